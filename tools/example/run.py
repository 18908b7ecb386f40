"""The main job on a raster and prompts, with a picture: what ``tools/run`` starts.

Without arguments it uses the example scene that the project holds. Options after RASTER PROMPTS
are those of ``s2sam segment``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "example"


def main(argv: list[str]) -> int:
    """Segments, draws, and says where everything is."""
    from s2sam_qgis.cli.main import main as s2sam

    from .picture import draw_overview

    if len(argv) == 1 or any(argument in ("-h", "--help") for argument in argv[:1]):
        sys.stderr.write("usage: tools/run [RASTER PROMPTS [options of s2sam segment]]\n")
        return 2
    if argv:
        raster, prompts, *options = argv
    else:
        raster, prompts = str(EXAMPLE / "scene_2021-06-17.tif"), str(EXAMPLE / "prompts.geojson")
        options = []
    out = Path(os.environ.get("S2SAM_OUT", ROOT / "out"))
    out.mkdir(parents=True, exist_ok=True)
    masks, polygons = out / "masks.tif", out / "masks.gpkg"
    kept = out / "prompts.geojson"
    code = s2sam(
        [
            "segment",
            raster,
            prompts,
            "-o",
            str(masks),
            "--vector",
            str(polygons),
            "--save-prompts",
            str(kept),
            "--overwrite",
            *options,
        ]
    )
    if code:
        return code
    picture = out / "overview.png"
    draw_overview(raster, kept, masks, picture)
    sys.stdout.write(f"wrote {picture}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

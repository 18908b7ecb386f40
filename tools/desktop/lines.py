"""Each thing that the panel promises, tried in the real desktop with a real mouse and real keys.

    python -m tools.desktop.lines [--only model classes] [--out out/lines]

One line a promise: true or not, and why. Screenshots of each go to --out. Needs the images of
S2SAM_SHARED/data; without them it says so and ends.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import prepare

DATA = prepare.SHARED / "data"
ELSEWHERE = DATA / "sentinel2" / "hesbaye_9band_u16.tif"
WITHOUT_CRS = DATA / "sentinel2_masks" / "lakes" / "lake_44.jpg"

GROUPS = ("image", "hands", "classes", "results", "dock", "slow", "broken")


def slow_model(folder: Path, name: str) -> str:
    """A checkpoint with a model's structure and no training: as slow as the real one.

    ``name`` may be such a file itself.
    """
    if Path(name).is_file():
        return name
    sys.path.insert(0, str(prepare.ROOT))
    from s2sam_qgis.models import places
    from s2sam_qgis.models.segment_anything import decoder_of
    from tests.models.checkpoint_files import sparse_checkpoint

    shapes = json.loads((places.graphs_folder() / "weights.json").read_text())
    path = folder / f"untrained_{name}.pth"
    needed = {**shapes[f"{name}_encoder"], **shapes[decoder_of(name)]}
    return str(sparse_checkpoint(path, needed))


def take(folder: Path, groups: list[str], shots: Path, slow: str) -> dict[str, Any]:
    """One QGIS; its report."""
    for name in ("zip", "scene", "work"):
        (folder / name).mkdir()
    zip_file = prepare.build_zip(folder / "zip")
    scene = prepare.find_scene(folder / "scene")
    broken = folder / "work" / "broken.pth"
    broken.write_bytes(b"this is no model" * 1000)
    order = {
        "steps": "lines",
        "groups": groups,
        "scenes": [str(scene.first), str(scene.second)],
        # By name the second comes first.
        "names": ["Z on top", "A below"],
        "field": scene.field,
        "other": scene.other,
        "water": scene.water,
        "box": [sum(scene.box[::2]) / 2, sum(scene.box[1::2]) / 2],
        "elsewhere": str(ELSEWHERE),
        "without_crs": str(WITHOUT_CRS),
        "slow": slow_model(folder / "work", slow) if "slow" in groups else "",
        "broken": str(broken),
        "standin": str(prepare.ROOT / "resources" / "models" / "standin_encoder.onnx"),
        "work": str(folder / "work"),
        "shots": str(shots),
    }
    found = prepare.drive(folder, zip_file, order, "1500x880", timeout=900)
    return {"lines": [], **found}


def main(argv: list[str]) -> int:
    """Tries the lines and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=GROUPS, default=list(GROUPS))
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "lines")
    parser.add_argument("--slow", default="vit_b", help="the model of the group slow, or its file")
    options = parser.parse_args(argv)
    for file in (prepare.REAL_SCENE, ELSEWHERE, WITHOUT_CRS):
        if not file.is_file():
            sys.stdout.write(f"Left out: {file} is not there.\n")
            return 0
    with tempfile.TemporaryDirectory(prefix="s2sam-lines-") as name:
        found = take(Path(name), options.only, options.out, options.slow)
    wrong = 0
    for line in found["lines"]:
        sys.stdout.write(f"{'true ' if line['true'] else 'WRONG'} {line['line']}: {line['seen']}\n")
        wrong += not line["true"]
    if found["error"] or found["code"] or "Traceback" in found["output"]:
        sys.stdout.write(f"{found['error']}\ncode {found['code']}\n{found['output'][-5000:]}\n")
        wrong += 1
    sys.stdout.write(f"screenshots are in {options.out}\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

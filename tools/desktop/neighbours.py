"""Neighbours share borders, and are split, merged and reshaped, in the real desktop.

    python -m tools.desktop.neighbours [--out out/neighbours] [--update]

One QGIS under Xvfb, real X events, the example scene: two neighbours are clicked and accepted,
taken back, split, merged, reshaped; what misses, crosses itself or is being edited is refused; the
project is saved and opened again. Takes about half a minute. With --update the strip of what the
tools do goes to docs/images/neighbours.png.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from . import prepare

SCENE = prepare.ROOT / "resources" / "example" / "scene_2021-06-17.tif"
SIZE = "1500x980"
PICTURE = "neighbours.png"


def main(argv: list[str]) -> int:
    """Takes the steps and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "neighbours")
    parser.add_argument("--update", action="store_true", help="renew the picture of the documents")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="s2sam-neighbours-") as name:
        folder = Path(name)
        (folder / "zip").mkdir()
        zip_file = prepare.build_zip(folder / "zip")
        order = {
            "steps": "neighbours",
            "scene": str(SCENE),
            "shots": str(options.out.resolve()),
            "project": str(folder / "day.qgz"),
        }
        failed = prepare.told(prepare.drive(folder, zip_file, order, SIZE))
    if options.update and not failed:
        shutil.copyfile(options.out / PICTURE, prepare.ROOT / "docs" / "images" / PICTURE)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

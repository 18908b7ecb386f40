"""Outline everything and find the others, in the real desktop; the pictures of docs/everything.md.

    python -m tools.desktop.everything [--out docs/images/everything]

One QGIS under Xvfb, real X events, the example scene: outline, move the slider, make an object and
delete it again, pick three fields, find the others, go through them with J, K, Y and X, accept,
undo, redo; then from two drawn objects, and on another date.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from . import prepare

SCENE = prepare.ROOT / "resources" / "example" / "scene_2021-06-17.tif"
SIZE = "1500x980"


def main(argv: list[str]) -> int:
    """Takes the steps and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "docs" / "images" / "everything")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="s2sam-everything-") as name:
        folder = Path(name)
        (folder / "zip").mkdir()
        zip_file = prepare.build_zip(folder / "zip")
        order = {
            "steps": "everything",
            "scene": str(SCENE),
            "shots": str(options.out.resolve()),
        }
        return prepare.told(prepare.drive(folder, zip_file, order, SIZE))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

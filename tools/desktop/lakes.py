"""All lakes from three, in the real desktop, on a real scene; needs the shared data.

    S2SAM_SHARED=FOLDER python -m tools.desktop.lakes [--out out/lakes]

One QGIS under Xvfb, real X events, the Yukon delta: three lakes are clicked, the others found,
refined and accepted. Says how many of the lakes that were checked by hand are among the accepted
ones, and takes a picture. Where FOLDER/data/scenes is absent it says so and does nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from . import prepare

SIZE = "1500x980"
PLACE = Path("data", "scenes", "yukon_delta_lakes")


def main(argv: list[str]) -> int:
    """Takes the steps and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "lakes")
    options = parser.parse_args(argv)
    shared = os.environ.get("S2SAM_SHARED", "")
    scenes = Path(shared) / PLACE
    if not shared or not scenes.is_dir():
        sys.stdout.write(f"skipped: S2SAM_SHARED names no folder with {PLACE}\n")
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="s2sam-lakes-") as name:
        folder = Path(name)
        (folder / "zip").mkdir()
        zip_file = prepare.build_zip(folder / "zip")
        order = {
            "steps": "lakes",
            "scene": str(scenes / "yukon_delta_bgrn_u16.tif"),
            "lakes": str(scenes / "yukon_delta_lakes_derived_ids_u16.tif"),
            "shots": str(options.out.resolve()),
        }
        return prepare.told(prepare.drive(folder, zip_file, order, SIZE))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

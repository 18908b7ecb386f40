"""Five hundred objects, clicked one by one in the real desktop; a kill; what comes back.

    python -m tools.desktop.lattice [--objects 500] [--out out/lattice]

Real X events under Xvfb. ``click`` puts a click on each place of a lattice, "new object with every
click" ticked, with Enter, other masks, deletes and undos in between; at a fifth it runs all on the
layer, at four fifths it saves; after the last click QGIS is killed. ``again`` is the next start:
it restores, and compares each object and each row of the results. The main thread's processor time
between two ticks of a timer, the time from a click to its outline, and the memory are told.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from . import prepare
from .keeping import Workplace

PARTS = ("click", "again")


def main(argv: list[str]) -> int:
    """0 where nothing is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--objects", type=int, default=500)
    parser.add_argument("--minutes", type=float, default=40, help="the longest for a part")
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "lattice")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="s2sam-lattice-") as name:
        place = Workplace(Path(name), options.out)
        for part in PARTS:
            process, report = place.start(
                part, steps="lattice", objects=options.objects, patience=options.minutes / 2
            )
            wrong += place.result(part, process, report, 60 * options.minutes)
    for text in wrong:
        sys.stdout.write(f"WRONG {text}\n")
    sys.stdout.write(f"{len(wrong)} faults; pictures are in {options.out}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

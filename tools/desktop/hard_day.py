"""A hard day: random things done in the real desktop, and after each a look whether all is true.

    python -m tools.desktop.hard_day [--seed 1] [--steps 60] [--starts 3] [--out out/hard_day]

One profile, one project, several starts of QGIS under Xvfb with real X events. Which actions come
in which order follows from the seed: clicks, boxes, other masks, Enter, corrections, classes,
names, undo and redo, split, merge and reshape, edits with QGIS's own tools, two dates, other bands,
regions of "Outline everything" and "Find others", a closed dock, a removed raster, a saved and
reopened project. After each action the list, the layer, the file, the map and the history must
agree (``hard_day_checks.py``), and a step taken back must give what was there before it.

Each start but the last ends with kill -9; the next one restores, compares, and goes on. The report
names each action, so a fault can be taken again: ``--only`` limits the actions to some.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import prepare

SCENES = sorted((prepare.ROOT / "resources" / "example").glob("scene_*.tif"))[:2]
SIZE = (1500, 980)


class Day:
    """A folder with a profile and a project; the starts share it."""

    def __init__(self, folder: Path, options: argparse.Namespace) -> None:
        self.folder, self.options = folder, options
        #: Whether the last start did not come to its end.
        self.broken = False
        for name in ("zip", "day"):
            (folder / name).mkdir()
        self.profile = prepare.make_profile(
            folder / "profile", prepare.build_zip(folder / "zip"), "light"
        )

    def start(self, number: int) -> list[str]:
        """One start of QGIS; what is wrong."""
        options, report = self.options, self.folder / f"report-{number}.json"
        last = number == options.starts - 1
        order = {
            "steps": "hard_day",
            "scenes": [str(file) for file in SCENES],
            "names": [file.stem.replace("scene_", "") for file in SCENES],
            "seed": options.seed + number,
            "count": options.steps,
            "only": options.only,
            "first": number == 0,
            "kill": not last,
            "project": str(self.folder / "day" / "day.qgz"),
            "journal": str(self.folder / "journal.json"),
            "shots": str(options.out.resolve()),
            "report": str(report),
        }
        process = prepare.started(self.folder, self.profile, order, SIZE)
        output, came = prepare.ended(process, 300 + 15 * options.steps)
        if not came:
            output += "\nQGIS did not come to its end"
        found: dict[str, Any] = {"actions": [], "wrong": [], "error": "no report"}
        if report.is_file():
            found = json.loads(report.read_text(encoding="utf-8"))
        self._tell(number, found, output)
        self.broken = bool(found["error"])
        wrong = [f"start {number}: {text}" for text in found["wrong"]]
        if found["error"] or "Traceback" in output:
            wrong.append(f"start {number}: {found['error']} {_last_words(output)}")
        return wrong

    def _tell(self, number: int, found: dict[str, Any], output: str) -> None:
        out = self.options.out
        (out / f"report-{number}.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
        (out / f"output-{number}.txt").write_text(output, encoding="utf-8")
        done = [action["action"] for action in found["actions"]]
        kinds = {name: done.count(name) for name in sorted(set(done))}
        sys.stdout.write(f"start {number}: {len(done)} actions of {len(kinds)} kinds: {kinds}\n")


def _last_words(output: str) -> str:
    at = output.find("Traceback")
    return output[at : at + 3000] if at >= 0 else output[-500:]


def main(argv: list[str]) -> int:
    """0 where nothing is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=60, help="actions in each start")
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--only", nargs="+", default=[], help="actions to choose from")
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "hard_day")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    wrong = []
    with tempfile.TemporaryDirectory(prefix="s2sam-day-") as name:
        day = Day(Path(name), options)
        for number in range(options.starts):
            wrong += day.start(number)
            if day.broken:  # What the next start would compare with was not written.
                break
    for text in wrong:
        sys.stdout.write(f"WRONG {text}\n")
    sys.stdout.write(f"{len(wrong)} faults; reports and pictures are in {options.out}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What is made is kept: a day's work in the real desktop, a kill, what comes back, two at one file.

    python -m tools.desktop.keeping [PART ...] [--out out/keeping]

Real X events under Xvfb. ``work`` clicks, takes other masks, accepts, takes back, deletes, makes
again, turns to another date and to other bands, saves, goes on and is killed. ``restore`` is the
next start, ``again`` the one after. ``beside`` lets two QGIS of one profile work on one project and
one results file at once. ``many`` accepts 500 objects. ``runs``
is about *Run on layer*, a region, and a feature that was edited by hand. ``full`` fills the disk of
the project, a tmpfs of two megabytes, for which it needs root. ``bulk`` accepts everything in a
project without a file and is killed; ``left`` and ``left_again`` are the two starts after it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from . import prepare

PARTS = (
    *("work", "restore", "again", "beside", "many", "runs", "full"),
    *("bulk", "left", "left_again"),
)
SIZE = (1500, 880)


class Workplace:
    """A folder with a profile, scenes and a project; several starts of QGIS share it."""

    def __init__(self, folder: Path, shots: Path) -> None:
        self.folder, self.shots = folder, shots
        (folder / "zip").mkdir()
        (folder / "scenes").mkdir()
        (folder / "day").mkdir()
        self.profile = prepare.make_profile(
            folder / "profile", prepare.build_zip(folder / "zip"), "light"
        )
        self.scene = prepare.find_scene(folder / "scenes")

    def start(self, part: str, **more: Any) -> tuple[subprocess.Popen[str], Path]:
        """Starts QGIS for one part."""
        scene, report = self.scene, self.folder / f"report-{part}-{more.get('name', '')}.json"
        order = {
            "steps": "keeping",
            "part": part,
            "scenes": [str(scene.first), str(scene.second)],
            "names": scene.names,
            "field": scene.field,
            "other": scene.other,
            "water": scene.water,
            "box": scene.box,
            "shots": str(self.shots),
            "report": str(report),
            "project": str(self.folder / "day" / "day.qgz"),
            "journal": str(self.folder / "profile" / "journal.json"),
            **more,
        }
        return prepare.started(self.folder, self.profile, order, SIZE), report

    def take(self, part: str) -> list[str]:
        """Runs one part to its end; what is wrong."""
        if part == "beside":
            return self.beside()
        if part == "full":
            return self.full()
        return self.result(part, *self.start(part))

    def full(self) -> list[str]:
        """A small disk of its own."""
        disk = self.folder / "disk"
        disk.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            sys.stdout.write("full: left out; mounting a small disk needs root on Linux\n")
            return []
        try:
            return self.result("full", *self.start("full", disk=str(disk)))
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)

    def beside(self) -> list[str]:
        """Two at once."""
        marks = {
            name: (str(self.folder / f"ready-{name}"), str(self.folder / f"done-{name}"))
            for name in "ab"
        }
        x0, y0, x1, y1 = self.scene.box
        centre = ((x0 + x1) / 2, (y0 + y1) / 2)
        places = {
            "a": [self.scene.field, self.scene.other, self.scene.water[0]],
            "b": [centre, self.scene.water[1], self.scene.water[2]],
        }
        both = {}
        for name, (ready, done) in marks.items():
            both[name] = self.start(
                "beside",
                name=name,
                places=places[name],
                ready=ready,
                done=done,
                all_ready=[mark[0] for mark in marks.values()],
                all_done=[mark[1] for mark in marks.values()],
            )
            # QGIS takes a plugin that another start is loading for one that crashes.
            until = time.monotonic() + 200
            while not Path(ready).exists() and time.monotonic() < until:
                time.sleep(0.5)
        return [text for name, run in both.items() for text in self.result(f"beside {name}", *run)]

    @staticmethod
    def result(
        part: str, process: subprocess.Popen[str], report: Path, seconds: float = 580
    ) -> list[str]:
        """Waits for a start's end and reads its report."""
        output, came = prepare.ended(process, seconds)
        if not came:
            return [f"{part}: QGIS did not come to its end"]
        if not report.is_file():
            return [f"{part}: no report; {output[-1500:]}"]
        found = json.loads(report.read_text(encoding="utf-8"))
        told = {key: value for key, value in found.items() if key not in ("steps", "wrong")}
        sys.stdout.write(f"{part}: {json.dumps(told, ensure_ascii=False)}\n")
        error = [str(found["error"])] if found.get("error") else []
        return [f"{part}: {text}" for text in (*found["wrong"], *error)]


def main(argv: list[str]) -> int:
    """0 where nothing is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", default=PARTS, help=" ".join(PARTS))
    parser.add_argument("--out", type=Path, default=prepare.ROOT / "out" / "keeping")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    wrong = []
    with tempfile.TemporaryDirectory(prefix="s2sam-keeping-") as name:
        place = Workplace(Path(name), options.out)
        for part in options.parts:
            wrong += place.take(part)
    for text in wrong:
        sys.stdout.write(f"WRONG {text}\n")
    sys.stdout.write(f"{len(wrong)} faults; pictures are in {options.out}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

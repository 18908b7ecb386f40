"""Works on the dock for an hour and watches what it costs: memory, threads, open files.

    python -m tools.reliability.soak_dock --minutes 60 [--memory-mb 64] [--share 0.3]

The person of kill.py who never rests (clicks, background points, other masks, names, visibility,
deleting, accepting, saving), on a real canvas with real mouse and key events, no window on the
screen, with the built-in model; nobody is killed. Each time the list holds 100 objects it is
emptied. It waits for each outline, as a person does. One row a minute. With a share it rests, so
that it takes no more of one core than that.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: What is not taken down.
_ALIVE: list[object] = []

#: Objects after which the list is emptied.
FULL = 100


def order(folder: Path) -> str:
    """What kill_inside.py wants to know."""
    work = folder / "work"
    return json.dumps(
        {
            "root": str(ROOT),
            "profile": str(folder / "profile"),
            "project": str(work / "project.qgz"),
            "scene": str(work / "scene.tif"),
            "models": str(ROOT / "resources" / "models"),
            "journal": os.devnull,
            "seed": 1,
            "discard": 0.0,
            "most": FULL,
        }
    )


def main(argv: list[str]) -> int:
    """Prints a row a minute."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--memory-mb", type=int, default=64)
    parser.add_argument("--share", type=float, default=1.0, help="most of one core, 0 to 1")
    options = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="s2sam-soak-") as name:
        folder = Path(name)
        os.environ["S2SAM_HOME"] = str(folder / "home")
        from .kill import make_scene

        make_scene(folder / "work" / "scene.tif")
        sys.argv[1:] = [order(folder)]
        _work(options)
    sys.stdout.flush()
    os._exit(0)  # Qt's objects in an order of their own at the end are no matter of this tool.


def _work(options: argparse.Namespace) -> None:
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QTimer

    from s2sam_qgis.models.spec import ModelSpec

    from .kill_inside import ORDER, Journal, Worker, results
    from .soak import costs

    class Soak(Worker):
        """Works no more than its share, and counts."""

        def __init__(self) -> None:
            super().__init__(Journal(os.devnull))
            self.began, self.worked = time.monotonic(), time.process_time()
            self.rows = self.actions = self.emptied = 0
            self.most = 0.0

        def open(self) -> None:
            super().open()
            self.bench.hub.model.set_choice(ModelSpec("builtin", threads=1))
            self.bench.hub.memory_limit = options.memory_mb * 1_000_000
            print("| minute | memory, MB | threads | files | objects | accepted | actions |")
            print("| --- | --- | --- | --- | --- | --- | --- |", flush=True)

        def act(self) -> None:
            spent = time.monotonic() - self.began
            self.say_row(spent)
            if spent > 60 * options.minutes:
                print(f"Most: {self.most:.0f} MB; emptied {self.emptied} times.", flush=True)
                self.bench.close()
                QgsApplication.instance().exit(0)
            elif time.process_time() - self.worked > options.share * spent:
                self.timer.start(100)
            elif not self.bench.answers.idle:
                self.timer.start(30)
            else:
                self.actions += 1
                super().act()

        def delete(self) -> None:
            """One; everything, once there is a hundred."""
            ids = self.bench.document.ids
            full = len(ids) > FULL
            self.emptied += full
            if ids:
                self.bench.prompts.delete_objects(ids if full else ids[:1])

        def say_row(self, spent: float) -> None:
            memory, threads, files = costs()
            self.most = max(self.most, memory)
            if spent >= 60 * (self.rows + 1):
                self.rows += 1
                print(
                    f"| {self.rows} | {memory:.0f} | {threads} | {files} | "
                    f"{len(self.bench.document.ids)} | {results()} | {self.actions} |",
                    flush=True,
                )

    app = QgsApplication([], True, ORDER["profile"])
    app.initQgis()
    soak = Soak()
    QTimer.singleShot(0, soak.open)
    app.exec()
    _ALIVE.extend((app, soak))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

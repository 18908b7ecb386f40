"""Ctrl+C and SIGTERM at every command, at several moments: seconds to the end, and what is left.

    python -m tools.reliability.ending

Segment Anything's vit_b encodes with random weights (a file of 375 MB is made for that), and a
graph without end runs. Each must end with exit code 130, without a traceback, and leave no file.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from s2sam_qgis.models.places import graphs_folder
from s2sam_qgis.models.segment_anything import graph_weights
from tests.cli.conftest import point, write_prompts, write_scene
from tests.cli.test_ending import loop_for_ever
from tests.models.checkpoint_files import write_checkpoint

ROOT = Path(__file__).resolve().parents[2]
CANCELLED = 130
MANY = 40_000


@dataclass(frozen=True)
class Case:
    """A command, and the seconds after its start at which it is told to end."""

    title: str
    arguments: tuple[str, ...]
    moments: tuple[float, ...]


ENDLESS = ("--model", "endless", "--model-dir", ".", "--no-store")
CASES = (
    Case("segment, vit_b loads and encodes",
         ("segment", "scene.tif", "p.geojson", "--model", "vit.pth", "--no-store",
          "-o", "out/m.tif", "--vector", "out/m.gpkg"), (1, 4, 7, 10)),
    Case("segment, a graph without end",
         ("segment", "scene.tif", "p.geojson", "-o", "out/m.tif", *ENDLESS), (4,)),
    Case("segment, 40,000 objects",
         ("segment", "scene.tif", "many.geojson", "--no-store", "-o", "out/m.tif"), (4,)),
    Case("rerun, a graph without end",
         ("rerun", "p.geojson", "scene.tif", "-o", "out", *ENDLESS), (4,)),
    Case("rerun --jobs 2, a graph without end",
         ("rerun", "p.geojson", "scene.tif", "-o", "out", "--jobs", "2", *ENDLESS), (12,)),
    Case("rerun, a scheduler that is not there",
         ("rerun", "p.geojson", "scene.tif", "-o", "out",
          "--scheduler", "tcp://127.0.0.1:1"), (3,)),
    Case("models check, a graph without end",
         ("models", "check", "endless", "--model-dir", "."), (4,)),
    Case("models check, vit_b", ("models", "check", "vit.pth"), (5,)),
    Case("prompts check, 40,000 objects", ("prompts", "check", "many.geojson"), (1.2,)),
)  # fmt: skip


def prepare(folder: Path) -> None:
    """Makes a scene, prompts, a checkpoint of vit_b with random weights, and an endless pair."""
    write_scene(folder / "scene.tif")
    write_prompts(folder / "p.geojson", point())
    places = ((60 + number % 100, 60 + number % 90) for number in range(MANY))
    objects = (point(number, at=at) for number, at in enumerate(places))
    write_prompts(folder / "many.geojson", *objects)
    loop_for_ever(folder)
    shapes, random = graph_weights(graphs_folder()), np.random.default_rng(0)
    weights = {
        name: random.standard_normal(shape, dtype=np.float32) * np.float32(0.02)
        for graph in ("vit_b_encoder", "sam_decoder")
        for name, shape in shapes[graph].items()
    }
    write_checkpoint(folder / "vit.pth", weights)


def end(case: Case, moment: float, number: signal.Signals, folder: Path) -> tuple[float, str]:
    """Seconds from the signal to the end, and what was wrong ("" where nothing was)."""
    out = folder / "out"
    out.mkdir(exist_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "s2sam_qgis", *case.arguments],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "S2SAM_HOME": str(folder / "home")},
    )  # fmt: skip
    time.sleep(moment)
    if process.poll() is not None:
        return 0.0, f"ended by itself with {process.returncode}"
    start = time.monotonic()
    process.send_signal(number)
    process.wait(60)
    seconds = time.monotonic() - start
    said = process.stderr.read() if process.stderr is not None else ""
    left = [path.name for path in out.rglob("*")]
    wrong = [
        f"exit code {process.returncode}" if process.returncode != CANCELLED else "",
        "a traceback" if "Traceback" in said else "",
        f"left {', '.join(left)}" if left else "",
    ]
    return seconds, "; ".join(filter(None, wrong))


def main() -> int:
    """Prints the table; returns 1 where something was wrong."""
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    faults = 0
    print("| command | at, s | Ctrl+C, s | SIGTERM, s | |\n| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        for case in CASES:
            for moment in case.moments:
                found = [
                    end(case, moment, number, folder) for number in (signal.SIGINT, signal.SIGTERM)
                ]
                wrong = "; ".join(filter(None, (text for _, text in found)))
                faults += bool(wrong)
                times = " | ".join(f"{seconds:.2f}" for seconds, _ in found)
                print(f"| {case.title} | {moment:g} | {times} | {wrong} |", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

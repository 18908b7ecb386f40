"""Clicks for an hour and watches what it costs: memory, threads, open files.

    python -m tools.reliability.soak --minutes 60 [--memory-mb 128] [--share 0.3]

The session that stands behind the dock, with the built-in model on a drawn scene: new objects, more
points, other masks, clicks taken back, objects deleted; every few hundred objects the list is
emptied. One row a minute: resident memory in MB, threads, open files, objects, clicks so far.
With a share it rests after each object, so that it takes no more of one core than that.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.prompt_edits import with_candidate, with_point, without, without_object
from s2sam_qgis.core.prompts import PIXEL, PromptSet
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.session import Session
from tools.array_source import ArraySource

SIDE = 2048

#: Objects after which the list is emptied.
FULL = 300


def scene() -> Imagery:
    """Fields of 40 pixels."""
    rng = np.random.default_rng(0)
    rows, cols = np.mgrid[0:SIDE, 0:SIDE]
    fields = rng.integers(40, 220, (3, 52, 52))[:, rows // 40, cols // 40]
    pixels = (fields + rng.normal(0, 4, fields.shape)).clip(1, 255).astype(np.uint8)
    grid = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 5.4e6), SIDE, SIDE)
    return Imagery(
        ArraySource(pixels, grid, None), (1, 2, 3), Stretch.make("custom", high=(255.0,))
    )


class Clicks:
    """A person who clicks without rest."""

    def __init__(self, session: Session, seed: int) -> None:
        self.session, self.count = session, 0
        self._prompts = PromptSet((), PIXEL)
        self._rng = np.random.default_rng(seed)
        self._id = 0

    @property
    def objects(self) -> int:
        """How many there are."""
        return len(self._prompts.ids)

    def step(self) -> None:
        """One object from its first click to its full mask; now and then an emptied list."""
        self._id += 1
        x, y = self._rng.uniform(100, SIDE - 100, 2)
        self._ask(with_point(self._prompts, self._id, 1, (x, y)))
        for _ in range(int(self._rng.integers(0, 4))):
            dx, dy = self._rng.uniform(-60, 60, 2)
            label = int(self._rng.integers(0, 2))
            self._ask(with_point(self._prompts, self._id, label, (x + dx, y + dy)))
        if self._rng.random() < 0.3:
            number = self.session.next_candidate(self._id)
            if number is not None:
                self._ask(with_candidate(self._prompts, self._id, number))
        if self._rng.random() < 0.3 and len(self._prompts.of(self._id)) > 1:
            self._ask(without(self._prompts, len(self._prompts.prompts) - 1))
        self.session.full(self._id)
        if self.objects >= FULL:
            for prompt_id in self._prompts.ids:
                self._prompts = without_object(self._prompts, prompt_id)
                self.session.forget(prompt_id)

    def _ask(self, prompts: PromptSet) -> None:
        self._prompts, self.count = prompts, self.count + 1
        request = self.session.request(prompts, self._id)
        if request is not None and not self.session.recall(request):
            self.session.accept(self.session.compute(request))
        self.session.outline(self._id)


def costs() -> tuple[float, int, int]:
    """Resident memory in MB, threads, open files (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    threads = len(os.listdir("/proc/self/task"))
    assert threads >= threading.active_count()
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6, threads, len(os.listdir("/proc/self/fd"))


def rest(busy_s: float, share: float) -> None:
    """Sleeps so long that ``busy_s`` seconds of work were ``share`` of the time."""
    time.sleep(busy_s * (1 / max(share, 0.01) - 1))


def main(argv: Sequence[str]) -> int:
    """Prints a row a minute."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--memory-mb", type=int, default=512)
    parser.add_argument("--share", type=float, default=1.0, help="most of one core, 0 to 1")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        store = EmbeddingStore(Path(folder), limit=500_000_000)
        session = Session(scene(), Predictor(load_model(ModelSpec("builtin", threads=1))), store)
        session.memory.limit = options.memory_mb * 1_000_000
        clicks, rows = Clicks(session, 1), 0
        start = time.monotonic()
        peak: list[float] = []
        print("| minute | memory, MB | threads | files | answers kept, MB | objects | clicks |")
        print("| --- | --- | --- | --- | --- | --- | --- |")
        while time.monotonic() - start < 60 * options.minutes:
            busy = time.process_time()
            clicks.step()
            rest(time.process_time() - busy, options.share)
            memory, threads, files = costs()
            peak.append(memory)
            if time.monotonic() - start >= 60 * (rows + 1):
                rows += 1
                kept = session.memory.size / 1e6
                print(
                    f"| {rows} | {memory:.0f} | {threads} | {files} | {kept:.0f} | "
                    f"{clicks.objects} | {clicks.count} |",
                    flush=True,
                )
        print(f"Most: {max(peak):.0f} MB; {clicks.count} clicks.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

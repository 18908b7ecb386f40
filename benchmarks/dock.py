"""What the dock costs QGIS's main thread, with few and with many objects.

    QT_QPA_PLATFORM=offscreen python benchmarks/dock.py [--objects 20 100 400 1000] [--events 40]

Main-thread CPU milliseconds (painting included, other threads not) of

- answer: an object's answer arrives and everything that shows it is up to date again;
- click: a point is added to the object in hand;
- row: another object is taken in hand in the table;
- zoom: the map is shown at another scale, until every outline is drawn.

Needs QGIS's Python. No model is asked: the answers are made up, each an outline of some 100 points,
so that only the dock is measured. The map holds one small layer and 1000 x 700 pixels.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402 - the path must be set first
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle  # noqa: E402
from qgis.gui import QgsMapCanvas, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QEvent, Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget  # noqa: E402

from s2sam_qgis.core.prompts import PointPrompt, PromptSet  # noqa: E402
from s2sam_qgis.gui.workbench import Workbench  # noqa: E402
from s2sam_qgis.settings import Settings  # noqa: E402
from tests.synthetic import write_scene  # noqa: E402


class Stored(dict):  # type: ignore[type-arg]
    """Settings that are forgotten."""

    value, contains, setValue = dict.get, dict.__contains__, dict.__setitem__  # noqa: N815 - QGIS's

    def remove(self, key: str) -> None:
        """Forgets one."""
        self.pop(key, None)


class Interface:
    """As much of QGIS's iface as the dock uses."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        centre = QWidget(self.window)
        self.bar, self.canvas = QgsMessageBar(centre), QgsMapCanvas(centre)
        layout = QVBoxLayout(centre)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.window.setCentralWidget(centre)
        self.window.resize(1500, 760)
        self.window.show()

    def mainWindow(self) -> Any:
        """The window."""
        return self.window

    def mapCanvas(self) -> Any:
        """The canvas."""
        return self.canvas

    def messageBar(self) -> Any:
        """The bar."""
        return self.bar

    def activeLayer(self) -> Any:
        """None is active."""
        return None


def settle(until: Callable[[], bool] = lambda: True, least: float = 0.05) -> None:
    """Lets the event loop run until there is nothing more to do."""
    end, start = time.monotonic() + 30, time.monotonic()
    while time.monotonic() < end:
        QApplication.processEvents()
        if until() and time.monotonic() - start > least:
            return
        time.sleep(0.002)


def ring(x: float, y: float, radius: float, seed: int) -> Any:
    """A ragged outline (100, 2) around a place, in map units."""
    angles = np.linspace(0, 2 * math.pi, 100)
    rng = np.random.default_rng(seed)
    radii = radius * (1 + 0.12 * rng.standard_normal(len(angles)).cumsum() / 10)
    radii[-1] = radii[0]
    return np.column_stack([x + radii * np.cos(angles), y + radii * np.sin(angles)])


class Bench:
    """The dock with ``count`` objects that have answers."""

    def __init__(self, count: int, folder: Path, interface: Interface) -> None:
        from s2sam_qgis.gui.session.answers import ObjectAnswer, Progress

        self._make = lambda rings, score: ObjectAnswer(
            Progress.READY, rings, score, 3.0, candidates=(2, 3)
        )
        self.iface = interface
        self.bench = Workbench(interface, Settings(Stored()))
        interface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.bench.dock)
        self.layer = QgsRasterLayer(str(write_scene(folder / f"scene_{count}.tif")), "scene")
        QgsProject.instance().addMapLayer(self.layer)
        interface.canvas.setDestinationCrs(self.layer.crs())
        interface.canvas.setLayers([self.layer])
        interface.canvas.setExtent(self.layer.extent())
        self.bench.dock.source.choose(self.layer)
        settle(lambda: self.bench.hub.frame is not None)
        extent, side = self.layer.extent(), math.ceil(math.sqrt(count))
        self.step = extent.width() / side
        places = [
            (
                extent.xMinimum() + (index % side + 0.5) * self.step,
                extent.yMinimum() + (index // side + 0.5) * extent.height() / side,
            )
            for index in range(count)
        ]
        self.rings = {
            number: [ring(x, y, 0.4 * self.step, number)]
            for number, (x, y) in enumerate(places, start=1)
        }
        frame = self.bench.hub.frame
        assert frame is not None
        kept = frame.to_prompts(places)
        prompts = PromptSet(tuple(PointPrompt(i + 1, 1, *xy) for i, xy in enumerate(kept)))
        self.bench.prompts.replace_all(prompts, "import")
        for number in self.rings:
            self.answer(number)
        interface.canvas.waitWhileRendering()
        settle(least=1.0)

    def answer(self, number: int, score: float = 0.9) -> None:
        """As if the model had answered for an object."""
        self.bench.answers._set(number, self._make(self.rings[number], score))

    def close(self) -> None:
        """Takes everything down."""
        self.bench.close()
        self.iface.window.removeDockWidget(self.bench.dock)
        self.bench.dock.deleteLater()
        self.bench.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.iface.canvas.setLayers([])
        QgsProject.instance().clear()


def measured(work: Callable[[], None], least: float = 0.03) -> float:
    """Main-thread CPU milliseconds of something, with all that the event loop does for it."""
    start = time.thread_time()
    work()
    settle(least=least)
    return 1000 * (time.thread_time() - start)


def idle(least: float) -> float:
    """What the event loop costs while nothing happens."""
    return measured(lambda: None, least)


def measure(count: int, events: int, folder: Path, interface: Interface) -> dict[str, float]:
    """Median milliseconds of each kind of event with ``count`` objects."""
    setup = Bench(count, folder, interface)
    bench, canvas = setup.bench, interface.canvas
    rng = np.random.default_rng(3)
    numbers = [int(i) for i in rng.integers(1, count + 1, events)]
    times: dict[str, list[float]] = {"answer": [], "click": [], "row": [], "zoom": []}
    quiet = statistics.median(idle(0.03) for _ in range(10))
    for index, number in enumerate(numbers):
        score = 0.5 + 0.4 * (index % 7) / 7
        times["answer"].append(
            measured(lambda n=number, s=score: setup.answer(n, s)) - quiet  # type: ignore[misc]
        )
    for number in numbers[: events // 2]:
        row = bench.object_model.row_of(number)
        times["row"].append(
            measured(lambda r=row: bench.objects._on_row(bench.object_model.id_at(r))) - quiet
        )  # type: ignore[misc]
        x, y = bench.view.layer_positions(bench.document.indices(number)[0])[0]
        times["click"].append(
            measured(lambda a=x, b=y: bench.prompts.add_point(a + 3, b, 1)) - quiet  # type: ignore[misc]
        )
    full = QgsRectangle(setup.layer.extent())
    quiet = statistics.median(idle(1.0) for _ in range(2))
    for factor in (0.9, 1.0, 0.95):
        extent = QgsRectangle(full)
        extent.scale(factor)

        def show(wanted: QgsRectangle = extent) -> None:
            canvas.setExtent(wanted)
            canvas.refresh()

        times["zoom"].append(measured(show, 1.0) - quiet)
    setup.close()
    return {name: statistics.median(values) for name, values in times.items()}


def main(argv: Sequence[str]) -> int:
    """Prints one row for each number of objects."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--objects", type=int, nargs="+", default=[20, 100, 400, 1000])
    parser.add_argument("--events", type=int, default=40)
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["S2SAM_HOME"] = str(folder / "home")
        application = QgsApplication([], True, str(folder / "profile"))
        application.initQgis()
        interface = Interface()
        print("| objects | answer, ms | click, ms | row, ms | zoom, ms |")
        print("| --- | --- | --- | --- | --- |")
        for count in options.objects:
            found = measure(count, options.events, folder, interface)
            cells = " | ".join(f"{value:.1f}" for value in found.values())
            print(f"| {count} | {cells} |", flush=True)
        sys.stdout.flush()
        os._exit(0)  # QGIS's own teardown is not measured.


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

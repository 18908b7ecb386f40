"""What 20,000 regions and results cost QGIS's main thread.

    QT_QPA_PLATFORM=offscreen python benchmarks/dock_everything.py [--regions 5000 20000]

Main-thread CPU milliseconds (painting included, other threads not) of

- detail: the slider of detail is moved, until the map shows it;
- zoom: the map is shown at another scale;
- likeness: the slider of likeness is moved, with its list, histogram and map;
- answer: a candidate is taken or refused, and all are ranked anew;
- step: the next candidate is looked at;
- accept: all regions are written to the result layer (drawn and written in another thread);
- undo: all of them leave it again;
- one more: an object is accepted beside them, and everything that shows it is up to date.

Needs QGIS's Python. The edge map is made up, so that no model is asked for it: cells of 14 pixels
with borders of all strengths.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "benchmarks"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402 - the path must be set first
from dock import Interface, Stored, idle, measured, settle  # noqa: E402
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402

from s2sam_qgis.gui.workbench import Workbench  # noqa: E402
from s2sam_qgis.settings import Settings  # noqa: E402
from tests.synthetic import write_raster  # noqa: E402

CELL = 14


def made_up(side: int) -> Any:
    """An edge map (h, w) of side x side cells."""
    rng = np.random.default_rng(5)
    edges = np.full((side * CELL, side * CELL), 0.03, np.float32)
    for k in range(1, side):
        strength = np.repeat(rng.uniform(0.2, 0.95, side), CELL)
        edges[k * CELL, :] = np.maximum(edges[k * CELL, :], strength)
        strength = np.repeat(rng.uniform(0.2, 0.95, side), CELL)
        edges[:, k * CELL] = np.maximum(edges[:, k * CELL], strength)
    return edges


class Scene:
    """The dock, with regions that were found."""

    def __init__(self, count: int, folder: Path, interface: Interface) -> None:
        from s2sam_qgis.core.regions.hierarchy import find_hierarchy
        from s2sam_qgis.models.catalogue import load_model
        from s2sam_qgis.models.spec import ModelSpec
        from s2sam_qgis.tasks.everything_tasks import Found
        from s2sam_qgis.workflow.everything.area import Area
        from s2sam_qgis.workflow.everything.one_block import Look

        side = math.ceil(math.sqrt(count))
        edges = made_up(side)
        rng = np.random.default_rng(6)
        cells = rng.integers(300, 3000, (4, side, side)).astype(np.uint16)
        path = folder / f"cells_{side}.tif"
        write_raster(
            path, cells.repeat(CELL, 1).repeat(CELL, 2), names=["B02", "B03", "B04", "B08"]
        )
        self.iface, self.bench = interface, Workbench(interface, Settings(Stored()))
        interface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.bench.dock)
        self.layer = QgsRasterLayer(str(path), "cells")
        QgsProject.instance().addMapLayer(self.layer)
        canvas = interface.canvas
        canvas.setDestinationCrs(self.layer.crs())
        canvas.setLayers([self.layer])
        canvas.setExtent(self.layer.extent())
        self.bench.dock.source.choose(self.layer)
        settle(lambda: self.bench.hub.frame is not None)
        frame = self.bench.hub.frame
        assert frame is not None
        there = np.ones(edges.shape, bool)
        hierarchy = find_hierarchy(edges, there)
        look = Look(frame.grid.window, edges, there, there, hierarchy)
        cut = np.zeros(len(hierarchy.areas), bool)
        area = Area(frame.imagery)
        self.everything = self.bench.everything
        self.everything.regions.take(Found(area, load_model(ModelSpec()), look, 100.0, cut))
        self.everything._place()
        self.bench.dock.everything.detail.setValue(100)
        self.bench.dock.everything.show()
        self.bench.dock.everything_box.setCollapsed(False)
        self.bench.dock.alike_box.setCollapsed(False)
        settle(least=1.0)


def measure(count: int, folder: Path, interface: Interface) -> dict[str, float]:
    """Median milliseconds of each kind of event."""
    import shapely

    from s2sam_qgis.core.fingerprint import Fingerprint
    from s2sam_qgis.raster.writing.vector_writer import ResultFeature

    scene = Scene(count, folder, interface)
    bench, everything, dock = scene.bench, scene.everything, scene.bench.dock
    quiet = statistics.median(idle(0.05) for _ in range(5))
    found: dict[str, list[float]] = {}

    def note(name: str, work: Any, least: float = 0.05) -> None:
        found.setdefault(name, []).append(measured(work, least) - quiet)

    everything.cut()
    regions = everything.regions.count
    for value in (95, 80, 97, 85, 100):
        note("detail", lambda v=value: dock.everything.detail.setValue(v))
    for factor in (0.9, 1.1):
        extent = QgsRectangle(scene.layer.extent())
        extent.scale(factor)
        note("zoom", lambda wanted=extent: interface.canvas.setExtent(wanted), 0.3)
    picked = np.zeros(everything.regions.count + 1, bool)
    picked[[3, 4, 5]] = True
    everything.regions.pick(picked)
    dock.alike.find.click()
    settle(lambda: bench.alike.ranking is not None)
    settle(least=1.0)
    for value in (70, 40, 55):
        note("likeness", lambda v=value: dock.alike.slider.setValue(v))
    for takes in (True, False, True):
        note("step", lambda: bench.alike.step(1))
        note("answer", lambda t=takes: bench.alike.judge(t))
    features: list[Any] = []
    write, everything._write = everything._write, lambda *given: features.append(given)
    everything.accept(everything.regions.visible)
    settle(lambda: not everything.is_running)

    def accept() -> None:
        write(*features[0])
        settle(lambda: not everything.is_running)

    note("accept", accept, 1.0)
    interface.canvas.setLayers([bench.results.accepted.home.readable(), scene.layer])
    interface.canvas.waitWhileRendering()
    settle(least=2.0)
    frame = bench.hub.frame
    assert frame is not None
    x, y = (float(value) for value in frame.grid.to_map(3, 3))
    for number in range(3):
        shape = shapely.box(x + number, y - 90, x + 90, y)
        one = ResultFeature(900_000 + number, shapely.MultiPolygon([shape]))
        note(
            "one more",
            lambda f=one, n=number: bench.results.accepted.accept(
                f, f"bench-{n}", Fingerprint(), frame.grid.crs, "#ff0000"
            ),
            0.5,
        )

    def undo() -> None:
        bench.stack.undo()
        settle(lambda: not everything.steps.is_writing)

    note("undo", undo, 1.0)
    print(f"{regions} regions at the finest detail", flush=True)
    bench.close()
    interface.window.removeDockWidget(dock)
    QgsProject.instance().clear()
    return {name: statistics.median(values) for name, values in found.items()}


def main(argv: Sequence[str]) -> int:
    """Prints one row for each number of regions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--regions", type=int, nargs="+", default=[5000, 20000])
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["S2SAM_HOME"] = str(folder / "home")
        application = QgsApplication([], True, str(folder / "profile"))
        application.initQgis()
        interface = Interface()
        for count in options.regions:
            found = measure(count, folder, interface)
            print("| " + " | ".join(["regions", *found]) + " |")
            print("| " + " | ".join(["---"] * (len(found) + 1)) + " |")
            print("| " + " | ".join([str(count), *(f"{v:.0f}" for v in found.values())]) + " |")
            sys.stdout.flush()
        os._exit(0)  # QGIS's own teardown is not measured.


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

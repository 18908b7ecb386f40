"""The steps of everything.py inside QGIS."""

from __future__ import annotations

import importlib
import time
from typing import Any

import numpy as np
from driver import Steps, focus
from qgis.core import QgsRectangle
from qgis.PyQt.QtWidgets import QDockWidget
from tour import Tour


class Everything(Tour):
    """From no object to a map of them, and from three to all of a kind."""

    def steps(self) -> Steps:
        """All of it."""
        from qgis.utils import plugins

        yield lambda: "s2sam_qgis" in plugins
        self.plugin = plugins["s2sam_qgis"]
        self.window.showNormal()
        self.window.setGeometry(0, 0, *self.order["size"])
        for part in self.window.findChildren(QDockWidget):
            if part.objectName() in ("Browser", "Browser2"):
                part.hide()
        layer = self.iface.addRasterLayer(self.order["scene"], "T33UUP 2021-06-17")
        yield 0.5
        self.hands.click(self._button())
        yield lambda: self.bench is not None
        yield lambda: self.bench.hub.session is not None and self.bench.hub.frame is not None
        yield self.idle
        extent = layer.extent()
        x, y = extent.xMinimum() + 300, extent.yMaximum() - 300
        self.canvas.setExtent(QgsRectangle(x, y - 2200, x + 2400, y))
        self.canvas.refresh()
        dock = self.bench.dock
        dock.everything_box.setCollapsed(False)
        yield 1.0
        yield self.idle
        panel, controller = dock.everything, self.bench.everything
        focus(self.window, self.canvas)
        started = time.monotonic()
        self.hands.click(panel.find)
        yield lambda: controller.is_running
        yield lambda: not controller.is_running
        self.note("found", seconds=round(time.monotonic() - started, 2), regions=controller.count)
        for value in (30, 45, 60, 75, 50):
            panel.detail.setValue(value)
            yield 0.1
        self.note("slider", regions=controller.count)
        yield 0.5
        self.shot("dock")
        self.hands.click(panel.pick)
        yield 0.3
        yield from self._alike(panel, controller)
        self.hands.click(panel.accept_picked)
        yield lambda: controller.is_running
        yield lambda: not controller.is_running
        yield self.idle
        results = self.bench.results.accepted.home.readable()
        self.note("accepted", features=int(results.featureCount()))
        self.bench.stack.undo()
        yield 0.5
        self.note("undone", features=int(results.featureCount()))
        if results.featureCount():
            raise AssertionError("one undo did not take all of them back")

    def _alike(self, panel: Any, controller: Any) -> Steps:
        """Three green fields by right clicks, then the others."""
        hierarchy = controller.found.look.hierarchy
        package = type(controller).__module__.split(".gui.")[0]
        tasks = importlib.import_module(f"{package}.tasks.everything_tasks")
        values = tasks.compare_regions(controller.found, controller.names, controller.count, None)
        areas = np.bincount(controller.names, hierarchy.areas)[1:]
        green = values.values[:, values.names.index("NDVI")] * (areas > 200)
        for number in (np.argsort(-green)[:3] + 1).tolist():
            self.hands.click_map(*controller.place_of(number), button=3)
            yield 0.3
        if int(controller.picked.sum()) != 3:
            raise AssertionError(f"{int(controller.picked.sum())} regions are picked, not 3")
        self.hands.click(panel.alike.find)
        yield lambda: panel.alike.ranked.isVisible() and not controller.is_running
        self.note("alike", picked=int(controller.picked.sum()))
        focus(self.window, self.canvas)
        self.hands.key("j")
        yield lambda: self.bench.alike.current is not None
        yield 0.5
        yield self.idle
        self.shot("dock_alike")
        current = self.bench.alike.current
        self.hands.key("y")
        yield lambda: self.bench.alike.current != current
        self.note("taken", picked=int(controller.picked.sum()))

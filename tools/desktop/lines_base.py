"""What the lines of lines_inside.py have in common: waiting, clicking, a fresh start."""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Generator
from pathlib import Path
from typing import Any, Callable

from driver import Steps, focus
from qgis.core import QgsProject, QgsRasterLayer
from tour import Tour

#: A line: what was seen, or an AssertionError.
Line = Generator[Any, None, str]


class Promises(Tour):
    """Tries lines and keeps what was seen."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        #: Tasks that QGIS was given since the slow model was there.
        self.added: list[str] = []
        self.report = {"lines": [], "steps": []}

    def _try(self, line: Callable[[], Line]) -> Steps:
        name = line.__name__.replace("_", " ")
        try:
            seen, true = (yield from line()), True
        except Exception as error:  # The next line is tried all the same.
            where = traceback.extract_tb(error.__traceback__)[-1]
            said = self.bench.messages.last
            seen, true = f"{error!r} at line {where.lineno}; the panel said {said!r}", False
        self.report["lines"].append({"line": name, "true": true, "seen": seen})
        self.shot(name.replace(" ", "-"), whole_screen=True)
        self.write()

    def until(self, there: Callable[[], Any], what: str, seconds: float = 40.0) -> Steps:
        """Waits for something; an assertion fails where it does not come."""
        end = time.monotonic() + seconds
        while not there():
            assert time.monotonic() < end, f"not {what}"
            yield 0.05

    def click(self, x: float, y: float, button: int = 1) -> Steps:
        """A click on the map and its answer."""
        before = self.bench.document.prompts
        self.hands.click_map(x, y, button)
        yield from self.until(lambda: self.bench.document.prompts is not before, "clicked", 5)
        yield from self.until(self.idle, "answered", 60)

    def fresh(self) -> Steps:
        """No objects and no classes, the first image alone, the tool in hand.

        A new set keeps the classes of the one before: those of an earlier line go here.
        """
        bench = self.bench
        if bench.document.ids:
            bench.actions.new_set.trigger()
        for entry in bench.classes.classes:
            bench.classes.remove(entry.name)
        bench.classes.choose("")
        yield 0.2
        if bench.dock.source.pin.isChecked():
            self.hands.click(bench.dock.source.pin)
        self.show_only("Z on top")
        self.iface.setActiveLayer(self.layer("Z on top"))
        self.canvas.setExtent(self.layer("Z on top").extent())
        yield from self.until(lambda: self.image() == "Z on top", "back on the first image", 10)
        yield from self.until(lambda: bench.hub.session is not None, "ready")
        self.canvas.refresh()
        yield from self.until(self.idle, "drawn")
        bench.tools.take()
        focus(self.window, self.canvas)
        yield 0.2

    def layer(self, name: str) -> Any:
        """A layer of the project."""
        return QgsProject.instance().mapLayersByName(name)[0]

    def show_only(self, *names: str) -> None:
        """Ticks these rasters in the Layers panel and no other."""
        root = QgsProject.instance().layerTreeRoot()
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer):
                root.findLayer(layer.id()).setItemVisibilityChecked(layer.name() in names)

    def image(self) -> str:
        """The image that is worked on; "" where the combo box and the panel disagree."""
        layer = self.bench.hub.source.layer
        shown = self.bench.dock.source.combo.currentLayer()
        return layer.name() if layer is not None and shown is layer else ""

    def scores(self) -> list[str]:
        """The table's column of scores."""
        model = self.bench.object_model
        return [model.index(row, 2).data() for row in range(model.rowCount())]

    def write(self, error: str | None = None) -> None:
        """The report, as far as it came."""
        self.report["error"] = error
        Path(self.order["report"]).write_text(json.dumps(self.report), encoding="utf-8")

"""The steps of quarters.py inside QGIS: what a new user does with an image, and what they see."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from driver import Steps, focus
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDockWidget
from tour import Tour

Place = tuple[float, float]


class Quarters(Tour):
    """One image after the other."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        self.report = {"images": [], "steps": []}

    def steps(self) -> Steps:
        """All images."""
        from qgis.utils import plugins

        yield lambda: "s2sam_qgis" in plugins
        self.plugin = plugins["s2sam_qgis"]
        self.window.showNormal()
        self.window.setGeometry(0, 0, *self.order["size"])
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "Browser2"):
                dock.hide()
        for name, file, places in self.order["images"]:
            yield from self.quarter(name, file, places)

    def quarter(self, name: str, file: str, places: list[Place]) -> Steps:
        """A first quarter of an hour with one image."""
        began = time.monotonic()
        project = Path(self.order["projects"]) / f"{name}.qgz"
        found: dict[str, Any] = {"image": name, "accepted": [], "wrong": []}
        self.iface.newProject(False)
        yield 0.3
        layer = self.iface.addRasterLayer(file, name)
        yield 0.5
        if self.bench is None:
            self.hands.click(self._button())
            yield lambda: self.bench is not None
        yield lambda: self.bench.hub.session is not None and self.bench.hub.frame is not None
        yield self.idle
        bench = self.bench
        if bench.hub.source.layer is None or bench.hub.source.layer.id() != layer.id():
            found["wrong"].append("the dock did not take the image that was opened")
        found["crs"] = layer.crs().authid()
        found["pixel"] = max(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
        focus(self.window, self.canvas)
        if not bench.tools.is_active:
            found["wrong"].append("no tool was in hand")
            bench.tools.take()
        extent = layer.extent()
        where = [
            (extent.xMinimum() + x * extent.width(), extent.yMaximum() - y * extent.height())
            for x, y in places
        ]
        # Clicked, corrected, accepted.
        yield from self._ask(name, lambda: self.hands.click_map(*where[0]))
        far = self._far_from(where[0])
        yield from self._ask(name, lambda: self.hands.click_map(*far, button=3))
        self.shot(f"{name}-1-corrected")
        yield from self._accept(found)
        # Another mask.
        yield from self._ask(name, lambda: self.hands.click_map(*where[1]))
        if bench.answers.of(bench.document.current).candidates[1] > 1:
            before = bench.document.prompts
            self.hands.key("c")
            yield lambda: bench.document.prompts is not before
            yield self.idle
        yield from self._accept(found)
        # A box.
        (x, y), half = where[2], 0.06 * min(extent.width(), extent.height())
        corners = (x - half, y + half), (x + half, y - half)
        yield from self._ask(name, lambda: self.hands.drag_map(*corners))
        yield from self._accept(found)
        # One is left open.
        open_at = where[0][0] + 0.1 * extent.width(), where[0][1] - 0.1 * extent.height()
        yield from self._ask(name, lambda: self.hands.click_map(*open_at))
        self.shot(f"{name}-2-accepted")
        held = self._looks()
        QgsProject.instance().setFileName(str(project))
        self.hands.key("ctrl+s")
        yield lambda: project.is_file() and not QgsProject.instance().isDirty()
        found["file"] = str(bench.results.accepted.home.path)
        if Path(found["file"]).parent != project.parent:
            found["wrong"].append(f"results are not beside the project: {found['file']}")
        self.iface.newProject(False)
        yield lambda: not bench.document.ids
        QgsProject.instance().read(str(project))
        yield lambda: bench.hub.session is not None and len(bench.document.ids) == len(held)
        yield self.idle
        yield 0.7
        again = self._looks()
        if again != held:
            found["wrong"].append(f"it looked {held}, and after reopening {again}")
        if QgsProject.instance().isDirty():
            found["wrong"].append("the reopened project asks to be saved")
        self.shot(f"{name}-3-reopened")
        found["seconds"] = time.monotonic() - began
        self.report["images"].append(found)
        self.write()

    def _looks(self) -> list[list[str]]:
        """What the table says of each object: name, prompts, score, area, whether it is ticked."""
        model = self.bench.object_model
        return [
            [
                *(str(model.index(row, column).data()) for column in range(4)),
                str(model.is_kept(model.id_at(row))),
            ]
            for row in range(model.rowCount())
            if str(model.index(row, 1).data()) != "–"
        ]

    def _accept(self, found: dict[str, Any]) -> Steps:
        """Enter; notes what was on the screen then."""
        bench = self.bench
        current = bench.document.current
        yield lambda: bench.answers.of(current).finished is not None
        answer = bench.answers.of(current)
        area = bench.object_model.index(bench.object_model.row_of(current), 3).data()
        before = self._accepted()
        self.hands.key("Return")
        bench.messages.last = ""
        yield lambda: self._accepted() == before + 1 or bench.messages.last
        yield self.idle
        if self._accepted() == before:
            found["wrong"].append(f"Enter: {bench.messages.last}")
            return
        found["accepted"].append(
            {
                "name": bench.document.name(current),
                "outline": _shape(answer.rings).wkt,
                "area": area,
                "area_ha": bench.object_model.area(current).hectares,
            }
        )
        if not bench.object_model.is_kept(current):
            found["wrong"].append(f"object {current} has no tick")

    def _far_from(self, click: Place) -> Place:
        """A place in the active object's mask, far from the click."""
        from shapely.geometry import Point

        shape = _shape(self.bench.answers.of(self.bench.document.current).rings)
        part = max(getattr(shape, "geoms", [shape]), key=lambda p: p.area)
        there = max(part.exterior.coords, key=lambda xy: Point(xy).distance(Point(click)))
        return there[0] + 0.25 * (click[0] - there[0]), there[1] + 0.25 * (click[1] - there[1])

    def write(self, error: str | None = None) -> None:
        """The report, as far as it came."""
        self.report["error"] = error
        Path(self.order["report"]).write_text(json.dumps(self.report), encoding="utf-8")


def _shape(rings: Any) -> Any:
    """One geometry of closed rings: what lies in an odd number of them."""
    from shapely.geometry import Polygon

    shape = Polygon()
    for ring in rings:
        shape = shape.symmetric_difference(Polygon(ring).buffer(0))
    return shape

"""The steps of everything.py inside QGIS, its unhappy half too."""

from __future__ import annotations

import importlib
import time
from typing import Any

import numpy as np
from driver import Steps, focus
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from tour import Tour


class Everything(Tour):
    """From no object to a map of them, and from three to all of a kind."""

    def steps(self) -> Steps:
        """All of it."""
        layer = yield from self.open_scene("T33UUP 2021-06-17")
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
        self.note(
            "found", seconds=round(time.monotonic() - started, 2), regions=controller.regions.shown
        )
        for value in (30, 45, 60, 75, 50):
            panel.detail.setValue(value)
            yield 0.1
        self.note("slider", regions=controller.regions.shown)
        self.hands.click(panel.more)
        yield 0.5
        self.shot("dock")
        self.hands.click(panel.more)
        yield from self._object(panel, controller)
        self.hands.click(panel.pick)
        yield 0.3
        yield from self._alike(dock, controller)
        yield from self._refine(dock, controller)
        yield from self._accept(dock, controller)
        yield from self._drawn(dock, controller)
        yield from self._there(dock)

    def _in_sight(self, widget: Any) -> None:
        self.bench.dock.scroll.ensureWidgetVisible(widget)

    def _object(self, panel: Any, controller: Any) -> Steps:
        """A left click makes an object, deleting it gives the region back, and so does undo."""
        self.hands.click(panel.pick)
        yield 0.3
        before = controller.regions.shown
        number = int(np.argmax(np.bincount(controller.regions.drawn)[1:])) + 1
        place = controller.place_of(number)
        for undo in (self.bench.stack.undo, self.bench.objects.delete):
            self.hands.click_map(*place)
            yield lambda: len(self.bench.document.all_prompts) == 1
            yield self.idle
            if controller.regions.shown != before - 1:
                raise AssertionError("the region of the new object is still there")
            undo()
            yield 0.3
            if controller.regions.shown != before:
                raise AssertionError("the region did not come back")
        self.note("object and back", regions=controller.regions.shown)
        self.hands.click(panel.pick)
        yield 0.2

    def _alike(self, dock: Any, controller: Any) -> Steps:
        """Three green fields by right clicks, then the others."""
        for number in self._green(controller):
            self.hands.click_map(*controller.place_of(number), button=3)
            yield 0.3
        picked = int(controller.regions.picked.sum())
        if picked != 3:
            raise AssertionError(f"{picked} regions are picked, not 3")
        panel, alike = dock.alike, self.bench.alike
        dock.everything_box.setCollapsed(True)
        dock.alike_box.setCollapsed(False)
        yield 0.5
        self._in_sight(panel.find)
        yield 0.3
        self.hands.click(panel.find)
        yield lambda: panel.ranked.isVisible() and not controller.is_running
        yield 0.3
        self._in_sight(panel.accept)
        self.note("alike", picked=int(controller.regions.picked.sum()))
        focus(self.window, self.canvas)
        self.hands.key("j")
        yield lambda: alike.current is not None
        for key in ("y", "x", "j", "k", "j"):
            before = (alike.current, alike.ranking)
            self.hands.key(key)
            yield lambda known=before: (alike.current, alike.ranking) != known
            yield 0.2
        yield self.idle
        self.note("five keys", picked=int(controller.regions.picked.sum()))
        self.shot("dock_alike")
        listed = panel.candidates
        listed.scrollToTop()
        yield 0.3
        region = listed.candidates.region_at(2)
        row = listed.visualRect(listed.candidates.index(2, 0))
        self.hands.click(listed.viewport(), row.center())
        yield lambda: alike.current == region + 1
        before = alike.ranking
        self.hands.key("x")
        yield lambda: alike.ranking is not before
        yield 0.3
        self.note("a row refused", picked=int(controller.regions.picked.sum()))

    def _refine(self, dock: Any, controller: Any) -> Steps:
        """The picked ones outlined once more, while the keys go on; one step."""
        panel, refines, alike = dock.alike, self.bench.refines, self.bench.alike
        panel.slider.setValue(60)
        yield 0.3
        self._in_sight(panel.refine)
        yield 0.3
        self.hands.click(panel.refine)
        yield lambda: refines.is_running
        focus(self.window, self.canvas)
        before = alike.current
        self.hands.key("j")
        yield lambda: alike.current != before
        yield lambda: not refines.is_running
        count = len(controller.better)
        self.note("refined", outlines=count, of=int(controller.regions.picked.sum()))
        if not count:
            raise AssertionError("no outline was refined")
        self.bench.stack.undo()
        left = len(controller.better)
        self.bench.stack.redo()
        if left or len(controller.better) != count:
            raise AssertionError("refining is no step")
        yield 0.5
        self.shot("dock_refined")

    def _green(self, controller: Any) -> list[int]:
        """Three large green fields."""
        package = type(controller).__module__.split(".gui.")[0]
        alike = importlib.import_module(f"{package}.workflow.everything.alike")
        found, regions = controller.found, controller.regions
        lookup = np.concatenate([[0], regions.names]).astype(np.int32)
        labels = lookup[found.look.hierarchy.basins + 1]
        source = found.area.imagery.source
        values = alike.region_values(source, found.window, labels, regions.count)
        areas = np.bincount(regions.names, found.look.hierarchy.areas, regions.count + 1)[1:]
        green = values.values[:, values.names.index("NDVI")] * (areas > 200)
        numbers: list[int] = (np.argsort(-green)[:3] + 1).tolist()
        return numbers

    def _accept(self, dock: Any, controller: Any) -> Steps:
        """All above; one undo takes them back; accepted again, and saved."""
        self.hands.click(dock.alike.accept)
        yield lambda: controller.is_running
        yield lambda: not controller.is_running
        yield self.idle
        results = self.bench.results.accepted.home.readable()
        count = int(results.featureCount())
        self.note("accepted", features=count)
        self.bench.stack.undo()
        yield 0.5
        left = int(results.featureCount())
        self.bench.stack.redo()
        yield 0.5
        self.note("undone and done again", left=left, features=int(results.featureCount()))
        if left or int(results.featureCount()) != count:
            raise AssertionError("undo and redo did not take all of them back and forth")

    def _drawn(self, dock: Any, controller: Any) -> Steps:
        """Nothing is outlined yet: two clicked objects are examples all the same."""
        panel = dock.alike
        places = [controller.place_of(number) for number in (40, 41)]
        self.hands.click(panel.forget)
        yield 0.3
        controller.clear()
        for place in places:
            self.bench.actions.new_object.trigger()
            yield 0.2
            self.hands.click_map(*place)
            yield self.idle
        yield 0.5
        self._in_sight(panel.find)
        yield 0.3
        self.hands.click(panel.find)
        yield lambda: panel.ranked.isVisible() and not controller.is_running
        panel.slider.setValue(50)
        self.note("from two drawn objects", listed=panel.candidates.candidates.rowCount())
        self._in_sight(panel.accept)
        yield 0.5
        self.shot("dock_drawn")

    def _there(self, dock: Any) -> Steps:
        """The same on another date, by the menu."""
        panel, alike = dock.alike, self.bench.alike
        self._in_sight(dock.source.pin)
        yield 0.3
        self.hands.click(dock.source.pin)  # else the panel goes to whatever is on top
        yield 0.3
        other = QgsRasterLayer(self.order["scene"].replace("06-17", "09-25"), "T33UUP 2021-09-25")
        QgsProject.instance().addMapLayer(other)
        yield 1.0
        self._in_sight(panel.there)
        yield 0.3
        before = alike.ranking
        self.hands.click(panel.there)
        menu = panel.there.menu()
        yield menu.isVisible
        action = next(a for a in menu.actions() if a.text() == other.name())
        self.hands.click(menu, menu.actionGeometry(action).center())
        yield lambda: alike.ranking is not None and alike.ranking is not before
        yield self.idle
        self.note("there too", on=self.bench.hub.source.layer.name())
        self._in_sight(panel.accept)
        yield 0.5
        self.shot("dock_there")
        yield from self._several(dock)

    def _several(self, dock: Any) -> Steps:
        """On two other layers at once, by the menu and the dialog; one undo."""
        panel, controller = dock.alike, self.bench.everything
        results = self.bench.results.accepted.home.readable()
        panel.slider.setValue(60)
        yield 0.3
        self._in_sight(panel.there)
        yield 0.3
        before = int(results.featureCount())
        self.hands.click(panel.there)
        menu = panel.there.menu()
        yield menu.isVisible
        self.hands.click(menu, menu.actionGeometry(panel.several).center())
        yield lambda: self._choice() is not None
        dialog = self._choice()
        for row in range(dialog.list.count()):
            item = dialog.list.item(row)
            if "2021-06-17" in item.text():
                item.setCheckState(Qt.CheckState.Checked)
        yield 0.3
        self.hands.click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
        yield lambda: controller.is_running
        yield lambda: not controller.is_running
        yield self.idle
        after = int(results.featureCount())
        self.note("several layers", before=before, after=after, said=panel.note.text())
        self.bench.stack.undo()
        yield 0.5
        if after <= before or int(results.featureCount()) != before:
            raise AssertionError("what was found on other layers is no step")

    def _choice(self) -> Any:
        """The dialog in which layers are ticked."""
        found = QApplication.activeModalWidget()
        return found if hasattr(found, "chosen") else None

"""Actions of a hard day on accepted objects: our tools, QGIS's own, and whole maps of them."""

from __future__ import annotations

from typing import Any

import numpy as np
from driver import Steps, focus
from hard_day_clicks import ClickActions
from qgis.core import QgsGeometry


class ResultActions(ClickActions):
    """Each ``do_`` is something that a person does; what it needs that is not there is left."""

    def other_choices(self) -> dict[str, float]:
        """With those on accepted objects."""
        return {**super().other_choices(), **RESULTS}

    # -- our tools ------------------------------------------------------------------------------

    def do_split(self) -> Steps:
        """A dragged line through an accepted object."""
        shape = self._a_shape()
        if shape is None:
            return
        box, middle = shape.boundingBox(), self._inside(shape)
        self.hands.key("d")
        yield 0.2
        self.hands.drag_map((box.xMinimum() - 60, middle.y()), (box.xMaximum() + 60, middle.y()))
        yield 0.4
        self.hands.key("f")

    def do_merge(self) -> Steps:
        """A line across some accepted objects, and Enter."""
        shape = self._a_shape()
        if shape is None:
            return
        box, middle = shape.boundingBox(), self._inside(shape)
        self.hands.key("m")
        yield 0.2
        self.hands.drag_map((middle.x(), middle.y()), (box.xMaximum() + 150, middle.y()))
        yield 0.4
        self.hands.key("Return")
        yield 0.5
        self.hands.key("f")
        yield 0.1
        layer = self.bench.results.home.layer
        if layer is not None:
            layer.removeSelection()

    def do_reshape(self) -> Steps:
        """A line out of an accepted object and back into it."""
        shape = self._a_shape()
        if shape is None:
            return
        box, middle = shape.boundingBox(), self._inside(shape)
        self.hands.key("g")
        yield 0.2
        out = box.xMaximum() + 60
        for place in ((middle.x(), middle.y()), (out, middle.y()), (out, middle.y() - 50)):
            self.hands.click_map(*place)
            yield 0.6
        end = middle.x(), middle.y() - 30
        self.hands.click_map(*end)
        yield 0.6
        self.hands.click_map(*end, button=3)
        yield 0.4
        self.hands.key("f")

    def do_repair_feature(self) -> Steps:
        """The area tool on the selected feature of the active result layer."""
        layer, shape = self.bench.results.home.layer, self._a_shape()
        if layer is None or shape is None:
            return
        number = next(f.id() for f in layer.getFeatures() if f.geometry().equals(shape))
        before = self.iface.activeLayer()
        self.iface.setActiveLayer(layer)
        layer.selectByIds([number])
        yield 0.2
        focus(self.window, self.canvas)
        self.hands.key(self.random.choice("ax"))
        yield 0.2
        box = shape.boundingBox()
        x, y = box.xMaximum(), box.center().y()
        for corner in ((x - 20, y + 40), (x + 60, y + 40), (x + 60, y - 40)):
            self.hands.click_map(*corner)
            yield 0.6
        self.hands.click_map(x + 60, y - 40, button=3)
        yield 0.4
        layer.removeSelection()
        self.iface.setActiveLayer(before)
        self.hands.key("f")

    # -- QGIS's own tools -----------------------------------------------------------------------

    def do_vertices(self) -> Steps:
        """An outline is drawn over and saved; before it is saved the list knows."""
        feature, layer = self._a_feature()
        if feature is None:
            return
        self.outside = True
        smaller = feature.geometry().buffer(-6, 3)
        if smaller.isEmpty():
            return
        smaller.convertToMultiType()
        layer.startEditing()
        layer.changeGeometry(feature.id(), smaller)
        yield 0.3
        ids = {self.bench.results.kept.identity(i): i for i in self.bench.document.ids}
        prompt_id = ids.get(feature["s2sam_id"])
        kept = None if prompt_id is None else self.bench.results.kept.of(prompt_id)
        if kept is not None and kept.speaks and feature["source"] == self.bench.results.kept.source:
            area = self.bench.object_model.area(prompt_id).hectares
            assert abs(area - smaller.area() / 1e4) < 0.01 * area, f"{area} while it is edited"
        layer.commitChanges() if self.random.random() < 0.7 else layer.rollBack()
        yield 0.4

    def do_edit_row(self) -> Steps:
        """A name is typed into the attribute table."""
        feature, layer = self._a_feature()
        if feature is None:
            return
        self.outside = True
        layer.startEditing()
        field = layer.fields().indexFromName("name")
        layer.changeAttributeValue(feature.id(), field, f"typed {self.random.randrange(100)}")
        layer.commitChanges()
        yield 0.4

    def do_delete_feature(self) -> Steps:
        """A feature is deleted in the layer."""
        feature, layer = self._a_feature()
        if feature is None:
            return
        self.outside = True
        layer.startEditing()
        layer.deleteFeature(feature.id())
        layer.commitChanges()
        yield 0.4

    def do_enter_while_edited(self) -> Steps:
        """Enter while the layer has unsaved edits of another feature; then these are given up."""
        feature, layer = self._a_feature()
        if feature is None:
            return
        layer.startEditing()
        layer.changeAttributeValue(feature.id(), layer.fields().indexFromName("name"), "unsaved")
        yield from self.do_new_and_click()
        yield from self.rest()
        yield from self.do_enter()
        yield 0.4
        layer.rollBack()
        yield 0.3

    def do_borders(self) -> Steps:
        """Neighbours share borders, or not."""
        self.bench.results.share_borders.trigger()
        yield 0.2

    # -- many at once ---------------------------------------------------------------------------

    def do_everything(self) -> Steps:
        """Outline everything, some picked and accepted."""
        panel, controller = self.bench.dock.everything, self.bench.everything
        yield from self._find()
        if controller.found is None:
            return
        yield from self._pick(3)
        panel.accept_picked.click()
        yield 0.3
        yield from self.rest()
        if self.random.random() < 0.5:
            yield from self.do_undo()
            yield from self.rest()
        controller.clear()
        yield 0.3
        self.bench.tools.take()

    def do_region_objects(self) -> Steps:
        """Regions become objects of the list."""
        panel, controller = self.bench.dock.everything, self.bench.everything
        yield from self._find()
        if controller.found is None:
            return
        yield from self._pick(2)
        panel.objects.click()
        yield 0.4
        yield from self.rest()
        controller.clear()
        yield 0.3
        self.bench.tools.take()

    def do_others(self) -> Steps:
        """Find others like what was picked, Y and X, some accepted, perhaps taken back."""
        controller, alike = self.bench.everything, self.bench.alike
        panel = self.bench.dock.alike
        yield from self._find()
        if controller.found is None:
            return
        yield from self._pick(3)
        panel.find.click()
        yield from self.until(lambda: panel.ranked.isVisible() or not panel.find.isEnabled()
                              or self.bench.messages.last, "ranked", 30)  # fmt: skip
        yield from self.rest()
        if alike.ranking is not None:
            focus(self.window, self.canvas)
            for key in ("j", "y", "j", "x"):
                self.hands.key(key)
                yield 0.4
            panel.slider.setValue(70)
            yield 0.3
            if int(controller.regions.picked.sum()) <= 60 and panel.accept.isEnabled():
                panel.accept.click()
                yield 0.3
                yield from self.rest()
        panel.forget.click()
        yield 0.2
        controller.clear()
        yield 0.3
        self.bench.tools.take()

    def _find(self) -> Steps:
        panel, controller = self.bench.dock.everything, self.bench.everything
        panel.find.click()
        yield 0.3
        yield from self.until(lambda: not controller.is_running, "outlined", 60)

    def _pick(self, count: int) -> Steps:
        controller = self.bench.everything
        numbers = np.flatnonzero(np.bincount(controller.regions.drawn)[1:]) + 1
        for number in self.random.sample(numbers.tolist(), min(count, len(numbers))):
            controller.toggle(int(number))
            yield 0.1

    # -- pieces ---------------------------------------------------------------------------------

    def until(self, there: Any, what: str, seconds: float = 20.0) -> Steps:
        """Waits for something that must come."""
        raise NotImplementedError

    def _a_feature(self) -> tuple[Any, Any]:
        """A feature of the result layer, and the layer; None where there is none."""
        layer = self.bench.results.home.readable()
        features = [] if layer is None or layer.isEditable() else list(layer.getFeatures())
        return (self.random.choice(features), layer) if features else (None, layer)

    def _a_shape(self) -> QgsGeometry | None:
        feature, _ = self._a_feature()
        return None if feature is None else QgsGeometry(feature.geometry())

    @staticmethod
    def _inside(shape: Any) -> Any:
        place, _ = shape.poleOfInaccessibility(5.0)
        return place.asPoint()


RESULTS = {
    "split": 1.5,
    "merge": 1.0,
    "reshape": 1.0,
    "repair_feature": 1.0,
    "vertices": 1.5,
    "edit_row": 0.8,
    "delete_feature": 0.6,
    "enter_while_edited": 0.6,
    "borders": 0.4,
    "everything": 0.6,
    "region_objects": 0.4,
    "others": 0.5,
}

"""The steps of neighbours.py inside QGIS."""

from __future__ import annotations

from typing import Any

import numpy as np
from driver import Steps, focus
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from tour import Tour

#: A field has more pixels of the image than this, and fewer.
_FIELD_PX = (100, 1000)

#: Pixels of the screen from a field's middle to the map's edge, at least.
_MARGIN = 150

#: Pixels between two pictures of the strip.
_GAP = 6


class Neighbours(Tour):
    """A day's work with borders, the unhappy half too."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        self.report["wrong"] = []
        #: What the map showed of the objects at some steps, and where that is.
        self._parts: list[QImage] = []
        self._around: QRect | None = None

    def steps(self) -> Steps:
        """All of it."""
        yield from self._open()
        yield from self._accept_two()
        yield from self._split_and_merge()
        yield from self._reshape()
        self._strip()
        yield from self._unhappy()
        yield from self._again()

    # -- steps ----------------------------------------------------------------------------------

    def _open(self) -> Steps:
        layer = yield from self.open_scene("T33UUP 2021-06-17")
        yield self.idle
        extent = layer.extent()
        x, y = extent.xMinimum() + 300, extent.yMaximum() - 300
        self.canvas.setExtent(QgsRectangle(x, y - 2200, x + 2400, y))
        self.canvas.refresh()
        yield 1.0
        yield self.idle

    def _take_part(self) -> None:
        """What the map shows around the objects, for the strip."""
        if self._around is None:
            around = QgsRectangle()
            for shape in self.outlines().values():
                around.combineExtentWith(shape.boundingBox())
            around.scale(1.5)
            corners_ = (
                self.hands.place(around.xMinimum(), around.yMaximum()),
                self.hands.place(around.xMaximum(), around.yMinimum()),
            )
            self._around = QRect(*corners_).intersected(self.canvas.viewport().rect())
        self._parts.append(self.canvas.viewport().grab(self._around).toImage())

    def _strip(self) -> None:
        """The picture of docs/dock.md: accepted, split, picked for a merge, reshaped."""
        width, height = self._parts[0].width(), self._parts[0].height()
        strip = QImage(len(self._parts) * (width + _GAP) - _GAP, height, QImage.Format.Format_RGB32)
        strip.fill(Qt.GlobalColor.white)
        painter = QPainter(strip)
        for number, part in enumerate(self._parts):
            painter.drawImage(number * (width + _GAP), 0, part)
        painter.end()
        strip.save(str(self.shots / "neighbours.png"), "PNG")

    def _accept_two(self) -> Steps:
        """Two fields side by side: clicked, accepted, taken back, accepted again."""
        first, second = yield from self._places()
        focus(self.window, self.canvas)
        yield from self._click_and_accept(first)
        before = self.outlines()
        yield from self._click_and_accept(second)
        now = self.outlines()
        self.check(len(now) == 2, f"two objects: {len(now)}")
        (one, (_, other)) = (*before.items(), *(i for i in now.items() if i[0] not in before))
        name, old = one
        shared = old.buffer(0.01, 2).intersection(other).length() / 2
        overlap = old.intersection(other).area()
        self.note("accepted", shared_m=round(shared), overlap_m2=round(overlap, 3))
        self.check(overlap < 0.01 or "overlaps" in self.bench.messages.last, "a silent overlap")
        self.check(set(corners(old)) <= set(corners(now[name])), "the old line moved")
        yield 1.0
        yield self.idle
        self.shot("1-accepted")
        self._take_part()
        self.hands.key("ctrl+z")
        yield lambda: len(self.outlines()) == 1
        self.check(self.outlines()[name].equals(old), "undo left the neighbour's corners")
        self.hands.key("ctrl+shift+z")
        yield lambda: len(self.outlines()) == 2
        yield self.idle

    def _split_and_merge(self) -> Steps:
        """Along a dragged line through the larger one, back, again, and together again."""
        hands, bench = self.hands, self.bench
        name, shape = max(self.outlines().items(), key=lambda item: item[1].area())
        box = shape.boundingBox()
        y = self._inside(shape).y()
        whole = shape.area()
        hands.key("d")
        yield lambda: bench.tools.mode.value == "split"
        hands.drag_map((box.xMinimum() - 60, y), (box.xMaximum() + 60, y))
        yield lambda: len(self.outlines()) > 2
        yield self.idle
        yield 1.0
        yield self.idle
        self.check(self._no_overlaps(), "pieces overlap")
        self.note("split", objects=len(self.outlines()))
        self.shot("2-split")
        self._take_part()
        hands.key("ctrl+z")
        yield lambda: len(self.outlines()) == 2
        self.check(self.outlines()[name].equals(shape), "undo of the split")
        hands.key("shift+z")
        yield lambda: len(self.outlines()) > 2
        hands.key("m")
        yield lambda: bench.tools.mode.value == "merge"
        hands.drag_map(*self._along(box, y))
        yield lambda: self.layer.selectedFeatureCount() > 1
        yield 1.0
        yield self.idle
        self.shot("3-picked")
        self._take_part()
        hands.key("Return")
        yield lambda: len(self.outlines()) < 3 or bench.messages.last
        merged = max(self.outlines().values(), key=lambda other: other.area())
        self.check(merged.area() >= 0.98 * whole, f"merged {merged.area()} of {whole}")
        self.note("merged", objects=len(self.outlines()))
        hands.key("ctrl+z")
        yield lambda: len(self.outlines()) > 2
        hands.key("ctrl+z")
        yield lambda: len(self.outlines()) == 2
        yield self.idle

    def _reshape(self) -> Steps:
        """Out of the larger one into the open and back: the neighbour yields."""
        hands, bench = self.hands, self.bench
        name, shape = max(self.outlines().items(), key=lambda item: item[1].area())
        other = min(self.outlines().values(), key=lambda item: item.area())
        start, far = self._inside(shape), self._inside(other)
        hands.key("g")
        yield lambda: bench.tools.mode.value == "reshape"
        for place in ((start.x(), start.y()), (far.x(), far.y()), (far.x(), far.y() - 40)):
            hands.click_map(*place)
            yield 0.2
        hands.click_map(start.x(), start.y() - 40)
        yield 0.2
        hands.click_map(start.x(), start.y() - 40, button=3)
        yield lambda: not self.outlines()[name].equals(shape) or bench.messages.last
        yield self.idle
        self.note("reshaped", gained_m2=round(self.outlines()[name].area() - shape.area()))
        self.check(self.outlines()[name].area() > shape.area(), f"said {bench.messages.last}")
        self.check(self._no_overlaps(), "the neighbour did not yield")
        yield 1.0
        yield self.idle
        self.shot("4-reshaped")
        self._take_part()
        hands.key("ctrl+z")
        yield lambda: self.outlines()[name].equals(shape)

    def _unhappy(self) -> Steps:
        """What misses, crosses itself, is being edited or read-only: said, and nothing changed."""
        hands, bench = self.hands, self.bench
        held = {name: shape.asWkt(3) for name, shape in self.outlines().items()}
        _, shape = max(self.outlines().items(), key=lambda item: item[1].area())
        box, middle = shape.boundingBox(), self._inside(shape)
        across = ((box.xMinimum() - 60, middle.y()), (box.xMaximum() + 60, middle.y()))
        steps = bench.stack.count()
        hands.key("d")
        yield lambda: bench.tools.mode.value == "split"
        yield from self._said("no object", (box.xMinimum() - 90, middle.y()),
                              (box.xMinimum() - 30, middle.y()))  # fmt: skip
        loop = ((middle.x(), middle.y()), (middle.x() + 90, middle.y()))
        loop += ((middle.x() + 90, middle.y() + 60), (middle.x() + 40, middle.y() - 60))
        yield from self._said("crosses itself", *loop)
        self.layer.startEditing()
        field = self.layer.fields().indexFromName("name")
        for feature in self.layer.getFeatures():
            self.layer.changeAttributeValue(feature.id(), field, "mine")
        yield from self._said("being edited", *across)
        self.shot("5-being-edited")
        self.layer.rollBack()
        self.layer.setReadOnly(True)
        yield from self._said("read-only", *across, clicks_end=False)
        self.layer.setReadOnly(False)
        hands.key("Escape")
        now = {name: shape.asWkt(3) for name, shape in self.outlines().items()}
        self.check(now == held, "a refused line changed something")
        self.check(bench.stack.count() == steps, "a refused line is a step")

    def _again(self) -> Steps:
        """The project is saved and opened again: the same outlines, and their ticks."""
        bench = self.bench
        held = {name: shape.asWkt(3) for name, shape in self.outlines().items()}
        QgsProject.instance().write(self.order["project"])
        yield 1.0
        QgsProject.instance().clear()
        yield 0.5
        QgsProject.instance().read(self.order["project"])
        yield lambda: bench.hub.session is not None and bench.results.home.layer is not None
        yield self.idle
        now = {name: shape.asWkt(3) for name, shape in self.outlines().items()}
        self.check(now == held, "other outlines after the project was opened again")
        ticks = [bench.object_model.is_kept(number) for number in bench.document.ids]
        self.check(ticks.count(True) == 2, f"ticks: {ticks}")
        self.note("opened again", objects=len(now))
        self.shot("6-opened-again")

    # -- pieces -------------------------------------------------------------------------------

    def _places(self) -> Any:
        """Where the two fields of the longest common border are, as the model sees them.

        Larger regions may be parts of one wood, which a click outlines whole.
        """
        controller, panel = self.bench.everything, self.bench.dock.everything
        panel.find.click()
        yield lambda: controller.found is not None and not controller.is_running
        names = np.concatenate([[0], controller.regions.names])[
            controller.found.look.hierarchy.basins + 1
        ]
        pairs = np.concatenate(
            [
                np.stack([names[:, 1:].ravel(), names[:, :-1].ravel()], axis=1),
                np.stack([names[1:].ravel(), names[:-1].ravel()], axis=1),
            ]
        )
        pairs = np.sort(pairs[(pairs[:, 0] != pairs[:, 1]) & (pairs.min(axis=1) > 0)], axis=1)
        found, lengths = np.unique(pairs, axis=0, return_counts=True)
        sizes = np.bincount(names.ravel())[found]
        fields = (sizes > _FIELD_PX[0]).all(axis=1) & (sizes < _FIELD_PX[1]).all(axis=1)
        order = np.argsort(-lengths * fields)
        pairs = ([controller.place_of(int(number)) for number in found[i]] for i in order)
        places = next(pair for pair in pairs if all(map(self._is_free, pair)))
        controller.clear()
        return places

    def _is_free(self, place: tuple[float, float]) -> bool:
        """Whether a place lies well inside the map: messages cover its upper part."""
        view = self.canvas.viewport().rect()
        return view.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN).contains(
            self.hands.place(*place)
        )

    def _click_and_accept(self, place: tuple[float, float]) -> Steps:
        count = len(self.outlines())
        self.hands.key("f")
        yield 0.2
        self.hands.click_map(*place)
        yield lambda: self.bench.document.current in self.bench.document.ids
        yield self.idle
        yield lambda: self.bench.answers.of(self.bench.document.current).finished is not None
        self.hands.key("Return")
        yield lambda: len(self.outlines()) > count
        yield self.idle

    def _said(self, word: str, *line: tuple[float, float], clicks_end: bool = True) -> Steps:
        """Draws a line, and waits for what is said of it."""
        self.bench.messages.last = ""
        for place in line:
            self.hands.click_map(*place)
            yield 0.6  # Two clicks are no double click.
        if clicks_end:
            self.hands.click_map(*line[-1], button=3)
        yield lambda: self.bench.messages.last
        self.check(word in self.bench.messages.last, f"{word}: {self.bench.messages.last}")
        yield 0.3

    @staticmethod
    def _along(box: Any, y: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """A line from above the split to below it."""
        x = box.center().x()
        return (x, y + 60), (x, y - 60)

    @staticmethod
    def _inside(shape: Any) -> Any:
        place, _ = shape.poleOfInaccessibility(5.0)
        return place.asPoint()

    def _no_overlaps(self) -> bool:
        shapes = list(self.outlines().values())
        return all(
            one.intersection(other).area() < 0.01
            for number, one in enumerate(shapes)
            for other in shapes[:number]
        )

    @property
    def layer(self) -> Any:
        """The layer of accepted objects."""
        return self.bench.results.home.layer

    def outlines(self) -> dict[str, QgsGeometry]:
        """Identity -> outline, as another program reads the file."""
        path = self.bench.results.home.path
        if path is None or not path.exists():
            return {}
        layer = QgsVectorLayer(f"{path}|layername=s2sam_results", "", "ogr")
        return {f["s2sam_id"]: QgsGeometry(f.geometry()) for f in layer.getFeatures()}

    def check(self, good: Any, text: str) -> None:
        """A line of the report where something is not as it should be."""
        if not good:
            self.report["wrong"].append(text)


def corners(shape: Any) -> list[tuple[float, float]]:
    """The vertices of an outline."""
    return [(point.x(), point.y()) for point in shape.vertices()]

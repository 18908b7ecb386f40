"""Points and boxes with their handles, and which of them is under the cursor."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPolygonF, QTransform

from ...core.prompts import Coordinate
from .items import BACKGROUND_COLOUR, FOREGROUND_COLOUR, HALO, PAPER, PENDING_COLOUR, Hit, pen_of
from .pictured_item import PicturedItem

RADIUS = 6.0

#: An object narrower than this on the screen has smaller markers, or they would cover it.
ROOM = 60.0

#: Smaller than this share a marker is no longer seen, nor caught by the mouse.
SMALLEST = 0.45


@dataclass(frozen=True)
class PointMark:
    """A point on the canvas; ``index`` is its place in the prompt set.

    ``extent`` is how wide its object is, in map units; 0 where that is not known.
    """

    index: int
    position: Coordinate
    foreground: bool
    current: bool = True
    pending: bool = False
    selected: bool = False
    extent: float = 0.0


@dataclass(frozen=True)
class BoxMark:
    """A box: ``corners`` in map units, in the order of its ring."""

    index: int
    corners: tuple[Coordinate, ...]
    colour: QColor
    current: bool = True
    pending: bool = False
    selected: bool = False


@dataclass(frozen=True)
class ObjectMarks:
    """The points and boxes of one object; those of the active object lie on top."""

    points: tuple[PointMark, ...]
    boxes: tuple[BoxMark, ...]
    bounds: QRectF = field(init=False, compare=False)
    #: Whether it is the active object.
    front: bool = field(init=False, compare=False)

    def __post_init__(self) -> None:
        front = any(p.current for p in self.points) or any(box.current for box in self.boxes)
        object.__setattr__(self, "front", front)
        places = [point.position for point in self.points]
        places += [corner for box in self.boxes for corner in box.corners]
        xs, ys = [x for x, _ in places], [y for _, y in places]
        bounds = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        object.__setattr__(self, "bounds", bounds)

    def reach(self, unit: float) -> float:
        """The ring around a selected point, and its halo."""
        return (RADIUS + 8.0) * unit

    def paint(self, painter: QPainter, to_pixels: QTransform, unit: float) -> None:
        """Boxes, then points."""
        for box in self.boxes:
            _paint_box(painter, to_pixels, unit, box)
        for point in self.points:
            size = unit * shrinking(to_pixels, point.extent, unit)
            _paint_point(painter, to_pixels.map(QPointF(*point.position)), size, point)


class MarkerItem(PicturedItem[ObjectMarks]):
    """Markers by object."""

    TOLERANCE = 9.0
    SMALLEST = SMALLEST

    def __init__(self, canvas: Any, z: float = 500.0) -> None:
        super().__init__(canvas, z)

    @property
    def points(self) -> list[PointMark]:
        """All points that are drawn, in the order of the prompt set."""
        self.freshen()
        found = [point for marks in self._things.values() for point in marks.points]
        return sorted(found, key=lambda mark: mark.index)

    @property
    def boxes(self) -> list[BoxMark]:
        """All boxes that are drawn, in the order of the prompt set."""
        self.freshen()
        found = [box for marks in self._things.values() for box in marks.boxes]
        return sorted(found, key=lambda mark: mark.index)

    def set_marks(self, key: Any, points: Sequence[PointMark], boxes: Sequence[BoxMark]) -> None:
        """Draws these for an object in place of all that it had."""
        if points or boxes:
            self.put(key, ObjectMarks(tuple(points), tuple(boxes)))
        else:
            self.remove(key)

    def shrinking(self, to_pixels: QTransform, extent: float) -> float:
        """The share of its full size that a marker has: 1 where its object is wide enough."""
        return shrinking(to_pixels, extent, self.unit())

    def hit(self, position: QPointF) -> Hit | None:
        """What is under a canvas pixel: points before handles before edges, the last drawn first.

        Only the active object offers its markers: others' would catch clicks meant for it.
        """
        self.freshen()
        to_pixels, reach = self.to_pixels(), self.TOLERANCE * self.unit()
        front = list(self._front.values())
        for point in reversed([point for marks in front for point in marks.points]):
            near = reach * self.shrinking(to_pixels, point.extent)
            if _distance(to_pixels.map(QPointF(*point.position)), position) <= near:
                return Hit(point.index)
        for box in reversed([box for marks in front for box in marks.boxes]):
            handles = _handles(to_pixels, box)
            # Inside a small box there must be room to click.
            near = min(reach, max(3.0 * self.unit(), 0.2 * _shortest_side(handles)))
            for number, handle in enumerate(handles):
                if _distance(handle, position) <= near:
                    return Hit(box.index, True, number)
            corners = handles[::2]
            for start, end in zip(corners, [*corners[1:], corners[0]]):
                if _distance_to_line(start, end, position) <= 0.7 * near:
                    return Hit(box.index, True)
        return None


def shrinking(to_pixels: QTransform, extent: float, unit: float) -> float:
    """The share of its full size that a marker has: 1 where its object is wide enough."""
    if extent <= 0:
        return 1.0
    pixels = extent * math.sqrt(abs(to_pixels.determinant()))
    return min(1.0, max(SMALLEST, pixels / (ROOM * unit)))


def _paint_point(painter: QPainter, at: QPointF, unit: float, mark: PointMark) -> None:
    painter.save()
    painter.translate(at)
    if not mark.current:
        painter.setOpacity(0.6)
        unit *= 0.75
    radius = RADIUS * unit
    if mark.selected:
        painter.setPen(pen_of(HALO, 4.0 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), radius + 5 * unit, radius + 5 * unit)
        painter.setPen(pen_of(PAPER, 2.0 * unit))
        painter.drawEllipse(QPointF(0, 0), radius + 5 * unit, radius + 5 * unit)
    colour = FOREGROUND_COLOUR if mark.foreground else BACKGROUND_COLOUR
    colour = PENDING_COLOUR if mark.pending else colour
    if mark.foreground:
        painter.setPen(pen_of(HALO, 1.0 * unit))
        painter.setBrush(PAPER)
        painter.drawEllipse(QPointF(0, 0), radius + 1.5 * unit, radius + 1.5 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(0, 0), radius, radius)
    else:
        arm = radius * 0.85
        for ink, width in ((HALO, 6.4), (PAPER, 5.2), (colour, 2.8)):
            painter.setPen(pen_of(ink, width * unit))
            painter.drawLine(QPointF(-arm, -arm), QPointF(arm, arm))
            painter.drawLine(QPointF(-arm, arm), QPointF(arm, -arm))
    painter.restore()


def _paint_box(painter: QPainter, to_pixels: QTransform, unit: float, box: BoxMark) -> None:
    painter.save()
    handles = _handles(to_pixels, box)
    outline = QPolygonF(handles[::2])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(1.0 if box.current else 0.55)
    painter.setPen(pen_of(HALO, 3.2 * unit))
    painter.drawPolygon(outline)
    pen = pen_of(PENDING_COLOUR if box.pending else box.colour, 1.6 * unit)
    pen.setDashPattern([6.0, 2.5])
    painter.setPen(pen)
    painter.drawPolygon(outline)
    if box.current:
        side = (3.6 if box.selected else 2.8) * unit
        side = min(side, max(1.6 * unit, 0.07 * _shortest_side(handles)))
        for handle in handles:
            painter.setPen(pen_of(HALO, 1.2 * unit))
            painter.setBrush(PENDING_COLOUR if box.selected else PAPER)
            painter.drawRect(QRectF(handle.x() - side, handle.y() - side, 2 * side, 2 * side))
    painter.restore()


def _handles(to_pixels: QTransform, box: BoxMark) -> list[QPointF]:
    """Eight pixel positions: corner, middle of the side after it, next corner, ..."""
    corners = [to_pixels.map(QPointF(*corner)) for corner in box.corners]
    handles = []
    for start, end in zip(corners, [*corners[1:], corners[0]]):
        handles += [start, (start + end) / 2]
    return handles


def _shortest_side(handles: Sequence[QPointF]) -> float:
    """Of a box whose eight handles these are, in pixels."""
    return min(_distance(handles[0], handles[2]), _distance(handles[2], handles[4]))


def _distance(a: QPointF, b: QPointF) -> float:
    return float(((a.x() - b.x()) ** 2 + (a.y() - b.y()) ** 2) ** 0.5)


def _distance_to_line(start: QPointF, end: QPointF, at: QPointF) -> float:
    along = end - start
    length = along.x() ** 2 + along.y() ** 2
    if length == 0:
        return _distance(start, at)
    share = ((at.x() - start.x()) * along.x() + (at.y() - start.y()) * along.y()) / length
    return _distance(start + along * min(1.0, max(0.0, share)), at)

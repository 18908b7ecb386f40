"""What is drawn over the map: outlines, the hover preview, points, boxes with their handles.

Items keep canvas map units and are brought to pixels when they are painted, so that panning,
zooming and rotating cost one affine transform and nothing is asked of a model.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from ...core.prompts import Coordinate

#: Of the design: shape and colour, so that neither is needed to tell the other.
FOREGROUND_COLOUR = QColor("#2fb344")
BACKGROUND_COLOUR = QColor("#e03131")
PENDING_COLOUR = QColor("#1c7ed6")
HALO = QColor(0, 0, 0, 150)
PAPER = QColor(255, 255, 255, 235)

#: Points of an outline that are stroked at once. Whole, a long one holds QGIS for as long as ten
#: times the pieces do, a ragged one for longer still (benchmarks/outlines.py).
PIECE = 64


class OverlayItem(QgsMapCanvasItem):  # type: ignore[misc]
    """Base: covers the canvas, and knows the way from map units to pixels."""

    def __init__(self, canvas: Any, z: float) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(z)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The canvas and as much around it as it can be dragged by."""
        width, height = float(self._canvas.width()), float(self._canvas.height())
        return QRectF(-width, -height, 3 * width, 3 * height)

    def updatePosition(self) -> None:  # noqa: N802 - QGIS's name
        """The view changed."""
        self.prepareGeometryChange()
        self.update()

    def to_pixels(self) -> QTransform:
        """Canvas map units to canvas pixels, rotation included."""
        transform: QTransform = self._canvas.getCoordinateTransform().transform()
        return transform

    def unit(self) -> float:
        """Screen pixels per pixel of a plain 96 dpi screen."""
        return max(1.0, float(self._canvas.logicalDpiX()) / 96.0)

    def dispose(self) -> None:
        """Takes the item off the canvas; it must not be used afterwards."""
        scene = self.scene()
        if scene is not None:
            scene.removeItem(self)


@dataclass(frozen=True)
class OutlineStyle:
    """How an outline is drawn; ``fill`` is an opacity 0-1."""

    colour: QColor
    width: float = 1.6
    fill: float = 0.0
    dashed: bool = False


class OutlineItem(OverlayItem):
    """Outlines by key, each a path in map units filled odd-even."""

    def __init__(self, canvas: Any, z: float = 400.0) -> None:
        super().__init__(canvas, z)
        self._outlines: Dict[Any, Tuple[QPainterPath, OutlineStyle]] = {}
        #: On the canvas's pixels, as long as the view stays the same.
        self._drawn: Dict[Any, DrawnOutline] = {}
        self._drawn_with: Optional[QTransform] = None

    @property
    def keys(self) -> Tuple[Any, ...]:
        """What is drawn."""
        return tuple(self._outlines)

    def outline(self, key: Any) -> Optional[QPainterPath]:
        """The path of a key in map units, None where nothing is drawn."""
        entry = self._outlines.get(key)
        return None if entry is None else entry[0]

    def style(self, key: Any) -> Optional[OutlineStyle]:
        """How a key is drawn."""
        entry = self._outlines.get(key)
        return None if entry is None else entry[1]

    def set_outline(self, key: Any, path: QPainterPath, style: OutlineStyle) -> None:
        """Draws a path under a key, in place of what was drawn under it."""
        path.setFillRule(Qt.FillRule.OddEvenFill)
        self._outlines[key] = (path, style)
        self._drawn.pop(key, None)
        self.update()

    def remove(self, key: Any) -> None:
        """Draws a key no more."""
        self._drawn.pop(key, None)
        if self._outlines.pop(key, None) is not None:
            self.update()

    def clear(self) -> None:
        """Draws nothing."""
        if self._outlines:
            self._outlines.clear()
            self._drawn.clear()
            self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """Draws: fill, a dark halo for bright ground, then the line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        to_pixels, unit = self.to_pixels(), self.unit()
        if self._drawn_with is None or to_pixels != self._drawn_with:
            self._drawn.clear()
            self._drawn_with = to_pixels
        for key, (path, style) in self._outlines.items():
            if key not in self._drawn:
                self._drawn[key] = DrawnOutline.of(path, to_pixels)
            drawn = self._drawn[key]
            if style.fill > 0:
                fill = QColor(style.colour)
                fill.setAlphaF(min(1.0, style.fill))
                painter.fillPath(drawn.shape, fill)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(HALO, (style.width + 1.8) * unit, Qt.PenCapStyle.FlatCap))
            drawn.stroke(painter)
            pen = _pen(style.colour, style.width * unit, Qt.PenCapStyle.FlatCap)
            if style.dashed:
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            drawn.stroke(painter)


@dataclass(frozen=True)
class DrawnOutline:
    """An outline on canvas pixels: whole to be filled, in pieces to be stroked."""

    shape: QPainterPath
    pieces: Tuple[QPolygonF, ...]

    @classmethod
    def of(cls, path: QPainterPath, to_pixels: QTransform) -> DrawnOutline:
        """Brings a path in map units to pixels and cuts it up."""
        shape = to_pixels.map(path)
        pieces = tuple(
            # One point more: it joins the next piece. Flat ends keep the halo from doubling there.
            ring.mid(start, PIECE + 1)
            for ring in shape.toSubpathPolygons()
            for start in range(0, len(ring) - 1, PIECE)
        )
        return cls(shape, pieces)

    def stroke(self, painter: QPainter) -> None:
        """Draws the line with the painter's pen."""
        for piece in self.pieces:
            painter.drawPolyline(piece)


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
    corners: Tuple[Coordinate, ...]
    colour: QColor
    current: bool = True
    pending: bool = False
    selected: bool = False


@dataclass(frozen=True)
class Hit:
    """What lies under the cursor: a point, a box's edge, or one of its handles (0-7).

    Handles run around the box: corners are even, the middles of its sides odd.
    """

    index: int
    is_box: bool = False
    handle: Optional[int] = None


class MarkerItem(OverlayItem):
    """Points and boxes, and which of them is under the cursor."""

    RADIUS = 6.0
    TOLERANCE = 9.0

    #: An object narrower than this on the screen has smaller markers, or they would cover it.
    ROOM = 60.0
    #: Smaller than this a marker is no longer seen, nor caught by the mouse.
    SMALLEST = 0.45

    def __init__(self, canvas: Any, z: float = 500.0) -> None:
        super().__init__(canvas, z)
        self.points: List[PointMark] = []
        self.boxes: List[BoxMark] = []

    def set_marks(self, points: Sequence[PointMark], boxes: Sequence[BoxMark]) -> None:
        """Draws these in place of all others."""
        self.points, self.boxes = list(points), list(boxes)
        self.update()

    def hit(self, position: QPointF) -> Optional[Hit]:
        """What is under a canvas pixel: points before handles before edges, the last drawn first.

        Only the active object offers its markers: others' would catch clicks meant for it.
        """
        to_pixels, reach = self.to_pixels(), self.TOLERANCE * self.unit()
        for point in reversed(self.points):
            if not point.current:
                continue
            near = reach * self.shrinking(to_pixels, point.extent)
            if _distance(to_pixels.map(QPointF(*point.position)), position) <= near:
                return Hit(point.index)
        for box in reversed(self.boxes):
            if not box.current:
                continue
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

    def shrinking(self, to_pixels: QTransform, extent: float) -> float:
        """The share of its full size that a marker has: 1 where its object is wide enough."""
        if extent <= 0:
            return 1.0
        pixels = extent * math.sqrt(abs(to_pixels.determinant()))
        return min(1.0, max(self.SMALLEST, pixels / (self.ROOM * self.unit())))

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """Draws boxes, then points: the object in hand last, so that it lies on top."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        to_pixels, unit = self.to_pixels(), self.unit()
        for box in sorted(self.boxes, key=lambda mark: mark.current):
            self._paint_box(painter, to_pixels, unit, box)
        for point in sorted(self.points, key=lambda mark: mark.current):
            size = unit * self.shrinking(to_pixels, point.extent)
            self._paint_point(painter, to_pixels.map(QPointF(*point.position)), size, point)

    def _paint_point(self, painter: QPainter, at: QPointF, unit: float, mark: PointMark) -> None:
        painter.save()
        painter.translate(at)
        if not mark.current:
            painter.setOpacity(0.6)
            unit *= 0.75
        radius = self.RADIUS * unit
        if mark.selected:
            painter.setPen(_pen(HALO, 4.0 * unit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(0, 0), radius + 5 * unit, radius + 5 * unit)
            painter.setPen(_pen(PAPER, 2.0 * unit))
            painter.drawEllipse(QPointF(0, 0), radius + 5 * unit, radius + 5 * unit)
        colour = FOREGROUND_COLOUR if mark.foreground else BACKGROUND_COLOUR
        colour = PENDING_COLOUR if mark.pending else colour
        if mark.foreground:
            painter.setPen(_pen(HALO, 1.0 * unit))
            painter.setBrush(PAPER)
            painter.drawEllipse(QPointF(0, 0), radius + 1.5 * unit, radius + 1.5 * unit)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(0, 0), radius, radius)
        else:
            arm = radius * 0.85
            for ink, width in ((HALO, 6.4), (PAPER, 5.2), (colour, 2.8)):
                painter.setPen(_pen(ink, width * unit))
                painter.drawLine(QPointF(-arm, -arm), QPointF(arm, arm))
                painter.drawLine(QPointF(-arm, arm), QPointF(arm, -arm))
        painter.restore()

    def _paint_box(
        self, painter: QPainter, to_pixels: QTransform, unit: float, box: BoxMark
    ) -> None:
        painter.save()
        handles = _handles(to_pixels, box)
        outline = QPolygonF(handles[::2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(1.0 if box.current else 0.55)
        painter.setPen(_pen(HALO, 3.2 * unit))
        painter.drawPolygon(outline)
        pen = _pen(PENDING_COLOUR if box.pending else box.colour, 1.6 * unit)
        pen.setDashPattern([6.0, 2.5])
        painter.setPen(pen)
        painter.drawPolygon(outline)
        if box.current:
            side = (3.6 if box.selected else 2.8) * unit
            side = min(side, max(1.6 * unit, 0.07 * _shortest_side(handles)))
            for handle in handles:
                painter.setPen(_pen(HALO, 1.2 * unit))
                painter.setBrush(PENDING_COLOUR if box.selected else PAPER)
                painter.drawRect(QRectF(handle.x() - side, handle.y() - side, 2 * side, 2 * side))
        painter.restore()


class DragBoxItem(OverlayItem):
    """The box that is being drawn, before it is one."""

    def __init__(self, canvas: Any, z: float = 600.0) -> None:
        super().__init__(canvas, z)
        self._corners: Tuple[Coordinate, ...] = ()

    @property
    def corners(self) -> Tuple[Coordinate, ...]:
        """What is drawn, in map units; empty for nothing."""
        return self._corners

    def set_corners(self, corners: Sequence[Coordinate]) -> None:
        """Draws this polygon; nothing where empty."""
        self._corners = tuple(corners)
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """A blue, faintly filled rectangle: pending is blue."""
        if not self._corners:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        to_pixels, unit = self.to_pixels(), self.unit()
        polygon = QPolygonF([to_pixels.map(QPointF(*corner)) for corner in self._corners])
        fill = QColor(PENDING_COLOUR)
        fill.setAlpha(40)
        painter.setBrush(fill)
        painter.setPen(_pen(HALO, 3.2 * unit))
        painter.drawPolygon(polygon)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(PENDING_COLOUR.lighter(140), 1.6 * unit))
        painter.drawPolygon(polygon)


def _pen(colour: QColor, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap) -> QPen:
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        cap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _handles(to_pixels: QTransform, box: BoxMark) -> List[QPointF]:
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

"""What is drawn while an area, a stroke or a line is made: green adds, red cuts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

from ...core.prompts import Coordinate
from .items import (
    BACKGROUND_COLOUR,
    FOREGROUND_COLOUR,
    HALO,
    PAPER,
    PENDING_COLOUR,
    OverlayItem,
)

#: A line drawn freely has more corners, and none to speak of.
_MOST_MARKED = 40


class _CornersItem(OverlayItem):
    """What is being drawn corner by corner, in map units."""

    def __init__(self, canvas: Any, colour: QColor, z: float = 600.0) -> None:
        super().__init__(canvas, z)
        self._colour = colour
        self.corners: tuple[Coordinate, ...] = ()
        self._next: Coordinate | None = None

    def set_corners(
        self, corners: Sequence[Coordinate], following: Coordinate | None = None
    ) -> None:
        """Draws these corners; ``following`` is where the mouse would set the next one."""
        self.corners, self._next = tuple(corners), following
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """The shape, and the corners that were clicked."""
        if not self.corners:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        to_pixels, unit = self.to_pixels(), self.unit()
        shown = [*self.corners] + ([] if self._next is None else [self._next])
        points = [to_pixels.map(QPointF(*corner)) for corner in shown]
        self._draw(painter, QPolygonF(points), unit)
        if len(self.corners) <= _MOST_MARKED:
            painter.setBrush(PAPER)
            painter.setPen(QPen(self._colour, 1.4 * unit))
            for point in points[: len(self.corners)]:
                painter.drawEllipse(point, 2.6 * unit, 2.6 * unit)

    def _draw(self, painter: QPainter, points: QPolygonF, unit: float) -> None:
        """Draws the shape; ``unit`` is a pixel's width on the screen."""
        raise NotImplementedError


class AreaItem(_CornersItem):
    """A polygon."""

    def __init__(self, canvas: Any, adds: bool) -> None:
        super().__init__(canvas, FOREGROUND_COLOUR if adds else BACKGROUND_COLOUR)

    def _draw(self, painter: QPainter, points: QPolygonF, unit: float) -> None:
        fill = QColor(self._colour)
        fill.setAlpha(60)
        for pen, brush in (
            (QPen(HALO, 3.2 * unit), Qt.BrushStyle.NoBrush),
            (QPen(self._colour, 1.8 * unit), fill),
        ):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(brush)
            painter.drawPolygon(points, Qt.FillRule.WindingFill)


class LineItem(_CornersItem):
    """A line on accepted objects."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas, PENDING_COLOUR)

    def _draw(self, painter: QPainter, points: QPolygonF, unit: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(HALO, 4.0 * unit), QPen(self._colour, 2.0 * unit)):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(points)


class StrokeItem(OverlayItem):
    """The brush at the mouse, and the stroke that is being painted."""

    def __init__(self, canvas: Any, z: float = 600.0) -> None:
        super().__init__(canvas, z)
        self.line: tuple[Coordinate, ...] = ()
        self.radius = 0.0
        self._at: Coordinate | None = None
        self._adds: bool | None = None

    def show_brush(self, at: Coordinate | None, radius: float) -> None:
        """Draws the brush at a map position, ``radius`` in canvas pixels; None for nowhere."""
        self._at, self.radius = at, radius
        self.update()

    def set_line(self, line: Sequence[Coordinate], adds: bool | None = None) -> None:
        """Draws a stroke along positions in map units; nothing where empty."""
        self.line, self._adds = tuple(line), adds
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """The stroke as wide as the brush, and the brush's ring on top."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        to_pixels, unit = self.to_pixels(), self.unit()
        if self.line:
            colour = QColor(FOREGROUND_COLOUR if self._adds else BACKGROUND_COLOUR)
            colour.setAlpha(120)
            pen = QPen(colour, 2 * self.radius)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [to_pixels.map(QPointF(*xy)) for xy in self.line]
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))
        if self._at is not None:
            centre = to_pixels.map(QPointF(*self._at))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for ink, width in ((HALO, 3.0), (PAPER, 1.4)):
                painter.setPen(QPen(ink, width * unit))
                painter.drawEllipse(centre, self.radius, self.radius)

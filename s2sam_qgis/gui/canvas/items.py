"""What is drawn over the map: the base of all of it, and the box that is being dragged.

Items keep canvas map units and are brought to pixels when they are painted, so that panning,
zooming and rotating cost one affine transform and nothing is asked of a model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from ...core.prompts import Coordinate

#: Of the design: shape and colour, so that neither is needed to tell the other.
FOREGROUND_COLOUR = QColor("#2fb344")
BACKGROUND_COLOUR = QColor("#e03131")
PENDING_COLOUR = QColor("#1c7ed6")
HALO = QColor(0, 0, 0, 150)
PAPER = QColor(255, 255, 255, 235)


class OverlayItem(QgsMapCanvasItem):
    """Base: covers the canvas, and knows the way from map units to pixels."""

    def __init__(self, canvas: Any, z: float) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(z)

    def boundingRect(self) -> QRectF:
        """The canvas and as much around it as it can be dragged by."""
        width, height = float(self._canvas.width()), float(self._canvas.height())
        return QRectF(-width, -height, 3 * width, 3 * height)

    def updatePosition(self) -> None:
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
class Hit:
    """What lies under the cursor: a point, a box's edge, or one of its handles (0-7).

    Handles run around the box: corners are even, the middles of its sides odd.
    """

    index: int
    is_box: bool = False
    handle: int | None = None


class DragBoxItem(OverlayItem):
    """The box that is being drawn, before it is one."""

    def __init__(self, canvas: Any, z: float = 600.0) -> None:
        super().__init__(canvas, z)
        self._corners: tuple[Coordinate, ...] = ()

    @property
    def corners(self) -> tuple[Coordinate, ...]:
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
        painter.setPen(pen_of(HALO, 3.2 * unit))
        painter.drawPolygon(polygon)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen_of(PENDING_COLOUR.lighter(140), 1.6 * unit))
        painter.drawPolygon(polygon)


def pen_of(colour: QColor, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap) -> QPen:
    """A solid pen with round joins."""
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        cap,
        Qt.PenJoinStyle.RoundJoin,
    )

"""The region of runs on the map: what lies outside it is not run."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath

from .items import PENDING_COLOUR, OverlayItem, pen_of

#: Darkens what lies outside.
SHADE = QColor(0, 0, 0, 70)


class RegionItem(OverlayItem):
    """A dashed edge, and a shade over everything outside it."""

    def __init__(self, canvas: Any, z: float = 350.0) -> None:
        super().__init__(canvas, z)
        self._path: QPainterPath | None = None

    @property
    def path(self) -> QPainterPath | None:
        """What is drawn, in map units; None for nothing."""
        return self._path

    def set_path(self, path: QPainterPath | None) -> None:
        """Draws this region, or none."""
        self._path = path
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """The shade, then the edge with a light line below: it shows on any ground."""
        if self._path is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        inside = self.to_pixels().map(self._path)
        around = QPainterPath()
        around.addRect(QRectF(self.boundingRect()))
        painter.fillPath(around.subtracted(inside), SHADE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        unit = self.unit()
        painter.setPen(pen_of(QColor(255, 255, 255, 200), 3.2 * unit))
        painter.drawPath(inside)
        pen = pen_of(PENDING_COLOUR, 1.8 * unit)
        pen.setDashPattern([5.0, 3.0])
        painter.setPen(pen)
        painter.drawPath(inside)

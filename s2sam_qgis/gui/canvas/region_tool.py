"""Draws the polygon of a region of interest on the canvas."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .items import PENDING_COLOUR


class RegionTool(QgsMapTool):
    """Left click: a corner. Right click or Enter: done. Backspace: one back. Esc: give up."""

    #: The polygon, in the canvas's CRS; None where it was given up.
    drawn = pyqtSignal(object)

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        fill = QColor(PENDING_COLOUR)
        fill.setAlpha(40)
        self._band.setFillColor(fill)
        self._band.setStrokeColor(PENDING_COLOUR)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def dispose(self) -> None:
        """Takes the drawing off the canvas; the tool must not be used afterwards."""
        self._canvas.scene().removeItem(self._band)

    def deactivate(self) -> None:
        """Another tool was taken: what was not finished is gone."""
        self._clear()
        super().deactivate()

    def canvasReleaseEvent(self, event: Any) -> None:
        """A corner, or the end."""
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._show(event.mapPoint())

    def canvasMoveEvent(self, event: Any) -> None:
        """The next corner follows the mouse."""
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: Any) -> None:
        """Enter, Backspace, Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._show(self._corners[-1] if self._corners else QgsPointXY())
        elif event.key() == Qt.Key.Key_Escape:
            self._clear()
            self.drawn.emit(None)
        else:
            event.ignore()
            return
        event.accept()

    def _finish(self) -> None:
        corners = list(self._corners)
        self._clear()
        geometry = QgsGeometry.fromPolygonXY([[*corners, corners[0]]]) if len(corners) > 2 else None
        self.drawn.emit(geometry)

    def _show(self, mouse: QgsPointXY) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._corners:
            for corner in (*self._corners, mouse):
                self._band.addPoint(corner)

    def _clear(self) -> None:
        self._corners = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

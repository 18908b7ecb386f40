"""Picks regions on the map: a left click makes an object of one, a right click picks it."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal


class PickTool(QgsMapTool):
    """Says where was clicked, in the canvas's map units."""

    #: x, y, and whether it was the left button.
    picked = pyqtSignal(float, float, bool)
    #: One of J, K, Y and X.
    key_pressed = pyqtSignal(int)

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def flags(self) -> Any:
        """Shift and drag zooms, as with QGIS's own tools."""
        return QgsMapTool.Flag.AllowZoomRect

    def keyPressEvent(self, event: Any) -> None:
        """J and K step, Y and X judge; all others are QGIS's."""
        keys = (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Y, Qt.Key.Key_X)
        if event.key() in keys and not event.modifiers():
            self.key_pressed.emit(int(event.key()))
            event.accept()
        else:
            event.ignore()

    def canvasReleaseEvent(self, event: Any) -> None:
        """A click."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left or event.button() == Qt.MouseButton.RightButton:
            point = event.mapPoint()
            self.picked.emit(float(point.x()), float(point.y()), left)

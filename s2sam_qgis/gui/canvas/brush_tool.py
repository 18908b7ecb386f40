"""Paints on the active object: the left button adds, the right one cuts."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QCursor

from ...core.prompts import Coordinate
from .area_tool import RepairHandler
from .corner_tool import position_of
from .repair_items import StrokeItem

#: The brush's radius in pixels of a plain screen.
RADIUS = 12.0
SMALLEST, LARGEST = 2.0, 120.0

#: One step of its size.
STEP = 1.25

#: The mouse must have moved by this many pixels for the line to go on.
LEAST_MOVE = 2


class BrushTool(QgsMapTool):
    """A round brush. ``+`` and ``-``, or the wheel with Shift, change its size; Esc gives up."""

    def __init__(self, canvas: Any, handler: RepairHandler) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._handler = handler
        self._item = StrokeItem(canvas)
        self._radius = RADIUS
        self._line: list[Coordinate] = []
        self._button: Any = Qt.MouseButton.NoButton
        self._last = QPoint()
        self._at: Coordinate | None = None
        self.setCursor(QCursor(Qt.CursorShape.CrossCursor))

    @property
    def radius(self) -> float:
        """Of the brush, in canvas pixels."""
        return self._radius * self._item.unit()

    @property
    def adds(self) -> bool:
        """What the stroke that is being painted does."""
        return bool(self._button == Qt.MouseButton.LeftButton)

    def dispose(self) -> None:
        """Takes the drawing off the canvas; the tool must not be used afterwards."""
        self._item.dispose()

    def deactivate(self) -> None:
        """Another tool was taken."""
        self.give_up()
        self._at = None
        self._item.show_brush(None, self.radius)
        super().deactivate()

    def give_up(self) -> bool:
        """Drops the stroke that is being painted; says whether there was one."""
        was = bool(self._line)
        self._line, self._button = [], Qt.MouseButton.NoButton
        self._item.set_line(())
        return was

    def resize(self, steps: float) -> None:
        """Makes the brush larger, or smaller where ``steps`` is negative."""
        self._radius = min(LARGEST, max(SMALLEST, self._radius * STEP**steps))
        self._item.show_brush(self._at, self.radius)

    def canvasPressEvent(self, event: Any) -> None:
        """A stroke begins; a second button gives it up."""
        if self._line:
            self.give_up()
            return
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        adds = event.button() == Qt.MouseButton.LeftButton
        if not self._handler.may_draw(position_of(event), adds):
            return
        self._button, self._last = event.button(), event.pos()
        self._line = [self._follow(event)]
        self._item.set_line(self._line, self.adds)

    def canvasMoveEvent(self, event: Any) -> None:
        """The brush follows, and the stroke with it."""
        position = self._follow(event)
        if self._line and (event.pos() - self._last).manhattanLength() >= LEAST_MOVE:
            self._last = event.pos()
            self._line.append(position)
            self._item.set_line(self._line, self.adds)

    def canvasReleaseEvent(self, event: Any) -> None:
        """The stroke is done."""
        if not self._line or event.button() != self._button:
            return
        line, adds = [*self._line, self._follow(event)], self.adds
        self.give_up()
        units = float(self._canvas.mapUnitsPerPixel())
        self._handler.draw_stroke(line, self.radius * units, adds)

    def canvasDoubleClickEvent(self, event: Any) -> None:
        """Painting fast is two strokes, not a double click."""
        self.canvasPressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        """With Shift the wheel changes the brush; without it zooms."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        turn = event.angleDelta()
        self.resize((turn.y() or turn.x()) / 120.0)
        event.accept()

    def _follow(self, event: Any) -> Coordinate:
        at = self._at = position_of(event)
        self._item.show_brush(at, self.radius)
        return at

"""The map tool: it reads the mouse, says what was meant, and decides nothing.

Left is foreground, right is background, a drag is a box, whichever of the tools is chosen; a left
drag that starts on a marker moves it. A right click is a background point wherever it falls: what
does not belong to an object often lies close to one of its points. Snapping is left alone: a prompt
belongs to a pixel, not to a vertex.
"""

from __future__ import annotations

from typing import Any, Protocol

from qgis.core import QgsApplication, QgsPointXY
from qgis.gui import QgsMapTool, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication

from ...core.prompts import BACKGROUND, FOREGROUND
from ..parts.tool_mode import ToolMode
from .items import Hit


class PromptHandler(Protocol):
    """Who is told what the mouse meant. Positions are in the canvas's CRS."""

    def hit(self, pixel: QPointF) -> Hit | None:
        """The marker under a canvas pixel, of the active object only."""

    def select(self, hit: Hit) -> None:
        """A marker was clicked."""

    def press(self, x: float, y: float, label: int) -> None:
        """A button went down where no marker is: ``add_point`` may follow."""

    def add_point(self, x: float, y: float, label: int) -> None:
        """A place was clicked."""

    def show_box(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A box is being dragged."""

    def hide_box(self) -> None:
        """The box that was being dragged is not there any more."""

    def add_box(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A box was dragged."""

    def grab(self, hit: Hit, x: float, y: float) -> None:
        """A marker was taken hold of at (x, y) to be dragged."""

    def drag(self, hit: Hit, x: float, y: float) -> None:
        """A marker is being dragged and is now at (x, y)."""

    def drop(self, hit: Hit, x: float, y: float) -> None:
        """A marker was dragged to (x, y)."""

    def cancel_drag(self) -> None:
        """The drag was given up; everything is where it was."""

    def hover(self, x: float, y: float, label: int) -> None:
        """The mouse is at (x, y) with no button down; a left click there has this label."""

    def leave(self) -> None:
        """The mouse is nowhere that a preview could be for."""


class PromptTool(QgsMapTool):
    """One tool for all modes, so that changing the mode in the middle loses nothing."""

    def __init__(self, canvas: Any, handler: PromptHandler) -> None:
        super().__init__(canvas)
        self._handler = handler
        self._pan = QgsMapToolPan(canvas)
        self._mode = ToolMode.FOREGROUND
        self._pressed: QPoint | None = None
        self._button = Qt.MouseButton.NoButton
        self._start = QgsPointXY()
        self._hit: Hit | None = None
        self._dragging = False
        self._show_cursor(None)

    @property
    def mode(self) -> ToolMode:
        """What a left click means now."""
        return self._mode

    @mode.setter
    def mode(self, mode: ToolMode) -> None:
        self.give_up()
        self._mode = mode
        self._handler.leave()
        self._show_cursor(None)

    def flags(self) -> Any:
        """Shift and drag zooms, as with QGIS's own tools."""
        return QgsMapTool.Flag.AllowZoomRect

    def give_up(self) -> bool:
        """Ends a drag without a result; says whether there was one."""
        was = self._dragging
        if was:
            self._handler.hide_box()
            self._handler.cancel_drag()
        self._pressed, self._hit, self._dragging = None, None, False
        return was

    def deactivate(self) -> None:
        """Another tool was taken."""
        self.give_up()
        self._handler.leave()
        super().deactivate()

    def canvasPressEvent(self, event: Any) -> None:
        """A button goes down: nothing happens yet that is seen."""
        left = event.button() == Qt.MouseButton.LeftButton
        if not left and event.button() != Qt.MouseButton.RightButton:
            return
        if not left and self._mode is ToolMode.PAN and self._pressed is None:
            return
        if self._pressed is not None:  # A second button: the hand changed its mind.
            self.give_up()
            return
        self._pressed, self._button, self._dragging = event.pos(), event.button(), False
        self._start = event.mapPoint()
        self._hit = None
        if left and self._mode is ToolMode.PAN:
            self._pan.canvasPressEvent(event)
        elif left:
            self._hit = self._handler.hit(QPointF(event.pos()))
        if self._hit is None and not (left and self._mode is ToolMode.PAN):
            self._handler.press(self._start.x(), self._start.y(), self._label(left))

    def canvasMoveEvent(self, event: Any) -> None:
        """Hovers, or drags once the mouse is clearly away from where it went down."""
        if self._pressed is None:
            self._hover(event)
            return
        if self._button != Qt.MouseButton.LeftButton:
            return
        if not self._dragging:
            away = (event.pos() - self._pressed).manhattanLength()
            if away < QApplication.startDragDistance():
                return
            self._dragging = True
            self._handler.leave()
            if self._hit is not None:
                self._handler.grab(self._hit, self._start.x(), self._start.y())
        point = event.mapPoint()
        if self._hit is not None:
            self._handler.drag(self._hit, point.x(), point.y())
        elif self._mode is ToolMode.PAN:
            self._pan.canvasMoveEvent(event)
        else:
            self._handler.show_box(self._start.x(), self._start.y(), point.x(), point.y())

    def canvasReleaseEvent(self, event: Any) -> None:
        """What was meant is known now."""
        if self._pressed is None or event.button() != self._button:
            return
        hit, dragged, start = self._hit, self._dragging, self._start
        left = self._button == Qt.MouseButton.LeftButton
        self._pressed, self._hit, self._dragging = None, None, False
        point = event.mapPoint()
        if left and self._mode is ToolMode.PAN and hit is None:
            self._pan.canvasReleaseEvent(event)
        elif dragged and hit is not None:
            self._handler.drop(hit, point.x(), point.y())
        elif dragged:
            self._handler.hide_box()
            self._handler.add_box(start.x(), start.y(), point.x(), point.y())
        elif hit is not None:
            self._handler.select(hit)
        else:
            self._handler.add_point(start.x(), start.y(), self._label(left))

    def canvasDoubleClickEvent(self, event: Any) -> None:
        """The second click of two in one place is a slip: the point is there already."""

    def _label(self, left: bool) -> int:
        """What a click means."""
        return BACKGROUND if not left or self._mode is ToolMode.BACKGROUND else FOREGROUND

    def _hover(self, event: Any) -> None:
        if self._mode is ToolMode.PAN:
            return
        hit = self._handler.hit(QPointF(event.pos()))
        self._show_cursor(hit)
        if hit is not None:
            self._handler.leave()
        else:
            point = event.mapPoint()
            self._handler.hover(point.x(), point.y(), self._label(left=True))

    def _show_cursor(self, hit: Hit | None) -> None:
        if self._mode is ToolMode.PAN:
            self.setCursor(QCursor(Qt.CursorShape.OpenHandCursor))
        elif hit is None:
            self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CrossHair))
        else:
            self.setCursor(QCursor(Qt.CursorShape.SizeAllCursor))

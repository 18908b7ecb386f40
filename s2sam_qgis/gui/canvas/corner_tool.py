"""Draws by corners or freely: what tools that draw areas and lines have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from qgis.core import QgsApplication
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication

from ...core.prompts import Coordinate


class CornersItem(Protocol):
    """What is drawn meanwhile."""

    def set_corners(
        self, corners: Sequence[Coordinate], following: Coordinate | None = None
    ) -> None:
        """Draws these corners; ``following`` is where the mouse would set the next one."""

    def dispose(self) -> None:
        """Leaves the canvas."""


class CornerTool(QgsMapTool):
    """Left click: a corner. Left drag: a line drawn freely, which ends the drawing if it began it.

    Right click, double click or Enter end the drawing, Backspace takes a corner back, Esc gives up.
    """

    def __init__(self, canvas: Any, item: CornersItem) -> None:
        super().__init__(canvas)
        self._item = item
        self._corners: list[Coordinate] = []
        self._pressed: QPoint | None = None
        self._free = False
        #: How many corners there were when the button went down.
        self._before = 0
        self.setCursor(QCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CapturePoint)))

    def may_begin(self, at: Coordinate) -> bool:
        """Whether something can be drawn, beginning at a position; says why not."""
        raise NotImplementedError

    def drawn(self, corners: Sequence[Coordinate]) -> None:
        """The drawing ended."""
        raise NotImplementedError

    @property
    def corners(self) -> Sequence[Coordinate]:
        """The corners so far."""
        return tuple(self._corners)

    def dispose(self) -> None:
        """Takes the drawing off the canvas; the tool must not be used afterwards."""
        self._item.dispose()

    def flags(self) -> Any:
        """Shift and drag zooms, as with QGIS's own tools."""
        return QgsMapTool.Flag.AllowZoomRect

    def deactivate(self) -> None:
        """Another tool was taken: what was not ended is gone."""
        self.give_up()
        super().deactivate()

    def give_up(self) -> bool:
        """Drops what was not ended; says whether there was something."""
        was = bool(self._corners)
        self._corners, self._pressed, self._free = [], None, False
        self._item.set_corners(())
        return was

    def step_back(self) -> bool:
        """Takes the last corner back; False where there is none."""
        if not self._corners:
            return False
        self._corners.pop()
        self._item.set_corners(self._corners)
        return True

    def finish(self) -> bool:
        """Ends the drawing; False where there is none."""
        corners = list(self._corners)
        if not self.give_up():
            return False
        self.drawn(corners)
        return True

    def canvasPressEvent(self, event: Any) -> None:
        """A button goes down: a corner, or the beginning of a line drawn freely."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is not None:
            return
        if not self._corners and not self.may_begin(position_of(event)):
            return
        self._pressed, self._free, self._before = event.pos(), False, len(self._corners)
        self._corners.append(position_of(event))
        self._item.set_corners(self._corners)

    def canvasMoveEvent(self, event: Any) -> None:
        """The next corner follows the mouse, or the line is drawn on."""
        if self._pressed is None:
            self._item.set_corners(self._corners, position_of(event) if self._corners else None)
            return
        away = (event.pos() - self._pressed).manhattanLength()
        if not self._free and away < QApplication.startDragDistance():
            return
        self._free = True
        self._corners.append(position_of(event))
        self._item.set_corners(self._corners)

    def canvasReleaseEvent(self, event: Any) -> None:
        """A free line that began the drawing ends it; a right click does always."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            if self._free and self._before == 0:
                self.finish()

    def canvasDoubleClickEvent(self, event: Any) -> None:  # noqa: ARG002 - QGIS's name
        """Ends the drawing; its corner was set by the first click of the two."""
        self._pressed = None
        self.finish()


def position_of(event: Any) -> Coordinate:
    """Where a mouse event is on the map."""
    point = event.mapPoint()
    return float(point.x()), float(point.y())

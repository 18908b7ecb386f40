"""Draws on accepted objects: a line that splits or reshapes them, a choice of those to merge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Protocol

from qgis.core import QgsApplication
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication

from ...core.prompts import Coordinate
from .corner_tool import CornerTool, position_of
from .repair_items import LineItem


class LineHandler(Protocol):
    """Who is told what was drawn on accepted objects. Positions are in the canvas's CRS."""

    def may_edit(self) -> bool:
        """Whether there are objects that can be changed; says why not."""

    def split(self, line: Sequence[Coordinate]) -> None:
        """A line was drawn across objects."""

    def reshape(self, line: Sequence[Coordinate]) -> None:
        """A line was drawn out of an object and back, or into one and out again."""

    def pick(self, at: Coordinate) -> None:
        """An object to merge was clicked, or clicked again."""

    def pick_along(self, line: Sequence[Coordinate]) -> None:
        """A line was drawn across objects to merge."""

    def unpick(self) -> bool:
        """No object is to be merged; says whether there was one."""

    def merge(self) -> None:
        """Those that were picked become one."""


class LineTool(CornerTool):
    """An open line."""

    def __init__(
        self, canvas: Any, handler: LineHandler, act: Callable[[Sequence[Coordinate]], None]
    ) -> None:
        super().__init__(canvas, LineItem(canvas))
        self._handler, self._act = handler, act

    def may_begin(self, at: Coordinate) -> bool:  # noqa: ARG002 - as the others
        """Whether there are objects that can be changed."""
        return self._handler.may_edit()

    def drawn(self, corners: Sequence[Coordinate]) -> None:
        """The line is at its end."""
        self._act(corners)


class MergeTool(QgsMapTool):
    """Left click picks an object, a left drag all that it crosses; right click or Enter merges."""

    def __init__(self, canvas: Any, handler: LineHandler) -> None:
        super().__init__(canvas)
        self._handler = handler
        self._item = LineItem(canvas)
        self._line: list[Coordinate] = []
        self._pressed: QPoint | None = None
        self.setCursor(QCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Select)))

    def dispose(self) -> None:
        """Takes the drawing off the canvas; the tool must not be used afterwards."""
        self._item.dispose()

    def flags(self) -> Any:
        """Shift and drag zooms, as with QGIS's own tools."""
        return QgsMapTool.Flag.AllowZoomRect

    def deactivate(self) -> None:
        """Another tool was taken: what was picked stays selected in the layer."""
        self._drop()
        super().deactivate()

    def give_up(self) -> bool:
        """Drops the line, or else the choice; says whether there was one."""
        return self._drop() or self._handler.unpick()

    def finish(self) -> bool:
        """Merges what was picked."""
        self._drop()
        self._handler.merge()
        return True

    def canvasPressEvent(self, event: Any) -> None:
        """A click, or the beginning of a line."""
        if event.button() == Qt.MouseButton.LeftButton and self._handler.may_edit():
            self._pressed, self._line = event.pos(), [position_of(event)]

    def canvasMoveEvent(self, event: Any) -> None:
        """The line is drawn on."""
        if self._pressed is None:
            return
        away = (event.pos() - self._pressed).manhattanLength()
        if len(self._line) > 1 or away >= QApplication.startDragDistance():
            self._line.append(position_of(event))
            self._item.set_corners(self._line)

    def canvasReleaseEvent(self, event: Any) -> None:
        """Picks; the right button merges."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            line = list(self._line)
            self._drop()
            if len(line) > 1:
                self._handler.pick_along(line)
            else:
                self._handler.pick(line[0])

    def _drop(self) -> bool:
        was = self._pressed is not None
        self._pressed, self._line = None, []
        self._item.set_corners(())
        return was

"""Which tool is in hand, and the buttons that show it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..canvas.map_tools import PromptHandler, PromptTool
from ..parts.actions import DockActions
from ..parts.tool_mode import ToolMode


class ToolController(QObject):  # type: ignore[misc]
    """Puts the tool into the canvas's hand, and gives back what was there before."""

    active_changed = pyqtSignal(bool)

    def __init__(
        self,
        canvas: Any,
        handler: PromptHandler,
        actions: DockActions,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._actions = actions
        self._before: Optional[Any] = None
        self.tool = PromptTool(canvas, handler)
        self.tool.activated.connect(self._on_activated)
        self.tool.deactivated.connect(self._on_deactivated)
        for mode, action in actions.tools.items():
            action.triggered.connect(lambda _=False, mode=mode: self.take(mode))

    @property
    def is_active(self) -> bool:
        """Whether our tool is the canvas's."""
        return bool(self._canvas.mapTool() is self.tool)

    def take(self, mode: Optional[ToolMode] = None) -> None:
        """Takes the tool in hand, in a mode or in the one it had."""
        if mode is not None:
            self.tool.mode = mode
        if not self.is_active:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        self._show()
        self._canvas.setFocus()

    def next_mode(self) -> None:
        """The next tool, around."""
        self.take(self.tool.mode.following)

    def put_down(self) -> None:
        """Gives the canvas back the tool it had."""
        if not self.is_active:
            return
        before, self._before = self._before, None
        if before is not None:
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self.tool)

    def close(self) -> None:
        """Puts the tool down for good."""
        self.put_down()
        self.tool.activated.disconnect(self._on_activated)
        self.tool.deactivated.disconnect(self._on_deactivated)

    def _on_activated(self) -> None:
        self._show()
        self.active_changed.emit(True)

    def _on_deactivated(self) -> None:
        for action in self._actions.tools.values():
            action.setChecked(False)
        self.active_changed.emit(False)

    def _show(self) -> None:
        for mode, action in self._actions.tools.items():
            action.setChecked(mode is self.tool.mode)

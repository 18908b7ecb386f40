"""Which tool is in hand, and the buttons that show it.

Points, boxes and panning are one map tool in several modes; each tool that draws on the mask or on
accepted objects is a map tool of its own.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ..canvas.area_tool import AreaTool, RepairHandler
from ..canvas.brush_tool import BrushTool
from ..canvas.corner_tool import CornerTool
from ..canvas.line_tools import LineHandler, LineTool, MergeTool
from ..canvas.map_tools import PromptHandler, PromptTool
from ..parts.actions import DockActions
from ..parts.tool_mode import ToolMode


class ToolController(QObject):
    """Puts the tool into the canvas's hand, and gives back what was there before."""

    def __init__(
        self,
        canvas: Any,
        handler: PromptHandler,
        repairs: RepairHandler,
        lines: LineHandler,
        actions: DockActions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._actions = actions
        self._before: Any | None = None
        self.tool = PromptTool(canvas, handler)
        self.brush = BrushTool(canvas, repairs)
        self._drawing: dict[ToolMode, Any] = {
            ToolMode.ADD_AREA: AreaTool(canvas, repairs, adds=True),
            ToolMode.CUT_AREA: AreaTool(canvas, repairs, adds=False),
            ToolMode.BRUSH: self.brush,
            ToolMode.SPLIT: LineTool(canvas, lines, lines.split),
            ToolMode.MERGE: MergeTool(canvas, lines),
            ToolMode.RESHAPE: LineTool(canvas, lines, lines.reshape),
        }
        for tool in self._tools:
            tool.activated.connect(self._on_activated)
            tool.deactivated.connect(self._on_deactivated)
        for mode, action in actions.tools.items():
            action.triggered.connect(lambda _=False, mode=mode: self.take(mode))
        #: Our tool went out of hand with a project, and the next image is not there yet.
        self._is_missed = False
        #: Ends with the turn of the event loop in which our tool went out of hand.
        self._just_left = QTimer(self)
        self._just_left.setSingleShot(True)
        self._project = QgsProject.instance()
        self._project.cleared.connect(self._on_project_goes)

    @property
    def is_active(self) -> bool:
        """Whether one of our tools is the canvas's."""
        return self._active is not None

    @property
    def mode(self) -> ToolMode:
        """The tool in hand, or the one that was."""
        for mode, tool in self._drawing.items():
            if tool is self._active:
                return mode
        return self.tool.mode

    @property
    def _tools(self) -> tuple[Any, ...]:
        return (self.tool, *self._drawing.values())

    @property
    def _active(self) -> Any | None:
        """The one of our tools that is the canvas's."""
        held = self._canvas.mapTool()
        return next((tool for tool in self._tools if tool is held), None)

    def take(self, mode: ToolMode | None = None) -> None:
        """Takes the tool in hand, in a mode or in the one it had."""
        tool = self.tool if mode is None else self._drawing.get(mode, self.tool)
        if mode is not None and tool is self.tool:
            self.tool.mode = mode
        if not self.is_active:
            self._before = self._canvas.mapTool()
        if self._canvas.mapTool() is not tool:
            self._canvas.setMapTool(tool)
        self._show()
        self._canvas.setFocus()

    def next_mode(self) -> None:
        """The next tool, around."""
        mode = self.mode
        self.take(mode.following if mode.prompts else self.tool.mode)

    def take_again(self) -> None:
        """Takes the tool that was in hand when the last project went: QGIS begins with its own."""
        if self._is_missed:
            self._is_missed = False
            self.take()

    def put_down(self) -> None:
        """Gives the canvas back the tool it had."""
        self._is_missed = False
        active = self._active
        if active is None:
            return
        before, self._before = self._before, None
        if before is not None:
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(active)
        self._just_left.stop()

    def close(self) -> None:
        """Puts the tool down for good."""
        self.put_down()
        self._project.cleared.disconnect(self._on_project_goes)
        for tool in self._tools:
            tool.activated.disconnect(self._on_activated)
            tool.deactivated.disconnect(self._on_deactivated)
        for tool in self._drawing.values():
            tool.dispose()

    # -- what is being drawn ------------------------------------------------------------------

    def give_up(self) -> bool:
        """Ends a drag or a drawing without a result; says whether there was one."""
        active = self._active
        return active is not None and bool(active.give_up())

    def finish(self) -> bool:
        """Ends what is being drawn or picked; False where there is nothing."""
        active = self._active
        return isinstance(active, (CornerTool, MergeTool)) and active.finish()

    def step_back(self) -> bool:
        """Takes the last corner of what is being drawn back; False where there is none."""
        active = self._active
        return isinstance(active, CornerTool) and active.step_back()

    def resize_brush(self, steps: float) -> None:
        """Makes the brush larger, or smaller, while it is in hand."""
        if self._active is self.brush:
            self.brush.resize(steps)

    def _on_project_goes(self) -> None:
        # QGIS may have taken its own tool already, or will.
        self._is_missed = self._is_missed or self.is_active or self._just_left.isActive()

    def _on_activated(self) -> None:
        self._show()

    def _on_deactivated(self) -> None:
        self._just_left.start(0)
        for action in self._actions.tools.values():
            action.setChecked(False)

    def _show(self) -> None:
        for mode, action in self._actions.tools.items():
            action.setChecked(mode is self.mode)

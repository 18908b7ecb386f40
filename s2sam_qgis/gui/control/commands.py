"""What each key does: the names of ``tool_keys`` and the parts that act on them."""

from __future__ import annotations

from typing import Any, Callable

from ..parts.actions import DockActions
from .class_controller import ClassController
from .tool_controller import ToolController


def commands(
    actions: DockActions, tools: ToolController, classes: ClassController
) -> dict[str, Callable[[], Any]]:
    """Commands by name, but for those that need more than these parts."""
    named = {
        name: getattr(actions, name).trigger
        for name in ("candidate", "new_object", "rename", "save", "redo")
    }
    by_class = {
        f"class_{number}": (lambda number=number: classes.choose_number(number))
        for number in range(10)
    }
    by_mode = {mode.value: (lambda mode=mode: tools.take(mode)) for mode in actions.tools}
    return {
        **named,
        **by_mode,
        **by_class,
        "next_tool": tools.next_mode,
        # What is being drawn comes before the objects.
        "undo": lambda: tools.step_back() or actions.undo.trigger(),
        "accept": lambda: tools.finish() or actions.accept.trigger(),
        "brush_larger": lambda: tools.resize_brush(1),
        "brush_smaller": lambda: tools.resize_brush(-1),
        "preview": actions.preview.toggle,
    }

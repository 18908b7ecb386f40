"""The keys, as the hands of those who segment images know them.

QGIS binds many single letters. A widget that accepts ``ShortcutOverride`` gets the key itself, so
the keys work on the canvas while our tool is in hand, and in the dock outside text fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)

_TYPING = (QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit, QComboBox, QSlider)

_PLAIN = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

#: (key, modifiers) to the name of a command, on the canvas.
CANVAS_KEYS: dict[tuple[Any, Any], str] = {
    (Qt.Key.Key_Tab, _PLAIN): "next_tool",
    (Qt.Key.Key_F, _PLAIN): "foreground",
    (Qt.Key.Key_B, _PLAIN): "background",
    (Qt.Key.Key_R, _PLAIN): "box",
    (Qt.Key.Key_H, _PLAIN): "pan",
    (Qt.Key.Key_A, _PLAIN): "add_area",
    (Qt.Key.Key_X, _PLAIN): "cut_area",
    (Qt.Key.Key_E, _PLAIN): "brush",
    (Qt.Key.Key_D, _PLAIN): "split",
    (Qt.Key.Key_M, _PLAIN): "merge",
    (Qt.Key.Key_G, _PLAIN): "reshape",
    (Qt.Key.Key_Plus, _PLAIN): "brush_larger",
    (Qt.Key.Key_Plus, _SHIFT): "brush_larger",
    (Qt.Key.Key_Minus, _PLAIN): "brush_smaller",
    **{(getattr(Qt.Key, f"Key_{n}"), _PLAIN): f"class_{n}" for n in range(10)},
    (Qt.Key.Key_P, _PLAIN): "preview",
    (Qt.Key.Key_C, _PLAIN): "candidate",
    (Qt.Key.Key_N, _PLAIN): "new_object",
    (Qt.Key.Key_F2, _PLAIN): "rename",
    (Qt.Key.Key_S, _PLAIN): "save",
    (Qt.Key.Key_Z, _PLAIN): "undo",
    (Qt.Key.Key_Z, _CTRL): "undo",
    (Qt.Key.Key_Backspace, _PLAIN): "undo",
    (Qt.Key.Key_Z, _CTRL | _SHIFT): "redo",
    (Qt.Key.Key_Z, _SHIFT): "redo",
    (Qt.Key.Key_Y, _CTRL): "redo",
    (Qt.Key.Key_Return, _PLAIN): "accept",
    (Qt.Key.Key_Enter, _PLAIN): "accept",
    (Qt.Key.Key_Delete, _PLAIN): "delete",
    (Qt.Key.Key_Escape, _PLAIN): "escape",
}

#: In the dock Tab, Enter and Space belong to the widgets, Delete to the table.
_NOT_IN_DOCK = {"next_tool", "accept", "delete", "escape", "brush_larger", "brush_smaller"}

#: Keys that an editable layer with steps of its own keeps.
_STACK_KEYS = {"undo", "redo"}


class ToolKeys(QObject):
    """Watches the canvas and the dock for the keys, and calls the commands."""

    def __init__(
        self,
        commands: Mapping[str, Callable[[], None]],
        tool_active: Callable[[], bool],
        foreign_stack: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = dict(commands)
        self._tool_active = tool_active
        self._foreign_stack = foreign_stack
        self._canvas: QWidget | None = None
        self._dock: QWidget | None = None

    def watch(self, canvas: QWidget, dock: QWidget) -> None:
        """Starts to listen."""
        self._canvas, self._dock = canvas, dock
        canvas.installEventFilter(self)
        dock.installEventFilter(self)

    def stop(self) -> None:
        """Listens no more."""
        for widget in (self._canvas, self._dock):
            if widget is not None:
                widget.removeEventFilter(self)
        self._canvas = self._dock = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claims our keys, then acts on them."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        name = self._command(watched, event)
        if name is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            self._commands[name]()
            return True
        return True

    def _command(self, watched: QObject, event: Any) -> str | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        name = CANVAS_KEYS.get((event.key(), _plain(modifiers)))
        if name is None or name not in self._commands:
            return None
        if watched is self._canvas:
            if not self._tool_active():
                return None
        elif watched is self._dock:
            if name in _NOT_IN_DOCK or not self._free_in_dock(event):
                return None
        else:
            return None
        by_control = bool(modifiers & _CTRL)
        if name in _STACK_KEYS and by_control and self._foreign_stack():
            return None
        return name

    @staticmethod
    def _free_in_dock(event: Any) -> bool:
        focus = QApplication.focusWidget()
        if isinstance(focus, _TYPING):
            return False
        editing = isinstance(focus, QAbstractItemView)
        return not (editing and event.key() == Qt.Key.Key_Backspace)


def _plain(modifiers: Any) -> Any:
    """The modifiers in a form that is found in a dict in Qt 5 and in Qt 6."""
    known = _PLAIN
    for flag in (_CTRL, _SHIFT):
        if modifiers & flag:
            known = known | flag
    others = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return None if modifiers & others else known

"""Classes that moved between Qt 5 and Qt 6, from wherever this Qt has them."""

from __future__ import annotations

try:
    from qgis.PyQt.QtGui import QAction, QActionGroup, QShortcut, QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QAction, QActionGroup, QShortcut, QUndoCommand, QUndoStack

__all__ = ["QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack"]

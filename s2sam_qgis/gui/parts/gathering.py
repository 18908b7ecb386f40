"""Gathers what happens in one turn of the event loop, so that it is acted on once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal


class Gathering(QObject):
    """Collects things and hands them on together, after what is happening now.

    A posted event and no timer: it comes before the next click or key.
    """

    _due = pyqtSignal()

    def __init__(self, hand_on: Callable[[set[Any]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand_on = hand_on
        self._gathered: set[Any] = set()
        self._due.connect(self.flush, Qt.ConnectionType.QueuedConnection)

    def add(self, things: Iterable[Any]) -> None:
        """Gathers more."""
        asked = bool(self._gathered)
        self._gathered.update(things)
        if self._gathered and not asked:
            self._due.emit()

    def flush(self) -> None:
        """Hands on what was gathered, now."""
        gathered, self._gathered = self._gathered, set()
        if gathered:
            self._hand_on(gathered)

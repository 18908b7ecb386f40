"""Gathers what happens in one turn of the event loop, or soon after, to be acted on once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal


class Gathering(QObject):
    """Collects things and hands them on together, after what is happening now.

    By a posted event, which comes before the next click or key; or, where nothing hangs on that,
    some milliseconds later (``after_ms``): what is worked on then comes first.
    """

    _due = pyqtSignal()

    def __init__(
        self,
        hand_on: Callable[[set[Any]], None],
        parent: QObject | None = None,
        after_ms: int = 0,
    ) -> None:
        super().__init__(parent)
        self._hand_on = hand_on
        self._gathered: set[Any] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_ms)
        self._timer.timeout.connect(self.flush)
        if after_ms:
            self._due.connect(self._timer.start)
        else:
            self._due.connect(self.flush, Qt.ConnectionType.QueuedConnection)

    def add(self, things: Iterable[Any]) -> None:
        """Gathers more."""
        asked = bool(self._gathered)
        self._gathered.update(things)
        if self._gathered and not asked:
            self._due.emit()

    def flush(self) -> None:
        """Hands on what was gathered, now."""
        self._timer.stop()
        gathered, self._gathered = self._gathered, set()
        if gathered:
            self._hand_on(gathered)

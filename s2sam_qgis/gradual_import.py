"""Imports a list of modules one an event, so that QGIS answers between them.

The dock's code takes some 150 ms to import. In one go that is a pause that a person notices.
"""

from __future__ import annotations

import importlib
from typing import Any, Callable, List, Optional, Sequence

from qgis.PyQt.QtCore import QObject, QTimer

#: In an order in which each costs little more than what the ones before have not brought already.
DOCK_PARTS = (
    "core.prompts",
    "core.prompt_geojson",
    "tasks.segment_tasks",
    "gui.canvas_view",
    "gui.answer_controller",
    "gui.prompt_controller",
    "gui.object_table",
    "gui.run_panel",
    "gui.dialogs",
    "gui.dock",
    "gui.controller",
)


class GradualImport(QObject):  # type: ignore[misc]
    """Imports ``names``, relative to this package, then calls ``done``.

    A module that cannot be imported ends the list early: ``done`` then meets the same error where
    there is somebody to report it.
    """

    def __init__(
        self, names: Sequence[str], done: Callable[[], None], parent: Optional[Any] = None
    ) -> None:
        super().__init__(parent)
        self._left: List[str] = list(names)
        self._done = done
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @property
    def running(self) -> bool:
        """Whether ``done`` is still to come."""
        return bool(self._timer.isActive())

    def stop(self) -> None:
        """Imports no more, and ``done`` is not called."""
        self._timer.stop()

    def _step(self) -> None:
        if self._left:
            name = self._left.pop(0)
            try:
                importlib.import_module(f"{__package__}.{name}")
            except Exception:
                self._left.clear()
            return
        self._timer.stop()
        self._done()

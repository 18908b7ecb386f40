"""Imports a list of modules one an event, then takes steps one an event: QGIS answers between them.

The dock's code takes some 150 ms to import, and the dock 50 ms to build. In one go that is a pause
that a person notices.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer

_PACKAGE = __name__.rsplit(".", 2)[0]

#: In an order in which each costs little more than what the ones before have not brought already.
DOCK_PARTS = (
    "core.prompts",
    "core.prompt_geojson",
    "tasks.segment_tasks",
    "gui.canvas.view",
    "gui.session.answers",
    "gui.control.prompt_controller",
    "gui.panels.object_panel",
    "gui.panels.run_panel",
    "gui.control.open_dialogs",
    "gui.panels.dock",
    "gui.workbench",
)


class GradualImport(QObject):
    """Imports ``names`` of the plugin's package, then takes ``steps`` until one returns False.

    A module that cannot be imported ends the list early: the first step then meets the same error
    where there is somebody to report it.
    """

    def __init__(
        self,
        names: Sequence[str],
        steps: Sequence[Callable[[], bool]],
        parent: Any | None = None,
    ) -> None:
        super().__init__(parent)
        self._left: list[str] = list(names)
        self._steps = list(steps)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def stop(self) -> None:
        """Imports no more, and takes no more steps."""
        self._timer.stop()

    def _step(self) -> None:
        if self._left:
            name = self._left.pop(0)
            try:
                importlib.import_module(f"{_PACKAGE}.{name}")
            except Exception:
                self._left.clear()
            return
        step = self._steps.pop(0)
        if not self._steps:
            self._timer.stop()
        if not step():
            self._timer.stop()

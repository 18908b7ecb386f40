"""Repair of an accepted feature: the one that is selected in the active result layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

import shapely
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.drawn_areas import Rings
from ...core.errors import S2SamError
from ..compat import QUndoStack
from ..document.undo_commands import ChoiceCommand


class FeatureRepair(QObject):
    """Adds drawn areas to the selected feature or cuts them off, each as a step of the history."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        canvas: Any,
        accepted: Any,
        stack: QUndoStack,
        active_layer: Callable[[], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._accepted, self._stack = canvas, accepted, stack
        self._active_layer = active_layer

    def target(self) -> Any | None:
        """The feature to repair: one alone is selected, and its layer is QGIS's active one."""
        layer = self._accepted.home.readable()
        if layer is None or self._active_layer() is not layer:
            return None
        selected = layer.selectedFeatures()
        return selected[0] if len(selected) == 1 else None

    def repair(self, feature: Any, areas: Sequence[Rings], adds: bool, text: str) -> None:
        """``areas`` are in the canvas's CRS."""
        drawn = QgsGeometry()
        parts = [shapely.Polygon(rings[0], rings[1:]) for rings in areas]
        drawn.fromWkb(shapely.to_wkb(shapely.union_all(parts)))
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            change = self._accepted.redrawn(feature, drawn, crs, adds)
            self._accepted.apply(change)
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        self._stack.push(
            ChoiceCommand(f"{text}: {change.label}", change.turned(), change, self._apply)
        )
        if change.told:
            self.notice.emit(change.told, True)

    def _apply(self, change: Any) -> None:
        try:
            self._accepted.apply(change)
        except S2SamError as error:
            self.notice.emit(str(error), True)

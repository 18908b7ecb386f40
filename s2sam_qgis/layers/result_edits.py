"""What is drawn by hand in the result layer keeps its provenance, and measures that are true.

QGIS's tools leave attributes alone. Area and perimeter of what was drawn over are measured anew
when the edits are saved, and ``edited`` says when that was.
"""

from __future__ import annotations

import contextlib
from typing import Any

from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import QObject, QTimer

from ..core.errors import S2SamError
from .result_home import ResultHome
from .result_writing import measures, write


class ResultEdits(QObject):
    """Hears of saved edits of the layer of accepted objects."""

    def __init__(self, home: ResultHome, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._layer: Any | None = None
        self._numbers: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._measure)
        home.touched.connect(self._follow)
        self._follow()

    def close(self) -> None:
        """Hears no more."""
        self._timer.stop()
        self._let_go()

    def _follow(self) -> None:
        layer = self._home.layer
        if layer is self._layer:
            return
        self._let_go()
        if layer is not None:
            layer.committedGeometriesChanges.connect(self._on_drawn)
            self._layer = layer

    def _let_go(self) -> None:
        layer, self._layer = self._layer, None
        self._numbers.clear()
        if layer is not None:
            with contextlib.suppress(RuntimeError, TypeError):  # It may be gone already.
                layer.committedGeometriesChanges.disconnect(self._on_drawn)

    def _on_drawn(self, _: str, geometries: dict[int, Any]) -> None:
        self._numbers.update(geometries)
        self._timer.start(0)  # The layer is still saving.

    def _measure(self) -> None:
        numbers, self._numbers = sorted(self._numbers), set()
        is_there = self._home.readable() is self._layer
        layer = self._layer
        if layer is None or not is_there or not numbers:
            return
        request = QgsFeatureRequest().setFilterFids(numbers)
        with contextlib.suppress(S2SamError):  # A locked file: the measures are old, no more.
            drawn = list(layer.getFeatures(request))
            changes = {feature.id(): measures(feature, layer) for feature in drawn}
            write(layer, lambda provider: provider.changeAttributeValues(changes))
        self._home.touched.emit()

"""What is drawn by hand in the result layer keeps its provenance, and measures that are true.

QGIS's tools leave attributes alone. Area and perimeter of what was drawn over are measured anew
when the edits are saved, and ``edited`` says when that was. The columns by which objects are known
come back where somebody removes them.
"""

from __future__ import annotations

import contextlib
from typing import Any

from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import S2SamError
from ..translation import tr
from .result_columns import NEEDED, put_back, values_of
from .result_home import ResultHome
from .result_reading import read_features
from .result_writing import measures, write


class ResultEdits(QObject):
    """Hears of saved edits of the layer of accepted objects."""

    #: Something should be said to the user: (text, is a warning).
    notice = pyqtSignal(str, bool)

    def __init__(self, home: ResultHome, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._layer: Any | None = None
        self._numbers: set[int] = set()
        #: What is in needed columns that are about to go, by feature.
        self._removed: dict[int, dict[str, Any]] = {}
        self._names: tuple[str, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._mend)
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
            layer.beforeCommitChanges.connect(self._before_saving)
            layer.committedAttributesDeleted.connect(self._on_columns_gone)
            self._layer = layer

    def _let_go(self) -> None:
        layer, self._layer = self._layer, None
        self._numbers.clear()
        if layer is not None:
            with contextlib.suppress(RuntimeError, TypeError):  # It may be gone already.
                layer.committedGeometriesChanges.disconnect(self._on_drawn)
                layer.beforeCommitChanges.disconnect(self._before_saving)
                layer.committedAttributesDeleted.disconnect(self._on_columns_gone)

    def _on_drawn(self, _: str, geometries: dict[int, Any]) -> None:
        self._numbers.update(geometries)
        self._timer.start(0)  # The layer is still saving.

    def _before_saving(self, *_: Any) -> None:
        """What needed columns hold is read while the file still has them."""
        layer = self._layer
        self._names, self._removed = (), {}
        if layer is None or not layer.isEditable():
            return
        fields, going = layer.dataProvider().fields(), layer.editBuffer().deletedAttributeIds()
        self._names = tuple(name for name in NEEDED if fields.indexFromName(name) in set(going))
        if self._names:
            try:
                self._removed = values_of(layer, self._names)
            except S2SamError as error:  # The columns come back, and are empty.
                self.notice.emit(str(error), True)

    def _on_columns_gone(self, *_: Any) -> None:
        if self._names:
            self._timer.start(0)  # The layer is still saving.

    def _mend(self) -> None:
        self._put_back()
        self._measure()

    def _put_back(self) -> None:
        names, removed = self._names, self._removed
        self._names, self._removed = (), {}
        is_there = self._home.readable() is self._layer
        layer = self._layer
        if layer is None or not is_there or not names:
            return
        try:
            put_back(layer, removed, names)
        except S2SamError as error:
            self.notice.emit(str(error), True)
        else:
            self.notice.emit(
                tr(
                    "S2 SAM knows accepted objects by the columns {names} of {layer}, so they were "
                    "put back. Hide them in the attribute table if they are in your way."
                ).format(names=", ".join(names), layer=layer.name()),
                True,
            )
        self._home.touched.emit()

    def _measure(self) -> None:
        numbers, self._numbers = sorted(self._numbers), set()
        is_there = self._home.readable() is self._layer
        layer = self._layer
        if layer is None or not is_there or not numbers:
            return
        request = QgsFeatureRequest().setFilterFids(numbers)
        with contextlib.suppress(S2SamError):  # A locked file: the measures are old, no more.
            drawn = read_features(layer, request)
            changes = {feature.id(): measures(feature, layer) for feature in drawn}
            write(layer, lambda provider: provider.changeAttributeValues(changes))
        self._home.touched.emit()

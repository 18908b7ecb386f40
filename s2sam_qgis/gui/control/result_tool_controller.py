"""Split, merge and reshape: what is drawn on accepted objects, each as a step of the history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

import shapely
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.prompts import Coordinate
from ...layers.result_tools import ResultTools
from ...translation import tr
from ..compat import QUndoStack
from ..document.undo_commands import ChoiceCommand

#: A line drawn freely may be moved by this many pixels to need fewer corners.
STRAIGHTER_PX = 0.4


class ResultToolController(QObject):
    """The handler of the tools that work on accepted objects."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self, canvas: Any, tools: ResultTools, stack: QUndoStack, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas, self._tools, self._stack = canvas, tools, stack

    def may_edit(self) -> bool:
        """Whether there are objects that can be changed; says why not."""
        return self._tried(self._tools.layer) is not None

    def split(self, line: Sequence[Coordinate]) -> None:
        """Splits objects along a line."""
        path = self._path(line)
        if path is not None:
            crs = self._crs
            self._do(tr("Split {name}"), lambda: self._tools.split(path, crs))

    def reshape(self, line: Sequence[Coordinate]) -> None:
        """Adds to an object or cuts from it."""
        path = self._path(line)
        if path is not None:
            crs = self._crs
            self._do(tr("Reshape {name}"), lambda: self._tools.reshape(path, crs))

    def pick(self, at: Coordinate) -> None:
        """An object joins the choice, or leaves it."""
        feature = self._tried(lambda: self._tools.at(*at, self._crs))
        layer = self._tried(self._tools.layer)
        if feature is None or layer is None:
            return
        if feature.id() in layer.selectedFeatureIds():
            layer.deselect(feature.id())
        else:
            layer.select(feature.id())

    def pick_along(self, line: Sequence[Coordinate]) -> None:
        """All objects along a line join the choice."""
        path = QgsGeometry.fromWkt(shapely.LineString(line).wkt)
        found = self._tried(lambda: self._tools.along(path, self._crs))
        layer = self._tried(self._tools.layer)
        if found and layer is not None:
            layer.selectByIds([*layer.selectedFeatureIds(), *(f.id() for f in found)])

    def unpick(self) -> bool:
        """Gives the choice up; says whether there was one."""
        try:
            layer = self._tools.layer()
        except S2SamError:
            return False
        if not layer.selectedFeatureCount():
            return False
        layer.removeSelection()
        return True

    def merge(self) -> None:
        """Makes one object of those that are selected in the layer."""
        layer = self._tried(self._tools.layer)
        if layer is None:
            return
        chosen = list(layer.selectedFeatures())
        if self._do(tr("Merge {name}"), lambda: self._tools.merge(chosen)):
            layer.removeSelection()

    @property
    def _crs(self) -> Any:
        return self._canvas.mapSettings().destinationCrs()

    def _path(self, line: Sequence[Coordinate]) -> Any | None:
        """What was drawn, as a line that does not cross itself."""
        distinct = [xy for i, xy in enumerate(line) if i == 0 or xy != line[i - 1]]
        if len(distinct) < 2:
            self.notice.emit(tr("This line is too short. Click two places, or drag."), False)
            return None
        tolerance = STRAIGHTER_PX * float(self._canvas.mapUnitsPerPixel())
        path = shapely.LineString(distinct).simplify(tolerance, preserve_topology=False)
        if not path.is_simple:
            self.notice.emit(tr("The line crosses itself. Draw it again without a loop."), True)
            return None
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(path))
        return geometry

    def _do(self, text: str, make: Callable[[], Any]) -> bool:
        """Makes a step and does it; False where it could not be."""
        try:
            change = make()
            self._tools.apply(change)
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return False
        except shapely.errors.GEOSException:
            self.notice.emit(
                tr(
                    "These outlines cannot be cut along this line. Check them with QGIS's Check "
                    "validity, or draw the line a little differently."
                ),
                True,
            )
            return False
        named = text.format(name=change.label)
        self._stack.push(ChoiceCommand(named, change.turned(), change, self._apply))
        if change.told:
            self.notice.emit(change.told, False)
        return True

    def _apply(self, change: Any) -> None:
        # The history goes on whatever the file does.
        try:
            self._tools.apply(change)
        except S2SamError as error:
            self.notice.emit(str(error), True)

    def _tried(self, ask: Callable[[], Any]) -> Any | None:
        try:
            return ask()
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return None

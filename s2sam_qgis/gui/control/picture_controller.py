"""Pictures for the list of views: of what is on the map, made when the list is opened."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QObject

from ...core.progress import CancelToken, ProgressCallback
from ...tasks.background_task import BackgroundTask
from ...translation import tr
from ..panels.view_combo import PICTURE, ViewCombo
from ..session.session_hub import SessionHub
from ..session.view_pictures import Picture, view_pictures, window_of


class PictureController(QObject):
    """Reads a few pixels of the image in each view, in a task."""

    def __init__(
        self, canvas: Any, combo: ViewCombo, hub: SessionHub, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas, self._combo, self._hub = canvas, combo, hub
        self._task: BackgroundTask | None = None
        #: Of what the present pictures are.
        self._shown: tuple[Any, ...] = ()
        combo.opened.connect(self._make)

    def _make(self) -> None:
        frame, layer = self._hub.frame, self._hub.source.layer
        if frame is None or layer is None:
            return
        shape, names = (PICTURE[1], PICTURE[0]), self._combo.names
        source, window = frame.imagery.source, window_of(frame.grid, *self._corners(layer), shape)
        wanted = (source, window, names)
        if wanted == self._shown:
            return
        if self._task is not None:
            self._task.abandon()

        def work(cancel: CancelToken, _: ProgressCallback) -> dict[str, Picture]:
            return view_pictures(source, names, window, shape, cancel)

        def done(pictures: dict[str, Picture]) -> None:
            self._task, self._shown = None, wanted
            self._combo.show_pictures(pictures)

        def failed(_: Exception) -> None:
            self._task = None  # The list works without pictures.

        task = BackgroundTask(tr("Pictures of the views"), work, done, failed, quiet=True)
        self._task = self._hub.tasks.start(task)

    def _corners(self, layer: Any) -> tuple[list[float], list[float]]:
        """Where the map's corners lie on the layer."""
        extent, crs = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        if crs.isValid() and layer.crs().isValid():
            context = QgsProject.instance().transformContext()
            try:
                way = QgsCoordinateTransform(crs, layer.crs(), context)
                extent = way.transformBoundingBox(extent)
            except QgsCsException:
                extent = layer.extent()
        xs, ys = (extent.xMinimum(), extent.xMaximum()), (extent.yMinimum(), extent.yMaximum())
        return [xs[0], xs[1], xs[0], xs[1]], [ys[0], ys[0], ys[1], ys[1]]

"""Runs all objects on the layer in a task and shows what came out as a group of layers."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.messages import plural
from ...core.options import Finishing, ResultPaths, SegmentOptions
from ...tasks.background_task import BackgroundTask, error_text
from ...tasks.segment_tasks import RunOrder, RunOutcome, run_order
from ...translation import tr
from ..document.prompt_document import PromptDocument
from ..panels.run_panel import RunPanel, RunWish, Target
from ..session.session_hub import SessionHub
from .run_region import region_of_run

#: A progress that is younger than this says nothing about the time left.
_SURE_AFTER_S = 1.0


class RunController(QObject):
    """One run at a time; it goes on while the user clicks."""

    notice = pyqtSignal(str, bool)
    finished = pyqtSignal(object)

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        hub: SessionHub,
        panel: RunPanel,
        active_layer: Callable[[], Any],
        ask_path: Callable[[str, str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._document = document
        self._hub = hub
        self._panel = panel
        self._active_layer = active_layer
        self._ask_path = ask_path
        self._task: BackgroundTask | None = None
        self._started = 0.0
        self._left_out = 0
        self.finishing: Any = None
        #: Files that a run must not write over, besides what it reads: the accepted objects.
        self.own_files: Callable[[], Sequence[str]] = tuple
        panel.run_asked.connect(self.run)
        panel.cancel_asked.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._task is not None

    def run(self, wish: RunWish) -> None:
        """Starts a run as the panel asks for it."""
        frame, session, layer = self._hub.frame, self._hub.session, self._hub.source.layer
        if self.is_running or frame is None or session is None or layer is None:
            return
        prompts, left_out = frame.lying_on(self._document.prompts)
        if prompts.is_empty:
            self.notice.emit(
                tr("No object lies on {layer}. Choose the layer on which they lie.").format(
                    layer=layer.name()
                ),
                True,
            )
            return
        paths = self._paths(wish.target, str(layer.name()))
        if paths is None:
            return
        raster, vector = paths

        try:
            region = region_of_run(
                wish.region, self._document, frame, layer, self._canvas, self._active_layer()
            )
            options = SegmentOptions(wish.plan, wish.overlap, region)
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        order = RunOrder(
            imagery=frame.imagery,
            predictor=session.answers.predictor,
            store=session.answers.store,
            prompts=prompts,
            options=options,
            finishing=self.finishing or Finishing(),
            paths=ResultPaths(raster=raster, vector=vector),
            # The file dialog has asked already.
            overwrite=True,
            files=self.own_files(),
        )
        name, colours = str(layer.name()), self._colours()
        task = BackgroundTask(
            tr("Segment {layer}").format(layer=name),
            lambda cancel, progress: run_order(order, cancel, progress),
            lambda outcome: self._done(outcome, order, name, colours, wish.replace),
            self._failed,
            self._cancelled,
        )
        self._left_out = len(left_out)
        task.text_changed.connect(self._on_progress)
        self._started = time.monotonic()
        self._panel.show_progress(0.0, tr("Starting…"))
        self._task = self._hub.tasks.start(task)

    def cancel(self) -> None:
        """Stops the run; no half-written file remains."""
        if self._task is not None:
            self._task.cancel()

    def _done(
        self, outcome: RunOutcome, order: RunOrder, name: str, colours: Any, replace: bool
    ) -> None:
        self._task = None
        from ...layers.result_layers import RunOutput, add_run

        output = RunOutput(
            source=name,
            features=outcome.written.features,
            crs=order.imagery.grid.crs,
            vector=None if order.paths.vector is None else str(order.paths.vector),
            raster=None if order.paths.raster is None else str(order.paths.raster),
            colours=colours,
            replace=replace,
        )
        try:
            add_run(QgsProject.instance(), output)
        except S2SamError as error:
            self._panel.show_done(str(error), True)
            return
        text = plural(
            len(outcome.written.features),
            tr("1 object in {seconds} s."),
            tr("{count} objects in {seconds} s."),
            seconds=f"{time.monotonic() - self._started:.1f}",
        )
        if self._left_out:
            text += "\n" + plural(
                self._left_out,
                tr("1 object does not lie on {layer}; it was left out."),
                tr("{count} objects do not lie on {layer}; they were left out."),
                layer=name,
            )
        warnings = [*outcome.segmentation.warnings, *outcome.written.warnings]
        self._panel.show_done("\n".join([text, *warnings]), bool(warnings))
        self.finished.emit(outcome)

    def _failed(self, error: Exception) -> None:
        self._task = None
        text = error_text(error)
        self._panel.show_done(text, True)
        self.notice.emit(text, True)

    def _cancelled(self) -> None:
        self._task = None
        self._panel.show_done(tr("The run was cancelled. Nothing was written."))

    def _on_progress(self, fraction: float, text: str) -> None:
        if self._task is None:
            return
        spent = time.monotonic() - self._started
        if fraction > 0.02 and spent > _SURE_AFTER_S:
            left = spent * (1 - fraction) / fraction
            rest = tr("about {seconds} s left").format(seconds=max(1, round(left)))
            text = f"{text}, {rest}" if text else rest
        self._panel.show_progress(fraction, text or tr("Writing…"))

    def _colours(self) -> Any:
        return {i: self._document.colour(i).name() for i in self._document.prompts.ids}

    def _paths(self, target: Target, name: str) -> tuple[str | None, str | None] | None:
        """(raster, vector) files; None where the user did not choose one."""
        raster: str | None = None
        vector: str | None = None
        if target in (Target.GEOPACKAGE, Target.BOTH):
            vector = self._ask_path(tr("Save the outlines"), f"{name}.gpkg", "GeoPackage (*.gpkg)")
            if not vector:
                return None
        if target is Target.GEOTIFF:
            raster = self._ask_path(tr("Save the masks"), f"{name}_masks.tif", "GeoTIFF (*.tif)")
            if not raster:
                return None
        if target is Target.BOTH and vector is not None:
            derived = Path(vector).with_name(f"{Path(vector).stem}_masks.tif")
            raster = str(derived)
            if derived.exists():  # It is asked for like the name that it was made of.
                raster = self._ask_path(tr("Save the masks"), raster, "GeoTIFF (*.tif)")
                if not raster:
                    return None
        return raster, vector

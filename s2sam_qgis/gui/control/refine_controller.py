"""Candidates outlined once more by the model, in the background; what is better is accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from ...core.messages import plural
from ...tasks.background_task import BackgroundTask, error_text
from ...tasks.everything_tasks import RefineOrder, refine_regions
from ...translation import tr
from ..compat import QUndoStack
from ..document.undo_commands import ChoiceCommand
from ..panels.alike_panel import AlikePanel
from ..session.session_hub import SessionHub
from .everything_controller import EverythingController

if TYPE_CHECKING:
    from ...raster.writing.vector_writer import ResultFeature

#: So many are outlined at once, the most alike first: each takes about half a second.
MOST = 200

_COLOUR = QColor(255, 255, 255)


class RefineController(QObject):
    """Asks the model of the panel; regions keep their outlines where it makes nothing better."""

    def __init__(
        self,
        canvas: Any,
        stack: QUndoStack,
        hub: SessionHub,
        everything: EverythingController,
        likeness: Callable[[], NDArray[np.float64]],
        panel: AlikePanel,
        parent: QObject | None = None,
    ) -> None:
        """``likeness`` tells that of regions 1 ... n, in their order."""
        super().__init__(parent)
        self._canvas, self._stack, self._hub = canvas, stack, hub
        self._everything, self._likeness, self._panel = everything, likeness, panel
        self._task: BackgroundTask | None = None
        #: Regions that the model was asked about.
        self._asked: set[int] = set()
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setColor(_COLOUR)
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(2)
        panel.refine_asked.connect(self.start)
        panel.refining.cancel_asked.connect(self.cancel)
        everything.regions_changed.connect(self._forget)
        everything.visible_changed.connect(self._show)
        canvas.destinationCrsChanged.connect(self._show)

    @property
    def is_running(self) -> bool:
        """Whether the model is at it."""
        return self._task is not None

    def close(self) -> None:
        """Takes the outlines off the canvas."""
        self.cancel()
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self._canvas.scene().removeItem(self._band)

    def start(self) -> None:
        """The picked regions, the most alike first; those that were asked about are left out."""
        everything, session = self._everything, self._hub.session
        found, regions = everything.found, everything.regions
        if self.is_running or found is None or session is None:
            return
        picked = np.array([n for n in np.flatnonzero(regions.picked) if n not in self._asked], int)
        if not len(picked):
            self._panel.note.warn(tr("All picked regions are refined already. Pick others."))
            return
        likeness = self._likeness()
        if len(likeness) == regions.count:
            picked = picked[np.argsort(-likeness[picked - 1], kind="stable")]
        chosen = np.zeros(regions.count + 1, bool)
        chosen[picked[:MOST]] = True
        names, count = regions.numbered(chosen)
        numbers = np.flatnonzero(chosen)
        answers = session.answers
        order = RefineOrder(found, names, count, answers.predictor, answers.store, everything.drawn)
        before = regions.names
        task = BackgroundTask(
            plural(count, tr("Refine 1 outline"), tr("Refine {count} outlines")),
            lambda cancel, progress: refine_regions(order, cancel, progress),
            lambda better: self._done(better, numbers, before),
            self._failed,
            lambda: self._end(tr("Cancelled."), False),
        )
        task.text_changed.connect(lambda fraction, _: self._panel.refining.show_progress(fraction))
        self._panel.show_refining(True)
        self._task = self._hub.tasks.start(task)

    def cancel(self) -> None:
        """Stops; outlines stay as they are."""
        if self._task is not None:
            self._task.cancel()

    def _done(self, better: Mapping[int, Any], numbers: NDArray[np.int64], names: Any) -> None:
        count = len(numbers)
        if names is not self._everything.regions.names:
            self._end("", False)  # other regions are shown by now
            return
        self._asked |= set(numbers.tolist())
        self._end(
            tr("Refined: {done} of {count}. The others stay as they are.").format(
                done=len(better), count=count
            ),
            False,
        )
        if not better:
            return
        was = self._everything.better
        now = {**was, **{int(numbers[number - 1]): f for number, f in better.items()}}
        text = plural(len(better), tr("Refine 1 outline"), tr("Refine {count} outlines"))
        self._stack.push(ChoiceCommand(text, (was, names), (now, names), self._apply))

    def _apply(self, step: tuple[Mapping[int, ResultFeature], Any]) -> None:
        better, names = step
        if names is not self._everything.regions.names:
            return  # other regions are shown by now
        if len(better) < len(self._everything.better):
            self._asked &= set(better)  # taken back: they may be asked about anew
        self._everything.better = better
        self._show()

    def _failed(self, error: Exception) -> None:
        self._end(error_text(error), True)

    def _end(self, text: str, warning: bool) -> None:
        self._task = None
        self._panel.show_refining(False)
        (self._panel.note.warn if warning else self._panel.note.say)(text)

    def _forget(self) -> None:
        """Other regions are shown."""
        self.cancel()
        self._asked = set()
        self._show()

    def _show(self) -> None:
        everything = self._everything
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        layer = self._hub.source.layer
        if layer is None:
            return
        for number, feature in everything.better.items():
            if everything.regions.visible[number]:
                outline = QgsGeometry()
                outline.fromWkb(feature.geometry.wkb)
                self._band.addGeometry(outline, layer)

"""Outline everything in the dock: looks, shows, follows the slider, accepts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.messages import plural
from ...core.options import EverythingOptions, Finishing
from ...tasks.background_task import BackgroundTask, error_text
from ...tasks.everything_tasks import (
    Found,
    Memory,
    Wanted,
    draw_everything,
    look_for_everything,
)
from ...translation import tr
from ..canvas.partition_item import PartitionItem
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..document.undo_commands import ChoiceCommand
from ..panels.everything_panel import EverythingPanel, EverythingWish
from ..session.session_hub import SessionHub
from .bulk_steps import BulkSteps
from .everything_wanted import wanted_by
from .run_region import region_of_run
from .shown_regions import ShownRegions

if TYPE_CHECKING:
    from ...raster.writing.vector_writer import ResultFeature

BoolArray = NDArray[np.bool_]


class EverythingController(QObject):
    """Holds what was found until it is accepted or put away."""

    notice = pyqtSignal(str, bool)
    #: Other regions are there than before, under other numbers.
    regions_changed = pyqtSignal()
    #: Some became objects, or are none any more.
    visible_changed = pyqtSignal()
    #: Other ones are picked.
    picked_changed = pyqtSignal()
    #: Something is being computed: how much is done, and what it is.
    working = pyqtSignal(float, str)
    #: Nothing is: a word about the end, and whether it is a warning.
    idle = pyqtSignal(str, bool)

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        stack: QUndoStack,
        view: CanvasView,
        hub: SessionHub,
        accepted: Any,
        panel: EverythingPanel,
        active_layer: Callable[[], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._document, self._stack = canvas, document, stack
        self._view, self._hub = view, hub
        self._accepted_objects, self._panel, self._active_layer = accepted, panel, active_layer
        self.finishing: Finishing | None = None
        self.steps = BulkSteps(accepted, hub.tasks, self)
        self.steps.notice.connect(self.notice)
        self.item = PartitionItem(canvas)
        self.regions = ShownRegions()
        self._task: Any | None = None
        self._memory = Memory()
        #: By number; see ``RefineController``.
        self.better: Mapping[int, ResultFeature] = {}
        self._marks: NDArray[np.uint8] | None = None
        self._current: int | None = None
        panel.find_asked.connect(self.find)
        panel.cancel_asked.connect(self.cancel)
        panel.options_changed.connect(self.cut)
        panel.accept_all_asked.connect(lambda: self.accept(self.regions.visible))
        panel.accept_picked_asked.connect(self.accept_picked)
        panel.clear_asked.connect(self.clear)
        self.working.connect(panel.show_progress)
        self.idle.connect(panel.show_idle)
        hub.source.changed.connect(self._on_source)
        canvas.destinationCrsChanged.connect(self._place)

    @property
    def is_running(self) -> bool:
        """Whether something is being computed."""
        return self._task is not None

    @property
    def found(self) -> Found | None:
        """What was found; None for nothing."""
        return self.regions.found

    @property
    def options(self) -> EverythingOptions:
        """How what was found is cut."""
        return self._panel.options

    @property
    def wish(self) -> EverythingWish:
        """What the panel asks for."""
        return self._panel.wish

    # -- looking --------------------------------------------------------------------------------

    def find(self, wish: EverythingWish, then: Callable[[], None] | None = None) -> None:
        """Looks at the region that is asked for; ``then`` is called when something was found."""
        frame, layer = self._hub.frame, self._hub.source.layer
        if self.is_running:
            return
        if frame is None or layer is None:
            self.idle.emit(tr("Choose a raster layer first, at the top of the panel."), True)
            return
        try:
            wanted = self._wanted(wish, frame, layer)
        except S2SamError as error:
            self.idle.emit(str(error), True)
            return
        self.clear()

        def arrived(found: Found) -> None:
            if self._hub.frame is None or found.area.imagery is not self._hub.frame.imagery:
                return  # another image is worked on by now
            self.regions.take(found)
            self._place()
            self.cut()
            if then is not None:
                then()

        self.start(
            tr("Outline everything"),
            lambda cancel, progress: look_for_everything(
                frame.imagery, wanted, cancel, progress, self._memory
            ),
            arrived,
        )

    def _wanted(self, wish: EverythingWish, frame: Any, layer: Any) -> Wanted:
        """What is to be outlined. Raises S2SamError."""
        region = region_of_run(
            wish.region, self._document, frame, layer, self._canvas, self._active_layer()
        )
        results = self._accepted_objects.home.readable() if wish.keep else None
        return wanted_by(wish, region, layer.crs(), results, str(frame.imagery.source.uri))

    def cancel(self) -> None:
        """Stops what is being computed."""
        if self._task is not None:
            self._task.cancel()

    def start(self, text: str, work: Any, done: Callable[[Any], None], stops: bool = True) -> None:
        """Computes something for the panel, beside the user's thread.

        ``stops`` False: it is done also where it is cancelled, which comes too late.
        """
        if self.is_running:
            return

        def ended(result: Any) -> None:
            self._task = None
            self.idle.emit("", False)
            done(result)

        def failed(error: Exception) -> None:
            self._task = None
            self.idle.emit(error_text(error), True)

        def cancelled() -> None:
            self._task = None
            self.idle.emit(tr("Cancelled."), False)

        late = cancelled if stops else lambda: ended(None)
        task = BackgroundTask(text, work, ended, failed, late)
        task.text_changed.connect(self.working)
        self.working.emit(0.0, tr("Starting…"))
        self._task = self._hub.tasks.start(task)

    def _place(self) -> None:
        """Shows what was found where it lies on this canvas."""
        found, projection = self.found, self._view.projection
        if found is None or projection is None:
            return
        to_layer = projection.to_layer if projection.changes_crs else None
        self.item.show_basins(
            found.look.hierarchy.basins, found.window, found.area.imagery.grid, to_layer
        )

    # -- what is shown ----------------------------------------------------------------------------

    def cut(self) -> None:
        """Detail or sizes have changed."""
        if self.found is None:
            return
        self.regions.cut(self._panel.options)
        self._show_regions()

    def recut(self, names: NDArray[np.int32], count: int) -> None:
        """The same basins belong to other regions than detail says."""
        self.regions.name(names, count)
        self._show_regions()

    def _show_regions(self) -> None:
        self._marks, self._current, self.better = None, None, {}
        self.regions_changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Shows what is there, and what is picked of it."""
        if self.found is None:
            return
        picked = self.regions.picked
        marks = picked.astype(np.uint8) if self._marks is None else self._marks
        self.item.show_regions(self.regions.drawn, marks, self._current)
        regions = self.regions
        self._panel.show_found(regions.shown, int(picked.sum()), regions.unlikely)

    def mark(self, picked: BoolArray, marks: NDArray[np.uint8] | None, current: int | None) -> None:
        """Picks these regions (count + 1,), marks them so, and looks at one."""
        self.regions.pick(picked)
        self._marks, self._current = marks, current
        self.refresh()

    def look_at(self, region: int | None) -> None:
        """Another region is looked at; all else stays."""
        self._current = region
        self.item.show_current(region)

    def pick_on_map(self) -> None:
        """Takes the tool in hand with which regions are picked."""
        self._panel.pick.setChecked(True)

    def toggle(self, region: int) -> None:
        """Picks a region, or no more."""
        self.regions.toggle(region)
        self._marks = None
        self.refresh()
        self.picked_changed.emit()

    def region_at(self, x: float, y: float) -> int | None:
        """The region at a canvas position; None where none is shown."""
        found, projection = self.found, self._view.projection
        place = None if found is None or projection is None else projection.to_layer(x, y)
        if found is None or place is None:
            return None
        col, row = found.area.imagery.grid.to_pixel(place[0], place[1])
        basin = found.basin_at(float(col), float(row))
        region = 0 if basin is None else int(self.regions.names[basin])
        return region if self.regions.visible[region] else None

    def place_of(self, number: int) -> tuple[float, float] | None:
        """The canvas position of a region's pole of inaccessibility."""
        found, projection = self.found, self._view.projection
        if found is None or projection is None:
            return None
        at = found.area.imagery.grid.to_map(*found.pole(self.regions.names, number))
        return projection.to_canvas(float(at[0]), float(at[1]))

    def hide(self, key: Any, basins: Any) -> None:
        """Regions became an object, or several."""
        self.regions.hide(key, basins)
        self._show_visible()

    def unhide(self, key: Any) -> None:
        """They are none any more."""
        if self.regions.unhide(key):
            self._show_visible()

    def _show_visible(self) -> None:
        self.refresh()
        self.visible_changed.emit()

    def clear(self) -> None:
        """Puts away what was found."""
        self.regions.take(None)
        self._marks, self._current, self.better = None, None, {}
        self.item.clear()
        self.regions_changed.emit()
        self._panel.show_nothing()

    def close(self) -> None:
        """Takes everything off the canvas."""
        self.cancel()
        self._canvas.destinationCrsChanged.disconnect(self._place)
        self.item.dispose()

    def _on_source(self) -> None:
        frame = self._hub.frame
        if self.found is not None and (
            frame is None or frame.imagery is not self.found.area.imagery
        ):
            self.clear()

    # -- accepting --------------------------------------------------------------------------------

    def accept_picked(self) -> None:
        """Writes the picked regions."""
        self.accept(self.regions.picked)

    @property
    def drawn(self) -> Finishing:
        """How outlines of regions are finished."""
        return Finishing(simplify=(self.finishing or Finishing()).simplify, smooth=True)

    def accept(self, which: BoolArray) -> None:
        """Writes some regions (count + 1,) to the result layer, as one step."""
        found = self.found
        names, count = self.regions.numbered(which)
        if found is None or not count or self.is_running:
            return
        basins = self.regions.basins_of(which)
        places = np.cumsum(which)
        better = {int(places[n]): f for n, f in self.better.items() if which[n]}
        finishing, imagery = self.drawn, found.area.imagery
        try:
            plan = self._accepted_objects.bulk_plan(imagery.grid.crs, str(imagery.source.uri))
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        self.start(
            tr("Draw outlines"),
            lambda cancel, progress: plan.draft(
                draw_everything(found, names, count, finishing, cancel, progress, better), cancel
            ),
            lambda drafted: self._write(drafted, found, basins),
        )

    def _write(self, drafted: Any, found: Found, basins: Any) -> None:
        try:
            change, writing = self._accepted_objects.accept_all(drafted)
        except S2SamError as error:
            self.idle.emit(str(error), True)
            return
        count = len(drafted.objects)
        text = plural(count, tr("Accept 1 object"), tr("Accept {count} objects"))
        if writing is None:
            self._written(text, change, found, basins)
            return

        def done(_: Any) -> None:
            self._accepted_objects.read_anew()
            self._written(text, change, found, basins)

        self.start(text, lambda *_: writing(), done, stops=False)

    def _written(self, text: str, change: Any, found: Found, basins: Any) -> None:
        """The objects are in the file: that is a step."""
        step = (change, found, basins)
        back = (change.turned(), found, basins)
        # It is written by now; writing it again would only read the whole layer.
        self._stack.push(ChoiceCommand(text, back, step, self._apply, is_done=True))
        self._show_accepted(step)
        if found is self.found:
            self.regions.pick(np.zeros(self.regions.count + 1, bool))
            self.refresh()
        if not self.regions.shown:
            self._panel.pick.setChecked(False)
        self.idle.emit(
            plural(
                len(change.objects),
                tr("1 object is in the result layer. Undo takes it back."),
                tr("{count} objects are in the result layer. Undo takes them back."),
            ),
            False,
        )
        if change.told:
            self.notice.emit(change.told, True)

    def _show_accepted(self, step: Any) -> None:
        """Hides regions that were accepted, or shows them again."""
        change, found, basins = step
        key = ("accepted", next(iter(change.objects), ""))
        if found is not self.found:
            return  # other regions are shown by now
        if change.adds:
            self.hide(key, basins)
        else:
            self.unhide(key)

    def _apply(self, step: Any) -> None:
        """Does the step again, or back; regions that were accepted are hidden meanwhile."""
        self.steps.apply(step[0], lambda: self._show_accepted(step))

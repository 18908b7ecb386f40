"""Outline everything in the dock: looks, shows, follows the slider, accepts, makes objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.messages import plural
from ...core.options import Finishing
from ...core.prompts import FOREGROUND
from ...tasks.background_task import BackgroundTask, error_text
from ...tasks.everything_tasks import Found, draw_everything, look_for_everything
from ...translation import tr
from ..canvas.partition_item import PartitionItem
from ..canvas.pick_tool import PickTool
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..document.undo_commands import ChoiceCommand
from ..panels.everything_panel import EverythingPanel, EverythingWish
from ..session.session_hub import SessionHub
from .prompt_controller import PromptController
from .run_region import region_of_run

if TYPE_CHECKING:
    from ...core.options import Finishing


class EverythingController(QObject):
    """Holds what was found until it is accepted or put away."""

    notice = pyqtSignal(str, bool)
    #: Other regions are shown than before.
    regions_changed = pyqtSignal()

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        stack: QUndoStack,
        prompts: PromptController,
        view: CanvasView,
        hub: SessionHub,
        accepted: Any,
        panel: EverythingPanel,
        active_layer: Callable[[], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._document, self._stack = canvas, document, stack
        self._prompts, self._view, self._hub = prompts, view, hub
        self._accepted_objects, self._panel, self._active_layer = accepted, panel, active_layer
        #: How outlines are finished; smooth unless the panel's shape says otherwise.
        self.finishing: Finishing | None = None
        self.item = PartitionItem(canvas)
        self.tool = PickTool(canvas)
        self._before: Any | None = None
        self._task: Any | None = None
        self.found: Found | None = None
        self._names: NDArray[np.int32] = np.zeros(0, np.int32)
        self._count = 0
        #: Basins that were picked, and those that became objects.
        self._picked: set[int] = set()
        self._gone: set[int] = set()
        panel.find_asked.connect(self.find)
        panel.cancel_asked.connect(self.cancel)
        panel.options_changed.connect(self.refresh)
        panel.accept_all_asked.connect(lambda: self._accept(self._names, self._count))
        panel.accept_picked_asked.connect(self._accept_picked)
        panel.pick_toggled.connect(self._take_tool)
        panel.clear_asked.connect(self.clear)
        self.tool.picked.connect(self.pick)
        self.tool.deactivated.connect(lambda: panel.pick.setChecked(False))
        hub.source.changed.connect(self._on_source)
        canvas.destinationCrsChanged.connect(self._place)

    @property
    def is_running(self) -> bool:
        """Whether something is being computed."""
        return self._task is not None

    @property
    def names(self) -> NDArray[np.int32]:
        """By basin the number of its region, from 1 on; 0 where none is shown."""
        return self._names

    @property
    def count(self) -> int:
        """How many regions are shown."""
        return self._count

    @property
    def picked(self) -> NDArray[np.bool_]:
        """(count + 1,): which regions are picked."""
        return self._picked_regions()

    def say(self, text: str) -> None:
        """A word in the panel."""
        self._panel.note.say(text)

    # -- looking --------------------------------------------------------------------------------

    def find(self, wish: EverythingWish) -> None:
        """Looks at the region that the panel asks for."""
        frame, layer = self._hub.frame, self._hub.source.layer
        if self.is_running:
            return
        if frame is None or layer is None:
            self._panel.note.warn(tr("Choose a raster layer first, at the top of the panel."))
            return
        try:
            region = region_of_run(
                wish.region, self._document, frame, layer, self._canvas, self._active_layer()
            )
            kept = self._accepted(layer) if wish.keep else None
        except S2SamError as error:
            self._panel.note.warn(str(error))
            return
        self.clear()
        self.start(
            tr("Outline everything"),
            lambda cancel, progress: look_for_everything(
                frame.imagery, region, kept, cancel, progress
            ),
            self._arrived,
        )

    def cancel(self) -> None:
        """Stops what is being computed."""
        if self._task is not None:
            self._task.cancel()

    def start(self, text: str, work: Any, done: Callable[[Any], None]) -> None:
        """Computes something for the panel, beside the user's thread."""

        def ended(result: Any) -> None:
            self._task = None
            self._panel.show_idle()
            done(result)

        def failed(error: Exception) -> None:
            self._task = None
            self._panel.show_idle(error_text(error), True)

        def cancelled() -> None:
            self._task = None
            self._panel.show_idle(tr("Cancelled."))

        task = BackgroundTask(text, work, ended, failed, cancelled)
        task.text_changed.connect(self._panel.show_progress)
        self._panel.show_progress(0.0, tr("Starting…"))
        self._task = self._hub.tasks.start(task)

    def _accepted(self, layer: Any) -> NDArray[Any] | None:
        """The accepted objects' outlines in the image's CRS."""
        results = self._accepted_objects.home.readable()
        if results is None or not results.featureCount():
            return None
        move: Any | None = None
        if results.crs().isValid() and layer.crs().isValid() and results.crs() != layer.crs():
            move = QgsCoordinateTransform(results.crs(), layer.crs(), QgsProject.instance())
        shapes = []
        for feature in results.getFeatures():
            geometry = feature.geometry()
            if geometry.isEmpty():
                continue
            if move is not None:
                try:
                    geometry.transform(move)
                except QgsCsException:  # it lies nowhere near this image
                    continue
            shapes.append(bytes(geometry.asWkb()))
        return np.asarray(shapely.from_wkb(shapes), dtype=object)

    def _arrived(self, found: Found) -> None:
        if self._hub.frame is None or found.area.imagery is not self._hub.frame.imagery:
            return  # another image is worked on by now
        self.found = found
        self._place()
        self.refresh()

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

    def refresh(self) -> None:
        """Detail, sizes, or what is picked has changed."""
        if self.found is None:
            return
        names, count = self.found.regions(self._panel.options)
        if self._gone:
            names[np.isin(names, names[list(self._gone)])] = 0
            there = np.unique(names)
            there = there[there > 0]
            numbers = np.zeros(count + 1, np.int32)
            numbers[there] = np.arange(1, len(there) + 1)
            names, count = numbers[names], len(there)
        self._names, self._count = names, count
        self.regions_changed.emit()
        self._show_picked()

    def _show_picked(self, current: int | None = None) -> None:
        names, count = self._names, self._count
        picked = self._picked_regions()
        self.item.show_regions(names, picked, current)
        self._panel.show_found(count, int(picked.sum()))

    def _picked_regions(self) -> NDArray[np.bool_]:
        """(count + 1,): which regions are picked."""
        picked = np.zeros(self._count + 1, bool)
        if self._picked:
            picked[self._names[list(self._picked)]] = True
        picked[0] = False
        return picked

    def pick_regions(self, picked: NDArray[np.bool_], current: int | None = None) -> None:
        """Picks these regions (count + 1,), and looks at one."""
        regions, basins = np.unique(self._names, return_index=True)
        self._picked = set(basins[picked[regions]].tolist())
        self._show_picked(current)

    def place_of(self, number: int) -> tuple[float, float] | None:
        """The canvas position of a region's pole of inaccessibility."""
        found, projection = self.found, self._view.projection
        if found is None or projection is None:
            return None
        at = found.area.imagery.grid.to_map(*found.pole(self._names, number))
        return projection.to_canvas(float(at[0]), float(at[1]))

    def clear(self) -> None:
        """Puts away what was found."""
        self.found = None
        self.regions_changed.emit()
        self._picked, self._gone = set(), set()
        self.item.clear()
        self._panel.show_nothing()

    def close(self) -> None:
        """Takes everything off the canvas."""
        self.cancel()
        self._take_tool(False)
        self._canvas.destinationCrsChanged.disconnect(self._place)
        self.item.dispose()

    def _on_source(self) -> None:
        frame = self._hub.frame
        if self.found is not None and (
            frame is None or frame.imagery is not self.found.area.imagery
        ):
            self.clear()

    # -- picking --------------------------------------------------------------------------------

    def _take_tool(self, on: bool) -> None:
        if on and self._canvas.mapTool() is not self.tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        elif not on and self._canvas.mapTool() is self.tool:
            before, self._before = self._before, None
            self._canvas.unsetMapTool(self.tool)
            if before is not None:
                self._canvas.setMapTool(before)

    def pick(self, x: float, y: float, left: bool) -> None:
        """A click at a canvas position: an object of the region there, or picks it."""
        found, projection = self.found, self._view.projection
        if found is None or projection is None:
            return
        place = projection.to_layer(x, y)
        grid = found.area.imagery.grid
        basin = None
        if place is not None:
            col, row = grid.to_pixel(place[0], place[1])
            basin = found.basin_at(float(col), float(row))
        if basin is None or not self._names[basin]:
            return
        own = self._names == self._names[basin]
        if not left:
            members = set(np.flatnonzero(own).tolist())
            if members & self._picked:
                self._picked -= members
            else:
                self._picked.add(basin)
            self._show_picked()
            return
        seen = self.place_of(int(self._names[basin]))
        if seen is not None and self._make_object(*seen):
            self._gone.add(basin)
            self.refresh()

    def _make_object(self, x: float, y: float) -> bool:
        """An object with one point there, as one step; False where it cannot be."""
        before = len(self._document.all_prompts)
        each_click = self._prompts.one_object_a_click
        self._prompts.one_object_a_click = True
        try:
            self._prompts.add_point(x, y, FOREGROUND)
        finally:
            self._prompts.one_object_a_click = each_click
        return len(self._document.all_prompts) > before

    # -- accepting --------------------------------------------------------------------------------

    def _accept_picked(self) -> None:
        picked = self._picked_regions()
        numbers = np.zeros(self._count + 1, np.int32)
        numbers[picked] = np.arange(1, int(picked.sum()) + 1)
        self._accept(numbers[self._names], int(picked.sum()))

    def _accept(self, names: NDArray[np.int32], count: int) -> None:

        found = self.found
        if found is None or not count or self.is_running:
            return
        chosen = self.finishing or Finishing()
        finishing = Finishing(simplify=chosen.simplify, smooth=True)
        self.start(
            tr("Draw outlines"),
            lambda cancel, progress: draw_everything(
                found, names, count, finishing, cancel, progress
            ),
            lambda features: self._write(features, names),
        )

    def _write(self, features: Any, names: NDArray[np.int32]) -> None:
        found = self.found
        if found is None:
            return
        try:
            change = self._accepted_objects.accept_all(features, found.area.imagery.grid.crs)
        except S2SamError as error:
            self._panel.note.warn(str(error))
            return
        text = plural(len(features), tr("Accept 1 object"), tr("Accept {count} objects"))
        self._stack.push(ChoiceCommand(text, change.turned(), change, self._apply))
        self._gone |= set(np.flatnonzero(names).tolist())
        self._picked = set()
        self.refresh()
        if not self._count:
            self.clear()
        self._panel.note.say(
            plural(
                len(features),
                tr("1 object is in the result layer. Undo takes it back."),
                tr("{count} objects are in the result layer. Undo takes them back."),
            )
        )

    def _apply(self, change: Any) -> None:
        # The history goes on whatever the file does.
        try:
            kept = self._accepted_objects.apply_all(change)
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        if kept:
            self.notice.emit(
                plural(
                    kept,
                    tr("1 object was edited since. It stays in the layer."),
                    tr("{count} objects were edited since. They stay in the layer."),
                ),
                True,
            )

"""The same examples on several other layers at once: what is found goes to the result layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.messages import plural
from ...layers.layer_polygons import LayerPolygons
from ...tasks.alike_tasks import FoundThere, Place, find_on_layers
from ...tasks.everything_tasks import Asked
from ...translation import tr
from ..compat import QUndoStack
from ..document.undo_commands import ChoiceCommand
from ..panels.alike_panel import AlikePanel
from .everything_controller import EverythingController
from .example_set import ExampleSet

if TYPE_CHECKING:
    from ...layers.accepted_objects import AcceptedObjects
    from ...layers.result_bulk import BulkChange, Drafted

#: Asks which of some layers, as (id, name): ids, none where the user wants none.
AskLayers = Callable[[Sequence[tuple[str, str]]], Sequence[str]]


class ElsewhereController(QObject):
    """Looks on one layer after the other, then writes what it found on each: one step."""

    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        stack: QUndoStack,
        everything: EverythingController,
        accepted: AcceptedObjects,
        examples: ExampleSet,
        panel: AlikePanel,
        ask: AskLayers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stack, self._everything, self._accepted = stack, everything, accepted
        self._examples, self._panel = examples, panel
        self.ask = ask
        panel.several_asked.connect(self.start)

    def start(self) -> None:
        """Asks for layers, and looks on them."""
        samples = list(self._examples.samples())
        if self._everything.is_running:
            return
        if not any(sample.is_good for sample in samples):
            self._panel.note.warn(
                tr("Outline two or three examples first, or pick regions on the map.")
            )
            return
        chosen = self.ask(self._panel.other_layers)
        if not chosen:
            return
        from ...workflow.everything.elsewhere import How

        panel, everything = self._panel, self._everything
        asked = Asked(
            samples, panel.look_there.isChecked(), panel.chosen_kinds, panel.by_place.isChecked()
        )
        options = replace(everything.options, least_score=0.0)  # likeness says more
        how = How(panel.least, asked.by_place, options, everything.drawn)
        try:
            places = [self._place(key) for key in chosen]
        except (S2SamError, RuntimeError) as error:  # A layer that was removed meanwhile.
            panel.note.warn(str(error))
            return
        everything.start(
            tr("Find the others like these"),
            lambda cancel, progress: find_on_layers(places, asked, how, cancel, progress),
            self._found,
        )

    def _place(self, key: str) -> Place:
        """A layer as the task takes it; asked in the user's thread."""
        from ...layers.raster_source import close_source, prepare_layer

        layer = QgsProject.instance().mapLayer(key)
        prepared = prepare_layer(layer)
        results = self._accepted.home.readable()
        kept = None
        if results is not None and self._everything.wish.keep:
            kept = LayerPolygons(results, layer.crs(), of_image=str(layer.source()))
        return Place(str(layer.name()), lambda: prepared.open().source, close_source, kept)

    # -- writing, layer by layer ----------------------------------------------------------------

    def _found(self, found: list[FoundThere]) -> None:
        self._write([there for there in found if there.features], found, [])

    def _write(
        self, waiting: list[FoundThere], found: list[FoundThere], done: list[BulkChange]
    ) -> None:
        """Writes what waits, one layer after the other, each beside the user's thread."""
        if not waiting:
            self._end(found, done)
            return
        there, *rest = waiting
        crs = None if there.grid is None else there.grid.crs
        try:
            plan = self._accepted.bulk_plan(crs, there.source, there.grid)
        except S2SamError as error:
            self._end(found, done, str(error))
            return

        def drafted(draft: Drafted) -> None:
            try:
                change, writing = self._accepted.accept_all(draft)
            except S2SamError as error:
                self._end(found, done, str(error))
                return
            if writing is None:
                self._write(rest, found, [*done, change])
                return

            def written(_: Any) -> None:
                self._accepted.read_anew()
                self._write(rest, found, [*done, change])

            self._everything.start(there.name, lambda *_: writing(), written, stops=False)

        # What is written stays a step also where the next layer is not written any more.
        self._everything.start(
            there.name,
            lambda *_: plan.draft(there.features),
            drafted,
            stops=False,
        )

    def _end(
        self, found: Sequence[FoundThere], done: Sequence[BulkChange], problem: str = ""
    ) -> None:
        count = sum(len(change.objects) for change in done)
        if done:
            text = plural(count, tr("Accept 1 object"), tr("Accept {count} objects"))
            back = [change.turned() for change in reversed(done)]
            self._stack.push(ChoiceCommand(text, back, list(done), self._apply, is_done=True))
        wrong = [f"{there.name}: {there.problem}" for there in found if there.problem]
        wrong += [problem] if problem else []
        self._everything.idle.emit(_sentence(found, count), False)
        told = [change.told for change in done if change.told]
        if wrong or told:
            self.notice.emit(" ".join([*wrong, *told]), True)

    def _apply(self, changes: Sequence[BulkChange]) -> None:
        """Does the step again, or back; objects that were edited since stay."""
        for change in changes:
            self._everything.steps.apply(change)


def _sentence(found: Sequence[FoundThere], count: int) -> str:
    """How many were found on each layer."""
    if not count:
        return tr("Nothing on these layers is so alike. Move the slider to the left.")
    each = "; ".join(f"{there.name}: {len(there.features)}" for there in found if not there.problem)
    return plural(
        count,
        tr("1 object is in the result layer ({each}). Undo takes it back."),
        tr("{count} objects are in the result layer ({each}). Undo takes them back."),
        each=each,
    )

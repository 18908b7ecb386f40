"""Find the others like these: ranks regions by examples, and learns from each yes and no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...core.errors import InputError
from ...core.options import SEEN
from ...core.regions.ranking import Ranking, Verdict, by_doubt, by_likeness
from ...tasks.everything_tasks import Asked, Compared, compare_regions
from ...translation import tr
from ..canvas.partition_item import PICKED, PLAIN, REFUSED
from ..compat import QUndoStack
from ..document.undo_commands import ChoiceCommand
from ..panels.alike_panel import AlikePanel, From
from ..panels.image_panel import SourcePanel
from ..panels.run_panel import Region
from ..session.session_hub import Condition, SessionHub
from .everything_controller import EverythingController
from .example_set import ExampleSet

if TYPE_CHECKING:
    from ...workflow.everything.samples import Sample


class AlikeController(QObject):
    """Works on the regions that the other controller shows; forgets them when they change."""

    def __init__(
        self,
        canvas: Any,
        stack: QUndoStack,
        hub: SessionHub,
        everything: EverythingController,
        examples: ExampleSet,
        panel: AlikePanel,
        source: SourcePanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._stack, self._hub = canvas, stack, hub
        self._everything, self._panel, self._source = everything, panel, source
        self.examples = examples
        self.ranking: Ranking | None = None
        self.likeness: NDArray[np.float64] = np.zeros(0)
        self._hectares: NDArray[np.float64] = np.zeros(0)
        #: Region numbers, from 0 on, in the list's order; and the one that is looked at.
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._current: int | None = None
        #: Looked for on another layer as soon as that is read.
        self._there: tuple[Any, list[Sample]] | None = None
        panel.find_asked.connect(self.find)
        panel.examples_asked.connect(self.add)
        panel.forget_asked.connect(self.forget_examples)
        panel.there_asked.connect(self.find_there)
        panel.cancel_asked.connect(everything.cancel)
        panel.likeness_changed.connect(self._choose)
        panel.kinds_changed.connect(self._rank)
        panel.by_place_changed.connect(self._again)
        panel.order_changed.connect(self._choose)
        panel.step_asked.connect(self.step)
        panel.judged.connect(self.judge)
        panel.accept_asked.connect(everything.accept_picked)
        panel.candidates.region_chosen.connect(self.look_at)
        panel.there.menu().aboutToShow.connect(self._offer_layers)
        everything.working.connect(panel.show_working)
        everything.idle.connect(panel.show_idle)
        everything.regions_changed.connect(self.forget)
        everything.visible_changed.connect(self._choose)
        everything.picked_changed.connect(self._on_picked)
        hub.source.changed.connect(self._on_source)
        panel.offer_layers([])
        panel.show_current(None)

    @property
    def current(self) -> int | None:
        """The region that is looked at, from 1 on."""
        return None if self._current is None else self._current + 1

    # -- examples -------------------------------------------------------------------------------

    def add(self, where: From, good: bool) -> None:
        """Adds examples or counter-examples."""
        try:
            self.examples.add(where, good)
        except InputError as error:
            self._panel.note.warn(str(error))
            return
        self._show_examples()
        if self.ranking is not None:
            self.find()

    def forget_examples(self) -> None:
        """There are none any more."""
        self.examples.added.clear()
        self._show_examples()
        self.forget()
        self._everything.mark(np.zeros(self._everything.regions.count + 1, bool), None, None)

    def _show_examples(self) -> None:
        self._panel.show_examples(self.examples.count(True), self.examples.count(False))
        self._panel.note.say("")

    # -- looking --------------------------------------------------------------------------------

    def find(self) -> None:
        """Compares all regions with the examples; outlines them first where that is missing."""
        samples = self.examples.samples()
        if not any(sample.is_good for sample in samples):
            self._panel.note.warn(
                tr("Outline two or three examples first, or pick regions on the map.")
            )
            return
        self.examples.added = list(samples)
        self._show_examples()
        self._compare(samples)

    def _compare(self, samples: list[Sample], region: Region | None = None) -> None:
        everything = self._everything
        found, regions = everything.found, everything.regions
        if found is None:
            wish = everything.wish
            if region is not None:
                wish = type(wish)(region, wish.keep, wish.skip_clouds, wish.exclude, wish.within)
            everything.find(wish, lambda: self._compare(samples))
            return
        names, options, panel = regions.names, everything.options, self._panel
        asked = Asked(
            samples, panel.look_there.isChecked(), panel.chosen_kinds, panel.by_place.isChecked()
        )
        everything.start(
            tr("Find the others like these"),
            lambda cancel, _: compare_regions(found, options, asked, cancel),
            lambda compared: self._arrived(compared, names),
        )

    def _arrived(self, compared: Compared, before: Any) -> None:
        everything = self._everything
        if everything.regions.names is not before:
            return  # other regions are shown by now
        found = everything.found
        assert found is not None
        ranking, names, basins = compared.ranking, compared.names, found.look.hierarchy.areas
        if self.ranking is not None:  # What was answered stays answered.
            ranking = ranking.with_answers(self.ranking, before, names, basins)
        everything.recut(names, compared.count)
        areas = np.bincount(names, basins, everything.regions.count + 1)
        self._hectares = areas[1:] * found.pixel / 1e4
        self.ranking = ranking
        self._current = None
        everything.pick_on_map()
        self._rank()

    def _again(self) -> None:
        """Regions are to be cut otherwise."""
        if self.ranking is not None:
            self.find()

    def forget(self) -> None:
        """Other regions are shown."""
        self.ranking, self._current = None, None
        self._panel.show_nothing()

    # -- another layer ----------------------------------------------------------------------------

    def _offer_layers(self) -> None:
        own = self._hub.source.layer
        self._panel.offer_layers(
            [
                (layer.id(), layer.name())
                for layer in QgsProject.instance().mapLayers().values()
                if isinstance(layer, QgsRasterLayer) and layer is not own
            ]
        )

    def find_there(self, layer_id: str) -> None:
        """The same examples on another layer: it becomes the one that is worked on."""
        layer = QgsProject.instance().mapLayer(layer_id)
        samples = self.examples.samples()
        if layer is None or self._everything.is_running:
            return
        if not any(sample.is_good for sample in samples):
            self.find()  # says what is missing
            return
        # Picked regions are none of the other image; objects keep their place in the table.
        self.examples.added = list(samples)
        self._show_examples()
        self._there = (layer, list(samples))
        self._panel.note.say(tr("Reading {layer}…").format(layer=layer.name()))
        self._source.choose(layer)

    def _on_source(self) -> None:
        if self._there is None or self._hub.source.condition is Condition.LOADING:
            return
        (layer, samples), self._there = self._there, None
        is_there = self._hub.source.layer is layer and self._hub.frame is not None
        if not is_there:
            if self._hub.source.problem:
                self._panel.note.warn(self._hub.source.problem)
            return
        seen = self._canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        beside = not seen.intersects(self._canvas.extent())
        self._compare(samples, Region.LAYER if beside else None)

    # -- ranking ----------------------------------------------------------------------------------

    def _rank(self) -> None:
        """Ranks anew by what is known of the examples, the taken and the refused."""
        if self.ranking is None:
            return
        kinds = self._panel.chosen_kinds
        if SEEN in kinds and SEEN not in self.ranking.values.kinds:
            self.find()  # the model was not asked yet
            return
        if not self.ranking.compared(kinds):
            self._panel.note.warn(tr("Choose at least one thing to compare, under 'Compare'."))
            return
        self._panel.note.say(
            tr("Compared: {names}").format(names=", ".join(self.ranking.compared(kinds)))
        )
        self.likeness = self.ranking.likeness(kinds)
        self._choose()

    def _choose(self) -> None:
        """Picks what lies right of the slider, and lists it all."""
        ranking, regions = self.ranking, self._everything.regions
        if ranking is None or len(ranking) != regions.count:
            return
        least, visible = self._panel.least, regions.visible[1:]
        chosen = ranking.chosen(self.likeness, least) & visible
        listed = visible & (ranking.verdicts != Verdict.OBJECT)
        if self._panel.doubtful.isChecked():
            self._order = by_doubt(self.likeness, listed & ranking.is_open(), least)
        else:
            self._order = by_likeness(self.likeness, listed)
        if self._current is not None and not visible[self._current]:
            self._current = None
        marks = np.full(regions.count + 1, PLAIN, np.uint8)
        marks[1:][chosen] = PICKED
        marks[1:][ranking.verdicts == Verdict.REFUSED] = REFUSED
        self._everything.mark(np.r_[False, chosen], marks, self.current)
        self._panel.candidates.candidates.show(
            self._order, self.likeness, self._hectares, ranking.verdicts
        )
        self._panel.show_ranking(self.likeness[listed], int(chosen.sum()))
        self._panel.show_current(self._current)

    # -- one after the other ----------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Goes on or back in the list, over what nobody has said anything about."""
        ranking = self.ranking
        if ranking is None:
            return
        open_ = ranking.is_open()
        rows = [r for r, number in enumerate(self._order.tolist()) if open_[number]]
        if not rows:
            self.look_at(None)
            return
        here = self._row()
        if here is None:
            # The list by likeness begins at the slider, where doubt is.
            by_doubt_first = self._panel.doubtful.isChecked()
            start = 0 if by_doubt_first else self._first_below()
            row = next((r for r in rows if r >= start), rows[-1])
        elif by > 0:
            row = next((r for r in rows if r > here), rows[-1])
        else:
            row = next((r for r in reversed(rows) if r < here), rows[0])
        self.look_at(int(self._order[row]))

    def _row(self) -> int | None:
        """The row of the region that is looked at."""
        places = np.flatnonzero(self._order == self._current)
        return int(places[0]) if self._current is not None and len(places) else None

    def _first_below(self) -> int:
        """The first row that is not picked, less one: the last that is."""
        return max(int((self.likeness[self._order] >= self._panel.least).sum()) - 1, 0)

    def judge(self, takes: bool) -> None:
        """Takes or refuses the region that is looked at, and goes to the next."""
        row = self._row() or 0
        if self._answer(takes):
            self._go_on(row)

    def _answer(self, takes: bool) -> bool:
        """An answer about the region that is looked at, as a step; False where none is."""
        ranking, region = self.ranking, self._current
        if region is None or ranking is None:
            return False
        text = tr("Take a candidate") if takes else tr("Refuse a candidate")
        after = ranking.judged(region, takes)
        self._stack.push(
            ChoiceCommand(text, (ranking, ranking, region), (after, ranking, region), self._apply)
        )
        return True

    def _apply(self, step: Any) -> None:
        """An answer, done again or taken back; nothing where other regions are shown by now."""
        ranking, origin, region = step
        if self.ranking is None or self.ranking.values is not origin.values:
            return
        self.ranking, self._current = ranking, region
        self._rank()

    def _go_on(self, row: int) -> None:
        """To the next one that is open, from a row of the list as it was before."""
        self._current = None
        ranking = self.ranking
        if ranking is None:
            return
        if self._panel.doubtful.isChecked():
            self.step(1)
            return
        open_ = ranking.is_open()
        order = self._order.tolist()
        after = [number for number in [*order[row:], *reversed(order[:row])] if open_[number]]
        self.look_at(after[0] if after else None)

    def look_at(self, region: int | None) -> None:
        """Brings a region, from 0 on, in sight, on the map and in the list."""
        self._current = region
        self._choose_current()
        place = None if self.current is None else self._everything.place_of(self.current)
        if place is not None:
            point = QgsPointXY(*place)
            if not self._canvas.extent().contains(point):
                self._canvas.setCenter(point)
                self._canvas.refresh()

    def _choose_current(self) -> None:
        """Only another region is looked at: nothing is ranked or listed anew."""
        self._everything.look_at(self.current)
        self._panel.show_current(self._current)

    def _on_picked(self) -> None:
        """A region was picked on the map by hand: that is an answer too."""
        ranking, regions = self.ranking, self._everything.regions
        if ranking is None or len(ranking) != regions.count:
            return
        picked = regions.picked[1:]
        wanted = ranking.chosen(self.likeness, self._panel.least) & regions.visible[1:]
        differs = np.flatnonzero(picked != wanted)
        if len(differs) == 1:
            self._current = int(differs[0])
            self._answer(bool(picked[differs[0]]))

"""The dates of one place as a chain: each starts from the masks of the one before."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...core.errors import InputError, S2SamError
from ...core.grid import RasterGrid, Window
from ...core.messages import tr
from ...core.prompts import LONLAT, PIXEL, PointPrompt, PromptId, PromptSet
from ...core.run_record import read_record
from ...raster.environment import transform_points
from ...raster.reading.acquired import date_in
from ...raster.reading.on_grid import OnGrid
from ...raster.reading.reader import open_source
from ..follow import Trail, middle_of
from ..inputs import open_imagery
from ..placed_masks import PlacedMask
from .compare_masks import read_placed
from .one_raster import RerunRaster
from .outcome import DONE, EMPTY, LOST, RasterOutcome


@dataclass(frozen=True)
class FollowStep:
    """What is known when a date's turn comes.

    Attributes:
        starts: the objects' last masks.
        before: the raster that they were seen on; "" where it cannot be named.
        lost: the dates on which objects were lost.
    """

    starts: Mapping[PromptId, PlacedMask] = field(default_factory=dict)
    before: str = ""
    lost: Mapping[PromptId, str] = field(default_factory=dict)

    def prompts(self, prompts: PromptSet) -> PromptSet:
        """What is asked: the middle of each last mask; the clicks of objects not yet seen."""
        asked = []
        for prompt_id in prompts.ids:
            if prompt_id in self.lost:
                continue
            start = self.starts.get(prompt_id)
            if start is None:
                asked += list(prompts.of(prompt_id))
                continue
            x, y = _kept_position(start, prompts.crs)
            properties = next((p.properties for p in prompts.of(prompt_id)), {})
            asked.append(PointPrompt(prompt_id, 1, x, y, properties))
        drawn = tuple(
            item
            for item in prompts.corrections
            if item.prompt_id not in self.starts and item.prompt_id not in self.lost
        )
        return replace(prompts, prompts=tuple(asked), corrections=drawn)

    def trail(self, grid: RasterGrid) -> Trail:
        """The same for the engine; the last image is laid on this one's grid."""
        before = None
        with contextlib.suppress(S2SamError):
            if self.before:
                names = self.before.split("|")
                source = open_source(names if len(names) > 1 else names[0])
                before = open_imagery(OnGrid(source, grid))
        return Trail(self.starts, before)

    @property
    def digest(self) -> str:
        """Changes with the masks that are started from."""
        told = hashlib.sha256()
        for prompt_id in sorted(self.starts, key=str):
            start = self.starts[prompt_id]
            told.update(f"{prompt_id!r} {start.grid}".encode())
            told.update(np.packbits(start.mask).tobytes())
        told.update(repr(sorted(map(str, self.lost))).encode())
        return f"sha256:{told.hexdigest()}"

    def after(self, outcome: RasterOutcome) -> FollowStep:
        """The step for the date that follows in the chain."""
        starts, lost, before = dict(self.starts), dict(self.lost), self.before
        date = (outcome.acquired or outcome.name)[:10]
        for entry in outcome.objects:
            if entry.status in (EMPTY, LOST) and entry.prompt_id not in lost:
                lost[entry.prompt_id] = date
                starts.pop(entry.prompt_id, None)
            elif entry.status == DONE and outcome.masks and entry.band and entry.window:
                mask = read_placed(outcome.masks, entry.band, Window(*entry.window))
                if mask is not None:
                    starts[entry.prompt_id] = mask
                    before = outcome.source
        return FollowStep(starts, before, lost)


class FollowChain:
    """In which order dates are followed: on from the one that was clicked, then back from it."""

    def __init__(self, prompts: PromptSet, rasters: Sequence[RerunRaster]) -> None:
        """Raises InputError where a raster has no date."""
        dates = [_date_of(raster) for raster in rasters]
        by_date = sorted(range(len(rasters)), key=lambda index: dates[index])
        clicked = read_record(prompts.record).source
        first = next((at for at, i in enumerate(by_date) if _is(rasters[i], clicked)), 0)
        #: The rasters' numbers in the order in which they are done.
        self.order = (*by_date[first:], *reversed(by_date[:first]))
        self._turn = len(by_date) - first
        self._done: list[RasterOutcome] = []
        self._step = FollowStep()
        self._from_clicked = FollowStep()

    def next_step(self) -> FollowStep:
        """From where the next raster of the order is followed."""
        return self._from_clicked if len(self._done) == self._turn else self._step

    def add(self, outcome: RasterOutcome) -> None:
        """What became of it."""
        self._step = self.next_step().after(outcome)
        self._done.append(outcome)
        if len(self._done) == 1:
            self._from_clicked = self._step


def _date_of(raster: RerunRaster) -> str:
    date = raster.acquired or date_in(raster.title)
    if date is None:
        source = raster.opened_by() if raster.opened_by is not None else raster.raster
        if isinstance(source, (str, Sequence)):
            with open_source(source) as opened:
                date = opened.description.acquired
        else:
            date = source.description.acquired
    if date is None:
        raise InputError(
            tr(
                "{name} has no date, so objects cannot be followed to it. Put the date into its "
                "name, such as lake_2021-06-17.tif."
            ).format(name=raster.title)
        )
    return date


def _is(raster: RerunRaster, clicked: str | None) -> bool:
    given = raster.raster
    if isinstance(given, str):
        return given == clicked
    return clicked == ("|".join(given) if isinstance(given, Sequence) else given.uri)


def _kept_position(start: PlacedMask, crs: str) -> tuple[float, float]:
    """The middle of a mask as prompts are kept."""
    x, y = middle_of(start) or start.grid.bounds()[:2]
    if crs == PIXEL or start.grid.crs is None:
        cols, rows = start.grid.to_pixel([x], [y])
        a, _, col, _, e, row = start.grid.transform
        return float(cols[0] + col / a), float(rows[0] + row / e)
    xs, ys = transform_points(start.grid.crs, LONLAT if crs == LONLAT else crs, [x], [y])
    return float(xs[0]), float(ys[0])

"""Encoding ahead: fills the embedding store for an area, so that clicks there come at once."""

from __future__ import annotations

import dataclasses

import numpy as np

from ..core.chips import Chip, focus_chip, grid_plan
from ..core.errors import InputError
from ..core.grid import RasterGrid, Window
from ..core.messages import tr
from ..core.options import FOCUS, ScaleRule, SegmentOptions
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompts import FOREGROUND
from ..models.embedding_store import EmbeddingStore
from ..models.predictor import Predictor
from .chip_answers import ChipAnswers, Effort
from .imagery import Imagery
from .scale_rule import first_sides, rule_for

#: More chips than this are asked about first: at half a second each they take four minutes.
DEFAULT_LIMIT = 500

#: Positions are tried this densely, as a share of a window's side: finer than any lattice.
_STEP = 8


def area_chips(
    grid: RasterGrid, area: Window, options: SegmentOptions, limit: int = DEFAULT_LIMIT
) -> list[Chip]:
    """Every chip that a first click somewhere in an area looks at, row by row.

    Raises:
        InputError: the area misses the raster, or there are more than ``limit``.
    """
    area = area.intersection(grid.window)
    if area.is_empty:
        raise InputError(tr("The area does not touch the raster. Choose another one."))
    if options.plan == FOCUS:
        chips = _focus_chips(grid, area, options.rule or ScaleRule(), limit)
    else:
        chips = [
            chip
            for chip in grid_plan(
                options.region.chip_window(grid) if options.region else grid.window,
                options.spatial_overlap,
            )
            if not chip.window.intersection(area).is_empty
        ]
    if len(chips) > limit:
        raise _too_many(limit)
    return sorted(chips, key=lambda c: (c.window.width, c.window.row, c.window.col))


def encode_area(
    imagery: Imagery,
    predictor: Predictor,
    store: EmbeddingStore,
    area: Window,
    options: SegmentOptions | None = None,
    limit: int = DEFAULT_LIMIT,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
) -> Effort:
    """Encodes what is missing in the store; says how many chips were encoded and found.

    Raises:
        InputError: see ``area_chips``.
        Cancelled: stopped by ``cancel``; what is encoded stays in the store.
    """
    options = options or SegmentOptions()
    if options.rule is None:
        options = dataclasses.replace(options, rule=rule_for(predictor.model.name))
    cancel = cancel or CancelToken()
    chips = area_chips(imagery.grid, area, options, limit)
    answers = ChipAnswers(imagery, predictor, store, half_precision=options.plan == FOCUS)
    for done, chip in enumerate(chips):
        cancel.raise_if_cancelled()
        progress(
            done / len(chips),
            tr("chip {number} of {count}").format(number=done + 1, count=len(chips)),
        )
        if answers.is_encoded(chip):
            answers.effort.reused += len(answers.views)
        else:
            answers.prepare(chip, cancel)
    progress(1.0, tr("area prepared"))
    return answers.effort


def _focus_chips(grid: RasterGrid, area: Window, rule: ScaleRule, limit: int) -> list[Chip]:
    point = PixelPrompts(0, np.zeros((1, 2)), np.array([FOREGROUND], np.int64))
    found: list[Chip] = []
    for side in first_sides(rule, point, grid):
        step = max(1, side // _STEP)
        own: dict[Chip, None] = {}
        for row in _positions(area.row, area.row_end, step):
            for col in _positions(area.col, area.col_end, step):
                own[focus_chip(grid, (col, row), side)] = None
            if len(found) + len(own) > limit:
                raise _too_many(limit)
        found += own
    return found


def _positions(start: int, stop: int, step: int) -> list[float]:
    """From the first to the last pixel's centre, at most ``step`` apart."""
    first, last = start + 0.5, stop - 0.5
    count = int(np.ceil((last - first) / step)) + 1
    return [float(value) for value in np.linspace(first, last, max(count, 1))]


def _too_many(limit: int) -> InputError:
    return InputError(
        tr(
            "More than {count} chips would have to be encoded for this area. Choose a smaller "
            "one, or allow more chips."
        ).format(count=limit)
    )

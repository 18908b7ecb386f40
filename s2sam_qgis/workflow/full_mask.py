"""The full mask of an object of plan ``focus``, on the raster's pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Callable

from ..core.grid import Window
from ..core.levels import Level, Levels
from ..core.masks import CELL, BoolMask, blend_logits, logits_on_raster
from .chip_answer import ChipAnswer
from .corrected_mask import corrected_mask
from .focus_state import FocusState
from .object_mask import MaskPiece, ObjectMask
from .scale_rule import extent_on_raster

#: Where a window of the raster has data.
ValidOf = Callable[[Window], BoolMask]

#: Rows of a mask that are checked for nodata at once.
STRIP = 512


def full_mask(state: FocusState, raster: Window, valid: ValidOf) -> ObjectMask:
    """The full mask: logits on raster pixels, blended where chips meet, and corrected.

    ``raster`` is all of it; ``valid`` says where a window of it has data.
    """
    pieces, levels, cut = [], [], []
    for cluster in _meeting(state.answers):
        if len(cluster) == 1:
            # Only where the mask lies: a wide window may be mostly empty.
            chip, window = cluster[0].chip, _mask_window(cluster[0])
            blended = logits_on_raster(cluster[0].logits, chip, window)
            level = Level.of_chip(cluster[0].logits, chip, window)
        else:
            logits = [(a.chip.window, logits_on_raster(a.logits, a.chip)) for a in cluster]
            window, blended = blend_logits(logits, raster)
            level = Level.of_pixels(blended, window)
        mask = blended > 0
        cut += _clear_nodata(mask, window, valid)
        if mask.any():
            pieces.append(MaskPiece(window, mask))
            levels.append(level)
    mask_of_model = ObjectMask(
        state.prompts.prompt_id,
        tuple(pieces),
        state.score,
        state.stability,
        chips=len(state.answers),
        levels=Levels(tuple(levels), cut=tuple(cut)),
        dates=state.dates,
    )
    return corrected_mask(mask_of_model, state.prompts, raster, valid)


def _clear_nodata(
    mask: BoolMask, window: Window, valid_of: ValidOf
) -> list[tuple[Window, BoolMask]]:
    """Takes pixels without data out of a mask, strip by strip to spare memory.

    Returns the strips that hold such pixels, and which they are.
    """
    cut = []
    for row in range(0, window.height, STRIP):
        strip = slice(row, min(row + STRIP, window.height))
        if mask[strip].any():
            rows = Window(window.col, window.row + row, window.width, strip.stop - row)
            valid = valid_of(rows)
            mask[strip] &= valid
            if not valid.all():
                cut.append((rows, ~valid))
    return cut


def _mask_window(answer: ChipAnswer) -> Window:
    """The part of the chip's window around the mask, with a margin of a low-resolution cell."""
    extent = extent_on_raster(answer)
    window = answer.chip.window
    if extent is None:
        return Window(window.col, window.row, 1, 1)
    margin = CELL / answer.chip.zoom + 1
    col, row = math.floor(extent[0] - margin), math.floor(extent[1] - margin)
    col_end, row_end = math.ceil(extent[2] + margin), math.ceil(extent[3] + margin)
    return Window(col, row, col_end - col, row_end - row).intersection(window)


def _meeting(answers: Sequence[ChipAnswer]) -> list[list[ChipAnswer]]:
    """Groups answers whose windows overlap, directly or through others."""
    clusters: list[list[ChipAnswer]] = []
    for answer in answers:
        touching = [
            cluster
            for cluster in clusters
            if any(
                not answer.chip.window.intersection(other.chip.window).is_empty for other in cluster
            )
        ]
        merged = [answer, *(member for cluster in touching for member in cluster)]
        clusters = [cluster for cluster in clusters if cluster not in touching] + [merged]
    return clusters

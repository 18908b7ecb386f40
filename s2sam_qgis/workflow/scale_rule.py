"""Through how large a window an object is looked at, decided by what comes out.

A model has a favourite size: an object that fills a quarter to a half of its input comes out
best. With one click the size is unknown, so the click is answered at several scales. Each answer
is then judged on the same pixels: the coarser one is taken where its outline lies on clearly
stronger edges, or where the finer one runs into the window's border.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.chips import Chip
from ..core.grid import RasterGrid, Window
from ..core.masks import (
    CELL,
    BoolMask,
    border_share,
    logits_between_chips,
    mask_extent,
    mean_step,
)
from ..core.options import ECONOMICAL, ScaleRule
from ..core.pixel_prompts import PixelPrompts
from ..models.spec import OWN_MODELS
from .chip_answer import ChipAnswer, used_cells
from .chip_answers import ChipAnswers

#: Sides of focus windows in raster pixels; few, so that embeddings are found again.
SIDES = (64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 12288)

#: A window is at least this many times as long as its prompts lie apart: with the lattice on which
#: windows stand, every prompt then keeps a distance from the border.
LEAST_FACTOR = 1.6


def rule_for(model_name: str) -> ScaleRule:
    """The rule that suits a model: several windows where encoding is cheap, few where it is not."""
    return ScaleRule() if model_name in OWN_MODELS else ECONOMICAL


def first_sides(rule: ScaleRule, prompts: PixelPrompts, grid: RasterGrid) -> tuple[int, ...]:
    """The window sides for an object's first answers, ascending, within the raster."""
    x0, y0, x1, y1 = prompts.extent()
    need = max(x1 - x0, y1 - y0)
    if prompts.box is not None:
        wanted = [factor * need for factor in rule.box_factors]
    else:
        wanted = [max(side, LEAST_FACTOR * need) for side in rule.point_sides]
    return unique_sides(wanted, grid)


def unique_sides(wanted: Sequence[float], grid: RasterGrid) -> tuple[int, ...]:
    """The ladder's sides for the wanted ones, at most twice as long as the raster.

    A window may be longer than the raster: the rest is filled, and objects look smaller.
    """
    longest = ladder_side(2 * max(grid.width, grid.height))
    return tuple(sorted({min(ladder_side(side), longest) for side in wanted}))


def ladder_side(wanted: float) -> int:
    """The smallest side of the ladder that is at least as long; the longest beyond it."""
    return next((side for side in SIDES if side >= wanted), SIDES[-1])


def is_cut_off(answer: ChipAnswer, raster: Window, limit: float) -> bool:
    """Whether the answer's mask runs into a border beyond which the raster goes on."""
    return _on_border(answer, open_sides(answer.chip, raster)) > limit


def ends_within(answer: ChipAnswer, limit: float) -> bool:
    """Whether the answer's mask ends within its window, the raster's own borders included."""
    return _on_border(answer, (True,) * 4) <= limit


def _on_border(answer: ChipAnswer, sides: tuple[bool, bool, bool, bool]) -> float:
    rows, cols = used_cells(answer.chip)
    return border_share(answer.logits[:rows, :cols] > 0, sides)


def open_sides(chip: Chip, raster: Window) -> tuple[bool, bool, bool, bool]:
    """Which sides (top, bottom, left, right) of a chip's window are not the raster's own."""
    window = chip.window
    return (
        window.row > raster.row,
        window.row_end < raster.row_end,
        window.col > raster.col,
        window.col_end < raster.col_end,
    )


def extent_on_raster(answer: ChipAnswer) -> tuple[float, float, float, float] | None:
    """Bounds (x0, y0, x1, y1) of the answer's mask in raster pixels, None where it is empty."""
    rows, cols = used_cells(answer.chip)
    extent = mask_extent(answer.logits[:rows, :cols] > 0)
    if extent is None:
        return None
    corners = answer.chip.to_raster(
        [
            (extent.col * CELL, extent.row * CELL),
            (extent.col_end * CELL, extent.row_end * CELL),
        ]
    )
    (x0, y0), (x1, y1) = corners.tolist()
    return x0, y0, x1, y1


def mask_side(answer: ChipAnswer) -> float:
    """The longer side of the answer's mask in raster pixels, 0 where it is empty."""
    extent = extent_on_raster(answer)
    return 0.0 if extent is None else max(extent[2] - extent[0], extent[3] - extent[1])


def area_of(answer: ChipAnswer) -> float:
    """The area of the answer's mask in raster pixels."""
    return np.count_nonzero(answer.logits > 0) * (CELL / answer.chip.zoom) ** 2


def masks_on(answer: ChipAnswer, other: ChipAnswer) -> tuple[BoolMask, BoolMask]:
    """The masks of two answers on the cells (rows, columns) that the first one's image fills."""
    rows, cols = used_cells(answer.chip)
    moved = logits_between_chips(other.logits, other.chip, answer.chip)
    return answer.logits[:rows, :cols] > 0, moved[:rows, :cols] > 0


def shows_no_more(chip: Chip, finer: Chip) -> bool:
    """Whether a coarser chip looks at the same ground as a finer one: the raster ends there."""
    return chip.side > finer.side and chip.window == finer.window


def contrasts(finer: ChipAnswer, coarser: ChipAnswer, answers: ChipAnswers) -> tuple[float, float]:
    """Outline contrast of two answers, measured on the same image: the coarser chip's cells."""
    steps = answers.steps(coarser.chip)
    coarse, fine = masks_on(coarser, finer)
    return mean_step(steps, fine), mean_step(steps, coarse)

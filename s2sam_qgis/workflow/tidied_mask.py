"""What a mask of the built-in model loses once drawn: specks, islands, what leaves a box."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..core.chips import Chip
from ..core.masks import CELL, BoolMask
from ..core.pixel_prompts import PixelPrompts
from ..core.prompts import FOREGROUND
from ..core.resample import FloatImage
from ..raster.outlines.specks import without_specks
from .best_candidate import inside_at

#: Islands and holes below this share of a mask's area are noise of the model.
SPECK = 0.02

#: The same for islands where a box was drawn: people draw one around one thing.
ISLAND_IN_BOX = 0.05

#: How far a mask may leave a box, in raster pixels and as a share of the box's longer side: so
#: wrong do people draw one.
BEYOND_BOX = 3.0
BEYOND_LARGE_BOX = 0.01


def tidied(
    logits: FloatImage, used: tuple[int, int], chip: Chip, prompts: PixelPrompts
) -> FloatImage:
    """Logits (256, 256) of a mask without what nobody means.

    What changes sides keeps how sure it was. Each change (islands, holes, islands in a box, beyond
    the box) is left out if a click would no longer lie on its side of the outline.

    Args:
        logits: (256, 256), a model's.
        used: (rows, columns) of them that the image fills.
        chip: where they lie.
        prompts: in chip positions.
    """
    found = logits[: used[0], : used[1]]
    mask = clean = found > 0
    swept = without_specks(mask, SPECK)
    changes: list[Callable[[BoolMask], BoolMask]] = [lambda m: m & swept, lambda m: m | swept]
    if prompts.box is not None:
        # Holes stay as they are: a lake has islands.
        changes.append(lambda m: m & without_specks(mask, ISLAND_IN_BOX))
        changes.append(lambda m: m & _in_box(m.shape, chip, prompts))
    for change in changes:
        changed = change(clean)
        if not _spoils_a_click(clean, changed, prompts):
            clean = changed
    result = logits.copy()
    result[: used[0], : used[1]] = np.where(clean == mask, found, -found)
    return result


def _in_box(shape: tuple[int, ...], chip: Chip, prompts: PixelPrompts) -> BoolMask:
    """Cells (rows, columns) in the box, or no further outside than people draw it wrong."""
    assert prompts.box is not None
    x0, y0, x1, y1 = prompts.box
    margin = max(BEYOND_BOX * chip.zoom, BEYOND_LARGE_BOX * max(x1 - x0, y1 - y0))
    y, x = ((np.arange(length) + 0.5) * CELL for length in shape)
    rows = (y > y0 - margin) & (y < y1 + margin)
    cols = (x > x0 - margin) & (x < x1 + margin)
    return np.asarray(rows[:, None] & cols[None, :])


def _spoils_a_click(before: BoolMask, after: BoolMask, prompts: PixelPrompts) -> bool:
    """Whether a click that lay on its side of the outline no longer does."""
    if not len(prompts.points):
        return False
    was_in, is_in = inside_at(np.stack([before, after]), prompts)
    wanted = prompts.labels == FOREGROUND
    return bool(((was_in == wanted) & (is_in != wanted)).any())

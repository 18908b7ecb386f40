"""The candidate mask that agrees best with a view's own judge, the clicks and the box."""

from __future__ import annotations

import numpy as np

from ..core.masks import CELL, BoolMask, mask_extent
from ..core.pixel_prompts import PixelBox, PixelPrompts
from ..core.prompts import FOREGROUND
from ..core.resample import FloatImage
from ..models.predictor import Candidates

#: A candidate that misses a foreground click or holds a background click loses this per click.
MISSED_CLICK = 0.3

#: What a candidate loses whose sides lie a whole box away from those of the box that was drawn.
BOX_MISS = 0.8

#: Raster pixels by which people draw a side of a box wrong.
BOX_TOLERANCE = 2.0


def best_candidate(candidates: Candidates, prompts: PixelPrompts, zoom: float = 1.0) -> int:
    """The candidate with the best predicted IoU and stability that agrees with clicks and box.

    ``zoom`` is the chip's: its pixels per raster pixel.
    """
    quality = np.asarray(candidates.predicted_iou, np.float64) + 0.1 * np.asarray(
        candidates.stability, np.float64
    )
    if len(prompts.points):
        wrong = inside_at(candidates.logits, prompts) != (prompts.labels == FOREGROUND)
        quality -= MISSED_CLICK * wrong.sum(axis=1)
    if prompts.box is not None:
        quality -= BOX_MISS * np.array(
            [box_miss(mask > 0, prompts.box, BOX_TOLERANCE * zoom) for mask in candidates.logits]
        )
    empty = ~(candidates.logits > 0).any(axis=(1, 2))
    quality[empty] -= 1.0
    return int(np.argmax(quality))


def box_miss(mask: BoolMask, box: PixelBox, tolerance: float) -> float:
    """How far a low-resolution mask's sides lie from those of a box, in parts of the box.

    Args:
        mask: bool (256, 256).
        box: (x0, y0, x1, y1) in chip positions.
        tolerance: chip positions by which each side may be off for nothing.

    Returns:
        The sum over the four sides of what is beyond the tolerance, over the box's width or
        height; 2 where the mask is empty.
    """
    found = mask_extent(mask)
    if found is None:
        return 2.0
    x0, y0, x1, y1 = box
    sides = ((found.col, x0), (found.col_end, x1)), ((found.row, y0), (found.row_end, y1))
    missed = 0.0
    for pair, length in zip(sides, (x1 - x0, y1 - y0)):
        off = sum(max(0.0, abs(cell * CELL - side) - tolerance) for cell, side in pair)
        missed += off / max(length, 1e-6)
    return missed


def inside_at(logits: FloatImage | BoolMask, prompts: PixelPrompts) -> BoolMask:
    """Whether each point (n) lies inside each candidate (m): (m, n).

    Candidates are logits or masks (m, rows, columns) of the decoder's cells, or of those that the
    image fills.
    """
    height, width = logits.shape[1:]
    cells = np.clip(prompts.points / CELL, 0, (width - 1, height - 1)).astype(int)
    return np.asarray(logits[:, cells[:, 1], cells[:, 0]] > 0)

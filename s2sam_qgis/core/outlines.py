"""Outlines of low-resolution masks: smooth rings to draw while the user clicks."""

from __future__ import annotations

import contourpy
import numpy as np

from .chips import Chip
from .grid import FloatArray, Window
from .masks import CELL, mask_extent, slices_around
from .resample import FloatImage


def outline_rings(logits: FloatImage, chip: Chip, within: Window) -> list[FloatArray]:
    """Closed rings (n, 2) in raster pixels where low-resolution logits (256, 256) cross zero.

    Outer rings and holes alike: fill them by the odd-even rule. ``within`` is the raster: nothing
    is drawn beyond it, nor in the chip's padding.
    """
    rows, cols = (-(-side // CELL) for side in chip.image_shape)
    used = logits[:rows, :cols]
    extent = mask_extent(used > 0)
    if extent is None:
        return []
    # One cell more on each side is not in the mask, or is the frame that is put around the chip.
    at = slices_around(extent, 1)
    near = used[at]
    framed = np.full((near.shape[0] + 2, near.shape[1] + 2), -1.0, np.float64)
    # Along the frame a line runs on the chip's border, whatever the logits beside it.
    framed[1:-1, 1:-1] = np.clip(near, -20.0, 20.0)
    lines = contourpy.contour_generator(z=framed).lines(0.0)
    rings = []
    for line in lines:
        if len(line) < 4:
            continue
        # Cell (row, col) of a frame around the whole chip is centred at (col - 0.5) * CELL chip
        # pixels.
        places = np.asarray(line, np.float64) + np.array([at[1].start, at[0].start])
        ring = chip.to_raster((places - 0.5) * CELL)
        low = (max(chip.window.col, within.col), max(chip.window.row, within.row))
        high = (min(chip.window.col_end, within.col_end), min(chip.window.row_end, within.row_end))
        rings.append(np.clip(ring, low, high))
    return rings

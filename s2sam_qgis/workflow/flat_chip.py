"""Chips without any edge: a sea, a desert, a bank of cloud.

A model that was trained to find borders finds nothing there. Everything in such a window is alike,
so a click takes all of it, and a box takes what it holds. A wider window then shows where it ends.
"""

from __future__ import annotations

import numpy as np

from ..core.chips import Chip
from ..core.corrections import SURE
from ..core.masks import CELL, LOW_RES_SIZE, BoolMask
from ..core.pixel_prompts import PixelPrompts
from ..core.prompts import FOREGROUND
from ..core.resample import FloatImage
from ..models.predictor import Candidates

#: Grey levels (of 255) between the darkest and the brightest hundredth of a window that is flat:
#: less than what the instrument's noise and the weakest border of a field differ by.
FLAT_RANGE = 4.0

#: They may differ by the first where that is noise: the means of PARTS x PARTS parts of the window
#: differ by less than the second. A mean over many pixels keeps a border and loses noise.
NOISE_RANGE, MEAN_RANGE, PARTS = 12.0, 2.0, 16

#: Every so many rows and columns are enough to tell.
SPARSE = 3

#: What is said of such an answer: right, or far too large.
FLAT_SCORE = 0.5


def is_flat(image: FloatImage, valid: BoolMask) -> bool:
    """Whether an image (3, rows, columns), 0-255, has no border in any channel, but noise at most.

    ``valid`` (rows, columns): pixels without data do not count. A window without any is not flat.
    """
    seen = image[:, ::SPARSE, ::SPARSE][:, valid[::SPARSE, ::SPARSE]]
    if not seen.shape[1]:
        return False
    low, high = np.percentile(seen, (1, 99), axis=1)
    spread = float((high - low).max())
    return spread < FLAT_RANGE or (spread < NOISE_RANGE and _is_noise(image, valid))


def _is_noise(image: FloatImage, valid: BoolMask) -> bool:
    """Whether parts of an image (3, rows, columns) have nearly the same mean."""
    rows, cols = (np.arange(min(PARTS, side)) * side // min(PARTS, side) for side in valid.shape)

    def total(values: FloatImage) -> FloatImage:
        return np.add.reduceat(np.add.reduceat(values, rows, axis=-2), cols, axis=-1)

    count = total(valid.astype(np.float32))
    whole = count >= count.max() / 2  # a mean of few pixels is still noise
    means = total(np.where(valid, image, 0.0))[:, whole] / count[whole]
    return bool(np.ptp(means, axis=1).max() < MEAN_RANGE)


def asks_for_all(prompts: PixelPrompts) -> bool:
    """Whether nothing but foreground and a box was asked: a background point knows of a border."""
    return bool((prompts.labels == FOREGROUND).all())


def all_alike(chip: Chip, prompts: PixelPrompts, found: Candidates) -> Candidates:
    """The whole window, or what the box holds of it, before a model's own candidates."""
    height, width = chip.image_shape
    centres = (np.arange(LOW_RES_SIZE) + 0.5) * CELL
    x0, y0, x1, y1 = prompts.box or (0.0, 0.0, float(width), float(height))
    cols = (centres > x0) & (centres < x1) & (centres < width)
    rows = (centres > y0) & (centres < y1) & (centres < height)
    everything = np.where(rows[:, None] & cols[None, :], SURE, -SURE).astype(np.float32)
    return Candidates(
        np.concatenate([everything[None], found.logits]),
        np.concatenate([[FLAT_SCORE], found.predicted_iou]).astype(np.float32),
        np.concatenate([[1.0], found.stability]).astype(np.float32),
        0,
        found.object_score,
    )

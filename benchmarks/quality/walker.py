"""Random walker (L. Grady, PAMI 2006) from scikit-image, behind the protocol of ``s2click``.

A dependency of this benchmark alone: ``pip install scikit-image``.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage.segmentation import random_walker

from .wands import Mask, _Picture

Array = NDArray[Any]

#: Seeds: a click's pixels, and the frame of the window, which is background.
CLICK, OBJECT, OUTSIDE = 1, 1, 2


class RandomWalker(_Picture):
    """The walker between clicks and a frame around them.

    Args:
        reach: the frame lies this many pixels beyond the clicks.
        beta: how much a difference in colour hinders the walker; scikit-image's own default.
    """

    def __init__(self, reach: int = 48, beta: float = 130.0) -> None:
        super().__init__()
        self.reach, self.beta = reach, beta

    def predict(self, points: Array, labels: Array, box: Array | None) -> Mask:
        """See ``s2click``."""
        height, width = self.rgb.shape[:2]
        if box is None:
            low, high = points.min(axis=0) - self.reach, points.max(axis=0) + self.reach
            margin = 0
        else:
            low, high, margin = box[:2], box[2:], 2
        x0, y0 = np.maximum(np.floor(low).astype(int) - margin, 0)
        x1 = min(int(np.ceil(high[0])) + margin, width)
        y1 = min(int(np.ceil(high[1])) + margin, height)
        seeds = np.zeros((y1 - y0, x1 - x0), np.int32)
        seeds[[0, -1]] = OUTSIDE
        seeds[:, [0, -1]] = OUTSIDE
        if box is not None:  # the middle ninth of a box is the object
            rows, cols = (side // 2 for side in seeds.shape)
            down, across = max(1, seeds.shape[0] // 6), max(1, seeds.shape[1] // 6)
            seeds[rows - down : rows + down, cols - across : cols + across] = OBJECT
        for (x, y), label in zip(points, labels):
            col, row = min(int(x), width - 1) - x0, min(int(y), height - 1) - y0
            seeds[max(row - CLICK, 0) : row + CLICK + 1, max(col - CLICK, 0) : col + CLICK + 1] = (
                OBJECT if label else OUTSIDE
            )
        mask = np.zeros((height, width), bool)
        if (seeds == OBJECT).any() and (seeds == OUTSIDE).any():
            image = self.rgb[y0:y1, x0:x1].astype(np.float64) / 255.0
            found = random_walker(image, seeds, beta=self.beta, mode="cg_j", channel_axis=-1)
            mask[y0:y1, x0:x1] = found == OBJECT
        return mask

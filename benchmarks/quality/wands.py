"""What people use without a model, behind the protocol of ``s2click``: for comparison.

They look at the first file in true colour, as the product shows it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from s2sam_qgis.core.options import InputChoice
from s2sam_qgis.workflow.inputs import open_imagery

Array = NDArray[Any]
Mask = NDArray[np.bool_]


class _Picture:
    """Holds the first file's picture (rows, columns, 3) uint8."""

    def __init__(self) -> None:
        self.rgb = np.zeros((1, 1, 3), np.uint8)

    def open(self, files: Sequence[str]) -> None:
        """Reads the first file."""
        imagery = open_imagery(str(files[0]), InputChoice(view="true-colour"))
        window = imagery.grid.window
        rgb, _ = imagery.read(window, window.shape)
        self.rgb = np.ascontiguousarray(rgb.transpose(1, 2, 0).astype(np.uint8))

    def reset(self) -> None:
        """Nothing is kept between clicks."""


class MagicWand(_Picture):
    """Colours within a tolerance of each click's, connected to it.

    A pixel that foreground and background both reach belongs to the nearer click. A box is flooded
    from its middle, and cut.
    """

    def __init__(self, tolerance: int = 26) -> None:
        super().__init__()
        self.tolerance = tolerance

    def predict(self, points: Array, labels: Array, box: Array | None) -> Mask:
        """See ``s2click``."""
        height, width = self.rgb.shape[:2]
        if box is not None:
            flooded = self._flood((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            return flooded & _box_mask(box, (height, width))
        rows, cols = np.mgrid[:height, :width] + 0.5
        nearest = np.full((2, height, width), np.inf)
        for (x, y), label in zip(points, labels):
            distance = np.where(self._flood(x, y), np.hypot(cols - x, rows - y), np.inf)
            nearest[int(label)] = np.minimum(nearest[int(label)], distance)
        return np.asarray(nearest[1] < nearest[0])

    def _flood(self, x: float, y: float) -> Mask:
        image = cv2.medianBlur(self.rgb, 3)
        height, width = image.shape[:2]
        mask = np.zeros((height + 2, width + 2), np.uint8)
        flags = 4 | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY | (1 << 8)
        seed = (min(int(x), width - 1), min(int(y), height - 1))
        cv2.floodFill(image, mask, seed, 0, (self.tolerance,) * 3, (self.tolerance,) * 3, flags)
        closed = cv2.morphologyEx(mask[1:-1, 1:-1], cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        return np.asarray(closed > 0)


class GrabCut(_Picture):
    """OpenCV's GrabCut (C. Rother et al., SIGGRAPH 2004) around a box, or around what clicks say.

    Without a box, the square around the clicks whose side is ``reach`` pixels longer than they lie
    apart is where an object may be. What lies ``reach`` pixels beyond that is not looked at.
    """

    def __init__(self, iterations: int = 5, reach: int = 48) -> None:
        super().__init__()
        self.iterations, self.reach = iterations, reach

    def predict(self, points: Array, labels: Array, box: Array | None) -> Mask:
        """See ``s2click``."""
        whole = self.rgb.shape[:2]
        if box is None:
            low, high = points.min(axis=0) - self.reach, points.max(axis=0) + self.reach
            box = np.array([*low, *high])
        col, row = (max(0, int(side) - self.reach) for side in box[:2])
        rgb = np.ascontiguousarray(
            self.rgb[row : int(box[3]) + self.reach, col : int(box[2]) + self.reach]
        )
        mask = np.zeros(whole, bool)
        box, points, shape = box - [col, row, col, row], points - [col, row], rgb.shape[:2]
        found = self._cut(rgb, points, labels, box, shape)
        mask[row : row + shape[0], col : col + shape[1]] = found
        return mask

    def _cut(
        self, rgb: Array, points: Array, labels: Array, box: Array, shape: tuple[int, ...]
    ) -> Mask:
        state = np.where(_box_mask(box, shape), cv2.GC_PR_FGD, cv2.GC_BGD).astype(np.uint8)
        for (x, y), label in zip(points, labels):
            at = (min(int(x), shape[1] - 1), min(int(y), shape[0] - 1))
            cv2.circle(state, at, 1, cv2.GC_FGD if label else cv2.GC_BGD, -1)
        if not len(points) and not (state == cv2.GC_BGD).any():
            return np.asarray(state > 0)
        models = np.zeros((1, 65)), np.zeros((1, 65))
        with contextlib.suppress(cv2.error):  # one of the two has no pixel
            cv2.grabCut(rgb, state, None, *models, self.iterations, cv2.GC_INIT_WITH_MASK)
        return np.asarray((state == cv2.GC_FGD) | (state == cv2.GC_PR_FGD))


def _box_mask(box: Array, shape: tuple[int, ...]) -> Mask:
    mask = np.zeros(shape[:2], bool)
    x0, y0, x1, y1 = (int(value) for value in np.round(box))
    mask[max(y0, 0) : max(y1, 0), max(x0, 0) : max(x1, 0)] = True
    return mask

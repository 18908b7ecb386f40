"""Resampling of images and logits as two matrix products: one for rows, one for columns."""

from __future__ import annotations

from functools import lru_cache
from typing import Tuple

import numpy as np
from numpy.typing import NDArray

FloatImage = NDArray[np.float32]


def _cubic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keys' cubic convolution kernel with a = -0.75 (IEEE TASSP 29, 1981), as OpenCV uses it."""
    a = -0.75
    x = np.abs(x)
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
    return np.where(x <= 1, near, np.where(x < 2, far, 0.0))


def _linear(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.maximum(0.0, 1.0 - np.abs(x))


_KERNELS = {"cubic": (_cubic, 2.0), "linear": (_linear, 1.0)}


@lru_cache(maxsize=64)
def resampling_matrix(
    size_in: int, size_out: int, step: float, start: float, kernel: str, antialias: bool
) -> FloatImage:
    """Weights (size_out, size_in): output pixel i's centre lies at start + (i + 0.5) * step.

    Positions are in input pixels, 0 at the outer edge of the first. Edges are clamped: what would
    come from outside comes from the border pixel. With ``antialias`` the kernel widens with a
    step above 1, so that shrinking averages.
    """
    function, support = _KERNELS[kernel]
    stretch = max(1.0, step) if antialias else 1.0
    centres = start + (np.arange(size_out) + 0.5) * step - 0.5
    reach = int(np.ceil(support * stretch)) + 1
    taps = np.floor(centres)[:, None].astype(np.int64) + np.arange(-reach, reach + 1)
    weights = function((taps - centres[:, None]) / stretch)
    weights /= weights.sum(axis=1, keepdims=True)
    matrix = np.zeros((size_out, size_in), np.float64)
    rows = np.broadcast_to(np.arange(size_out)[:, None], taps.shape)
    np.add.at(matrix, (rows, np.clip(taps, 0, size_in - 1)), weights)
    result = matrix.astype(np.float32)
    result.setflags(write=False)
    return result


def resize(image: FloatImage, shape: Tuple[int, int], kernel: str = "cubic") -> FloatImage:
    """(channels, h, w) to (channels, *shape); pixel areas are aligned, shrinking averages."""
    height, width = image.shape[-2:]
    if (height, width) == tuple(shape):
        return image
    rows = resampling_matrix(height, shape[0], height / shape[0], 0.0, kernel, True)
    cols = resampling_matrix(width, shape[1], width / shape[1], 0.0, kernel, True)
    return np.asarray(rows @ image @ cols.T, np.float32)


def sample_window(
    logits: FloatImage,
    step: Tuple[float, float],
    start: Tuple[float, float],
    shape: Tuple[int, int],
) -> FloatImage:
    """Samples a (h, w) grid bilinearly at ``shape`` positions; step and start are (row, column)."""
    height, width = logits.shape
    rows = resampling_matrix(height, shape[0], step[0], start[0], "linear", True)
    cols = resampling_matrix(width, shape[1], step[1], start[1], "linear", True)
    return np.asarray(rows @ logits @ cols.T, np.float32)

"""Resampling of images and logits: columns, then rows, each as a sum of a few weighted inputs.

Not as products with the matrices of all weights, though a good BLAS makes these as fast: in QGIS's
process on Linux a distribution's numpy may get another BLAS that QGIS brings (the GNU Scientific
Library's), which is twenty times slower.
"""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True)
class Taps:
    """What output pixels are made of: ``inputs`` and their ``weights``, both (taps, size_out)."""

    inputs: NDArray[np.int64]
    weights: FloatImage

    def along_rows(self, image: FloatImage) -> FloatImage:
        """(..., size_in, w) to (..., size_out, w)."""
        result = self.weights[0, :, None] * image[..., self.inputs[0], :]
        for inputs, weights in zip(self.inputs[1:], self.weights[1:]):
            result += weights[:, None] * image[..., inputs, :]
        return np.asarray(result)


@lru_cache(maxsize=64)
def resampling_taps(
    size_in: int, size_out: int, step: float, start: float, kernel: str, antialias: bool
) -> Taps:
    """Taps for output pixels whose centres lie at start + (i + 0.5) * step.

    Positions are in input pixels, 0 at the outer edge of the first. Edges are clamped: what would
    come from outside comes from the border pixel. With ``antialias`` the kernel widens with a
    step above 1, so that shrinking averages.
    """
    function, support = _KERNELS[kernel]
    stretch = max(1.0, step) if antialias else 1.0
    centres = start + (np.arange(size_out) + 0.5) * step - 0.5
    reach = int(np.ceil(support * stretch)) + 1
    inputs = np.floor(centres).astype(np.int64) + np.arange(-reach, reach + 1)[:, None]
    weights = function((inputs - centres) / stretch)
    weights /= weights.sum(axis=0)
    used = weights.any(axis=1)
    taps = Taps(np.clip(inputs[used], 0, size_in - 1), weights[used].astype(np.float32))
    for array in (taps.inputs, taps.weights):
        array.setflags(write=False)
    return taps


def resize(image: FloatImage, shape: Tuple[int, int], kernel: str = "cubic") -> FloatImage:
    """(channels, h, w) to (channels, *shape); pixel areas are aligned, shrinking averages."""
    height, width = image.shape[-2:]
    if (height, width) == tuple(shape):
        return image
    rows = resampling_taps(height, shape[0], height / shape[0], 0.0, kernel, True)
    cols = resampling_taps(width, shape[1], width / shape[1], 0.0, kernel, True)
    return _resampled(np.asarray(image, np.float32), rows, cols)


def sample_window(
    logits: FloatImage,
    step: Tuple[float, float],
    start: Tuple[float, float],
    shape: Tuple[int, int],
) -> FloatImage:
    """Samples a (h, w) grid bilinearly at ``shape`` positions; step and start are (row, column)."""
    height, width = logits.shape
    rows = resampling_taps(height, shape[0], step[0], start[0], "linear", True)
    cols = resampling_taps(width, shape[1], step[1], start[1], "linear", True)
    return _resampled(np.asarray(logits, np.float32), rows, cols)


def _resampled(image: FloatImage, rows: Taps, cols: Taps) -> FloatImage:
    # Whole rows are copied in one go, single columns are not: hence turned twice.
    turned = cols.along_rows(np.ascontiguousarray(image.swapaxes(-1, -2)))
    return rows.along_rows(np.ascontiguousarray(turned.swapaxes(-1, -2)))

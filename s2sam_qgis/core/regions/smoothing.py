"""Gaussian smoothing of images."""

from __future__ import annotations

import numpy as np

from .basins import FloatImage


def smoothed(image: FloatImage, sigma: float) -> FloatImage:
    """An image (h, w) smoothed with a Gaussian of ``sigma`` pixels, mirrored at its edges."""
    reach = max(1, int(np.ceil(3 * sigma)))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    height, width = image.shape
    padded = np.pad(image, ((reach, reach), (0, 0)), mode="symmetric")
    rows = np.zeros((height, width), np.float32)
    for number, weight in enumerate(kernel):
        rows += np.float32(weight) * padded[number : number + height]
    padded = np.pad(rows, ((0, 0), (reach, reach)), mode="symmetric")
    result = np.zeros((height, width), np.float32)
    for number, weight in enumerate(kernel):
        result += np.float32(weight) * padded[:, number : number + width]
    return result

"""Watershed basins of a height map, by the drop of water principle.

A drop on a pixel runs to the lowest of its four neighbours, and so on down to a minimum; pixels
whose drops end in the same minimum are one basin. Such basins are a watershed cut (Cousty,
Bertrand, Najman, Couprie 2009, "Watershed cuts: minimum spanning forests and the drop of water
principle", IEEE TPAMI 31). Where a drop goes depends on nothing but the slopes that it runs down,
so that basins are the same whether an image is looked at whole or in blocks.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatImage = NDArray[np.float32]
BoolMask = NDArray[np.bool_]
Labels = NDArray[np.int32]

#: The label of pixels that take no part.
OUTSIDE = -1

#: (down, right), in the order of flat indices, the pixel itself among them.
_STEPS = ((-1, 0), (0, -1), (0, 0), (0, 1), (1, 0))


def basins(height: FloatImage, inside: BoolMask) -> tuple[Labels, int]:
    """The basin of every pixel; a basin is connected along pixel sides.

    Args:
        height: (h, w), finite.
        inside: (h, w): which pixels take part.

    Returns:
        Labels (h, w), 0 ... n - 1 in the order of the minima, OUTSIDE elsewhere; and n.
    """
    lowest = _lowest_neighbours(height, inside)
    while True:
        further = lowest[lowest]
        if np.array_equal(further, lowest):
            break
        lowest = further
    flat = inside.ravel()
    is_minimum = (lowest == np.arange(lowest.size, dtype=lowest.dtype)) & flat
    numbers = np.cumsum(is_minimum, dtype=np.int32) - np.int32(1)
    labels = np.where(flat, numbers[lowest], np.int32(OUTSIDE)).astype(np.int32)
    return labels.reshape(height.shape), int(is_minimum.sum())


def _lowest_neighbours(height: FloatImage, inside: BoolMask) -> NDArray[np.int32]:
    """Flat index of the lowest among each pixel and its neighbours; of equal ones the first.

    The order of flat indices breaks ties, so that on a plateau too drops run one way only.
    """
    rows, cols = height.shape
    padded = np.full((rows + 2, cols + 2), np.inf, np.float32)
    padded[1:-1, 1:-1] = np.where(inside, height, np.float32(np.inf))
    best = np.full((rows, cols), np.inf, np.float32)
    offset = np.zeros((rows, cols), np.int32)
    for down, right in _STEPS:
        value = padded[1 + down : 1 + down + rows, 1 + right : 1 + right + cols]
        better = value < best
        np.copyto(best, value, where=better)
        offset[better] = down * cols + right
    offset[~inside] = 0
    index = np.arange(rows * cols, dtype=np.int32)
    return np.asarray(index + offset.ravel(), np.int32)

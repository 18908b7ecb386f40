"""Masks without specks: tiny islands beside an object and tiny holes in it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.features import sieve

from ..environment import rasterio_env

BoolMask = NDArray[np.bool_]


def without_specks(mask: BoolMask, share: float) -> BoolMask:
    """A mask (rows, columns) whose islands and holes below a share of its area are gone.

    Cells belong together that share a side (GDAL's sieve with four neighbours). Nothing is done to
    a mask that would vanish.
    """
    smallest = int(share * np.count_nonzero(mask))
    if smallest < 2:
        return mask
    at = _around(mask, smallest)
    sieved = sieve(mask[at].astype(np.uint8), smallest, connectivity=4) > 0
    if not sieved.any():
        return mask
    if sieved.shape == mask.shape:
        return np.asarray(sieved)
    result = mask.copy()
    result[at] = sieved
    return result


def _around(mask: BoolMask, smallest: int) -> tuple[slice, slice]:
    """The part of a mask (rows, columns) that is as good as all of it, and quicker to look at.

    All around it is so much of what lies outside that none of that is taken for a hole.
    """
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    height, width = int(rows[-1] - rows[0]) + 1, int(cols[-1] - cols[0]) + 1
    margin = 1 + smallest // (2 * (height + width))
    top, left = int(rows[0]) - margin, int(cols[0]) - margin
    bottom, right = int(rows[-1]) + margin + 1, int(cols[-1]) + margin + 1
    if min(top, left) < 0 or bottom > mask.shape[0] or right > mask.shape[1]:
        return slice(None), slice(None)
    return slice(top, bottom), slice(left, right)


def sieved(labels: NDArray[np.int32], smallest: int) -> NDArray[np.int32]:
    """Labels (rows, columns) whose parts below so many pixels went to their largest neighbour.

    0 is where nothing is: it takes nothing and gives nothing away.
    """
    with rasterio_env():
        return np.asarray(sieve(labels, smallest, connectivity=4, mask=labels > 0), np.int32)

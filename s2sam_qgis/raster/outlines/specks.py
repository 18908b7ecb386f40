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
    sieved = sieve(mask.astype(np.uint8), smallest, connectivity=4) > 0
    return np.asarray(sieved if sieved.any() else mask)


def sieved(labels: NDArray[np.int32], smallest: int) -> NDArray[np.int32]:
    """Labels (rows, columns) whose parts below so many pixels went to their largest neighbour.

    0 is where nothing is: it takes nothing and gives nothing away.
    """
    with rasterio_env():
        return np.asarray(sieve(labels, smallest, connectivity=4, mask=labels > 0), np.int32)

"""Masks without specks: tiny islands beside an object and tiny holes in it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.features import sieve

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

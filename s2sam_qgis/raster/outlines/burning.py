"""Polygons to masks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import rasterio.features
from numpy.typing import NDArray
from rasterio import Affine

from ...core.grid import Window
from ...core.masks import BoolMask
from ..environment import rasterio_env


def burned(geometries: Sequence[Any], window: Window) -> BoolMask:
    """(height, width): which pixels of a window have their centre in one of the polygons.

    ``geometries`` are shapely's, in pixel positions (column, row).
    """
    return burned_labels(geometries, window) > 0


def burned_labels(geometries: Sequence[Any], window: Window) -> NDArray[np.int32]:
    """(height, width): 1 + the number of the polygon that a pixel's centre lies in, 0 for none.

    Where polygons overlap, the last one counts.
    """
    filled = [(shape, i + 1) for i, shape in enumerate(geometries) if not shape.is_empty]
    if not filled:
        return np.zeros(window.shape, np.int32)
    with rasterio_env():
        labels = rasterio.features.rasterize(
            filled,
            out_shape=window.shape,
            transform=Affine.translation(window.col, window.row),
            dtype="int32",
        )
    return np.asarray(labels, np.int32)

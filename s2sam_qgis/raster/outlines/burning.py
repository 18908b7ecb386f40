"""Polygons to masks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import rasterio.features
from rasterio import Affine

from ...core.grid import Window
from ...core.masks import BoolMask
from ..environment import rasterio_env


def burned(geometries: Sequence[Any], window: Window) -> BoolMask:
    """(height, width): which pixels of a window have their centre in one of the polygons.

    ``geometries`` are shapely's, in pixel positions (column, row).
    """
    filled = [shape for shape in geometries if not shape.is_empty]
    if not filled:
        return np.zeros(window.shape, bool)
    with rasterio_env():
        mask = rasterio.features.rasterize(
            filled,
            out_shape=window.shape,
            transform=Affine.translation(window.col, window.row),
            dtype="uint8",
        )
    return np.asarray(mask > 0)

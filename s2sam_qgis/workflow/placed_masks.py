"""Masks with the grid that they lie on, and what a map on any other grid says of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.grid import FloatArray, RasterGrid, Window
from ..core.masks import BoolMask
from ..core.source import RasterSource
from ..raster.environment import transform_points
from ..raster.reading.scene_classification import CLOUD_OR_SHADOW, NO_DATA_CLASS


@dataclass(frozen=True)
class PlacedMask:
    """A mask (height, width) on its own grid, cut to the object."""

    grid: RasterGrid
    mask: BoolMask


def in_other_crs(
    source: RasterGrid, target: RasterGrid, xs: FloatArray, ys: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Positions of one grid's CRS in the other's; unchanged where either states none."""
    if source.crs is None or target.crs is None or source.crs == target.crs:
        return xs, ys
    return transform_points(source.crs, target.crs, xs, ys)


def cloud_share(mask: PlacedMask, classes: RasterSource, band: int) -> float | None:
    """Share of the mask's pixels that are cloud or shadow, among those that have a class.

    The class is taken at each pixel's centre: classes must not be averaged. None where none of
    them has one.
    """
    rows, cols = np.nonzero(mask.mask)
    if not len(rows):
        return None
    xs, ys = mask.grid.to_map(cols + 0.5, rows + 0.5)
    xs, ys = in_other_crs(mask.grid, classes.grid, xs, ys)
    at_col, at_row = (np.floor(axis).astype(np.int64) for axis in classes.grid.to_pixel(xs, ys))
    box = Window(
        int(at_col.min()), int(at_row.min()), int(np.ptp(at_col)) + 1, int(np.ptp(at_row)) + 1
    )
    if box.intersection(classes.grid.window).is_empty:
        return None
    values, valid = classes.read([band], box)
    here = np.where(valid, values[0], NO_DATA_CLASS)[at_row - box.row, at_col - box.col]
    known = here != NO_DATA_CLASS
    if not known.any():
        return None
    return round(float(np.isin(here[known], CLOUD_OR_SHADOW).mean()), 4)

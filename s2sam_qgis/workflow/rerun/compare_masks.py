"""How much two masks of one object overlap, whatever grids and CRS they are on."""

from __future__ import annotations

import numpy as np

from ...core.errors import S2SamError
from ...core.grid import FloatArray, RasterGrid, Window
from ...core.masks import BoolMask
from ...raster.reading.reader import open_source
from ..placed_masks import PlacedMask, in_other_crs

#: Cells of the common grid; larger objects are compared on every second, third, ... cell.
_MOST_CELLS = 4_000_000

#: Points along each side when a mask's extent is brought into another CRS.
_SIDE_POINTS = 9


def read_placed(path: str, band: int, window: Window) -> PlacedMask | None:
    """An object's mask read back from its file; None where that is gone or cannot be read."""
    try:
        with open_source(path) as source:
            values, valid = source.read([band], window)
            return PlacedMask(source.grid.sub_grid(window), valid & (values[0] == 1))
    except S2SamError:
        return None


def iou_on_common_grid(first: PlacedMask, other: PlacedMask) -> float:
    """Intersection over union on the first mask's grid; the other is sampled at pixel centres.

    Two empty masks agree (1).
    """
    window = _common_window(first.grid, other.grid)
    step = max(1, int(np.ceil(np.sqrt(window.width * window.height / _MOST_CELLS))))
    cols = window.col + np.arange(0, window.width, step) + 0.5
    rows = window.row + np.arange(0, window.height, step) + 0.5
    col, row = (axis.ravel() for axis in np.meshgrid(cols, rows))
    here = _sampled(first.mask, col, row)
    xs, ys = first.grid.to_map(col, row)
    xs, ys = in_other_crs(first.grid, other.grid, xs, ys)
    there = _sampled(other.mask, *other.grid.to_pixel(xs, ys))
    union = int((here | there).sum())
    return int((here & there).sum()) / union if union else 1.0


def _common_window(first: RasterGrid, other: RasterGrid) -> Window:
    """Both extents in the first grid's pixels."""
    along = np.linspace(0.0, 1.0, _SIDE_POINTS)
    col, row = (axis.ravel() for axis in np.meshgrid(along * other.width, along * other.height))
    xs, ys = other.to_map(col, row)
    xs, ys = in_other_crs(other, first, xs, ys)
    cols, rows = first.to_pixel(xs, ys)
    left, top = int(np.floor(cols.min() - 1e-6)), int(np.floor(rows.min() - 1e-6))
    right, bottom = int(np.ceil(cols.max() + 1e-6)), int(np.ceil(rows.max() + 1e-6))
    return first.window.union(Window(left, top, right - left, bottom - top))


def _sampled(mask: BoolMask, cols: FloatArray, rows: FloatArray) -> BoolMask:
    """The mask at pixel positions, False outside."""
    col, row = np.floor(cols).astype(np.int64), np.floor(rows).astype(np.int64)
    height, width = mask.shape
    inside = (col >= 0) & (col < width) & (row >= 0) & (row < height)
    values: BoolMask = np.zeros(cols.shape, bool)
    values[inside] = mask[row[inside], col[inside]]
    return values

"""A raster that says where nothing is outlined: a mask of water, of woods, of clouds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.grid import RasterGrid, Window
from ...core.masks import BoolMask
from ...core.source import RasterSource
from ..placed_masks import in_other_crs


@dataclass(frozen=True)
class RasterMask:
    """What a raster's first band covers: pixels that are neither 0 nor no data.

    ``grid`` is that of the raster that is outlined.
    """

    source: RasterSource
    grid: RasterGrid

    @property
    def key(self) -> str:
        """Changes whenever the mask may have changed."""
        return str(self.source.identity)

    def mask(self, window: Window) -> BoolMask:
        """(height, width): whose centre lies in the mask."""
        values, valid = nearest_values(self.source, 1, self.grid, window)
        return np.asarray(valid & (values != 0))


def nearest_values(
    source: RasterSource, band: int, grid: RasterGrid, window: Window
) -> tuple[NDArray[np.float32], BoolMask]:
    """A band's values, and where there are any, at the centres of another raster's pixels.

    Args:
        source: the raster that is read, in any CRS.
        band: 1-based.
        grid: of the other raster.
        window: on ``grid``.

    Returns:
        Values and valid, both (height, width) of the window; 0 where not valid.
    """
    if source.grid == grid:
        values, valid = source.read([band], window)
        return values[0], valid
    cols = np.arange(window.col, window.col_end) + 0.5
    rows = np.arange(window.row, window.row_end) + 0.5
    xs, ys = grid.to_map(*(axis.ravel() for axis in np.meshgrid(cols, rows)))
    xs, ys = in_other_crs(grid, source.grid, xs, ys)
    at_col, at_row = (np.floor(axis).astype(np.int64) for axis in source.grid.to_pixel(xs, ys))
    box = Window(
        int(at_col.min()), int(at_row.min()), int(np.ptp(at_col)) + 1, int(np.ptp(at_row)) + 1
    ).intersection(source.grid.window)
    found, there = np.zeros(len(at_col), np.float32), np.zeros(len(at_col), bool)
    if not box.is_empty:
        values, valid = source.read([band], box)
        at_col, at_row = at_col - box.col, at_row - box.row
        known = (at_col >= 0) & (at_row >= 0) & (at_col < box.width) & (at_row < box.height)
        found[known] = values[0][at_row[known], at_col[known]]
        there[known] = valid[at_row[known], at_col[known]]
    return found.reshape(window.shape), there.reshape(window.shape)

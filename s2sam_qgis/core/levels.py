"""Where outlines lie between pixels: functions on the raster that are above 0 inside an object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray

from .chips import Chip
from .corrections import SURE, PixelCorrection
from .grid import FloatArray, Window
from .masks import CELL
from .resample import FloatImage

#: What a drawn area's distance from its border, in pixels, counts in logits.
_SLOPE = 4.0


@dataclass(frozen=True)
class Level:
    """Logits on a lattice.

    ``values`` (rows, columns): the first cell's outer corner lies at ``left`` and ``top`` in raster
    pixels, and each cell is ``step`` pixels wide and high.
    """

    values: NDArray[np.float16]
    left: float
    top: float
    step: float

    @classmethod
    def of_chip(cls, logits: FloatImage, chip: Chip, window: Window) -> Level:
        """The cells of a chip's low-resolution logits (256, 256) around a window of the raster."""
        step = CELL / chip.zoom
        rows, cols = (-(-side // CELL) for side in chip.image_shape)
        # Two cells more on each side: between a border pixel's centre and its neighbour's.
        margin = 2 + int(np.ceil(1 / step))
        row = max(0, int((window.row - chip.window.row) / step) - margin)
        col = max(0, int((window.col - chip.window.col) / step) - margin)
        row_end = min(rows, int((window.row_end - chip.window.row) / step) + 1 + margin)
        col_end = min(cols, int((window.col_end - chip.window.col) / step) + 1 + margin)
        values = logits[row:row_end, col:col_end]
        return cls(
            _halved(values), chip.window.col + col * step, chip.window.row + row * step, step
        )

    @classmethod
    def of_pixels(cls, logits: FloatImage, window: Window) -> Level:
        """Logits (height, width) on the pixels of a window."""
        return cls(_halved(logits), float(window.col), float(window.row), 1.0)

    def at(self, xy: FloatArray) -> FloatArray:
        """Values at positions (n, 2) in raster pixels, bilinear; NaN outside the lattice."""
        height, width = self.values.shape
        col = (xy[:, 0] - self.left) / self.step
        row = (xy[:, 1] - self.top) / self.step
        outside = (col < 0) | (col > width) | (row < 0) | (row > height)
        col = np.clip(col - 0.5, 0, width - 1)
        row = np.clip(row - 0.5, 0, height - 1)
        c0 = np.minimum(col.astype(np.int64), max(width - 2, 0))
        r0 = np.minimum(row.astype(np.int64), max(height - 2, 0))
        c1, r1 = np.minimum(c0 + 1, width - 1), np.minimum(r0 + 1, height - 1)
        u, v = col - c0, row - r0
        values = self.values
        above = values[r0, c0] * (1 - u) + values[r0, c1] * u
        below = values[r1, c0] * (1 - u) + values[r1, c1] * u
        return np.asarray(np.where(outside, np.nan, above * (1 - v) + below * v), np.float64)


@dataclass(frozen=True)
class Levels:
    """The levels of an object's pieces, and what was drawn by hand on top of them.

    ``cut`` are parts of the raster (window, bool (height, width)) that outlines must not enter:
    there is no data.
    """

    parts: Sequence[Level] = ()
    drawn: Sequence[PixelCorrection] = ()
    cut: Sequence[tuple[Window, NDArray[np.bool_]]] = field(default=())

    def at(self, xy: FloatArray) -> FloatArray:
        """Values at positions (n, 2) in raster pixels; NaN where nothing is known."""
        if not len(xy):
            return np.zeros(0)
        found = np.full(len(xy), np.nan)
        for part in self.parts:
            found = np.fmax(found, part.at(xy))
        for correction in self.drawn:
            distance = _SLOPE * _depth(correction, xy)
            known = np.where(np.isnan(found), -SURE, found)
            near = ~np.isnan(distance)
            if correction.adds:
                found = np.where(near, np.maximum(known, distance), found)
            else:
                found = np.where(near, np.minimum(known, -distance), found)
        return found

    def is_cut(self, xy: FloatArray) -> NDArray[np.bool_]:
        """Whether each position (n, 2) lies in a pixel that outlines must not enter."""
        cells = np.floor(xy).astype(np.int64)
        result = np.zeros(len(xy), bool)
        for window, mask in self.cut:
            col, row = cells[:, 0] - window.col, cells[:, 1] - window.row
            inside = (col >= 0) & (row >= 0) & (col < window.width) & (row < window.height)
            result[inside] |= mask[row[inside], col[inside]]
        return result


def _depth(correction: PixelCorrection, xy: FloatArray) -> FloatArray:
    """How deep positions (n, 2) lie in a drawn area, in pixels; NaN far from it."""
    x0, y0, x1, y1 = correction.bounds
    near = (xy[:, 0] > x0 - 2) & (xy[:, 0] < x1 + 2) & (xy[:, 1] > y0 - 2) & (xy[:, 1] < y1 + 2)
    depth = np.full(len(xy), np.nan)
    if near.any():
        polygon = correction.polygon
        shapely.prepare(polygon)
        points = shapely.points(xy[near])
        distance = shapely.distance(shapely.boundary(polygon), points)
        depth[near] = np.where(shapely.contains(polygon, points), distance, -distance)
    return depth


def _halved(values: FloatImage) -> NDArray[np.float16]:
    return np.clip(values, -1000.0, 1000.0).astype(np.float16)

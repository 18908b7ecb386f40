"""The raster grid (CRS + affine transform + shape) as one immutable value, and windows on it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import RasterError
from .messages import tr

#: No coordinate of a place on Earth is larger, in whatever unit: the Earth is 4e10 mm around.
FARTHEST_PLACE = 1e12

#: Affine transform (a, b, c, d, e, f): x = a*col + b*row + c, y = d*col + e*row + f, where
#: (col, row) = (0, 0) is the outer corner of the first pixel; rasterio's order.
Transform = tuple[float, float, float, float, float, float]

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels: first column and row, width and height. May leave its grid."""

    col: int
    row: int
    width: int
    height: int

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width), numpy's order."""
        return self.height, self.width

    @property
    def col_end(self) -> int:
        """One past the last column."""
        return self.col + self.width

    @property
    def row_end(self) -> int:
        """One past the last row."""
        return self.row + self.height

    def slices(self) -> tuple[slice, slice]:
        """(rows, columns) to index an array that covers the grid."""
        return slice(self.row, self.row_end), slice(self.col, self.col_end)

    def intersection(self, other: Window) -> Window:
        """The common part; width or height is 0 where there is none."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        width = max(0, min(self.col_end, other.col_end) - col)
        height = max(0, min(self.row_end, other.row_end) - row)
        return Window(col, row, width, height)

    def union(self, other: Window) -> Window:
        """The smallest window that holds both."""
        col, row = min(self.col, other.col), min(self.row, other.row)
        return Window(
            col, row, max(self.col_end, other.col_end) - col, max(self.row_end, other.row_end) - row
        )

    def shifted(self, cols: int, rows: int) -> Window:
        """The same window moved by whole pixels."""
        return Window(self.col + cols, self.row + rows, self.width, self.height)

    @property
    def is_empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.width <= 0 or self.height <= 0


@dataclass(frozen=True)
class RasterGrid:
    """Where a raster's pixels lie.

    ``crs`` is an authority string ("EPSG:32633") where there is one, else WKT; None where the
    raster states none. ``transform`` may be rotated or south-up.
    """

    crs: str | None
    transform: Transform
    height: int
    width: int

    def __post_init__(self) -> None:
        if self.height < 1 or self.width < 1:
            raise RasterError(
                tr("A raster grid of {width} x {height} pixels holds nothing.").format(
                    width=self.width, height=self.height
                )
            )
        if not all(map(math.isfinite, self.transform)) or abs(self.determinant) < 1e-300:
            raise RasterError(
                tr(
                    "The raster's transform {transform} cannot be inverted: its pixels have "
                    "no area. Georeference the raster again."
                ).format(transform=self.transform),
                button=tr("Use QGIS's Georeferencer."),
                command="For example with gdal_translate -a_ullr.",
            )
        if self.crs is not None and max(map(abs, self.bounds())) > FARTHEST_PLACE:
            a, _, _, _, e, _ = self.transform
            raise RasterError(
                tr(
                    "The raster's pixels are {width:.3g} x {height:.3g} units large, so it lies "
                    "nowhere on Earth. Georeference the raster again."
                ).format(width=abs(a), height=abs(e)),
                button=tr("Use QGIS's Georeferencer."),
                command="For example with gdal_translate -a_ullr.",
            )

    @property
    def determinant(self) -> float:
        """Signed area of a pixel in squared CRS units."""
        a, b, _, d, e, _ = self.transform
        return a * e - b * d

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width), numpy's order."""
        return self.height, self.width

    @property
    def window(self) -> Window:
        """The whole grid as a window."""
        return Window(0, 0, self.width, self.height)

    @property
    def runs_back(self) -> tuple[bool, bool]:
        """Whether columns run east to west, and rows south to north.

        Neither in a raster without a CRS, nor in one that is turned.
        """
        a, b, _, d, e, _ = self.transform
        if self.crs is None or abs(b) + abs(d) > abs(a) + abs(e):
            return False, False
        return a < 0, e > 0

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Lengths (along columns, along rows) of a pixel's sides, in CRS units."""
        a, b, _, d, e, _ = self.transform
        return math.hypot(a, d), math.hypot(b, e)

    def to_map(self, cols: ArrayLike, rows: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Pixel positions (float, corner-based) to map x, y."""
        a, b, c, d, e, f = self.transform
        col, row = np.asarray(cols, np.float64), np.asarray(rows, np.float64)
        return a * col + b * row + c, d * col + e * row + f

    def to_pixel(self, xs: ArrayLike, ys: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Map x, y to pixel positions (float): (0, 0) is the outer corner of the first pixel."""
        a, b, c, d, e, f = self.transform
        inverse = 1.0 / self.determinant
        ia, ib, id_, ie = e * inverse, -b * inverse, -d * inverse, a * inverse
        ic, if_ = -c * ia - f * ib, -c * id_ - f * ie
        x, y = np.asarray(xs, np.float64), np.asarray(ys, np.float64)
        return x * ia + y * ib + ic, x * id_ + y * ie + if_

    def sub_grid(self, window: Window) -> RasterGrid:
        """The grid of a window; the window may reach beyond this grid."""
        a, b, c, d, e, f = self.transform
        x = a * window.col + b * window.row + c
        y = d * window.col + e * window.row + f
        return RasterGrid(self.crs, (a, b, x, d, e, y), window.height, window.width)

    def contains(self, col: float, row: float) -> bool:
        """Whether a pixel position lies within the grid, its outline included."""
        return 0 <= col <= self.width and 0 <= row <= self.height

    def bounds(self) -> tuple[float, float, float, float]:
        """(min x, min y, max x, max y) of the grid's four corners in its CRS."""
        xs, ys = self.to_map([0, self.width, 0, self.width], [0, 0, self.height, self.height])
        return float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())

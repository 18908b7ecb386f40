"""Another raster of the same place as if it lay on a given grid: other dates beside the first one.

Dates differ in tile, zone, resolution and crop. A pixel of the grid gets what the other raster
shows at its place; where that raster does not reach, nothing is there.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import rasterio.warp
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...core.errors import RasterError
from ...core.grid import RasterGrid, Transform, Window
from ...core.messages import tr
from ...core.source import RasterSource, SourceDescription, checked_shape
from ..environment import parse_crs, rasterio_env, transform_points

#: Pixels by which two grids may be shifted against each other and still count as one.
_ALIGNED = 0.02

#: Points along each side of a window when its place in the other raster is looked for.
_SIDE_POINTS = 9

#: Pixels around that place that interpolation may reach for.
_MARGIN = 3


class OnGrid:
    """A source on another grid; follows ``core.source.RasterSource``.

    Pixels that lie on the same lattice are read as they are. Others are warped: bilinear, and
    averaged before where they are finer than what is asked for.
    """

    def __init__(self, original: RasterSource, grid: RasterGrid) -> None:
        """Raises RasterError where one of the two says where it lies and the other does not."""
        self.original = original
        self._grid = grid
        own = original.grid
        if (own.crs is None) != (grid.crs is None) or (
            grid.crs is None and own.shape != grid.shape
        ):
            raise RasterError(
                tr(
                    "{name} cannot be laid over the image: only one of them says where it lies, "
                    "or they differ in size and none does."
                ).format(name=original.description.name)
            )
        self._shift = _whole_shift(own, grid)

    @property
    def grid(self) -> RasterGrid:
        """The grid that it was laid on."""
        return self._grid

    @property
    def description(self) -> SourceDescription:
        """The original's."""
        return self.original.description

    @property
    def uri(self) -> str:
        """The original's."""
        return self.original.uri

    @property
    def identity(self) -> str:
        """Changes with the original's pixels and with the grid."""
        grid = self._grid
        return f"{self.original.identity} on {grid.crs} {grid.transform} {grid.shape}"

    @property
    def reaches(self) -> bool:
        """Whether the original shows anything of the grid."""
        if self._shift is None:
            return self._place(self._grid.window) is not None
        moved = self._grid.window.shifted(*self._shift)
        return not moved.intersection(self.original.grid.window).is_empty

    def read(
        self, bands: Sequence[int], window: Window, shape: tuple[int, int] | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """See RasterSource; the window is one of the grid."""
        if self._shift is not None:
            inside = window.intersection(self._grid.window)
            values, valid = self.original.read(bands, window.shifted(*self._shift), shape)
            if inside != window:  # what the other raster holds beyond the first is not asked for
                beyond = _beyond(window, self._grid.window, valid.shape)
                values[:, beyond], valid = 0.0, valid & ~beyond
            return values, valid
        count, name = len(self.description.bands), self.description.name
        out = checked_shape(bands, window, shape, count, name)
        values = np.zeros((len(bands), *out), np.float32)
        place = self._place(window)
        if place is None:
            return values, np.zeros(out, bool)
        finer = max(1.0, place.height / out[0]), max(1.0, place.width / out[1])
        read = (
            max(1, math.ceil(place.height / finer[0])),
            max(1, math.ceil(place.width / finer[1])),
        )
        found, there = self.original.read(bands, place, read if read != place.shape else None)
        found = np.where(there, found, np.nan).astype(np.float32)
        warped = np.full_like(values, np.nan)
        crs = self._grid.crs or "", self.original.grid.crs or ""
        with rasterio_env():
            rasterio.warp.reproject(
                found,
                warped,
                src_transform=_affine(self.original.grid, place, found.shape[1:]),
                src_crs=parse_crs(crs[1]),
                src_nodata=np.nan,
                dst_transform=_affine(self._grid, window, out),
                dst_crs=parse_crs(crs[0]),
                dst_nodata=np.nan,
                resampling=Resampling.bilinear,
            )
        valid = np.isfinite(warped).all(axis=0)
        valid &= ~_beyond(window, self._grid.window, out)
        values[:, valid] = warped[:, valid]
        return values, valid

    def close(self) -> None:
        """Closes the original."""
        self.original.close()

    def _place(self, window: Window) -> Window | None:
        """The part of the original that a window shows; None where it shows nothing of it."""
        along = np.linspace(0.0, 1.0, _SIDE_POINTS)
        col, row = np.meshgrid(
            window.col + along * window.width, window.row + along * window.height
        )
        xs, ys = self._grid.to_map(col, row)
        own = self.original.grid
        try:
            xs, ys = transform_points(self._grid.crs or "", own.crs or "", xs, ys)
        except RasterError:
            return None  # the other raster's zone has no place for it
        cols, rows = own.to_pixel(xs, ys)
        left, top = math.floor(cols.min()) - _MARGIN, math.floor(rows.min()) - _MARGIN
        right, bottom = math.ceil(cols.max()) + _MARGIN, math.ceil(rows.max()) + _MARGIN
        place = Window(left, top, right - left, bottom - top).intersection(own.window)
        return None if place.is_empty else place


def _whole_shift(own: RasterGrid, grid: RasterGrid) -> tuple[int, int] | None:
    """(columns, rows) from a grid's pixels to the other's of the same lattice; None without one."""
    if own.crs != grid.crs:
        return None
    if grid.crs is None:
        return 0, 0
    a, b, _, d, e, _ = own.transform
    a2, b2, x, d2, e2, y = grid.transform
    size = max(abs(a), abs(b))
    drift = max(grid.shape) * max(abs(a - a2), abs(b - b2), abs(d - d2), abs(e - e2)) / size
    cols, rows = own.to_pixel([x], [y])
    col, row = float(cols[0]), float(rows[0])
    off = max(abs(col - round(col)), abs(row - round(row)))
    return None if max(drift, off) > _ALIGNED else (round(col), round(row))


def _beyond(window: Window, whole: Window, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Which cells of a window, read at a shape, lie beyond a grid: bool (rows, columns)."""
    rows = window.row + (np.arange(shape[0]) + 0.5) * window.height / shape[0]
    cols = window.col + (np.arange(shape[1]) + 0.5) * window.width / shape[1]
    outside_rows = (rows < whole.row) | (rows > whole.row_end)
    outside_cols = (cols < whole.col) | (cols > whole.col_end)
    return np.asarray(outside_rows[:, None] | outside_cols[None, :])


def _affine(grid: RasterGrid, window: Window, shape: tuple[int, ...]) -> rasterio.Affine:
    """The transform of a window's cells when it is read at a shape (rows, columns)."""
    a, b, x, d, e, y = _scaled(grid.sub_grid(window).transform, window, shape)
    return rasterio.Affine(a, b, x, d, e, y)


def _scaled(transform: Transform, window: Window, shape: tuple[int, ...]) -> Transform:
    a, b, x, d, e, y = transform
    across, down = window.width / shape[1], window.height / shape[0]
    return a * across, b * down, x, d * across, e * down, y

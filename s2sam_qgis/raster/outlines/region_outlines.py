"""Outlines of a partition's regions on the map, chunk by chunk, with their areas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.grid import RasterGrid, Window
from ...core.options import Finishing
from ...core.progress import CancelToken
from ...core.regions.large_labels import strips
from .arcs import polygons_of
from .mosaic import region_polygons
from .polygons import MetricPlane

Labels = NDArray[np.int32]

#: Side of the squares in which outlines are made, in pixels.
_CHUNK = 2048


def pixel_measures(grid: RasterGrid, window: Window) -> tuple[float, float]:
    """(side in metres, area in square metres) of a pixel in the middle of a window.

    Without a CRS a pixel counts as a metre.
    """
    if grid.crs is None:
        return 1.0, 1.0
    plane = MetricPlane(grid, (window.col, window.row, window.col_end, window.row_end))
    return plane.pixel_side, plane.pixel_area


def region_outlines(
    grid: RasterGrid,
    window: Window,
    labels: Labels,
    finishing: Finishing | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[tuple[NDArray[np.int64], NDArray[Any]]]:
    """The outlines of regions 1 ... n on the map.

    Args:
        grid: the raster's.
        window: where ``labels`` (h, w) lie on it.
        labels: 0 where nothing is.
        finishing: ``simplify`` and ``smooth``; borders between neighbours stay one line.
        cancel: asked between steps.

    Yields:
        Labels (m,) and multipolygons (m,) in the grid's CRS, shells counter-clockwise.
    """
    finishing = finishing or Finishing()
    side = pixel_measures(grid, window)[0]

    def to_map(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = grid.to_map(points[:, 0] + window.col, points[:, 1] + window.row)
        return np.column_stack([x, y])

    for part, wanted in _chunks(labels):
        rows, cols = part.slices()
        polygons = region_polygons(
            _only_near(labels[rows, cols], wanted), finishing, side, wanted, cancel
        )
        if not polygons:
            continue
        shapes = np.array(list(polygons.values()), dtype=object)
        offset = np.array([part.col, part.row], np.float64)
        shapes = shapely.transform(shapes, lambda points, by=offset: to_map(points + by))
        broken = ~shapely.is_valid(shapes)
        if broken.any():  # parts that touch along a line after smoothing
            shapes[broken] = [polygons_of(shape) for shape in shapely.make_valid(shapes[broken])]
        yield np.array(list(polygons), np.int64), _counter_clockwise(shapes)


def _counter_clockwise(shapes: NDArray[Any]) -> NDArray[Any]:
    """Shells counter-clockwise, holes clockwise."""
    turned = shapely.reverse(shapely.normalize(shapes))  # normal form: shells clockwise
    return np.asarray(turned)


def _chunks(labels: Labels) -> Iterator[tuple[Window, NDArray[np.bool_]]]:
    """Windows of the array, each with the labels that it is asked for (by label)."""
    height, width = labels.shape
    count = int(labels.max(initial=0))
    if height <= _CHUNK * 1.5 and width <= _CHUNK * 1.5:
        yield Window(0, 0, width, height), np.ones(count + 1, bool)
        return
    top, bottom, left, right = _extents(labels, count)
    there = bottom >= 0
    square = ((top + bottom) // 2 // _CHUNK) * (width // _CHUNK + 1) + (left + right) // 2 // _CHUNK
    for number in np.unique(square[there][1:] if there[0] else square[there]).tolist():
        wanted = there & (square == number)
        wanted[0] = False
        if not wanted.any():
            continue
        row, row_end = int(top[wanted].min()), int(bottom[wanted].max()) + 1
        col, col_end = int(left[wanted].min()), int(right[wanted].max()) + 1
        row, col = max(row - 1, 0), max(col - 1, 0)
        row_end, col_end = min(row_end + 1, height), min(col_end + 1, width)
        yield Window(col, row, col_end - col, row_end - row), wanted


def _extents(labels: Labels, count: int) -> tuple[NDArray[np.int64], ...]:
    """First and last row, first and last column of each label, each (count + 1,); -1: not there.

    Done in strips: the labels of a tile lie in a file.
    """
    height, width = labels.shape
    top, left = np.full((2, count + 1), max(height, width))
    bottom, right = np.full((2, count + 1), -1)
    for rows in strips(height):
        part = np.asarray(labels[rows])
        names = np.unique(part)
        number = np.zeros(count + 1, np.int64)
        number[names] = np.arange(len(names))
        part = number[part]
        for axis, low, high, offset in ((0, top, bottom, rows.start), (1, left, right, 0)):
            lines = np.moveaxis(part, axis, 0)
            first, last = np.zeros((2, len(names)), np.int64)
            for line in range(len(lines)):
                last[lines[line]] = line + offset
            for line in range(len(lines) - 1, -1, -1):
                first[lines[line]] = line + offset
            low[names] = np.minimum(low[names], first)
            high[names] = np.maximum(high[names], last)
    return tuple(np.where(bottom >= 0, found, -1) for found in (top, bottom, left, right))


def _only_near(labels: Labels, wanted: NDArray[np.bool_]) -> Labels:
    """Labels that are wanted or touch one, at least at a corner; 0 elsewhere."""
    own = wanted[labels]
    if own.all():
        return labels
    near = own.copy()
    near[1:] |= own[:-1]
    near[:-1] |= own[1:]
    wide = near.copy()
    wide[:, 1:] |= near[:, :-1]
    wide[:, :-1] |= near[:, 1:]
    return np.where(wide, labels, np.int32(0))

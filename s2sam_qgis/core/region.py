"""Regions of interest: polygons on the Earth, and the pixels of a raster that they take in.

A region is what was drawn, not the rectangle around it: masks are cut along its edge. Only the
chip plan ``grid`` needs a window of whole chips around it (``chip_window``).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .chips import widened_window
from .errors import InputError
from .grid import RasterGrid, Window
from .messages import tr
from .prompts import Coordinate, PointTransform

#: Corners in order, first and last differing. Inside is decided by the even-odd rule.
Ring = tuple[Coordinate, ...]
#: Shell and holes.
Polygon = tuple[Ring, ...]

BoolMask = NDArray[np.bool_]

#: Prompts on the very edge of a raster must survive the way through degrees, in pixels.
TOLERANCE = 1e-6


@dataclass(frozen=True)
class RegionShape:
    """A region on the Earth: polygons, which may overlap, in ``crs`` (or ``pixel``)."""

    polygons: tuple[Polygon, ...]
    crs: str

    @property
    def corners(self) -> list[Coordinate]:
        """All corners of all rings."""
        return [xy for polygon in self.polygons for ring in polygon for xy in ring]

    def moved(self, crs: str, transform: PointTransform) -> RegionShape:
        """The same region in another CRS; each corner is transformed, edges stay straight."""
        corners = self.corners
        if not corners:
            return RegionShape((), crs)
        xs, ys = transform([x for x, _ in corners], [y for _, y in corners])
        places = iter(zip(np.asarray(xs).tolist(), np.asarray(ys).tolist()))
        polygons = tuple(
            tuple(tuple(next(places) for _ in ring) for ring in polygon)
            for polygon in self.polygons
        )
        return RegionShape(polygons, crs)

    def on(self, grid: RasterGrid) -> Region:
        """The region on a raster, in whose CRS it must be; see ``Region.of``."""

        def to_pixel(xs: Any, ys: Any) -> Any:
            return grid.to_pixel(xs, ys)

        return Region.of(self.moved("pixel", to_pixel).polygons, grid.window)

    def to_json(self) -> Mapping[str, Any]:
        """As plain values."""
        return {"crs": self.crs, "polygons": self.polygons}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> RegionShape:
        """Reads ``to_json`` back; raises KeyError, TypeError or ValueError for anything else."""
        polygons = tuple(
            tuple(tuple((float(x), float(y)) for x, y in ring) for ring in polygon)
            for polygon in data["polygons"]
        )
        if not all(math.isfinite(v) for p in polygons for ring in p for xy in ring for v in xy):
            raise ValueError("a corner that is no number")
        return cls(polygons, str(data["crs"]))


@dataclass(frozen=True)
class Region:
    """A region on a raster.

    ``window`` holds all pixels that the region touches. ``polygons`` are its edges in pixel
    positions, (0, 0) being the first pixel's outer corner; without any it is the whole window.
    """

    window: Window
    polygons: tuple[Polygon, ...] = ()

    @classmethod
    def of(cls, polygons: Sequence[Polygon], raster: Window) -> Region:
        """The region that polygons in pixel positions are, within the raster's window.

        Raises InputError where it has no area or lies beside the raster.
        """
        kept = tuple(polygon for polygon in polygons if polygon and len(polygon[0]) > 2)
        corners = np.array([xy for polygon in kept for xy in polygon[0]], np.float64)
        if not len(corners) or not (np.ptp(corners, axis=0) > 0).all():
            raise InputError(tr("The region of interest has no area. Draw a polygon."))
        (x0, y0), (x1, y1) = corners.min(axis=0), corners.max(axis=0)
        if x1 <= raster.col or y1 <= raster.row or x0 >= raster.col_end or y0 >= raster.row_end:
            raise InputError(
                tr("The region of interest does not touch the raster. Check its place and its CRS.")
            )
        col, row = math.floor(x0 + TOLERANCE), math.floor(y0 + TOLERANCE)
        col_end, row_end = math.ceil(x1 - TOLERANCE), math.ceil(y1 - TOLERANCE)
        touched = Window(col, row, max(col_end - col, 1), max(row_end - row, 1))
        return cls(touched.intersection(raster), kept)

    def chip_window(self, grid: RasterGrid) -> Window:
        """The window that the chip plan ``grid`` covers: sides of a chip at least.

        FarmVibes.AI rounds outwards whatever touches a pixel by a hair, and so does this.
        """
        corners = np.array([xy for polygon in self.polygons for xy in polygon[0]], np.float64)
        if not len(corners):
            return widened_window(grid, self.window)
        col, row = np.floor(corners.min(axis=0)).astype(int).tolist()
        col_end, row_end = np.ceil(corners.max(axis=0)).astype(int).tolist()
        touched = Window(col, row, col_end - col, row_end - row).intersection(grid.window)
        return widened_window(grid, touched)

    def mask(self, window: Window) -> BoolMask:
        """(height, width): which pixels of a window have their centre in the region."""
        inside = np.zeros(window.shape, bool)
        shared = window.intersection(self.window)
        if shared.is_empty:
            return inside
        at = shared.shifted(-window.col, -window.row).slices()
        if not self.polygons:
            inside[at] = True
            return inside
        filled = np.zeros(shared.shape, bool)
        for polygon in self.polygons:
            filled |= _filled(polygon, shared)
        inside[at] = filled
        return inside

    def holds(self, x: float, y: float) -> bool:
        """Whether a pixel position lies in the region, its edge taken in."""
        window, slack = self.window, TOLERANCE
        if not (
            window.col - slack <= x <= window.col_end + slack
            and window.row - slack <= y <= window.row_end + slack
        ):
            return False
        if not self.polygons:
            return True
        # A point on the outermost edge is moved in by a hair, for the rule knows no edges.
        x = min(max(x, window.col + slack), window.col_end - slack)
        y = min(max(y, window.row + slack), window.row_end - slack)
        return any(bool((_crossings(polygon, y) > x).sum() % 2) for polygon in self.polygons)

    def meets(self, x0: float, y0: float, x1: float, y1: float) -> bool:
        """Whether any pixel's centre in a pixel box lies in the region, or the box's own centre."""
        col, row = math.floor(x0), math.floor(y0)
        box = Window(col, row, max(math.ceil(x1) - col, 1), max(math.ceil(y1) - row, 1))
        shared = box.intersection(self.window)
        if not shared.is_empty and self.mask(shared).any():
            return True
        return self.holds((x0 + x1) / 2, (y0 + y1) / 2)


def _filled(polygon: Polygon, window: Window) -> BoolMask:
    """Even-odd filling along the pixels' centres."""
    mask = np.zeros(window.shape, bool)
    columns = np.arange(window.width) + window.col + 0.5
    for number in range(window.height):
        crossings = _crossings(polygon, window.row + number + 0.5)
        if len(crossings):
            # How many edges lie to the left of each centre.
            mask[number] = np.searchsorted(crossings, columns) % 2 == 1
    return mask


def _crossings(polygon: Polygon, y: float) -> NDArray[np.float64]:
    """Where a horizontal line crosses the polygon's edges, ascending."""
    found: list[NDArray[np.float64]] = []
    for ring in polygon:
        xy = np.asarray(ring, np.float64)
        after = np.roll(xy, -1, axis=0)
        crosses = (xy[:, 1] <= y) != (after[:, 1] <= y)
        start, end = xy[crosses], after[crosses]
        share = (y - start[:, 1]) / (end[:, 1] - start[:, 1])
        found.append(start[:, 0] + share * (end[:, 0] - start[:, 0]))
    return np.sort(np.concatenate(found)) if found else np.zeros(0)

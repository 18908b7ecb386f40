"""Which pixels are outlined: what was asked for, less what is missing, clouded or taken."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from ...core.grid import RasterGrid, Window
from ...core.masks import BoolMask
from ...core.region import Region
from ...core.source import RasterSource
from ...raster.outlines.burning import burned
from ...raster.reading.reader import open_source
from ...raster.reading.scene_classification import CLOUD_OR_SHADOW, find_classification
from ..imagery import Imagery
from ..placed_masks import in_other_crs


@dataclass(frozen=True)
class Shapes:
    """Polygons in pixel positions, found by place."""

    geometries: tuple[Any, ...] = ()
    _tree: Any = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_tree", shapely.STRtree(list(self.geometries)))

    def near(self, window: Window) -> list[Any]:
        """Those whose boxes meet a window."""
        box = shapely.box(window.col, window.row, window.col_end, window.row_end)
        return [self.geometries[number] for number in sorted(self._tree.query(box).tolist())]

    def mask(self, window: Window) -> BoolMask:
        """(height, width): which pixels of a window have their centre in one of them."""
        return burned(self.near(window), window)


@dataclass(frozen=True)
class Area:
    """Where everything is outlined.

    Attributes:
        imagery: the raster.
        region: a region of it; None for all of it.
        within: only inside these; None for everywhere.
        without: not inside any of these: accepted objects that stay as they are, water, woods.
        classes: the scene classification and its band; None where clouds do not matter.
    """

    imagery: Imagery
    region: Region | None = None
    within: Shapes | None = None
    without: Sequence[Shapes] = ()
    classes: tuple[RasterSource, int] | None = None

    @property
    def window(self) -> Window:
        """The pixels that the region takes in."""
        return self.region.window if self.region is not None else self.imagery.grid.window

    def masks(self, window: Window) -> tuple[BoolMask, BoolMask]:
        """Two masks (height, width) of a window: what is outlined, and what could be seen.

        Pixels that are there but were not asked for (taken, excluded) are in the second only.
        """
        there = self.imagery.valid(window)
        if self.classes is not None:
            there &= ~_clouded(self.classes, self.imagery.grid, window)
        if self.region is not None:
            there &= self.region.mask(window)
        asked = there.copy()
        if self.within is not None:
            asked &= self.within.mask(window)
        for shapes in self.without:
            asked &= ~shapes.mask(window)
        return asked, there


@contextlib.contextmanager
def classes_of(imagery: Imagery, wanted: bool = True) -> Any:
    """The scene classification of a raster, open; None where there is none."""
    found = find_classification(imagery.source) if wanted else None
    if found is None:
        yield None
    elif found.path is None:
        yield imagery.source, found.band
    else:
        with open_source(found.path) as classes:
            yield classes, found.band


def _clouded(classes: tuple[RasterSource, int], grid: RasterGrid, window: Window) -> BoolMask:
    """(height, width): whose centre lies in a cloud or a shadow."""
    source, band = classes
    cols = np.arange(window.col, window.col_end) + 0.5
    rows = np.arange(window.row, window.row_end) + 0.5
    if source.grid == grid:
        values, valid = source.read([band], window)
        return np.asarray(valid & np.isin(values[0], CLOUD_OR_SHADOW))
    xs, ys = grid.to_map(*(axis.ravel() for axis in np.meshgrid(cols, rows)))
    xs, ys = in_other_crs(grid, source.grid, xs, ys)
    at_col, at_row = (np.floor(axis).astype(np.int64) for axis in source.grid.to_pixel(xs, ys))
    box = Window(
        int(at_col.min()), int(at_row.min()), int(np.ptp(at_col)) + 1, int(np.ptp(at_row)) + 1
    ).intersection(source.grid.window)
    if box.is_empty:
        return np.zeros(window.shape, bool)
    values, valid = source.read([band], box)
    cloud = valid & np.isin(values[0], CLOUD_OR_SHADOW)
    at_col, at_row = at_col - box.col, at_row - box.row
    known = (at_col >= 0) & (at_row >= 0) & (at_col < box.width) & (at_row < box.height)
    result = np.zeros(len(at_col), bool)
    result[known] = cloud[at_row[known], at_col[known]]
    return result.reshape(window.shape)

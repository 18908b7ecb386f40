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
from .raster_mask import RasterMask, nearest_values


@dataclass(frozen=True)
class Shapes:
    """Polygons in pixel positions, found by place."""

    geometries: tuple[Any, ...] = ()
    _tree: Any = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_tree", shapely.STRtree(list(self.geometries)))

    @property
    def key(self) -> str:
        """Changes with the polygons."""
        return str(shapely.to_wkb(shapely.GeometryCollection(list(self.geometries)), hex=True))

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
        without: not inside any of these: accepted objects that stay as they are, water, woods;
            polygons, or rasters that are masks.
        classes: the scene classification and its band; None where clouds do not matter.
    """

    imagery: Imagery
    region: Region | None = None
    within: Shapes | None = None
    without: Sequence[Shapes | RasterMask] = ()
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
        for taken in self.without:
            asked &= ~taken.mask(window)
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
    values, valid = nearest_values(source, band, grid, window)
    return np.asarray(valid & np.isin(values, CLOUD_OR_SHADOW))

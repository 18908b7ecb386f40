"""Outline everything for the dock: looking at a region, and drawing what was chosen of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..core.errors import InputError
from ..core.grid import Window
from ..core.messages import tr
from ..core.progress import CancelToken, ProgressCallback
from ..core.regions.hierarchy import Partition

if TYPE_CHECKING:
    from ..core.options import EverythingOptions, Finishing
    from ..core.region import Region
    from ..core.regions.hierarchy import Partition
    from ..core.regions.likeness import RegionValues
    from ..models.model import Model
    from ..raster.writing.vector_writer import ResultFeature
    from ..workflow.everything.area import Area
    from ..workflow.everything.one_block import Look
    from ..workflow.imagery import Imagery

#: More is for Processing, which works in blocks.
MOST_PIXELS = 16_000_000


@dataclass(frozen=True)
class Found:
    """What is known of a region: a slider needs nothing else."""

    area: Area
    model: Model
    look: Look
    #: Square metres of a pixel.
    pixel: float
    #: By basin: whether an edge cuts it.
    cut: NDArray[np.bool_]
    kept: Any = None

    @property
    def window(self) -> Window:
        """Where it lies on the raster."""
        return self.look.window

    def regions(self, options: EverythingOptions) -> tuple[NDArray[np.int32], int]:
        """For each basin its region from 1 on, 0 where the options leave it out; and how many."""
        from ..workflow.everything.one_block import SLIVER

        hierarchy = self.look.hierarchy
        names, count = hierarchy.names(options.threshold, SLIVER)
        areas = np.bincount(names, hierarchy.areas, count) * self.pixel
        keep = areas >= options.min_area
        if options.max_area:
            keep &= areas <= options.max_area
        if options.whole_only:
            keep &= ~(np.bincount(names, self.cut, count) > 0)
        numbers = np.zeros(count, np.int32)
        numbers[keep] = np.arange(1, int(keep.sum()) + 1)
        return numbers[names], int(keep.sum())

    def partition(self, names: NDArray[np.int32], count: int) -> Partition:
        """The regions that basins were named for, with areas and scores."""
        hierarchy = self.look.hierarchy
        between = hierarchy.borders.renamed(names.astype(np.int64))
        scores = np.ones(count + 1)
        strength = np.clip(between.strength, 0.0, 1.0)
        np.minimum.at(scores, between.first, strength)
        np.minimum.at(scores, between.second, strength)
        areas = np.bincount(names, hierarchy.areas, count + 1).astype(np.int64)
        lookup = np.concatenate([[0], names]).astype(np.int32)
        return Partition(lookup[hierarchy.basins + 1], areas[1:], scores[1:])

    def basin_at(self, col: float, row: float) -> int | None:
        """The basin at a raster position; None where there is none."""
        window = self.window
        x, y = int(np.floor(col)) - window.col, int(np.floor(row)) - window.row
        if not (0 <= x < window.width and 0 <= y < window.height):
            return None
        basin = int(self.look.hierarchy.basins[y, x])
        return basin if basin >= 0 else None

    def pole(self, names: NDArray[np.int32], number: int) -> tuple[float, float]:
        """The raster position (column, row) of a region's pole of inaccessibility."""
        from shapely.ops import polylabel

        from ..raster.outlines.mosaic import region_polygons

        lookup = np.concatenate([[0], names == number]).astype(np.int32)
        mask = lookup[self.look.hierarchy.basins + 1]
        rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        part = mask[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
        shape = region_polygons(part)[1]
        largest = max(shape.geoms, key=lambda polygon: float(polygon.area))
        inmost = polylabel(largest, tolerance=0.3)
        return (
            float(inmost.x + cols[0]) + self.window.col,
            float(inmost.y + rows[0]) + self.window.row,
        )


def look_for_everything(
    imagery: Imagery,
    region: Region | None,
    kept: NDArray[Any] | None,
    cancel: CancelToken,
    progress: ProgressCallback,
) -> Found:
    """Runs the model over a region. ``kept``: outlines (n,) in the raster's CRS to fill around."""
    from ..models.catalogue import load_model
    from ..models.spec import ModelSpec
    from ..raster.outlines.region_outlines import pixel_measures
    from ..raster.reading.polygon_reader import in_pixels
    from ..workflow.everything.area import Area, Shapes, classes_of
    from ..workflow.everything.one_block import cut_regions, look_at

    window = imagery.grid.window if region is None else region.window
    if window.width * window.height > MOST_PIXELS:
        raise InputError(
            tr(
                "The region has {count:.0f} million pixels, more than the panel shows at once "
                "({most:.0f}). Choose a smaller one, or use 'Outline everything' in the "
                "Processing toolbox."
            ).format(count=window.width * window.height / 1e6, most=MOST_PIXELS / 1e6)
        )
    shapes = None
    if kept is not None and len(kept):
        shapes = Shapes(tuple(in_pixels(kept, None, imagery.grid)))
    pixel = pixel_measures(imagery.grid, window)[1]
    whole = window.width * window.height * pixel / 1e6
    model = load_model(ModelSpec(), cancel)

    def seen(share: float) -> None:
        progress(share, tr("{done:.1f} of {all:.1f} km2").format(done=share * whole, all=whole))

    with classes_of(imagery) as classes:
        area = Area(imagery, region, None, () if shapes is None else (shapes,), classes)
        look = look_at(area, model, window, cancel, seen)
    if not len(look.hierarchy.areas):
        raise InputError(
            tr("There is nothing to outline here: no data, clouds, or accepted objects only.")
        )
    basins = look.hierarchy.basins
    cut = cut_regions(basins + 1, len(look.hierarchy.areas), look.there)
    return Found(area, model, look, pixel, cut, shapes)


def draw_everything(
    found: Found,
    names: NDArray[np.int32],
    count: int,
    finishing: Finishing,
    cancel: CancelToken,
    progress: ProgressCallback,
) -> list[ResultFeature]:
    """The regions that basins are named for, as features."""
    from ..workflow.everything.run import Everything, everything_features

    everything = Everything(found.area, found.partition(names, count))
    return everything_features(
        everything, found.model, finishing, cancel, progress, kept=found.kept
    )


def compare_regions(
    found: Found, names: NDArray[np.int32], count: int, cancel: CancelToken
) -> RegionValues:
    """The values by which the regions that basins are named for can be compared."""
    from ..workflow.everything.alike import region_values

    hierarchy = found.look.hierarchy
    lookup = np.concatenate([[0], names]).astype(np.int32)
    source = found.area.imagery.source
    return region_values(source, found.window, lookup[hierarchy.basins + 1], count, cancel)

"""Outline everything for the dock: looking at a region, and drawing what was chosen of it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ..core.errors import InputError
from ..core.grid import Window
from ..core.messages import tr
from ..core.options import SEEN
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.regions.hierarchy import Partition

if TYPE_CHECKING:
    from ..core.options import EverythingOptions, Finishing
    from ..core.region import Region
    from ..core.regions.hierarchy import Partition
    from ..core.regions.ranking import Ranking
    from ..core.source import RasterSource
    from ..models.embedding_store import EmbeddingStore
    from ..models.model import Model
    from ..models.predictor import Predictor
    from ..raster.writing.vector_writer import ResultFeature
    from ..workflow.everything.area import Area
    from ..workflow.everything.edges import SeenWindows
    from ..workflow.everything.one_block import Look
    from ..workflow.everything.samples import Sample
    from ..workflow.imagery import Imagery

#: More is for Processing, which works in blocks.
MOST_PIXELS = 16_000_000


def likeness_titles() -> tuple[str, ...]:
    """What people call LIKENESS_KINDS, in their order."""
    return (
        tr("bands"),
        tr("texture"),
        tr("indices"),
        tr("size"),
        tr("shape"),
        tr("what the model sees"),
    )


class Regions(NamedTuple):
    """By basin its region from 1 on, 0 where it is left out; how many there are.

    ``unlikely``: how many are left out for their score alone.
    """

    names: NDArray[np.int32]
    total: int
    unlikely: int = 0


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

    def regions(self, options: EverythingOptions) -> Regions:
        """The regions that the options leave."""
        from ..workflow.everything.one_block import SLIVER

        hierarchy = self.look.hierarchy
        names, count = hierarchy.names(options.threshold, SLIVER)
        areas = np.bincount(names, hierarchy.areas, count) * self.pixel
        keep = areas >= options.min_area
        if options.max_area:
            keep &= areas <= options.max_area
        if options.whole_only:
            keep &= ~(np.bincount(names, self.cut, count) > 0)
        every = int(keep.sum())
        if options.least_score:
            keep &= hierarchy.scores(names.astype(np.int64), count) >= options.least_score
        left = int(keep.sum())
        numbers = np.zeros(count, np.int32)
        numbers[keep] = np.arange(1, left + 1)
        return Regions(numbers[names], left, every - left)

    def partition(self, names: NDArray[np.int32], count: int) -> Partition:
        """The regions that basins were named for, with areas and scores."""
        hierarchy = self.look.hierarchy
        scores = hierarchy.scores(names.astype(np.int64), count + 1)
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

        largest = max(self.shape(names, number).geoms, key=lambda part: float(part.area))
        inmost = polylabel(largest, tolerance=0.3)
        return float(inmost.x), float(inmost.y)

    def outline(self, names: NDArray[np.int32], number: int) -> Any:
        """The outline of a region in the raster's CRS, along pixel edges."""
        import shapely

        def to_map(points: Any) -> Any:
            return np.column_stack(self.area.imagery.grid.to_map(points[:, 0], points[:, 1]))

        return shapely.transform(self.shape(names, number), to_map)

    def shape(self, names: NDArray[np.int32], number: int) -> Any:
        """The outline of a region in raster positions."""
        import shapely

        from ..raster.outlines.mosaic import region_polygons

        lookup = np.concatenate([[0], names == number]).astype(np.int32)
        mask = lookup[self.look.hierarchy.basins + 1]
        rows, cols = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        part = mask[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
        corner = np.array([cols[0] + self.window.col, rows[0] + self.window.row], np.float64)
        return shapely.transform(region_polygons(part)[1], lambda points: points + corner)


class Polygons(Protocol):
    """Polygons that can be read in any thread, as ``layers.layer_polygons`` makes them."""

    def read(self, cancel: CancelToken | None = None) -> NDArray[Any]:
        """Shapely geometries (n,) in the raster's CRS."""


@dataclass(frozen=True)
class Wanted:
    """What is to be outlined, and what not; asked of layers in the user's thread."""

    region: Region | None = None
    #: Objects that stay as they are, polygons that are left out, and the only ones looked into.
    keep: Polygons | None = None
    exclude: Polygons | None = None
    within: Polygons | None = None
    #: Opens a raster that is a mask.
    mask: Callable[[], RasterSource] | None = None
    skip_clouds: bool = True


class Memory:
    """What the model saw of one image: a search that was stopped, or another part, goes on from it.

    One search at a time may use it.
    """

    def __init__(self) -> None:
        self._of: tuple[Imagery, SeenWindows] | None = None

    def windows(self, imagery: Imagery) -> SeenWindows:
        """Those of an image; what was seen of another one is forgotten."""
        from ..workflow.everything.edges import SeenWindows

        if self._of is None or self._of[0] is not imagery:
            self._of = (imagery, SeenWindows())
        return self._of[1]


def look_for_everything(
    imagery: Imagery,
    wanted: Wanted,
    cancel: CancelToken,
    progress: ProgressCallback,
    memory: Memory | None = None,
) -> Found:
    """Runs the model over a region; not over what ``memory`` knows of it."""
    from ..models.catalogue import load_model
    from ..models.spec import ModelSpec
    from ..raster.outlines.region_outlines import pixel_measures
    from ..raster.reading.polygon_reader import in_pixels
    from ..workflow.everything.area import Area, Shapes, classes_of
    from ..workflow.everything.one_block import cut_regions, look_at
    from ..workflow.everything.raster_mask import RasterMask

    grid, region = imagery.grid, wanted.region
    window = grid.window if region is None else region.window
    if window.width * window.height > MOST_PIXELS:
        raise InputError(
            tr(
                "The region has {count:.0f} million pixels, more than the panel shows at once "
                "({most:.0f}). Choose a smaller one, or use 'Outline everything' in the "
                "Processing toolbox."
            ).format(count=window.width * window.height / 1e6, most=MOST_PIXELS / 1e6)
        )

    def shapes(layer: Polygons | None) -> Shapes | None:
        return None if layer is None else Shapes(tuple(in_pixels(layer.read(cancel), None, grid)))

    keep, exclude, within = (shapes(p) for p in (wanted.keep, wanted.exclude, wanted.within))
    without: list[Any] = [part for part in (keep, exclude) if part is not None and part.geometries]
    pixel = pixel_measures(grid, window)[1]
    whole = window.width * window.height * pixel / 1e6
    model = load_model(ModelSpec(), cancel)

    def seen(share: float) -> None:
        progress(share, tr("{done:.1f} of {all:.1f} km²").format(done=share * whole, all=whole))

    with contextlib.ExitStack() as opened:
        if wanted.mask is not None:
            source = wanted.mask()
            opened.callback(source.close)
            without.append(RasterMask(source, grid))
        classes = opened.enter_context(classes_of(imagery, wanted.skip_clouds))
        area = Area(imagery, region, within, tuple(without), classes)
        known = None if memory is None else memory.windows(imagery)
        look = look_at(area, model, window, cancel, seen, known)
    if not len(look.hierarchy.areas):
        raise InputError(
            tr("There is nothing to outline here: no data, clouds, or accepted objects only.")
        )
    basins = look.hierarchy.basins
    cut = cut_regions(basins + 1, len(look.hierarchy.areas), look.there)
    return Found(area, model, look, pixel, cut, keep)


def draw_everything(
    found: Found,
    names: NDArray[np.int32],
    count: int,
    finishing: Finishing,
    cancel: CancelToken,
    progress: ProgressCallback,
    better: Mapping[Any, ResultFeature] | None = None,
) -> list[ResultFeature]:
    """The regions that basins are named for, as features; some with ``better`` outlines."""
    from ..workflow.everything.refined import with_refined
    from ..workflow.everything.run import Everything, everything_features, on_map

    everything = Everything(found.area, found.partition(names, count))
    features = everything_features(
        everything, found.model, finishing, cancel, progress, kept=found.kept
    )
    grid = found.area.imagery.grid
    taken = () if found.kept is None else tuple(on_map(found.kept, grid))
    return with_refined(features, better or {}, grid, taken)


@dataclass(frozen=True)
class RefineOrder:
    """Regions 1 ... ``count`` that a model is to outline once more.

    ``names`` says which one each basin belongs to.
    """

    found: Found
    names: NDArray[np.int32]
    count: int
    predictor: Predictor
    store: EmbeddingStore
    finishing: Finishing


def refine_regions(
    order: RefineOrder, cancel: CancelToken, progress: ProgressCallback
) -> dict[int, ResultFeature]:
    """Better outlines by the number of their region; see ``workflow.everything.refined``."""
    from ..workflow.everything.refined import refined

    found = order.found
    drawn = draw_everything(found, order.names, order.count, order.finishing, cancel, no_progress)
    better = refined(
        found.area.imagery,
        order.predictor,
        order.store,
        drawn,
        order.finishing,
        cancel,
        progress,
    )
    return {int(number): feature for number, feature in better.items()}


@dataclass(frozen=True)
class Asked:
    """What regions are compared with, and how.

    Attributes:
        samples: examples and counter-examples.
        there: those that lie on this image are looked at there.
        kinds: what is compared (``core.options.LIKENESS_KINDS``).
        by_place: each place is cut at the detail that suits the examples.
    """

    samples: Sequence[Sample]
    there: bool
    kinds: tuple[str, ...]
    by_place: bool


@dataclass(frozen=True)
class Compared:
    """Regions 1 ... ``count``, ranked; ``names`` says which one each basin belongs to."""

    ranking: Ranking
    names: NDArray[np.int32]
    count: int


def compare_regions(
    found: Found, options: EverythingOptions, asked: Asked, cancel: CancelToken
) -> Compared:
    """The regions that were found, cut by the options and ranked by samples.

    None is left out for its score: likeness says more of what is looked for.

    Raises InputError where no example can be looked at, or no region is left.
    """
    from ..workflow.everything.samples import ranked, wanted_by

    source, samples = found.area.imagery.source, asked.samples
    model = found.model if SEEN in asked.kinds else None
    wanted = wanted_by(samples, source, asked.there, asked.kinds, cancel, model)
    cut = found
    if asked.by_place:
        look = wanted.suit(found.look, source, found.model, options.threshold, cancel)
        cut = replace(found, look=look)
    names, count, _ = cut.regions(replace(options, least_score=0.0))
    lookup = np.concatenate([[0], names]).astype(np.int32)
    labels = lookup[found.look.hierarchy.basins + 1]
    ranking = ranked(source, found.window, labels, count, samples, wanted, cancel, model)
    return Compared(ranking, names, count)

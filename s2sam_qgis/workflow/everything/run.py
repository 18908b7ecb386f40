"""Everything in an area outlined: blocks, put together, finished, as features."""

from __future__ import annotations

import contextlib
import json
import math
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Callable

import numpy as np
import shapely
from numpy.typing import NDArray

from ... import __version__
from ...core.errors import InputError
from ...core.grid import RasterGrid, Window
from ...core.masks import BoolMask
from ...core.messages import tr
from ...core.options import EverythingOptions, Finishing
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...core.prompts import PromptId
from ...core.regions.hierarchy import Partition
from ...core.regions.large_labels import strips
from ...core.secrets import without_secrets
from ...models.edge_maps import check_has_edges
from ...models.merge_scores import (
    shipped_level_score,
    shipped_merge_score,
    shipped_outline_score,
)
from ...models.model import Model
from ...raster.outlines.arcs import polygons_of
from ...raster.outlines.geodesy import areas_perimeters
from ...raster.outlines.region_outlines import pixel_measures, region_outlines
from ...raster.writing.vector_writer import ResultFeature
from ..report import now
from .area import Area, Shapes
from .blocks import Block, plan_blocks
from .edges import SeenWindows
from .one_block import Levels, at_edges, beside_missing, outline_block
from .refined import with_refined
from .stitch import stitched
from .work_folder import WorkFolder

#: Share of the work that the model's part is, for progress.
_MODEL_SHARE = 0.85

#: Blocks beyond this many are kept in files.
_MOST_IN_MEMORY = 4

#: Gives better outlines of some features, by their ids.
Refine = Callable[[Sequence[ResultFeature]], Mapping[PromptId, ResultFeature]]

#: Does blocks that are missing, and keeps them in the folder.
Workers = Callable[[Sequence[Block], WorkFolder, Callable[[Block], None]], None]


@dataclass(frozen=True)
class Everything:
    """All objects of an area: a partition of ``area.window``."""

    area: Area
    partition: Partition
    #: Blocks that were done before.
    reused: int = 0
    blocks: int = 1


@dataclass
class _Progress:
    """Progress in square kilometres."""

    tell: ProgressCallback
    total: float
    unit: str
    done: float = 0.0
    part: float = 0.0

    def say(self, share: float = 0.0) -> None:
        """``share``: what of the part that is being done is done."""
        area = min(self.done + share * self.part, self.total)
        share = area / self.total if self.total else 1.0
        text = tr("{done:.0f} of {all:.0f} {unit}").format(
            done=area, all=self.total, unit=self.unit
        )
        self.tell(_MODEL_SHARE * share, text)


def made_of(
    area: Area, model: Model, options: EverythingOptions, levels: Levels | None = None
) -> dict[str, Any]:
    """Everything that changes the partition of a block, as plain values."""
    region = area.region
    return {
        **area.imagery.key,
        "model": model.sha256,
        "threshold": options.threshold,
        "region": None if region is None else [region.window.shape, region.polygons],
        "window": [area.window.col, area.window.row, *area.window.shape],
        "within": "" if area.within is None else area.within.key,
        "without": [taken.key for taken in area.without],
        "clouds": area.classes is not None,
        "version": 3,
        "merging": shipped_merge_score()[1],
        "choice": shipped_level_score()[1],
        "scores": shipped_outline_score()[1],
        **({} if levels is None else {"levels": levels.to_json()}),
    }


def outline_everything(
    area: Area,
    model: Model,
    options: EverythingOptions | None = None,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
    folder: WorkFolder | None = None,
    workers: Workers | None = None,
    levels: Levels | None = None,
) -> Everything:
    """All objects of an area.

    Args:
        area: where.
        model: the built-in one.
        options: how.
        cancel: stops within a second; blocks that are done stay in ``folder``.
        progress: is told square kilometres.
        folder: keeps blocks, so that a stopped run goes on; with None they are gone with the run.
        workers: do blocks elsewhere; they need ``folder``.
        levels: choose where the hierarchy is cut, from place to place; workers have their own.

    Raises:
        ModelError: the model has no edge maps.
        InputError: nothing was found.
        Cancelled: stopped.
    """
    options, cancel = options or EverythingOptions(), cancel or CancelToken()
    check_has_edges(model)
    blocks = plan_blocks(area.window)
    with contextlib.ExitStack() as until_end:
        if len(blocks) == 1 and workers is None:
            folder = None  # nothing to go on with
        elif folder is None and len(blocks) > _MOST_IN_MEMORY:
            place = until_end.enter_context(tempfile.TemporaryDirectory(prefix="s2sam-blocks-"))
            folder = WorkFolder(place, "blocks")
        return _outlined(area, model, options, blocks, cancel, progress, folder, workers, levels)


def _outlined(
    area: Area,
    model: Model,
    options: EverythingOptions,
    blocks: Sequence[Block],
    cancel: CancelToken,
    progress: ProgressCallback,
    folder: WorkFolder | None,
    workers: Workers | None,
    levels: Levels | None,
) -> Everything:
    """See ``outline_everything``; without a folder blocks are kept in memory."""
    grid = area.imagery.grid
    pixel = pixel_measures(grid, area.window)[1]
    unit = "km2" if grid.crs is not None else tr("million pixels")
    told = _Progress(progress, area.window.width * area.window.height * pixel / 1e6, unit)

    def size(block: Block) -> float:
        return block.core.width * block.core.height * pixel / 1e6

    def finished(block: Block) -> None:
        told.done += size(block)
        told.say()

    missing = [block for block in blocks if folder is None or folder.load(block) is None]
    for block in blocks:
        if block not in missing:
            finished(block)
    parts: dict[Block, Partition] = {}
    if workers is not None and folder is not None and missing:
        workers(missing, folder, finished)
    else:
        known = SeenWindows()
        for block in missing:
            cancel.raise_if_cancelled()
            told.part = size(block)
            found = outline_block(area, model, block, options, cancel, told.say, known, levels)
            if folder is not None:
                folder.save(block, found)
            else:
                parts[block] = found
            finished(block)
    partition = stitched(area.window, blocks, _loader(parts, folder), cancel)
    partition = _chosen(area, partition, options, pixel)
    if not len(partition):
        raise InputError(
            tr(
                "Nothing was found to outline. Check the region, the limits of area, and whether "
                "the image has data there."
            )
        )
    return Everything(area, partition, len(blocks) - len(missing), len(blocks))


def _loader(
    parts: dict[Block, Partition], folder: WorkFolder | None
) -> Callable[[Block], Partition]:
    """Gives blocks that are done, from memory or from the folder."""

    def load(block: Block) -> Partition:
        part = parts.get(block)
        if part is None and folder is not None:
            part = folder.load(block)
        if part is None:
            raise InputError(
                tr("A part of the area is missing from {folder}. Run it again.").format(
                    folder=folder.folder if folder else ""
                )
            )
        return part

    return load


def _chosen(
    area: Area, partition: Partition, options: EverythingOptions, pixel: float
) -> Partition:
    """The regions that the options leave."""
    keep = partition.areas * pixel >= options.min_area
    if options.max_area:
        keep &= partition.areas * pixel <= options.max_area
    if options.least_score:
        keep &= partition.scores >= options.least_score
    if options.whole_only:
        keep &= ~_cut(area, partition)
    return partition if keep.all() else partition.kept(keep)


def _cut(area: Area, partition: Partition) -> BoolMask:
    """(n,): which regions are cut by the area's edge or by what is missing; read in strips."""
    window, labels = area.window, partition.labels
    cut = at_edges(labels, len(partition))
    for rows in strips(len(labels)):
        first = max(rows.start - 1, 0)
        part = Window(window.col, window.row + first, window.width, rows.stop - first)
        there = area.masks(part)[1]
        cut |= beside_missing(labels[first : rows.stop], len(partition), there)
    return cut


@dataclass(frozen=True)
class Provenance:
    """What every feature of a run has in common; see contract ``ResultFeature``."""

    values: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, area: Area, model: Model) -> Provenance:
        """Of a run over an area."""
        imagery = area.imagery
        guesses = imagery.source.description.guesses
        marked = {"guesses": list(guesses)} if guesses else {}
        return cls(
            {
                "source": without_secrets(imagery.source.uri),
                "acquired": imagery.source.description.acquired,
                "model": model.name,
                "model_sha256": model.sha256,
                "stretch": json.dumps({**imagery.stretch.to_json(), **marked}),
                "created": now(),
                "plugin_version": __version__,
            }
        )


def everything_features(
    found: Everything,
    model: Model,
    finishing: Finishing | None = None,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
    kept: Shapes | None = None,
) -> list[ResultFeature]:
    """One feature per object, in the raster's CRS, numbered from 1 in reading order.

    ``kept``: objects, in pixel positions, that none of the outlines may cover.
    """
    area, partition = found.area, found.partition
    grid, window = area.imagery.grid, area.window
    common = Provenance.of(area, model).values
    features: list[ResultFeature] = []
    outlines = region_outlines(grid, window, partition.labels, finishing, cancel)
    for labels, drawn in outlines:
        shapes = drawn if kept is None else _beside(drawn, kept, grid)
        square, length = areas_perimeters(shapes, grid.crs)
        for label, shape, own, around in zip(labels.tolist(), shapes, square, length):
            if shape.is_empty:
                continue
            features.append(
                ResultFeature(
                    label,
                    shape,
                    score=round(float(partition.scores[label - 1]), 4),
                    area_ha=None if math.isnan(own) else float(own) / 1e4,
                    perimeter_m=None if math.isnan(around) else float(around),
                    **common,
                )
            )
        share = len(features) / len(partition)
        progress(_MODEL_SHARE + (1 - _MODEL_SHARE) * min(share, 1.0), tr("drawing outlines"))
    return sorted(features, key=lambda feature: int(feature.prompt_id))


def ranked_features(
    found: Everything,
    model: Model,
    likeness: NDArray[np.float64],
    keep: BoolMask,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
    finishing: Finishing | None = None,
    kept: Shapes | None = None,
    refine: Refine | None = None,
) -> list[ResultFeature]:
    """Features of the regions in ``keep`` (n,), the most alike first, numbered in that order.

    ``finishing`` and ``kept`` are those of ``everything_features``; smooth without. Each feature
    has its ``likeness`` (n,), 0-1, as a free attribute. ``refine`` gives better outlines of some,
    see ``refined``.
    """
    chosen = replace(found, partition=found.partition.kept(keep))
    drawn = finishing or Finishing(smooth=True)
    features = everything_features(chosen, model, drawn, cancel, progress, kept)
    if refine is not None:
        grid = found.area.imagery.grid
        taken = () if kept is None else tuple(on_map(kept, grid))
        features = with_refined(features, refine(features), grid, taken)
    own = likeness[keep]
    marked = [
        replace(feature, attributes={"likeness": round(float(own[int(feature.prompt_id) - 1]), 4)})
        for feature in features
    ]
    marked.sort(key=lambda feature: -float(feature.attributes["likeness"]))
    return [replace(feature, prompt_id=number + 1) for number, feature in enumerate(marked)]


def _beside(shapes: Any, kept: Shapes, grid: RasterGrid) -> Any:
    """Outlines (n,) without what lies on kept objects."""
    if not kept.geometries:
        return shapes
    there = on_map(kept, grid)
    tree = shapely.STRtree(there)
    mine, theirs = tree.query(shapes, predicate="intersects")
    for number in np.unique(mine).tolist():
        taken = shapely.union_all(there[theirs[mine == number]])
        shapes[number] = polygons_of(shapely.difference(shapes[number], taken))
    return shapes


def on_map(kept: Shapes, grid: RasterGrid) -> Any:
    """Kept objects (n,) in the raster's CRS."""

    def to_map(points: Any) -> Any:
        return np.column_stack(grid.to_map(points[:, 0], points[:, 1]))

    return shapely.transform(np.array(kept.geometries, dtype=object), to_map)

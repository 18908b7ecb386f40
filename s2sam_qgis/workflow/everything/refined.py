"""Objects outlined once more by the model that answers clicks: a point and a box for each."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely
from shapely.ops import polylabel

from ...core.grid import RasterGrid, Window
from ...core.options import Finishing
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...core.prompts import FOREGROUND, PIXEL, BoxPrompt, PointPrompt, Prompt, PromptId, PromptSet
from ...models.embedding_store import EmbeddingStore
from ...models.predictor import Predictor
from ...raster.outlines.arcs import polygons_of
from ...raster.outlines.burning import burned
from ...raster.outlines.geodesy import areas_perimeters
from ...raster.reading.polygon_reader import in_pixels
from ...raster.writing.vector_writer import ResultFeature
from ..imagery import Imagery
from ..object_mask import ObjectMask
from ..results import Answered, result_features
from ..segment import segment
from .one_block import SLIVER

#: A mask takes the place of an outline where both are the same object (overlap, IoU), and where
#: the model is sure of it (the overlap with the truth that it predicts).
_SAME, _SURE = 0.7, 0.8

#: How near to its place a pole of inaccessibility is, in pixels.
_NEAR = 0.3


def refined(
    imagery: Imagery,
    predictor: Predictor,
    store: EmbeddingStore,
    features: Sequence[ResultFeature],
    finishing: Finishing | None = None,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
) -> dict[PromptId, ResultFeature]:
    """What the model makes of objects, by id; those of which it makes nothing better are missing.

    Each is asked for with a point at its pole of inaccessibility and the box around it.

    Raises Cancelled where ``cancel`` says so.
    """
    there = [feature for feature in features if not feature.geometry.is_empty]
    if not there:
        return {}
    grid = imagery.grid
    shapes = in_pixels([feature.geometry for feature in there], None, grid)
    asked: list[Prompt] = []
    for feature, shape in zip(there, shapes):
        asked += _prompts(feature.prompt_id, shape, grid)
    prompts = PromptSet(tuple(asked), grid.crs or PIXEL)
    answer = segment(imagery, predictor, store, prompts, cancel=cancel, progress=progress)
    by_id = {feature.prompt_id: shape for feature, shape in zip(there, shapes)}
    better = tuple(m for m in answer.masks if _is_better(m, by_id[m.prompt_id], grid.window))
    kept = {mask.prompt_id for mask in better}
    placed = tuple(p for p in answer.prompts if p.prompt_id in kept)
    answer = replace(answer, masks=better, prompts=placed)
    found, _ = result_features(
        Answered(answer, imagery, predictor.model, prompts), finishing, cancel
    )
    return {feature.prompt_id: feature for feature in found if not feature.geometry.is_empty}


def _prompts(prompt_id: PromptId, shape: Any, grid: RasterGrid) -> list[Prompt]:
    """A point and a box for a polygon in pixel positions."""
    largest = max(shapely.get_parts(shape), key=lambda part: float(part.area))
    inmost = polylabel(largest, tolerance=_NEAR)
    x0, y0, x1, y1 = shapely.bounds(shape)
    # The last row and column of the raster are in it, its outer edge is not.
    x0, x1 = np.clip([x0, x1], 0, grid.width - 1e-6)
    y0, y1 = np.clip([y0, y1], 0, grid.height - 1e-6)
    xs = np.array([inmost.x, x0, x1, x1, x0, x0])
    ys = np.array([inmost.y, y0, y0, y1, y1, y0])
    if grid.crs is not None:
        xs, ys = (np.asarray(values) for values in grid.to_map(xs, ys))
    (x, y), *ring = zip(xs.tolist(), ys.tolist())
    return [PointPrompt(prompt_id, FOREGROUND, x, y), BoxPrompt(prompt_id, tuple(ring))]


def _is_better(mask: ObjectMask, shape: Any, whole: Window) -> bool:
    """Whether a mask may take the place of a polygon in pixel positions."""
    if mask.window is None or mask.score is None or mask.score < _SURE:
        return False
    x0, y0, x1, y1 = shapely.bounds(shape)
    col, row = math.floor(x0), math.floor(y0)
    own = Window(col, row, math.ceil(x1) - col, math.ceil(y1) - row)
    window = own.union(mask.window).intersection(whole)
    new, old = mask.on(window), burned([shape], window)
    union = np.count_nonzero(new | old)
    return bool(union and np.count_nonzero(new & old) >= _SAME * union)


def with_refined(
    features: Sequence[ResultFeature],
    better: Mapping[PromptId, ResultFeature],
    grid: RasterGrid,
    taken: Sequence[Any] = (),
) -> list[ResultFeature]:
    """Features of which some have another outline, in their order, none over another.

    Args:
        features: by ids; in the raster's CRS.
        better: outlines that take the place of theirs; of two that overlap, the one of which the
            model is surer stays whole, and features without one give way to all of them.
        grid: the raster's.
        taken: polygons in the raster's CRS that none may cover.
    """
    if not better:
        return list(features)
    chosen = [feature.prompt_id for feature in features if feature.prompt_id in better]
    first = sorted(chosen, key=lambda name: -(better[name].score or 0.0))
    shapes = {name: better[name].geometry for name in first}
    order = {name: place for place, name in enumerate(first)}
    tree = shapely.STRtree([*(shapes[name] for name in first), *taken])
    cut: dict[PromptId, Any] = {}
    for feature in features:
        name = feature.prompt_id
        own = shapes.get(name, feature.geometry)
        near = tree.query(own, predicate="intersects").tolist()
        limit = order.get(name, len(first))
        over = [tree.geometries[i] for i in near if i < limit or i >= len(first)]
        cut[name] = _without(own, over, grid) if over else own
    result = []
    for feature in features:
        outline = cut[feature.prompt_id]
        if outline.is_empty:
            continue
        new = better.get(feature.prompt_id)
        if new is not None:
            new = replace(new, attributes=feature.attributes, name=feature.name)
        origin = new or feature
        if outline is not origin.geometry:
            (area,), (around,) = areas_perimeters(np.array([outline], dtype=object), grid.crs)
            origin = replace(
                origin,
                geometry=outline,
                area_ha=None if math.isnan(area) else float(area) / 1e4,
                perimeter_m=None if math.isnan(around) else float(around),
            )
        result.append(origin)
    return result


def _without(shape: Any, over: Sequence[Any], grid: RasterGrid) -> Any:
    """A polygon without others; what is left of it in slivers goes too."""
    a, b, _, d, e, _ = grid.transform
    pixel = abs(a * e - b * d)
    parts = shapely.get_parts(shapely.difference(shape, shapely.union_all(list(over))))
    wide = [part for part in parts if part.area >= SLIVER * pixel]
    return polygons_of(shapely.MultiPolygon([p for p in wide if p.geom_type == "Polygon"]))

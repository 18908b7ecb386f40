"""Masks to polygons: the finishing steps alone, on masks that were made before."""

from __future__ import annotations

import math
from typing import Any

from ..core.files import PathLike
from ..core.messages import tr
from ..core.options import Finishing
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompts import PromptId
from ..raster.outlines.geodesy import ellipsoidal_area_perimeter
from ..raster.outlines.polygons import mask_outlines
from ..raster.reading.mask_reader import MaskFile, object_texts, read_masks
from ..raster.writing.vector_writer import ResultFeature


def polygonise(
    path: PathLike,
    finishing: Finishing | None = None,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
) -> tuple[list[ResultFeature], str | None, tuple[str, ...]]:
    """(features, their CRS, warnings) of a mask file; what the file says of its making is kept.

    Raises:
        RasterError: the file cannot be read, or its CRS does not allow what is asked for.
        Cancelled: stopped by ``cancel``.
    """
    masks = read_masks(path, cancel, lambda f, text: progress(0.5 * f, text))
    progress(0.5, tr("drawing outlines"))
    outlines = mask_outlines(
        masks.grid, masks.layers, finishing, prompt_ids=masks.prompt_ids, cancel=cancel
    )
    crs = masks.grid.crs
    features = []
    for prompt_id in masks.prompt_ids:
        geometry = outlines.geometries[prompt_id]
        area, perimeter = ellipsoidal_area_perimeter(geometry, crs)
        features.append(_feature(masks, prompt_id, geometry, area / 1e4, perimeter))
    progress(1.0, tr("outlines done"))
    return features, crs, outlines.warnings


def _feature(
    masks: MaskFile, prompt_id: PromptId, geometry: Any, area_ha: float, perimeter_m: float
) -> ResultFeature:
    tags, own = masks.tags, object_texts(masks, prompt_id)
    model, _, sha256 = tags.get("S2SAM_MODEL", "").partition(" ")
    return ResultFeature(
        prompt_id,
        geometry,
        name=own.get("NAME", ""),
        score=_number(own.get("SCORE")),
        area_ha=area_ha,
        perimeter_m=perimeter_m,
        source=tags.get("S2SAM_SOURCE"),
        model=model or None,
        model_sha256=sha256 or None,
        stretch=tags.get("S2SAM_STRETCH"),
        created=tags.get("S2SAM_CREATED"),
        plugin_version=tags.get("S2SAM_VERSION"),
    )


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None

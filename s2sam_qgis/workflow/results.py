"""Masks to files: GeoTIFF and polygons with everything that says where they came from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Callable

from .. import __version__
from ..core.file_sets import FileSet, replace_together
from ..core.files import PathLike, refuse_existing
from ..core.grid import Window
from ..core.masks import BoolMask, MaskLayer
from ..core.options import GRID, Finishing, ResultPaths
from ..core.progress import CancelToken
from ..core.prompt_geojson import format_prompts
from ..core.prompts import PromptId, PromptSet
from ..core.secrets import without_secrets
from ..models.model import Model
from ..raster.outlines.geodesy import ellipsoidal_area_perimeter
from ..raster.outlines.polygons import mask_outlines
from ..raster.writing.mask_writer import write_masks
from ..raster.writing.vector_writer import ResultFeature, write_vector
from .imagery import Imagery
from .object_mask import ObjectMask
from .report import now, view_record
from .segment import Segmentation

#: Regions up to this many pixels have the source's nodata written into the mask file. Larger ones
#: would have to be read whole for it; there the masks alone leave nodata out.
NODATA_PIXELS = 4096 * 4096


@dataclass
class WrittenResults:
    """The files written, the features with their measures, and what should be said."""

    files: list[str] = field(default_factory=list)
    features: list[ResultFeature] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Answered:
    """What was asked, of which model and image, and the answer."""

    segmentation: Segmentation
    imagery: Imagery
    model: Model
    prompts: PromptSet


def result_features(
    answered: Answered,
    finishing: Finishing | None = None,
    cancel: CancelToken | None = None,
) -> tuple[list[ResultFeature], tuple[str, ...]]:
    """One feature per object, measured on the ellipsoid, and warnings; in the raster's CRS."""
    segmentation, imagery = answered.segmentation, answered.imagery
    model, prompts = answered.model, answered.prompts
    grid = imagery.grid
    ids = [mask.prompt_id for mask in segmentation.masks]
    levels = {mask.prompt_id: mask.levels for mask in segmentation.masks if mask.levels is not None}
    outlines = mask_outlines(
        grid, _layers(segmentation), finishing, prompt_ids=ids, levels=levels, cancel=cancel
    )
    created = now()
    guesses = imagery.source.description.guesses
    marked = {"guesses": list(guesses)} if guesses else {}
    looked_at = {**_looked_at(answered), **marked}
    features = []
    for mask, placed in zip(segmentation.masks, segmentation.prompts):
        geometry = outlines.geometries[mask.prompt_id]
        area, perimeter = ellipsoidal_area_perimeter(geometry, grid.crs)
        features.append(
            ResultFeature(
                mask.prompt_id,
                geometry,
                name=prompts.name_of(mask.prompt_id),
                class_name=prompts.class_of(mask.prompt_id),
                attributes=prompts.attributes_of(mask.prompt_id),
                score=mask.score,
                stability=mask.stability,
                area_ha=area / 10_000,
                perimeter_m=perimeter,
                n_fg=len(placed.foreground),
                n_bg=len(placed.background),
                n_edits=len(placed.standing),
                has_box=placed.box is not None,
                source=without_secrets(imagery.source.uri),
                acquired=imagery.source.description.acquired,
                model=model.name,
                model_sha256=model.sha256,
                stretch=json.dumps({**looked_at, **_dates_used(mask)}),
                created=created,
                plugin_version=__version__,
            )
        )
    return features, outlines.warnings


def _looked_at(answered: Answered) -> dict[str, object]:
    """The stretch as it is recorded with a result; with several views, all of them."""
    imagery = answered.imagery
    stretch: dict[str, object] = imagery.stretch.to_json()
    several = answered.model.is_own and answered.segmentation.plan != GRID
    if not imagery.is_index and not (imagery.others and several):
        return stretch
    views = view_record(imagery, several)
    return {**stretch, **{key: views[key] for key in views if key != "stretch"}}


def _dates_used(mask: ObjectMask) -> dict[str, object]:
    """The other dates that were looked at for an object, and those that were left out."""
    if not mask.dates:
        return {}
    used = [use.title for use in mask.dates if not use.why]
    return {"dates": used, "dates_left_out": {u.title: u.why for u in mask.dates if u.why}}


def write_results(
    answered: Answered,
    paths: ResultPaths,
    finishing: Finishing | None = None,
    *,
    overwrite: bool = False,
    cancel: CancelToken | None = None,
    kept: PromptSet | None = None,
    beside: Callable[[Sequence[ResultFeature]], None] | None = None,
) -> WrittenResults:
    """Writes the masks as ``paths`` ask for; finishing changes the polygons only.

    All files appear together, or none. ``kept`` are the prompts as ``paths.prompts`` gets them;
    ``beside`` writes what is not ours to rename, once all else is ready to appear.
    """
    features, warnings = result_features(answered, finishing, cancel)
    written = WrittenResults(features=features, warnings=list(warnings))
    with replace_together() as files:
        if paths.raster is not None:
            _write_raster(paths.raster, answered, features, overwrite, cancel, files)
        if paths.vector is not None:
            write_vector(
                paths.vector,
                features,
                answered.imagery.grid.crs,
                overwrite=overwrite,
                cancel=cancel,
                files=files,
            )
        if paths.prompts is not None and kept is not None:
            refuse_existing(paths.prompts, overwrite)
            files.part(paths.prompts).write_text(format_prompts(kept), encoding="utf-8")
        if beside is not None:
            beside(features)
        if cancel is not None:
            cancel.raise_if_cancelled()
    written.files += [str(path) for path in paths.all]
    return written


def _write_raster(
    path: PathLike,
    answered: Answered,
    features: Sequence[ResultFeature],
    overwrite: bool,
    cancel: CancelToken | None,
    files: FileSet,
) -> None:
    segmentation, imagery = answered.segmentation, answered.imagery
    region = segmentation.region
    first = features[0]
    tags = {
        "S2SAM_VERSION": __version__,
        "S2SAM_SOURCE": str(first.source),
        "S2SAM_MODEL": f"{first.model} {first.model_sha256}",
        "S2SAM_STRETCH": str(first.stretch),
        "S2SAM_CREATED": str(first.created),
    }
    bands: dict[PromptId, dict[str, str]] = {
        feature.prompt_id: {
            "NAME": feature.name,
            **({} if feature.score is None else {"SCORE": f"{feature.score:.4f}"}),
        }
        for feature in features
    }

    def valid(window: Window) -> BoolMask:
        return imagery.valid(window.shifted(region.col, region.row))

    # The reference's files are 0 and 1 only.
    plain = segmentation.plan == GRID or region.width * region.height > NODATA_PIXELS
    layers = [
        (prompt_id, window.shifted(-region.col, -region.row), mask)
        for prompt_id, window, mask in _layers(segmentation)
    ]
    write_masks(
        path,
        segmentation.grid,
        layers,
        bands=bands,
        valid=None if plain else valid,
        tags=tags,
        overwrite=overwrite,
        cancel=cancel,
        files=files,
    )


def _layers(segmentation: Segmentation) -> list[MaskLayer]:
    return [
        (mask.prompt_id, piece.window, piece.mask)
        for mask in segmentation.masks
        for piece in mask.pieces
    ]

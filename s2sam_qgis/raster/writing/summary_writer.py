"""One GeoPackage over many scenes: a feature per object and date, with its outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.file_sets import replace_together
from ...core.files import PathLike, not_written, refuse_existing
from ...core.prompts import PromptId
from ..environment import LONGITUDE_LATITUDE, rasterio_env, reason, transform_points
from ..own_libraries import import_pyogrio
from .plain_path import readable, writable
from .vector_writer import id_column, layer_name, text_column

_ERRORS = (RuntimeError, ValueError, OSError, KeyError)

#: Fields by kind, in the order in which they are written.
_TEXTS_FIRST = ("name", "status", "raster")
_NUMBERS = ("area_ha", "score", "stability", "iou_with_first", "cloud_share")
_TEXTS_LAST = ("acquired", "source", "masks", "reason")


@dataclass(frozen=True)
class SummaryFeature:
    """One object on one date. ``acquired`` is ISO 8601; ``outline`` is in the file's CRS.

    ``cloud_share`` is the share of the mask that is cloud or shadow, ``mostly_cloudy`` whether
    that is more than half; both None where it is not known.
    """

    prompt_id: PromptId
    outline: Any
    name: str = ""
    status: str = ""
    raster: str = ""
    acquired: str | None = None
    area_ha: float | None = None
    score: float | None = None
    stability: float | None = None
    iou_with_first: float | None = None
    cloud_share: float | None = None
    mostly_cloudy: bool | None = None
    source: str = ""
    masks: str | None = None
    reason: str = ""


def read_outlines(path: PathLike) -> tuple[dict[str, Any], str | None]:
    """(outline by prompt id as text, CRS) of a result file; nothing where it cannot be read."""
    pyogrio = import_pyogrio()
    try:
        with rasterio_env(), readable(Path(path)) as place:
            meta, _, shapes, values = pyogrio.raw.read(str(place), columns=["prompt_id"])
        found = zip(values[0].tolist(), shapely.from_wkb(shapes))
        return {str(i): shape for i, shape in found if shape is not None}, meta["crs"]
    except _ERRORS:
        return {}, None


def in_longitude_latitude(outline: Any, crs: str | None) -> Any:
    """The outline on WGS 84, so that scenes of several zones share a layer."""
    if crs is None or crs == LONGITUDE_LATITUDE:
        return outline

    def move(points: NDArray[np.float64]) -> NDArray[np.float64]:
        xs, ys = transform_points(crs, LONGITUDE_LATITUDE, points[:, 0], points[:, 1])
        return np.column_stack([xs, ys])

    return shapely.transform(outline, move)


def write_summary(
    path: PathLike, features: Sequence[SummaryFeature], crs: str | None, overwrite: bool = False
) -> None:
    """Writes the features as one layer; the file appears whole or not at all.

    Raises:
        InputError: the file exists and is no earlier summary.
        OutputError: it cannot be written.
    """
    target = Path(path)
    check_summary(target, overwrite)
    pyogrio = import_pyogrio()
    outlines = [shapely.MultiPolygon() if f.outline is None else f.outline for f in features]
    shapes = np.empty(len(features), dtype=object)
    shapes[:] = [None if shape.is_empty else shape for shape in outlines]
    columns, masks = _columns(features)
    with replace_together() as files:
        stale = [f"{target.name}{ending}" for ending in ("-wal", "-shm", "-journal")]
        part = files.part(target, stale=stale)
        try:
            with rasterio_env(), writable(part) as place:
                pyogrio.raw.write(
                    str(place),
                    shapely.to_wkb(shapes),
                    list(columns.values()),
                    list(columns),
                    field_mask=[masks.get(name) for name in columns],
                    driver="GPKG",
                    layer=layer_name(target.stem),
                    geometry_type="MultiPolygon",
                    promote_to_multi=True,
                    crs=crs,
                    encoding="UTF-8",
                )
        except _ERRORS as error:
            raise not_written(target, reason(error)) from error


def check_summary(path: PathLike, overwrite: bool) -> None:
    """Raises InputError where a summary would replace a file that is none of ours."""
    target = Path(path)
    own = False
    if target.is_file():
        try:
            with readable(target) as place:
                fields = import_pyogrio().read_info(str(place))["fields"].tolist()
            own = "prompt_id" in fields and "iou_with_first" in fields
        except _ERRORS:
            own = False
    refuse_existing(target, overwrite or own)


def _columns(
    features: Sequence[SummaryFeature],
) -> tuple[dict[str, NDArray[Any]], dict[str, NDArray[np.bool_]]]:
    """Field arrays by name, and which entries of them are null where numpy has no null."""
    columns: dict[str, NDArray[Any]] = {}
    columns["prompt_id"] = id_column([feature.prompt_id for feature in features])
    days = [(feature.acquired or "")[:10] or "NaT" for feature in features]
    columns["date"] = np.array(days, "datetime64[D]")
    for name in _TEXTS_FIRST:
        columns[name] = text_column([getattr(feature, name) for feature in features])
    for name in _NUMBERS:
        values: list[float | None] = [getattr(feature, name) for feature in features]
        columns[name] = np.array([np.nan if v is None else v for v in values], np.float64)
    columns["mostly_cloudy"] = np.array([bool(f.mostly_cloudy) for f in features], np.bool_)
    for name in _TEXTS_LAST:
        columns[name] = text_column([getattr(feature, name) for feature in features])
    unknown = np.array([feature.mostly_cloudy is None for feature in features], np.bool_)
    return columns, {"mostly_cloudy": unknown}

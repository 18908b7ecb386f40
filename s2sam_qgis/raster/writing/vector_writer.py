"""Results as vector files: one multipolygon per prompt id with its attributes."""

from __future__ import annotations

import contextlib
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import MultiPolygon

from ...core.errors import InputError
from ...core.file_sets import FileSet, replace_together
from ...core.files import PathLike, not_written, refuse_existing
from ...core.messages import tr
from ...core.options import VECTOR_DRIVERS
from ...core.progress import CancelToken
from ...core.prompts import Attribute, PromptId
from ...core.result_columns import (
    INTEGER,
    OWN_COLUMNS,
    REAL,
    RESULT_COLUMNS,
    TRUTH,
    free_name,
    is_number,
    result_value,
)
from ..environment import rasterio_env, reason
from ..outlines.geodesy import ellipsoidal_area_perimeter
from ..own_libraries import import_pyogrio
from .plain_path import writable

#: Shapefile field names have ten characters.
SHAPEFILE_NAMES: dict[str, str] = {
    "perimeter_m": "perim_m",
    "model_sha256": "model_sha",
    "plugin_version": "plugin_ver",
}
_SHAPEFILE_TEXT = 254
_SHAPEFILE_NAME = 10

_SHAPEFILE_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
#: Made by other software beside a Shapefile; out of date once it is replaced.
_SHAPEFILE_INDEXES = (".qix", ".sbn", ".sbx", ".idm", ".ind")

_WRITE_ERRORS = (RuntimeError, ValueError, OSError)


@dataclass(frozen=True)
class ResultFeature:
    """One object's outline and attributes, as they are written to a vector file.

    ``geometry`` is in the CRS given to ``write_vector``; an empty one is written as null.
    ``score`` is the predicted IoU (0-1). ``area_ha`` and ``perimeter_m`` are ellipsoidal; where
    they are None they are measured on writing. ``acquired`` and ``created`` are ISO 8601.
    ``class_name`` is written as the attribute ``class``; "" is none. ``n_edits`` counts the areas
    that were added or cut by hand. ``attributes`` are free ones, which become columns of their own.
    """

    prompt_id: PromptId
    geometry: MultiPolygon
    name: str = ""
    score: float | None = None
    stability: float | None = None
    area_ha: float | None = None
    perimeter_m: float | None = None
    n_fg: int = 0
    n_bg: int = 0
    has_box: bool = False
    source: str | None = None
    acquired: str | None = None
    model: str | None = None
    model_sha256: str | None = None
    stretch: str | None = None
    created: str | None = None
    plugin_version: str | None = None
    class_name: str = ""
    n_edits: int = 0
    attributes: Mapping[str, Attribute] = field(default_factory=dict)


def write_vector(
    path: PathLike,
    features: Sequence[ResultFeature],
    crs: str | None,
    *,
    overwrite: bool = False,
    metadata: Mapping[str, str] | None = None,
    cancel: CancelToken | None = None,
    files: FileSet | None = None,
) -> None:
    """Writes features as GeoPackage, GeoJSON, FlatGeobuf or Shapefile, by the file's suffix.

    Coordinates are in ``crs``, except in GeoJSON: RFC 7946 knows only longitude and latitude
    (WGS 84), so they are transformed, and cut at the antimeridian. Shapefiles have field names of
    ten characters (``SHAPEFILE_NAMES``) and texts of 254. ``prompt_id`` is a number where all are,
    else text. The file is written beside ``path``, read back, and renamed; where anything fails,
    nothing remains and existing files are as they were. Overwriting replaces the whole file, with
    all layers that it had.

    Args:
        path: the file to write; .gpkg, .geojson, .json, .fgb or .shp.
        features: one per object, in the order wanted.
        crs: their geometries' CRS; None where there is none.
        overwrite: replace an existing file.
        metadata: provenance, kept in a GeoPackage's metadata table.
        cancel: asked before and after writing.
        files: the results that it belongs to; it appears together with them.

    Raises:
        InputError: an unknown suffix, an existing file, nothing to write.
        OutputError: it cannot be written: folder, rights, space.
        Cancelled: stopped by ``cancel``.
    """
    target = Path(path)
    driver = driver_for(target)
    if not features:
        raise InputError(tr("There are no outlines to write."))
    cancel = cancel or CancelToken()
    replaced = replaced_files(target)
    for file in replaced:
        refuse_existing(file, overwrite)
    measured = [_measured(feature, crs) for feature in features]
    cancel.raise_if_cancelled()
    with contextlib.ExitStack() as stack:
        files = files or stack.enter_context(replace_together())
        siblings = (*_SHAPEFILE_PARTS[1:], *_SHAPEFILE_INDEXES) if len(replaced) > 1 else ()
        # Of a Shapefile, or of a GeoPackage, that was replaced.
        stale = [f"{target.name}{ending}" for ending in (".xml", "-wal", "-shm", "-journal")]
        part = files.part(target, siblings, stale)
        try:
            with writable(part) as place:
                layer = layer_name(target.stem)
                _write(place, driver, layer, features, measured, crs, metadata or {})
                _check(place, len(features))
        except _WRITE_ERRORS as error:
            raise not_written(target, reason(error)) from error
        cancel.raise_if_cancelled()
        for file in replaced:
            refuse_existing(file, overwrite)


def replaced_files(path: PathLike) -> list[Path]:
    """The files that a vector result is: several for a Shapefile."""
    target = Path(path)
    if driver_for(target) != "ESRI Shapefile":
        return [target]
    return [target, *(target.with_suffix(suffix) for suffix in _SHAPEFILE_PARTS[1:])]


def layer_name(stem: str) -> str:
    """A file's stem as the name of its layer: a GeoPackage takes no marks at the beginning."""
    name = re.sub(r"^[^\w ]+", "", stem).strip() or "outlines"
    return f"layer_{name}" if re.match(r"gpkg|sqlite_|rtree_", name, re.IGNORECASE) else name


def driver_for(path: PathLike) -> str:
    """GDAL's driver for a file's suffix; raises InputError for one that is not supported."""
    suffix = Path(path).suffix.lower()
    if suffix not in VECTOR_DRIVERS:
        raise InputError(
            tr(
                "{file}: vector results are written as {suffixes}, not as {suffix}. Choose "
                "one of these suffixes."
            ).format(
                file=path,
                suffixes=", ".join(VECTOR_DRIVERS),
                suffix=suffix or tr("a file without suffix"),
            )
        )
    return VECTOR_DRIVERS[suffix]


def _measured(feature: ResultFeature, crs: str | None) -> tuple[float, float]:
    """(hectares, metres) of a feature."""
    if feature.area_ha is not None and feature.perimeter_m is not None:
        return feature.area_ha, feature.perimeter_m
    area, perimeter = ellipsoidal_area_perimeter(feature.geometry, crs)
    hectares = area / 1e4 if feature.area_ha is None else feature.area_ha
    return hectares, perimeter if feature.perimeter_m is None else feature.perimeter_m


def _columns(
    features: Sequence[ResultFeature], measured: Sequence[tuple[float, float]], shapefile: bool
) -> dict[str, NDArray[Any]]:
    """Field arrays by name, in the order in which they are written."""
    columns: dict[str, NDArray[Any]] = {}
    columns["prompt_id"] = id_column([feature.prompt_id for feature in features])
    for name, kind in RESULT_COLUMNS.items():
        values = [result_value(feature, name) for feature in features]
        if name in ("area_ha", "perimeter_m"):
            values = [pair[name == "perimeter_m"] for pair in measured]
        columns[name] = _column(values, kind, shapefile)
    if not shapefile:
        return {**columns, **_free_columns(features, columns)}
    own = {SHAPEFILE_NAMES.get(name, name): values for name, values in columns.items()}
    columns = {**own, **_free_columns(features, own, _SHAPEFILE_NAME)}
    return {
        name: text_column([None if v is None else v[:_SHAPEFILE_TEXT] for v in values])
        if values.dtype == object
        else values
        for name, values in columns.items()
    }


def _column(values: Sequence[Any], kind: str, shapefile: bool) -> NDArray[Any]:
    """Values of one kind; Shapefiles have no truth values."""
    if kind == REAL:
        return np.array([np.nan if value is None else value for value in values], np.float64)
    if kind == INTEGER:
        return np.array(values, np.int32)
    if kind == TRUTH:
        return np.array(values, np.int16 if shapefile else np.bool_)
    return text_column(values)


def _free_columns(
    features: Sequence[ResultFeature], own: Mapping[str, Any], length: int = 0
) -> dict[str, NDArray[Any]]:
    """Columns of free attributes: numbers where all values are, else texts.

    No name is one of ours or of the file's, upper and lower case being the same to databases; a
    ``length`` other than 0 is the most characters of a name.
    """
    taken = {name.casefold() for name in own} | OWN_COLUMNS
    columns: dict[str, NDArray[Any]] = {}
    for key in dict.fromkeys(key for feature in features for key in feature.attributes):
        name = free_name(key, taken, length)
        taken.add(name.casefold())
        values = [feature.attributes.get(key) for feature in features]
        if all(v is None or is_number(v) for v in values):
            columns[name] = np.array([np.nan if v is None else v for v in values], np.float64)
        else:
            columns[name] = text_column([None if v is None else str(v) for v in values])
    return columns


def id_column(ids: Sequence[PromptId]) -> NDArray[Any]:
    """Prompt ids as a column: numbers where all are, else texts."""
    if all(isinstance(prompt_id, int) for prompt_id in ids):
        return np.array(ids, np.int64)
    return text_column([str(prompt_id) for prompt_id in ids])


def text_column(values: Sequence[str | None]) -> NDArray[Any]:
    """Texts, or None, as a column."""
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def _write(
    part: Path,
    driver: str,
    layer: str,
    features: Sequence[ResultFeature],
    measured: Sequence[tuple[float, float]],
    crs: str | None,
    metadata: Mapping[str, str],
) -> None:
    pyogrio = import_pyogrio()
    columns = _columns(features, measured, driver == "ESRI Shapefile")
    shapes = np.empty(len(features), dtype=object)
    shapes[:] = [None if feature.geometry.is_empty else feature.geometry for feature in features]
    options: dict[str, Any] = {}
    if driver == "GeoJSON" and crs is not None:
        options["layer_options"] = {"RFC7946": "YES", "COORDINATE_PRECISION": "9"}
        if pyogrio.__gdal_version__ >= (3, 8):  # a text that looks like JSON stays a text
            options["layer_options"]["AUTODETECT_JSON_STRINGS"] = "NO"
    elif driver == "FlatGeobuf":
        options["layer_options"] = {"SPATIAL_INDEX": "NO"}  # an index would change the order
    elif driver == "GPKG" and metadata:
        options["layer_metadata"] = {key: str(value) for key, value in metadata.items()}
    if driver != "ESRI Shapefile":
        options["layer"] = layer
    with rasterio_env(), warnings.catch_warnings():
        if crs is None:  # known, and nothing that a user could act on here
            warnings.simplefilter("ignore", UserWarning)
        pyogrio.raw.write(
            str(part),
            shapely.to_wkb(shapes),
            list(columns.values()),
            list(columns),
            driver=driver,
            geometry_type="MultiPolygon",
            crs=crs,
            encoding="UTF-8",
            **options,
        )


def _check(part: Path, count: int) -> None:
    """Reads it back: not every driver notices a full disk."""
    import pyogrio.raw

    found = len(pyogrio.raw.read(str(part))[2])
    if found != count:
        raise OSError(
            None,
            tr("only {found} of {count} outlines can be read back").format(
                found=found, count=count
            ),
        )

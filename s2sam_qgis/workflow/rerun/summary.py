"""The summary over all scenes of a rerun: a table (CSV), or a map of outlines (GeoPackage)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...core.errors import InputError
from ...core.files import PathLike
from ...core.messages import tr
from ...raster.environment import LONGITUDE_LATITUDE
from ...raster.writing.summary_writer import (
    SummaryFeature,
    check_summary,
    in_longitude_latitude,
    read_outlines,
)
from ...raster.writing.summary_writer import write_summary as write_features
from .table import TableRow, check_csv_target, write_csv

_GPKG, _CSV = ".gpkg", ".csv"


def check_summary_target(path: PathLike, overwrite: bool) -> None:
    """Raises InputError before any work is done where the summary could not be written."""
    suffix = Path(path).suffix.lower()
    if suffix == _GPKG:
        check_summary(path, overwrite)
    elif suffix in ("", _CSV, ".txt"):
        check_csv_target(path, overwrite)
    else:
        raise InputError(
            tr(
                "{file}: a summary is a table (.csv) or a map of outlines (.gpkg), not "
                "{suffix}. Choose one of these suffixes."
            ).format(file=path, suffix=suffix)
        )


def write_summary(path: PathLike, rows: Sequence[TableRow], overwrite: bool = False) -> None:
    """Writes the rows: as GeoPackage where the path ends in .gpkg, else as CSV."""
    if Path(path).suffix.lower() != _GPKG:
        write_csv(path, rows)
        return
    files: dict[str, tuple[dict[str, Any], str | None]] = {}
    found = [_outline(row, files) for row in rows]
    crss = {crs for outline, crs in found if outline is not None}
    crs = crss.pop() if len(crss) == 1 else LONGITUDE_LATITUDE
    features: list[SummaryFeature] = []
    for row, (outline, own) in zip(rows, found):
        if outline is not None and own != crs:
            outline = in_longitude_latitude(outline, own)  # noqa: PLW2901 - the same, moved
        features.append(_feature(row, outline))
    write_features(path, features, crs, overwrite)


def _outline(
    row: TableRow, files: dict[str, tuple[dict[str, Any], str | None]]
) -> tuple[Any, str | None]:
    """The row's outline and its CRS, (None, None) where there is none."""
    if row.outlines is None or not row.pixels:
        return None, None
    if row.outlines not in files:
        files[row.outlines] = read_outlines(row.outlines)
    outlines, crs = files[row.outlines]
    return outlines.get(str(row.prompt_id)), crs


def _feature(row: TableRow, outline: Any) -> SummaryFeature:
    return SummaryFeature(
        row.prompt_id,
        outline,
        row.name,
        row.status,
        row.raster,
        row.acquired,
        row.area_ha,
        row.score,
        row.stability,
        row.iou_first,
        row.cloud_share,
        row.mostly_cloudy,
        row.source,
        row.masks,
        row.reason,
    )

"""Writing to the result layer through its provider: short transactions, and why one failed."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any, Callable

import shapely
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeature

from ..core.errors import InputError, OutputError
from ..translation import tr
from .qgis_values import qgis_crs
from .result_features import EDITED
from .result_file import file_of

#: How long a locked file is waited for, and the pauses between tries. SQLite waits itself, up to
#: 5 s, except where waiting could not help; then a new try can.
_PATIENCE_S = 8.0
_PAUSES_S = (0.05, 0.1, 0.2, 0.3, 0.5)


def refuse_open_edits(layer: Any, features: Sequence[QgsFeature], label: str) -> None:
    """What waits in an edit session would win over what is written below it."""
    open_ids = open_edits(layer)
    in_transaction = layer.isEditable() and layer.dataProvider().transaction() is not None
    if in_transaction or any(feature.id() in open_ids for feature in features):
        raise OutputError(
            tr(
                "{name} is being edited in the layer {layer}. Save the layer's edits or give them "
                "up (Toggle editing), then press Enter again."
            ).format(name=label, layer=layer.name())
        )


def open_edits(layer: Any) -> set[int]:
    """The numbers of features whose edits are not saved yet."""
    if not layer.isEditable():
        return set()
    buffer = layer.editBuffer()
    return {
        *buffer.changedGeometries(),
        *buffer.changedAttributeValues(),
        *buffer.addedFeatures(),
    }


def write(layer: Any, work: Callable[[Any], bool]) -> None:
    """One short transaction of the provider; raises OutputError where it fails.

    Another program may hold the file for a moment: ``work`` is then tried again, so doing it
    twice must give the same as doing it once.
    """
    provider = layer.dataProvider()
    began = time.monotonic()
    for pause in (*_PAUSES_S, None):
        provider.clearErrors()
        started = time.monotonic()
        if _write_once(provider, work):
            return
        waited = time.monotonic() - began
        if pause is None or waited > _PATIENCE_S or not _is_locked(provider):
            break
        if time.monotonic() - started < _PATIENCE_S:  # SQLite has not waited itself.
            time.sleep(pause)
    raise not_written(layer)


def _write_once(provider: Any, work: Callable[[Any], bool]) -> bool:
    if not provider.enterUpdateMode():
        return False
    try:
        return work(provider)
    finally:
        provider.leaveUpdateMode()


def _is_locked(provider: Any) -> bool:
    """Whether another connection is in the way; GDAL tells it in SQLite's words, or not at all."""
    told = " ".join(provider.errors())
    return any(word in told for word in ("locked", "busy", "update mode", "unable to open"))


def not_written(layer: Any) -> OutputError:
    """What is said where a provider refused; it names the file, the reason and a way out."""
    provider = layer.dataProvider()
    why = "; ".join(_reasons(provider.errors()))
    path = file_of(layer) or layer.name()
    return OutputError(
        tr(
            "Cannot write to the results file {path}: {why}. The object is not lost: check whether "
            "another program has locked the file, free disk space and folder permissions, then "
            "press Enter again. Or choose another file in the menu of Accept."
        ).format(path=path, why=why or tr("no reason is given"))
    )


def _reasons(errors: Sequence[str]) -> list[str]:
    """A provider's errors, each once, without what only follows from them and what GDAL tried.

    "OGR error creating feature -9223372036854775808: failed to execute insert : database or disk is
    full" and a rollback that fails say: database or disk is full.
    """
    told = [text.rsplit(" : ", 1)[-1].strip() for text in errors if "ROLLBACK" not in text]
    return list(dict.fromkeys(told or errors))


def placed(geometry: Any, crs: str | None, layer: Any) -> Any:
    """An outline in the layer's CRS; raises InputError where one of both has none."""
    source, target = qgis_crs(crs), layer.crs()
    if source.isValid() == target.isValid():
        return transformed(geometry, source, layer)
    if source.isValid():
        text = tr(
            "The layer {layer} has no coordinate reference system, but this image has one. Choose "
            "another results file in the menu of Accept."
        )
    else:
        text = tr(
            "This image has no coordinate reference system, but the layer {layer} has one. Choose "
            "another results file in the menu of Accept, or assign a CRS to the image."
        )
    raise InputError(text.format(layer=layer.name()))


def transformed(geometry: Any, source: Any, layer: Any) -> Any:
    """A geometry from the CRS ``source`` to the layer's, where both are known."""
    target = layer.crs()
    if source.isValid() and target.isValid() and source != target:
        try:
            geometry.transform(QgsCoordinateTransform(source, target, layer.transformContext()))
        except QgsCsException as error:
            raise OutputError(
                tr("The outline cannot be expressed in the CRS of {layer}.").format(
                    layer=layer.name()
                )
            ) from error
    return geometry


def measures(feature: Any, layer: Any) -> dict[int, Any]:
    """Field number -> value: hectares and metres on the ellipsoid, and the time, of an outline."""
    from ..raster.outlines.geodesy import ellipsoidal_area_perimeter
    from .layer_grid import crs_text

    outline = shapely.from_wkb(bytes(feature.geometry().asWkb()))
    area, perimeter = ellipsoidal_area_perimeter(outline, crs_text(layer.crs()))
    now = datetime.now(timezone.utc).replace(microsecond=0).isoformat().replace("+00:00", "Z")
    values = {"area_ha": area / 10_000, "perimeter_m": perimeter, EDITED: now}
    fields = layer.fields()
    known = {fields.indexFromName(name): value for name, value in values.items()}
    known.pop(-1, None)
    return {
        index: None if isinstance(value, float) and math.isnan(value) else value
        for index, value in known.items()
    }

"""Opening the table of accepted objects, whoever else has its file open.

While another QGIS opens or closes a GeoPackage, SQLite's files beside it come and go; who opens
it at that moment is told that it cannot be, or gets a layer without its tables, columns or CRS, as
each of these is asked by itself. That passes within milliseconds, so it is waited for: an opening
counts where GDAL told no error meanwhile, and *no table* is only what SQLite itself says. GDAL
may also open the file as one that nobody writes to ("immutable"), which shows an older state and
takes nothing; that is waited for where the system lets us write. Once a layer is open, no other
QGIS is the last to close the file, and what is beside it stays.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, TypeVar

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorDataProvider, QgsVectorLayer

from ..core.errors import OutputError
from ..translation import tr

#: The table of accepted objects inside a GeoPackage.
RESULTS_TABLE = "s2sam_results"

#: How long a file that cannot be opened is tried again, and the pauses between tries.
PATIENCE_S = 2.0
_PAUSES_S = (0.01, 0.02, 0.05, 0.1, 0.2)

#: Whether its list of tables can be read at all, and how many of them are ours.
_ASK = (
    "SELECT (SELECT count(*) FROM gpkg_contents) >= 0, "
    "(SELECT count(*) FROM sqlite_master WHERE lower(name) = 's2sam_results')"
)

_T = TypeVar("_T")


def uri_of(path: Path) -> str:
    """What QGIS opens the table of accepted objects with."""
    return f"{path}|layername={RESULTS_TABLE}"


def open_table(path: Path, name: str = "", patience_s: float = PATIENCE_S) -> Any | None:
    """The table of a file as a layer; None where the file is a GeoPackage without it.

    Raises:
        OutputError: it cannot be opened, or is no GeoPackage.
    """
    layer, there = None, None

    def look() -> bool | None:
        nonlocal layer, there
        layer, is_clean = _opened(uri_of(path), name)
        if layer.isValid():
            there = True
            return True if is_clean and takes_features(layer, path) else None
        there = _has_table(path)
        return True if there is False else None

    wait_for(look, patience_s)
    if there is None or layer is None:
        raise no_geopackage(path, tr("it cannot be opened."))
    return layer if layer.isValid() else None


def layer_at(uri: str, name: str) -> Any:
    """A second layer of a table that is in use; not valid where it cannot be opened at all."""
    layer = None

    def look() -> bool | None:
        nonlocal layer
        layer, is_clean = _opened(uri, name)
        return True if layer.isValid() and is_clean else None

    wait_for(look, PATIENCE_S)
    return layer


def read_from(layer: Any, path: Path) -> None:
    """Lets a layer read the table of a file; its name and style stay."""

    def look() -> bool | None:
        with heard() as failures:
            layer.setDataSource(uri_of(path), layer.name(), "ogr")
        return True if layer.isValid() and not failures else None

    wait_for(look, PATIENCE_S)


def _opened(uri: str, name: str) -> tuple[Any, bool]:
    """A layer, and whether GDAL told no error while QGIS opened it."""
    with heard() as failures:
        layer = QgsVectorLayer(uri, name, "ogr")
    return layer, not failures


def takes_features(layer: Any, path: Path) -> bool:
    """Whether a layer takes features, or its file could not either."""
    adds = layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.AddFeatures
    return bool(adds) or not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def open_source(path: Path, update: bool = False) -> Any | None:
    """A GeoPackage as GDAL's data set, waited for like a table; None where it cannot be opened."""
    with quiet():
        return wait_for(lambda: _source(path, update), PATIENCE_S)


def _source(path: Path, update: bool = False) -> Any | None:
    from osgeo import gdal

    flags = gdal.OF_VECTOR | (gdal.OF_UPDATE if update else gdal.OF_READONLY)
    return gdal.OpenEx(str(path), flags, ["GPKG"])


def wait_for(look: Callable[[], _T | None], patience_s: float) -> _T | None:
    """What a look finds, tried again while it finds nothing."""
    until = time.monotonic() + patience_s
    tries = 0
    while True:
        found = look()
        pause = _PAUSES_S[min(tries, len(_PAUSES_S) - 1)]
        if found is not None or time.monotonic() + pause > until:
            return found
        time.sleep(pause)
        tries += 1


def settle_crs(layer: Any) -> None:
    """A layer of an image without a CRS has none; GeoPackages know only an "undefined" one.

    QGIS takes that for a CRS like others: degrees, and not to be mixed with no CRS.
    """
    crs = layer.crs()
    if crs.isValid() and not crs.authid() and str(crs.description()).startswith("Undefined"):
        layer.setCrs(QgsCoordinateReferenceSystem())


def is_torn(layer: Any, path: Path) -> bool:
    """Whether a layer lacks columns or a CRS that its file has: it was opened at a bad moment.

    QGIS opens the layers of a project by itself, and does not wait.

    Raises:
        OutputError: the file cannot be opened.
    """
    fresh = open_table(path)
    if fresh is None:
        return False
    settle_crs(fresh)
    names = layer.fields().names()
    return fresh.crs() != layer.crs() or any(n not in names for n in fresh.fields().names())


def no_geopackage(path: Path, why: str) -> OutputError:
    """What is said of a file that cannot be used; it names a way out."""
    return OutputError(
        tr(
            "{path} cannot be used as a GeoPackage: {why} Choose another file in the menu of "
            "Accept."
        ).format(path=path, why=why)
    )


@contextlib.contextmanager
def heard() -> Iterator[list[str]]:
    """What GDAL says of failures meanwhile, in this thread; it prints nothing."""
    from osgeo import gdal

    failures: list[str] = []

    def hear(level: int, _: int, text: str) -> None:
        if level >= gdal.CE_Failure:
            failures.append(text)

    gdal.PushErrorHandler(hear)
    try:
        yield failures
    finally:
        gdal.PopErrorHandler()


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """GDAL's bindings raise or not, as somebody else in this process has set; here they do not.

    What fails here is tried again or said in a sentence, so GDAL prints nothing.
    """
    from osgeo import gdal

    before = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        if before:
            gdal.UseExceptions()


def _has_table(path: Path) -> bool | None:
    """Whether a GeoPackage has the table, as SQLite says it; None where nothing can be told."""
    with quiet():
        opened = _source(path)
        if opened is None:
            return None
        told = opened.ExecuteSQL(_ASK)
        if told is None:
            return None
        row = told.GetNextFeature()
        answer = None if row is None or not row.GetField(0) else bool(row.GetField(1))
        del row
        opened.ReleaseResultSet(told)
        return answer

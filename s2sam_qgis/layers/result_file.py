"""The file of accepted objects: a GeoPackage beside the project, or in the profile without one.

Nothing here keeps a state: where the file lies, how it is made, how it is copied while it is open.
"""

from __future__ import annotations

import contextlib
import os
import re
import uuid
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import OutputError
from ..core.identity import IDENTITY
from ..translation import tr
from .qgis_values import number_of, qgis_crs
from .result_features import accepted_fields
from .result_opening import (
    RESULTS_TABLE,
    no_geopackage,
    open_source,
    open_table,
    quiet,
)

_ENDING = "_s2sam"


def profile_folder() -> Path:
    """Where the results of projects without a file are kept until they are saved."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "s2sam" / "results"


def project_file(project: Any) -> Path | None:
    """The results file that belongs beside a project; None where it has no place of its own."""
    folder, name = str(project.absolutePath()), str(project.baseName())
    if not project.fileName() or not folder or not name:
        return None
    return beside(Path(folder) / name)


def beside(project: Path) -> Path:
    """The results file beside a project's file, whose suffix does not count."""
    return project.with_name(f"{project.name}{_ENDING}.gpkg")


def free_name(path: Path) -> Path:
    """The path, or the next one with a number that nothing has yet."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return free


def belongs(path: Path, beside: Path) -> bool:
    """Whether a file is the one beside a project, or that with a number behind its name."""
    if path.parent != beside.parent or path.suffix != beside.suffix:
        return False
    return re.fullmatch(re.escape(beside.stem) + r"(_\d+)?", path.stem) is not None


def file_of(layer: Any) -> Path | None:
    """The file that a layer reads; None for one in memory."""
    if layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("path")
    return Path(path) if path else None


def layer_of(project: Any, path: Path) -> Any | None:
    """A project's layer of a results file, marked as ours or not; None without one."""
    layers = (x for x in project.mapLayers().values() if isinstance(x, QgsVectorLayer))
    found = (x for x in layers if file_of(x) == path and RESULTS_TABLE in x.source())
    return next(found, None)


def is_in_profile(path: Path) -> bool:
    """Whether a file waits in the profile for its project to be saved."""
    with contextlib.suppress(OSError):
        return path.resolve().parent == profile_folder().resolve()
    return False


def make_file(path: Path, crs: str | None) -> bool:
    """Makes a GeoPackage with an empty table, or adds the table to one that is there.

    A table that is there is never touched. Whether something was made.

    Raises:
        OutputError: it cannot be written, or what is there is no GeoPackage.
    """
    if path.exists() and open_table(path) is not None:
        return False
    part = _part_of(path)
    try:
        if is_in_profile(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        _write_table(part, crs, shown=path)
        if path.exists():
            return _add_table(part, path)
        _place(part, path)
    except FileExistsError as error:  # Another QGIS was quicker.
        if open_table(path) is None:
            raise _cannot_write(path, str(error)) from error
        return False
    except OSError as error:
        raise _cannot_write(path, error.strerror or str(error)) from error
    finally:
        _remove(part)
    return True


def copy_file(source: Path, target: Path) -> None:
    """Copies a GeoPackage as it is at one moment, whoever has it open; never over another file.

    Raises:
        OutputError: it cannot be read or written.
    """
    part = _part_of(target)
    quoted = str(part).replace("'", "''")
    try:
        # SQLite's own copy: what other connections have not yet written into the file is in it.
        opened = open_source(source)
        if opened is None:
            raise OSError(None, tr("{path} cannot be opened").format(path=source))
        with quiet():
            opened.ExecuteSQL(f"VACUUM INTO '{quoted}'")
        del opened
        if not part.exists() or not _is_whole(part):
            raise OSError(None, tr("the copy cannot be read back"))
        _place(part, target)
    except (OSError, RuntimeError) as error:
        raise _cannot_write(target, getattr(error, "strerror", "") or str(error)) from error
    finally:
        _remove(part)


def remove_file(path: Path) -> None:
    """Removes a GeoPackage with what SQLite and we keep beside it; one in use stays."""
    _remove(path)
    with contextlib.suppress(OSError):
        owner_note(path).unlink()


def identities_in(path: Path) -> set[str]:
    """The identities of the objects that a file holds; empty where it has none of ours.

    Raises:
        OutputError: it cannot be read now.
    """
    layer = open_table(path)
    if layer is None or layer.fields().indexFromName(IDENTITY) < 0:
        return set()
    index = layer.fields().indexFromName(IDENTITY)
    return {str(value) for value in layer.dataProvider().uniqueValues(index) if value}


def is_newer(path: Path, other: Path) -> bool:
    """Whether a GeoPackage was written to after another file was."""
    with contextlib.suppress(OSError):
        wal = Path(f"{path}-wal")  # What is not yet in the file itself.
        written = [p.stat().st_mtime_ns for p in (path, wal) if p.exists()]
        return max(written, default=0) > other.stat().st_mtime_ns
    return False


def waiting_files() -> list[Path]:
    """The files in the profile that no project took over, the newest first."""
    folder = profile_folder()
    with contextlib.suppress(OSError):
        found = [(p.stat().st_mtime, p) for p in folder.glob("*.gpkg") if p.name[0] != "."]
        return [path for _, path in sorted(found, reverse=True)]
    return []


def owner_note(path: Path) -> Path:
    """Where it is noted which process works with a waiting file."""
    return path.with_suffix(".owner")


def new_waiting_file() -> Path:
    """A name in the profile that no other QGIS has."""
    return profile_folder() / f"results-{uuid.uuid4().hex[:12]}.gpkg"


def _part_of(path: Path) -> Path:
    """Where a file is written before it gets its name, hidden beside it."""
    return path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}.part{path.suffix}")


def _is_whole(part: Path) -> bool:
    with contextlib.suppress(OutputError):
        return open_table(part) is not None
    return False


def _write_table(path: Path, crs: str | None, shown: Path) -> None:
    """Writes a new GeoPackage with the empty table."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = RESULTS_TABLE
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    template = QgsVectorLayer("MultiPolygon", "", "memory")
    writer = QgsVectorFileWriter.create(
        str(path),
        accepted_fields(),
        QgsWkbTypes.Type.MultiPolygon,
        qgis_crs(crs),
        template.transformContext(),
        options,
    )
    failed = number_of(writer.hasError()) != 0
    why = writer.errorMessage()
    del writer  # Closes the file.
    if not failed:
        _index_identities(path)
    if failed or not _is_whole(path):
        raise no_geopackage(shown, why)


def _add_table(part: Path, path: Path) -> bool:
    """Copies the empty table into a GeoPackage; False where another QGIS was quicker.

    QGIS's own writer replaces a table that it finds, and with it what another QGIS accepted
    meanwhile; a copy by GDAL fails on it.
    """
    from osgeo import gdal

    source, opened = open_source(part), open_source(path, update=True)
    with quiet():
        gdal.ErrorReset()
        made = None
        if source is not None and opened is not None:
            made = opened.CopyLayer(source.GetLayerByName(RESULTS_TABLE), RESULTS_TABLE)
        done, why = made is not None, gdal.GetLastErrorMsg()
        del made, opened, source  # Closes the files.
    if done:
        _index_identities(path)
    if open_table(path) is None:
        raise no_geopackage(path, why)
    return done


def _index_identities(path: Path) -> None:
    """Gives a new table an index of its objects, so that one of thousands is found at once.

    Through a connection of its own that is closed: QGIS's would leave a journal beside the file.
    """
    opened = open_source(path, update=True)
    if opened is None:
        return  # It is slower without, and no more.
    with quiet():
        opened.ExecuteSQL(
            f"CREATE INDEX IF NOT EXISTS {RESULTS_TABLE}_{IDENTITY}_idx "
            f"ON {RESULTS_TABLE} ({IDENTITY})"
        )
        del opened


def _place(part: Path, target: Path) -> None:
    """Gives a file its name, unless another has got it meanwhile."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # No hard links here.
        if target.exists():
            raise FileExistsError(None, tr("the file exists")) from None
        os.rename(part, target)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            Path(f"{path}{ending}").unlink()


def _cannot_write(path: Path, why: str) -> OutputError:
    return OutputError(
        tr(
            "The results file {path} cannot be written: {why}. Check free disk space and folder "
            "permissions, or choose another file in the menu of Accept."
        ).format(path=path, why=why)
    )

"""Reads a GeoPackage as another program does, while QGIS may be opening or closing it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

#: Tries, and the pause between them: QGIS takes SQLite's files beside the database away when it
#: closes one, and whoever opens it at that moment is told "unable to open database file".
_TRIES, _PAUSE_S = 10, 0.1


def select(path: Path, query: str) -> list[sqlite3.Row]:
    """The rows of a query; each answers to the names of its columns."""
    for _ in range(_TRIES - 1):
        with suppress(sqlite3.OperationalError):
            return _selected(path, query)
        time.sleep(_PAUSE_S)
    return _selected(path, query)


def _selected(path: Path, query: str) -> list[sqlite3.Row]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)) as base:
        base.row_factory = sqlite3.Row
        return list(base.execute(query))


def table_of(path: Path) -> str:
    """The name of the only table of features."""
    (row,) = select(path, "select table_name from gpkg_contents where data_type = 'features'")
    return str(row["table_name"])

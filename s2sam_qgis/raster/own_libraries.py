"""Makes wheels use the native libraries that they bring, also inside QGIS on Linux.

There a library's calls are looked up among those of the program first. QGIS's program has GDAL,
PROJ and GEOS, so rasterio, pyogrio and shapely would call QGIS's, of another version than their
own: handles of one library reach the other where QGIS's lacks a function, and where QGIS's PROJ is
the newer one it refuses the wheels' database, so that no raster has a CRS any more (QGIS 3.44 on
Debian forky). RTLD_DEEPBIND (man dlopen) turns the order round. Windows and macOS name the library
with each call, and need nothing.
"""

from __future__ import annotations

import importlib
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def own_libraries() -> Iterator[None]:
    """Extension modules that are first imported inside call their own libraries first.

    One that somebody else imported before stays as it is.
    """
    deep = getattr(os, "RTLD_DEEPBIND", 0)  # glibc's only
    if not deep:
        yield
        return
    before = sys.getdlopenflags()
    sys.setdlopenflags(before | deep)
    try:
        yield
    finally:
        sys.setdlopenflags(before)


def import_pyogrio() -> Any:
    """pyogrio, which uses the GDAL that it brings."""
    with warnings.catch_warnings(), own_libraries():
        # pyogrio looks for pyproj; one that finds no data of its own says so, and is not used.
        warnings.filterwarnings("ignore", message="Valid PROJ data directory not found")
        importlib.import_module("pyogrio.raw")
    return importlib.import_module("pyogrio")

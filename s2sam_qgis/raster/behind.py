"""Which local files stand behind the name of a raster, found without asking any other machine.

A data set may be made of others: a virtual raster (VRT), a tile index, a product, an archive. None
of these files may be replaced by a result of a run that reads them.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..core.errors import S2SamError
from .environment import GDAL_ERRORS, quietly_open, rasterio_env
from .named_files import TILE_INDEX, paths_in, tiles_of, vrt_sources
from .reading.opening import find

#: Files that are one data set by themselves, so that they need not be opened.
_SIMPLE = (".tif", ".tiff", ".jp2", ".png", ".jpg", ".jpeg")
#: What lies beside a raster and says something of it: x.tif.ovr, x.tfw, ...
_BESIDE = (".tfw", ".tifw", ".j2w", ".wld", ".aux", ".hdr", ".prj", ".aux.xml", ".xml", ".rpb")
_PRODUCT = re.compile(r"MTD_.*\.xml|S2._.*_MTD_.*\.xml|manifest\.safe", re.IGNORECASE)
_DEPTH = 8


def files_behind(name: str) -> set[Path]:
    """The existing local files that opening ``name`` would read, itself included.

    ``name``: whatever ``open_source`` takes: a path, folder, product, archive, GDAL data set name,
    or several of them joined by "|". What cannot be opened stands for itself alone.
    """
    found: set[Path] = set()
    names = [name] if os.path.exists(name) else [part.strip() for part in name.split("|")]
    for each in filter(None, names):
        for path in paths_in(each):
            _collect(path, found, _DEPTH)
    return found


def _collect(path: Path, found: set[Path], depth: int) -> None:
    if path in found or depth == 0:
        return
    if path.is_dir():
        for member in _members(path):
            _collect(member, found, depth - 1)
        return
    found.add(path)
    found.update(_beside(path))
    if _PRODUCT.fullmatch(path.name):
        found.update(_all_below(path.parent))
        return
    for name in _sources(path):
        for source in paths_in(name):
            _collect(source, found, depth - 1)


def _members(folder: Path) -> list[Path]:
    """The files of a folder that is one image: all of a product, the band files else."""
    if any(_PRODUCT.fullmatch(name) for name in os.listdir(folder)) or (
        folder.suffix.upper() == ".SAFE"
    ):
        return list(_all_below(folder))
    try:
        with rasterio_env():
            return [path for name in find(folder).datasets for path in paths_in(name)]
    except S2SamError:
        return []


def _all_below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _beside(path: Path) -> list[Path]:
    names = [f"{path.name}{ending}" for ending in (".ovr", ".aux.xml", ".msk", ".msk.ovr")]
    names += [f"{path.stem}{ending}" for ending in _BESIDE]
    return [path.with_name(name) for name in names if path.with_name(name).is_file()]


def _sources(path: Path) -> list[str]:
    """The data sets that a data set is made of, as names that can be looked up from here."""
    suffix = path.suffix.lower()
    if suffix in _SIMPLE or suffix == ".zip":
        return []
    if suffix == ".vrt":
        return vrt_sources(path)
    if TILE_INDEX.search(path.name):
        return tiles_of(path)
    with contextlib.suppress(*GDAL_ERRORS), rasterio_env(), quietly_open(str(path)) as dataset:
        return [str(name) for name in dataset.files]
    return []

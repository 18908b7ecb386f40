"""Which scene classification (SCL) belongs to a raster: a band of it, or a file beside it.

Sentinel-2's level 2A products carry a map that calls each pixel vegetation, water, cloud, ... It is
found by name only: a file with SCL in its name that is called like the raster.
"""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ...core.source import RasterSource
from ..environment import local_path

#: ESA's level 2A classes: cloud shadow, cloud of medium and of high probability, thin cirrus.
CLOUD_OR_SHADOW = (3, 8, 9, 10)

#: ESA's level 2A class for pixels without data.
NO_DATA_CLASS = 0

_SCL = re.compile(r"(?<![a-z0-9])scl(?![a-z0-9])", re.IGNORECASE)
_SUFFIXES = (".tif", ".tiff", ".jp2", ".vrt", ".img")
#: What differs between the names of one scene's files.
_OWN_WORDS = re.compile(r"(?:scl|tci|b\d{1,2}|b8a|\d{2}m|cog|l2a|l1c)", re.IGNORECASE)
_DATE = re.compile(r"(?:19|20)\d{6}")


class Classification(NamedTuple):
    """Where a scene classification is: ``path`` None is the raster itself."""

    path: str | None
    band: int


def is_classification(name: str) -> bool:
    """Whether a file's name says that it is a scene classification and no image."""
    return _SCL.search(name) is not None


def find_classification(source: RasterSource) -> Classification | None:
    """The classification of a raster; None where there is none, or several might be meant."""
    several = "|" in source.uri
    for band in source.description.bands:
        words = band.name.lower().replace("_", " ")
        # In several files of different pixel sizes, classes would be mixed by resampling.
        if not several and (_SCL.search(band.name) or words.startswith("scene classification")):
            return Classification(None, band.index)
    for name in source.uri.split("|") if several else ():
        if is_classification(Path(name).stem):
            return Classification(name, 1)
    path = local_path(source.uri.split("|")[0])
    if path is None or not os.path.exists(path):
        return None
    found = _around(Path(path))
    return None if found is None else Classification(found, 1)


def _around(path: Path) -> str | None:
    if path.suffix.lower() == ".zip":
        return _in_zip(path)
    if path.name.upper().startswith("MTD_MSI"):
        path = path.parent
    if not path.is_dir():
        return _beside(path)
    inside = [*path.glob("GRANULE/*/IMG_DATA/**/*"), *path.iterdir(), *path.glob("R20m/*")]
    found = sorted({file for file in inside if _is_one(file)}, key=_finest_first)
    return str(found[0]) if found else None


def _beside(raster: Path) -> str | None:
    """A file in the raster's folder, or in R20m beside R10m, that is called like it."""
    folders = [raster.parent]
    if raster.parent.name.lower() in ("r10m", "r60m"):
        folders.append(raster.parent.parent / "R20m")
    files = [file for folder in folders for file in _files(folder)]
    there = [file for file in files if _is_one(file)]
    mine = _scene_words(raster)
    same = sorted((file for file in there if _scene_words(file) == mine), key=_finest_first)
    if same:
        return str(same[0])
    # Names of products differ in their times of processing; the tile and the day tell a scene.
    alike = [file for file in there if _tells_same(_scene_words(file), mine)]
    if len(alike) == 1:
        return str(alike[0])
    images = {tuple(_scene_words(file)) for file in files if not _is_one(file)}
    plain = [file for file in there if not _scene_words(file)]
    return str(plain[0]) if len(plain) == 1 and len(images) == 1 else None


def _files(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(
            file
            for file in folder.iterdir()
            if file.suffix.lower() in _SUFFIXES and not file.stem.endswith("_masks")
        )
    except OSError:
        return


def _is_one(file: Path) -> bool:
    return file.suffix.lower() in _SUFFIXES and is_classification(file.stem)


def _scene_words(file: Path) -> list[str]:
    """The words of a file's name that all files of its scene share."""
    words = re.split(r"[^a-z0-9]+", file.stem.lower())
    return [word for word in words if word and not _OWN_WORDS.fullmatch(word)]


def _tells_same(other: list[str], mine: list[str]) -> bool:
    """Whether one name's words are all in the other one, and the day is among them."""
    few, many = sorted((other, mine), key=len)
    return set(few) <= set(many) and any(_DATE.search(word) for word in few)


def _finest_first(file: Path) -> str:
    """20 m before 60 m, whatever folders they are in."""
    return f"{'_60m' in file.stem.lower()}{file}"


def _in_zip(path: Path) -> str | None:
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if _is_one(Path(name))]
    except (OSError, zipfile.BadZipFile):
        return None
    best = sorted(names, key=lambda name: _finest_first(Path(name)))
    return f"/vsizip/{path}/{best[0]}" if best else None

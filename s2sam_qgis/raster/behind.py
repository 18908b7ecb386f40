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
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from ..core.errors import S2SamError
from .environment import GDAL_ERRORS, quietly_open, rasterio_env
from .own_libraries import import_pyogrio

#: Files that are one data set by themselves, so that they need not be opened.
_SIMPLE = (".tif", ".tiff", ".jp2", ".png", ".jpg", ".jpeg")
#: What lies beside a raster and says something of it: x.tif.ovr, x.tfw, ...
_BESIDE = (".tfw", ".tifw", ".j2w", ".wld", ".aux", ".hdr", ".prj", ".aux.xml", ".xml", ".rpb")
_PRODUCT = re.compile(r"MTD_.*\.xml|S2._.*_MTD_.*\.xml|manifest\.safe", re.IGNORECASE)
_TILE_INDEX = re.compile(r"\.gti(\.(gpkg|fgb|parquet|shp))?$", re.IGNORECASE)
_DEPTH = 8
#: A virtual raster over hundreds of thousands of tiles has so many bytes; a larger one is none.
MOST_XML = 256 << 20


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


def paths_in(name: str) -> list[Path]:
    """The existing files and folders that a GDAL data set name speaks of."""
    if os.path.exists(name):
        return [Path(name)]
    if name.startswith("file:"):
        name = unquote(urlsplit(name).path)
    pieces = [name, *re.findall(r'"([^"]+)"|\'([^\']+)\'', name), *re.split(r"[:,=&?]", name)]
    texts = [text for piece in pieces for text in ([piece] if isinstance(piece, str) else piece)]
    # NAME:C:\path:part: a drive's letter was parted from its path.
    texts += re.findall(r"[A-Za-z]:[\\/][^:\"']*", name)
    found = []
    for text in texts:
        inside = _strip_vsi(text)
        existing = _longest_existing(inside) if inside != text else _existing(text)
        if existing is not None:
            found.append(existing)
    return list(dict.fromkeys(found))


def _strip_vsi(text: str) -> str:
    """/vsizip//a/b.zip/c.tif or /vsitar/{/a/b.tar}/c: without what names a way of reading."""
    while match := re.match(r"/vsi(zip|tar|gzip|7z|rar|subfile|sparse|crypt|cached)/", text):
        text = text[match.end() :]
    return text.replace("{", "").replace("}", "")


def _existing(text: str) -> Path | None:
    with contextlib.suppress(OSError, ValueError):
        if text and os.path.exists(text):
            return Path(text)
    return None


def _longest_existing(text: str) -> Path | None:
    """The archive in /a/b.zip/c.tif; never a folder on the way to something that is not there."""
    path = Path(text)
    for candidate in (path, *path.parents):
        if _existing(str(candidate)) is not None:
            return candidate if candidate == path or candidate.is_file() else None
    return None


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
    from .reading.opening import find  # which asks here about the web

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
    if _TILE_INDEX.search(path.name):
        return tiles_of(path)
    with contextlib.suppress(*GDAL_ERRORS), rasterio_env(), quietly_open(str(path)) as dataset:
        return [str(name) for name in dataset.files]
    return []


def vrt_sources(path: Path) -> list[str]:
    """What a virtual raster names as its sources, relative ones from its own folder.

    Read as XML and not by GDAL, which would open what is named. Empty for what is no such file.
    """
    try:
        if path.stat().st_size > MOST_XML:
            return []
        root = ElementTree.parse(path).getroot()  # noqa: S314 - expat expands nothing endlessly
    except (OSError, ElementTree.ParseError, ValueError, RecursionError):
        return []
    return named_in(root, path.parent)


def named_in(root: ElementTree.Element, folder: Path | None) -> list[str]:
    """The data sets that a virtual raster's XML names, relative ones from its folder."""
    found = []
    for element in root.iter():
        tag = element.tag.rsplit("}", maxsplit=1)[-1] if isinstance(element.tag, str) else ""
        text = (element.text or "").strip()
        if not text or not re.search(r"Filename|Dataset|^Source$", tag):
            continue
        relative = element.get("relativeToVRT", element.get("relativetoVRT", "0")) == "1"
        found.append(os.path.join(folder, text) if relative and folder is not None else text)
    return found


def tiles_of(path: Path) -> list[str]:
    """The tiles of a tile index (GTI), its field "location"; none for another file."""
    if not _TILE_INDEX.search(path.name):
        return []
    if path.suffix.lower() == ".gti":
        return vrt_sources(path)
    with contextlib.suppress(Exception):  # Whatever it is, it names no tiles that could be read.
        with rasterio_env():
            values = import_pyogrio().raw.read(
                str(path), columns=["location"], read_geometry=False
            )[3]
        names = [str(value) for value in values[0].tolist()]
        return [n if os.path.isabs(n) else os.path.join(path.parent, n) for n in names]
    return []

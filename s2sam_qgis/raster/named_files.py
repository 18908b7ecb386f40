"""The names of other data sets that stand in a name, a virtual raster (VRT) or a tile index (GTI).

Read as text and XML, without opening what is named and without asking any other machine.
"""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from .environment import rasterio_env
from .own_libraries import import_pyogrio

#: The name of a tile index.
TILE_INDEX = re.compile(r"\.gti(\.(gpkg|fgb|parquet|shp))?$", re.IGNORECASE)
#: A virtual raster over hundreds of thousands of tiles has so many bytes; a larger one is none.
MOST_XML = 256 << 20


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
    if not TILE_INDEX.search(path.name):
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

"""Files on this machine that would have GDAL ask other machines: refused unless it is allowed.

A virtual raster is a text that may name any address, and whoever opens it asks there: the server
learns of it, and one behind a firewall may be made to answer. An address that a person gives is
another matter, and so is a layer that QGIS shows: there QGIS has asked already.
"""

from __future__ import annotations

import contextlib
import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from ..core.errors import RasterError
from ..core.messages import tr
from .environment import local_path
from .named_files import MOST_XML, named_in, paths_in, tiles_of

#: Set to 1 by those who work with virtual rasters over the web and trust their files.
VARIABLE = "S2SAM_WEB_SOURCES"

_WEB = re.compile(
    r"/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(_streaming)?[/?]|"
    r"(^|[^\w/])(https?|ftp|s3|gs|az|abfss?|hdfs)://|"
    r"^(WMS|WMTS|WCS|OGCAPI|STACIT|STACTA|NGW|PLMosaic|PLScenes|EEDAI?|DAAS|EEDA|IIP|HTTP|PG|"
    r"PostgreSQL|MySQL|MSSQL|OCI|MongoDBv3|Elasticsearch|Carto|AmigoCloud|ZARR:[\"']?/vsicurl):",
    re.IGNORECASE,
)
#: Descriptions of services: whatever is in them, opening them asks.
_SERVICES = ("GDAL_WMS", "GDAL_WMTS", "WCS_GDAL", "OGCAPIDataset")
_DEPTH = 8


def refuse_web_sources(name: str) -> None:
    """Raises RasterError where a local data set would read from the web; opens nothing itself."""
    if os.environ.get(VARIABLE) == "1" or not _is_local(name):
        return
    found = next(_web_names(name, _DEPTH, set()), None)
    if found is not None:
        raise RasterError(
            tr(
                "{file} is made of data from the web: {address}. Opening it would send requests "
                "there. If you trust the file, give the address itself, or allow such files."
            ).format(file=name, address=found[:200]),
            button=tr(
                "To allow them, set {variable} to 1 in QGIS's settings under System, then "
                "restart QGIS."
            ).format(variable=VARIABLE),
            command=f"To allow them, set {VARIABLE}=1 and run again.",
        )


def _is_local(name: str) -> bool:
    return local_path(name) is not None or (_WEB.search(name) is None and bool(paths_in(name)))


def _web_names(name: str, depth: int, seen: set[Path]) -> Iterator[str]:
    """Addresses that a data set name leads to, by way of local files alone."""
    if name.lstrip().startswith("<"):  # A description in place of a name.
        yield from _in_xml(name, None, depth, seen)
        return
    if _WEB.search(name):
        yield name
        return
    if depth == 0:
        return
    for path in paths_in(name):
        if path in seen or not path.is_file():
            continue
        seen.add(path)
        text = _description(path, name)
        if text.startswith("{"):
            if '"stac_version"' in text:  # GDAL reads a STAC item as the images that it names.
                yield from (url for url in re.findall(r'"(https?://[^"]+)"', text))
        elif text:
            yield from _in_xml(text, path.parent, depth, seen)
        for tile in tiles_of(path):
            yield from _web_names(tile, depth - 1, seen)


def _in_xml(text: str, folder: Path | None, depth: int, seen: set[Path]) -> Iterator[str]:
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - expat expands nothing endlessly
    except (ElementTree.ParseError, ValueError, RecursionError):
        return
    tag = str(root.tag).rsplit("}", maxsplit=1)[-1]
    if tag in _SERVICES:
        addresses = [e.text or "" for e in root.iter() if _WEB.search((e.text or "").strip())]
        yield (addresses or [tag])[0].strip()
        return
    for source in named_in(root, folder):
        yield from _web_names(source, depth - 1, seen)


def _description(path: Path, name: str) -> str:
    """The text of a small file that describes others; empty for what is none, such as pixels."""
    with contextlib.suppress(OSError, zipfile.BadZipFile, RuntimeError, KeyError):
        if zipfile.is_zipfile(path):
            return _zipped(path, name)
        if path.stat().st_size <= MOST_XML:
            with path.open("rb") as stream:
                start = stream.read(512).lstrip(b"\xef\xbb\xbf \t\r\n")
                if start[:1] in (b"<", b"{"):
                    stream.seek(0)
                    return stream.read().decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    return ""


def _zipped(path: Path, name: str) -> str:
    """The description inside an archive that a /vsizip/ name means."""
    inside = name.replace("{", "").replace("}", "").split(path.name + "/", 1)
    if len(inside) == 1:
        return ""
    with zipfile.ZipFile(path) as archive:
        entry = archive.getinfo(inside[1])
        if entry.file_size > MOST_XML:
            return ""
        data = archive.read(entry).lstrip(b"\xef\xbb\xbf \t\r\n")
    return data.decode("utf-8", "replace") if data[:1] in (b"<", b"{") else ""

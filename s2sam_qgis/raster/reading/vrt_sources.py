"""Data sets over other files: whether all of these are there.

GDAL opens a virtual raster, a tile index or a product although files behind it are missing, and
reads whatever memory held. So the files are looked up first, and a missing one is named.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from ...core.errors import RasterError
from ...core.messages import tr
from ..environment import local_path
from ..named_files import MOST_XML, tiles_of, vrt_sources

#: Pixels that come from something else than named files.
_MAKES_PIXELS = re.compile(
    rb'subClass="(VRTDerivedRasterBand|VRTRawRasterBand|VRTWarpedRasterBand|VRTWarpedDataset|'
    rb'VRTPansharpenedDataset|VRTProcessedDataset)"'
)


def check_sources(dataset: Any) -> None:
    """Raises RasterError where a file behind an open rasterio data set is missing."""
    if dataset.name.startswith("vrt://"):
        return
    path = local_path(dataset.name)
    if path is not None and os.path.isfile(path):
        _check_file(Path(path), frozenset())


def _check_file(path: Path, seen: frozenset[Path]) -> None:
    is_virtual = path.suffix.lower() == ".vrt"
    names = vrt_sources(path) if is_virtual else tiles_of(path)
    if is_virtual and not names and not _makes_pixels(path):
        raise RasterError(
            tr("{file} names no file behind it, so it holds no pixels. Make it again.").format(
                file=path
            ),
            button=tr("Use Raster > Miscellaneous > Build Virtual Raster."),
            command="For example with gdalbuildvrt.",
        )
    for name in names:
        plain = local_path(name)
        if plain is None or name.startswith(("/vsi", "<")) or ":" in name[2:]:
            continue
        if not os.path.exists(plain):
            raise RasterError(
                tr(
                    "{file} is made of other files, and one of them is missing: {missing}. "
                    "Bring it back, or make {file} again."
                ).format(file=path, missing=plain)
            )
        inner = Path(plain).resolve()
        if inner.suffix.lower() == ".vrt" and inner not in seen:
            _check_file(inner, seen | {inner})


def _makes_pixels(path: Path) -> bool:
    """Whether a virtual raster has pixels without files; what is not XML is left to GDAL."""
    try:
        if path.stat().st_size > MOST_XML:
            return True
        text = path.read_bytes()
        ElementTree.fromstring(text)  # noqa: S314 - expat expands nothing endlessly
    except (OSError, ElementTree.ParseError, ValueError, RecursionError):
        return True
    return _MAKES_PIXELS.search(text) is not None


_IMAGE_FILE = re.compile(r"<(IMAGE_FILE|IMAGE_ID)>([^<]+)</\1>")


def missing_band_files(metadata: Path) -> list[str]:
    """Band images that a product's metadata name and that are not in its folder."""
    try:
        text = metadata.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    missing = []
    for _, name in _IMAGE_FILE.findall(text):
        if "/" not in name:  # Before 2016 only ids are given; GDAL finds these itself.
            continue
        path = metadata.parent / f"{name.strip()}.jp2"
        if not path.exists() and not path.with_suffix("").exists():
            missing.append(str(path))
    return missing

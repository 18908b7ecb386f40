"""Data sets over other files: whether all of these are there.

GDAL opens a VRT or a product although files behind it are missing, and reads whatever memory held.
So the files are looked up first, and the first one that is missing is named.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Iterator, List
from xml.etree import ElementTree

from ...core.errors import RasterError
from ...core.messages import tr
from ..environment import local_path

_MOST_BYTES = 50_000_000
_SOURCE_BANDS = ("VRTDerivedRasterBand", "VRTRawRasterBand", "VRTWarpedRasterBand")
_WHOLE = ("VRTWarpedDataset", "VRTPansharpenedDataset", "VRTProcessedDataset")


def check_sources(dataset: Any) -> None:
    """Raises RasterError where a file behind an open rasterio data set is missing."""
    if dataset.driver != "VRT" or dataset.name.startswith("vrt://"):
        return
    path = local_path(dataset.name)
    if path is None or not os.path.isfile(path) or os.path.getsize(path) > _MOST_BYTES:
        return
    _check_file(Path(path), {Path(path).resolve()})


def _check_file(path: Path, seen: set[Path]) -> None:
    root = _tree(path)
    if root is None:
        return
    names = list(_named_files(root))
    if not names and not _makes_pixels(root):
        raise RasterError(
            tr(
                "{file} names no file behind it, so it holds no pixels. Make it again, for "
                "example with gdalbuildvrt."
            ).format(file=path)
        )
    for element in names:
        name = (element.text or "").strip()
        relative = element.get("relativeToVRT") == "1"
        source = path.parent / name if relative else Path(name)
        plain = local_path(str(source))
        if plain is None or ":" in name[2:] or name.startswith(("/vsi", "<")):
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
            _check_file(inner, {*seen, inner})


def _tree(path: Path) -> Any:
    try:
        text = path.read_bytes()
    except OSError:
        return None
    # An entity could be made to grow without end; GDAL writes none.
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        return None
    try:
        return ElementTree.fromstring(text)  # noqa: S314 - without a document type
    except ElementTree.ParseError:
        return None


def _named_files(root: Any) -> Iterator[Any]:
    for tag in ("SourceFilename", "SourceDataset"):
        yield from root.iter(tag)


def _makes_pixels(root: Any) -> bool:
    """Whether pixels come from something else than named files."""
    if root.get("subClass") in _WHOLE:
        return True
    return any(band.get("subClass") in _SOURCE_BANDS for band in root.iter("VRTRasterBand"))


_IMAGE_FILE = re.compile(r"<(IMAGE_FILE|IMAGE_ID)>([^<]+)</\1>")


def missing_band_files(metadata: Path) -> List[str]:
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

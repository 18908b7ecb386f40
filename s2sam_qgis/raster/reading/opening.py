"""From what a user names (file, folder, SAFE product, zip, list) to the data sets to open."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from ...core.errors import RasterError
from ...core.messages import tr
from ...core.secrets import path_of
from ..environment import GDAL_ERRORS, local_path, quietly_open, reason
from ..web_sources import refuse_web_sources
from .bands import SENTINEL2_ROLES, band_from_text, is_spectral
from .eopf import eopf_bands, eopf_crs, is_eopf
from .vrt_sources import missing_band_files

PathLike = Union[str, "os.PathLike[str]"]

_RASTER_SUFFIXES = (".jp2", ".tif", ".tiff", ".vrt", ".img")
_PRODUCT_METADATA = re.compile(r"(MTD_MSIL(1C|2A)|S2._(OPER|USER)_MTD_SAFL(1C|2A).*)\.xml$")
_RESOLUTION = re.compile(r"_(10|20|60)m(?![a-z0-9])", re.IGNORECASE)
#: The words by which files of one band are called in catalogues (red.tif, nir08.tif).
_COLOUR_WORD = re.compile(
    r"(?<![A-Za-z0-9])(coastal|blue|green|red|rededge[123]?|nir(?:08|09)?|swir(?:16|22|1|2))"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_COMPOSITE = re.compile(r"(?<![A-Za-z])(visual|tci|rgb|overview|preview|thumbnail)(?![a-z])", re.I)
#: Single-band folders are searched this deep (IMG_DATA/R10m).
_DEPTH = 2


@dataclass(frozen=True)
class Found:
    """What stands behind the name that a user gave.

    ``datasets`` are names for rasterio.open. ``folder_names`` tell more about all of them (the
    product's name). ``safe``: only spectral bands are wanted.
    ``crs``: of data sets that do not state one themselves.
    """

    name: str
    uri: str
    datasets: tuple[str, ...]
    folder_names: tuple[str, ...] = ()
    safe: bool = False
    crs: str | None = None


def find(given: PathLike | Sequence[PathLike]) -> Found:
    """Looks up what to open; inside rasterio_env.

    ``given``: a file or folder, a GDAL data set name, an address that GDAL understands, or several
    of these (a sequence, or one text separated by "|").

    Raises:
        RasterError: nothing is there, or it is not clear what is meant.
    """
    if isinstance(given, (str, os.PathLike)):
        text = os.fspath(given)
        names = [text] if os.path.exists(text) else [p.strip() for p in text.split("|")]
    else:
        names = [os.fspath(path) for path in given]
    names = [name for name in names if name]
    if not names:
        raise RasterError(tr("No raster was named. Give the path of a raster file or folder."))
    if len(names) == 1:
        return _find_one(names[0])
    for name in names:
        _must_exist(name)
        if os.path.isdir(name):
            raise RasterError(
                tr("{name} is a folder; in a list give its files, or the folder alone.").format(
                    name=name
                )
            )
    full = tuple(_absolute(name) for name in names)
    shared = {_image_name(Path(path_of(name))) for name in names}
    stem = shared.pop() if len(shared) == 1 else ""
    return Found(
        stem or Path(path_of(names[0])).stem, "|".join(full), full, tuple(_safe_names(full[0]))
    )


def _find_one(name: str) -> Found:
    _must_exist(name)
    path = Path(path_of(name))
    if path.name == "manifest.safe" and _metadata_in(path.parent):
        path = path.parent
    uri = _absolute(os.fspath(path)) if local_path(name) is not None else name
    if path.is_dir():
        return _find_in_folder(path, uri)
    if _PRODUCT_METADATA.search(path.name):
        return _safe(uri, path.parent.name, uri)
    if path.suffix.lower() == ".zip" and path.is_file():
        inside = _metadata_in_zip(name)
        if inside is not None:
            return _safe(f"/vsizip/{uri}/{inside}", inside.split("/")[0], uri)
        uri = f"/vsizip/{uri}"
    return Found(Path(path_of(uri)).stem, uri, (uri,), tuple(_safe_names(uri)))


def _find_in_folder(folder: Path, uri: str) -> Found:
    if is_eopf(folder):
        arrays = eopf_bands(folder)
        if not arrays:
            raise RasterError(
                tr(
                    "The product {product} has no 10, 20 or 60 m images. Is the download complete?"
                ).format(product=folder.name)
            )
        return Found(folder.stem, uri, arrays, (folder.name,), crs=eopf_crs(folder))
    metadata = _metadata_in(folder)
    if metadata:
        return _safe(str(metadata), folder.name, uri)
    if folder.suffix.upper() == ".SAFE":
        return _safe_without_metadata(folder, uri, tr("it has no MTD_MSIL1C.xml or MTD_MSIL2A.xml"))
    return _folder(folder, uri)


def _must_exist(name: str) -> None:
    path = local_path(name)
    if path is not None and not os.path.exists(path):
        raise RasterError(
            tr("There is no file or folder {name}. Check the path.").format(name=name)
        )


def _absolute(name: str) -> str:
    path = local_path(name)
    return name if path is None else os.path.abspath(path)


def _safe_names(path: str) -> list[str]:
    """The names of the folders of a path that belong to a Sentinel-2 product."""
    return [
        part for part in Path(path_of(path)).parts[:-1] if re.match(r"S2[A-Z]_|L[12][AC]_T", part)
    ]


# --- SAFE products ----------------------------------------------------------------------------


def _metadata_in(folder: Path) -> Path | None:
    try:
        entries = sorted(path for path in folder.iterdir() if not is_hidden(path.name))
    except OSError as error:
        raise RasterError(
            tr("The folder {folder} cannot be read: {reason}.").format(
                folder=folder, reason=reason(error)
            )
        ) from error
    return next((entry for entry in entries if _PRODUCT_METADATA.search(entry.name)), None)


def _metadata_in_zip(name: str) -> str | None:
    try:
        with zipfile.ZipFile(name) as archive:
            names = archive.namelist()
    except (OSError, zipfile.BadZipFile) as error:
        raise RasterError(
            tr("{name} is not a readable zip file: {reason}. Download it again.").format(
                name=name, reason=reason(error)
            )
        ) from error
    depth_two = [entry for entry in names if entry.count("/") <= 1 and not is_hidden(entry)]
    return next((entry for entry in depth_two if _PRODUCT_METADATA.search(entry)), None)


def _safe(metadata: str, product: str, uri: str) -> Found:
    """The 10, 20 and 60 m data sets of a product, through GDAL's SENTINEL2 driver."""
    if local_path(metadata) is not None:
        missing = missing_band_files(Path(metadata))
        if missing:
            raise RasterError(
                tr(
                    "The product {product} is not complete: {missing} is missing. Download it "
                    "again, or give the files of its bands."
                ).format(product=product, missing=missing[0])
            )
    refuse_web_sources(metadata)
    try:
        with quietly_open(metadata) as product_file:
            subdatasets = list(product_file.subdatasets)
    except GDAL_ERRORS as error:
        if metadata.startswith("/vsi"):
            raise RasterError(
                tr("The product {product} cannot be opened: {reason}. Unpack the zip file.").format(
                    product=product, reason=reason(error)
                )
            ) from error
        return _safe_without_metadata(Path(metadata).parent, uri, reason(error))
    by_zone: dict[str, list[str]] = {}
    for name in subdatasets:
        match = re.search(r":(10|20|60)m:([^:]+)$", name)
        if match:
            by_zone.setdefault(match.group(2), []).append(name)
    if not by_zone:
        raise RasterError(
            tr(
                "The product {product} has no 10, 20 or 60 m images. Is the download complete?"
            ).format(product=product)
        )
    if len(by_zone) > 1:
        finest = [sorted(names)[0] for names in by_zone.values()]
        raise RasterError(
            tr(
                "The product {product} lies in {count} UTM zones. Give one of its parts: {parts}."
            ).format(product=product, count=len(by_zone), parts=", ".join(finest))
        )
    return Found(Path(product).stem, uri, tuple(*by_zone.values()), (product,), safe=True)


def _safe_without_metadata(folder: Path, uri: str, why: str) -> Found:
    """A product whose metadata are missing or damaged: its images, by their names."""
    images = folder.glob("GRANULE/*/IMG_DATA/**/*.jp2")
    chosen = _finest_by_band(sorted(path for path in images if not is_hidden(path.name)))
    if not chosen:
        raise RasterError(
            tr(
                "The SAFE product {folder} cannot be used: {reason}, and there are no band "
                "images in GRANULE/*/IMG_DATA. Download it again."
            ).format(folder=folder, reason=why)
        )
    return Found(folder.stem, uri, tuple(map(str, chosen)), (folder.name,), safe=True)


# --- folders of single-band files -------------------------------------------------------------


def _folder(folder: Path, uri: str) -> Found:
    files = sorted(_rasters_below(folder))
    if not files:
        raise RasterError(
            tr("The folder {folder} holds no raster files ({suffixes}).").format(
                folder=folder, suffixes=", ".join(_RASTER_SUFFIXES)
            )
        )
    if len(files) == 1:
        return Found(files[0].stem, str(files[0]), (str(files[0]),), tuple(_safe_names(uri)))
    groups: dict[str, list[Path]] = {}
    for path in files:
        band = band_from_text(path.stem) if is_spectral(path.stem) else None
        if band is not None and band.name in SENTINEL2_ROLES and not _is_composite(path.stem):
            groups.setdefault(_image_name(path), []).append(path)
    if not groups:
        raise RasterError(
            tr(
                "The folder {folder} holds {count} rasters, but none is named after a "
                "Sentinel-2 band (such as ..._B04.tif): {files}. Give the file that you mean."
            ).format(folder=folder, count=len(files), files=_some(files))
        )
    if len(groups) > 1:
        raise RasterError(
            tr(
                "The folder {folder} holds the bands of {count} images: {images}. Give the "
                "files of one of them."
            ).format(folder=folder, count=len(groups), images=", ".join(sorted(groups)[:5]))
        )
    (name, members), = groups.items()  # fmt: skip
    chosen = _finest_by_band(members)
    names = tuple(dict.fromkeys([*_safe_names(uri + os.sep), folder.name]))
    return Found(name or folder.name, uri, tuple(map(str, chosen)), names)


def is_hidden(name: str) -> bool:
    """Whether the last part of a name begins with a dot.

    These are never rasters: what is still being written, and macOS's "._" copies.
    """
    return name.rstrip("/").rsplit("/", maxsplit=1)[-1].startswith(".")


def _rasters_below(folder: Path) -> list[Path]:
    found: list[Path] = []
    try:
        for root, folders, names in os.walk(folder):
            depth = len(Path(root).relative_to(folder).parts)
            if depth >= _DEPTH:
                folders.clear()
            folders[:] = [name for name in folders if not is_hidden(name)]
            found.extend(
                Path(root) / name
                for name in names
                if name.lower().endswith(_RASTER_SUFFIXES) and not is_hidden(name)
            )
    except OSError as error:
        raise RasterError(
            tr("The folder {folder} cannot be read: {reason}.").format(
                folder=folder, reason=reason(error)
            )
        ) from error
    return found


def _image_name(path: Path) -> str:
    """A band file's name without band and resolution: the same for all bands of an image."""
    name = _RESOLUTION.sub("", path.stem)
    name = re.sub(r"(?<![A-Za-z0-9])[Bb](8[Aa]|\d{1,2})(?![A-Za-z0-9])", "", name)
    name = _COLOUR_WORD.sub("", name)
    return re.sub(r"[_\-. ]{2,}", "_", name).strip("_-. ")


def _is_composite(stem: str) -> bool:
    """Whether a file holds several bands as colours (visual.tif, TCI), by its name."""
    return _COMPOSITE.search(stem) is not None


def _finest_by_band(paths: Sequence[Path]) -> list[Path]:
    """One file per spectral band, the finest where there are several, in Sentinel-2's order."""
    best: dict[str, tuple[int, Path]] = {}
    for path in sorted(paths):
        band = band_from_text(path.stem) if is_spectral(path.stem) else None
        if band is None or band.name not in SENTINEL2_ROLES:
            continue
        match = _RESOLUTION.search(path.stem)
        metres = int(match.group(1)) if match else 0
        if band.name not in best or metres < best[band.name][0]:
            best[band.name] = (metres, path)
    order = list(SENTINEL2_ROLES)
    return [best[name][1] for name in sorted(best, key=order.index)]


def _some(paths: Sequence[Path]) -> str:
    names = [path.name for path in paths[:5]]
    return ", ".join(names) + (", ..." if len(paths) > 5 else "")

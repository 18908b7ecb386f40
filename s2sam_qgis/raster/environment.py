"""The one door to rasterio: a GDAL environment whose PROJ is its own, and coordinates through it.

rasterio's wheels carry their own GDAL and PROJ. QGIS (on Windows and macOS), conda and OSGeo4W set
PROJ_LIB or PROJ_DATA to the folder of *another* PROJ, whose database rasterio's PROJ refuses. The
variables are read again by each GDAL environment of each thread, and the path that they name then
holds for all threads, so neither unsetting them around the import nor setting the path once helps.
Nor is it enough to set it right after an environment was entered: another thread may have looked
for a CRS in between. rasterio therefore sees variables that name the wheel's own folder. Where it
comes from a distribution there is no such folder, its PROJ is the system's, and nothing is changed.
"""

from __future__ import annotations

import math
import os
import warnings
from collections import ChainMap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio._env
import rasterio.warp
from numpy.typing import ArrayLike, NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError

from ..core.errors import InputError, RasterError
from ..core.messages import tr

FloatArray = NDArray[np.float64]

#: What rasterio raises where GDAL or PROJ fails; not one family.
GDAL_ERRORS: tuple[type[Exception], ...] = (RasterioError, CPLE_BaseError, OSError, ValueError)

#: Positions along x and along y.
Columns = tuple[Sequence[float], Sequence[float]]

#: So many positions at most are remembered where they lie in another CRS.
FEW = 64

LONGITUDE_LATITUDE = "EPSG:4326"

#: Two rows of 1024 x 1024 blocks over a whole tile, for three bands.
_BLOCK_CACHE_MB = 256


def _wheel_folder(name: str) -> str | None:
    """The data folder ``name`` inside the installed rasterio; None for a distribution's build."""
    folder = Path(rasterio.__file__).parent / name
    return str(folder) if folder.is_dir() else None


@lru_cache(maxsize=1)
def _wheel_settings() -> tuple[str | None, dict[str, Any]]:
    """(PROJ folder or None, GDAL options) that keep a wheel's libraries to themselves."""
    proj = _wheel_folder("proj_data")
    if proj is None or not (Path(proj) / "proj.db").is_file():
        return None, {}
    # Another GDAL's plugins must not be loaded into this one either.
    options: dict[str, Any] = {"GDAL_DRIVER_PATH": "disable"}
    if "GDAL_CACHEMAX" not in os.environ:
        options["GDAL_CACHEMAX"] = _BLOCK_CACHE_MB  # GDAL's default is 5 % of the memory
    gdal = _wheel_folder("gdal_data")
    if gdal is not None:
        options["GDAL_DATA"] = gdal
    return proj, options


class _OsWithOwnProj:
    """``os`` as rasterio sees it: its environment names the folder of rasterio's own PROJ."""

    def __init__(self, proj: str) -> None:
        self.environ = ChainMap({"PROJ_DATA": proj, "PROJ_LIB": proj}, os.environ)

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)


@contextmanager
def rasterio_env(**options: Any) -> Iterator[None]:
    """A GDAL environment for this thread with the right PROJ data; may be nested.

    ``options`` are GDAL configuration options, e.g. ``GDAL_NUM_THREADS="2"``. Every call of
    rasterio in this package happens inside one.
    """
    proj, settings = _wheel_settings()
    if proj is not None and not isinstance(getattr(rasterio._env, "os", None), _OsWithOwnProj):
        rasterio._env.os = _OsWithOwnProj(proj)
    with rasterio.Env(**{**settings, **options}):
        if proj is not None:
            rasterio._env.set_proj_data_search_path(proj)
        yield


def quietly_open(path: str, *args: Any, **kwargs: Any) -> Any:
    """rasterio.open without the warning about missing georeferencing; inside rasterio_env."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(path, *args, **kwargs)


def reason(error: BaseException) -> str:
    """The text of a GDAL or system error in one line without a full stop, for use in a sentence."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    text = " ".join(str(error).split()).rstrip(".")
    cause = error.__cause__
    if cause is not None and "See previous exception" in text:
        text = " ".join(str(cause).split()).rstrip(".")
    elif isinstance(error, RasterioError) and cause is not None and str(cause) not in text:
        text += f" ({' '.join(str(cause).split()).rstrip('.')})"
    if len(text) > 200:
        text = text[:197] + "..."
    return text or type(error).__name__


def parse_crs(text: str) -> CRS:
    """A rasterio CRS from an authority string, WKT or PROJ string; inside rasterio_env.

    Raises:
        RasterError: it is unknown or malformed.
    """
    try:
        return _parse_crs(text)
    except (CRSError, CPLE_BaseError) as error:
        shown = text if len(text) <= 80 else text[:77] + "..."
        raise RasterError(
            tr(
                "The coordinate reference system {crs!r} is not understood: {reason}. Give it "
                "as an authority code such as EPSG:32633 or as WKT."
            ).format(crs=shown, reason=reason(error))
        ) from error


@lru_cache(maxsize=64)
def _parse_crs(text: str) -> CRS:
    return CRS.from_string(text)


def crs_string(crs: Any) -> str | None:
    """An authority string where a CRS (rasterio's, or text) is exactly that, else its WKT.

    None for no CRS.
    """
    if not crs:
        return None
    with rasterio_env():
        crs = parse_crs(crs) if isinstance(crs, str) else crs
        try:
            authority = crs.to_authority(confidence_threshold=90)
            if authority is not None:
                text = ":".join(authority)
                if _parse_crs(text) == crs:
                    return text
        except (CRSError, CPLE_BaseError):
            pass
        return str(crs.to_wkt())


def crs_is_geographic(crs: str) -> bool:
    """Whether coordinates are longitude and latitude in degrees."""
    return _is_geographic(crs)


@lru_cache(maxsize=64)
def _is_geographic(crs: str) -> bool:
    with rasterio_env():
        return bool(parse_crs(crs).is_geographic)


def crs_unit_metres(crs: str) -> float:
    """Metres in one unit of a projected CRS.

    Raises:
        RasterError: the CRS is geographic (a degree has no fixed length) or states no length unit.
    """
    with rasterio_env():
        parsed = parse_crs(crs)
        if parsed.is_geographic:
            raise RasterError(
                tr(
                    "The coordinate reference system {crs} is in degrees, which have no fixed "
                    "length."
                ).format(crs=crs)
            )
        try:
            return float(parsed.linear_units_factor[1])
        except (CRSError, CPLE_BaseError, KeyError) as error:
            raise RasterError(
                tr("The coordinate reference system {crs!r} states no unit of length.").format(
                    crs=crs[:80]
                )
            ) from error


def transform_points(
    src_crs: str,
    dst_crs: str,
    xs: ArrayLike,
    ys: ArrayLike,
    error_type: type[InputError] = RasterError,
) -> tuple[FloatArray, FloatArray]:
    """Map positions from one CRS to another, always in x, y order (longitude, latitude).

    Args:
        src_crs: the CRS that ``xs``, ``ys`` (any equal shape) are in.
        dst_crs: the CRS wanted.
        xs: eastings or longitudes.
        ys: northings or latitudes.
        error_type: what is raised, PromptError where the positions are a prompt's.

    Returns:
        x and y as float64 arrays of the shape given.

    Raises:
        error_type: a position is not finite or cannot be expressed in ``dst_crs``.
    """
    x, y = np.asarray(xs, np.float64), np.asarray(ys, np.float64)
    bad = ~(np.isfinite(x) & np.isfinite(y))
    if bad.any():
        raise error_type(
            tr("{count} of {total} positions are not finite numbers.").format(
                count=int(bad.sum()), total=x.size
            )
        )
    if x.size == 0 or src_crs == dst_crs:
        return x.copy(), y.copy()
    if x.size <= FEW:
        few = tuple(x.ravel().tolist()), tuple(y.ravel().tolist())
        columns = _few(src_crs, dst_crs, *few, error_type)  # type: ignore[arg-type]
    else:
        columns = _all(src_crs, dst_crs, x.ravel(), y.ravel(), error_type)
    out_x, out_y = (np.array(column, np.float64).reshape(x.shape) for column in columns)
    return out_x, out_y


@lru_cache(maxsize=256)
def _few(
    src_crs: str,
    dst_crs: str,
    xs: tuple[float, ...],
    ys: tuple[float, ...],
    error_type: type[InputError],
) -> Columns:
    """As ``_all``: a click asks for the places of its object's prompts several times."""
    return _all(src_crs, dst_crs, xs, ys, error_type)


def _all(
    src_crs: str,
    dst_crs: str,
    xs: Sequence[float] | FloatArray,
    ys: Sequence[float] | FloatArray,
    error_type: type[InputError],
) -> Columns:
    """Positions of ``transform_points``, finite and at least one, in another CRS."""
    with rasterio_env():
        source, target = parse_crs(src_crs), parse_crs(dst_crs)
        try:
            out: Columns = rasterio.warp.transform(source, target, xs, ys)
        except GDAL_ERRORS as error:
            where = _first_failing(source, target, xs, ys)
            raise error_type(
                tr(
                    "{position} cannot be expressed in {target}: {reason}. Check the "
                    "coordinates and that they really are in {source}."
                ).format(
                    position=where,
                    target=_short(dst_crs),
                    reason=reason(error),
                    source=_short(src_crs),
                )
            ) from error
    bad = np.flatnonzero(~(np.isfinite(out[0]) & np.isfinite(out[1])))
    if len(bad):
        raise error_type(
            tr(
                "The position ({x:.10g}, {y:.10g}) cannot be expressed in {target}. Check the "
                "coordinates and that they really are in {source}."
            ).format(x=xs[bad[0]], y=ys[bad[0]], target=_short(dst_crs), source=_short(src_crs))
        )
    return out


def _first_failing(
    source: CRS, target: CRS, xs: Sequence[float] | FloatArray, ys: Sequence[float] | FloatArray
) -> str:
    """Names the first position that fails alone, for the error's sentence."""
    for px, py in zip(xs[:1000], ys[:1000]):
        try:
            result = rasterio.warp.transform(source, target, [px], [py])
        except GDAL_ERRORS:
            return tr("The position ({x:.10g}, {y:.10g})").format(x=px, y=py)
        if not (math.isfinite(result[0][0]) and math.isfinite(result[1][0])):
            return tr("The position ({x:.10g}, {y:.10g})").format(x=px, y=py)
    return tr("One of {total} positions").format(total=len(xs))


def _short(crs: str) -> str:
    """A CRS as it is named in a sentence: an authority string as it is, WKT by its name."""
    if len(crs) <= 40:
        return crs
    parts = crs.split('"')
    return parts[1] if len(parts) > 2 else crs[:40]


def local_path(uri: str) -> str | None:
    """The path of a plain file or folder; None for /vsi paths, URLs and GDAL subdatasets."""
    if uri.startswith("/vsi") or "://" in uri:
        return None
    if os.path.exists(uri):
        return uri
    head = uri.split(":", 1)[0]
    # A prefix of one letter is a Windows drive; longer ones name a GDAL driver's subdataset.
    return None if ":" in uri and len(head) > 1 and os.sep not in head else uri

"""Values that stand for "no data" although the file does not say so.

Two kinds. Impossible values (-9999, the lowest float, ...) are never a measurement, wherever they
lie. Border values (1, the type's highest) are measurements as a rule; they are taken as no data
where a corner of the raster has them in all bands, as clipping and mosaicking leave it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow

from ..environment import GDAL_ERRORS, quietly_open

#: Never a measurement in an optical image.
_IMPOSSIBLE = (-9999.0, -10000.0, -32768.0, -32767.0, -99999.0)
#: Floats beyond this are "no data" of some program (3.4e38, 1e20, ...).
_ABSURD = 1e19
#: Side and number a side of the windows that are looked at beside the corners.
_SIDE, _NUMBER = 32, 4


def undeclared_nodata(dataset: Any) -> float | None:
    """The value of an open rasterio data set that stands for nothing unsaid; None without one.

    8-bit files are left alone: there every value may be a colour.
    """
    kind = np.dtype(dataset.dtypes[0]).kind
    if dataset.dtypes[0] in ("uint8", "int8") or any(v is not None for v in dataset.nodatavals):
        return None
    for block in _looks(dataset):
        flat = (
            block[:, np.isfinite(block).all(axis=0)]
            if kind == "f"
            else block.reshape(len(block), -1)
        )
        for value in _IMPOSSIBLE:
            if (flat == value).any():
                return value
        if kind == "f" and flat.size and np.abs(flat).max() > _ABSURD:
            extreme = flat.min() if -flat.min() > _ABSURD else flat.max()
            return float(extreme)
    if kind == "f":
        return None
    most = float(np.iinfo(dataset.dtypes[0]).max)
    for corner in _corners(dataset):
        for value in (1.0, most):
            if (corner == value).all():
                return value
    return None


def with_nodata(dataset: Any, value: float) -> Any:
    """The data set opened so that GDAL itself leaves ``value`` out, in averages and overviews too.

    The given one stays open. It is given back where its name does not go into GDAL's vrt://
    connection.
    """
    name = dataset.name
    if any(character in name for character in "?&,") or name.startswith("vrt://"):
        return dataset
    text = repr(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    try:
        opened = quietly_open(f"vrt://{name}?a_nodata={text}")
    except GDAL_ERRORS:
        return dataset
    if opened.count != dataset.count or opened.shape != dataset.shape:
        opened.close()
        return dataset
    return opened


def _corners(dataset: Any) -> Iterator[NDArray[Any]]:
    for row in (0, dataset.height - 1):
        for col in (0, dataset.width - 1):
            yield from _read(dataset, col, row, 1, 1)


def _looks(dataset: Any) -> Iterator[NDArray[Any]]:
    yield from _corners(dataset)
    for row in range(_NUMBER):
        for col in range(_NUMBER):
            left = min(int((col + 0.5) / _NUMBER * dataset.width), dataset.width - 1)
            top = min(int((row + 0.5) / _NUMBER * dataset.height), dataset.height - 1)
            width, height = min(_SIDE, dataset.width - left), min(_SIDE, dataset.height - top)
            yield from _read(dataset, left, top, width, height)


def _read(dataset: Any, col: int, row: int, width: int, height: int) -> tuple[NDArray[Any], ...]:
    window = RasterioWindow(col, row, width, height)
    try:
        return (dataset.read(window=window),)
    except GDAL_ERRORS:
        return ()  # a damaged block is told of when it is needed

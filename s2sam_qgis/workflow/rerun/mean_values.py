"""Mean reflectance and indices of an object on a date, for what happens inside its outline."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...core.grid import Window
from ...core.source import RasterSource
from ..object_mask import ObjectMask

#: Bands whose mean reflectance is told, by role.
ROLES = ("blue", "green", "red", "nir", "swir1", "swir2")

#: Index -> the two roles whose normalised difference it is: Rouse 1973, McFeeters 1996, Key 2006.
INDICES = {"ndvi": ("nir", "red"), "ndwi": ("green", "nir"), "nbr": ("nir", "swir2")}

#: All that may be told, in the order of the table's columns.
VALUES = (*ROLES, *INDICES)

#: Rows that are read at once, to spare memory.
STRIP = 512


def mean_values(mask: ObjectMask, source: RasterSource) -> tuple[tuple[str, float], ...]:
    """(name, mean over the mask's valid pixels) of each of ``VALUES`` that the raster has.

    Reflectances where scale and offset are known; without them only the indices, of the values as
    they are. An index is the mean of its pixels' indices; a pixel whose bands are both 0 or less
    has none.
    """
    by_role: dict[str, int] = {}
    for band in source.description.bands:
        if band.role in ROLES and band.role is not None:
            by_role.setdefault(band.role, band.index)
    if not by_role or "roles" in source.description.guesses:
        return ()
    bands = [source.description.bands[index - 1] for index in by_role.values()]
    known = all(band.scale is not None for band in bands)
    scale = np.array([band.scale or 1.0 for band in bands])[:, None]
    offset = np.array([(band.offset or 0.0) if known else 0.0 for band in bands])[:, None]
    sums: dict[str, list[float]] = {}
    for piece in mask.pieces:
        for row in range(0, piece.window.height, STRIP):
            inside = piece.mask[row : row + STRIP]
            if not inside.any():
                continue
            place = piece.window
            window = Window(place.col, place.row + row, place.width, len(inside))
            values, valid = source.read(list(by_role.values()), window)
            inside = inside & valid
            pixels = dict(zip(by_role, values[:, inside].astype(np.float64) * scale + offset))
            for name, own in _pixel_values(pixels, known).items():
                total = sums.setdefault(name, [0.0, 0.0])
                total[0] += float(own.sum())
                total[1] += own.size
    means = {name: total / count for name, (total, count) in sums.items() if count}
    return tuple((name, round(means[name], 5)) for name in VALUES if name in means)


def _pixel_values(
    pixels: dict[str, NDArray[np.float64]], known: bool
) -> dict[str, NDArray[np.float64]]:
    found = dict(pixels) if known else {}
    for name, (first, second) in INDICES.items():
        if first in pixels and second in pixels:
            a, b = np.maximum(pixels[first], 0.0), np.maximum(pixels[second], 0.0)
            total = a + b
            found[name] = (a - b)[total > 0] / total[total > 0]
    return found

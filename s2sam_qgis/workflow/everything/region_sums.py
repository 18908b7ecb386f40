"""What is known of regions: sums over their pixels, and the values by which they are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...core.grid import Window
from ...core.options import BANDS, INDICES, SEEN, SHAPE, SIZE, SPREADS
from ...core.progress import CancelToken
from ...core.regions.adjacency import FloatArray
from ...core.regions.large_labels import strips
from ...core.regions.likeness import RegionValues
from ...core.source import Band, RasterSource
from ...models.edge_maps import CELL_VALUES
from ...models.model import Model
from ...raster.reading.scene_classification import is_classification
from ..inputs import open_imagery
from .edges import seen_sums

#: Normalised differences: name, and the roles of both bands; the first that are there count.
_DIFFERENCES = (
    ("NDVI", ("nir",), ("red",)),
    ("NDWI", ("green",), ("nir",)),
    ("NBR", ("nir",), ("swir22", "swir2")),
    ("green-red", ("green",), ("red",)),
    ("green-blue", ("green",), ("blue",)),
)


@dataclass(frozen=True)
class RegionSums:
    """Sums over n regions; those of a region are the sums of its parts, but for ``around``.

    Attributes:
        bands: the bands that were read, d of them.
        pixels: (n,) that are no no-data.
        sums: (n, d) of pixel values.
        squares: (n, d) of their squares.
        around: (n,) pixel edges.
        seen: (n, CELL_VALUES) of what the model's encoder says; weighed. None without a model.
        weights: (n,) of ``seen``.
    """

    bands: tuple[Band, ...]
    pixels: FloatArray
    sums: FloatArray
    squares: FloatArray
    around: FloatArray
    seen: FloatArray | None = None
    weights: FloatArray | None = None

    def values(self) -> RegionValues:
        """What regions are compared by."""
        size = np.maximum(self.pixels, 1)
        means = (self.sums / size[:, None]).T
        squares = (self.squares / size[:, None]).T
        spreads = np.sqrt(np.maximum(squares - means**2, 0))
        columns: list[tuple[str, str, FloatArray]] = []
        for band, mean, spread in zip(self.bands, means, spreads):
            name = band.role or band.name or str(band.index)
            # As reflectance where it is known: another processing baseline has other numbers.
            scale, offset = _to_reflectance(band)
            columns.append((name, BANDS, mean * scale + offset))
            columns.append((f"{name} spread", SPREADS, spread * scale))
        columns += [(name, INDICES, value) for name, value in _indices(self.bands, means)]
        columns.append(("size", SIZE, np.log(size)))
        compact = 4 * np.pi * size / np.maximum(self.around, 1) ** 2
        columns.append(("compactness", SHAPE, np.log(compact)))
        if self.seen is not None and self.weights is not None:
            seen = self.seen / np.maximum(self.weights, 1e-9)[:, None]
            columns += [(f"seen {n + 1}", SEEN, seen[:, n]) for n in range(CELL_VALUES)]
        names, kinds, values = zip(*columns)
        return RegionValues(tuple(names), tuple(kinds), np.column_stack(values))


def region_sums(
    source: RasterSource,
    window: Window,
    labels: NDArray[np.int32],
    count: int,
    cancel: CancelToken | None = None,
    model: Model | None = None,
) -> RegionSums:
    """Of regions 1 ... count, labelled (h, w) on a window; from all bands.

    ``model``: the built-in one, where what it sees is to be known as well; it looks at all of the
    regions for that.
    """
    bands = [band for band in source.description.bands if not is_classification(band.name)]
    numbers = [band.index for band in bands]
    pixels = np.zeros(count + 1)
    sums, squares = np.zeros((2, len(bands), count + 1))
    for rows in strips(window.height):
        if cancel is not None:
            cancel.raise_if_cancelled()
        height = rows.stop - rows.start
        part = Window(window.col, window.row + rows.start, window.width, height)
        own = labels[rows]
        values, valid = source.read(numbers, part)
        names = np.where(valid, own, 0).ravel()
        pixels += np.bincount(names, minlength=count + 1)
        for number, band in enumerate(values.astype(np.float64)):
            flat = band.ravel()
            sums[number] += np.bincount(names, flat, count + 1)
            squares[number] += np.bincount(names, flat * flat, count + 1)
    around = _perimeters(labels, count)
    found = RegionSums(tuple(bands), pixels[1:], sums[:, 1:].T, squares[:, 1:].T, around)
    if model is None:
        return found
    seen, weights = seen_sums(open_imagery(source), model, window, labels, count, cancel)
    return replace(found, seen=seen, weights=weights)


def _to_reflectance(band: Band) -> tuple[float, float]:
    """Scale and offset; those that change nothing where no reflectance is known."""
    return 1.0 if band.scale is None else band.scale, band.offset or 0.0


def _indices(bands: Sequence[Band], means: FloatArray) -> list[tuple[str, FloatArray]]:
    """Normalised differences of reflectances, as far as their bands are there."""
    by_role: dict[str, FloatArray] = {}
    for band, mean in zip(bands, means):
        if band.role is not None:
            scale, offset = _to_reflectance(band)
            by_role.setdefault(band.role, np.maximum(mean * scale + offset, 0))
    found = []
    for name, high, low in _DIFFERENCES:
        a = next((by_role[role] for role in high if role in by_role), None)
        b = next((by_role[role] for role in low if role in by_role), None)
        if a is not None and b is not None:
            found.append((name, (a - b) / np.maximum(a + b, 1e-9)))
    return found


def _perimeters(labels: NDArray[np.int32], count: int) -> FloatArray:
    """Pixel edges around each region (count,)."""
    total = np.zeros(count + 1)
    for rows in strips(len(labels) + 1):
        # One row more above, and a frame of 0: each pixel edge is in one strip.
        part = labels[max(rows.start - 1, 0) : rows.stop]
        above, below = int(rows.start == 0), int(rows.stop > len(labels))
        padded = np.pad(part, ((above, below), (1, 1)))
        for one, other in ((padded[1:, 1:], padded[1:, :-1]), (padded[1:], padded[:-1])):
            differs = one != other
            total += np.bincount(one[differs], minlength=count + 1)
            total += np.bincount(other[differs], minlength=count + 1)
    return np.asarray(total[1:])

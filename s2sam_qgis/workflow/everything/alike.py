"""Find the others like these: values of regions, and how like some examples they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.grid import Window
from ...core.messages import tr
from ...core.options import BANDS, INDICES, SHAPE, SIZE, SPREADS, USUAL_LIKENESS
from ...core.progress import CancelToken
from ...core.regions.adjacency import FloatArray
from ...core.regions.large_labels import strips
from ...core.regions.likeness import RegionValues, likeness
from ...core.source import Band, RasterSource
from ...raster.outlines.burning import burned_labels
from ...raster.reading.scene_classification import is_classification
from .area import Shapes

#: Normalised differences: name, and the roles of both bands; the first that are there count.
_DIFFERENCES = (
    ("NDVI", ("nir",), ("red",)),
    ("NDWI", ("green",), ("nir",)),
    ("NBR", ("nir",), ("swir22", "swir2")),
    ("green-red", ("green",), ("red",)),
    ("green-blue", ("green",), ("blue",)),
)


def region_values(
    source: RasterSource,
    window: Window,
    labels: NDArray[np.int32],
    count: int,
    cancel: CancelToken | None = None,
) -> RegionValues:
    """The values of regions 1 ... count, labelled (h, w) on a window; from all bands."""
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
    size = np.maximum(pixels[1:], 1)
    means = sums[:, 1:] / size
    spreads = np.sqrt(np.maximum(squares[:, 1:] / size - means**2, 0))
    columns: list[tuple[str, str, FloatArray]] = []
    for band, mean, spread in zip(bands, means, spreads):
        name = band.role or band.name or str(band.index)
        # As reflectance where it is known: another processing baseline has other numbers for it.
        scale, offset = _to_reflectance(band)
        columns.append((name, BANDS, mean * scale + offset))
        columns.append((f"{name} spread", SPREADS, spread * scale))
    columns += [(name, INDICES, value) for name, value in _indices(bands, means)]
    around = _perimeters(labels, count)
    columns.append(("size", SIZE, np.log(size)))
    columns.append(("compactness", SHAPE, np.log(4 * np.pi * size / np.maximum(around, 1) ** 2)))
    names_, kinds, values_ = zip(*columns)
    return RegionValues(tuple(names_), tuple(kinds), np.column_stack(values_))


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


@dataclass(frozen=True)
class Examples:
    """What to look for: polygons in pixel positions of the raster that they are read on."""

    source: RasterSource
    shapes: Shapes
    others: Shapes | None = None


def example_values(
    source: RasterSource, shapes: Shapes, cancel: CancelToken | None = None
) -> RegionValues:
    """The values inside polygons, one row for each that covers a pixel of the raster."""
    import shapely

    rows: list[RegionValues] = []
    for shape in shapes.geometries:
        x0, y0, x1, y1 = shapely.bounds(shape)
        col, row = int(np.floor(x0)) - 1, int(np.floor(y0)) - 1
        box = Window(col, row, int(np.ceil(x1)) + 1 - col, int(np.ceil(y1)) + 1 - row)
        box = box.intersection(source.grid.window)
        if box.is_empty:
            continue
        labels = burned_labels([shape], box)
        if labels.any():
            rows.append(region_values(source, box, labels, 1, cancel))
    if not rows:
        raise InputError(
            tr("No example lies on the raster. Choose examples that cover some of its pixels.")
        )
    return RegionValues(rows[0].names, rows[0].kinds, np.concatenate([r.values for r in rows]))


def likeness_of(
    values: RegionValues,
    examples: Examples,
    kinds: Sequence[str] = USUAL_LIKENESS,
    cancel: CancelToken | None = None,
) -> FloatArray:
    """How like the examples each region is, 0-1 (n,).

    Raises:
        InputError: no example lies on its raster, or nothing that is asked for is known of both.
    """
    good = example_values(examples.source, examples.shapes, cancel)
    asked = values.only(kinds).like(good.names)
    if not asked.names:
        raise InputError(
            tr(
                "The examples' image and this one have no band in common that tells them apart. "
                "Choose other values to compare."
            )
        )
    bad = np.zeros((0, len(asked.names)))
    if examples.others is not None and examples.others.geometries:
        others = example_values(examples.source, examples.others, cancel)
        bad = others.like(asked.names).values
    return likeness(asked.values, good.like(asked.names).values, bad)

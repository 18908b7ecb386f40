"""Find the others like these: values of regions, and how like some examples they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.grid import Window
from ...core.messages import tr
from ...core.options import SEEN, USUAL_LIKENESS
from ...core.progress import CancelToken
from ...core.regions.adjacency import FloatArray
from ...core.regions.likeness import RegionValues, likeness
from ...core.source import RasterSource
from ...models.model import Model
from ...raster.outlines.burning import burned_labels
from .area import Shapes
from .levels import ExampleLevels
from .region_sums import region_sums


def region_values(
    source: RasterSource,
    window: Window,
    labels: NDArray[np.int32],
    count: int,
    cancel: CancelToken | None = None,
    model: Model | None = None,
) -> RegionValues:
    """The values of regions 1 ... count, labelled (h, w) on a window; see ``region_sums``."""
    return region_sums(source, window, labels, count, cancel, model).values()


@dataclass(frozen=True)
class Examples:
    """What to look for: polygons in pixel positions of the raster that they are read on."""

    source: RasterSource
    shapes: Shapes
    others: Shapes | None = None


def example_values(
    source: RasterSource,
    shapes: Shapes,
    cancel: CancelToken | None = None,
    model: Model | None = None,
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
            rows.append(region_values(source, box, labels, 1, cancel, model))
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
    return likeness_to(values, values_of(examples, kinds, cancel))


def values_of(
    examples: Examples,
    kinds: Sequence[str] = USUAL_LIKENESS,
    cancel: CancelToken | None = None,
    model: Model | None = None,
) -> ExampleLevels:
    """What examples are like; ``model`` is asked where its kind is among ``kinds``.

    Raises InputError where no example lies on its raster.
    """
    sees = model if SEEN in kinds else None
    good = example_values(examples.source, examples.shapes, cancel, sees)
    bad = RegionValues(good.names, good.kinds, np.zeros((0, len(good.names))))
    if examples.others is not None and examples.others.geometries:
        bad = example_values(examples.source, examples.others, cancel, sees)
    return ExampleLevels(tuple(kinds), good, bad)


def likeness_to(values: RegionValues, wanted: ExampleLevels) -> FloatArray:
    """How like what is wanted each region is, 0-1 (n,).

    Raises InputError where nothing that is compared is known of both.
    """
    names = values.only(wanted.kinds).like(wanted.good.names).names
    if not names:
        raise InputError(
            tr(
                "The examples' image and this one have no band in common that tells them apart. "
                "Choose other values to compare."
            )
        )
    good, bad = wanted.good.like(names).values, wanted.bad.like(names).values
    return likeness(values.like(names).values, good, bad)

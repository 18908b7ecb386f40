"""Examples of what to find: outlines on this image or on another, and a ranking by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.grid import Window
from ...core.messages import tr
from ...core.progress import CancelToken
from ...core.regions.likeness import RegionValues
from ...core.regions.ranking import Ranking, Verdict
from ...core.source import RasterSource
from ...models.model import Model
from ...raster.outlines.burning import burned
from ...raster.reading.polygon_reader import in_pixels
from .alike import example_values, region_values
from .area import Shapes
from .levels import ExampleLevels

#: From this share on that an example covers, it is the region.
_COVERS = 0.5


@dataclass(frozen=True)
class Sample:
    """An example or a counter-example.

    Attributes:
        shape: shapely's, in the CRS of ``source``.
        source: the image that it was outlined on.
        is_good: False for what not to find.
        is_object: it is an object of its own; otherwise a region that becomes one.
    """

    shape: Any
    source: RasterSource
    is_good: bool = True
    is_object: bool = True


def rank_regions(
    source: RasterSource,
    window: Window,
    labels: NDArray[np.int32],
    count: int,
    samples: Sequence[Sample],
    there: bool = True,
    cancel: CancelToken | None = None,
    model: Model | None = None,
) -> Ranking:
    """Regions 1 ... count, labelled (h, w) on a window, ranked by samples.

    See ``wanted_by`` for ``there`` and ``model``.

    Raises:
        InputError: no example can be looked at.
    """
    wanted = wanted_by(samples, source, there, (), cancel, model)
    return ranked(source, window, labels, count, samples, wanted, cancel, model)


def ranked(
    source: RasterSource,
    window: Window,
    labels: NDArray[np.int32],
    count: int,
    samples: Sequence[Sample],
    wanted: ExampleLevels,
    cancel: CancelToken | None = None,
    model: Model | None = None,
) -> Ranking:
    """The same, where it is known what samples are like."""
    values = region_values(source, window, labels, count, cancel, model)
    verdicts = _verdicts(source, window, labels, count, samples)
    return Ranking(values, wanted.good, wanted.bad, verdicts)


def wanted_by(
    samples: Sequence[Sample],
    source: RasterSource,
    there: bool = True,
    kinds: Sequence[str] = (),
    cancel: CancelToken | None = None,
    model: Model | None = None,
) -> ExampleLevels:
    """What samples are like.

    Args:
        samples: examples and counter-examples.
        source: the image on which others are looked for.
        there: samples that lie on ``source`` are looked at there; otherwise each on its own image.
        kinds: what is compared.
        cancel: asked now and then.
        model: the built-in one, where what it sees is compared.

    Raises:
        InputError: no example can be looked at.
    """
    good, bad = (
        sample_values([s for s in samples if s.is_good == is_good], source, there, cancel, model)
        for is_good in (True, False)
    )
    if good is None:
        raise InputError(
            tr("No example lies on the raster. Choose examples that cover some of its pixels.")
        )
    if bad is None:
        bad = RegionValues(good.names, good.kinds, np.zeros((0, len(good.names))))
    return ExampleLevels(tuple(kinds), good, bad)


def sample_values(
    samples: Sequence[Sample],
    source: RasterSource,
    there: bool = True,
    cancel: CancelToken | None = None,
    model: Model | None = None,
) -> RegionValues | None:
    """The values of samples, a row each, with the columns that all of them have; None for none."""
    rows = []
    for sample in samples:
        images = [source, sample.source] if there else [sample.source, source]
        seen = (_values_on(sample, image, cancel, model) for image in images)
        found = next(filter(None, seen), None)
        if found is not None:
            rows.append(found)
    if not rows:
        return None
    names = [n for n in rows[0].names if all(n in row.names for row in rows)]
    first = rows[0].like(names)
    together = np.concatenate([row.like(names).values for row in rows])
    return RegionValues(first.names, first.kinds, together)


def _values_on(
    sample: Sample, image: RasterSource, cancel: CancelToken | None, model: Model | None
) -> RegionValues | None:
    try:
        return example_values(image, Shapes((_placed(sample, image),)), cancel, model)
    except InputError:
        return None  # it does not lie on this image


def _placed(sample: Sample, image: RasterSource) -> Any:
    """A sample in pixel positions of an image."""
    shapes = np.array([sample.shape], dtype=object)
    return in_pixels(shapes, sample.source.grid.crs, image.grid)[0]


def _verdicts(
    source: RasterSource,
    window: Window,
    labels: NDArray[np.int32],
    count: int,
    samples: Sequence[Sample],
) -> NDArray[np.uint8]:
    """(count,): which regions samples lie on."""
    found = np.zeros(count, np.uint8)
    areas = np.bincount(labels.ravel(), minlength=count + 1)
    for sample in samples:
        placed = _placed(sample, source)
        x0, y0, x1, y1 = shapely.bounds(placed)
        if not np.isfinite([x0, y0, x1, y1]).all():
            continue
        col, row = int(np.floor(x0)), int(np.floor(y0))
        box = Window(col, row, int(np.ceil(x1)) - col, int(np.ceil(y1)) - row).intersection(window)
        if box.is_empty:
            continue
        own = labels[box.shifted(-window.col, -window.row).slices()][burned([placed], box)]
        shared = np.bincount(own, minlength=count + 1)
        covered = np.flatnonzero((shared >= _COVERS * areas) & (shared > 0))
        if not sample.is_good:
            verdict = Verdict.REFUSED
        else:
            verdict = Verdict.OBJECT if sample.is_object else Verdict.EXAMPLE
        found[covered[covered > 0] - 1] = verdict
    return found

"""How much of each mask is cloud or shadow, where a scene classification (SCL) is at hand."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator

import numpy as np

from ...core.errors import S2SamError
from ...core.grid import Window
from ...core.messages import tr
from ...core.source import RasterSource
from ...raster.reading.reader import open_source
from ...raster.reading.scene_classification import (
    CLOUD_OR_SHADOW,
    NO_DATA_CLASS,
    Classification,
    find_classification,
)
from .compare_masks import PlacedMask, in_other_crs, read_placed
from .outcome import DONE, ObjectResult, RasterOutcome


def with_cloud_shares(outcome: RasterOutcome, source: RasterSource) -> RasterOutcome:
    """The outcome with ``cloud_share`` of the objects where it is not known yet.

    Without a classification nothing changes; one that cannot be read is told as a warning.
    """
    asked = [o for o in outcome.objects if o.status == DONE and o.cloud_share is None]
    if not asked or outcome.masks is None:
        return outcome
    found = find_classification(source)
    if found is None:
        return outcome
    shares: dict[object, float | None] = {}
    try:
        with _opened(found, source) as (classes, band):
            for entry in asked:
                mask = _placed(outcome.masks, entry)
                if mask is not None:
                    shares[entry.prompt_id] = cloud_share(mask, classes, band)
    except (S2SamError, OSError) as error:
        warning = tr(
            "Cloud shares are not known, the scene classification cannot be read: {error}"
        ).format(error=error)
        return dataclasses.replace(outcome, warnings=(*outcome.warnings, warning))
    objects = tuple(
        dataclasses.replace(o, cloud_share=shares.get(o.prompt_id, o.cloud_share))
        for o in outcome.objects
    )
    return dataclasses.replace(outcome, objects=objects)


def cloud_share(mask: PlacedMask, classes: RasterSource, band: int) -> float | None:
    """Share of the mask's pixels that are cloud or shadow, among those that have a class.

    The class is taken at each pixel's centre: classes must not be averaged. None where none of
    them has one.
    """
    rows, cols = np.nonzero(mask.mask)
    if not len(rows):
        return None
    xs, ys = mask.grid.to_map(cols + 0.5, rows + 0.5)
    xs, ys = in_other_crs(mask.grid, classes.grid, xs, ys)
    at_col, at_row = (np.floor(axis).astype(np.int64) for axis in classes.grid.to_pixel(xs, ys))
    box = Window(
        int(at_col.min()), int(at_row.min()), int(np.ptp(at_col)) + 1, int(np.ptp(at_row)) + 1
    )
    if box.intersection(classes.grid.window).is_empty:
        return None
    values, valid = classes.read([band], box)
    here = np.where(valid, values[0], NO_DATA_CLASS)[at_row - box.row, at_col - box.col]
    known = here != NO_DATA_CLASS
    if not known.any():
        return None
    return round(float(np.isin(here[known], CLOUD_OR_SHADOW).mean()), 4)


def _placed(masks: str, entry: ObjectResult) -> PlacedMask | None:
    if entry.band is None or entry.window is None:
        return None
    return read_placed(masks, entry.band, Window(*entry.window))


@contextlib.contextmanager
def _opened(found: Classification, source: RasterSource) -> Iterator[tuple[RasterSource, int]]:
    if found.path is None:
        yield source, found.band
        return
    with open_source(found.path) as classes:
        yield classes, found.band

"""How much of each mask is cloud or shadow, where a scene classification (SCL) is at hand."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator

from ...core.errors import S2SamError
from ...core.grid import Window
from ...core.messages import tr
from ...core.source import RasterSource
from ...raster.reading.reader import open_source
from ...raster.reading.scene_classification import Classification, find_classification
from ..placed_masks import PlacedMask, cloud_share
from .compare_masks import read_placed
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

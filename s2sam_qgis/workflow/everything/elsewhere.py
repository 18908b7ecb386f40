"""What is like some examples on a whole raster, without anybody looking on."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...core.options import SEEN, EverythingOptions, Finishing
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...models.model import Model
from ...raster.writing.vector_writer import ResultFeature
from ..imagery import Imagery
from .alike import likeness_to, region_values
from .area import Area, Shapes, classes_of
from .levels import ExampleLevels
from .run import outline_everything, ranked_features


@dataclass(frozen=True)
class How:
    """How it is looked for.

    Attributes:
        least: likeness from which objects are taken, 0-1.
        by_place: each place is cut at the detail that suits the examples.
        options: how everything is outlined.
        finishing: of the outlines.
    """

    least: float = 0.5
    by_place: bool = True
    options: EverythingOptions = field(default_factory=EverythingOptions)
    finishing: Finishing | None = None


def find_elsewhere(
    imagery: Imagery,
    model: Model,
    wanted: ExampleLevels,
    how: How,
    kept: Shapes | None = None,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
) -> list[ResultFeature]:
    """The objects of a raster that are alike enough, the most alike first; may be none.

    ``kept`` are objects, in pixel positions, that are there already.

    Raises:
        InputError: nothing is there to be outlined, or nothing that is compared is known of both.
        Cancelled: stopped.
    """
    without = () if kept is None or not kept.geometries else (kept,)
    levels = wanted if how.by_place else None
    with classes_of(imagery, how.options.skip_clouds) as classes:
        area = Area(imagery, None, None, without, classes)
        found = outline_everything(area, model, how.options, cancel, progress, levels=levels)
    partition, sees = found.partition, model if SEEN in wanted.kinds else None
    count = len(partition)
    values = region_values(imagery.source, area.window, partition.labels, count, cancel, sees)
    alike = likeness_to(values, wanted)
    keep = np.asarray(alike >= how.least)
    if not keep.any():
        return []
    return ranked_features(found, model, alike, keep, cancel, progress, how.finishing, kept)

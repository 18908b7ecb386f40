"""Replaying a recorded stretch on another raster whose digital numbers may mean something else.

Sentinel-2 products since processing baseline 04.00 carry an offset of -1000 that earlier ones lack.
The stretch's range is what makes dates compare; how digital numbers become reflectance is each
raster's own matter, unless the user had overruled it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from ..core.errors import S2SamError
from ..core.messages import tr
from ..core.run_record import read_record
from ..core.source import SourceDescription
from ..core.stretch import Triple
from ..raster.reading.reader import open_source
from .imagery import Imagery

Linear = tuple[Triple, Triple]


def own_linear(description: SourceDescription, bands: Sequence[int]) -> Linear | None:
    """(scale, offset) with which a raster itself says three bands become reflectance."""
    if any(not 1 <= index <= len(description.bands) for index in bands) or len(bands) != 3:
        return None
    chosen = [description.bands[index - 1] for index in bands]
    if any(band.scale is None for band in chosen):
        return None
    a, b, c = chosen
    return (
        (float(a.scale or 0), float(b.scale or 0), float(c.scale or 0)),
        (float(a.offset or 0), float(b.offset or 0), float(c.offset or 0)),
    )


def recorded_was_own(record: Mapping[str, Any]) -> bool | None:
    """Whether the recorded scale and offset were what the recorded raster says of itself.

    False where the user had overruled it; None where that raster is no longer there.
    """
    try:
        run = read_record(record)
        if run.stretch is None or run.bands is None or run.source is None:
            return None
        with open_source(run.source) as source:
            own = own_linear(source.description, [band.index or 0 for band in run.bands])
    except S2SamError:
        return None
    return own is not None and _same(own, (run.stretch.scale, run.stretch.offset))


def on_own_terms(imagery: Imagery, was_own: bool | None) -> tuple[Imagery, tuple[str, ...]]:
    """The imagery with its raster's own scale and offset under the recorded range; and a warning.

    ``was_own`` is what ``recorded_was_own`` says of the record that was replayed.
    """
    stretch = imagery.stretch
    own = own_linear(imagery.source.description, imagery.bands)
    recorded = (stretch.scale, stretch.offset)
    others = tuple(on_own_terms(other, was_own)[0] for other in imagery.others)
    imagery = dataclasses.replace(imagery, others=others)
    if own is None or _same(own, recorded):
        return imagery, ()
    told = f"reflectance = DN * {own[0][0]:g} + {own[1][0]:g}"
    before = f"DN * {recorded[0][0]:g} + {recorded[1][0]:g}"
    if not was_own:
        return imagery, (
            tr(
                "The recorded {recorded} was used, although this raster says {own}. Give the "
                "band scaling and offset if that is wrong."
            ).format(recorded=before, own=told),
        )
    changed = dataclasses.replace(stretch, scale=own[0], offset=own[1])
    return dataclasses.replace(imagery, stretch=changed), (
        tr(
            "This raster says {own}, the recorded one {recorded}: its own was used, so that "
            "reflectances compare."
        ).format(own=told, recorded=before),
    )


def _same(first: Linear, second: Linear) -> bool:
    return all(
        abs(x - y) <= 1e-9 + 1e-6 * abs(y) for a, b in zip(first, second) for x, y in zip(a, b)
    )

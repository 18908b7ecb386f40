"""Opens a raster as the imagery of a run: which bands, which stretch, replayed or chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..core.errors import InputError
from ..core.messages import tr
from ..core.options import NAMED_STRETCHES, InputChoice
from ..core.run_record import RunRecord, read_record
from ..core.source import RasterSource
from ..core.stretch import Stretch
from ..raster.reading.reader import open_source
from ..raster.reading.sentinel2 import choose_bands, default_stretch
from .imagery import Imagery


def open_imagery(
    raster: str | Sequence[str] | RasterSource,
    choice: InputChoice | None = None,
    record: Mapping[str, Any] | None = None,
) -> Imagery:
    """Opens a raster with the bands and stretch that were asked for.

    ``record`` is the ``s2sam`` member of a prompt file: what was not asked for is replayed from
    it, so that dates compare; what it lacks is recognised in the raster.
    """
    choice, recorded = choice or InputChoice(), read_record(record or {})
    if isinstance(raster, (str, Sequence)):
        source: RasterSource = open_source(raster)
    else:
        source = raster
    bands = choose_bands(source.description, choice.bands or _recorded_bands(source, recorded))
    if not choice.chooses_stretch and recorded.stretch is not None:
        return Imagery(source, bands, recorded.stretch)
    return Imagery(source, bands, _chosen_stretch(source, bands, choice))


def _chosen_stretch(
    source: RasterSource, bands: tuple[int, int, int], choice: InputChoice
) -> Stretch:
    name, custom = choice.stretch, None
    if name is None and (choice.scaling is not None or choice.offset is not None):
        name = "farmvibes"  # The reference's arithmetic: DN * scaling + offset, cut to 0-1.
    elif name is not None and name not in NAMED_STRETCHES:
        custom = _low_high(name)
        name = "custom"
    return default_stretch(source, bands, name, choice.scaling, choice.offset, custom)


def _low_high(text: str) -> tuple[float, float]:
    try:
        low, high = (float(part) for part in text.split(","))
    except ValueError as error:
        raise InputError(
            tr(
                "There is no stretch {stretch!r}. Choose one of {stretches}, or give "
                "LOW,HIGH, for example 0.02,0.25."
            ).format(stretch=text, stretches=", ".join(NAMED_STRETCHES))
        ) from error
    return low, high


def _recorded_bands(source: RasterSource, record: RunRecord) -> str | None:
    """The record's bands as a choice, found by role, else by name; None where they are not there.

    Numbers are not replayed: the same bands may lie elsewhere in another file.
    """
    if record.bands is None or len(record.bands) != 3:
        return None
    there = source.description.bands
    found: list[str] = []
    for band in record.bands:
        match = next((b for b in there if band.role and b.role == band.role), None) or next(
            (b for b in there if band.name and b.name == band.name), None
        )
        if match is None:
            return None
        found.append(str(match.index))
    return ",".join(found)

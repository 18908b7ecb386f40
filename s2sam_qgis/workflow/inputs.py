"""Opens a raster as the imagery of a run: which views, which stretch, replayed or chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..core.errors import InputError
from ..core.messages import tr
from ..core.options import AUTO_VIEW, NAMED_STRETCHES, VIEWS, InputChoice
from ..core.run_record import RecordedBand, RunRecord, read_record
from ..core.source import RasterSource
from ..core.stretch import Stretch
from ..core.views import (
    BESIDE,
    KINDS,
    TRUE_COLOUR,
    ViewKind,
    bands_of_kind,
    high_of,
    view_title,
)
from ..raster.reading.reader import open_source
from ..raster.reading.sentinel2 import choose_bands, default_stretch, linear_of
from .imagery import Imagery
from .other_dates import with_dates


def open_imagery(
    raster: str | Sequence[str] | RasterSource,
    choice: InputChoice | None = None,
    record: Mapping[str, Any] | None = None,
) -> Imagery:
    """Opens a raster with the view, bands and stretch that were asked for.

    ``record`` is the ``s2sam`` member of a prompt file: what was not asked for is replayed from
    it, so that dates compare; what it lacks is recognised in the raster. Where nothing is asked
    for and nothing recorded, the view is automatic, and no other date is looked at.

    Raises InputError where a band, what a view needs, or a date that was asked for is not there.
    """
    choice, recorded = choice or InputChoice(), read_record(record or {})
    if isinstance(raster, (str, Sequence)):
        source: RasterSource = open_source(raster)
    else:
        source = raster
    first = _one_date(source, choice, recorded)
    if choice.also == () or (choice.also is None and not recorded.dates):
        return first
    return with_dates(first, choice.also, recorded.dates, _date_like)


def _date_like(source: RasterSource, choice: InputChoice, record: Mapping[str, Any]) -> Imagery:
    """Another date as the first is looked at, as far as it has the bands."""
    if choice.view is not None and choice.view not in views_of(source):
        choice = replace(choice, view=AUTO_VIEW)
    return open_imagery(source, choice, record)


def _one_date(source: RasterSource, choice: InputChoice, recorded: RunRecord) -> Imagery:
    if choice.view is not None and not choice.bands:
        return _named_view(source, choice.view, choice)
    found = _recorded_bands(source, recorded.bands)
    bands = choose_bands(source.description, choice.bands or found)
    replays = not choice.bands and found is not None
    if not choice.chooses_stretch and recorded.stretch is not None:
        first = Imagery(source, bands, recorded.stretch)
    else:
        first = Imagery(source, bands, _chosen_stretch(source, bands, choice))
    if replays:
        first = replace(first, is_index=recorded.is_index, view=recorded.view or "")
        return replace(first, others=_recorded_others(source, recorded))
    if choice.bands or recorded.stretch is not None:
        return first
    return replace(first, others=_beside(source, bands, choice), view=AUTO_VIEW)


def views_of(source: RasterSource) -> tuple[str, ...]:
    """The names of the views that a raster has the bands for."""
    shown = choose_bands(source.description)
    there = [name for name in KINDS if bands_of_kind(KINDS[name], source.description, shown)]
    return tuple(name for name in VIEWS if name in (AUTO_VIEW, TRUE_COLOUR) or name in there)


def _named_view(source: RasterSource, name: str, choice: InputChoice) -> Imagery:
    shown = choose_bands(source.description)
    if name in (AUTO_VIEW, TRUE_COLOUR):
        first = Imagery(source, shown, _chosen_stretch(source, shown, choice), view=name)
        if name == TRUE_COLOUR:
            return first
        return replace(first, others=_beside(source, shown, choice))
    view = _view(source, KINDS[name], shown, choice)
    if view is None:
        raise InputError(
            tr("{name} lacks a band for the view {view}. It has: {bands}.").format(
                name=source.description.name,
                view=view_title(name),
                bands=", ".join(band.name for band in source.description.bands[:30]),
            )
        )
    return replace(view, view=name)


def _beside(
    source: RasterSource, shown: tuple[int, int, int], choice: InputChoice
) -> tuple[Imagery, ...]:
    """The views beside the first one; none where the reference's arithmetic is asked for."""
    by_hand = choice.stretch == "farmvibes" or choice.scaling or choice.offset
    if by_hand or "roles" in source.description.guesses:  # a guess may not be infrared at all
        return ()
    views = [_view(source, KINDS[name], shown, InputChoice()) for name in BESIDE]
    return tuple(view for view in views if view is not None)


def _view(
    source: RasterSource, kind: ViewKind, shown: tuple[int, int, int], choice: InputChoice
) -> Imagery | None:
    bands = bands_of_kind(kind, source.description, shown)
    if bands is None:
        return None
    linear = linear_of(source, bands, choice.scaling, choice.offset)
    if kind.is_index:
        scale, offset = linear or ((1.0,), (0.0,))
        stretch = Stretch.make("custom", scale, offset, (kind.low,), (kind.high,))
        return Imagery(source, bands, stretch, is_index=True)
    if linear is not None and choice.stretch is None:
        roles = [source.description.bands[band - 1].role for band in bands]
        stretch = Stretch.make("reflectance", *linear, (0.0,), [high_of(role) for role in roles])
        return Imagery(source, bands, stretch)
    if choice.stretch is None:  # Colours in 8 bits, too: infrared is seldom made for showing.
        return Imagery(source, bands, default_stretch(source, bands, "percentile"))
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


def _recorded_bands(source: RasterSource, bands: Sequence[RecordedBand] | None) -> str | None:
    """Recorded bands as a choice, found by role, else by name; None where they are not there.

    Numbers are not replayed: the same bands may lie elsewhere in another file.
    """
    if bands is None or len(bands) != 3:
        return None
    there = source.description.bands
    found: list[str] = []
    for band in bands:
        match = next((b for b in there if band.role and b.role == band.role), None) or next(
            (b for b in there if band.name and b.name == band.name), None
        )
        if match is None:
            return None
        found.append(str(match.index))
    return ",".join(found)


def _recorded_others(source: RasterSource, recorded: RunRecord) -> tuple[Imagery, ...]:
    """The recorded views beside the first one, as far as this raster has their bands."""
    views = []
    for view in recorded.others:
        found = _recorded_bands(source, view.bands)
        if found is not None:
            bands = choose_bands(source.description, found)
            views.append(Imagery(source, bands, view.stretch, is_index=view.is_index))
    return tuple(views)

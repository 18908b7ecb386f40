"""Further dates of the same place, looked at together with the image that is worked on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Callable

from ..core.errors import RasterError
from ..core.messages import tr
from ..core.options import AUTO_VIEW, InputChoice
from ..core.secrets import without_secrets
from ..core.source import RasterSource
from ..core.views import TRUE_COLOUR
from ..raster.reading.on_grid import OnGrid
from ..raster.reading.reader import open_source
from .imagery import Imagery

#: Opens a raster as imagery: (source, choice, record).
Opener = Callable[[RasterSource, InputChoice, Mapping[str, Any]], Imagery]


def with_dates(
    first: Imagery,
    names: Sequence[str] | None,
    recorded: Sequence[Mapping[str, Any]],
    opener: Opener,
) -> Imagery:
    """The imagery with further dates beside it, each laid on its grid.

    Args:
        first: the image that is worked on; given as a date too, it is left aside.
        names: rasters as ``open_source`` takes them; None replays ``recorded``.
        recorded: dates as ``report.date_record`` wrote them.
        opener: finds a date's views, or replays them.

    Raises:
        RasterError: a raster that was asked for by name is not there. A recorded one that is gone
            is told in ``notes`` instead, and so is one of another place.
    """
    asked: list[tuple[str, Mapping[str, Any]]]
    if names is not None:
        asked = [(name, {}) for name in names]
    else:
        asked = [(str(entry["source"]), entry) for entry in recorded]
    dates, notes = [], []
    for name, entry in asked:
        try:
            source = open_source(name.split("|") if "|" in name else name)
        except RasterError:
            if names is not None:
                raise
            notes.append(
                tr(
                    "{name} was looked at when the prompts were made, and cannot be opened now. "
                    "It was left out."
                ).format(name=without_secrets(name))
            )
            continue
        if source.uri == first.source.uri or source.identity == first.source.identity:
            source.close()
            continue
        placed = OnGrid(source, first.grid)
        if not placed.reaches:
            notes.append(
                tr("{name} shows another place. It was left out.").format(
                    name=source.description.name
                )
            )
            source.close()
            continue
        choice = InputChoice(also=()) if entry else _like(first)
        dates.append(replace(opener(placed, choice, entry), dates=()))
    return replace(first, dates=tuple(dates), notes=(*first.notes, *notes))


def _like(first: Imagery) -> InputChoice:
    """A date is looked at in the view of the first image; bands by number are that image's own.

    Of *Automatic* it is true colour: three views of each date cost three times as much and give
    no better outlines.
    """
    named = first.view and first.view != AUTO_VIEW
    return InputChoice(view=first.view if named else TRUE_COLOUR, also=())


def close_dates(imagery: Imagery) -> None:
    """Closes the other dates' files."""
    for date in imagery.dates:
        date.source.close()

"""The record of a run in a prompt file: the member ``s2sam``, read and checked in one place.

A record may be of an older or a newer version, so each part may be missing and others may be there.
What is there must be right: a rerun replays it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .errors import InputError, PromptError
from .messages import tr
from .options import PLANS, VIEWS
from .stretch import Stretch
from .strict_json import shortened

#: The member of the collection.
RECORD_MEMBER = "s2sam"

_TEXTS = ("plugin_version", "created", "source", "acquired", "model", "model_sha256")
_MAX_TEXT = 10_000
_MAX_BANDS = 2**31


@dataclass(frozen=True)
class RecordedBand:
    """A band as it was used: its number from 1, its name, its role; each may be missing."""

    index: int | None = None
    name: str | None = None
    role: str | None = None


@dataclass(frozen=True)
class RecordedView:
    """A further view: its bands, its stretch, and whether it is an index of the first two."""

    bands: tuple[RecordedBand, ...]
    stretch: Stretch
    is_index: bool = False


@dataclass(frozen=True)
class RunRecord:
    """What a rerun replays; None where the record does not say."""

    source: str | None = None
    bands: tuple[RecordedBand, ...] | None = None
    stretch: Stretch | None = None
    model: str | None = None
    model_sha256: str | None = None
    plan: str | None = None
    spatial_overlap: float | None = None
    view: str | None = None
    #: The views that were looked at beside the first one.
    others: tuple[RecordedView, ...] = ()
    #: Whether the first view is an index of its first two bands.
    is_index: bool = False
    acquired: str | None = None
    #: The further dates that were looked at: records of their own, each with its ``source``.
    dates: tuple[Mapping[str, Any], ...] = ()

    @property
    def date_names(self) -> tuple[str, ...]:
        """The further dates as ``open_source`` takes them."""
        return tuple(str(date["source"]) for date in self.dates)


def read_record(member: Any) -> RunRecord:
    """The checked values of a record; raises PromptError that names the part and what is wrong."""
    if not isinstance(member, Mapping):
        raise _wrong(tr("an object"), member)
    for name in _TEXTS:
        _text(name, member.get(name))
    plan = _text("chips", member.get("chips"))
    view = _text("view", member.get("view"))
    overlap = member.get("spatial_overlap")
    if overlap is not None and not (_is_number(overlap) and 0 <= overlap < 1):
        raise _wrong(tr("a number from 0 to below 1"), overlap, part="spatial_overlap")
    return RunRecord(
        member.get("source"),
        _bands(member.get("bands")),
        _stretch(member.get("stretch")),
        member.get("model"),
        member.get("model_sha256"),
        plan if plan in PLANS else None,  # A newer version may know more plans.
        None if overlap is None else float(overlap),
        view if view in VIEWS else None,
        _others(member.get("other_views")),
        member.get("index") is True,
        member.get("acquired"),
        _dates(member.get("dates")),
    )


def _dates(value: Any) -> tuple[Mapping[str, Any], ...]:
    expected = tr("a list of objects with source, bands and stretch")
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(entry, Mapping) for entry in value):
        raise _wrong(expected, value, part="dates")
    for entry in value:
        if "dates" in entry or read_record(entry).source is None:
            raise _wrong(expected, value, part="dates")
    return tuple(value)


def _others(value: Any) -> tuple[RecordedView, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(entry, Mapping) for entry in value):
        raise _wrong(tr("a list of objects with bands and stretch"), value, part="other_views")
    found = []
    for entry in value:
        bands, stretch = _bands(entry.get("bands")), _stretch(entry.get("stretch"))
        if bands is None or stretch is None:
            raise _wrong(tr("a list of objects with bands and stretch"), value, part="other_views")
        found.append(RecordedView(bands, stretch, entry.get("index") is True))
    return tuple(found)


def _bands(value: Any) -> tuple[RecordedBand, ...] | None:
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(entry, Mapping) for entry in value):
        raise _wrong(tr("a list of objects with index, name and role"), value, part="bands")
    return tuple(_band(entry) for entry in value)


def _band(entry: Mapping[str, Any]) -> RecordedBand:
    index = entry.get("index")
    if index is not None and not (type(index) is int and 1 <= index < _MAX_BANDS):
        raise _wrong(tr("a whole number from 1"), index, part="bands.index")
    return RecordedBand(
        index, _text("bands.name", entry.get("name")), _text("bands.role", entry.get("role"))
    )


def _stretch(value: Any) -> Stretch | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise _wrong(tr("an object"), value, part="stretch")
    if _text("stretch.name", value.get("name")) is None:
        raise _wrong(tr("a text"), None, part="stretch.name")
    for key in ("scale", "offset", "low", "high"):
        numbers = value.get(key)
        if not isinstance(numbers, list) or len(numbers) not in (1, 3):
            raise _wrong(tr("three numbers"), numbers, part=f"stretch.{key}")
        if not all(map(_is_number, numbers)):
            raise _wrong(tr("three numbers"), numbers, part=f"stretch.{key}")
    try:
        return Stretch.from_json(value)
    except InputError as error:
        raise PromptError(
            tr("the member {member!r}: {what}").format(
                member=f"{RECORD_MEMBER}.stretch", what=error
            )
        ) from error


def _text(part: str, value: Any) -> str | None:
    if value is not None and (not isinstance(value, str) or len(value) > _MAX_TEXT):
        raise _wrong(tr("a text"), value, part)
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _wrong(expected: str, found: Any, part: str = "") -> PromptError:
    return PromptError(
        tr(
            "the member {member!r} is damaged: expected {expected}, found {found}. Correct it, or "
            "remove the member 's2sam': prompts can be read without it."
        ).format(
            member=f"{RECORD_MEMBER}.{part}" if part else RECORD_MEMBER,
            expected=expected,
            found=shortened(found),
        )
    )

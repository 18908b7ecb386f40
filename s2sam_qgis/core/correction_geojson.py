"""Corrections by hand in a prompt file: a member of the collection, a list of GeoJSON features.

They are no features of the collection itself: other readers would take their polygons for boxes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from .corrections import ADD, CUT, Correction, Ring
from .errors import PromptError
from .messages import tr
from .strict_json import shortened

#: The member of the collection.
CORRECTIONS_MEMBER = "s2sam_corrections"

#: More prompts, or masks of a model, than there ever are.
MANY = 2**31 - 1

_OWN_PROPERTIES = {"prompt_id", "action", "after"}

#: Reads a value, and calls its second argument with a sentence for the error to raise.
Reader = Callable[[Any, Callable[[str], PromptError]], Any]


def parse_corrections(
    member: Any, read_id: Reader, read_position: Reader
) -> tuple[Correction, ...]:
    """The corrections of a collection's member; raises PromptError that names the feature.

    ``read_id`` and ``read_position`` check a prompt id and a position as those of prompts are.
    """
    if member is None:
        return ()
    if not isinstance(member, list):
        raise PromptError(
            tr("the member {member!r} must be a list of features.").format(
                member=CORRECTIONS_MEMBER
            )
        )
    return tuple(
        _correction(feature, number, read_id, read_position)
        for number, feature in enumerate(member, start=1)
    )


def format_corrections(corrections: Sequence[Correction]) -> list[dict[str, Any]]:
    """The corrections as GeoJSON features, rings closed."""
    return [
        {
            "type": "Feature",
            "properties": {
                "prompt_id": item.prompt_id,
                "action": item.action,
                "after": item.after,
                **{k: v for k, v in item.properties.items() if k not in _OWN_PROPERTIES},
            },
            "geometry": {
                "type": "Polygon",
                "coordinates": [[list(xy) for xy in (*ring, ring[0])] for ring in item.rings],
            },
        }
        for item in corrections
    ]


def _correction(feature: Any, number: int, read_id: Reader, read_position: Reader) -> Correction:
    def wrong(what: str) -> PromptError:
        return PromptError(tr("correction {number}: {what}").format(number=number, what=what))

    properties = feature.get("properties") if isinstance(feature, dict) else None
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    if not isinstance(properties, dict) or not isinstance(geometry, dict):
        raise wrong(tr("expected a Feature with properties and a Polygon."))
    prompt_id = read_id(properties.get("prompt_id"), wrong)
    action, after = properties.get("action"), properties.get("after", 0)
    if action not in (ADD, CUT):
        raise wrong(
            tr("'action' must be 'add' or 'cut', found {found}.").format(found=shortened(action))
        )
    number_given = isinstance(after, (int, float)) and not isinstance(after, bool)
    if not number_given or not 0 <= after <= MANY or after != after // 1:
        raise wrong(
            tr("'after' must be a number of prompts, 0 or more, found {found}.").format(
                found=shortened(after)
            )
        )
    coordinates = geometry.get("coordinates")
    if geometry.get("type") != "Polygon" or not isinstance(coordinates, list) or not coordinates:
        raise wrong(tr("its geometry must be a Polygon."))
    rings = tuple(_ring(ring, wrong, read_position) for ring in coordinates)
    extra = {key: value for key, value in properties.items() if key not in _OWN_PROPERTIES}
    return Correction(prompt_id, action, rings, int(after), extra)


def _ring(ring: Any, wrong: Callable[[str], PromptError], read_position: Reader) -> Ring:
    if not isinstance(ring, list):
        raise wrong(tr("the polygon has no ring."))
    positions = [read_position(xy, wrong) for xy in ring]
    if len(positions) > 1 and positions[0] == positions[-1]:
        positions.pop()
    if len(positions) < 3:
        raise wrong(tr("a ring needs at least three positions."))
    return tuple(positions)

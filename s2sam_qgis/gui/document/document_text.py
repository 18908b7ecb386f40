"""The whole document as one text: GeoJSON of the prompts, and a member with everything else.

Whoever knows prompt files can read it. The project and the safety copy keep it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...core.errors import PromptError
from ...core.prompt_geojson import format_prompts, parse_prompts
from ...core.prompts import LARGEST_ID, LONLAT, PIXEL, PromptId
from ...core.region import RegionShape
from ...translation import tr
from .prompt_document import DocumentState, Draft

#: The member of the collection that holds what GeoJSON has no place for.
MEMBER = "s2sam_document"

#: What the CRS of a document may be: what GeoJSON can be written in.
WRITABLE = (LONLAT, PIXEL)


def format_document(state: DocumentState, about: Mapping[str, Any] | None = None) -> str:
    """The document as text; raises PromptError where its prompts are in another CRS.

    ``about`` are further members of the collection.
    """
    more: dict[str, Any] = {
        "drafts": [_draft_text(draft) for draft in state.drafts],
        "hidden": [prompt_id for prompt_id in state.ids if prompt_id in state.hidden],
        "current": state.current,
        "given": state.given,
    }
    if state.active_class:
        more["active_class"] = state.active_class
    if state.views:
        more["views"] = {image: dict(view) for image, view in state.views.items()}
    if state.region is not None:
        more["region"] = state.region.to_json()
    members = {**(about or {}), **state.prompts.members, MEMBER: more}
    return format_prompts(replace(state.prompts, members=members))


def parse_document(text: str) -> DocumentState:
    """Reads ``format_document`` back, and any prompt file; raises PromptError."""
    prompts = parse_prompts(text, may_be_empty=True)
    members = dict(prompts.members)
    more = members.pop(MEMBER, {})
    state = DocumentState(replace(prompts, members=members))
    try:
        state = _with(state, more)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PromptError(
            tr("the member {member!r} is not understood: {error}.").format(
                member=MEMBER, error=repr(error)
            )
        ) from error
    if state.current not in state.ids:
        state = replace(state, current=state.ids[0] if state.ids else None)
    return state


def _with(state: DocumentState, more: Mapping[str, Any]) -> DocumentState:
    # Where any id is a text all are, as the reader of prompts has it.
    drafts = tuple(map(_draft, more.get("drafts", ())))
    used = state.prompts.ids
    if used and isinstance(used[0], str):
        drafts = tuple(Draft(str(draft.prompt_id), draft.properties) for draft in drafts)
    region = more.get("region")
    return replace(
        state,
        drafts=tuple(draft for draft in drafts if draft.prompt_id not in used),
        hidden=frozenset(_known_id(value) for value in more.get("hidden", ())),
        current=more.get("current"),
        active_class=str(more.get("active_class", "")),
        region=None if region is None else RegionShape.from_json(region),
        given=_known_number(more.get("given", 0)),
        views={str(image): dict(view) for image, view in more.get("views", {}).items()},
    )


def _draft_text(draft: Draft) -> dict[str, Any]:
    rest = {key: value for key, value in draft.properties.items() if key != "name"}
    return {"id": draft.prompt_id, "name": draft.name, **({"properties": rest} if rest else {})}


def _draft(entry: Mapping[str, Any]) -> Draft:
    name = {"name": str(entry["name"])} if entry["name"] else {}
    return Draft(_known_id(entry["id"]), {**dict(entry.get("properties", {})), **name})


def _known_number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST_ID:
        raise TypeError(f"no number of an object: {value!r}")
    return value


def _known_id(value: Any) -> PromptId:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise TypeError(f"no id: {value!r}")
    return value

"""Who an object is, whatever its prompt id: a text that is given once and never again.

A prompt id says which prompts belong together in a file; the id of an object that was deleted may
be given to another. What is kept of an object (its feature in a result file) must not go over to
that other one, so each object also has an identity. It lies in the property ``s2sam_id`` of the
object's prompts and corrections: files, projects and undo steps keep it without knowing of it.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any

from .prompts import PromptId, PromptSet

#: The property of prompts and corrections, and the attribute of result features.
IDENTITY = "s2sam_id"


def new_identity() -> str:
    """An identity that nothing else has or ever gets."""
    return uuid.uuid4().hex


def identities_of(prompts: PromptSet) -> dict[PromptId, str]:
    """The identity of each object that has one."""
    found: dict[PromptId, str] = {}
    for item in (*prompts.prompts, *prompts.corrections):
        value = item.properties.get(IDENTITY)
        if value and isinstance(value, str):
            found.setdefault(item.prompt_id, value)
    return found


def identified(prompts: PromptSet) -> PromptSet:
    """The same set, in which every object has an identity, and each its own.

    Prompts that were added to an object take its identity over. Where two objects have the same
    (one was copied with its properties), the one that comes first in the set keeps it. A set in
    which nothing is missing comes back as it is.
    """
    known: dict[PromptId, str] = {}
    taken: set[str] = set()
    for prompt_id, identity in identities_of(prompts).items():
        if identity not in taken:
            taken.add(identity)
            known[prompt_id] = identity

    def item(given: Any) -> Any:
        identity = known.get(given.prompt_id)
        if identity is None:
            identity = known[given.prompt_id] = new_identity()
        if given.properties.get(IDENTITY) == identity:
            return given
        return replace(given, properties={**given.properties, IDENTITY: identity})

    items: tuple[Any, ...] = tuple(item(prompt) for prompt in prompts.prompts)
    drawn: tuple[Any, ...] = tuple(item(correction) for correction in prompts.corrections)
    before = (*prompts.prompts, *prompts.corrections)
    if all(mine is theirs for mine, theirs in zip((*items, *drawn), before)):
        return prompts
    return replace(prompts, prompts=items, corrections=drawn)


def anonymous(prompts: PromptSet) -> PromptSet:
    """The same set without identities: to see whether two objects are asked the same."""

    def item(given: Any) -> Any:
        return replace(given, properties=unidentified(given.properties))

    return replace(
        prompts,
        prompts=tuple(item(prompt) for prompt in prompts.prompts),
        corrections=tuple(item(correction) for correction in prompts.corrections),
    )


def unidentified(properties: Any) -> dict[str, Any]:
    """Properties without an identity: of a copy that is an object of its own."""
    return {key: value for key, value in properties.items() if key != IDENTITY}

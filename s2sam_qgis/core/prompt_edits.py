"""Edits of a prompt set. Each returns a new set, so that undoing is keeping the old one.

A candidate mask that was chosen after a prompt belongs to the question that was asked with it.
Where an edit changes that question, the choice goes, and the model's favourite counts again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from .corrections import Correction
from .errors import PromptError
from .identity import IDENTITY, identities_of, unidentified
from .messages import tr
from .prompts import (
    IMAGE_PROPERTY,
    LARGEST_ID,
    Attribute,
    BoxPrompt,
    Coordinate,
    PointPrompt,
    Prompt,
    PromptId,
    PromptSet,
    is_attribute,
)


def with_point(
    prompts: PromptSet,
    prompt_id: PromptId,
    label: int,
    position: Coordinate,
    properties: Mapping[str, Any] | None = None,
) -> PromptSet:
    """Adds a point; ``position`` is in the set's CRS. The object's name goes along."""
    point = PointPrompt(
        prompt_id, label, *position, {**_shared(prompts, prompt_id), **(properties or {})}
    )
    return _with(prompts, (*prompts.prompts, point))


def with_box(
    prompts: PromptSet,
    prompt_id: PromptId,
    ring: Sequence[Coordinate],
    properties: Mapping[str, Any] | None = None,
) -> PromptSet:
    """Gives an object a box; a box that it has already is replaced in its place."""
    extra = {**_shared(prompts, prompt_id), **(properties or {})}
    box = BoxPrompt(prompt_id, tuple(ring), properties=extra)
    for index, prompt in enumerate(prompts.prompts):
        if isinstance(prompt, BoxPrompt) and prompt.prompt_id == prompt_id:
            items = _asked_anew(prompts.prompts, prompt_id, index)
            return _with(prompts, _replaced(items, index, box))
    return _with(prompts, (*prompts.prompts, box))


def with_image(prompts: PromptSet, prompt_id: PromptId, image: str) -> PromptSet:
    """Notes which image an object was last worked on: its address, or "" for an unknown one."""
    return _with_property(prompts, prompt_id, IMAGE_PROPERTY, image or None)


def moved(prompts: PromptSet, index: int, coordinates: Sequence[Coordinate]) -> PromptSet:
    """Moves the prompt at ``index`` (0-based): one position for a point, a ring for a box."""
    prompt = _at(prompts, index)
    if isinstance(prompt, PointPrompt):
        ((x, y),) = coordinates
        changed: Prompt = replace(prompt, x=x, y=y)
    else:
        changed = replace(prompt, ring=tuple(coordinates))
    changed = replace(changed, candidate=None)
    items = _asked_anew(prompts.prompts, prompt.prompt_id, index)
    return _with(prompts, _replaced(items, index, changed))


def with_candidate(prompts: PromptSet, prompt_id: PromptId, candidate: int | None) -> PromptSet:
    """Takes another candidate mask (from 1) after the object's last prompt; None: the favourite."""
    for index in reversed(range(len(prompts.prompts))):
        prompt = prompts.prompts[index]
        if prompt.prompt_id == prompt_id:
            changed = replace(prompt, candidate=candidate)
            return _with(prompts, _replaced(prompts.prompts, index, changed))
    raise PromptError(tr("There is no object with the prompt id {id!r}.").format(id=prompt_id))


def without(prompts: PromptSet, index: int) -> PromptSet:
    """Removes the prompt at ``index`` (0-based)."""
    prompt_id = _at(prompts, index).prompt_id
    number = sum(prompt.prompt_id == prompt_id for prompt in prompts.prompts[:index])
    corrections = tuple(
        replace(item, after=item.after - 1)
        if item.prompt_id == prompt_id and item.after > number
        else item
        for item in prompts.corrections
    )
    items = _asked_anew(prompts.prompts, prompt_id, index)
    fewer = replace(prompts, corrections=corrections)
    return _with(fewer, items[:index] + items[index + 1 :])


def with_correction(
    prompts: PromptSet,
    prompt_id: PromptId,
    action: str,
    rings: Sequence[Sequence[Coordinate]],
    properties: Mapping[str, Any] | None = None,
) -> PromptSet:
    """Adds an area to an object or cuts it off, after the prompts that are there.

    Args:
        prompts: the set.
        prompt_id: the object.
        action: ADD or CUT of ``core.corrections``.
        rings: shell and holes in the set's CRS; the last position differs from the first.
        properties: of an object that has none yet, such as its name.
    """
    after = sum(prompt.prompt_id == prompt_id for prompt in prompts.prompts)
    extra = {**_shared(prompts, prompt_id), **(properties or {})}
    drawn = Correction(prompt_id, action, tuple(tuple(ring) for ring in rings), after, extra)
    return replace(prompts, corrections=(*prompts.corrections, drawn))


def without_corrections(prompts: PromptSet, prompt_id: PromptId) -> PromptSet:
    """Takes back everything that was drawn by hand for an object."""
    return replace(
        prompts,
        corrections=tuple(item for item in prompts.corrections if item.prompt_id != prompt_id),
    )


def without_object(prompts: PromptSet, prompt_id: PromptId) -> PromptSet:
    """Removes an object with all its prompts and corrections."""
    prompts = without_corrections(prompts, prompt_id)
    return _with(prompts, tuple(p for p in prompts.prompts if p.prompt_id != prompt_id))


def renamed(prompts: PromptSet, prompt_id: PromptId, name: str) -> PromptSet:
    """Writes the object's name into each of its prompts."""
    return _with_property(prompts, prompt_id, "name", name)


def classified(prompts: PromptSet, prompt_id: PromptId, name: str) -> PromptSet:
    """Writes the object's class into each of its prompts; "" takes it away."""
    return _with_property(prompts, prompt_id, "class", name or None)


def with_attributes(
    prompts: PromptSet, prompt_id: PromptId, attributes: Mapping[str, Attribute]
) -> PromptSet:
    """Gives an object these free attributes in place of those that it has."""
    for key in prompts.attributes_of(prompt_id):
        if key not in attributes:
            prompts = _with_property(prompts, prompt_id, key, None)
    for key, value in attributes.items():
        if is_attribute(key):
            prompts = _with_property(prompts, prompt_id, key, value)
    return prompts


def duplicated(prompts: PromptSet, prompt_id: PromptId, new_id: PromptId) -> PromptSet:
    """Copies an object's prompts under a new id; the copy is an object of its own."""
    if new_id in prompts.ids:
        raise PromptError(
            tr("There is already an object with the prompt id {id!r}.").format(id=new_id)
        )

    def copy(item: Any) -> Any:
        return replace(item, prompt_id=new_id, properties=unidentified(item.properties))

    copies = tuple(copy(prompt) for prompt in prompts.of(prompt_id))
    drawn = tuple(copy(item) for item in prompts.corrections_of(prompt_id))
    both = replace(prompts, corrections=prompts.corrections + drawn)
    return _with(both, prompts.prompts + copies)


def next_id(prompts: PromptSet, others: Iterable[PromptId] = ()) -> PromptId:
    """The smallest positive integer above all integer ids; as text where ids are texts.

    ``others`` are ids that are taken too. Where the largest id that a file holds is taken, it is
    the smallest that is free.
    """
    known = [*prompts.ids, *others]
    numbers = _numbers(known)
    following = max(numbers) + 1
    if following > LARGEST_ID:
        following = next(number for number in count(1) if number not in numbers)
    return str(following) if any(isinstance(i, str) for i in known) else following


def largest_number(ids: Iterable[PromptId]) -> int:
    """The largest whole number among ids, texts of digits included; at least 0."""
    return max(_numbers(ids), default=0)


def number_of_id(prompt_id: PromptId) -> int | None:
    """An id as a whole number, a text of digits included; None for any other text."""
    return int(prompt_id) if isinstance(prompt_id, int) or _is_number(prompt_id) else None


def _numbers(ids: Iterable[PromptId]) -> set[int]:
    return {0, *(int(i) for i in ids if isinstance(i, int) or _is_number(i))}


def _is_number(prompt_id: str) -> bool:
    digits = (
        prompt_id.isascii() and prompt_id.isdecimal() and len(prompt_id) <= len(str(LARGEST_ID))
    )
    return digits and int(prompt_id) <= LARGEST_ID


def shared_properties(prompts: PromptSet, prompt_id: PromptId) -> dict[str, Any]:
    """What belongs to an object and not to one of its prompts: name, class, attributes, identity.

    It outlives the object's last prompt.
    """
    identity = identities_of(prompts.only(prompt_id)).get(prompt_id)
    known = {} if identity is None else {IDENTITY: identity}
    return {**_shared(prompts, prompt_id), **known}


def _shared(prompts: PromptSet, prompt_id: PromptId) -> Mapping[str, Any]:
    shared = {"name": prompts.name_of(prompt_id), "class": prompts.class_of(prompt_id)}
    named = {key: value for key, value in shared.items() if value}
    return {**prompts.attributes_of(prompt_id), **named}


def _with_property(
    prompts: PromptSet, prompt_id: PromptId, key: str, value: Attribute | None
) -> PromptSet:
    """Gives all prompts and corrections of an object a property; None takes it away."""

    def changed(item: Any) -> Any:
        if item.prompt_id != prompt_id:
            return item
        properties = {name: old for name, old in item.properties.items() if name != key}
        if value is not None:
            properties[key] = value
        return replace(item, properties=properties)

    return replace(
        prompts,
        prompts=tuple(changed(prompt) for prompt in prompts.prompts),
        corrections=tuple(changed(item) for item in prompts.corrections),
    )


def _at(prompts: PromptSet, index: int) -> Prompt:
    if not 0 <= index < len(prompts.prompts):
        raise PromptError(tr("There is no prompt number {number}.").format(number=index + 1))
    return prompts.prompts[index]


def _asked_anew(items: tuple[Prompt, ...], prompt_id: PromptId, index: int) -> tuple[Prompt, ...]:
    """Without the object's choices from ``index`` on: those before it were asked without it."""
    return tuple(
        replace(prompt, candidate=None)
        if number >= index and prompt.prompt_id == prompt_id and prompt.candidate is not None
        else prompt
        for number, prompt in enumerate(items)
    )


def _replaced(items: tuple[Prompt, ...], index: int, item: Prompt) -> tuple[Prompt, ...]:
    return (*items[:index], item, *items[index + 1 :])


def _with(prompts: PromptSet, items: tuple[Prompt, ...]) -> PromptSet:
    return replace(prompts, prompts=items)

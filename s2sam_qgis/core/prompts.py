"""Prompts: points and boxes on the map, grouped by prompt id.

A prompt may carry a ``candidate``: a model gives several masks for one question, and the user took
another one than the model's favourite after this prompt. It is the mask's number, from 1, in the
order in which the decoder gives them. An object is a fold over its prompts, so the mask that was
chosen is also what the next prompt of the object starts from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Callable, NamedTuple, Union

import numpy as np
from numpy.typing import ArrayLike

from .corrections import Correction, Ring
from .errors import PromptError
from .grid import FloatArray
from .messages import tr
from .prompt_types import Coordinate as Coordinate  # noqa: PLC0414 - handed on
from .prompt_types import PromptId as PromptId  # noqa: PLC0414

#: Longitude/latitude on WGS 84, the CRS of RFC 7946.
LONLAT = "OGC:CRS84"

#: No candidate mask was chosen after a prompt: the model's own favourite counts.
NO_CHOICE = 0

#: Not a CRS: coordinates are (column, row) of the raster, for rasters without georeference.
PIXEL = "pixel"

#: The property that says which image an object was last worked on.
IMAGE_PROPERTY = "s2sam_image"

FOREGROUND = 1
BACKGROUND = 0

#: Ids are numbers of 64 bits, as files of vectors have them, or texts.
SMALLEST_ID, LARGEST_ID = -(2**63), 2**63 - 1

#: A value of a free attribute.
Attribute = Union[str, int, float, bool]

#: Properties of prompts and corrections that are no free attributes of their object.
_OWN_KEYS = {"prompt_id", "label", "name", "class", "created", "candidate", "action", "after"}

#: xs, ys -> xs, ys; how a transformation between two CRS is handed in.
PointTransform = Callable[[ArrayLike, ArrayLike], tuple[FloatArray, FloatArray]]


@dataclass(frozen=True)
class PointPrompt:
    """A click: ``label`` 1 is foreground, 0 background; x, y in the prompt set's CRS."""

    prompt_id: PromptId
    label: int
    x: float
    y: float
    properties: Mapping[str, Any] = field(default_factory=dict)
    candidate: int | None = None

    @property
    def coordinates(self) -> tuple[Coordinate, ...]:
        """The one position."""
        return ((self.x, self.y),)


@dataclass(frozen=True)
class BoxPrompt:
    """A box: the bounds, in the raster's CRS, of the polygon whose ``ring`` is given.

    The ring is kept, not its bounds, because a rectangle on a UTM raster is no rectangle in
    longitude/latitude. It is not closed: the last corner differs from the first. It runs
    counter-clockwise, as GeoJSON has it, so that a box that was saved and read is the same value.
    """

    prompt_id: PromptId
    ring: tuple[Coordinate, ...]
    label: int = FOREGROUND
    properties: Mapping[str, Any] = field(default_factory=dict)
    candidate: int | None = None

    def __post_init__(self) -> None:
        if _signed_area(self.ring) < 0:
            object.__setattr__(self, "ring", (self.ring[0], *reversed(self.ring[1:])))

    @property
    def coordinates(self) -> tuple[Coordinate, ...]:
        """The ring's corners."""
        return self.ring


def _signed_area(ring: Sequence[Coordinate]) -> float:
    """Positive where a ring runs counter-clockwise, with y upwards."""
    if not ring:
        return 0.0
    x0, y0 = ring[0]
    pairs = zip(ring, [*ring[1:], ring[0]])
    return 0.5 * sum((ax - x0) * (by - y0) - (bx - x0) * (ay - y0) for (ax, ay), (bx, by) in pairs)


Prompt = Union[PointPrompt, BoxPrompt]


class _Object(NamedTuple):
    """What a set holds of one object: its prompts with their places, and what was drawn for it."""

    indices: tuple[int, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    corrections: tuple[Correction, ...] = ()


_NOTHING = _Object()


@dataclass(frozen=True)
class PromptSet:
    """All prompts in the order in which they were given.

    ``record`` is the ``s2sam`` member of the file (what a rerun needs), ``members`` any other
    foreign members of the collection. ``corrections`` are areas drawn by hand, in their order.
    """

    prompts: tuple[Prompt, ...]
    crs: str = LONLAT
    record: Mapping[str, Any] = field(default_factory=dict)
    members: Mapping[str, Any] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()

    def __post_init__(self) -> None:
        boxes: dict[PromptId, int] = {}
        for number, prompt in enumerate(self.prompts, start=1):
            if isinstance(prompt, BoxPrompt):
                first = boxes.setdefault(prompt.prompt_id, number)
                if first != number:
                    raise PromptError(
                        tr(
                            "Features {first} and {second} are both boxes of prompt id "
                            "{id!r}: an object has at most one box. Remove one of them or "
                            "give it an id of its own."
                        ).format(first=first, second=number, id=prompt.prompt_id)
                    )

    @cached_property
    def ids(self) -> tuple[PromptId, ...]:
        """Prompt ids, ascending: numbers by value, texts by letter."""
        return tuple(sorted(self._objects, key=lambda i: (isinstance(i, str), i)))

    @property
    def is_empty(self) -> bool:
        """Whether there is no object: neither a prompt nor an area drawn by hand."""
        return not self.prompts and not self.corrections

    def has(self, prompt_id: PromptId) -> bool:
        """Whether an object has a prompt or an area drawn by hand."""
        return prompt_id in self._objects

    def of(self, prompt_id: PromptId) -> tuple[Prompt, ...]:
        """The prompts of one object, in order."""
        return self._objects.get(prompt_id, _NOTHING).prompts

    def indices_of(self, prompt_id: PromptId) -> tuple[int, ...]:
        """The places of one object's prompts in ``prompts``, ascending."""
        return self._objects.get(prompt_id, _NOTHING).indices

    def corrections_of(self, prompt_id: PromptId) -> tuple[Correction, ...]:
        """The areas drawn for one object, in order."""
        return self._objects.get(prompt_id, _NOTHING).corrections

    @cached_property
    def _objects(self) -> dict[PromptId, _Object]:
        """Everything by object, collected once: looking through all for each takes n² steps."""
        found: dict[PromptId, tuple[list[int], list[Prompt], list[Correction]]] = {}
        for index, prompt in enumerate(self.prompts):
            own = found.setdefault(prompt.prompt_id, ([], [], []))
            own[0].append(index)
            own[1].append(prompt)
        for item in self.corrections:
            found.setdefault(item.prompt_id, ([], [], []))[2].append(item)
        return {
            key: _Object(tuple(indices), tuple(prompts), tuple(corrections))
            for key, (indices, prompts, corrections) in found.items()
        }

    def only(self, prompt_id: PromptId) -> PromptSet:
        """One object's prompts and corrections."""
        return replace(self, prompts=self.of(prompt_id), corrections=self.corrections_of(prompt_id))

    def name_of(self, prompt_id: PromptId) -> str:
        """The object's name as given in a ``name`` property; "" where there is none."""
        return self._property_of(prompt_id, "name")

    def class_of(self, prompt_id: PromptId) -> str:
        """The object's class as given in a ``class`` property; "" where there is none."""
        return self._property_of(prompt_id, "class")

    def attributes_of(self, prompt_id: PromptId) -> dict[str, Attribute]:
        """What else is said of an object: the texts and numbers among its prompts' properties.

        The first prompt that has one counts. Names of our own are left out, as are values that are
        lists or objects: they have no place in a table.
        """
        found: dict[str, Attribute] = {}
        for item in (*self.of(prompt_id), *self.corrections_of(prompt_id)):
            for key, value in item.properties.items():
                if is_attribute(key) and isinstance(value, (str, int, float, bool)):
                    found.setdefault(key, value)
        return found

    def _property_of(self, prompt_id: PromptId, key: str) -> str:
        for item in (*self.of(prompt_id), *self.corrections_of(prompt_id)):
            value = item.properties.get(key)
            if value:
                return str(value).strip()
        return ""

    def reprojected(self, crs: str, transform: PointTransform) -> PromptSet:
        """The same prompts in another CRS; order, ids and properties stay."""
        coordinates = [xy for prompt in self.prompts for xy in prompt.coordinates]
        coordinates += [xy for item in self.corrections for ring in item.rings for xy in ring]
        if not coordinates:
            return replace(self, crs=crs)
        xs, ys = transform([x for x, _ in coordinates], [y for _, y in coordinates])
        moved = iter(zip(np.asarray(xs).tolist(), np.asarray(ys).tolist()))
        prompts: list[Prompt] = []
        for prompt in self.prompts:
            if isinstance(prompt, PointPrompt):
                x, y = next(moved)
                prompts.append(replace(prompt, x=x, y=y))
            else:
                prompts.append(replace(prompt, ring=tuple(next(moved) for _ in prompt.ring)))
        corrections = tuple(
            replace(item, rings=tuple(tuple(next(moved) for _ in ring) for ring in item.rings))
            for item in self.corrections
        )
        return replace(self, prompts=tuple(prompts), crs=crs, corrections=corrections)

    def changed(
        self,
        position: Callable[[Coordinate], Coordinate],
        ring: Callable[[tuple[Coordinate, ...]], tuple[Coordinate, ...]],
        rings: Callable[[tuple[Ring, ...]], tuple[Ring, ...]],
    ) -> PromptSet:
        """The set with other coordinates: of points, of boxes, of areas drawn by hand."""
        prompts: list[Prompt] = []
        for prompt in self.prompts:
            if isinstance(prompt, PointPrompt):
                x, y = position((prompt.x, prompt.y))
                moved = (x, y) != (prompt.x, prompt.y)
                prompts.append(replace(prompt, x=x, y=y) if moved else prompt)
            else:
                corners = ring(prompt.ring)
                prompts.append(prompt if corners == prompt.ring else replace(prompt, ring=corners))
        drawn = tuple(replace(item, rings=rings(item.rings)) for item in self.corrections)
        return replace(self, prompts=tuple(prompts), corrections=drawn)


def is_attribute(key: str) -> bool:
    """Whether a property is a free attribute: the user's, and none of ours."""
    return bool(key) and key not in _OWN_KEYS and not key.startswith("s2sam")

"""Prompts: points and boxes on the map, grouped by prompt id, and their pixel positions.

A prompt may carry a ``candidate``: a model gives several masks for one question, and the user took
another one than the model's favourite after this prompt. It is the mask's number, from 1, in the
order in which the decoder gives them. An object is a fold over its prompts, so the mask that was
chosen is also what the next prompt of the object starts from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Callable, NamedTuple, Union

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .corrections import Correction, PixelCorrection, Ring, standing
from .errors import PromptError
from .grid import FloatArray, RasterGrid
from .messages import tr
from .prompt_types import Coordinate as Coordinate  # noqa: PLC0414 - handed on
from .prompt_types import PromptId as PromptId  # noqa: PLC0414

#: (x min, y min, x max, y max) in pixels.
PixelBox = tuple[float, float, float, float]

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


@dataclass(frozen=True)
class PixelPrompts:
    """The prompts of one object as float pixel positions; (0, 0) is the first pixel's outer corner.

    ``points`` (n, 2) are x (column), y (row); ``labels`` (n,) are 1 or 0. ``box_position`` is the
    number of points that were given before the box: it decides which batch the box falls into
    when an object has more prompts than the decoder takes at once.

    ``choices`` (n,) and ``box_choice`` are the candidate masks that were taken after each point and
    after the box, counted from 1; NO_CHOICE leaves it to the model. None is no choice at all.

    ``corrections`` are the areas drawn by hand, in their order.
    """

    prompt_id: PromptId
    points: FloatArray
    labels: NDArray[np.int64]
    box: PixelBox | None = None
    box_position: int = 0
    choices: NDArray[np.int64] | None = None
    box_choice: int = NO_CHOICE
    corrections: tuple[PixelCorrection, ...] = ()

    @property
    def foreground(self) -> FloatArray:
        """(k, 2) foreground points."""
        return np.asarray(self.points[self.labels == FOREGROUND])

    @property
    def background(self) -> FloatArray:
        """(k, 2) background points."""
        return np.asarray(self.points[self.labels == BACKGROUND])

    @property
    def asks_for_something(self) -> bool:
        """Whether there is a foreground point or a box; background alone selects nothing."""
        return self.box is not None or bool((self.labels == FOREGROUND).any())

    @property
    def adds_by_hand(self) -> bool:
        """Whether an area was added by hand: an object then has a mask without any prompt."""
        return any(correction.adds for correction in self.corrections)

    @property
    def standing(self) -> list[PixelCorrection]:
        """The corrections that no later point contradicts, in their order."""
        if not self.corrections:
            return []
        before = np.arange(len(self.labels))
        if self.box is not None:
            before = before + (before >= self.box_position)
        return standing(self.corrections, self.points, self.labels == FOREGROUND, before)

    @property
    def count(self) -> int:
        """Number of prompts; a box counts as one."""
        return len(self.labels) + (self.box is not None)

    @property
    def choice(self) -> int:
        """The candidate that was taken after the last prompt; NO_CHOICE where none was."""
        if self.box is not None and self.box_position == len(self.labels):
            return self.box_choice
        return NO_CHOICE if self.choices is None else int(self.choices[-1])

    def with_choice(self, choice: int) -> PixelPrompts:
        """The same prompts with another candidate taken after the last one."""
        if self.box is not None and self.box_position == len(self.labels):
            return replace(self, box_choice=choice)
        choices = self._known_choices.copy()
        choices[-1] = choice
        return replace(self, choices=choices)

    def picked(self, chosen: NDArray[Any]) -> PixelPrompts:
        """The points that an index or mask array picks, in their order; the box stays as it is.

        ``box_position`` stays too, so the caller corrects it where the box is kept.
        """
        return replace(
            self,
            points=self.points[chosen],
            labels=self.labels[chosen],
            choices=None if self.choices is None else self.choices[chosen],
        )

    @property
    def _known_choices(self) -> NDArray[np.int64]:
        none = np.full(len(self.labels), NO_CHOICE, np.int64)
        return none if self.choices is None else self.choices

    def _corrections_before(self, number: int) -> tuple[PixelCorrection, ...]:
        """The corrections that were drawn before a prompt, counted from 1."""
        return tuple(item for item in self.corrections if item.after < number)

    def first(self, count: int) -> PixelPrompts:
        """The first ``count`` prompts, and the corrections that were drawn before the last of them.

        Those are the ones that the answer to the last prompt knows of.
        """
        has_box = self.box is not None and self.box_position < count
        part = self._part(0, count - 1 if has_box else count, has_box)
        return replace(part, corrections=self._corrections_before(count))

    def same_as(self, other: PixelPrompts) -> bool:
        """Whether both hold the same prompts in the same order (arrays have no plain ==).

        Corrections after the last prompt are left aside: they ask nothing of a model.
        """
        return self.asks_as(other) and self.choice == other.choice

    def asks_as(self, other: PixelPrompts) -> bool:
        """Whether both ask the same of the model: only the last choice may differ."""
        drawn = self._corrections_before(self.count) == other._corrections_before(other.count)
        if not (
            drawn
            and self.box == other.box
            and self.box_position == other.box_position
            and np.array_equal(self.labels, other.labels)
            and np.array_equal(self.points, other.points)
        ):
            return False
        if self.count == 0:
            return True
        mine, theirs = self.with_choice(NO_CHOICE), other.with_choice(NO_CHOICE)
        return mine.box_choice == theirs.box_choice and np.array_equal(
            mine._known_choices, theirs._known_choices
        )

    def batches(self, size: int) -> Iterator[PixelPrompts]:
        """The prompts in their order, at most ``size`` at once; a box counts as one prompt."""
        total = self.count
        # Where the box stands in the order; behind everything when there is none.
        box_at = self.box_position if self.box is not None else total
        for start in range(0, total, size):
            stop = min(start + size, total)
            has_box = start <= box_at < stop
            yield self._part(start - (box_at < start), stop - (box_at < stop), has_box)

    def _part(self, first: int, last: int, has_box: bool) -> PixelPrompts:
        """The points from ``first`` to before ``last``, with the box or without it."""
        part = self.picked(np.arange(first, min(last, len(self.labels))))
        if has_box:
            return replace(part, box_position=self.box_position - first)
        return replace(part, box=None, box_position=0, box_choice=NO_CHOICE)

    def extent(self) -> PixelBox:
        """Bounds of the foreground points and the box; raises ValueError where there are none."""
        corners = [self.foreground]
        if self.box is not None:
            corners.append(np.reshape(self.box, (2, 2)))
        xy = np.concatenate(corners)
        (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
        return float(x0), float(y0), float(x1), float(y1)


def is_attribute(key: str) -> bool:
    """Whether a property is a free attribute: the user's, and none of ours."""
    return bool(key) and key not in _OWN_KEYS and not key.startswith("s2sam")


def to_pixels(
    prompts: tuple[Prompt, ...], grid: RasterGrid, corrections: tuple[Correction, ...] = ()
) -> PixelPrompts:
    """Pixel positions of one object's prompts and corrections, which are in the grid's CRS.

    A box with foreground points outside is grown to contain them and then counts as given first,
    as in FarmVibes.AI's ``adjust_bounding_box``. What was asked before it was given is then another
    question: a candidate chosen there no longer counts, and one chosen after the box counts after
    the points that were given before it.
    """
    points: list[Coordinate] = []
    labels: list[int] = []
    choices: list[int] = []
    box_choice = NO_CHOICE
    box: PixelBox | None = None
    box_position = 0
    clicks = [prompt for prompt in prompts if isinstance(prompt, PointPrompt)]
    if clicks:
        cols, rows = grid.to_pixel([click.x for click in clicks], [click.y for click in clicks])
        points = list(zip(cols.tolist(), rows.tolist()))
    for prompt in prompts:
        if isinstance(prompt, PointPrompt):
            labels.append(prompt.label)
            choices.append(prompt.candidate or NO_CHOICE)
        else:
            # The bounds are taken on the map and only then turned into pixels.
            # All four corners count: on a turned raster two of them may lie in one row.
            xs, ys = zip(*prompt.coordinates)
            x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
            cols, rows = grid.to_pixel([x0, x1, x0, x1], [y0, y0, y1, y1])
            box = (float(cols.min()), float(rows.min()), float(cols.max()), float(rows.max()))
            box_position = len(labels)
            box_choice = prompt.candidate or NO_CHOICE
    foreground = [xy for xy, label in zip(points, labels) if label == FOREGROUND]
    if box is not None and foreground:
        fx, fy = zip(*foreground)
        box = (min(box[0], *fx), min(box[1], *fy), max(box[2], *fx), max(box[3], *fy))
        if box_position:
            choices[: box_position - 1] = [NO_CHOICE] * (box_position - 1)
            choices[box_position - 1], box_choice = box_choice, NO_CHOICE
        box_position = 0
    return PixelPrompts(
        (*prompts, *corrections)[0].prompt_id,
        np.asarray(points, np.float64).reshape(-1, 2),
        np.asarray(labels, np.int64),
        box,
        box_position,
        np.asarray(choices, np.int64) if any(choices) else None,
        box_choice,
        corrections=tuple(_correction_to_pixels(item, grid) for item in corrections),
    )


def _correction_to_pixels(correction: Correction, grid: RasterGrid) -> PixelCorrection:
    rings = []
    for ring in correction.rings:
        cols, rows = grid.to_pixel([x for x, _ in ring], [y for _, y in ring])
        rings.append(tuple(zip(cols.tolist(), rows.tolist())))
    return PixelCorrection(correction.adds, tuple(rings), correction.after)

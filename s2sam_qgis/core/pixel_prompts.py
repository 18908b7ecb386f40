"""Prompts of one object as positions in pixels, as they are asked of a model.

FarmVibes.AI's rules for boxes are kept, see ``to_pixels``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .corrections import Correction, PixelCorrection, standing
from .grid import FloatArray, RasterGrid
from .prompt_types import Coordinate, PromptId
from .prompts import BACKGROUND, FOREGROUND, NO_CHOICE, PointPrompt, Prompt

#: (x min, y min, x max, y max) in pixels.
PixelBox = tuple[float, float, float, float]


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

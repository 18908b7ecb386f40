"""Prompts: points and boxes on the map, grouped by prompt id, and their pixel positions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Tuple, Union

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import PromptError
from .grid import FloatArray, RasterGrid
from .messages import tr

PromptId = Union[int, str]
Coordinate = Tuple[float, float]

#: (x min, y min, x max, y max) in pixels.
PixelBox = Tuple[float, float, float, float]

#: Longitude/latitude on WGS 84, the CRS of RFC 7946.
LONLAT = "OGC:CRS84"

#: Not a CRS: coordinates are (column, row) of the raster, for rasters without georeference.
PIXEL = "pixel"

FOREGROUND = 1
BACKGROUND = 0

#: xs, ys -> xs, ys; how a transformation between two CRS is handed in.
PointTransform = Callable[[ArrayLike, ArrayLike], Tuple[FloatArray, FloatArray]]


@dataclass(frozen=True)
class PointPrompt:
    """A click: ``label`` 1 is foreground, 0 background; x, y in the prompt set's CRS."""

    prompt_id: PromptId
    label: int
    x: float
    y: float
    properties: Mapping[str, Any] = field(default_factory=dict)

    @property
    def coordinates(self) -> Tuple[Coordinate, ...]:
        """The one position."""
        return ((self.x, self.y),)


@dataclass(frozen=True)
class BoxPrompt:
    """A box: the bounds, in the raster's CRS, of the polygon whose ``ring`` is given.

    The ring is kept, not its bounds, because a rectangle on a UTM raster is no rectangle in
    longitude/latitude. It is not closed: the last corner differs from the first.
    """

    prompt_id: PromptId
    ring: Tuple[Coordinate, ...]
    label: int = FOREGROUND
    properties: Mapping[str, Any] = field(default_factory=dict)

    @property
    def coordinates(self) -> Tuple[Coordinate, ...]:
        """The ring's corners."""
        return self.ring


Prompt = Union[PointPrompt, BoxPrompt]


@dataclass(frozen=True)
class PromptSet:
    """All prompts in the order in which they were given.

    ``record`` is the ``s2sam`` member of the file (what a rerun needs), ``members`` any other
    foreign members of the collection.
    """

    prompts: Tuple[Prompt, ...]
    crs: str = LONLAT
    record: Mapping[str, Any] = field(default_factory=dict)
    members: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        boxes: Dict[PromptId, int] = {}
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

    @property
    def ids(self) -> Tuple[PromptId, ...]:
        """Prompt ids, ascending: numbers by value, texts by letter."""
        unique = dict.fromkeys(prompt.prompt_id for prompt in self.prompts)
        return tuple(sorted(unique, key=lambda i: (isinstance(i, str), i)))

    def of(self, prompt_id: PromptId) -> Tuple[Prompt, ...]:
        """The prompts of one object, in order."""
        return tuple(prompt for prompt in self.prompts if prompt.prompt_id == prompt_id)

    def name_of(self, prompt_id: PromptId) -> str:
        """The object's name as given in a ``name`` property; "" where there is none."""
        for prompt in self.of(prompt_id):
            name = prompt.properties.get("name")
            if name:
                return str(name)
        return ""

    def reprojected(self, crs: str, transform: PointTransform) -> PromptSet:
        """The same prompts in another CRS; order, ids and properties stay."""
        coordinates = [xy for prompt in self.prompts for xy in prompt.coordinates]
        if not coordinates:
            return PromptSet(self.prompts, crs, self.record, self.members)
        xs, ys = transform([x for x, _ in coordinates], [y for _, y in coordinates])
        moved = iter(zip(np.asarray(xs).tolist(), np.asarray(ys).tolist()))
        prompts: List[Prompt] = []
        for prompt in self.prompts:
            if isinstance(prompt, PointPrompt):
                x, y = next(moved)
                prompts.append(PointPrompt(prompt.prompt_id, prompt.label, x, y, prompt.properties))
            else:
                ring = tuple(next(moved) for _ in prompt.ring)
                prompts.append(BoxPrompt(prompt.prompt_id, ring, prompt.label, prompt.properties))
        return PromptSet(tuple(prompts), crs, self.record, self.members)


@dataclass(frozen=True)
class PixelPrompts:
    """The prompts of one object as float pixel positions; (0, 0) is the first pixel's outer corner.

    ``points`` (n, 2) are x (column), y (row); ``labels`` (n,) are 1 or 0. ``box_position`` is the
    number of points that were given before the box: it decides which batch the box falls into
    when an object has more prompts than the decoder takes at once.
    """

    prompt_id: PromptId
    points: FloatArray
    labels: NDArray[np.int64]
    box: Optional[PixelBox] = None
    box_position: int = 0

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
    def count(self) -> int:
        """Number of prompts; a box counts as one."""
        return len(self.labels) + (self.box is not None)

    def first(self, count: int) -> PixelPrompts:
        """The first ``count`` prompts in the order in which they were given."""
        has_box = self.box is not None and self.box_position < count
        points = count - 1 if has_box else count
        return PixelPrompts(
            self.prompt_id,
            self.points[:points],
            self.labels[:points],
            self.box if has_box else None,
            self.box_position if has_box else 0,
        )

    def same_as(self, other: PixelPrompts) -> bool:
        """Whether both hold the same prompts in the same order (arrays have no plain ==)."""
        return (
            self.box == other.box
            and self.box_position == other.box_position
            and np.array_equal(self.labels, other.labels)
            and np.array_equal(self.points, other.points)
        )

    def batches(self, size: int) -> Iterator[PixelPrompts]:
        """The prompts in their order, at most ``size`` at once; a box counts as one prompt."""
        total = self.count
        # Where the box stands in the order; behind everything when there is none.
        box_at = self.box_position if self.box is not None else total
        for start in range(0, total, size):
            stop = min(start + size, total)
            has_box = start <= box_at < stop
            first = start - (box_at < start)
            last = stop - (box_at < stop)
            yield PixelPrompts(
                self.prompt_id,
                self.points[first:last],
                self.labels[first:last],
                self.box if has_box else None,
                box_at - start if has_box else 0,
            )

    def extent(self) -> PixelBox:
        """Bounds of the foreground points and the box; raises ValueError where there are none."""
        corners = [self.foreground]
        if self.box is not None:
            corners.append(np.reshape(self.box, (2, 2)))
        xy = np.concatenate(corners)
        (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
        return float(x0), float(y0), float(x1), float(y1)


def to_pixels(prompts: Tuple[Prompt, ...], grid: RasterGrid) -> PixelPrompts:
    """Pixel positions of one object's prompts, which are in the grid's CRS.

    A box with foreground points outside is grown to contain them and then counts as given first,
    as in FarmVibes.AI's ``adjust_bounding_box``.
    """
    points: List[Coordinate] = []
    labels: List[int] = []
    box: Optional[PixelBox] = None
    box_position = 0
    for prompt in prompts:
        xs, ys = zip(*prompt.coordinates)
        if isinstance(prompt, PointPrompt):
            cols, rows = grid.to_pixel(xs, ys)
            points.append((float(cols[0]), float(rows[0])))
            labels.append(prompt.label)
        else:
            # The bounds are taken on the map and only then turned into pixels.
            # All four corners count: on a turned raster two of them may lie in one row.
            x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
            cols, rows = grid.to_pixel([x0, x1, x0, x1], [y0, y0, y1, y1])
            box = (float(cols.min()), float(rows.min()), float(cols.max()), float(rows.max()))
            box_position = len(labels)
    foreground = [xy for xy, label in zip(points, labels) if label == FOREGROUND]
    if box is not None and foreground:
        fx, fy = zip(*foreground)
        box = (min(box[0], *fx), min(box[1], *fy), max(box[2], *fx), max(box[3], *fy))
        box_position = 0
    return PixelPrompts(
        prompts[0].prompt_id,
        np.asarray(points, np.float64).reshape(-1, 2),
        np.asarray(labels, np.int64),
        box,
        box_position,
    )

"""Corrections by hand: areas that a person added to an object or cut from it.

They lie on top of the model's answer. Each knows how many of its object's prompts were there when
it was drawn: the prompt after it is answered with the corrected mask as its mask input, in a replay
as when it was clicked. A later point that says the opposite inside a drawn area lifts that area, so
a click is never without effect.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from .grid import FloatArray, Window
from .prompt_types import Coordinate, PromptId

ADD = "add"
CUT = "cut"

#: A ring of positions; the last differs from the first.
Ring = tuple[Coordinate, ...]

#: What a mask input says where a person has decided: as sure as a model ever is.
SURE = 8.0


@dataclass(frozen=True)
class Correction:
    """An area that was added or cut; ``rings`` are its shell and its holes in the set's CRS.

    ``after`` is the number of the object's prompts that were given before it. ``properties`` hold
    the object's name and class, for an object that has no prompts.
    """

    prompt_id: PromptId
    action: str
    rings: tuple[Ring, ...]
    after: int = 0
    properties: Mapping[str, Any] = field(default_factory=dict)

    @property
    def adds(self) -> bool:
        """Whether the area was added; else it was cut."""
        return self.action == ADD


@dataclass(frozen=True)
class PixelCorrection:
    """A correction in float pixel positions; (0, 0) is the first pixel's outer corner."""

    adds: bool
    rings: tuple[Ring, ...]
    after: int = 0

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(x min, y min, x max, y max)."""
        xs, ys = zip(*(xy for ring in self.rings for xy in ring))
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def window(self) -> Window:
        """The whole pixels that the area touches; may reach beyond the raster."""
        x0, y0, x1, y1 = self.bounds
        col, row = int(np.floor(x0)), int(np.floor(y0))
        return Window(col, row, int(np.ceil(x1)) - col, int(np.ceil(y1)) - row)

    def holds(self, x: float, y: float) -> bool:
        """Whether a position lies in the area."""
        return bool(shapely.contains_xy(self.polygon, x, y))

    @property
    def polygon(self) -> BaseGeometry:
        """The area as a valid geometry; where it crosses itself, the odd-even rule counts."""
        return odd_even(np.asarray(ring, np.float64) for ring in self.rings)

    def covered(
        self, shape: tuple[int, int], start: tuple[float, float], step: float = 1.0
    ) -> NDArray[np.bool_]:
        """Which cells of a grid have their centre in the area: bool (rows, columns).

        Args:
            shape: rows and columns of the grid.
            start: (x, y) of its outer corner, in pixels.
            step: a cell's side, in pixels.
        """
        toggles = np.zeros((shape[0], shape[1] + 1), bool)
        for ring in self.rings:
            corners = (np.asarray(ring, np.float64) - start) / step
            _toggle_crossings(toggles, corners)
        return np.asarray(np.logical_xor.accumulate(toggles, axis=1)[:, : shape[1]])


def standing(
    corrections: Sequence[PixelCorrection],
    points: FloatArray,
    foreground: NDArray[np.bool_],
    numbers: NDArray[np.int64],
) -> list[PixelCorrection]:
    """The corrections that no later point contradicts.

    Args:
        corrections: in the order in which they were drawn.
        points: (n, 2) pixel positions.
        foreground: (n,) whether a point is a foreground point.
        numbers: (n,) how many of the object's prompts were given before each point.
    """
    kept = []
    for correction in corrections:
        against = (numbers >= correction.after) & (foreground != correction.adds)
        if not any(correction.holds(x, y) for x, y in points[against].tolist()):
            kept.append(correction)
    return kept


def corrected_logits(
    logits: NDArray[np.float32],
    corrections: Iterable[PixelCorrection],
    start: tuple[float, float],
    step: float,
) -> NDArray[np.float32]:
    """Logits (rows, columns) in which drawn areas are surely inside or outside, in their order.

    ``start`` and ``step`` are where the cells lie, as in ``PixelCorrection.covered``.
    """
    result = np.array(logits, np.float32)
    for correction in corrections:
        area = correction.covered((result.shape[0], result.shape[1]), start, step)
        result[area] = SURE if correction.adds else -SURE
    return result


def corrected_rings(
    rings: Sequence[FloatArray], corrections: Iterable[PixelCorrection], within: Window
) -> list[FloatArray]:
    """Rings (n, 2), to be filled odd-even, with drawn areas added and cut; in raster pixels.

    ``within`` is the raster: nothing is added beyond it.
    """
    area = odd_even(rings)
    frame = shapely.box(within.col, within.row, within.col_end, within.row_end)
    for correction in corrections:
        polygon = correction.polygon
        if correction.adds:
            area = shapely.union(area, shapely.intersection(polygon, frame))
        else:
            area = shapely.difference(area, polygon)
    parts = shapely.get_parts(area)
    polygons = [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]
    return [
        np.asarray(ring.coords, np.float64)
        for polygon in polygons
        for ring in (polygon.exterior, *polygon.interiors)
    ]


def odd_even(rings: Iterable[FloatArray]) -> BaseGeometry:
    """What rings (n, 2) enclose by the odd-even rule, as a valid geometry."""
    areas = [
        _valid_polygon(ring)
        for ring in rings
        if len(ring) >= 3  # fewer enclose nothing
    ]
    return shapely.symmetric_difference_all(areas) if areas else shapely.Polygon()


def _valid_polygon(ring: FloatArray) -> BaseGeometry:
    """A ring's inside; one that crosses itself is cut into parts by the odd-even rule."""
    polygon = shapely.Polygon(ring)
    return polygon if polygon.is_valid else shapely.make_valid(polygon)


def _toggle_crossings(toggles: NDArray[np.bool_], corners: FloatArray) -> None:
    """Marks, row by row, the first cell centre to the right of each crossing of a ring (n, 2).

    A running exclusive or over a row then tells the inside: the scan-line rule of polygon filling.
    An edge counts for the rows whose centre line lies in its half-open range of y, so that a
    corner on a centre line is crossed once.
    """
    rows, cols = toggles.shape[0], toggles.shape[1] - 1
    starts, ends = corners, np.roll(corners, -1, axis=0)
    low, high = np.minimum(starts[:, 1], ends[:, 1]), np.maximum(starts[:, 1], ends[:, 1])
    first = np.clip(np.ceil(low - 0.5), 0, rows).astype(np.int64)
    last = np.clip(np.ceil(high - 0.5), 0, rows).astype(np.int64)
    counts = last - first
    edges = np.repeat(np.arange(len(corners)), counts)
    if not len(edges):
        return
    offsets = np.arange(len(edges)) - np.repeat(np.cumsum(counts) - counts, counts)
    at_rows = first[edges] + offsets
    (x0, y0), (x1, y1) = starts[edges].T, ends[edges].T
    x = x0 + (at_rows + 0.5 - y0) * (x1 - x0) / (y1 - y0)
    at_cols = np.clip(np.ceil(x - 0.5), 0, cols).astype(np.int64)
    np.logical_xor.at(toggles, (at_rows, at_cols), True)

"""The smallest rectangle around a polygon, the same on every processor and with every GEOS.

Three rectangles around a triangle are equally small, and two around many a field that was cut off
askew. Which one a library gives then hangs on the last bit of a sum, so one landscape would turn
into another. Here equal ones are found with a tolerance, and one is taken by its number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Polygon

#: Areas that differ by less, relatively, are equal. Rounding is some 1e-14, and the nearest two
#: of the example that do differ are 5e-9 apart.
EQUAL_AREA = 1e-10
EQUAL_DIRECTION = 1e-8


@dataclass(frozen=True)
class Rectangle:
    """``direction`` of the longer side in radians, and both lengths."""

    direction: float
    longer: float
    shorter: float


def smallest_rectangles(polygon: Polygon) -> list[Rectangle]:
    """All rectangles of the smallest area around a polygon, by direction.

    Each stands there twice: a direction and the opposite one are two ways to look along a side.
    """
    corners = np.asarray(polygon.convex_hull.exterior.coords)
    found: list[tuple[float, Rectangle]] = []
    for x, y in np.diff(corners, axis=0):
        length = np.hypot(x, y)
        along, across = (corners @ (x, y)) / length, (corners @ (-y, x)) / length
        sides = float(np.ptp(along)), float(np.ptp(across))
        direction = np.arctan2(y, x) + (0.0 if sides[0] >= sides[1] else np.pi / 2)
        # Within half a turn that begins a little before 0, where many directions are.
        direction = float((direction + 0.5) % np.pi - 0.5)
        found.append((sides[0] * sides[1], Rectangle(direction, max(sides), min(sides))))
    least = min(area for area, _ in found) * (1 + EQUAL_AREA)
    distinct: list[Rectangle] = []
    for each in sorted((r for area, r in found if area <= least), key=lambda r: r.direction):
        if not distinct or each.direction - distinct[-1].direction > EQUAL_DIRECTION:
            distinct.append(each)
    opposite = [Rectangle(r.direction + np.pi, r.longer, r.shorter) for r in distinct]
    return [*distinct, *opposite]


class Choice:
    """Takes one of equal rectangles, by the numbers in ``taken``; when they end, the first."""

    def __init__(self, taken: str) -> None:
        self._taken: Iterator[str] = iter(taken)

    def __call__(self, polygon: Polygon) -> Rectangle:
        """The rectangle of a polygon."""
        equal = smallest_rectangles(polygon)
        return equal[int(next(self._taken, "0")) % len(equal)]

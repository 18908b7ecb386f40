"""From stairs along pixel edges to the line between the pixels on which an object ends.

An outline along pixel edges has a pixel of the object on one side and one of the rest on the other.
Between their centres the object's level (``core.levels``) falls through zero: there the outline
goes through, as in marching squares. Corners of the stairs are then pulled onto the same line.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.levels import Levels

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

#: Steps from the one pixel's centre to the other's at which the level is looked at.
_STEPS = 8
#: By this much the zero may lie beyond a pixel's centre: masks see a pixel's mean, not its centre.
_BEYOND = 0.3
#: A corner is pulled by at most this many pixels.
_REACH = 0.6


def moved_line(arc: IntArray, owners: Sequence[Levels]) -> FloatArray:
    """An arc on the zero line.

    Args:
        arc: (n, 2) pixel corners, each a pixel edge from the next.
        owners: the levels of the objects that the arc borders. Between two objects it goes
            through the middle of what they say.

    Returns:
        (2n - 1, 2) positions: corners and, between them, one for each pixel edge. Where nothing
        is known, or the object was cut, they are on the pixel edges.
    """
    corners = arc.astype(np.float64)
    middles = (corners[1:] + corners[:-1]) / 2
    line = np.empty((2 * len(corners) - 1, 2))
    line[::2], line[1::2] = corners, middles
    crossings = _mean([_crossings(corners, middles, levels) for levels in owners])
    known = ~np.isnan(crossings[:, 0])
    line[1::2][known] = crossings[known]
    if len(line) > 3:
        both = known[1:] & known[:-1]
        start = (line[1:-2:2] + line[3::2]) / 2
        pulled = _mean([_pulled(start, corners[1:-1], levels) for levels in owners])
        pulled = np.where(np.isnan(pulled), start, pulled)
        line[2:-1:2][both] = pulled[both]
    return line


def along_edges(arc: IntArray) -> FloatArray:
    """(2n - 1, 2): an arc's pixel corners and the middles between them."""
    corners = arc.astype(np.float64)
    line = np.empty((2 * len(corners) - 1, 2))
    line[::2], line[1::2] = corners, (corners[1:] + corners[:-1]) / 2
    return line


def _mean(found: Sequence[FloatArray]) -> FloatArray:
    """The mean (n, 2) of what is known; NaN where nothing is."""
    stack = np.stack(found)
    known = ~np.isnan(stack)
    count = known.sum(axis=0)
    total = np.where(known, stack, 0.0).sum(axis=0)
    return np.asarray(np.where(count > 0, total / np.maximum(count, 1), np.nan))


def _crossings(corners: FloatArray, middles: FloatArray, levels: Levels) -> FloatArray:
    """Where a level crosses zero between the pixels on either side of each edge: (n, 2)."""
    along = corners[1:] - corners[:-1]
    across = np.column_stack([-along[:, 1], along[:, 0]])
    reach = 0.5 + _BEYOND
    offsets = np.linspace(-reach, reach, _STEPS + 5)
    places = middles[:, None] + offsets[None, :, None] * across[:, None]
    values = levels.at(places.reshape(-1, 2)).reshape(places.shape[:2])
    positive = values > 0
    unknown = np.isnan(values)
    changes = (positive[:, 1:] != positive[:, :-1]) & ~unknown[:, 1:] & ~unknown[:, :-1]
    # The change nearest to the edge counts.
    centre = np.abs((offsets[1:] + offsets[:-1]) / 2)
    nearest = np.argmin(np.where(changes, centre, np.inf), axis=1)
    rows = np.arange(len(middles))
    found = changes[rows, nearest]
    low, high = values[rows, nearest], values[rows, nearest + 1]
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(found, low / (low - high), 0.0)
    offset = offsets[nearest] + share * (offsets[1] - offsets[0])
    offset = np.clip(offset, -0.5, 0.5)
    # Not into pixels without data.
    sides = [levels.is_cut(middles + sign * 0.5 * across) for sign in (-1, 1)]
    offset = np.clip(offset, np.where(sides[0], 0.0, -0.5), np.where(sides[1], 0.0, 0.5))
    return np.where(found[:, None], middles + offset[:, None] * across, np.nan)


def _pulled(start: FloatArray, corners: FloatArray, levels: Levels) -> FloatArray:
    """Positions (n, 2) moved along the level's gradient to its zero; NaN where that fails."""
    h = 0.25
    right, down = np.array([h, 0.0]), np.array([0.0, h])
    value = levels.at(start)
    slope = np.column_stack(
        [
            levels.at(start + right) - levels.at(start - right),
            levels.at(start + down) - levels.at(start - down),
        ]
    ) / (2 * h)
    with np.errstate(invalid="ignore", divide="ignore"):
        step = -(value / (slope**2).sum(axis=1))[:, None] * slope
        length = np.hypot(step[:, 0], step[:, 1])
        step *= np.minimum(1.0, _REACH / length)[:, None]
    step[~np.isfinite(step).all(axis=1)] = 0.0
    moved = start + step
    better = np.abs(levels.at(moved)) < np.abs(value)
    near = np.abs(moved - corners).max(axis=1) <= _REACH + 0.4
    return np.where((better & near & ~levels.is_cut(moved))[:, None], moved, start)

"""Finishing outlines: simplify and smooth lines of points, in metres."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import LineString

from ...core.options import Finishing

FloatArray = NDArray[np.float64]

#: Passes of averaging, and its weights there and back (G. Taubin, A signal processing approach to
#: fair surface design, SIGGRAPH 1995): the second pass undoes the first one's shrinking.
_PASSES, _SHRINK, _GROW = 15, 0.5, -0.53
#: After smoothing, points closer to the line than this part of a pixel are dropped.
SMOOTH_TOLERANCE = 0.1
#: On a zero line, points closer to the line than this part of a pixel are dropped.
ZERO_LINE_TOLERANCE = 0.04


def smooth_line(points: FloatArray, closed: bool, passes: int = _PASSES) -> FloatArray:
    """Averages a line (n, 2) of evenly spaced points without shrinking it; ends stay.

    Every second step's middle replaces the corners first, which turns stairs into slopes.
    """
    if len(points) < 4:
        return points
    middles = (points[1:] + points[:-1]) / 2
    line = middles if closed else np.concatenate([points[:1], middles, points[-1:]])
    for weight in (_SHRINK, _GROW) * passes:
        pull = (np.roll(line, 1, axis=0) + np.roll(line, -1, axis=0)) / 2 - line
        if not closed:
            pull[[0, -1]] = 0.0
        line = line + weight * pull
    return np.concatenate([line, line[:1]]) if closed else line


def smooth_lines(
    points: FloatArray,
    lengths: NDArray[np.int64],
    closed: NDArray[np.bool_],
    strength: float = 1.0,
) -> tuple[FloatArray, NDArray[np.int64]]:
    """``smooth_line`` of many lines at once.

    Args:
        points: (n, 2), one line after the other; first = last of closed ones.
        lengths: (m,) points of each.
        closed: (m,) whether it is a ring without a fixed point.
        strength: 1 or less; scales the passes.

    Returns:
        New points and lengths. Lines of less than four points stay.
    """
    starts = np.r_[0, np.cumsum(lengths)]
    passes = round(_PASSES * strength)
    long = lengths >= 4
    # Middles of all steps; an open line keeps its ends, a ring gets its first middle twice.
    added = np.where(long, np.where(closed, 0, 1), 0)
    new_lengths = lengths + added
    new_starts = np.r_[0, np.cumsum(new_lengths)]
    line = np.repeat(np.arange(len(lengths)), new_lengths)
    place = np.arange(int(new_starts[-1])) - new_starts[line]
    last = new_lengths[line] - 1
    is_long, is_ring = long[line], closed[line]
    base = starts[line]
    low = base + np.where(is_long, np.where(is_ring, place % np.maximum(last, 1), place - 1), place)
    end = ~is_long | (~is_ring & ((place == 0) | (place == last)))
    low = np.where(end, np.where(place == last, base + lengths[line] - 1, base + place), low)
    high = np.where(end, low, low + 1)
    current = (points[low] + points[high]) / 2
    before = np.where(is_ring & (place == 0), new_starts[line] + last - 1, np.arange(len(line)) - 1)
    after = np.where(is_ring & (place == last), new_starts[line] + 1, np.arange(len(line)) + 1)
    moves = np.flatnonzero(~end)
    before, after = before[moves], after[moves]
    for weight in (_SHRINK, _GROW) * passes:
        own = current[moves]
        current[moves] = own + weight * ((current[before] + current[after]) / 2 - own)
    return current, new_lengths


def simplify_line(points: FloatArray, tolerance: float) -> FloatArray:
    """Douglas-Peucker; the first and last point stay."""
    if len(points) < 3:
        return points
    return np.asarray(LineString(points).simplify(tolerance, preserve_topology=False).coords)


def finish_line(
    points: FloatArray,
    closed: bool,
    strength: float,
    finishing: Finishing,
    pixel: float,
    least: float = 0.0,
) -> FloatArray:
    """Smooths and simplifies one arc.

    Args:
        points: (n, 2) in metres, a point at every pixel corner; first = last where ``closed``.
        closed: whether it is a ring of its own, without a fixed point.
        strength: 1 or less; scales the tolerance and the smoothing.
        finishing: what to do.
        pixel: side of a pixel in metres.
        least: part of a pixel by which lines may deviate, whatever is asked for.
    """
    line = points
    tolerance = max(finishing.simplify, least * pixel)
    if finishing.smooth:
        line = smooth_line(points, closed, round(_PASSES * strength))
        tolerance = max(tolerance, SMOOTH_TOLERANCE * pixel)
    simple = simplify_line(line, tolerance * strength)
    if closed and len(simple) < 4:
        return points
    return simple

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
_SMOOTH_TOLERANCE = 0.1


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


def simplify_line(points: FloatArray, tolerance: float) -> FloatArray:
    """Douglas-Peucker; the first and last point stay."""
    if len(points) < 3:
        return points
    return np.asarray(LineString(points).simplify(tolerance, preserve_topology=False).coords)


def finish_line(
    points: FloatArray, closed: bool, strength: float, finishing: Finishing, pixel: float
) -> FloatArray:
    """Smooths and simplifies one arc.

    Args:
        points: (n, 2) in metres, a point at every pixel corner; first = last where ``closed``.
        closed: whether it is a ring of its own, without a fixed point.
        strength: 1 or less; scales the tolerance and the smoothing.
        finishing: what to do.
        pixel: side of a pixel in metres.
    """
    line = points
    tolerance = finishing.simplify
    if finishing.smooth:
        line = smooth_line(points, closed, round(_PASSES * strength))
        tolerance = max(tolerance, _SMOOTH_TOLERANCE * pixel)
    simple = simplify_line(line, tolerance * strength)
    if closed and len(simple) < 4:
        return points
    return simple

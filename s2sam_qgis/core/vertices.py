"""Vertices of polygons: one point is the same two numbers in every outline that passes it.

Two outlines share a border where they have the same vertices along it. A vertex that only one of
them has leaves a gap or an overlap as soon as either is reprojected, simplified or rounded.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


def segments_of(shape: Any, box: tuple[float, float, float, float] | None = None) -> FloatArray:
    """The segments (n, 2, 2) of rings; those whose bounds meet ``box`` alone.

    ``shape``: a polygon, a multipolygon, or an array of them.
    """
    rings = shapely.get_rings(shapely.get_parts(shape))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    own = ring[:-1] == ring[1:]
    found: FloatArray = np.stack([points[:-1], points[1:]], axis=1)[own]
    if box is None or not len(found):
        return found
    low, high = found.min(axis=1), found.max(axis=1)
    near = (low <= (box[2], box[3])).all(axis=1) & (high >= (box[0], box[1])).all(axis=1)
    return np.asarray(found[near])


def with_points(shape: Any, points: FloatArray, near: float) -> Any:
    """The shape with those points (n, 2) as vertices that lie on its border, within ``near``.

    A point within ``near`` of a vertex is that vertex. The same object comes back where nothing
    is new.
    """
    if not len(points) or shape.is_empty:
        return shape
    changed = False
    polygons = []
    for polygon in shapely.get_parts(shape):
        rings = []
        for ring in shapely.get_rings(polygon):
            line = shapely.get_coordinates(ring)
            fuller = line_with(line, points, near)
            changed = changed or fuller is not line
            rings.append(fuller)
        polygons.append(rings)
    if not changed:
        return shape
    fuller = shapely.MultiPolygon([shapely.Polygon(rings[0], rings[1:]) for rings in polygons])
    # A ring that all but touches itself could be made to: better without the points, then.
    return fuller if fuller.is_valid or not shape.is_valid else shape


def line_with(line: FloatArray, points: FloatArray, near: float) -> FloatArray:
    """A line (n, 2) with those points (m, 2) that lie on it, within ``near``; see above."""
    low, high = points.min(axis=0) - near, points.max(axis=0) + near
    begin, end = line[:-1], line[1:]
    chosen = np.flatnonzero(
        (np.minimum(begin, end) <= high).all(axis=1) & (np.maximum(begin, end) >= low).all(axis=1)
    )
    if not len(chosen):
        return line
    least, most = line.min(axis=0) - near, line.max(axis=0) + near
    points = points[((points >= least) & (points <= most)).all(axis=1)]
    tree = shapely.STRtree(shapely.linestrings(np.stack([begin[chosen], end[chosen]], axis=1)))
    which, hit = tree.query(shapely.points(points), predicate="dwithin", distance=near)
    if not len(which):
        return line
    segment, point = chosen[hit], points[which]
    far = (_length(point - begin[segment]) > near) & (_length(point - end[segment]) > near)
    segment, point = segment[far], point[far]
    if not len(segment):
        return line
    order = np.lexsort((_length(point - begin[segment]), segment))
    segment, point = segment[order], point[order]
    distinct = np.r_[True, (np.diff(point, axis=0) != 0).any(axis=1)]
    return np.insert(line, segment[distinct] + 1, point[distinct], axis=0)


def _length(ways: FloatArray) -> FloatArray:
    return np.asarray(np.hypot(ways[:, 0], ways[:, 1]))


def moved_onto(points: FloatArray, targets: FloatArray, near: float) -> FloatArray:
    """Points (n, 2), each moved onto the nearest target (m, 2) that is within ``near``."""
    if not len(points) or not len(targets):
        return points
    tree = shapely.STRtree(shapely.points(targets))
    mine, theirs = tree.query_nearest(shapely.points(points), max_distance=near, all_matches=False)
    moved = points.copy()
    moved[mine] = targets[theirs]
    return moved


def on_vertices(shape: Any, targets: FloatArray, near: float) -> Any:
    """The shape with its vertices moved onto targets (m, 2) that are within ``near``."""
    points = shapely.get_coordinates(shape)
    moved = moved_onto(points, targets, near)
    if np.array_equal(points, moved):
        return shape
    return shapely.transform(shape, lambda _: moved)

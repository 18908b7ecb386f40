"""What a hand draws, as areas: a closed line that may cross itself, a stroke of a round brush."""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize

Position = tuple[float, float]
#: Shell and holes; the last position of each differs from its first.
Rings = list[list[Position]]

#: Line segments in a quarter of a brush's circle.
QUARTER = 6

#: A drawn line may be simplified by this share of a brush's radius: less than is seen.
STRAIGHTER = 0.05


def enclosed_areas(corners: Sequence[Position], tolerance: float = 0.0) -> list[Rings]:
    """Everything that a closed line encloses, loops where it crosses itself included.

    Args:
        corners: positions in their order; the line from the last to the first closes it.
        tolerance: how far the line may be moved to need fewer positions.

    Returns:
        One list of rings for each separate area; [] where nothing is enclosed.
    """
    distinct = [xy for i, xy in enumerate(corners) if i == 0 or xy != corners[i - 1]]
    if len(set(distinct)) < 3:
        return []
    line = shapely.LinearRing(distinct)
    if tolerance > 0:
        line = line.simplify(tolerance, preserve_topology=False)
    # Crossings become nodes; every face between them is inside, whichever way it was gone around.
    faces = list(polygonize(shapely.unary_union(line)))
    return rings_of(shapely.union_all(faces)) if faces else []


def stroke_areas(line: Sequence[Position], radius: float) -> list[Rings]:
    """What a round brush of a radius covers along a line; a single position is a dot."""
    path: BaseGeometry
    if len(set(line)) < 2:
        path = shapely.Point(line[0])
    else:
        path = shapely.LineString(line).simplify(STRAIGHTER * radius, preserve_topology=False)
    return rings_of(shapely.buffer(path, radius, quad_segs=QUARTER))


def rings_of(geometry: BaseGeometry) -> list[Rings]:
    """Shell and holes of each polygon of a geometry, rings left open."""
    return [
        [
            [(float(x), float(y)) for x, y in ring.coords[:-1]]
            for ring in (polygon.exterior, *polygon.interiors)
        ]
        for polygon in shapely.get_parts(geometry)
        if polygon.geom_type == "Polygon" and not polygon.is_empty
    ]

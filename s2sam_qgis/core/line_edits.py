"""Outlines redrawn by a line: split along it, or with a part added or cut away.

Outline, line and neighbours are cut into a planar partition, and each face goes to one of them.
Where they meet they therefore have the same vertices.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .neighbours import settle
from .vertices import segments_of, with_points

FloatArray = NDArray[np.float64]

#: Two places this near, in the unit of the coordinates (about a pixel), are one.
SAME = 1e-6


@dataclass(frozen=True)
class Redrawn:
    """What became of an outline and of its neighbours.

    Attributes:
        outline: a valid MultiPolygon.
        pieces: what was split off, the largest first.
        shifted: by position: neighbours that lost what was added, or got what was cut away.
        touched: by position: neighbours that got vertices, and nothing else.
    """

    outline: Any
    pieces: tuple[Any, ...] = ()
    shifted: dict[int, Any] = field(default_factory=dict)
    touched: dict[int, Any] = field(default_factory=dict)


def split(outline: Any, line: Any, others: Sequence[Any] = ()) -> Redrawn | None:
    """Splits an outline along a line; None where the line crosses it nowhere from edge to edge.

    The largest piece stays the object, with those of its parts that were not crossed.

    Args:
        outline: a valid MultiPolygon, coordinates in about pixels.
        line: a LineString that does not cross itself.
        others: neighbours, which get vertices where the line ends on a common border.
    """
    pieces = []
    whole = []
    for part in shapely.get_parts(outline):
        faces = _faces([part], line)
        own = faces[shapely.intersects(part, shapely.point_on_surface(faces))]
        if len(own) > 1:
            pieces += [shapely.MultiPolygon([face]) for face in own]
        else:
            whole.append(part)
    if len(pieces) < 2:
        return None
    pieces.sort(key=lambda piece: -piece.area)
    kept = shapely.MultiPolygon([*pieces[0].geoms, *whole])
    if not kept.is_valid:
        kept = pieces[0]
    points = shapely.get_coordinates(pieces)
    return Redrawn(kept, tuple(pieces[1:]), touched=_touched(others, points))


def reshape(outline: Any, line: Any, others: Sequence[Any] = ()) -> Redrawn | None:
    """Adds to an outline or cuts from it, as the line's ends say; None where it does neither.

    A line that starts and ends inside adds what it encloses outside. One that starts and ends
    outside cuts away the smaller part. What is added is taken from the neighbours; what is cut
    away goes to the neighbour in which the line starts and ends, if it does.

    Args:
        outline: a valid MultiPolygon, coordinates in about pixels.
        line: a LineString that does not cross itself.
        others: neighbours whose borders move along.
    """
    ends = shapely.points(shapely.get_coordinates(line)[[0, -1]])
    inside = shapely.intersects(outline, ends)
    if inside[0] != inside[1]:
        return None
    faces = _faces([outline, *others], line)
    middle = shapely.point_on_surface(faces)
    mine = shapely.intersects(outline, middle)
    moved = _enclosed(outline, line, middle) if inside[0] else _cut_off(outline, line, middle)
    if not moved.any():
        return None
    result = (mine | moved) if inside[0] else (mine & ~moved)
    shifted = {}
    for number, other in enumerate(others):
        theirs = shapely.intersects(other, middle)
        if inside[0]:
            wanted = theirs & ~moved
        elif shapely.intersects(other, ends).all():
            wanted = theirs | moved
        else:
            continue
        if (wanted != theirs).any() and wanted.any():
            shifted[number] = _united(faces[wanted])
    if not result.any():
        return None
    done = _united(faces[result])
    points = shapely.get_coordinates([done, *shifted.values()])
    rest = {n: other for n, other in enumerate(others) if n not in shifted}
    touched = _touched(list(rest.values()), points)
    return Redrawn(
        done, shifted=shifted, touched={list(rest)[n]: shape for n, shape in touched.items()}
    )


def merge(outlines: Sequence[Any], reach: float) -> Any:
    """One MultiPolygon of several; gaps between them of up to ``reach`` are closed."""
    whole = outlines[0]
    for outline in outlines[1:]:
        settled = settle(outline, [whole], reach)
        whole = _united(np.array([settled.neighbours.get(0, whole), settled.outline], object))
    return whole


def _faces(shapes: Sequence[Any], line: Any) -> NDArray[Any]:
    """The faces into which borders and a line cut the plane."""
    path = shapely.get_coordinates(line)
    drawn = [segments_of(shape) for shape in shapes]
    drawn.append(np.stack([path[:-1], path[1:]], axis=1))
    noded = shapely.union_all(shapely.linestrings(np.concatenate(drawn)))
    return np.asarray(shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))))


def _enclosed(outline: Any, line: Any, middle: NDArray[Any]) -> NDArray[np.bool_]:
    """Which places are enclosed by the line and the outline together, outside of it.

    In a hole that the line divides it is the smaller part.
    """
    areas = []
    faces = _faces([outline], line)
    outside = faces[~shapely.intersects(outline, shapely.point_on_surface(faces))]
    holes = [
        shapely.Polygon(ring) for part in shapely.get_parts(outline) for ring in part.interiors
    ]
    in_hole = np.full(len(outside), -1)
    inside = shapely.point_on_surface(outside)
    for number, hole in enumerate(holes):
        in_hole[shapely.intersects(hole, inside)] = number
    for number in range(-1, len(holes)):
        own = sorted(outside[in_hole == number], key=lambda face: face.area)
        areas += own if number < 0 else own[:-1]
    return _within(areas, middle)


def _cut_off(outline: Any, line: Any, middle: NDArray[Any]) -> NDArray[np.bool_]:
    """Which places the line cuts off: of every part that it crosses all but the largest piece."""
    areas = []
    for part in shapely.get_parts(outline):
        faces = _faces([part], line)
        own = faces[shapely.intersects(part, shapely.point_on_surface(faces))]
        areas += sorted(own, key=lambda face: face.area)[:-1]
    return _within(areas, middle)


def _within(areas: Sequence[Any], middle: NDArray[Any]) -> NDArray[np.bool_]:
    found = np.zeros(len(middle), bool)
    for area in areas:
        found |= shapely.intersects(area, middle)
    return found


def _touched(others: Sequence[Any], points: FloatArray) -> dict[int, Any]:
    fuller = {number: with_points(other, points, SAME) for number, other in enumerate(others)}
    return {number: shape for number, shape in fuller.items() if shape is not others[number]}


def _united(shapes: NDArray[Any]) -> Any:
    whole = shapely.union_all(shapes)
    parts = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)

"""Neighbours share borders: a new outline takes over the lines of those that are there.

Two outlines of neighbours are each right to about a pixel, so between them lie slivers: narrow
overlaps and gaps. Here both lines are cut into a planar partition, and each narrow face between
them goes to one side: an overlap to the outline that was there, a gap to the new one. The line of
what was there therefore stays where it is; it gets vertices where the new line meets it. Faces
that reach further from that line than ``reach`` stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .vertices import line_with, moved_onto, on_vertices, segments_of, with_points

FloatArray = NDArray[np.float64]

#: Slivers up to this many pixels across are settled.
REACH_PX = 1.5

#: Parts of the reach. Two places this near are one; a face's points may be this far beyond.
_SAME, _NEAR, _SLACK = 1e-6, 1e-3, 0.02
#: A sliver that opens into the open or into a wider one is settled where it is this much longer
#: than its openings: two corners that come close to each other share no border.
_SLENDER = 2.0
#: What would take more than this part of a new outline away is no sliver of it.
_MOST_LOST = 0.5
#: A border that was settled may make a sliver beside it one. Nothing was seen to need four rounds.
_ROUNDS = 6
#: How wide a sliver is from its middle line to either side, in reaches; a little may be to spare.
_HALF = 0.6
#: Halvings of half a reach to where an outline comes near: well below what _NEAR tells apart.
_HALVINGS = 12


@dataclass(frozen=True)
class Settled:
    """An outline that shares its borders, and what that means for its neighbours.

    Attributes:
        outline: the new outline, a valid MultiPolygon.
        neighbours: by position in what was given: outlines that got vertices. They enclose the
            same area as before.
        overlaps: by position: what both still cover, as one geometry; wide parts alone.
    """

    outline: Any
    neighbours: dict[int, Any] = field(default_factory=dict)
    overlaps: dict[int, Any] = field(default_factory=dict)


def settle(outline: Any, others: Sequence[Any], reach: float) -> Settled:
    """Settles small overlaps and gaps between an outline and those that are there.

    Doing it again changes nothing.

    Args:
        outline: a valid Polygon or MultiPolygon.
        others: the neighbours' outlines, valid; those out of reach do no harm.
        reach: how wide a sliver may be, in the unit of the coordinates, which must be about the
            same length along both axes.
    """
    outline = _multi(outline)
    if outline.is_empty or reach <= 0:
        return Settled(outline)
    try:
        return _settled(outline, others, reach)
    except shapely.errors.GEOSException:
        return Settled(outline)  # Lines that cannot be cut exactly stay as they are.


def _settled(outline: Any, others: Sequence[Any], reach: float) -> Settled:
    settled, fuller = outline, _near(outline, others, reach)
    if not fuller:
        return Settled(outline)
    while True:
        settled, fuller = _in_rounds(settled, fuller, reach)
        # What it took in may have brought it within reach of more.
        near = _near(settled, others, reach)
        if near.keys() <= fuller.keys():
            break
        fuller = {**near, **fuller}
    return Settled(
        settled,
        {number: _multi(each) for number, each in fuller.items() if each is not others[number]},
        _overlaps(settled, fuller, reach),
    )


def _near(outline: Any, others: Sequence[Any], reach: float) -> dict[int, Any]:
    """The neighbours within reach of an outline, by position."""
    shapely.prepare(outline)
    return {
        number: other
        for number, other in enumerate(others)
        if not other.is_empty and shapely.dwithin(outline, other, reach)
    }


def _in_rounds(outline: Any, near: dict[int, Any], reach: float) -> tuple[Any, dict[int, Any]]:
    """An outline and its neighbours, settled until no sliver is left."""
    same = _SAME * reach
    welded, fuller = _welded(outline, near, reach, same)
    for _ in range(_ROUNDS):
        changed, is_open = _partitioned(welded, fuller, reach)
        if changed is None or changed.area < (1 - _MOST_LOST) * outline.area:
            break
        welded, fuller = _welded(changed, fuller, reach, same)
        if not is_open and _ends_in_the_open(welded, fuller, reach):
            break
    return welded, fuller


def _multi(shape: Any) -> Any:
    return shapely.MultiPolygon([shape]) if shape.geom_type == "Polygon" else shape


def _box(shape: Any, margin: float) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = shape.bounds
    return x0 - margin, y0 - margin, x1 + margin, y1 + margin


def _array(shapes: Iterable[Any]) -> NDArray[Any]:
    found = list(shapes)
    array = np.empty(len(found), object)
    array[:] = found
    return array


def _welded(
    outline: Any, others: dict[int, Any], reach: float, same: float
) -> tuple[Any, dict[int, Any]]:
    """Gives both sides each other's vertices where their lines are the same."""
    box = _box(outline, reach)
    points = np.unique(segments_of(_array(others.values()), box).reshape(-1, 2), axis=0)
    moved = on_vertices(outline, points, same)
    moved = with_points(moved if moved.is_valid else outline, points, same)
    own = shapely.get_coordinates(moved)
    return moved, {number: with_points(other, own, same) for number, other in others.items()}


class _Lines:
    """Segments (n, 2, 2) that are asked how far they are."""

    def __init__(self, segments: FloatArray) -> None:
        self.segments = segments
        self._lines = shapely.linestrings(segments)
        self._tree = shapely.STRtree(self._lines)

    def near(self, points: FloatArray, distance: float) -> NDArray[np.bool_]:
        """Which points (m, 2) are within a distance."""
        found = np.zeros(len(points), bool)
        which = self._tree.query(shapely.points(points), predicate="dwithin", distance=distance)
        found[which[0]] = True
        return found

    def nearest(self, points: FloatArray) -> FloatArray:
        """For each point (m, 2) the nearest place (m, 2) on the segments."""
        places = shapely.points(points)
        _, segment = self._tree.query_nearest(places, all_matches=False)
        ways = shapely.shortest_line(places, self._lines[segment])
        return np.asarray(shapely.get_coordinates(ways).reshape(-1, 2, 2)[:, 1])


def _ends_in_the_open(outline: Any, others: dict[int, Any], reach: float) -> bool:
    """Whether common borders end only where no further neighbour is in reach."""
    lines = _Lines(segments_of(_array(others.values()), _box(outline, reach)))
    border = segments_of(outline)
    common = lines.near(border.mean(axis=1), _SAME * reach)
    ends, count = np.unique(border[common].reshape(-1, 2), axis=0, return_counts=True)
    places = shapely.points(ends[count == 1])
    away = shapely.distance(shapely.boundary(_array(others.values()))[:, None], places)
    return not ((away > _SAME * reach) & (away <= (1 + _SLACK) * reach)).any()


def _partitioned(outline: Any, others: dict[int, Any], reach: float) -> tuple[Any | None, bool]:
    """The outline after its slivers were given away or taken in; None where there are none.

    And whether there are narrow faces that are no slivers, but may be when others are settled.
    """
    box = _box(outline, 3 * reach)
    lines = _Lines(segments_of(_array(others.values()), box))
    border = segments_of(shapely.segmentize(outline, reach / 2))
    corners = shapely.get_coordinates(outline)
    starts, feet = _mouths(border, corners, lines, reach)
    along = border[lines.near(border.mean(axis=1), _SAME * reach)]
    if len(others) > 1 and len(along):
        # Beside one of them a sliver may open where the outline runs along another one.
        each = [_Lines(segments_of(other, box)) for other in others.values()]
        mouths = [_mouths(along, corners, own_lines, reach) for own_lines in each]
        more, theirs = (np.concatenate(ends) for ends in zip(*mouths))
        starts, feet = np.concatenate([starts, more]), np.concatenate([feet, theirs])
    places = np.concatenate([starts, feet])
    own = segments_of(with_points(outline, places, _SAME * reach))
    whole = [with_points(other, places, _SAME * reach) for other in others.values()]
    drawn = [own, segments_of(_array(whole), box)]
    drawn += _along(starts, feet, np.concatenate(drawn), _SAME * reach)
    noded = shapely.union_all(shapely.linestrings(np.concatenate(drawn)))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    inside = shapely.point_on_surface(faces)
    # A large object over dozens of others makes thousands of faces: each asks what lies near it.
    tree = shapely.STRtree(inside)
    mine, taken = np.zeros(len(faces), bool), np.zeros(len(faces), bool)
    mine[tree.query(outline, predicate="intersects")] = True
    taken[tree.query(_array(whole), predicate="intersects")[1]] = True
    between = np.flatnonzero(mine == taken)  # Overlaps, and what nobody has.
    narrow = between[_are_narrow(faces[between], lines, reach)]
    slivers = np.concatenate(
        [
            _slivers(faces, narrow[mine[narrow] == overlap], own, lines, reach)
            for overlap in (True, False)
        ]
    )
    is_open = len(slivers) < len(narrow)
    if not len(slivers):
        return None, is_open
    result = mine.copy()
    result[slivers] = ~mine[slivers]
    settled = _multi(shapely.union_all(faces[result]))
    if settled.geom_type != "MultiPolygon":
        return None, is_open
    settled = _without_crumbs(settled, outline, lines, reach)
    return (settled if settled.is_valid else None), is_open


def _along(
    starts: FloatArray, feet: FloatArray, others: FloatArray, same: float
) -> list[FloatArray]:
    """Segments across the mouths, with those vertices of other segments that lie on them."""
    points = np.unique(others.reshape(-1, 2), axis=0)
    ends = np.stack([starts, feet], axis=1)[(starts != feet).any(axis=1)]
    tree = shapely.STRtree(shapely.points(points))
    which, hit = tree.query(shapely.linestrings(ends), predicate="dwithin", distance=same)
    own = np.split(points[hit], np.searchsorted(which, np.arange(1, len(ends))))
    across = [line_with(pair, mine, same) if len(mine) else pair for pair, mine in zip(ends, own)]
    return [np.stack([line[:-1], line[1:]], axis=1) for line in across]


def _mouths(
    border: FloatArray, corners: FloatArray, lines: _Lines, reach: float
) -> tuple[FloatArray, FloatArray]:
    """Where slivers open: places (n, 2) on the outline, and the nearest ones on the other lines.

    The outline there comes as near to the lines as ``reach``, or leaves them.

    Args:
        border: short segments (m, 2, 2) of the outline.
        corners: its vertices.
        lines: the others.
        reach: how wide a sliver may be.
    """
    begin, end = border.transpose(1, 0, 2)
    at_begin, at_end = lines.near(begin, reach), lines.near(end, reach)
    crossing = at_begin != at_end
    near = np.where(at_begin[:, None], begin, end)[crossing]
    far = np.where(at_begin[:, None], end, begin)[crossing]
    for _ in range(_HALVINGS):
        middle = (near + far) / 2
        is_near = lines.near(middle, reach)[:, None]
        near, far = np.where(is_near, middle, near), np.where(is_near, far, middle)
    if not len(near):
        return near, near
    ends = moved_onto(near, corners, _NEAR * reach)
    feet = lines.nearest(ends)
    return ends, moved_onto(feet, lines.segments.reshape(-1, 2), _NEAR * reach)


def _slivers(
    faces: NDArray[Any], narrow: NDArray[np.int64], own: FloatArray, lines: _Lines, reach: float
) -> NDArray[np.int64]:
    """Which narrow faces, all overlaps or all gaps, lie between the outline and others.

    They are looked at together where they lie side by side, and must be long enough for a border.

    Args:
        faces: polygons.
        narrow: (n,) the numbers of those that are asked about.
        own: the outline's segments (m, 2, 2).
        lines: those of the others.
        reach: how wide a sliver may be.

    Returns:
        Numbers of faces.
    """
    if not len(narrow):
        return narrow
    strips = shapely.get_parts(shapely.union_all(faces[narrow]))
    strips = strips[shapely.get_type_id(strips) == shapely.GeometryType.POLYGON]
    rings, strip = shapely.get_rings(strips, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    edge = ring[:-1] == ring[1:]
    strip = strip[ring[:-1][edge]]
    begin, end = points[:-1][edge], points[1:][edge]
    length, middle = np.hypot(*(end - begin).T), (begin + end) / 2
    same = _SAME * reach
    theirs, mine = lines.near(middle, same), _Lines(own).near(middle, same)

    def summed(chosen: NDArray[np.bool_]) -> FloatArray:
        return np.bincount(strip[chosen], length[chosen], len(strips)).astype(np.float64)

    shared, drawn, opening = summed(theirs), summed(mine), summed(~theirs & ~mine)
    slender = shared >= _SLENDER * np.where(opening > same, opening, 0.0)
    strips = strips[(shared > same) & (drawn > same) & slender]
    inside = shapely.point_on_surface(faces[narrow])
    within, _ = shapely.STRtree(strips).query(inside, predicate="intersects")
    return np.asarray(narrow[np.unique(within)])


def _are_narrow(shapes: NDArray[Any], lines: _Lines, reach: float) -> NDArray[np.bool_]:
    """Which polygons are nowhere wider than a sliver, nor further from the lines."""
    width = shapely.area(shapes) / shapely.length(shapes)
    found = (width <= _HALF * reach) & (width > _SAME * reach)
    corners, shape = shapely.get_coordinates(shapes[found], return_index=True)
    middles = (corners + np.roll(corners, -1, axis=0)) / 2
    same_ring = shape == np.roll(shape, -1)
    wide = (1 + _SLACK) * reach
    far = ~lines.near(corners, wide) | (same_ring & ~lines.near(middles, wide))
    found[found] = np.bincount(shape[far], minlength=int(found.sum())) == 0
    found[found] = shapely.is_empty(shapely.buffer(shapes[found], -_HALF * reach))
    return np.asarray(found)


def _without_crumbs(settled: Any, before: Any, lines: _Lines, reach: float) -> Any:
    """Without the narrow pieces beyond a neighbour, which came off when it got its part back."""
    parts = shapely.get_parts(settled)
    if len(parts) <= len(shapely.get_parts(before)):
        return settled
    solid = parts[~_are_narrow(parts, lines, reach)]
    return shapely.MultiPolygon(list(solid)) if len(solid) else settled


def _overlaps(outline: Any, others: dict[int, Any], reach: float) -> dict[int, Any]:
    """What is still covered twice, without what is as narrow as a sliver."""
    found = {}
    for number, other in others.items():
        common = shapely.intersection(outline, other)
        if common.area <= _SAME * reach * reach:
            continue
        wide = [
            part
            for part in shapely.get_parts(common)
            if part.geom_type == "Polygon" and not shapely.buffer(part, -reach / 2).is_empty
        ]
        if wide:
            found[number] = shapely.MultiPolygon(wide)
    return found

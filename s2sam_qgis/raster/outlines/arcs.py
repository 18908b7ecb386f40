"""Outlines of several objects as shared arcs, so that what is changed once is changed for all.

The outlines of masks run along pixel edges. Unit edges that belong to the same set of objects and
follow each other form an arc; arcs end at nodes, where outlines meet, part, cross or touch. Each
arc is simplified and smoothed once, between its fixed nodes, and every outline is put together
from its arcs again. A border between two objects is one arc, so it stays one line. Where the
changed arcs would cross or objects come to overlap, the arcs concerned are changed less, in the
end not at all: along pixel edges nothing crosses.

Where the objects' levels are known, arcs first leave the pixel edges for the levels' zero line.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Callable, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import LineString, MultiPolygon, Polygon

from ...core.levels import Levels
from .zero_line import along_edges, moved_line

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

#: Changes an arc's points (n, 2), given at every pixel corner; endpoints stay. Arguments: points,
#: whether it is a ring without a fixed point, and a strength from 1 (full) down to 0 (not at all).
ArcChange = Callable[[FloatArray, bool, float], FloatArray]

_STRENGTHS = (1.0, 0.5, 0.25, 0.0)
#: After so many rounds arcs that are still in the way are left along pixel edges at once.
_PATIENT_ROUNDS, _MOST_ROUNDS = 4, 20


class _Use(NamedTuple):
    """An arc as a part of a ring."""

    arc: int
    reverse: bool


@dataclass
class _Part:
    """A polygon: for each ring (the shell first) its arcs in order."""

    rings: list[list[_Use]] = field(default_factory=list)


class ArcSet:
    """The arcs of several objects' outlines in pixel coordinates (column, row), whole numbers."""

    def __init__(self, outlines: Mapping[Hashable, Sequence[Polygon]]) -> None:
        """``outlines``: for each object its polygons, with corners at whole pixel positions."""
        self.arcs: list[IntArray] = []
        self._parts: dict[Hashable, list[_Part]] = {}
        self._owners: list[set[Hashable]] = []
        #: Whether an arc is a ring without a node.
        self._free: list[bool] = []
        rings = []
        for owner, polygons in outlines.items():
            for number, polygon in enumerate(polygons):
                for ring in (polygon.exterior, *polygon.interiors):
                    corners = np.rint(shapely.get_coordinates(ring)).astype(np.int64)
                    rings.append((owner, number, _every_pixel(corners)))
            self._parts[owner] = [_Part() for _ in polygons]
        if rings:
            self._cut(rings)

    def _cut(self, rings: Sequence[tuple[Hashable, int, IntArray]]) -> None:
        """Finds nodes and cuts all rings into arcs."""
        points = np.concatenate([ring[:-1] for _, _, ring in rings])
        ahead = np.concatenate([ring[1:] for _, _, ring in rings])
        low = points.min(axis=0)
        stride = int(points[:, 1].max() - low[1] + 2)

        def key(xy: IntArray) -> IntArray:
            return np.asarray((xy[:, 0] - low[0]) * stride + (xy[:, 1] - low[1]))

        nodes = key(points)
        edges = 2 * key(np.minimum(points, ahead)) + (points[:, 0] == ahead[:, 0])
        lengths = [len(ring) - 1 for _, _, ring in rings]
        owners = list(self._parts)
        # Which objects an edge belongs to, as one number that needs no set an edge: the marks of
        # its owners, joined by exclusive or. Random 62-bit marks make two sets of owners that give
        # the same number as good as impossible (2^-62 for a pair), whatever their order.
        marks = np.random.default_rng(0).integers(1, 2**62, len(owners))
        number = {owner: index for index, owner in enumerate(owners)}
        own = np.repeat([number[owner] for owner, _, _ in rings], lengths)
        is_node = self._nodes(points, ahead, key, edges, marks[own])

        known: dict[int, int] = {}
        start = 0
        for (owner, part, ring), length in zip(rings, lengths):
            span = slice(start, start + length)
            uses = self._ring_uses(ring[:-1], nodes[span], edges[span], is_node, known)
            self._parts[owner][part].rings.append(uses)
            for use in uses:
                self._owners[use.arc].add(owner)
            start += length

    @staticmethod
    def _nodes(
        points: IntArray,
        ahead: IntArray,
        key: Callable[[IntArray], IntArray],
        edges: IntArray,
        marks: IntArray,
    ) -> set[int]:
        """Keys of the corners where arcs end: not two edges, or two of different owners."""
        distinct, first, where = np.unique(edges, return_index=True, return_inverse=True)
        owners = np.zeros(len(distinct), np.int64)
        np.bitwise_xor.at(owners, where, marks)
        ends = np.concatenate([key(points[first]), key(ahead[first])])
        labels = np.concatenate([owners, owners])
        order = np.argsort(ends, kind="stable")
        ends, labels = ends[order], labels[order]
        corner, begin, count = np.unique(ends, return_index=True, return_counts=True)
        second = np.minimum(begin + 1, len(labels) - 1)
        node = (count != 2) | (labels[begin] != labels[second])
        return set(corner[node].tolist())

    def _ring_uses(
        self,
        ring: IntArray,
        nodes: IntArray,
        edges: IntArray,
        is_node: set[int],
        known: dict[int, int],
    ) -> list[_Use]:
        """Cuts a ring (without its repeated last point) at its nodes."""
        cuts = [index for index, node in enumerate(nodes.tolist()) if node in is_node]
        free = not cuts
        if free:
            cuts = [int(np.argmin(nodes))]
        uses = []
        for begin, end in zip(cuts, [*cuts[1:], cuts[0] + len(ring)]):
            index = np.arange(begin, end + 1) % len(ring)
            own_edges = edges[index[:-1]]
            identity = int(own_edges.min())
            if identity not in known:
                known[identity] = len(self.arcs)
                self.arcs.append(ring[index])
                self._owners.append(set())
                self._free.append(free)
                uses.append(_Use(known[identity], False))
                continue
            arc = self.arcs[known[identity]]
            same = bool((arc[:2] == ring[index[:2]]).all())
            uses.append(_Use(known[identity], not same))
        return uses

    def rebuilt(
        self,
        change: ArcChange,
        to_plane: Callable[[FloatArray], FloatArray],
        levels: Mapping[Hashable, Levels] | None = None,
    ) -> dict[Hashable, MultiPolygon]:
        """Every object's polygons from changed arcs.

        Args:
            change: changes one arc, in plane coordinates.
            to_plane: pixel positions (n, 2) to plane coordinates in metres.
            levels: of the objects whose outlines follow a zero line instead of pixel edges.

        Returns:
            Valid multipolygons in plane coordinates, by object.
        """
        courses = _Courses(self.arcs, self._owners, self._free, levels or {})
        level = [0] * len(self.arcs)
        lines: list[FloatArray] = [np.empty((0, 2))] * len(self.arcs)
        stale = set(range(len(self.arcs)))
        shapes: dict[Hashable, MultiPolygon] = {}
        meet = self._overlapping()
        for round_number in range(_MOST_ROUNDS):
            for arc in stale:
                strength = _STRENGTHS[level[arc]]
                line = to_plane(courses.line(arc, strength))
                lines[arc] = change(line, self._free[arc], strength) if strength else line
            shapes = {owner: self._shape(owner, lines) for owner in self._parts}
            guilty = _crossing(lines) | self._invalid(shapes, meet)
            stale = {arc for arc in guilty if level[arc] < len(_STRENGTHS) - 1}
            if not stale:
                break
            for arc in stale:
                last = round_number >= _PATIENT_ROUNDS
                level[arc] = len(_STRENGTHS) - 1 if last else level[arc] + 1
            stale |= courses.pin({arc for arc in stale if not _STRENGTHS[level[arc]]})
        return {owner: _valid(shape) for owner, shape in shapes.items()}

    def _shape(self, owner: Hashable, lines: Sequence[FloatArray]) -> MultiPolygon:
        polygons = []
        for part in self._parts[owner]:
            rings = [_joined(uses, lines) for uses in part.rings]
            rings = [ring for ring in rings if len(ring) >= 4]
            if rings:
                polygons.append(Polygon(rings[0], rings[1:]))
        return MultiPolygon(polygons)

    def _overlapping(self) -> set[tuple[int, int]]:
        """Pairs of objects (numbers) that share area from the start and may go on doing so."""
        shapes = self._as_list([arc.astype(np.float64) for arc in self.arcs])
        return {(a, b) for a, b, area in _common_areas(shapes) if area > 0.5}

    def _as_list(self, lines: Sequence[FloatArray]) -> list[MultiPolygon]:
        return [self._shape(owner, lines) for owner in self._parts]

    def _invalid(
        self,
        shapes: Mapping[Hashable, MultiPolygon],
        meet: set[tuple[int, int]],
    ) -> set[int]:
        """Arcs of polygons that became invalid, and of objects that came to overlap."""
        guilty: set[int] = set()
        owners = list(shapes)
        for owner in owners:
            for part, polygon in zip(self._parts[owner], shapely.get_parts(shapes[owner])):
                if not polygon.is_valid:
                    guilty |= {use.arc for uses in part.rings for use in uses}
        if guilty:
            return guilty
        whole = list(shapes.values())
        for a, b, area in _common_areas(whole):
            if (a, b) not in meet and area > 1e-6 * min(whole[a].area, whole[b].area):
                both = {owners[a], owners[b]}
                guilty |= {arc for arc, own in enumerate(self._owners) if own & both}
        return guilty


class _Courses:
    """Where arcs run before they are finished: on zero lines, or along pixel edges."""

    def __init__(
        self,
        arcs: Sequence[IntArray],
        owners: Sequence[set[Hashable]],
        free: Sequence[bool],
        levels: Mapping[Hashable, Levels],
    ) -> None:
        self._edges: list[FloatArray] = []
        self._moved: list[FloatArray] = []
        self._free = free
        self._at: dict[tuple[float, ...], list[int]] = {}
        #: Nodes that stay on their pixel corner, because an arc there does.
        self._pinned: set[tuple[float, ...]] = set()
        shifts: dict[tuple[float, ...], list[FloatArray]] = {}
        for number, (arc, own) in enumerate(zip(arcs, owners)):
            known = [levels[owner] for owner in sorted(own, key=str) if owner in levels]
            edges = along_edges(arc) if known else arc.astype(np.float64)
            moved = moved_line(arc, known) if known else edges
            self._edges.append(edges)
            self._moved.append(moved)
            if free[number]:
                if known:
                    moved[[0, -1]] = (moved[1] + moved[-2]) / 2
                continue
            for end, beside in ((0, 1), (-1, -2)):
                node = tuple(edges[end])
                self._at.setdefault(node, []).append(number)
                shift = moved[beside] - edges[beside] if known else np.zeros(2)
                if not shift.any():
                    self._pinned.add(node)
                shifts.setdefault(node, []).append(shift)
        # An edge is moved across itself: those along x say where the node lies in y, and so on.
        self._nodes = {
            node: np.array(node) + np.sum(s, axis=0) / np.maximum(1, np.count_nonzero(s, axis=0))
            for node, s in ((node, np.array(found)) for node, found in shifts.items())
        }

    def line(self, arc: int, strength: float) -> FloatArray:
        """An arc (n, 2) in pixels: 1 on the zero line, 0 along pixel edges."""
        edges, moved = self._edges[arc], self._moved[arc]
        line = edges + strength * (moved - edges)
        if not self._free[arc]:
            for end in (0, -1):
                node = tuple(edges[end])
                line[end] = node if node in self._pinned else self._nodes[node]
        return line

    def pin(self, still: set[int]) -> set[int]:
        """Leaves the nodes of arcs on their pixel corners; returns the arcs that end there."""
        nodes = {tuple(self._edges[arc][end]) for arc in still for end in (0, -1)}
        new = {node for node in nodes if node in self._nodes} - self._pinned
        self._pinned |= new
        return {arc for node in new for arc in self._at[node]}


def _every_pixel(corners: IntArray) -> IntArray:
    """A closed ring along pixel edges with a point at every pixel corner; first = last."""
    delta = np.diff(corners, axis=0)
    counts = np.abs(delta).sum(axis=1)
    step = np.sign(delta)
    first = np.repeat(np.cumsum(counts) - counts, counts)
    along = (np.arange(counts.sum()) - first)[:, None]
    points = np.repeat(corners[:-1], counts, axis=0) + along * np.repeat(step, counts, axis=0)
    return np.concatenate([points, corners[:1]])


def _joined(uses: Sequence[_Use], lines: Sequence[FloatArray]) -> FloatArray:
    pieces = [lines[arc][::-1] if reverse else lines[arc] for arc, reverse in uses]
    return np.concatenate([pieces[0][:1], *(piece[1:] for piece in pieces)])


def _crossing(lines: Sequence[FloatArray]) -> set[int]:
    """Arcs that cross or touch themselves, or another one elsewhere than at a common end."""
    strings = np.array([LineString(line) for line in lines], dtype=object)
    guilty = set(np.flatnonzero(~shapely.is_simple(strings)).tolist())
    tree = shapely.STRtree(strings)
    left, right = tree.query(strings, predicate="intersects")
    pairs = left < right
    left, right = left[pairs], right[pairs]
    if not len(left):
        return guilty
    common = shapely.intersection(strings[left], strings[right])
    for a, b, shared in zip(left.tolist(), right.tolist(), common):
        ends = {tuple(p) for p in lines[a][[0, -1]]} & {tuple(p) for p in lines[b][[0, -1]]}
        points = shapely.get_parts(shared)
        if any(p.geom_type != "Point" or (p.x, p.y) not in ends for p in points):
            guilty |= {a, b}
    return guilty


def _common_areas(shapes: Sequence[MultiPolygon]) -> list[tuple[int, int, float]]:
    """(first, second, area) of all pairs whose boxes meet."""
    whole = np.array([shapely.make_valid(shape) for shape in shapes], dtype=object)
    left, right = shapely.STRtree(whole).query(whole, predicate="intersects")
    pairs = left < right
    left, right = left[pairs], right[pairs]
    if not len(left):
        return []
    areas = shapely.area(shapely.intersection(whole[left], whole[right]))
    return list(zip(left.tolist(), right.tolist(), areas.tolist()))


def _valid(shape: MultiPolygon) -> MultiPolygon:
    """The polygons of a shape made valid; what collapsed to lines is dropped."""
    return polygons_of(shape if shape.is_valid else shapely.make_valid(shape))


def polygons_of(shape: object) -> MultiPolygon:
    """The polygons in any geometry, as one multipolygon."""
    flat: list[Polygon] = []
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon":
            flat.append(part)
        elif part.geom_type in ("MultiPolygon", "GeometryCollection"):
            flat.extend(polygons_of(part).geoms)
    return MultiPolygon([polygon for polygon in flat if not polygon.is_empty])

"""Outlines of regions that fill an image: borders between neighbours are one line.

Pixel edges between different labels are followed in both directions, each with its region on the
right; where three or four regions meet is a node, and between nodes run arcs. Each arc is smoothed
and simplified once, and both its regions are put together from it. Everything is done on arrays of
all pixel edges at once: following is pointer doubling (list ranking).

Where changed arcs come to cross, they are changed less, in the end not at all. Nodes stay where
they are, so that arcs which do not cross leave every region's neighbours as they were.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import MultiPolygon, Polygon

from ...core.options import Finishing
from ...core.progress import CancelToken
from .finishing import SMOOTH_TOLERANCE, smooth_lines

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

#: Headings: east, south, west, north; right of each, and left of it, the pixel ahead.
_STEP_COL, _STEP_ROW = np.array([1, 0, -1, 0]), np.array([0, 1, 0, -1])
#: (row, column) of the pixel ahead on the right, from the vertex at which one stands.
_RIGHT_ROW, _RIGHT_COL = np.array([0, 0, -1, -1]), np.array([0, -1, -1, 0])
#: The same of the pixel ahead on the left.
_LEFT_ROW, _LEFT_COL = np.array([-1, 0, 0, -1]), np.array([0, 0, -1, -1])

#: What is tried of the changes, one after the other. Without any, nothing crosses: this ends.
_STRENGTHS = (1.0, 0.5, 0.25, 0.0)


@dataclass(frozen=True)
class _Arcs:
    """Directed arcs.

    Attributes:
        points: vertices (n, 2), column and row, of all arcs.
        starts: arc i has the points from starts[i] up to starts[i + 1], both its ends included.
        region: the label on its right.
        after: the arc that follows along that region.
        twin: the same arc the other way.
        closed: whether it is a ring without a node.
    """

    points: IntArray
    starts: IntArray
    region: IntArray
    after: IntArray
    twin: IntArray
    closed: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.region)


def region_polygons(
    labels: NDArray[np.int32],
    finishing: Finishing | None = None,
    pixel: float = 1.0,
    wanted: NDArray[np.bool_] | None = None,
    cancel: CancelToken | None = None,
) -> dict[int, MultiPolygon]:
    """The outline of every label above 0, by label.

    A border is the same line whatever else is in the array, as long as all pixels around it are.

    Args:
        labels: (h, w), at least 0.
        finishing: ``simplify`` and ``smooth`` are what matters here.
        pixel: side of a pixel in metres.
        wanted: by label, from 0 on: whose outlines are asked for; default: all.
        cancel: asked between steps.

    Returns:
        Valid multipolygons in pixel positions (column, row); parts touch at most at corners.
    """
    finishing, cancel = finishing or Finishing(), cancel or CancelToken()
    if not labels.any():
        return {}
    if wanted is None:
        wanted = np.ones(int(labels.max()) + 1, bool)
    wanted = wanted.copy()
    wanted[0] = False
    arcs = _find_arcs(np.pad(labels, 1))
    cancel.raise_if_cancelled()
    lines = _Lines(arcs, wanted, finishing, pixel)
    while True:
        cancel.raise_if_cancelled()
        polygons, guilty = _polygons(arcs, lines, wanted)
        guilty |= lines.crossing()
        if not lines.weaken(guilty):
            return polygons


def _find_arcs(padded: NDArray[np.int32]) -> _Arcs:
    """All arcs of labels (h + 2, w + 2) with a frame of 0."""
    stride = padded.shape[1] + 1
    # Vertex (r, c) is the upper left corner of padded pixel (r, c).
    across = padded[1:] != padded[:-1]  # edges along rows: between pixel rows
    along = padded[:, 1:] != padded[:, :-1]
    rows, cols = np.nonzero(across)
    rows = rows + 1
    down_rows, down_cols = np.nonzero(along)
    down_cols = down_cols + 1
    start_row = np.concatenate([rows, rows, down_rows, down_rows + 1])
    start_col = np.concatenate([cols, cols + 1, down_cols, down_cols])
    heading = np.repeat([0, 2, 1, 3], [len(rows), len(rows), len(down_rows), len(down_rows)])
    key = (start_row * stride + start_col) * 4 + heading
    order = np.argsort(key, kind="stable")
    key, row, col, heading = key[order], start_row[order], start_col[order], heading[order]

    own = padded[row + _RIGHT_ROW[heading], col + _RIGHT_COL[heading]]
    end_row, end_col = row + _STEP_ROW[heading], col + _STEP_COL[heading]
    right = padded[end_row + _RIGHT_ROW[heading], end_col + _RIGHT_COL[heading]] == own
    left = padded[end_row + _LEFT_ROW[heading], end_col + _LEFT_COL[heading]] == own
    turn = np.where(~right, 1, np.where(~left, 0, 3))
    end_vertex = end_row * stride + end_col
    after = np.searchsorted(key, end_vertex * 4 + (heading + turn) % 4)
    back = np.searchsorted(key, end_vertex * 4 + (heading + 2) % 4)

    vertex = row * stride + col
    corners = np.array([[1, 1], [1, padded.shape[1] - 1], [-1, 1], [-1, -1]])
    corners = corners % [padded.shape[0], padded.shape[1]] @ [stride, 1]
    # The array's corners stay where they are too.
    is_node = (_degree(vertex) != 2) | np.isin(vertex, corners)
    before = np.empty(len(key), np.int64)
    before[after] = np.arange(len(key))
    head, rank, closed = _ranked(before, is_node, vertex)

    sequence = np.lexsort((rank, head))
    ordered_head = head[sequence]
    first = np.flatnonzero(np.r_[True, ordered_head[1:] != ordered_head[:-1]])
    number = np.empty(len(key), np.int64)  # the arc that each edge is part of
    number[sequence] = np.cumsum(np.r_[True, ordered_head[1:] != ordered_head[:-1]]) - 1
    last = np.r_[first[1:], len(sequence)] - 1
    begin_edge, end_edge = sequence[first], sequence[last]

    count = len(first)
    lengths = last - first + 1
    starts = np.r_[0, np.cumsum(lengths + 1)]
    points = np.empty((int(starts[-1]), 2), np.int64)
    at = np.arange(len(sequence)) + np.repeat(np.arange(count), lengths)
    points[at, 0], points[at, 1] = col[sequence], row[sequence]
    points[starts[1:] - 1, 0], points[starts[1:] - 1, 1] = end_col[end_edge], end_row[end_edge]
    points -= 1  # the frame
    return _Arcs(
        points,
        starts,
        own[begin_edge].astype(np.int64),
        number[after[end_edge]],
        number[back[end_edge]],
        closed[begin_edge],
    )


def _degree(vertex: IntArray) -> IntArray:
    """For each directed edge how many leave its first vertex."""
    _, where, counts = np.unique(vertex, return_inverse=True, return_counts=True)
    return np.asarray(counts[where.ravel()])


def _ranked(
    before: IntArray, is_node: NDArray[np.bool_], vertex: IntArray
) -> tuple[IntArray, IntArray, NDArray[np.bool_]]:
    """For each directed edge: the first edge of its arc, its place in it, and whether it is a ring.

    ``before``: the edge that leads to it. Arcs begin at nodes; rings without any begin at their
    first vertex.
    """
    count = len(before)
    index = np.arange(count)
    is_head = is_node.copy()
    pointer = np.where(is_head, index, before)
    open_ = ~is_head[pointer]
    while True:  # whoever does not reach a head runs in a ring
        pointer = pointer[pointer]
        still = ~is_head[pointer]
        if still.sum() == open_.sum():
            break
        open_ = still
    closed = ~is_head[pointer]
    ring = np.flatnonzero(closed)
    if len(ring):
        low, jump = vertex.copy(), before.copy()
        for _ in range(int(np.ceil(np.log2(len(ring)))) + 1):
            low[ring] = np.minimum(low[ring], low[jump[ring]])
            jump[ring] = jump[jump[ring]]
        is_head[ring] = vertex[ring] == low[ring]
    pointer = np.where(is_head, index, before)
    rank = np.where(is_head, 0, 1)
    while not is_head[pointer].all():
        rank = rank + rank[pointer]
        pointer = pointer[pointer]
    return pointer, rank, closed


class _Lines:
    """The arcs' lines as they are now; of two twins the first stands for both."""

    def __init__(
        self, arcs: _Arcs, wanted: NDArray[np.bool_], finishing: Finishing, pixel: float
    ) -> None:
        self._arcs = arcs
        self._smooth, self._pixel = finishing.smooth, pixel
        self._tolerance = finishing.simplify / pixel
        if finishing.smooth:
            self._tolerance = max(self._tolerance, SMOOTH_TOLERANCE)
        self.own = np.minimum(np.arange(len(arcs)), arcs.twin)
        asked = wanted[arcs.region]
        asked |= asked[arcs.twin]
        self.drawn = np.flatnonzero((self.own == np.arange(len(arcs))) & asked)
        self._level = np.zeros(len(arcs), np.int64)
        if not finishing.changes_lines:
            self._level[:] = len(_STRENGTHS) - 1
        self.lines = np.empty(len(arcs), object)
        self._make(self.drawn)

    def _make(self, which: IntArray) -> None:
        """Draws some arcs anew, each at its level."""
        for level in np.unique(self._level[which]).tolist():
            chosen = which[self._level[which] == level]
            strength = _STRENGTHS[level]
            lengths = np.diff(self._arcs.starts)[chosen]
            offset = np.repeat(
                self._arcs.starts[chosen] - np.r_[0, np.cumsum(lengths)[:-1]], lengths
            )
            points = self._arcs.points[np.arange(int(lengths.sum())) + offset].astype(np.float64)
            closed = self._arcs.closed[chosen]
            if strength and self._smooth:
                points, lengths = smooth_lines(points, lengths, closed, strength)
            indices = np.repeat(np.arange(len(chosen)), lengths)
            lines = shapely.linestrings(points, indices=indices)
            # Without a change only points on straight lines go.
            simple = shapely.simplify(lines, self._tolerance * strength, preserve_topology=False)
            thin = closed & (shapely.get_num_points(simple) < 4)
            self.lines[chosen] = np.where(thin, lines, simple)

    def crossing(self) -> NDArray[np.bool_]:
        """Arcs that cross or touch themselves, or another one elsewhere than at common ends."""
        strings = self.lines[self.drawn]
        guilty = np.zeros(len(self._arcs), bool)
        guilty[self.drawn] = ~shapely.is_simple(strings)
        left, right = shapely.STRtree(strings).query(strings, predicate="intersects")
        pairs = left < right
        left, right = left[pairs], right[pairs]
        common = shapely.intersection(strings[left], strings[right])
        are_points = np.isin(shapely.get_type_id(common), (0, 4))
        points = np.where(are_points, shapely.get_num_geometries(common), -1)
        ends = self._ends()
        shared = np.zeros(len(left), np.int64)
        for side in (0, 1):
            mine = ends[left, side]
            hit = (mine == ends[right, 0]) | (mine == ends[right, 1])
            repeated = (side == 1) & (ends[left, 0] == ends[left, 1])
            shared += hit & ~repeated
        bad = points != shared
        guilty[self.drawn[left[bad]]] = True
        guilty[self.drawn[right[bad]]] = True
        return guilty

    def _ends(self) -> IntArray:
        """(n, 2): numbers of the first and the last vertex of each arc; rings have none."""
        points, starts = self._arcs.points, self._arcs.starts
        width = int(points[:, 0].max()) + 2
        key = points[:, 1] * width + points[:, 0]
        first, last = key[starts[:-1]][self.drawn], key[starts[1:] - 1][self.drawn]
        ring = self._arcs.closed[self.drawn]
        none = -2 - np.arange(len(first))
        return np.column_stack([np.where(ring, none, first), np.where(ring, none, last)])

    def weaken(self, guilty: NDArray[np.bool_]) -> bool:
        """Changes some arcs less; False where nothing can be changed any more."""
        which = np.unique(self.own[np.flatnonzero(guilty)])
        which = which[self._level[which] < len(_STRENGTHS) - 1]
        self._level[which] += 1
        if len(which):
            self._make(which)
        return bool(len(which))


def _polygons(
    arcs: _Arcs, lines: _Lines, wanted: NDArray[np.bool_]
) -> tuple[dict[int, MultiPolygon], NDArray[np.bool_]]:
    """Polygons by label, and the arcs of those that are not valid."""
    coordinates: list[Any] = [None] * len(arcs)
    for number in lines.drawn.tolist():
        coordinates[number] = shapely.get_coordinates(lines.lines[number])
    areas = _signed_areas(arcs)
    done = ~wanted[arcs.region]
    after, own, region = arcs.after.tolist(), lines.own.tolist(), arcs.region.tolist()
    first = _first_vertices(arcs).tolist()
    guilty = np.zeros(len(arcs), bool)
    shells: dict[int, list[tuple[Any, list[int]]]] = {}
    holes: dict[int, list[tuple[Any, list[int]]]] = {}
    for start in np.flatnonzero(~done).tolist():
        if done[start]:
            continue
        ring, arc = [], start
        while not done[arc]:
            done[arc] = True
            ring.append(arc)
            arc = after[arc]
        for simple in _simple_rings(ring, first):
            pieces = [
                coordinates[arc] if own[arc] == arc else coordinates[own[arc]][::-1]
                for arc in simple
            ]
            points = np.concatenate([pieces[0][:1], *(piece[1:] for piece in pieces)])
            if len(points) < 4:  # it collapsed to a line
                guilty[simple] = True
                continue
            into = shells if areas[simple].sum() > 0 else holes
            into.setdefault(region[start], []).append((points, simple))
    result: dict[int, MultiPolygon] = {}
    for label, own_shells in shells.items():
        parts = _with_holes(own_shells, holes.get(label, []))
        shape = MultiPolygon(parts)
        result[label] = shape
        if not shape.is_valid and not all(part.is_valid for part in parts):
            for _, ring in own_shells + holes.get(label, []):
                guilty[ring] = True
    return result, guilty


def _first_vertices(arcs: _Arcs) -> IntArray:
    """A number for the vertex that each arc begins at."""
    at = arcs.points[arcs.starts[:-1]]
    return np.asarray(at[:, 1] * (int(arcs.points[:, 0].max()) + 2) + at[:, 0])


def _simple_rings(ring: list[int], first: list[int]) -> list[list[int]]:
    """A ring of arcs cut where it comes back to a vertex: a hole may touch its shell there."""
    rings: list[list[int]] = []
    open_: list[int] = []
    place: dict[int, int] = {}
    for arc in ring:
        vertex = first[arc]
        if vertex in place:
            rings.append(open_[place[vertex] :])
            for done in rings[-1]:
                del place[first[done]]
            del open_[len(open_) - len(rings[-1]) :]
        place[vertex] = len(open_)
        open_.append(arc)
    return [*rings, open_]


def _with_holes(
    shells: list[tuple[Any, list[int]]], holes: list[tuple[Any, list[int]]]
) -> list[Polygon]:
    if len(shells) == 1:
        return [Polygon(shells[0][0], [points for points, _ in holes])]
    outer = [Polygon(points) for points, _ in shells]
    inner: list[list[Any]] = [[] for _ in shells]
    for points, _ in holes:
        place = Polygon(points).representative_point()
        around = [i for i, shell in enumerate(outer) if shell.contains(place)]
        if around:
            inner[min(around, key=lambda i: float(outer[i].area))].append(points)
    return [Polygon(points, own) for (points, _), own in zip(shells, inner)]


def _signed_areas(arcs: _Arcs) -> FloatArray:
    """What each arc adds to its ring's area, above 0 for shells: its region lies on the right."""
    x, y = arcs.points[:, 0].astype(np.float64), arcs.points[:, 1].astype(np.float64)
    terms = np.zeros(len(x))
    terms[:-1] = (x[:-1] * y[1:] - x[1:] * y[:-1]) / 2
    terms[arcs.starts[1:] - 1] = 0
    return np.add.reduceat(terms, arcs.starts[:-1])

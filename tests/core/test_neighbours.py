from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity

pytest.importorskip("hypothesis", reason="hypothesis is a development requirement")

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box

from s2sam_qgis.core.many_neighbours import settle_all
from s2sam_qgis.core.neighbours import REACH_PX, settle
from s2sam_qgis.core.progress import Cancelled, CancelToken
from s2sam_qgis.core.vertices import with_points

#: The same examples on every machine, and no limit of time: the machine may be busy.
STEADY = settings(
    derandomize=True, deadline=None, max_examples=40, suppress_health_check=list(HealthCheck)
)
#: On line and line: what is nearer is the same place.
SAME = 1e-6


def bumpy(seed: int, x0: float, x1: float, y: float, amplitude: float, step: float) -> np.ndarray:
    """A line from left to right that strays from ``y`` by at most ``amplitude``."""
    rng = np.random.default_rng(seed)
    x = np.unique(np.r_[x0, np.sort(rng.uniform(x0, x1, int((x1 - x0) / step))), x1])
    return np.c_[x, y + rng.uniform(-amplitude, amplitude, len(x))]


def above(line: np.ndarray, top: float) -> Polygon:
    return Polygon(np.r_[line, [[line[-1, 0], top], [line[0, 0], top]]])


def star(seed: int, x: float, y: float, radius: float, corners: int) -> Polygon:
    rng = np.random.default_rng(seed)
    angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
    far = radius * rng.uniform(0.4, 1.0, corners)
    shape = Polygon(np.c_[x + far * np.cos(angle), y + far * np.sin(angle)])
    return shape if shape.is_valid else shapely.convex_hull(shape)


def vertices(shape: object) -> set[tuple[float, ...]]:
    return set(map(tuple, shapely.get_coordinates(shape)))


def assert_same_vertices(one: object, other: object) -> None:
    """Where two outlines touch they have the same vertices, to the last bit."""
    for mine, theirs in ((one, other), (other, one)):
        line = shapely.boundary(theirs)
        touching = {xy for xy in vertices(mine) if shapely.Point(xy).distance(line) < SAME}
        assert touching <= vertices(theirs)


def assert_settled(outline: Polygon, others: list[Polygon], reach: float) -> MultiPolygon:
    """What holds whatever the outlines are; returns the new one."""
    done = settle(outline, others, reach)
    now = [done.neighbours.get(number, other) for number, other in enumerate(others)]
    assert done.outline.is_valid
    assert not done.outline.is_empty
    for before, after in zip(others, now):
        assert after.is_valid
        assert shapely.symmetric_difference(before, after).area < 100 * SAME
        assert vertices(before) <= vertices(after)
    lines = shapely.union_all([shapely.boundary(other) for other in others])
    moved = shapely.symmetric_difference(outline, done.outline)
    assert shapely.difference(moved, lines.buffer(1.7 * reach)).area < SAME
    assert done.outline.area > 0.49 * outline.area
    again = settle(done.outline, now, reach)
    assert again.outline.equals_exact(done.outline, 0)
    assert not again.neighbours
    return done.outline


@STEADY
@given(
    seed=st.integers(0, 10_000),
    apart=st.floats(-0.7, 0.7),
    rough=st.floats(0.0, 0.35),
    step=st.floats(0.3, 6.0),
)
def test_two_borders_within_reach_become_one(seed, apart, rough, step):
    old = Polygon(np.r_[bumpy(seed, 0, 40, 0, rough, step), [[40, -20], [0, -20]]])
    new = above(bumpy(seed + 1, 0, 40, apart, rough, step), 20)
    outline = assert_settled(new, [old], REACH_PX)
    settled_old = settle(new, [old], REACH_PX).neighbours.get(0, old)
    assert shapely.intersection(outline, settled_old).area < SAME
    # No sliver: what lies between the two is nothing, and the old one's line is the border.
    assert shapely.difference(box(2, -19, 38, 19), shapely.union(outline, settled_old)).area < SAME
    assert_same_vertices(outline, settled_old)
    shared = shapely.intersection(shapely.boundary(outline), shapely.boundary(settled_old))
    assert shared.length > 36


@STEADY
@given(
    seed=st.integers(0, 10_000),
    places=st.lists(
        st.tuples(st.floats(-30, 30), st.floats(-30, 30), st.floats(3, 25)), min_size=1, max_size=4
    ),
    corners=st.integers(4, 30),
    reach=st.floats(0.2, 3.0),
)
def test_whatever_lies_beside(seed, places, corners, reach):
    others = [star(seed + i, x, y, r, corners) for i, (x, y, r) in enumerate(places)]
    assert_settled(star(seed + 99, 0, 0, 20, corners), others, reach)


def test_a_neighbour_that_comes_within_reach_is_settled_too():
    """Two of three lie within reach; what the outline takes in from them touches the third."""
    others = [star(244 + i, 0, 0, radius, 4) for i, radius in enumerate((3.0, 4.0, 3.0))]
    outline, reach = star(343, 0, 0, 20, 4), 0.25
    assert [shapely.dwithin(outline, other, reach) for other in others] == [True, True, False]
    settled = assert_settled(outline, others, reach)
    assert shapely.dwithin(settled, others[2], reach)


@settings(STEADY, max_examples=20)
@given(seed=st.integers(0, 10_000), degree=st.booleans())
def test_accepted_one_after_the_other_a_map_is_a_partition(seed, degree):
    """Cells of a grid whose every corner is a little off, as if outlined each by itself."""
    rng = np.random.default_rng(seed)
    scale, shift = (2.0**-13, 11.0) if degree else (8.0, 512_000.0)
    done: list = []
    for row in range(3):
        for column in range(3):
            corners = np.array([[0, 0], [12, 0], [12, 12], [0, 12]]) + np.array([column, row]) * 12
            ring = shapely.segmentize(Polygon(corners), 2.0)
            points = shapely.get_coordinates(ring)[:-1]
            cell = Polygon((points + rng.uniform(-0.35, 0.35, points.shape)) * scale + shift)
            result = settle(cell, done, REACH_PX * scale)
            for number, fuller in result.neighbours.items():
                done[number] = fuller
            done.append(result.outline)
    reach = REACH_PX * scale
    for number, cell in enumerate(done):
        for other in done[:number]:
            assert shapely.intersection(cell, other).area < SAME * reach**2
    whole = shapely.union_all(done)
    assert not any(polygon.interiors for polygon in shapely.get_parts(whole))
    assert len(shapely.get_parts(whole)) == 1
    assert sum(cell.area for cell in done) == pytest.approx(whole.area, rel=1e-9)


def test_a_gap_goes_to_the_new_one_and_the_old_one_keeps_its_line():
    old, new = box(0, 0, 20, 20), box(21, 2, 40, 18)
    done = settle(new, [old], 1.5)
    assert done.outline.area == pytest.approx(new.area + 16)
    assert done.neighbours[0].area == old.area
    assert {(20.0, 2.0), (20.0, 18.0)} <= vertices(done.neighbours[0]) & vertices(done.outline)


def test_an_overlap_goes_to_the_old_one():
    old, new = box(0, 0, 20, 20), box(19, 2, 40, 18)
    done = settle(new, [old], 1.5)
    assert done.outline.area == pytest.approx(20 * 16)
    assert not done.overlaps
    assert_same_vertices(done.outline, done.neighbours[0])


def test_a_large_overlap_stays_and_is_told():
    old, new = box(0, 0, 20, 20), box(12, 2, 40, 18)
    done = settle(new, [old], 1.5)
    assert done.outline.equals(new)
    assert done.overlaps[0].area == pytest.approx(8 * 16)


def test_only_the_bulge_of_a_border_stays():
    bulge = Polygon([(21, 0), (21, 14), (14, 15), (14, 25), (21, 26), (21, 40), (40, 40), (40, 0)])
    old = box(0, 0, 20, 40)
    done = settle(bulge, [old], 1.5)
    assert done.overlaps[0].area > 50
    shared = shapely.intersection(shapely.boundary(done.outline), shapely.boundary(old))
    assert shared.length > 24


def test_a_duplicate_stays_whole():
    shape = box(0, 0, 20, 20)
    done = settle(box(0.5, 0.5, 20.5, 20.5), [shape], 1.5)
    assert done.overlaps[0].area > 300


def test_corners_that_come_close_share_no_border():
    old, new = box(0, 0, 20, 20), Polygon([(21, 10), (35, 0), (35, 20)])
    done = settle(new, [old], 1.5)
    assert done.outline.equals(new)
    assert not done.neighbours


def test_a_road_through_a_field_is_not_cut():
    field, road = box(0, 0, 40, 40), Polygon([(-10, 11), (50, 20), (50, 21.4), (-10, 12.4)])
    done = settle(road, [field], 1.5)
    assert shapely.symmetric_difference(done.outline, road).area < 1.2
    assert len(done.outline.geoms) == 1
    assert done.overlaps == {}  # narrow: nobody is told of it


def test_a_narrow_piece_beyond_a_road_comes_off():
    road, field = box(0, 0, 60, 1), box(5, -0.3, 50, 30)
    done = settle(field, [road], 1.5)
    assert len(done.outline.geoms) == 1
    assert shapely.intersection(done.outline, road).area < SAME


def test_an_island_fills_its_hole():
    lake = Polygon(box(0, 0, 50, 50).exterior, [box(20, 20, 30, 30).exterior])
    done = settle(box(19, 21, 31, 29.5), [lake], 1.5)
    assert done.outline.equals(box(20, 20, 30, 30))


def test_a_triple_point_is_one_vertex_of_all_three():
    left, right = box(0, 0, 20, 20), box(20, 0, 40, 20)
    done = settle(box(5, 20.8, 35, 40), [left, right], 1.5)
    assert (20.0, 20.0) in vertices(done.outline)
    assert set(done.neighbours) == {0, 1}


def test_lines_that_cannot_be_cut_stay_as_they_are(monkeypatch):
    def broken(*_):
        raise shapely.errors.GEOSException("TopologyException")

    monkeypatch.setattr("s2sam_qgis.core.neighbours.shapely.polygonize", broken)
    new = MultiPolygon([box(19, 2, 40, 18)])
    assert settle(new, [box(0, 0, 20, 20)], 1.5).outline is new


def test_far_away_nothing_happens():
    new = MultiPolygon([box(0, 0, 1, 1)])
    done = settle(new, [box(10, 10, 20, 20), Polygon()], 1.5)
    assert done.outline is new
    assert not done.neighbours
    assert settle(MultiPolygon(), [new], 1.5).outline.is_empty


@settings(STEADY, max_examples=20)
@given(seed=st.integers(0, 10_000))
def test_many_at_once_are_a_partition_with_what_was_there(seed):
    """New cells that share their borders around two accepted ones that fit roughly."""
    rng = np.random.default_rng(seed)
    corners = np.array([[x, y] for y in range(5) for x in range(5)]) * 12.0
    corners += rng.uniform(-3, 3, corners.shape)

    def cell(row: int, column: int) -> Polygon:
        first = 5 * row + column
        return Polygon(corners[[first, first + 1, first + 6, first + 5]])

    cells = {(row, column): cell(row, column) for row in range(4) for column in range(4)}
    there = [cells.pop((1, 1)), cells.pop((2, 3))]
    off = [shapely.affinity.translate(shape, *rng.uniform(-0.4, 0.4, 2)) for shape in there]
    done = settle_all(list(cells.values()), off, REACH_PX)
    whole = [*done.outlines, *(done.neighbours.get(i, shape) for i, shape in enumerate(off))]
    for number, one in enumerate(whole):
        assert one.is_valid
        for other in whole[:number]:
            assert shapely.intersection(one, other).area < SAME
            assert_same_vertices(one, other)
    together = shapely.union_all(whole)
    holes = [ring for part in shapely.get_parts(together) for ring in part.interiors]
    assert sum(Polygon(ring).area for ring in holes) < SAME
    assert not done.overlaps


def test_many_that_are_far_from_all_stay_the_same_objects():
    new = [MultiPolygon([box(x, 0, x + 10, 10)]) for x in range(0, 50, 10)]
    done = settle_all(new, [box(52, 0, 60, 10), box(500, 0, 510, 10)], 1.5)
    assert all(one is other for one, other in zip(new, done.outlines))
    assert settle_all(new, [], 1.5).outlines == new


def test_many_can_be_stopped():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        settle_all([box(0, 0, 10, 10)], [box(10, 0, 20, 10)], 1.5, token)


def test_points_become_vertices_in_their_order():
    square = Polygon(box(0, 0, 10, 10).exterior, [box(4, 4, 6, 6).exterior])
    points = np.array([[7.0, 0.0], [3.0, 0.0], [5.0, 6.0], [5.0, 5.0], [0.0, 0.0], [3.0, 0.0]])
    fuller = with_points(square, points, 1e-6)
    assert fuller.equals(square)
    assert len(vertices(fuller)) == len(vertices(square)) + 3
    assert with_points(square, np.array([[5.0, 5.0], [10.0, 10.0]]), 1e-6) is square

"""Outlines redrawn by a line: what goes where, and that nothing is lost or covered twice."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, MultiPolygon, Polygon, box

from s2sam_qgis.core.line_edits import merge, reshape, split
from tests.core.test_neighbours import SAME, STEADY, assert_same_vertices, bumpy, star, vertices

from hypothesis import given, settings  # isort: skip
from hypothesis import strategies as st  # isort: skip


def field(x0=0.0, y0=0.0, x1=20.0, y1=20.0) -> MultiPolygon:
    return MultiPolygon([box(x0, y0, x1, y1)])


def test_a_line_across_splits_and_the_largest_stays_the_object():
    done = split(field(), LineString([(5, -2), (5, 22)]))
    assert done.outline.equals(box(5, 0, 20, 20))
    assert [piece.area for piece in done.pieces] == [100.0]


def test_a_line_that_misses_or_ends_within_splits_nothing():
    assert split(field(), LineString([(-5, -2), (-5, 22)])) is None
    assert split(field(), LineString([(5, -2), (5, 12)])) is None
    assert split(field(), LineString([(5, 5), (5, 12), (8, 12)])) is None


def test_a_split_border_ends_in_a_vertex_of_the_neighbour():
    done = split(field(), LineString([(-3, 7), (23, 7.3)]), [field(20, 0, 40, 20)])
    assert_same_vertices(done.touched[0], done.outline)
    assert_same_vertices(done.touched[0], done.pieces[0])
    assert_same_vertices(done.outline, done.pieces[0])
    assert done.touched[0].equals(field(20, 0, 40, 20))


def test_parts_that_are_not_crossed_stay_with_the_object():
    shape = MultiPolygon([box(0, 0, 20, 20), box(30, 0, 32, 2)])
    done = split(shape, LineString([(5, -2), (5, 22)]))
    assert len(done.outline.geoms) == 2
    assert done.outline.area + done.pieces[0].area == shape.area


def test_a_line_through_a_hole_splits_a_ring():
    ring = MultiPolygon([Polygon(box(0, 0, 20, 20).exterior, [box(5, 5, 15, 15).exterior])])
    done = split(ring, LineString([(10, -1), (10, 21)]))
    assert sorted(p.area for p in [done.outline, *done.pieces]) == [150.0, 150.0]
    assert split(ring, LineString([(10, -1), (10, 10)])) is None


def test_from_inside_out_and_back_adds():
    done = reshape(field(), LineString([(15, 5), (25, 5), (25, 10), (15, 10)]))
    assert done.outline.equals(shapely.union(box(0, 0, 20, 20), box(20, 5, 25, 10)))


def test_from_outside_in_and_back_cuts_the_smaller_part():
    done = reshape(field(), LineString([(25, 5), (15, 5), (15, 10), (25, 10)]))
    assert done.outline.equals(shapely.difference(box(0, 0, 20, 20), box(15, 5, 20, 10)))
    done = reshape(field(), LineString([(14, -1), (14, 21)]))
    assert done.outline.equals(box(0, 0, 14, 20))


def test_a_line_that_says_neither_does_nothing():
    assert reshape(field(), LineString([(5, 5), (25, 5)])) is None
    assert reshape(field(), LineString([(5, 5), (15, 5)])) is None
    assert reshape(field(), LineString([(-5, -5), (25, -5)])) is None


def test_what_is_added_is_taken_from_the_neighbour():
    beside = field(20, 0, 40, 20)
    done = reshape(field(), LineString([(15, 5), (25, 5), (25, 10), (15, 10)]), [beside])
    assert done.shifted[0].area == 400 - 25
    assert shapely.intersection(done.outline, done.shifted[0]).area == 0
    assert_same_vertices(done.outline, done.shifted[0])


def test_a_neighbour_is_never_taken_whole():
    small = field(20, 6, 22, 8)
    done = reshape(field(), LineString([(15, 5), (25, 5), (25, 10), (15, 10)]), [small])
    assert not done.shifted


def test_what_is_cut_goes_to_the_neighbour_in_which_the_line_begins_and_ends():
    beside = field(20, 0, 40, 20)
    line = LineString([(25, 5), (15, 5), (15, 10), (25, 10)])
    done = reshape(field(), line, [beside])
    assert done.shifted[0].area == 400 + 25
    assert_same_vertices(done.outline, done.shifted[0])
    # The same as adding to the neighbour.
    other = reshape(beside, line, [field()])
    assert other.outline.equals(done.shifted[0])
    assert other.shifted[0].equals(done.outline)


def test_what_is_cut_from_the_outside_stays_free():
    beside = field(20, 0, 40, 20)
    done = reshape(field(), LineString([(5, 22), (5, 12), (25, 12), (25, 22)]), [beside])
    assert not done.shifted
    assert done.outline.area == 400 - 15 * 8
    assert (20.0, 12.0) in vertices(done.touched[0])


def test_a_hole_is_filled_on_the_smaller_side():
    ring = MultiPolygon([Polygon(box(0, 0, 20, 20).exterior, [box(5, 5, 15, 15).exterior])])
    done = reshape(ring, LineString([(7, 2), (7, 18)]))
    assert done.outline.area == ring.area + 2 * 10


def test_merging_closes_the_gap_between_two():
    whole = merge([field(), field(20.8, 2, 40, 18)], 1.5)
    assert len(whole.geoms) == 1
    assert whole.area == pytest.approx(400 + 20 * 16)
    assert len(merge([field(), field(25, 0, 40, 20)], 1.5).geoms) == 2


@settings(STEADY, max_examples=40)
@given(
    seed=st.integers(0, 10_000),
    corners=st.integers(4, 24),
    rough=st.floats(0, 4),
    y=st.floats(-12, 12),
)
def test_pieces_make_up_the_whole(seed, corners, rough, y):
    shape = MultiPolygon([star(seed, 0, 0, 20, corners)])
    line = LineString(bumpy(seed + 1, -25, 25, y, rough, 5.0))
    beside = MultiPolygon([box(-40, -40, 40, -15)]).difference(shape)
    others = [beside] if beside.geom_type == "MultiPolygon" else []
    done = split(shape, line, others)
    if done is not None:
        pieces = [done.outline, *done.pieces]
        assert sum(piece.area for piece in pieces) == pytest.approx(shape.area, rel=1e-9)
        assert shapely.symmetric_difference(shapely.union_all(pieces), shape).area < SAME
        for number, piece in enumerate(pieces):
            assert piece.is_valid
            for other in pieces[:number]:
                assert shapely.intersection(piece, other).area < SAME
                assert_same_vertices(piece, other)


@settings(STEADY, max_examples=40)
@given(seed=st.integers(0, 10_000), turned=st.booleans(), off=st.floats(-6, 6))
def test_a_border_moves_and_nothing_is_lost(seed, turned, off):
    common = bumpy(seed, 0, 40, 0, 0.5, 3.0)
    below = MultiPolygon([Polygon(np.r_[common, [[40, -20], [0, -20]]])])
    above = MultiPolygon([Polygon(np.r_[common, [[40, 20], [0, 20]]])])
    side = 1 if turned else -1
    line = LineString([(8, 6 * side), (9, -8 * side), (20 + off, -9 * side), (30, 7 * side)])
    done = reshape(below, line, [above])
    now = done.shifted.get(0, above)
    assert done.outline.area + now.area == pytest.approx(below.area + above.area, rel=1e-9)
    assert shapely.intersection(done.outline, now).area < SAME
    assert_same_vertices(done.outline, now)
    assert (done.outline.area > below.area) == (side < 0)

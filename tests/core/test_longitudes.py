"""Longitudes are angles; rings say which way round they go."""

import pytest

from s2sam_qgis.core.longitudes import (
    goes_around_a_pole,
    kept_positions,
    stepped,
    turn_towards,
    unwrapped,
    unwrapped_rings,
)


def bounds(ring):
    xs = [x for x, _ in ring]
    return min(xs), max(xs)


@pytest.mark.parametrize(
    ("ring", "expected"),
    [
        ([(179.9, 0), (-179.9, 0), (-179.9, 1), (179.9, 1)], (179.9, 180.1)),
        ([(-179.9, 0), (179.9, 0), (179.9, 1), (-179.9, 1)], (-180.1, -179.9)),
        ([(350.0, 0), (10.0, 0), (10.0, 1), (350.0, 1)], (-10.0, 10.0)),
        ([(13.0, 0), (13.1, 0), (13.1, 1)], (13.0, 13.1)),
        ([(0.0, 0), (180.0, 0), (180.0, 1)], (0.0, 180.0)),
    ],
)
def test_a_ring_takes_the_shorter_way(ring, expected):
    assert bounds(unwrapped(ring)) == pytest.approx(expected)
    assert unwrapped(unwrapped(ring)) == unwrapped(ring)


def test_a_ring_around_a_pole_stays():
    ring = ((0.0, 80.0), (120.0, 80.0), (-120.0, 80.0))
    assert unwrapped(ring) == ring
    assert goes_around_a_pole(ring)
    assert goes_around_a_pole([(-180.0, 83.5), (90.0, 83.5), (0.0, 83.5), (-90.0, 83.5)])
    assert not goes_around_a_pole([(179.9, 0), (-179.9, 0), (-179.9, 1), (179.9, 1)])


def test_where_a_ring_begins_and_which_way_it_runs_changes_nothing():
    # Found by hypothesis: steps of one turn and a half, and of exactly half a turn.
    for ring in (
        [(360.0, 1.0), (-1.0, 0.0), (-181.0, 0.0)],
        [(179.0, 0.0), (359.0, 0.0), (360.0, 1.0)],
        [(-360.0, 0.0), (360.0, 1.0), (-10.0, 1.0), (300.0, 0.0)],
    ):
        once = unwrapped(ring)
        for start in range(len(once)):
            turned = [*once[start:], *once[:start]]
            assert sorted(unwrapped(turned)) == sorted(once)
            assert sorted(unwrapped(turned[::-1])) == sorted(once)


def test_parts_on_either_side_of_the_antimeridian_are_one():
    east = [(179.5, 0), (180.0, 0), (180.0, 1), (179.5, 1)]
    west = [(-180.0, 0), (-179.5, 0), (-179.5, 1), (-180.0, 1)]
    assert bounds(unwrapped(east + west)) == pytest.approx((179.5, 180.5))


def test_a_hole_is_on_the_turn_of_its_shell():
    shell = ((179.0, 0), (-179.0, 0), (-179.0, 3), (179.0, 3))
    hole = ((-179.5, 1), (-179.2, 1), (-179.2, 2))
    found = unwrapped_rings((shell, hole))
    assert bounds(found[1]) == pytest.approx((180.5, 180.8))


def test_long_sides_are_said_to_be_long():
    ring = [(-100.0, 0.0), (150.0, 0.0), (150.0, 10.0), (-100.0, 10.0)]
    found = stepped(ring)
    assert bounds(found) == (-100.0, 150.0)
    assert set(ring) <= set(found)
    assert unwrapped(found) == found


@pytest.mark.parametrize(
    ("x", "west", "east", "turn"),
    [
        (-170, 189, 191, 360),
        (190, -171, -169, -360),
        (190, 189, 191, 0),
        (-179.99, 179.9, 180.1, 360),
        (13, 0, 360, 0),
        (-13, 0, 360, 360),
        (13, 100, 110, 0),
    ],
)
def test_the_turn_that_a_raster_has(x, west, east, turn):
    assert turn_towards([(x, 1.0)], west, east) == turn


def test_what_was_drawn_can_be_kept():
    assert kept_positions([(13.0, 90.2)], True) == [(13.0, 90.0)]
    assert kept_positions([(400.0, 1.0)], True) == [(40.0, 1.0)]
    wide = kept_positions([(-100.0, 0.0), (100.0, 0.0), (100.0, 9.0), (-100.0, 9.0)], True)
    assert bounds(wide) == (-100.0, 100.0)
    over = kept_positions([(179.0, 0.0), (-179.0, 0.0), (-179.0, 9.0), (179.0, 9.0)], False)
    assert bounds(over) == (179.0, 181.0)

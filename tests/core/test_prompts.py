import math
from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.corrections import Correction
from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.pixel_prompts import PixelPrompts, to_pixels
from s2sam_qgis.core.prompts import LONLAT, BoxPrompt, PointPrompt, PromptSet

GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5400000.0), 1000, 1000)
SOUTH_UP = RasterGrid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, 10.0, 5390000.0), 1000, 1000)
BOX = (1.0, 2.0, 30.0, 40.0)


def at(col, row, label=1, prompt_id=1):
    x, y = (float(v) for v in GRID.to_map(col, row))
    return PointPrompt(prompt_id, label, x, y)


def box_at(x0, y0, x1, y1, prompt_id=1, grid=GRID):
    corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    ring = tuple(tuple(float(v) for v in grid.to_map(*corner)) for corner in corners)
    return BoxPrompt(prompt_id, ring)


def numbered(count, box_position=None):
    """Prompts whose point number i lies at (i, 1000 + i); every third one is background."""
    numbers = np.arange(count, dtype=np.float64)
    labels = (np.arange(count) % 3 != 2).astype(np.int64)
    box = None if box_position is None else BOX
    points = np.column_stack([numbers, numbers + 1000])
    return PixelPrompts(1, points, labels, box, box_position or 0)


def in_order(prompts):
    """The order in which the prompts were given: point numbers, "box" for the box."""
    order = prompts.points[:, 0].astype(int).tolist()
    if prompts.box is not None:
        assert 0 <= prompts.box_position <= len(order)
        order.insert(prompts.box_position, "box")
    return order


def test_ids_ascend_numbers_by_value():
    prompts = PromptSet(tuple(PointPrompt(i, 1, 0, 0) for i in (10, 2, 33, 2, -1, 10)))
    assert prompts.ids == (-1, 2, 10, 33)


def test_ids_ascend_texts_by_letter():
    prompts = PromptSet(tuple(PointPrompt(i, 1, 0, 0) for i in ("b", "10", "a", "2", "b")))
    assert prompts.ids == ("10", "2", "a", "b")


def test_numbers_come_before_texts():
    prompts = PromptSet((PointPrompt("a", 1, 0, 0), PointPrompt(7, 1, 0, 0)))
    assert prompts.ids == (7, "a")


def test_the_prompts_of_an_object_keep_their_order():
    one, two, three = at(1, 1), at(2, 2, prompt_id=2), at(3, 3, 0)
    prompts = PromptSet((one, two, three))
    assert prompts.of(1) == (one, three)
    assert prompts.of("1") == ()


def test_the_name_is_the_first_that_is_not_empty():
    prompts = PromptSet(
        (
            PointPrompt(1, 1, 0, 0),
            PointPrompt(1, 1, 0, 0, {"name": ""}),
            PointPrompt(1, 1, 0, 0, {"name": "Lake"}),
            PointPrompt(2, 1, 0, 0, {"name": 7}),
        )
    )
    assert prompts.name_of(1) == "Lake"
    assert prompts.name_of(2) == "7"
    assert prompts.name_of(3) == ""


def test_two_boxes_of_one_object_are_refused_with_their_numbers():
    with pytest.raises(PromptError, match=r"Features 2 and 4 .* prompt id 'a'.*at most one box"):
        PromptSet((at(1, 1), box_at(*BOX, "a"), box_at(*BOX, "b"), box_at(*BOX, "a")))


def test_reprojecting_moves_coordinates_only():
    members = {"title": "six fields"}
    prompts = PromptSet(
        (PointPrompt(3, 0, 1.5, 2.5, {"name": "x"}), box_at(*BOX, 9), PointPrompt("a", 1, 3, 4)),
        LONLAT,
        {"model": "builtin"},
        members,
    )

    def shifted(xs, ys):
        return np.asarray(xs, float) + 100, -np.asarray(ys, float)

    moved = prompts.reprojected("EPSG:32633", shifted)
    assert moved.crs == "EPSG:32633"
    assert (moved.record, moved.members) == ({"model": "builtin"}, members)
    for before, after in zip(prompts.prompts, moved.prompts):
        assert type(after) is type(before)
        expected = tuple((x + 100, -y) for x, y in before.coordinates)
        assert sorted(after.coordinates) == sorted(expected)
        assert (after.prompt_id, after.label) == (before.prompt_id, before.label)
        assert after.properties == before.properties
    assert all(type(v) is float for p in moved.prompts for xy in p.coordinates for v in xy)


def test_reprojecting_nothing_calls_nobody():
    moved = PromptSet(()).reprojected("EPSG:3857", None)
    assert moved.crs == "EPSG:3857"
    assert moved.prompts == ()


def test_prompts_without_box_become_pixels():
    pixels = to_pixels((at(1.25, 2.5, 1, "f"), at(999, 0, 0, "f")), GRID)
    assert pixels.prompt_id == "f"
    np.testing.assert_allclose(pixels.points, [[1.25, 2.5], [999, 0]], atol=1e-8)
    assert pixels.labels.tolist() == [1, 0]
    assert pixels.box is None
    np.testing.assert_allclose(pixels.foreground, [[1.25, 2.5]], atol=1e-8)
    np.testing.assert_allclose(pixels.background, [[999, 0]], atol=1e-8)


@pytest.mark.parametrize("grid", [GRID, SOUTH_UP], ids=["north-up", "south-up"])
def test_a_box_keeps_its_place_in_the_order_and_its_bounds(grid):
    x, y = (float(v) for v in grid.to_map(5, 5))
    prompts = (PointPrompt(1, 0, x, y), box_at(10, 20, 30, 45.5, grid=grid))
    pixels = to_pixels(prompts, grid)
    assert pixels.box == pytest.approx((10, 20, 30, 45.5), abs=1e-8)
    assert pixels.box_position == 1


def test_a_box_on_a_turned_raster_holds_the_whole_rectangle():
    cos, sin = math.cos(math.pi / 4), math.sin(math.pi / 4)
    grid = RasterGrid(None, (cos, sin, 100.0, sin, -cos, 200.0), 500, 500)
    ring = ((150.0, 200.0), (250.0, 200.0), (250.0, 300.0), (150.0, 300.0))
    pixels = to_pixels((BoxPrompt(1, ring),), grid)
    cols, rows = grid.to_pixel(*zip(*ring))
    expected = (cols.min(), rows.min(), cols.max(), rows.max())
    assert pixels.box == pytest.approx(expected, abs=1e-9)


def test_a_box_grows_over_foreground_points_and_then_counts_as_first():
    prompts = (at(5, 100), at(500, 500, 0), box_at(10, 20, 30, 45), at(25, 7))
    pixels = to_pixels(prompts, GRID)
    assert pixels.box == pytest.approx((5, 7, 30, 100), abs=1e-8)
    assert pixels.box_position == 0


def test_a_box_does_not_grow_over_background_points():
    pixels = to_pixels((at(500, 500, 0), box_at(10, 20, 30, 45)), GRID)
    assert pixels.box == pytest.approx((10, 20, 30, 45), abs=1e-8)


def test_a_box_with_its_points_inside_stays():
    pixels = to_pixels((box_at(10, 20, 30, 45), at(11, 44)), GRID)
    assert pixels.box == pytest.approx((10, 20, 30, 45), abs=1e-8)


def test_background_alone_asks_for_nothing():
    assert not to_pixels((at(1, 1, 0),), GRID).asks_for_something
    assert to_pixels((at(1, 1, 0), at(1, 2)), GRID).asks_for_something
    assert to_pixels((at(1, 1, 0), box_at(*BOX)), GRID).asks_for_something


def test_count_takes_the_box_for_one():
    assert numbered(5).count == 5
    assert numbered(5, 2).count == 6
    assert numbered(0, 0).count == 1


@pytest.mark.parametrize("points", [0, 1, 63, 64, 65, 128, 200])
def test_batches_without_box(points):
    prompts = numbered(points)
    batches = list(prompts.batches(64))
    assert len(batches) == math.ceil(points / 64)
    assert all(batch.box is None for batch in batches)
    assert [n for batch in batches for n in in_order(batch)] == list(range(points))
    labels = [label for batch in batches for label in batch.labels]
    assert labels == prompts.labels.tolist()


@pytest.mark.parametrize("points", [0, 1, 62, 63, 64, 65, 127, 128, 130])
def test_batches_with_a_box_anywhere(points):
    for position in range(points + 1):
        prompts = numbered(points, position)
        expected = in_order(prompts)
        batches = list(prompts.batches(64))
        assert [in_order(b) for b in batches] == [
            expected[start : start + 64] for start in range(0, len(expected), 64)
        ]
        assert [b.count for b in batches[:-1]] == [64] * (len(batches) - 1)
        assert sum(b.box is not None for b in batches) == 1


def test_first_takes_prompts_in_their_order():
    for box_position in (None, 0, 1, 3, 5):
        prompts = numbered(5, box_position)
        expected = in_order(prompts)
        for count in range(len(expected) + 2):
            part = prompts.first(count)
            assert in_order(part) == expected[:count]
            assert len(part.labels) == len(part.points)


def test_first_of_all_is_the_same():
    prompts = numbered(5, 2)
    assert prompts.first(prompts.count).same_as(prompts)


def test_same_as_compares_everything():
    prompts = numbered(5, 2)
    assert prompts.same_as(numbered(5, 2))
    assert not prompts.same_as(numbered(5, 3))
    assert not prompts.same_as(numbered(5))
    assert not prompts.same_as(numbered(4, 2))
    moved = PixelPrompts(1, prompts.points + 0.001, prompts.labels, BOX, 2)
    assert not prompts.same_as(moved)
    flipped = PixelPrompts(1, prompts.points, 1 - prompts.labels, BOX, 2)
    assert not prompts.same_as(flipped)
    other_box = PixelPrompts(1, prompts.points, prompts.labels, (*BOX[:3], 41.0), 2)
    assert not prompts.same_as(other_box)


def test_extent_is_of_foreground_and_box():
    points = np.array([[5.0, 6], [50, 3], [-100, 900]])
    labels = np.array([1, 1, 0])
    assert PixelPrompts(1, points, labels).extent() == (5, 3, 50, 6)
    assert PixelPrompts(1, points, labels, (7, 1, 60, 4)).extent() == (5, 1, 60, 6)
    assert PixelPrompts(1, points[2:], labels[2:], BOX).extent() == BOX
    with pytest.raises(ValueError, match="zero-size"):
        PixelPrompts(1, points[2:], labels[2:]).extent()


def test_a_set_knows_what_belongs_to_each_object():
    box = BoxPrompt(2, ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0)))
    drawn = Correction(3, "add", (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),), 0)
    points = tuple(PointPrompt(i % 2, 1, float(i), 0.0) for i in range(4))
    prompts = PromptSet((*points[:3], box, points[3]), corrections=(drawn,))
    assert prompts.ids == (0, 1, 2, 3)
    assert [prompts.indices_of(i) for i in prompts.ids] == [(0, 2), (1, 4), (3,), ()]
    assert prompts.of(1) == (points[1], points[3])
    assert prompts.corrections_of(3) == (drawn,)
    assert prompts.has(3)
    assert not prompts.has(4)
    assert prompts.of(4) == prompts.corrections_of(4) == prompts.indices_of(4) == ()
    moved = replace(prompts, prompts=prompts.prompts[1:])
    assert moved.indices_of(0) == (1,), "another set is looked through anew"
    assert prompts.indices_of(0) == (0, 2)

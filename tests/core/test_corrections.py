"""Areas added and cut by hand: where they lie, which of them stand, and how files keep them."""

import json

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.corrections import (
    ADD,
    CUT,
    SURE,
    Correction,
    PixelCorrection,
    corrected_logits,
    corrected_rings,
    odd_even,
    standing,
)
from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.pixel_prompts import to_pixels
from s2sam_qgis.core.prompt_edits import (
    classified,
    duplicated,
    renamed,
    with_correction,
    with_point,
    without,
    without_corrections,
    without_object,
)
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import PIXEL, PromptSet

SQUARE = ((2.0, 3.0), (8.0, 3.0), (8.0, 9.0), (2.0, 9.0))
GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 54e5), 40, 50)


def area(*rings, adds=True, after=0):
    return PixelCorrection(adds, rings, after)


def box(x0, y0, x1, y1, adds=True):
    return area(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), adds=adds)


def centres(shape, start=(0.0, 0.0), step=1.0):
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    return start[0] + (cols + 0.5) * step, start[1] + (rows + 0.5) * step


@pytest.mark.parametrize("seed", range(12))
def test_cells_are_covered_where_their_centres_lie_in_the_area(seed):
    """Against shapely, which asks each centre: stars of any shape, holes, any grid."""
    rng = np.random.default_rng(seed)
    rings = []
    for radius in (22.0, 7.0):
        angles = np.sort(rng.uniform(0, 2 * np.pi, 17))
        length = radius * rng.uniform(0.4, 1.0, 17)
        xy = np.column_stack([30 + length * np.cos(angles), 25 + length * np.sin(angles)])
        rings.append(tuple(map(tuple, xy.tolist())))
    start, step = tuple(rng.uniform(-5, 10, 2)), float(rng.uniform(0.3, 2.5))
    found = area(*rings).covered((37, 41), start, step)
    x, y = centres((37, 41), start, step)
    np.testing.assert_array_equal(found, shapely.contains_xy(odd_even(map(np.array, rings)), x, y))


def test_a_square_on_pixel_edges_covers_its_pixels_once():
    expected = np.zeros((12, 12), bool)
    expected[3:9, 2:8] = True
    np.testing.assert_array_equal(area(SQUARE).covered((12, 12), (0, 0)), expected)
    # Two squares that share an edge leave no gap and do not overlap.
    right = tuple((x + 6, y) for x, y in SQUARE)
    both = area(SQUARE).covered((12, 16), (0, 0)).astype(int)
    both += area(right).covered((12, 16), (0, 0))
    assert both.max() == 1
    assert both.sum() == 72


def test_corners_on_centre_lines_count_once():
    diamond = ((5.5, 1.5), (9.5, 5.5), (5.5, 9.5), (1.5, 5.5))
    found = area(diamond).covered((11, 11), (0, 0))
    assert found[5].sum() == 8
    assert found.sum() == 32, "the area of the diamond, with half of its border"


def test_an_area_may_lie_beyond_the_grid():
    assert area(SQUARE).covered((4, 4), (0, 0)).sum() == 2
    assert not area(SQUARE).covered((4, 4), (20, 20)).any()
    assert box(-9.0, -9.0, 99.0, 99.0).covered((3, 3), (0, 0)).all()


def test_window_and_bounds():
    moved = area(((1.2, 2.7), (5.1, 2.7), (5.1, 6.0)))
    assert moved.bounds == (1.2, 2.7, 5.1, 6.0)
    assert moved.window == Window(1, 2, 5, 4)


def test_a_later_point_that_says_the_opposite_lifts_an_area():
    added, cut = area(SQUARE, after=1), area(SQUARE, adds=False, after=1)
    inside, outside = (5.0, 5.0), (20.0, 20.0)

    def left(points, foreground, numbers):
        return standing(
            [added, cut], np.array(points), np.array(foreground, bool), np.array(numbers)
        )

    assert left([inside], [True], [0]) == [added, cut], "an earlier point says nothing"
    assert left([inside], [True], [1]) == [added]
    assert left([inside], [False], [1]) == [cut]
    assert left([outside], [True], [1]) == [added, cut]
    assert left(np.zeros((0, 2)), [], []) == [added, cut]


def test_logits_are_sure_where_a_hand_has_decided():
    logits = np.full((8, 8), 0.25, np.float32)
    # Cells of two pixels, from pixel (2, 3) on: the square is three cells wide and high.
    cut = area(SQUARE, adds=False)
    found = corrected_logits(
        logits, [area(((0.0, 0.0), (40.0, 0.0), (40.0, 40.0))), cut], (2, 3), 2.0
    )
    assert (found[:3, :3] == -SURE).all(), "the later one counts"
    assert found[0, 7] == SURE
    assert found[7, 0] == np.float32(0.25)
    assert (logits == 0.25).all(), "the answer itself stays"


def test_rings_are_added_to_and_cut():
    mask = [np.array([(0, 0), (10, 0), (10, 10), (0, 10)], float)]
    hole = [np.array([(4, 4), (6, 4), (6, 6), (4, 6)], float)]
    raster = Window(0, 0, 50, 40)
    rings = corrected_rings(mask + hole, [box(8.0, -5.0, 14.0, 5.0)], raster)
    assert odd_even(rings).area == pytest.approx(100 - 4 + 4 * 5), "clipped to the raster"
    rings = corrected_rings(mask, [box(0.0, 0.0, 5.0, 10.0, adds=False)], raster)
    assert odd_even(rings).bounds == (5, 0, 10, 10)
    assert odd_even(corrected_rings([], [area(SQUARE)], raster)).area == 36
    assert corrected_rings(mask, [box(-1.0, -1.0, 11.0, 11.0, adds=False)], raster) == []


def test_an_area_that_crosses_itself_is_filled_odd_even():
    bow = ((0.1, 0.3), (9.8, 9.6), (9.9, 0.2), (0.2, 9.7))
    covered = area(bow).covered((10, 10), (0, 0))
    x, y = centres((10, 10))
    np.testing.assert_array_equal(covered, shapely.contains_xy(area(bow).polygon, x, y))
    assert 0 < covered.sum() < 100


# -- in a prompt set ------------------------------------------------------------------------------

EMPTY = PromptSet((), PIXEL)


def drawn_between():
    one = with_point(EMPTY, 1, 1, (5, 5), {"name": "field", "class": "crop"})
    cut = with_correction(one, 1, CUT, [SQUARE])
    return with_correction(with_point(cut, 1, 0, (30, 30)), 1, ADD, [SQUARE])


def test_a_correction_stands_after_the_prompts_that_were_there():
    prompts = drawn_between()
    assert [(item.action, item.after) for item in prompts.corrections] == [("cut", 1), ("add", 2)]
    assert prompts.corrections[0].properties == {"name": "field", "class": "crop"}
    assert without(prompts, 0).corrections[0].after == 0
    assert [item.after for item in without(prompts, 1).corrections] == [1, 1]
    assert [item.after for item in without(with_point(prompts, 2, 1, (1, 1)), 2).corrections] == [
        1,
        2,
    ]


def test_corrections_go_with_their_object():
    prompts = with_correction(drawn_between(), 7, ADD, [SQUARE], {"name": "drawn"})
    assert prompts.ids == (1, 7)
    assert prompts.name_of(7) == "drawn"
    assert without_object(prompts, 1).ids == (7,)
    assert without_corrections(prompts, 7).ids == (1,)
    twice = duplicated(prompts, 1, 9)
    assert [item.action for item in twice.corrections_of(9)] == ["cut", "add"]
    assert renamed(prompts, 7, "lake").name_of(7) == "lake"
    assert prompts.only(1).ids == (1,)
    assert prompts.only(7).prompts == ()


def test_a_class_is_kept_with_prompts_and_corrections():
    prompts = classified(with_correction(EMPTY, 7, ADD, [SQUARE]), 7, "water")
    assert prompts.class_of(7) == "water"
    assert with_point(prompts, 7, 1, (5, 5)).prompts[0].properties == {"class": "water"}
    assert classified(prompts, 7, "").class_of(7) == ""
    assert "class" not in classified(prompts, 7, "").corrections[0].properties


def test_the_first_prompts_know_the_corrections_before_the_last_of_them():
    pixel = to_pixels(drawn_between().prompts, RasterGrid(None, (1, 0, 0, 0, 1, 0), 40, 50),
                      drawn_between().corrections)  # fmt: skip
    assert pixel.first(1).corrections == ()
    assert [item.adds for item in pixel.first(2).corrections] == [False]
    assert len(pixel.corrections) == 2
    assert pixel.first(2).same_as(pixel), "what comes after the last prompt asks nothing"
    assert not pixel.same_as(to_pixels(drawn_between().prompts,
                                       RasterGrid(None, (1, 0, 0, 0, 1, 0), 40, 50)))  # fmt: skip


def test_pixels_of_a_correction():
    ring = ((4e5 + 20, 54e5 - 30), (4e5 + 80, 54e5 - 30), (4e5 + 80, 54e5 - 90))
    placed = to_pixels((), GRID, (Correction(3, ADD, (ring,), 0),))
    assert placed.prompt_id == 3
    assert placed.count == 0
    assert placed.adds_by_hand
    assert not placed.asks_for_something
    assert placed.corrections[0].rings == (((2, 3), (8, 3), (8, 9)),)


def test_reprojection_moves_corrections_too():
    prompts = drawn_between().reprojected(
        "EPSG:3857", lambda xs, ys: (np.add(xs, 100), np.add(ys, 7))
    )
    assert prompts.corrections[0].rings[0][0] == (102, 10)
    assert prompts.corrections[1].rings[0][2] == (108, 16)
    assert (prompts.prompts[1].x, prompts.prompts[1].y) == (130, 37)


# -- in a file ------------------------------------------------------------------------------------


def test_a_file_gives_back_what_was_written():
    prompts = with_correction(drawn_between(), 1, CUT, [SQUARE, SQUARE[:3]])
    assert parse_prompts(format_prompts(prompts)) == prompts
    only_drawn = with_correction(EMPTY, "a", ADD, [SQUARE], {"class": "water"})
    assert parse_prompts(format_prompts(only_drawn)) == only_drawn


def test_other_readers_see_prompts_only():
    data = json.loads(format_prompts(drawn_between()))
    assert [feature["geometry"]["type"] for feature in data["features"]] == ["Point", "Point"]
    ring = data["s2sam_corrections"][0]["geometry"]["coordinates"][0]
    assert ring[0] == ring[-1]


def test_ids_are_of_one_type():
    data = json.loads(format_prompts(with_correction(drawn_between(), "a", ADD, [SQUARE])))
    assert parse_prompts(json.dumps(data)).ids == ("1", "a")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda f: f["properties"].update(action="erase"), "'action' must be 'add' or 'cut'"),
        (lambda f: f["properties"].update(after=-2), "'after' must be a number"),
        (lambda f: f["properties"].update(prompt_id=None), "'prompt_id' must be"),
        (lambda f: f.update(geometry=None), "expected a Feature"),
        (lambda f: f["geometry"].update(coordinates=[[[1, 2], [3, 4]]]), "three positions"),
        (lambda f: f["geometry"].update(coordinates=[[[1, "b"]] * 4]), "position"),
    ],
)
def test_a_bad_correction_is_named(change, words):
    data = json.loads(format_prompts(drawn_between()))
    change(data["s2sam_corrections"][1])
    with pytest.raises(PromptError, match="correction 2") as caught:
        parse_prompts(json.dumps(data))
    assert words in str(caught.value)

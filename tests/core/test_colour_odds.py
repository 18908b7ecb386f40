"""Log odds of an object's colours: what they add, what they take, and when they keep quiet."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.colour_odds import (
    Colours,
    _around,
    beside,
    coloured,
    discriminant,
    edge_gain,
    opened,
    reached,
    smoothed,
    thinned,
    widened,
)
from s2sam_qgis.core.masks import iou
from s2sam_qgis.core.pixel_prompts import PixelPrompts

#: Each pixel of the window is two cells of the mask.
SIDE, ZOOM, USED = 128, 2.0, (256, 256)
MASK = np.zeros((SIDE, SIDE), bool)
MASK[30:90, 40:100] = True


def scene(difference, extra=None, seed=0):
    """Three bands with noise of 6, brighter by ``difference`` in the mask and in ``extra``."""
    bands = np.random.default_rng(seed).normal(90, 6, (3, SIDE, SIDE)).astype(np.float32)
    bands[:, MASK] += difference
    if extra is not None:
        bands[:, extra & ~MASK] += difference
    return Colours.of(np.maximum(bands, 0), np.ones((SIDE, SIDE), bool))


def on_cells(mask):
    return mask.repeat(2, axis=0).repeat(2, axis=1)


def logits_of(mask, sure=1.5):
    return np.where(on_cells(mask), sure, -sure).astype(np.float32)


def click(x=70.0, y=60.0, label=1, box=None):
    points = np.array([[x, y]]) * 8
    return PixelPrompts(1, points, np.array([label], np.int64), box=box)


def boxed(x0, y0, x1, y1):
    none = np.zeros((0, 2)), np.zeros(0, np.int64)
    return PixelPrompts(1, *none, box=(8.0 * x0, 8.0 * y0, 8.0 * x1, 8.0 * y1))


def test_a_mask_that_runs_over_comes_back_to_where_the_colours_change():
    larger = MASK.copy()
    larger[30:90, 100:112] = True
    found = coloured(logits_of(larger), USED, ZOOM, click(), scene(30)) > 0
    assert iou(found, on_cells(MASK)) > 0.97 > iou(on_cells(larger), on_cells(MASK))


def test_a_mask_that_stops_in_the_middle_of_its_colour_goes_on():
    smaller = MASK.copy()
    smaller[30:90, 85:] = False
    found = coloured(logits_of(smaller), USED, ZOOM, click(), scene(30)) > 0
    assert iou(found, on_cells(MASK)) > 0.97


def test_it_does_not_grow_over_a_border_into_the_next_of_its_kind():
    """Two fields of the same crop with a path between them: the path is the stronger border."""
    twin = np.zeros_like(MASK)
    twin[30:90, 102:116] = True
    colours = scene(30, twin)
    found = coloured(logits_of(MASK), USED, ZOOM, click(), colours) > 0
    assert not (found & on_cells(twin)).any()


def test_from_a_box_nothing_is_added():
    smaller = MASK.copy()
    smaller[30:90, 85:] = False
    before = logits_of(smaller)
    found = coloured(before, USED, ZOOM, boxed(40, 30, 85, 90), scene(30)) > 0
    assert not (found & ~(before > 0)).any()


def test_nothing_that_does_not_touch_the_mask_is_added():
    far = np.zeros_like(MASK)
    far[100:120, 40:100] = True
    found = coloured(logits_of(MASK), USED, ZOOM, click(), scene(30, far)) > 0
    assert not (found & on_cells(far)).any()


@pytest.mark.parametrize("mask", [np.zeros_like(MASK), np.ones_like(MASK)], ids=["empty", "all"])
def test_without_an_inside_or_an_outside_nothing_changes(mask):
    before = logits_of(mask)
    assert coloured(before, USED, ZOOM, click(), scene(30)) is before


def test_colours_that_are_all_alike_change_no_outline():
    found = coloured(logits_of(MASK), USED, ZOOM, click(), scene(0)) > 0
    assert iou(found, on_cells(MASK)) > 0.98


def test_a_click_is_never_lost():
    """A bright roof in a dark yard was clicked: its colour is not the yard's, but it was meant."""
    bands = np.full((3, SIDE, SIDE), 90, np.float32)
    bands += np.random.default_rng(1).normal(0, 3, bands.shape).astype(np.float32)
    bands[:, MASK] -= 40
    bands[:, 58:63, 68:73] = 250
    found = coloured(logits_of(MASK), USED, ZOOM, click(), Colours.of(bands, MASK | ~MASK))
    assert found[121, 141] > 0


def test_few_pixels_count_less_than_many():
    """The same picture, once of large pixels: what was learned of a few says less."""
    larger = MASK.copy()
    larger[30:90, 100:106] = True
    before = logits_of(larger, sure=3.0)
    many = coloured(before, USED, ZOOM, click(), scene(12))
    few = coloured(before, USED, 10 * ZOOM, click(), scene(12))
    assert np.abs(few - before).mean() < 0.2 * np.abs(many - before).mean()


def test_no_odds_where_there_is_no_image():
    valid = np.ones((SIDE, SIDE), bool)
    valid[:, 100:] = False
    bands = np.random.default_rng(2).normal(90, 6, (3, SIDE, SIDE)).astype(np.float32)
    bands[:, MASK] += 30
    larger = MASK.copy()
    larger[30:90, 100:112] = True
    before = logits_of(larger)
    found = coloured(before, USED, ZOOM, click(), Colours.of(bands, valid))
    assert (found[62:178, 206:220] > 0).all()


def test_an_image_without_any_difference_has_no_colours():
    everywhere = np.ones((SIDE, SIDE), bool)
    assert Colours.of(np.full((3, SIDE, SIDE), 80, np.float32), everywhere) is None
    assert Colours.of(np.ones((3, SIDE, SIDE), np.float32), ~everywhere) is None


def test_the_discriminant_is_the_log_odds_of_two_normal_classes():
    rng = np.random.default_rng(4)
    first, second = rng.normal(1, 1, 20000), rng.normal(-1, 1, 20000)
    values = np.concatenate([first, second])[None].astype(np.float32)
    within = np.repeat([1.0, 0.0], 20000)
    direction, offset = discriminant(values, within, 1 - within)
    assert direction[0] == pytest.approx(2.0, abs=0.06)
    assert offset == pytest.approx(0.0, abs=0.05)
    assert discriminant(values, within, np.zeros_like(within)) is None


def test_neighbourhoods_against_their_definitions():
    rng = np.random.default_rng(5)
    image = rng.normal(0, 1, (9, 11)).astype(np.float32)
    padded = np.pad(image, 1, "edge")
    mean = [[padded[r : r + 3, c : c + 3].mean() for c in range(11)] for r in range(9)]
    np.testing.assert_allclose(smoothed(image), mean, atol=1e-5)
    mask = rng.random((9, 11)) > 0.9
    for reach in (1, 2, 20):
        padded = np.pad(mask, reach)
        side = 2 * reach + 1
        wide = [[padded[r : r + side, c : c + side].any() for c in range(11)] for r in range(9)]
        assert np.array_equal(widened(mask, reach), wide)
    assert np.array_equal(beside(mask), widened(mask, 1))


def test_reached_follows_a_winding_way_and_leaves_the_rest():
    way = np.array(["#####..#", "....#..#", "#####..#", "#......#", "#####..#"])
    allowed = np.array([[place == "#" for place in row] for row in way])
    start = np.zeros_like(allowed)
    start[0, 0] = True
    expected = allowed.copy()
    expected[:, 7] = False
    assert np.array_equal(reached(allowed, start), expected)


def test_edges_that_are_gained_and_left():
    mask, added = np.zeros((20, 20), bool), np.zeros((20, 20), bool)
    mask[5:15, 5:10] = added[5:15, 10:15] = True
    edges = np.ones((20, 20), np.float32)
    edges[:, 9:11] = 0.5
    assert edge_gain(mask, added, edges) > 1.5
    edges[:, 9:11] = 4.0
    assert edge_gain(mask, added, edges) < 0.6


def test_no_fringe_is_added():
    """A thread of the field's colour runs on from it: a ditch bank, one pixel wide."""
    thread = np.zeros_like(MASK)
    thread[60, 100:126] = True
    found = coloured(logits_of(MASK), USED, ZOOM, click(), scene(60, thread)) > 0
    assert not (found & on_cells(thread))[:, 204:].any()
    parts = opened(
        np.array([[0, 0, 0, 0, 0], [0, 1, 1, 1, 0], [0, 1, 1, 1, 1], [0, 1, 1, 1, 0]]) > 0, 1
    )
    assert np.array_equal(parts.sum(axis=0), [0, 3, 3, 3, 0])


@pytest.mark.parametrize("length", [6, 7])
def test_what_is_learned_from_is_the_same_in_the_mirror(length):
    image = np.random.default_rng(0).random((2, length, length + 1)).astype(np.float32)
    mirrored = thinned(image[:, ::-1, ::-1])
    np.testing.assert_allclose(mirrored[:, ::-1, ::-1], thinned(image), rtol=1e-6)


def test_the_pixels_around_a_place_are_the_same_in_the_mirror():
    for place in (0.0, 0.4, 2.0, 2.5, 3.7, 8.0):
        there, back = _around(place, 8), _around(8 - place, 8)
        assert (8 - back.stop, 8 - back.start) == (there.start, there.stop)
        assert 1 <= there.stop - there.start <= 4

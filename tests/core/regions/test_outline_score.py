"""What is known of a region, and how likely its outline is right."""

import dataclasses

import numpy as np
import pytest

from s2sam_qgis.core.regions.hierarchy import find_hierarchy
from s2sam_qgis.core.regions.merge_score import region_sums
from s2sam_qgis.core.regions.outline_score import INPUTS, OutlineScore, basin_sums
from s2sam_qgis.models.merge_scores import shipped_outline_score

RNG = np.random.default_rng(4)


def cells(side=20, count=4):
    """Squares between edges that differ in strength, and their colours."""
    size = side * count
    edges = np.full((size, size), 0.03, np.float32)
    for number in range(1, count):
        edges[number * side - 1 : number * side + 1] = 0.9
        edges[:, number * side - 1 : number * side + 1] = 0.5
    colours = RNG.uniform(60, 200, (3, count, count)).repeat(side, 1).repeat(side, 2)
    return edges, colours.astype(np.float32)


def column(values, name):
    return values[:, INPUTS.index(name)]


def of_labels(labels, edges, colours, count):
    sums = region_sums(labels, count, edges, colours)
    return basin_sums(labels, sums, edges, edges)


def test_regions_of_basins_are_known_as_if_they_were_seen_at_once():
    edges = RNG.random((40, 30)).astype(np.float32)
    colours = RNG.uniform(0, 255, (3, 40, 30)).astype(np.float32)
    fine = (np.arange(40)[:, None] // 5 * 6 + np.arange(30)[None] // 5).astype(np.int32)
    names = RNG.integers(0, 5, 48)
    names[:5] = np.arange(5)
    whole = of_labels(names[fine].astype(np.int32), edges, colours, 5)
    joined = of_labels(fine, edges, colours, 48).inputs(names, 5)
    assert joined == pytest.approx(whole.inputs(np.arange(5), 5))


def test_size_and_shape_are_what_they_are():
    labels = np.zeros((40, 60), np.int32)
    labels[:, 20:] = 1
    labels[:, 24:] = 2  # a strip of four columns between a square of twenty and a wide one
    known = of_labels(labels, np.zeros((40, 60), np.float32), np.zeros((3, 40, 60), np.float32), 3)
    found = known.inputs(np.arange(3), 3)
    assert np.exp(column(found, "log_area")) == pytest.approx([800, 160, 1440])
    assert np.exp(column(found, "log_width")) == pytest.approx([20, 4, 36], rel=0.01)
    assert column(found, "log_ellipse") == pytest.approx(np.log(np.pi / 3), abs=0.01)
    assert np.exp(column(found, "log_compactness")) == pytest.approx(
        [16 * 800 / 120**2, 16 * 160 / 88**2, 16 * 1440 / 152**2]
    )


def test_nothing_changes_where_a_picture_lies_or_how_it_is_turned():
    edges, colours = cells()
    names = np.arange(16)
    labels = (np.arange(80)[:, None] // 20 * 4 + np.arange(80)[None] // 20).astype(np.int32)
    usual = of_labels(labels, edges, colours, 16).inputs(names, 16)
    far = np.full((300, 200), -1, np.int32)
    far[200:280, 100:180] = labels
    wide, bands = np.zeros((300, 200), np.float32), np.zeros((3, 300, 200), np.float32)
    wide[200:280, 100:180], bands[:, 200:280, 100:180] = edges, colours
    assert of_labels(far, wide, bands, 16).inputs(names, 16) == pytest.approx(usual, abs=1e-6)
    turned = of_labels(labels.T.copy(), edges.T, colours.transpose(0, 2, 1), 16)
    assert turned.inputs(names, 16) == pytest.approx(usual, abs=1e-9)


def test_a_hierarchy_asks_the_network():
    edges, colours = cells()
    size = len(INPUTS)
    pick = np.zeros((size, 1))
    pick[INPUTS.index("weakest_neighbour")] = 1.0
    score = OutlineScore(np.zeros(size), np.ones(size), pick, np.zeros(1), np.array([10.0]), -7.0)
    inside = np.ones(edges.shape, bool)
    found = find_hierarchy(edges, inside, None, colours, right=score)
    parts = found.partition(0.3)
    assert len(parts) == 16
    plain = dataclasses.replace(found, score=None).partition(0.3)
    assert np.array_equal(parts.labels, plain.labels)
    assert parts.scores == pytest.approx(1 / (1 + np.exp(7 - 10 * plain.scores)))
    bands = found.partition(0.7)  # one in each row: only strong edges are left
    assert len(bands) == 4
    assert (bands.scores > parts.scores.max()).all()


def test_a_lone_region_has_a_chance():
    edges, colours = np.zeros((9, 9), np.float32), np.full((3, 9, 9), 90, np.float32)
    score, _ = shipped_outline_score()
    found = find_hierarchy(edges, np.ones((9, 9), bool), None, colours, right=score)
    (chance,) = found.partition(0.5).scores
    assert 0 < chance < 1


def test_sharp_fields_are_more_likely_right_than_a_ragged_patch():
    score, _ = shipped_outline_score()
    edges, colours = cells(30, 3)
    edges[edges > 0.1] = 0.95
    labels = (np.arange(90)[:, None] // 30 * 3 + np.arange(90)[None] // 30).astype(np.int32)
    patch = RNG.random((9, 9)) < 0.7
    labels[10:19, 10:19][patch] = 9  # holes and spurs, and no edge around it
    chance = score(of_labels(labels, edges, colours, 10).inputs(np.arange(10), 10))
    assert chance[4] > 0.6
    assert chance[9] < 0.3

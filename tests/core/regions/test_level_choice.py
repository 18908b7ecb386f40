"""What is known of a hierarchy's nodes, and where it is cut, place by place."""

import dataclasses
import itertools

import numpy as np
import pytest

from s2sam_qgis.core.options import EverythingOptions
from s2sam_qgis.core.regions import level_choice
from s2sam_qgis.core.regions.hierarchy import find_hierarchy
from s2sam_qgis.core.regions.level_choice import (
    INPUTS,
    LevelScore,
    around_leaves,
    node_inputs,
    scale_sets,
)
from s2sam_qgis.core.regions.merge_score import INPUTS as MERGE_INPUTS
from s2sam_qgis.core.regions.merge_score import MergeScore, border_sums, region_sums
from s2sam_qgis.core.regions.merge_tree import MergeTree
from s2sam_qgis.core.regions.outline_score import INPUTS as OUTLINE_INPUTS
from s2sam_qgis.core.regions.outline_score import basin_sums
from s2sam_qgis.core.regions.scored_tree import Merges, scored_merges

RNG = np.random.default_rng(6)
USUAL = EverythingOptions().threshold

#: Says that borders part objects where an edge runs along them.
BY_EDGE = MergeScore(
    np.eye(len(MERGE_INPUTS))[:, [MERGE_INPUTS.index("mean_edge")]],
    np.zeros(1),
    np.array([8.0]),
    -4.0,
)


def image(size=60):
    edges = RNG.random((size, size)).astype(np.float32)
    return edges, RNG.uniform(0, 255, (3, size, size)).astype(np.float32)


def known(labels, edges, colours):
    """The merges of labelled regions, what lies around these, and their sums."""
    count = int(labels.max()) + 1
    sums = basin_sums(labels, region_sums(labels, count, edges, colours), edges, edges)
    first, second, along = border_sums(labels, edges, colours)
    along = np.column_stack([along, sums.borders[:, 3:]])
    merges = scored_merges(sums.regions, first, second, along, BY_EDGE)
    return merges, around_leaves(count, first, second, along), sums


def squares(size=60, side=10):
    at = np.arange(size) // side
    return (at[:, None] * (size // side) + at[None]).astype(np.int32)


def column(values, name):
    return values[:, INPUTS.index(name)]


def test_nodes_are_known_as_the_regions_that_they_are():
    labels = squares()
    merges, around, sums = known(labels, *image())
    found = node_inputs(merges, around)
    assert found.shape == (71, len(INPUTS))
    assert np.isfinite(found).all()
    for threshold in (0.3, 0.5, 0.6):
        nodes, names = np.unique(merges.tree.cut(threshold), return_inverse=True)
        expected = sums.inputs(names.ravel(), len(nodes))[:, :-1]
        own = found[nodes, : len(OUTLINE_INPUTS) - 1]
        assert own == pytest.approx(expected, abs=1e-6)


def test_nodes_know_what_becomes_of_them():
    merges, around, _ = known(squares(), *image())
    tree, leaves = merges.tree, merges.tree.leaves
    found = node_inputs(merges, around)
    area = np.log(merges.regions[:, 0])
    assert column(found, "parent_log_area") == pytest.approx(area[tree.parent] - area)
    one, other = merges.parts.T
    sibling = column(found, "sibling_log_area")
    assert sibling[one] == pytest.approx(area[other] - area[one])
    assert sibling[other] == pytest.approx(area[one] - area[other])
    smaller = column(found, "smaller_part_log_area")
    assert smaller[leaves:] == pytest.approx(np.minimum(area[one], area[other]))
    # What a node goes into is the merge that made its parent.
    parted, goes = column(found, "parted"), column(found, "goes_parted")
    assert goes[one] == pytest.approx(parted[leaves:])
    assert (column(found, "most_parted_inside") >= parted).all()
    assert parted[:leaves] == pytest.approx(-8.0)
    assert goes[-1] == pytest.approx(8.0)


def test_nothing_changes_where_a_picture_lies_or_how_it_is_turned():
    labels, (edges, colours) = squares(), image()
    merges, around, _ = known(labels, edges, colours)
    usual = node_inputs(merges, around)
    far = np.full((200, 150), -1, np.int32)
    wide, bands = np.zeros((200, 150), np.float32), np.zeros((3, 200, 150), np.float32)
    place = (slice(90, 150), slice(40, 100))
    far[place], wide[place], bands[:, 90:150, 40:100] = labels, edges, colours
    merges, around, _ = known(far, wide, bands)
    # Colours are smoothed over what lies around: only steps along the picture's edge differ.
    assert np.median(np.abs(node_inputs(merges, around) - usual)) < 1e-6
    merges, around, _ = known(
        np.ascontiguousarray(labels.T), np.ascontiguousarray(edges.T), colours.transpose(0, 2, 1)
    )
    assert node_inputs(merges, around) == pytest.approx(usual, abs=1e-4)


def tree_of(parts, altitude, leaves):
    """A hierarchy by hand: one merge a round."""
    nodes = leaves + len(parts)
    parent = np.arange(nodes)
    for number, pair in enumerate(parts):
        parent[list(pair)] = leaves + number
    heights = np.r_[np.zeros(leaves), altitude].astype(float)
    rounds = tuple((leaves + n, leaves + n + 1) for n in range(len(parts)))
    none = np.zeros((len(parts), 9))
    return Merges(
        MergeTree(leaves, parent, heights),
        np.ones((nodes, 15)),
        np.array(parts),
        none,
        np.zeros(len(parts)),
        rounds,
    )


def test_two_good_halves_stay_apart_and_a_good_whole_together():
    merges = tree_of([(0, 1), (2, 3), (4, 5)], [0.5, 0.5, 0.6], 4)
    worth = np.array([0.1, 0.1, 0.8, 0.8, 0.9, 0.1, 0.2])
    tree = scale_sets(merges, worth)
    assert tree.altitude[4] < USUAL < tree.altitude[5] <= tree.altitude[6]
    names = tree.cut(USUAL)
    assert names.tolist() == [4, 4, 2, 3]


def test_hardly_any_edge_parts_nothing():
    merges = tree_of([(0, 1)], [0.1], 2)
    assert scale_sets(merges, np.array([0.9, 0.9, 0.1])).cut(USUAL).tolist() == [2, 2]
    merges = tree_of([(0, 1)], [0.95], 2)
    assert scale_sets(merges, np.array([0.1, 0.1, 0.9])).cut(USUAL).tolist() == [0, 1]


def all_cuts(merges, node):
    """All sets of nodes that a subtree can be cut into."""
    yield (node,)
    if node >= merges.tree.leaves:
        one, other = merges.parts[node - merges.tree.leaves]
        for a, b in itertools.product(all_cuts(merges, one), all_cuts(merges, other)):
            yield (*a, *b)


def test_no_cut_is_better_for_its_cost():
    for _ in range(20):
        parts, top = [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9), (10, 11), (12, 13)], 14
        merges = tree_of(parts, np.full(7, 0.5), 8)
        worth = RNG.random(15)
        tree = scale_sets(merges, worth)
        assert (tree.altitude[tree.parent] >= tree.altitude).all()
        for cost in (0.06, 0.14, 0.28):
            threshold = float(np.interp(cost, level_choice._COSTS, level_choice._THRESHOLDS))
            found = worth[np.unique(tree.cut(threshold))]
            best = max(sum(worth[n] - cost for n in cut) for cut in all_cuts(merges, top))
            assert (found - cost).sum() == pytest.approx(best, abs=1e-6)


def test_a_hierarchy_asks_the_network_and_knows_the_plain_cut():
    edges, colours = image(80)
    edges[:, 39:41] = 1.0
    inside, size = np.ones(edges.shape, bool), len(INPUTS)
    pick = np.zeros((size, 1))
    pick[INPUTS.index("log_area")] = 1.0
    # Worth something from a thousand pixels on.
    large = LevelScore(
        np.full(size, np.log(1000.0)),
        np.ones(size),
        pick,
        np.array([3.0]),
        np.full((1, 2), 4.0),
        np.full(2, -12.0),
    )
    plain = find_hierarchy(edges, inside, None, colours, BY_EDGE)
    found = find_hierarchy(edges, inside, None, colours, BY_EDGE, None, large)
    assert found.score is None
    assert np.array_equal(found.basins, plain.basins)
    assert np.array_equal(found.tree.parent, plain.tree.parent)
    back = found.by_strength
    assert np.array_equal(back.partition(0.5).labels, plain.partition(0.5).labels)
    assert back.by_strength is back
    assert len(found.partition(USUAL)) < len(plain.partition(USUAL))
    small = dataclasses.replace(large, last=-large.last, shift=-large.shift)
    finer = find_hierarchy(edges, inside, None, colours, BY_EDGE, None, small)
    assert len(finer.partition(USUAL)) > len(found.partition(USUAL))


def test_one_region_alone_is_a_hierarchy_too():
    edges, colours = np.zeros((9, 9), np.float32), np.full((3, 9, 9), 90, np.float32)
    size = len(INPUTS)
    score = LevelScore(
        np.zeros(size), np.ones(size), np.zeros((size, 1)), np.zeros(1), np.zeros((1, 2)),
        np.zeros(2),
    )  # fmt: skip
    found = find_hierarchy(edges, np.ones((9, 9), bool), None, colours, BY_EDGE, None, score)
    assert len(found.partition(USUAL)) == 1

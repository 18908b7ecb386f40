"""A hierarchy that is cut higher or lower by what is looked for."""

from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.regions.adjacency import Borders, borders
from s2sam_qgis.core.regions.example_levels import inner_lengths, node_sums, suited
from s2sam_qgis.core.regions.hierarchy import Hierarchy, find_hierarchy
from s2sam_qgis.core.regions.merge_tree import MergeTree

#: Four basins of 50 pixels: 0 and 1 merge to 4, 2 and 3 to 5, both to 6.
TREE = MergeTree(4, np.array([4, 4, 5, 5, 6, 6, 6]), np.array([0, 0, 0, 0, 0.4, 0.6, 0.7]))
AREAS = np.full(4, 50.0)
CHAIN = Borders(np.arange(3), np.arange(1, 4), np.array([5.0, 7.0, 6.0]), np.full(3, 2.0))
ALL = Hierarchy(np.arange(4, dtype=np.int32).reshape(1, 4), AREAS, CHAIN, TREE)


def names(hierarchy, threshold=0.5):
    """For each basin the first one of its region."""
    found = hierarchy.names(threshold)[0].tolist()
    return [found.index(name) for name in found]


def test_unlike_parts_are_parted_and_like_ones_joined():
    assert names(ALL) == [0, 0, 2, 3]
    alike = np.array([0.95, 0.1, 0.95, 0.95, 0.5, 0.95, 0.6])
    assert names(suited(ALL, alike)) == [0, 1, 2, 2]


def test_what_is_unlike_stays_as_detail_cuts_it():
    alike = np.array([0.1, 0.4, 0.2, 0.3, 0.2, 0.2, 0.2])
    assert suited(ALL, alike).tree.altitude.tolist() == TREE.altitude.tolist()


def test_specks_part_nothing():
    alike = np.array([0.95, 0.1, 0.3, 0.3, 0.5, 0.3, 0.4])
    small = replace(ALL, areas=np.array([50.0, 2.0, 50.0, 50.0]))
    assert names(suited(small, alike)) == names(ALL)


def test_altitudes_never_fall_towards_the_root():
    rng = np.random.default_rng(4)
    hierarchy = _some(rng)
    tree = suited(hierarchy, rng.random(len(hierarchy.tree.parent))).tree
    assert (tree.altitude[tree.parent] >= tree.altitude).all()


def _some(rng):
    rough = rng.random((40, 50)).astype(np.float32)
    return find_hierarchy(rough, np.ones(rough.shape, bool))


def test_sums_and_inner_borders_of_nodes_are_those_of_their_pixels():
    hierarchy = _some(np.random.default_rng(3))
    tree = hierarchy.tree
    areas = node_sums(tree, hierarchy.areas)
    inner = inner_lengths(hierarchy)
    assert areas.max() == hierarchy.basins.size
    for node in range(0, len(tree.parent), 7):
        below = _leaves(tree, node)
        mask = np.isin(hierarchy.basins, below)
        assert areas[node] == mask.sum()
        within = borders(np.where(mask, hierarchy.basins, -1), np.zeros(mask.shape, np.float32))
        assert inner[node] == pytest.approx(within.length.sum())


def _leaves(tree, node):
    found = []
    for leaf in range(tree.leaves):
        at = leaf
        while at not in (node, tree.parent[at]):
            at = tree.parent[at]
        if at == node:
            found.append(leaf)
    return found

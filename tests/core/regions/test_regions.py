"""Basins, borders, the merge tree, and what is cut from it."""

import numpy as np
import pytest

from s2sam_qgis.core.errors import Cancelled
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.regions import hierarchy
from s2sam_qgis.core.regions.adjacency import borders
from s2sam_qgis.core.regions.basins import OUTSIDE, basins
from s2sam_qgis.core.regions.hierarchy import find_hierarchy
from s2sam_qgis.core.regions.merge_tree import merge_tree
from s2sam_qgis.core.regions.smoothing import smoothed


def noise(shape, seed=0):
    return smoothed(np.random.default_rng(seed).random(shape).astype(np.float32), 1.5)


def quarters(side=24, strong=0.9, weak=0.3):
    """Four squares; the border between left and right is strong, the others are weak."""
    edges = np.full((side, side), 0.02, np.float32)
    edges[side // 2 - 1 : side // 2 + 1] = weak
    edges[:, side // 2 - 1 : side // 2 + 1] = strong
    return edges


def everywhere(image):
    return np.ones(image.shape, bool)


def connected(mask):
    """Whether the True pixels hang together along their sides."""
    left = {tuple(at) for at in np.argwhere(mask)}
    queue = [left.pop()]
    while queue:
        row, col = queue.pop()
        for step in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
            if step in left:
                left.remove(step)
                queue.append(step)
    return not left


def test_a_drop_ends_in_a_minimum_that_it_can_run_to():
    height = noise((40, 50))
    labels, count = basins(height, everywhere(height))
    assert sorted(np.unique(labels)) == list(range(count))
    for number in range(count):
        assert connected(labels == number)
        low = np.where(labels == number, height, np.inf)
        row, col = np.unravel_index(low.argmin(), low.shape)
        around = height[max(row - 1, 0) : row + 2, col], height[row, max(col - 1, 0) : col + 2]
        assert height[row, col] == min(part.min() for part in around)


def test_a_plateau_is_one_basin():
    labels, count = basins(np.zeros((9, 7), np.float32), np.ones((9, 7), bool))
    assert count == 1
    assert not labels.any()


def test_basins_do_not_depend_on_where_the_image_is_cut():
    height = noise((60, 90), 4)
    whole, _ = basins(height, everywhere(height))
    part, _ = basins(height[:, :70], everywhere(height[:, :70]))
    inner = slice(10, 50)
    pairs = np.unique(np.stack([whole[inner, 10:50].ravel(), part[inner, 10:50].ravel()]), axis=1)
    assert len(np.unique(pairs[0])) == len(np.unique(pairs[1])) == pairs.shape[1]


def test_what_is_outside_has_no_basin():
    height = noise((20, 20))
    inside = everywhere(height)
    inside[5:9, 3:15] = False
    labels, _ = basins(height, inside)
    assert ((labels == OUTSIDE) == ~inside).all()


def test_borders_have_their_length_and_strength():
    labels = np.repeat([[0, 1, 2]], 4, axis=0).astype(np.int32)
    edges = np.array([[0.1, 0.1, 0.8]] * 4, np.float32)
    found = borders(labels, edges)
    assert list(zip(found.first, found.second, found.length)) == [(0, 1, 4.0), (1, 2, 4.0)]
    assert found.strength == pytest.approx([0.1, 0.8])


def test_a_gap_makes_a_border_weak():
    labels = np.repeat([[0, 1]], 8, axis=0).astype(np.int32)
    edges = np.full((8, 2), 0.9, np.float32)
    closed = borders(labels, edges).strength[0]
    edges[3] = 0.1
    opened = borders(labels, edges).strength[0]
    assert closed == pytest.approx(0.9)
    assert 0.1 < opened < edges[:, 0].mean() - 0.2


def test_joined_borders_are_those_of_the_joined_regions():
    height = noise((30, 30), 2)
    labels, count = basins(height, everywhere(height))
    names = np.arange(count) // 3
    joined = borders(names[labels].astype(np.int32), height)
    renamed = borders(labels, height).renamed(names)
    assert np.array_equal(joined.first, renamed.first)
    assert np.allclose(joined.length, renamed.length)
    assert np.allclose(joined.strength, renamed.strength)


def test_the_weakest_border_goes_first():
    edges = quarters()
    found = find_hierarchy(edges, everywhere(edges))
    assert len(found.partition(0.05)) == 4
    halves = found.partition(0.6)
    assert len(halves) == 2
    assert halves.labels[0, 0] == halves.labels[-1, 0] != halves.labels[0, -1]
    assert halves.scores == pytest.approx([0.8, 0.8], abs=0.1)
    assert len(found.partition(1.1)) == 1


def test_a_higher_threshold_only_joins():
    edges = noise((70, 70), 7)
    found = find_hierarchy(edges, everywhere(edges))
    previous = found.partition(0.0).labels
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.9):
        labels = found.partition(threshold).labels
        pairs = np.unique(np.stack([previous.ravel(), labels.ravel()]), axis=1)
        assert pairs.shape[1] == previous.max()  # each of the finer ones lies in one of these
        previous = labels


def test_altitudes_never_fall():
    height = noise((50, 50), 5)
    labels, count = basins(height, everywhere(height))
    tree = merge_tree(np.bincount(labels.ravel(), minlength=count) * 1.0, borders(labels, height))
    assert (tree.altitude[tree.parent] >= tree.altitude).all()
    assert len(tree.parent) == 2 * count - 1


def test_slivers_go_to_a_neighbour():
    edges = noise((60, 60), 3)
    found = find_hierarchy(edges, everywhere(edges))
    assert found.partition(0.3).areas.min() < 60
    kept = found.partition(0.3, least=60)
    assert kept.areas.min() >= 60
    assert kept.areas.sum() == edges.size
    assert all(connected(kept.labels == number) for number in range(1, len(kept) + 1))


def test_trifles_change_nothing_that_a_threshold_can_show(monkeypatch):
    edges = noise((60, 60), 9)
    quick = find_hierarchy(edges, everywhere(edges)).partition(0.5).labels
    monkeypatch.setattr(hierarchy, "TRIFLE", 0.0)
    exact = find_hierarchy(edges, everywhere(edges)).partition(0.5).labels
    pairs = np.unique(np.stack([quick.ravel(), exact.ravel()]), axis=1)
    assert pairs.shape[1] <= 1.1 * exact.max()


def test_regions_that_are_left_are_numbered_anew():
    edges = quarters()
    found = find_hierarchy(edges, everywhere(edges)).partition(0.05)
    kept = found.kept(np.array([True, False, True, False]))
    assert sorted(np.unique(kept.labels)) == [0, 1, 2]
    assert (kept.labels > 0).sum() == kept.areas.sum()


def test_merging_can_be_stopped():
    edges, cancel = noise((40, 40), 1), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        find_hierarchy(edges, everywhere(edges), cancel)

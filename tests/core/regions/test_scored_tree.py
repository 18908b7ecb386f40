"""Merging by a score: sums, rounds, and the tree that comes of them."""

import numpy as np
import pytest

from s2sam_qgis.core.errors import Cancelled
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.regions.hierarchy import find_hierarchy
from s2sam_qgis.core.regions.merge_score import (
    BORDER_COLUMNS,
    INPUTS,
    REGION_COLUMNS,
    STEPS,
    MergeScore,
    border_sums,
    grouped,
    inputs_of,
    region_sums,
)
from s2sam_qgis.core.regions.scored_tree import scored_tree

#: Says that borders part objects where the colours' step is large.
BY_STEP = MergeScore(
    np.eye(len(INPUTS))[:, [INPUTS.index("log_step")]], np.zeros(1), np.array([4.0]), -8.0
)


def quarters():
    """Four squares, the upper two of one colour, and noise."""
    labels = (np.indices((20, 20)) // 10 * np.array([2, 1])[:, None, None]).sum(0).astype(np.int32)
    colour = np.array([50.0, 52.0, 90.0, 200.0], np.float32)[labels]
    noise = np.random.default_rng(0).normal(0, 1, (3, 20, 20))
    colours = np.stack([colour, colour, colour]) + noise
    return labels, np.zeros((20, 20), np.float32), colours.astype(np.float32)


def test_sums_of_regions_are_those_of_their_pixels():
    labels, edges, colours = quarters()
    labels[0, 0] = -1
    sums = region_sums(labels, 4, edges + 0.5, colours)
    assert sums.shape == (4, REGION_COLUMNS)
    assert sums[:, 0].tolist() == [99, 100, 100, 100]
    assert sums[1, 1] == pytest.approx(50)
    assert sums[3, 2:5] == pytest.approx(colours[:, 10:, 10:].sum((1, 2)), rel=1e-5)
    assert sums[3, 5:8] == pytest.approx((colours[:, 10:, 10:] ** 2).sum((1, 2)), rel=1e-5)


def test_steps_run_from_the_first_region_to_the_second():
    labels, edges, colours = quarters()
    first, second, sums = border_sums(labels, edges, colours)
    assert list(zip(first.tolist(), second.tolist())) == [(0, 1), (0, 2), (1, 3), (2, 3)]
    assert sums.shape == (4, BORDER_COLUMNS)
    assert sums[:, 0].tolist() == [10, 10, 10, 10]
    assert (sums[1:, STEPS] < 0).all()  # darker first
    turned = border_sums(3 - labels, edges, colours)[2]
    assert turned[0, STEPS] == pytest.approx(-sums[3, STEPS])


def test_sums_of_parts_are_those_of_the_whole():
    labels, edges, colours = quarters()
    finer = labels * 2 + (np.arange(20) % 10 >= 5)
    first, second, sums = border_sums(finer.astype(np.int32), edges, colours)
    one, other = first // 2, second // 2
    apart = one != other
    whole = grouped(one[apart], other[apart], sums[apart])
    expected = border_sums(labels, edges, colours)
    for found, wanted in zip(whole, expected):
        assert found == pytest.approx(wanted)


def test_noise_has_no_direction():
    labels, edges, colours = quarters()
    regions = region_sums(labels, 4, edges, colours)
    first, second, sums = border_sums(labels, edges, colours)
    found = inputs_of(regions[first], regions[second], sums)
    agreement = found[:, INPUTS.index("step_agreement")]
    assert agreement[0] < agreement[1:].min()
    assert np.isfinite(found).all()


def test_what_looks_alike_merges_first():
    labels, edges, colours = quarters()
    regions = region_sums(labels, 4, edges, colours)
    tree = scored_tree(regions, *border_sums(labels, edges, colours), BY_STEP)
    assert tree.leaves == 4
    assert len(tree.parent) == 7
    assert tree.parent[0] == tree.parent[1] == 4
    assert tree.parent[2] == 5
    assert (tree.altitude[tree.parent] >= tree.altitude).all()
    names = tree.cut(0.5)
    assert names[0] == names[1]
    assert len(set(names.tolist())) == 3


def test_a_hierarchy_takes_a_score(monkeypatch):
    _, _, colours = quarters()
    edges = np.zeros((20, 20), np.float32)
    edges[9:11], edges[:, 9:11] = 0.6, 0.6
    inside = np.ones((20, 20), bool)
    alike = find_hierarchy(edges, inside, None, colours, BY_STEP).partition(0.5)
    assert len(alike) == 3
    assert alike.labels[2, 2] == alike.labels[2, 17] != alike.labels[17, 2]
    assert len(find_hierarchy(edges, inside).partition(0.5)) != 3


def test_nothing_touches():
    tree = scored_tree(
        np.ones((2, REGION_COLUMNS)),
        np.zeros(0, np.int64),
        np.zeros(0, np.int64),
        np.zeros((0, BORDER_COLUMNS)),
        BY_STEP,
    )
    assert tree.cut(1.0).tolist() == [0, 1]


def test_merging_can_be_stopped():
    labels, edges, colours = quarters()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        scored_tree(
            region_sums(labels, 4, edges, colours),
            *border_sums(labels, edges, colours),
            BY_STEP,
            cancel,
        )

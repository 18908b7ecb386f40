"""Where a hierarchy is cut, place by place: the cut whose regions are most likely objects.

A network says of each node how likely it and an object share half, and .7, of what both cover. The
best cut of a tree for a sum over its regions, less a cost for each region, is found from the leaves
to the root; with a rising cost regions only merge. So each node has a cost from which on it is
better than its parts, and these costs are the altitudes of the same tree: Guigues, Cocquerez and
Le Men 2006, "Scale-sets image analysis", International Journal of Computer Vision 68.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .adjacency import FloatArray, IntArray
from .merge_score import INPUTS as MERGE_INPUTS
from .merge_score import POWER, SMALL, inputs_of
from .merge_tree import MergeTree
from .outline_score import INPUTS as OUTLINE_INPUTS
from .outline_score import values_of
from .scored_tree import Merges

#: What the network is shown of a node, in this order; a record of weights names it. First what it
#: is, then the merge that made it, the one that it goes into, and its parent, sibling and parts.
INPUTS = (
    *OUTLINE_INPUTS[:-1],
    "log_step_size",
    "step_over_spread",
    "parted",
    "parted_weakest",
    "parted_ratio",
    "parted_step",
    "parted_enclosed",
    "most_parted_inside",
    "goes_parted",
    "goes_ratio",
    "goes_weakest",
    "goes_enclosed",
    "parent_log_area",
    "parent_log_ellipse",
    "sibling_log_area",
    "sibling_log_spread",
    "smaller_part_log_area",
    "altitude",
    "parent_altitude",
)

#: Columns of borders' sums that add up around a region: those of ``BasinSums.borders``, and the
#: size of colour steps.
_AROUND = (0, 1, 2, 7, 8, 6)
#: What stands for a merge where there is none: of a leaf, and of a root into nothing.
_NO_MERGE, _NOWHERE = (-8.0, 0.0, 0.0, 0.0, 0.0), (8.0, 1.0, 0.0, 3.0, 0.0)
#: Inputs beyond so many standard deviations say no more.
_MOST = 3.0

#: Thresholds of borders' strength, and the costs that leave as many regions as those do: the median
#: of four images, fields of three landscapes and a delta full of lakes. So *Detail* means the same.
_THRESHOLDS = (0.09, 0.15, 0.2, 0.3, 0.4, 0.52, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
_COSTS = (0.0, 0.008, 0.018, 0.066, 0.112, 0.17, 0.209, 0.26, 0.334, 0.482, 0.548, 1.0)
#: How far a merge may come from where the strength of borders alone has it: what hardly any edge
#: parts is one, however likely its parts are objects.
_FARTHEST = 0.33
#: Costs that are told apart.
_STEPS = np.r_[np.arange(60) / 200, np.arange(30, 50) / 100, np.arange(10, 21) / 20]


@dataclass(frozen=True)
class LevelScore:
    """The network: ``last`` (units, 2), ``shift`` (2,); the rest as in ``OutlineScore``."""

    middle: FloatArray
    spread: FloatArray
    hidden: FloatArray
    bias: FloatArray
    last: FloatArray
    shift: FloatArray

    def __call__(self, inputs: FloatArray) -> FloatArray:
        """What nodes (n, INPUTS) are worth (n,), 0-1: the mean of both chances."""
        standard = np.clip((inputs - self.middle) / self.spread, -_MOST, _MOST)
        logits = np.maximum(standard @ self.hidden + self.bias, 0.0) @ self.last + self.shift
        return np.asarray((1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0)))).mean(axis=1))


def suited_tree(merges: Merges, around: FloatArray, score: LevelScore) -> MergeTree:
    """The same tree, whose cut at a threshold is the best one for the cost that belongs to it.

    Args:
        merges: see ``node_inputs``.
        around: see ``node_inputs``.
        score: says what nodes are worth.
    """
    return scale_sets(merges, score(node_inputs(merges, around)))


def around_leaves(count: int, first: IntArray, second: IntArray, borders: FloatArray) -> FloatArray:
    """The sums (count, 6) of all borders of each leaf; borders as in ``node_inputs``."""
    columns = [
        np.bincount(first, column, count) + np.bincount(second, column, count)
        for column in borders[:, _AROUND].T
    ]
    return np.column_stack(columns).astype(np.float64)


def node_inputs(merges: Merges, around: FloatArray) -> FloatArray:
    """(nodes, INPUTS) of a hierarchy.

    Args:
        merges: of regions with the columns of ``BasinSums.regions``, over borders with those of
            ``merge_score.border_sums`` and the last two of ``BasinSums.borders``.
        around: ``around_leaves`` of the same borders.
    """
    tree = merges.tree
    leaves, nodes = tree.leaves, len(tree.parent)
    sides = np.zeros((nodes, len(_AROUND)))
    sides[:leaves] = around
    for begin, end in merges.rounds:
        one, other = merges.parts[begin - leaves : end - leaves].T
        inner = np.abs(merges.between[begin - leaves : end - leaves][:, _AROUND])
        sides[begin:end] = np.maximum(sides[one] + sides[other] - 2.0 * inner, 0.0)
    own = values_of(merges.regions, sides[:, :5])
    step = np.log(sides[:, 5] / np.maximum(sides[:, 0], 1.0) + 1.0)
    merged = _of_merges(merges, sides)
    inside = merged[:, 0].copy()
    parts = np.tile(np.arange(nodes)[:, None], 2)
    parts[leaves:] = merges.parts
    for begin, end in merges.rounds:
        inside[begin:end] = np.maximum(inside[begin:end], inside[parts[begin:end]].max(axis=1))
    parent = tree.parent
    root = parent == np.arange(nodes)
    goes = merged[parent]
    goes[root] = _NOWHERE
    sibling = np.where(parts[parent, 0] == np.arange(nodes), parts[parent, 1], parts[parent, 0])
    sibling[root] = np.flatnonzero(root)
    area, spread, ellipse = (own[:, OUTLINE_INPUTS.index(name)] for name in _RELATIVE)
    return np.column_stack(
        [
            own,
            step,
            step - spread,
            merged,
            inside,
            goes[:, (0, 2, 1, 4)],
            area[parent] - area,
            ellipse[parent] - ellipse,
            area[sibling] - area,
            spread[sibling] - spread,
            area[parts].min(axis=1),
            _logit(tree.altitude),
            _logit(np.where(root, 1.0, tree.altitude[parent])),
        ]
    )


_RELATIVE = ("log_area", "log_spread", "log_ellipse")


def _of_merges(merges: Merges, sides: FloatArray) -> FloatArray:
    """(nodes, 5): how parted the parts were, and how; leaves have none."""
    found = np.tile(np.array(_NO_MERGE), (len(merges.tree.parent), 1))
    if not len(merges.parts):
        return found
    regions, between = merges.regions, merges.between
    one, other = merges.parts.T
    shown = inputs_of(regions[one], regions[other], between)
    first = regions[one, 0] <= regions[other, 0]
    smaller = np.where(first, one, other)
    small = regions[smaller, 0]
    # As the network of borders says it, without what it adds for small regions.
    parted = _logit(merges.parted) - POWER * np.log(np.minimum(small / SMALL, 1.0))
    perimeter = np.maximum(sides[smaller, 0] + regions[smaller, 14], 1.0)
    found[merges.tree.leaves :] = np.column_stack(
        [
            np.clip(parted, -8.0, 8.0),
            shown[:, MERGE_INPUTS.index("weakest_edge")],
            np.log(small / regions[merges.tree.leaves :, 0]),
            shown[:, MERGE_INPUTS.index("log_step")],
            np.log(between[:, 0] / perimeter),
        ]
    )
    return found


def _logit(chance: FloatArray) -> FloatArray:
    kept = np.clip(chance, 1e-4, 1.0 - 1e-4)
    return np.asarray(np.log(kept / (1.0 - kept)))


def scale_sets(merges: Merges, worth: FloatArray) -> MergeTree:
    """The same tree with the altitudes at which the best cuts merge.

    Args:
        merges: the tree, and its rounds.
        worth: what a region of a cut adds, (nodes,).
    """
    tree = merges.tree
    costs = _STEPS.astype(np.float32)
    best = worth[:, None].astype(np.float32) - costs
    # Just below: a cut takes what came to be below its threshold.
    known = np.append(np.interp(_STEPS, _COSTS, _THRESHOLDS) - 1e-9, 1.0)
    altitude = np.zeros(len(tree.parent))
    for begin, end in merges.rounds:
        parts = merges.parts[begin - tree.leaves : end - tree.leaves]
        apart = best[parts[:, 0]] + best[parts[:, 1]]
        worse = best[begin:end] < apart
        # Whole from the cost on after which nothing is better apart.
        last = len(costs) - np.argmax(worse[:, ::-1], axis=1)
        altitude[begin:end] = known[np.where(worse.any(axis=1), last, 0)]
        np.maximum(best[begin:end], apart, out=best[begin:end])
    # Within what is whole nothing is told apart.
    for begin, end in reversed(merges.rounds):
        parts = merges.parts[begin - tree.leaves : end - tree.leaves]
        for side in (0, 1):
            part = parts[:, side]
            altitude[part] = np.minimum(altitude[part], altitude[begin:end])
    usual = tree.altitude
    altitude = np.clip(altitude, usual - _FARTHEST, usual + _FARTHEST)
    altitude[: tree.leaves] = 0.0
    return replace(tree, altitude=altitude)

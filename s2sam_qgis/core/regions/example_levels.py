"""A hierarchy with another level from place to place, where it is known what is looked for.

A threshold cuts the whole image at one strength of border. Where examples are known, a merge says
more than its border: two parts of which one is like the examples and the other is not belong apart,
and two that are both like them belong together sooner. So merges are moved up or down by how like
the examples both their parts are, and the same threshold then gives each place the node that suits.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .adjacency import FloatArray, IntArray
from .hierarchy import Hierarchy
from .merge_tree import MergeTree

#: How much sooner two parts are told apart of which one is like the examples and the other not at
#: all, and how much later two that are wholly like them; in the unit of altitudes. Chosen on lakes
#: and fields that decide nothing else; half or twice of either changes little.
_APART, _TOGETHER = 0.3, 0.4
#: From here on a part is like the examples.
_ALIKE = 0.5
#: Parts of less pixels than this have values that say less.
_SURE = 20.0


def node_sums(tree: MergeTree, leaves: FloatArray) -> FloatArray:
    """Sums (nodes, d) over the leaves below each node, from those of the leaves (n, d)."""
    sums = np.zeros((len(tree.parent), *leaves.shape[1:]))
    sums[: tree.leaves] = leaves
    for node, parent in enumerate(tree.parent.tolist()):
        if parent != node:  # parents have larger numbers: a node is whole when its turn comes
            sums[parent] += sums[node]
    return sums


def inner_lengths(hierarchy: Hierarchy) -> FloatArray:
    """(nodes,): pixel edges of the borders between basins that lie within each node."""
    tree, between = hierarchy.tree, hierarchy.borders
    one, other = between.first.copy(), between.second.copy()
    here = np.arange(len(one))
    lowest = np.zeros(len(tree.parent))
    while len(here):
        # Whoever has the smaller number climbs, until both are where they meet.
        climbs = one[here] < other[here]
        low = np.where(climbs, one[here], other[here])
        up = tree.parent[low]
        never = up == low  # a root: they never meet
        one[here] = np.where(climbs, up, one[here])
        other[here] = np.where(climbs, other[here], up)
        met = (one[here] == other[here]) & ~never
        np.add.at(lowest, one[here[met]], between.length[here[met]])
        here = here[~met & ~never]
    return np.asarray(_climbed(tree, lowest))


def _climbed(tree: MergeTree, own: FloatArray) -> FloatArray:
    """What nodes have (nodes,), with all that lies below them."""
    total = own.copy()
    for node, parent in enumerate(tree.parent.tolist()):
        if parent != node:
            total[parent] += total[node]
    return total


def suited(hierarchy: Hierarchy, alike: FloatArray) -> Hierarchy:
    """The same regions, whose merges come sooner or later by how like the examples parts are.

    Args:
        hierarchy: what is cut.
        alike: how like the examples each node is, 0-1 (nodes,).
    """
    tree = hierarchy.tree
    areas = node_sums(tree, hierarchy.areas)
    merges, one, other = _parts(tree)
    low, high = np.minimum(alike[one], alike[other]), np.maximum(alike[one], alike[other])
    sure = np.minimum(np.minimum(areas[one], areas[other]) / _SURE, 1.0)
    altitude = tree.altitude.copy()
    altitude[merges] += _APART * (high - low) * sure * (high > _ALIKE)
    altitude[merges] -= _TOGETHER * np.clip((low - _ALIKE) / (1.0 - _ALIKE), 0.0, 1.0)
    raised = np.maximum(altitude, 0.0).tolist()
    for node, parent in enumerate(tree.parent.tolist()):
        raised[parent] = max(raised[parent], raised[node])
    return replace(hierarchy, tree=replace(tree, altitude=np.array(raised)))


def _parts(tree: MergeTree) -> tuple[IntArray, IntArray, IntArray]:
    """The merges, and the two nodes that each is made of."""
    nodes = np.flatnonzero(tree.parent != np.arange(len(tree.parent)))
    order = nodes[np.argsort(tree.parent[nodes], kind="stable")]
    merges, first = np.unique(tree.parent[order], return_index=True)
    return merges, order[first], order[first + 1]

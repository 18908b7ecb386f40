"""A hierarchy of regions by a score of their borders, merged in rounds.

Below a level that rises step by step, all pairs merge at once of which each is the other's best:
reciprocal nearest neighbours (Murtagh 1983, "A survey of recent advances in hierarchical
clustering algorithms", The Computer Journal 26). What merges depends on what lies around it and
not on an order over the whole image, and everything is done on arrays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import CancelToken
from .adjacency import FloatArray, IntArray
from .merge_score import STEPS, MergeScore, grouped
from .merge_tree import MergeTree

#: Levels below which pairs merge, in turn; scores end at 1.
_LEVELS = (*np.linspace(0.02, 0.98, 49).tolist(), 1.01)


@dataclass(frozen=True)
class Merges:
    """A hierarchy, and what is known of each of its nodes.

    ``regions`` (nodes, k): the sums of each node. Merge i made the node ``tree.leaves + i`` of the
    two nodes ``parts[i]`` (merges, 2), over a border with the sums ``between[i]`` (merges, c) that
    parted them by ``parted[i]`` (merges,), 0-1. ``rounds``: nodes from the first number to before
    the second were made at once, of nodes of rounds before.
    """

    tree: MergeTree
    regions: FloatArray
    parts: IntArray
    between: FloatArray
    parted: FloatArray
    rounds: tuple[tuple[int, int], ...]


def scored_tree(
    regions: FloatArray,
    first: IntArray,
    second: IntArray,
    borders: FloatArray,
    score: MergeScore,
    cancel: CancelToken | None = None,
) -> MergeTree:
    """The hierarchy of regions (n, REGION_COLUMNS) with borders between ``first`` and ``second``.

    Raises Cancelled where ``cancel`` says so.
    """
    return scored_merges(regions, first, second, borders, score, cancel).tree


def scored_merges(
    regions: FloatArray,
    first: IntArray,
    second: IntArray,
    borders: FloatArray,
    score: MergeScore,
    cancel: CancelToken | None = None,
) -> Merges:
    """See ``scored_tree``; sums may have more columns than the score looks at."""
    return _Rounds(regions, first, second, borders, score).run(cancel or CancelToken())


class _Rounds:
    """Regions that still stand, their borders, and the scores of these."""

    def __init__(
        self,
        regions: FloatArray,
        first: IntArray,
        second: IntArray,
        borders: FloatArray,
        score: MergeScore,
    ) -> None:
        self.leaves = self.nodes = len(regions)
        most = max(2 * self.leaves, 1)
        self.regions = np.zeros((most, regions.shape[1]))
        self.regions[: self.leaves] = regions
        self.parent, self.altitude = np.arange(most), np.zeros(most)
        self.first, self.second, self.borders = first, second, borders
        self.score = score
        self.weight = score(regions[first], regions[second], borders)
        self.parts: list[IntArray] = [np.zeros((0, 2), np.int64)]
        self.between: list[FloatArray] = [np.zeros((0, borders.shape[1]))]
        self.parted: list[FloatArray] = [np.zeros(0)]
        self.rounds: list[tuple[int, int]] = []

    def run(self, cancel: CancelToken) -> Merges:
        """Merges until no two regions touch."""
        for level in _LEVELS:
            while True:
                cancel.raise_if_cancelled()
                pairs = self._mutual(np.flatnonzero(self.weight < level))
                if not len(pairs):
                    break
                self._merge(pairs)
        tree = MergeTree(self.leaves, self.parent[: self.nodes], self.altitude[: self.nodes])
        return Merges(
            tree,
            self.regions[: self.nodes],
            np.concatenate(self.parts),
            np.concatenate(self.between),
            np.concatenate(self.parted),
            tuple(self.rounds),
        )

    def _mutual(self, candidates: IntArray) -> IntArray:
        """Those of some borders that are the best one of both their regions."""
        first, second = self.first[candidates], self.second[candidates]
        order = np.lexsort((second, first, self.weight[candidates]))
        candidates, first, second = candidates[order], first[order], second[order]
        rank = np.arange(len(order))
        best = np.full(self.nodes, len(order))
        for nodes in (first, second):
            own = np.full(self.nodes, len(order))
            own[nodes[::-1]] = rank[::-1]  # the first of a node is written last
            np.minimum(best, own, out=best)
        return np.asarray(candidates[(best[first] == rank) & (best[second] == rank)])

    def _merge(self, pairs: IntArray) -> None:
        one, other = self.first[pairs], self.second[pairs]
        new = np.arange(self.nodes, self.nodes + len(pairs))
        self.nodes += len(pairs)
        self.rounds.append((int(new[0]), self.nodes))
        self.parts.append(np.column_stack([one, other]))
        self.between.append(self.borders[pairs])
        self.parted.append(self.weight[pairs])
        self.parent[one] = self.parent[other] = new
        below = np.maximum(self.altitude[one], self.altitude[other])
        self.altitude[new] = np.maximum(below, self.weight[pairs])
        self.regions[new] = self.regions[one] + self.regions[other]
        names = np.arange(self.nodes)
        names[one] = names[other] = new
        first, second = names[self.first], names[self.second]
        touched = (first != self.first) | (second != self.second)
        stay = ~touched
        touched &= first != second
        first, second, sums = first[touched], second[touched], self.borders[touched]
        turned = first > second
        sums[turned, STEPS] *= -1.0
        low, high, sums = grouped(np.minimum(first, second), np.maximum(first, second), sums)
        weight = self.score(self.regions[low], self.regions[high], sums)
        self.first = np.concatenate([self.first[stay], low])
        self.second = np.concatenate([self.second[stay], high])
        self.borders = np.concatenate([self.borders[stay], sums])
        self.weight = np.concatenate([self.weight[stay], weight])

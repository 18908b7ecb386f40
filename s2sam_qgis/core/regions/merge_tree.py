"""Which regions merge at which strength of border: a hierarchy that is cut by one threshold.

Regions are merged in the order of the strength of their common border, weakest first, and borders
are measured anew after each merge: the ultrametric contour map of Arbelaez, Maire, Fowlkes and
Malik 2011, "Contour detection and hierarchical image segmentation", IEEE TPAMI 33, with a smooth
minimum in the place of the mean, and small regions merging sooner.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass

import numpy as np

from ..progress import CancelToken
from .adjacency import SOFTNESS, Borders, FloatArray, IntArray

#: A border counts less where one of its regions has less pixels than this, with this power.
_SMALL, _POWER = 150.0, 0.3

#: Steps between two looks at cancel.
_POLL = 4096


def weights(found: Borders, areas: FloatArray) -> FloatArray:
    """The order (n,) in which borders go: their strength, less where a region is small."""
    least = np.minimum(areas[found.first], areas[found.second])
    return np.asarray(found.strength * np.minimum(1.0, least / _SMALL) ** _POWER)


@dataclass(frozen=True)
class MergeTree:
    """A binary forest over n leaves (0 ... n - 1) and their merges (n, n + 1, ...).

    ``parent`` (nodes,): the merge that a node goes into, itself at a root; always a larger number.
    ``altitude`` (nodes,): the border strength at which a node came to be, 0 for leaves; it never
    falls towards a root.
    """

    leaves: int
    parent: IntArray
    altitude: FloatArray

    def cut(self, threshold: float) -> IntArray:
        """For each leaf (n,) the node that it belongs to when borders below a threshold go."""
        node = np.arange(len(self.parent))
        above = np.where(self.altitude[self.parent] < threshold, self.parent, node)
        while True:
            further = above[above]
            if np.array_equal(further, above):
                return np.asarray(above[: self.leaves])
            above = further


def merge_tree(areas: FloatArray, found: Borders, cancel: CancelToken | None = None) -> MergeTree:
    """The hierarchy of regions with ``areas`` (n,) in pixels and these borders.

    Raises Cancelled where ``cancel`` says so.
    """
    return _Merging(areas, found).run(cancel or CancelToken())


class _Merging:
    """Regions that are being merged: their areas, their neighbours, and a queue of borders."""

    def __init__(self, areas: FloatArray, found: Borders) -> None:
        self.leaves = len(areas)
        self.area: list[float] = areas.tolist()
        self.parent = list(range(self.leaves))
        self.altitude = [0.0] * self.leaves
        #: Of each region that still stands: neighbour -> [length, gaps, weight]. Both sides hold
        #: the same list.
        self.near: list[dict[int, list[float]]] = [{} for _ in range(self.leaves)]
        self.queue: list[tuple[float, int, int]] = []
        for a, b, length, gaps in zip(
            found.first.tolist(), found.second.tolist(), found.length.tolist(), found.gaps.tolist()
        ):
            self._put(a, b, [length, gaps, 0.0])
        heapq.heapify(self.queue)

    def _put(self, a: int, b: int, border: list[float]) -> tuple[float, int, int]:
        least = min(self.area[a], self.area[b])
        weight = -math.log(border[1] / border[0]) / SOFTNESS
        if least < _SMALL:
            weight *= (least / _SMALL) ** _POWER
        border[2] = weight
        self.near[a][b] = self.near[b][a] = border
        entry = (weight, a, b)
        self.queue.append(entry)
        return entry

    def run(self, cancel: CancelToken) -> MergeTree:
        """Merges until no two regions touch."""
        level = 0.0
        steps = 0
        while self.queue:
            if steps % _POLL == 0:
                cancel.raise_if_cancelled()
            steps += 1
            weight, a, b = heapq.heappop(self.queue)
            border = self.near[a].get(b)
            if border is None or border[2] != weight:
                continue  # one of them was merged, or their border was measured anew
            level = max(level, weight)
            self._merge(a, b, level)
        return MergeTree(
            self.leaves, np.array(self.parent, np.int64), np.array(self.altitude, np.float64)
        )

    def _merge(self, a: int, b: int, level: float) -> None:
        node = len(self.parent)
        self.parent[a] = self.parent[b] = node
        self.parent.append(node)
        self.altitude.append(level)
        self.area.append(self.area[a] + self.area[b])
        joined: dict[int, list[float]] = {}
        for old, other in ((a, b), (b, a)):
            for beyond, border in self.near[old].items():
                if beyond == other:
                    continue
                del self.near[beyond][old]
                known = joined.get(beyond)
                if known is None:
                    joined[beyond] = border
                else:
                    known[0] += border[0]
                    known[1] += border[1]
        self.near[a] = self.near[b] = {}
        self.near.append({})
        for beyond, border in joined.items():
            self._put(beyond, node, border)
            entry = self.queue.pop()
            heapq.heappush(self.queue, entry)

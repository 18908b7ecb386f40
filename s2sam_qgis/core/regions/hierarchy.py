"""Regions from an edge map: found once, then cut at any threshold without looking again."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..progress import CancelToken
from .adjacency import Borders, FloatArray, IntArray, borders
from .basins import OUTSIDE, BoolMask, FloatImage, Labels, basins
from .large_labels import renamed_labels
from .level_choice import LevelScore, around_leaves, suited_tree
from .merge_score import MergeScore, border_sums, region_sums
from .merge_tree import MergeTree, merge_tree, weights
from .outline_score import BasinSums, OutlineScore, basin_sums
from .scored_tree import scored_merges
from .smoothing import smoothed

#: Standard deviation, in pixels, by which edge maps are smoothed: less, and noise makes basins of
#: its own; more, and fields of three pixels are gone.
SMOOTHING = 0.6

#: Borders below this strength part nothing, at any threshold.
TRIFLE = 0.09


@dataclass(frozen=True)
class Partition:
    """Regions that do not overlap.

    ``labels`` (h, w): 1 ... n, 0 where there is none. ``areas`` (n,): pixels. ``scores`` (n,): see
    ``Hierarchy.scores``.
    """

    labels: Labels
    areas: IntArray
    scores: FloatArray

    def __len__(self) -> int:
        """How many regions."""
        return len(self.areas)

    def kept(self, keep: BoolMask) -> Partition:
        """The regions with True in ``keep`` (n,), numbered anew."""
        names = np.zeros(len(self) + 1, np.int32)
        names[1:][keep] = np.arange(1, int(keep.sum()) + 1)
        return Partition(renamed_labels(self.labels, names), self.areas[keep], self.scores[keep])


@dataclass(frozen=True)
class Hierarchy:
    """What an edge map says of the regions in it; see ``find_hierarchy``.

    ``plain``: the same tree, cut by the strength of borders alone; None where ``tree`` is.
    """

    basins: Labels
    areas: FloatArray
    borders: Borders
    tree: MergeTree
    sums: BasinSums | None = None
    score: OutlineScore | None = None
    plain: MergeTree | None = None

    @property
    def by_strength(self) -> Hierarchy:
        """The same basins, which a threshold cuts at one strength of border everywhere."""
        return self if self.plain is None else replace(self, tree=self.plain, plain=None)

    def names(self, threshold: float, least: float = 0.0) -> tuple[IntArray, int]:
        """For each basin the number, 0 ... n - 1, of its region at a threshold, and n.

        Regions of less than ``least`` pixels have gone to the neighbour behind their weakest
        border; one that has no neighbour stays.
        """
        names, count = _numbered(self.tree.cut(threshold))
        while least > 0 and count > 1:
            goes = self._small(names, count, least)
            if goes is None:
                break
            names, count = _numbered(goes[names])
        return names, count

    def _small(self, names: IntArray, count: int, least: float) -> IntArray | None:
        """Where regions go of which some are too small; None when none is left that can go."""
        areas = np.bincount(names, self.areas, count)
        small = areas < least
        between = self.borders.renamed(names)
        strength = between.strength
        one = np.concatenate([between.first, between.second])
        other = np.concatenate([between.second, between.first])
        value = np.concatenate([strength, strength])
        # Of two small ones only the smaller goes, so that nobody waits for each other.
        rank = np.empty(count, np.int64)
        rank[np.lexsort((np.arange(count), areas))] = np.arange(count)
        goes = small[one] & (rank[one] < rank[other])
        if not goes.any():
            return None
        one, other, value = one[goes], other[goes], value[goes]
        order = np.lexsort((value, one))
        one, other = one[order], other[order]
        first = np.ones(len(one), bool)
        first[1:] = one[1:] != one[:-1]
        target = np.arange(count)
        target[one[first]] = other[first]
        while True:
            further = target[target]
            if np.array_equal(further, target):
                return target
            target = further

    def partition(self, threshold: float, least: float = 0.0) -> Partition:
        """The regions at a threshold; see ``names``."""
        names, count = self.names(threshold, least)
        areas = np.bincount(names, self.areas, count).astype(np.int64)
        lookup = np.zeros(len(names) + 1, np.int32)
        lookup[1:] = names + 1
        return Partition(lookup[self.basins + 1], areas, self.scores(names, count))

    def scores(self, names: IntArray, count: int) -> FloatArray:
        """How likely the outline of each region is right (count,), 0-1.

        Where nothing that knows was given: how strong its weakest border is, 1 where it has none.

        Args:
            names: for each basin the number of its region.
            count: how many regions.
        """
        if self.sums is not None and self.score is not None:
            return self.score(self.sums.inputs(names, count))
        between = self.borders.renamed(names)
        scores = np.ones(count)
        strength = np.clip(between.strength, 0.0, 1.0)
        np.minimum.at(scores, between.first, strength)
        np.minimum.at(scores, between.second, strength)
        return scores


def find_hierarchy(
    edges: FloatImage,
    inside: BoolMask,
    cancel: CancelToken | None = None,
    colours: FloatImage | None = None,
    score: MergeScore | None = None,
    right: OutlineScore | None = None,
    levels: LevelScore | None = None,
) -> Hierarchy:
    """Basins of an edge map, and how they merge.

    Args:
        edges: probability of an edge (h, w).
        inside: (h, w): which pixels take part.
        cancel: asked now and then.
        colours: (3, h, w), 0-255; what ``score`` looks at beside edges.
        score: says what merges with what; without it the strength of borders does.
        right: says how likely an outline is right; needs ``colours``.
        levels: chooses, place by place, where a threshold cuts; needs ``score``. Without it each
            threshold cuts at one strength of border.

    Raises:
        Cancelled: stopped.
    """
    cancel = cancel or CancelToken()
    height = smoothed(edges, SMOOTHING)
    cancel.raise_if_cancelled()
    labels, count = basins(height, inside)
    cancel.raise_if_cancelled()
    areas = np.bincount(labels.ravel() + 1, minlength=count + 1)[1:].astype(np.float64)
    between = borders(labels, height)
    labels, areas, between = _without_trifles(labels, areas, between, cancel)
    cancel.raise_if_cancelled()
    if colours is None:
        return Hierarchy(labels, areas, between, merge_tree(areas, between, cancel))
    regions = region_sums(labels, len(areas), edges, colours)
    sums = basin_sums(labels, regions, edges, height) if right or levels else None
    plain: MergeTree | None = None
    if score is None:
        tree = merge_tree(areas, between, cancel)
    else:
        first, second, along = border_sums(labels, height, colours)
        if levels is None or sums is None:
            tree = scored_merges(regions, first, second, along, score, cancel).tree
        else:
            along = np.column_stack([along, sums.borders[:, 3:]])
            merges = scored_merges(sums.regions, first, second, along, score, cancel)
            cancel.raise_if_cancelled()
            around = around_leaves(len(areas), first, second, along)
            tree, plain = suited_tree(merges, around, levels), merges.tree
    return Hierarchy(labels, areas, between, tree, sums, right, plain)


def _without_trifles(
    labels: Labels, areas: FloatArray, between: Borders, cancel: CancelToken
) -> tuple[Labels, FloatArray, Borders]:
    """Basins joined over borders that no threshold asks for.

    In each round every basin goes with the neighbour behind its weakest border (Boruvka), all at
    once on arrays: most of the merging is this, and the queue of a merge tree is slow.
    """
    names = np.arange(len(areas))
    while True:
        cancel.raise_if_cancelled()
        weight = weights(between, areas)
        weak = weight < TRIFLE
        if not weak.any():
            break
        one = np.concatenate([between.first[weak], between.second[weak]])
        other = np.concatenate([between.second[weak], between.first[weak]])
        value = np.concatenate([weight[weak], weight[weak]])
        order = np.lexsort((np.minimum(one, other), np.maximum(one, other), value, one))
        one, other = one[order], other[order]
        first = np.r_[True, one[1:] != one[:-1]]
        goes = np.arange(len(areas))
        goes[one[first]] = other[first]
        both = goes[goes] == np.arange(len(areas))  # of two that chose each other one stays
        goes = np.where(both, np.minimum(goes, np.arange(len(areas))), goes)
        while not np.array_equal(goes[goes], goes):
            goes = goes[goes]
        joined, count = _numbered(goes)
        names = joined[names]
        areas = np.bincount(joined, areas, count).astype(np.float64)
        between = between.renamed(joined)
    lookup = np.concatenate([[OUTSIDE], names]).astype(np.int32)
    return lookup[labels + 1], areas, between


def _numbered(names: IntArray) -> tuple[IntArray, int]:
    distinct, numbers = np.unique(names, return_inverse=True)
    return numbers.ravel(), len(distinct)

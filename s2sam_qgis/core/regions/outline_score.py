"""How likely a region's outline is right: that it covers half of what it and an object cover.

A network of one hidden layer looks at the region's size and shape, at what lies within it, and at
the edge along its border. Everything comes from sums over basins, so that regions of another
detail need no second look at the image.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .adjacency import FloatArray, IntArray, gap_of, strength_of
from .basins import FloatImage, Labels

#: What the network is shown, in this order; a record of weights names it.
INPUTS = (
    "log_area",
    "edge_inside",
    "log_spread",
    "log_compactness",
    "log_ellipse",
    "log_width",
    "weak_border",
    "mean_border",
    "share_below_.2",
    "share_below_.35",
    "share_inside_above_.45",
    "weakest_neighbour",
)

#: Edge probabilities below which a border's pixel edges, and above which pixels inside, count.
_BELOW, _ABOVE = (0.2, 0.35), 0.45
#: Inputs beyond so many standard deviations say no more.
_MOST = 3.0


@dataclass(frozen=True)
class OutlineScore:
    """The network: ``middle``, ``spread`` (INPUTS,) standardise; the rest as in ``MergeScore``."""

    middle: FloatArray
    spread: FloatArray
    hidden: FloatArray
    bias: FloatArray
    last: FloatArray
    shift: float

    def __call__(self, inputs: FloatArray) -> FloatArray:
        """The chance (n,), 0-1, for regions with these inputs (n, INPUTS)."""
        standard = np.clip((inputs - self.middle) / self.spread, -_MOST, _MOST)
        logit = np.maximum(standard @ self.hidden + self.bias, 0.0) @ self.last + self.shift
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logit, -30.0, 30.0))))


@dataclass(frozen=True)
class BasinSums:
    """What is known of basins (n) and of the borders between them (m).

    ``regions`` (n, 15): those of ``merge_score.region_sums``; x, y, x², y², xy of pixels; pixels
    on an edge; pixel sides beside nothing. ``first``, ``second`` (m,): which basins touch.
    ``borders`` (m, 5): pixel edges, ``gap_of``, edge probability, pixel edges below two limits.
    """

    regions: FloatArray
    first: IntArray
    second: IntArray
    borders: FloatArray

    def inputs(self, names: IntArray, count: int) -> FloatArray:
        """(count, INPUTS) of unions of basins: basin i belongs to region ``names[i]``."""
        sums = _summed(names, self.regions, count)
        one, other = names[self.first], names[self.second]
        apart = one != other
        one, other, along = one[apart], other[apart], self.borders[apart]
        low, high = np.minimum(one, other), np.maximum(one, other)
        pairs, where = np.unique(low * count + high, return_inverse=True)
        between = _summed(where.ravel(), along, len(pairs))
        low, high = pairs // count, pairs % count
        around = _summed(low, between, count) + _summed(high, between, count)
        weakest = np.ones(count)
        strength = strength_of(between[:, 1], between[:, 0])
        np.minimum.at(weakest, low, strength)
        np.minimum.at(weakest, high, strength)
        return np.column_stack([values_of(sums, around), weakest])


def _summed(names: IntArray, values: FloatArray, count: int) -> FloatArray:
    """Rows of ``values`` (n, k) added up by name: (count, k)."""
    columns = [np.bincount(names, column, count) for column in values.T]
    return np.column_stack(columns).astype(np.float64)


def values_of(sums: FloatArray, around: FloatArray) -> FloatArray:
    """All of INPUTS but the last, (n, len(INPUTS) - 1).

    Args:
        sums: of regions, the columns of ``BasinSums.regions``.
        around: of all that borders them (n, 5), the columns of ``BasinSums.borders``.
    """
    pixels = np.maximum(sums[:, 0], 1.0)
    means = sums / pixels[:, None]
    variance = np.maximum(means[:, 5:8] - means[:, 2:5] ** 2, 0.0).mean(axis=1)
    # Moments of squares, not of points: 1/12 is a pixel's own.
    x, y = means[:, 8], means[:, 9]
    xx, yy = means[:, 10] - x * x + 1 / 12, means[:, 11] - y * y + 1 / 12
    xy = means[:, 12] - x * y
    root = np.sqrt(np.maximum(xx * yy - xy**2, 1e-6))
    minor = (xx + yy) / 2 - np.sqrt(((xx - yy) / 2) ** 2 + xy**2)
    length = np.maximum(around[:, 0], 1.0)
    perimeter = np.maximum(around[:, 0] + sums[:, 14], 1.0)
    return np.column_stack(
        [
            np.log(pixels),
            means[:, 1],
            0.5 * np.log(variance + 4.0),
            np.log(16.0 * pixels / perimeter**2),
            np.log(4.0 * np.pi * root / pixels),
            np.log(np.sqrt(12.0 * np.maximum(minor, 1e-3))),
            strength_of(np.maximum(around[:, 1], 1e-6), length),
            around[:, 2] / length,
            around[:, 3] / length,
            around[:, 4] / length,
            means[:, 13],
        ]
    )


def basin_sums(
    labels: Labels, regions: FloatArray, edges: FloatImage, height: FloatImage
) -> BasinSums:
    """The sums of basins.

    Args:
        labels: (h, w), 0 ... n - 1; below 0 nothing.
        regions: ``merge_score.region_sums`` of them.
        edges: probability of an edge (h, w).
        height: the same, smoothed: what borders are measured by.
    """
    count, (rows, cols) = len(regions), labels.shape
    names = labels.ravel() + 1
    y = np.repeat(np.arange(rows, dtype=np.float64), cols)
    x = np.tile(np.arange(cols, dtype=np.float64), rows)
    more = [x, y, x * x, y * y, x * y, (edges.ravel() > _ABOVE).astype(np.float64)]
    totals = [np.bincount(names, values, count + 1)[1:] for values in more]
    first: list[IntArray] = []
    second: list[IntArray] = []
    found: list[FloatArray] = []
    for axis in (1, 0):
        last = labels.shape[axis] - 1
        one, other = labels.take(range(last), axis), labels.take(range(1, last + 1), axis)
        before, after = height.take(range(last), axis), height.take(range(1, last + 1), axis)
        where = (one != other) & (one >= 0) & (other >= 0)
        value = np.maximum(before[where], after[where]).astype(np.float64)
        below = [(value < limit).astype(np.float64) for limit in _BELOW]
        found.append(np.column_stack([np.ones(len(value)), gap_of(value), value, *below]))
        a, b = one[where].astype(np.int64), other[where].astype(np.int64)
        first.append(np.minimum(a, b))
        second.append(np.maximum(a, b))
    pairs = np.concatenate(first) * count + np.concatenate(second)
    pairs, group = np.unique(pairs, return_inverse=True)
    borders = _summed(group.ravel(), np.concatenate(found), len(pairs))
    together = np.column_stack([regions, *totals, _beside_nothing(labels, count)])
    return BasinSums(together, pairs // max(count, 1), pairs % max(count, 1), borders)


def _beside_nothing(labels: Labels, count: int) -> FloatArray:
    """(count,): pixel sides at the array's edge, or beside a pixel without a label."""
    rows, cols = labels.shape
    padded = np.pad(labels, 1, constant_values=-1)
    total = np.zeros(count + 1)
    for down, right in ((0, 1), (2, 1), (1, 0), (1, 2)):
        alone = (padded[down : down + rows, right : right + cols] < 0) & (labels >= 0)
        total += np.bincount(labels[alone] + 1, minlength=count + 1)
    return np.asarray(total[1:])

"""How likely a border parts two objects, from what is known of both regions and their border.

A network of one hidden layer looks at how strong the edge is along the border, how restless both
regions are, and whether the colours step the same way all along it: noise steps both ways. All it
looks at comes from sums over pixels and over pixel edges, so that what two regions have in common
need not be looked at again when they merge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .adjacency import FloatArray, IntArray, gap_of, strength_of
from .basins import FloatImage, Labels
from .smoothing import smoothed

#: Columns of a region's sums: pixels, edge probability, colours, squares of colours.
REGION_COLUMNS = 8
#: Columns of a border's sums: pixel edges, ``gap_of`` and edge probability along it; steps of
#: three colours from the first region to the second; their size.
BORDER_COLUMNS = 7
#: The columns that change their sign when the regions change places.
STEPS = slice(3, 6)

#: What the network is shown, in this order; a record of weights names it.
INPUTS = (
    "log_smaller_area",
    "weakest_edge",
    "mean_edge",
    "calmer_inside",
    "restless_inside",
    "log_step",
    "log_step_size",
    "step_agreement",
    "log_spread",
)

#: Regions with less pixels than this merge sooner, with this power of what they lack: three pixels
#: of a hedge differ from everything.
SMALL, POWER = 100.0, 2.0

#: Standard deviation, in pixels, by which colours are smoothed before steps are measured.
_SMOOTHING = 1.0


@dataclass(frozen=True)
class MergeScore:
    """The network: ``hidden`` (INPUTS, units), ``bias`` (units,), ``last`` (units,), ``shift``."""

    hidden: FloatArray
    bias: FloatArray
    last: FloatArray
    shift: float

    def __call__(self, one: FloatArray, other: FloatArray, border: FloatArray) -> FloatArray:
        """How likely borders (n,) part two objects, 0-1.

        Args:
            one: sums of the regions on one side (n, REGION_COLUMNS).
            other: sums of those on the other side.
            border: sums of the borders (n, BORDER_COLUMNS).
        """
        units = np.maximum(inputs_of(one, other, border) @ self.hidden + self.bias, 0.0)
        logit = units @ self.last + self.shift
        logit += POWER * np.log(np.minimum(np.minimum(one[:, 0], other[:, 0]) / SMALL, 1.0))
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logit, -30.0, 30.0))))


def inputs_of(one: FloatArray, other: FloatArray, border: FloatArray) -> FloatArray:
    """(n, INPUTS) from the sums of two regions and of their border, colours being 0-255."""
    first, second, length = one[:, 0], other[:, 0], border[:, 0]
    inside = one[:, 1] / first, other[:, 1] / second
    within = _squares_within(one) + _squares_within(other)
    spread = np.sqrt(within / (first + second) + 4.0)
    step = np.sqrt(((border[:, STEPS] / length[:, None]) ** 2).mean(axis=1))
    size = border[:, 6] / length
    return np.column_stack(
        [
            np.log(np.minimum(first, second)),
            strength_of(border[:, 1], length),
            border[:, 2] / length,
            np.minimum(*inside),
            np.maximum(*inside),
            np.log(step + 1.0),
            np.log(size + 1.0),
            step / (size + 1.0),
            np.log(spread),
        ]
    )


def _squares_within(sums: FloatArray) -> FloatArray:
    """Squared differences from a region's mean colour, summed over it; the mean of the bands."""
    squares = sums[:, 5:8] - sums[:, 2:5] ** 2 / sums[:, :1]
    return np.asarray(np.maximum(squares, 0.0).mean(axis=1))


def region_sums(labels: Labels, count: int, edges: FloatImage, colours: FloatImage) -> FloatArray:
    """Sums (count, REGION_COLUMNS) over regions 0 ... count - 1; labels below 0 are left out.

    Args:
        labels: (h, w).
        count: how many regions.
        edges: probability of an edge (h, w).
        colours: (3, h, w), 0-255.
    """
    names = labels.ravel() + 1

    def total(values: FloatImage | None = None) -> FloatArray:
        weights = None if values is None else values.ravel()
        return np.bincount(names, weights, count + 1)[1:].astype(np.float64)

    columns = [total(), total(edges)]
    columns += [total(band) for band in colours]
    columns += [total(band.astype(np.float64) ** 2) for band in colours]
    return np.column_stack(columns)


def border_sums(
    labels: Labels, edges: FloatImage, colours: FloatImage
) -> tuple[IntArray, IntArray, FloatArray]:
    """Touching regions, first < second, both (n,), and sums (n, BORDER_COLUMNS) along borders.

    A step is the difference of smoothed colours one pixel beyond the border's two pixels.
    """
    soft = np.stack([smoothed(band, _SMOOTHING) for band in colours])
    found: list[tuple[IntArray, IntArray, FloatArray]] = []
    for axis in (1, 0):
        last = labels.shape[axis] - 1
        one, other = labels.take(range(last), axis), labels.take(range(1, last + 1), axis)
        where = np.nonzero((one != other) & (one >= 0) & (other >= 0))
        a, b = one[where].astype(np.int64), other[where].astype(np.int64)
        before, here, next_, after = (_along(where, axis, by, last) for by in (-1, 0, 1, 2))
        value = np.maximum(edges[here], edges[next_]).astype(np.float64)
        steps = soft[(slice(None), *before)].astype(np.float64) - soft[(slice(None), *after)]
        steps *= np.where(a < b, 1.0, -1.0)
        sizes = np.sqrt((steps**2).mean(axis=0))
        sums = np.column_stack([np.ones(len(a)), gap_of(value), value, steps.T, sizes])
        found.append((np.minimum(a, b), np.maximum(a, b), sums))
    first, second, sums = (np.concatenate(parts) for parts in zip(*found))
    return grouped(first, second, sums)


def _along(where: tuple[Any, ...], axis: int, by: int, last: int) -> tuple[Any, ...]:
    """Places (rows, columns) moved along an axis, none beyond its ends."""
    moved = list(where)
    moved[axis] = np.clip(moved[axis] + by, 0, last)
    return tuple(moved)


def grouped(
    first: IntArray, second: IntArray, sums: FloatArray
) -> tuple[IntArray, IntArray, FloatArray]:
    """Borders with each pair once, in order, their sums added."""
    pairs, where = np.unique((first << 32) | second, return_inverse=True)
    where = where.ravel()
    together = np.zeros((len(pairs), sums.shape[1]))
    for number, column in enumerate(sums.T):
        together[:, number] = np.bincount(where, column, len(pairs))
    return pairs >> 32, pairs & 0xFFFFFFFF, together

"""Which regions touch, how long their common border is, and how strong."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .basins import FloatImage, Labels

IntArray = NDArray[np.int64]
FloatArray = NDArray[np.float64]

#: How much the weak places of a border count: its strength is a smooth minimum, between the mean
#: (0) and the weakest pixel edge (infinity).
SOFTNESS = 8.0


def strength_of(gaps: FloatArray, length: FloatArray) -> FloatArray:
    """The strength, 0-1, of borders with these sums of ``gap_of`` and lengths in pixel edges."""
    return np.asarray(-np.log(gaps / length) / SOFTNESS)


def gap_of(edge: FloatArray) -> FloatArray:
    """What a pixel edge of an edge probability adds to its border's ``gaps``."""
    return np.asarray(np.exp(-SOFTNESS * edge))


@dataclass(frozen=True)
class Borders:
    """Pairs of touching regions, ``first`` < ``second``, both (n,).

    ``length`` (n,): pixel edges between them. ``gaps`` (n,): the sum of ``gap_of`` along them;
    sums of parts are the whole's.
    """

    first: IntArray
    second: IntArray
    length: FloatArray
    gaps: FloatArray

    def __len__(self) -> int:
        """How many pairs."""
        return len(self.first)

    @property
    def strength(self) -> FloatArray:
        """(n,): 0 where nothing parts two regions, 1 where an edge does all along."""
        return strength_of(self.gaps, self.length)

    def renamed(self, names: IntArray) -> Borders:
        """The borders of joined regions: region i becomes part of ``names[i]``."""
        one, other = names[self.first], names[self.second]
        apart = one != other
        one, other = one[apart], other[apart]
        low, high = np.minimum(one, other), np.maximum(one, other)
        return _gathered(low, high, self.length[apart], self.gaps[apart])


def borders(labels: Labels, edges: FloatImage) -> Borders:
    """The borders between labels (h, w), weighed by edge probabilities (h, w).

    Labels below 0 touch nothing. A pixel edge is as strong as the stronger of its two pixels: edge
    maps run along pixels, borders between them.
    """
    found: list[tuple[IntArray, IntArray, FloatArray]] = []
    for one, other in (
        ((slice(None), slice(None, -1)), (slice(None), slice(1, None))),
        ((slice(None, -1), slice(None)), (slice(1, None), slice(None))),
    ):
        differs = (labels[one] != labels[other]) & (labels[one] >= 0) & (labels[other] >= 0)
        a, b = labels[one][differs].astype(np.int64), labels[other][differs].astype(np.int64)
        value = np.maximum(edges[one][differs], edges[other][differs]).astype(np.float64)
        found.append((np.minimum(a, b), np.maximum(a, b), value))
    first, second, value = (np.concatenate(parts) for parts in zip(*found))
    return _gathered(first, second, np.ones(len(first)), gap_of(value))


def _gathered(first: IntArray, second: IntArray, length: FloatArray, gaps: FloatArray) -> Borders:
    """Borders with each pair once; ``first`` < ``second``."""
    pairs, where = np.unique((first << 32) | second, return_inverse=True)
    count = len(pairs)
    where = where.ravel()
    return Borders(
        pairs >> 32,
        pairs & 0xFFFFFFFF,
        np.bincount(where, length, count).astype(np.float64),
        np.bincount(where, gaps, count).astype(np.float64),
    )

"""How like the examples each region is: a few examples, no training.

Values are standardised over all regions (median and median absolute deviation). Of the examples a
Gaussian is made for each value, with a variance that is drawn towards a prior, because three
examples say little about it; of all regions together another one. What a region's values say for
the first against the second, on average, is its likeness: a naive Bayes classifier (Duda and Hart
1973, "Pattern Classification and Scene Analysis"). A counter-example takes away what lies closer
to it than to the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .adjacency import FloatArray, IntArray

#: How much the prior counts, in examples, and its variance as a share of all regions' one.
_PRIOR_COUNT, _PRIOR_VARIANCE = 2.0, 0.15
#: Standardised values beyond this say no more.
_FARTHEST = 6.0
#: From a median absolute deviation to a standard deviation.
_TO_SIGMA = 1.4826


@dataclass(frozen=True)
class RegionValues:
    """What is known of regions: ``values`` (n, d), each column with a name and a kind.

    Kinds are those of ``core.options.LIKENESS_KINDS``.
    """

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    values: FloatArray

    def only(self, kinds: Sequence[str]) -> RegionValues:
        """The columns of some kinds."""
        chosen = [number for number, kind in enumerate(self.kinds) if kind in kinds]
        return RegionValues(
            tuple(self.names[number] for number in chosen),
            tuple(self.kinds[number] for number in chosen),
            self.values[:, chosen],
        )

    def like(self, names: Sequence[str]) -> RegionValues:
        """The columns of these names, in their order; those that are missing are left out."""
        chosen = [self.names.index(name) for name in names if name in self.names]
        return RegionValues(
            tuple(self.names[number] for number in chosen),
            tuple(self.kinds[number] for number in chosen),
            self.values[:, chosen],
        )


@dataclass(frozen=True)
class Standard:
    """How values are standardised: as those of all regions are spread, both (d,)."""

    middle: FloatArray
    spread: FloatArray

    @classmethod
    def of(cls, values: FloatArray) -> Standard:
        """From the values (n, d) of all regions."""
        middle = np.median(values, axis=0)
        spread = _TO_SIGMA * np.median(np.abs(values - middle), axis=0)
        usual = values.std(axis=0)
        spread = np.where(spread > 1e-9, spread, np.where(usual > 1e-9, usual, 1.0))
        return cls(middle, spread)

    def apply(self, values: FloatArray) -> FloatArray:
        """Standardised values, cut to what says something."""
        return np.asarray(np.clip((values - self.middle) / self.spread, -_FARTHEST, _FARTHEST))


def likeness(
    values: FloatArray,
    examples: FloatArray,
    others: FloatArray,
    standard: Standard | None = None,
) -> FloatArray:
    """How like the examples regions are, 0-1; 0.5 is as like them as like all regions.

    Args:
        values: (n, d) of all regions.
        examples: (p, d), at least one.
        others: (q, d): counter-examples; may be none.
        standard: how values are standardised, where ``values`` are not those of all regions.
    """
    standard = standard or Standard.of(values)
    here, given = standard.apply(values), standard.apply(examples)
    middle = given.mean(axis=0)
    around = ((given - middle) ** 2).sum(axis=0) + _PRIOR_COUNT * _PRIOR_VARIANCE
    variance = around / (len(given) + _PRIOR_COUNT)
    # Without the variances' own term: a tight Gaussian would outweigh all other values.
    evidence = -0.5 * (here - middle) ** 2 / variance
    against = (-0.5 * here**2).sum(axis=1)
    for other in standard.apply(others) if len(others) else ():
        near = (-0.5 * (here - other) ** 2 / _PRIOR_VARIANCE).sum(axis=1)
        # It counts where it is nearer than the middle of the examples.
        own = (-0.5 * (here - middle) ** 2 / _PRIOR_VARIANCE).sum(axis=1)
        against = np.where(near > own, np.maximum(against, near), against)
    mean = (evidence.sum(axis=1) - against) / values.shape[1]
    # Evidence grows with the square of a distance: this keeps what is far apart too.
    return np.asarray(0.5 + 0.5 * mean / (1.0 + np.abs(mean)))


def average_precision(ranking: FloatArray, wanted: IntArray) -> float:
    """The mean of the precision at each wanted one when the highest come first."""
    order = np.argsort(-ranking, kind="stable")
    hit = np.asarray(wanted, bool)[order]
    precision = np.cumsum(hit) / np.arange(1, len(hit) + 1)
    return float(precision[hit].mean()) if hit.any() else 0.0

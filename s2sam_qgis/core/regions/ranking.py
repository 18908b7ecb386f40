"""Regions ranked by examples, and ranked anew by each answer of a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from .adjacency import FloatArray, IntArray
from .basins import Labels
from .likeness import RegionValues, likeness

BoolArray = NDArray[np.bool_]


class Verdict(IntEnum):
    """What is decided of a region."""

    OPEN = 0
    #: An example is this region.
    EXAMPLE = 1
    #: An object that is an example lies on it; it is there already.
    OBJECT = 2
    TAKEN = 3
    REFUSED = 4


#: Regions that are chosen, or not, whatever the likeness.
_IN, _OUT = (Verdict.EXAMPLE, Verdict.TAKEN), (Verdict.OBJECT, Verdict.REFUSED)


#: From this share of its area on a region is what was answered about.
_MOST = 0.5


@dataclass(frozen=True)
class Ranking:
    """What is known of n regions.

    Attributes:
        values: (n, d) of the regions.
        good: of the examples, at least one row.
        bad: of the counter-examples; may have no row.
        verdicts: (n,) of ``Verdict``.
    """

    values: RegionValues
    good: RegionValues
    bad: RegionValues
    verdicts: NDArray[np.uint8]

    def __len__(self) -> int:
        """How many regions."""
        return len(self.verdicts)

    def judged(self, region: int, takes: bool) -> Ranking:
        """With a person's answer about a region (from 0)."""
        verdicts = self.verdicts.copy()
        verdicts[region] = Verdict.TAKEN if takes else Verdict.REFUSED
        return replace(self, verdicts=verdicts)

    def with_answers(self, before: Ranking, was: Labels, now: Labels, areas: FloatArray) -> Ranking:
        """With the answers about other regions, where most of a region is one of those.

        Args:
            before: the ranking that was answered.
            was: by basin its region there, from 1 on, 0 for none.
            now: the same of these regions.
            areas: of the basins.
        """
        verdicts = self.verdicts.copy()
        given = np.r_[np.uint8(Verdict.OPEN), before.verdicts][was]
        size = np.maximum(np.bincount(now, areas, len(self) + 1), 1e-9)
        for verdict in (Verdict.TAKEN, Verdict.REFUSED):
            share = np.bincount(now, areas * (given == verdict), len(self) + 1) / size
            verdicts[(share[1:] > _MOST) & self.is_open()] = verdict
        return replace(self, verdicts=verdicts)

    def compared(self, kinds: Sequence[str]) -> tuple[str, ...]:
        """The values that are known of regions and examples, of some kinds."""
        return self.values.only(kinds).like(self.good.names).names

    def likeness(self, kinds: Sequence[str]) -> FloatArray:
        """How like the examples and what was taken each region is, 0-1 (n,).

        All 0 where nothing of these kinds is known of both.
        """
        names = self.compared(kinds)
        if not names:
            return np.zeros(len(self))
        own = self.values.like(names).values
        good = np.concatenate([self.good.like(names).values, own[self._are(Verdict.TAKEN)]])
        bad = own[self._are(Verdict.REFUSED)]
        if len(self.bad.values):
            bad = np.concatenate([self.bad.like(names).values, bad])
        return likeness(own, good, bad)

    def chosen(self, alike: FloatArray, least: float) -> BoolArray:
        """(n,): which regions are taken when those from a likeness on are."""
        return ((alike >= least) | self._are(*_IN)) & ~self._are(*_OUT)

    def is_open(self) -> BoolArray:
        """(n,): about which regions nobody has said anything."""
        return self._are(Verdict.OPEN)

    def _are(self, *which: Verdict) -> BoolArray:
        return np.isin(self.verdicts, which)


def by_likeness(alike: FloatArray, which: BoolArray) -> IntArray:
    """The numbers of some regions, the most alike first."""
    order = np.argsort(-alike, kind="stable")
    return np.asarray(order[which[order]])


def by_doubt(alike: FloatArray, which: BoolArray, least: float) -> IntArray:
    """The numbers of some regions, those nearest to the limit first."""
    order = np.argsort(np.abs(alike - least), kind="stable")
    return np.asarray(order[which[order]])

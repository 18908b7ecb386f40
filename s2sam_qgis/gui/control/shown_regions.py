"""Regions that were found, cut at a detail: which are picked, and which have become objects.

Regions keep their numbers until detail or sizes change. One that became an object is hidden, and
comes back when that is undone.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from ...core.options import EverythingOptions
    from ...tasks.everything_tasks import Found

IntArray = NDArray[np.int32]
BoolArray = NDArray[np.bool_]


class ShownRegions:
    """Regions 1 ... ``count``; those that are hidden keep their number."""

    def __init__(self) -> None:
        self.found: Found | None = None
        #: By basin the number of its region, 0 where none is.
        self.names: IntArray = np.zeros(0, np.int32)
        self.count = 0
        #: How many more there would be but for their score.
        self.unlikely = 0
        #: (count + 1,) of the regions that are to be seen; 0 is none.
        self.visible: BoolArray = np.zeros(1, bool)
        self._picked: set[int] = set()
        #: Basins of what became objects, by what it became.
        self._gone: dict[Hashable, IntArray] = {}

    def take(self, found: Found | None) -> None:
        """Other regions, or none."""
        self.found = found
        self.names, self.count, self.unlikely = np.zeros(0, np.int32), 0, 0
        self.visible = np.zeros(1, bool)
        self._picked, self._gone = set(), {}

    def cut(self, options: EverythingOptions) -> None:
        """Another detail or other sizes."""
        if self.found is not None:
            self.name(*self.found.regions(options))

    def name(self, names: IntArray, count: int, unlikely: int = 0) -> None:
        """Basins belong to these regions from now on; so many are left out for their score."""
        self.names, self.count, self.unlikely = names, count, unlikely
        self._look()

    @property
    def shown(self) -> int:
        """How many are to be seen."""
        return int(self.visible.sum())

    @property
    def drawn(self) -> IntArray:
        """By basin the number of its region where that is to be seen."""
        return np.where(self.visible[self.names], self.names, 0).astype(np.int32)

    @property
    def picked(self) -> BoolArray:
        """(count + 1,): which regions are picked."""
        found = np.zeros(self.count + 1, bool)
        found[self.names[list(self._picked)]] = True
        return found & self.visible

    def pick(self, picked: BoolArray) -> None:
        """Picks these regions (count + 1,)."""
        regions, basins = np.unique(self.names, return_index=True)
        self._picked = set(basins[picked[regions]].tolist())

    def toggle(self, region: int) -> None:
        """Picks a region, or no more."""
        picked = self.picked
        picked[region] = not picked[region]
        self.pick(picked)

    def basins_of(self, which: BoolArray) -> IntArray:
        """The basins of some regions (count + 1,)."""
        return np.flatnonzero(which[self.names]).astype(np.int32)

    def numbered(self, which: BoolArray) -> tuple[IntArray, int]:
        """By basin the number of its region among some regions (count + 1,), and how many."""
        numbers = np.zeros(self.count + 1, np.int32)
        numbers[which] = np.arange(1, int(which.sum()) + 1)
        return numbers[self.names], int(which.sum())

    def hide(self, key: Hashable, basins: IntArray) -> None:
        """These became an object, or several: ``key`` says which."""
        self._gone[key] = basins
        self._look()

    def unhide(self, key: Hashable) -> bool:
        """It is none any more; False where none was hidden for it."""
        there = self._gone.pop(key, None) is not None
        if there:
            self._look()
        return there

    @property
    def keys(self) -> list[Hashable]:
        """For what regions are hidden."""
        return list(self._gone)

    def _look(self) -> None:
        self.visible = np.ones(self.count + 1, bool)
        for basins in self._gone.values():
            self.visible[self.names[basins]] = False
        self.visible[0] = False

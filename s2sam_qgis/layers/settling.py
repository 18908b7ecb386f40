"""Settling borders ahead: a river among dozens of fields takes seconds, and QGIS must not wait.

What is written is worked out in QGIS's main thread, from what the layer holds at that moment. The
long part of it, ``core.neighbours.settle``, depends on nothing but outlines. So it may be done in
another thread before, and is found again where the same outlines come back; if one of them was
changed meanwhile, it is simply done anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import shapely

from ..core.neighbours import Settled, settle

#: Corners of all outlines together from which settling is worth another thread (about 0.1 s).
LONG = 2000


@dataclass(frozen=True)
class Meeting:
    """An outline and those it meets, as shapely geometries in scaled coordinates.

    ``reach`` is how wide a sliver may be, in the same coordinates.
    """

    outline: Any
    others: tuple[Any, ...]
    reach: float

    @property
    def is_long(self) -> bool:
        """Whether settling takes longer than anybody should wait for."""
        return int(shapely.get_num_coordinates([self.outline, *self.others]).sum()) > LONG

    def is_same(self, other: Meeting) -> bool:
        """Whether settling gives the same."""
        return (
            self.reach == other.reach
            and len(self.others) == len(other.others)
            and bool(shapely.equals_exact(self.outline, other.outline))
            and all(map(shapely.equals_exact, self.others, other.others))
        )


class Settling:
    """Settles outlines, and keeps what was settled ahead last."""

    def __init__(self) -> None:
        self._ahead: tuple[Meeting, Settled] | None = None

    def __call__(self, meeting: Meeting) -> Settled:
        """``core.neighbours.settle``, from what was done ahead if it is the same."""
        ahead = self._ahead
        if ahead is not None and ahead[0].is_same(meeting):
            return ahead[1]
        return settle(meeting.outline, meeting.others, meeting.reach)

    def knows(self, meeting: Meeting) -> bool:
        """Whether it was settled ahead."""
        return self._ahead is not None and self._ahead[0].is_same(meeting)

    def do_ahead(self, meeting: Meeting) -> None:
        """Settles in any thread."""
        self._ahead = (meeting, settle(meeting.outline, meeting.others, meeting.reach))

"""Many outlines that come at once share borders with those that are there, and with each other."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import shapely

from .neighbours import settle
from .progress import CancelToken


@dataclass(frozen=True)
class ManySettled:
    """New outlines that share their borders, as ``Settled``.

    Attributes:
        outlines: one for each new outline; the same object where nothing changed.
        neighbours: by position among the others: outlines that got vertices.
        overlaps: (position of the new one, of the other): what both still cover.
    """

    outlines: list[Any]
    neighbours: dict[int, Any]
    overlaps: dict[tuple[int, int], Any]


def settle_all(
    outlines: Sequence[Any], others: Sequence[Any], reach: float, cancel: CancelToken | None = None
) -> ManySettled:
    """Settles many new outlines, which may share borders already, with those that are there.

    Only those within reach of ``others``, and their neighbours in turn, are looked at.

    Args:
        outlines: the new ones, valid.
        others: those that are there, valid.
        reach: as for ``settle``.
        cancel: asked between outlines.
    """
    new, old, cancel = list(outlines), dict(enumerate(others)), cancel or CancelToken()
    changed_others: dict[int, Any] = {}
    overlaps: dict[tuple[int, int], Any] = {}
    if not new or not old:
        return ManySettled(new, {}, {})
    there, among = shapely.STRtree(list(others)), shapely.STRtree(new)
    beside: dict[int, list[int]] = {}
    for mine, theirs in there.query(new, predicate="dwithin", distance=reach).T.tolist():
        beside.setdefault(mine, []).append(theirs)
    waiting = sorted(beside)
    done: set[int] = set()
    while waiting:
        cancel.raise_if_cancelled()
        number = heapq.heappop(waiting)
        if number in done:
            continue
        done.add(number)
        own = among.query(outlines[number], predicate="dwithin", distance=reach).tolist()
        earlier = [other for other in own if other < number]
        near = beside.get(number, [])
        result = settle(new[number], [*(old[i] for i in near), *(new[i] for i in earlier)], reach)
        for place, fuller in result.neighbours.items():
            if place < len(near):
                old[near[place]] = changed_others[near[place]] = fuller
            else:
                new[earlier[place - len(near)]] = fuller
        for place, common in result.overlaps.items():
            if place < len(near):
                overlaps[number, near[place]] = common
        if result.outline is not new[number]:
            for other in own:
                if other > number:
                    heapq.heappush(waiting, other)
        new[number] = result.outline
    return ManySettled(new, changed_others, overlaps)

"""Longitudes are angles: 190 is -170. Rings and positions on the turn that a raster has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .prompt_types import Coordinate

TURN = 360.0
HALF_TURN = 180.0

#: Longitudes that a file may hold: as -180 to 180 and as 0 to 360, and a box over either end.
FARTHEST = 360.0


def unwrapped(ring: Sequence[Coordinate]) -> tuple[Coordinate, ...]:
    """A ring without jumps: from corner to corner the shorter way round, beyond 180 if need be.

    A box across the antimeridian has the corners 179.9 and -179.9 in most programs; they become
    179.9 and 180.1. A ring around a pole has no such form and stays as it is.

    Args:
        ring: longitudes and latitudes; the last corner differs from the first.
    """
    if goes_around_a_pole(ring):
        return tuple(ring)
    turn, moved = 0.0, []
    before = ring[0][0] if ring else 0.0
    for x, y in ring:
        turn -= _turns(x - before)
        before = x
        moved.append((x + turn, y))
    if not any(a != b for a, b in zip(moved, ring)):
        return tuple(ring)
    for turns in (0, -1, 1, -2, 2):
        if all(abs(x + turns * TURN) <= FARTHEST for x, _ in moved):
            return tuple((x + turns * TURN, y) for x, y in moved)
    return tuple(ring)


def _turns(step: float) -> float:
    """What a step has more than the shorter way: the same for a step and for its way back.

    So it does not matter at which corner a ring begins, nor which way round it is written.
    """
    return TURN * round(step / TURN)


def goes_around_a_pole(ring: Sequence[Coordinate]) -> bool:
    """Whether a ring comes back to its beginning a whole turn away, by the shorter ways.

    Such a ring encloses a pole, even where its corners share one latitude.
    """
    steps = (b[0] - a[0] for a, b in zip(ring, [*ring[1:], *ring[:1]]))
    return abs(sum(step - _turns(step) for step in steps)) > HALF_TURN


def unwrapped_rings(rings: Sequence[Sequence[Coordinate]]) -> tuple[tuple[Coordinate, ...], ...]:
    """A shell and its holes without jumps, all on the same turn."""
    found = [unwrapped(ring) for ring in rings]
    start = found[0][0][0]
    aligned = []
    for ring in found:
        turn = -TURN * round((ring[0][0] - start) / TURN)
        moved = tuple((x + turn, y) for x, y in ring)
        aligned.append(moved if turn and all(abs(x) <= FARTHEST for x, _ in moved) else ring)
    return tuple(aligned)


def turn_towards(ring: Sequence[Coordinate], west: float, east: float) -> float:
    """What to add to a ring's longitudes (0, or whole turns) so that it lies between two of them.

    0 where its middle lies there as it is.
    """
    xs = [x for x, _ in ring]
    middle = (min(xs) + max(xs)) / 2
    if west <= middle <= east:
        return 0.0
    return TURN * round(((west + east) / 2 - middle) / TURN)


def kept_positions(positions: Sequence[Coordinate], are_degrees: bool) -> list[Coordinate]:
    """Longitudes and latitudes as prompts are kept: one position, or a ring that can be written.

    Args:
        positions: what a place on a map has become in longitude and latitude.
        are_degrees: the map is in longitude and latitude itself, so that a ring's sides are as
            long as they were drawn; else the transformation gave the nearest turn to each corner.
    """
    # A map of the world may reach half a pixel over the poles.
    known = [(x, min(max(y, -90.0), 90.0)) for x, y in positions]
    if len(known) < 3:
        return [(x if abs(x) <= FARTHEST else x - TURN * round(x / TURN), y) for x, y in known]
    return list(stepped(known) if are_degrees else unwrapped(known))


def stepped(ring: Sequence[Coordinate]) -> tuple[Coordinate, ...]:
    """A ring as it was drawn on a map of longitudes, so that ``unwrapped`` leaves it.

    Sides of more than half a turn get corners in between: they are meant to be that long.
    """
    corners: list[Coordinate] = []
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]]):
        corners.append((x0, y0))
        parts = int(abs(x1 - x0) // HALF_TURN) + 1
        if abs(x1 - x0) > HALF_TURN:
            corners += [
                (x0 + (x1 - x0) * part / parts, y0 + (y1 - y0) * part / parts)
                for part in range(1, parts)
            ]
    return tuple(corners)

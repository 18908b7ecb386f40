"""How far a question to a slow model is, from the seconds that its parts have taken before.

onnxruntime does not say how far a run is. What is known: how many parts of the image are to be
looked at, how many are done, and how long one took the last time.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable

#: A part that takes longer than expected never fills its share of the bar.
_MOST = 0.95


@dataclass(frozen=True)
class Work:
    """What a bar shows: what is done, how much of it is, and how long the rest takes."""

    text: str
    fraction: float
    seconds_left: float
    #: How many other objects wait for their turn.
    waiting: int = 0


class WorkMeter:
    """Measures one question. ``clock`` gives seconds that only grow."""

    def __init__(
        self,
        parts: int,
        seconds_a_part: float,
        done: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._parts = max(1, parts)
        self._seconds = max(0.05, seconds_a_part)
        self._first, self._done = done, 0
        self._started = self._part_started = clock()
        self._fraction = 0.0

    @property
    def elapsed(self) -> float:
        """Seconds since the question was asked."""
        return self._clock() - self._started

    @property
    def expected(self) -> float:
        """Seconds that the whole question was thought to take."""
        return self._parts * self._seconds

    def finished(self, done: int) -> int:
        """How many parts this question has looked at; ``done`` counts all that ever were."""
        return done - self._first

    def measure(self, done: int) -> tuple[float, float]:
        """(fraction done, seconds left); ``done`` counts all parts that were ever looked at."""
        now = self._clock()
        finished = self.finished(done)
        if finished > self._done:
            self._done, self._part_started = finished, now
        inside = now - self._part_started
        share = inside / self._seconds
        part = share * _MOST if share <= 1 else _MOST + (1 - _MOST) * (1 - 1 / share)
        total = max(self._parts, self._done + 1)
        # The bar never goes back, also where more turns out to be needed than was expected.
        self._fraction = max(self._fraction, min(0.99, (self._done + part) / total))
        left = (total - self._done) * self._seconds - inside
        return self._fraction, max(1.0, left)

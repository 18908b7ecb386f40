"""The thread that writes the safety copy: at once when it is idle, the newest state always.

It does not wait for the user's thread between two writings, so the copy stays behind a click by no
more than one writing, however busy QGIS is.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Callable

from ...core.errors import S2SamError
from .prompt_document import DocumentState
from .safety_copies import SafetyCopies

#: The least time between the beginnings of two writings: constant clicking costs no more.
GAP_S = 0.1


@dataclass(frozen=True)
class Order:
    """What the copy shall hold; ``state`` None: there shall be none. ``turn`` comes back."""

    state: DocumentState | None
    project: str = ""
    supersedes: tuple[str, ...] = ()
    turn: int = 0


class CopyWriter:
    """Owner of the thread. ``wrote`` is called in it, with the order and what went wrong."""

    def __init__(
        self, copies: SafetyCopies, wrote: Callable[[Order, Exception | None], None]
    ) -> None:
        self._copies, self._wrote = copies, wrote
        self._changed = threading.Condition()
        self._wanted: Order | None = None
        self._busy = self._hurry = self._closing = False
        self._failed = False
        self._thread = threading.Thread(target=self._run, name="s2sam-autosave", daemon=True)
        self._thread.start()

    def want(self, order: Order) -> None:
        """The newest order replaces one that waits."""
        with self._changed:
            self._wanted = order
            self._changed.notify_all()

    def flush(self) -> bool:
        """Waits until nothing is left to do; False where the last writing failed."""
        with self._changed:
            self._hurry = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._wanted is None and not self._busy)
            self._hurry = False
            return not self._failed

    def close(self) -> None:
        """Ends the thread after what is being written; what waits is dropped."""
        with self._changed:
            self._wanted, self._closing = None, True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        begun = 0.0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted is not None or self._closing)
                rest = begun + GAP_S - time.monotonic()
                if rest > 0:
                    self._changed.wait_for(lambda: self._hurry or self._closing, rest)
                if self._closing:
                    return
                order, self._wanted = self._wanted, None
                self._busy = True
            assert order is not None
            begun = time.monotonic()
            problem = self._do(order)
            self._wrote(order, problem)
            with self._changed:
                last = self._wanted is None
            if last and problem is None and order.state is not None:
                self._copies.sync()
            with self._changed:
                self._failed = problem is not None
                self._busy = False
                self._changed.notify_all()

    def _do(self, order: Order) -> Exception | None:
        try:
            if order.state is None:
                self._copies.remove()
            else:
                self._copies.write(order.state, order.project, order.supersedes)
        except (S2SamError, OSError) as error:
            return error
        return None

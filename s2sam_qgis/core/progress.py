"""Cancelling and progress: the two things that a long run shares with whoever started it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Callable

from .errors import Cancelled

#: Called as ``progress(fraction, text)`` with 0 <= fraction <= 1; text says what is being done.
ProgressCallback = Callable[[float, str], None]


def no_progress(fraction: float, text: str) -> None:
    """Ignores progress; the default where nobody watches."""


#: Called with the share, 0-1, of a part of the work that is done.
ShareCallback = Callable[[float], None]


def nobody(_share: float) -> None:
    """Ignores a share; the default where nobody watches."""


class CancelToken:
    """A thread-safe request to stop.

    Work polls ``raise_if_cancelled()`` between steps. A step that can be stopped from outside
    while it runs (an onnxruntime run, a download) registers how with ``on_cancel``.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Asks to stop; may be called from any thread and more than once."""
        with self._lock:
            self._event.set()
            callbacks = list(self._callbacks)
        for callback in callbacks:
            callback()

    def raise_if_cancelled(self) -> None:
        """Raises Cancelled if somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled()

    @contextmanager
    def on_cancel(self, callback: Callable[[], None]) -> Iterator[None]:
        """While the block runs, ``cancel()`` also calls ``callback``, in the cancelling thread."""
        with self._lock:
            self._callbacks.append(callback)
            already = self._event.is_set()
        try:
            if already:
                callback()
            yield
        finally:
            with self._lock:
                self._callbacks.remove(callback)

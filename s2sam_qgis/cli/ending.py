"""How a command ends: at once when it is asked to, whatever it is doing at that moment.

The work runs on a thread of its own. The main thread only waits, so that a signal is heard while a
library computes. A model's run is told to stop; what does not listen within a moment is left where
it is, and the process ends without it.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable, TypeVar

from ..core.errors import Cancelled
from ..core.file_sets import abandon_all
from ..core.progress import CancelToken

Result = TypeVar("Result")

#: Seconds that work has to come to an end once it was asked to.
PATIENCE_S = 0.6
_TICK_S = 0.1


class _Work(threading.Thread):
    """The thread, and what came out of it."""

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__(name="s2sam", daemon=True)
        self._work = work
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        """Keeps what the work raises for the thread that waits."""
        try:
            self.result = self._work()
        except BaseException as error:
            self.error = error


def run_until_stopped(
    work: Callable[[], Result],
    cancel: CancelToken,
    leave: Callable[[], object],
    patience_s: float = PATIENCE_S,
) -> Result:
    """The result of ``work``, which looks at ``cancel``; raises what it raises.

    Ctrl+C and SIGTERM ask it to stop. Where it does not within ``patience_s``, ``leave`` says so
    and the process ends with Cancelled's exit code: nothing half-written remains.
    """
    if threading.current_thread() is not threading.main_thread():
        return work()  # Whoever called us handles signals.
    thread = _Work(work)
    stopped = threading.Event()
    with _signals(cancel, stopped):
        thread.start()
        while thread.is_alive() and not stopped.is_set():
            thread.join(_TICK_S)
        if thread.is_alive():
            thread.join(patience_s)
        if thread.is_alive():
            _end_now(leave)
    if thread.error is not None:
        raise thread.error
    result: Result = thread.result
    return result


@contextmanager
def _signals(cancel: CancelToken, stopped: threading.Event) -> Iterator[None]:
    """Ctrl+C and SIGTERM in the block; a second Ctrl+C is the system's own, which ends at once."""

    def stop(_number: int, _frame: Any) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        stopped.set()
        # On a thread: whoever is called back must not hold the one that waits.
        threading.Thread(target=cancel.cancel, daemon=True).start()

    before: dict[Any, Any] = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        before[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            if handler is not None:
                signal.signal(number, handler)


def _end_now(leave: Callable[[], object]) -> None:
    """Ends the process although a thread still works; Python cannot stop it otherwise."""
    abandon_all(wait_s=0.2)
    try:
        leave()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    finally:
        os._exit(Cancelled.exit_code)

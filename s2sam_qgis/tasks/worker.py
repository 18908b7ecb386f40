"""A thread for short work that must not hold the user's thread: decoding, hovering, finishing.

QGIS's task manager shows every task in the status bar; for something that takes 30 ms and happens
at every click that would flicker. Long work (encoding, loading, runs) goes through QgsTask.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..core.progress import CancelToken

Work = Callable[[CancelToken], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


@dataclass(eq=False)
class Job:
    """One piece of work; ``cancel()`` stops it and keeps its callbacks from being called."""

    work: Work
    done: Done
    failed: Failed
    token: CancelToken = field(default_factory=CancelToken)
    result: Any = None
    error: Exception | None = None

    def cancel(self) -> None:
        """Drops the job; what it still computes is not handed back."""
        self.token.cancel()


class Worker(QObject):
    """Runs jobs one after the other on a thread of its own, and answers in the user's thread."""

    _finished = pyqtSignal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = ThreadPoolExecutor(
            max_workers=1, thread_name_prefix=name
        )
        self._jobs: list[Job] = []
        self._finished.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job waits, runs, or has not been handed back."""
        return bool(self._jobs)

    def submit(self, work: Work, done: Done, failed: Failed) -> Job:
        """Queues work; exactly one of ``done`` and ``failed`` is called later, unless cancelled."""
        job = Job(work, done, failed)
        if self._executor is None:
            job.cancel()
            return job
        self._jobs.append(job)
        future: Future[None] = self._executor.submit(self._run, job)
        del future
        return job

    def cancel_all(self) -> None:
        """Drops everything that waits or runs."""
        for job in self._jobs:
            job.cancel()

    def close(self) -> None:
        """Cancels everything and ends the thread; a model's run stops between two nodes."""
        if self._executor is None:
            return
        self.cancel_all()
        self._finished.disconnect(self._hand_back)
        self._executor.shutdown(wait=True)
        self._executor = None
        self._jobs.clear()

    def _run(self, job: Job) -> None:
        if not job.token.cancelled:
            try:
                job.result = job.work(job.token)
            except Exception as error:
                job.error = error
        self._finished.emit(job)

    def _hand_back(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if job.token.cancelled:
            return
        if job.error is not None:
            job.failed(job.error)
        else:
            job.done(job.result)

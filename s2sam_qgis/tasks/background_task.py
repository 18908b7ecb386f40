"""A QgsTask around a function that knows nothing of QGIS, and the set of those that run."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled, S2SamError
from ..core.messages import shortened
from ..core.progress import CancelToken, ProgressCallback
from ..core.secrets import without_secrets
from ..translation import tr

Work = Callable[[CancelToken, ProgressCallback], Any]

#: The name under which the plugin writes to QGIS's log.
LOG_TAG = "S2 SAM"


class BackgroundTask(QgsTask):
    """Runs ``work(cancel, progress)`` in a thread and hands the outcome back in the user's.

    Exactly one of ``done(result)``, ``failed(error)`` and ``cancelled()`` is called, and none
    after ``abandon()``: whoever asked may be gone by then. ``quiet``: the user did not ask for it,
    so the task manager says nothing of it where it can.
    """

    text_changed = pyqtSignal(float, str)

    def __init__(
        self,
        description: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
        quiet: bool = False,
    ) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
        if quiet:  # QGIS 3.26 and later: no word about what takes a moment.
            for name in ("Hidden", "Silent"):
                flags = flags | getattr(QgsTask.Flag, name, QgsTask.Flag.CanCancel)
        super().__init__(description, flags)
        self.token = CancelToken()
        self._work: Work | None = work
        self._done: Callable[[Any], None] | None = done
        self._failed: Callable[[Exception], None] | None = failed
        self._cancelled = cancelled
        self._result: Any = None
        self._error: Exception | None = None

    def run(self) -> bool:
        """In the task's thread. No exception may leave it: QGIS would not survive it."""
        try:
            assert self._work is not None
            self._result = self._work(self.token, self._progress)
        except Cancelled:
            return False
        except Exception as error:
            self._error = error
            return False
        return True

    def cancel(self) -> None:
        """Asks the work to stop: by the user in the task manager, or by the plugin."""
        self.token.cancel()
        super().cancel()

    def abandon(self) -> None:
        """Cancels, and keeps the callbacks from being called."""
        self._done = self._failed = self._cancelled = None
        self.cancel()

    def finished(self, successful: bool) -> None:
        """In the user's thread. Callbacks are let go of, or they would keep their owners alive."""
        done, failed, cancelled = self._done, self._failed, self._cancelled
        result, error = self._result, self._error
        self._work = self._done = self._failed = self._cancelled = self._result = None
        if successful and not self.token.cancelled:
            if done is not None:
                done(result)
        elif error is not None:
            if failed is not None:
                failed(error)
        elif cancelled is not None:
            cancelled()

    def _progress(self, fraction: float, text: str) -> None:
        self.setProgress(100.0 * fraction)
        self.text_changed.emit(fraction, text)


class TaskSet(QObject):
    """Starts tasks and keeps hold of them until they end: Python would collect them earlier."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[BackgroundTask] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, task: BackgroundTask) -> BackgroundTask:
        """Hands a task to QGIS's task manager."""
        self._tasks.add(task)

        def forget() -> None:
            self._tasks.discard(task)

        task.taskCompleted.connect(forget)
        task.taskTerminated.connect(forget)
        QgsApplication.taskManager().addTask(task)
        return task

    def close(self, wait_ms: int = 5000) -> None:
        """Abandons every task and waits until their threads are done with our code."""
        for task in list(self._tasks):
            task.abandon()
        for task in list(self._tasks):
            task.waitForFinished(wait_ms)
        self._tasks.clear()


def error_text(error: Exception) -> str:
    """What to tell the user; an unforeseen error goes to the log with its traceback."""
    if isinstance(error, (S2SamError, OSError, MemoryError)):
        text = shortened(without_secrets(str(error)))
        return text or type(error).__name__
    import traceback

    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    QgsMessageLog.logMessage(without_secrets(trace), LOG_TAG)
    return tr("Something unexpected happened: {error}. Details are in the log ({log}).").format(
        error=shortened(without_secrets(f"{type(error).__name__}: {error}")), log=LOG_TAG
    )

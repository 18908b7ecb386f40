"""Work in a thread of its own, its line in QGIS's task manager, and the set of those that run.

QGIS's task manager does not do the work. It hands tasks to a pool of as many threads as there are
cores, which draws the map as well, and it may lose one: when a task has ended, the manager takes
the address of its runnable out of the pool once more, where a newer task may lie by then
(QgsTaskManager::taskStatusChanged; about one in 2,000 short tasks, QGIS 3.22). That task is queued
for ever. Here it would be a session that never comes.
"""

from __future__ import annotations

import threading
from typing import Any, Callable

from qgis.core import QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, Qt, QThreadPool, pyqtSignal

from ..core.errors import Cancelled, S2SamError
from ..core.messages import shortened
from ..core.progress import CancelToken, ProgressCallback
from ..core.secrets import without_secrets
from ..translation import tr

Work = Callable[[CancelToken, ProgressCallback], Any]

#: The name under which the plugin writes to QGIS's log.
LOG_TAG = "S2 SAM"


class _Line(QgsTask):
    """A task's line in QGIS's task manager: it waits for the work, and its Cancel stops it.

    It may begin late, or never. The work does not wait for it.
    """

    def __init__(self, description: str, token: CancelToken, gone: Callable[[_Line], None]) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
        super().__init__(description, flags)
        self._token, self._gone = token, gone
        self._over = threading.Event()
        self._successful = False

    def run(self) -> bool:
        """In a thread of QGIS's pool, which may use another one for the map meanwhile."""
        pool = QThreadPool.globalInstance()
        assert pool is not None
        pool.releaseThread()
        self._over.wait()
        pool.reserveThread()
        return self._successful

    def cancel(self) -> None:
        """By the user in the task manager, by QGIS that closes, or by the plugin."""
        self._token.cancel()
        super().cancel()

    def end(self, successful: bool) -> None:
        """The work is over; a line that has not begun is taken away."""
        self._successful = successful
        self._over.set()
        if self.status() in (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.OnHold):
            super().cancel()

    def finished(self, _: bool) -> None:
        """In the user's thread, before QGIS deletes it."""
        self._gone(self)


class BackgroundTask(QObject):
    """Runs ``work(cancel, progress)`` in a thread and hands the outcome back in the user's.

    Exactly one of ``done(result)``, ``failed(error)`` and ``cancelled()`` is called, and none
    after ``abandon()``: whoever asked may be gone by then. ``quiet``: the user did not ask for it,
    so the task manager says nothing of it.
    """

    #: fraction, what is being done.
    text_changed = pyqtSignal(float, str)
    #: The outcome was handed back.
    ended = pyqtSignal()
    _computed = pyqtSignal()

    def __init__(
        self,
        description: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self.description, self.quiet = description, quiet
        self.token = CancelToken()
        self._work: Work | None = work
        self._done: Callable[[Any], None] | None = done
        self._failed: Callable[[Exception], None] | None = failed
        self._cancelled = cancelled
        self._result: Any = None
        self._error: Exception | None = None
        self._successful = False
        self._line: _Line | None = None
        self._thread = threading.Thread(target=self._run, name="s2sam-task", daemon=True)
        self._computed.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)
        self.text_changed.connect(self._show_progress)

    def begin(self, line: _Line | None = None) -> None:
        """Starts the thread; ``line`` shows it in QGIS's task manager."""
        self._line = line
        self._thread.start()

    def cancel(self) -> None:
        """Asks the work to stop."""
        self.token.cancel()

    def abandon(self) -> None:
        """Cancels, and keeps the callbacks from being called."""
        self._done = self._failed = self._cancelled = None
        self.cancel()

    def wait(self, seconds: float) -> None:
        """Waits until the thread is done with our code."""
        self._thread.join(seconds)

    def line_gone(self) -> None:
        """QGIS deletes the line."""
        self._line = None

    def _run(self) -> None:
        """In the task's thread. No exception may leave it: nobody would hear of the end."""
        try:
            assert self._work is not None
            self._result = self._work(self.token, self.text_changed.emit)
            self._successful = True
        except Cancelled:
            pass
        except Exception as error:
            self._error = error
        finally:
            self._computed.emit()

    def _hand_back(self) -> None:
        """In the user's thread. Callbacks are let go of, or they would keep their owners alive."""
        # The thread's last reference goes first: a QObject dies in the user's thread.
        self._thread.join()
        done, failed, cancelled = self._done, self._failed, self._cancelled
        result, error = self._result, self._error
        successful = self._successful and not self.token.cancelled
        self._work = self._done = self._failed = self._cancelled = self._result = None
        if self._line is not None:
            self._line.end(successful)
        self.ended.emit()
        if successful:
            if done is not None:
                done(result)
        elif error is not None:
            if failed is not None:
                failed(error)
        elif cancelled is not None:
            cancelled()

    def _show_progress(self, fraction: float, _: str) -> None:
        if self._line is not None:
            self._line.setProgress(100.0 * fraction)


class TaskSet(QObject):
    """Starts tasks and keeps hold of them until they end: Python would collect them earlier."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[BackgroundTask] = set()
        self._lines: set[_Line] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, task: BackgroundTask) -> BackgroundTask:
        """Begins the work, and shows what a user asked for in QGIS's task manager."""
        self._tasks.add(task)
        task.ended.connect(lambda: self._tasks.discard(task))
        if task.quiet:
            task.begin()
            return task

        def gone(line: _Line) -> None:
            self._lines.discard(line)
            task.line_gone()

        line = _Line(task.description, task.token, gone)
        self._lines.add(line)
        task.begin(line)
        QgsApplication.taskManager().addTask(line)
        return task

    def close(self, wait_ms: int = 5000) -> None:
        """Abandons every task and waits until their threads are done with our code."""
        for task in list(self._tasks):
            task.abandon()
        for task in list(self._tasks):
            task.wait(wait_ms / 1000)
        self._tasks.clear()
        for line in list(self._lines):
            line.end(False)


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

"""Work comes to its end whatever QGIS's task manager and its pool of threads do."""

import threading

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRunnable, QThreadPool

from s2sam_qgis.core.errors import Cancelled, InputError
from s2sam_qgis.tasks.background_task import BackgroundTask, TaskSet

pytestmark = pytest.mark.qgis


class Blocker(QRunnable):
    """Holds a thread of the pool until it is let go."""

    def __init__(self):
        super().__init__()
        self.setAutoDelete(False)
        self.begun, self.go = threading.Event(), threading.Event()

    def run(self):
        self.begun.set()
        self.go.wait(30)


@pytest.fixture
def pool(qgis_app):
    """QGIS's pool with the one thread that it has on one core."""
    pool = QThreadPool.globalInstance()
    before = pool.maxThreadCount()
    pool.waitForDone(5000)
    pool.setMaxThreadCount(1)
    yield pool
    pool.setMaxThreadCount(before)


@pytest.fixture
def busy(pool):
    blocker = Blocker()
    pool.start(blocker)
    assert blocker.begun.wait(5)
    yield pool
    blocker.go.set()
    pool.waitForDone(5000)


@pytest.fixture
def tasks(qgis_app):
    tasks = TaskSet()
    yield tasks
    tasks.close()


class Ends(list):
    """What a task handed back."""

    def task(self, work, quiet=False):
        def cancelled():
            self.append("cancelled")

        return BackgroundTask("work", work, self.append, self.append, cancelled, quiet)


def active():
    return [t.description() for t in QgsApplication.taskManager().activeTasks()]


@pytest.mark.parametrize("quiet", [True, False])
def test_a_full_pool_does_not_keep_work_waiting(busy, tasks, qtbot, quiet):
    ends = Ends()
    tasks.start(ends.task(lambda cancel, progress: 7, quiet))
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert ends == [7]
    assert len(tasks) == 0
    qtbot.waitUntil(lambda: not active(), timeout=5000)


def test_a_line_that_the_pool_lost_goes_when_the_work_ends(busy, tasks, qtbot):
    ends, go = Ends(), threading.Event()
    tasks.start(ends.task(lambda cancel, progress: go.wait(30)))
    assert active() == ["work"]
    busy.clear()  # The manager thinks that it is queued, and it will never run.
    go.set()
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert ends == [True]
    qtbot.waitUntil(lambda: not active(), timeout=5000)


def test_a_task_leaves_the_pool_to_the_map(pool, tasks, qtbot):
    ends, go = Ends(), threading.Event()
    tasks.start(ends.task(lambda cancel, progress: go.wait(30)))
    line = QgsApplication.taskManager().activeTasks()[0]
    qtbot.waitUntil(lambda: line.status() == line.TaskStatus.Running, timeout=5000)
    drawing = Blocker()
    pool.start(drawing)
    assert drawing.begun.wait(5)
    drawing.go.set()
    go.set()
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0, timeout=5000)


def test_the_line_shows_progress_and_the_end(tasks, qtbot):
    ends, go = Ends(), threading.Event()

    def work(cancel, progress):
        progress(0.25, "a quarter")
        return go.wait(30)

    task, said = ends.task(work), []
    task.text_changed.connect(lambda fraction, text: said.append((fraction, text)))
    tasks.start(task)
    line = QgsApplication.taskManager().activeTasks()[0]
    completed = []
    line.taskCompleted.connect(lambda: completed.append(True))
    qtbot.waitUntil(lambda: line.progress() == 25, timeout=5000)
    assert said == [(0.25, "a quarter")]
    qtbot.waitUntil(lambda: line.status() == line.TaskStatus.Running, timeout=5000)
    go.set()
    qtbot.waitUntil(lambda: bool(completed), timeout=5000)
    assert ends == [True]


def test_cancel_in_the_task_manager_stops_the_work(tasks, qtbot):
    ends = Ends()

    def work(cancel, progress):
        while not threading.Event().wait(0.01):
            cancel.raise_if_cancelled()

    tasks.start(ends.task(work))
    QgsApplication.taskManager().activeTasks()[0].cancel()
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert ends == ["cancelled"]
    qtbot.waitUntil(lambda: not active(), timeout=5000)


@pytest.mark.parametrize("error", [InputError("no"), MemoryError(), KeyError("x")])
def test_errors_are_handed_back(tasks, qtbot, error):
    ends = Ends()

    def work(cancel, progress):
        raise error

    tasks.start(ends.task(work, True))
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert ends == [error]


def test_work_that_stops_by_itself_is_cancelled(tasks, qtbot):
    ends = Ends()

    def work(cancel, progress):
        raise Cancelled

    tasks.start(ends.task(work, True))
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert ends == ["cancelled"]


def test_what_is_abandoned_says_nothing_and_is_let_go(tasks, qtbot):
    ends, go = Ends(), threading.Event()
    task = tasks.start(ends.task(lambda cancel, progress: go.wait(30), True))
    task.abandon()
    go.set()
    qtbot.waitUntil(lambda: len(tasks) == 0, timeout=5000)
    assert ends == []


def test_closing_waits_for_the_threads(qgis_app, qtbot):
    ends, tasks = Ends(), TaskSet()

    def work(cancel, progress):
        while not cancel.cancelled:
            threading.Event().wait(0.01)

    for quiet in (True, False):
        tasks.start(ends.task(work, quiet))
    tasks.close()
    assert not [t for t in threading.enumerate() if t.name == "s2sam-task"]
    qtbot.waitUntil(lambda: not active(), timeout=5000)
    assert ends == []


def test_none_of_many_short_ones_is_lost(pool, tasks, qtbot):
    """QGIS's own tasks are lost about once in 2,000 times in such a series."""
    ends = Ends()
    for number in range(300):
        tasks.start(ends.task(lambda cancel, progress, number=number: number, number % 2 == 0))
        if number % 3:
            qtbot.wait(1)
    qtbot.waitUntil(lambda: len(ends) == 300, timeout=20000)
    assert sorted(ends) == list(range(300))
    qtbot.waitUntil(lambda: not active(), timeout=5000)

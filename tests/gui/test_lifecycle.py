"""In the middle of things: layers go, projects close, the plugin is unloaded; nothing is left."""

import subprocess
import sys
import threading
import time

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.gui.session.session_hub import Condition
from tests.conftest import ROOT
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import Hands, drop_bench, leftovers, make_bench


@pytest.fixture
def slow(monkeypatch):
    """Encoding that takes as long as a large model's, and stops when it is told to."""
    from s2sam_qgis.workflow.chip_answers import ChipAnswers

    started = threading.Event()
    original = ChipAnswers.embedding

    def embedding(self, chip, cancel=None, *view):
        started.set()
        for _ in range(300):
            if cancel is not None:
                cancel.raise_if_cancelled()
            time.sleep(0.01)
        return original(self, chip, cancel, *view)

    monkeypatch.setattr(ChipAnswers, "embedding", embedding)
    return started


def in_the_middle(hands, slow):
    hands.click(*INSIDE)
    hands.qtbot.waitUntil(slow.is_set, timeout=5000)
    assert hands.bench.answers.is_pending(1)


def test_layer_removed_while_it_is_asked(hands, slow):
    in_the_middle(hands, slow)
    QgsProject.instance().removeMapLayer(hands.layer.id())
    hands.layer = None
    hands.qtbot.wait(100)
    assert hands.bench.hub.source.condition is Condition.NONE
    assert hands.bench.hub.session is None
    assert len(hands.bench.document.all_prompts) == 1, "the prompts stay"
    hands.wait()


def test_project_closed_while_it_is_asked(hands, slow):
    in_the_middle(hands, slow)
    QgsProject.instance().clear()
    hands.layer = None
    hands.qtbot.wait(50)
    assert not hands.bench.document.ids
    assert not hands.bench.stack.canUndo()
    hands.wait()


def test_unloaded_while_it_is_asked(window, qtbot, tmp_path, monkeypatch, layer, show, slow):
    bench = make_bench(window, qtbot, tmp_path, monkeypatch)
    show(layer)
    bench.dock.source.choose(layer)
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    bench.tools.take()
    hands = Hands(qtbot, window, bench, layer)
    in_the_middle(hands, slow)
    before = time.monotonic()
    drop_bench(bench, window)
    assert time.monotonic() - before < 1.0
    qtbot.waitUntil(lambda: not leftovers(window.canvas), timeout=5000)
    assert window.canvas.mapTool() is window.pan


def test_unloaded_while_it_loads(window, qtbot, tmp_path, monkeypatch, layer, show):
    bench = make_bench(window, qtbot, tmp_path, monkeypatch)
    show(layer)
    bench.dock.source.choose(layer)
    drop_bench(bench, window)
    qtbot.waitUntil(lambda: not leftovers(window.canvas), timeout=5000)


def test_ten_times_opened_and_closed(window, qtbot, tmp_path, monkeypatch, layer, show):
    show(layer)
    threads = threading.active_count()
    items = len(window.canvas.items())
    for _ in range(10):
        bench = make_bench(window, qtbot, tmp_path, monkeypatch)
        bench.dock.source.choose(layer)
        qtbot.waitUntil(lambda bench=bench: bench.hub.session is not None, timeout=20000)
        drop_bench(bench, window)
    qtbot.waitUntil(lambda: not leftovers(window.canvas), timeout=5000)
    assert threading.active_count() <= threads
    assert len(window.canvas.items()) == items


def test_stale_answers_are_dropped(hands, slow):
    in_the_middle(hands, slow)
    hands.click(*OUTSIDE)
    hands.bench.stack.undo()
    hands.bench.stack.undo()
    assert not hands.bench.document.all_prompts
    hands.wait()
    assert hands.answer(1).progress is Progress.EMPTY
    assert not hands.bench.view.items[0].keys


def test_a_failed_model_says_so_and_leaves_the_clicks(hands, monkeypatch):
    def broken(*_):
        raise RuntimeError("the graphics card is on fire")

    monkeypatch.setattr(type(hands.bench.hub.session), "compute", broken)
    hands.click(*INSIDE)
    hands.wait()
    assert hands.answer().progress is Progress.FAILED
    assert "on fire" in hands.bench.messages.last
    assert len(hands.bench.document.all_prompts) == 1
    monkeypatch.undo()
    hands.click(*OUTSIDE)
    hands.wait()
    assert hands.answer().progress is Progress.READY


def test_prompts_come_back_with_the_project(hands, tmp_path, window, scene_file):
    hands.click(*INSIDE)
    hands.bench.prompts.rename(1, "Feld ä")
    hands.wait()
    assert QgsProject.instance().isDirty()
    file = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(file)
    before = hands.bench.document.prompts
    hands.layer = None
    QgsProject.instance().clear()
    assert not hands.bench.document.ids
    assert QgsProject.instance().read(file)
    assert hands.bench.document.all_prompts == before.prompts
    assert not hands.bench.stack.canUndo()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()
    assert hands.answer(1).progress is Progress.READY
    assert not QgsProject.instance().isDirty()


def test_prompts_survive_unload_and_reload(window, qtbot, tmp_path, monkeypatch, layer, show):
    show(layer)
    bench = make_bench(window, qtbot, tmp_path, monkeypatch)
    bench.dock.source.choose(layer)
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    Hands(qtbot, window, bench, layer).click(*INSIDE)
    kept = bench.document.prompts
    drop_bench(bench, window)
    again = make_bench(window, qtbot, tmp_path, monkeypatch)
    assert again.document.all_prompts == kept.prompts
    assert again.dock.source.combo.currentLayer() is layer
    drop_bench(again, window)
    qtbot.waitUntil(lambda: not leftovers(window.canvas), timeout=5000)


def test_project_crs_is_never_changed(hands, show):
    from qgis.core import QgsCoordinateReferenceSystem

    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    show(hands.layer, "EPSG:3857")
    hands.click(*INSIDE)
    hands.wait()
    assert QgsProject.instance().crs().authid() == "EPSG:3857"


def test_layer_that_cannot_be_read_says_why(hands, tmp_path):
    file = tmp_path / "gone.tif"
    file.write_bytes(b"")
    broken = QgsRasterLayer(str(file), "gone")
    QgsProject.instance().addMapLayer(broken)
    hands.bench.dock.source.choose(broken)
    hands.wait()
    assert hands.bench.hub.source.condition is Condition.FAILED
    assert "gone" in hands.bench.dock.source.note.text()
    hands.click(*INSIDE)
    assert not hands.bench.document.all_prompts
    del broken


def test_work_in_tasks_never_holds_the_main_thread(hands):
    from qgis.PyQt.QtCore import QTimer

    last, worst = [time.thread_time()], [0.0]

    def beat():
        now = time.thread_time()
        worst[0] = max(worst[0], now - last[0])
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(5)
    for step in range(4):
        hands.click(INSIDE[0] + 12 * step, INSIDE[1])
        hands.wait()
    timer.stop()
    assert len(hands.bench.document.all_prompts) == 4
    print(f"main thread busy for at most {1000 * worst[0]:.0f} ms")
    assert worst[0] < 0.05


def test_the_dock_imports_no_heavy_package_in_the_users_thread():
    """onnxruntime and rasterio take long to load: the dock's modules must not ask for them."""
    code = (
        "import sys; import s2sam_qgis.gui.workbench; "
        "sys.exit(any(name in sys.modules for name in ('onnxruntime', 'rasterio', 'pyogrio')))"
    )
    root = ROOT
    done = subprocess.run([sys.executable, "-c", code], cwd=root, check=False)
    assert done.returncode == 0


def test_dock_deleted_before_close_is_harmless(window, qtbot, tmp_path, monkeypatch):
    bench = make_bench(window, qtbot, tmp_path, monkeypatch)
    window.window.removeDockWidget(bench.dock)
    bench.dock.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bench.close()
    qtbot.waitUntil(lambda: not leftovers(window.canvas), timeout=5000)

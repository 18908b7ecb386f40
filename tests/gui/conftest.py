"""A main window with a real canvas and the dock, and a watch on what it leaves behind."""

import gc
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.conftest import ROOT

qgis_core = pytest.importorskip("qgis.core")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QEvent, QPoint, Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import (  # noqa: E402
    QApplication,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from s2sam_qgis.gui.canvas.items import OverlayItem  # noqa: E402
from s2sam_qgis.gui.workbench import Workbench  # noqa: E402
from s2sam_qgis.models.spec import ModelSpec  # noqa: E402
from s2sam_qgis.settings import Settings  # noqa: E402
from tests.synthetic import FIELD, map_xy, write_scene  # noqa: E402

MODELS = ROOT / "resources" / "models"
STANDIN = ModelSpec("standin", str(MODELS))

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in Path(str(item.fspath)).parents:
            item.add_marker(pytest.mark.qgis)


class Interface:
    """As much of QGIS's iface as the dock uses."""

    def __init__(self, window, canvas, bar):
        self._window, self._canvas, self._bar = window, canvas, bar
        self.active = None

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._canvas

    def messageBar(self):
        return self._bar

    def activeLayer(self):
        return self.active


@pytest.fixture(scope="session")
def scene_file(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scenes") / "S2A_20210617_scene.tif")


@pytest.fixture(scope="session")
def later_scene_file(tmp_path_factory):
    row, col, height, width = FIELD
    field = (row + 20, col + 30, height, width)
    folder = tmp_path_factory.mktemp("scenes")
    return write_scene(folder / "S2A_20210925_scene.tif", field=field)


@pytest.fixture
def window(qgis_app, qtbot):
    QgsProject.instance().clear()
    window = QMainWindow()
    centre = QWidget(window)
    bar, canvas = QgsMessageBar(centre), QgsMapCanvas(centre)
    canvas.setParallelRenderingEnabled(False)
    layout = QVBoxLayout(centre)
    layout.setContentsMargins(0, 0, 0, 0)
    bar.setGeometry(0, 0, 600, 40)  # QGIS lays it over the map: a message must not move it.
    layout.addWidget(canvas, 1)
    window.setCentralWidget(centre)
    window.resize(1100, 760)
    iface = Interface(window, canvas, bar)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    window.show()
    qtbot.waitExposed(window)
    yield SimpleNamespace(window=window, canvas=canvas, bar=bar, iface=iface, pan=pan)
    canvas.unsetMapTool(canvas.mapTool())
    canvas.setLayers([])
    QgsProject.instance().clear()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def layer(scene_file):
    layer = QgsRasterLayer(str(scene_file), "T33UUP 2021-06-17")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    del layer


class Stored(dict):
    """Settings that are forgotten after the test."""

    value, contains, setValue = dict.get, dict.__contains__, dict.__setitem__

    def remove(self, key):
        self.pop(key, None)


class Hands:
    """What a person does: moves the mouse, clicks, drags, types; and waits for the dock."""

    def __init__(self, qtbot, window, bench, layer):
        self.qtbot, self.bench, self.layer = qtbot, bench, layer
        self.canvas, self.window = window.canvas, window.window

    def pixel(self, col, row):
        """The canvas pixel at which a pixel of the scene is drawn."""
        return self.at(*map_xy(col, row))

    def at(self, x, y):
        """The canvas pixel of a position in the layer's CRS."""
        projection = self.bench.view.projection
        point = projection.to_canvas(x, y) if projection is not None else (x, y)
        found = self.canvas.getCoordinateTransform().transform(*point)
        return QPoint(round(found.x()), round(found.y()))

    def click(self, col, row, button=LEFT):
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier,
                         self.pixel(col, row))  # fmt: skip

    def click_at(self, point, button=LEFT):
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, point)

    def move(self, point, button=None):
        from qgis.PyQt.QtCore import QPointF
        from qgis.PyQt.QtGui import QMouseEvent

        none = Qt.MouseButton.NoButton
        viewport = self.canvas.viewport()
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(point), QPointF(viewport.mapToGlobal(point)),
            none, button or none, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    def drag(self, start, end, button=LEFT, steps=4, release=True):
        viewport, none = self.canvas.viewport(), Qt.KeyboardModifier.NoModifier
        QTest.mousePress(viewport, button, none, start)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * step / steps, button)
        if release:
            QTest.mouseRelease(viewport, button, none, end)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier, widget=None):
        QTest.keyClick(widget or self.canvas, key, modifier)

    def wait(self):
        """Until nothing is loaded, asked, computed or finished, and the list shows it."""
        bench = self.bench

        def idle():
            assert not bench.hub.is_loading
            assert bench.answers.idle
            assert bench.hover.idle
            # The list is told some milliseconds after the map, and then selects its row.
            assert not bench.dock.objects._objects._changed._gathered
            assert not bench.dock.objects._counting.isActive()

        self.qtbot.waitUntil(idle, timeout=20000)

    def offers(self):
        """The messages with buttons that are on the bar: a button by its text, for each."""
        items = self.bench.messages._offers
        return [{b.text(): b for b in item.findChildren(QPushButton)} for item in items]

    @property
    def current(self):
        return self.bench.document.current

    def answer(self, prompt_id=None):
        return self.bench.answers.of(self.current if prompt_id is None else prompt_id)


def make_bench(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "s2sam_qgis.gui.document.autosave._profile_folder", lambda: tmp_path / "profile"
    )
    monkeypatch.setattr(
        "s2sam_qgis.layers.result_file.profile_folder", lambda: tmp_path / "results"
    )
    monkeypatch.setenv("S2SAM_HOME", str(tmp_path / "home"))
    # On so plain a scene the stand-in's masks are alike; there are several to choose from still.
    monkeypatch.setattr("s2sam_qgis.workflow.joint_answer.SAME", 1.1)
    bench = Workbench(window.iface, Settings(Stored()))
    bench.hub.model.set_choice(STANDIN)
    window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench.dock)
    return bench


def drop_bench(bench, window):
    bench.close()
    window.window.removeDockWidget(bench.dock)
    bench.dock.deleteLater()
    bench.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def leftovers(canvas):
    """What a closed dock must not leave: threads, tasks, items on the canvas, our tool."""
    gc.collect()
    found = [t.name for t in threading.enumerate() if t.name.startswith("s2sam")]
    found += [str(item) for item in canvas.items() if isinstance(item, OverlayItem)]
    manager = QgsApplication.taskManager()
    found += [task.description() for task in manager.activeTasks()]
    return found


@pytest.fixture
def bench(window, qtbot, tmp_path, monkeypatch):
    bench = make_bench(window, qtbot, tmp_path, monkeypatch)
    yield bench
    drop_bench(bench, window)
    qtbot.waitUntil(lambda: not leftovers(window.canvas), timeout=5000)


@pytest.fixture
def show(window, qtbot):
    """Shows a layer on the canvas, in the project CRS given (default: the layer's)."""

    def show(layer, crs=None, rotation=0.0, around=None):
        canvas = window.canvas
        crs = QgsCoordinateReferenceSystem(crs) if crs else layer.crs()
        canvas.setDestinationCrs(crs)
        canvas.setLayers([layer])
        canvas.setRotation(rotation)
        settings = canvas.mapSettings()
        extent = settings.layerExtentToOutputExtent(layer, around or QgsRectangle(layer.extent()))
        canvas.setExtent(extent)
        canvas.waitWhileRendering()

    return show


@pytest.fixture
def hands(bench, window, layer, qtbot, show):
    """The dock with a layer and a model, the tool in hand."""
    show(layer)
    bench.dock.source.choose(layer)
    hands = Hands(qtbot, window, bench, layer)
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    bench.tools.take()
    hands.wait()
    return hands

"""What is drawn over the map, and the keys that are heard there."""

import pytest
from qgis.gui import Canvas
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QGraphicsScene, QLineEdit, QVBoxLayout, QWidget

from s2sam_qgis.gui.canvas import items as canvas_items
from s2sam_qgis.gui.canvas.items import DragBoxItem, Hit
from s2sam_qgis.gui.canvas.marker_item import BoxMark, MarkerItem, PointMark
from s2sam_qgis.gui.canvas.outline_item import OutlineItem, OutlineStyle
from s2sam_qgis.gui.control.tool_keys import CANVAS_KEYS, ToolKeys

BOX = ((20.0, 20.0), (80.0, 20.0), (80.0, 60.0), (20.0, 60.0))


@pytest.fixture
def canvas(app):
    return Canvas(QGraphicsScene())


def drawn(item):
    image = QImage(200, 160, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    return image


def test_outlines_are_drawn(canvas):
    item, path = OutlineItem(canvas), QPainterPath()
    path.addRect(40, 40, 60, 60)
    item.set_outline(1, path, OutlineStyle(QColor("#ff0000"), 2.0, fill=0.5))
    item.set_outline(2, QPainterPath(path), OutlineStyle(QColor("#ffffff"), dashed=True))
    inside = drawn(item).pixelColor(70, 70)
    assert inside.red() == 255
    assert inside.green() == pytest.approx(128, abs=3)
    item.remove(1)
    item.clear()
    assert item.keys == ()
    item.dispose()


def test_markers_are_drawn_and_hit(canvas):
    item = MarkerItem(canvas)
    item.set_marks(
        1,
        [PointMark(0, (100.0, 30.0), True, selected=True), PointMark(1, (140.0, 90.0), False)],
        [BoxMark(2, BOX, QColor("#00c8ff"), selected=True)],
    )
    image = drawn(item)
    assert image.pixelColor(100, 30) == canvas_items.FOREGROUND_COLOUR
    assert image.pixelColor(140, 90) == canvas_items.BACKGROUND_COLOUR
    assert item.hit(QPointF(101, 31)) == Hit(0)
    assert item.hit(QPointF(20, 20)) == Hit(2, True, 0)
    assert item.hit(QPointF(50, 60)) == Hit(2, True, 5)
    assert item.hit(QPointF(180, 150)) is None


def test_a_box_that_is_being_dragged(canvas):
    item = DragBoxItem(canvas)
    item.set_corners(BOX)
    assert drawn(item).pixelColor(50, 40) != QColor("white")


def test_colours_can_be_set_by_name(app):
    """As the settings do it."""
    colour = QColor("#2fb344")
    colour.setNamedColor("#112233")
    assert colour.name() == "#112233"


@pytest.fixture
def keys(app):
    heard, state = [], {"tool": True, "foreign": False}
    commands = {name: (lambda name=name: heard.append(name)) for name in set(CANVAS_KEYS.values())}
    window, canvas, dock = QWidget(), QWidget(), QWidget()
    layout = QVBoxLayout(window)
    for widget in (canvas, dock):
        layout.addWidget(widget)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    line = QLineEdit(dock)
    watcher = ToolKeys(commands, lambda: state["tool"], lambda: state["foreign"])
    watcher.watch(canvas, dock)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    yield type("Keys", (), {
        "heard": heard, "state": state, "canvas": canvas, "dock": dock, "line": line,
        "window": window,
    })  # fmt: skip
    watcher.stop()
    window.close()


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_F, PLAIN, "foreground"),
        (Qt.Key.Key_Z, PLAIN, "undo"),
        (Qt.Key.Key_Z, CTRL, "undo"),
        (Qt.Key.Key_Z, CTRL | SHIFT, "redo"),
        (Qt.Key.Key_Z, SHIFT, "redo"),
        (Qt.Key.Key_Y, CTRL, "redo"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "accept"),
        (Qt.Key.Key_Escape, PLAIN, "escape"),
    ],
)
def test_keys_on_the_canvas(keys, key, modifiers, name):
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, modifiers)
        event.ignore()
        QApplication.sendEvent(keys.canvas, event)
        assert event.isAccepted()
    assert keys.heard == [name]


@pytest.mark.parametrize(
    ("key", "modifiers", "change"),
    [
        (Qt.Key.Key_F, ALT, {}),
        (Qt.Key.Key_F, CTRL, {}),
        (Qt.Key.Key_Q, PLAIN, {}),
        (Qt.Key.Key_F, PLAIN, {"tool": False}),
        (Qt.Key.Key_Z, CTRL, {"foreign": True}),
    ],
)
def test_keys_that_are_not_ours(keys, key, modifiers, change):
    keys.state.update(change)
    QApplication.sendEvent(keys.canvas, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))
    assert keys.heard == []


def test_keys_in_the_dock(keys):
    for key in (Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        QApplication.sendEvent(keys.dock, QKeyEvent(QEvent.Type.KeyPress, key, PLAIN))
    assert keys.heard == ["new_object"]

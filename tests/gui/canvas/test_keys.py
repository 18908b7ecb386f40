"""Keys on the canvas and in the dock: claimed from QGIS, left to text fields."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from s2sam_qgis.gui.compat import QShortcut
from s2sam_qgis.gui.panels.object_panel import Column
from s2sam_qgis.gui.parts.tool_mode import ToolMode
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import RIGHT

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def prompts(hands):
    return len(hands.bench.document.all_prompts)


@pytest.mark.parametrize(
    ("key", "mode"),
    [
        (Qt.Key.Key_F, ToolMode.FOREGROUND),
        (Qt.Key.Key_B, ToolMode.BACKGROUND),
        (Qt.Key.Key_R, ToolMode.BOX),
        (Qt.Key.Key_H, ToolMode.PAN),
    ],
)
def test_tools_by_key(hands, key, mode):
    hands.key(key)
    assert hands.bench.tools.tool.mode is mode
    checked = [m for m, action in hands.bench.actions.tools.items() if action.isChecked()]
    assert checked == [mode]


def test_tab_goes_through_the_tools_and_keeps_the_focus(hands):
    hands.canvas.setFocus()
    seen = []
    for _ in range(4):
        hands.key(Qt.Key.Key_Tab)
        seen.append(hands.bench.tools.tool.mode)
    assert seen == [ToolMode.BACKGROUND, ToolMode.BOX, ToolMode.PAN, ToolMode.FOREGROUND]


@pytest.mark.parametrize(
    ("undo", "redo"),
    [
        ((Qt.Key.Key_Z, None), (Qt.Key.Key_Z, SHIFT)),
        ((Qt.Key.Key_Backspace, None), (Qt.Key.Key_Y, CTRL)),
        ((Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)),
    ],
)
def test_undo_and_redo(hands, undo, redo):
    hands.click(*INSIDE)
    hands.click(*OUTSIDE, button=RIGHT)
    none = Qt.KeyboardModifier.NoModifier
    hands.key(undo[0], undo[1] or none)
    assert prompts(hands) == 1
    hands.key(undo[0], undo[1] or none)
    assert prompts(hands) == 0
    hands.key(redo[0], redo[1] or none)
    assert prompts(hands) == 1
    hands.wait()
    assert hands.answer().score is not None


def test_ctrl_z_belongs_to_a_layer_that_is_edited(hands, window):
    hands.click(*INSIDE)
    vector = QgsVectorLayer("Point?crs=EPSG:32633", "edited", "memory")
    QgsProject.instance().addMapLayer(vector)
    window.iface.active = vector
    vector.startEditing()
    hands.key(Qt.Key.Key_Z, CTRL)
    assert prompts(hands) == 0, "nothing to undo there: the key is ours"
    hands.key(Qt.Key.Key_Z, CTRL | SHIFT)
    vector.beginEditCommand("add")
    feature = QgsFeature(vector.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    vector.addFeature(feature)
    vector.endEditCommand()
    hands.key(Qt.Key.Key_Z, CTRL)
    assert prompts(hands) == 1, "the layer's own stack comes first"
    hands.key(Qt.Key.Key_Z)
    assert prompts(hands) == 0, "the plain key is always ours"
    vector.rollBack()
    window.iface.active = None


def test_keys_are_claimed_from_shortcuts(hands):
    """QGIS binds S: a shortcut of the window must not get it while our tool is in hand."""
    rung = []
    shortcut = QShortcut(QKeySequence("N"), hands.window)
    shortcut.activated.connect(lambda: rung.append(1))
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "n"
    )
    event.ignore()
    QApplication.sendEvent(hands.canvas, event)
    assert event.isAccepted()
    hands.key(Qt.Key.Key_N)
    assert not rung
    assert hands.bench.document.ids == (1,)
    shortcut.deleteLater()


def test_keys_are_left_alone_with_another_tool(hands, window):
    window.canvas.setMapTool(window.pan)
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "n"
    )
    event.ignore()
    QApplication.sendEvent(hands.canvas, event)
    assert not event.isAccepted()
    hands.key(Qt.Key.Key_N)
    assert not hands.bench.document.ids
    assert not any(action.isChecked() for action in hands.bench.actions.tools.values())


def test_typing_is_typing(hands):
    """Names and numbers hold letters and digits that are keys elsewhere."""
    hands.click(*INSIDE)
    hands.bench.objects.rename()
    editor = QApplication.focusWidget()
    if editor is None:  # offscreen windows may not get the focus
        editor = hands.bench.dock.table.findChild(
            type(hands.bench.dock.shape.min_area.box.lineEdit())
        )
    editor.selectAll()
    QTest.keyClicks(editor, "nzs field")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: hands.bench.document.name(1) == "nzs field")
    assert prompts(hands) == 1
    assert hands.bench.document.ids == (1,)


def test_keys_in_the_dock(hands):
    hands.click(*INSIDE)
    table = hands.bench.dock.table
    table.setFocus()
    hands.key(Qt.Key.Key_N, widget=table)
    assert hands.bench.document.ids == (1, 2)
    hands.key(Qt.Key.Key_Z, widget=table)
    assert hands.bench.document.ids == (1,)
    table.selectRow(0)
    hands.key(Qt.Key.Key_Delete, widget=table)
    assert not hands.bench.document.ids
    hands.key(Qt.Key.Key_Z, CTRL, widget=table)
    assert hands.bench.document.ids == (1,)


def test_preview_key_and_button(hands):
    assert hands.bench.hover.enabled
    hands.key(Qt.Key.Key_P)
    assert not hands.bench.hover.enabled
    assert not hands.bench.actions.preview.isChecked()
    hands.key(Qt.Key.Key_P)
    assert hands.bench.hover.enabled


def test_escape_clears_then_leaves(hands, window):
    hands.click(*INSIDE)
    hands.click(*INSIDE)
    assert hands.bench.view.selected == 0
    hands.key(Qt.Key.Key_Escape)
    assert hands.bench.view.selected is None
    assert hands.bench.tools.is_active
    hands.key(Qt.Key.Key_Escape)
    assert window.canvas.mapTool() is window.pan


def test_next_candidate(hands):
    hands.click(*INSIDE)
    hands.wait()
    chosen, count = hands.answer().candidates
    assert count > 1
    areas = {hands.answer().area_ha}
    for _ in range(count - 1):
        hands.key(Qt.Key.Key_C)
        hands.wait()
        areas.add(hands.answer().area_ha)
    assert len(areas) > 1
    hands.key(Qt.Key.Key_C)
    hands.wait()
    assert hands.answer().candidates == (chosen, count)


def test_another_mask_is_a_step_of_its_own(hands):
    hands.click(*INSIDE)
    hands.wait()
    plain, steps = hands.answer().candidates, hands.bench.stack.count()
    hands.key(Qt.Key.Key_C)
    assert hands.bench.stack.count() == steps + 1
    number, count = hands.answer().candidates
    assert number != plain[0]
    cell = hands.bench.object_model.index(0, Column.PROMPTS).data()
    assert cell == f"+1 · {number} of {count}"
    hands.key(Qt.Key.Key_Z)
    assert len(hands.bench.document.all_prompts) == 1
    assert hands.answer().candidates == plain
    assert hands.answer().progress.name != "WAITING"
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert hands.answer().candidates == (number, count)


def test_a_click_after_another_mask_starts_from_it(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_C)
    hands.wait()
    hands.click(*OUTSIDE, button=RIGHT)
    hands.wait()
    first, second = hands.bench.document.all_prompts
    assert first.candidate is not None
    assert second.candidate is None
    from s2sam_qgis.workflow.segment import segment

    session = hands.bench.hub.session
    run = segment(session.imagery, session.answers.predictor, session.answers.store,
                  hands.bench.document.prompts)  # fmt: skip
    shown = session.mask(1).on(session.imagery.grid.window)
    assert (run.mask_of(1) == shown).all()

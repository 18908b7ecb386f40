"""Adding to and cutting from an object by hand, with real mouse events on a real canvas."""

import pytest
from qgis.core import NULL, QgsProject
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from s2sam_qgis.core.prompts import PointPrompt
from s2sam_qgis.gui.panels.object_panel import BY_HAND, Column
from s2sam_qgis.gui.parts.tool_mode import ToolMode
from s2sam_qgis.gui.session.answers import Progress
from tests.gui.canvas.test_clicks import COL, HEIGHT, INSIDE, OUTSIDE, ROW, WIDTH
from tests.gui.conftest import LEFT, RIGHT

#: The left third of the field, drawn with some room around.
THIRD = [(COL - 8, ROW - 8), (COL + 30, ROW - 8), (COL + 30, ROW + HEIGHT + 8),
         (COL - 8, ROW + HEIGHT + 8)]  # fmt: skip
#: Beside the field: 30 x 40 pixels, 12 ha.
BESIDE = [(COL + WIDTH + 10, ROW), (COL + WIDTH + 40, ROW), (COL + WIDTH + 40, ROW + 40),
          (COL + WIDTH + 10, ROW + 40)]  # fmt: skip


def corrections(hands):
    return [(c.prompt_id, c.action, c.after) for c in hands.bench.document.prompts.corrections]


def area(hands, prompt_id=None):
    hands.wait()
    return hands.answer(prompt_id).area_ha


def draw(hands, corners, end=RIGHT):
    for corner in corners:
        hands.click(*corner)
    if end is RIGHT:
        hands.click(*corners[-1], button=RIGHT)


@pytest.fixture
def clicked(hands):
    hands.click(*INSIDE)
    hands.wait()
    return hands


def test_cut_an_area_with_corners(clicked):
    hands = clicked
    before = area(hands)
    hands.key(Qt.Key.Key_X)
    assert hands.bench.tools.mode is ToolMode.CUT_AREA
    draw(hands, THIRD)
    assert corrections(hands) == [(1, "cut", 1)]
    assert area(hands) == pytest.approx(before - HEIGHT * 30 / 100, rel=0.06)
    bounds = hands.bench.view.items[0].outline(1).boundingRect()
    assert bounds.left() == pytest.approx(400000 + 10 * (COL + 30), abs=20), "drawn as it is cut"
    assert hands.bench.stack.undoText() == "Cut area: Object 1"
    hands.key(Qt.Key.Key_Z)
    assert area(hands) == pytest.approx(before)
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert area(hands) == pytest.approx(before - HEIGHT * 30 / 100, rel=0.06)


def test_add_an_area_drawn_freely(clicked):
    hands = clicked
    before = area(hands)
    hands.key(Qt.Key.Key_A)
    viewport, none = hands.canvas.viewport(), Qt.KeyboardModifier.NoModifier
    points = [hands.pixel(*corner) for corner in BESIDE]
    QTest.mousePress(viewport, LEFT, none, points[0])
    for start, end in zip(points, [*points[1:], points[0]]):
        for step in range(1, 9):
            hands.move(start + (end - start) * step / 8, LEFT)
    assert len(hands.canvas.mapTool().corners) > 20
    QTest.mouseRelease(viewport, LEFT, none, points[0])
    assert corrections(hands) == [(1, "add", 1)]
    assert area(hands) == pytest.approx(before + 12, rel=0.05)
    assert not hands.canvas.mapTool().corners
    (ring,) = hands.bench.document.prompts.corrections[0].rings
    assert len(ring) < 12, "a free line is kept with few corners"


def test_brush_left_paints_right_erases(clicked):
    hands = clicked
    before = area(hands)
    hands.key(Qt.Key.Key_E)
    y = ROW + 20
    hands.drag(hands.pixel(COL + WIDTH - 5, y), hands.pixel(COL + WIDTH + 40, y), steps=12)
    assert corrections(hands) == [(1, "add", 1)]
    painted = area(hands)
    assert painted > before + 1
    hands.drag(hands.pixel(COL + WIDTH + 15, y - 30), hands.pixel(COL + WIDTH + 15, y + 30),
               button=RIGHT, steps=12)  # fmt: skip
    assert corrections(hands) == [(1, "add", 1), (1, "cut", 1)]
    assert before < area(hands) < painted
    assert [hands.bench.stack.text(i) for i in (1, 2)] == ["Paint: Object 1", "Erase: Object 1"]
    assert len(hands.bench.document.all_prompts) == 1, "a right drag is no background point"


def test_a_brush_click_is_a_dot_and_its_size_changes(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_E)
    brush = hands.canvas.mapTool()
    hands.click(*BESIDE[0])
    small = max(x for x, _ in hands.bench.document.prompts.corrections[0].rings[0])
    radius = brush.radius
    hands.key(Qt.Key.Key_Plus)
    hands.key(Qt.Key.Key_Plus)
    assert brush.radius == pytest.approx(radius * 1.25**2)
    hands.click(*BESIDE[0])
    assert max(x for x, _ in hands.bench.document.prompts.corrections[1].rings[0]) > small
    hands.key(Qt.Key.Key_Minus)
    assert brush.radius == pytest.approx(radius * 1.25)
    extent = hands.canvas.extent()
    wheel(hands, Qt.KeyboardModifier.ShiftModifier)
    assert brush.radius == pytest.approx(radius * 1.25**2)
    assert hands.canvas.extent() == extent, "the map is not zoomed"


def wheel(hands, modifier):
    viewport = hands.canvas.viewport()
    at = QPointF(hands.pixel(*INSIDE))
    event = QWheelEvent(
        at, QPointF(viewport.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_backspace_takes_a_corner_back_and_escape_gives_up(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_X)
    for corner in THIRD:
        hands.click(*corner)
    tool = hands.canvas.mapTool()
    assert len(tool.corners) == 4
    hands.key(Qt.Key.Key_Backspace)
    assert len(tool.corners) == 3
    assert hands.bench.document.all_prompts, "no click was undone"
    hands.key(Qt.Key.Key_Escape)
    assert not tool.corners
    assert hands.canvas.mapTool() is tool
    hands.key(Qt.Key.Key_Backspace)
    assert not hands.bench.document.all_prompts, "nothing is drawn: the click is undone"


def test_enter_closes_the_area_and_then_accepts(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_X)
    draw(hands, THIRD, end=None)
    hands.key(Qt.Key.Key_Return)
    assert corrections(hands) == [(1, "cut", 1)]
    assert hands.current == 1
    expected = area(hands)
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    assert hands.current == 2
    layer = next(
        x for x in QgsProject.instance().mapLayers().values() if x.name() == "S2 SAM results"
    )
    (feature,) = layer.getFeatures()
    assert feature["area_ha"] == pytest.approx(expected)
    assert feature["n_edits"] == 1
    if layer.isEditable():
        layer.rollBack()


def test_double_click_closes_the_area(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_X)
    draw(hands, THIRD, end=None)
    point = hands.pixel(*THIRD[-1])
    QTest.mouseDClick(hands.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
    assert corrections(hands) == [(1, "cut", 1)]


def test_two_corners_enclose_nothing(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_A)
    draw(hands, THIRD[:2])
    assert corrections(hands) == []
    assert "encloses nothing" in hands.bench.messages.last


def test_nothing_can_be_cut_from_nothing(hands):
    hands.key(Qt.Key.Key_X)
    hands.click(*THIRD[0])
    assert "nothing to cut" in hands.bench.messages.last
    assert not hands.canvas.mapTool().corners
    hands.key(Qt.Key.Key_E)
    hands.drag(hands.pixel(*THIRD[0]), hands.pixel(*THIRD[1]), button=RIGHT)
    assert hands.bench.document.prompts.is_empty


def test_an_object_may_be_drawn_by_hand_alone(hands):
    hands.key(Qt.Key.Key_A)
    draw(hands, BESIDE)
    assert hands.bench.document.ids == (1,)
    assert area(hands) == pytest.approx(12, rel=0.05)
    assert hands.answer().progress is Progress.READY
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    assert hands.current == 2
    hands.key(Qt.Key.Key_Z)
    hands.key(Qt.Key.Key_Z)
    assert hands.bench.document.prompts.is_empty


def test_the_next_click_keeps_what_was_cut(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_X)
    draw(hands, THIRD)
    cut = area(hands)
    hands.key(Qt.Key.Key_F)
    assert hands.bench.tools.mode is ToolMode.FOREGROUND
    hands.click(*OUTSIDE, button=RIGHT)
    assert area(hands) == pytest.approx(cut, rel=0.1)
    assert [type(p) for p in hands.bench.document.all_prompts] == [PointPrompt] * 2
    hands.click(COL + 10, ROW + 20)
    assert area(hands) > cut + 5, "a foreground click inside lifts the cut"


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_any_project_crs(hands, show, crs):
    show(hands.layer, crs, 20.0)
    hands.key(Qt.Key.Key_A)
    draw(hands, BESIDE)
    assert area(hands) == pytest.approx(12, rel=0.05)


def test_another_tool_drops_what_was_not_closed(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_X)
    draw(hands, THIRD, end=None)
    hands.key(Qt.Key.Key_F)
    hands.key(Qt.Key.Key_X)
    assert not hands.canvas.mapTool().corners
    assert corrections(hands) == []


def test_buttons_show_the_tool_in_hand(hands):
    actions, tools = hands.bench.actions.tools, hands.bench.tools
    for mode in ToolMode:
        actions[mode].trigger()
        assert tools.is_active
        assert [m for m, a in actions.items() if a.isChecked()] == [mode]
    hands.key(Qt.Key.Key_Tab)
    assert not tools.mode.repairs
    hands.canvas.setMapTool(tools._before)
    assert not any(a.isChecked() for a in actions.values())
    assert not tools.is_active


def test_two_buttons_at_once_paint_nothing(clicked):
    hands = clicked
    hands.key(Qt.Key.Key_E)
    viewport, none = hands.canvas.viewport(), Qt.KeyboardModifier.NoModifier
    point = hands.pixel(*INSIDE)
    QTest.mousePress(viewport, LEFT, none, point)
    QTest.mousePress(viewport, RIGHT, none, point)
    QTest.mouseRelease(viewport, RIGHT, none, point)
    QTest.mouseRelease(viewport, LEFT, none, point)
    assert corrections(hands) == []


def test_an_accepted_feature_is_repaired_and_undone(clicked):
    """The one that is selected, while its layer is QGIS's active one."""
    hands = clicked
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    layer = hands.bench.results.accepted.home.layer
    layer.selectAll()
    hands.bench._iface.active = layer
    (before,) = layer.getFeatures()
    hands.key(Qt.Key.Key_X)
    draw(hands, THIRD)
    (after,) = layer.getFeatures()
    assert after["area_ha"] == pytest.approx(before["area_ha"] - HEIGHT * 30 / 100, rel=0.06)
    assert after["edited"]
    assert after["model"] == before["model"]
    assert after["s2sam_id"] == before["s2sam_id"]
    assert not hands.bench.document.prompts.corrections
    hands.bench.stack.undo()
    (back,) = layer.getFeatures()
    assert back["area_ha"] == pytest.approx(before["area_ha"])
    assert back.geometry().equals(before.geometry())
    hands.bench.stack.redo()
    hands.key(Qt.Key.Key_A)
    draw(hands, BESIDE)
    (more,) = layer.getFeatures()
    assert more["area_ha"] == pytest.approx(after["area_ha"] + 12, rel=0.05)
    everything = [(1, 1), (318, 1), (318, 258), (1, 258)]
    hands.key(Qt.Key.Key_X)
    draw(hands, everything)
    assert "would remain" in hands.bench.messages.last
    assert layer.featureCount() == 1


def test_an_object_that_is_drawn_only_has_no_score(hands):
    """No model was asked: not 0.00, which would look like a bad answer."""
    hands.key(Qt.Key.Key_A)
    draw(hands, BESIDE)
    assert area(hands) == pytest.approx(12, rel=0.05)
    answer, model = hands.answer(1), hands.bench.object_model
    assert answer.has_mask
    assert answer.score is None
    assert not answer.is_doubtful
    assert model.index(0, Column.SCORE).data() == BY_HAND
    tip = model.index(0, Column.SCORE).data(Qt.ItemDataRole.ToolTipRole)
    assert "Drawn by hand" in tip
    assert hands.bench.actions.accept.isEnabled()
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    (feature,) = hands.bench.results.accepted.home.layer.getFeatures()
    assert feature["score"] in (None, NULL)
    assert feature["n_edits"] == 1
    assert feature["area_ha"] == pytest.approx(12, rel=0.05)

"""The table of objects, accepting, finishing, and the hints that tell the next step."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolBar, QToolButton, QWidget

from s2sam_qgis.gui.panels.object_panel import LATER_MS, Column, hectares_text
from s2sam_qgis.gui.session.answers import Progress
from tests.gui.canvas.test_clicks import COL, HEIGHT, INSIDE, OUTSIDE, ROW, WIDTH
from tests.gui.conftest import RIGHT


def cell(hands, row, column):
    return hands.bench.object_model.index(row, column).data()


def results():
    found = [x for x in QgsProject.instance().mapLayers().values() if x.name() == "S2 SAM results"]
    return found[0] if found else None


def test_table_shows_what_is_known(hands):
    hands.click(*INSIDE)
    assert cell(hands, 0, Column.SCORE) == "…"
    hands.click(*OUTSIDE, button=RIGHT)
    hands.drag(hands.pixel(COL - 5, ROW - 5), hands.pixel(COL + WIDTH + 5, ROW + HEIGHT + 5))
    hands.wait()
    assert cell(hands, 0, Column.NAME) == "Object 1"
    assert cell(hands, 0, Column.PROMPTS) == "+1 −1 box"
    assert float(cell(hands, 0, Column.SCORE)) > 0
    assert float(cell(hands, 0, Column.AREA)) == pytest.approx(HEIGHT * WIDTH / 100, rel=0.2)
    assert hands.bench.object_model.rowCount() == 1


def test_area_has_as_many_digits_as_make_sense():
    assert [hectares_text(a) for a in (None, 3.214, 88.04, 958.37, 12345.6)] == [
        "–", "3.21", "88.04", "958.4", "12346",
    ]  # fmt: skip


def test_new_rename_duplicate_delete(hands):
    hands.click(*INSIDE)
    hands.bench.prompts.rename(1, "field 1")
    hands.bench.actions.duplicate.trigger()
    assert hands.bench.document.ids == (1, 2)
    assert hands.bench.document.name(2) == "field 1 copy"
    assert hands.current == 2
    hands.bench.actions.new_object.trigger()
    hands.bench.actions.new_object.trigger()
    assert hands.bench.document.ids == (1, 2, 3), "an empty object is used, not a second one made"
    hands.bench.actions.delete.trigger()
    assert hands.bench.document.ids == (1, 2)
    hands.bench.stack.undo()
    assert hands.bench.document.ids == (1, 2, 3)
    while hands.bench.stack.canUndo():
        hands.bench.stack.undo()
    assert hands.bench.document.ids == ()
    while hands.bench.stack.canRedo():
        hands.bench.stack.redo()
    assert hands.bench.document.ids == (1, 2)
    hands.wait()


def test_name_given_before_the_first_click_stays(hands):
    hands.bench.actions.new_object.trigger()
    hands.bench.prompts.rename(1, "river")
    hands.click(*INSIDE)
    assert hands.bench.document.prompts.name_of(1) == "river"
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_Delete)
    assert hands.bench.document.name(1) == "river"


def test_every_action_is_one_step(hands):
    steps = hands.bench.stack
    hands.click(*INSIDE)
    hands.click(*OUTSIDE, button=RIGHT)
    hands.drag(hands.pixel(20, 150), hands.pixel(80, 220))
    hands.drag(hands.pixel(*OUTSIDE), hands.pixel(240, 190))
    hands.bench.prompts.rename(1, "a")
    assert steps.count() == 5
    texts = [steps.text(i) for i in range(steps.count())]
    assert texts[0] == "Add foreground point: Object 1"
    assert texts[-1] == "Rename to a"
    before = hands.bench.document.prompts
    hands.bench.prompts.rename(1, "a")
    assert steps.count() == 5, "nothing changed, so there is no step"
    assert hands.bench.document.prompts is before


def test_hidden_objects_are_not_drawn(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.object_model.toggle_visible(0)
    outline, _, markers, _ = hands.bench.view.items
    assert not outline.keys
    assert not markers.points
    hands.bench.object_model.toggle_visible(0)
    assert outline.keys == (1,)


def test_row_takes_the_object_in_hand(hands):
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_N)
    hands.click(*OUTSIDE)
    hands.bench.dock.table.selectRow(0)
    assert hands.current == 1
    hands.click(30, 30, button=RIGHT)
    assert hands.bench.document.all_prompts[-1].prompt_id == 1


def test_zoom_to_object(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.actions.zoom.trigger()
    assert hands.canvas.extent().width() < 2500
    x, y = hands.bench.view.layer_positions(0)[0]
    assert hands.canvas.extent().contains(x, y)


def test_accept_writes_the_full_mask_and_goes_on(hands):
    hands.click(*INSIDE)
    hands.bench.prompts.rename(1, "field 1")
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    layer = results()
    (feature,) = layer.getFeatures()
    assert feature["name"] == "field 1"
    assert feature["n_fg"] == 1
    assert feature["area_ha"] == pytest.approx(hands.answer(1).area_ha)
    assert feature.geometry().area() / 1e4 == pytest.approx(HEIGHT * WIDTH / 100, rel=0.2)
    assert not layer.isEditable()
    assert hands.bench.object_model.is_kept(1)
    assert hands.current == 2


def test_accept_again_replaces(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: hands.bench.dock.objects.accepted.rowCount() == 1)
    hands.bench.dock.objects.accepted_table.selectRow(0)
    hands.click(*OUTSIDE, button=RIGHT)
    assert not hands.bench.object_model.is_kept(1)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    layer = results()
    (feature,) = layer.getFeatures()
    assert feature["n_bg"] == 1


def test_accept_waits_for_the_answer(hands):
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    hands.qtbot.waitUntil(lambda: results() is not None and results().featureCount() == 1)
    assert hands.current == 2


def test_accept_of_nothing_says_so(hands):
    hands.key(Qt.Key.Key_Return)
    assert "nothing to accept" in hands.bench.messages.last
    assert results() is None


def test_finishing_acts_at_once(hands):
    hands.click(*INSIDE)
    hands.wait()
    plain = sum(len(ring) for ring in hands.answer().finished.rings)
    hands.bench.dock.shape.simplify.value = 30
    hands.qtbot.wait(120)
    hands.wait()
    simple = sum(len(ring) for ring in hands.answer().finished.rings)
    assert simple < plain
    assert len(hands.answer().rings) == len(hands.answer().finished.rings)
    hands.bench.dock.shape.simplify.value = 0
    hands.qtbot.wait(120)
    hands.wait()
    assert sum(len(ring) for ring in hands.answer().finished.rings) == plain


def test_opacity(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.dock.shape.opacity.setValue(60)
    assert hands.bench.view.items[0].style(1).fill == pytest.approx(0.6)


def test_hints_tell_the_next_step(hands, bench):
    table = bench.dock.table
    assert "Left click" in table._hint
    bench.dock.source.choose(None)
    hands.qtbot.waitUntil(lambda: "Load a Sentinel-2 image" in table._hint)


def test_another_layer_answers_the_same_prompts(hands, later_scene_file, show):
    from qgis.core import QgsRasterLayer

    hands.click(*INSIDE)
    hands.wait()
    first = hands.bench.view.items[0].outline(1).boundingRect()
    other = QgsRasterLayer(str(later_scene_file), "later")
    QgsProject.instance().addMapLayer(other)
    hands.bench.dock.source.choose(other)
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    hands.wait()
    assert hands.answer().progress is Progress.READY
    assert hands.bench.view.items[0].outline(1).boundingRect() != first
    del other


def test_prompts_outside_the_layer_are_marked_and_kept(hands, tmp_path):
    from qgis.core import QgsRasterLayer

    from tests.synthetic import write_scene

    hands.click(*INSIDE)
    hands.wait()
    far = write_scene(tmp_path / "far.tif", origin=(500000.0, 5300000.0))
    other = QgsRasterLayer(str(far), "far")
    QgsProject.instance().addMapLayer(other)
    hands.bench.dock.source.choose(other)
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    hands.wait()
    assert hands.answer(1).progress is Progress.OUTSIDE
    assert cell(hands, 0, Column.SCORE) == "–"
    grey = hands.bench.object_model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole)
    assert grey is not None
    assert len(hands.bench.document.all_prompts) == 1
    del other


def test_nodata_is_said(hands, tmp_path):
    from qgis.core import QgsRasterLayer

    from tests.synthetic import NAMES, pixels, write_raster

    values = pixels()
    values[:, 150:, :] = 0
    file = write_raster(tmp_path / "hole.tif", values, names=NAMES, nodata=0)
    other = QgsRasterLayer(str(file), "hole")
    QgsProject.instance().addMapLayer(other)
    hands.canvas.setLayers([other])
    hands.bench.dock.source.choose(other)
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    hands.click(200, 220)
    hands.wait()
    assert "nodata" in hands.bench.messages.last
    del other


def test_only_the_row_that_changed_is_told(hands):
    for place in ((30, 30), INSIDE, (220, 220)):
        hands.key(Qt.Key.Key_N)
        hands.click(*place)
    hands.wait()
    hands.qtbot.wait(3 * LATER_MS)
    model, told = hands.bench.object_model, []
    model.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    hands.bench.answers.changed.emit((2,))
    hands.bench.answers.changed.emit((2,))
    assert not told, "not before the turn of the event loop is over"
    hands.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert set(told) == {(1, 1)}
    assert len(told) == model.columnCount(), "cell by cell"


def test_rows_come_and_go_one_by_one(hands):
    model = hands.bench.object_model
    seen = {"reset": 0, "in": [], "out": []}
    model.modelReset.connect(lambda: seen.update(reset=seen["reset"] + 1))
    model.rowsInserted.connect(lambda _, first, last: seen["in"].append((first, last)))
    model.rowsRemoved.connect(lambda _, first, last: seen["out"].append((first, last)))
    hands.click(30, 30)
    hands.bench.actions.duplicate.trigger()
    hands.bench.actions.duplicate.trigger()
    assert seen["in"] == [(0, 0), (1, 1), (2, 2)]
    hands.bench.prompts.delete_objects([2])
    assert seen["out"] == [(1, 1)]
    hands.bench.stack.undo()
    assert seen["in"][-1] == (1, 1)
    assert not seen["reset"]
    assert [model.row_of(i) for i in (1, 2, 3)] == [0, 1, 2]
    hands.wait()


def test_of_many_objects_the_one_under_the_mouse_comes_first(hands, monkeypatch):
    from qgis.PyQt.QtCore import QPoint

    from s2sam_qgis.core.prompts import PointPrompt, PromptSet

    frame = hands.bench.hub.frame
    places = [(40, 40), (120, 60), (200, 200), (60, 220)]
    xs, ys = frame.grid.to_map([c for c, _ in places], [r for _, r in places])
    kept = frame.to_prompts(list(zip(xs.tolist(), ys.tolist())))
    prompts = PromptSet(tuple(PointPrompt(i, 1, *xy) for i, xy in enumerate(kept, start=1)))
    mouse = hands.pixel(198, 198)
    monkeypatch.setattr(hands.canvas, "mouseLastXY", lambda: QPoint(mouse), raising=False)
    asked = []
    ask = hands.bench.answers._ask
    monkeypatch.setattr(
        hands.bench.answers,
        "_ask",
        lambda session, prompt_id: (asked.append(prompt_id), ask(session, prompt_id))[1],
    )
    hands.bench.prompts.replace_all(prompts, "import")
    hands.wait()
    assert asked[:2] == [1, 3], "the object in hand, then the one under the mouse"
    assert sorted(asked) == [1, 2, 3, 4]


def test_everything_that_the_dock_holds_lies_in_it(hands):
    """What no layout has is a window of its own, or lies over QGIS's menu."""
    dock = hands.bench.dock
    for name, part in vars(dock).items():
        if isinstance(part, QWidget):
            assert dock.isAncestorOf(part), name


def test_no_tool_hides_behind_an_arrow_at_the_usual_width(hands):
    dock = hands.bench.dock
    usual = dock.widget().sizeHint().width()
    dock.setFixedWidth(usual)
    hands.qtbot.waitUntil(lambda: dock.width() == usual)
    hands.qtbot.wait(50)
    for bar in dock.findChildren(QToolBar):
        arrow = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert arrow is None or not arrow.isVisible(), bar.accessibleName()

"""The first minutes: the tool in hand, help, names, a doubt that is shown, images without a CRS."""

import pytest
from qgis.core import NULL, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from s2sam_qgis.gui.control.help_controller import documents_address, key_rows
from s2sam_qgis.gui.panels.object_panel import Column, area_text, score_text
from s2sam_qgis.gui.parts.tool_mode import ToolMode
from s2sam_qgis.gui.session.answers import ObjectAnswer, Progress
from s2sam_qgis.gui.session.kept_objects import Area
from s2sam_qgis.gui.session.object_answer import doubt_text
from tests.gui.document.test_project_document import reopened
from tests.synthetic import NAMES, pixels, write_raster

INSIDE = (120, 90)


def cell(hands, row, column, role=Qt.ItemDataRole.DisplayRole):
    return hands.bench.object_model.index(row, column).data(role)


# -- the tool, the keys, names ----------------------------------------------------------------


def test_the_foreground_tool_is_in_hand_at_opening(bench, window, qtbot):
    qtbot.waitUntil(lambda: bench.tools.is_active, timeout=3000)
    assert bench.tools.tool.mode is ToolMode.FOREGROUND
    assert bench.actions.tools[ToolMode.FOREGROUND].isChecked()
    bench.tools.put_down()
    bench.dock.hide()
    qtbot.wait(20)
    assert window.canvas.mapTool() is not bench.tools.tool
    bench.dock.show()
    qtbot.waitUntil(lambda: bench.tools.is_active, timeout=3000)


def editor(hands):
    found = hands.bench.dock.table.findChildren(QLineEdit)
    return found[0] if found else None


def test_f2_on_the_map_renames(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.window.activateWindow()
    hands.key(Qt.Key.Key_F2)
    assert editor(hands) is not None
    editor(hands).selectAll()
    QTest.keyClicks(editor(hands), "nsz field b")
    QTest.keyClick(editor(hands), Qt.Key.Key_Return)
    hands.qtbot.wait(50)
    assert hands.bench.document.name(1) == "nsz field b"
    assert hands.bench.document.ids == (1,)
    assert len(hands.bench.document.all_prompts) == 1


def test_f2_without_an_object_does_nothing(hands):
    hands.key(Qt.Key.Key_F2)
    assert editor(hands) is None
    assert not hands.bench.document.ids


def test_letters_of_a_name_are_no_commands_while_answers_come(hands):
    hands.click(*INSIDE)
    hands.window.activateWindow()
    hands.key(Qt.Key.Key_F2)
    for letter in "nzcs2":
        QTest.keyClicks(QApplication.focusWidget() or editor(hands), letter)
        hands.bench.answers.changed.emit((1,))
        hands.qtbot.wait(30)
    hands.wait()
    assert editor(hands) is not None
    assert editor(hands).text() == "nzcs2"
    assert hands.bench.document.ids == (1,)
    assert len(hands.bench.document.all_prompts) == 1


# -- help -------------------------------------------------------------------------------------


def test_the_example_comes_in_two_clicks(bench, window, qtbot):
    menu = bench.dock.help.menu()
    assert menu.actions()[0] is bench.dock.help.example
    bench.dock.help.example.trigger()
    assert len(bench.document.ids) > 1
    assert bench.files.path is None  # Saving asks for a file of the user's own.
    layer = bench.hub.source.layer
    assert layer.name() == "S2 SAM example 2021-06-17"
    assert "home" in layer.source()
    window.canvas.setLayers([layer])
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    qtbot.waitUntil(
        lambda: all(bench.answers.of(i).progress is Progress.READY for i in bench.document.ids),
        timeout=60000,
    )
    bench.dock.help.example.trigger()  # Once more: the layer is there already.
    assert len(QgsProject.instance().mapLayers()) == 1
    bench.stack.undo()
    bench.stack.undo()
    assert not bench.document.ids


def test_the_keys_stand_in_a_window(hands):
    hands.bench.dock.help.keys.trigger()
    (dialog,) = hands.bench.dialogs.shown
    rows = [
        (dialog.table.item(row, 0).text(), dialog.table.item(row, 1).text())
        for row in range(dialog.table.rowCount())
    ]
    assert ("F2", "Rename") in rows
    assert ("C", "Other mask") in rows
    assert any("Ctrl+Z" in keys and what == "Undo" for keys, what in rows)
    assert {"J, K", "Y, X"} <= {keys for keys, _ in rows}
    assert rows == key_rows(hands.bench.actions)
    hands.bench.dialogs.close()


def test_the_documents_have_an_address():
    assert documents_address().startswith("https://")


# -- doubt ------------------------------------------------------------------------------------


def test_a_low_score_is_a_doubt():
    sure = ObjectAnswer(Progress.READY, score=0.5, candidates=(1, 3))
    unsure = ObjectAnswer(Progress.READY, score=0.49, candidates=(1, 3))
    alone = ObjectAnswer(Progress.READY, score=0.1, candidates=(1, 1))
    assert (score_text(sure), doubt_text(sure)) == ("0.50", "")
    assert score_text(unsure) == "0.49 ?"
    assert doubt_text(unsure) == "Not sure: add a point or a box. C shows another mask."
    assert doubt_text(alone) == "Not sure: add a point or a box."
    assert not ObjectAnswer(Progress.WAITING, score=0.1).is_doubtful


def test_a_doubt_is_shown_in_the_row_and_on_the_map(hands):
    bench = hands.bench
    hands.click(*INSIDE)
    hands.wait()
    answer = hands.answer(1)
    answer.score = 0.9
    bench.answers.changed.emit((1,))
    assert bench.doubts.item.text == ""
    assert not bench.dock.doubt.isVisible()
    assert not bench.view.items[0].style(1).dashed
    answer.score = 0.31
    bench.answers.changed.emit((1,))
    assert cell(hands, 0, Column.SCORE) == "0.31 ?"
    assert cell(hands, 0, Column.SCORE, Qt.ItemDataRole.ForegroundRole) is not None
    assert "Not sure" in cell(hands, 0, Column.NAME, Qt.ItemDataRole.ToolTipRole)
    assert bench.doubts.item.text.startswith("Not sure: add a point or a box.")
    assert bench.dock.doubt.isVisible()
    assert bench.view.items[0].style(1).dashed
    image = hands.canvas.grab().toImage()
    bench.doubts.item.say("")
    assert hands.canvas.grab().toImage() != image
    hands.key(Qt.Key.Key_N)
    assert bench.doubts.item.text == ""
    assert not bench.dock.doubt.isVisible()


# -- no CRS, a new set ------------------------------------------------------------------------


@pytest.fixture
def without_crs(hands, tmp_path, show):
    file = write_raster(tmp_path / "plain.tif", pixels(), crs=None, names=NAMES)
    layer = QgsRasterLayer(str(file), "plain")
    QgsProject.instance().addMapLayer(layer)
    show(layer)
    hands.bench.dock.source.choose(layer)
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    hands.wait()
    return layer


def test_areas_are_pixels_without_a_crs(hands, without_crs):
    hands.click(*INSIDE)
    hands.wait()
    answer = hands.answer()
    assert answer.progress is Progress.READY
    assert answer.area_ha is None
    assert answer.area_px > 0
    assert cell(hands, 0, Column.AREA) == f"{answer.area_px:.0f} px"
    assert "nan" not in " ".join(str(cell(hands, 0, column)) for column in Column)
    del without_crs


def test_objects_without_a_crs_are_accepted_and_come_back(hands, without_crs, tmp_path):
    """The GeoPackage of such an image has no CRS: not one that QGIS takes for degrees."""
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    home = hands.bench.results.accepted.home
    (feature,) = home.layer.getFeatures()
    assert not home.layer.crs().isValid()
    assert feature["area_ha"] in (None, NULL)
    assert feature.geometry().area() == pytest.approx(100 * hands.answer(1).area_px)
    assert hands.bench.object_model.is_kept(1)
    del without_crs, feature
    document = reopened(hands, str(tmp_path / "p.qgz"))
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()
    assert home.path.parent == tmp_path
    assert not home.layer.crs().isValid()
    assert document.ids[0] == 1
    assert hands.bench.object_model.is_kept(1)


def test_pixels_or_hectares():
    assert area_text(Area()) == "–"
    assert area_text(Area(pixels=1234.4)) == "1234 px"
    assert area_text(Area(3.214)) == "3.21"


def test_a_new_set_can_be_undone_and_takes_another_kind_of_layer(hands, tmp_path, show):
    bench = hands.bench
    hands.click(*INSIDE)
    hands.wait()
    file = write_raster(tmp_path / "plain.tif", pixels(), crs=None, names=NAMES)
    layer = QgsRasterLayer(str(file), "plain")
    QgsProject.instance().addMapLayer(layer)
    show(layer)
    bench.dock.source.choose(layer)
    hands.qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=10000)
    hands.click(*INSIDE)
    assert "choose New set" in bench.messages.last
    assert bench.actions.new_set.isEnabled()
    bench.actions.new_set.trigger()
    assert not bench.document.ids
    hands.qtbot.waitUntil(lambda: not bench.actions.new_set.isEnabled())
    hands.click(*INSIDE)
    assert bench.document.prompts.crs == "pixel"
    bench.stack.undo()
    bench.stack.undo()
    assert bench.document.prompts.crs != "pixel"
    assert len(bench.document.all_prompts) == 1

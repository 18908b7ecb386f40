"""The dock's widgets are built, used and drawn."""

from types import SimpleNamespace

import numpy as np
import pytest
from qgis.PyQt.QtCore import QObject, QPoint, QSettings, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QStyledItemDelegate, QStyleOptionViewItem

from s2sam_qgis.core.classes import ObjectClass
from s2sam_qgis.core.prompts import PointPrompt, PromptSet
from s2sam_qgis.gui.compat import QUndoStack
from s2sam_qgis.gui.dialogs.input_dialog import InputDialog
from s2sam_qgis.gui.dialogs.run_options import RunOptionsWidget
from s2sam_qgis.gui.document.prompt_document import DocumentState, PromptDocument
from s2sam_qgis.gui.panels.alike_panel import AlikePanel
from s2sam_qgis.gui.panels.class_panel import ClassPanel, ClassRow, FieldDialog
from s2sam_qgis.gui.panels.dock import SamDock
from s2sam_qgis.gui.panels.everything_panel import EverythingPanel
from s2sam_qgis.gui.panels.image_panel import SourcePanel
from s2sam_qgis.gui.panels.model_panel import ModelPanel
from s2sam_qgis.gui.panels.object_list import ObjectList
from s2sam_qgis.gui.panels.object_panel import Column, ObjectModel
from s2sam_qgis.gui.panels.object_table import ObjectTable
from s2sam_qgis.gui.panels.run_panel import Region, RunPanel, Target
from s2sam_qgis.gui.panels.shape_panel import ShapePanel
from s2sam_qgis.gui.parts import icons
from s2sam_qgis.gui.parts.actions import DockActions
from s2sam_qgis.gui.parts.model_list import ListedModel
from s2sam_qgis.gui.parts.tool_mode import ToolMode
from s2sam_qgis.gui.parts.widgets import NoteLabel, NumberSlider
from s2sam_qgis.gui.rerun.area_chart import AreaChart, Series
from s2sam_qgis.gui.rerun.candidates import Candidate
from s2sam_qgis.gui.rerun.checklist import RerunList
from s2sam_qgis.gui.session.answers import ObjectAnswer, Progress
from s2sam_qgis.gui.session.layer_reading import ImageryChoice
from s2sam_qgis.gui.session.session_hub import Condition
from s2sam_qgis.settings import Settings


class Holder(QObject):
    changed, loaded = pyqtSignal(), pyqtSignal()
    condition, layer, frame, predictor = Condition.NONE, None, None, None
    choice, wanted, problem = None, None, ""


class Answers(QObject):
    changed = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.known = {}

    def of(self, prompt_id):
        return self.known.get(prompt_id, ObjectAnswer())


def colours(widget):
    """How many colours a widget is drawn with: one means that nothing is."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits().asarray(image.sizeInBytes())
    return len(np.unique(np.frombuffer(bits, np.uint32)))


@pytest.fixture
def objects(app):
    document, answers = PromptDocument(), Answers()
    points = PointPrompt(1, 1, 13.0, 48.0, {"name": "field"}), PointPrompt(2, 0, 13.0, 48.0)
    document.replace(DocumentState(PromptSet(points), (), 1))
    answers.known[1] = ObjectAnswer(Progress.READY, score=0.91, area_ha=4.56, candidates=(1, 3))
    return SimpleNamespace(document=document, answers=answers, model=ObjectModel(document, answers))


def test_the_table_of_objects(objects):
    model, table = objects.model, ObjectTable(objects.model)
    texts = [model.index(0, column).data() for column in list(Column)[:4]]
    assert texts == ["field", "+1", "0.91", "4.56"]
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Area, ha"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole).bold()
    assert "Mask 1 of 3" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    renamed = []
    model.renamed.connect(lambda *what: renamed.append(what))
    assert model.setData(model.index(0, 0), " lake ")
    assert renamed == [(1, "lake")]
    table.show_current(2)
    assert table.selected_ids == [2]
    table.resize(400, 200)
    assert colours(table) > 10


def test_numbers_stand_to_the_right(objects):
    """Qt must understand the alignment that Python hands it."""

    class Delegate(QStyledItemDelegate):
        """Lets a test call what is protected."""

    delegate = Delegate()
    for column, wanted in (
        (Column.NAME, Qt.AlignmentFlag.AlignLeft),
        (Column.AREA, Qt.AlignmentFlag.AlignRight),
        (Column.VISIBLE, Qt.AlignmentFlag.AlignHCenter),
    ):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, objects.model.index(0, column))
        assert option.displayAlignment & wanted, column


def test_the_table_hears_its_keys(objects):
    table, heard = ObjectTable(objects.model), []
    table.delete_asked.connect(lambda: heard.append("delete"))
    table.zoom_asked.connect(lambda: heard.append("zoom"))
    table.show_current(1)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert heard == ["delete", "zoom"]


def test_an_empty_table_shows_its_hint(app):
    table = ObjectTable(ObjectModel(PromptDocument(), Answers()))
    table.resize(300, 200)
    before = colours(table)
    table.set_hint("Click a field.")
    assert colours(table) > before


def test_swatches(app):
    assert not icons.swatch(QColor("#ffd400"), ticked=True).isNull()
    assert not icons.own("s2sam").isNull()


def test_actions(app):
    actions = DockActions()
    assert set(actions.tools) == set(ToolMode)
    actions.preview.toggle()
    assert actions.preview.isChecked()
    assert "(Z)" in actions.undo.toolTip()


def test_notes_follow_the_theme(app):
    note = NoteLabel()
    note.say("plain", "tip")
    plain = note.palette().color(QPalette.ColorRole.WindowText)
    note.warn("look")
    assert note.palette().color(QPalette.ColorRole.WindowText) != plain


def test_a_slider_with_steps(app):
    slider, settled = NumberSlider("Area", (0, 100, 200), " m²"), []
    slider.settled.connect(settled.append)
    slider.slider.setValue(2)
    QTest.qWait(200)
    assert (slider.value, settled) == (200.0, [200.0])


def test_the_shape_panel(app):
    panel, heard = ShapePanel(), []
    panel.finishing_changed.connect(lambda *values: heard.append(values))
    panel.smooth.setChecked(True)
    assert heard == [(0.0, 0.0, 0.0, True, False)]


def test_the_class_panel(app):
    panel, heard = ClassPanel(), []
    panel.changed.connect(lambda name, entry: heard.append((name, entry)))
    panel.chosen.connect(heard.append)
    panel.show_classes([ObjectClass("crop", "#e6a700"), ObjectClass("water", "#1f78d1")])
    panel.show_rows([ClassRow("crop", "#e6a700", 2, 3.5)], ClassRow("", "", 1, 0.5))
    panel.show_active("water")
    assert panel.combo.currentText() == "water"
    assert [panel.table.item(0, c).text() for c in range(4)] == ["1", "crop", "2", "3.50"]
    panel.table.item(0, 1).setText("field")
    app.processEvents()
    assert heard == [("crop", ObjectClass("field", "#e6a700"))]
    panel.combo.activated.emit(1)
    assert heard[-1] == "crop"
    FieldDialog(panel).deleteLater()


def test_the_run_panel(app):
    panel, wishes = RunPanel(), []
    panel.run_asked.connect(wishes.append)
    panel.plan.setCurrentIndex(1)
    panel.run.click()
    assert (wishes[0].region, wishes[0].target) == (Region.LAYER, Target.TEMPORARY)
    assert (wishes[0].plan, wishes[0].overlap) == ("grid", 0.5)
    panel.more.click()
    panel.show_progress(0.5, "half")
    assert panel.progress.value() == 500
    panel.show_done("done", True)
    assert panel.run.isEnabled()


def test_the_model_panel(app):
    panel, heard = ModelPanel(Holder()), []
    panel.model_chosen.connect(heard.append)
    panel.manage_asked.connect(lambda: heard.append("manage"))
    panel.set_entries(
        [
            ListedModel("builtin", "ready", 1, ""),
            ListedModel("vit_b", "to download", 375_042_383, ""),
        ]
    )
    for row in range(panel.combo.count()):
        panel.combo.activated.emit(row)
    assert heard == ["builtin", "manage", "manage"]


def test_model_options(app, tmp_path):
    class Store(QSettings):
        def __init__(self):
            super().__init__(str(tmp_path / "s2sam.ini"), QSettings.Format.IniFormat)

    options = RunOptionsWidget(Settings(Store()))
    options.ahead.setChecked(False)
    options.provider.setCurrentIndex(1)
    options.provider.activated.emit(1)
    values = Settings(Store()).values
    assert (values.encode_ahead, values.provider) == (False, "cpu")


def test_the_chart_is_drawn(app):
    chart = AreaChart()
    chart.resize(460, 260)
    empty = colours(chart)
    series = [Series("field", "#ffd400", ((0.0, 3.0), (1.0, 5.0)))]
    chart.show_series(series, {0.0: "2021-06-17", 1.0: "2021-09-25"})
    assert colours(chart) > max(empty, 10)


def test_the_list_of_a_rerun(app):
    rows = RerunList(2)
    rows.add(Candidate("June", path="june.tif", date="2021-06-17", inside=1), True)
    rows.add(Candidate("July", path="july.tif"), False)
    assert rows.ticked == [0]
    rows.tick_all(True)
    assert rows.ticked == [0, 1]
    rows.set_failed(1, "It broke. Try again.")
    assert rows.notes(1) == ["It broke. Try again."]


def test_what_the_model_sees(app):
    picture = np.full((20, 30, 3), 90, np.uint8)
    dialog = InputDialog(
        None, ImageryChoice(), lambda choice, cancel: (picture, None), lambda frame: "seen"
    )
    for _ in range(100):
        if dialog.note.text():
            break
        QTest.qWait(20)
    assert dialog.note.text() == "seen"
    assert dialog.picture.pixmap().width() == 30
    dialog.stretch.setCurrentIndex(dialog.stretch.findData("custom"))
    dialog.range.setText("0.02, 0.25")
    assert dialog.choice.stretch == "0.02,0.25"
    dialog.accept()


def test_the_whole_dock(objects):
    window, stack = QMainWindow(), QUndoStack()
    dock = SamDock(
        DockActions(),
        SourcePanel(Holder(), Holder()),
        ModelPanel(Holder()),
        ObjectList(objects.model, objects.document, objects.answers),
        ShapePanel(),
        ClassPanel(),
        RunPanel(),
        EverythingPanel(),
        AlikePanel(),
        stack,
        window,
    )
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(1100, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(50)
    assert dock.width() >= dock.scroll.minimumWidth()
    assert colours(dock) > 20
    menu = dock.table.customContextMenuRequested
    asked = []
    dock.table.menu_asked.connect(asked.append)
    menu.emit(QPoint(5, 5))
    assert asked == [QPoint(5, 5)]
    dock.close()
    assert not dock.isVisible()

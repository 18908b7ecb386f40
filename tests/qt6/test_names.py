"""The plugin's sources name nothing that Qt 6 does not have."""

import pytest

from tests.conftest import ROOT
from tests.qt6.names import problems

SOURCES = sorted((ROOT / "s2sam_qgis").rglob("*.py"))


def test_the_sources_are_there():
    assert len(SOURCES) > 100


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_only_names_that_both_have(file):
    name = file.relative_to(ROOT).as_posix()
    found = problems(file.read_text(encoding="utf-8"), name)
    assert not found, "\n".join(f"{name}:{line}: {what}" for line, what in found)


@pytest.mark.parametrize(
    "line",
    [
        "a = Qt.LeftButton",
        "f(QMessageBox.Ok)",
        "f(QMessageBox.Ok | QMessageBox.Cancel)",
        "x = layer.type() == QgsMapLayer.RasterLayer",
        "combo.setFilters(QgsMapLayerProxyModel.RasterLayer)",
        "def f(role=Qt.DisplayRole): pass",
        "LEFT = Qt.LeftButton",
        "{Qt.Key_A: 1}",
        "getattr(x, Qt.Key_A)",
        "field = QgsField('a', QVariant.Int)",
        "dialog.exec_()",
        "metrics.width('text')",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtWidgets import QDesktopWidget",
        "from qgis.PyQt.QtWidgets import QAction",
        "from qgis.PyQt.QtGui import QUndoStack",
        "from PyQt5.QtCore import Qt",
        "import PyQt5",
    ],
)
def test_old_names_are_found(line):
    assert len(problems(line, "s2sam_qgis/gui/panels/dock.py")) >= 1


@pytest.mark.parametrize(
    "line",
    [
        "a = Qt.MouseButton.LeftButton",
        "f(QMessageBox.StandardButton.Ok)",
        "flags = QgsTask.Flag.CanCancel | getattr(QgsTask.Flag, 'Hidden', 0)",
        "state = Qt.CheckState\nf(state.Checked)",
        "def f(check: Qt.CheckState) -> Qt.CheckState: pass",
        "item: Qt.CheckState = x",
        "QgsApplication.taskManager()",
        "if Qgis.QGIS_VERSION_INT >= 33800: pass",
        "style = Color.RED",
        "widget.width()",
        "from qgis.PyQt.QtCore import QRegularExpression",
    ],
)
def test_good_names_pass(line):
    assert problems(line, "s2sam_qgis/gui/panels/dock.py") == []


def test_the_one_place_for_what_moved():
    line = "from qgis.PyQt.QtWidgets import QAction"
    assert problems(line, "s2sam_qgis/gui/compat.py") == []

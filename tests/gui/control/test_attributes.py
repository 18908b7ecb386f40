"""Free attributes: typed in the dialog, kept with the prompts, written to results."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QTableWidgetItem

from s2sam_qgis.gui.dialogs.attributes_dialog import AttributesDialog
from s2sam_qgis.layers.result_home import results_layer
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE


@pytest.fixture
def two(hands):
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_N)
    hands.click(*OUTSIDE)
    hands.wait()
    return hands


def enter(hands, **values):
    """Confirms the dialog with these in the place of what it shows."""

    def fill(dialog):
        dialog.table.setRowCount(0)
        for row, (name, value) in enumerate(values.items()):
            dialog.table.insertRow(row)
            dialog.table.setItem(row, 0, QTableWidgetItem(name))
            dialog.table.setItem(row, 1, QTableWidgetItem(value))
        return True

    hands.bench.attributes.ask = fill
    hands.bench.actions.attributes.trigger()


def of(hands, prompt_id):
    return hands.bench.document.prompts.attributes_of(prompt_id)


def test_one_object(two):
    hands = two
    enter(hands, owner="Huber", parcel="17", code="007", share="0.5")
    assert of(hands, 2) == {"owner": "Huber", "parcel": 17, "code": "007", "share": 0.5}
    assert of(hands, 1) == {}
    assert hands.bench.stack.undoText() == "Attributes"
    enter(hands, owner="Maier")
    assert of(hands, 2) == {"owner": "Maier"}
    hands.key(Qt.Key.Key_Z)
    assert of(hands, 2)["owner"] == "Huber"


def test_several_objects_keep_what_they_do_not_share(two):
    hands = two
    enter(hands, owner="Huber", parcel="17")
    hands.bench.dock.table.selectAll()
    shown = []

    def look(dialog):
        shown.append(dialog.attributes)
        dialog._add("soil", "loam")
        return True

    hands.bench.attributes.ask = look
    hands.bench.actions.attributes.trigger()
    assert shown == [{}], "nothing is shared yet"
    assert of(hands, 1) == {"soil": "loam"}
    assert of(hands, 2) == {"owner": "Huber", "parcel": 17, "soil": "loam"}


def test_names_are_checked(qgis_app):
    dialog = AttributesDialog("x", {"a": 1}, ["b"])
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.attributes == {"a": 1}
    dialog._add("name", "x")
    assert not ok.isEnabled()
    assert "own" in dialog.note.text()
    dialog.table.item(2, 0).setText("a")
    assert "twice" in dialog.note.text()
    dialog.table.item(2, 0).setText("c")
    assert ok.isEnabled()
    assert dialog.attributes == {"a": 1, "c": "x"}
    dialog.deleteLater()


def test_accepted_results_have_them(two):
    hands = two
    enter(hands, owner="Huber", parcel="17", Score="high")
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    layer = results_layer(QgsProject.instance())
    (feature,) = layer.getFeatures()
    assert (feature["owner"], feature["parcel"], feature["Score_2"]) == ("Huber", 17, "high")
    hands.bench.document.set_current(1)
    enter(hands, parcel="18a")
    hands.key(Qt.Key.Key_Return)
    hands.wait()
    parcels = {f["prompt_id"]: f["parcel"] for f in layer.getFeatures()}
    assert parcels["2"] == 17

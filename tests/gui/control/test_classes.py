"""Classes: keys, the list in the dock, colours, totals, import, results."""

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from s2sam_qgis.core.classes import ObjectClass, classes_of
from s2sam_qgis.layers.class_layers import style_by_class
from s2sam_qgis.layers.result_home import results_layer
from tests.gui.canvas.test_clicks import HEIGHT, INSIDE, OUTSIDE, WIDTH
from tests.gui.document.test_project_document import reopened


@pytest.fixture
def classed(hands):
    """Two classes: crop and water."""
    hands.bench.dock.class_box.setCollapsed(False)
    hands.bench.classes.add("crop")
    hands.bench.classes.add("water")
    # The new row waits for another name until one goes elsewhere, as with a click on the map.
    hands.bench.dock.classes.table.setCurrentItem(None)
    hands.canvas.setFocus()
    return hands


def class_of(hands, prompt_id):
    return hands.bench.document.prompts.class_of(prompt_id)


def rows(hands):
    table = hands.bench.dock.classes.table
    return [
        tuple(table.item(row, column).text() for column in range(4))
        for row in range(table.rowCount())
    ]


def results():
    return results_layer(QgsProject.instance())


def test_keys_choose_the_class_of_the_active_object_and_of_those_that_follow(classed):
    hands = classed
    hands.key(Qt.Key.Key_2)
    assert hands.bench.classes.active == "water"
    hands.click(*INSIDE)
    assert class_of(hands, 1) == "water"
    hands.key(Qt.Key.Key_N)
    hands.click(*OUTSIDE)
    assert class_of(hands, 2) == "water"
    hands.key(Qt.Key.Key_1)
    assert [class_of(hands, i) for i in (1, 2)] == ["water", "crop"]
    assert hands.bench.stack.undoText() == "Class crop"
    hands.key(Qt.Key.Key_Z)
    assert class_of(hands, 2) == "water"
    hands.key(Qt.Key.Key_0)
    assert class_of(hands, 2) == ""
    hands.wait()


def test_the_active_class_comes_back_and_undo_leaves_it_in_hand(classed, tmp_path):
    hands = classed
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_N)
    hands.key(Qt.Key.Key_2)
    hands.key(Qt.Key.Key_Z)
    hands.key(Qt.Key.Key_Z)
    assert hands.bench.classes.active == "water", "taking a class in hand is no step"
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    hands.key(Qt.Key.Key_N)
    hands.bench.classes.change("water", ObjectClass("lake", "#123456"))
    assert hands.bench.classes.active == "lake"
    hands.bench.stack.undo()
    assert hands.bench.classes.active == "water", "a class that is gone is not in hand"
    hands.wait()
    reopened(hands, str(tmp_path / "p.qgz"))
    assert hands.bench.classes.active == "water"
    assert hands.bench.dock.classes.combo.currentText() == "water"
    assert hands.bench.prompts.properties_for("new")["class"] == "water"


def test_a_key_without_a_class_says_so(hands):
    hands.key(Qt.Key.Key_7)
    assert "no class number 7" in hands.bench.messages.last


def test_the_combo_shows_and_chooses(classed):
    hands = classed
    combo = hands.bench.dock.classes.combo
    assert [combo.itemText(i) for i in range(combo.count())] == ["No class", "crop", "water"]
    hands.key(Qt.Key.Key_1)
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_2)
    hands.key(Qt.Key.Key_N)
    assert combo.currentText() == "water"
    hands.bench.dock.table.selectRow(0)
    assert hands.current == 1
    assert combo.currentText() == "water"
    combo.activated.emit(1)
    assert class_of(hands, 1) == "crop"
    assert combo.currentText() == "crop"
    hands.wait()


def test_outlines_have_the_colour_of_their_class(classed):
    hands = classed
    hands.key(Qt.Key.Key_2)
    hands.click(*INSIDE)
    hands.wait()
    outline = hands.bench.view.items[0]
    water = classes_of(hands.bench.document.prompts)[1]
    assert outline.style(1).colour.name() == water.colour
    hands.bench.classes.change("water", ObjectClass("water", "#123456"))
    assert outline.style(1).colour.name() == "#123456"
    hands.key(Qt.Key.Key_0)
    assert outline.style(1).colour.name() != "#123456"


def test_totals_of_count_and_area(classed, qtbot):
    hands = classed
    hands.key(Qt.Key.Key_1)
    hands.click(*INSIDE)
    hands.key(Qt.Key.Key_N)
    hands.key(Qt.Key.Key_0)
    hands.click(*OUTSIDE)
    hands.wait()
    hands.bench.classes.refresh()
    crop, water, none = rows(hands)
    assert crop[:3] == ("1", "crop", "1")
    assert float(crop[3]) == pytest.approx(HEIGHT * WIDTH / 100, rel=0.2)
    assert water == ("2", "water", "0", "0.00")
    assert none[:3] == ("", "no class", "1")
    hands.bench.prompts.new_object()
    hands.bench.classes.refresh()
    assert rows(hands)[2][2] == "1", "nothing was clicked for the new one yet"
    hands.bench.prompts.delete_objects([1])
    qtbot.waitUntil(lambda: rows(hands)[0][2] == "0", timeout=2000)


def test_renaming_in_the_table_renames_on_the_objects(classed, qtbot):
    hands = classed
    hands.key(Qt.Key.Key_2)
    hands.click(*INSIDE)
    table = hands.bench.dock.classes.table
    table.item(1, 1).setText("lake")
    qtbot.waitUntil(lambda: class_of(hands, 1) == "lake")
    assert hands.bench.classes.active == "lake"
    table.item(1, 1).setText("crop")
    qtbot.waitUntil(lambda: "already a class crop" in hands.bench.messages.last)
    assert [row[1] for row in rows(hands)] == ["crop", "lake"]
    hands.bench.stack.undo()
    assert class_of(hands, 1) == "water"
    hands.wait()


def test_removing_a_class_takes_it_off_its_objects_and_is_undone(classed):
    hands = classed
    hands.key(Qt.Key.Key_1)
    hands.click(*INSIDE)
    panel = hands.bench.dock.classes
    panel.table.setCurrentCell(0, 1)
    panel._remove()
    assert [entry.name for entry in hands.bench.classes.classes] == ["water"]
    assert class_of(hands, 1) == ""
    assert hands.bench.classes.active == ""
    hands.bench.stack.undo()
    assert class_of(hands, 1) == "crop"
    hands.wait()


def test_another_prompt_set_keeps_the_list(classed):
    from s2sam_qgis.core.prompts import PointPrompt, PromptSet

    hands = classed
    x, y = 13.64, 48.74
    other = PromptSet((PointPrompt(1, 1, x, y, {"class": "forest"}),))
    hands.bench.prompts.replace_all(other, "Open")
    assert [entry.name for entry in hands.bench.classes.classes] == ["forest", "crop", "water"]
    hands.wait()


# -- import ---------------------------------------------------------------------------------------


def test_import_a_table(classed, tmp_path):
    hands = classed
    file = tmp_path / "classes.csv"
    file.write_text("name,colour\nwater,#000000\nbog,#553311\n", encoding="utf-8")
    hands.bench.classes._ask_open = lambda *_: str(file)
    hands.bench.classes.import_file()
    found = hands.bench.classes.classes
    assert [entry.name for entry in found] == ["crop", "water", "bog"]
    assert found[2].colour == "#553311"
    assert found[1].colour != "#000000", "a class that is there keeps its colour"
    assert "1 class was added" in hands.bench.messages.last
    file.write_text("", encoding="utf-8")
    hands.bench.classes.import_file()
    assert "no class" in hands.bench.messages.last


def categorised(geometry="Polygon"):
    layer = QgsVectorLayer(f"{geometry}?field=kind:string&field=n:int", "parcels", "memory")
    features = []
    for number, kind in enumerate(["wheat", "maize", "wheat", None, ""]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind, number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    symbol = QgsFillSymbol.createSimple({"color": "10,20,30,255"})
    layer.setRenderer(
        QgsCategorizedSymbolRenderer("kind", [QgsRendererCategory("maize", symbol, "maize")])
    )
    return layer


def test_import_a_style(classed, tmp_path):
    hands = classed
    style = tmp_path / "parcels.qml"
    categorised().saveNamedStyle(str(style))
    hands.bench.classes._ask_open = lambda *_: str(style)
    hands.bench.classes.import_file()
    assert hands.bench.classes.classes[-1] == ObjectClass("maize", "#0a141e")
    plain = QgsVectorLayer("Polygon", "plain", "memory")
    plain.saveNamedStyle(str(style))
    hands.bench.classes.import_file()
    assert "no categories" in hands.bench.messages.last


def test_import_a_field(classed):
    hands = classed
    layer = categorised()
    hands.bench.classes.import_field(layer, "kind")
    assert [entry.name for entry in hands.bench.classes.classes] == [
        "crop",
        "water",
        "maize",
        "wheat",
    ]
    assert hands.bench.classes.classes[2].colour == "#0a141e"
    empty = QgsVectorLayer("Polygon?field=kind:string", "empty", "memory")
    hands.bench.classes.import_field(empty, "kind")
    assert "is empty" in hands.bench.messages.last


# -- results --------------------------------------------------------------------------------------


def test_results_have_the_class_and_one_legend_entry_each(classed):
    hands = classed
    hands.key(Qt.Key.Key_2)
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    hands.click(*OUTSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    layer = results()
    assert [feature["class"] for feature in layer.getFeatures()] == ["water", "water"]
    renderer = layer.renderer()
    assert renderer.classAttribute() == "class"
    assert [c.label() for c in renderer.categories()] == ["crop", "water", "no class"]
    colours = [c.symbol().symbolLayer(0).strokeColor().name() for c in renderer.categories()]
    assert colours[:2] == [entry.colour for entry in hands.bench.classes.classes]
    hands.bench.classes.change("crop", ObjectClass("crop", "#010203"))
    categories = layer.renderer().categories()
    symbol = categories[0].symbol()
    assert symbol.symbolLayer(0).strokeColor() == QColor("#010203")


def test_a_style_of_ones_own_stays():
    layer = categorised()
    assert not style_by_class(layer, [ObjectClass("a", "#112233")]), "no attribute class"
    own = QgsVectorLayer("Polygon?field=class:string", "own", "memory")
    own.setRenderer(QgsCategorizedSymbolRenderer("area_ha", []))
    assert not style_by_class(own, [ObjectClass("a", "#112233")])
    assert own.renderer().classAttribute() == "area_ha"
    own.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))
    assert style_by_class(own, [ObjectClass("a", "#112233")])
    renderer = own.renderer()
    assert style_by_class(own, [ObjectClass("a", "#112233")])
    assert own.renderer() is renderer or own.renderer().classAttribute() == "class"


def test_the_class_at_accepting_counts(classed):
    hands = classed
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_1)
    hands.key(Qt.Key.Key_Return)
    (feature,) = results().getFeatures()
    assert feature["class"] == "crop"


def test_the_list_is_kept_with_the_project(classed, tmp_path):
    """Also where there is no object yet: the list is made before the first click."""
    hands = classed
    file = str(tmp_path / "classes.qgs")
    assert QgsProject.instance().write(file)
    hands.bench.classes.remove("crop")
    hands.bench.classes.remove("water")
    assert hands.bench.classes.classes == ()
    QgsProject.instance().setDirty(False)
    assert QgsProject.instance().read(file)
    assert [entry.name for entry in hands.bench.classes.classes] == ["crop", "water"]

"""Enter on an object whose feature was edited by hand."""

from types import SimpleNamespace

import pytest
from qgis.core import QgsGeometry

from s2sam_qgis.gui.control.accept_controller import KEEP, REPLACE
from tests.gui.control.accepting import accept_one, enter, in_file, kept, layer_of, ticked


@pytest.fixture
def asked(hands):
    """What is asked about edited features, and what is answered."""
    asked = SimpleNamespace(names=[], answer="")

    def ask(name):
        asked.names.append(name)
        return asked.answer

    hands.bench.accepts.ask_edited = ask
    return asked


def draw(hands):
    layer = layer_of(hands)
    layer.startEditing()
    (feature,) = layer.getFeatures()
    geometry = QgsGeometry(feature.geometry())
    at = geometry.vertexAt(0)
    geometry.moveVertex(at.x() + 300, at.y() + 300, 0)
    layer.changeGeometry(feature.id(), geometry)
    assert layer.commitChanges()
    hands.qtbot.wait(30)
    return geometry


def test_enter_on_an_edited_feature_asks(hands, asked):
    accept_one(hands, name="lake")
    drawn = draw(hands)
    assert not ticked(hands, 1)
    assert "edited by hand" in kept(hands, 1).text
    hands.bench.document.set_current(1)
    steps = hands.bench.stack.count()
    enter(hands)
    assert asked.names == ["lake"]
    assert hands.bench.stack.count() == steps, "neither: nothing happens"
    assert hands.current == 1

    asked.answer = KEEP
    enter(hands)
    (feature,) = layer_of(hands).getFeatures()
    assert feature.geometry().equals(drawn)
    assert ticked(hands, 1)
    assert hands.current == 2
    hands.bench.stack.undo()
    assert not ticked(hands, 1)
    assert hands.current == 1

    asked.answer = REPLACE
    enter(hands)
    (feature,) = layer_of(hands).getFeatures()
    assert not feature.geometry().equals(drawn)
    assert feature["edited"] is None or feature["edited"].isNull()
    assert ticked(hands, 1)
    hands.bench.stack.undo()
    (feature,) = layer_of(hands).getFeatures()
    assert feature.geometry().equals(drawn), "the drawn outline comes back"


def test_what_was_typed_into_the_feature_and_is_kept_is_the_objects(hands, asked):
    """The list and the file call it alike, also after undo and redo."""
    accept_one(hands, name="lake")
    bench, layer = hands.bench, layer_of(hands)
    (feature,) = layer.getFeatures()
    assert layer.startEditing()
    for column, value in (("name", "Obersee"), ("class", "water")):
        layer.changeAttributeValue(feature.id(), layer.fields().indexFromName(column), value)
    assert layer.commitChanges()
    hands.qtbot.wait(30)
    asked.answer = KEEP
    bench.document.set_current(1)
    enter(hands)
    assert (bench.document.name(1), bench.document.class_name(1)) == ("Obersee", "water")
    assert [c.name for c in bench.classes.classes] == ["water"]
    assert ticked(hands, 1)
    bench.stack.undo()
    assert (bench.document.name(1), bench.document.class_name(1)) == ("lake", "")
    assert [name for _, name in in_file(hands)] == ["Obersee"], "typed, not a step of ours"
    assert not ticked(hands, 1)
    bench.stack.redo()
    assert bench.document.name(1) == "Obersee"
    assert ticked(hands, 1)

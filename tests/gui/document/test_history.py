"""One history: every action is one step, undone in its order, and in sight."""

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.session.layer_reading import ImageryChoice
from tests.gui.canvas.test_clicks import INSIDE
from tests.gui.conftest import MODELS
from tests.synthetic import map_xy

SHIFT = Qt.KeyboardModifier.ShiftModifier


def undo(hands):
    hands.key(Qt.Key.Key_Z)
    hands.wait()


def redo(hands):
    hands.key(Qt.Key.Key_Z, SHIFT)
    hands.wait()


def test_each_action_is_one_step(hands):
    bench, document = hands.bench, hands.bench.document
    hands.click(*INSIDE)
    hands.wait()
    states = [document.state]
    for action in (
        lambda: hands.key(Qt.Key.Key_C),
        lambda: bench.object_model.toggle_visible(0),
        lambda: bench.object_model.toggle_visible(0),
        lambda: bench.prompts.rename(1, "Feld"),
        bench.prompts.new_object,
        lambda: bench.prompts.rename(2, "draft"),
    ):
        action()
        hands.wait()
        states.append(document.state)
    assert len(set(map(str, states))) == len(states) - 1, "shown again is as it was"
    assert bench.stack.count() == len(states)
    for before in reversed(states[:-1]):
        undo(hands)
        assert document.state.same_work_as(before)
    for after in states[1:]:
        redo(hands)
        assert document.state.same_work_as(after)


def test_a_click_on_a_hidden_object_shows_it(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.set_visible(1, False)
    hands.click(INSIDE[0] + 8, INSIDE[1])
    assert hands.bench.document.is_visible(1)


def test_hiding_is_done_again(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.set_visible(1, False)
    undo(hands)
    hands.qtbot.wait(50)  # What is undone is brought in sight a moment later.
    assert hands.bench.document.is_visible(1)
    redo(hands)
    hands.qtbot.wait(50)
    assert not hands.bench.document.is_visible(1)


def test_deleting_a_hidden_object_is_undone_in_sight(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.set_visible(1, False)
    hands.bench.prompts.delete_objects([1])
    undo(hands)
    assert hands.bench.document.is_visible(1)
    assert hands.bench.view.items[0].outline(1) is not None


def test_the_shape_is_a_step(hands):
    hands.click(*INSIDE)
    hands.wait()
    shape = hands.bench.dock.shape
    before, plain = shape.values, hands.answer().area_ha
    shape.smooth.setChecked(True)
    shape.min_area.value = 5000
    shape.min_area.settled.emit(5000)
    hands.wait()
    assert hands.bench.runs.finishing.smooth
    undo(hands)
    assert shape.values == (*before[:3], True, before[4])
    undo(hands)
    assert shape.values == before
    assert not hands.bench.runs.finishing.smooth
    assert hands.bench.preferences.shape == before
    assert hands.answer().area_ha == plain
    assert len(hands.bench.document.all_prompts) == 1, "the click is still there"
    redo(hands)
    assert shape.smooth.isChecked()


def test_the_model_is_a_step(hands):
    bench = hands.bench
    steps = bench.stack.count()

    def model():
        hands.wait()
        values = bench.preferences._settings.values
        assert values.model == bench.hub.model.choice.name
        return bench.hub.model.choice.name

    assert model() == "standin"
    bench.dock.model.model_chosen.emit("builtin")
    assert model() == "builtin"
    assert bench.stack.count() == steps + 1
    hands.key(Qt.Key.Key_Z)
    assert model() == "standin"
    assert bench.hub.model.choice.folder == str(MODELS)
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert model() == "builtin"
    assert bench.stack.count() == steps + 1


def take_view(hands, **choice):
    hands.bench.view_choices.choose(ImageryChoice(**choice))
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()


def test_bands_and_stretch_are_a_step(hands):
    hands.click(*INSIDE)
    hands.wait()
    source, plain = hands.bench.hub.source, hands.answer().area_ha
    before = source.frame.imagery
    take_view(hands, bands="4,3,2", stretch="farmvibes")
    take_view(hands, bands="4,3,2")
    assert hands.bench.stack.count() == 3
    assert source.frame.imagery.bands == (4, 3, 2)
    undo(hands)
    undo(hands)
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()
    imagery = source.frame.imagery
    assert (imagery.bands, imagery.stretch) == (before.bands, before.stretch)
    assert hands.answer().area_ha == plain
    assert len(hands.bench.document.all_prompts) == 1, "the click is still there"


def test_a_model_that_does_not_work_is_no_step(hands):
    bench = hands.bench
    steps = bench.stack.count()
    bench.dock.model.model_chosen.emit("no such model")
    hands.wait()
    assert bench.hub.model.choice.name == "standin"
    assert bench.stack.count() == steps
    bench.dock.model.model_chosen.emit("builtin")
    hands.wait()
    assert bench.stack.count() == steps + 1


def test_a_step_off_the_map_moves_the_map_there(hands, window):
    hands.click(*INSIDE)
    hands.wait()
    far = QgsRectangle(hands.layer.extent())
    far = QgsRectangle(far.xMaximum() - 300, far.yMinimum(), far.xMaximum(), far.yMinimum() + 300)
    hands.canvas.setExtent(far)
    scale = hands.canvas.scale()
    undo(hands)
    hands.qtbot.wait(50)
    assert hands.canvas.extent().contains(QgsPointXY(*map_xy(*INSIDE)))
    assert hands.canvas.scale() == pytest.approx(scale), "it is moved, not zoomed"


def test_a_step_on_another_image_brings_it_back(hands, later_scene_file):
    hands.click(*INSIDE)
    hands.wait()
    later = QgsRasterLayer(str(later_scene_file), "later")
    QgsProject.instance().addMapLayer(later)  # above the first one
    hands.canvas.setLayers([later, hands.layer])
    hands.bench.dock.source.choose(later)
    hands.wait()
    assert hands.bench.hub.source.layer is later
    assert not hands.bench.images.pinned
    undo(hands)
    hands.qtbot.wait(50)
    assert hands.bench.hub.source.layer is hands.layer
    assert not hands.bench.images.pinned, "nobody pinned it: the Layers panel is followed still"
    root = QgsProject.instance().layerTreeRoot()
    assert root.findLayer(hands.layer.id()).isVisible()
    assert not root.findLayer(later.id()).isVisible(), "it would cover what is undone"
    hands.canvas.setLayers([])
    del later

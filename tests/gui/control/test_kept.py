"""What the list and the map show of accepted objects is what the result layer holds."""

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.session.layer_reading import ImageryChoice
from tests.gui.canvas.test_clicks import OUTSIDE
from tests.gui.conftest import RIGHT, Hands, drop_bench, make_bench
from tests.gui.control.accepting import CTRL, accept_one, kept, layer_of, ticked


@pytest.mark.parametrize("part", ["prompts", "name", "candidate", "class", "shape"])
def test_the_tick_goes_with_any_change_and_comes_back_with_its_undo(hands, part):
    accept_one(hands)
    bench = hands.bench
    assert ticked(hands, 1)
    bench.document.set_current(1)
    if part == "prompts":
        hands.click(*OUTSIDE, button=RIGHT)
    elif part == "name":
        bench.prompts.rename(1, "other")
    elif part == "candidate":
        bench.actions.candidate.trigger()
    elif part == "class":
        from dataclasses import replace

        from s2sam_qgis.core.prompt_edits import classified

        state = bench.document.state
        state = replace(state, prompts=classified(state.prompts, 1, "water"))
        bench.prompts.replace_state(state, "class")
    else:
        bench.dock.shape.simplify.value = 30
        hands.qtbot.wait(150)
    hands.wait()
    assert not ticked(hands, 1)
    assert "changed since" in kept(hands, 1).text
    assert "changed since" in bench.object_model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    bench.stack.undo()
    hands.qtbot.wait(150)
    hands.wait()
    assert ticked(hands, 1)
    assert kept(hands, 1).text == "Kept in the result layer"


def test_the_tick_goes_with_the_bands_and_comes_back(hands):
    accept_one(hands)
    hands.bench.view_choices.choose(ImageryChoice(bands="4,3,2"))
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    assert kept(hands, 1).differs == ("view",)
    hands.bench.stack.undo()
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()
    assert ticked(hands, 1)


def test_the_tick_goes_with_the_feature(hands):
    accept_one(hands)
    layer = layer_of(hands)
    layer.startEditing()
    layer.deleteFeatures(layer.allFeatureIds())
    hands.qtbot.wait(20)
    assert not ticked(hands, 1)
    layer.rollBack()
    hands.qtbot.wait(20)
    assert ticked(hands, 1)
    QgsProject.instance().removeMapLayer(layer.id())
    hands.qtbot.wait(20)
    assert not ticked(hands, 1)


def test_it_is_all_there_when_the_project_is_opened_again(
    hands, window, qtbot, tmp_path, monkeypatch
):
    accept_one(hands, name="one")
    accept_one(hands, at=(30, 30), name="two")
    hands.bench.prompts.rename(2, "renamed since")
    path = tmp_path / "day.qgz"
    assert QgsProject.instance().write(str(path))
    assert hands.bench.results.home.path == tmp_path / "day_s2sam.gpkg"
    assert ticked(hands, 1)
    hands.bench.stack.undo()
    assert ticked(hands, 2)
    hands.bench.stack.redo()
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(path))
    (image,) = [
        x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsRasterLayer)
    ]
    hands.bench.dock.source.combo.setLayer(image)
    qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()
    assert hands.bench.document.ids[:2] == (1, 2)
    assert ticked(hands, 1)
    assert not ticked(hands, 2)
    assert kept(hands, 2).differs == ("name",)
    del image
    QgsProject.instance().clear()


def test_another_dock_finds_the_ticks(hands, window, qtbot, tmp_path, monkeypatch, layer):
    """The plugin is switched off and on again."""
    accept_one(hands)
    drop = hands.bench
    drop.project_entry.keep()
    second = make_bench(window, qtbot, tmp_path, monkeypatch)
    try:
        second.dock.source.combo.setLayer(layer)
        qtbot.waitUntil(lambda: second.hub.session is not None, timeout=20000)
        Hands(qtbot, window, second, layer).wait()
        assert second.object_model.is_kept(1)
    finally:
        drop_bench(second, window)


def test_the_layer_on_the_map_draws_what_was_accepted(hands):
    """Its line is the settled one; two lines a part of a pixel apart would be seen."""
    view = hands.bench.view
    accept_one(hands)
    assert view.items[0].outline(1) is not None, "the result layer is not on the map"
    hands.canvas.setLayers([layer_of(hands), *hands.canvas.layers()])
    hands.qtbot.wait(20)
    assert view.items[0].outline(1) is None
    assert view.bounds_of(1) is not None, "it can be zoomed to"
    hands.bench.document.set_current(1)
    assert view.items[0].outline(1) is not None, "it is active"
    hands.bench.document.set_current(2)
    assert view.items[0].outline(1) is None
    hands.canvas.setLayers([hands.layer])
    hands.qtbot.wait(20)
    assert view.items[0].outline(1) is not None
    hands.canvas.setLayers([layer_of(hands), hands.layer])
    hands.key(Qt.Key.Key_Z, CTRL)
    hands.qtbot.wait(20)
    assert view.items[0].outline(1) is not None, "it is accepted no more"


def test_what_changed_since_it_was_accepted_is_drawn_beside_the_layer(hands):
    """Prompts or Shape: the map shows what Enter would write, active or not."""
    view, bench = hands.bench.view, hands.bench
    accept_one(hands)
    hands.canvas.setLayers([layer_of(hands), *hands.canvas.layers()])
    hands.qtbot.wait(20)
    bench.document.set_current(1)
    hands.click(*OUTSIDE, button=RIGHT)
    hands.wait()
    bench.document.set_current(2)
    assert view.items[0].outline(1) is not None, "another point"
    bench.stack.undo()
    hands.wait()
    bench.document.set_current(2)
    assert view.items[0].outline(1) is None
    bench.dock.shape.smooth.click()
    hands.wait()
    assert kept(hands, 1).differs == ("shape",)
    assert view.items[0].outline(1) is not None, "another shape"
    bench.stack.undo()
    hands.wait()
    assert view.items[0].outline(1) is None


def test_the_list_follows_another_shape_where_no_answer_tells_of_it(hands):
    accept_one(hands)
    accept_one(hands, at=(30, 30))
    bench, accepted = hands.bench, hands.bench.dock.objects.accepted
    assert accepted.rowCount() == 2
    bench.answers._known.clear()  # As of objects that were cancelled, or are yet to be asked.
    bench.dock.shape.simplify.value = 30
    hands.qtbot.wait(150)
    hands.wait()
    assert not ticked(hands, 1)
    assert accepted.rowCount() == 0
    bench.stack.undo()
    hands.qtbot.wait(150)
    assert accepted.rowCount() == 2

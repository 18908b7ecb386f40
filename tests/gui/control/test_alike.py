"""Find the others like these in the dock."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from s2sam_qgis.core.regions.ranking import Verdict
from s2sam_qgis.gui.dialogs.layer_choice import LayerChoice
from s2sam_qgis.gui.panels.alike_panel import From
from s2sam_qgis.models.catalogue import resources
from tests.gui.conftest import LEFT, RIGHT
from tests.gui.control.test_everything import example, find, largest, place, results, wait
from tests.synthetic import write_raster

__all__ = ["example"]

NAMES = ["B02", "B03", "B04", "B08"]
LATER = resources() / "example" / "scene_2021-09-25.tif"


def ranked(hands):
    """The panel once it has ranked."""
    panel = hands.bench.dock.alike
    hands.qtbot.waitUntil(
        lambda: not hands.bench.everything.is_running and hands.bench.alike.ranking is not None,
        timeout=60000,
    )
    return panel


def pick(hands, numbers):
    controller = hands.bench.everything
    picked = np.zeros(controller.regions.count + 1, bool)
    picked[numbers] = True
    controller.regions.pick(picked)


def test_the_others_like_picked_ones(example):
    everything_panel = find(example)
    everything_panel.least.setValue(0.3)
    controller, alike = example.bench.everything, example.bench.alike
    panel = example.bench.dock.alike
    panel.find.click()
    assert "Outline two or three examples" in panel.note.text()
    examples = largest(controller, 2)
    pick(example, examples)
    panel.find.click()
    ranked(example)
    assert panel.ranked.isVisibleTo(panel)
    # Regions may have other numbers, because each place has its own detail by now.
    examples = np.flatnonzero(np.r_[False, alike.ranking.verdicts == Verdict.EXAMPLE])
    assert len(examples)
    assert example.canvas.mapTool() is example.bench.picks.tool, "the keys work on the map now"
    counts = {}
    for value in (20, 60, 90):
        panel.slider.setValue(value)
        counts[value] = int(controller.regions.picked.sum())
        assert controller.regions.picked[examples].all()
    assert counts[20] > counts[60] >= counts[90] >= 2
    panel.slider.setValue(60)
    example.key(Qt.Key.Key_J)
    first = alike.current
    assert panel.candidates.currentIndex().row() >= 0
    example.key(Qt.Key.Key_J)
    assert alike.current not in (None, first)
    example.key(Qt.Key.Key_K)
    assert alike.current == first
    before = alike.likeness.copy()
    example.key(Qt.Key.Key_X)
    assert not controller.regions.picked[first]
    assert alike.current not in (None, first)
    assert alike.likeness[first - 1] <= before[first - 1]
    example.bench.stack.undo()
    assert (alike.likeness == before).all(), "an answer is a step too"
    example.bench.stack.redo()
    alike.step(1)
    taken = alike.current
    example.key(Qt.Key.Key_Y)
    assert controller.regions.picked[taken]
    count = int(controller.regions.picked.sum())
    assert str(count) in panel.accept.text()
    panel.accept.click()
    wait(example)
    assert len(results(example)) == count
    assert panel.ranked.isVisibleTo(panel), "the rest stays ranked"
    assert panel.candidates.candidates.row_of(taken - 1) == -1
    example.bench.stack.undo()
    assert panel.candidates.candidates.row_of(taken - 1) >= 0


def test_the_list_and_its_keys(example):
    find(example)
    controller, alike = example.bench.everything, example.bench.alike
    pick(example, largest(controller, 2))
    example.bench.dock.alike_box.setCollapsed(False)
    panel = example.bench.dock.alike
    panel.find.click()
    ranked(example)
    listed, model = panel.candidates, panel.candidates.candidates
    shown = [float(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert shown == sorted(shown, reverse=True)
    listed.setCurrentIndex(model.index(5, 0))
    assert alike.current == model.region_at(5) + 1
    listed.setFocus()
    looked_at = model.region_at(5)
    QTest.keyClick(listed, Qt.Key.Key_X)
    assert example.bench.document.all_prompts == ()
    assert not example.bench.tools.is_active, "X in the list is no tool"
    refused = int(np.flatnonzero(alike.ranking.verdicts == Verdict.REFUSED)[0])
    assert refused == looked_at
    assert model.index(model.row_of(refused), 2).data() == "refused"
    basin = int(np.flatnonzero(controller.regions.names == refused + 1)[0])
    panel.by_place.setChecked(False)
    wait(example)
    assert alike.ranking.verdicts[controller.regions.names[basin] - 1] == Verdict.REFUSED
    refused = int(controller.regions.names[basin]) - 1
    panel.doubtful.setChecked(True)
    nearest = np.abs(alike.likeness - panel.least)
    order = [model.region_at(row) for row in range(model.rowCount())]
    assert list(nearest[order]) == sorted(nearest[order])
    assert refused not in order
    for action in panel.kinds.values():
        action.setChecked(False)
    assert "Choose at least one" in panel.note.text()
    panel.kinds["size"].setChecked(True)
    assert "size" in panel.note.text()


def test_a_right_click_is_an_answer_and_leaves_the_map_where_it_is(example):
    find(example)
    controller, alike = example.bench.everything, example.bench.alike
    first, _, third = largest(controller, 3)
    pick(example, [first])
    panel = example.bench.dock.alike
    panel.find.click()
    ranked(example)
    extent = example.canvas.extent()
    chosen = bool(controller.regions.picked[third])
    steps = example.bench.stack.count()
    example.click_at(place(example, third), RIGHT)
    assert controller.regions.picked[third] != chosen
    wanted = Verdict.REFUSED if chosen else Verdict.TAKEN
    assert alike.ranking.verdicts[third - 1] == wanted
    assert alike.current == third
    listed = panel.candidates
    assert listed.candidates.region_at(listed.currentIndex().row()) == third - 1
    assert example.canvas.extent() == extent
    assert example.bench.stack.count() == steps + 1
    example.bench.stack.undo()
    assert alike.ranking.verdicts[third - 1] == Verdict.OPEN


def test_drawn_objects_are_examples_before_anything_is_outlined(example):
    """Two clicked objects, one button: everything is outlined by itself, and ranked."""
    find(example)
    controller = example.bench.everything
    places = [place(example, number) for number in largest(controller, 2)]
    example.bench.dock.everything.clear.click()
    example.bench.actions.new_object.trigger()
    for at in places:
        example.bench.actions.new_object.trigger()
        example.click_at(at, LEFT)
        example.wait()
    assert controller.found is None
    panel = example.bench.dock.alike
    panel.find.click()
    ranked(example)
    assert "2" in panel.examples.text()
    verdicts = example.bench.alike.ranking.verdicts
    assert (verdicts == Verdict.OBJECT).any(), "what is an object already is not found again"
    panel.slider.setValue(20)  # A wood and a field have little in common.
    chosen = controller.regions.picked[1:]
    assert chosen.any()
    assert not (chosen & (verdicts == Verdict.OBJECT)).any()


def test_features_are_counter_examples(example):
    find(example)
    controller, alike = example.bench.everything, example.bench.alike
    one, other = largest(controller, 2)
    pick(example, [one])
    panel = example.bench.dock.alike
    panel.find.click()
    ranked(example)
    before = alike.likeness[other - 1]
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "no lakes", "memory")
    feature = QgsFeature()
    shape = controller.found.outline(controller.regions.names, other)
    feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
    layer.dataProvider().addFeature(feature)
    layer.selectAll()
    alike.examples._active_layer = lambda: layer
    alike.add(From.FEATURES, False)
    ranked(example)
    wait(example)
    assert "1 counter-example" in panel.examples.text()
    assert alike.likeness[other - 1] <= before
    assert not controller.regions.picked[other]
    panel.forget.click()
    assert alike.examples.added == []
    assert not panel.ranked.isVisibleTo(panel)


def test_another_date_is_searched_with_the_same_examples(example):
    find(example)
    controller, alike = example.bench.everything, example.bench.alike
    pick(example, largest(controller, 2))
    panel = example.bench.dock.alike
    panel.find.click()
    ranked(example)
    other = QgsRasterLayer(str(LATER), "later")
    QgsProject.instance().addMapLayer(other)
    panel.there.menu().aboutToShow.emit()
    action = next(a for a in panel.there.menu().actions() if a.text() == "later")
    before = alike.ranking
    action.trigger()
    example.qtbot.waitUntil(lambda: alike.ranking not in (None, before), timeout=60000)
    assert example.bench.hub.source.layer is other
    assert len(alike.examples.added) == 2
    own = alike.ranking.good.values
    assert own != pytest.approx(before.good.values, rel=1e-3), "they are looked at on this date"
    panel.look_there.setChecked(False)
    panel.find.click()
    example.qtbot.waitUntil(
        lambda: not controller.is_running and alike.ranking.good.values is not own, timeout=60000
    )
    assert alike.ranking.good.values == pytest.approx(before.good.values)


def test_what_goes_wrong_is_said_and_leaves_nothing_behind(example, tmp_path):
    """Keys without a ranking, a layer that cannot be read, another detail, a layer that goes."""
    bench, panel = example.bench, example.bench.dock.alike
    bench.alike.step(1)
    bench.alike.judge(True)
    assert bench.stack.count() == 0
    bench.alike.add(From.PICKED, True)
    assert "No region is picked" in panel.note.text()
    bench.alike.add(From.FEATURES, True)
    assert "No feature is selected" in panel.note.text()
    bench.alike.add(From.ALL, False)
    assert "No object is outlined" in panel.note.text()
    find(example)
    controller = bench.everything
    pick(example, largest(controller, 2))
    panel.find.click()
    ranked(example)
    bench.alike.step(1)
    bench.alike.judge(False)
    bench.dock.everything.detail.setValue(40)
    assert bench.alike.ranking is None, "other regions are shown"
    assert not panel.ranked.isVisibleTo(panel)
    bench.stack.undo()  # the answer belonged to the regions before
    assert bench.alike.ranking is None
    panel.find.click()
    ranked(example)
    assert "2 examples" in panel.examples.text(), "examples outlive another detail"
    example.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    bench.alike.step(1)
    assert bench.alike.current is not None
    broken = QgsRasterLayer(str(tmp_path / "nothing.tif"), "broken")
    QgsProject.instance().addMapLayer(broken)
    bench.alike.find_there(broken.id())
    example.qtbot.waitUntil(lambda: not bench.hub.is_loading, timeout=20000)
    assert bench.alike.ranking is None
    assert panel.find.isEnabled()
    QgsProject.instance().removeMapLayer(example.layer.id())
    example.layer = None
    assert controller.found is None
    panel.find.click()
    assert panel.note.text()


def refined(hands):
    hands.qtbot.waitUntil(lambda: not hands.bench.refines.is_running, timeout=120000)


def test_candidates_are_refined_in_the_background_as_one_step(example):
    everything_panel = find(example)
    everything_panel.least.setValue(1.0)
    everything_panel.whole.setChecked(True)
    controller, refines = example.bench.everything, example.bench.refines
    panel = example.bench.dock.alike
    pick(example, largest(controller, 2))
    panel.find.click()
    ranked(example)
    panel.slider.setValue(100)
    assert panel.refine.isEnabled()
    panel.refine.click()
    assert refines.is_running
    assert panel.refining.isVisibleTo(panel.ranked)
    example.key(Qt.Key.Key_J)  # the list goes on meanwhile
    assert example.bench.alike.current is not None
    refined(example)
    assert "Refined:" in panel.note.text()
    better = controller.better
    assert better
    panel.refine.click()
    assert "refined already" in panel.note.text()
    number, feature = next(iter(better.items()))
    example.bench.stack.undo()
    assert controller.better == {}
    example.bench.stack.redo()
    assert controller.better == better
    panel.accept.click()
    wait(example)
    outline = QgsGeometry()
    outline.fromWkb(feature.geometry.wkb)
    drawn = [f.geometry() for f in results(example)]
    nearest = max(drawn, key=lambda g: g.intersection(outline).area())
    common = nearest.intersection(outline).area()
    assert common > 0.98 * max(nearest.area(), outline.area()), "it is the refined outline"
    assert not controller.regions.visible[number]


def test_refining_is_cancelled_and_forgotten_with_its_regions(example):
    find(example)
    controller, _refines = example.bench.everything, example.bench.refines
    panel = example.bench.dock.alike
    pick(example, largest(controller, 2))
    panel.find.click()
    ranked(example)
    panel.slider.setValue(30)
    panel.refine.click()
    panel.refining.cancel.click()
    refined(example)
    assert controller.better == {}
    assert panel.refine.isEnabled()
    panel.refine.click()
    example.bench.dock.everything.detail.setValue(40)
    refined(example)
    assert controller.better == {}
    assert example.bench.stack.count() == 0


def test_several_layers_are_searched_as_one_step(example, tmp_path):
    find(example)
    bench, controller = example.bench, example.bench.everything
    panel = bench.dock.alike
    later = QgsRasterLayer(str(LATER), "later")
    write_raster(tmp_path / "empty.tif", np.zeros((4, 64, 64), np.uint16), names=NAMES)
    empty = QgsRasterLayer(str(tmp_path / "empty.tif"), "empty")
    for layer in (later, empty):
        QgsProject.instance().addMapLayer(layer, False)
    panel.there.menu().aboutToShow.emit()
    assert {name for _, name in panel.other_layers} >= {"later", "empty"}
    asked = []
    bench.elsewhere.ask = lambda layers: asked.append(layers) or [later.id(), empty.id()]
    told = []
    bench.elsewhere.notice.connect(lambda text, _: told.append(text))
    panel.several.trigger()
    assert not asked
    assert "Outline two or three examples" in panel.note.text()
    pick(example, largest(controller, 2))
    panel.slider.setValue(70)
    panel.several.trigger()
    wait(example)
    found = results(example)
    assert found
    assert all(feature["source"].endswith("scene_2021-09-25.tif") for feature in found)
    assert "later: " in panel.note.text()
    assert any("empty: " in text for text in told)
    assert bench.stack.count() == 1
    bench.stack.undo()
    assert results(example) == []
    bench.stack.redo()
    assert len(results(example)) == len(found)
    # The image that is worked on has none of them: it is outlined as before.
    before = controller.regions.shown
    find(example)
    assert controller.regions.shown == before


def test_the_choice_of_layers(qtbot):
    dialog = LayerChoice("Find there too", "text", [("a", "one"), ("b", "two")])
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert ok.isEnabled()
    assert dialog.chosen == ["b"]

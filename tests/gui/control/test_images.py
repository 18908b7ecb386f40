"""The image that is worked on is the one on the map: it follows, is pinned, warns, and asks."""

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge
from qgis.PyQt.QtWidgets import QPushButton

from s2sam_qgis.gui.session.layer_reading import ImageryChoice
from s2sam_qgis.gui.session.seen_images import MASKS_PROPERTY, wanted_image
from tests.synthetic import NAMES, pixels, write_raster

INSIDE = (120, 90)


@pytest.fixture
def panel_of_layers(window):
    """The Layers panel's tree joined to the canvas, as in QGIS."""
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), window.canvas)
    bridge.setAutoSetupOnFirstLayer(False)
    yield QgsProject.instance().layerTreeRoot()
    bridge.deleteLater()


@pytest.fixture
def dates(hands, panel_of_layers, later_scene_file):
    """Two dates of one place: the earlier on top, worked on; the later below it."""
    later = QgsRasterLayer(str(later_scene_file), "A later date")
    QgsProject.instance().addMapLayer(later, False)
    panel_of_layers.addLayer(later)
    settle(hands)
    return hands, hands.layer, later


def settle(hands):
    hands.qtbot.wait(50)
    hands.wait()
    hands.qtbot.wait(320)


def node(layer):
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())


def working(hands):
    source = hands.bench.hub.source
    assert hands.bench.dock.source.combo.currentLayer() is source.layer
    return source.layer


def band(hands):
    return hands.bench.dock.source.band.text


def buttons(hands):
    item = hands.bench.messages._item
    return {button.text(): button for button in item.findChildren(QPushButton)}


def test_the_topmost_image_is_taken_not_the_first_by_name(
    bench, qtbot, layer, panel_of_layers, later_scene_file
):
    other = QgsRasterLayer(str(later_scene_file), "A first by name")
    QgsProject.instance().addMapLayer(other, False)
    panel_of_layers.addLayer(other)  # Below.
    qtbot.waitUntil(lambda: bench.hub.source.layer is layer, timeout=5000)
    assert bench.dock.source.combo.currentLayer() is layer


def test_the_active_image_comes_before_the_topmost(dates):
    hands, first, later = dates
    assert working(hands) is first
    hands.canvas.setCurrentLayer(later)
    settle(hands)
    assert working(hands) is later
    assert first.name() in band(hands)  # It lies over the later date.
    assert hands.bench.dock.source.use_seen.text() == f"Use {first.name()}"


def test_it_follows_what_is_switched_off(dates):
    hands, first, later = dates
    node(first).setItemVisibilityChecked(False)
    settle(hands)
    assert working(hands) is later
    assert band(hands) == ""
    node(first).setItemVisibilityChecked(True)
    settle(hands)
    assert working(hands) is later  # What is worked on and seen in part is not left by itself.
    assert "covers" in band(hands)


def test_a_click_on_a_covered_image_is_not_taken_but_asks(dates):
    hands, first, later = dates
    hands.bench.dock.source.choose(later)
    settle(hands)
    hands.click(*INSIDE)
    assert not hands.bench.document.all_prompts
    assert "The click was not taken" in hands.bench.messages.last
    buttons(hands)[f"Use {first.name()}"].click()
    settle(hands)
    assert working(hands) is first
    assert not hands.bench.images.pinned
    hands.click(*INSIDE)
    assert len(hands.bench.document.all_prompts) == 1


def test_a_box_on_a_covered_image_is_not_taken(dates):
    hands, _, later = dates
    hands.bench.dock.source.choose(later)
    settle(hands)
    hands.drag(hands.pixel(100, 100), hands.pixel(160, 160))
    assert not hands.bench.document.all_prompts


def test_the_band_shows_the_image_again(dates):
    hands, first, later = dates
    hands.bench.dock.source.choose(later)
    settle(hands)
    assert "covers" in band(hands)
    hands.bench.dock.source.show_it.click()
    settle(hands)
    assert band(hands) == ""
    assert not node(first).isVisible()
    hands.click(*INSIDE)
    assert len(hands.bench.document.all_prompts) == 1


def test_a_pinned_image_stays_and_a_hidden_one_is_said(dates):
    hands, first, later = dates
    hands.bench.dock.source.pin.click()
    hands.canvas.setCurrentLayer(later)
    settle(hands)
    assert working(hands) is first
    node(first).setItemVisibilityChecked(False)
    settle(hands)
    assert working(hands) is first
    assert "hidden" in band(hands)
    hands.click(*INSIDE)
    assert not hands.bench.document.all_prompts
    hands.bench.dock.source.pin.click()
    settle(hands)
    assert working(hands) is later
    assert band(hands) == ""


def test_an_image_that_is_chosen_unseen_is_pinned(dates):
    hands, _, later = dates
    node(later).setItemVisibilityChecked(False)
    settle(hands)
    hands.bench.dock.source.choose(later)
    settle(hands)
    assert working(hands) is later
    assert hands.bench.images.pinned
    hands.click(*INSIDE)
    assert not hands.bench.document.all_prompts
    buttons(hands)[f"Show {later.name()}"].click()
    settle(hands)
    assert band(hands) == ""
    hands.click(*INSIDE)
    assert len(hands.bench.document.all_prompts) == 1


def test_what_is_see_through_hides_nothing(dates, tmp_path):
    hands, first, _ = dates
    values = pixels()
    values[:, :, :150] = 0  # No data over the field.
    file = write_raster(tmp_path / "hole.tif", values, names=NAMES, nodata=0)
    hole = QgsRasterLayer(str(file), "hole")
    QgsProject.instance().addMapLayer(hole)
    hands.bench.dock.source.choose(first)
    settle(hands)
    covered, free = hands.pixel(250, 40), hands.pixel(60, 40)
    hands.click_at(free)
    assert len(hands.bench.document.all_prompts) == 1
    hands.click_at(covered)
    assert len(hands.bench.document.all_prompts) == 1
    hole.setOpacity(0.2)
    hands.click_at(covered)
    assert len(hands.bench.document.all_prompts) == 2


def test_masks_of_a_run_are_no_image(dates, tmp_path):
    hands, first, _ = dates
    file = write_raster(tmp_path / "masks.tif", pixels()[:1])
    masks = QgsRasterLayer(str(file), "masks")
    masks.setCustomProperty(MASKS_PROPERTY, True)
    QgsProject.instance().addMapLayer(masks)
    hands.canvas.setCurrentLayer(masks)
    settle(hands)
    assert working(hands) is first
    assert band(hands) == ""


def test_a_raster_that_comes_later_is_taken_and_shown(window, bench, qtbot, panel_of_layers,
                                                      scene_file):  # fmt: skip
    panel = bench.dock.source
    qtbot.wait(50)
    assert bench.hub.source.layer is None
    assert panel.combo.currentLayer() is None
    layer = QgsRasterLayer(str(scene_file), "scene")
    QgsProject.instance().addMapLayer(layer)
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    assert panel.combo.currentLayer() is layer
    assert "B04" in panel.note.text()
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: bench.hub.source.layer is None, timeout=5000)
    assert panel.combo.currentLayer() is None
    assert "choose it here" in panel.note.text()
    assert bench.hub.session is None
    again = QgsRasterLayer(str(scene_file), "scene")
    QgsProject.instance().addMapLayer(again)
    qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    assert panel.combo.currentLayer() is again


def test_a_removed_image_gives_way_to_the_one_that_is_seen(dates):
    hands, first, later = dates
    QgsProject.instance().removeMapLayer(first.id())
    hands.layer = None
    settle(hands)
    assert working(hands) is later
    hands.bench.dock.source.choose(None)
    assert hands.bench.hub.source.layer is None
    hands.bench.dock.source.choose(later)
    settle(hands)
    assert working(hands) is later
    assert hands.bench.hub.session is not None


def test_bands_that_were_chosen_come_back_with_their_date(dates):
    hands, first, later = dates
    hands.bench.hub.source.set_choice(ImageryChoice(bands="4,3,2"))
    settle(hands)
    hands.canvas.setCurrentLayer(later)
    settle(hands)
    assert hands.bench.hub.source.choice == ImageryChoice()
    hands.canvas.setCurrentLayer(first)
    settle(hands)
    assert hands.bench.hub.source.choice.bands == "4,3,2"


def test_bands_that_were_chosen_move_with_the_folder_of_the_image(dates):
    hands, first, _ = dates
    source = hands.bench.hub.source
    chosen = ImageryChoice(bands="4,3,2")
    name = Path(first.publicSource()).name
    source.set_choices({f"/where/it/was/{name}": chosen, "/elsewhere.tif": ImageryChoice()}, None)
    settle(hands)
    assert source.choice == chosen


def test_the_pin_stays_with_the_project(dates, tmp_path):
    hands, _, _ = dates
    hands.bench.dock.source.pin.click()
    assert QgsProject.instance().readBoolEntry("s2sam", "/pinned", False)[0]


def test_the_wanted_image():
    a, b = object(), object()
    assert wanted_image(None, None, [a, b], False) is a
    assert wanted_image(None, b, [a, b], False) is b
    assert wanted_image(a, b, [a, b], False) is a
    assert wanted_image(a, b, [a, b], True) is b
    assert wanted_image(a, None, [b], False) is b
    assert wanted_image(a, None, [], False) is a


def test_the_tool_is_in_hand_again_in_the_next_project(hands, window, scene_file, show):
    """QGIS begins each project with its own Pan: the first click would outline nothing."""
    hands.bench.tools.take()
    hands.layer = None
    QgsProject.instance().clear()
    hands.canvas.setMapTool(window.pan)  # As QGIS does after it.
    assert not hands.bench.tools.is_active
    layer = QgsRasterLayer(str(scene_file), "another project's")
    QgsProject.instance().addMapLayer(layer)
    show(layer)
    hands.qtbot.waitUntil(lambda: hands.bench.tools.is_active, timeout=5000)
    hands.bench.tools.put_down()
    QgsProject.instance().clear()
    layer = QgsRasterLayer(str(scene_file), "a third")
    QgsProject.instance().addMapLayer(layer)
    show(layer)
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=5000)
    assert not hands.bench.tools.is_active, "it was not in hand before"


def test_a_view_is_chosen_in_the_panel(hands):
    panel = hands.bench.dock.source
    assert not panel.view.isHidden()
    names = [panel.view.itemData(index) for index in range(panel.view.count())]
    assert names == ["auto", "true-colour", "near-infrared", "vegetation", "water", ""]
    assert panel.view.currentData() == "auto"
    assert "B04 B03 B02 + B08" in panel.note.text()
    panel.view.setCurrentIndex(names.index("near-infrared"))
    panel.view.activated.emit(panel.view.currentIndex())
    settle(hands)
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    assert hands.bench.hub.frame.imagery.view == "near-infrared"
    assert panel.view.currentData() == "near-infrared"
    assert "B08 B04 B03" in panel.note.text()
    panel.view.setCurrentIndex(names.index(""))
    panel.view.activated.emit(panel.view.currentIndex())
    (dialog,) = hands.bench.dialogs.shown
    assert dialog.view.currentData() == "near-infrared"
    dialog.reject()


def test_a_step_that_is_taken_back_elsewhere_pins_nothing(dates):
    """Undo shows the image that the step was done on; the panel goes on following."""
    hands, first, later = dates
    hands.click(*INSIDE)
    hands.wait()
    node(first).setItemVisibilityChecked(False)
    settle(hands)
    assert working(hands) is later
    hands.bench.stack.undo()
    settle(hands)
    assert working(hands) is first
    assert not node(later).isVisible()
    assert not hands.bench.images.pinned
    hands.canvas.setCurrentLayer(later)
    node(later).setItemVisibilityChecked(True)
    node(first).setItemVisibilityChecked(False)
    settle(hands)
    assert working(hands) is later

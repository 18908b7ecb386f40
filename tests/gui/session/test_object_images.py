"""Objects know their image: one list for all, those of other images grey, none a fault."""

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.core.prompts import IMAGE_PROPERTY, PromptSet
from s2sam_qgis.gui.panels.object_panel import Column
from s2sam_qgis.gui.panels.run_panel import Region, RunWish, Target
from s2sam_qgis.gui.session.answers import Progress
from s2sam_qgis.gui.session.image_identity import image_title, is_image_of
from tests.synthetic import box, point, write_scene

INSIDE, OTHER = (120, 90), (40, 200)


@pytest.fixture
def later(hands, later_scene_file):
    layer = QgsRasterLayer(str(later_scene_file), "A later date")
    QgsProject.instance().addMapLayer(layer)
    return layer


def work_on(hands, layer):
    hands.canvas.setLayers([layer])
    hands.bench.dock.source.choose(layer)
    hands.qtbot.wait(50)
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=10000)
    hands.wait()


def cell(hands, row, column, role=Qt.ItemDataRole.DisplayRole):
    return hands.bench.object_model.index(row, column).data(role)


def test_objects_of_another_image_are_grey_and_no_fault(hands, later):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_N)
    work_on(hands, later)
    assert hands.answer(1).progress is Progress.ELSEWHERE
    assert cell(hands, 0, Column.SCORE) == "–"
    assert cell(hands, 0, Column.NAME, Qt.ItemDataRole.ForegroundRole) is not None
    assert "Outlined on T33UUP 2021-06-17" in cell(hands, 0, 0, Qt.ItemDataRole.ToolTipRole)
    assert 1 not in hands.bench.view.items[0].keys
    assert not hands.bench.view.items[2].points
    hands.click(*OTHER)
    hands.wait()
    assert hands.answer(2).progress is Progress.READY
    assert cell(hands, 1, Column.NAME, Qt.ItemDataRole.ForegroundRole) is None
    assert hands.bench.document.image(2) == later.source()
    work_on(hands, hands.layer)
    assert hands.answer(1).progress is Progress.READY
    assert hands.answer(2).progress is Progress.READY  # The active one is asked about.


def test_a_chosen_object_is_outlined_here_and_a_click_makes_it_this_images(hands, later):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_N)
    work_on(hands, later)
    hands.bench.document.set_current(1)
    hands.wait()
    assert hands.answer(1).progress is Progress.READY
    assert hands.bench.document.image(1) == hands.layer.source()
    hands.click(130, 100)
    hands.wait()
    assert hands.bench.document.image(1) == later.source()
    hands.key(Qt.Key.Key_Z)
    assert hands.bench.document.image(1) == hands.layer.source()


def test_objects_without_a_known_image_belong_to_each(hands, later):
    hands.bench.prompts.replace_all(PromptSet((point(1, *INSIDE), point(2, *OTHER))), "open")
    hands.wait()
    assert hands.answer(2).progress is Progress.READY
    work_on(hands, later)
    assert hands.answer(2).progress is Progress.READY


def test_the_image_stays_with_the_objects_in_a_file(hands, tmp_path):
    from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts

    hands.click(*INSIDE)
    again = parse_prompts(format_prompts(hands.bench.document.prompts))
    assert again.prompts[0].properties[IMAGE_PROPERTY] == hands.layer.source()


def test_a_run_takes_what_lies_on_the_layer_and_says_how_many_do_not(hands):
    prompts = PromptSet((point(1, *INSIDE), point(2, 5000, 5000), box(3, 80, 60, 170, 120)))
    hands.bench.prompts.replace_all(prompts, "open")
    hands.wait()
    outcomes = []
    hands.bench.runs.finished.connect(outcomes.append)
    hands.bench.runs.run(RunWish(Region.LAYER, Target.TEMPORARY, "focus", 0.1))
    hands.qtbot.waitUntil(lambda: not hands.bench.runs.is_running, timeout=20000)
    text = hands.bench.dock.run_panel.note.text()
    assert outcomes, text
    assert [f.prompt_id for f in outcomes[0].written.features] == [1, 3]
    assert "1 object does not lie on" in text


def test_a_run_with_nothing_on_the_layer_says_so(hands):
    hands.bench.prompts.replace_all(PromptSet((point(1, 5000, 5000),)), "open")
    hands.wait()
    hands.bench.runs.run(RunWish(Region.LAYER, Target.TEMPORARY, "focus", 0.1))
    assert not hands.bench.runs.is_running
    assert "No object lies on" in hands.bench.messages.last


def test_what_lies_on_a_layer(hands):
    frame = hands.bench.hub.frame
    prompts = PromptSet(
        (point(1, 10, 10), point(1, 400, 10), point(2, 319, 259), box(4, 280, 200, 900, 800))
    )
    kept, left_out = frame.lying_on(prompts)
    assert kept.ids == (2,)
    assert left_out == (1, 4)


def test_which_image_it_is(qgis_app, tmp_path):
    QgsProject.instance().clear()
    here = write_scene(tmp_path / "scene.tif")
    layer = QgsRasterLayer(str(here), "called so")
    QgsProject.instance().addMapLayer(layer)
    assert is_image_of("", "anything")
    assert is_image_of(str(here), str(here))
    assert not is_image_of(str(here), "/moved/scene.tif")  # It is in the project itself.
    assert is_image_of("/before/scene.tif", str(here))  # The project moved with its folder.
    assert not is_image_of("/before/other.tif", str(here))
    assert image_title(str(here)) == "called so"
    assert image_title("/before/other.tif") == "other.tif"
    QgsProject.instance().clear()

"""The whole document comes back with the project, and nothing in it is ever erased unread."""

import json

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.gui.document.document_text import MEMBER
from s2sam_qgis.gui.document.project_entry import PROMPTS, SCOPE, UNREADABLE
from s2sam_qgis.gui.session.layer_reading import ImageryChoice
from s2sam_qgis.layers.result_style import PALETTE
from tests.gui.canvas.test_clicks import INSIDE
from tests.synthetic import map_xy


def reopened(hands, file):
    assert QgsProject.instance().write(file)
    hands.layer = None
    QgsProject.instance().clear()
    assert not hands.bench.document.ids
    assert QgsProject.instance().read(file)
    return hands.bench.document


def buttons(hands, text):
    return [offer[text] for offer in hands.offers() if text in offer]


def test_everything_comes_back(hands, tmp_path):
    hands.click(*INSIDE)
    hands.wait()
    hands.key(Qt.Key.Key_C)
    hands.wait()
    prompts, document = hands.bench.prompts, hands.bench.document
    shown = hands.answer(1).candidates
    second = prompts.new_object()
    prompts.rename(second, "Teich")
    hands.bench.document.set_current(1)
    prompts.set_visible(1, False)
    before = document.state
    assert reopened(hands, str(tmp_path / "p.qgz")).state == before
    assert document.name(second) == "Teich"
    assert not document.is_visible(1)
    assert document.current == 1
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    hands.wait()
    assert hands.answer(1).candidates == shown
    assert not QgsProject.instance().isDirty()


def test_objects_keep_their_colours_when_others_were_deleted(hands, tmp_path):
    for place in ((30, 30), (90, 90), INSIDE):
        hands.bench.prompts.new_object()
        hands.click(*place)
    hands.wait()
    document = hands.bench.document
    before = document.colour(3).name()
    hands.bench.prompts.delete_objects([1])
    reopened(hands, str(tmp_path / "p.qgz"))
    assert document.ids == (2, 3)
    assert document.colour(3).name() == before == PALETTE[2]
    document._colours.clear()  # As in another QGIS.
    assert document.colour(3).name() == before


def test_bands_and_stretch_come_back_with_the_project(hands, tmp_path):
    choice = ImageryChoice(bands="4,3,2", stretch="farmvibes", scaling=(0.0001,))
    hands.bench.view_choices.choose(choice)
    hands.wait()
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    shown = hands.bench.hub.frame.imagery
    reopened(hands, str(tmp_path / "p.qgz"))
    hands.qtbot.waitUntil(lambda: hands.bench.hub.session is not None, timeout=20000)
    assert hands.bench.hub.source.choice == choice
    imagery = hands.bench.hub.frame.imagery
    assert (imagery.bands, imagery.stretch) == (shown.bands, shown.stretch)
    assert not hands.bench.autosave.unsaved
    QgsProject.instance().clear()
    assert not hands.bench.document.state.views


def test_drafts_alone_come_back(hands, tmp_path):
    hands.bench.prompts.rename(hands.bench.prompts.new_object(), "to do")
    document = reopened(hands, str(tmp_path / "p.qgz"))
    assert [document.name(i) for i in document.ids] == ["to do"]


@pytest.mark.parametrize("change", ["hide", "rename", "draft", "mask"])
def test_what_is_kept_with_the_project_makes_it_dirty(hands, tmp_path, change):
    hands.click(*INSIDE)
    hands.wait()
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    prompts = hands.bench.prompts
    {
        "hide": lambda: prompts.set_visible(1, False),
        "rename": lambda: prompts.rename(1, "x"),
        "draft": prompts.new_object,
        "mask": lambda: hands.key(Qt.Key.Key_C),
    }[change]()
    assert QgsProject.instance().isDirty()


def test_visibility_belongs_to_the_object(hands):
    hands.click(*INSIDE)
    hands.wait()
    prompts, document = hands.bench.prompts, hands.bench.document
    prompts.set_visible(1, False)
    prompts.delete_objects([1])
    hands.click(*INSIDE)
    assert document.ids == (2,)
    assert document.is_visible(1), "a new object under an old id is seen"
    hands.wait()
    prompts.set_visible(1, False)
    QgsProject.instance().clear()
    assert not document.state.hidden


def test_an_entry_that_cannot_be_read_stays_and_can_be_saved(hands, tmp_path, monkeypatch):
    project = QgsProject.instance()
    project.writeEntry(SCOPE, PROMPTS, '{"type": "FeatureCollection", "features": "of 2031"}')
    file = str(tmp_path / "p.qgz")
    hands.bench.document  # noqa: B018
    text = '{"type": "FeatureCollection", "features": "of 2031"}'
    hands.bench.project_entry.read()
    assert "cannot be read" in hands.bench.messages.last
    # Work goes on, the project is saved twice, and the old entry is still there.
    hands.click(*INSIDE)
    assert project.write(file)
    assert project.write(file)
    assert project.readListEntry(SCOPE, UNREADABLE, [])[0] == [text]
    hands.layer = None
    project.clear()
    assert project.read(file)
    assert len(hands.bench.document.all_prompts) == 1
    assert "could not be read" in hands.bench.messages.last
    # It goes into a file only where the user wants it to.
    target = tmp_path / "unread.geojson"
    monkeypatch.setattr(hands.bench.project, "_ask_save", lambda *_: "")
    (button,) = buttons(hands, "Save as file…")
    button.click()
    assert hands.bench.project_entry.unread == [text]
    monkeypatch.setattr(hands.bench.project, "_ask_save", lambda *_: str(target))
    (button,) = buttons(hands, "Save as file…")
    button.click()
    assert target.read_text(encoding="utf-8") == text
    assert hands.bench.project_entry.unread == []
    assert project.isDirty()


def test_a_project_that_is_saved_without_being_worked_on_keeps_what_it_cannot_read(hands, tmp_path):
    project = QgsProject.instance()
    bad = json.dumps({"type": "FeatureCollection", "features": [], MEMBER: {"drafts": 3}})
    project.writeEntry(SCOPE, PROMPTS, bad)
    hands.bench.project_entry.read()
    assert project.write(str(tmp_path / "p.qgz"))
    assert project.readListEntry(SCOPE, UNREADABLE, [])[0] == [bad]


def test_import_keeps_drafts_and_what_is_hidden(hands):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    from s2sam_qgis.layers.prompt_import import FieldMapping

    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.rename(hands.bench.prompts.new_object(), "to do")
    hands.bench.prompts.set_visible(1, False)
    layer = QgsVectorLayer(f"Point?crs={hands.layer.crs().authid()}", "points", "memory")
    feature = QgsFeature()
    x, y = map_xy(200, 200)
    feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
    layer.dataProvider().addFeatures([feature])
    assert hands.bench.files.import_layer(layer, FieldMapping(), False)
    document = hands.bench.document
    assert [document.name(i) for i in document.ids] == ["Object 1", "to do", "Object 3"]
    assert not document.is_visible(1)

"""Enter: kept at once, taken back like any step, with its neighbours; and where it goes."""

import shapely
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from s2sam_qgis.core.identity import identities_of
from s2sam_qgis.layers.result_writing import not_written
from tests.full_disk import tiny_disk
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import RIGHT
from tests.gui.control.accepting import (
    CTRL,
    accept_one,
    enter,
    in_file,
    kept,
    layer_of,
    outline_of,
    put_beside,
    ticked,
)


def test_undo_takes_the_feature_back_and_redo_brings_it_again(hands):
    accept_one(hands, name="lake")
    ((identity, name),) = in_file(hands)
    assert name == "lake"
    assert identity == identities_of(hands.bench.document.prompts)[1]
    assert hands.bench.stack.undoText() == "Accept lake"
    hands.key(Qt.Key.Key_Z, CTRL)
    assert in_file(hands) == []
    assert hands.current == 1
    assert hands.bench.document.ids == (1,), "the object that Enter began is gone, too"
    assert not ticked(hands, 1)
    hands.key(Qt.Key.Key_Y, CTRL)
    assert in_file(hands) == [(identity, "lake")]
    assert ticked(hands, 1)
    assert hands.current == 2
    hands.wait()


def test_undo_of_a_second_enter_brings_the_first_outline_back(hands):
    accept_one(hands)
    (first,) = layer_of(hands).getFeatures()
    hands.bench.document.set_current(1)
    hands.click(*OUTSIDE, button=RIGHT)
    enter(hands)
    (second,) = layer_of(hands).getFeatures()
    assert (first["n_bg"], second["n_bg"]) == (0, 1)
    hands.bench.stack.undo()
    (again,) = layer_of(hands).getFeatures()
    assert again["n_bg"] == 0
    assert again.geometry().equals(first.geometry())
    assert not ticked(hands, 1), "its prompts are those of the second Enter still"
    assert kept(hands, 1).differs == ("prompts",)
    hands.bench.stack.undo()
    hands.wait()
    assert ticked(hands, 1), "and with the point gone the first outline is what it is"


def test_a_deleted_row_keeps_its_feature_and_its_id_overwrites_nothing(hands):
    accept_one(hands, name="one")
    accept_one(hands, at=(30, 30), name="two")
    hands.bench.prompts.delete_objects([1, 2, 3])
    assert hands.bench.document.ids == ()
    hands.click(90, 90)
    assert hands.current == 4, "an id that an object had is not given again"
    hands.bench.prompts.rename(4, "three")
    enter(hands)
    names = [name for _, name in in_file(hands)]
    assert sorted(names) == ["one", "three", "two"]
    assert len({identity for identity, _ in in_file(hands)}) == 3
    assert len({feature["prompt_id"] for feature in layer_of(hands).getFeatures()}) == 3


def test_an_object_that_loses_its_last_prompt_stays_the_same_object(hands, tmp_path):
    bench, document = hands.bench, hands.bench.document
    accept_one(hands, name="lake")
    bench.document.set_current(1)
    bench.classes.add("water")
    bench.classes.choose("water")
    enter(hands)
    ((identity, _),) = in_file(hands)
    bench.document.set_current(1)
    bench.view.select(0)
    bench.prompts.delete_selected_prompt()
    assert document.prompts.is_empty
    assert document.name(1) == "lake"
    path = str(tmp_path / "between.qgz")
    assert QgsProject.instance().write(path)  # A draft keeps it through a project, too.
    hands.layer = None
    QgsProject.instance().clear()
    assert QgsProject.instance().read(path)
    hands.qtbot.waitUntil(lambda: bench.hub.session is not None, timeout=20000)
    assert document.state.draft(1).properties["s2sam_id"] == identity
    bench.document.set_current(1)
    (image,) = [
        x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsRasterLayer)
    ]
    hands.canvas.setLayers([image])
    hands.canvas.setExtent(image.extent())
    bench.tools.take()
    hands.click(INSIDE[0] + 6, INSIDE[1])
    assert identities_of(document.prompts)[1] == identity
    assert document.prompts.class_of(1) == "water"
    enter(hands)
    assert in_file(hands) == [(identity, "lake")], "its feature was replaced, none was added"
    del image
    QgsProject.instance().clear()


def test_a_copy_is_an_object_of_its_own(hands):
    accept_one(hands, name="one")
    hands.bench.prompts.duplicate(1)
    assert not ticked(hands, hands.current)
    enter(hands)
    assert [name for _, name in in_file(hands)] == ["one", "one copy"] or len(in_file(hands)) == 2


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_lost(hands, monkeypatch):
    accept_one(hands)
    hands.click(30, 30)
    layer = layer_of(hands)

    def locked(*_):
        raise not_written(layer)

    with monkeypatch.context() as lock:
        lock.setattr("s2sam_qgis.layers.accepted_objects.write", locked)
        enter(hands)
    assert "Cannot write to the results file" in hands.bench.messages.last
    assert hands.current == 2
    assert hands.bench.document.prompts.has(2)
    enter(hands)
    assert len(in_file(hands)) == 2


def test_enter_on_a_full_disk_keeps_the_object_in_hand(hands, tmp_path):
    with tiny_disk(tmp_path / "disk") as disk:
        hands.bench.results.home.choose(disk.folder / "results.gpkg")
        accept_one(hands)
        steps = hands.bench.stack.count()
        hands.click(30, 30)
        hands.bench.prompts.rename(2, "n" * 20_000)  # More than is free within the file.
        disk.fill()
        enter(hands)
        assert "free disk space" in hands.bench.messages.last
        assert hands.current == 2
        assert hands.bench.stack.count() == steps + 2, "the click and the name, no Enter"
        assert not ticked(hands, 2)
        assert len(in_file(hands)) == 1
        disk.clear()
        enter(hands)
        assert len(in_file(hands)) == 2
        assert ticked(hands, 2)
        QgsProject.instance().removeMapLayer(layer_of(hands).id())


def test_the_menu_says_where_results_go(hands, tmp_path):
    results = hands.bench.results
    assert hands.bench.dock.results_button.isEnabled(), "before there is anything to accept"
    assert hands.bench.dock.results_button.menu() is results.menu
    results.menu.aboutToShow.emit()
    assert results.beside.isChecked()
    assert "saved" in results.beside.text()
    results.temporary.trigger()
    accept_one(hands)
    assert layer_of(hands).providerType() == "memory"
    results.menu.aboutToShow.emit()
    assert results.temporary.isChecked()
    results._ask_save = lambda *_: str(tmp_path / "mine.gpkg")
    results.file.trigger()
    assert results.home.path == tmp_path / "mine.gpkg"
    assert len(in_file(hands)) == 1
    results.menu.aboutToShow.emit()
    assert results.file.isChecked()
    assert "mine.gpkg" in results.file.text()


def test_neighbours_share_borders_and_one_step_takes_both_back(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.rename(1, "field")
    put_beside(hands, -0.7, 20)
    before = outline_of(hands, "beside")
    enter(hands)
    after = outline_of(hands, "beside")
    assert after != before
    field, beside = (shapely.from_wkt(outline_of(hands, name)) for name in ("field", "beside"))
    assert shapely.intersection(field, beside).area == 0
    shared = shapely.intersection(field.boundary, beside.boundary)
    assert shared.length > 0.5 * (field.bounds[3] - field.bounds[1])
    assert ticked(hands, 1)
    assert hands.bench.messages.last == ""
    hands.key(Qt.Key.Key_Z, CTRL)
    assert outline_of(hands, "beside") == before
    assert [name for _, name in in_file(hands)] == ["beside"]
    hands.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert outline_of(hands, "beside") == after
    assert ticked(hands, 1)


def test_a_large_overlap_is_said_in_one_sentence(hands):
    hands.click(*INSIDE)
    hands.wait()
    hands.bench.prompts.rename(1, "field")
    put_beside(hands, -6, 20)
    enter(hands)
    assert hands.bench.messages.last.startswith("field overlaps beside by ")
    assert hands.bench.messages.last.endswith(" ha; the outlines stay as they are.")


def test_neighbours_keep_their_borders_where_the_menu_says_so(hands):
    results = hands.bench.results
    assert results.share_borders.isChecked(), "on by default"
    results.share_borders.trigger()
    assert not results.accepted.share_borders
    assert hands.bench.preferences._settings.values.share_borders is False
    hands.click(*INSIDE)
    hands.wait()
    put_beside(hands, -0.7, 20)
    before = outline_of(hands, "beside")
    enter(hands)
    assert outline_of(hands, "beside") == before

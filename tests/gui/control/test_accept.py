"""Enter: kept at once, taken back like any step, and true when the project comes back."""

from types import SimpleNamespace

import pytest
import shapely
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.core.identity import identities_of
from s2sam_qgis.gui.control.accept_controller import KEEP, REPLACE
from s2sam_qgis.gui.session.layer_reading import ImageryChoice
from s2sam_qgis.layers.result_opening import uri_of
from s2sam_qgis.layers.result_writing import not_written
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.full_disk import tiny_disk
from tests.gui.canvas.test_clicks import INSIDE, OUTSIDE
from tests.gui.conftest import RIGHT, Hands, drop_bench, make_bench

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(hands):
    """What is asked about edited features, and what is answered."""
    asked = SimpleNamespace(names=[], answer="")

    def ask(name):
        asked.names.append(name)
        return asked.answer

    hands.bench.accepts.ask_edited = ask
    return asked


def in_file(hands):
    """(identity, name) as another program reads them."""
    path = hands.bench.results.home.path
    layer = QgsVectorLayer(uri_of(path), "", "ogr")
    assert layer.isValid()
    return sorted((f["s2sam_id"], f["name"]) for f in layer.getFeatures())


def layer_of(hands):
    return hands.bench.results.home.layer


def enter(hands):
    hands.wait()
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.wait(20)


def accept_one(hands, at=INSIDE, name=None):
    current = hands.current
    hands.click(*at)
    current = hands.current if current is None else current
    if name:
        hands.bench.prompts.rename(current, name)
    enter(hands)
    return current


def kept(hands, prompt_id):
    return hands.bench.results.kept.of(prompt_id)


def ticked(hands, prompt_id):
    return hands.bench.object_model.is_kept(prompt_id)


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


def put_beside(hands, x0, x1, name="beside"):
    """An accepted object beside that of the field: from and to, in pixels from its east side."""
    finished = hands.bench.answers.of(1).finished
    _, south, east, north = finished.feature.geometry.bounds
    pixel, source = hands.bench.hub.frame.grid.pixel_size[0], hands.bench.results.kept.source
    shape = MultiPolygon([box(east + x0 * pixel, south - 50, east + x1 * pixel, north + 50)])
    hands.bench.results.accepted.accept(
        ResultFeature(7, shape, name=name, source=source),
        f"id-{name}",
        Fingerprint(),
        hands.bench.hub.frame.grid.crs,
        "#123456",
    )


def outline_of(hands, name):
    return {f["name"]: f.geometry().asWkt() for f in layer_of(hands).getFeatures()}[name]


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

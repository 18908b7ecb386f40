"""Files of accepted objects that come, go, move and are chosen."""

import os
import shutil
import time

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProject, QgsVectorLayer

from s2sam_qgis.core.errors import OutputError
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.result_file import copy_file, free_name, identities_in, make_file
from s2sam_qgis.layers.result_follow import ResultFollower
from s2sam_qgis.layers.result_home import RESULTS_PROPERTY
from s2sam_qgis.raster.writing.vector_writer import write_vector
from tests.layers.results import MADE, SCENE, accept, beside, draw, result, rows, settle
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis


def test_it_comes_back_with_the_project(saved, store, tmp_path):
    accept(store)
    assert saved.write()
    other = QgsProject()
    assert other.read(saved.fileName())
    again = AcceptedObjects(other)
    try:
        kept = again.index.kept("a", SCENE)
        assert kept is not None
        assert not kept.edited
        again.accept(result(side=300.0), "a", MADE, UTM, "#112233")
        assert rows(beside(saved)) == [("a", "1", 90000)]
    finally:
        again.close()
        other.clear()


def test_a_project_without_a_file_keeps_them_in_the_profile_and_takes_them_along(
    project, store, follower, profile, tmp_path
):
    accept(store)
    (waiting,) = profile.glob("*.gpkg")
    assert rows(waiting) == [("a", "1", 10000)]
    layer = store.home.layer
    (tmp_path / "new").mkdir()
    drawn = [True]
    follower.is_drawn = lambda: drawn[0]
    for name in ("one.qgs", "two.qgz"):
        assert project.write(str(tmp_path / "new" / name))
        assert store.home.layer is layer
        assert store.home.path == beside(project)
        assert rows(beside(project)) == [("a", "1", 10000)]
    settle(3)
    assert list(profile.glob("*.gpkg")), "a map may be drawn from it still"
    drawn[0] = False
    settle(50)
    assert not list(profile.glob("*.gpkg"))
    accept(store, result(2), "b")
    assert len(rows(tmp_path / "new" / "two_s2sam.gpkg")) == 2
    assert len(rows(tmp_path / "new" / "one_s2sam.gpkg")) == 1, "each project has its own"
    for name, count in (("one.qgs", 1), ("two.qgz", 1)):
        opened = QgsProject()
        assert opened.read(str(tmp_path / "new" / name))
        (found,) = opened.mapLayers().values()
        assert found.isValid()
        assert found.featureCount() == count + (name == "two.qgz")
        opened.clear()


def test_a_results_file_of_another_project_is_never_written_over(project, store, tmp_path):
    make_file(tmp_path / "mine_s2sam.gpkg", UTM)
    accept(store)
    assert project.write(str(tmp_path / "mine.qgz"))
    assert store.home.path == tmp_path / "mine_s2sam_2.gpkg"
    assert rows(tmp_path / "mine_s2sam.gpkg") == []
    assert project.write()
    assert store.home.path == tmp_path / "mine_s2sam_2.gpkg", "and it stays there"


def test_a_file_in_use_for_editing_stays_until_the_edits_are_saved(project, store, tmp_path):
    said = []
    accept(store)
    layer = store.home.layer
    draw(layer, commit=False)
    for child in store.home, *store.children():
        if hasattr(child, "notice"):
            child.notice.connect(lambda text, _: said.append(text))
    assert project.write(str(tmp_path / "p.qgz"))
    assert layer.isEditable()
    layer.commitChanges()
    settle()
    assert project.write()
    assert rows(tmp_path / "p_s2sam.gpkg") != []


def test_after_a_crash_the_file_is_found_by_what_it_holds(project, store, profile):
    accept(store)
    other = QgsProject()
    again = AcceptedObjects(other)
    try:
        assert not again.home.find_again({"z"})
        assert again.home.find_again({"z", "a"})
        assert again.index.kept("a", SCENE) is not None
    finally:
        again.close()
        other.clear()


@pytest.mark.parametrize("how", ["crash", "removed"])
def test_what_was_accepted_after_the_project_was_saved_is_shown_again(saved, store, how):
    """Many at once stand in no list, so nothing tells which file to look for."""
    accept(store)
    if how == "removed":
        saved.removeMapLayer(store.home.layer.id())
        assert saved.write()
    now = time.time()
    os.utime(saved.fileName(), (now, now + (5 if how == "removed" else -5)))
    other = QgsProject()
    again = AcceptedObjects(other)
    follower = ResultFollower(other, again.home)
    try:
        assert other.read(saved.fileName())
        assert (again.home.layer is not None) == (how == "crash")
        assert (again.index.kept("a", SCENE) is not None) == (how == "crash")
    finally:
        follower.close()
        again.close()
        other.clear()


def test_a_file_that_was_removed_is_begun_again_and_that_is_said(saved, store):
    said = []
    store.home.notice.connect(lambda text, _: said.append(text))
    accept(store)
    beside(saved).unlink()
    store.changed.emit()
    settle()
    accept(store, result(2), "b")
    assert "is gone" in said[0]
    assert rows(beside(saved)) == [("b", "2", 10000)]
    store._index = None
    assert store.index.kept("a", SCENE) is None


def test_a_project_whose_file_is_missing_when_it_is_opened(saved, store, tmp_path):
    accept(store)
    assert saved.write()
    away = tmp_path / "away.gpkg"
    shutil.move(beside(saved), away)
    other = QgsProject()
    other.read(saved.fileName())
    again = AcceptedObjects(other)
    try:
        assert again.index.kept("a", SCENE) is None
        again.accept(result(2), "b", MADE, UTM, "#112233")
        assert rows(beside(saved)) == [("b", "2", 10000)]
        assert len(other.mapLayers()) == 1
    finally:
        again.close()
        other.clear()
    assert rows(away) == [("a", "1", 10000)]


def test_a_temporary_layer_is_a_choice_looks_so_and_can_be_kept_later(saved, store):
    store.home.choose(None, temporary=True)
    accept(store)
    layer = store.home.layer
    assert layer.providerType() == "memory"
    assert "temporary" in layer.name()
    assert store.home.is_temporary
    assert not store.index.kept("a", SCENE).edited
    assert not beside(saved).exists()
    store.home.choose(None)
    assert rows(beside(saved)) == [("a", "1", 10000)]
    assert store.home.layer is layer
    assert layer.providerType() == "ogr"
    assert "temporary" not in layer.name()
    assert not store.index.kept("a", SCENE).edited
    accept(store, result(side=200.0))
    assert rows(beside(saved)) == [("a", "1", 40000)]


def test_what_was_accepted_in_memory_joins_what_the_file_has(saved, store):
    """Another object of the same outline is another one; the same object is what it became."""
    accept(store, identity="a")
    accept(store, result(x=500000.0), identity="b")
    layer = store.home.layer
    layer.setName("Parcels of Anna")
    store.home.choose(None, temporary=True)
    assert store.home.layer is None
    accept(store, identity="c")
    accept(store, result(x=500000.0, side=200.0), identity="b")
    store.home.choose(None)
    expected = [("a", "1", 10000), ("b", "1", 40000), ("c", "1", 10000)]
    assert rows(beside(saved)) == expected
    for identity in "abc":
        assert not store.index.kept(identity, SCENE).edited
    assert list(saved.mapLayers().values()) == [layer], "the file is on the map once"
    assert store.home.layer is layer
    assert {c.value() for c in layer.renderer().categories() if c.value()} == set("abc")
    assert layer.name() == "Parcels of Anna"


def test_a_memory_layer_of_an_earlier_version_goes_to_a_file(saved, store):
    from s2sam_qgis.layers.result_features import memory_layer

    old = memory_layer("S2 SAM results", [], UTM)
    old.setCustomProperty(RESULTS_PROPERTY, True)
    saved.addMapLayer(old)
    accept(store)
    assert rows(beside(saved)) == [("a", "1", 10000)]
    assert len(saved.mapLayers()) == 1


def test_a_file_of_the_users_choice_takes_what_was_accepted_and_stays(saved, store, tmp_path):
    accept(store)
    mine = tmp_path / "mine.gpkg"
    write_vector(mine, [result(5)], UTM)
    store.home.choose(mine)
    assert store.home.path == mine
    assert rows(mine) == [("a", "1", 10000)]
    theirs = QgsVectorLayer(f"{mine}|layername=mine", "mine", "ogr")
    assert theirs.featureCount() == 1, "other tables are left alone"
    assert saved.write(str(tmp_path / "elsewhere.qgz"))
    assert store.home.path == mine


def test_a_file_that_is_no_geopackage_is_left_alone(saved, store, tmp_path):
    path = tmp_path / "notes.gpkg"
    path.write_text("my notes")
    store.home.choose(path)
    with pytest.raises(OutputError, match="Choose another file"):
        accept(store)
    assert path.read_text() == "my notes"
    assert store.home.layer is None


def test_a_folder_that_cannot_be_written_falls_back_to_the_profile_and_says_so(
    saved, store, profile, monkeypatch
):
    said = []
    store.home.notice.connect(lambda text, _: said.append(text))
    gone = beside(saved).parent / "gone"
    monkeypatch.setattr(
        "s2sam_qgis.layers.result_file.project_file", lambda _: gone / "p_s2sam.gpkg"
    )
    accept(store)
    assert "cannot be" in said[0]
    (waiting,) = profile.glob("*.gpkg")
    assert rows(waiting) == [("a", "1", 10000)]


def test_a_copy_of_an_open_file_is_whole(saved, store, tmp_path):
    accept(store)
    store.home.layer.startEditing()
    target = tmp_path / "o'copy.gpkg"
    copy_file(beside(saved), target)
    assert rows(target) == [("a", "1", 10000)]
    assert identities_in(target) == {"a"}
    with pytest.raises(OutputError):
        copy_file(beside(saved), target)
    assert free_name(target) == tmp_path / "o'copy_2.gpkg"
    store.home.layer.rollBack()


def test_a_renamed_layer_is_the_same_layer(saved, store):
    accept(store)
    store.home.layer.setName("Parcels of Anna")
    accept(store, result(2), "b")
    assert len(saved.mapLayers()) == 1
    assert store.home.layer.name() == "Parcels of Anna"

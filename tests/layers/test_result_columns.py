"""Columns of the results file that come and go: what is not there is not compared."""

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsVectorLayer

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.core.identity import IDENTITY
from s2sam_qgis.layers.result_columns import NEEDED, add_missing_columns
from s2sam_qgis.layers.result_file import identities_in, make_file
from s2sam_qgis.layers.result_opening import uri_of
from tests.layers.results import MADE, SCENE, accept, beside, draw, result, rows, settle
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis


def test_a_column_that_the_user_removed_is_in_the_way_of_no_step(saved, store):
    accept(store)
    layer = store.home.layer
    for name in ("perimeter_m", "area_ha"):
        index = layer.fields().indexFromName(name)
        assert layer.dataProvider().deleteAttributes([index])
        layer.updateFields()
    change = accept(store, result(side=200.0))
    assert rows(beside(saved)) == [("a", "1", 40000)]
    store.apply(change.turned())
    assert rows(beside(saved)) == [("a", "1", 10000)]
    store.apply(change)
    assert rows(beside(saved)) == [("a", "1", 40000)]
    accept(store, result(2, attributes={"owner": "Huber"}), "b")
    assert "owner" in layer.fields().names()
    store.apply(change.turned())
    assert rows(beside(saved)) == [("a", "1", 10000), ("b", "2", 10000)], "a column that came since"
    store.apply(change)
    kept = store.adopt("a", SCENE, MADE, "field")
    store.apply(kept.turned())
    store.apply(kept)
    assert not store.index.kept("a", SCENE).edited


def test_a_table_of_an_earlier_version_gets_the_new_columns(saved, store, monkeypatch):
    from s2sam_qgis.layers.result_features import qgis_feature, result_fields

    with monkeypatch.context() as earlier:
        earlier.setattr("s2sam_qgis.layers.result_file.accepted_fields", result_fields)
        make_file(beside(saved), UTM)
    old = QgsVectorLayer(uri_of(beside(saved)), "", "ogr")
    old.dataProvider().addFeatures([qgis_feature(result(5, name="old"), old.fields())])
    del old
    accept(store)
    names = sorted(feature["name"] for feature in store.home.layer.getFeatures())
    assert names == ["field", "old"]
    assert identities_in(beside(saved)) == {"a"}


def remove(layer, *names):
    """In an edit session, as the attribute table does; and saved."""
    assert layer.startEditing()
    assert all(layer.deleteAttribute(layer.fields().indexFromName(name)) for name in names)
    assert layer.commitChanges()
    settle()


def remove_elsewhere(layer, *names):
    """As another program does: nothing is heard of it."""
    numbers = [layer.fields().indexFromName(name) for name in names]
    assert layer.dataProvider().deleteAttributes(numbers)
    layer.updateFields()


def edited(store, identity="a"):
    store.index.forget()
    return store.index.kept(identity, SCENE).edited


def test_a_column_that_is_gone_is_no_edit_by_hand(saved, store):
    accept(store)
    layer = store.home.layer
    remove(layer, "score", "area_ha", "name")
    assert not edited(store)
    assert "score" not in layer.fields().names(), "it is the user's to remove"
    accept(store, result(2), "b")
    assert not edited(store, "b")
    number = store.index.kept("b", SCENE).numbers[0]
    assert layer.dataProvider().deleteFeatures([number])
    draw(layer)
    assert edited(store)


def test_what_is_typed_in_the_columns_that_stay_is_an_edit(saved, store):
    accept(store)
    layer = store.home.layer
    remove(layer, "score")
    (feature,) = layer.getFeatures()
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexFromName("name"), "Brook")
    assert edited(store)
    layer.rollBack()
    assert not edited(store)


def test_a_column_that_came_back_empty_is_no_edit_but_what_is_typed_then_is_none_of_ours(
    saved, store
):
    accept(store)
    layer = store.home.layer
    remove_elsewhere(layer, "score", "name")
    add_missing_columns(layer)
    assert {"score", "name"} <= set(layer.fields().names())
    assert not edited(store)
    draw(layer)
    assert edited(store)


@pytest.mark.parametrize("temporary", [False, True])
def test_the_columns_that_objects_are_known_by_are_put_back_and_that_is_said(
    saved, kept, temporary
):
    store, said = kept.store, []
    kept.edits.notice.connect(lambda text, _: said.append(text))
    store.home.choose(None, temporary=temporary)
    accept(store)
    accept(store, result(2, x=403000.0, name="lake"), "b")
    layer = store.home.layer
    before = {f["s2sam_id"]: [f[name] for name in NEEDED] for f in layer.getFeatures()}
    # An index keeps the identities of a file.
    names = [name for name in NEEDED if temporary or name != IDENTITY]
    remove(layer, *names, "score")
    assert {f["s2sam_id"]: [f[name] for name in NEEDED] for f in layer.getFeatures()} == before
    assert len(said) == 1
    assert all(name in said[0] for name in names)
    assert not edited(store)
    assert not edited(store, "b")
    assert "score" not in layer.fields().names()
    accept(store, result(side=200.0))
    assert layer.featureCount() == 2


def test_removed_columns_stay_while_the_edits_are_not_saved_or_given_up(saved, store):
    accept(store)
    layer = store.home.layer
    layer.startEditing()
    assert layer.deleteAttribute(layer.fields().indexFromName(IDENTITY))
    settle()
    assert IDENTITY not in layer.fields().names()
    layer.rollBack()
    settle()
    assert not edited(store)


def test_an_object_is_not_there_twice_after_another_program_took_its_identity(saved, store):
    store.home.choose(None, temporary=True)
    accept(store)
    layer = store.home.layer
    remove_elsewhere(layer, IDENTITY)
    accept(store)
    assert layer.featureCount() == 2, "whose the first one was nobody knows"
    accept(store, result(side=200.0))
    assert layer.featureCount() == 2
    assert not edited(store)


@pytest.mark.parametrize("drawn", [False, True])
def test_without_a_fingerprint_the_time_of_an_edit_counts(saved, store, drawn):
    accept(store)
    layer = store.home.layer
    if drawn:
        draw(layer)
    remove_elsewhere(layer, "s2sam_fp")
    assert edited(store) is drawn
    accept(store, result(2), "b")
    assert "s2sam_fp" in layer.fields().names()
    assert edited(store) is drawn


@pytest.mark.parametrize("typed", [False, True])
def test_a_fingerprint_of_an_earlier_version_is_compared_as_a_whole(saved, store, typed):
    accept(store)
    layer = store.home.layer
    (feature,) = layer.getFeatures()
    old = str(
        Fingerprint.parse(feature["s2sam_fp"]).with_feature(
            Fingerprint.parse(feature["s2sam_fp"]).feature
        )
    )
    assert "columns" not in old
    values = {layer.fields().indexFromName("s2sam_fp"): old}
    if typed:
        values[layer.fields().indexFromName("name")] = "Brook"
    assert layer.dataProvider().changeAttributeValues({feature.id(): values})
    assert edited(store) is typed
    remove_elsewhere(layer, "score")
    assert not edited(store), "it cannot be compared"

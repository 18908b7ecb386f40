"""Accepted objects in their file: identity, undo, and what is drawn or typed by hand."""

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.errors import InputError, OutputError
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.layers.results import MADE, SCENE, accept, beside, draw, result, rows, settle
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis


def test_the_first_accept_is_in_a_file_beside_the_project(saved, store):
    accept(store)
    layer = store.home.layer
    assert store.home.path == beside(saved)
    assert rows(beside(saved)) == [("a", "1", 10000)]
    assert not layer.isEditable()
    assert layer.featureCount() == 1
    assert layer.crs() == QgsCoordinateReferenceSystem(UTM)
    assert {path.name for path in beside(saved).parent.iterdir()} == {
        "fields.qgz",
        "fields_s2sam.gpkg",
    }, "no journal is left behind"


def test_accepting_again_replaces_in_place_and_keeps_the_columns_of_the_user(saved, store):
    accept(store)
    layer = store.home.layer
    layer.startEditing()
    from s2sam_qgis.layers.result_features import field

    layer.addAttribute(field("crop", "text"))
    layer.commitChanges()
    (feature,) = layer.getFeatures()
    number = feature.id()
    layer.dataProvider().changeAttributeValues(
        {number: {layer.fields().indexFromName("crop"): "rye"}}
    )
    accept(store, result(side=200.0, score=0.5))
    (feature,) = layer.getFeatures()
    assert (feature.id(), feature["crop"], feature["score"]) == (number, "rye", 0.5)
    assert rows(beside(saved)) == [("a", "1", 40000)]


def test_an_id_that_is_used_again_is_another_object(saved, store):
    accept(store, identity="a")
    accept(store, result(1, x=402000.0), identity="b")
    assert rows(beside(saved)) == [("a", "1", 10000), ("b", "1", 10000)]


def test_another_date_is_another_feature(saved, store):
    accept(store)
    accept(store, result(source="/data/later.tif"))
    assert sorted(f["source"] for f in store.home.layer.getFeatures()) == [
        "/data/later.tif",
        SCENE,
    ]
    assert store.index.kept("a", SCENE) is not None
    assert store.index.kept("a", "/data/third.tif") is None


def test_an_image_that_was_moved_is_the_same_image(saved, store):
    accept(store, result(source="/no/such/folder/scene.tif"))
    assert store.index.kept("a", "/data/scene.tif") is not None
    accept(store, result(side=200.0, source="/data/scene.tif"))
    (feature,) = store.home.layer.getFeatures()
    assert feature["source"] == "/data/scene.tif"


def test_a_step_is_taken_back_and_done_again(saved, store):
    first = accept(store)
    second = accept(store, result(side=200.0, score=0.5, name="big"))
    layer = store.home.layer
    store.apply(second.turned())
    (feature,) = layer.getFeatures()
    assert (feature["score"], feature["name"]) == (0.9, "field")
    assert rows(beside(saved)) == [("a", "1", 10000)]
    store.apply(first.turned())
    assert rows(beside(saved)) == []
    assert "field" not in [c.label() for c in layer.renderer().categories()]
    store.apply(first)
    store.apply(second)
    assert rows(beside(saved)) == [("a", "1", 40000)]
    assert not layer.isEditable()
    kept = store.index.kept("a", SCENE)
    assert not kept.edited
    assert kept.fingerprint.differences(MADE) == ()


def test_a_step_back_leaves_what_was_drawn_since(saved, store):
    change = accept(store)
    draw(store.home.layer)
    with pytest.raises(OutputError, match="was changed in the layer"):
        store.apply(change.turned())
    assert len(rows(beside(saved))) == 1


def test_a_step_back_finds_the_layer_gone(saved, store):
    change = accept(store)
    saved.removeMapLayer(store.home.layer.id())
    store.apply(change.turned())
    assert store.home.layer is None
    assert rows(beside(saved)) == [("a", "1", 10000)], "the file is the user's"
    accept(store, result(2), identity="b")
    assert [row[0] for row in rows(beside(saved))] == ["a", "b"]


def test_what_is_drawn_by_hand_is_known_and_keeps_its_provenance(saved, store):
    accept(store, result(model="builtin", acquired="2021-06-17"))
    layer = store.home.layer
    assert not store.index.kept("a", SCENE).edited
    draw(layer, commit=False)
    assert store.index.kept("a", SCENE).edited, "before it is saved, too"
    layer.rollBack()
    assert not store.index.kept("a", SCENE).edited
    draw(layer)
    assert store.index.kept("a", SCENE).edited
    (feature,) = layer.getFeatures()
    assert (feature["model"], feature["acquired"], feature["s2sam_id"]) == (
        "builtin",
        "2021-06-17",
        "a",
    )
    area = feature.geometry().area() / 1e4
    assert area > 1.1
    assert feature["area_ha"] == pytest.approx(area, rel=2e-3)
    assert feature["perimeter_m"] == pytest.approx(feature.geometry().length(), rel=2e-3)
    assert feature["edited"].endswith("Z")


def test_a_typed_name_is_an_edit_and_a_column_of_the_user_is_none(saved, store):
    accept(store)
    layer = store.home.layer
    (feature,) = layer.getFeatures()
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexFromName("name"), "Brook")
    assert store.index.kept("a", SCENE).edited
    layer.rollBack()
    assert not store.index.kept("a", SCENE).edited


def test_edits_by_hand_can_be_taken_over(saved, store):
    accept(store)
    draw(store.home.layer)
    change = store.adopt("a", SCENE, MADE, "field")
    assert not store.index.kept("a", SCENE).edited
    (feature,) = store.home.layer.getFeatures()
    assert feature.geometry().area() > 10500
    store.apply(change.turned())
    assert store.index.kept("a", SCENE).edited


def test_a_feature_that_was_split_is_two_and_replaced_by_one(saved, store):
    accept(store)
    layer = store.home.layer
    (whole,) = layer.getFeatures()
    half = QgsFeature(whole)  # A part that is cut off takes the attributes along.
    layer.startEditing()
    for feature, west in ((whole, 400000), (half, 400050)):
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(west, 5399000, west + 50, 5399100)).coerceToType(
                QgsWkbTypes.Type.MultiPolygon
            )[0]
        )
    layer.changeGeometry(whole.id(), whole.geometry())
    half.setAttribute("fid", None)
    assert layer.addFeature(half)
    assert layer.commitChanges()
    settle()
    assert layer.featureCount() == 2
    assert store.index.kept("a", SCENE).edited
    change = accept(store)
    assert rows(beside(saved)) == [("a", "1", 10000)]
    store.apply(change.turned())
    assert rows(beside(saved)) == [("a", "1", 5000), ("a", "1", 5000)]


def test_an_open_edit_of_the_same_object_is_not_overwritten(saved, store):
    accept(store)
    layer = store.home.layer
    draw(layer, commit=False)
    with pytest.raises(OutputError, match="being edited"):
        accept(store, result(side=200.0))
    accept(store, result(2, x=403000.0), identity="b")
    assert [row[0] for row in rows(beside(saved))] == ["a", "b"]
    assert layer.isEditable(), "the user's session goes on"
    assert layer.commitChanges()
    assert layer.featureCount() == 2


def test_it_is_transformed_to_a_layer_of_another_crs(saved, store):
    accept(store, crs=UTM)
    from s2sam_qgis.raster.environment import transform_points

    lon, lat = transform_points(UTM, "EPSG:4326", [400000, 400100], [5399000, 5399100])
    square = MultiPolygon([box(lon[0], lat[0], lon[1], lat[1])])
    other = ResultFeature(2, square, name="far", source="/data/ll.tif")
    accept(store, other, "b", crs="EPSG:4326")
    far = next(f for f in store.home.layer.getFeatures() if f["s2sam_id"] == "b")
    assert far.geometry().area() == pytest.approx(10000, rel=0.02)


def test_pixels_do_not_go_into_a_layer_with_a_crs(saved, store):
    accept(store)
    with pytest.raises(InputError, match="assign a CRS"):
        accept(store, result(2), "b", crs=None)
    assert len(rows(beside(saved))) == 1


def test_an_empty_mask_is_not_accepted_and_makes_no_file(saved, store):
    with pytest.raises(InputError, match="empty mask"):
        accept(store, ResultFeature(1, MultiPolygon()))
    assert not beside(saved).exists()
    assert store.home.layer is None

"""Accepted objects in their file: identity, undo, hand edits, and files that come and go."""

import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.errors import InputError, OutputError
from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.result_edits import ResultEdits
from s2sam_qgis.layers.result_file import (
    copy_file,
    free_name,
    identities_in,
    make_file,
    uri_of,
)
from s2sam_qgis.layers.result_follow import ResultFollower
from s2sam_qgis.layers.result_home import RESULTS_PROPERTY
from s2sam_qgis.layers.result_style import PALETTE, _property
from s2sam_qgis.raster.writing.vector_writer import ResultFeature, write_vector
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis

SCENE = "/data/scene.tif"
MADE = Fingerprint(prompts="p1", name="n1", model="m1", view="v1", shape="s1")


@pytest.fixture
def profile(tmp_path, monkeypatch):
    folder = tmp_path / "profile"
    monkeypatch.setattr("s2sam_qgis.layers.result_file.profile_folder", lambda: folder)
    return folder


@pytest.fixture
def project(qgis_app, profile):
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def saved(project, tmp_path):
    """A project with a file."""
    (tmp_path / "work").mkdir()
    assert project.write(str(tmp_path / "work" / "fields.qgz"))
    return project


@pytest.fixture
def store(project):
    store = AcceptedObjects(project)
    edits = ResultEdits(store.home)
    yield store
    edits.close()
    store.close()


@pytest.fixture(autouse=True)
def follower(project, store, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.layers.result_follow.LEFT_MS", 1)
    follower = ResultFollower(project, store.home)
    yield follower
    follower.close()


def result(prompt_id=1, x=400000.0, name="field", side=100.0, **values):
    square = MultiPolygon([box(x, 5399000.0, x + side, 5399000.0 + side)])
    values = {"source": SCENE, "score": 0.9, "area_ha": 1.0, "n_fg": 2, **values}
    return ResultFeature(prompt_id, square, name=name, perimeter_m=4 * side, **values)


def accept(store, feature=None, identity="a", made=MADE, crs=UTM):
    return store.accept(feature or result(), identity, made, crs, "#112233")


def rows(path):
    """What another program reads in the file."""
    layer = QgsVectorLayer(uri_of(path), "", "ogr")
    assert layer.isValid()
    return sorted(
        ((f["s2sam_id"], f["prompt_id"], round(f.geometry().area())) for f in layer.getFeatures()),
    )


def settle(ms=20):
    """Lets timers of no length run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def beside(project):
    return Path(project.absolutePath()) / f"{project.baseName()}_s2sam.gpkg"


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


def draw(layer, commit=True):
    """Moves a corner as the vertex tool does."""
    layer.startEditing()
    (feature,) = layer.getFeatures()
    geometry = QgsGeometry(feature.geometry())
    geometry.moveVertex(399900.0, 5398900.0, 3)
    layer.changeGeometry(feature.id(), geometry)
    if commit:
        assert layer.commitChanges()
        settle()


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


def test_a_renamed_layer_is_the_same_layer(saved, store):
    accept(store)
    store.home.layer.setName("Parcels of Anna")
    accept(store, result(2), "b")
    assert len(saved.mapLayers()) == 1
    assert store.home.layer.name() == "Parcels of Anna"


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
    store.home.choose(None, temporary=True)
    assert store.home.layer is None
    accept(store, identity="c")
    accept(store, result(x=500000.0, side=200.0), identity="b")
    store.home.choose(None)
    expected = [("a", "1", 10000), ("b", "1", 40000), ("c", "1", 10000)]
    assert rows(beside(saved)) == expected
    for identity in "abc":
        assert not store.index.kept(identity, SCENE).edited


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


def test_the_legend_follows_each_accept_and_begins_folded(saved, store):
    accept(store)
    layer, told = store.home.layer, []
    node = saved.layerTreeRoot().findLayer(layer.id())
    assert not node.isExpanded()
    model = QgsLayerTreeModel(saved.layerTreeRoot())
    layer.rendererChanged.connect(lambda: told.append(1))
    change = accept(store, result(2, name="lake"), "b")
    settle()
    assert told
    assert [n.data(0) for n in model.layerLegendNodes(node)] == ["other objects", "field", "lake"]
    store.apply(change.turned())
    settle()
    assert [n.data(0) for n in model.layerLegendNodes(node)] == ["other objects", "field"]


def test_many_objects_share_a_legend_that_shows_all(saved, store, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.layers.result_style.MOST_CATEGORIES", 4)
    for number, identity in enumerate("abcdefg"):
        accept(store, result(number + 1), identity)
    layer = store.home.layer
    values = [c.value() for c in layer.renderer().categories()]
    assert [value for value in values if value in set("abcdefg")] == ["a", "b", "c"]
    assert any(not value or str(value) == "NULL" for value in values), "others are drawn, too"
    colours = drawn_colours(layer)
    assert len(colours) == 7
    assert [colours[str(number)] for number in (4, 5, 6, 7)] == list(PALETTE[3:7])
    assert {alpha for _, alpha in fills(layer)} == {51}


def drawn_colours(layer):
    """Prompt id -> colour of the outline that the renderer draws it with."""
    return {feature["prompt_id"]: name for feature, _, name in drawn(layer)}


def fills(layer):
    return [(feature.id(), fill.alpha()) for feature, fill, _ in drawn(layer)]


def drawn(layer):
    context = QgsRenderContext()
    context.expressionContext().appendScopes(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        own = renderer.symbolForFeature(feature, context).symbolLayer(0)
        given = own.dataDefinedProperties()
        colours = []
        for name, plain in (("FillColor", own.fillColor()), ("StrokeColor", own.strokeColor())):
            told = given.valueAsColor(_property(name), context.expressionContext(), plain)
            colours.append(told[0])
        found.append((feature, colours[0], colours[1].name()))
    renderer.stopRender(context)
    return found


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

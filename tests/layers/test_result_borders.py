"""Neighbours in the result layer: one line between them, whoever made it, and back again."""

import sqlite3
from contextlib import closing

import pytest

pytest.importorskip("qgis.core")

import shapely
from qgis.core import QgsGeometry, QgsProject
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.fingerprint import Fingerprint
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.layers.accepted_objects import AcceptedObjects
from s2sam_qgis.layers.qgis_values import qgis_crs
from s2sam_qgis.layers.result_borders import scale_at
from s2sam_qgis.raster.writing.vector_writer import ResultFeature
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis

SCENE = "/data/scene.tif"
MADE = Fingerprint(prompts="p1", name="n1", model="m1", view="v1", shape="s1")
X, Y = 400_000.0, 5_399_000.0


@pytest.fixture
def project(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "s2sam_qgis.layers.result_file.profile_folder", lambda: tmp_path / "profile"
    )
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def store(project):
    store = AcceptedObjects(project)
    grid = RasterGrid(UTM, (10.0, 0.0, X - 1000, 0.0, -10.0, Y + 1000), 300, 300)
    store.grid = lambda: grid
    yield store
    store.close()


def accept(store, identity, x0, x1, y0=0.0, y1=200.0, source=SCENE, **values):
    """An object from ``x0`` to ``x1``, in metres from the corner."""
    shape = MultiPolygon([box(X + x0, Y + y0, X + x1, Y + y1)])
    values = {"area_ha": shape.area / 1e4, "perimeter_m": shape.length, **values}
    feature = ResultFeature(1, shape, name=identity, source=source, **values)
    return store.accept(feature, identity, MADE, UTM, "#112233")


def accept_many(store, drafted):
    """All of it, as the panel does: what is left to another thread is done here."""
    change, writing = store.accept_all(drafted)
    if writing is not None:
        writing()
        store.read_anew()
    return change


def shapes(store):
    return {
        f["s2sam_id"]: shapely.from_wkb(bytes(f.geometry().asWkb()))
        for f in store.home.layer.getFeatures()
    }


def corners(shape):
    return {(x - X, y - Y) for x, y in shapely.get_coordinates(shape).tolist()}


def feature_of(store, identity):
    return next(f for f in store.home.layer.getFeatures() if f["s2sam_id"] == identity)


def move_by_hand(store, identity, x):
    """What QGIS's vertex tool does."""
    layer = store.home.layer
    feature = feature_of(store, identity)
    geometry = QgsGeometry(feature.geometry())
    geometry.translate(x, 0)
    layer.startEditing()
    layer.changeGeometry(feature.id(), geometry)
    layer.commitChanges()


def test_a_gap_closes_and_both_have_its_corners(store):
    accept(store, "old", 0, 100)
    before = feature_of(store, "old")
    accept(store, "new", 112, 200, 50, 150)
    now = shapes(store)
    assert now["new"].area == pytest.approx(100 * 100)
    assert now["old"].area == 100 * 200
    assert {(100.0, 50.0), (100.0, 150.0)} <= corners(now["old"]) & corners(now["new"])
    after = feature_of(store, "old")
    for name in ("area_ha", "perimeter_m", "edited", "created", "source", "name"):
        assert after[name] == before[name]
    assert feature_of(store, "new")["area_ha"] == pytest.approx(1.0, rel=2e-3), "measured again"


def test_both_keep_their_ticks(store):
    accept(store, "old", 0, 100)
    assert not store.index.kept("old", SCENE).edited
    accept(store, "new", 92, 200, 50, 150)
    assert not store.index.kept("old", SCENE).edited
    assert not store.index.kept("new", SCENE).edited
    store._later()  # Read anew, as after the project was opened.
    assert not store.index.kept("old", SCENE).edited
    assert not store.index.kept("new", SCENE).edited


def test_one_step_back_takes_the_neighbours_corners_too(store):
    accept(store, "old", 0, 100)
    before = feature_of(store, "old")
    change = accept(store, "new", 112, 200, 50, 150)
    assert len(change.neighbours) == 1
    store.apply(change.turned())
    assert bytes(feature_of(store, "old").geometry().asWkb()) == bytes(before.geometry().asWkb())
    assert feature_of(store, "old")["s2sam_fp"] == before["s2sam_fp"]
    assert not store.index.kept("old", SCENE).edited
    store.apply(change)
    assert (100.0, 50.0) in corners(shapes(store)["old"])
    assert not store.index.kept("old", SCENE).edited


def test_what_was_drawn_by_hand_keeps_its_line_and_stays_edited(store):
    accept(store, "old", 0, 100)
    move_by_hand(store, "old", 7)
    line = shapes(store)["old"]
    accept(store, "new", 100, 200, 50, 150)
    assert shapes(store)["old"].equals(line)
    assert shapes(store)["new"].bounds[0] == X + 107
    assert store.index.kept("old", SCENE).edited, "it was edited by hand, and still is"


def test_a_step_back_leaves_what_was_edited_since(store):
    accept(store, "old", 0, 100)
    change = accept(store, "new", 112, 200, 50, 150)
    move_by_hand(store, "old", -30)
    store.apply(change.turned())
    assert set(shapes(store)) == {"old"}
    assert shapes(store)["old"].bounds[0] == X - 30


def test_objects_of_another_image_are_no_neighbours(store):
    accept(store, "old", 0, 100, source="/data/spring.tif")
    change = accept(store, "new", 92, 200)
    assert not change.neighbours
    assert shapes(store)["new"].bounds[0] == X + 92
    change = accept(store, "same", 0, 100)
    assert "old" not in change.told


def test_a_large_overlap_is_told_and_stays(store):
    accept(store, "old", 0, 100)
    change = accept(store, "new", 60, 200)
    assert change.told == "new overlaps old by 0.80 ha; the outlines stay as they are."
    assert shapes(store)["new"].bounds[0] == X + 60
    assert change.turned().told == ""


def test_many_overlaps_are_one_sentence(store):
    for number in range(5):
        accept(store, f"old{number}", 40 * number, 40 * number + 38)
    change = accept(store, "new", 0, 200)
    assert change.told.count("old") == 3
    assert "2 more" in change.told


def test_the_switch_leaves_everything_as_it_is(store):
    store.share_borders = False
    accept(store, "old", 0, 100)
    change = accept(store, "new", 112, 200)
    assert shapes(store)["new"].bounds[0] == X + 112
    assert not change.neighbours
    assert not change.told


def test_accepting_again_leaves_its_own_feature_out(store):
    accept(store, "old", 0, 100)
    accept(store, "new", 92, 200)
    change = accept(store, "new", 95, 200)
    assert shapes(store)["new"].bounds[0] == X + 100
    assert not change.told
    store.apply(change.turned())
    assert shapes(store)["new"].bounds[0] == X + 100


def test_a_neighbour_that_is_being_edited_is_left_alone(store):
    accept(store, "old", 0, 100)
    layer = store.home.layer
    layer.startEditing()
    layer.changeAttributeValue(
        feature_of(store, "old").id(), layer.fields().indexFromName("name"), "mine"
    )
    change = accept(store, "new", 92, 200)
    assert change.told == (
        "The border to mine was not joined, because its edits are not saved yet."
    )
    assert shapes(store)["new"].bounds[0] == X + 92
    layer.rollBack()


def test_a_feature_that_is_no_polygon_to_go_by_does_no_harm(store):
    accept(store, "old", 0, 100)
    layer = store.home.layer
    bow = QgsGeometry.fromWkt(
        f"MultiPolygon((({X} {Y}, {X + 100} {Y + 200}, {X + 100} {Y}, {X} {Y + 200}, {X} {Y})))"
    )
    layer.dataProvider().changeGeometryValues({feature_of(store, "old").id(): bow})
    accept(store, "new", 92, 200)
    assert shapes(store)["new"].bounds[0] == X + 92


def test_what_is_drawn_on_a_feature_meets_its_neighbours(store):
    accept(store, "old", 0, 100)
    accept(store, "new", 130, 200)
    drawn = QgsGeometry.fromWkt(shapely.box(X + 109, Y, X + 140, Y + 200).wkt)
    change = store.redrawn(feature_of(store, "new"), drawn, qgis_crs(UTM), True)
    store.apply(change)
    assert shapes(store)["new"].bounds[0] == X + 100
    store.apply(change.turned())
    assert shapes(store)["new"].bounds[0] == X + 130


def test_pixels_are_known_in_a_layer_of_degrees(store):
    """The layer of the first image is in degrees, the second image in metres."""
    shape = MultiPolygon([box(15.0, 48.7, 15.01, 48.71)])
    store.accept(ResultFeature(1, shape, name="a", source=SCENE), "a", MADE, "EPSG:4326", "#112233")
    geometry = QgsGeometry.fromWkt(shape.wkt)
    scale = scale_at(store.home.layer, geometry, store.grid())
    metres = 1 / 111_320
    for side, wanted in zip(scale.sides, (10 * metres / 0.66, 10 * metres)):
        assert wanted / 1.5 < side < wanted * 1.5


def result_of(x0, x1, y0=0.0, y1=200.0, name=""):
    shape = MultiPolygon([box(X + x0, Y + y0, X + x1, Y + y1)])
    return ResultFeature(1, shape, name=name, source=SCENE, area_ha=0.0)


def test_many_at_once_join_what_is_there_and_leave_with_its_corners(store):
    accept(store, "old", 0, 100)
    before = shapes(store)["old"]
    features = [result_of(108, 200, 0, 77), result_of(108, 200, 77, 200), result_of(300, 400)]
    change = accept_many(store, store.bulk_plan(UTM, SCENE).draft(features))
    assert (100.0, 77.0) in corners(shapes(store)["old"])
    new = [shape for name, shape in shapes(store).items() if name != "old"]
    assert sorted(shape.bounds[0] - X for shape in new) == [100, 100, 300]
    assert not store.index.kept("old", SCENE).edited
    areas = {f["area_ha"] for f in store.home.layer.getFeatures() if f["s2sam_id"] != "old"}
    assert sum(area == 0 for area in areas) == 1, "what was changed is measured again"
    assert store.apply_all(change.turned()) == 0
    assert shapes(store) == {"old": before}
    store.apply_all(change)
    assert (100.0, 77.0) in corners(shapes(store)["old"])


def test_many_overlaps_at_once_are_told_together(store):
    accept(store, "old", 0, 100)
    plan = store.bulk_plan(UTM, SCENE)
    one = accept_many(store, plan.draft([result_of(50, 200, 0, 100, "a")]))
    assert one.told == "a overlaps old by 0.50 ha; the outlines stay as they are."
    store.apply_all(one.turned())
    two = plan.draft([result_of(50, 200, 0, 100, "a"), result_of(60, 200, 110, 200, "b")])
    assert accept_many(store, two).told.startswith("2 objects overlap accepted ones, by 0.86 ha")


def test_what_changed_while_many_were_drawn_keeps_its_outline(store):
    accept(store, "old", 0, 100)
    drafted = store.bulk_plan(UTM, SCENE).draft([result_of(108, 200, 20, 77)])
    move_by_hand(store, "old", -3)
    moved = shapes(store)["old"]
    assert not accept_many(store, drafted).neighbours
    assert shapes(store)["old"].equals_exact(moved, 0)


def test_the_first_many_need_no_layer(store):
    drafted = store.bulk_plan(UTM, SCENE).draft([result_of(0, 100), result_of(100, 200)])
    accept_many(store, drafted)
    assert len(shapes(store)) == 2


def test_one_of_many_thousands_looks_at_its_surroundings_only(store, monkeypatch):
    accept(store, "0", 0, 100)
    layer = store.home.layer
    template = feature_of(store, "0")
    more = []
    for number in range(400):
        feature = type(template)(template)
        geometry = QgsGeometry(template.geometry())
        geometry.translate(0, 300.0 * (number + 1))
        feature.setGeometry(geometry)
        feature["fid"] = None
        feature["s2sam_id"] = f"far-{number}"
        more.append(feature)
    assert layer.dataProvider().addFeatures(more)[0]
    seen = []
    original = AcceptedObjects._fitted

    def watched(self, at, *rest):
        requests = []

        class Watch:
            def __getattr__(self, name):
                return getattr(at, name)

            def getFeatures(self, request):
                found = list(at.getFeatures(request))
                requests.append((request.filterRect().isNull(), len(found)))
                return found

        fitted = original(self, Watch(), *rest)
        seen.extend(requests)
        return fitted

    monkeypatch.setattr(AcceptedObjects, "_fitted", watched)
    change = accept(store, "new", 112, 200, 50, 150)
    assert len(change.neighbours) == 1
    assert max(count for nowhere, count in seen if not nowhere) == 1


def test_the_file_has_an_index_of_its_objects(store):
    accept(store, "old", 0, 100)
    with closing(sqlite3.connect(f"file:{store.home.path}?mode=ro", uri=True)) as base:
        made = [sql or "" for (sql,) in base.execute("select sql from sqlite_master")]
    assert any(sql.startswith("CREATE INDEX") and "s2sam_id" in sql for sql in made)


def test_the_file_has_an_index_of_places(store):
    accept(store, "old", 0, 100)
    path = store.home.path
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        tables = {row[0] for row in base.execute("select name from sqlite_master")}
    assert any(name.startswith("rtree_s2sam_results") for name in tables)

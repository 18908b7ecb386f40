from dataclasses import replace

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtTest import QSignalSpy

from s2sam_qgis.core.errors import InputError, PromptError
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import LONLAT, PIXEL, BoxPrompt, PointPrompt, PromptSet
from s2sam_qgis.layers.prompt_import import FieldMapping, guess_mapping, import_prompts
from s2sam_qgis.layers.prompt_layer import PromptLayers
from s2sam_qgis.layers.prompt_rows import prompt_id_from
from tests.synthetic import UTM, lonlat, map_xy, point, some_prompts

pytestmark = pytest.mark.qgis


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def layers(project):
    layers = PromptLayers(project)
    yield layers
    layers.close()


def mixed():
    prompts = some_prompts().prompts
    extra = PointPrompt(1, 0, *lonlat(200, 90), {"name": "field", "created": "2021", "n": 3})
    return PromptSet((*prompts, extra), record={"model": "x"}, members={"author": "me"})


def wait_for(qtbot, spy):
    qtbot.waitUntil(lambda: len(spy) > 0, timeout=2000)
    return spy[len(spy) - 1][0]


def test_prompts_come_back_as_they_are(project, layers):
    prompts = mixed()
    layers.show(prompts)
    assert layers.read() == prompts
    assert format_prompts(layers.read()) == format_prompts(prompts)
    assert [layer.name() for layer in layers.layers] == ["Points", "Boxes"]
    group = project.layerTreeRoot().findGroup("S2 SAM prompts")
    assert [node.name() for node in group.children()] == ["Points", "Boxes"]


def test_points_are_a_green_circle_and_a_red_cross(layers):
    layers.show(mixed())
    categories = layers.layers[0].renderer().categories()
    circle, cross = (c.symbol().symbolLayer(0) for c in categories)
    assert circle.color().green() > circle.color().red()
    assert cross.strokeColor().red() > cross.strokeColor().green()
    assert circle.shape() != cross.shape()


def test_texts_stay_texts_and_numbers_numbers(layers):
    layers.show(PromptSet((point("7", 10, 10), point("river", 20, 20))))
    assert layers.read().ids == ("7", "river")
    layers.show(PromptSet((point(7, 10, 10),)))
    assert layers.read().ids == (7,)
    assert [prompt_id_from(t) for t in ("12", "-3", "012", "a1", "0")] == [12, -3, "012", "a1", 0]


def test_only_what_differs_is_replaced(layers):
    prompts = mixed()
    layers.show(prompts)
    points = layers.layers[0]
    before = {f.id() for f in points.getFeatures()}
    layers.show(PromptSet((*prompts.prompts, point(3, 5, 5))))
    assert before < {f.id() for f in points.getFeatures()}


def test_moving_a_point_with_qgis_flows_back(qtbot, layers):
    layers.show(mixed())
    spy = QSignalSpy(layers.edited)
    points = layers.layers[0]
    points.startEditing()
    feature = next(points.getFeatures())
    target = lonlat(111, 99)
    points.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(*target)))
    prompts = wait_for(qtbot, spy)
    assert (prompts.prompts[0].x, prompts.prompts[0].y) == target
    assert prompts.prompts[1:] == mixed().prompts[1:]
    assert prompts.record == {"model": "x"}
    points.rollBack()
    qtbot.waitUntil(lambda: len(spy) == 2, timeout=2000)
    assert spy[len(spy) - 1][0] == mixed()


def test_a_drawn_point_gets_the_current_object(qtbot, layers):
    layers.show(mixed())
    layers.set_current(2)
    spy = QSignalSpy(layers.edited)
    points = layers.layers[0]
    points.startEditing()
    index = points.fields().indexFromName
    defaults = {name: points.defaultValue(index(name)) for name in ("prompt_id", "label")}
    assert defaults == {"prompt_id": "2", "label": 1}
    feature = QgsFeature(points.fields())
    feature["prompt_id"], feature["label"] = defaults["prompt_id"], defaults["label"]
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*lonlat(1, 2))))
    points.addFeature(feature)
    prompts = wait_for(qtbot, spy)
    assert prompts.prompts[-1] == PointPrompt(2, 1, *lonlat(1, 2), {})
    assert points.commitChanges()
    qtbot.wait(20)
    assert len(spy) == 1  # saving changes no prompt
    assert layers.read().prompts[-1] == prompts.prompts[-1]
    layers.set_current(None)
    assert points.defaultValue(index("prompt_id")) == "3"


def test_deleting_and_a_second_box_are_told(qtbot, layers):
    layers.show(mixed())
    edited, problem = QSignalSpy(layers.edited), QSignalSpy(layers.problem)
    points, boxes = layers.layers
    points.startEditing()
    points.deleteFeatures([f.id() for f in points.getFeatures()])
    assert [type(p) for p in wait_for(qtbot, edited).prompts] == [BoxPrompt]
    boxes.startEditing()
    copy = QgsFeature(next(boxes.getFeatures()))
    boxes.addFeature(copy)
    assert "at most one box" in wait_for(qtbot, problem)
    assert len(edited) == 1


def test_a_feature_without_label_is_named(qtbot, layers):
    layers.show(mixed())
    problem = QSignalSpy(layers.problem)
    points = layers.layers[0]
    points.startEditing()
    feature = QgsFeature(points.fields())
    feature["prompt_id"] = "1"
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(14, 48)))
    points.addFeature(feature)
    assert "label" in wait_for(qtbot, problem)


def test_the_dock_changes_a_layer_in_edit_mode_as_one_step(qtbot, layers):
    layers.show(mixed())
    spy = QSignalSpy(layers.edited)
    points = layers.layers[0]
    points.startEditing()
    layers.show(some_prompts())
    assert points.undoStack().count() == 1
    assert layers.read() == some_prompts()
    qtbot.wait(20)
    assert len(spy) == 0


def test_layers_that_the_user_removed_are_made_again(project, layers):
    layers.show(mixed())
    project.removeMapLayer(layers.layers[0].id())
    assert len(layers.layers) == 1
    layers.show(mixed())
    assert layers.read() == mixed()
    layers.remove()
    assert not project.mapLayers()


def test_pixel_prompts_have_no_place(layers):
    with pytest.raises(InputError, match="Assign a CRS"):
        layers.show(PromptSet((PointPrompt(1, 1, 3, 4),), PIXEL))


# --- import -----------------------------------------------------------------------------------


def layer_with(kind, rows, fields="id:integer,label:string(10),name:string", crs=UTM):
    uri = f"{kind}?crs={crs}&" + "&".join(f"field={f}" for f in fields.split(","))
    layer = QgsVectorLayer(uri, "theirs", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_import_points_with_mapping(qgis_app):
    x, y = map_xy(120, 90)
    layer = layer_with(
        "MultiPoint",
        [
            (f"MULTIPOINT(({x} {y}),({x + 50} {y}))", 4, "fg", "field"),
            (f"MULTIPOINT(({x} {y + 900}))", 4, "0", None),
        ],
    )
    mapping = guess_mapping([f.name() for f in layer.fields()])
    assert mapping == FieldMapping("id", "label", "name")
    prompts = import_prompts(layer, mapping)
    assert [(p.prompt_id, p.label) for p in prompts.prompts] == [(4, 1), (4, 1), (4, 0)]
    assert (prompts.prompts[0].x, prompts.prompts[0].y) == pytest.approx(lonlat(120, 90), abs=1e-9)
    assert prompts.name_of(4) == "field"
    assert parse_prompts(format_prompts(prompts)) == prompts


def test_a_chosen_mask_goes_through_layers_and_comes_back(layers):
    chosen = PromptSet((point(1, 120, 90), replace(point(1, 20, 20), candidate=3)))
    layers.show(chosen)
    assert [p.candidate for p in layers.read().prompts] == [None, 3]
    mapping = FieldMapping("prompt_id", "label", "name")
    imported = import_prompts(layers.layers[0], mapping)
    assert [p.candidate for p in imported.prompts] == [None, 3]
    alone = import_prompts(layers.layers[0], FieldMapping())
    assert [p.candidate for p in alone.prompts] == [None, None], "without ids it is another field"


def test_import_polygons_as_boxes_each_its_own_object(qgis_app):
    x, y = map_xy(100, 100)
    layer = layer_with(
        "MultiPolygon",
        [
            (f"MULTIPOLYGON((({x} {y},{x + 100} {y + 30},{x + 60} {y + 200},{x} {y})))", 1, "", ""),
            (f"MULTIPOLYGON((({x} {y},{x + 9} {y},{x} {y + 9},{x} {y})))", 1, "", ""),
        ],
    )
    prompts = import_prompts(layer, FieldMapping(), first_id=5)
    assert prompts.ids == (5, 6)
    assert all(isinstance(p, BoxPrompt) for p in prompts.prompts)
    assert prompts.crs == LONLAT
    layer.selectByIds([2])
    assert import_prompts(layer, FieldMapping(), selected_only=True).ids == (1,)


def test_import_says_which_feature_is_wrong(qgis_app):
    x, y = map_xy(1, 1)
    layer = layer_with("Point", [(f"POINT({x} {y})", 1, "1", ""), (f"POINT({x} {y})", 1, "9", "")])
    with pytest.raises(PromptError, match="Feature 2: its field label holds 9"):
        import_prompts(layer, FieldMapping("id", "label"))
    lines = layer_with("LineString", [(f"LINESTRING({x} {y},{x + 1} {y})", 1, "1", "")])
    with pytest.raises(PromptError, match="only points and polygons"):
        import_prompts(lines, FieldMapping())
    with pytest.raises(PromptError, match="no feature"):
        import_prompts(layer_with("Point", []), FieldMapping())
    bare = layer_with("Point", [(f"POINT({x} {y})", 1, "1", "")], crs="")
    bare.setCrs(type(bare.crs())())
    with pytest.raises(PromptError, match="coordinate reference system"):
        import_prompts(bare, FieldMapping())

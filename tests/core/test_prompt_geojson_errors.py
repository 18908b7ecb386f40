"""What is no prompt file, and how it is told."""

import json
import math

import pytest

from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.prompt_geojson import (
    parse_prompts,
    read_prompts,
)
from tests.core.geojson_parts import box, named, parse, point, refused, second_is_refused


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["JSON", "line 1"]),
        ('{"type": "FeatureCollection",\n"features": [}', ["JSON", "line 2"]),
        ("[" * 100_000, ["nested"]),
        ('{"type": "FeatureCollection", "features": [' + "1" * 5000 + "]}", []),
        ("[1, 2]", ["FeatureCollection", "list"]),
        ('"text"', ["FeatureCollection", "str"]),
        ("null", ["FeatureCollection"]),
        ('{"type": "Feature"}', ["FeatureCollection", "'Feature'"]),
        ('{"type": "GeometryCollection"}', ["'GeometryCollection'"]),
        ("{}", ["FeatureCollection", "None"]),
        ('{"type": "FeatureCollection"}', ["no list of features"]),
        ('{"type": "FeatureCollection", "features": {}}', ["no list of features"]),
        ('{"type": "FeatureCollection", "features": []}', ["no prompt"]),
    ],
)
def test_what_is_no_feature_collection(text, words):
    with pytest.raises(PromptError) as caught:
        parse_prompts(text)
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize("feature", [None, 5, "Feature", [], {}, {"type": "Point"}])
def test_what_is_no_feature(feature):
    second_is_refused(feature, "expected a Feature")


def test_properties_that_are_no_object():
    feature = point()
    feature["properties"] = [1, 2]
    second_is_refused(feature, "properties")


@pytest.mark.parametrize("name", ["prompt_id", "label"])
def test_a_missing_property_is_named(name):
    for value in ("absent", None):
        feature = point()
        if value is None:
            feature["properties"][name] = None
        else:
            del feature["properties"][name]
        second_is_refused(feature, f"'{name}' is missing")


def test_no_properties_at_all():
    feature = point()
    feature["properties"] = None
    second_is_refused(feature, "'prompt_id' is missing")
    del feature["properties"]
    second_is_refused(feature, "'prompt_id' is missing")


@pytest.mark.parametrize("label", [2, -1, 0.5, True, False, "a", "1", [1], {}])
def test_labels_other_than_0_and_1(label):
    second_is_refused(point(1, label), "'label'", repr(label))


@pytest.mark.parametrize("prompt_id", [5.5, True, "", [1], {"id": 1}, math.inf, math.nan])
def test_ids_that_are_neither_integer_nor_text(prompt_id):
    second_is_refused(point(prompt_id), "'prompt_id'")


@pytest.mark.parametrize("kind", ["LineString", "MultiLineString", "GeometryCollection", "point"])
def test_other_geometries(kind):
    feature = point()
    feature["geometry"]["type"] = kind
    second_is_refused(feature, f"found {kind}")


@pytest.mark.parametrize("kind", ["MultiPoint", "MultiPolygon"])
@pytest.mark.parametrize("coordinates", [None, [], {}, 5, "x"])
def test_several_parts_of_nothing(kind, coordinates):
    feature = point()
    feature["geometry"] = {"type": kind, "coordinates": coordinates}
    second_is_refused(feature, "has no part")


@pytest.mark.parametrize("geometry", [None, "Point", [], {}])
def test_no_geometry(geometry):
    feature = point()
    feature["geometry"] = geometry
    second_is_refused(feature, "found none")


@pytest.mark.parametrize(
    "coordinates",
    [
        None,
        [],
        [13.4],
        {},
        "13.4, 52.5",
        ["13.4", "52.5"],
        [True, False],
        [None, 52.5],
        [13.4, math.nan],
        [math.inf, 52.5],
        [[13.4, 52.5]],
        [10**400, 1],
    ],
)
def test_positions_that_are_none(coordinates):
    feature = point()
    feature["geometry"]["coordinates"] = coordinates
    second_is_refused(feature, "not a valid position")


def test_not_a_number_in_a_file_in_metres():
    second_is_refused(point(y=math.nan), "not a valid position", crs=named("EPSG:32633"))


@pytest.mark.parametrize(
    ("x", "y"), [(360.001, 0), (-361, 0), (0, 90.5), (0, -91), (48.1, 113.2), (399960, 5400000)]
)
def test_positions_outside_the_globe(x, y):
    second_is_refused(point(x=x, y=y), "longitude and latitude", "'crs' member")


@pytest.mark.parametrize(("x", "y"), [(180, 90), (-180, -90), (0, 0), (190.01, 0), (-360, 1)])
def test_the_ends_of_the_globe_are_on_it(x, y):
    assert parse(point(x=x, y=y)).prompts[0].coordinates == ((x, y),)


def test_a_box_over_the_antimeridian_goes_the_short_way():
    ring = [[179.9, 10], [-179.9, 10], [-179.9, 11], [179.9, 11], [179.9, 10]]
    (found,) = parse(box(2, [ring])).prompts
    assert [x for x, _ in found.ring] == pytest.approx([179.9, 180.1, 180.1, 179.9])
    metres = [[x * 1000, y] for x, y in ring]
    (found,) = parse(box(2, [metres]), crs=named("EPSG:3857")).prompts
    assert min(x for x, _ in found.ring) == -179900


@pytest.mark.parametrize(
    "ring",
    [
        [],
        [[13, 48]],
        [[13, 48], [13, 48]],
        [[13, 48], [14, 49], [13, 48]],
        [[13, 48], [14, 48], [15, 48], [13, 48]],
        [[13, 48], [13, 49], [13, 50], [13, 48]],
    ],
)
def test_boxes_without_area(ring):
    second_is_refused(box(2, [ring]), "box")


@pytest.mark.parametrize("rings", [None, [], [None], 5, [5], {}])
def test_polygons_without_ring(rings):
    feature = box(2)
    feature["geometry"]["coordinates"] = rings
    second_is_refused(feature, "no ring")


def test_a_box_with_a_bad_corner():
    ring = [[13.0, 48.0], [13.1, None], [13.1, 48.1]]
    second_is_refused(box(2, [ring]), "not a valid position")


def test_two_boxes_of_one_object():
    refused("Features 2 and 3", "at most one box", features=[point(7), box(7), box(7)])


def test_long_findings_are_cut_short():
    with pytest.raises(PromptError) as caught:
        parse({"type": "Nothing", "text": "x" * 10_000})
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("record", [5, "text", [1], None])
def test_a_record_that_is_no_object(record):
    refused("'s2sam'", features=[point()], s2sam=record)


def test_messages_about_a_file_begin_with_its_name(tmp_path):
    file = tmp_path / "bad.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [point(1, 2)]}))
    with pytest.raises(PromptError, match=r"^bad\.geojson: feature 1: 'label'"):
        read_prompts(file)


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(PromptError, match="no prompt file"):
        read_prompts(tmp_path / "nowhere.geojson")
    with pytest.raises(PromptError, match="Cannot read"):
        read_prompts(tmp_path)
    latin = tmp_path / "latin.geojson"
    latin.write_bytes('{"name": "Größe"}'.encode("latin-1"))
    with pytest.raises(PromptError, match=r"not UTF-8 text.*byte 12"):
        read_prompts(latin)

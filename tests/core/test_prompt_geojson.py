import json
import math

import numpy as np
import pytest

from s2sam_qgis.core import files
from s2sam_qgis.core.errors import OutputError, PromptError
from s2sam_qgis.core.prompt_geojson import (
    format_prompts,
    parse_prompts,
    read_prompts,
    write_prompts,
)
from s2sam_qgis.core.prompts import LONLAT, PIXEL, BoxPrompt, PointPrompt, PromptSet
from tests.core.geojson_parts import SQUARE, box, named, parse, point, refused

#: As GeoPandas 0.14 writes it with ``to_file(driver="GeoJSON")``.
GEOPANDAS_FILE = """{
"type": "FeatureCollection",
"name": "prompts",
"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
"features": [
{ "type": "Feature", "properties": { "label": 1, "prompt_id": 0 }, "geometry": { "type": "Point", \
"coordinates": [ -119.18489, 46.31284 ] } },
{ "type": "Feature", "properties": { "label": 0, "prompt_id": 0 }, "geometry": { "type": "Point", \
"coordinates": [ -119.17, 46.3 ] } },
{ "type": "Feature", "properties": { "label": 1, "prompt_id": 1 }, "geometry": { "type": \
"Polygon", "coordinates": [ [ [ -119.1, 46.3 ], [ -119.1, 46.31 ], [ -119.12, 46.31 ], \
[ -119.12, 46.3 ], [ -119.1, 46.3 ] ] ] } }
]
}
"""

#: As ``GeoDataFrame.to_json()`` and ``__geo_interface__`` write it: ids, bounding boxes, floats.
TO_JSON = """{"type": "FeatureCollection", "features": [{"id": "0", "type": "Feature", \
"properties": {"prompt_id": 3.0, "label": 1.0, "time": null}, "geometry": {"type": "Point", \
"coordinates": [13.4, 52.5]}, "bbox": [13.4, 52.5, 13.4, 52.5]}, {"id": "1", "type": "Feature", \
"properties": {"prompt_id": 3.0, "label": 0.0, "time": null}, "geometry": {"type": "Point", \
"coordinates": [13.5, 52.5, 34.0]}}], "bbox": [13.4, 52.5, 13.5, 52.5]}"""


# Reading what others write


def test_a_file_of_geopandas(tmp_path):
    file = tmp_path / "prompts.geojson"
    file.write_text(GEOPANDAS_FILE)
    prompts = read_prompts(file)
    assert prompts.crs == LONLAT
    assert prompts.ids == (0, 1)
    assert prompts.of(0) == (
        PointPrompt(0, 1, -119.18489, 46.31284),
        PointPrompt(0, 0, -119.17, 46.3),
    )
    (outline,) = prompts.of(1)
    assert outline.ring == ((-119.1, 46.3), (-119.1, 46.31), (-119.12, 46.31), (-119.12, 46.3))
    assert prompts.members == {}


def test_geopandas_to_json_with_float_numbers():
    prompts = parse_prompts(TO_JSON)
    assert prompts.prompts == (
        PointPrompt(3, 1, 13.4, 52.5, {"time": None}),
        PointPrompt(3, 0, 13.5, 52.5, {"time": None}),
    )
    assert all(type(p.prompt_id) is int and type(p.label) is int for p in prompts.prompts)


@pytest.mark.parametrize(
    "name",
    [
        "urn:ogc:def:crs:OGC:1.3:CRS84",
        "urn:ogc:def:crs:OGC::CRS84",
        "OGC:CRS84",
        "EPSG:4326",
        "epsg:4326",
        "urn:ogc:def:crs:EPSG::4326",
        "urn:ogc:def:crs:EPSG:6.9:4326",
    ],
)
def test_crs_members_that_mean_longitude_and_latitude(name):
    assert parse(point(), crs=named(name)).crs == LONLAT


@pytest.mark.parametrize("name", ["EPSG:32633", "epsg:32633", "urn:ogc:def:crs:EPSG::32633"])
def test_a_crs_member_in_metres(name):
    prompts = parse(point(x=399960.0, y=5400000.0), crs=named(name))
    assert prompts.crs == "EPSG:32633"
    assert prompts.prompts[0].coordinates == ((399960.0, 5400000.0),)


def test_other_crs_names_are_handed_on():
    assert parse(point(x=1e6), crs=named("ESRI:102022")).crs == "ESRI:102022"
    assert parse(point(), crs=None).crs == LONLAT


@pytest.mark.parametrize(
    "crs", ["EPSG:4326", {}, {"type": "link"}, {"type": "name"}, named(""), named(4326), 4326]
)
def test_a_crs_member_that_says_nothing_is_refused(crs):
    refused("'crs'", features=[point()], crs=crs)


def test_a_byte_order_mark_is_skipped(tmp_path):
    file = tmp_path / "bom.geojson"
    file.write_text(GEOPANDAS_FILE, encoding="utf-8-sig")
    assert len(read_prompts(file).prompts) == 3


def test_mixed_ids_become_texts():
    prompts = parse(point(1), point("a"), point("01"), point(2.0))
    assert prompts.ids == ("01", "1", "2", "a")


def test_a_number_and_a_text_that_look_alike_are_not_made_one():
    refused("prompt_id 1 is a number", features=[point(1), point("a"), point("1")])
    drawn = {
        "type": "Feature",
        "properties": {"prompt_id": "7", "action": "add"},
        "geometry": box()["geometry"],
    }
    refused("prompt_id 7 is a number", features=[point(7)], s2sam_corrections=[drawn])


def test_large_ids_stay_exact():
    assert parse(point(2**60 + 1)).ids == (2**60 + 1,)


@pytest.mark.parametrize("ring", [SQUARE, SQUARE[:-1], SQUARE[::-1]])
def test_closed_and_unclosed_rings(ring):
    (prompt,) = parse(box(rings=[ring])).prompts
    assert isinstance(prompt, BoxPrompt)
    assert len(prompt.ring) == 4
    assert set(prompt.ring) == {tuple(xy) for xy in SQUARE}


def test_holes_of_a_box_do_not_matter():
    hole = [[13.02, 48.02], [13.04, 48.02], [13.04, 48.04], [13.02, 48.02]]
    (prompt,) = parse(box(rings=[SQUARE, hole])).prompts
    assert prompt.ring == tuple(tuple(xy) for xy in SQUARE[:-1])


def test_pixels_need_no_degrees():
    prompts = parse(point(x=5000.5, y=9000), crs=named(PIXEL))
    assert prompts.crs == PIXEL
    assert parse_prompts(format_prompts(prompts)) == prompts


# Round trips


def test_a_round_trip_to_the_last_bit(tmp_path):
    rng = np.random.default_rng(7)
    xs, ys = rng.uniform(-180, 180, 300).tolist(), rng.uniform(-90, 90, 300).tolist()
    xs += [
        0.1 + 0.2,
        math.nextafter(13.4, 14) if hasattr(math, "nextafter") else 13.4,
        180.0,
        1e-17,
    ]
    ys += [1 / 3, 52.5, -90.0, -0.0]
    points = [PointPrompt(i % 7, i % 2, x, y) for i, (x, y) in enumerate(zip(xs, ys))]
    corners = [(x / 4, y) for x, y in zip(xs[:7], ys[:7])]
    ring = tuple(sorted(corners, key=lambda xy: math.atan2(xy[1], xy[0])))
    prompts = PromptSet((*points, BoxPrompt(99, ring, 0)))
    write_prompts(tmp_path / "a.geojson", prompts)
    back = read_prompts(tmp_path / "a.geojson")
    assert back.prompts[:-1] == tuple(points)
    assert set(back.prompts[-1].ring) == set(ring)
    write_prompts(tmp_path / "b.geojson", back)
    assert (tmp_path / "a.geojson").read_bytes() == (tmp_path / "b.geojson").read_bytes()


def test_extra_properties_and_foreign_members_are_kept():
    record = {"model": "vit_b", "bands": [{"index": 4, "name": "B04"}], "new": {"low": [0.0] * 3}}
    extra = {"name": "Größe 🛰", "created": "2024-06-01", "nested": {"a": [1, None, True]}}
    prompts = parse(point(**extra), s2sam=record, title="Felder", license={"id": "CC0"})
    assert prompts.record == record
    assert prompts.members == {"title": "Felder", "license": {"id": "CC0"}}
    assert prompts.prompts[0].properties == extra
    text = format_prompts(prompts)
    assert "Größe 🛰" in text
    assert parse_prompts(text) == prompts
    data = json.loads(text)
    assert data["title"] == "Felder"
    assert data["s2sam"] == record
    assert data["features"][0]["properties"] == {"prompt_id": 1, "label": 1, **extra}


def test_members_that_would_be_wrong_after_a_change_are_dropped():
    prompts = parse(point(), bbox=[0, 0, 1, 1], name="old_layer", crs=named("EPSG:4326"))
    assert set(json.loads(format_prompts(prompts))) == {"type", "features"}


@pytest.mark.parametrize("ring", [SQUARE, SQUARE[::-1]], ids=["ccw", "cw"])
def test_rings_are_written_closed_and_counter_clockwise(ring):
    prompts = parse(box(rings=[ring]))
    (written,) = json.loads(format_prompts(prompts))["features"][0]["geometry"]["coordinates"]
    assert written[0] == written[-1]
    assert len(written) == 5
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(written, written[1:])) / 2
    assert area == pytest.approx(0.01)
    assert sorted(map(tuple, written[:-1])) == sorted(map(tuple, SQUARE[:-1]))


@pytest.mark.parametrize("crs", [LONLAT, PIXEL])
def test_a_box_that_is_read_back_is_the_same_value(crs):
    """In pixels y runs downwards: its ring was turned round, and the object's tick went."""
    corners = ((3.0, 4.0), (9.0, 4.0), (9.0, 8.0), (3.0, 8.0))
    for ring in (corners, corners[::-1]):
        before = PromptSet((BoxPrompt(1, ring),), crs)
        assert parse_prompts(format_prompts(before)).prompts == before.prompts


def test_what_is_written_has_no_crs_member_and_is_strict_json():
    text = format_prompts(parse(point(), crs=named("EPSG:4326")))
    data = json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert "crs" not in data
    assert data["type"] == "FeatureCollection"


def test_not_a_number_in_a_property_becomes_null():
    text = json.dumps({"type": "FeatureCollection", "features": [point(score=math.nan)]})
    assert "NaN" in text
    prompts = parse_prompts(text)
    written = json.loads(format_prompts(prompts))
    assert written["features"][0]["properties"]["score"] is None


def test_prompts_in_another_crs_are_not_written(tmp_path):
    file = tmp_path / "prompts.geojson"
    prompts = parse(point(x=4e5, y=5e6), crs=named("EPSG:32633"))
    with pytest.raises(PromptError, match="EPSG:32633"):
        write_prompts(file, prompts)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    file = tmp_path / "prompts.geojson"
    write_prompts(file, parse(point(1)))
    before = file.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "replace", full)
    with pytest.raises(OutputError, match="No space left"):
        write_prompts(file, parse(point(2)))
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["prompts.geojson"]


def test_writing_replaces_the_old_file(tmp_path):
    file = tmp_path / "prompts.geojson"
    write_prompts(file, parse(*(point(i) for i in range(50))))
    write_prompts(file, parse(point(7)))
    assert read_prompts(file).ids == (7,)

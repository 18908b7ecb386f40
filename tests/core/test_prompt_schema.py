"""The published schema and the reader say the same of a prompt file."""

import json
from dataclasses import replace

import pytest

from s2sam_qgis.core.classes import ObjectClass, merged, with_classes
from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import LONLAT, PIXEL, BoxPrompt, PointPrompt, PromptSet
from s2sam_qgis.core.stretch import STRETCH_NAMES, Stretch
from tests.conftest import ROOT
from tests.core.test_prompt_geojson import GEOPANDAS_FILE, SQUARE, TO_JSON, box, named, point

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is a development requirement")

SCHEMA = json.loads((ROOT / "resources/prompts.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def collection(*features, **members):
    return {"type": "FeatureCollection", **members, "features": list(features)}


def changed(feature, **members):
    return {**feature, **members}


def with_properties(**properties):
    return changed(point(), properties=properties)


def with_geometry(**geometry):
    return changed(point(), geometry=geometry)


def correction(prompt_id=1, action="add", after=1, rings=(SQUARE,)):
    return {
        "type": "Feature",
        "properties": {"prompt_id": prompt_id, "action": action, "after": after},
        "geometry": {"type": "Polygon", "coordinates": list(rings)},
    }


def schema_takes(document):
    return VALIDATOR.is_valid(document)


def reader_takes(document):
    try:
        parse_prompts(json.dumps(document))
    except PromptError:
        return False
    return True


GOOD = {
    "a point": collection(point()),
    "a background point": collection(point(), point(label=0)),
    "a text as id": collection(point("field 7")),
    "a very long id": collection(point(2**60 + 1)),
    "whole floats": collection(point(3.0, 1.0)),
    "a negative id": collection(point(-4)),
    "ids of both kinds": collection(point(1), point("a")),
    "a box": collection(box()),
    "a box with label 0": collection(box(label=0)),
    "an open ring": collection(box(rings=[SQUARE[:-1]])),
    "three corners": collection(box(rings=[SQUARE[:3]])),
    "a hole": collection(box(rings=[SQUARE, SQUARE])),
    "a hole of nonsense, which nobody reads": collection(box(rings=[SQUARE, "hole"])),
    "a height": collection(point(), changed(point(), geometry=with_geometry(
        type="Point", coordinates=[13.4, 52.5, 34.0])["geometry"])),
    "a height of nonsense": collection(with_geometry(type="Point", coordinates=[1, 2, "high"])),
    "other properties": collection(point(name="Größe", created=None, nested={"a": [1]})),
    "ids and bounding boxes": json.loads(TO_JSON),
    "another mask": collection(point(candidate=2), point(candidate=3.0), point(candidate=None)),
    "GeoPandas": json.loads(GEOPANDAS_FILE),
    "the ends of the globe": collection(point(x=-180, y=90), point(x=180, y=-90)),
    "other members": collection(point(), title="Fields", license={"id": "CC0"}, bbox=None),
    "a record": collection(point(), s2sam={"model": "vit_b"}),
    "a record of another version": collection(
        point(), s2sam={"bands": [{"name": "B04"}], "chips": None, "new": {}}
    ),
    "points in parts": collection(with_geometry(type="MultiPoint", coordinates=[[1, 2], [3, 4]])),
    "a box in parts": collection(
        with_geometry(type="MultiPolygon", coordinates=[[SQUARE], [SQUARE, SQUARE]])
    ),
    "0 to 360": collection(point(x=190.01)),
    "a box across longitude 180": collection(
        box(rings=[[[179, 1], [-179, 1], [-179, 2], [179, 2], [179, 1]]])
    ),
    "the largest id": collection(point(2**63 - 1), point(-(2**63))),
    "a CRS in WKT": collection(point(), crs=named('GEOGCS["WGS 84",DATUM["WGS_1984"]]')),
    "a CRS in PROJJSON": collection(point(), crs={"type": "GeographicCRS", "name": "WGS 84"}),
    "corrections": collection(point(), s2sam_corrections=[correction(), correction(action="cut")]),
    "corrections of an object without prompts": collection(s2sam_corrections=[correction("a")]),
    "classes": collection(point(), s2sam_classes=[{"name": "water", "color": "#1f78d1"}]),
    "classes of another program": collection(point(), s2sam_classes={"water": 1}),
    "no corrections": collection(point(), s2sam_corrections=None),
    "an area with a hole": collection(point(), s2sam_corrections=[correction(rings=[SQUARE] * 2)]),
    "an open area": collection(point(), s2sam_corrections=[correction(rings=[SQUARE[:3]])]),
    "no CRS": collection(point(), crs=None),
    "CRS84": collection(point(), crs=named("urn:ogc:def:crs:OGC:1.3:CRS84")),
    "EPSG 4326": collection(point(), crs=named("epsg:4326")),
    "EPSG 4326 as URN": collection(point(), crs=named("urn:ogc:def:crs:EPSG:6.9:4326")),
    "metres": collection(point(x=399960.0, y=5.4e6), crs=named("EPSG:32633")),
    "a box in metres": collection(
        box(rings=[[[x * 1e4, y * 1e4] for x, y in SQUARE]]), crs=named("EPSG:32633")
    ),
    "another authority": collection(point(x=1e6), crs=named("ESRI:102022")),
    "pixels": collection(point(x=5000.5, y=9000), crs=named(PIXEL)),
}  # fmt: skip

BAD = {
    "a list": [],
    "a text": "text",
    "null": None,
    "nothing": {},
    "a feature": point(),
    "a geometry": point()["geometry"],
    "no features": {"type": "FeatureCollection"},
    "features as an object": {"type": "FeatureCollection", "features": {}},
    "no prompt": collection(),
    "null as feature": collection(None),
    "a geometry as feature": collection(point()["geometry"]),
    "no properties": collection({"type": "Feature", "geometry": point()["geometry"]}),
    "properties null": collection(changed(point(), properties=None)),
    "properties as list": collection(changed(point(), properties=[1, 2])),
    "no id": collection(with_properties(label=1)),
    "an id of null": collection(point(None)),
    "an empty id": collection(point("")),
    "half an id": collection(point(5.5)),
    "true as id": collection(point(True)),
    "a list as id": collection(point([1])),
    "no label": collection(with_properties(prompt_id=1)),
    "a label of null": collection(point(label=None)),
    "label 2": collection(point(label=2)),
    "label -1": collection(point(label=-1)),
    "half a label": collection(point(label=0.5)),
    "true as label": collection(point(label=True)),
    "false as label": collection(point(label=False)),
    "a text as label": collection(point(label="1")),
    "mask 0": collection(point(candidate=0)),
    "half a mask": collection(point(candidate=1.5)),
    "true as mask": collection(point(candidate=True)),
    "a text as mask": collection(point(candidate="2")),
    "no geometry": collection({"type": "Feature", "properties": point()["properties"]}),
    "a geometry of null": collection(changed(point(), geometry=None)),
    "no part of a point": collection(with_geometry(type="MultiPoint", coordinates=[])),
    "half a position among parts": collection(
        with_geometry(type="MultiPoint", coordinates=[[1, 2], [3]])
    ),
    "a part without ring": collection(with_geometry(type="MultiPolygon", coordinates=[[]])),
    "a part beyond the globe": collection(
        with_geometry(type="MultiPolygon", coordinates=[[[*SQUARE[:3], [400, 48]]]])
    ),
    "an id of 65 bits": collection(point(2**63)),
    "an id with a line end": collection(point("a\nb")),
    "an id with a blank at its end": collection(point("a ")),
    "an id of 201 characters": collection(point("a" * 201)),
    "bands as numbers": collection(point(), s2sam={"bands": [4, 3, 2]}),
    "a stretch as text": collection(point(), s2sam={"stretch": "percentile"}),
    "an empty stretch": collection(point(), s2sam={"stretch": {}}),
    "a chip plan as number": collection(point(), s2sam={"chips": 1}),
    "a model as number": collection(point(), s2sam={"model": 5}),
    "a CRS as file": collection(point(), crs=named("/srv/any.wkt")),
    "a CRS as address": collection(point(), crs=named("http://127.0.0.1:8000/any.wkt")),
    "a CRS as PROJ string": collection(point(), crs=named("+proj=utm +zone=33")),
    "half a CRS code": collection(point(), crs=named("EPSG:32633.5")),
    "a line": collection(with_geometry(type="LineString", coordinates=[[1, 2], [3, 4]])),
    "a point in small letters": collection(with_geometry(type="point", coordinates=[1, 2])),
    "no coordinates": collection(with_geometry(type="Point")),
    "one coordinate": collection(with_geometry(type="Point", coordinates=[13.4])),
    "texts as coordinates": collection(with_geometry(type="Point", coordinates=["1", "2"])),
    "true as coordinate": collection(with_geometry(type="Point", coordinates=[True, 2])),
    "null as coordinate": collection(with_geometry(type="Point", coordinates=[1, None])),
    "a point in a list": collection(with_geometry(type="Point", coordinates=[[1, 2]])),
    "a number too large": collection(point(x=10**400)),
    "a number too large in metres": collection(point(x=10**400), crs=named("EPSG:32633")),
    "beyond the globe": collection(point(x=360.001)),
    "beyond the pole": collection(point(y=-91)),
    "metres without a CRS": collection(point(x=399960, y=5400000)),
    "metres in EPSG 4326": collection(point(x=399960, y=5400000), crs=named("EPSG:4326")),
    "a corner beyond the globe": collection(box(rings=[[*SQUARE[:2], [361, 48], SQUARE[0]]])),
    "a polygon without ring": collection(with_geometry(type="Polygon", coordinates=[])),
    "a ring of null": collection(with_geometry(type="Polygon", coordinates=[None])),
    "an empty ring": collection(box(rings=[[]])),
    "two corners": collection(box(rings=[SQUARE[:2]])),
    "a ring of texts": collection(box(rings=[["a", "b", "c"]])),
    "no prompt and no correction": collection(s2sam_corrections=[]),
    "corrections as an object": collection(point(), s2sam_corrections={}),
    "a correction of null": collection(point(), s2sam_corrections=[None]),
    "a correction without id": collection(point(), s2sam_corrections=[correction(None)]),
    "another action": collection(point(), s2sam_corrections=[correction(action="erase")]),
    "after a negative number": collection(point(), s2sam_corrections=[correction(after=-1)]),
    "after half a prompt": collection(point(), s2sam_corrections=[correction(after=1.5)]),
    "an area of two corners": collection(
        point(), s2sam_corrections=[correction(rings=[SQUARE[:2]])]
    ),
    "an area beyond the globe": collection(
        point(), s2sam_corrections=[correction(rings=[[*SQUARE[:2], [361, 48]]])]
    ),
    "an area as a point": collection(
        point(), s2sam_corrections=[changed(correction(), geometry=point()["geometry"])]
    ),
    "a record of null": collection(point(), s2sam=None),
    "a record as list": collection(point(), s2sam=[]),
    "a CRS as text": collection(point(), crs="EPSG:4326"),
    "a CRS of nothing": collection(point(), crs={}),
    "a CRS as link": collection(point(), crs={"type": "link", "properties": {"name": "x"}}),
    "a CRS without name": collection(point(), crs={"type": "name", "properties": {}}),
    "a CRS with an empty name": collection(point(), crs=named("")),
    "a CRS with a number as name": collection(point(), crs=named(4326)),
}

#: What JSON Schema has no words for; the schema's description names these rules.
READER_ONLY = {
    "two boxes of one object": collection(box(), box()),
    "a box without area": collection(box(rings=[[[1, 1], [2, 1], [3, 1]]])),
    "a closed ring of two corners": collection(box(rings=[[[1, 1], [2, 2], [1, 1]]])),
    "one id as number and as text": collection(point(1), point("1")),
    "lists in lists": collection(point(note=json.loads("[" * 60 + "]" * 60))),
    "a scale of 0": collection(
        point(),
        s2sam={"stretch": {"name": "x", "scale": [0], "offset": [0], "low": [0], "high": [1]}},
    ),
    "a CRS that names a file inside": collection(
        point(), crs=named('GEOGCS["x",EXTENSION["PROJ4","+proj=longlat +nadgrids=/srv/any"]]')
    ),
}


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("document", GOOD.values(), ids=GOOD)
def test_both_take_it(document):
    VALIDATOR.validate(document)
    assert reader_takes(document)


@pytest.mark.parametrize("document", BAD.values(), ids=BAD)
def test_both_refuse_it(document):
    assert not schema_takes(document)
    assert not reader_takes(document)


@pytest.mark.parametrize("document", READER_ONLY.values(), ids=READER_ONLY)
def test_only_the_reader_can_see_it(document):
    assert schema_takes(document)
    assert not reader_takes(document)


@pytest.mark.parametrize("document", GOOD.values(), ids=GOOD)
def test_what_is_written_validates(document):
    prompts = parse_prompts(json.dumps(document))
    if prompts.crs not in (LONLAT, PIXEL):
        prompts = replace(prompts, crs=PIXEL)  # Metres are refused by the writer.
    VALIDATOR.validate(json.loads(format_prompts(prompts)))


def test_a_run_is_recorded_as_the_schema_says(run_of_a_small_scene):
    from s2sam_qgis.core.options import PLANS, SegmentOptions
    from s2sam_qgis.workflow.report import run_record, with_record

    imagery, model = run_of_a_small_scene
    record_schema = {"$ref": "#/$defs/record", "$defs": SCHEMA["$defs"]}
    records = jsonschema.Draft202012Validator(record_schema)
    for plan in PLANS:
        for name in STRETCH_NAMES:
            seen = replace(imagery, stretch=Stretch.make(name, high=(255.0,)))
            record = run_record(seen, model, SegmentOptions(plan, 0.25))
            records.validate(record)
            prompts = with_record(PromptSet((PointPrompt(1, 1, 13.0, 48.0),)), record)
            VALIDATOR.validate(json.loads(format_prompts(prompts)))
    record["bands"] = record["bands"][:2]
    assert not records.is_valid(record)


@pytest.fixture
def run_of_a_small_scene():
    import numpy as np

    from s2sam_qgis.core.grid import RasterGrid
    from s2sam_qgis.models.catalogue import resources
    from s2sam_qgis.models.model import load_pair
    from s2sam_qgis.workflow.imagery import Imagery
    from tools.array_source import ArraySource

    grid = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 54e5), 8, 8)
    source = ArraySource(np.zeros((3, 8, 8), np.uint8), grid)
    folder = resources() / "models"
    pair = (folder / "standin_encoder.onnx", folder / "standin_decoder.onnx")
    imagery = Imagery(source, (1, 2, 3), Stretch.make("custom", high=(255.0,)))
    return imagery, load_pair("standin", *pair, threads=1, is_standin=True)


def test_a_box_is_written_as_the_schema_says():
    ring = tuple((x, y) for x, y in SQUARE[:-1])
    prompts = PromptSet((BoxPrompt("a", ring, properties={"score": float("nan")}),))
    VALIDATOR.validate(json.loads(format_prompts(prompts)))


def test_classes_are_written_as_the_schema_says():
    classes = [ObjectClass("water", "31,120,209"), ObjectClass("crop", "")]
    prompts = with_classes(PromptSet((PointPrompt(1, 1, 13.0, 48.0),)), merged(classes, ()))
    document = json.loads(format_prompts(prompts))
    VALIDATOR.validate(document)
    schema = {"$ref": "#/$defs/classes", "$defs": SCHEMA["$defs"]}
    jsonschema.Draft202012Validator(schema).validate(document["s2sam_classes"])


@pytest.mark.parametrize(
    "file", sorted((ROOT / "resources/example").glob("*.geojson")), ids=lambda file: file.name
)
def test_the_example_validates(file):
    VALIDATOR.validate(json.loads(file.read_text(encoding="utf-8")))


def test_the_example_of_the_document_validates():
    text = (ROOT / "docs/prompts.md").read_text(encoding="utf-8")
    VALIDATOR.validate(json.loads(text.split("```json\n")[1].split("```")[0]))

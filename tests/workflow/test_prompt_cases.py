"""Prompt files that once went wrong, each made here, with what is right."""

from __future__ import annotations

import builtins
import json
import os
import socket

import numpy as np
import pytest

from s2sam_qgis.core.errors import PromptError, S2SamError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.options import PLANS, SegmentOptions
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts, read_prompts
from s2sam_qgis.core.prompt_notes import prompt_notes
from s2sam_qgis.core.prompts import LONLAT, BoxPrompt
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.raster.environment import transform_points
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.place_prompts import place_prompts, to_lonlat
from s2sam_qgis.workflow.segment import segment
from tests.core.geojson_parts import SQUARE, box, named, parse, point, refused
from tools.array_source import ArraySource

UTM = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 54e5), 240, 320)
UTM_60 = RasterGrid("EPSG:32760", (10.0, 0.0, 810000.0, 0.0, -10.0, 8180000.0), 1200, 1500)
FROM_0 = RasterGrid("EPSG:4326", (1e-4, 0.0, 190.0, 0.0, -1e-4, -16.0), 200, 200)
ACROSS = RasterGrid("EPSG:4326", (1e-4, 0.0, 179.99, 0.0, -1e-4, -16.0), 200, 200)


def placed(prompts, grid):
    return place_prompts(prompts, grid)


def at(grid, col, row):
    """Longitude and latitude of a pixel position."""
    xs, ys = grid.to_map([col], [row])
    x, y = transform_points(grid.crs, LONLAT, xs, ys)
    return float(x[0]), float(y[0])


# Across longitude 180


def test_a_box_in_metres_across_the_antimeridian_is_saved_and_read():
    ring = [[819600, 8172920], [820900, 8172920], [820900, 8173920], [819600, 8173920]]
    prompts = parse(box(rings=[ring]), crs=named("urn:ogc:def:crs:EPSG::32760"))
    again = parse_prompts(format_prompts(to_lonlat(prompts)))
    assert placed(again, UTM_60)[0].box == pytest.approx(placed(prompts, UTM_60)[0].box, abs=0.01)


@pytest.mark.parametrize(
    ("grid", "lon"),
    [(FROM_0, -169.99), (FROM_0, 190.01), (ACROSS, -179.9971), (ACROSS, 180.0029), (ACROSS, 180)],
)
def test_longitudes_are_tried_on_the_turn_of_the_raster(grid, lon):
    (found,) = placed(parse(point(x=lon, y=-16.01)), grid)
    col = (lon % 360 - grid.transform[2]) / 1e-4
    assert found.points[0] == pytest.approx((col, 100), abs=0.01)


def test_a_box_cut_at_the_antimeridian_as_rfc_7946_asks():
    east = [[179.995, -16.015], [180, -16.015], [180, -16.005], [179.995, -16.005]]
    west = [[-180, -16.015], [-179.995, -16.015], [-179.995, -16.005], [-180, -16.005]]
    feature = point()
    feature["geometry"] = {"type": "MultiPolygon", "coordinates": [[east], [west]]}
    (found,) = placed(parse(feature), ACROSS)
    assert found.box == pytest.approx((50, 50, 150, 150), abs=0.01)


def test_a_box_where_the_raster_ends_is_outside_and_not_around_the_world():
    globe = RasterGrid("EPSG:4326", (0.25, 0, -180, 0, -0.25, 90), 720, 1440)
    ring = [[179.9, 10], [-179.9, 10], [-179.9, 11], [179.9, 11]]
    with pytest.raises(PromptError, match="outside the raster"):
        placed(parse(box(rings=[ring])), globe)


# Edges


@pytest.fixture(scope="module")
def predictor():
    folder = resources() / "models"
    files = folder / "standin_encoder.onnx", folder / "standin_decoder.onnx"
    return Predictor(load_pair("standin", *files, threads=1, is_standin=True))


@pytest.mark.parametrize("plan", PLANS)
def test_points_on_the_rasters_edges_and_corners(predictor, plan):
    edges = [(0, 0), (320, 0), (0, 240), (320, 240), (160, 0), (320, 120), (160, 240), (0, 120)]
    features = [
        point(i, x=x, y=y) for i, (x, y) in enumerate(at(UTM, col, row) for col, row in edges)
    ]
    prompts = parse(*features)
    for found, (col, row) in zip(placed(prompts, UTM), edges):
        assert found.points[0] == pytest.approx((col, row), abs=1e-6)
        assert 0 <= found.points[0][0] <= 320
        assert 0 <= found.points[0][1] <= 240
    pixels = np.random.default_rng(1).integers(0, 255, (3, 240, 320)).astype(np.uint8)
    imagery = Imagery(ArraySource(pixels, UTM), (1, 2, 3), Stretch.make("custom", high=(255.0,)))
    found = segment(imagery, predictor, EmbeddingStore(None), prompts, SegmentOptions(plan))
    assert len(found.masks) == len(edges)


# Ids, texts, depth


@pytest.mark.parametrize("prompt_id", [2**63, 2**63 + 5, -(2**63) - 1, 1e19, 10**30, 10**400])
def test_ids_beyond_64_bits(prompt_id):
    refused("feature 1", "more than 64 bits" if prompt_id < 1e300 else "'prompt_id'",
            features=[point(prompt_id)])  # fmt: skip


@pytest.mark.parametrize("prompt_id", [2**63 - 1, -(2**63), 0, "9223372036854775808", "x" * 200])
def test_ids_that_files_hold(prompt_id):
    prompts = parse(point(prompt_id))
    assert parse_prompts(format_prompts(prompts)).ids == (prompt_id,)


@pytest.mark.parametrize(
    "text", ["x\ud83d", "\ud800", "\udfff\ud800", "a\x00b", "\x1b[31m", "\uffff"]
)
def test_texts_that_cannot_be_written_are_replaced(text):
    text_in_file = json.dumps({"type": "FeatureCollection", "features": [point(name=text)]})
    prompts = parse_prompts(text_in_file)
    name = prompts.name_of(1)
    assert "\ufffd" in name
    name.encode("utf-8")
    assert parse_prompts(format_prompts(prompts)).name_of(1) == name
    refused("feature 1", "'prompt_id'", features=[point(text)])


@pytest.mark.parametrize("prompt_id", [" 1", "1 ", "\t", " ", "a\nb", "\ufffd", "x" * 201])
def test_ids_that_would_come_back_as_others(prompt_id):
    refused("feature 1", "'prompt_id'", features=[point(prompt_id)])


@pytest.mark.parametrize("depth", [41, 900, 5000, 200_000])
def test_what_is_nested_too_deep(depth):
    nested = "[" * depth + "]" * depth
    text = json.dumps({"type": "FeatureCollection", "features": [point(note=0)]})
    with pytest.raises(PromptError, match="nested more than 40 deep") as caught:
        parse_prompts(text.replace('"note": 0', f'"note": {nested}'))
    assert len(str(caught.value)) < 200


def test_a_name_that_stands_twice():
    text = '{"type": "FeatureCollection", "features": [], "features": [1]}'
    with pytest.raises(PromptError, match="stands twice"):
        parse_prompts(text)


def test_files_that_are_no_files(tmp_path):
    os.mkfifo(tmp_path / "pipe.geojson")
    with pytest.raises(PromptError, match="not a regular file"):
        read_prompts(tmp_path / "pipe.geojson")
    with pytest.raises(PromptError, match="not a regular file"):
        read_prompts("/dev/zero")


# Names of coordinate reference systems


@pytest.fixture
def alone(monkeypatch):
    """No file is opened and no connection made."""

    def never(*args, **_):
        raise AssertionError(f"reached outside: {args}")

    monkeypatch.setattr(builtins, "open", never)
    monkeypatch.setattr(socket.socket, "connect", never)


OUTSIDE = [
    "http://127.0.0.1:8000/any.wkt",
    "https://spatialreference.org/ref/epsg/32633",
    "/srv/any.wkt",
    "any.prj",
    "file:///srv/any.wkt",
    "EPSG:32633.5",
    "EPSG:",
    "EPSG:-1",
    "EPSG:99999999999999999",
    "DICT:any,1",
    "ESRI::/srv/any.prj",
    "+proj=longlat +nadgrids=/srv/any.gsb",
    "+init=epsg:32633",
    'GEOGCS["x",EXTENSION["PROJ4","+proj=longlat +nadgrids=/srv/any.gsb"]]',
    'GEOGCRS["x",METHOD["PROJ vgridshift"],PARAMETERFILE["x","/srv/any.tif"]]',
    'BOUNDCRS[SOURCECRS[GEOGCRS["x"]]]',
    '{"type": "BoundCRS", "name": "x"}',
    '{"type": "GeographicCRS", "name": "+nadgrids=/srv/any.gsb"}',
    "/vsicurl/http://127.0.0.1:1/x.wkt",
    "urn:ogc:def:crs,crs:EPSG::4326,cs:EPSG::1",
    "x" * 30_000,
]


@pytest.mark.parametrize("name", OUTSIDE, ids=lambda name: name[:30])
def test_a_crs_never_names_something_outside(alone, name):
    refused("the member 'crs' is not understood", features=[point()], crs=named(name))


@pytest.mark.parametrize(
    "name",
    ["EPSG:32633", "urn:ogc:def:crs:EPSG:9.9:32633", "wkt", "wkt2", "projjson", "projjson text"],
)
def test_the_names_that_are_taken_lead_to_the_place(name):
    from rasterio.crs import CRS

    from s2sam_qgis.raster.environment import rasterio_env

    with rasterio_env():
        crs = CRS.from_epsg(32633)
        projjson = crs.to_dict(projjson=True)
        texts = {"wkt": crs.to_wkt(), "wkt2": crs.to_wkt(version="WKT2_2019")}
    member = named(texts.get(name, name))
    if name == "projjson":
        member = projjson
    elif name == "projjson text":
        member = named(json.dumps(projjson))
    xs, ys = UTM.to_map([50.0], [70.0])
    prompts = parse(point(x=float(xs[0]), y=float(ys[0])), crs=member)
    assert placed(prompts, UTM)[0].points[0] == pytest.approx((50, 70), abs=1e-3)


# The record of a run


STRETCH = {"name": "custom", "scale": [1], "offset": [0], "low": [0], "high": [1]}
RECORDS = {
    "bands as numbers": {"bands": [1, 2, 3]},
    "bands as a text": {"bands": "1,2,3"},
    "a band's name as number": {"bands": [{"name": 4}]},
    "a band's index as text": {"bands": [{"index": "4"}]},
    "a band of number 0": {"bands": [{"index": 0}]},
    "a stretch as text": {"stretch": "percentile"},
    "an empty stretch": {"stretch": {}},
    "a scale of 0": {"stretch": {**STRETCH, "scale": [0, 0, 0]}},
    "a scale without an end": {"stretch": {**STRETCH, "scale": [10**400] * 3}},
    "a scale beyond numbers": {"stretch": {**STRETCH, "scale": [1e300] * 3}},
    "a scale as text": {"stretch": {**STRETCH, "scale": "111"}},
    "a scale of texts": {"stretch": {**STRETCH, "scale": ["1", "1", "1"]}},
    "two numbers": {"stretch": {**STRETCH, "low": [0, 0]}},
    "high below low": {"stretch": {**STRETCH, "high": [-1]}},
    "a model as list": {"model": ["builtin"]},
    "a source as number": {"source": 5},
    "an overlap of 1": {"spatial_overlap": 1},
    "an overlap as text": {"spatial_overlap": "0.5"},
    "a plan as object": {"chips": {}},
    "a list": [],
    "a text": "record",
    "null": None,
}


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_a_damaged_record_is_told(record):
    with pytest.raises(S2SamError) as caught:
        parse(point(), s2sam=record)
    told = str(caught.value)
    assert "'s2sam" in told
    assert len(told) < 400


# Parts


def test_parts_as_qgis_exports_them():
    several, whole = point(2), point(3)
    several["geometry"] = {"type": "MultiPoint", "coordinates": [[13.0, 48.0], [13.1, 48.1, 5]]}
    other = [[13.2, 48.2], [13.3, 48.2], [13.3, 48.3]]
    whole["geometry"] = {"type": "MultiPolygon", "coordinates": [[SQUARE], [other, other]]}
    prompts = parse(several, whole)
    assert [p.coordinates[0] for p in prompts.of(2)] == [(13.0, 48.0), (13.1, 48.1)]
    (found,) = prompts.of(3)
    assert isinstance(found, BoxPrompt)
    xs, ys = zip(*found.ring)
    assert (min(xs), min(ys), max(xs), max(ys)) == (13.0, 48.0, 13.3, 48.3)


def test_a_box_with_label_0_is_told_of():
    assert prompt_notes(parse(point(), box())) == []
    (note,) = prompt_notes(parse(point(), box(7, label=0)))
    assert "prompt id 7" in note
    (note,) = prompt_notes(parse(*(box(i, label=0) for i in range(9))))
    assert "0, 1, 2, 3, 4, ..." in note

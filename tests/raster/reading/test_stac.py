"""A STAC item beside the image."""

import json

import pytest

from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import NAMES, SCENE, write_tif


def item(asset, **properties):
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "properties": {"datetime": "2023-06-14T10:15:59Z", **properties},
        "assets": {"red": {"href": "https://example.org/x/scene.tif?sig=a", **asset}},
    }


def described(tmp_path, content, name="item.json"):
    path = write_tif(tmp_path / "scene.tif", SCENE, descriptions=NAMES)
    (tmp_path / name).write_text(content if isinstance(content, str) else json.dumps(content))
    with open_source(path) as source:
        return source.description


@pytest.mark.parametrize(
    ("asset", "properties", "offset"),
    [
        ({"raster:bands": [{"scale": 0.0001, "offset": -0.1}]}, {}, -0.1),
        ({"bands": [{"raster:scale": 0.0001, "raster:offset": -0.1}]}, {}, -0.1),
        ({}, {"s2:processing_baseline": "05.09"}, -0.1),
        ({}, {"s2:processing_baseline": "02.08"}, 0.0),
        ({}, {"earthsearch:boa_offset_applied": True, "s2:processing_baseline": "05.09"}, 0.0),
    ],
)
def test_scale_offset_and_date(tmp_path, asset, properties, offset):
    found = described(tmp_path, item(asset, **properties))
    assert (found.bands[0].scale, found.bands[0].offset) == (1e-4, offset)
    assert "item.json" in found.origins["scale"]
    assert "scale" not in found.guesses
    assert found.acquired == "2023-06-14T10:15:59"


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"stac_version": 1}', "[" * 5000,
     {"type": "Feature", "stac_version": "1", "assets": {"a": {"href": "other.tif"}}},
     {"type": "Feature", "stac_version": "1", "assets": {"a": {"href": 5}, "b": 3}},
     {"type": "Feature", "stac_version": "1", "assets": []}],
)  # fmt: skip
def test_what_does_not_speak_of_this_file_is_passed_over(tmp_path, content):
    assert "scale" in described(tmp_path, content).guesses

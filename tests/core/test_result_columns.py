"""The columns of results, and free attributes of objects: in prompts, in files, in results."""

import math
from types import SimpleNamespace

import numpy as np
import pyogrio
import pytest
import shapely

from s2sam_qgis.core.corrections import ADD
from s2sam_qgis.core.prompt_edits import with_attributes, with_correction, with_point
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import PIXEL, PointPrompt, PromptSet, is_attribute
from s2sam_qgis.core.result_columns import free_name, result_value
from s2sam_qgis.raster.writing.vector_writer import ResultFeature, write_vector

OWN = {"name": "field", "class": "crop", "created": "2026", "s2sam_id": "x", "nested": {"a": 1}}


def prompts():
    first = PointPrompt(1, 1, 5.0, 5.0, {**OWN, "owner": "Huber", "parcel": 17})
    return PromptSet((first, PointPrompt(2, 1, 9.0, 9.0, {"parcel": "18a"})), PIXEL)


def test_ours_and_what_has_no_place_in_a_table_are_left_out():
    assert prompts().attributes_of(1) == {"owner": "Huber", "parcel": 17}
    assert prompts().attributes_of(2) == {"parcel": "18a"}
    assert not is_attribute("s2sam_anything")
    assert not is_attribute("")


def test_they_go_along_with_new_prompts_and_through_a_file():
    more = with_point(prompts(), 1, 0, (7, 7))
    assert more.prompts[-1].properties["owner"] == "Huber"
    drawn = with_correction(more, 1, ADD, [[(0, 0), (1, 0), (1, 1)]])
    assert drawn.corrections[0].properties["parcel"] == 17
    assert parse_prompts(format_prompts(drawn)).attributes_of(1) == drawn.attributes_of(1)


def test_changing_adds_replaces_and_removes():
    changed = with_attributes(prompts(), 1, {"parcel": 3.5, "soil": "loam", "name": "no"})
    assert changed.attributes_of(1) == {"parcel": 3.5, "soil": "loam"}
    assert changed.name_of(1) == "field"
    assert changed.attributes_of(2) == {"parcel": "18a"}
    assert with_attributes(changed, 1, {}).attributes_of(1) == {}


def features():
    square = shapely.MultiPolygon([shapely.box(600000, 5399000, 601000, 5400000)])
    first = {"owner": "Huber", "ha_paid": 4.5, "Score": 3, "mix": 1}
    second = {"ha_paid": 2, "mix": "a", "a very long name of a thing": 1}
    return [ResultFeature(1, square, attributes=first), ResultFeature(2, square, attributes=second)]


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".fgb", ".shp"])
def test_results_have_them_as_columns(tmp_path, suffix):
    file = tmp_path / f"out{suffix}"
    write_vector(file, features(), "EPSG:32633")
    meta, _, _, columns = pyogrio.raw.read(str(file))
    found = dict(zip(meta["fields"], columns))
    assert list(found["owner"]) == ["Huber", None]
    assert list(found["ha_paid"]) == [4.5, 2.0]
    assert list(found["mix"]) == ["1", "a"]
    assert "Score_2" in found, "a name of ours gets a number"
    long = found["a very lon" if suffix == ".shp" else "a very long name of a thing"]
    assert np.isnan(long[0]) or long[0] is None
    assert long[1] == 1


def test_names_that_are_taken():
    assert free_name("depth", {"name"}) == "depth"
    assert free_name("Name", {"name"}) == "Name_2"
    assert free_name("Name", {"name", "name_2"}) == "Name_3"
    assert free_name("abcdefghijk", {"abcdefghij"}, 10) == "abcdefgh_2"


def test_a_value_is_what_the_result_knows():
    result = SimpleNamespace(class_name="", score=math.nan, area_ha=0.0, name="")
    assert result_value(result, "class") is None
    assert result_value(result, "score") is None
    assert result_value(result, "area_ha") == 0.0
    assert result_value(result, "name") == ""

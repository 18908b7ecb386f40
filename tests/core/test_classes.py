import json

import pytest

from s2sam_qgis.core.classes import (
    PALETTE,
    ObjectClass,
    class_names,
    classes_from_csv,
    classes_of,
    colour_code,
    merged,
    with_class_changed,
    with_classes,
    without_class,
)
from s2sam_qgis.core.corrections import ADD
from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.prompt_edits import with_correction, with_point
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import PIXEL, PromptSet

WATER, CROP = ObjectClass("water", "#1f78d1"), ObjectClass("crop", "#e6a700")


def prompts():
    made = with_point(PromptSet((), PIXEL), 1, 1, (5, 5), {"class": "water"})
    made = with_point(made, 2, 1, (9, 9), {"class": "forest"})
    made = with_point(made, 3, 1, (9, 9))
    drawn = with_correction(made, 4, ADD, [[(0, 0), (1, 0), (1, 1)]], {"class": "water"})
    return with_classes(drawn, [WATER, CROP])


def test_classes_are_those_listed_and_those_that_objects_have():
    found = classes_of(prompts())
    assert [entry.name for entry in found] == ["water", "crop", "forest"]
    assert found[:2] == (WATER, CROP)
    assert found[2].colour in PALETTE
    assert found[2].colour not in (WATER.colour, CROP.colour)
    assert class_names(prompts()) == {1: "water", 2: "forest", 4: "water"}


def test_the_list_goes_through_a_file():
    again = parse_prompts(format_prompts(prompts()))
    assert classes_of(again) == classes_of(prompts())
    assert json.loads(format_prompts(prompts()))["s2sam_classes"][0] == {
        "name": "water", "color": "#1f78d1",
    }  # fmt: skip


@pytest.mark.parametrize("member", [None, "x", 3, {}, [1, {}, {"name": ""}, {"name": None}]])
def test_a_list_of_nonsense_is_no_list(member):
    odd = PromptSet((), PIXEL, members={"s2sam_classes": member})
    assert classes_of(odd) == ()


def test_renaming_and_colouring():
    lake = with_class_changed(prompts(), "water", ObjectClass("lake", "#001122"))
    assert class_names(lake) == {1: "lake", 2: "forest", 4: "lake"}
    assert classes_of(lake)[0] == ObjectClass("lake", "#001122")
    with pytest.raises(InputError, match="already"):
        with_class_changed(prompts(), "water", ObjectClass("crop", "#001122"))
    with pytest.raises(InputError, match="needs a name"):
        with_class_changed(prompts(), "water", ObjectClass("", "#001122"))
    forest = with_class_changed(prompts(), "forest", ObjectClass("forest", "#003300"))
    assert classes_of(forest)[2].colour == "#003300", "one that was not listed is listed now"


def test_removing_takes_the_class_off_the_objects():
    left = without_class(prompts(), "water")
    assert class_names(left) == {2: "forest"}
    assert [entry.name for entry in classes_of(left)] == ["crop", "forest"]
    assert "class" not in left.corrections[0].properties


def test_merging_keeps_first_colours_and_gives_others_their_own():
    found = merged(
        [WATER], [ObjectClass("water", "#ffffff"), ObjectClass(" bog ", ""), ObjectClass("", "#1")]
    )
    assert found[0] == WATER
    assert found[1].name == "bog"
    assert found[1].colour == "#e6a700"
    many = merged([ObjectClass(f"c{i}", "") for i in range(20)], ())
    assert len({entry.colour for entry in many}) == len(PALETTE)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("#1F78d1", "#1f78d1"), ("1f78d1", "#1f78d1"), ("#1f78d180", "#1f78d1"),
        ("#abc", "#aabbcc"),
        ("31,120,209", "#1f78d1"), ("31 120 209 255", "#1f78d1"), ("rgb(31, 120, 209)", "#1f78d1"),
        ("300,1,1", None), ("", None), ("blue", None), ("nan", None), (None, None),
    ],
)  # fmt: skip
def test_colours(text, code):
    assert colour_code(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "name,colour\nwater,#1f78d1\ncrop,#e6a700\n",
        "\ufeffcolor;id;Name\n#1f78d1;1;water\n#e6a700;2;crop\n",
        "water\t31,120,209\ncrop\t230 167 0\n",
        'class,color\nwater,"31,120,209"\ncrop,"230,167,0,255"\n\n',
    ],
)
def test_tables(text):
    assert classes_from_csv(text) == (WATER, CROP)


def test_a_table_without_colours():
    found = classes_from_csv("name\nwater\nbog\nwater\n")
    assert [entry.name for entry in found] == ["water", "bog"]
    assert len({entry.colour for entry in found}) == 2


@pytest.mark.parametrize("text", ["", "\n\n", "name,colour\n", ";;\n"])
def test_a_table_of_nothing(text):
    with pytest.raises(InputError, match="no class"):
        classes_from_csv(text)

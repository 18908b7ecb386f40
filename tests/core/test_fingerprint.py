import pytest

from s2sam_qgis.core.corrections import ADD, Correction
from s2sam_qgis.core.fingerprint import (
    Fingerprint,
    digest_bytes,
    prompts_digest,
    shape_digest,
    view_digest,
)
from s2sam_qgis.core.options import Finishing
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import LONLAT, PIXEL, BoxPrompt, PointPrompt, PromptSet

RING = ((13.0, 48.0), (13.1, 48.0), (13.1, 48.1))
POINT = PointPrompt(1, 1, 13.0123456789012, 48.7)


def test_it_comes_back_as_text():
    made = Fingerprint("a1", "b2", "c3", "", "e5", "f6")
    assert Fingerprint.parse(str(made)) == made
    assert Fingerprint.parse("") == Fingerprint()
    assert Fingerprint.parse("prompts=a1 later=x nonsense") == Fingerprint("a1")


def test_differences_name_what_both_know():
    before = Fingerprint("a", "b", "c", "", "e", "f")
    now = Fingerprint("x", "b", "y", "z", "", "g")
    assert now.differences(before) == ("prompts", "model")
    assert before.with_feature("other").differences(before) == ()


@pytest.mark.parametrize(
    "other",
    [
        [PointPrompt(1, 0, POINT.x, POINT.y)],
        [PointPrompt(1, 1, POINT.x + 1e-7, POINT.y)],
        [PointPrompt(1, 1, POINT.x, POINT.y, candidate=2)],
        [POINT, POINT],
        [BoxPrompt(1, RING)],
    ],
)
def test_whatever_changes_the_mask_changes_it(other):
    assert prompts_digest(other, (), LONLAT) != prompts_digest([POINT], (), LONLAT)


def test_drawn_areas_and_kind_of_coordinates_count_and_names_do_not():
    plain = prompts_digest([POINT], (), LONLAT)
    assert prompts_digest([POINT], [Correction(1, ADD, (RING,), 1)], LONLAT) != plain
    assert prompts_digest([POINT], (), PIXEL) != plain
    named = PointPrompt(5, 1, POINT.x, POINT.y, {"name": "lake"})
    assert prompts_digest([named], (), LONLAT) == plain


def test_a_round_trip_through_a_file_changes_nothing():
    prompts = PromptSet((POINT, BoxPrompt(1, RING)), corrections=(Correction(1, ADD, (RING,), 2),))
    again = parse_prompts(format_prompts(prompts))
    first = prompts_digest(prompts.prompts, prompts.corrections, prompts.crs)
    assert prompts_digest(again.prompts, again.corrections, again.crs) == first


def test_shape_and_view():
    assert shape_digest(None) == ""
    assert shape_digest(Finishing()) == shape_digest(Finishing(min_area=0.0))
    assert shape_digest(Finishing(smooth=True)) != shape_digest(Finishing())
    stretch = {"name": "reflectance", "low": [0.0], "high": [0.3]}
    assert view_digest((4, 3, 2), stretch) != view_digest((8, 4, 3), stretch)
    assert view_digest((4, 3, 2), stretch) != view_digest((4, 3, 2), {**stretch, "high": [0.2]})


def test_bytes_are_told_apart_by_their_parts():
    assert digest_bytes(b"ab", b"c") != digest_bytes(b"a", b"bc")

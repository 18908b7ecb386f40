import pytest

from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.prompt_edits import (
    duplicated,
    moved,
    next_id,
    renamed,
    with_box,
    with_candidate,
    with_point,
    without,
    without_object,
)
from s2sam_qgis.core.prompts import LONLAT, BoxPrompt, PointPrompt, PromptSet

RING = ((0.0, 0.0), (2.0, 0.0), (2.0, 1.0), (0.0, 1.0))
OTHER_RING = ((5.0, 5.0), (7.0, 5.0), (7.0, 6.0), (5.0, 6.0))
LAKE = PointPrompt(1, 1, 1.0, 2.0, {"name": "Lake", "created": "2024"})
FIELD = PointPrompt(2, 1, 3.0, 4.0)
START = PromptSet((LAKE, FIELD), LONLAT, {"model": "builtin"}, {"title": "two"})


def ids(*values):
    return PromptSet(tuple(PointPrompt(value, 1, 0.0, 0.0) for value in values))


@pytest.mark.parametrize(
    "edit",
    [
        lambda s: with_point(s, 1, 0, (9, 9)),
        lambda s: with_box(s, 1, RING),
        lambda s: moved(s, 0, [(9, 9)]),
        lambda s: without(s, 0),
        lambda s: without_object(s, 1),
        lambda s: renamed(s, 1, "Pond"),
        lambda s: duplicated(s, 1, 3),
    ],
)
def test_an_edit_leaves_the_old_set_and_the_rest_of_the_new_one(edit):
    before = (LAKE, FIELD)
    changed = edit(START)
    assert START.prompts == before
    assert LAKE.properties == {"name": "Lake", "created": "2024"}
    assert changed != START
    assert (changed.crs, changed.record, changed.members) == (
        START.crs,
        START.record,
        START.members,
    )
    assert FIELD in changed.prompts


def test_a_point_comes_last_and_takes_the_name_along():
    changed = with_point(START, 1, 0, (9.0, 8.0))
    assert changed.prompts[:2] == START.prompts
    assert changed.prompts[2] == PointPrompt(1, 0, 9.0, 8.0, {"name": "Lake"})


def test_properties_given_win_over_shared_ones():
    changed = with_point(START, 1, 1, (9.0, 8.0), {"name": "Sea", "created": "now"})
    assert changed.prompts[-1].properties == {"name": "Sea", "created": "now"}


def test_a_point_of_an_object_without_name():
    assert with_point(START, 2, 1, (0.0, 0.0)).prompts[-1].properties == {}
    assert with_point(PromptSet(()), 1, 1, (0.0, 0.0)).ids == (1,)


def test_a_box_comes_last_the_first_time():
    changed = with_box(START, 1, list(RING), {"created": "now"})
    box = BoxPrompt(1, RING, 1, {"name": "Lake", "created": "now"})
    assert changed.prompts == (LAKE, FIELD, box)


def test_a_second_box_replaces_the_first_in_its_place():
    changed = with_point(with_box(START, 1, RING), 1, 1, (0.5, 0.5))
    again = with_box(changed, 1, OTHER_RING)
    assert [type(p) for p in again.prompts] == [type(p) for p in changed.prompts]
    assert again.prompts[2].ring == OTHER_RING


def test_boxes_of_other_objects_stay():
    both = with_box(with_box(START, 1, RING), 2, RING)
    assert [p.ring for p in with_box(both, 2, OTHER_RING).prompts[2:]] == [RING, OTHER_RING]


def test_moving_a_point_keeps_everything_else():
    (changed, other) = moved(START, 0, [(7.0, 8.0)]).prompts
    assert changed == PointPrompt(1, 1, 7.0, 8.0, LAKE.properties)
    assert other == FIELD


def test_moving_a_box_takes_a_ring():
    changed = moved(with_box(START, 1, RING), 2, list(OTHER_RING)).prompts[2]
    assert changed == BoxPrompt(1, OTHER_RING, 1, {"name": "Lake"})


def test_removing_one_prompt():
    assert without(START, 0).prompts == (FIELD,)
    assert without(START, 1).prompts == (LAKE,)
    assert without(without(START, 0), 0).prompts == ()


@pytest.mark.parametrize("index", [-1, 2, 100])
def test_prompts_that_are_not_there(index):
    with pytest.raises(PromptError, match=f"no prompt number {index + 1}"):
        without(START, index)
    with pytest.raises(PromptError, match=f"no prompt number {index + 1}"):
        moved(START, index, [(0, 0)])


def test_removing_an_object_takes_all_its_prompts():
    many = with_box(with_point(START, 1, 0, (5.0, 5.0)), 1, RING)
    assert without_object(many, 1).prompts == (FIELD,)
    assert without_object(many, 99) == many


def test_renaming_reaches_every_prompt_of_the_object():
    many = with_box(with_point(START, 2, 0, (5.0, 5.0)), 2, RING)
    changed = renamed(many, 2, "Field")
    assert [p.properties.get("name") for p in changed.prompts] == ["Lake"] + ["Field"] * 3
    assert changed.name_of(2) == "Field"
    assert renamed(START, 1, "Pond").prompts[0].properties == {"name": "Pond", "created": "2024"}


def test_duplicating_copies_under_a_new_id():
    many = with_box(START, 1, RING)
    changed = duplicated(many, 1, 5)
    assert changed.prompts[:3] == many.prompts
    assert [p.coordinates for p in changed.of(5)] == [p.coordinates for p in many.of(1)]
    assert changed.name_of(5) == "Lake"


def test_duplicating_onto_an_object_is_refused():
    with pytest.raises(PromptError, match="already an object with the prompt id 2"):
        duplicated(START, 1, 2)


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ((), 1),
        ((1,), 2),
        ((5, 2), 6),
        ((0,), 1),
        ((-5,), 1),
        (("a",), "1"),
        (("a", "7", "12"), "13"),
        (("3", 9), "10"),
        (("-4", "4.5"), "1"),
    ],
)
def test_the_next_id(taken, expected):
    found = next_id(ids(*taken))
    assert found == expected
    assert type(found) is type(expected)
    assert found not in taken


def test_the_next_id_is_free_time_after_time():
    prompts = ids(4)
    for _ in range(5):
        prompts = with_point(prompts, next_id(prompts), 1, (0.0, 0.0))
    assert prompts.ids == (4, 5, 6, 7, 8, 9)


def test_another_mask_belongs_to_the_last_prompt_and_goes_where_the_question_changes():
    prompts = with_point(PromptSet(()), 1, 1, (1, 1))
    prompts = with_candidate(prompts, 1, 2)
    prompts = with_candidate(with_point(prompts, 1, 0, (2, 2)), 1, 3)
    other = with_candidate(with_point(prompts, 2, 1, (5, 5)), 2, 1)
    assert [p.candidate for p in other.prompts] == [2, 3, 1]
    # The first point was asked before the second: moving or removing the second leaves its mask.
    assert [p.candidate for p in moved(other, 1, [(3, 3)]).prompts] == [2, None, 1]
    assert [p.candidate for p in without(other, 1).prompts] == [2, 1]
    assert [p.candidate for p in moved(other, 0, [(3, 3)]).prompts] == [None, None, 1]
    assert [p.candidate for p in without(other, 0).prompts] == [None, 1]


def test_a_mask_can_be_chosen_only_of_an_object_that_is_there():
    with pytest.raises(PromptError, match="no object with the prompt id 4"):
        with_candidate(PromptSet(()), 4, 1)

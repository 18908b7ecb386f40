"""What the kill test counts as lost and as offered twice, on journals that were made up."""

import pytest

from tools.reliability.kill import Count, judge

HELD = [
    {"t": 10.0, "what": "begun", "document": "a", "results": 0},
    {"t": 11.0, "what": "done", "action": "click", "document": "b", "results": 0},
    {"t": 12.0, "what": "done", "action": "accept", "document": "c", "results": 1},
]


def after(found, begun, offers=1, results=1, answer="Restore", text=""):
    lines = [
        {"t": 20.0, "what": "opened", "document": found, "results": results},
        {"t": 20.0, "what": "offers", "count": offers, "text": text},
    ]
    if offers:
        lines.append({"t": 20.1, "what": "answered", "answer": answer, "document": begun})
    return [*lines, {"t": 20.2, "what": "begun", "document": begun, "results": results}]


def judged(killed, *found, **facts):
    count = Count()
    judge(HELD, killed, after(*found, **facts), count)
    return len(count.lost), len(count.lost_results), len(count.twice)


@pytest.mark.parametrize(
    ("killed", "recovered", "lost"),
    [
        (13.0, "c", 0),
        (13.0, "b", 1),
        (12.2, "b", 0),
        (12.2, "c", 0),
        (12.2, "a", 1),
        (13.0, "x", 1),
    ],
)
def test_what_was_finished_half_a_second_before_is_wanted(killed, recovered, lost):
    assert judged(killed, "a", recovered)[0] == lost


def test_an_accepted_object_that_is_in_no_file_is_lost():
    assert judged(13.0, "a", "c", results=0) == (0, 1, 0)


def test_two_copies_and_one_of_what_the_project_holds_are_offered_twice():
    assert judged(13.0, "a", "c", offers=2)[2] == 1
    assert judged(13.0, "c", "c")[2] == 1
    assert judged(13.0, "c", "c", offers=0) == (0, 0, 0)


def test_an_action_that_was_kept_before_its_end_is_no_loss():
    count = Count()
    begun = [*HELD, {"t": 12.9, "what": "begin", "action": "click"}]
    judge(begun, 13.0, after("a", "d"), count)
    assert (len(count.lost), count.within) == (0, 1)

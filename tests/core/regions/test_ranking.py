"""Answers about regions, and what becomes of them when regions are cut otherwise."""

import numpy as np

from s2sam_qgis.core.regions.likeness import RegionValues
from s2sam_qgis.core.regions.ranking import Ranking, Verdict


def ranking(verdicts):
    values = RegionValues(("a",), ("bands",), np.zeros((len(verdicts), 1)))
    return Ranking(values, values, values, np.array(verdicts, np.uint8))


def test_answers_go_to_the_regions_that_hold_most_of_them():
    # Basins 0 to 5; regions were {0, 1}, {2}, {3}, {4}, none for 5.
    was = np.array([1, 1, 2, 3, 4, 0])
    areas = np.array([10.0, 10.0, 30.0, 10.0, 30.0, 5.0])
    before = ranking([Verdict.TAKEN, Verdict.REFUSED, Verdict.TAKEN, Verdict.OPEN])
    # They are {0}, {1, 2}, {3, 4}, {5} now.
    now = np.array([1, 2, 2, 3, 3, 4])
    after = ranking([Verdict.OPEN] * 4).with_answers(before, was, now, areas)
    assert after.verdicts.tolist() == [Verdict.TAKEN, Verdict.REFUSED, Verdict.OPEN, Verdict.OPEN]


def test_what_is_an_example_by_now_stays_one():
    before, own = ranking([Verdict.REFUSED]), ranking([Verdict.EXAMPLE])
    one = np.array([1])
    assert own.with_answers(before, one, one, np.ones(1)).verdicts.tolist() == [Verdict.EXAMPLE]

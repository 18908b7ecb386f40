"""A further click changes a mask near itself, and less and less far away."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.masks import CELL
from s2sam_qgis.core.steady import WORTH, begun, steadied


def square(x0, y0, x1, y1, sure=4.0):
    logits = np.full((256, 256), -sure, np.float32)
    logits[y0:y1, x0:x1] = sure
    return logits


BEFORE = square(60, 60, 160, 160)
AFTER = square(60, 60, 200, 160)
AFTER[60:160, 60:70] = -4.0  # a strip that is lost, far from the click
CLICK = (190.0 * CELL, 110.0 * CELL)


def test_the_second_prompt_is_answered_anew():
    assert steadied(BEFORE, AFTER, CLICK, 2) is AFTER


def test_a_late_click_changes_what_is_near_and_not_what_is_far():
    found = steadied(BEFORE, AFTER, CLICK, 5)
    assert (found[100:120, 180:198] > 0).all()
    assert (found[60:160, 60:70] > 0).all()


def test_a_click_counts_fully_where_it_is():
    found = steadied(BEFORE, AFTER, CLICK, 9)
    assert found[110, 190] == pytest.approx(4.0, abs=0.2)


def test_far_away_each_answer_counts_less_than_the_one_before():
    far = (80, 62)
    shares = [
        (steadied(BEFORE, AFTER, CLICK, count)[far] - BEFORE[far]) / (AFTER[far] - BEFORE[far])
        for count in (3, 4, 5, 6)
    ]
    assert shares == pytest.approx([WORTH / 2, WORTH / 3, WORTH / 4, WORTH / 5], abs=0.02)


def test_one_answers_certainty_does_not_silence_the_others():
    found = steadied(BEFORE, np.where(AFTER > 0, 4.0, -1000.0).astype(np.float32), CLICK, 6)
    assert found[80, 62] > -0.5


def test_after_an_empty_mask_the_answer_stands():
    assert steadied(np.full((256, 256), -4.0, np.float32), AFTER, CLICK, 6) is AFTER


def test_what_is_shown_meanwhile_is_the_new_near_the_click_and_the_old_far_away():
    found = begun(BEFORE, AFTER, CLICK)
    assert found[110, 190] == pytest.approx(AFTER[110, 190], abs=0.2)
    assert found[80, 62] == pytest.approx(BEFORE[80, 62], abs=1.0)
    assert (found[:, 60:70] > 0).sum() == (BEFORE[:, 60:70] > 0).sum()


def test_with_nothing_before_all_of_the_new_is_shown():
    assert begun(np.full((256, 256), -3.0, np.float32), AFTER, CLICK) is AFTER

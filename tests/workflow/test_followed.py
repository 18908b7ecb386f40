"""A mask that its colours made grow to the window's border is followed to wider windows."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.chips import focus_chip
from s2sam_qgis.core.options import ScaleRule
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Candidates
from s2sam_qgis.workflow.chip_answer import ChipAnswer
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.scale_rule import is_cut_off
from s2sam_qgis.workflow.window_search import WindowSearch
from tests.workflow.conftest import drawn, imagery_of, rectangle_on

CLICK = PixelPrompts(1, np.array([[260.0, 300.0]]), np.array([1], np.int64))
#: A river's columns and rows; the first window ends in the middle of it.
RIVER, HALFWAY, EVERYTHING = (220, 280, 420, 320), (220, 280, 280, 320), (0, 0, 700, 600)


def answer_on(chip, rectangle):
    logits = rectangle_on(chip, rectangle)
    one = np.ones(1, np.float32)
    return ChipAnswer(chip, chip.prompts_inside(CLICK), Candidates(logits[None], one, one, 0), 0)


@pytest.fixture
def run(predictor):
    answers = ChipAnswers(imagery_of(drawn(600, 700, [])), predictor, EmbeddingStore(None))
    return WindowSearch(answers, ScaleRule())


def first_chip(run):
    return focus_chip(run._answers.imagery.grid, (260.0, 300.0), 128)


def followed(run, monkeypatch, alone, beyond):
    asked = []

    def ask(chip, prompts, mask_input, cancel):
        asked.append(mask_input)
        return answer_on(chip, beyond)

    monkeypatch.setattr(run, "_ask", ask)
    chip = first_chip(run)
    found = run.followed(
        answer_on(chip, alone), answer_on(chip, RIVER), CLICK, None, lambda answer, _: answer
    )
    return found, asked


def test_it_goes_on_until_the_mask_ends_within_the_window(run, monkeypatch):
    found, asked = followed(run, monkeypatch, HALFWAY, RIVER)
    assert found.chip.side > first_chip(run).side
    assert not is_cut_off(found, run._raster, run._rule.border_limit)
    assert (asked[0] > 0).any()


def test_another_mask_in_the_wider_window_is_not_taken(run, monkeypatch):
    found, asked = followed(run, monkeypatch, HALFWAY, EVERYTHING)
    assert len(asked) == 1
    assert found.chip == first_chip(run)


def test_where_the_model_itself_ran_into_the_border_nothing_more_is_asked(run, monkeypatch):
    """It has looked at wider windows already, and chosen this one."""
    found, asked = followed(run, monkeypatch, RIVER, RIVER)
    assert asked == []
    assert found.chip == first_chip(run)

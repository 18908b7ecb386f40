"""A doubted mask that has poured out gives way to what ends within a finer window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.masks import CELL
from s2sam_qgis.core.options import ECONOMICAL, ScaleRule
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Candidates
from s2sam_qgis.workflow.chip_answer import ChipAnswer
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.window_search import WindowSearch
from tests.workflow.conftest import drawn, imagery_of, rectangle_on

CLICK = PixelPrompts(1, np.array([[260.0, 300.0]]), np.array([1], np.int64))
#: Columns and rows: what is clicked, what lies beside it, and what has poured out over all.
YARD, BESIDE, TOWN = (250, 290, 270, 310), (200, 290, 220, 310), (0, 20, 680, 580)


def first_answer(predictor, monkeypatch, parts, wide=0.4, rule=None, prompts=CLICK):
    """The first answer where every window shows ``parts``, (rectangle, score) each, behind TOWN."""
    answers = ChipAnswers(imagery_of(drawn(600, 700, [])), predictor, EmbeddingStore(None))
    search = WindowSearch(answers, rule or ScaleRule())

    def ask(chip, asked, *_):
        shown = [(TOWN, wide), *parts]
        logits = np.stack([rectangle_on(chip, rectangle) for rectangle, _ in shown])
        scores = np.array([score for _, score in shown], np.float32)
        found = Candidates(logits, scores, np.ones(len(shown), np.float32), 0)
        return ChipAnswer(chip, asked, found, 0)

    monkeypatch.setattr(answers, "ask", ask)
    return search.first_answer(prompts, prompts, None, None)


def size(answer):
    return np.count_nonzero(answer.logits > 0) * (CELL / answer.chip.zoom) ** 2


def test_what_ends_within_the_finest_window_is_taken(predictor, monkeypatch):
    answer = first_answer(predictor, monkeypatch, [(YARD, 0.3)])
    assert answer.chip.side == 128
    assert size(answer) == pytest.approx(400, rel=0.1)
    assert answer.score == pytest.approx(0.3)  # and it is a doubt still


def test_a_doubted_mask_that_ends_within_stays(predictor, monkeypatch):
    """A wood is a wood, though the model is not sure of it."""
    monkeypatch.setattr("tests.workflow.test_poured_out.TOWN", (20, 20, 680, 580))
    assert size(first_answer(predictor, monkeypatch, [(YARD, 0.3)])) > 100_000


@pytest.mark.parametrize(
    ("parts", "wide"),
    [
        ([], 0.4),
        ([(YARD, 0.3)], 0.5),
        ([(YARD, 0.15)], 0.4),
        ([(BESIDE, 0.3)], 0.4),
        ([((150, 20, 680, 580), 0.3)], 0.4),
    ],
    ids=["nothing else", "no doubt", "hardly liked", "beside the click", "cut off too"],
)
def test_else_the_wide_mask_stays(predictor, monkeypatch, parts, wide):
    assert size(first_answer(predictor, monkeypatch, parts, wide)) > 100_000


def test_what_is_not_many_times_as_large_stays(predictor, monkeypatch):
    """A burn scar that is doubted is still a scar."""
    rule = replace(ScaleRule(), doubt_share=0.001)
    answer = first_answer(predictor, monkeypatch, [(YARD, 0.3)], rule=rule)
    assert size(answer) > 100_000


def test_a_box_says_how_large_the_object_is(predictor, monkeypatch):
    boxed = PixelPrompts(1, np.zeros((0, 2)), np.zeros(0, np.int64), (20.0, 20.0, 680.0, 580.0))
    answer = first_answer(predictor, monkeypatch, [(YARD, 0.3)], prompts=boxed)
    assert size(answer) > 100_000


def test_models_that_are_sure_of_other_things_are_left_alone():
    assert ECONOMICAL.doubt_score == 0

"""A doubted answer to a click gives way to the region that the borders around it close in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from s2sam_qgis.core.chips import focus_chip
from s2sam_qgis.core.masks import iou
from s2sam_qgis.core.options import ScaleRule
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Candidates, Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.chip_answer import ChipAnswer
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.focus_run import FocusRun
from s2sam_qgis.workflow.focus_state import FocusState
from s2sam_qgis.workflow.region_around import logits_of
from s2sam_qgis.workflow.window_search import WindowSearch
from tests.workflow.conftest import block_mask, drawn, imagery_of, rectangle_on

FIELD = (200, 300, 40, 50, (200, 180, 120))
SHAPE = (600, 700)
WIDE, SMALL = (150, 100, 600, 500), (312, 206, 340, 234)


def click(x, y):
    return PixelPrompts(1, np.array([[x, y]]), np.array([1], np.int64))


@pytest.fixture(scope="module")
def builtin():
    return Predictor(load_model(ModelSpec(threads=1)))


@pytest.fixture
def searching(builtin, monkeypatch):
    """A search where every window shows one mask of one score around a field."""

    def made(rectangle=WIDE, score=0.4, rule=None):
        answers = ChipAnswers(imagery_of(drawn(*SHAPE, [FIELD])), builtin, EmbeddingStore(None))

        def ask(chip, asked, *_):
            logits = rectangle_on(chip, rectangle)[None]
            found = Candidates(logits, np.float32([score]), np.ones(1, np.float32), 0)
            return ChipAnswer(chip, asked, found, 0)

        monkeypatch.setattr(answers, "ask", ask)
        return answers, WindowSearch(answers, rule or ScaleRule())

    return made


def on_raster(answers, prompts, answer):
    return FocusRun(answers).mask(FocusState(prompts, (answer,))).on(answers.imagery.grid.window)


def asked(made, prompts):
    answers, search = made
    answer = search.first_answer(prompts, prompts, None, None)
    mask = on_raster(answers, prompts, answer)
    return answer, mask


def test_the_region_is_taken_and_stays_a_doubt(searching):
    answer, mask = asked(searching(), click(320.0, 215.0))
    assert iou(mask, block_mask(SHAPE, FIELD)) > 0.85
    assert answer.score == pytest.approx(0.4)
    assert len(answer.candidates.logits) == 2  # the window's own is one of the choices


def test_it_is_the_same_wherever_in_it_one_clicks(searching):
    masks = [asked(searching(), click(x, y))[1] for x, y in [(306.0, 206.0), (344.0, 234.0)]]
    assert iou(*masks) > 0.95


def test_what_is_likelier_right_may_be_larger(searching):
    _, mask = asked(searching(rectangle=SMALL, score=0.55), click(325.0, 220.0))
    assert iou(mask, block_mask(SHAPE, FIELD)) > 0.85


def test_of_what_is_larger_than_its_window_a_region_says_nothing(searching):
    _, mask = asked(searching(score=0.55), click(320.0, 215.0))
    assert mask.sum() > 100_000


def test_hovering_shows_it_too(searching):
    answers, search = searching()
    answer = search.glance(click(320.0, 215.0), None)
    mask = on_raster(answers, click(320.0, 215.0), answer)
    assert iou(mask, block_mask(SHAPE, FIELD)) > 0.85


@pytest.mark.parametrize(
    ("given", "at"),
    [
        ({"score": 0.65}, (320.0, 215.0)),
        ({"rule": replace(ScaleRule(), region_less=-1.0), "score": 0.5}, (320.0, 215.0)),
        ({"rule": replace(ScaleRule(), region_less=-1.0), "rectangle": SMALL}, (325.0, 220.0)),
        ({"rectangle": (297, 197, 353, 243)}, (320.0, 215.0)),
        ({}, (400.0, 400.0)),
        ({"rule": replace(ScaleRule(), region_less=-1.0, region_least=1.1)}, (320.0, 215.0)),
    ],
    ids=["sure enough", "no doubt", "smaller", "nearly it", "cut by the window", "hardly likely"],
)
def test_else_the_answer_stays(searching, given, at):
    _, mask = asked(searching(**given), click(*at))
    x0, y0, x1, y1 = given.get("rectangle", WIDE)
    wanted = np.zeros(SHAPE, bool)
    wanted[y0:y1, x0:x1] = True
    assert iou(mask, wanted) > 0.9


def test_a_box_says_how_large_the_object_is(searching):
    boxed = PixelPrompts(1, np.zeros((0, 2)), np.zeros(0, np.int64), tuple(map(float, WIDE)))
    assert asked(searching(), boxed)[1].sum() > 100_000


def test_what_holds_a_background_point_is_not_meant(searching):
    both = PixelPrompts(1, np.array([[330.0, 230.0], [320.0, 215.0]]), np.array([0, 1], np.int64))
    assert asked(searching(), both)[1].sum() > 100_000


def test_models_without_edge_maps_are_left_alone(answers):
    assert WindowSearch(answers, ScaleRule())._regions is None


def test_the_zero_line_of_a_region_lies_where_its_pixels_end():
    chip = focus_chip(imagery_of(drawn(*SHAPE, [FIELD])).grid, (325.0, 220.0), 128)
    mask = block_mask(SHAPE, FIELD)[chip.window.slices()]
    logits = logits_of(mask, chip)
    assert np.count_nonzero(logits > 0) == pytest.approx(4 * mask.sum(), rel=0.02)
    assert logits.shape == (256, 256)

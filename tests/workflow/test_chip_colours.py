"""Colours of an answer: all bands of the views, once each; the model's own mask stays to choose."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.chips import focus_chip
from s2sam_qgis.core.masks import CELL
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.prompts import PIXEL, PointPrompt, PromptSet
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Candidates, Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.chip_answer import ChipAnswer
from s2sam_qgis.workflow.chip_answers import ChipAnswers
from s2sam_qgis.workflow.chip_colours import ChipColours
from s2sam_qgis.workflow.focus_run import FocusRun
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.place_prompts import place_prompts
from s2sam_qgis.workflow.session import Session
from tools.array_source import ArraySource

SIDE = 128
FIELD = np.zeros((SIDE, SIDE), bool)
FIELD[30:90, 40:100] = True


def image(bands=4):
    """A field that shows in the last band only."""
    pixels = np.random.default_rng(0).normal(90, 6, (bands, SIDE, SIDE)).astype(np.float32)
    pixels[-1, FIELD] += 60
    return ArraySource(pixels)


def view(source, bands, **more):
    return Imagery(source, bands, Stretch.make("custom", high=(255.0,)), **more)


def answer_of(source, mask):
    chip = focus_chip(source.grid, (64.0, 64.0), SIDE)
    logits = np.where(mask.repeat(2, axis=0).repeat(2, axis=1), 1.5, -1.5).astype(np.float32)
    other = np.full((256, 256), -3.0, np.float32)
    scores = np.array([0.4, 0.7], np.float32)
    found = Candidates(np.stack([other, logits]), scores, scores, 0)
    prompts = PixelPrompts(1, np.array([[70.0, 60.0]]) * 2 * CELL, np.array([1], np.int64))
    return ChipAnswer(chip, prompts, found, 1, sweep=True)


def placed(prompts, imagery):
    (found,) = place_prompts(PromptSet(tuple(prompts), PIXEL), imagery.grid)
    return found


def larger():
    mask = FIELD.copy()
    mask[30:90, 100:112] = True
    return mask


def test_a_band_that_only_another_view_has_is_used():
    source = image()
    both = (view(source, (1, 2, 3)), view(source, (4, 3, 2)))
    answer = answer_of(source, larger())
    alone = ChipColours(both[:1]).refined(answer)
    seen = ChipColours(both).refined(answer)
    wide = np.s_[70:170, 204:220]
    assert (alone.logits[wide] > 0).mean() > 0.9
    assert (seen.logits[wide] > 0).mean() < 0.1
    assert seen.chosen == 1
    assert seen.score == answer.score


def test_each_band_is_read_once_and_an_index_is_one():
    source = image()
    views = (
        view(source, (1, 2, 3)),
        view(source, (4, 3, 2)),
        view(source, (4, 1, 1), is_index=True),
    )
    bands, valid = ChipColours(views)._read(focus_chip(source.grid, (64.0, 64.0), SIDE))
    assert bands.shape == (5, SIDE, SIDE)
    assert valid.all()


def test_the_models_mask_stays_behind_the_others_where_it_differs():
    source = image()
    answer = answer_of(source, larger())
    found = ChipColours((view(source, (4, 3, 2)),)).refined(answer)
    before, after = answer.candidates.logits, found.candidates.logits
    assert np.array_equal(after[0], before[0])
    assert len(after) == 3
    assert np.array_equal(after[2], before[1])
    same = ChipColours((view(source, (4, 3, 2)),)).refined(answer_of(source, FIELD))
    assert len(same.candidates.logits) == 2


@pytest.fixture(scope="module")
def predictor():
    return Predictor(load_model(ModelSpec("builtin", threads=1)))


def test_clicks_and_a_whole_prompt_file_give_the_same_mask(predictor):
    imagery = view(image(), (1, 2, 3), others=(view(image(), (4, 3, 2)),))
    clicks = (PointPrompt(1, 1, 60.5, 50.5), PointPrompt(1, 0, 110.5, 50.5))
    session = Session(imagery, predictor, EmbeddingStore(None))
    for count in (1, 2):
        request = session.request(PromptSet(clicks[:count], PIXEL), 1)
        session.accept(session.compute(request))
    run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None)), session._run.rule)
    state = run.answer(request.prompts)
    assert np.array_equal(
        run.mask(state).on(imagery.grid.window), session.mask(1).on(imagery.grid.window)
    )


def test_a_late_click_leaves_the_far_side_alone(predictor):
    """Four clicks on a field, then one on a shed far away from its western side."""
    pixels = np.random.default_rng(0).normal(90, 6, (3, SIDE, SIDE)).astype(np.float32)
    pixels[:, FIELD] += 25
    pixels[:, 55:65, 90:100] += 90
    imagery = view(ArraySource(pixels), (1, 2, 3))
    at = [(60.5, 50.5, 1), (50.5, 80.5, 1), (90.5, 40.5, 1), (120.5, 60.5, 0), (95.5, 60.5, 0)]
    clicks = [PointPrompt(1, label, x, y) for x, y, label in at]
    run = FocusRun(ChipAnswers(imagery, predictor, EmbeddingStore(None)))
    (before,), (after,) = (run.answer(placed(clicks[:count], imagery)).answers for count in (4, 5))
    changed = np.abs(after.logits - before.logits)
    assert changed[:, :120].mean() < 0.3 * changed[100:140, 170:210].mean()

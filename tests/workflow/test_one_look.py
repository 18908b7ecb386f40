"""A model whose encoder takes seconds looks once if that is good enough, and never in vain."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.masks import iou
from s2sam_qgis.core.options import ECONOMICAL, SegmentOptions
from s2sam_qgis.core.prompts import PIXEL, BoxPrompt, PointPrompt, PromptSet
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.workflow.segment import segment
from tests.workflow.conftest import block_mask, drawn, imagery_of
from tools.scored_predictor import ScoredPredictor

SURE, UNSURE = 0.95, 0.8
COLOUR = (200, 180, 120)
SHAPE = (1000, 1100)


def looked(predictor, score, block, *prompts, shape=SHAPE):
    """(encoder runs, mask) of one object on a scene with one block."""
    imagery = imagery_of(drawn(*shape, [block]))
    asked = PromptSet(prompts or (PointPrompt(1, 1, *middle_of(block)),), PIXEL)
    found = segment(
        imagery, ScoredPredictor(predictor, score), EmbeddingStore(None), asked, SegmentOptions()
    )
    return found.effort.encoded, found.mask_of(1)


def middle_of(block):
    row, col, height, width, _ = block
    return col + width / 2, row + height / 2


@pytest.mark.parametrize("side", [60, 90, 120, 200])
def test_one_point_that_is_sure_costs_one_look(predictor, side):
    block = (400, 500, side, side, COLOUR)
    runs, mask = looked(predictor, SURE, block)
    assert runs == 1
    assert iou(mask, block_mask(SHAPE, block)) > 0.8


def test_a_box_that_is_sure_costs_one_look(predictor):
    block = (400, 500, 120, 100, COLOUR)
    ring = ((497.0, 397.0), (603.0, 397.0), (603.0, 523.0), (497.0, 523.0))
    runs, mask = looked(predictor, SURE, block, BoxPrompt(1, ring))
    assert runs == 1
    assert iou(mask, block_mask(SHAPE, block)) > 0.85


@pytest.mark.parametrize(
    ("score", "side"),
    [(UNSURE, 60), (SURE, 20), (SURE, 600)],
    ids=["a low score", "a small object", "one that runs into the window's border"],
)
def test_what_is_not_sure_is_looked_at_once_more_and_no_oftener(predictor, score, side):
    block = (200, 250, side, side, COLOUR)
    runs, _ = looked(predictor, score, block)
    assert runs == 2


def test_further_clicks_and_objects_nearby_look_at_nothing_again(predictor):
    block = (400, 500, 90, 90, COLOUR)
    x, y = middle_of(block)
    prompts = (
        PointPrompt(1, 1, x, y),
        PointPrompt(1, 0, x + 80, y),
        PointPrompt(1, 1, x + 10, y + 20),
        PointPrompt(2, 1, x + 5, y - 5),
    )
    assert looked(predictor, SURE, block, *prompts)[0] == 1


def test_a_wider_window_that_shows_no_more_is_not_looked_at(predictor):
    """The raster is as wide as the first window: a longer one would only make it smaller."""
    shape = (380, 380)
    block = (60, 80, 240, 230, COLOUR)
    runs, mask = looked(predictor, UNSURE, block, shape=shape)
    assert runs == 1
    assert iou(mask, block_mask(shape, block)) > 0.85


def test_the_limits_are_what_the_rule_says(predictor):
    block = (400, 500, 90, 90, COLOUR)
    limit = ECONOMICAL.sure_score
    assert looked(predictor, np.float32(limit + 0.01), block)[0] == 1
    assert looked(predictor, np.float32(limit - 0.01), block)[0] == 2

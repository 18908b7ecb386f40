"""Chips without any edge: what is alike is taken, a box takes what it holds."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.options import SegmentOptions
from s2sam_qgis.core.prompts import PIXEL, BoxPrompt, PointPrompt, PromptSet
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.flat_chip import is_flat
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.segment import segment
from tools.array_source import ArraySource

COLOURS = ((60, 90, 80), (120, 100, 60), (30, 50, 120), (200, 200, 190))
HALF = 150


@pytest.fixture(scope="module")
def predictor():
    return Predictor(load_model(ModelSpec("builtin", threads=1)))


def masked(pixels, predictor, *prompts):
    imagery = Imagery(ArraySource(pixels), (1, 2, 3), Stretch.make("custom", high=(255.0,)))
    asked = PromptSet(tuple(prompts), PIXEL)
    return segment(imagery, predictor, EmbeddingStore(None), asked, SegmentOptions())


def quarters():
    pixels = np.zeros((3, 2 * HALF, 2 * HALF), np.float32)
    for number, colour in enumerate(COLOURS):
        rows = slice(number // 2 * HALF, (number // 2 + 1) * HALF)
        cols = slice(number % 2 * HALF, (number % 2 + 1) * HALF)
        pixels[:, rows, cols] = np.reshape(colour, (3, 1, 1))
    return pixels


def box(x0, y0, x1, y1):
    return BoxPrompt(1, ((x0, y0), (x1, y0), (x1, y1), (x0, y1)))


def test_a_click_takes_its_uniform_quarter(predictor):
    mask = masked(quarters(), predictor, PointPrompt(1, 1, 60, 90)).mask_of(1)
    assert mask[:HALF, :HALF].mean() > 0.95
    assert mask[HALF:].mean() + mask[:, HALF:].mean() < 0.02


def test_a_click_on_an_open_sea_takes_all_of_it(predictor):
    noise = np.random.default_rng(3).normal(80, 0.4, (3, 200, 260)).astype(np.float32)
    assert masked(noise, predictor, PointPrompt(1, 1, 60, 90)).mask_of(1).mean() > 0.99


def test_nothing_beyond_a_box_is_taken(predictor):
    sea = np.full((3, 300, 300), 80, np.float32)
    mask = masked(sea, predictor, box(100, 120, 160, 170)).mask_of(1)
    assert mask[120:170, 100:160].mean() > 0.95
    mask[120:170, 100:160] = False
    assert mask.sum() < 0.05 * 3000


def test_a_faint_border_is_one():
    image = np.full((3, 90, 90), 80, np.float32)
    everywhere = np.ones((90, 90), bool)
    assert is_flat(image, everywhere)
    image[1, :, 40:] += 5
    assert not is_flat(image, everywhere)
    assert not is_flat(image, np.zeros((90, 90), bool))

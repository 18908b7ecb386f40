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


@pytest.mark.parametrize("side", [64, 128, 512])
def test_noise_of_a_grey_level_is_no_border(predictor, side):
    sea = np.random.default_rng(7).normal(80, 1.0, (3, side, side)).astype(np.float32)
    assert masked(sea, predictor, PointPrompt(1, 1, side // 3, side // 2)).mask_of(1).mean() > 0.99
    inside = slice(side // 4, side // 2), slice(side // 3, 2 * side // 3)
    drawn = box(inside[1].start, inside[0].start, inside[1].stop, inside[0].stop)
    mask = masked(sea, predictor, drawn).mask_of(1)
    held = mask[inside].mean()
    mask[inside] = False
    assert held > 0.95
    assert mask.sum() < 0.05 * side * side / 12


@pytest.mark.parametrize("noise", [0.0, 1.0])
def test_nothing_beyond_a_box_is_taken(predictor, noise):
    sea = np.random.default_rng(8).normal(80, noise, (3, 300, 300)).astype(np.float32)
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


def test_a_faint_border_in_noise_is_one():
    image = np.random.default_rng(9).normal(80, 1.0, (3, 128, 128)).astype(np.float32)
    known = np.ones((128, 128), bool)
    known[:30, :50] = False
    assert is_flat(image, known)
    image[:, ~known] = 0
    assert is_flat(image, known)
    image[2, 60:, 40:70] += 3
    assert not is_flat(image, known)

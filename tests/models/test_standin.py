"""The stand-in model: without training, but it follows what the prompts point at."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.models import places
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.predictor import Predictor

FOLDER = places.resources() / "models"
#: A green field (rows, columns) in brown soil.
TOP, BOTTOM, LEFT, RIGHT = 300, 620, 400, 800


@pytest.fixture(scope="module")
def predictor():
    return Predictor(
        load_pair(
            "standin",
            FOLDER / "standin_encoder.onnx",
            FOLDER / "standin_decoder.onnx",
            is_standin=True,
        )
    )


@pytest.fixture(scope="module")
def field():
    """(256, 256) truth on the low-resolution grid."""
    truth = np.zeros((256, 256), bool)
    truth[TOP // 4 : BOTTOM // 4, LEFT // 4 : RIGHT // 4] = True
    return truth


@pytest.fixture(scope="module")
def embedding(predictor):
    rgb = np.empty((3, 1024, 1024), np.float32)
    rgb[:] = np.array([140, 110, 80], np.float32)[:, None, None]
    rgb[:, TOP:BOTTOM, LEFT:RIGHT] = np.array([60, 130, 50], np.float32)[:, None, None]
    rgb += np.random.default_rng(0).normal(0, 3, rgb.shape).astype(np.float32)
    return predictor.encode(rgb)


def prompts(points, labels, box=None):
    return PixelPrompts(1, np.array(points, float).reshape(-1, 2), np.array(labels, int), box)


def overlap(mask, truth):
    return (mask & truth).sum() / (mask | truth).sum()


def test_the_committed_files_are_what_the_tool_writes():
    pytest.importorskip("onnx", reason="onnx is needed to build graphs: pip install onnx")
    from tools.graphs.writer import serialise
    from tools.standin.build import decoder, encoder

    for part, model in (("encoder", encoder()), ("decoder", decoder())):
        assert (FOLDER / f"standin_{part}.onnx").read_bytes() == serialise(model)


@pytest.mark.parametrize(
    "given",
    [
        prompts([[600, 450]], [1]),
        prompts([], [], (380.0, 290.0, 820.0, 640.0)),
        prompts([[600, 450], [100, 100]], [1, 0]),
    ],
    ids=["point", "box", "point and background"],
)
def test_finds_what_the_prompts_point_at(predictor, embedding, field, given):
    candidates = predictor.decode(embedding, given)
    best = max(overlap(logits > 0, field) for logits in candidates.logits)
    assert best > 0.8
    assert overlap(candidates.logits[candidates.single] > 0, field) > 0.7


def test_candidates_grow(predictor, embedding):
    areas = (predictor.decode(embedding, prompts([[600, 450]], [1])).logits > 0).sum(axis=(1, 2))
    assert 0 < areas[0] <= areas[1] <= areas[2]


def test_an_earlier_mask_counts(predictor, embedding):
    given = prompts([[600, 450]], [1])
    alone = predictor.decode(embedding, given).logits
    earlier = np.full((256, 256), -4, np.float32)
    np.testing.assert_array_less(predictor.decode(embedding, given, earlier).logits, alone)


def test_the_full_size_is_the_enlarged_low_resolution(predictor, embedding):
    given = prompts([[600, 450]], [1])
    candidates = predictor.decode(embedding, given)
    full = predictor.decode_full(embedding, given)
    assert full.mask.shape == (1024, 1024)
    low = candidates.logits[candidates.single] > 0
    # Away from the outline every full pixel is what its cell is.
    assert (full.mask[2::4, 2::4] == low).mean() > 0.995

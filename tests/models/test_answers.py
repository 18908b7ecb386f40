"""Whatever comes out of a model from elsewhere: masks, or one ModelError."""

from __future__ import annotations

import math

import numpy as np
import pytest

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.options import PLANS, SegmentOptions
from s2sam_qgis.core.prompts import LONLAT, PointPrompt, PromptSet
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import check_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.environment import transform_points
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.segment import segment
from tests.models import foreign_pairs as made
from tools.array_source import ArraySource

GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 54e5), 64, 64)

DECODERS = {
    "one pixel": {"masks": (1, 4, 1, 1)},
    "no mask": {"masks": (1, 0, 256, 256), "iou": (1, 0)},
    "another number of IoU": {"iou": (1, 3)},
    "no IoU": {"iou": (1, 0)},
    "two answers": {"masks": (2, 4, 256, 256), "iou": (2, 4)},
    "no batch": {"masks": (4, 256, 256)},
    "one number": {"masks": (1,)},
    "a strip": {"masks": (1, 4, 256, 1)},
    "a thousand masks": {"masks": (1, 1000, 64, 64), "iou": (1, 1000)},
    "masks of no numbers": {"number": math.nan},
    "masks of infinity": {"number": math.inf},
    "IoU of no numbers": {"score": math.nan},
}
ENCODERS = {
    "one place": {"shape": (1, 256, 1, 1)},
    "two images": {"shape": (2, 256, 64, 64)},
    "other channels": {"shape": (1, 1, 64, 64)},
    "no numbers": {"number": math.nan},
}


def imagery():
    pixels = np.random.default_rng(1).integers(0, 255, (3, 64, 64)).astype(np.uint8)
    return Imagery(ArraySource(pixels, GRID), (1, 2, 3), Stretch.make("custom", high=(255.0,)))


def prompts():
    xs, ys = GRID.to_map([32.0], [32.0])
    x, y = transform_points(GRID.crs, LONLAT, xs, ys)
    return PromptSet((PointPrompt(1, 1, float(x[0]), float(y[0])),))


def segmented(folder, plan):
    model = load_pair("m", folder / "m_encoder.onnx", folder / "m_decoder.onnx", threads=1)
    return segment(
        imagery(), Predictor(model), EmbeddingStore(None), prompts(), SegmentOptions(plan)
    )


def test_a_pair_that_does_not_lie_is_used(tmp_path):
    made.pair(tmp_path)
    assert check_model(ModelSpec("m", str(tmp_path), "cpu", 1))["candidates"] == 4
    for plan in PLANS:
        assert segmented(tmp_path, plan).masks[0].pixels == 64 * 64


@pytest.mark.parametrize("lie", DECODERS)
def test_decoders_that_lie(tmp_path, lie):
    made.pair(tmp_path)
    made.decoder(tmp_path / "m_decoder.onnx", **DECODERS[lie])
    told = r"came out with the shape|no numbers"
    with pytest.raises(ModelError, match=told):
        check_model(ModelSpec("m", str(tmp_path), "cpu", 1))
    for plan in PLANS:
        with pytest.raises(ModelError, match=told):
            segmented(tmp_path, plan)


@pytest.mark.parametrize("lie", ENCODERS)
def test_encoders_that_lie(tmp_path, lie):
    made.pair(tmp_path, **ENCODERS[lie])
    told = r"came out with the shape|no numbers|has another shape"
    with pytest.raises(ModelError, match=told):
        check_model(ModelSpec("m", str(tmp_path), "cpu", 1))
    with pytest.raises(ModelError, match=told):
        segmented(tmp_path, "focus")

"""Tools without a model, on a drawn field."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("cv2", reason="the quality benchmark needs opencv-python-headless")

from benchmarks.quality.wands import GrabCut, MagicWand
from s2sam_qgis.core.masks import iou
from tests.synthetic import FIELD, write_scene


def predictors():
    yield MagicWand()
    yield GrabCut()
    try:
        from benchmarks.quality.walker import RandomWalker
    except ImportError:
        return
    yield RandomWalker()


@pytest.mark.parametrize("predictor", list(predictors()), ids=lambda p: type(p).__name__)
def test_a_plain_field_is_found_by_clicks_and_by_a_box(predictor, tmp_path):
    path = write_scene(tmp_path / "scene.tif")
    row, col, rows, cols = FIELD
    truth = np.zeros((260, 320), bool)
    truth[row : row + rows, col : col + cols] = True
    predictor.open([str(path)])
    middle = (col + cols / 2, row + rows / 2)
    outside = [(col - 20.0, row + 30.0), (col + cols + 20.0, row + 30.0)]
    points = np.array([middle, *outside])
    clicked = predictor.predict(points, np.array([1, 0, 0]), None)
    assert clicked.shape == truth.shape
    assert iou(clicked, truth) > 0.8
    box = np.array([col - 2.0, row - 2.0, col + cols + 2.0, row + rows + 2.0])
    boxed = predictor.predict(np.zeros((0, 2)), np.zeros(0, int), box)
    assert iou(boxed, truth) > 0.8

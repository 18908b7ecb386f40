"""What the model is shown of a window: its bands, each in its own contrast."""

import numpy as np
import pytest

from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.everything.edges import edge_map, in_contrast
from s2sam_qgis.workflow.imagery import Imagery
from tools.array_source import ArraySource


def noisy(shape, low, high, seed=0):
    return np.random.default_rng(seed).uniform(low, high, shape).astype(np.float32)


def test_each_band_fills_the_grey_values():
    image = np.stack(
        [noisy((40, 50), 60, 110), noisy((40, 50), 20, 240, 1), noisy((40, 50), 5, 45)]
    )
    shown = in_contrast(image, np.ones((40, 50), bool))
    assert shown.dtype == np.float32
    low, high = np.percentile(shown, (2, 98), axis=(1, 2))
    assert low == pytest.approx([10] * 3, abs=1)
    assert high == pytest.approx([245] * 3, abs=1)
    assert (np.diff(shown[1].ravel()[np.argsort(image[1].ravel())]) >= 0).all()


def test_what_hardly_differs_is_not_blown_up():
    image = noisy((3, 40, 50), 80, 84)
    shown = in_contrast(image, np.ones((40, 50), bool))
    assert np.ptp(shown) < 60


def test_what_is_invalid_has_no_say_and_stays_black():
    image = noisy((3, 40, 50), 60, 110)
    valid = np.ones((40, 50), bool)
    valid[:, :25] = False
    dark = np.where(valid, image, 0).astype(np.float32)
    shown = in_contrast(dark, valid)
    assert (shown[:, ~valid] == 0).all()
    assert np.array_equal(shown[:, valid], in_contrast(image, valid)[:, valid])
    nothing = in_contrast(dark, np.zeros((40, 50), bool))
    assert np.array_equal(nothing, dark)


def test_how_bright_and_how_hazy_an_image_is_matters_little():
    """Fields that differ by ten grey values are parted as if they differed by eighty."""
    image = np.full((3, 128, 128), 90, np.float32) + noisy((3, 128, 128), -1, 1)
    image[0, :, 64:] += 40
    image[1, :64] += 30
    hazy = 60 + (image - 60) * 0.35
    same = Stretch.make("same", high=(255.0,))
    model = load_model(ModelSpec(threads=1))
    maps = []
    for shown in (image, hazy):
        imagery = Imagery(ArraySource(shown), (1, 2, 3), same)
        window = imagery.grid.window
        maps.append(edge_map(imagery, model, window, np.ones(window.shape, bool)))
    for edges in maps:
        assert edges[20:44, 62:66].max(axis=1).min() > 0.5
    assert np.abs(maps[0] - maps[1]).mean() < 0.02

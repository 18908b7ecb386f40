"""Tiny islands and holes."""

import numpy as np
import pytest
from rasterio.features import sieve

from s2sam_qgis.raster.outlines.specks import without_specks


def field():
    mask = np.zeros((60, 80), bool)
    mask[10:40, 10:50] = True  # 1200 cells
    return mask


def test_islands_and_holes_below_the_share_go():
    clean = field()
    mask = field()
    mask[50:53, 60:64] = True  # 12 cells: 1 %
    mask[20:23, 20:23] = False  # 9 cells
    assert np.array_equal(without_specks(mask, 0.02), clean)
    assert np.array_equal(without_specks(mask, 0.005), mask)


def test_larger_islands_and_holes_stay():
    mask = field()
    mask[45:55, 60:70] = True
    mask[20:30, 20:30] = False
    assert np.array_equal(without_specks(mask, 0.02), mask)


def test_cells_that_touch_at_a_corner_are_apart():
    mask = field()
    mask[40:43, 50:53] = True
    assert np.array_equal(without_specks(mask, 0.02), field())


def test_small_and_empty_masks_stay():
    nothing = np.zeros((60, 80), bool)
    assert not without_specks(nothing, 0.02).any()
    dot = nothing.copy()
    dot[3, 3] = True
    assert np.array_equal(without_specks(dot, 0.02), dot)
    scattered = np.zeros((60, 80), bool)
    scattered[::6, ::6] = True  # 140 lone cells, all below the share
    assert np.array_equal(without_specks(scattered, 0.02), scattered)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("share", [0.02, 0.05])
def test_only_looking_around_the_mask_changes_nothing(seed, share):
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[:90, :120]
    height, width = rng.integers(4, 90, 2)
    row, col = rng.integers(0, 90), rng.integers(0, 120)
    inside = (abs(rows - row) < height / 2) & (abs(cols - col) < width / 2)
    mask = inside ^ (rng.random(inside.shape) < 0.04) & (abs(rows - row) < height)
    smallest = int(share * mask.sum())
    whole = sieve(mask.astype(np.uint8), max(smallest, 1), connectivity=4) > 0
    assert np.array_equal(without_specks(mask, share), whole if whole.any() else mask)

import numpy as np
import pytest

from s2sam_qgis.core.chips import Chip
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.masks import (
    CELL,
    LOW_RES_SIZE,
    blend_logits,
    border_share,
    edge_weights,
    iou,
    logits_between_chips,
    logits_on_raster,
    mask_extent,
    outline_contrast,
    stability,
)

RNG_SEED = 11


def chip_of(col, row, width, height, side=0):
    window = Window(col, row, width, height)
    return Chip(window, window, side)


def ramp(cols, rows):
    return 0.02 * cols - 0.013 * rows + 1.5


def ramp_seen_by(chip):
    """The ramp over the raster at the centres of a chip's low-resolution cells."""
    centres = (np.arange(LOW_RES_SIZE) + 0.5) * CELL / chip.zoom
    return ramp(chip.window.col + centres[None, :], chip.window.row + centres[:, None]).astype(
        np.float32
    )


def ramp_on(window):
    cols = window.col + np.arange(window.width) + 0.5
    rows = window.row + np.arange(window.height) + 0.5
    return ramp(cols[None, :], rows[:, None])


def inner(array, margin):
    return array[margin:-margin, margin:-margin]


# Logits on the raster and from chip to chip


@pytest.mark.parametrize("side", [64, 200, 256, 512, 1000, 1024, 2048])
def test_a_ramp_comes_back_to_its_pixels(side):
    chip = chip_of(37, 91, side, side)
    found = logits_on_raster(ramp_seen_by(chip), chip)
    assert found.shape == (side, side)
    margin = max(1, round(side / LOW_RES_SIZE))
    # Averaging over more cells than pixels moves a ramp by less than a tenth of a pixel.
    tolerance = 2e-4 if side >= LOW_RES_SIZE else 0.1 * 0.02
    np.testing.assert_allclose(
        inner(found, margin), inner(ramp_on(chip.window), margin), atol=tolerance
    )


def test_padding_is_left_out():
    chip = chip_of(10, 20, 300, 120)
    found = logits_on_raster(ramp_seen_by(chip), chip)
    assert found.shape == (120, 300)
    np.testing.assert_allclose(inner(found, 2), inner(ramp_on(chip.window), 2), atol=2e-4)
    longer = chip_of(10, 20, 300, 120, side=700)
    found = logits_on_raster(ramp_seen_by(longer), longer)
    np.testing.assert_allclose(inner(found, 3), inner(ramp_on(chip.window), 3), atol=2e-4)


def test_a_window_is_a_part_of_the_whole():
    rng = np.random.default_rng(RNG_SEED)
    low_res = rng.normal(0, 5, (LOW_RES_SIZE, LOW_RES_SIZE)).astype(np.float32)
    chip = chip_of(1000, 2000, 500, 400)
    window = Window(1033, 2047, 111, 77)
    whole = logits_on_raster(low_res, chip)
    part = logits_on_raster(low_res, chip, window)
    at = window.shifted(-1000, -2000).slices()
    np.testing.assert_allclose(part, whole[at], atol=1e-4)


def test_a_coarse_shape_samples_the_same_place():
    chip = chip_of(0, 0, 512, 512)
    window = Window(100, 60, 200, 120)
    found = logits_on_raster(ramp_seen_by(chip), chip, window, (30, 50))
    cols, rows = 100 + (np.arange(50) + 0.5) * 4, 60 + (np.arange(30) + 0.5) * 4
    np.testing.assert_allclose(found, ramp(cols[None, :], rows[:, None]), atol=2e-4)


def test_beyond_the_chip_the_border_is_repeated():
    chip = chip_of(0, 0, 256, 256)
    low_res = np.arange(LOW_RES_SIZE, dtype=np.float32)[None, :] + np.zeros((256, 1), np.float32)
    found = logits_on_raster(low_res, chip, Window(-10, -10, 276, 276))
    np.testing.assert_allclose(found[:, :10], 0, atol=1e-5)
    np.testing.assert_allclose(found[:, -10:], 255, atol=1e-3)
    np.testing.assert_allclose(found[100, 10:-10], np.arange(256), atol=1e-3)


def test_a_chip_sees_its_own_logits_as_they_are():
    rng = np.random.default_rng(RNG_SEED)
    low_res = rng.normal(0, 5, (LOW_RES_SIZE, LOW_RES_SIZE)).astype(np.float32)
    chip = chip_of(5, 6, 400, 400)
    np.testing.assert_allclose(logits_between_chips(low_res, chip, chip), low_res, atol=1e-5)


@pytest.mark.parametrize(
    "new",
    [
        chip_of(256, 128, 512, 512),
        chip_of(-100, -300, 1500, 1500),
        chip_of(200, 200, 100, 100),
        chip_of(300, 300, 512, 256),
    ],
)
def test_from_chip_to_chip_the_raster_stays(new):
    old = chip_of(0, 0, 512, 512)
    moved = logits_between_chips(ramp_seen_by(old), old, new)
    common = old.window.intersection(new.window)
    before = logits_on_raster(ramp_seen_by(old), old, common)
    after = logits_on_raster(moved, new, common)
    # A cell that lies half outside is filled, and shows one cell far.
    margin = 2 * max(2, round(CELL / new.zoom))
    np.testing.assert_allclose(inner(after, margin), inner(before, margin), atol=0.1 * 0.02)


def test_what_the_old_chip_did_not_hold_is_filled():
    old, new = chip_of(0, 0, 512, 512), chip_of(256, 0, 512, 512)
    low_res = np.full((LOW_RES_SIZE, LOW_RES_SIZE), 3, np.float32)
    moved = logits_between_chips(low_res, old, new)
    np.testing.assert_allclose(moved[:, :128], 3, rtol=1e-6)
    assert (moved[:, 128:] == -8).all()
    apart = logits_between_chips(low_res, old, chip_of(5000, 0, 512, 512), fill=-5)
    assert (apart == -5).all()


def test_the_old_chips_padding_is_filled_too():
    old, new = chip_of(0, 0, 512, 256), chip_of(0, 0, 512, 512)
    low_res = np.full((LOW_RES_SIZE, LOW_RES_SIZE), 3, np.float32)
    moved = logits_between_chips(low_res, old, new)
    np.testing.assert_allclose(moved[:128], 3, rtol=1e-6)
    assert (moved[128:] == -8).all()


# Blending


def test_weights_fall_towards_open_edges_only():
    raster = Window(0, 0, 1000, 1000)
    weights = edge_weights(Window(0, 500, 400, 200), raster)
    assert weights.shape == (200, 400)
    assert (weights[100, :300] > 0.999).all()
    assert weights[100, -1] < 0.001
    assert weights[0, 0] < 0.001
    assert weights[-1, 0] < 0.001
    np.testing.assert_allclose(weights, weights[::-1], atol=1e-6)
    falling = weights[100, 300:]
    assert (np.diff(falling) <= 0).all()
    assert (weights > 0).all()
    assert (edge_weights(raster, raster) > 0.999).all()


def test_two_chips_of_one_ramp_give_the_ramp():
    raster = Window(0, 0, 768, 512)
    chips = [chip_of(0, 0, 512, 512), chip_of(256, 0, 512, 512)]
    pieces = [(chip.window, logits_on_raster(ramp_seen_by(chip), chip)) for chip in chips]
    window, blended = blend_logits(pieces, raster)
    assert window == raster
    assert blended.dtype == np.float32
    np.testing.assert_allclose(inner(blended, 1), inner(ramp_on(window), 1), atol=3e-4)
    differences = np.diff(inner(blended, 1), axis=1)
    np.testing.assert_allclose(differences, 0.02, atol=5e-4)


def test_chips_that_disagree_meet_without_a_seam():
    raster = Window(0, 0, 2000, 2000)
    first, second = Window(100, 100, 512, 512), Window(356, 300, 512, 512)
    low, high = np.full((512, 512), -2, np.float32), np.full((512, 512), 2, np.float32)
    window, blended = blend_logits([(first, low), (second, high)], raster)
    assert window == first.union(second)
    common = first.intersection(second).shifted(-window.col, -window.row)
    part = blended[common.slices()]
    assert part.min() >= -2
    assert part.max() <= 2
    middle = blended[common.row + common.height // 2, common.col - 5 : common.col_end + 5]
    assert np.abs(np.diff(middle)).max() < 0.1
    assert (np.diff(middle) > -1e-6).all()


def test_where_no_chip_reaches_nothing_is_found():
    window, blended = blend_logits(
        [
            (Window(0, 0, 10, 10), np.ones((10, 10), np.float32)),
            (Window(10, 10, 5, 5), np.ones((5, 5), np.float32)),
        ],
        Window(0, 0, 100, 100),
    )
    assert window == Window(0, 0, 15, 15)
    assert np.isneginf(blended[:10, 10:]).all()
    assert np.isneginf(blended[10:, :10]).all()
    np.testing.assert_allclose(blended[:10, :10], 1, rtol=1e-6)
    np.testing.assert_allclose(blended[10:, 10:], 1, rtol=1e-6)


def test_one_piece_is_taken_as_it_is():
    piece = (Window(3, 4, 5, 6), np.ones((6, 5), np.float32))
    assert blend_logits([piece], Window(0, 0, 9, 99)) is piece


# Figures of a mask


def test_stability_is_the_overlap_of_two_thresholds():
    logits = np.array([[5, 2, 0.5, -0.5, -0.9, -1.0, -3]], np.float32)
    assert stability(logits) == 2 / 5
    assert stability(logits, 0.6) == 2 / 4
    assert stability(np.full((4, 4), 9, np.float32)) == 1
    assert stability(np.full((4, 4), -9, np.float32)) == 0
    assert stability(np.zeros((4, 4), np.float32)) == 0


def test_the_extent_of_a_mask():
    mask = np.zeros((20, 30), bool)
    assert mask_extent(mask) is None
    mask[7, 11] = True
    assert mask_extent(mask) == Window(11, 7, 1, 1)
    mask[15, 3] = mask[0, 29] = True
    assert mask_extent(mask) == Window(3, 0, 27, 16)
    assert mask_extent(np.ones((4, 6), bool)) == Window(0, 0, 6, 4)


def test_the_share_of_open_sides():
    mask = np.zeros((10, 20), bool)
    mask[0, :5] = True
    mask[5:, 19] = True
    assert border_share(mask, (True, False, False, False)) == 5 / 20
    assert border_share(mask, (False, True, False, False)) == 1 / 20
    assert border_share(mask, (False, False, True, False)) == 1 / 10
    assert border_share(mask, (False, False, False, True)) == 5 / 10
    assert border_share(mask, (True, True, True, True)) == 12 / 60
    assert border_share(mask, (False,) * 4) == 0
    assert border_share(np.ones((5, 5), bool), (True,) * 4) == 1


def scene(edge=12):
    rgb = np.zeros((3, 24, 30), np.float32)
    rgb[0, :, edge:] = 30
    rgb[1, :, edge:] = 40
    return rgb


def left_of(edge):
    mask = np.zeros((24, 30), bool)
    mask[:, :edge] = True
    return mask


def test_contrast_of_an_outline_on_an_edge():
    assert outline_contrast(scene(), left_of(12)) == pytest.approx(50)
    assert outline_contrast(scene(), ~left_of(12)) == pytest.approx(50)
    turned = scene().transpose(0, 2, 1)
    assert outline_contrast(turned, left_of(12).T) == pytest.approx(50)


def test_contrast_of_an_outline_beside_the_edge():
    assert outline_contrast(scene(), left_of(20)) == 0
    assert outline_contrast(scene(), left_of(2)) == 0


def test_a_blurred_edge_counts_fully():
    rgb = scene()
    rgb[:, :, 11] = rgb[:, :, 20] * 0.3
    rgb[:, :, 12] = rgb[:, :, 20] * 0.7
    assert outline_contrast(rgb, left_of(12)) == pytest.approx(50)


def test_contrast_is_the_mean_over_the_outline():
    mask = np.zeros((24, 30), bool)
    mask[4:20, 2:12] = True
    # 16 of its 52 segments lie on the edge; the ends of two more sides see it from the side.
    found = outline_contrast(scene(), mask)
    assert found == pytest.approx(50 * 16 / 52)


@pytest.mark.parametrize("mask", [np.zeros((24, 30), bool), np.ones((24, 30), bool)])
def test_a_mask_without_outline_has_no_contrast(mask):
    assert outline_contrast(scene(), mask) == 0


def test_contrast_of_a_single_line_of_pixels():
    rgb = scene()[:, :1]
    assert outline_contrast(rgb, left_of(12)[:1]) == pytest.approx(50)


def test_iou():
    first, second = left_of(10), left_of(20)
    assert iou(first, second) == iou(second, first) == 0.5
    assert iou(first, first) == 1
    assert iou(first, ~first) == 0
    assert iou(first & ~first, first & ~first) == 1

import numpy as np
import pytest

from s2sam_qgis.core.chips import Chip
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.masks import CELL, LOW_RES_SIZE
from s2sam_qgis.core.outlines import outline_rings

RASTER = Window(0, 0, 4000, 4000)


def chip_of(col, row, width, height, side=0):
    window = Window(col, row, width, height)
    return Chip(window, window, side)


def cell_centres(chip):
    """Columns and rows on the raster of a chip's low-resolution cells."""
    centres = (np.arange(LOW_RES_SIZE) + 0.5) * CELL / chip.zoom
    return chip.window.col + centres[None, :], chip.window.row + centres[:, None]


def disc(chip, col, row, radius):
    """Logits that are the distance in pixels to a circle's line, positive inside."""
    cols, rows = cell_centres(chip)
    return (radius - np.hypot(cols - col, rows - row)).astype(np.float32)


def area(ring):
    x, y = (ring - ring[0]).T
    return 0.5 * float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))


def sizes(rings):
    return sorted(abs(area(ring)) for ring in rings)


@pytest.mark.parametrize("side", [128, 512, 1024, 2000])
def test_the_ring_of_a_disc(side):
    chip = chip_of(300, 700, side, side)
    col, row, radius = 300 + 0.53 * side, 700 + 0.47 * side, 0.3 * side
    (ring,) = outline_rings(disc(chip, col, row, radius), chip, RASTER)
    assert ring.ndim == 2
    assert ring.shape[1] == 2
    np.testing.assert_array_equal(ring[0], ring[-1])
    distance = np.hypot(ring[:, 0] - col, ring[:, 1] - row)
    cell = side / LOW_RES_SIZE
    assert np.abs(distance - radius).max() < 0.05 * cell
    assert abs(area(ring)) == pytest.approx(np.pi * radius**2, rel=1e-3)


def test_a_hole_is_a_ring_of_its_own():
    chip = chip_of(0, 0, 512, 512)
    logits = np.minimum(disc(chip, 256, 256, 200), -disc(chip, 240, 260, 60))
    rings = outline_rings(logits, chip, RASTER)
    assert sizes(rings) == pytest.approx([np.pi * 60**2, np.pi * 200**2], rel=2e-3)


def test_an_outer_ring_and_its_hole_run_in_opposite_ways():
    chip = chip_of(0, 0, 512, 512)
    logits = np.minimum(disc(chip, 256, 256, 200), -disc(chip, 256, 256, 60))
    first, second = (area(ring) for ring in outline_rings(logits, chip, RASTER))
    assert first * second < 0


def test_two_objects_are_two_rings():
    chip = chip_of(0, 0, 512, 512)
    logits = np.maximum(disc(chip, 100, 100, 50), disc(chip, 400, 380, 80))
    rings = outline_rings(logits, chip, RASTER)
    assert sizes(rings) == pytest.approx([np.pi * 50**2, np.pi * 80**2], rel=5e-3)


def test_nothing_found_is_no_ring():
    chip = chip_of(0, 0, 512, 512)
    assert outline_rings(np.full((256, 256), -3, np.float32), chip, RASTER) == []


@pytest.mark.parametrize("logit", [1.0, 5.0, 300.0])
def test_a_full_chip_is_its_window(logit):
    chip = chip_of(1000, 2000, 512, 300)
    (ring,) = outline_rings(np.full((256, 256), logit, np.float32), chip, RASTER)
    low, high = ring.min(axis=0), ring.max(axis=0)
    np.testing.assert_allclose(low, [1000, 2000], atol=0.01)
    np.testing.assert_allclose(high, [1512, 2300], atol=0.01)
    assert abs(area(ring)) == pytest.approx(512 * 300, rel=1e-3)


def test_an_object_at_the_chips_edge_ends_there():
    chip = chip_of(100, 100, 512, 512)
    (ring,) = outline_rings(disc(chip, 100, 356, 120), chip, RASTER)
    assert ring[:, 0].min() == 100
    assert abs(area(ring)) == pytest.approx(np.pi * 120**2 / 2, rel=5e-3)


def test_nothing_is_drawn_in_the_padding():
    chip = chip_of(0, 0, 80, 100, side=256)
    (ring,) = outline_rings(np.full((256, 256), 8, np.float32), chip, Window(0, 0, 80, 100))
    assert ring.min() >= 0
    assert tuple(ring.max(axis=0)) == (80, 100)
    assert abs(area(ring)) == pytest.approx(80 * 100, rel=1e-3)


def test_nothing_is_drawn_beyond_the_raster():
    chip = chip_of(-56, -100, 512, 512)
    within = Window(0, 0, 300, 280)
    (ring,) = outline_rings(np.full((256, 256), 8, np.float32), chip, within)
    assert tuple(ring.min(axis=0)) == (0, 0)
    assert tuple(ring.max(axis=0)) == (300, 280)


@pytest.mark.parametrize(
    ("chip", "corner"),
    [
        (chip_of(0, 0, 512, 512), (0, 0)),
        (chip_of(3488, 0, 512, 512), (4000, 0)),
        (chip_of(0, 3488, 512, 512), (0, 4000)),
        (chip_of(3488, 3488, 512, 512), (4000, 4000)),
    ],
)
def test_quarter_discs_in_the_corners_of_the_raster(chip, corner):
    (ring,) = outline_rings(disc(chip, *corner, 150), chip, RASTER)
    assert ring.min() >= 0
    assert ring.max() <= 4000
    assert abs(area(ring)) == pytest.approx(np.pi * 150**2 / 4, rel=1e-2)
    assert (np.abs(ring - corner).min(axis=0) == 0).all()


def test_huge_logits_move_no_line():
    chip = chip_of(0, 0, 512, 512)
    logits = np.sign(disc(chip, 256, 256, 150)) * 1000
    (ring,) = outline_rings(logits.astype(np.float32), chip, RASTER)
    assert abs(area(ring)) == pytest.approx(np.pi * 150**2, rel=2e-2)


def test_a_raster_of_one_pixel():
    chip = chip_of(0, 0, 1, 1)
    (ring,) = outline_rings(np.full((256, 256), 4, np.float32), chip, Window(0, 0, 1, 1))
    assert abs(area(ring)) == pytest.approx(1, rel=2e-2)


@pytest.mark.parametrize("place", [(0, 0), (120, 90), (255, 255), (40, 250)])
def test_rings_lie_where_the_mask_is(place):
    chip = chip_of(0, 0, 256, 256)
    logits = disc(chip, *place, 11)
    (ring,) = outline_rings(logits, chip, RASTER)
    x, y = place
    box = (max(x - 11, 0), max(y - 11, 0), min(x + 11, 256), min(y + 11, 256))
    assert (*ring.min(axis=0), *ring.max(axis=0)) == pytest.approx(box, abs=0.6)


def test_nothing_has_no_ring():
    chip = chip_of(0, 0, 256, 256)
    assert outline_rings(np.full((256, 256), -3, np.float32), chip, RASTER) == []

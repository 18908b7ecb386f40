"""Outlines finer than a pixel: on the zero line of levels, shared borders kept."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from s2sam_qgis.core.chips import focus_chip
from s2sam_qgis.core.corrections import PixelCorrection
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.levels import Level, Levels
from s2sam_qgis.core.masks import logits_on_raster
from s2sam_qgis.core.options import Finishing
from s2sam_qgis.core.outlines import outline_rings
from s2sam_qgis.raster.outlines.polygons import mask_outlines

GRID = RasterGrid("EPSG:32632", (10, 0, 500000, 0, -10, 5500000), 400, 400)
CENTRE = (100.3, 100.7)


def positions(chip):
    """Raster positions (x, y), each (256, 256), of the cells of a chip."""
    cells = (np.arange(256) + 0.5) * 4 / chip.zoom
    return np.meshgrid(cells + chip.window.col, cells + chip.window.row)


def disc(chip, radius):
    x, y = positions(chip)
    return ((radius - np.hypot(x - CENTRE[0], y - CENTRE[1])) * 1.5).astype(np.float32)


def turned_box(chip, left, top, right, bottom):
    """Logits of a rectangle that is turned by .3 about (100, 100)."""
    x, y = (part - 100 for part in positions(chip))
    u, v = x * math.cos(0.3) + y * math.sin(0.3), y * math.cos(0.3) - x * math.sin(0.3)
    return (2 * np.minimum.reduce([u - left, right - u, v - top, bottom - v])).astype(np.float32)


def outlined(logits, chip, finishing=None, cut=(), drawn=(), masks=None):
    masks = masks or [logits_on_raster(each, chip) > 0 for each in logits]
    levels = {
        number: Levels((Level.of_chip(each, chip, chip.window),), drawn, cut)
        for number, each in enumerate(logits)
    }
    layers = [(number, chip.window, mask) for number, mask in enumerate(masks)]
    found = mask_outlines(GRID, layers, finishing, levels=levels).geometries
    return [found[number] for number in range(len(logits))]


def iou(first, second):
    return first.intersection(second).area / first.union(second).area


@pytest.mark.parametrize(("side", "least"), [(64, 0.995), (128, 0.995), (512, 0.99)])
def test_a_disc_is_round(side, least):
    chip = focus_chip(GRID, CENTRE, side)
    logits = disc(chip, 12.3)
    (fine,) = outlined([logits], chip)
    (stairs,) = outlined([logits], chip, Finishing(pixel_edges=True))
    centre = shapely.Point(500000 + 10 * CENTRE[0], 5500000 - 10 * CENTRE[1])
    truth = centre.buffer(123, quad_segs=64)
    assert iou(fine, truth) > least
    assert iou(stairs, truth) < 0.97
    assert fine.area == pytest.approx(truth.area, rel=0.015)


def test_the_line_is_the_one_that_is_drawn_before():
    chip = focus_chip(GRID, CENTRE, 128)
    logits = disc(chip, 12.3)
    (fine,) = outlined([logits], chip)
    (ring,) = outline_rings(logits, chip, GRID.window)
    drawn = shapely.Polygon(np.column_stack(GRID.to_map(*ring.T)))
    assert fine.hausdorff_distance(drawn) < 3  # metres: a third of a pixel
    assert iou(fine, drawn) > 0.99


def test_neighbours_keep_one_border():
    chip = focus_chip(GRID, (100, 100), 128)
    logits = [turned_box(chip, -20.2, -15.3, 0.3, 14.6), turned_box(chip, 0.35, -15.1, 22.4, 16.2)]
    masks = [each > 0 for each in (logits_on_raster(each, chip) for each in logits)]
    masks[1] &= ~masks[0]
    first, second = outlined(logits, chip, masks=masks)
    assert first.is_valid
    assert second.is_valid
    assert first.intersection(second).area == pytest.approx(0, abs=1e-6)
    assert first.intersection(second).length == pytest.approx(297, abs=25)
    assert first.area == pytest.approx(100 * 20.5 * 29.9, rel=0.01)
    assert second.area == pytest.approx(100 * 22.05 * 31.3, rel=0.01)


def test_finishing_starts_from_the_fine_line():
    chip = focus_chip(GRID, (100, 100), 128)
    logits = [turned_box(chip, -20.2, -15.3, 0.3, 14.6)]
    (plain,) = outlined(logits, chip)
    (simple,) = outlined(logits, chip, Finishing(simplify=10))
    assert shapely.get_num_coordinates(simple) < shapely.get_num_coordinates(plain)
    assert iou(plain, simple) > 0.95


def test_pixels_without_data_are_not_entered():
    chip = focus_chip(GRID, CENTRE, 128)
    logits = disc(chip, 12.3)
    mask = logits_on_raster(logits, chip) > 0
    cut = np.zeros(mask.shape, bool)
    column = 104 - chip.window.col
    cut[:, column:] = True
    (fine,) = outlined([logits], chip, masks=[mask & ~cut], cut=[(chip.window, cut)])
    assert fine.bounds[2] == pytest.approx(500000 + 10 * 104, abs=1e-6)


def test_what_is_drawn_by_hand_keeps_its_own_line():
    chip = focus_chip(GRID, CENTRE, 128)
    logits = disc(chip, 12.3)
    ring = ((90.4, 80.3), (94.8, 80.3), (94.8, 120.2), (90.4, 120.2))
    drawn = PixelCorrection(False, (ring,))
    covered = drawn.covered(chip.window.shape, (chip.window.col, chip.window.row))
    mask = (logits_on_raster(logits, chip) > 0) & ~covered
    (fine,) = outlined([logits], chip, masks=[mask], drawn=(drawn,))
    right = max(fine.geoms, key=lambda part: part.area)
    assert right.bounds[0] == pytest.approx(500000 + 948, abs=0.5)


def test_a_raster_without_crs_is_outlined_too():
    chip = focus_chip(GRID, CENTRE, 128)
    logits = disc(chip, 12.3)
    grid = RasterGrid(None, (1, 0, 0, 0, -1, 400), 400, 400)
    levels = {1: Levels((Level.of_chip(logits, chip, chip.window),))}
    layers = [(1, chip.window, logits_on_raster(logits, chip) > 0)]
    shape = mask_outlines(grid, layers, levels=levels).geometries[1]
    assert shape.area == pytest.approx(math.pi * 12.3**2, rel=0.01)


def test_a_level_says_nothing_outside_its_lattice():
    level = Level.of_pixels(np.ones((4, 5), np.float32), Window(10, 20, 5, 4))
    inside, beside = level.at(np.array([[10.1, 20.1], [9.9, 20.1]]))
    assert inside == 1
    assert np.isnan(beside)

"""Regions of interest: which pixels they take in, and the chips around them."""

import math

import numpy as np
import pytest

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.region import Region, RegionShape

GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 300000.0, 0.0, -10.0, 5400000.0), 3000, 4000)
L = (((0, 0), (10, 0), (10, 4), (4, 4), (4, 10), (0, 10)),)


def bounds(window):
    return GRID.sub_grid(window).bounds()


def rectangle(x0, y0, x1, y1):
    return (((x0, y0), (x1, y0), (x1, y1), (x0, y1)),)


def region_window(grid, box):
    """What the chip plan grid covers for a rectangle on the map."""
    return RegionShape((rectangle(*box),), "EPSG:32633").on(grid).chip_window(grid)


# The pixels that a region takes in


def test_a_region_is_what_was_drawn_not_the_rectangle_around_it():
    region = Region.of([L], Window(0, 0, 100, 100))
    mask = region.mask(Window(0, 0, 12, 12))
    wanted = np.zeros((12, 12), bool)
    wanted[:4, :10] = wanted[:10, :4] = True
    np.testing.assert_array_equal(mask, wanted)
    assert region.window == Window(0, 0, 10, 10)
    np.testing.assert_array_equal(region.mask(Window(2, 3, 5, 4)), wanted[3:7, 2:7])
    assert not region.mask(Window(50, 50, 3, 3)).any()


def test_holes_are_outside_and_polygons_may_overlap():
    ring = (*rectangle(0, 0, 10, 10), *rectangle(3, 3, 6, 6))
    region = Region.of([ring, rectangle(5, 5, 12, 12)], Window(0, 0, 100, 100))
    mask = region.mask(Window(0, 0, 12, 12))
    assert not mask[3, 3]
    assert mask[5, 5], "the other polygon covers it"
    assert mask[8, 8], "overlapping polygons do not cancel out"
    assert mask.sum() == 100 - 9 + 49 - 25 + 1


@pytest.mark.parametrize(
    ("place", "inside"),
    [
        ((1, 1), True),
        ((9, 3), True),
        ((6, 6), False),
        ((0, 0), True),
        ((10, 2), True),
        ((11, 2), False),
    ],
)
def test_a_point_in_it(place, inside):
    assert Region.of([L], Window(0, 0, 100, 100)).holds(*place) is inside


def test_a_box_that_meets_it():
    region = Region.of([L], Window(0, 0, 100, 100))
    assert region.meets(3.2, 8, 9, 9)
    assert not region.meets(5, 5, 9, 9)
    assert region.meets(1.1, 1.1, 1.2, 1.2), "a box smaller than a pixel"


def test_a_window_is_a_region():
    region = Region(Window(5, 6, 10, 20))
    assert region.mask(region.window).all()
    assert region.holds(5, 26)
    assert not region.holds(4, 10)


@pytest.mark.parametrize(
    "polygon", [(), (((1, 1), (2, 2)),), (((1, 1), (5, 1), (9, 1)),)], ids=["none", "two", "line"]
)
def test_a_region_without_area_is_refused(polygon):
    with pytest.raises(InputError, match="no area"):
        Region.of([polygon], Window(0, 0, 10, 10))


def test_a_shape_comes_back_from_plain_values():
    import json

    shape = RegionShape((L, rectangle(1.5, 2, 3, 4)), "OGC:CRS84")
    assert RegionShape.from_json(json.loads(json.dumps(shape.to_json()))).polygons == tuple(
        tuple(tuple((float(x), float(y)) for x, y in ring) for ring in polygon)
        for polygon in shape.polygons
    )


# The chips around it


def test_a_large_region_is_taken_as_it_is():
    window = Window(500, 600, 1500, 1200)
    x0, y0, x1, y1 = bounds(window)
    assert region_window(GRID, (x0 + 1, y0 + 1, x1 - 1, y1 - 1)) == window


def test_every_touched_pixel_counts():
    x0, y0, x1, y1 = bounds(Window(500, 600, 1500, 1200))
    grown = region_window(GRID, (x0 - 1, y0 - 1, x1 + 1, y1 + 1))
    assert grown == Window(499, 599, 1502, 1202)


def test_a_small_region_is_widened_around_its_centre():
    found = region_window(GRID, bounds(Window(2000, 1500, 24, 1200)))
    assert found == Window(2000 - 500, 1500, 1024, 1200)


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (Window(10, 20, 30, 40), Window(0, 0, 1024, 1024)),
        (Window(3990, 2990, 10, 10), Window(4000 - 1024, 3000 - 1024, 1024, 1024)),
        (Window(-50, -60, 100, 100), Window(0, 0, 1024, 1024)),
        (Window(-50, 100, 5000, 2000), Window(0, 100, 4000, 2000)),
    ],
)
def test_a_region_stays_in_the_raster(window, expected):
    assert region_window(GRID, bounds(window)) == expected


def test_a_raster_smaller_than_a_chip_is_taken_whole():
    grid = RasterGrid(None, GRID.transform, 300, 4000)
    found = region_window(grid, grid.sub_grid(Window(1500, 100, 10, 10)).bounds())
    assert found == Window(1505 - 512, 0, 1024, 300)


@pytest.mark.parametrize("window", [Window(4000, 0, 50, 50), Window(-80, 5, 80, 5)])
def test_a_region_beside_the_raster_is_refused(window):
    with pytest.raises(InputError, match="does not touch the raster"):
        region_window(GRID, bounds(window))


def test_a_region_on_a_turned_raster_holds_all_corners():
    half = math.sqrt(0.5)
    grid = RasterGrid(None, (half, half, 0.0, half, -half, 0.0), 5000, 5000)
    roi = (2000.5, -500.5, 3500.5, 500.5)
    found = region_window(grid, roi)
    cols, rows = grid.to_pixel([roi[0], roi[2], roi[0], roi[2]], [roi[1], roi[1], roi[3], roi[3]])
    assert found.col == math.floor(cols.min())
    assert found.row == math.floor(rows.min())
    assert found.col_end == math.ceil(cols.max())
    assert found.row_end == math.ceil(rows.max())

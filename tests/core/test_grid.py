import math

import numpy as np
import pytest

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.grid import RasterGrid, Window

NORTH_UP = (10.0, 0.0, 399960.0, 0.0, -10.0, 5400000.0)
SOUTH_UP = (10.0, 0.0, 399960.0, 0.0, 10.0, 5290200.0)
GEOGRAPHIC = (8.983e-5, 0.0, 13.37, 0.0, -8.983e-5, 52.52)
TURNED = math.radians(30)
ROTATED = (
    10 * math.cos(TURNED),
    10 * math.sin(TURNED),
    399960.0,
    10 * math.sin(TURNED),
    -10 * math.cos(TURNED),
    5400000.0,
)
SHEARED = (10.0, 3.0, 500000.0, 0.0, -20.0, 6000000.0)
TRANSFORMS = {
    "north-up": NORTH_UP,
    "south-up": SOUTH_UP,
    "geographic": GEOGRAPHIC,
    "rotated": ROTATED,
    "sheared": SHEARED,
}


@pytest.fixture(params=TRANSFORMS.values(), ids=TRANSFORMS.keys())
def grid(request):
    return RasterGrid("EPSG:32633", request.param, 10980, 9000)


def test_pixels_to_map_and_back(grid):
    rng = np.random.default_rng(1)
    cols, rows = rng.uniform(-500, 12000, (2, 1000))
    back = grid.to_pixel(*grid.to_map(cols, rows))
    np.testing.assert_allclose(back[0], cols, atol=1e-6)
    np.testing.assert_allclose(back[1], rows, atol=1e-6)


def test_map_to_pixels_and_back(grid):
    xs, ys = grid.to_map([0.25, 4000.5, 8999.75], [10979.5, 3.125, 5000])
    again = grid.to_map(*grid.to_pixel(xs, ys))
    pixel = min(grid.pixel_size)
    np.testing.assert_allclose(again[0], xs, rtol=0, atol=1e-6 * pixel)
    np.testing.assert_allclose(again[1], ys, rtol=0, atol=1e-6 * pixel)


def test_the_origin_is_the_outer_corner_of_the_first_pixel(grid):
    x, y = grid.to_map(0, 0)
    assert (float(x), float(y)) == (grid.transform[2], grid.transform[5])
    col, row = grid.to_pixel(x, y)
    assert abs(float(col)) < 1e-6
    assert abs(float(row)) < 1e-6


def test_bounds_hold_all_corners(grid):
    x0, y0, x1, y1 = grid.bounds()
    corners = [(0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height)]
    xs, ys = zip(*(map(float, grid.to_map(*corner)) for corner in corners))
    assert (x0, y0, x1, y1) == (min(xs), min(ys), max(xs), max(ys))
    assert x0 < x1
    assert y0 < y1


def test_a_sub_grid_puts_its_pixels_where_they_were(grid):
    window = Window(-20, 700, 300, 11000)
    sub = grid.sub_grid(window)
    assert sub.shape == window.shape
    assert sub.crs == grid.crs
    expected = grid.to_map(window.col + 12.5, window.row + 3.25)
    np.testing.assert_allclose(sub.to_map(12.5, 3.25), expected, rtol=1e-15, atol=1e-9)


@pytest.mark.parametrize(
    ("transform", "size"),
    [
        (NORTH_UP, (10, 10)),
        (SOUTH_UP, (10, 10)),
        (ROTATED, (10, 10)),
        (SHEARED, (10, math.hypot(3, 20))),
    ],
)
def test_pixel_size_is_the_length_of_the_sides(transform, size):
    assert RasterGrid(None, transform, 5, 5).pixel_size == pytest.approx(size)


def test_determinant_tells_the_pixel_area_and_the_orientation():
    assert RasterGrid(None, NORTH_UP, 1, 1).determinant == -100
    assert RasterGrid(None, SOUTH_UP, 1, 1).determinant == 100
    assert RasterGrid(None, ROTATED, 1, 1).determinant == pytest.approx(-100)


def test_positions_of_a_known_point():
    grid = RasterGrid("EPSG:32633", NORTH_UP, 100, 200)
    col, row = grid.to_pixel(400000.0, 5399955.0)
    assert (float(col), float(row)) == pytest.approx((4, 4.5), abs=1e-9)
    south = RasterGrid("EPSG:32633", SOUTH_UP, 100, 200)
    assert float(south.to_pixel(0, 5290225.0)[1]) == pytest.approx(2.5, abs=1e-9)


def test_shapes_of_arrays_stay():
    grid = RasterGrid(None, NORTH_UP, 5, 5)
    xs, ys = grid.to_map(np.zeros((2, 3)), np.zeros((2, 3)))
    assert xs.shape == ys.shape == (2, 3)


def test_contains_counts_the_outline_in():
    grid = RasterGrid(None, NORTH_UP, 20, 30)
    for col, row in [(0, 0), (30, 20), (30, 0), (0, 20), (15, 10)]:
        assert grid.contains(col, row)
    for col, row in [(-0.001, 5), (30.001, 5), (5, -0.001), (5, 20.001)]:
        assert not grid.contains(col, row)


@pytest.mark.parametrize(("height", "width"), [(0, 5), (5, 0), (-1, 5)])
def test_a_grid_without_pixels_is_refused(height, width):
    with pytest.raises(RasterError, match="holds nothing"):
        RasterGrid(None, NORTH_UP, height, width)


@pytest.mark.parametrize(
    "transform",
    [
        (0.0, 0.0, 1.0, 0.0, 0.0, 1.0),
        (10.0, 20.0, 0.0, 5.0, 10.0, 0.0),
        (math.nan, 0.0, 0.0, 0.0, -10.0, 0.0),
    ],
)
def test_a_transform_without_inverse_is_refused(transform):
    with pytest.raises(RasterError, match="cannot be inverted"):
        RasterGrid(None, transform, 5, 5)


def test_grids_are_values():
    assert RasterGrid("EPSG:4326", NORTH_UP, 5, 6) == RasterGrid("EPSG:4326", NORTH_UP, 5, 6)
    assert len({RasterGrid(None, NORTH_UP, 5, 6), RasterGrid(None, NORTH_UP, 5, 6)}) == 1
    assert RasterGrid(None, NORTH_UP, 5, 6).window == Window(0, 0, 6, 5)


def test_window_slices_index_rows_first():
    values = np.arange(200).reshape(10, 20)
    window = Window(3, 2, 5, 4)
    part = values[window.slices()]
    assert part.shape == window.shape == (4, 5)
    assert part[0, 0] == values[2, 3]
    assert (window.col_end, window.row_end) == (8, 6)


def test_intersection_and_union():
    a, b = Window(0, 0, 10, 8), Window(6, 5, 10, 10)
    assert a.intersection(b) == b.intersection(a) == Window(6, 5, 4, 3)
    assert a.union(b) == b.union(a) == Window(0, 0, 16, 15)
    assert a.intersection(a) == a.union(a) == a


@pytest.mark.parametrize("other", [Window(10, 0, 5, 5), Window(50, 50, 5, 5), Window(0, -5, 5, 5)])
def test_windows_that_do_not_meet(other):
    common = Window(0, 0, 10, 10).intersection(other)
    assert common.is_empty
    assert common.width * common.height == 0


def test_shifted_and_empty():
    assert Window(1, 2, 3, 4).shifted(-5, 10) == Window(-4, 12, 3, 4)
    assert Window(0, 0, 0, 5).is_empty
    assert Window(0, 0, 5, 0).is_empty
    assert not Window(-5, -5, 1, 1).is_empty


@pytest.mark.parametrize("size", [1e30, -1e88, 1e300])
def test_a_grid_beyond_the_earth_is_refused(size):
    with pytest.raises(RasterError, match="nowhere on Earth"):
        RasterGrid("EPSG:32633", (size, 0, 4e5, 0, -10, 54e5), 100, 100)
    # Without a CRS, numbers stand for no place.
    assert RasterGrid(None, (size, 0, 4e5, 0, -10, 54e5), 100, 100).width == 100

"""Another raster of the same place, laid on a grid: other crops, zones, resolutions."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.raster.environment import transform_points
from s2sam_qgis.raster.reading.on_grid import OnGrid
from tools.array_source import ArraySource

UTM, NEXT_ZONE = "EPSG:32633", "EPSG:32632"
GRID = RasterGrid(UTM, (10.0, 0.0, 400000.0, 0.0, -10.0, 5400000.0), 80, 100)


def ramp(grid, crs=UTM):
    """A raster whose two bands are easting and northing, in tens of metres, in ``crs``."""
    cols, rows = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    xs, ys = grid.to_map(cols, rows)
    xs, ys = transform_points(grid.crs, crs, xs, ys)
    return ArraySource(np.stack([(xs - 400000) / 10, (5400000 - ys) / 10]).astype(np.float32), grid)


def expected(window):
    cols, rows = np.meshgrid(np.arange(window.width) + 0.5, np.arange(window.height) + 0.5)
    return np.stack([cols + window.col, rows + window.row])


@pytest.mark.parametrize(
    "grid",
    [
        RasterGrid(UTM, (10.0, 0.0, 399900.0, 0.0, -10.0, 5400100.0), 120, 140),
        RasterGrid(UTM, (20.0, 0.0, 399900.0, 0.0, -20.0, 5400100.0), 60, 70),
        RasterGrid(UTM, (10.0, 0.0, 399903.7, 0.0, -10.0, 5400102.1), 120, 140),
        RasterGrid(UTM, (10.0, 0.0, 399900.0, 0.0, 10.0, 5398900.0), 130, 140),
        RasterGrid(UTM, (2.5, 0.0, 399990.0, 0.0, -2.5, 5400010.0), 340, 420),
    ],
    ids=["shifted", "20 m", "between pixels", "south up", "finer"],
)
def test_each_pixel_gets_what_lies_at_its_place(grid):
    placed = OnGrid(ramp(grid), GRID)
    window = Window(30, 20, 40, 50)
    values, valid = placed.read([1, 2], window)
    assert valid.all()
    assert np.abs(values - expected(window)).max() < 0.35
    small, _ = placed.read([2], window, (25, 20))
    assert np.abs(small[0] - expected(window)[1].reshape(25, 2, 20, 2).mean((1, 3))).max() < 0.5


def test_a_neighbouring_zone_is_warped():
    xs, ys = transform_points(UTM, NEXT_ZONE, [400500.0], [5399600.0])
    other = RasterGrid(NEXT_ZONE, (10.0, 0.0, xs[0] - 1000, 0.0, -10.0, ys[0] + 1000), 200, 200)
    window = Window(20, 10, 60, 50)
    values, valid = OnGrid(ramp(other), GRID).read([1, 2], window)
    assert valid.all()
    assert np.abs(values - expected(window)).max() < 0.2


def test_what_the_other_raster_lacks_is_not_there():
    half = RasterGrid(UTM, (10.0, 0.0, 400500.0, 0.0, -10.0, 5400000.0), 80, 50)
    holes = np.ones((80, 50), bool)
    holes[:10] = False
    source = ArraySource(np.ones((1, 80, 50), np.float32), half, holes)
    values, valid = OnGrid(source, GRID).read([1], Window(-5, 0, 105, 80))
    assert not valid[:, :55].any()
    assert not valid[:10].any()
    assert valid[10:, 55:].all()
    assert (values[0] == valid).all()
    coarse = RasterGrid(UTM, (20.0, 0.0, 400500.0, 0.0, -20.0, 5400000.0), 40, 25)
    _, valid = OnGrid(ArraySource(np.ones((1, 40, 25)), coarse), GRID).read([1], GRID.window)
    assert abs(float(valid.mean()) - 0.5) < 0.03


def test_another_place_is_told():
    far = RasterGrid(UTM, (10.0, 0.0, 900000.0, 0.0, -10.0, 5400000.0), 80, 50)
    source = ArraySource(np.ones((1, 80, 50)), far)
    assert not OnGrid(source, GRID).reaches
    assert not OnGrid(source, GRID).read([1], Window(0, 0, 5, 5))[1].any()
    assert OnGrid(ramp(GRID), GRID).reaches


def test_a_raster_that_lies_nowhere_is_refused():
    nowhere = ArraySource(np.ones((1, 80, 50)), name="scan.png")
    with pytest.raises(RasterError, match=r"scan\.png"):
        OnGrid(nowhere, GRID)
    bare = RasterGrid(None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 80, 50)
    assert OnGrid(nowhere, bare).read([1], Window(0, 0, 9, 9))[1].all()


def test_the_grid_is_part_of_the_identity():
    source = ramp(GRID)
    moved = RasterGrid(UTM, (10.0, 0.0, 400010.0, 0.0, -10.0, 5400000.0), 80, 100)
    assert OnGrid(source, GRID).identity != OnGrid(source, moved).identity

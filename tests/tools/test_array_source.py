import numpy as np
import pytest

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.source import Band, SourceDescription
from tools.array_source import ArraySource

GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5400000.0), 40, 50)


@pytest.fixture
def values():
    return np.random.default_rng(12).integers(1, 10000, (4, 40, 50)).astype(np.uint16)


@pytest.fixture
def source(values):
    return ArraySource(values, GRID, name="scene")


def test_a_window_inside(source, values):
    found, valid = source.read((3, 2, 1), Window(5, 6, 20, 10))
    assert found.dtype == np.float32
    assert valid.dtype == bool
    np.testing.assert_array_equal(found, values[[2, 1, 0], 6:16, 5:25])
    assert valid.all()


def test_bands_in_any_order_and_more_than_once(source, values):
    found, _ = source.read((4, 4, 1), GRID.window)
    np.testing.assert_array_equal(found, values[[3, 3, 0]])


def test_a_window_that_leaves_the_raster(source, values):
    found, valid = source.read((1,), Window(-3, 35, 10, 20))
    assert found.shape == (1, 20, 10)
    np.testing.assert_array_equal(found[0, :5, 3:], values[0, 35:, :7])
    assert valid[:5, 3:].all()
    assert valid.sum() == 5 * 7
    assert (found[:, ~valid] == 0).all()


def test_a_window_beside_the_raster(source):
    found, valid = source.read((1, 2), Window(500, 500, 8, 9))
    assert found.shape == (2, 9, 8)
    assert not found.any()
    assert not valid.any()


def test_invalid_pixels_are_zero(values):
    mask = np.ones((40, 50), bool)
    mask[10:20, 10:30] = False
    found, valid = ArraySource(values, GRID, mask).read((1, 2), Window(0, 0, 50, 40))
    np.testing.assert_array_equal(valid, mask)
    assert (found[:, ~mask] == 0).all()
    np.testing.assert_array_equal(found[:, mask], values[:2, mask])


def test_no_number_in_one_band_spoils_the_pixel(values):
    scene = values.astype(np.float64)
    scene[0, 3, 4] = np.nan
    scene[1, 5, 6] = np.inf
    scene[3, 7, 8] = np.nan
    found, valid = ArraySource(scene, GRID).read((1, 2, 3), GRID.window)
    assert set(zip(*(index.tolist() for index in np.nonzero(~valid)))) == {(3, 4), (5, 6)}
    assert np.isfinite(found).all()
    assert (found[:, 3, 4] == 0).all()


def test_shrinking_averages():
    scene = np.zeros((1, 40, 40), np.float32)
    scene[0, :, 1::2] = 100
    found, valid = ArraySource(scene).read((1,), Window(0, 0, 40, 40), (10, 10))
    assert found.shape == (1, 10, 10)
    assert valid.all()
    np.testing.assert_allclose(found[0, :, 1:-1], 50, atol=1e-3)


def test_enlarging_keeps_a_constant():
    scene = np.full((2, 10, 10), 1234, np.uint16)
    found, valid = ArraySource(scene).read((1, 2), Window(0, 0, 10, 10), (30, 25))
    assert found.shape == (2, 30, 25)
    assert valid.shape == (30, 25)
    np.testing.assert_allclose(found, 1234, rtol=1e-5)


def test_resampling_does_not_mix_in_what_is_invalid():
    scene = np.full((1, 40, 40), 5000, np.uint16)
    mask = np.ones((40, 40), bool)
    mask[:, 18:] = False
    found, valid = ArraySource(scene, valid=mask).read((1,), Window(-8, 0, 48, 40), (10, 12))
    assert valid[:, 3:6].all()
    assert not valid[:, :2].any()
    assert not valid[:, 7:].any()
    np.testing.assert_allclose(found[0, valid], 5000, rtol=1e-4)
    assert (found[0, ~valid] == 0).all()


def test_the_windows_own_shape_resamples_nothing(source, values):
    found, _ = source.read((1,), Window(0, 0, 50, 40), (40, 50))
    np.testing.assert_array_equal(found[0], values[0])


def test_the_caller_may_change_what_it_got(source, values):
    before = values.copy()
    found, valid = source.read((1,), GRID.window)
    found[:], valid[:] = 0, False
    np.testing.assert_array_equal(values, before)
    again, valid = source.read((1,), GRID.window)
    np.testing.assert_array_equal(again[0], before[0])
    assert valid.all()


def test_without_a_grid_rows_run_downwards(values):
    grid = ArraySource(values).grid
    assert grid.crs is None
    assert grid.shape == (40, 50)
    x, y = grid.to_map(12.5, 7.25)
    assert (float(x), float(y)) == (12.5, -7.25)


def test_what_it_says_about_itself(source):
    assert source.grid is GRID
    assert source.uri == source.description.name == "scene"
    assert source.description.dtype == "uint16"
    assert [band.index for band in source.description.bands] == [1, 2, 3, 4]
    assert {band.role for band in source.description.bands} == {None}


def test_a_description_that_is_given(values):
    description = SourceDescription(
        "T33", (Band(1, "B04", "red"),), "uint16", acquired="2024-06-01"
    )
    source = ArraySource(values, GRID, description=description)
    assert source.description is description
    assert source.uri == "T33"


def test_the_identity_follows_the_pixels(values):
    identity = ArraySource(values).identity
    assert ArraySource(values.copy(), name="other").identity == identity
    changed = values.copy()
    changed[2, 5, 5] += 1
    mask = np.ones((40, 50), bool)
    assert ArraySource(values, valid=mask).identity == identity
    mask[0, 0] = False
    others = {
        ArraySource(changed).identity,
        ArraySource(values, valid=mask).identity,
        ArraySource(values.reshape(4, 50, 40)).identity,
        ArraySource(values[:3]).identity,
        ArraySource(values.view(np.int16)).identity,
    }
    assert len(others) == 5
    assert identity not in others


def test_arrays_that_do_not_fit_are_refused(values):
    with pytest.raises(RasterError, match="bands, height, width"):
        ArraySource(values[0])
    with pytest.raises(RasterError, match="grid is"):
        ArraySource(values.transpose(0, 2, 1), GRID)

"""Which pixels count as valid."""

import numpy as np
import pytest
from rasterio.enums import ColorInterp

from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import NAMES, SCENE, write_tif


def test_declared_nodata(tmp_path):
    data = SCENE.copy()
    data[0, 0, 0] = 9999  # one band is enough: the value must not reach the model
    data[:, 1, 1] = 0
    path = write_tif(tmp_path / "a.tif", data, nodata=9999)
    with open_source(path) as source:
        values, valid = source.read([1, 2], source.grid.window)
        assert source.description.nodata == 9999
        assert "declared" in source.description.origins["nodata"]
    assert not valid[0, 0]
    assert valid.sum() == valid.size - 1
    assert not values[:, 0, 0].any()


def test_declared_zero_is_invalid_only_in_all_bands(tmp_path):
    data = SCENE.copy()
    data[0, 0, 0] = 0
    data[:, 1, 1] = 0
    path = write_tif(tmp_path / "a.tif", data, nodata=0)
    with open_source(path) as source:
        _, valid = source.read([1, 2, 3], source.grid.window)
        _, single = source.read([1], source.grid.window)
    assert valid[0, 0]
    assert not valid[1, 1]
    assert not single[0, 0]


def test_undeclared_zero_in_integers_is_no_data(tmp_path):
    data = SCENE.copy()
    data[:, :20, :30] = 0
    data[0, 50, 50] = 0
    with open_source(write_tif(tmp_path / "a.tif", data, descriptions=NAMES)) as source:
        _, valid = source.read([1, 2, 3], source.grid.window)
        assert (
            "not declared; pixels that are 0 in all bands are treated as no data"
            in source.description.origins["nodata"]
        )
        assert source.description.nodata == 0
        _, small = source.read([1, 2, 3], source.grid.window, (24, 32))
    expected = np.ones(valid.shape, bool)
    expected[:20, :30] = False
    np.testing.assert_array_equal(valid, expected)
    assert not small[:5, :7].any()
    assert small[8:, 10:].all()


def test_zero_is_valid_in_integers_that_are_no_reflectance(tmp_path):
    classes = np.zeros((1, 64, 64), np.uint16)
    classes[:, 20:40, 20:40] = 3
    with open_source(write_tif(tmp_path / "a.tif", classes)) as source:
        assert source.read([1], source.grid.window)[1].all()
        assert "every pixel is taken as valid" in source.description.origins["nodata"]


@pytest.mark.parametrize("corner", [True, False])
def test_zero_in_floats_counts_only_with_a_zero_corner(tmp_path, corner):
    data = (SCENE / 1e4).astype(np.float32)
    data[:, 40, 40] = 0
    if corner:
        data[:, :10, :10] = 0
    with open_source(write_tif(tmp_path / "a.tif", data)) as source:
        _, valid = source.read([1, 2, 3], source.grid.window)
        assert ("corner" in source.description.origins["nodata"]) == corner
    assert valid[40, 40] == (not corner)


def test_nan_and_infinity_are_invalid(tmp_path):
    data = (SCENE / 1e4).astype(np.float32)
    data[0, 3, 4] = np.nan
    data[1, 5, 6] = np.inf
    with open_source(write_tif(tmp_path / "a.tif", data)) as source:
        values, valid = source.read([1, 2, 3], source.grid.window)
        shrunken, _ = source.read([1, 2, 3], source.grid.window, (48, 64))
    assert np.argwhere(~valid).tolist() == [[3, 4], [5, 6]]
    assert np.isfinite(values).all()
    assert np.isfinite(shrunken).all()


def test_nan_declared_as_nodata(tmp_path):
    data = (SCENE / 1e4).astype(np.float32)
    data[:, :8, :8] = np.nan
    with open_source(write_tif(tmp_path / "a.tif", data, nodata=np.nan)) as source:
        _, valid = source.read([1], source.grid.window)
    assert (~valid).sum() == 64


def test_alpha_band_and_mask_band(tmp_path):
    rgb = (SCENE[:3] / 20).clip(0, 255).astype(np.uint8)
    alpha = np.full(rgb.shape[1:], 255, np.uint8)
    alpha[:, :11] = 0
    colours = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    rgba = write_tif(tmp_path / "a.tif", np.concatenate([rgb, alpha[None]]), colorinterp=colours)
    masked = write_tif(tmp_path / "m.tif", rgb, mask=alpha)
    for path in (rgba, masked):
        with open_source(path) as source:
            _, valid = source.read([1, 2, 3], source.grid.window)
            np.testing.assert_array_equal(valid, alpha > 0)
            assert "mask or alpha" in source.description.origins["nodata"]
            _, small = source.read([1, 2, 3], source.grid.window, (24, 32))
            assert not small[:, :2].any()
            assert small[:, 4:].all()


def test_black_in_8_bit_is_valid(tmp_path):
    rgb = np.zeros((3, 32, 32), np.uint8)
    rgb[:, 10:, 10:] = 90
    with open_source(write_tif(tmp_path / "a.tif", rgb)) as source:
        assert source.read([1, 2, 3], source.grid.window)[1].all()
        assert "black" in source.description.origins["nodata"]

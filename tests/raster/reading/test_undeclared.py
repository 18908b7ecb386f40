"""Values that stand for nothing without the file's word."""

import numpy as np
import pytest

from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import NAMES, SCENE, write_tif

BORDER = np.zeros(SCENE.shape[1:], bool)
BORDER[:, :25] = True


def with_border(value, dtype, data=None):
    result = (SCENE if data is None else data).astype(dtype)
    result[:, BORDER] = value
    return result


@pytest.mark.parametrize(
    ("value", "dtype"),
    [
        (-9999, "int16"),
        (-9999, "float32"),
        (-10000, "int16"),
        (-32768, "int16"),
        (-9999, "int32"),
        (65535, "uint16"),
        (32767, "int16"),
        (1, "uint16"),
        (np.finfo(np.float32).max, "float32"),
        (np.finfo(np.float32).min, "float32"),
        (1e20, "float32"),
        (-99999, "float64"),
    ],
)
def test_a_border_is_left_out(tmp_path, value, dtype):
    path = write_tif(tmp_path / "a.tif", with_border(value, dtype), descriptions=NAMES)
    with open_source(path) as source:
        values, valid = source.read([1, 2, 3], source.grid.window)
        _, small = source.read([1, 2, 3], source.grid.window, (24, 32))
        said = source.description.origin("nodata")
        assert "nodata" in source.description.guesses
        assert source.description.nodata == pytest.approx(value)
    np.testing.assert_array_equal(valid, ~BORDER)
    assert not values[:, BORDER].any()
    assert said.startswith("guess: not declared")
    assert not small[:, :6].any()
    assert small[:, 8:].all()


def test_shrinking_does_not_mix_it_into_its_neighbours(tmp_path):
    flat = np.full_like(SCENE, 800)
    path = write_tif(tmp_path / "a.tif", with_border(-9999, "int16", flat), descriptions=NAMES)
    with open_source(path) as source:
        values, valid = source.read([1, 2, 3], source.grid.window, (12, 16))
    np.testing.assert_allclose(values[:, valid], 800)


def test_a_value_inside_one_band_is_a_measurement(tmp_path):
    data = SCENE.copy()
    data[0, 40:60, 40:60] = 1
    with open_source(write_tif(tmp_path / "a.tif", data, descriptions=NAMES)) as source:
        assert source.read([1, 2, 3], source.grid.window)[1].all()


def test_a_declared_value_counts_alone(tmp_path):
    data = with_border(1, "uint16")
    with open_source(write_tif(tmp_path / "a.tif", data, nodata=0)) as source:
        assert source.read([1], source.grid.window)[1].all()
        assert "nodata" not in source.description.guesses


def test_eight_bit_values_may_all_be_colours(tmp_path):
    data = (SCENE[:3] / 16).clip(0, 255).astype(np.uint8)
    data[:, BORDER] = 255
    with open_source(write_tif(tmp_path / "a.tif", data)) as source:
        assert source.read([1, 2, 3], source.grid.window)[1].all()


def test_names_that_gdal_reads_as_options_are_compared_here(tmp_path):
    path = write_tif(tmp_path / "a&b,c.tif", with_border(-9999, "int16"), descriptions=NAMES)
    with open_source(path) as source:
        np.testing.assert_array_equal(source.read([1], source.grid.window)[1], ~BORDER)

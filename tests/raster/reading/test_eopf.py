"""A product in EOPF's Zarr layout, written here as the specification says."""

import json

import numpy as np
import pytest

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.rerun.find_rasters import find_rasters
from tests.raster.make import make_scene

NAME = "S2B_MSIL2A_20230614T101559_N0509_R065_T33UUP_20230614T134523.zarr"


def write_array(folder, values, dims, **attributes):
    folder.mkdir(parents=True)
    header = {
        "zarr_format": 2, "shape": values.shape, "chunks": values.shape, "dtype": values.dtype.str,
        "compressor": None, "fill_value": 0, "order": "C", "filters": None,
    }  # fmt: skip
    (folder / ".zarray").write_text(json.dumps(header))
    (folder / ".zattrs").write_text(json.dumps({"_ARRAY_DIMENSIONS": dims, **attributes}))
    (folder / ".".join("0" * values.ndim)).write_bytes(np.ascontiguousarray(values).tobytes())


def write_product(folder, crs="EPSG:32633", size=60):
    product = folder / NAME
    reflectance = product / "measurements" / "reflectance"
    scene = make_scene(size, size) + 1000
    for resolution, pixel, bands in (
        ("r10m", 10, ("b02", "b03", "b04", "b08")),
        ("r20m", 20, ("b11",)),
    ):
        group, side = reflectance / resolution, size * 10 // pixel
        centres = pixel * (np.arange(side) + 0.5)
        write_array(group / "x", 600000 + centres, ["x"])
        write_array(group / "y", 5400000 - centres, ["y"])
        for number, band in enumerate(bands):
            values = scene[number][:: pixel // 10, :: pixel // 10].astype("<u2")
            write_array(group / band, values, ["y", "x"], scale_factor=1e-4, add_offset=-0.1)
    attributes = {"other_metadata": {"horizontal_CRS_code": crs}} if crs else {}
    for group in (product, product / "measurements", reflectance):
        (group / ".zgroup").write_text('{"zarr_format": 2}')
    (product / ".zattrs").write_text(json.dumps(attributes))
    return product, scene


def test_a_product_opens_by_its_folder(tmp_path):
    product, scene = write_product(tmp_path)
    with open_source(product) as source:
        found = source.description
        assert [band.role for band in found.bands] == ["blue", "green", "red", "nir", "swir1"]
        assert (found.bands[0].scale, found.bands[0].offset) == (1e-4, -0.1)
        assert found.acquired == "2023-06-14T10:15:59"
        assert source.grid.crs == "EPSG:32633"
        assert source.grid.transform == (10, 0, 600000, 0, -10, 5400000)
        values, valid = source.read([3, 2, 1], source.grid.window)
    assert valid.all()
    np.testing.assert_array_equal(values, scene[[2, 1, 0]])
    assert find_rasters([str(tmp_path)]) == [str(product)]


def test_without_a_stated_crs_it_has_none(tmp_path):
    product, _ = write_product(tmp_path, crs=None)
    with open_source(product) as source:
        assert source.grid.crs is None


def test_a_changed_chunk_is_another_image(tmp_path):
    product, _ = write_product(tmp_path)
    with open_source(product) as source:
        before = source.identity
    chunk = product / "measurements/reflectance/r10m/b04/0.0"
    values = chunk.read_bytes()
    chunk.unlink()
    chunk.write_bytes(values[::-1])
    with open_source(product) as source:
        assert source.identity != before


def test_a_product_without_images_is_refused(tmp_path):
    (tmp_path / NAME / "measurements" / "reflectance").mkdir(parents=True)
    with pytest.raises(RasterError, match="complete"):
        open_source(tmp_path / NAME)

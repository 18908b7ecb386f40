"""Data sets over other files, and what identifies pixels."""

import os
import zipfile

import numpy as np
import pytest
import rasterio
import shapely

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.secrets import path_of
from s2sam_qgis.raster.environment import rasterio_env
from s2sam_qgis.raster.own_libraries import import_pyogrio
from s2sam_qgis.raster.reading.acquired import date_in
from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import NAMES, SCENE, make_safe, transform, write_tif

VRT = """<VRTDataset rasterXSize="128" rasterYSize="96">
  <GeoTransform>600000, 10, 0, 5400000, 0, -10</GeoTransform>
  <VRTRasterBand dataType="UInt16" band="1"><SimpleSource>
    <SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>1</SourceBand>
  </SimpleSource></VRTRasterBand></VRTDataset>"""


def test_a_vrt_over_a_missing_file_is_refused(tmp_path):
    (tmp_path / "a.vrt").write_text(VRT.format(name="left.tif"))
    with pytest.raises(RasterError, match=r"left\.tif"):
        open_source(tmp_path / "a.vrt")
    write_tif(tmp_path / "left.tif", SCENE[:1])
    with open_source(tmp_path / "a.vrt") as source:
        values, _ = source.read([1], source.grid.window)
    np.testing.assert_array_equal(values[0], SCENE[0])


def test_a_vrt_over_a_vrt_is_followed(tmp_path):
    (tmp_path / "inner.vrt").write_text(VRT.format(name="gone.tif"))
    (tmp_path / "outer.vrt").write_text(VRT.format(name="inner.vrt"))
    with pytest.raises(RasterError, match=r"gone\.tif"):
        open_source(tmp_path / "outer.vrt")


def test_a_vrt_of_itself_ends(tmp_path):
    (tmp_path / "a.vrt").write_text(VRT.format(name="a.vrt"))
    with pytest.raises(RasterError):
        open_source(tmp_path / "a.vrt").read([1], open_source(tmp_path / "a.vrt").grid.window)


def test_a_vrt_without_files_is_refused(tmp_path):
    (tmp_path / "a.vrt").write_text(
        '<VRTDataset rasterXSize="9" rasterYSize="9">'
        '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    with pytest.raises(RasterError, match="names no file"):
        open_source(tmp_path / "a.vrt")


def test_a_tile_index_over_a_missing_tile_is_refused(tmp_path):
    boxes = shapely.to_wkb([shapely.box(x, 5399040, x + 1280, 5400000) for x in (600000, 601280)])
    write_tif(tmp_path / "left.tif", SCENE[:1])
    index = tmp_path / "tiles.gti.gpkg"
    with rasterio_env():
        import_pyogrio().raw.write(
            str(index), boxes, [np.array(["left.tif", "right.tif"], object)], ["location"],
            driver="GPKG", geometry_type="Polygon", crs="EPSG:32633",
        )  # fmt: skip
    with pytest.raises(RasterError, match="right"):
        open_source(index)
    write_tif(tmp_path / "right.tif", SCENE[:1], affine=transform(origin=(601280.0, 5400000.0)))
    try:
        source = open_source(index)
    except RasterError as error:
        pytest.skip(f"this GDAL reads no tile index: {error}")
    with source:
        values, _ = source.read([1], source.grid.window)
    np.testing.assert_array_equal(values[0, :, :128], SCENE[0])


def test_a_product_with_a_band_missing_is_refused(tmp_path):
    product = make_safe(tmp_path)
    image = next(product.glob("GRANULE/*/IMG_DATA/**/*B03_10m.jp2"))
    image.unlink()
    with pytest.raises(RasterError, match="B03_10m"):
        open_source(product)


@pytest.mark.parametrize("pack", [False, True])
def test_a_replaced_file_is_another(tmp_path, pack):
    path = write_tif(tmp_path / "a.tif", SCENE, descriptions=NAMES)

    def named():
        if not pack:
            return str(path)
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.write(path, "a.tif")
        return f"/vsizip/{tmp_path}/a.zip/a.tif"

    name = named()
    with open_source(name) as source:
        before = source.identity
    with open_source(name) as source:
        assert source.identity == before
    write_tif(path, SCENE[:, ::-1], descriptions=NAMES)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    name = named()
    with open_source(name) as source:
        assert source.identity != before


def test_what_cannot_be_known_is_trusted_in_this_process_only(monkeypatch):
    from s2sam_qgis.raster.reading import identity
    from s2sam_qgis.raster.reading.opening import Found

    class Remote:
        name, files, count, height, width = "/vsicurl/http://127.0.0.1:1/a.tif", [], 1, 2, 2
        nodatavals, mask_flag_enums = (None,), ()

    found = Found("a", Remote.name, (Remote.name,))
    before = identity.identity_of(found, [Remote])
    assert identity.identity_of(found, [Remote]) == before
    monkeypatch.setattr(identity, "_THIS_PROCESS", "another")
    assert identity.identity_of(found, [Remote]) != before


def test_dates_and_names_never_come_from_an_addresss_query():
    address = "/vsicurl/http://x/scene_20200102.tif?sv=2021-08-06&sig=SECRET#2022-01-01"
    assert path_of(address) == "/vsicurl/http://x/scene_20200102.tif"
    assert date_in(path_of(address)) == "2020-01-02"
    assert path_of("/data/what?.tif") == "/data/what?.tif"


def test_products_of_before_december_2016_are_dated_by_their_sensing():
    name = "S2A_OPER_PRD_MSIL1C_PDMC_20160112T101112_R022_V20150728T105016_20150728T105016.SAFE"
    assert date_in(name) == "2015-07-28T10:50:16"
    assert date_in("S2A_MSIL1C_20170818T094031_N0205_R036_T33UUP_20170818T094212") == (
        "2017-08-18T09:40:31"
    )


def test_a_palette_is_read_as_colours(tmp_path):
    path = tmp_path / "p.tif"
    index = np.zeros((64, 64), np.uint8)
    index[:, 32:] = 7
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, photometric="palette") as out:
        out.write(index, 1)
        out.write_colormap(1, {0: (10, 20, 30, 255), 7: (200, 100, 50, 255)})
    with open_source(path) as source:
        assert [band.role for band in source.description.bands] == ["red", "green", "blue"]
        values, valid = source.read([1, 2, 3], source.grid.window)
    assert values[:, 0, 0].tolist() == [10, 20, 30]
    assert values[:, 0, 40].tolist() == [200, 100, 50]
    assert valid.all()

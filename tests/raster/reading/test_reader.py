# ruff: noqa: E501
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
import rasterio.shutil

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.raster.environment import quietly_open, rasterio_env
from s2sam_qgis.raster.reading import member as member_module
from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import ALL, NAMES, SCENE, UTM, make_scene, transform, write_tif


def test_reads_what_is_in_the_file(scene_file):
    with open_source(scene_file) as source:
        values, valid = source.read(ALL, source.grid.window)
        assert source.grid.crs == UTM
        assert source.grid.shape == SCENE.shape[1:]
        assert source.uri == scene_file
    assert values.dtype == np.float32
    assert valid.all()
    np.testing.assert_array_equal(values, SCENE)


@pytest.mark.parametrize("driver", ["GTiff", "COG", "JP2OpenJPEG", "VRT"])
def test_formats(tmp_path, scene_file, driver):
    path = tmp_path / {"GTiff": "a.tif", "COG": "b.tif", "JP2OpenJPEG": "c.jp2", "VRT": "d.vrt"}[driver]  # fmt: skip
    options = {"JP2OpenJPEG": {"QUALITY": "100", "REVERSIBLE": "YES"}}.get(driver, {})
    with rasterio_env(), quietly_open(scene_file) as source:
        rasterio.shutil.copy(source, path, driver=driver, **options)
    with open_source(path) as source:
        values, valid = source.read([3, 2], Window(10, 20, 30, 40))
    assert valid.all()
    np.testing.assert_array_equal(values, SCENE[[2, 1], 20:60, 10:40])


def test_windows_beyond_the_raster_are_invalid(scene_file):
    height, width = SCENE.shape[1:]
    with open_source(scene_file) as source:
        values, valid = source.read([1], Window(-5, -7, width + 10, height + 14))
        assert values.shape == (1, height + 14, width + 10)
        expected = np.zeros(valid.shape, bool)
        expected[7:-7, 5:-5] = True
        np.testing.assert_array_equal(valid, expected)
        np.testing.assert_array_equal(values[0][valid], SCENE[0].ravel())
        assert not values[:, ~valid].any()
        values, valid = source.read([1], Window(5000, 5000, 8, 9))
        assert values.shape == (1, 9, 8)
        assert not valid.any()
        values, valid = source.read([1], Window(-50, -50, 20, 20), (64, 64))
        assert not valid.any()


def test_repeated_bands_and_order(scene_file):
    with open_source(scene_file) as source:
        values, _ = source.read([3, 3, 1], Window(0, 0, 8, 8))
    np.testing.assert_array_equal(values, SCENE[[2, 2, 0], :8, :8])


@pytest.mark.parametrize("bands", [[0], [5], [1, -1], []])
def test_no_such_band(scene_file, bands):
    with open_source(scene_file) as source, pytest.raises(RasterError, match=r"[Nn]o band"):
        source.read(bands, Window(0, 0, 8, 8))


@pytest.mark.parametrize(
    ("window", "shape"), [(Window(0, 0, 0, 8), None), (Window(0, 0, 8, 8), (0, 4))]
)
def test_empty_windows(scene_file, window, shape):
    with open_source(scene_file) as source, pytest.raises(RasterError, match="holds no pixel"):
        source.read([1], window, shape)


# --- resampling -------------------------------------------------------------------------------


def test_shrinking_averages(scene_file):
    with open_source(scene_file) as source:
        values, valid = source.read(ALL, Window(0, 0, 128, 96), (24, 32))
    blocks = SCENE.reshape(4, 24, 4, 32, 4).mean((2, 4))
    assert valid.all()
    np.testing.assert_allclose(values, blocks, atol=1.0)  # GDAL rounds averages of integers


def test_shrinking_by_a_fraction_keeps_the_mean(scene_file):
    with open_source(scene_file) as source:
        values, valid = source.read(ALL, Window(0, 0, 128, 96), (59, 77))
    assert valid.all()
    np.testing.assert_allclose(values.mean((1, 2)), SCENE.mean((1, 2)), rtol=2e-3)


def test_enlarging_interpolates_without_shifting(scene_file):
    with open_source(scene_file) as source:
        values, valid = source.read([1], Window(16, 16, 16, 8), (80, 160))
    assert valid.all()
    centres = values[0, 4::10, 4::10] + values[0, 5::10, 4::10] + values[0, 4::10, 5::10] + values[0, 5::10, 5::10]  # fmt: skip
    np.testing.assert_allclose(centres / 4, SCENE[0, 16:24, 16:32], rtol=0.05)


def test_windows_agree_when_shrunken(tmp_path):
    path = write_tif(tmp_path / "a.tif", make_scene(512, 512))
    with open_source(path) as source:
        whole, _ = source.read([1], Window(0, 0, 512, 512), (64, 64))
        part, _ = source.read([1], Window(128, 64, 256, 256), (32, 32))
    np.testing.assert_array_equal(whole[:, 8:40, 16:48], part)


def test_overviews_are_used_when_shrinking(tmp_path, monkeypatch):
    data = make_scene(512, 512, bands=3)
    path = write_tif(
        tmp_path / "a.tif", data, tiled=True, blockxsize=128, blockysize=128, overviews=[2, 4, 8]
    )
    with rasterio_env(), quietly_open(path, "r+") as out:  # full resolution is made unlike them
        out.write(np.full_like(data, 7))
    with open_source(path) as source:
        values, _ = source.read([1, 2, 3], Window(0, 0, 512, 512), (32, 32))
    np.testing.assert_allclose(values.mean((1, 2)), data.mean((1, 2)), rtol=0.01)


def test_nothing_invalid_mixes_into_valid_values(tmp_path):
    data = np.full((1, 64, 64), 1000, np.uint16)
    data[:, :, :31] = 65000
    path = write_tif(tmp_path / "a.tif", data, nodata=65000)
    with open_source(path) as source:
        for shape in [(16, 16), (23, 23), (100, 100), (640, 640)]:
            values, valid = source.read([1], source.grid.window, shape)
            assert 0.5 <= valid.mean() < 0.6
            np.testing.assert_allclose(values[0][valid], 1000, rtol=1e-5)
            assert not values[0][~valid].any()


# --- grids ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("crs", "affine"),
    [
        ("EPSG:4326", rasterio.Affine(1e-4, 0, 15, 0, -1e-4, 48)),
        (UTM, rasterio.Affine(10, 0, 6e5, 0, 10, 5.4e6)),
        (UTM, rasterio.Affine(8, 6, 6e5, 6, -8, 5.4e6)),
    ],
    ids=["degrees", "south-up", "rotated"],
)
def test_grids_of_all_kinds(tmp_path, crs, affine):
    with open_source(write_tif(tmp_path / "a.tif", SCENE, crs=crs, affine=affine)) as source:
        assert source.grid.crs == crs
        assert source.grid.transform == pytest.approx(tuple(affine)[:6])
        col, row = source.grid.to_pixel(*source.grid.to_map(12.5, 7.25))
        assert (float(col), float(row)) == pytest.approx((12.5, 7.25))
        np.testing.assert_array_equal(
            source.read([1], Window(3, 4, 5, 6))[0][0], SCENE[0, 4:10, 3:8]
        )


def test_without_crs(tmp_path):
    with open_source(write_tif(tmp_path / "a.tif", SCENE, crs=None, affine=rasterio.Affine.identity())) as source:  # fmt: skip
        assert source.grid.crs is None


# --- threads, identity, closing ---------------------------------------------------------------


def test_many_threads_read_the_same(scene_file):
    windows = [Window(i % 64, i % 48, 40, 40) for i in range(60)]
    with open_source(scene_file) as source, ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda window: source.read([3, 2, 1], window), windows))
    for window, (values, _) in zip(windows, results):
        rows, cols = window.slices()
        np.testing.assert_array_equal(values, SCENE[[2, 1, 0], rows, cols])


def test_opened_here_closed_there(scene_file):
    source = open_source(scene_file)
    thread = threading.Thread(target=source.close)
    thread.start()
    thread.join()
    source.close()
    with pytest.raises(RasterError, match="closed already"):
        source.read([1], Window(0, 0, 1, 1))


def test_identity_changes_with_the_file(tmp_path, scene_file):
    with open_source(scene_file) as first, open_source(scene_file) as second:
        before = first.identity
        assert second.identity == before
    write_tif(scene_file, SCENE + 1, descriptions=NAMES)
    with open_source(scene_file) as source:
        assert source.identity != before


def test_identity_of_a_vrt_changes_with_its_source(tmp_path, scene_file):
    vrt = tmp_path / "a.vrt"
    with rasterio_env(), quietly_open(scene_file) as source:
        rasterio.shutil.copy(source, vrt, driver="VRT")
    with open_source(vrt) as source:
        before = source.identity
    write_tif(scene_file, SCENE + 1, descriptions=NAMES)
    with open_source(vrt) as source:
        assert source.identity != before


def test_vsi_paths(tmp_path, scene_file):
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(scene_file, "inner/scene.tif")
    with open_source(f"/vsizip/{tmp_path}/a.zip/inner/scene.tif") as source:
        np.testing.assert_array_equal(source.read([1], Window(0, 0, 4, 4))[0][0], SCENE[0, :4, :4])


# --- errors -----------------------------------------------------------------------------------


def test_missing_file(tmp_path):
    with pytest.raises(RasterError, match=r"no file or folder .*missing\.tif"):
        open_source(tmp_path / "missing.tif")


@pytest.mark.parametrize("content", [b"", b"no raster", b"II*\0damaged"])
def test_not_a_raster(tmp_path, content):
    (tmp_path / "a.tif").write_bytes(content)
    with pytest.raises(RasterError, match="cannot be opened as a raster"):
        open_source(tmp_path / "a.tif")


def test_vector_file(tmp_path):
    (tmp_path / "a.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    with pytest.raises(RasterError, match="cannot be opened as a raster"):
        open_source(tmp_path / "a.geojson")


@pytest.mark.parametrize("given", ["", [], "|"])
def test_nothing_named(given):
    with pytest.raises(RasterError, match="No raster was named"):
        open_source(given)


def test_complex_numbers(tmp_path):
    with pytest.raises(RasterError, match="complex"):
        open_source(write_tif(tmp_path / "a.tif", SCENE[:1].astype(np.complex64)))


def test_unreadable_block(tmp_path):
    noise = np.random.default_rng(0).integers(1, 9999, (1, 256, 256)).astype(np.uint16)
    path = tmp_path / "a.tif"
    write_tif(path, noise, tiled=True, blockxsize=128, blockysize=128, compress="deflate")
    path.write_bytes(path.read_bytes()[:-20000])  # a download that broke off
    with open_source(path) as source:
        assert source.read([1], Window(0, 0, 100, 100))[1].all()
        with pytest.raises(RasterError, match=r"cannot be read at columns 128 to 256, rows 128"):
            source.read([1], Window(128, 128, 128, 128))


# --- large rasters ----------------------------------------------------------------------------


def test_only_the_windows_blocks_of_a_full_tile_are_read(tmp_path, monkeypatch):
    path = tmp_path / "tile.tif"
    data = make_scene(512, 512)
    with rasterio_env(), quietly_open(
        str(path), "w", driver="GTiff", width=10980, height=10980, count=4, dtype="uint16", crs=UTM,
        transform=transform(), tiled=True, blockxsize=512, blockysize=512, compress="deflate", sparse_ok=True,
    ) as out:  # fmt: skip
        out.write(data, window=((5120, 5632), (5120, 5632)))
    areas = []
    fetch = member_module.Member._fetch

    def counting(self, bands, native, shape):
        areas.append(native.width * native.height)
        return fetch(self, bands, native, shape)

    with open_source(path) as source:
        monkeypatch.setattr(member_module.Member, "_fetch", counting)
        values, valid = source.read([3, 2, 1], Window(5100, 5100, 200, 200))
        assert valid.sum() == 180 * 180
        np.testing.assert_array_equal(values[:, 20:, 20:], data[[2, 1, 0], :180, :180])
        source.read([3, 2, 1], Window(5200, 5200, 200, 200), (1024, 1024))
    assert max(areas) <= 210 * 210

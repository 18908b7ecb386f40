"""Several files read as one source."""

import numpy as np
import pytest
import rasterio
import rasterio.shutil

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import ALL, NAMES, ORIGIN, make_scene, transform, write_jp2, write_tif


def band_files(folder, size=96, resolutions=(10, 10, 10, 20)):
    scene = make_scene(size, size)
    paths = []
    for index, (name, metres) in enumerate(zip(NAMES, resolutions)):
        step = metres // 10
        data = scene[index].reshape(size // step, step, size // step, step).mean((1, 3))
        path = folder / f"T33UUP_20210617T100559_{name}_{metres}m.jp2"
        write_jp2(path, data.astype(np.uint16), pixel=float(metres))
        paths.append(path)
    return scene, paths


@pytest.mark.parametrize("how", ["list", "folder", "text"])
def test_band_files_become_one_source(tmp_path, how):
    scene, paths = band_files(tmp_path)
    write_jp2(tmp_path / "T33UUP_20210617T100559_SCL_20m.jp2", scene[0, :48, :48], pixel=20.0)
    given = {"list": paths, "folder": tmp_path, "text": "|".join(map(str, paths))}[how]
    with open_source(given) as source:
        description = source.description
        assert [band.role for band in description.bands] == ["blue", "green", "red", "nir"]
        assert description.acquired == "2021-06-17T10:05:59"
        assert description.name == "T33UUP_20210617T100559"
        assert description.bands[0].offset == 0.0
        assert source.grid.shape == (96, 96)
        values, valid = source.read(ALL, source.grid.window)
        with open_source(source.uri) as again:
            assert again.identity == source.identity
    assert valid.all()
    np.testing.assert_array_equal(values[:3], scene[:3])
    assert abs(values[3].mean() - scene[3].mean()) < 5
    assert np.corrcoef(values[3].ravel(), scene[3].ravel())[0, 1] > 0.95


def test_the_finest_of_several_resolutions_is_taken(tmp_path):
    scene, _ = band_files(tmp_path)
    band_files(tmp_path, resolutions=(20, 20, 20, 20))
    with open_source(tmp_path) as source:
        assert len(source.description.bands) == 4
        np.testing.assert_array_equal(source.read([1], source.grid.window)[0][0], scene[0])


def test_coarse_bands_are_not_shifted(tmp_path):
    ramp = np.add.outer(np.arange(24), np.arange(24)).astype(np.uint16) * 20 + 100
    coarse = ramp.reshape(12, 2, 12, 2).mean((1, 3)).astype(np.uint16)
    write_tif(tmp_path / "x_B04.tif", ramp[None])
    write_tif(tmp_path / "x_B11.tif", coarse[None], affine=transform(20.0))
    with open_source(tmp_path) as source:
        values, valid = source.read([1, 2], source.grid.window)
        inner = source.read([1, 2], Window(4, 4, 10, 10))[0]
    assert valid.all()
    np.testing.assert_allclose(values[1, 2:-2, 2:-2], values[0, 2:-2, 2:-2], atol=0.51)
    np.testing.assert_array_equal(inner, values[:, 4:14, 4:14])


def test_files_with_other_extents(tmp_path):
    scene = make_scene(64, 64)
    write_tif(tmp_path / "x_B02.tif", scene[2:3])
    moved = transform(10.0, (ORIGIN[0] + 160, ORIGIN[1] - 80))
    write_tif(tmp_path / "x_B03.tif", scene[1:2], affine=moved)
    with open_source(tmp_path) as source:
        values, valid = source.read([1, 2], Window(0, 0, 64, 64))
    assert [valid[8:, 16:].all(), valid[:8].any(), valid[:, :16].any()] == [True, False, False]
    np.testing.assert_array_equal(values[1, 8:, 16:], scene[1, :-8, :-16])


def test_zero_counts_over_all_files(tmp_path):
    _, paths = band_files(tmp_path)
    data = make_scene(96, 96)
    data[:, :10, :10] = 0
    data[2, 50, 50] = 0
    for index, path in enumerate(paths[:3]):
        write_jp2(path, data[index])
    with open_source(paths[:3]) as source:
        _, valid = source.read([3, 2, 1], source.grid.window)
    assert not valid[:10, :10].any()
    assert valid.sum() == 96 * 96 - 100


def test_files_that_do_not_belong_together(tmp_path):
    scene = make_scene(64, 64)[:1]
    good = write_tif(tmp_path / "x_B04.tif", scene)
    other_crs = write_tif(tmp_path / "x_B03.tif", scene, crs="EPSG:32632")
    rotated = write_tif(
        tmp_path / "x_B02.tif", scene, affine=rasterio.Affine(8, 6, 6e5, 6, -8, 5.4e6)
    )
    away = write_tif(tmp_path / "x_B08.tif", scene, affine=transform(10.0, (0.0, 0.0)))
    with pytest.raises(
        RasterError, match=r"different coordinate reference systems: .*EPSG:32633.*EPSG:32632"
    ):
        open_source([good, other_crs])
    with pytest.raises(RasterError, match="rotated or mirrored"):
        open_source([good, rotated])
    with pytest.raises(RasterError, match="lies outside the others"):
        open_source([good, away])
    with pytest.raises(RasterError, match="is a folder"):
        open_source([good, tmp_path])
    with pytest.raises(RasterError, match="no file or folder"):
        open_source([good, tmp_path / "gone.tif"])


def test_folders_that_are_not_clear(tmp_path):
    with pytest.raises(RasterError, match="holds no raster files"):
        open_source(tmp_path)
    scene = make_scene(32, 32)[:1]
    only = write_tif(tmp_path / "one.tif", scene)
    with open_source(tmp_path) as source:
        assert source.uri == only
    write_tif(tmp_path / "two.tif", scene)
    with pytest.raises(
        RasterError, match=r"none is named after a Sentinel-2 band .*one\.tif, two\.tif"
    ):
        open_source(tmp_path)
    for date in ("20210617", "20210622"):
        write_tif(tmp_path / f"{date}_B04.tif", scene)
    with pytest.raises(RasterError, match="bands of 2 images: 20210617, 20210622"):
        open_source(tmp_path)

import os
from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.core.errors import Cancelled, InputError, OutputError
from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.raster.environment import quietly_open, rasterio_env
from s2sam_qgis.raster.writing import mask_writer
from s2sam_qgis.raster.writing.mask_writer import write_masks

GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 600000.0, 0.0, -10.0, 5400000.0), 700, 600)
SQUARE = np.ones((40, 30), bool)


def layers():
    return [(7, Window(10, 500, 30, 40), SQUARE), ("river", Window(-10, -20, 30, 40), SQUARE)]


def read(path):
    with rasterio_env(), quietly_open(str(path)) as source:
        return source.read(), source.profile, source.descriptions, source.tags(), source.tags(1)


def test_bands_values_grid_and_tags(tmp_path):
    path = tmp_path / "masks.tif"
    write_masks(
        path,
        GRID,
        layers(),
        bands={"river": {"score": "0.9"}, 7: {}, 9: {}},
        tags={"model": "builtin"},
    )
    data, profile, names, tags, band_tags = read(path)
    assert names == ("mask_prompt_river", "mask_prompt_7", "mask_prompt_9")
    expected = np.zeros((3, 700, 600), np.uint8)
    expected[0, :20, :20] = 1
    expected[1, 500:540, 10:40] = 1
    np.testing.assert_array_equal(data, expected)
    assert (profile["dtype"], profile["nodata"], profile["compress"]) == ("uint8", None, "deflate")
    assert (profile["blockxsize"], profile["blockysize"]) == (512, 512)
    assert tuple(profile["transform"])[:6] == GRID.transform
    assert str(profile["crs"]) == "EPSG:32633"
    assert tags["model"] == "builtin"
    assert band_tags["score"] == "0.9"
    assert os.listdir(tmp_path) == ["masks.tif"]


def test_pieces_of_one_id_are_united(tmp_path):
    pieces = [(1, Window(0, 0, 30, 40), SQUARE), (1, Window(500, 600, 30, 40), SQUARE)]
    write_masks(tmp_path / "m.tif", GRID, pieces)
    data = read(tmp_path / "m.tif")[0]
    assert data.shape[0] == 1
    assert data.sum() == 2 * SQUARE.sum()


def test_nodata_where_the_source_has_none(tmp_path):
    def valid(window):
        result = np.ones(window.shape, bool)
        result[:, :15] = False
        return result

    write_masks(tmp_path / "m.tif", GRID, layers(), valid=valid)
    data, profile, *_ = read(tmp_path / "m.tif")
    assert profile["nodata"] == 255
    assert (data[:, :, :15] == 255).all()
    assert (data[0, 500:540, 15:40] == 1).all()
    assert set(np.unique(data[:, :, 15:])) == {0, 1}


def test_no_nodata_is_declared_where_all_is_valid_or_nobody_asks(tmp_path):
    write_masks(tmp_path / "a.tif", GRID, layers(), valid=lambda w: np.ones(w.shape, bool))
    write_masks(tmp_path / "b.tif", GRID, layers())
    (data, profile, *_), (plain, plain_profile, *_) = (
        read(tmp_path / "a.tif"),
        read(tmp_path / "b.tif"),
    )
    assert profile["nodata"] is None
    assert plain_profile["nodata"] is None
    np.testing.assert_array_equal(data, plain)


def test_a_full_tile_stays_small(tmp_path):
    grid = RasterGrid("EPSG:32633", GRID.transform, 10980, 10980)
    write_masks(tmp_path / "m.tif", grid, [(1, Window(5000, 5000, 30, 40), SQUARE)])
    assert (tmp_path / "m.tif").stat().st_size < 100_000


def test_without_crs(tmp_path):
    grid = RasterGrid(None, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), 700, 600)
    write_masks(tmp_path / "m.tif", grid, layers())
    assert read(tmp_path / "m.tif")[1]["crs"] is None


def test_existing_files_are_left_alone(tmp_path):
    path = tmp_path / "m.tif"
    path.write_bytes(b"mine")
    with pytest.raises(InputError, match="exists already and was left as it is"):
        write_masks(path, GRID, layers())
    assert path.read_bytes() == b"mine"
    (tmp_path / "m.tif.aux.xml").write_text("<old/>")
    write_masks(path, GRID, layers(), overwrite=True)
    assert read(path)[0].any()
    assert os.listdir(tmp_path) == ["m.tif"]


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path):
    path = tmp_path / "m.tif"

    def valid(window):
        path.write_bytes(b"mine")
        return np.ones(window.shape, bool)

    with pytest.raises(InputError, match="exists already"):
        write_masks(path, GRID, layers(), valid=valid)
    assert path.read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["m.tif"]


@pytest.mark.parametrize("path", [".", "no folder/m.tif", "/proc/m.tif"])
def test_bad_targets(tmp_path, path):
    with pytest.raises((InputError, OutputError)) as caught:
        write_masks(tmp_path / path, GRID, layers())
    assert "folder" in str(caught.value)
    assert os.listdir(tmp_path) == []


def test_nothing_to_write(tmp_path):
    with pytest.raises(InputError, match="no masks"):
        write_masks(tmp_path / "m.tif", GRID, [])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind this user")
def test_unwritable_folder(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="Choose another folder"):
        write_masks(tmp_path / "m.tif", GRID, layers())


def test_cancelling_leaves_nothing(tmp_path):
    cancel = CancelToken()

    def valid(window):
        cancel.cancel()
        return np.ones(window.shape, bool)

    with pytest.raises(Cancelled):
        write_masks(tmp_path / "m.tif", GRID, layers(), valid=valid, cancel=cancel)
    assert os.listdir(tmp_path) == []


def test_any_failure_leaves_nothing(tmp_path):
    def valid(window):
        raise RuntimeError("from the reader")

    (tmp_path / "m.tif").write_bytes(b"mine")
    with pytest.raises(RuntimeError):
        write_masks(tmp_path / "m.tif", GRID, layers(), valid=valid, overwrite=True)
    assert (tmp_path / "m.tif").read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["m.tif"]


@pytest.mark.parametrize("size", [600, 1500])
def test_full_disk(small_disk, size):
    noise = np.random.default_rng(0).random((size, size)) < 0.5
    grid = RasterGrid("EPSG:32633", GRID.transform, size, size)
    (small_disk / "kept.txt").write_text("x")
    with pytest.raises(OutputError, match="Check free disk space"):
        write_masks(small_disk / "m.tif", grid, [(1, grid.window, noise)])
    assert os.listdir(small_disk) == ["kept.txt"]


@pytest.mark.parametrize("where", ["write", "check"])
def test_system_errors_become_sentences(tmp_path, monkeypatch, where):
    def fail(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(mask_writer._MaskFile, where, fail)
    with pytest.raises(OutputError, match="No space left on device"):
        write_masks(tmp_path / "m.tif", GRID, layers())
    assert os.listdir(tmp_path) == []


def test_incomplete_content_is_noticed(tmp_path, monkeypatch):
    original = mask_writer._MaskFile.write

    def truncated(self, part, *rest):
        original(self, part, *rest)
        data = Path(part).read_bytes()
        Path(part).write_bytes(data[: len(data) - 60])

    monkeypatch.setattr(mask_writer._MaskFile, "write", truncated)
    with pytest.raises(OutputError):
        write_masks(tmp_path / "m.tif", GRID, layers())
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("count", [1, 3, 4, 5])
def test_masks_are_no_colours(tmp_path, count):
    """A fourth band taken for transparency would hide the first three from every reader."""
    window = Window(10, 10, 5, 5)
    some = [(number, window, np.ones((5, 5), bool)) for number in range(1, count + 1)]
    write_masks(tmp_path / "m.tif", GRID, some)
    with rasterio_env(), quietly_open(str(tmp_path / "m.tif")) as file:
        assert not {c.name for c in file.colorinterp} & {"red", "green", "blue", "alpha"}
        assert all(file.read(band, masked=True).sum() == 25 for band in file.indexes)

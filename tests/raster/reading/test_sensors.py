"""Bands of other sensors, and bands that state their wavelength."""

import numpy as np
import pytest

from s2sam_qgis.raster.reading.bands import recognise
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.raster.reading.sensors import nanometres, roles_by_wavelength
from tests.raster.make import SCENE, write_tif


def roles(texts, file_name="scene.tif", **more):
    found = recognise(texts, ["undefined"] * len(texts), file_name, "uint16", **more)
    return [band.role for band in found.bands]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("560 nm", 560),
        ("Green (560.0 Nanometers)", 560),
        ("band 3: 0.665 um", 665),
        ("0.842 micrometers", 842),
        ("665.2nm", 665.2),
        ("B04", None),
        ("5600 m", None),
    ],
)
def test_wavelengths_in_texts(text, expected):
    assert nanometres(text) == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({"wavelength": "560.5", "wavelength_units": "Nanometers"}, 560.5),
        ({"WAVELENGTH": "0.56", "WAVELENGTH_UNITS": "Micrometers"}, 560),
        ({"wavelength": "0.56"}, 560),
        ({"wavelength": "unknown"}, None),
        ({"CENTRAL_WAVELENGTH_UM": "0.665"}, 665),
    ],
)
def test_wavelengths_in_metadata(tags, expected):
    assert nanometres("band 1", tags) == (None if expected is None else pytest.approx(expected))


def test_a_camera_that_numbers_its_bands_another_way():
    texts = ["B1: 475 nm", "B2: 560 nm", "B3: 668 nm", "B4: 717 nm", "B5: 842 nm"]
    assert roles(texts) == ["blue", "green", "red", "rededge1", "nir"]


def test_a_spectrometer_gives_each_role_to_one_band():
    centres = [float(value) for value in range(420, 2450, 8)]
    found = roles_by_wavelength(centres)
    for role, centre in (("blue", 490), ("green", 560), ("red", 665), ("swir1", 1610)):
        (index,) = (i for i, name in enumerate(found) if name == role)
        assert abs(centres[index] - centre) <= 4


def test_products_of_sentinel_2_keep_their_names():
    texts = ["B4, central wavelength 665 nm", "B3, central wavelength 560 nm"]
    found = recognise(texts, ["undefined"] * 2, "a.tif", "uint16")
    assert [band.name for band in found.bands] == ["B04", "B03"]


@pytest.mark.parametrize(
    ("name", "number", "role"),
    [
        ("LC08_L2SP_192026_20200614_20200824_02_T1_SR_B4.TIF", 4, "red"),
        ("LC09_L2SP_192026_20230614_20230616_02_T1_SR_B5.TIF", 5, "nir"),
        ("LE07_L2SP_192026_20100614_20200616_02_T1_SR_B4.TIF", 4, "nir"),
        ("LT05_L2SP_192026_19900614_20200616_02_T1_SR_B3.TIF", 3, "red"),
        ("LT04_L2SP_192026_19890614_20200616_02_T1_SR_B1.TIF", 1, "blue"),
    ],
)
def test_landsat_by_the_files_name(name, number, role):
    assert roles([None], name) == [role]


def test_landsat_by_metadata():
    texts = ["B1", "B2", "B3", "B4"]
    assert roles(texts, tags={"SPACECRAFT_ID": "LANDSAT_5"}) == ["blue", "green", "red", "nir"]
    assert roles(texts, tags={"SPACECRAFT_ID": "LANDSAT_9"}) == ["coastal", "blue", "green", "red"]
    assert roles(["SR_B4", "SR_B3", "SR_B2"]) == ["red", "green", "blue"]


def test_planetscopes_eight_bands():
    found = roles([None] * 8, "20230614_101559_24_2461_3B_AnalyticMS_SR_8b_clip.tif")
    assert found == ["coastal", "blue", None, "green", None, "red", "rededge1", "nir"]


def test_wavelengths_in_a_file(tmp_path):
    tags = {n: {"wavelength": str(w), "wavelength_units": "nm"} for n, w in
            enumerate((842, 665, 560, 490), start=1)}  # fmt: skip
    path = write_tif(tmp_path / "envi.tif", SCENE[[3, 2, 1, 0]], band_tags=tags)
    with open_source(path) as source:
        assert [band.role for band in source.description.bands] == ["nir", "red", "green", "blue"]
        assert "roles" not in source.description.guesses


def test_a_value_band_and_its_mask(tmp_path):
    mask = np.zeros(SCENE.shape[1:], np.uint16)
    mask[10:, :] = 65535
    data = np.stack([SCENE[2], mask])
    path = write_tif(tmp_path / "2023-06-14_Sentinel-2_L2A_B04_(Raw).tiff", data)
    with open_source(path) as source:
        assert [band.role for band in source.description.bands] == ["red"]
        np.testing.assert_array_equal(source.read([1], source.grid.window)[1], mask > 0)


def test_files_named_by_colours_are_one_scene(tmp_path):
    for name, band in (("red", 2), ("green", 1), ("blue", 0), ("nir08", 3)):
        write_tif(tmp_path / f"{name}.tif", SCENE[[band]])
    write_tif(tmp_path / "visual.tif", (SCENE[:3] / 16).astype(np.uint8))
    write_tif(tmp_path / "._red.tif", SCENE[[0]])
    with open_source(tmp_path) as source:
        found = {band.role for band in source.description.bands}
        assert {"red", "green", "blue"} <= found
        assert len(source.description.bands) == 4


def test_a_list_in_any_order_is_the_same_picture(tmp_path):
    from s2sam_qgis.workflow.inputs import open_imagery

    paths = {}
    for name, band in (("red", 2), ("green", 1), ("blue", 0)):
        paths[name] = str(write_tif(tmp_path / f"{name}.tif", SCENE[[band]]))
    one = open_imagery([paths["blue"], paths["red"], paths["green"]])
    two = open_imagery([paths["red"], paths["green"], paths["blue"]])
    window = one.grid.window
    np.testing.assert_array_equal(
        one.read(window, window.shape)[0], two.read(window, window.shape)[0]
    )

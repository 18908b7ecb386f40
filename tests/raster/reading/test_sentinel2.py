import os
import shutil
import zipfile

import numpy as np
import pytest

from s2sam_qgis.core.errors import InputError, RasterError
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.source import Band, SourceDescription
from s2sam_qgis.raster.reading.opening import find
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.raster.reading.sentinel2 import choose_bands, default_stretch
from tests.raster.make import make_safe, make_scene, write_tif

SCENE = make_scene()


def described(*bands, dtype="uint16"):
    made = [Band(i, name, role) for i, (name, role) in enumerate(bands, start=1)]
    return SourceDescription("scene", tuple(made), dtype)


BGRN = described(("B02", "blue"), ("B03", "green"), ("B04", "red"), ("B08", "nir"))


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        (None, (3, 2, 1)),
        ("", (3, 2, 1)),
        ("4,3,2", (4, 3, 2)),
        ("B04,B03,B02", (3, 2, 1)),
        ("b4, B3, b2", (3, 2, 1)),
        ("nir,red,green", (4, 3, 2)),
        ("B8;B4;B3", (4, 3, 2)),
        ("4 3 2", (4, 3, 2)),
        ("nir", (4, 4, 4)),
        ("1", (1, 1, 1)),
    ],
)
def test_choosing_bands(spec, expected):
    assert choose_bands(BGRN, spec) == expected


@pytest.mark.parametrize(
    ("spec", "says"),
    [
        ("5,1,1", "no band number 5 .* numbers start at 1. It has: 1 = B02 .blue., 2 = B03"),
        ("0", "no band number 0"),
        ("-1", "no band number -1"),
        ("B11", "no band 'B11' in scene. It has: 1 = B02"),
        ("red,green", "give one band or three"),
        ("1,2,3,4", "give one band or three"),
        ("B04;DROP", "give one band or three"),
    ],
)
def test_bands_that_are_not_there(spec, says):
    with pytest.raises(InputError, match=says):
        choose_bands(BGRN, spec)


def test_default_bands_without_red_green_blue():
    assert choose_bands(described(("a", None), ("b", None), ("c", None), ("d", None))) == (1, 2, 3)
    assert choose_bands(described(("grey", "grey"))) == (1, 1, 1)
    assert choose_bands(described(("a", None), ("b", None))) == (1, 1, 1)
    assert choose_bands(described(("alpha", "alpha"), ("grey", "grey"))) == (2, 2, 2)
    with pytest.raises(InputError, match="no band to segment"):
        choose_bands(described(("alpha", "alpha")))


# --- stretches --------------------------------------------------------------------------------


def test_reflectance_is_the_default_where_it_is_known(tmp_path):
    tags = {"BOA_QUANTIFICATION_VALUE": "10000", "BOA_ADD_OFFSET": "-1000"}
    with open_source(write_tif(tmp_path / "a.tif", SCENE, tags=tags)) as source:
        stretch = default_stretch(source, (3, 2, 1))
    assert stretch.name == "reflectance"
    assert stretch.scale == (1e-4,) * 3
    assert stretch.offset == (-0.1,) * 3
    assert (stretch.low, stretch.high) == ((0.0,) * 3, (0.3,) * 3)


def test_the_users_numbers_win(tmp_path):
    with open_source(
        write_tif(tmp_path / "a.tif", SCENE, scales=[1e-4] * 4, offsets=[-0.1] * 4)
    ) as source:
        assert source.description.bands[0].offset == -0.1
        stretch = default_stretch(source, (3, 2, 1), scaling=[2e-4])
        assert (stretch.scale[0], stretch.offset[0]) == (2e-4, 0.0)
        stretch = default_stretch(source, (3, 2, 1), offset=[0.0, 0.1, 0.2])
        assert (stretch.scale[0], stretch.offset) == (1e-4, (0.0, 0.1, 0.2))
        stretch = default_stretch(source, (3, 2, 1), "farmvibes", [1e-4, 2e-4, 3e-4], [-0.1])
        assert (stretch.scale, stretch.low, stretch.high) == (
            (1e-4, 2e-4, 3e-4),
            (0.0,) * 3,
            (1.0,) * 3,
        )
        stretch = default_stretch(source, (3, 2, 1), custom=(0.05, 0.4))
        assert (stretch.name, stretch.low[0], stretch.high[0]) == ("custom", 0.05, 0.4)
        assert stretch.scale[0] == 1e-4


def test_8_bit_colours_are_taken_as_they_are(tmp_path):
    rgb = (SCENE[:3] / 20).clip(0, 255).astype(np.uint8)
    with open_source(write_tif(tmp_path / "a.tif", rgb)) as source:
        stretch = default_stretch(source, (1, 2, 3))
        assert (stretch.name, stretch.low[0], stretch.high[0]) == ("custom", 0.0, 255.0)
        values, valid = source.read((1, 2, 3), source.grid.window)
        np.testing.assert_allclose(stretch.apply(values, valid), rgb, atol=1e-4)
        farmvibes = default_stretch(source, (1, 2, 3), "farmvibes")
        np.testing.assert_allclose(farmvibes.apply(values, valid), rgb, atol=1e-4)
        assert default_stretch(source, (3, 2, 1)).name == "percentile"


def test_percentiles_of_valid_pixels(tmp_path):
    values = np.tile(np.linspace(1000, 2000, 400, dtype=np.float32), (3, 300, 1)) * 1000
    values[:, :100] = -9e30
    with open_source(write_tif(tmp_path / "a.tif", values, nodata=-9e30)) as source:
        stretch = default_stretch(source, (1, 2, 3))
    assert stretch.name == "percentile"
    assert stretch.low[0] == pytest.approx(1.02e6, rel=2e-3)
    assert stretch.high[0] == pytest.approx(1.98e6, rel=2e-3)


def test_percentiles_are_in_reflectance_where_it_is_known(tmp_path):
    with open_source(write_tif(tmp_path / "a.tif", SCENE)) as source:
        stretch = default_stretch(source, (3, 3, 1), "percentile")
    assert stretch.scale[0] == 1e-4
    assert 0.01 < stretch.low[0] < stretch.high[0] < 0.2
    assert stretch.low[0] == stretch.low[1]


def test_stretches_that_cannot_be(tmp_path):
    rgb = (SCENE[:3] / 20).clip(0, 255).astype(np.uint8)
    with open_source(write_tif(tmp_path / "a.tif", rgb)) as source:
        with pytest.raises(InputError, match="Give a band scaling such as"):
            default_stretch(source, (1, 2, 3), "reflectance")
        with pytest.raises(InputError, match="There is no stretch 'bright'"):
            default_stretch(source, (1, 2, 3), "bright")
        with pytest.raises(InputError, match="two numbers LOW,HIGH"):
            default_stretch(source, (1, 2, 3), "custom")
        with pytest.raises(InputError, match="high end"):
            default_stretch(source, (1, 2, 3), custom=(3.0, 3.0))
        with pytest.raises(InputError, match="QGIS layer"):
            default_stretch(source, (1, 2, 3), "displayed")
        with pytest.raises(InputError, match="one or three"):
            default_stretch(source, (1, 2, 3), scaling=[1.0, 2.0])
        with pytest.raises(RasterError, match="no band number 9"):
            default_stretch(source, (1, 2, 9))


# --- SAFE products ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def products(tmp_path_factory):
    folder = tmp_path_factory.mktemp("safe")
    return {
        "2A": make_safe(folder),
        "1C": make_safe(folder, level="1C"),
        "old": make_safe(folder, baseline="02.08", date="20180818T094031", offset=None),
    }


@pytest.mark.parametrize("level", ["2A", "1C"])
@pytest.mark.parametrize("way", ["folder", "metadata"])
def test_safe_products(products, level, way):
    safe = products[level]
    path = safe if way == "folder" else safe / f"MTD_MSIL{level}.xml"
    with open_source(path) as source:
        description = source.description
        roles = {band.role: band for band in description.bands}
        assert {"red", "green", "blue", "nir", "rededge1", "nir_narrow", "swir1", "coastal"} <= set(
            roles
        )
        assert not any(band.role is None for band in description.bands)
        assert roles["red"].scale == 1e-4
        assert roles["swir1"].offset == pytest.approx(-0.1)
        assert "QUANTIFICATION_VALUE" in description.origins["scale"]
        assert "ADD_OFFSET" in description.origins["offset"]
        assert description.acquired == "2023-08-23T09:55:59"
        assert description.name == safe.stem
        assert source.grid.shape == (120, 120)
        assert source.grid.pixel_size == (10.0, 10.0)
        bands = choose_bands(description)
        values, valid = source.read(bands, source.grid.window)
        red_scene = make_scene(120, 120)[2] + 1000
        assert not valid[:12, :12].any()
        assert valid.sum() == 120 * 120 - 144
        # JP2 bands in order 02, 03, 04, 08: red is the third
        np.testing.assert_array_equal(values[0][valid], red_scene[valid])
        assert default_stretch(source, bands).offset == pytest.approx((-0.1,) * 3)
        coarse, inside = source.read([roles["swir1"].index], Window(20, 20, 40, 40))
        assert inside.all()
        assert coarse.std() > 0


def test_products_before_baseline_4_have_no_offset(products):
    with open_source(products["old"]) as source:
        assert {band.offset for band in source.description.bands} == {0.0}
        assert "02.08" in source.description.origins["offset"]
        assert source.description.acquired == "2018-08-18T09:40:31"


def test_offset_by_baseline_where_metadata_lack_it(tmp_path):
    safe = make_safe(tmp_path, baseline="04.00", offset=None)
    with open_source(safe) as source:
        assert source.description.bands[0].offset == pytest.approx(-0.1)
        assert "baseline" in source.description.origins["offset"]


@pytest.mark.parametrize("damage", ["missing", "broken"])
def test_product_without_usable_metadata(tmp_path, products, damage):
    safe = tmp_path / products["2A"].name
    shutil.copytree(products["2A"], safe)
    metadata = safe / "MTD_MSIL2A.xml"
    if damage == "missing":
        metadata.unlink()
    else:
        metadata.write_text("<xml")
    with open_source(safe) as source:
        assert [b.role for b in source.description.bands[:4]] == ["coastal", "blue", "green", "red"]
        assert source.description.bands[3].offset == pytest.approx(-0.1)
        assert "baseline" in source.description.origins["offset"]
        assert source.grid.shape == (120, 120)


def test_empty_product(tmp_path):
    (tmp_path / "S2A.SAFE").mkdir()
    with pytest.raises(RasterError, match="Download it again"):
        open_source(tmp_path / "S2A.SAFE")


def test_zipped_product(tmp_path, products):
    safe = products["2A"]
    path = tmp_path / "S2B_MSIL2A.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(safe.rglob("*")):
            archive.write(file, os.path.join(safe.name, file.relative_to(safe)))
    with open_source(path) as zipped, open_source(safe) as plain:
        assert zipped.description.bands == plain.description.bands
        a, b = zipped.read((1, 2, 3), zipped.grid.window), plain.read((1, 2, 3), plain.grid.window)
        np.testing.assert_array_equal(a[0], b[0])
        assert zipped.uri == str(path)


def test_zip_with_a_single_raster_and_a_bad_zip(tmp_path):
    tif = write_tif(tmp_path / "a.tif", SCENE)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(tif, "a.tif")
    with open_source(tmp_path / "a.zip") as source:
        assert source.grid.shape == SCENE.shape[1:]
    (tmp_path / "b.zip").write_bytes(b"PK no zip")
    with pytest.raises(RasterError, match="not a readable zip"):
        open_source(tmp_path / "b.zip")


def test_granule_image_folder_of_a_product(products):
    folder = next(products["2A"].glob("GRANULE/*/IMG_DATA"))
    with open_source(folder) as source:
        assert len(source.description.bands) == 12
        assert source.description.bands[3].offset == pytest.approx(-0.1)  # from the product's name
        assert source.grid.pixel_size == (10.0, 10.0)


def test_single_image_of_a_product(products):
    path = next(products["2A"].glob("GRANULE/*/IMG_DATA/R10m/*B04_10m.jp2"))
    with open_source(path) as source:
        band = source.description.bands[0]
        assert (band.name, band.role, band.scale) == ("B04", "red", 1e-4)
        assert band.offset == pytest.approx(-0.1)
        assert choose_bands(source.description) == (1, 1, 1)


def test_what_is_found_is_absolute(tmp_path, monkeypatch):
    write_tif(tmp_path / "a.tif", SCENE)
    monkeypatch.chdir(tmp_path)
    assert find("a.tif").uri == str(tmp_path / "a.tif")


# --- real scenes ------------------------------------------------------------------------------

SCENES = {
    "sentinel2/inn_ering_8band_u16.tif": ((1, 2, 3), "reflectance", None),
    "sentinel2/flanders_a_bgrn_u16.tif": ((3, 2, 1), "reflectance", "2018-09-26"),
    "sentinel2/hesbaye_9band_u16.tif": ((3, 2, 1), "reflectance", None),
    "sentinel2/slovenia_13band_f32.tif": ((4, 3, 2), "reflectance", None),
    "sentinel2/muensterland_a_rgb_u8.tif": ((1, 2, 3), "custom", None),
    "sentinel2/havelland_1band_u16.jp2": ((1, 1, 1), "reflectance", None),
    "sentinel2/lakeland_7432_rgb_u8.jpg": ((1, 2, 3), "custom", None),
    "sentinel2_masks/denmark_west_rgb_u16.tif": ((1, 2, 3), "reflectance", None),
    "sentinel2_masks/agrifieldnet/agrifieldnet_0d0b9_6band_u8.tif": ((3, 2, 1), "percentile", None),
}


@pytest.mark.parametrize("name", SCENES)
def test_real_scenes(shared, name):
    expected_bands, stretch_name, date = SCENES[name]
    with open_source(shared / "data" / name) as source:
        bands = choose_bands(source.description)
        stretch = default_stretch(source, bands)
        assert (bands, stretch.name, source.description.acquired) == (
            expected_bands,
            stretch_name,
            date,
        )
        values, valid = source.read(bands, source.grid.window, (128, 128))
        rgb = stretch.apply(values, valid)
        assert 20 < rgb[:, valid].mean() < 200
        assert rgb[:, valid].std() > 5
        wedge = "havelland" in name
        assert valid.mean() == pytest.approx(0.74, abs=0.02) if wedge else valid.all()

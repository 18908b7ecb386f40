import pytest

from s2sam_qgis.raster.reading.bands import band_from_text, is_spectral, recognise


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("B04", "B04", "red"),
        ("B4", "B04", "red"),
        ("b08", "B08", "nir"),
        ("B8A", "B8A", "nir_narrow"),
        ("B08A", "B8A", "nir_narrow"),
        ("b8a", "B8A", "nir_narrow"),
        ("B11", "B11", "swir1"),
        ("B04 (665 nm)", "B04", "red"),
        ("B4, central wavelength 665 nm", "B04", "red"),
        ("B04_t2", "B04", "red"),
        ("S2A_MSIL2A_20210617_B03_10m", "B03", "green"),
        ("T33UUP_20210617T100559_B8A_20m", "B8A", "nir_narrow"),
        ("red", "B04", "red"),
        ("Red", "B04", "red"),
        ("Red edge 2", "B06", "rededge2"),
        ("Vegetation Red Edge 1", "B05", "rededge1"),
        ("rededge3", "B07", "rededge3"),
        ("Near Infrared", "B08", "nir"),
        ("NIR", "B08", "nir"),
        ("nir08", "B8A", "nir_narrow"),
        ("swir16", "B11", "swir1"),
        ("SWIR 2", "B12", "swir2"),
        ("sur_refl_blue", "B02", "blue"),
        ("R", "B04", "red"),
        ("grey", "grey", "grey"),
    ],
)
def test_descriptions(text, name, role):
    assert band_from_text(text) == (name, role)


@pytest.mark.parametrize(
    "text", ["Band 4", "band_1", "NDVI", "infrared sum", "SCL", "B13", "B99", "X04", "Reduced", ""]
)
def test_descriptions_that_say_nothing(text):
    assert band_from_text(text) is None


@pytest.mark.parametrize("text", ["T33UUP_SCL_20m", "AOT, Aerosol", "WVP", "MSK_CLDPRB_20m"])
def test_layers_that_are_no_images(text):
    assert not is_spectral(text)


def roles(*args):
    bands, origin, _ = recognise(*args)
    return [band.role for band in bands], [band.name for band in bands], origin


def none(count):
    return [None] * count, ["gray"] + ["undefined"] * (count - 1)


def test_two_dates_in_one_file_keep_distinct_names():
    texts = ["B04_t1", "B03_t1", "B02_t1", "B04_t2", "B03_t2", "B02_t2"]
    found, names, origin = roles(texts, ["undefined"] * 6, "a.tif", "uint16")
    assert found == ["red", "green", "blue"] * 2
    assert names == ["B04", "B03", "B02", "B04_t2", "B03_t2", "B02_t2"]
    assert "descriptions" in origin


def test_unknown_descriptions_stay_names():
    found, names, _ = roles(["B04", "NDVI", None], ["undefined"] * 3, "a.tif", "float32")
    assert found == ["red", None, None]
    assert names == ["B04", "NDVI", "band 3"]


def test_colour_interpretation():
    colours = ["red", "green", "blue", "alpha"]
    assert roles([None] * 4, colours, "a.tif", "uint8")[0] == colours
    assert "colour" in roles([None] * 4, colours, "a.tif", "uint8")[2]


@pytest.mark.parametrize(
    ("name", "count", "expected"),
    [
        ("T33UUP_20210617T100559_B04_10m.jp2", 1, ["red"]),
        ("scene_B8A.tif", 1, ["nir_narrow"]),
        ("scene_B04B03B02.tif", 3, ["red", "green", "blue"]),
        ("scene_B8-B4-B3.tif", 3, ["nir", "red", "green"]),
        ("scene_B2_B3_B4_B8.tif", 4, ["blue", "green", "red", "nir"]),
    ],
)
def test_file_names(name, count, expected):
    found, _, origin = roles(*none(count), name, "uint16")
    assert found == expected
    assert origin == "from the file's name"


@pytest.mark.parametrize(
    ("count", "dtype", "expected"),
    [
        (1, "uint16", ["grey"]),
        (3, "uint16", ["red", "green", "blue"]),
        (4, "uint16", ["blue", "green", "red", "nir"]),
        (4, "uint8", ["red", "green", "blue", "nir"]),
        (10, "uint16", ["blue", "green", "red", "rededge1", "rededge2", "rededge3",
              "nir", "nir_narrow", "swir1", "swir2"]),
    ],
)  # fmt: skip
def test_by_position_the_guess_is_stated(count, dtype, expected):
    found, _, origin = roles(*none(count), "scene.tif", dtype)
    assert found == expected
    assert "taken as" in origin or "one band" in origin


@pytest.mark.parametrize(("count", "red", "swir2"), [(12, 3, 11), (13, 3, 12)])
def test_all_bands_by_position(count, red, swir2):
    found = roles(*none(count), "scene.tif", "uint16")[0]
    assert (found.index("red"), found.index("swir2")) == (red, swir2)
    assert ("cirrus" in found) == (count == 13)


@pytest.mark.parametrize("count", [2, 5, 7, 30])
def test_other_numbers_are_not_guessed(count):
    found, names, origin = roles(*none(count), "scene.tif", "uint16")
    assert found == [None] * count
    assert names[1] == "band 2"
    assert origin.startswith("unknown")

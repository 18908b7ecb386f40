"""What numbers mean: each line of the table, and that a guess is called one."""

import numpy as np
import pytest

from s2sam_qgis.core.options import InputChoice
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.raster.reading.sentinel2 import default_stretch
from s2sam_qgis.raster.reading.signatures import RULES, Evidence, decide
from s2sam_qgis.workflow.inputs import open_imagery
from tests.raster.make import NAMES, SCENE, write_tif

NAMED = ["B04", "B03", "B02"]
LAND = np.random.default_rng(1).gamma(2.5, 450, 20_000).round() + 120  # a scene x 10000


def told(sample, dtype="uint16", names=("scene.tif",), date=None, texts=()):
    values = None if sample is None else np.asarray(sample, np.float32)
    return decide(Evidence(NAMED, dtype, values, list(names), date, texts))


def which(sample, dtype="uint16", names=("scene.tif",), date=None, texts=()):
    values = None if sample is None else np.asarray(sample, np.float32)
    evidence = Evidence(NAMED, dtype, values, list(names), date, texts)
    return next(rule.key for rule in RULES if rule.holds(evidence))


@pytest.mark.parametrize(
    ("sample", "dtype", "linear", "sure"),
    [
        (LAND, "uint16", (1e-4, 0.0), False),
        (LAND, "int16", (1e-4, 0.0), False),
        (LAND + 1000, "uint16", (1e-4, -0.1), False),
        (np.round(LAND * 6.5535), "uint16", (1 / 65535, 0.0), True),
        (np.floor(LAND * 6.5535), "uint16", (1 / 65535, 0.0), True),
        (np.round(LAND / 65.5).clip(7, 255), "uint16", (None, None), False),
        (np.round((LAND * 1e-4 + 0.2) / 2.75e-5), "uint16", (2.75e-5, -0.2), False),
        (LAND * 5, "uint16", (None, None), True),  # brighter than reflectance x 10000 can be
        (LAND * 1e-4, "float32", (1.0, 0.0), False),
        (LAND * 1e-2, "float32", (0.01, 0.0), False),
        (LAND * 1.0, "float32", (1e-4, 0.0), False),
        (np.round(LAND / 65.5).clip(7, 255), "float32", (None, None), False),
        (LAND * 0.05 + 0.01, "float32", (None, None), True),  # up to several hundred: not percent
    ],
)
def test_values_alone(sample, dtype, linear, sure):
    found = told(sample, dtype)
    assert found.bands == [linear] * 3
    assert found.sure[0] is sure
    assert found.scale_origin


@pytest.mark.parametrize(
    ("name", "linear"),
    [
        ("LC09_L2SP_192026_20230614_20230616_02_T1_SR_B4.TIF", (2.75e-5, -0.2)),
        ("LE07_L2SP_192026_20100614_20200616_02_T1_SR_B3.TIF", (2.75e-5, -0.2)),
        ("SENTINEL2A_20230614-101559-461_L2A_T32UPU_C_V3-1_FRE_B4.tif", (1e-4, 0.0)),
        ("2023-06-14-00_00_2023-06-14-23_59_Sentinel-2_L2A_B04_(Raw).tiff", (1 / 65535, 0.0)),
        ("S2A_MSIL2A_20230614T101601_N0509_R065_T32UPU_20230614T161555.tif", (1e-4, -0.1)),
        ("S2A_MSIL2A_20180614T101601_N0208_R065_T32UPU_20180614T161555.tif", (1e-4, 0.0)),
    ],
)
def test_names_are_sure(name, linear):
    found = told(LAND, names=[name], date="2023-06-14")
    assert found.bands[0] == pytest.approx(linear)
    assert found.sure == (True, True)
    assert name[:12] in found.scale_origin


def test_a_band_called_as_landsat_calls_it_is_sure():
    found = told(np.round((LAND * 1e-4 + 0.2) / 2.75e-5), texts=["SR_B4", "SR_B3", "SR_B2"])
    assert found.bands[0] == (2.75e-5, -0.2)
    assert found.sure == (True, True)


def test_an_earlier_date_speaks_against_the_offset():
    dark_haze = LAND + 1000
    assert told(dark_haze, date="2019-07-01").bands[0] == (1e-4, 0.0)
    assert told(dark_haze, date="2023-07-01").bands[0] == (1e-4, -0.1)


def test_every_rule_can_be_reached():
    seen = {
        which(LAND, "uint8"),
        which(LAND, texts=["SR_B4"]),
        which(LAND, names=["MAJA_x.tif"]),
        which(LAND, names=["B04_(Raw).tiff"]),
        which(np.round(LAND * 6.5535)),
        which(LAND, names=["S2A_MSIL2A_20180614T101601_N0208_R065"]),
        which(LAND, names=["T32UPU_20180614T101601_B04.jp2"], date="2018-06-14"),
        which(np.round(LAND / 65.5).clip(7, 255)),
        which(LAND + 7500),
        which(LAND * 5),
        which(LAND + 1000),
        which(LAND),
        which(np.full(500, 7)),
        which(None, "float32"),
        which(LAND * 1e-4, "float32"),
        which(LAND * 1e-2, "float32"),
        which(LAND, "float32"),
        which(-LAND, "float32"),
    }
    assert seen == {rule.key for rule in RULES}


def test_eight_bit_values_in_sixteen_bits_are_shown_as_eight_bit(tmp_path):
    eight = (SCENE[:3] / 16).clip(1, 255).astype(np.uint16)
    with open_source(write_tif(tmp_path / "a.tif", eight)) as source:
        stretch = default_stretch(source, (1, 2, 3))
        assert (stretch.low[0], stretch.high[0]) == (0.0, 255.0)
        assert "scale" in source.description.guesses
        assert source.description.origin("scale").startswith("guess: ")


def test_x_65535_gives_the_picture_of_x_10000(tmp_path):
    wide = np.round(SCENE.astype(float) * 6.5535).astype(np.uint16)
    plain = open_imagery(str(write_tif(tmp_path / "a.tif", SCENE, descriptions=NAMES)))
    other = open_imagery(str(write_tif(tmp_path / "b.tif", wide, descriptions=NAMES)))
    window = plain.grid.window
    one, _ = plain.read(window, window.shape)
    two, _ = other.read(window, window.shape)
    np.testing.assert_allclose(one, two, atol=0.1)


def test_a_choice_overrides_every_guess(tmp_path):
    path = write_tif(tmp_path / "a.tif", SCENE * 3, descriptions=NAMES)
    imagery = open_imagery(str(path), InputChoice(scaling=(1 / 30000,)))
    assert imagery.stretch.scale[0] == pytest.approx(1 / 30000)

import numpy as np
import pytest

from s2sam_qgis.raster.reading.acquired import acquired, date_in
from s2sam_qgis.raster.reading.baseline import baseline_of
from s2sam_qgis.raster.reading.reflectance import from_band_scaling, from_metadata
from s2sam_qgis.raster.reading.signatures import Evidence, decide

NAMES = ["B04", "B03", "B8A"]
EMPTY = [{}, {}, {}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S2B_MSIL2A_20230823T095559_N0509_R122_T33UUP_20230823T124759", 5.09),
        ("S2A_MSIL1C_20180818T094031_N0206_R036.SAFE", 2.06),
        ("S2A_USER_MTD_SAFL2A_N0400", 4.0),
        ("scene_N12.tif", None),
        ("field_N0509x", None),
    ],
)
def test_baseline_in_names(text, expected):
    assert baseline_of(text) == expected


@pytest.mark.parametrize("item", ["BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"])
def test_quantification_value(item):
    found = from_metadata(NAMES, {item: "10000"}, EMPTY, ["a.tif"])
    assert found.bands == [(1e-4, 0.0)] * 3
    assert item in found.scale_origin
    assert "taken as 0" in found.offset_origin


@pytest.mark.parametrize("item", ["BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"])
def test_add_offsets(item):
    tags = {"QUANTIFICATION_VALUE": "10000"}
    per_band = from_metadata(NAMES, tags, [{item: "-1000"}, {item: "-900"}, {}], [])
    assert [round(offset, 9) for _, offset in per_band.bands] == [-0.1, -0.09, 0.0]
    named = from_metadata(NAMES, {**tags, f"{item}_B04": "-1000", f"{item}_8": "-800"}, EMPTY, [])
    assert [round(offset, 9) for _, offset in named.bands] == [-0.1, 0.0, -0.08]
    one = from_metadata(NAMES, {**tags, item: "-1000"}, EMPTY, [])
    assert [offset for _, offset in one.bands] == [-0.1] * 3
    listed = ",".join(str(-index) for index in range(13))
    each = from_metadata(NAMES, {**tags, f"{item}_VALUES_LIST": listed}, EMPTY, [])
    assert [round(offset * 1e4) for _, offset in each.bands] == [-3, -2, -8]


@pytest.mark.parametrize(("baseline", "offset"), [("05.09", -0.1), ("04.00", -0.1), ("03.01", 0.0)])
def test_baseline_gives_the_offset(baseline, offset):
    tags = {"QUANTIFICATION_VALUE": "10000", "PROCESSING_BASELINE": baseline}
    found = from_metadata(NAMES, tags, EMPTY, [])
    assert found.bands[0] == (1e-4, offset)
    assert baseline in found.offset_origin
    name = f"S2A_MSIL2A_20210617T100559_N{baseline.replace('.', '')}_R022"
    assert from_metadata(NAMES, {"QUANTIFICATION_VALUE": "1e4"}, EMPTY, [name]).bands == found.bands


@pytest.mark.parametrize("value", ["0", "", "n/a", "nan"])
def test_unusable_quantification(value):
    assert from_metadata(NAMES, {"QUANTIFICATION_VALUE": value}, EMPTY, []) is None


def test_band_scaling():
    found = from_band_scaling([1e-4] * 3, [-0.1] * 3, EMPTY, "uint16")
    assert found.bands == [(1e-4, -0.1)] * 3
    tags = [{"scale": "0.0001", "offset": "-0.1"}] * 3
    assert from_band_scaling([1.0] * 3, [0.0] * 3, tags, "int16").bands == found.bands
    assert from_band_scaling([1.0] * 3, [0.0] * 3, EMPTY, "uint16") is None
    assert from_band_scaling([0.1] * 3, [0.0] * 3, EMPTY, "uint16") is None
    assert from_band_scaling([0.004] * 3, [0.0] * 3, EMPTY, "uint8") is None


def told(names, dtype, sample, file_names, acquired):
    return decide(Evidence(names, dtype, sample, file_names, acquired))


def values(low, high):
    return np.linspace(low, high, 1000).astype(np.float32)


@pytest.mark.parametrize(
    ("dtype", "sample", "linear"),
    [
        ("uint8", values(0, 255), (None, None)),
        ("uint16", values(100, 4000), (1e-4, 0.0)),
        ("uint16", None, (1e-4, 0.0)),
        ("uint16", values(0, 65535), (None, None)),
        ("uint16", values(1, 12), (None, None)),
        ("int16", values(-500, 4000), (1e-4, 0.0)),
        ("float32", values(0, 0.4), (1.0, 0.0)),
        ("float32", values(0, 4000), (1e-4, 0.0)),
        ("float64", values(0, 255), (None, None)),
        ("float32", values(-20, -5), (None, None)),
        ("float32", values(0, 1e6), (None, None)),
        ("float32", None, (None, None)),
    ],
)
def test_told(dtype, sample, linear):
    found = told(NAMES, dtype, sample, ["scene.tif"], None)
    assert found.bands == [linear] * 3
    assert found.scale_origin


@pytest.mark.parametrize(
    ("name", "date", "offset"),
    [
        ("T33UUP_20210617T100559_B04_10m.jp2", "2021-06-17", 0.0),
        ("T33UUP_20230617T100559_B04_10m.jp2", "2023-06-17", -0.1),
        ("composite.tif", "2023-06-17", -0.1),
        ("composite.tif", "2020-06-17", 0.0),
        ("S2A_MSIL2A_20210617T100559_N0500_R022_T33UUP_20210617T000000.tif", None, -0.1),
    ],
)
def test_offset_of_files_without_metadata(name, date, offset):
    found = told(NAMES, "uint16", values(1000, 4000), [name], date)
    assert found.bands[0][1] == pytest.approx(offset)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("T33UUP_20210617T100559_B04_10m.jp2", "2021-06-17T10:05:59"),
        ("2021-06-17T10:05:59.024Z", "2021-06-17T10:05:59"),
        ("2021:06:17 10:05:59", "2021-06-17T10:05:59"),
        ("scene_2021-06-17.tif", "2021-06-17"),
        ("scene_20210617.tif", "2021-06-17"),
        ("scene_2021_06_17_B04.tif", "2021-06-17"),
        ("20210617_100559_ab.tif", "2021-06-17T10:05:59"),
        ("S2B_MSIL2A_20230823T095559_N0509_R122_T33UUP_20230824T124759", "2023-08-23T09:55:59"),
        ("scene_20211345.tif", None),
        ("id_1202106171.tif", None),
        ("scene_2021.tif", None),
        ("", None),
    ],
)
def test_dates_in_text(text, expected):
    assert date_in(text) == expected


@pytest.mark.parametrize(
    ("tags", "names", "expected", "origin"),
    [
        ({"PRODUCT_START_TIME": "2021-06-17T10:05:59Z", "TIFFTAG_DATETIME": "2023:01:01 00:00:00"},
         ["a.tif"], "2021-06-17T10:05:59", "PRODUCT_START_TIME"),
        ({"ACQUISITIONDATETIME": "2021-06-17 10:05:59"}, ["20200101.tif"], "2021-06-17T10:05:59",
         "ACQUISITIONDATETIME"),
        ({"acquired": "2021-06-17"}, [], "2021-06-17", "acquired"),
        ({"TIFFTAG_DATETIME": "2023:01:01 00:00:00"}, ["a_20210617.tif"], "2021-06-17", "name"),
        ({"TIFFTAG_DATETIME": "2023:01:01 00:00:00"}, ["a.tif"], "2023-01-01T00:00:00", "written"),
        ({"DATE": "unknown"}, ["a.tif"], None, "unknown"),
    ],
)  # fmt: skip
def test_acquired(tags, names, expected, origin):
    value, where = acquired(tags, names)
    assert value == expected
    assert origin in where

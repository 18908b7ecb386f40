# ruff: noqa: E501
import os

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import shapely

from s2sam_qgis.core import file_sets
from s2sam_qgis.core.errors import Cancelled, InputError, OutputError
from s2sam_qgis.core.options import VECTOR_DRIVERS
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.raster.writing import vector_writer
from s2sam_qgis.raster.writing.vector_writer import (
    SHAPEFILE_NAMES,
    ResultFeature,
    write_vector,
)

UTM = "EPSG:32633"
SQUARE = shapely.MultiPolygon([shapely.box(600000, 5399000, 601000, 5400000)])
FIELDS = [
    "prompt_id", "name", "class", "score", "stability", "area_ha", "perimeter_m", "n_fg", "n_bg",
    "n_edits", "has_box", "source", "acquired", "model", "model_sha256", "stretch", "created", "plugin_version",
]  # fmt: skip
SUFFIXES = sorted(VECTOR_DRIVERS)


def features():
    full = ResultFeature(
        3, SQUARE, "Weiher Ö", 0.91, 0.97, None, None, 2, 1, True, "/data/a.tif", "2021-06-17",
        "vit_b", "sha256:" + "a" * 64, '{"name": "reflectance", "low": [0, 0, 0]}',
        "2024-01-02T03:04:05Z", "0.1.0", "water", 4,
    )  # fmt: skip
    return [full, ResultFeature(1, SQUARE, area_ha=5.0), ResultFeature(2, shapely.MultiPolygon())]


def read(path):
    meta, _, geometry, columns = pyogrio.raw.read(str(path))
    rows = [dict(zip(meta["fields"], row)) for row in zip(*columns)]
    return meta, shapely.from_wkb(geometry), rows


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_all_attributes_in_all_formats(tmp_path, suffix):
    path = tmp_path / f"out{suffix}"
    write_vector(path, features(), UTM, metadata={"model": "vit_b"})
    meta, shapes, rows = read(path)
    short = SHAPEFILE_NAMES if suffix == ".shp" else {}
    assert list(meta["fields"]) == [short.get(name, name) for name in FIELDS]
    first = rows[0]
    assert [row["prompt_id"] for row in rows] == [3, 1, 2]
    assert first["name"] == "Weiher Ö"
    assert (first["class"], first["n_edits"]) == ("water", 4)
    assert (first["score"], first["stability"]) == (0.91, 0.97)
    assert (first["n_fg"], first["n_bg"], bool(first["has_box"])) == (2, 1, True)
    assert first["stretch"] == features()[0].stretch
    assert str(first["acquired"]) == "2021-06-17"
    assert first[short.get("model_sha256", "model_sha256")] == features()[0].model_sha256
    # 1 km2 at 0.9998 scale: the ellipsoidal area differs from the plane one
    assert first["area_ha"] == pytest.approx(100.0, rel=2e-3)
    assert abs(first["area_ha"] - 100.0) > 0.01
    assert first[short.get("perimeter_m", "perimeter_m")] == pytest.approx(4000, rel=1e-3)
    assert rows[1]["area_ha"] == 5.0
    assert rows[1]["source"] is None
    assert rows[1]["class"] is None
    assert rows[2]["area_ha"] == 0.0
    assert shapes[2] is None
    if suffix in (".geojson", ".json"):
        assert meta["crs"] == "EPSG:4326"
        assert 16.3 < shapes[0].centroid.x < 16.5
        assert shapes[0].geoms[0].exterior.is_ccw
    else:
        assert meta["crs"] == UTM
        assert shapes[0].equals(SQUARE)
    expected = {"out" + end for end in (".shp", ".shx", ".dbf", ".prj", ".cpg")}
    assert set(os.listdir(tmp_path)) == (expected if suffix == ".shp" else {path.name})


def test_geopackage_layer_and_metadata(tmp_path):
    write_vector(tmp_path / "my run.gpkg", features(), UTM, metadata={"model": "vit_b"})
    info = pyogrio.read_info(tmp_path / "my run.gpkg")
    assert info["layer_name"] == "my run"
    assert info["geometry_type"] == "MultiPolygon"
    assert info["layer_metadata"] == {"model": "vit_b"}


def test_geojson_is_within_a_millimetre_and_cut_at_the_antimeridian(tmp_path):
    write_vector(tmp_path / "a.geojson", features(), UTM)
    back = read(tmp_path / "a.geojson")[1][0]
    from s2sam_qgis.raster.environment import transform_points

    xy = shapely.get_coordinates(back)
    x, y = transform_points("EPSG:4326", UTM, xy[:, 0], xy[:, 1])
    assert np.hypot(x % 1000 - np.round(x % 1000), y % 1000 - np.round(y % 1000)).max() < 1e-3
    lon, lat = transform_points("EPSG:4326", "EPSG:32601", [-179.99], [10.0])
    across = shapely.MultiPolygon([shapely.Point(lon[0], lat[0]).buffer(5000)])
    write_vector(tmp_path / "b.geojson", [ResultFeature(1, across)], "EPSG:32601")
    shape = read(tmp_path / "b.geojson")[1][0]
    assert len(shape.geoms) == 2
    assert shape.area < 0.01


def test_text_ids(tmp_path):
    write_vector(
        tmp_path / "a.gpkg", [ResultFeature("lake", SQUARE), ResultFeature(7, SQUARE)], UTM
    )
    assert [row["prompt_id"] for row in read(tmp_path / "a.gpkg")[2]] == ["lake", "7"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_without_crs(tmp_path, suffix):
    write_vector(tmp_path / f"a{suffix}", [ResultFeature(1, SQUARE)], None)
    _, shapes, rows = read(tmp_path / f"a{suffix}")
    assert shapes[0].equals(SQUARE)
    assert rows[0]["area_ha"] is None or np.isnan(rows[0]["area_ha"])


def test_custom_crs(tmp_path):
    from s2sam_qgis.raster.environment import crs_string

    wkt = crs_string("+proj=laea +lat_0=52 +lon_0=10 +datum=WGS84")
    write_vector(tmp_path / "a.gpkg", [ResultFeature(1, shapely.MultiPolygon([shapely.box(0, 0, 100, 100)]))], wkt)  # fmt: skip
    assert "Lambert_Azimuthal" in read(tmp_path / "a.gpkg")[0]["crs"]
    assert read(tmp_path / "a.gpkg")[2][0]["area_ha"] == pytest.approx(1.0, rel=1e-6)


def test_long_texts_are_cut_in_shapefiles(tmp_path):
    write_vector(tmp_path / "a.shp", [ResultFeature(1, SQUARE, stretch="x" * 400)], UTM)
    assert read(tmp_path / "a.shp")[2][0]["stretch"] == "x" * 254


# --- files ------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_existing_files_are_left_alone(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"mine")
    with pytest.raises(InputError, match="exists already and was left as it is"):
        write_vector(path, features(), UTM)
    assert path.read_bytes() == b"mine"
    write_vector(path, features(), UTM, overwrite=True)
    assert len(read(path)[2]) == 3


def test_overwriting_removes_what_belonged_to_the_old_file(tmp_path):
    write_vector(tmp_path / "a.gpkg", features(), UTM)
    (tmp_path / "a.gpkg-wal").write_bytes(b"old")
    write_vector(tmp_path / "a.gpkg", features()[:1], UTM, overwrite=True)
    assert os.listdir(tmp_path) == ["a.gpkg"]
    write_vector(tmp_path / "a.shp", features(), UTM)
    (tmp_path / "a.qix").write_bytes(b"old")
    write_vector(tmp_path / "a.shp", features()[:1], UTM, overwrite=True)
    assert not (tmp_path / "a.qix").exists()
    assert len(read(tmp_path / "a.shp")[2]) == 1


def test_a_dbf_of_somebody_else_is_left_alone(tmp_path):
    (tmp_path / "a.dbf").write_bytes(b"mine")
    with pytest.raises(InputError, match=r"a\.dbf exists already"):
        write_vector(tmp_path / "a.shp", features(), UTM)
    assert os.listdir(tmp_path) == ["a.dbf"]


@pytest.mark.parametrize("name", ["a.kml", "a", "a.tif"])
def test_unknown_formats(tmp_path, name):
    with pytest.raises(InputError, match=r"\.gpkg, \.geojson, \.json, \.fgb, \.shp"):
        write_vector(tmp_path / name, features(), UTM)


def test_nothing_to_write(tmp_path):
    with pytest.raises(InputError, match="no outlines"):
        write_vector(tmp_path / "a.gpkg", [], UTM)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("folder", ["missing", "/proc"])
def test_folders_that_cannot_be_written(tmp_path, suffix, folder):
    with pytest.raises(OutputError, match="Choose another folder"):
        write_vector(tmp_path / folder / f"a{suffix}", features(), UTM)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("where", ["_write", "_check"])
def test_failures_leave_nothing(tmp_path, monkeypatch, suffix, where):
    write_vector(tmp_path / f"a{suffix}", features(), UTM)
    before = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
    original = getattr(vector_writer, where)

    def fail(part, *rest):
        original(part, *rest)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(vector_writer, where, fail)
    with pytest.raises(OutputError, match="No space left on device"):
        write_vector(tmp_path / f"a{suffix}", features()[:1], UTM, overwrite=True)
    assert {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)} == before


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_full_disk(small_disk, suffix):
    shape = shapely.MultiPolygon([shapely.Point(6e5, 5.4e6).buffer(500, quad_segs=4000)])
    (small_disk / "kept.txt").write_text("x")
    with pytest.raises(OutputError, match="Check free disk space"):
        write_vector(small_disk / f"a{suffix}", [ResultFeature(1, shape)] * 3, UTM)
    assert os.listdir(small_disk) == ["kept.txt"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_cancelling_leaves_nothing(tmp_path, monkeypatch, suffix):
    cancel = CancelToken()
    original = vector_writer._check

    def check(*args):
        original(*args)
        cancel.cancel()

    monkeypatch.setattr(vector_writer, "_check", check)
    with pytest.raises(Cancelled):
        write_vector(tmp_path / f"a{suffix}", features(), UTM, cancel=cancel)
    assert os.listdir(tmp_path) == []


def test_a_shapefile_move_that_fails_is_undone(tmp_path, monkeypatch):
    write_vector(tmp_path / "a.shp", features(), UTM)
    before = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
    replace = os.replace
    calls = []

    def failing(source, target):
        calls.append(target)
        if len(calls) == 4:  # The journal is the first.
            raise PermissionError(13, "Permission denied")
        replace(source, target)

    monkeypatch.setattr(file_sets.os, "replace", failing)
    with pytest.raises(OutputError, match="Permission denied"):
        write_vector(tmp_path / "a.shp", features()[:1], UTM, overwrite=True)
    assert {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)} == before

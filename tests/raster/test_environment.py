import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.core.errors import PromptError, RasterError
from s2sam_qgis.raster import environment
from s2sam_qgis.raster.environment import (
    FEW,
    crs_is_geographic,
    crs_string,
    crs_unit_metres,
    local_path,
    parse_crs,
    rasterio_env,
    transform_points,
)
from tests.conftest import ROOT

SCRIPT = """
import sys, threading
import numpy as np
from s2sam_qgis.raster.environment import rasterio_env, transform_points, crs_string
failures = []
def work(name):
    try:
        for _ in range(2):
            x, y = transform_points("EPSG:32633", "EPSG:4326", [500000.0], [5.0e6])
            assert abs(x[0] - 15.0) < 1e-9 and abs(y[0] - 45.15347) < 1e-4, (x, y)
            import rasterio
            with rasterio_env(), rasterio.MemoryFile() as memory:
                with memory.open(driver="GTiff", width=1, height=1, count=1, dtype="uint8",
                                 crs="EPSG:25832") as out:
                    assert crs_string(out.crs) == "EPSG:25832"
            import pyogrio.raw, shapely
            path = sys.argv[1] + "/" + name + ".gpkg"
            pyogrio.raw.write(path, shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)])),
                              [np.array([1])], ["a"], geometry_type="Polygon", crs="EPSG:32633")
            assert pyogrio.read_info(path)["crs"] == "EPSG:32633"
    except BaseException as error:
        failures.append((name, repr(error)))
order = sys.argv[2]
if order == "main first":
    work("main")
threads = [threading.Thread(target=work, args=(f"thread{i}",)) for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
work("main")
assert not failures, failures
"""


def _foreign_proj(tmp_path):
    """The system's PROJ folder where there is one, else a folder with a broken database."""
    system = Path("/usr/share/proj")
    if (system / "proj.db").exists():
        return system
    (tmp_path / "proj").mkdir()
    (tmp_path / "proj" / "proj.db").write_bytes(b"SQLite format 3\0 but damaged")
    return tmp_path / "proj"


@pytest.mark.parametrize("order", ["main first", "threads first"])
@pytest.mark.parametrize("kind", ["foreign", "missing", "broken"])
def test_foreign_proj_folder_does_not_break_it(tmp_path, order, kind):
    folder = tmp_path / "nothing here"
    if kind == "foreign":
        folder = _foreign_proj(tmp_path)
    elif kind == "broken":
        folder = tmp_path / "broken"
        folder.mkdir()
        (folder / "proj.db").write_bytes(b"no database")
    variables = {"PROJ_LIB": str(folder), "PROJ_DATA": str(folder), "GDAL_DRIVER_PATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path), order],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_inside_new_threads():
    results = []

    def work():
        results.append(transform_points("EPSG:4326", "EPSG:32633", [15.0], [48.0])[0][0])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == pytest.approx([500000.0] * 4)


def test_environments_nest():
    with rasterio_env(), rasterio_env(GDAL_CACHEMAX=64):
        assert crs_is_geographic("EPSG:4258")
    assert not crs_is_geographic("EPSG:3035")


@pytest.mark.parametrize(
    ("crs", "expected"),
    [("EPSG:31468", (4500107.878, 5317985.604)), ("EPSG:3035", (4470309.442, 2767177.887))],
)
def test_axis_order_is_always_x_y(crs, expected):
    # Both CRS are defined with northing first.
    x, y = transform_points("EPSG:4326", crs, [12.0], [48.0])
    assert (x[0], y[0]) == pytest.approx(expected, abs=0.01)


def test_shapes_are_kept_and_round_trip_is_exact():
    lon, lat = np.meshgrid(np.linspace(14, 16, 5), np.linspace(47, 49, 3))
    x, y = transform_points("EPSG:4326", "EPSG:32633", lon, lat)
    assert x.shape == (3, 5)
    back = transform_points("EPSG:32633", "EPSG:4326", x, y)
    np.testing.assert_allclose(back, (lon, lat), atol=1e-11)
    assert transform_points("EPSG:4326", "EPSG:32633", [], [])[0].shape == (0,)


@pytest.mark.parametrize(
    ("xs", "ys", "says"),
    [
        ([15.0, 500.0], [48.0, 95.0], r"position \(500, 95\) cannot be expressed in EPSG:32633"),
        ([float("nan")], [1.0], "not finite"),
        ([15.0], [float("inf")], "not finite"),
    ],
)
def test_positions_that_cannot_be_transformed(xs, ys, says):
    with pytest.raises(PromptError, match=says):
        transform_points("EPSG:4326", "EPSG:32633", xs, ys, PromptError)


@pytest.mark.parametrize("crs", ["EPSG:999999", "nonsense", "", "GEOGCS["])
def test_unknown_crs(crs):
    with pytest.raises(RasterError, match="EPSG:32633 or as WKT"):
        transform_points("EPSG:4326", crs, [1.0], [1.0])


def test_crs_strings():
    with rasterio_env():
        custom = parse_crs("+proj=laea +lat_0=52 +lon_0=10 +datum=WGS84")
        utm = parse_crs("EPSG:32633")
        from_wkt = parse_crs(utm.to_wkt())
    assert crs_string(utm) == crs_string(from_wkt) == crs_string("EPSG:32633") == "EPSG:32633"
    text = crs_string(custom)
    assert text.startswith("PROJCS[")
    assert crs_string(text) == text
    assert crs_string(None) is None


def test_units():
    assert crs_unit_metres("EPSG:32633") == 1.0
    assert crs_unit_metres("EPSG:2263") == pytest.approx(0.3048006)
    with pytest.raises(RasterError, match="degrees"):
        crs_unit_metres("EPSG:4326")


def test_local_path(tmp_path):
    assert local_path(str(tmp_path)) == str(tmp_path)
    assert local_path("/vsizip/a.zip/b.tif") is None
    assert local_path("https://example.org/a.tif") is None
    assert local_path("SENTINEL2_L2A:/a/MTD_MSIL2A.xml:10m:EPSG_32633") is None
    assert local_path("C:\\data\\a.tif") == "C:\\data\\a.tif"
    assert local_path("missing.tif") == "missing.tif"


def test_a_distributions_rasterio_keeps_its_own_paths(monkeypatch):
    monkeypatch.setattr(environment, "_wheel_folder", lambda name: None)
    environment._wheel_settings.cache_clear()
    try:
        assert environment._wheel_settings() == (None, {})
        assert transform_points("EPSG:4326", "EPSG:32633", [15.0], [48.0])[0][0] == pytest.approx(
            5e5
        )
    finally:
        environment._wheel_settings.cache_clear()


@pytest.mark.parametrize("count", [1, FEW, FEW + 1])
def test_what_was_asked_before_is_nobody_elses(count):
    xs, ys = np.linspace(12, 13, count), np.linspace(48, 49, count)
    first, second = (transform_points("OGC:CRS84", "EPSG:32633", xs, ys) for _ in range(2))
    assert np.array_equal(first, second)
    first[0][:] = 0
    assert np.array_equal(transform_points("OGC:CRS84", "EPSG:32633", xs, ys), second)

"""The wheels' own libraries, in a process whose program has another GDAL, as QGIS has on Linux."""

import ctypes.util
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

#: Uses both: rasterio's PROJ path is set before pyogrio looks for its own.
SCRIPT = """
from s2sam_qgis.raster.environment import rasterio_env, transform_points
from s2sam_qgis.raster.own_libraries import import_pyogrio
with rasterio_env():
    pyogrio = import_pyogrio()
x, y = transform_points("EPSG:32633", "EPSG:4326", [500000.0], [5.0e6])
assert abs(x[0] - 15.0) < 1e-9 and abs(y[0] - 45.15347) < 1e-4, (x, y)
import rasterio, shapely
print(rasterio.__gdal_version__, pyogrio.__gdal_version_string__, shapely.geos_version_string)
"""

PLAIN = "import rasterio; print(rasterio.__gdal_version__)"


def _run(script, preload=None):
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    environment.pop("LD_PRELOAD", None)
    if preload is not None:
        environment["LD_PRELOAD"] = preload
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def other_gdal():
    """The system's GDAL library, where it is another one than rasterio's."""
    name = ctypes.util.find_library("gdal") if sys.platform == "linux" else None
    if name is None or not hasattr(os, "RTLD_DEEPBIND"):
        pytest.skip("needs Linux with glibc and a GDAL of the system")
    alone, beside = _run(PLAIN), _run(PLAIN, name)
    if beside.returncode == 0 and alone.stdout == beside.stdout:
        pytest.skip("this rasterio uses the system's GDAL")
    return name


def test_wheels_use_the_libraries_that_they_bring(other_gdal):
    alone, beside = _run(SCRIPT), _run(SCRIPT, other_gdal)
    assert alone.returncode == 0, alone.stderr
    assert beside.returncode == 0, beside.stderr
    assert beside.stdout == alone.stdout

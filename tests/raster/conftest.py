import os
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.raster.make import NAMES, SCENE, write_tif


@pytest.fixture(scope="session")
def shared():
    """The folder of shared data, or a skip."""
    folder = Path(os.environ.get("S2SAM_SHARED", ROOT.parent / "shared"))
    if not (folder / "data" / "sentinel2").is_dir():
        pytest.skip(f"no shared data in {folder}; set S2SAM_SHARED to their folder")
    return folder


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 64 KiB; skips where it cannot be mounted."""
    folder = tmp_path / "small"
    folder.mkdir()
    try:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small tmpfs needs more rights")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def scene_file(tmp_path):
    """The scene of make.py as a GeoTIFF with named bands."""
    return write_tif(
        tmp_path / "scene.tif", SCENE, descriptions=NAMES, tiled=True, blockxsize=32, blockysize=32
    )

"""Qt 6: the dock's widgets run in a process of their own, with PyQt6 and stand-ins for QGIS.

PyQt6 lies in .venv-qt6, a folder of its own: in .venv pytest-qt would take it for the Qt to use.
The first run fetches it (about 90 MB, 260 MB on disk). S2SAM_NO_QT6=1 leaves these tests out.
"""

import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from tests.conftest import ROOT

HERE = Path(__file__).resolve().parent
FOLDER = ROOT / ".venv-qt6"
TRIAL = "from PyQt6 import QtGui, QtTest, QtWidgets; QtWidgets.QApplication([])"


def run(*arguments):
    """Python with PyQt6 and the stand-ins in front of everything else."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(HERE / "shim"), str(FOLDER)]),
        "QT_QPA_PLATFORM": "offscreen",
        # pytest-qt and pytest-qgis would look for the other Qt.
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }
    environment.pop("QT_PLUGIN_PATH", None)
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


@pytest.fixture(scope="module")
def pyqt6():
    """Fetches PyQt6 where it is not there yet."""
    if os.environ.get("S2SAM_NO_QT6"):
        pytest.skip("left out: S2SAM_NO_QT6 is set")
    if not FOLDER.is_dir():
        staging = FOLDER.with_name(f".venv-qt6-{uuid.uuid4().hex[:8]}")
        command = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        command += ["--retries", "1", "--timeout", "15", "--only-binary", ":all:"]
        command += ["--target", str(staging), "PyQt6>=6.5"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no word"])[-1]
            pytest.skip(f"PyQt6 cannot be fetched here: {last}")
        if not FOLDER.is_dir():
            staging.rename(FOLDER)
    done = run("-c", TRIAL)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        pytest.skip(f"PyQt6 is here but does not start: {last}")


@pytest.mark.parametrize("name", sorted(file.stem for file in HERE.glob("check_*.py")))
def test_under_qt_6(pyqt6, name):
    done = run(
        "-X", "faulthandler", "-W", "error::DeprecationWarning:s2sam_qgis", "-m", "pytest", "-q",
        "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT),
        "-o", "addopts=--import-mode=importlib", "-o", "python_files=check_*.py",
        str(HERE / f"{name}.py"),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
    assert " passed" in done.stdout

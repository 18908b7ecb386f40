"""Shared by all tests: a cache folder of their own, and the way to data that may be absent.

S2SAM_TEST_LOCALE=de_DE has Qt and QGIS write numbers as that language does.
"""

import os
from pathlib import Path

import pytest

# First of all: the root is a package too, and pytest would import it under the checkout's name,
# which may be s2sam_qgis.
import s2sam_qgis  # noqa: F401

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("S2SAM_SHARED", ROOT.parent / "shared"))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory):
    """Models and embeddings of a test run never touch the user's cache."""
    before = os.environ.get("S2SAM_HOME")
    home = tmp_path_factory.mktemp("s2sam-home")
    os.environ["S2SAM_HOME"] = str(home)
    yield home
    if before is None:
        del os.environ["S2SAM_HOME"]
    else:
        os.environ["S2SAM_HOME"] = before


@pytest.fixture(scope="session", autouse=True)
def spoken():
    """The language of numbers, where one is asked for; Qt and QGIS each have their own."""
    name = os.environ.get("S2SAM_TEST_LOCALE")
    if not name:
        return
    try:
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QLocale
    except ImportError:
        return
    QLocale.setDefault(QLocale(name))
    QgsApplication.setLocale(QLocale(name))


@pytest.fixture(scope="session")
def shared():
    """The folder of real scenes and reference masks; skips where it is not there."""
    if not SHARED.is_dir():
        pytest.skip(f"the real scenes are not here ({SHARED}); set S2SAM_SHARED to their folder")
    return SHARED

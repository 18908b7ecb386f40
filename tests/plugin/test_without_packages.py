"""QGIS as people first meet it: the packages are missing, and nothing may fail."""

import subprocess
import sys

import pytest

from s2sam_qgis.packages import requirements
from tests.conftest import ROOT

pytest.importorskip("qgis.core")
pytestmark = pytest.mark.qgis

#: QGIS brings it itself: its own algorithms need it.
OF_QGIS = {"numpy"}

PROGRAM = """
import importlib, importlib.abc, sys

class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.split(".")[0] in {missing!r}:
            raise ModuleNotFoundError("No module named " + repr(name), name=name)

sys.meta_path.insert(0, Missing())
import s2sam_qgis.plugin
import s2sam_qgis.gui.panels.packages_page
from s2sam_qgis.processing.provider import algorithms
for algorithm in algorithms():
    made = algorithm()
    made.initAlgorithm()
    assert made.shortHelpString() and made.icon()
print(len(algorithms()), "algorithms")
"""


def test_the_plugin_and_its_algorithms_load_without_the_packages():
    missing = {each.name for each in requirements.requirements()} - OF_QGIS
    assert "shapely" in missing
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(missing=missing)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "algorithms" in done.stdout

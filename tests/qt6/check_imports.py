"""Every module of the dock can be imported: what it names at its top, Qt 6 has, where it looks."""

import importlib
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "s2sam_qgis"
MODULES = [
    ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
    for folder in ("gui", "tasks")
    for file in sorted((PACKAGE / folder).glob("*.py"))
]


def test_this_is_qt_6():
    from qgis.PyQt.QtCore import QT_VERSION_STR

    assert QT_VERSION_STR.startswith("6.")


@pytest.mark.parametrize("name", [*MODULES, "s2sam_qgis.plugin"])
def test_import(name):
    importlib.import_module(name)


def test_what_moved_is_found():
    from qgis.PyQt import QtGui

    from s2sam_qgis.gui import compat

    assert all(getattr(compat, name) is getattr(QtGui, name) for name in compat.__all__)

"""What ``pip install .`` brings: every room that works without QGIS, and nothing of the others."""

import re

from tests.conftest import ROOT

PACKAGE = ROOT / "s2sam_qgis"
NEED_QGIS = {"gui", "layers", "packages", "processing", "tasks"}


def listed():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = re.search(r"^packages = \[(.*?)^\]", text, re.DOTALL | re.MULTILINE)[1]
    return set(re.findall(r'"([\w.]+)"', block))


def rooms():
    """Packages of the tree, by their dotted names below s2sam_qgis."""
    folders = (path.parent.relative_to(PACKAGE) for path in PACKAGE.rglob("__init__.py"))
    return {".".join(folder.parts) for folder in folders}


def test_every_room_that_works_without_qgis_is_installed():
    free = {room for room in rooms() if room.split(".")[0] not in NEED_QGIS}
    expected = {f"s2sam_qgis.{room}".rstrip(".") for room in free} | {"s2sam_qgis.resources"}
    assert listed() == expected

"""The pages for developers fit the tree: the picture of the rooms, and the files that they name."""

import re
import subprocess

import pytest

from tests.conftest import ROOT
from tools import architecture_picture

PAGES = [
    ROOT / "CONTRIBUTING.md",
    *(ROOT / "docs" / f"{name}.md" for name in (
        "architecture", "howto-algorithm", "howto-message", "howto-model", "releasing",
        "reliability", "scale-rule", "sentinel2", "translating",
    )),
]  # fmt: skip


def test_the_picture_is_the_tree_of_today():
    assert architecture_picture.missing() == []
    drawn = architecture_picture.PICTURE.read_text(encoding="utf-8")
    assert drawn == architecture_picture.draw(), "run python -m tools.architecture_picture"


def test_a_room_without_a_line_is_named(monkeypatch):
    monkeypatch.delitem(architecture_picture.ROOMS, "layers")
    assert architecture_picture.missing() == [
        "s2sam_qgis.layers has no line in tools/architecture_picture.py"
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_files_and_commands_that_a_page_names_exist(page):
    if not (ROOT / ".git").exists():
        pytest.skip("the tree is read from a checkout")
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    named = set(re.findall(r"`([\w./]+\.(?:py|cfg|txt|yml|toml|json))`", page.read_text("utf-8")))
    named |= set(re.findall(r"\b(tools/[a-z][\w-]*)(?![\w.-])", page.read_text("utf-8")))
    lost = [name for name in sorted(named) if not _is_there(name, listed)]
    assert lost == []


def _is_there(name, listed):
    return any(f"/{path}".endswith(f"/{name}") or f"/{name}/" in f"/{path}" for path in listed)

"""The zip itself: made twice, checked, and broken on purpose to see that the check sees it."""

import importlib.util
import os
import subprocess
import sys
import zipfile

import pytest

from tests.conftest import ROOT

NAME = "s2sam_qgis"


def load_check():
    spec = importlib.util.spec_from_file_location("check_package", ROOT / "tools/check_package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


check_package = load_check()


def build(folder):
    if not (ROOT / ".git").exists():
        pytest.skip("the package is made from a checkout")
    command = [sys.executable, str(ROOT / "tools/package"), "-o", str(folder)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1750000000"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.zip"))


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return build(tmp_path_factory.mktemp("dist"))


def test_the_package_has_the_structure_and_metadata_of_the_repository(package, tmp_path):
    assert check_package.check_structure(package) == []
    with zipfile.ZipFile(package) as content:
        content.extractall(tmp_path)
    root = tmp_path / NAME
    assert check_package.check_metadata(root, package.name) == []
    assert check_package.check_sources(root) == []


def test_the_model_that_works_at_once_is_in_it_and_no_stand_in(package):
    names = zipfile.ZipFile(package).namelist()
    models = [name for name in names if "/resources/models/" in name]
    assert any("builtin_encoder" in name for name in models)
    assert not any("standin" in name for name in models)
    assert f"{NAME}/resources/icons/s2sam.svg" in names
    assert f"{NAME}/resources/prompts.schema.json" in names


def test_entries_are_sorted_and_carry_one_date(package):
    entries = zipfile.ZipFile(package).infolist()
    assert [each.filename for each in entries] == sorted(each.filename for each in entries)
    assert {each.date_time for each in entries} == {(2025, 6, 15, 15, 6, 40)}


def broken(package, target, change):
    with (
        zipfile.ZipFile(package) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as copy,
    ):
        content = {name: source.read(name) for name in source.namelist()}
        change(content)
        for name, data in content.items():
            copy.writestr(name, data)
    return target


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        (f"{NAME}/tests/test_x.py", "does not belong"),
        (f"{NAME}/{NAME}/core/x.pyc", "must not be shipped"),
        (f"{NAME}/{NAME}/.hidden", "hidden files"),
        (f"{NAME}/resources/models/x.dll", "must not be shipped"),
        ("other/file.txt", "one top folder"),
    ],
)
def test_what_must_not_be_shipped_is_found(package, tmp_path, extra, words):
    target = broken(package, tmp_path / package.name, lambda c: c.update({extra: b""}))
    assert any(words in problem for problem in check_package.check_structure(target))


def test_a_missing_licence_is_found(package, tmp_path):
    target = broken(package, tmp_path / package.name, lambda c: c.pop(f"{NAME}/LICENSE"))
    assert check_package.check_structure(target) == ["LICENSE is missing"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("version=0.1.0", "version=9.9.9", "__version__ differ"),
        ("icon=resources", "icon=nowhere", "icon"),
        ("hasProcessingProvider=yes", "hasProcessingProvider=no", "hasProcessingProvider"),
        ("tracker=https", "tracker=ftp", "tracker"),
        ("description=", "descriptions=", "description is missing"),
    ],
)
def test_wrong_metadata_is_found(package, tmp_path, old, new, words):
    with zipfile.ZipFile(package) as content:
        content.extractall(tmp_path)
    file = tmp_path / NAME / "metadata.txt"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    found = check_package.check_metadata(tmp_path / NAME, package.name)
    assert any(words in problem for problem in found)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("import s2sam_qgis.core", "relative"),
        ("from PyQt5.QtCore import Qt", "qgis.PyQt"),
        ("match 1:\n    case 1: pass", "not Python 3.9"),
    ],
)
def test_sources_that_would_not_load_everywhere_are_found(tmp_path, line, words):
    (tmp_path / "x.py").write_text(line + "\n")
    assert any(words in problem for problem in check_package.check_sources(tmp_path))


def test_dangerous_calls_and_poor_style_are_found(tmp_path):
    pytest.importorskip("bandit")
    (tmp_path / "x.py").write_text(
        "import os\nimport subprocess\nsubprocess.call('x', shell=True)\n"
    )
    assert any("B602" in problem for problem in check_package.check_bandit(tmp_path))
    assert any("F401" in problem for problem in check_package.check_lint(tmp_path))

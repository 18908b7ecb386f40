"""The shell where a home is missing or read-only, commas are decimal, and disks are several."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.cli.conftest import point, write_prompts, write_scene
from tests.conftest import ROOT

#: A user whom no list knows, so that nothing tells a home.
NOBODY = 54321
#: Speaks as programs do whose libraries follow the language: Qt and QGIS are among them.
IN_A_LANGUAGE = """
import locale, sys
from s2sam_qgis.cli.main import main
locale.setlocale(locale.LC_ALL, "")
if locale.localeconv()["decimal_point"] != ",":
    sys.exit(99)
sys.exit(main())
"""

root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="becoming another user takes root"
)


@pytest.fixture
def files(tmp_path):
    scene = write_scene(tmp_path / "scene.tif")
    return scene, write_prompts(tmp_path / "p.geojson", point())


def s2sam(*arguments, environment=None, cwd=ROOT, code=None, **more):
    start = ["-m", "s2sam_qgis"] if code is None else ["-c", code]
    given = {k: v for k, v in {**os.environ, **(environment or {})}.items() if v is not None}
    given["PYTHONPATH"] = str(ROOT)
    return subprocess.run(
        [sys.executable, *start, *map(str, arguments)],
        cwd=cwd, check=False, capture_output=True, text=True, env=given, timeout=300, **more,
    )  # fmt: skip


def segment(files, folder, **more):
    """Runs with all kinds of results; returns what is told of the objects."""
    results = ["-o", folder / "m.tif", "--vector", folder / "m.shp",
               "--save-prompts", folder / "s.geojson"]  # fmt: skip
    found = s2sam("segment", *files, *results, "--json", **more)
    assert found.returncode == 0, found.stderr
    assert "Traceback" not in found.stderr
    told = json.loads(found.stdout)
    assert all(Path(name).is_file() for name in told["files"])
    assert not list(Path(folder).glob(".*"))
    return told["objects"]


@pytest.mark.parametrize(
    "environment",
    [
        {"HOME": None, "XDG_CACHE_HOME": None, "S2SAM_HOME": None},
        {"HOME": "{file}/home", "XDG_CACHE_HOME": None, "S2SAM_HOME": None},
        {"HOME": "{file}/home", "XDG_CACHE_HOME": "", "S2SAM_HOME": ""},
        {"XDG_CACHE_HOME": "relative", "S2SAM_HOME": None, "HOME": "{empty}"},
        {"S2SAM_HOME": "{file}"},
        {"S2SAM_HOME": "{file}/below"},
        {"XDG_CONFIG_HOME": "{file}/a", "XDG_DATA_HOME": "{file}/b", "XDG_RUNTIME_DIR": "{file}/c"},
    ],
)
def test_a_home_that_is_not_there_costs_no_result(files, tmp_path, environment):
    (tmp_path / "file").touch()
    for folder in ("empty", "out", "here"):
        (tmp_path / folder).mkdir()
    given = {
        name: value and value.format(file=tmp_path / "file", empty=tmp_path / "empty")
        for name, value in environment.items()
    }
    if given.get("HOME", "") is None:  # Not the home of whoever runs the tests.
        given["XDG_CACHE_HOME"] = str(tmp_path / "empty")
    (found,) = segment(files, tmp_path / "out", environment=given, cwd=tmp_path / "here")
    assert found["pixels"] > 0
    assert list((tmp_path / "here").iterdir()) == []


@pytest.fixture
def open_folder():
    """A folder that anybody may enter and nobody but root may write to."""
    folder = Path(tempfile.mkdtemp(prefix="s2sam-open-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@root
def test_a_user_without_an_entry_and_a_home_that_is_read_only(files, open_folder):
    for file in files:
        shutil.copy(file, open_folder)
        (open_folder / Path(file).name).chmod(0o644)
    own = [open_folder / Path(file).name for file in files]
    out = open_folder / "out"
    out.mkdir()
    out.chmod(0o777)
    me = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    if s2sam("--version", cwd=open_folder, **me).returncode != 0:
        pytest.skip("another user cannot enter this checkout")
    for home in (None, str(open_folder)):
        none = {"HOME": home, "XDG_CACHE_HOME": None, "S2SAM_HOME": None, "TMPDIR": str(out)}
        (found,) = segment(own, out, environment=none, cwd=open_folder, **me)
        assert found["pixels"] > 0
        for path in out.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    told = s2sam("segment", *own, "-o", open_folder / "m.tif", cwd=open_folder, **me)
    assert told.returncode in (1, 2)
    assert f"Cannot write to the folder {open_folder}" in told.stderr
    read_only = {"S2SAM_HOME": str(open_folder)}
    told = s2sam("models", "list", environment=read_only, cwd=open_folder, **me)
    assert told.returncode == 0, told.stderr


def test_a_temporary_folder_on_another_disk(files, tmp_path):
    other = Path("/dev/shm")
    if not other.is_dir() or os.stat(other).st_dev == os.stat(tmp_path).st_dev:
        pytest.skip("there is no second file system here")
    with tempfile.TemporaryDirectory(dir=other) as there:
        out = tmp_path / "out"
        out.mkdir()
        (first,) = segment(files, out, environment={"TMPDIR": there})
        (second,) = segment(files, Path(there), environment={"TMPDIR": str(tmp_path)})
        assert first == second
        again = s2sam(
            "rerun", out / "s.geojson", files[0], "-o", Path(there) / "dates",
            "--summary", out / "areas.gpkg", environment={"TMPDIR": there},
        )  # fmt: skip
        assert again.returncode == 0, again.stderr
        assert (out / "areas.gpkg").is_file()


@pytest.fixture(scope="module")
def german(tmp_path_factory):
    """What makes C libraries write 0,5."""
    folder = tmp_path_factory.mktemp("locales")
    if shutil.which("localedef") is None:
        pytest.skip("no language can be made here: there is no localedef")
    target = folder / "de_DE.UTF-8"
    made = subprocess.run(
        ["localedef", "-i", "de_DE", "-f", "UTF-8", str(target)], check=False, capture_output=True
    )
    if not target.is_dir():
        pytest.skip(f"no language can be made here: {made.stderr!r}")
    return {"LOCPATH": str(folder), "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"}


def test_a_decimal_comma_changes_nothing(files, tmp_path, german):
    told = []
    for name, language, code in (("c", {"LC_ALL": "C.UTF-8"}, None), ("de", german, IN_A_LANGUAGE)):
        out = tmp_path / name
        out.mkdir()
        told.append(segment(files, out, environment=language, code=code))
        told[-1].append(json.loads((out / "s.geojson").read_text(encoding="utf-8"))["features"])
        done = s2sam(
            "rerun", out / "s.geojson", files[0], "-o", out / "dates", "--json",
            "--summary", out / "areas.csv", "--min-area", "100.5", environment=language, code=code,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        areas = (out / "areas.csv").read_text(encoding="utf-8-sig")
        told[-1].append(areas.replace(str(out), "OUT"))
    assert told[0] == told[1]


def test_nothing_is_left_in_the_home_and_nothing_is_reported(files, tmp_path):
    # onnxruntime keeps a number for the user and a list of events there, to be sent later.
    places = {
        name: str(tmp_path / name) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "S2SAM_HOME")
    }
    for folder in (*places.values(), tmp_path / "out"):
        Path(folder).mkdir()
    segment(files, tmp_path / "out", environment={**places, "ORT_DISABLE_TELEMETRY": None})
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME"):
        assert list(Path(places[name]).rglob("*")) == [], name

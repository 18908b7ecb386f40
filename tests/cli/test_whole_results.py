"""Results come out under the names that were asked for: all of a run's, or none."""

import os
import shutil
import signal
import subprocess
import sys

import pytest
import rasterio

from s2sam_qgis.raster.own_libraries import import_pyogrio
from tests.cli.conftest import everything
from tests.conftest import ROOT

posix = pytest.mark.skipif(os.name == "nt", reason="links and pipes as POSIX has them")


def test_parts_of_an_existing_shapefile(run, scene, prompts, tmp_path):
    (tmp_path / "x.dbf").write_text("mine")
    options = ("-o", tmp_path / "m.tif", "--vector", tmp_path / "x.shp")
    code, _, err = run("segment", scene, prompts, *options)
    assert code == 2
    assert "x.dbf exists already" in err
    assert not (tmp_path / "m.tif").exists()


NAMES = [
    "a;b.shp", "!x.shp", "Fields!/m.gpkg", "(1) fields.gpkg", "#1.gpkg", "[1].gpkg", "1.gpkg",
    "a?b.gpkg", "{x}.geojson", "$a.fgb", "-a.gpkg", " a.gpkg", "~a.gpkg", "..a.gpkg", "日本.gpkg",
    "gpkg_x.gpkg", "sqlite_x.gpkg", "a#b/c;d.fgb", "it's.gpkg", 'a"b.gpkg', "a%20b.gpkg", "a&b.shp",
    "zip.zip/m.gpkg", "http:x.gpkg", "x" * 240 + ".gpkg",
]  # fmt: skip


@posix
@pytest.mark.parametrize("name", NAMES)
def test_results_come_out_under_the_name_that_was_asked(
    run, scene, prompts, tmp_path, monkeypatch, name
):
    work = tmp_path / "work"
    (work / os.path.dirname(name)).mkdir(parents=True)
    monkeypatch.chdir(work)
    masks = os.path.join(
        os.path.dirname(name), os.path.splitext(os.path.basename(name))[0] + ".tif"
    )
    command = ("segment", scene, prompts, f"--output={masks}", f"--vector={name}", "--quiet")
    code, _, err = run(*command)
    assert code == 0, err
    made = {path.relative_to(work) for path in work.rglob("*") if path.is_file()}
    stem = os.path.splitext(name)[0]
    ends = (
        (".shp", ".shx", ".dbf", ".prj", ".cpg")
        if name.endswith(".shp")
        else (os.path.splitext(name)[1],)
    )
    assert {str(path) for path in made} == {masks, *(stem + end for end in ends)}
    with rasterio.open(tmp_path / shutil.copy(work / masks, tmp_path / "masks.tif")) as written:
        assert written.count == 2
    for end in ends:
        shutil.copy(work / (stem + end), tmp_path / f"read{end}")
    found = import_pyogrio().read_info(str(tmp_path / f"read{ends[0]}"))
    assert found["features"] == 2
    code, _, err = run(*command)
    assert code == 2
    assert "exists already" in err
    assert run(*command, "--overwrite")[0] == 0


def test_a_failure_after_the_masks_leaves_nothing(run, scene, prompts, tmp_path, monkeypatch):
    from s2sam_qgis.raster.writing import vector_writer

    def full(*_):
        raise OSError(28, "No space left on device")

    command = ("segment", scene, prompts, "-o", tmp_path / "m.tif", "--vector", tmp_path / "m.gpkg")
    command += ("--save-prompts", tmp_path / "kept.geojson")
    before = everything(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(vector_writer, "_check", full)
        code, _, err = run(*command)
    assert code == 1
    assert "No space left" in err
    assert everything(tmp_path) == before
    code, out, err = run(*command)
    assert code == 0, err
    assert out.count("wrote") == 3


def test_an_older_set_of_results_stays_whole(run, scene, prompts, tmp_path, monkeypatch):
    from s2sam_qgis.raster.writing import vector_writer

    command = ("segment", scene, prompts, "-o", tmp_path / "m.tif", "--vector", tmp_path / "m.shp")
    assert run(*command)[0] == 0
    before = everything(tmp_path)
    real = vector_writer._write

    def interrupted(*arguments):
        real(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(vector_writer, "_write", interrupted)
    assert run(*command, "--overwrite")[0] == 130
    assert everything(tmp_path) == before


KILL = """
import os, signal, sys
from s2sam_qgis.core import file_sets
from s2sam_qgis.cli.main import main
at, count, real = int(sys.argv[1]), [0], file_sets._move
def move(*arguments):
    if count[0] == at:
        os.kill(os.getpid(), signal.SIGKILL)
    count[0] += 1
    real(*arguments)
file_sets._move = move
sys.exit(main(sys.argv[2:]))
"""


@posix
@pytest.mark.parametrize("at", range(3))
def test_after_a_kill_between_the_results_the_same_command_runs(run, scene, prompts, tmp_path, at):
    command = ["segment", scene, prompts, "-o", tmp_path / "m.tif", "--vector", tmp_path / "m.gpkg"]
    command = [str(part) for part in [*command, "--save-prompts", tmp_path / "kept.geojson"]]
    # The parts of a run: masks and three sidecars, outlines and four, prompts.
    moves = (1, 5, 9)[at]
    killed = subprocess.run(
        [sys.executable, "-c", KILL, str(moves), *command],
        cwd=ROOT,
        check=False,
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL
    code, out, err = run(*command)
    assert code == 0, err
    assert out.count("wrote") == 3
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".s2sam")] == []

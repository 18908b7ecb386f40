"""What is special about worker processes where QGIS asks for them: names, programs, layers."""

import json
import multiprocessing.spawn
import os
import subprocess
import sys
import threading

import pytest

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.workflow.cluster import connection as cluster
from s2sam_qgis.workflow.cluster.connection import Workers
from s2sam_qgis.workflow.cluster.run import rerun_on_cluster
from s2sam_qgis.workflow.cluster.wire import prompts_to_json
from s2sam_qgis.workflow.rerun.job import RerunJob, RerunWatch
from s2sam_qgis.workflow.rerun.one_raster import RerunOptions, RerunRaster
from tests.synthetic import ORIGIN, UTM, pixels, some_prompts
from tests.workflow.cluster.test_cluster import (
    MANY,
    QUICK,
    ROOT,
    STANDIN,
    call,
    expected,
    names,
    scenes,
    shell_cluster,
)
from tools.array_source import ArraySource

pytest.importorskip("distributed")

__all__ = ["scenes", "shell_cluster"]  # Fixtures.

pytestmark = pytest.mark.timeout(600)

MODELS = resources() / "models"

#: The package as QGIS imports it: inside the package that the plugin's folder is.
_AS_A_PLUGIN = """
import importlib, json, sys
parent, name, address, out, models, what, *rasters = sys.argv[1:]
sys.path[:] = [parent] + [p for p in sys.path if p not in ("", parent + "/" + name)]
def module(short):
    return importlib.import_module(name + ".s2sam_qgis." + short)
cluster, wire = module("workflow.cluster.run"), module("workflow.cluster.wire")
connection = module("workflow.cluster.connection")
raster, progress = module("workflow.rerun.one_raster"), module("core.progress")
job = module("workflow.rerun.job")
errors, spec = module("core.errors"), module("models.spec")
given = wire.prompts_from_json(json.loads(sys.stdin.read()))
cancel = progress.CancelToken()
def watch(index, fraction, text):
    if what == "cancel" and fraction > 0:
        cancel.cancel()
try:
    report = cluster.rerun_on_cluster(
        job.RerunJob(given, [raster.RerunRaster(r) for r in rasters], out),
        connection.Workers(scheduler=address),
        wire.WorkerSetup(spec.ModelSpec("standin", models), store=""),
        job.RerunWatch(cancel, raster=watch))
    print(json.dumps([o.reason or o.status for o in report.outcomes]))
except errors.S2SamError as error:
    print(json.dumps([type(error).__name__, str(error)]))
"""


def as_a_plugin(address, out, rasters, prompts, what="", models=MODELS):
    done = subprocess.run(
        [sys.executable, "-c", _AS_A_PLUGIN, str(ROOT.parent), ROOT.name, address, str(out),
         str(models), what, *map(str, rasters)],
        input=json.dumps(prompts_to_json(prompts)), cwd=out.parent, capture_output=True, text=True,
        timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_workers_of_a_scheduler_that_know_the_package_by_its_own_name(
    shell_cluster, scenes, tmp_path
):
    shell_cluster.add_workers(2)
    address = shell_cluster.address
    out = tmp_path / "out"
    assert as_a_plugin(address, out, scenes[:2], some_prompts()) == ["done", "done"]
    assert names(out) == expected(scenes[:2])

    kind, text = as_a_plugin(address, tmp_path / "none", scenes, some_prompts(), models=tmp_path)
    assert kind == "ModelError"
    assert "There is no model file" in text

    stopped = tmp_path / "stopped"
    kind, _ = as_a_plugin(address, stopped, scenes, MANY, "cancel")
    assert kind == "Cancelled"
    assert set(names(stopped)) < set(expected(scenes))
    with shell_cluster.client() as client:
        assert not any(client.processing().values())


def test_a_raster_that_only_this_process_can_read_fails_alone(scenes, tmp_path):
    grid = RasterGrid(UTM, (10.0, 0.0, ORIGIN[0], 0.0, -10.0, ORIGIN[1]), 260, 320)
    web_map = RerunRaster(ArraySource(pixels(), grid), "web map")
    told = []
    rasters = [web_map, *(RerunRaster(str(s)) for s in scenes[:2])]
    job = RerunJob(some_prompts(), rasters, tmp_path / "out", RerunOptions(segment=QUICK))
    watch = RerunWatch(finished=lambda index, outcome: told.append((index, outcome.status)))
    report = rerun_on_cluster(job, Workers(2), STANDIN, watch)
    assert [o.status for o in report.outcomes] == ["failed", "done", "done"]
    assert "only this program can read" in report.outcomes[0].reason
    assert sorted(told) == [(0, "failed"), (1, "done"), (2, "done")]
    with pytest.raises(InputError, match="Save it as a file"):
        rerun_on_cluster(
            RerunJob(some_prompts(), [web_map], tmp_path / "none"), Workers(2), STANDIN
        )


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for another Python")
def test_another_program_for_the_time_of_the_run(scenes, tmp_path, monkeypatch):
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    log, python = tmp_path / "started", tmp_path / "python-of-qgis"
    python.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    before = multiprocessing.spawn.get_executable()
    report = call(scenes[:1], tmp_path / "out", Workers(1, python=str(python)))
    assert [o.status for o in report.outcomes] == ["done"]
    assert "spawn_main" in log.read_text()
    assert multiprocessing.spawn.get_executable() == before
    assert "OMP_NUM_THREADS" not in os.environ


def test_two_runs_at_once_share_the_program(tmp_path):
    before = multiprocessing.spawn.get_executable()
    there, leave = threading.Event(), threading.Event()

    def first():
        with cluster._spawning("/one/python"):
            there.set()
            leave.wait(10)

    thread = threading.Thread(target=first)
    thread.start()
    there.wait(10)
    with cluster._spawning("/one/python"):
        leave.set()
        thread.join()
        assert os.fsdecode(multiprocessing.spawn.get_executable()) == "/one/python"
    assert multiprocessing.spawn.get_executable() == before


def test_missing_dask_is_told_in_words_for_qgis_too(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError) as caught:
        cluster.import_distributed()
    assert "on Windows in the OSGeo4W Shell" in caught.value.button
    assert "pip install distributed" in caught.value.command

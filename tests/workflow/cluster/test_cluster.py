"""Reruns on real worker processes on this machine's loopback, with the tiny stand-in model."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import fields, replace

import numpy as np
import pytest

from s2sam_qgis.core.errors import Cancelled, InputError
from s2sam_qgis.core.options import ScaleRule, SegmentOptions
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.reading.reader import open_source
from s2sam_qgis.workflow.cluster import connection as cluster
from s2sam_qgis.workflow.cluster import worker as cluster_worker
from s2sam_qgis.workflow.cluster.connection import Workers
from s2sam_qgis.workflow.cluster.run import rerun_on_cluster
from s2sam_qgis.workflow.cluster.wire import (
    SceneOrder,
    WorkerSetup,
)
from s2sam_qgis.workflow.rerun.job import RerunJob, RerunWatch
from s2sam_qgis.workflow.rerun.one_raster import RerunOptions, RerunRaster
from s2sam_qgis.workflow.rerun.outcome import sign_of
from s2sam_qgis.workflow.rerun.run import rerun
from tests.conftest import ROOT
from tests.synthetic import point, some_prompts, write_scene

distributed = pytest.importorskip("distributed")

STANDIN = WorkerSetup(ModelSpec("standin", str(resources() / "models")), store="")
QUICK = SegmentOptions(rule=ScaleRule(point_sides=(128,), box_factors=(1.6,), follow_steps=0))
#: Many objects, so that a scene lasts long enough to be interrupted.
MANY = PromptSet(tuple(point(i, 20 + 7 * i, 30 + 5 * i) for i in range(1, 31)))

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def scenes(tmp_path):
    folder = tmp_path / "scenes"
    folder.mkdir()
    for day in range(1, 6):
        write_scene(folder / f"S2_2021060{day}.tif", (60 + day, 80, 60, 90))
    return sorted(folder.glob("*.tif"))


def call(rasters, folder, workers, prompts=None, **options):
    names = [each.name for each in fields(RerunWatch)]
    watch = RerunWatch(**{name: options.pop(name) for name in names if name in options})
    setup = options.pop("setup", STANDIN)
    return rerun_on_cluster(job(rasters, folder, prompts, **options), workers, setup, watch)


def job(rasters, folder, prompts=None, **options):
    options.setdefault("segment", QUICK)
    rasters = [RerunRaster(str(r)) for r in rasters]
    return RerunJob(prompts or some_prompts(), rasters, folder, RerunOptions(**options))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def expected(scenes):
    return sorted(f"{s.stem}_masks.{end}" for s in scenes for end in ("gpkg", "json", "tif"))


# --- a scheduler and workers as one starts them in a shell ------------------------------------


class Cluster:
    def __init__(self, tmp_path):
        self.tmp_path, self.processes, self.workers = tmp_path, [], {}
        note = tmp_path / "scheduler.json"
        # In a folder from which the package cannot be imported: a scheduler does not need it.
        self.start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
                   "--scheduler-file", str(note))  # fmt: skip
        end = time.monotonic() + 90
        while not note.exists() or not note.read_text().strip():
            assert time.monotonic() < end, "the scheduler did not start"
            time.sleep(0.1)
        self.address = json.loads(note.read_text())["address"]

    def start(self, what, *arguments, path=None):
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        if path is not None:
            environment["PYTHONPATH"] = str(path)
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{what}", *arguments],
            cwd=self.tmp_path, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.processes.append(process)
        return process

    def add_workers(self, count, path=ROOT):
        for _ in range(count):
            name = f"w{len(self.workers)}"
            self.workers[name] = self.start(
                "dask_worker", self.address, "--no-nanny", "--nthreads", "1", "--name", name,
                "--no-dashboard", "--host", "127.0.0.1", path=path,
            )  # fmt: skip
        with self.client() as client:
            client.wait_for_workers(len(self.workers), timeout=120)

    def client(self):
        return distributed.Client(self.address, set_as_default=False, timeout=60)

    def worker_of(self, key_part):
        """The process that works on a task."""
        with self.client() as client:
            busy = client.processing()
            there = client.scheduler_info()["workers"]
        for address, keys in busy.items():
            if any(key_part in str(key) for key in keys):
                return self.workers[there[address]["name"]]
        return None

    def close(self):
        for process in self.processes[::-1]:
            process.kill()
            process.wait(30)


@pytest.fixture
def shell_cluster(tmp_path):
    started = Cluster(tmp_path)
    yield started
    started.close()


def test_a_killed_worker_costs_no_scene(shell_cluster, scenes, tmp_path):
    shell_cluster.add_workers(3)
    killed, openings = [], []

    def watch(index, fraction, text):
        if index == 1 and text == "opening":
            openings.append(text)
        if index == 1 and not killed:
            process = shell_cluster.worker_of("work_on-1-")
            if process is not None:
                process.kill()
                killed.append(process)

    out = tmp_path / "out"
    said = []
    report = call(
        scenes, out, Workers(scheduler=shell_cluster.address), MANY, raster=watch, say=said.append
    )
    assert killed
    assert len(openings) == 2, "the scene was begun again by another worker"
    assert [o.status for o in report.outcomes] == ["done"] * 5
    assert names(out) == expected(scenes)
    assert report.model["name"] == "standin"
    assert any("dashboard" in text.lower() for text in said)

    again = call(scenes, out, Workers(scheduler=shell_cluster.address), MANY)
    assert [o.status for o in again.outcomes] == ["skipped"] * 5
    assert again.rows == report.rows


def test_a_worker_without_the_package_is_told_before_work_begins(shell_cluster, scenes, tmp_path):
    shell_cluster.add_workers(1, path=tmp_path)
    with pytest.raises(InputError, match=r"lacks the Python module s2sam_qgis.*PYTHONPATH"):
        call(scenes, tmp_path / "out", Workers(scheduler=shell_cluster.address))
    assert names(tmp_path / "out") == []


# --- local workers ----------------------------------------------------------------------------


@pytest.fixture
def local(monkeypatch):
    """The cluster that --jobs starts, to look into."""
    seen = []
    real = cluster._local_cluster

    @contextmanager
    def captured(*arguments):
        with real(*arguments) as started:
            seen.append(started)
            yield started

    monkeypatch.setattr(cluster, "_local_cluster", captured)
    return seen


def test_same_files_and_table_as_one_after_the_other(scenes, tmp_path, predictor):
    broken = tmp_path / "scenes" / "broken_20210610.tif"
    broken.write_bytes(b"not a raster")
    rasters = [scenes[0], broken, scenes[1], tmp_path / "missing.tif", scenes[2]]
    told, fractions, over = [], [], []
    out, plain = tmp_path / "out", tmp_path / "plain"
    report = call(
        rasters, out, Workers(2),
        raster=lambda i, f, text: told.append((i, text)),
        progress=lambda f, text: fractions.append(f),
        finished=lambda i, o: over.append(i),
    )  # fmt: skip
    assert [o.status for o in report.outcomes] == ["done", "failed", "done", "failed", "done"]
    assert "cannot be opened" in report.outcomes[1].reason
    assert report.outcomes[1].acquired == "2021-06-10"
    assert "There is no file" in report.outcomes[3].reason
    assert sorted(over) == [0, 1, 2, 3, 4]
    assert {i for i, _ in told} >= {0, 2, 4}
    assert fractions[-1] == 1.0
    alone = rerun(job(rasters, plain), predictor, EmbeddingStore(None))
    key = [(r.prompt_id, r.raster, r.status, r.area_ha, r.iou_first, r.pixels) for r in alone.rows]
    assert key == [
        (r.prompt_id, r.raster, r.status, r.area_ha, r.iou_first, r.pixels) for r in report.rows
    ]
    assert names(out) == names(plain)
    for scene in scenes[:3]:
        pair = []
        for folder in (out, plain):
            with open_source(folder / f"{scene.stem}_masks.tif") as masks:
                pair.append(masks.read([1, 2], masks.grid.window)[0])
        np.testing.assert_array_equal(*pair)
    # What one way of running did, the other one knows.
    resumed = rerun(job(scenes[:1], out), predictor, EmbeddingStore(None))
    assert resumed.outcomes[0].status == "skipped"


def test_a_raster_that_kills_every_worker_is_reported_and_the_rest_is_done(local, scenes, tmp_path):
    pids = []

    def watch(index, fraction, text):
        if index != 0:
            return
        (started,) = local
        for task in list(started.scheduler.tasks.values()):
            if str(task.key).startswith("work_on-0-") and task.processing_on is not None:
                worker = next(
                    w for w in started.workers.values()
                    if w.worker_address == task.processing_on.address
                )  # fmt: skip
                if worker.pid not in pids:
                    pids.append(worker.pid)
                    os.kill(worker.pid, signal.SIGKILL)

    out = tmp_path / "out"
    report = call(scenes[:3], out, Workers(2), MANY, raster=watch)
    assert len(pids) == 3
    assert [o.status for o in report.outcomes] == ["failed", "done", "done"]
    assert "worker process died" in report.outcomes[0].reason
    assert names(out) == expected(scenes[1:3])
    again = call(scenes[:3], out, Workers(1), MANY)
    assert [o.status for o in again.outcomes] == ["done", "skipped", "skipped"]


def test_what_a_worker_did_before_its_word_was_lost_is_done_not_skipped(scenes, tmp_path):
    order = SceneOrder(
        "one run", STANDIN, some_prompts(), RerunRaster(str(scenes[0])), str(tmp_path), "a",
        RerunOptions(segment=QUICK, run="one run"),
    )  # fmt: skip
    sign_of(tmp_path, "one run").touch()
    first = cluster_worker.run_scene(order, 1)["outcome"]
    assert first["status"] == "done"
    assert cluster_worker.run_scene(order, 1)["outcome"] == first
    later = replace(order, run="two", options=replace(order.options, run="two"))
    assert cluster_worker.run_scene(later, 1)["outcome"]["status"] == "skipped"


def test_a_worker_that_comes_too_late_writes_nothing(scenes, tmp_path):
    order = SceneOrder(
        "one run", STANDIN, some_prompts(), RerunRaster(str(scenes[0])), str(tmp_path / "out"), "a",
        RerunOptions(segment=QUICK, run="one run"),
    )  # fmt: skip
    (tmp_path / "out").mkdir()
    with pytest.raises(Cancelled):
        cluster_worker.run_scene(order, 1)
    assert names(tmp_path / "out") == []


def test_cancelled_in_the_middle_and_continued(scenes, tmp_path):
    cancel, over = CancelToken(), []
    out = tmp_path / "out"

    def watch(index, fraction, text):
        if over and fraction > 0:
            cancel.cancel()

    start = time.monotonic()
    with pytest.raises(Cancelled):
        call(
            scenes, out, Workers(2), MANY, cancel=cancel, raster=watch,
            finished=lambda i, o: over.append(i),
        )  # fmt: skip
    assert over
    assert time.monotonic() - start < 120
    there = names(out)
    assert len(there) % 3 == 0
    assert set(there) < set(expected(scenes))
    done = len(there) // 3
    report = call(scenes, out, Workers(2), MANY)
    assert report.count("skipped") == done
    assert report.count("done") == 5 - done
    assert names(out) == expected(scenes)


def test_the_shell_from_a_folder_that_is_not_installed(scenes, tmp_path):
    """As QGIS has it: the package inside the plugin's folder, found by sys.path alone."""
    prompts = tmp_path / "p.geojson"
    feature = {
        "type": "Feature", "properties": {"prompt_id": 1, "label": 1},
        "geometry": {"type": "Point", "coordinates": [point(1, 120, 90).x, point(1, 120, 90).y]},
    }  # fmt: skip
    prompts.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); import importlib\n"
        "shell = importlib.import_module(sys.argv.pop(1) + '.s2sam_qgis.cli.main')\n"
        "sys.exit(shell.main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT.parent), ROOT.name, "rerun", str(prompts),
         *map(str, scenes[:2]), "-o", str(tmp_path / "out"), "--jobs", "2", "--model", "standin",
         "--model-dir", str(resources() / "models"), "--json"],
        cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert [r["status"] for r in result["rasters"]] == ["done", "done"]
    assert result["model"]["name"] == "standin"
    assert "Traceback" not in done.stderr


# --- what is said -----------------------------------------------------------------------------


def test_missing_dask_is_told_by_name(monkeypatch, scenes, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match=r"distributed is missing.*pip install distributed"):
        call(scenes, tmp_path / "out", Workers(2))
    assert not (tmp_path / "out").exists()


def test_no_scheduler_and_no_job(monkeypatch, scenes, tmp_path):
    monkeypatch.setattr(cluster, "_ANSWER", 1)
    with pytest.raises(InputError, match=r"No scheduler answers at tcp://127.0.0.1:9"):
        call(scenes, tmp_path / "out", Workers(scheduler="tcp://127.0.0.1:9"))
    with pytest.raises(InputError, match=r"(?i)at least one worker process"):
        call(scenes, tmp_path / "out", Workers(0))
    with pytest.raises(InputError, match="no raster"):
        call([], tmp_path / "out", Workers(1))


def test_a_model_that_is_not_there_stops_the_run(scenes, tmp_path):
    setup = WorkerSetup(ModelSpec("standin", str(tmp_path)))
    with pytest.raises(InputError, match=r"The worker at tcp.*There is no model file"):
        call(scenes, tmp_path / "out", Workers(1), setup=setup)


def test_a_machines_cores_are_shared(monkeypatch):
    asked = []

    def load_model(spec, cancel):
        asked.append(spec.threads)
        raise InputError("enough")

    monkeypatch.setattr(cluster_worker.catalogue, "load_model", load_model)
    monkeypatch.setattr(cluster_worker, "cores", lambda: 8)
    for neighbours in (1, 3, 20):
        with pytest.raises(InputError, match="enough"):
            cluster_worker.prepare("r", WorkerSetup(ModelSpec("none")), "", "", neighbours)
    assert asked == [8, 2, 1]

"""Cancel in QGIS ends what runs within a moment, a graph without end included."""

import time

import pytest

pytest.importorskip("qgis.core")
pytest.importorskip("onnx", reason="onnx is a development requirement")

from s2sam_qgis.core.options import Finishing, ResultPaths, SegmentOptions
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.tasks.background_task import BackgroundTask, TaskSet
from s2sam_qgis.tasks.download_task import check_task
from s2sam_qgis.tasks.segment_tasks import RunOrder, load_predictor, run_order
from s2sam_qgis.workflow.inputs import open_imagery
from tests.cli.test_ending import loop_for_ever
from tests.synthetic import some_prompts, write_scene

pytestmark = pytest.mark.qgis


@pytest.fixture
def endless(tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    loop_for_ever(folder)
    return ModelSpec("endless", str(folder))


def cancelled_within(qtbot, task, what, seconds=20.0):
    """Starts a task, cancels it once it computes; generous, for busy machines."""
    tasks = TaskSet()
    tasks.start(task)
    qtbot.waitUntil(lambda: bool(what["begun"]), timeout=60_000)
    qtbot.wait(300)
    assert not what["ended"]
    start = time.monotonic()
    task.cancel()
    qtbot.waitUntil(lambda: bool(what["ended"]), timeout=int(seconds * 1000))
    return time.monotonic() - start


def watched(monkeypatch):
    """Notes when the encoder begins."""
    from s2sam_qgis.models.predictor import Predictor

    what = {"begun": [], "ended": []}
    real = Predictor.encode

    def encode(self, *arguments):
        what["begun"].append(True)
        return real(self, *arguments)

    monkeypatch.setattr(Predictor, "encode", encode)
    return what


def test_a_run(qgis_app, qtbot, tmp_path, monkeypatch, endless):
    what = watched(monkeypatch)
    out = tmp_path / "out"
    out.mkdir()
    scene = write_scene(tmp_path / "scene.tif")

    def work(cancel, progress):
        order = RunOrder(
            imagery=open_imagery(str(scene)),
            predictor=load_predictor(endless, cancel, progress),
            store=EmbeddingStore(None),
            prompts=some_prompts(),
            options=SegmentOptions(),
            finishing=Finishing(),
            paths=ResultPaths(raster=str(out / "m.tif"), vector=str(out / "m.gpkg")),
        )
        return run_order(order, cancel, progress)

    ended = what["ended"].append
    task = BackgroundTask("run", work, ended, ended, lambda: ended("cancelled"))
    cancelled_within(qtbot, task, what)
    assert what["ended"] == ["cancelled"]
    assert list(out.iterdir()) == []


def test_the_check_of_a_model(qgis_app, qtbot, monkeypatch, endless):
    what = watched(monkeypatch)
    ended = what["ended"].append
    task = check_task(endless, ended, ended, lambda: ended("cancelled"))
    cancelled_within(qtbot, task, what)
    assert what["ended"] == ["cancelled"]

"""The rerun algorithm with worker processes, and its summary as a layer."""

import multiprocessing.spawn
import shutil
import sys

import pytest

pytest.importorskip("qgis.core")
pytest.importorskip("distributed")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsVectorLayer,
)

from s2sam_qgis.core import messages
from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.layers.raster_source import prepare_layer
from s2sam_qgis.models.catalogue import resources
from s2sam_qgis.packages.python import windowless, worker_program
from tests.processing.test_qgis_process import qgis_process
from tests.synthetic import write_scene

__all__ = ["qgis_process"]  # A fixture.

pytestmark = [pytest.mark.qgis, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenes")
    return [write_scene(folder / f"S2_{date}.tif") for date in ("20210617", "20210720")]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """The tiny model under the name that the algorithm offers."""
    folder = tmp_path_factory.mktemp("tiny")
    for part in ("encoder", "decoder"):
        shutil.copy(
            resources() / "models" / f"standin_{part}.onnx", folder / f"builtin_{part}.onnx"
        )
    return folder


def summary_rows(path):
    """(object, date) of what the layer has an outline of."""
    layer = QgsVectorLayer(str(path), "summary", "ogr")
    assert layer.isValid()
    done = (f for f in layer.getFeatures() if f["status"] == "done")
    return sorted((f["prompt_id"], f["date"].toString("yyyyMMdd")) for f in done)


EVERY = [(1, "20210617"), (1, "20210720"), (2, "20210617"), (2, "20210720")]


def test_two_processes_do_what_one_does(run, scenes, prompts, tiny, tmp_path):
    """Layers travel as their files; one that cannot fails alone."""
    moved = QgsRasterLayer(str(scenes[0]), "moved")
    moved.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    layers = [QgsRasterLayer(str(path), path.stem) for path in scenes]
    parameters = {
        "PROMPTS": str(prompts), "RASTERS": [*layers, moved], "MODEL_FOLDER": str(tiny),
        "OUTPUT": str(tmp_path / "out"), "SUMMARY": str(tmp_path / "areas.gpkg"), "JOBS": 2,
        "LOAD": True,
    }  # fmt: skip
    before = multiprocessing.spawn.get_executable()
    results, worked, feedback, context = run("rerunprompts", parameters)
    assert worked, feedback.textLog()
    assert (results["DONE"], results["FAILED"]) == (2, 1)
    assert any("moved is a layer that only this program can read" in e for e in feedback.errors)
    assert "dashboard" in feedback.textLog()
    assert feedback.fractions[-1] == 100
    assert multiprocessing.spawn.get_executable() == before
    assert len(context.layersToLoadOnCompletion()) == 2
    assert summary_rows(tmp_path / "areas.gpkg") == EVERY

    alone = {**parameters, "RASTERS": layers, "JOBS": 1, "SUMMARY": str(tmp_path / "areas.csv")}
    results, worked, _, _ = run("rerunprompts", alone)
    assert (results["DONE"], results["SKIPPED"]) == (0, 2)
    assert (tmp_path / "areas.csv").read_text("utf-8").startswith("prompt_id,")
    results, worked, feedback, _ = run("rerunprompts", {**alone, "OUTPUT": str(tmp_path / "one")})
    assert results["DONE"] == 2
    assert "dashboard" not in feedback.textLog()
    for path in (tmp_path / "one").glob("*.tif"):
        again = QgsRasterLayer(str(tmp_path / "out" / path.name), "out")
        block = [layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height()).data()
                 for layer in (again, QgsRasterLayer(str(path), "one"))]  # fmt: skip
        assert block[0] == block[1]


def test_cancelled_workers_leave_nothing_half_written(run, scenes, prompts, tiny, tmp_path):
    out = tmp_path / "out"
    results, _, feedback, _ = run(
        "rerunprompts",
        {
            "PROMPTS": str(prompts), "RASTERS": [str(s) for s in scenes], "JOBS": 2,
            "MODEL_FOLDER": str(tiny), "OUTPUT": str(out), "SUMMARY": str(tmp_path / "areas.gpkg"),
        },
        stop_at=1,
    )  # fmt: skip
    assert feedback.isCanceled()
    assert not results
    assert "Cancelled" in feedback.textLog()
    assert not (tmp_path / "areas.gpkg").exists()
    assert len(list(out.iterdir())) % 3 == 0


def test_either_processes_or_a_scheduler(provider, run, scenes, prompts, tmp_path):
    parameters = {
        "PROMPTS": str(prompts), "RASTERS": [str(scenes[0])], "OUTPUT": str(tmp_path / "out"),
        "JOBS": 2, "SCHEDULER": "tcp://127.0.0.1:9",
    }  # fmt: skip
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sam:rerunprompts")
    ok, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert "not both" in text
    _, worked, feedback, _ = run("rerunprompts", parameters, checked=False)
    assert not worked
    assert any("not both" in error for error in feedback.errors)
    ok, text = algorithm.checkParameterValues({**parameters, "JOBS": 1}, QgsProcessingContext())
    assert ok, text


def test_a_scheduler_that_is_not_there(run, scenes, prompts, tmp_path, monkeypatch):
    from s2sam_qgis.workflow.cluster import connection as cluster

    monkeypatch.setattr(cluster, "_ANSWER", 1)
    _, worked, feedback, _ = run(
        "rerunprompts",
        {
            "PROMPTS": str(prompts), "RASTERS": [str(scenes[0])], "OUTPUT": str(tmp_path / "out"),
            "SCHEDULER": " tcp://127.0.0.1:9 ",
        },
    )  # fmt: skip
    assert not worked
    assert any("No scheduler answers at tcp://127.0.0.1:9." in e for e in feedback.errors)


def test_without_dask_the_user_is_told_where_to_install_it(
    run, scenes, prompts, tmp_path, monkeypatch
):
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.setattr(messages, "_translator", lambda text: text)  # As the plugin sets it.
    _, worked, feedback, _ = run(
        "rerunprompts",
        {
            "PROMPTS": str(prompts), "RASTERS": [str(scenes[0])], "OUTPUT": str(tmp_path / "out"),
            "JOBS": 2,
        },
    )  # fmt: skip
    assert not worked
    assert any("OSGeo4W Shell" in error for error in feedback.errors)


def test_only_layers_that_are_their_files_travel(qgis_app, scenes):
    layer = QgsRasterLayer(str(scenes[0]), "scene")
    assert prepare_layer(layer).file() == str(scenes[0])
    layer.dataProvider().setUseSourceNoDataValue(1, True)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    assert prepare_layer(layer).file() is None


def test_the_program_of_workers_is_python_and_never_qgis(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    assert "python" in worker_program(CancelToken())
    monkeypatch.setattr("s2sam_qgis.packages.python.python_candidates", lambda *_: ())
    with pytest.raises(InputError, match="worker processes cannot be started"):
        worker_program(CancelToken())
    python = tmp_path / "python.exe"
    assert windowless(python) == python
    (tmp_path / "pythonw.exe").touch()
    assert windowless(python) == tmp_path / "pythonw.exe"


def test_two_processes_from_qgis_process(qgis_process, scenes, prompts, tiny, tmp_path):
    summary = tmp_path / "areas.gpkg"
    code, text = qgis_process(
        "run", "s2sam:rerunprompts", "--", f"PROMPTS={prompts}", f"FOLDER={scenes[0].parent}",
        f"MODEL_FOLDER={tiny}", f"OUTPUT={tmp_path / 'out'}", f"SUMMARY={summary}", "JOBS=2",
    )  # fmt: skip
    assert code == 0, text
    assert "DONE:\t2" in text
    assert summary_rows(summary) == EVERY

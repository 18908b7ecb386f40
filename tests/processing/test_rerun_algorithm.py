"""The algorithm that reruns prompts over rasters."""

import csv
import shutil

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsVectorLayer,
)

from tests.synthetic import write_scene

pytestmark = pytest.mark.qgis


def test_rerun_over_layers_and_a_folder(run, scene, prompts, tmp_path):
    folder = tmp_path / "more"
    folder.mkdir()
    shutil.copy(scene, folder / "S2_20210720.tif")
    (folder / "broken.tif").write_bytes(b"none")
    out, summary = tmp_path / "out", tmp_path / "areas.csv"
    parameters = {
        "PROMPTS": str(prompts), "RASTERS": [str(scene)], "FOLDER": str(folder),
        "OUTPUT": str(out), "SUMMARY": str(summary), "LOAD": True,
    }  # fmt: skip
    results, worked, feedback, context = run("rerunprompts", parameters)
    assert worked
    assert (results["DONE"], results["SKIPPED"], results["FAILED"]) == (2, 0, 1)
    assert any("broken.tif" in error for error in feedback.errors)
    rows = list(csv.DictReader(summary.read_text("utf-8").splitlines()))
    assert [(r["prompt_id"], r["acquired"]) for r in rows if r["status"] == "done"] == [
        ("1", "2021-06-17"), ("1", "2021-07-20"), ("2", "2021-06-17"), ("2", "2021-07-20"),
    ]  # fmt: skip
    loaded = {d.name for d in context.layersToLoadOnCompletion().values()}
    assert loaded == {"S2 SAM – S2_20210617 – 2021-06-17", "S2 SAM – S2_20210720.tif – 2021-07-20"}
    source, details = next(iter(context.layersToLoadOnCompletion().items()))
    layer = QgsVectorLayer(source, "loaded", "ogr")
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert [c.label() for c in layer.renderer().categories()] == ["field", "bare"]
    results, worked, _, _ = run("rerunprompts", parameters)
    assert (results["DONE"], results["SKIPPED"]) == (0, 2)


def test_rerun_where_nothing_works_fails(run, prompts, tmp_path):
    elsewhere = write_scene(tmp_path / "x.tif", origin=(500000.0, 5300000.0))
    _, worked, feedback, _ = run(
        "rerunprompts",
        {"PROMPTS": str(prompts), "RASTERS": [str(elsewhere)], "OUTPUT": str(tmp_path / "out")},
    )
    assert not worked
    assert any("None of the objects" in error for error in feedback.errors)


def test_rerun_needs_rasters(provider, prompts, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sam:rerunprompts")
    ok, text = algorithm.checkParameterValues(
        {"PROMPTS": str(prompts), "OUTPUT": str(tmp_path)}, QgsProcessingContext()
    )
    assert not ok
    assert "at least one raster" in text

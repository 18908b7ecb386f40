"""The algorithm that segments from prompts."""

import gc
import json

import pytest
import rasterio

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.segment import segment
from tests.processing.running import layer_from
from tests.synthetic import UTM, map_xy

pytestmark = pytest.mark.qgis


def test_segment_gives_what_the_workflow_gives(run, scene, prompts, tmp_path):
    masks = tmp_path / "masks.tif"
    results, worked, feedback, context = run(
        "segmentfromprompts",
        {
            "INPUT": str(scene), "PROMPTS": str(prompts), "MASKS": str(masks),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )  # fmt: skip
    assert worked
    assert results["OBJECTS"] == 2
    assert feedback.fractions[-1] == 100
    layer = layer_from(results, context)
    features = {f["prompt_id"]: f for f in layer.getFeatures()}
    assert features[1]["name"] == "field"
    assert features[1]["acquired"] == "2021-06-17"
    assert layer.crs().authid() == UTM
    predictor = Predictor(load_model())
    from s2sam_qgis.core.prompt_geojson import read_prompts

    alone = segment(
        open_imagery(str(scene)), predictor, EmbeddingStore(None), read_prompts(prompts)
    )
    for mask in alone.masks:
        area = features[mask.prompt_id].geometry().area()
        assert area == pytest.approx(100 * mask.pixels, rel=0.01)
    assert QgsRasterLayer(str(masks), "masks").bandCount() == 2


def test_segment_runs_in_a_background_thread(provider, scene, prompts, qtbot, qgis_app):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sam:segmentfromprompts")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    project = QgsProject()
    layer = QgsRasterLayer(str(scene), "scene")
    project.addMapLayer(layer)
    context.setProject(project)
    shown = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)  # as the dialog asks
    parameters = {"INPUT": layer.id(), "PROMPTS": str(prompts), "OUTPUT": shown}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    found = []
    task.executed.connect(lambda worked, results: found.append((worked, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(found), timeout=60000)
    worked, results = found[0]
    assert worked, feedback.textLog()
    assert results["OBJECTS"] == 2
    gc.collect()
    (details,) = context.layersToLoadOnCompletion().values()
    outlines = layer_from(results, context)
    details.postProcessor().postProcessLayer(outlines, context, feedback)
    assert [c.label() for c in outlines.renderer().categories()] == ["field", "bare"]
    project.clear()


def test_segment_from_a_layer_of_points(run, scene):
    fields = "field=prompt_id:integer&field=label:integer"
    layer = QgsVectorLayer(f"Point?crs={UTM}&{fields}", "p", "memory")
    features = []
    for prompt_id, label, col, row in ((7, 1, 120, 90), (7, 0, 200, 90), (8, 1, 20, 20)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([prompt_id, label])
        x, y = map_xy(col, row)
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    results, worked, _, context = run(
        "segmentfromprompts",
        {"INPUT": str(scene), "PROMPT_LAYER": layer, "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    assert worked
    features = {f["prompt_id"]: f for f in layer_from(results, context).getFeatures()}
    assert sorted(features) == [7, 8]
    assert (features[7]["n_fg"], features[7]["n_bg"]) == (1, 1)


def test_segment_in_a_region_and_a_stretch(run, scene, prompts, tmp_path):
    (x0, y0), (x1, y1) = map_xy(0, 200), map_xy(300, 0)
    masks = tmp_path / "masks.tif"
    _, worked, _, _ = run(
        "segmentfromprompts",
        {
            "INPUT": str(scene), "PROMPTS": str(prompts), "STRETCH": "0.01,0.25", "CHIPS": "grid",
            "EXTENT": f"{x0},{x1},{y0},{y1} [EPSG:32633]", "MASKS": str(masks),
            "SIMPLIFY": 15, "SMOOTH": True, "OUTPUT": str(tmp_path / "out.gpkg"),
        },
    )  # fmt: skip
    assert worked
    (feature, _) = QgsVectorLayer(str(tmp_path / "out.gpkg"), "out", "ogr").getFeatures()
    stretch = json.loads(feature["stretch"])
    assert (stretch["low"][0], stretch["high"][0]) == (0.01, 0.25)


def test_objects_outside_the_region_are_left_out(run, scene, prompts, tmp_path):
    (x0, y0), (x1, y1) = map_xy(80, 125), map_xy(170, 60)
    masks = tmp_path / "masks.tif"
    results, worked, feedback, context = run(
        "segmentfromprompts",
        {
            "INPUT": str(scene), "PROMPTS": str(prompts), "MASKS": str(masks),
            "EXTENT": f"{x0},{x1},{y0},{y1} [EPSG:32633]", "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )  # fmt: skip
    assert worked
    log = feedback.textLog()
    assert "outside the region" in log
    assert "bare" in log
    layer = layer_from(results, context)
    box = layer.extent()
    assert x0 <= box.xMinimum()
    assert box.xMaximum() <= x1
    with rasterio.open(masks) as found:
        assert found.shape == (65, 90), "the region, not widened to chips"
        assert found.count == layer.featureCount()
    del layer


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"STRETCH": "bright"}, "There is no stretch"),
        ({"BANDS": "B99"}, "There is no band"),
        ({"MODEL_FOLDER": "/nowhere"}, "There is no folder"),
    ],
)
def test_wrong_input_is_told_as_a_sentence(run, scene, prompts, changed, message):
    parameters = {"INPUT": str(scene), "PROMPTS": str(prompts), "OUTPUT": "TEMPORARY_OUTPUT"}
    _, worked, feedback, _ = run("segmentfromprompts", {**parameters, **changed}, checked=False)
    assert not worked
    assert any(message in error for error in feedback.errors), feedback.errors
    assert not any("Traceback" in error for error in feedback.errors)


def test_either_a_file_or_a_layer(provider, scene, prompts):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sam:segmentfromprompts")
    context = QgsProcessingContext()
    parameters = {"INPUT": str(scene), "OUTPUT": "TEMPORARY_OUTPUT"}
    ok, text = algorithm.checkParameterValues(parameters, context)
    assert not ok
    assert "either" in text


def test_cancelled_segment_leaves_nothing(run, scene, prompts, tmp_path):
    out, masks = tmp_path / "out.gpkg", tmp_path / "masks.tif"
    results, _, feedback, _ = run(
        "segmentfromprompts",
        {"INPUT": str(scene), "PROMPTS": str(prompts), "OUTPUT": str(out), "MASKS": str(masks)},
        stop_at=1,
    )
    assert feedback.isCanceled()
    assert not results
    assert list(tmp_path.iterdir()) == []

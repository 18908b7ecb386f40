import csv
import gc
import json
import shutil

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from s2sam_qgis.core.prompt_geojson import write_prompts
from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.processing.provider import S2SamProvider
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.segment import segment

from ..synthetic import UTM, map_xy, point, write_scene

pytestmark = pytest.mark.qgis


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = S2SamProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scene") / "S2_20210617.tif")


@pytest.fixture(scope="module")
def prompts(tmp_path_factory):
    path = tmp_path_factory.mktemp("prompts") / "prompts.geojson"
    write_prompts(path, PromptSet((point(1, 120, 90, name="field"), point(2, 20, 20, name="bare"))))
    return path


class Feedback(QgsProcessingFeedback):
    def __init__(self, stop_at=None):
        super().__init__(False)
        self.stop_at, self.fractions, self.errors = stop_at, [], []
        self.progressChanged.connect(self.note)

    def note(self, value):
        self.fractions.append(value)
        if self.stop_at is not None and value >= self.stop_at:
            self.cancel()

    def reportError(self, text, fatal=False):
        self.errors.append(text)
        super().reportError(text, fatal)


@pytest.fixture
def run(provider, qgis_app):
    """Runs an algorithm; returns (results, worked, feedback, context)."""
    kept = []

    def run(name, parameters, stop_at=None, checked=True):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"s2sam:{name}")
        assert algorithm is not None
        context, feedback = QgsProcessingContext(), Feedback(stop_at)
        project = QgsProject()
        context.setProject(project)
        kept.append((project, algorithm))
        if checked:
            ok, text = algorithm.checkParameterValues(parameters, context)
            assert ok, text
        results, worked = algorithm.run(parameters, context, feedback)
        return results, worked, feedback, context

    yield run
    kept.clear()


def layer_from(results, context, name="OUTPUT"):
    return QgsProcessingUtils.mapLayerFromString(results[name], context)


def test_the_provider_and_its_algorithms(provider):
    assert provider.id() == "s2sam"
    names = [algorithm.name() for algorithm in provider.algorithms()]
    assert sorted(names) == ["encodearea", "maskstopolygons", "rerunprompts", "segmentfromprompts"]
    for algorithm in provider.algorithms():
        assert algorithm.displayName()
        assert len(algorithm.shortHelpString()) > 200
        assert not algorithm.icon().isNull()
        assert algorithm.icon().pixmap(16, 16).width() > 0
        assert algorithm.canExecute()[0]
        assert algorithm.parameterDefinitions()
        assert algorithm.outputDefinitions()


def test_missing_packages_are_said_before_a_run(provider, monkeypatch):
    from s2sam_qgis import dependencies

    requirement = dependencies.Requirement("onnxruntime")
    missing = dependencies.Status(requirement, dependencies.State.MISSING)
    monkeypatch.setattr(dependencies, "inspect", lambda *_: (missing,))
    ok, text = provider.algorithms()[0].canExecute()
    assert not ok
    assert "onnxruntime" in text


# --- segment ----------------------------------------------------------------------------------


def test_segment_gives_what_the_engine_gives(run, scene, prompts, tmp_path):
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
        assert area == pytest.approx(100 * mask.pixels)
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


# --- rerun ------------------------------------------------------------------------------------


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


# --- encode -----------------------------------------------------------------------------------


def test_encoding_an_area_saves_the_click_its_encoder(run, tmp_path):
    scene = write_scene(tmp_path / "fresh.tif")
    (x0, y0), (x1, y1) = map_xy(110, 100), map_xy(130, 80)
    extent = f"{x0},{x1},{y0},{y1} [EPSG:32633]"
    results, worked, _, _ = run("encodearea", {"INPUT": str(scene), "EXTENT": extent})
    assert worked
    assert results["ENCODED"] > 0
    assert results["REUSED"] == 0
    again, _, _, _ = run("encodearea", {"INPUT": str(scene), "EXTENT": extent})
    assert again == {"ENCODED": 0, "REUSED": results["ENCODED"]}

    from pathlib import Path

    from s2sam_qgis.models.catalogue import home
    from s2sam_qgis.workflow.session import Session

    session = Session(
        open_imagery(str(scene)),
        Predictor(load_model()),
        EmbeddingStore(Path(home()) / "embeddings"),
    )
    for col, row in ((110.5, 80.5), (120, 90), (129.5, 99.5)):
        assert session.chips_ahead(*map_xy(col, row)) == []
    assert session.chips_ahead(*map_xy(300, 240)) != []


def test_too_many_chips_are_refused_before_the_first(run, scene):
    _, worked, feedback, _ = run("encodearea", {"INPUT": str(scene), "LIMIT": 3})
    assert not worked
    assert any("More than 3 chips" in error for error in feedback.errors)


# --- polygonise -------------------------------------------------------------------------------


def test_masks_become_polygons_with_what_the_file_says(run, scene, prompts, tmp_path):
    masks = tmp_path / "masks.tif"
    first, _, _, context = run(
        "segmentfromprompts",
        {
            "INPUT": str(scene), "PROMPTS": str(prompts), "MASKS": str(masks),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )  # fmt: skip
    before = {f["prompt_id"]: f for f in layer_from(first, context).getFeatures()}
    plain, worked, _, other = run("maskstopolygons", {"INPUT": str(masks), "OUTPUT": "memory:"})
    assert worked
    assert plain["OBJECTS"] == 2
    for feature in layer_from(plain, other).getFeatures():
        same = before[feature["prompt_id"]]
        assert feature.geometry().equals(same.geometry())
        assert feature["name"] == same["name"]
        assert feature["model"] == same["model"]
        assert feature["stretch"] == same["stretch"]
        assert feature["area_ha"] == pytest.approx(same["area_ha"])
    smooth, _, _, other = run(
        "maskstopolygons",
        {"INPUT": str(masks), "SMOOTH": True, "MIN_AREA": 500, "OUTPUT": "memory:"},
    )
    for feature in layer_from(smooth, other).getFeatures():
        assert not feature.geometry().equals(before[feature["prompt_id"]].geometry())


def test_masks_of_somebody_else(run, tmp_path):
    import numpy as np

    from ..synthetic import write_raster

    values = np.zeros((1, 30, 40), np.uint8)
    values[0, 5:10, 5:15] = 1
    path = write_raster(tmp_path / "theirs.tif", values)
    results, worked, _, context = run("maskstopolygons", {"INPUT": str(path), "OUTPUT": "memory:"})
    assert worked
    (feature,) = layer_from(results, context).getFeatures()
    assert feature["prompt_id"] == 1
    assert feature.geometry().area() == 50 * 100


# --- model designer and history ---------------------------------------------------------------


def test_the_algorithms_work_in_a_model(provider, scene, prompts, tmp_path):
    """Masks from prompts, then their smoothed outlines: one model of two steps."""
    child = QgsProcessingModelChildAlgorithm
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("two steps", "group")
    first = child("s2sam:segmentfromprompts")
    first.setChildId("segment")
    first.addParameterSources("INPUT", [source.fromStaticValue(str(scene))])
    first.addParameterSources("PROMPTS", [source.fromStaticValue(str(prompts))])
    first.addParameterSources("MASKS", [source.fromStaticValue(str(tmp_path / "masks.tif"))])
    second = child("s2sam:maskstopolygons")
    second.setChildId("polygonise")
    second.addParameterSources("INPUT", [source.fromChildOutput("segment", "MASKS")])
    second.addParameterSources("SMOOTH", [source.fromStaticValue(True)])
    output = QgsProcessingModelOutput("outlines", "outlines")
    output.setChildId("polygonise")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"outlines": output})
    for step in (first, second):
        assert step.reattach()
        given = step.parameterSources()
        for definition in step.algorithm().parameterDefinitions():  # as the designer fills them in
            if definition.name() not in given and definition.defaultValue() is not None:
                value = source.fromStaticValue(definition.defaultValue())
                step.addParameterSources(definition.name(), [value])
        model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    context, feedback = QgsProcessingContext(), Feedback()
    project = QgsProject()
    context.setProject(project)
    ok, problems = model.validate()
    assert ok, problems
    results, worked = model.run({"polygonise:outlines": "memory:"}, context, feedback)
    assert worked, feedback.textLog()
    layer = layer_from(results, context, "polygonise:outlines")
    assert layer.featureCount() == 2


def test_the_history_has_a_command_to_copy(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sam:maskstopolygons")
    command = algorithm.asPythonCommand(
        {"INPUT": "/data/masks.tif", "SMOOTH": True}, QgsProcessingContext()
    )
    assert command == (
        "processing.run(\"s2sam:maskstopolygons\", {'INPUT':'/data/masks.tif','SMOOTH':True})"
    )

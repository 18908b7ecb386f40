"""The provider, its algorithms in the model designer, and the history."""

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
)

from tests.processing.running import Feedback, layer_from

pytestmark = pytest.mark.qgis


def test_the_provider_and_its_algorithms(provider):
    assert provider.id() == "s2sam"
    names = [algorithm.name() for algorithm in provider.algorithms()]
    assert sorted(names) == [
        "encodearea", "findalike", "maskstopolygons", "outlineeverything", "rerunprompts",
        "segmentfromprompts",
    ]  # fmt: skip
    for algorithm in provider.algorithms():
        assert algorithm.displayName()
        assert len(algorithm.shortHelpString()) > 200
        assert not algorithm.icon().isNull()
        assert algorithm.icon().pixmap(16, 16).width() > 0
        assert algorithm.canExecute()[0]
        assert algorithm.parameterDefinitions()
        assert algorithm.outputDefinitions()


def test_missing_packages_are_said_before_a_run(provider, monkeypatch):
    from s2sam_qgis.packages import requirements as dependencies

    requirement = dependencies.Requirement("onnxruntime")
    missing = dependencies.Status(requirement, dependencies.State.MISSING)
    monkeypatch.setattr(dependencies, "inspect", lambda *_: (missing,))
    ok, text = provider.algorithms()[0].canExecute()
    assert not ok
    assert "onnxruntime" in text


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
    # QGIS 3.40 names a result as the designer did; 3.22 puts the step before it.
    name = "outlines" if "outlines" in results else "polygonise:outlines"
    layer = layer_from(results, context, name)
    assert layer.featureCount() == 2


def test_the_history_has_a_command_to_copy(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sam:maskstopolygons")
    command = algorithm.asPythonCommand(
        {"INPUT": "/data/masks.tif", "SMOOTH": True}, QgsProcessingContext()
    )
    assert command == (
        "processing.run(\"s2sam:maskstopolygons\", {'INPUT':'/data/masks.tif','SMOOTH':True})"
    )

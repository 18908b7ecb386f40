"""A provider that is registered, a scene, prompts, and a way to run an algorithm on them."""

import contextlib
import gc
from types import TracebackType

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProject,
)

from s2sam_qgis.core.prompt_geojson import write_prompts
from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.processing.provider import S2SamProvider
from tests.processing.running import Feedback
from tests.synthetic import point, write_scene


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = S2SamProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture(autouse=True)
def no_layers_left():
    """QGIS keeps the error of a failed run for good, and by it every function that led there.

    After QGIS has ended that would close layers that GDAL no longer knows, and end in a crash.
    """
    yield
    for each in gc.get_objects():
        if isinstance(each, TracebackType):
            forget(each.tb_frame)
    gc.collect()


def forget(frame):
    """Takes what it holds from a function that has ended, and from those that called it."""
    while frame is not None:
        with contextlib.suppress(RuntimeError):  # It still runs.
            frame.clear()
        frame = frame.f_back


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scene") / "S2_20210617.tif")


@pytest.fixture(scope="module")
def prompts(tmp_path_factory):
    path = tmp_path_factory.mktemp("prompts") / "prompts.geojson"
    write_prompts(path, PromptSet((point(1, 120, 90, name="field"), point(2, 20, 20, name="bare"))))
    return path


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

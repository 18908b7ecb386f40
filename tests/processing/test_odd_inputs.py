"""Layers that once ended QGIS, or a run: boxes that cross themselves, and maps of tiles."""

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

from s2sam_qgis.core.prompt_geojson import write_prompts
from s2sam_qgis.core.prompts import PointPrompt, PromptSet
from tests.layers.test_raster_source import web_map  # noqa: F401 - a fixture
from tests.processing.running import Feedback, layer_from
from tests.synthetic import UTM, map_xy

pytestmark = pytest.mark.qgis


def ring(*corners):
    places = [map_xy(*corner) for corner in (*corners, corners[0])]
    return "POLYGON((" + ",".join(f"{x} {y}" for x, y in places) + "))"


def boxes(*shapes):
    layer = QgsVectorLayer(f"Polygon?crs={UTM}&field=prompt_id:integer", "boxes", "memory")
    features = []
    for number, shape in enumerate(shapes, start=1):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_a_box_that_crosses_itself_is_its_bounds(provider, scene):
    """The toolbox stops at invalid geometries, by an exception that must not cross Python."""
    good = ring((80, 60), (170, 60), (170, 120), (80, 120))
    crossed = ring((80, 60), (170, 120), (170, 60), (80, 120))
    layer, project = boxes(good, crossed), QgsProject()
    assert not next(layer.getFeatures("prompt_id = 2")).geometry().isGeosValid()
    # The second run was the one that ended the process.
    for _ in range(2):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "s2sam:segmentfromprompts"
        )
        context, feedback = QgsProcessingContext(), Feedback()
        context.setProject(project)
        context.setInvalidGeometryCheck(QgsFeatureRequest.GeometryAbortOnInvalid)
        parameters = {"INPUT": str(scene), "PROMPT_LAYER": layer, "OUTPUT": "TEMPORARY_OUTPUT"}
        results, worked = algorithm.run(parameters, context, feedback)
        assert worked, feedback.errors
        first, second = layer_from(results, context).getFeatures()
        assert first.geometry().area() == pytest.approx(second.geometry().area())


def on_tiles(tmp_path, *places):
    """Prompts in Web Mercator, as a file."""
    points = tuple(PointPrompt(i, 1, x, y) for i, (x, y) in enumerate(places, start=1))
    from s2sam_qgis.workflow.place_prompts import to_lonlat

    path = tmp_path / "prompts.geojson"
    write_prompts(path, to_lonlat(PromptSet(points, "EPSG:3857")))
    return path


def test_a_map_of_tiles_gets_its_resolution_from_the_area(run, web_map, tmp_path):  # noqa: F811
    import rasterio

    prompts = on_tiles(tmp_path, (1.2e6, 6.2e6))
    masks = tmp_path / "masks.tif"
    _, worked, feedback, _ = run(
        "segmentfromprompts",
        {
            "INPUT": web_map, "PROMPTS": str(prompts), "MASKS": str(masks),
            "EXTENT": "1000000,1400000,6000000,6400000 [EPSG:3857]", "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )  # fmt: skip
    assert worked, feedback.errors
    with rasterio.open(masks) as found:
        # Zoom 4 is the finest that the map has: 9.8 km a pixel. It was 39 km, the whole world's.
        assert found.res[0] == pytest.approx(40075016.7 / 4096, rel=0.01)
        assert found.bounds.left == pytest.approx(1e6, abs=2 * found.res[0])


def test_a_map_of_tiles_gets_its_resolution_at_the_prompts(run, web_map, tmp_path):  # noqa: F811
    import rasterio

    prompts = on_tiles(tmp_path, (1.2e6, 6.2e6), (1.3e6, 6.25e6))
    masks = tmp_path / "masks.tif"
    _, worked, feedback, _ = run(
        "segmentfromprompts",
        {
            "INPUT": web_map, "PROMPTS": str(prompts), "MASKS": str(masks),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )  # fmt: skip
    assert worked, feedback.errors
    with rasterio.open(masks) as found:
        assert found.res[0] == pytest.approx(40075016.7 / 4096, rel=0.01)


def test_a_map_of_tiles_without_any_place_asks_for_one(run, web_map):  # noqa: F811
    _, worked, feedback, _ = run("encodearea", {"INPUT": web_map}, checked=False)
    assert not worked
    assert any("Give an extent" in error for error in feedback.errors), feedback.errors

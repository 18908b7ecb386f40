"""Outline everything in the toolbox."""

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from s2sam_qgis.core.options import USUAL_LEAST_SCORE
from s2sam_qgis.models.catalogue import resources
from tests.processing.running import layer_from

pytestmark = pytest.mark.qgis

SCENE = str(resources() / "example" / "scene_2021-06-17.tif")


@pytest.fixture(scope="module")
def part():
    """(x0, y0, x1, y1) of the middle of the example, and its CRS."""
    from s2sam_qgis.raster.reading.reader import open_source

    grid = open_source(SCENE).grid
    (x0, x1), (y1, y0) = grid.to_map([40, 240], [30, 210])
    return float(x0), float(y0), float(x1), float(y1), grid.crs


def test_outlines_around_what_is_kept(run, part, tmp_path):
    x0, y0, x1, y1, crs = part
    kept = QgsVectorLayer(f"Polygon?crs={crs}", "kept", "memory")
    feature = QgsFeature()
    middle = QgsRectangle((x0 + x1) / 2 - 300, (y0 + y1) / 2 - 300, (x0 + x1) / 2, (y0 + y1) / 2)
    feature.setGeometry(QgsGeometry.fromRect(middle))
    kept.dataProvider().addFeature(feature)
    results, worked, feedback, context = run(
        "outlineeverything",
        {
            "INPUT": SCENE,
            "EXTENT": f"{x0},{x1},{y0},{y1} [{crs}]",
            "KEEP": kept,
            "LEAST_SCORE": 0.0,
            "OUTPUT": str(tmp_path / "out.gpkg"),
        },
    )
    assert worked, feedback.textLog()
    layer = layer_from(results, context)
    assert layer.featureCount() == results["OBJECTS"] > 15
    assert layer.crs().authid() == crs
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    together = QgsGeometry.unaryUnion(shapes)
    assert sum(shape.area() for shape in shapes) == pytest.approx(together.area(), rel=1e-6)
    assert together.intersection(QgsGeometry.fromRect(middle)).area() < 1
    assert together.area() == pytest.approx((x1 - x0) * (y1 - y0) - middle.area(), rel=0.01)
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]
    assert feedback.fractions == sorted(feedback.fractions)


def test_only_who_compares_takes_the_unlikely(provider):
    usual = {
        name: provider.algorithm(name).parameterDefinition("LEAST_SCORE").defaultValue()
        for name in ("outlineeverything", "findalike")
    }
    assert usual == {"outlineeverything": USUAL_LEAST_SCORE, "findalike": 0.0}


def test_a_mask_and_what_is_kept_stay_free_of_what_is_alike(run, part, tmp_path):
    """The mask is the raster itself: it has data everywhere, so that nothing is left but that."""
    x0, y0, x1, y1, crs = part
    examples = QgsVectorLayer(f"Polygon?crs={crs}", "examples", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x0, y0, x0 + 400, y0 + 400)))
    examples.dataProvider().addFeature(feature)
    asked = {
        "INPUT": SCENE,
        "EXTENT": f"{x0},{x1},{y0},{y1} [{crs}]",
        "EXAMPLES": examples,
        "KEEP": examples,
        "LEAST": 0.3,
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }
    results, worked, feedback, context = run("findalike", asked)
    assert worked, feedback.textLog()
    shapes = [feature.geometry() for feature in layer_from(results, context).getFeatures()]
    assert shapes
    together = QgsGeometry.unaryUnion(shapes)
    assert together.intersection(next(examples.getFeatures()).geometry()).area() < 1
    asked |= {"EXCLUDE_RASTER": SCENE, "OUTPUT": str(tmp_path / "none.gpkg")}
    _, worked, feedback, _ = run("findalike", asked)
    assert not worked
    assert "Nothing was found" in feedback.textLog()


def test_a_cancelled_run_leaves_no_result(run, part, tmp_path):
    _, _, feedback, _ = run(
        "outlineeverything", {"INPUT": SCENE, "OUTPUT": str(tmp_path / "out.gpkg")}, stop_at=5
    )
    assert feedback.isCanceled()
    assert not (tmp_path / "out.gpkg").exists()


def test_the_others_like_an_example(run, part, tmp_path):
    x0, y0, x1, y1, crs = part
    examples = QgsVectorLayer(f"Polygon?crs={crs}", "examples", "memory")
    feature = QgsFeature()
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 60, y + 60)))
    examples.dataProvider().addFeature(feature)
    asked = {
        "INPUT": SCENE,
        "EXTENT": f"{x0},{x1},{y0},{y1} [{crs}]",
        "EXAMPLES": examples,
        "LEAST": 0.4,
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }
    results, worked, feedback, context = run("findalike", asked)
    assert worked, feedback.textLog()
    layer = layer_from(results, context)
    assert not any(feature["has_box"] for feature in layer.getFeatures())
    likeness = [feature["likeness"] for feature in layer.getFeatures()]
    assert len(likeness) == results["OBJECTS"] >= 1
    assert likeness == sorted(likeness, reverse=True)
    asked |= {"REFINE": True, "ONE_DETAIL": True, "OUTPUT": str(tmp_path / "refined.gpkg")}
    results, worked, feedback, context = run("findalike", asked)
    assert worked, feedback.textLog()
    refined = list(layer_from(results, context).getFeatures())
    assert any(feature["has_box"] for feature in refined), "the model was asked with a box"
    likeness = [feature["likeness"] for feature in refined]
    assert likeness == sorted(likeness, reverse=True)

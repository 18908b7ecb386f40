import pytest

pytest.importorskip("qgis.core")

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from shapely.geometry import MultiPolygon, box

from s2sam_qgis.core.grid import RasterGrid, Window
from s2sam_qgis.layers.result_layers import RunOutput, add_run, group_name
from s2sam_qgis.raster.writing.mask_writer import write_masks
from s2sam_qgis.raster.writing.vector_writer import ResultFeature, write_vector
from tests.synthetic import UTM

pytestmark = pytest.mark.qgis


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


def result(prompt_id=1, x=400000.0, name="field", side=100.0, **values):
    square = MultiPolygon([box(x, 5399000.0, x + side, 5399000.0 + side)])
    values = {"source": "/data/scene.tif", "score": 0.9, "area_ha": 1.0, "n_fg": 2, **values}
    return ResultFeature(prompt_id, square, name=name, perimeter_m=4 * side, **values)


def tree(node, depth=0):
    lines = []
    for child in node.children():
        lines.append("  " * depth + child.name())
        lines += tree(child, depth + 1) if hasattr(child, "children") else []
    return lines


def test_a_run_in_memory_is_a_styled_group(project):
    run = RunOutput(
        "scene.tif",
        [result(1, has_box=True), result(2, x=401000.0, name="", score=float("nan"))],
        UTM,
        colours={1: "#ff0000"},
    )
    added = add_run(project, run)
    assert tree(project.layerTreeRoot()) == ["S2 SAM – scene.tif", "  2 objects – scene.tif"]
    (layer,) = added.layers
    assert layer.crs() == QgsCoordinateReferenceSystem(UTM)
    first, second = layer.getFeatures()
    assert (first["prompt_id"], first["name"], first["n_fg"], first["has_box"]) == (
        1, "field", 2, True,
    )  # fmt: skip
    assert first.geometry().area() == pytest.approx(10000)
    assert second["score"] is None or second["score"].isNull()
    renderer = layer.renderer()
    assert [c.label() for c in renderer.categories()] == ["field", "Object 2"]
    categories = renderer.categories()  # symbols live as long as the list
    symbol = categories[0].symbol()
    assert symbol.symbolLayer(0).strokeColor().name() == "#ff0000"
    assert 0 < symbol.symbolLayer(0).fillColor().alphaF() < 0.5
    assert categories[1].symbol().symbolLayer(0).strokeColor().name() != "#ff0000"


def test_files_of_a_rerun_are_shown_with_masks_and_date(project, tmp_path):
    features = [result(3, name="river")]
    vector, raster = tmp_path / "masks.gpkg", tmp_path / "masks.tif"
    write_vector(vector, features, UTM)
    grid = RasterGrid(UTM, (10.0, 0.0, 400000.0, 0.0, -10.0, 5400000.0), 50, 60)
    write_masks(raster, grid, [(3, Window(5, 5, 10, 10), np.ones((10, 10), bool))])
    run = RunOutput(
        "T33UUP", features, UTM, str(vector), str(raster), "2021-06-17T10:00:00", {3: "#00c8ff"}
    )
    added = add_run(project, run)
    assert tree(project.layerTreeRoot()) == [
        "S2 SAM – T33UUP – 2021-06-17",
        "  river – T33UUP",
        "  Masks",
        "    river – T33UUP",
    ]
    outlines, mask = added.layers
    assert outlines.source().startswith(str(vector))
    assert outlines.renderer().categories()[0].value() == 3
    block = mask.renderer().block(1, QgsRectangle(400000, 5399500, 400600, 5400000), 60, 50)
    inside, outside = block.color(8, 8), block.color(30, 30)
    assert inside >> 24 > 60
    assert outside >> 24 == 0


def test_texts_as_ids_style_by_text(project):
    added = add_run(project, RunOutput("s", [result("a"), result(7)], UTM))
    values = [c.value() for c in added.layers[0].renderer().categories()]
    assert values == ["a", "7"]
    assert [f["prompt_id"] for f in added.layers[0].getFeatures()] == ["a", "7"]


def test_group_name():
    assert group_name("x") == "S2 SAM – x"
    assert group_name("x", "2022-01-02T03:04:05") == "S2 SAM – x – 2022-01-02"


def test_groups_of_one_name_are_numbered_and_replaced_on_demand(project):
    for _ in range(3):
        add_run(project, RunOutput("scene.tif", [result(1)], UTM))
    add_run(project, RunOutput("other.tif", [result(1)], UTM))
    root = project.layerTreeRoot()
    assert [child.name() for child in root.children()] == [
        "S2 SAM – other.tif",
        "S2 SAM – scene.tif (3)",
        "S2 SAM – scene.tif (2)",
        "S2 SAM – scene.tif",
    ]
    root.children()[2].setName("my favourite")
    add_run(project, RunOutput("scene.tif", [result(2)], UTM, replace=True))
    assert [child.name() for child in root.children()] == [
        "S2 SAM – scene.tif",
        "S2 SAM – other.tif",
    ]
    assert len(project.mapLayers()) == 2


def test_a_group_whose_file_was_written_over_makes_way(project, tmp_path):
    vector = tmp_path / "masks.gpkg"
    write_vector(vector, [result(3, name="river")], UTM)
    add_run(project, RunOutput("a.tif", [result(3, name="river")], UTM, str(vector)))
    add_run(project, RunOutput("b.tif", [result(1)], UTM))
    mine = QgsVectorLayer(str(vector), "mine", "ogr")
    project.addMapLayer(mine)
    write_vector(vector, [result(1)], UTM, overwrite=True)
    add_run(project, RunOutput("c.tif", [result(1)], UTM, str(vector)))
    names = [c.name() for c in project.layerTreeRoot().children()]
    assert names == ["S2 SAM – c.tif", "mine", "S2 SAM – b.tif"]

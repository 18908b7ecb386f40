"""Results as features: the same columns as in files."""

import shapely
from qgis.core import QgsVectorLayer

from s2sam_qgis.layers.result_features import memory_layer, result_fields
from s2sam_qgis.raster.writing.vector_writer import ResultFeature, write_vector

SQUARE = shapely.MultiPolygon([shapely.box(500_000, 5_000_000, 500_100, 5_000_100)])
RESULT = ResultFeature(7, SQUARE, name="Lake", score=0.5, n_fg=2, class_name="water")


def table(layer):
    (feature,) = layer.getFeatures()
    return {
        field.name(): (field.typeName().lower()[:3], feature[field.name()])
        for field in layer.fields()
    }


def test_a_file_and_a_layer_have_the_same_columns(qgis_app, tmp_path):
    write_vector(tmp_path / "x.gpkg", [RESULT], "EPSG:32633")
    written = QgsVectorLayer(f"{tmp_path}/x.gpkg", "x", "ogr")
    names = [field.name() for field in written.fields() if field.name() != "fid"]
    assert names == [field.name() for field in result_fields([7])]

    drawn = table(memory_layer("x", [RESULT], "EPSG:32633"))
    values = table(written)
    for name in ("prompt_id", "name", "class", "score", "n_fg", "has_box"):
        assert values[name][1] == drawn[name][1]

"""Layers of QGIS as prompts: what their fields and geometries may hold."""

import math

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProject,
    QgsVectorLayer,
)

from s2sam_qgis.core.errors import PromptError
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import PromptSet
from s2sam_qgis.layers.prompt_import import FieldMapping, import_prompts
from s2sam_qgis.layers.prompt_layer import PromptLayers
from s2sam_qgis.layers.prompt_rows import prompt_id_from
from tests.synthetic import point

pytestmark = pytest.mark.qgis

LONLAT_CRS = "EPSG:4326"


def layer_of(kind, rows, id_type="double"):
    layer = QgsVectorLayer(f"{kind}?crs={LONLAT_CRS}&field=id:{id_type}", "theirs", "memory")
    features = []
    for wkt, value in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, None])
def test_an_id_that_is_no_number_is_empty(qgis_app, value):
    layer = layer_of("Point", [("POINT(13 48)", value)])
    with pytest.raises(PromptError, match="Feature 1: its field id is empty"):
        import_prompts(layer, FieldMapping("id"))


@pytest.mark.parametrize(
    ("value", "expected"), [(7.0, 7), (-3.0, -3), (7.5, "7.5"), (1e18, 10**18), (1e19, str(10**19))]
)
def test_ids_of_numbers(qgis_app, value, expected):
    prompts = import_prompts(layer_of("Point", [("POINT(13 48)", value)]), FieldMapping("id"))
    assert prompts.ids == (expected,)
    assert parse_prompts(format_prompts(prompts)) == prompts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", 7),
        ("-7", -7),
        ("007", "007"),
        ("-0", "-0"),
        ("9223372036854775807", 2**63 - 1),
        ("9223372036854775808", "9223372036854775808"),
        ("-9223372036854775809", "-9223372036854775809"),
        ("9" * 190, "9" * 190),
        ("٣", "٣"),
    ],
)
def test_texts_that_are_numbers_of_64_bits(text, expected):
    assert prompt_id_from(text) == expected


@pytest.mark.parametrize("text", ["a\nb", "x" * 220])
def test_an_id_that_cannot_be_saved_is_refused_at_once(qgis_app, text):
    with pytest.raises(PromptError, match="'prompt_id'"):
        import_prompts(layer_of("Point", [("POINT(13 48)", text)], "string"), FieldMapping("id"))


def test_a_box_over_the_antimeridian_and_one_half_around_the_world(qgis_app):
    rows = [
        ("POLYGON((179.9 1, 180.1 1, 180.1 2, 179.9 2, 179.9 1))", 1.0),
        ("POLYGON((-100 1, 150 1, 150 2, -100 2, -100 1))", 2.0),
    ]
    prompts = import_prompts(layer_of("Polygon", rows), FieldMapping("id"))
    again = parse_prompts(format_prompts(prompts))
    for prompt_id, bounds in ((1, (179.9, 180.1)), (2, (-100, 150))):
        xs = [x for x, _ in again.of(prompt_id)[0].coordinates]
        assert (min(xs), max(xs)) == pytest.approx(bounds)


def test_geometries_that_qgis_calls_invalid_are_boxes_all_the_same(qgis_app):
    rows = [
        ("POLYGON((13 48, 13.1 48, 13.1 48.1, 13 48.1, 13 48))", 2.0),
        ("POLYGON((13 48, 13.1 48.1, 13.1 48, 13 48.1, 13 48))", 1.0),
    ]
    project = QgsProject()
    layer = layer_of("Polygon", rows)
    project.addMapLayer(layer)
    definition = QgsProcessingParameterFeatureSource("IN")
    for _ in range(2):  # The second time the process ended.
        context = QgsProcessingContext()
        context.setProject(project)
        context.setInvalidGeometryCheck(
            QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid
        )
        wanted = QgsProcessingFeatureSourceDefinition(layer.id(), False)
        source = QgsProcessingParameters.parameterAsSource(definition, {"IN": wanted}, context)
        prompts = import_prompts(source, FieldMapping("id"))
        assert prompts.ids == (1, 2)
        xs = [x for x, _ in prompts.of(1)[0].coordinates]
        assert (min(xs), max(xs)) == (13, 13.1)


def test_what_is_edited_in_a_prompt_layer_can_be_saved_or_is_told(qgis_app):
    project = QgsProject()
    layers = PromptLayers(project)
    layers.show(PromptSet((point(1, 10, 10), point(2, 20, 20))))
    points = layers.layers[0]
    first = next(iter(points.getFeatures()))
    index = points.fields().indexFromName("properties")
    for text in ('{"a": NaN}', '{"prompt_id": 9, "label": 5}'):
        points.dataProvider().changeAttributeValues({first.id(): {index: text}})
        edited = layers.read()
        assert parse_prompts(format_prompts(edited)).ids == (1, 2)
    for text in ("[" * 60 + "]" * 60, '{"a": 1, "a": 2}'):
        points.dataProvider().changeAttributeValues({first.id(): {index: text}})
        with pytest.raises(PromptError):
            layers.read()
    points.dataProvider().changeAttributeValues({first.id(): {index: ""}})
    points.dataProvider().changeGeometryValues({first.id(): QgsGeometry.fromWkt("POINT(700 1)")})
    with pytest.raises(PromptError, match="longitude and latitude"):
        layers.read()
    layers.close()
    project.clear()

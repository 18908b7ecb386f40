"""Prompts from any point or polygon layer, with a mapping of its fields."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsWkbTypes,
)

from ..core.errors import PromptError
from ..core.longitudes import kept_positions
from ..core.prompt_geojson import check_writable
from ..core.prompts import LONLAT, BoxPrompt, Coordinate, PointPrompt, Prompt, PromptId, PromptSet
from ..core.strict_json import plain_text
from ..translation import tr
from .prompt_rows import candidate_of, prompt_id_from

_LABELS: dict[str, int] = {
    **dict.fromkeys(("1", "1.0", "true", "foreground", "fg", "positive", "yes", "+"), 1),
    **dict.fromkeys(("0", "0.0", "false", "background", "bg", "negative", "no", "-"), 0),
}


@dataclass(frozen=True)
class FieldMapping:
    """Which field says what. None: each feature is an object of its own; all is foreground."""

    prompt_id: str | None = None
    label: str | None = None
    name: str | None = None


def guess_mapping(names: Sequence[str]) -> FieldMapping:
    """The mapping that field names suggest."""

    def first(*wanted: str) -> str | None:
        lower = {name.lower(): name for name in names}
        return next((lower[word] for word in wanted if word in lower), None)

    return FieldMapping(
        first("prompt_id", "object_id", "object", "id"),
        first("label", "foreground", "positive"),
        first("name", "title", "description"),
    )


def import_prompts(
    layer: Any, mapping: FieldMapping, selected_only: bool = False, first_id: int = 1
) -> PromptSet:
    """Points as points, polygons as boxes around them, in longitude/latitude.

    Multi-part points become several points of one object; a polygon of several parts is one box.

    Args:
        layer: a point or polygon layer, or another source of features with fields and a CRS.
        mapping: which field says what.
        selected_only: only the features that are selected.
        first_id: the id of the first feature where none is mapped.

    Raises:
        PromptError: no CRS, no features, or a feature that cannot be a prompt; it is named.
    """
    crs = layer.crs() if hasattr(layer, "crs") else layer.sourceCrs()
    if not crs.isValid():
        raise PromptError(
            tr("The layer has no coordinate reference system. Assign one before importing.")
        )
    transform = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext()
    )
    features = layer.selectedFeatures() if selected_only else _all_features(layer)
    prompts: list[Prompt] = []
    for number, feature in enumerate(features):
        prompts += _prompts_of(feature, mapping, transform, first_id + number, crs.isGeographic())
    if not prompts:
        raise PromptError(
            tr("There is no feature to import. Select some, or take the whole layer.")
        )
    if any(isinstance(prompt.prompt_id, str) for prompt in prompts):
        prompts = [replace(p, prompt_id=str(p.prompt_id)) for p in prompts]
    found = PromptSet(tuple(prompts), LONLAT)
    check_writable(found)
    return found


def _all_features(layer: Any) -> list[Any]:
    """Every feature, whether QGIS calls its geometry valid or not: only its bounds count here.

    A source of Processing would check it, and its error ends the process, because it is thrown
    through Python's frames.
    """
    if not isinstance(layer, QgsProcessingFeatureSource):
        return list(layer.getFeatures())
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return list(layer.getFeatures(QgsFeatureRequest(), flag))


def _prompts_of(
    feature: Any, mapping: FieldMapping, transform: Any, own_id: int, is_geographic: bool
) -> list[Prompt]:
    def wrong(what: str) -> PromptError:
        return PromptError(tr("Feature {id}: {what}").format(id=feature.id(), what=what))

    prompt_id: PromptId = own_id
    if mapping.prompt_id is not None:
        value = feature[mapping.prompt_id]
        missing = isinstance(value, float) and not math.isfinite(value)
        if missing or value is None or value == NULL or not str(value).strip():
            raise wrong(tr("its field {field} is empty.").format(field=mapping.prompt_id))
        whole = isinstance(value, float) and value == int(value)
        prompt_id = prompt_id_from(str(int(value)) if whole else str(value).strip())
    label = 1
    if mapping.label is not None:
        text = str(feature[mapping.label]).strip().lower()
        if text not in _LABELS:
            raise wrong(
                tr("its field {field} holds {value}; 1 or 0 is needed.").format(
                    field=mapping.label, value=feature[mapping.label]
                )
            )
        label = _LABELS[text]
    properties: dict[str, Any] = {}
    if mapping.name is not None and feature[mapping.name] not in (None, NULL, ""):
        properties["name"] = plain_text(str(feature[mapping.name]))
    # Where ids are given these are prompts of ours, maybe; elsewhere the field means another thing.
    candidate = candidate_of(feature) if mapping.prompt_id is not None else None
    geometry = feature.geometry()
    if geometry.isEmpty():
        raise wrong(tr("it has no geometry."))
    kind = QgsWkbTypes.geometryType(geometry.wkbType())
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        places = [(v.x(), v.y()) for v in geometry.vertices()]
        points = [
            PointPrompt(prompt_id, label, *place, properties)
            for place in _lonlat(places, transform, wrong)
        ]
        return [*points[:-1], replace(points[-1], candidate=candidate)]
    if kind != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise wrong(tr("only points and polygons can be prompts."))
    # The hull has the polygon's bounds in every projection, near enough, and few corners.
    hull = geometry.convexHull()
    ring = _lonlat([(v.x(), v.y()) for v in hull.vertices()], transform, wrong)
    if ring[0] == ring[-1]:
        ring = ring[:-1]
    if len(ring) < 3:
        raise wrong(tr("its polygon has no area."))
    corners = kept_positions(ring, is_geographic)
    return [BoxPrompt(prompt_id, tuple(corners), label, properties, candidate)]


def _lonlat(places: Sequence[Coordinate], transform: Any, wrong: Any) -> list[Coordinate]:
    found: list[Coordinate] = []
    for x, y in places:
        try:
            point = transform.transform(x, y)
        except QgsCsException as error:
            raise wrong(tr("it has no place in longitude and latitude.")) from error
        found.append((float(point.x()), float(point.y())))
    return found

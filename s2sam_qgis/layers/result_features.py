"""Results as QGIS features: the attributes of ResultFeature, no others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import shapely
from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType, QVariant

from ..core.identity import IDENTITY
from ..core.prompts import Attribute, PromptId
from ..core.result_columns import OWN_COLUMNS, RESULT_COLUMNS, free_name, is_number, result_value
from ..translation import tr
from .qgis_values import qgis_crs

if TYPE_CHECKING:
    from ..raster.writing.vector_writer import ResultFeature

#: What an accepted object has besides: who it is, when it was edited by hand, what it came of.
EDITED, FINGERPRINT = "edited", "s2sam_fp"
_ACCEPTED = ((IDENTITY, "text"), (EDITED, "text"), (FINGERPRINT, "text"))

#: Our columns and the file's, in lower case: databases make no difference.
_OWN_NAMES = OWN_COLUMNS | {name for name, _ in _ACCEPTED}

_OLD_NAMES = {"text": "String", "real": "Double", "int": "Int", "bool": "Bool", "long": "LongLong"}
_NEW_NAMES = {**_OLD_NAMES, "text": "QString"}


def field(name: str, kind: str) -> Any:
    """A QgsField; ``kind`` is text, real, int, long or bool."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        return QgsField(name, getattr(QMetaType.Type, _NEW_NAMES[kind]))
    return QgsField(name, getattr(QVariant, _OLD_NAMES[kind]))


def result_fields(ids: Sequence[PromptId] | None = None) -> Any:
    """QgsFields of results; ``prompt_id`` is a number where all ``ids`` are, else text."""
    numbers = bool(ids) and all(isinstance(prompt_id, int) for prompt_id in ids or ())
    fields = QgsFields()
    fields.append(field("prompt_id", "long" if numbers else "text"))
    for name, kind in RESULT_COLUMNS.items():
        fields.append(field(name, kind))
    return fields


def accepted_fields() -> Any:
    """QgsFields of the layer of accepted objects."""
    fields = result_fields()
    for name, kind in _ACCEPTED:
        fields.append(field(name, kind))
    return fields


def attributes_of(feature: ResultFeature, as_text: bool) -> dict[str, Any]:
    """Attribute values by name; what is unknown is None. ``as_text`` is about the prompt id."""
    values: dict[str, Any] = {"prompt_id": str(feature.prompt_id) if as_text else feature.prompt_id}
    values.update((name, result_value(feature, name)) for name in RESULT_COLUMNS)
    return values


def object_label(feature: ResultFeature) -> str:
    """The object's name, or one made of its id."""
    return feature.name or tr("Object {id}").format(id=feature.prompt_id)


def qgis_geometry(feature: ResultFeature) -> Any:
    """The outline as QgsGeometry; null for an object without a pixel."""
    geometry = QgsGeometry()
    if not feature.geometry.is_empty:
        geometry.fromWkb(shapely.to_wkb(feature.geometry))
    return geometry


def qgis_feature(feature: ResultFeature, fields: Any) -> Any:
    """A QgsFeature with ``fields``; those that results do not have stay null."""
    result = QgsFeature(fields)
    index = fields.indexFromName("prompt_id")
    as_text = index < 0 or fields.at(index).type() == field("", "text").type()
    for name, value in attributes_of(feature, as_text).items():
        if fields.indexFromName(name) >= 0:
            result.setAttribute(name, value)
    for name, value in free_values(feature, fields).items():
        result.setAttribute(name, value)
    result.setGeometry(qgis_geometry(feature))
    return result


def memory_layer(name: str, features: Sequence[ResultFeature], crs: str | None) -> Any:
    """A layer in memory with these results; an empty one has text ids, so that any id fits."""
    layer = QgsVectorLayer("MultiPolygon", name, "memory")
    layer.setCrs(qgis_crs(crs))
    fields = result_fields([feature.prompt_id for feature in features])
    provider = layer.dataProvider()
    free = [field(name, kind) for name, kind in free_kinds(features)]
    provider.addAttributes([*as_list(fields), *free])
    layer.updateFields()
    provider.addFeatures([qgis_feature(feature, layer.fields()) for feature in features])
    layer.updateExtents()
    return layer


def free_column(key: str) -> str:
    """The column of a free attribute; none of ours."""
    return free_name(key, _OWN_NAMES)


def free_kinds(features: Sequence[ResultFeature]) -> list[tuple[str, str]]:
    """(column, "real" or "text") of each free attribute: numbers where all values are."""
    kinds: dict[str, str] = {}
    for feature in features:
        for key, value in feature.attributes.items():
            kind = "real" if is_number(value) else "text"
            name = free_column(key)
            kinds[name] = kind if kinds.get(name, kind) == kind else "text"
    return list(kinds.items())


def free_values(feature: ResultFeature, fields: Any) -> dict[str, Any]:
    """Column -> value for those columns that a layer has; None where a value does not fit it."""
    values: dict[str, Any] = {}
    for key, value in feature.attributes.items():
        index = fields.indexFromName(free_column(key))
        if index >= 0:
            number = fields.at(index).isNumeric()
            values[free_column(key)] = _number(value) if number else str(value)
    return values


def add_missing(layer: Any, feature: ResultFeature) -> bool:
    """Gives a layer the columns that a result needs; False where its file takes none."""
    fields = layer.fields()
    missing = [
        field(name, kind)
        for name, kind in free_kinds([feature])
        if fields.lookupField(name) < 0  # upper and lower case are one to databases
    ]
    if not missing:
        return True
    done = bool(layer.dataProvider().addAttributes(missing))
    layer.updateFields()
    return done


def _number(value: Attribute) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None


def as_list(fields: Any) -> list[Any]:
    """QgsFields as a list of QgsField."""
    return [fields.at(index) for index in range(fields.count())]

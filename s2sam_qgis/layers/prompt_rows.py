"""A prompt as a feature of a layer, and a feature as a prompt again."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, NamedTuple

from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from ..core.errors import PromptError
from ..core.longitudes import stepped
from ..core.prompts import (
    LARGEST_ID,
    SMALLEST_ID,
    BoxPrompt,
    PointPrompt,
    Prompt,
    PromptId,
)
from ..core.strict_json import load_json, plain_text
from ..translation import tr

FIELDS = (
    ("prompt_id", "text"),
    ("label", "int"),
    ("name", "text"),
    ("position", "int"),
    ("candidate", "int"),
    ("properties", "text"),
)


class Row(NamedTuple):
    """A prompt as a feature's attributes and its geometry in WKT; equal rows need no change."""

    prompt_id: str
    label: int
    name: str
    position: int
    candidate: int | None
    properties: str
    wkt: str


def row_of(prompt: Prompt, position: int) -> Row:
    """A prompt's row; ``position`` is its place in the set."""
    extra = {key: value for key, value in prompt.properties.items() if key != "name"}
    name = prompt.properties.get("name")
    if isinstance(prompt, PointPrompt):
        geometry = QgsGeometry.fromPointXY(QgsPointXY(prompt.x, prompt.y))
    else:
        ring = [QgsPointXY(x, y) for x, y in (*prompt.ring, prompt.ring[0])]
        geometry = QgsGeometry.fromPolygonXY([ring])
    return Row(
        str(prompt.prompt_id),
        prompt.label,
        "" if name is None else str(name),
        position,
        prompt.candidate,
        json.dumps(extra, ensure_ascii=False, sort_keys=True) if extra else "",
        geometry.asWkt(17),
    )


def row_in(feature: Any) -> Row:
    """What a feature says."""

    def text(name: str) -> str:
        value = known(feature[name])
        return "" if value is None else str(value)

    label, position = known(feature["label"]), known(feature["position"])
    return Row(
        text("prompt_id"),
        -1 if label is None else int(label),
        text("name"),
        -1 if position is None else int(position),
        candidate_of(feature),
        text("properties"),
        feature.geometry().asWkt(17),
    )


def update_rows(layer: Any, wanted: list[Row]) -> None:
    """Removes and adds only what differs, so that a selection or an open edit stays."""
    missing = Counter(wanted)
    superfluous = []
    for feature in layer.getFeatures():
        row = row_in(feature)
        if missing[row] > 0:
            missing[row] -= 1
        else:
            superfluous.append(feature.id())
    fresh = [_feature(layer, row) for row in missing.elements()]
    if not superfluous and not fresh:
        return
    if layer.isEditable():
        layer.beginEditCommand(tr("Prompts changed in the S2 SAM panel"))
        layer.deleteFeatures(superfluous)
        layer.addFeatures(fresh)
        layer.endEditCommand()
    else:
        layer.dataProvider().deleteFeatures(superfluous)
        layer.dataProvider().addFeatures(fresh)
        layer.updateExtents()
    layer.triggerRepaint()


def _feature(layer: Any, row: Row) -> Any:
    feature = QgsFeature(layer.fields())
    for (name, _), value in zip(FIELDS, row):
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromWkt(row.wkt))
    return feature


def prompt_of(feature: Any, text_ids: bool) -> Prompt:
    """A feature as a prompt; raises PromptError where it is none."""
    number = abs(int(feature.id()))
    text, label = known(feature["prompt_id"]), known(feature["label"])
    if text is None or not str(text).strip():
        raise PromptError(
            tr("Prompt feature {number} has no prompt_id. Give it the id of its object.").format(
                number=number
            )
        )
    if label not in (0, 1):
        raise PromptError(
            tr(
                "Prompt feature {number} has the label {label}; it must be 1 (foreground) or 0 "
                "(background)."
            ).format(number=number, label=label)
        )
    prompt_id = prompt_id_from(str(text).strip(), text_ids)
    properties: dict[str, Any] = {}
    name, extra = known(feature["name"]), known(feature["properties"])
    if name:
        properties["name"] = plain_text(str(name))
    if extra:
        try:
            properties.update(load_json(str(extra)))
        except (ValueError, TypeError, PromptError) as error:
            raise PromptError(
                tr("Prompt feature {number}: its properties are no JSON object.").format(
                    number=number
                )
            ) from error
    geometry = feature.geometry()
    if geometry.isEmpty():
        raise PromptError(tr("Prompt feature {number} has no geometry.").format(number=number))
    if QgsWkbTypes.geometryType(geometry.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry:
        at = geometry.asPoint()
        return PointPrompt(prompt_id, int(label), at.x(), at.y(), properties, candidate_of(feature))
    ring = stepped([(p.x(), p.y()) for p in geometry.asPolygon()[0]][:-1])
    return BoxPrompt(prompt_id, ring, int(label), properties, candidate_of(feature))


def candidate_of(feature: Any) -> int | None:
    """The candidate mask that was chosen after the prompt; None where the field says no number."""
    if feature.fields().indexFromName("candidate") < 0:  # Of an earlier version, or of others.
        return None
    value = known(feature["candidate"])
    whole = isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 1
    return int(value) if whole and value == int(value) else None


def prompt_id_from(text: str, text_ids: bool = False) -> PromptId:
    """An id as the user meant it: a whole number is a number, unless ids are texts here."""
    plain = text[1:] if text.startswith("-") else text
    digits = plain.isascii() and plain.isdecimal() and len(plain) <= len(str(LARGEST_ID))
    number = digits and (plain == "0" or not plain.startswith("0")) and text != "-0"
    if not number or text_ids or not SMALLEST_ID <= int(text) <= LARGEST_ID:
        return text
    return int(text)


def known(value: Any) -> Any:
    """An attribute's value; None for null, however this QGIS spells it."""
    return None if value is None or value == NULL else value

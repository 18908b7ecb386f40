"""The columns of the results file, which its user may remove: what then comes back, and what not.

Those that say how large or how sure an object is are the user's to remove. Without those of
``NEEDED`` an accepted object would be known no more, and accepted again it would be there twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from qgis.core import QgsFeatureRequest

from ..core.identity import IDENTITY
from .feature_seal import without_columns
from .result_features import EDITED, FINGERPRINT, accepted_fields, as_list
from .result_reading import read_features
from .result_snapshot import text_of
from .result_writing import write

#: By these an object is known: who it is, on which image, what it came of, whether it was edited.
NEEDED = (IDENTITY, "source", FINGERPRINT, EDITED)


def has_columns(layer: Any, names: Iterable[str] = NEEDED) -> bool:
    """Whether a layer has all these columns."""
    return all(layer.fields().indexFromName(name) >= 0 for name in names)


def add_missing_columns(layer: Any, names: Collection[str] = ()) -> None:
    """A file of an earlier version, or one whose columns were removed, gets them (again).

    They are empty, and that is no edit of anybody. ``names`` are those that matter; all of ours
    where there are none.
    """
    known = set(layer.fields().names())
    missing = [
        item
        for item in as_list(accepted_fields())
        if item.name() not in known and (not names or item.name() in names)
    ]
    if not missing:
        return
    layer.dataProvider().addAttributes(missing)
    layer.updateFields()
    _forget(layer, {item.name() for item in missing})


def _forget(layer: Any, names: set[str]) -> None:
    index = layer.fields().indexFromName(FINGERPRINT)
    if index < 0 or FINGERPRINT in names:
        return
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([FINGERPRINT], layer.fields())
    texts = {
        feature.id(): text_of(feature, FINGERPRINT) for feature in read_features(layer, request)
    }
    less = {number: without_columns(text, names) for number, text in texts.items()}
    values = {number: {index: less[number]} for number in texts if less[number] != texts[number]}
    if values:
        write(layer, lambda provider: bool(provider.changeAttributeValues(values)))


def values_of(layer: Any, names: Collection[str]) -> dict[int, dict[str, Any]]:
    """Number of a feature -> column -> value, as the file has them without edits that wait.

    Raises:
        OutputError: the file cannot be read now.
    """
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    fields = layer.dataProvider().fields()
    request.setSubsetOfAttributes(list(names), fields)
    return {
        feature.id(): {name: feature[name] for name in names if fields.indexFromName(name) >= 0}
        for feature in read_features(layer, request, as_saved=True)
    }


def put_back(layer: Any, held: dict[int, dict[str, Any]], names: Collection[str]) -> None:
    """Gives a layer columns that were removed from it, with what was in them.

    Raises:
        OutputError: the file cannot be written.
    """
    fields = [item for item in as_list(accepted_fields()) if item.name() in names]
    known = set(layer.fields().names())
    layer.dataProvider().addAttributes([item for item in fields if item.name() not in known])
    layer.updateFields()
    index = {name: layer.fields().indexFromName(name) for name in names}
    there = {feature.id() for feature in read_features(layer)}
    values = {
        number: {index[name]: value for name, value in row.items() if index[name] >= 0}
        for number, row in held.items()
        if number in there
    }
    write(layer, lambda provider: not values or bool(provider.changeAttributeValues(values)))

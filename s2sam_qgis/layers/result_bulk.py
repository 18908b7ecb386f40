"""Many objects into the result layer at once, and out of it again: one step, one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest

from ..core.identity import IDENTITY, new_identity
from .result_features import EDITED, attributes_of, qgis_geometry
from .result_snapshot import Snapshot, text_of
from .result_writing import placed, write

if TYPE_CHECKING:
    from ..raster.writing.vector_writer import ResultFeature

#: So many features are handed to the provider at once.
_PORTION = 2000


@dataclass(frozen=True)
class BulkChange:
    """Objects that come into the layer (``adds``) or leave it, by identity."""

    objects: dict[str, Snapshot]
    crs: str | None
    adds: bool = True

    def turned(self) -> BulkChange:
        """The step back."""
        return replace(self, adds=not self.adds)


def bulk_change(features: Sequence[ResultFeature], crs: str | None, layer: Any) -> BulkChange:
    """The step that adds results as objects, each with an identity of its own.

    Raises:
        InputError: they cannot be placed in the layer.
    """
    objects = {}
    for feature in features:
        if feature.geometry.is_empty:
            continue
        identity = new_identity()
        geometry = placed(qgis_geometry(feature), crs, layer)
        values = {**attributes_of(feature, as_text=True), IDENTITY: identity, EDITED: None}
        objects[identity] = Snapshot(values, bytes(geometry.asWkb()))
    return BulkChange(objects, crs)


def bring_all(layer: Any, change: BulkChange) -> int:
    """Does a step; returns how many objects stay because they were changed since.

    Raises:
        OutputError: it cannot be written; nothing was changed.
    """
    kept = 0

    def work(provider: Any) -> bool:
        nonlocal kept
        kept = 0
        there = _numbers(layer, change)
        if change.adds:
            fields = layer.fields()
            missing = [s.feature(fields) for i, s in change.objects.items() if i not in there]
            return all(
                provider.addFeatures(missing[start : start + _PORTION])[0]
                for start in range(0, len(missing), _PORTION)
            )
        unchanged = [number for number, same in there.values() if same]
        kept = len(there) - len(unchanged)
        return not unchanged or bool(provider.deleteFeatures(unchanged))

    write(layer, work)
    layer.updateExtents()
    layer.triggerRepaint()
    return kept


def _numbers(layer: Any, change: BulkChange) -> dict[str, tuple[int, bool]]:
    """Identity -> the feature's number, and whether it is as it was written."""
    found = {}
    for feature in layer.getFeatures(QgsFeatureRequest()):
        identity = text_of(feature, IDENTITY)
        wanted = change.objects.get(identity)
        if wanted is not None:
            found[identity] = (int(feature.id()), Snapshot.of(feature).wkb == wanted.wkb)
    return found

"""Many objects into the result layer at once, and out of it again: one step, one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateTransformContext, QgsFeatureRequest

from ..core.identity import IDENTITY, new_identity
from ..core.many_neighbours import settle_all
from ..core.messages import plural
from ..core.progress import CancelToken
from ..translation import tr
from .qgis_values import qgis_crs
from .result_borders import (
    Place,
    Scale,
    found_swaps,
    is_of_image,
    measured,
    overlap_text,
    qgis_outline,
    scale_at,
    size_text,
    swap_of,
    write_swaps,
)
from .result_features import EDITED, attributes_of, object_label, qgis_geometry
from .result_opening import layer_at
from .result_reading import read_features, read_numbered
from .result_snapshot import Snapshot, Swap, label_of, source_of, text_of
from .result_writing import not_written, open_edits, placed, write

if TYPE_CHECKING:
    from ..core.grid import RasterGrid
    from ..raster.writing.vector_writer import ResultFeature

#: So many features are handed to the provider at once; QGIS's thread may run between two portions.
_PORTION = 500


@dataclass(frozen=True)
class BulkChange:
    """Objects that come into the layer (``adds``) or leave it, by identity."""

    objects: dict[str, Snapshot]
    crs: str | None
    adds: bool = True
    #: Neighbours that got vertices where they meet them.
    neighbours: tuple[Swap, ...] = ()
    #: What a person should know of the step; "" for nothing.
    told: str = ""

    def turned(self) -> BulkChange:
        """The step back."""
        swaps = tuple(swap.turned() for swap in self.neighbours)
        return replace(self, adds=not self.adds, neighbours=swaps, told="")


@dataclass(frozen=True)
class Drafted:
    """Objects that are ready to be written, and what that asks of their neighbours."""

    objects: dict[str, Snapshot]
    crs: str | None
    #: Number of a neighbour's feature -> its outline as it was read, and as it is to be (WKB).
    bordering: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    #: (name of a new object, number of a neighbour's feature, size) of what both cover.
    overlaps: tuple[tuple[str, int, str], ...] = ()
    #: Size of all overlaps together.
    covered: str = ""


@dataclass(frozen=True)
class BulkPlan:
    """What must be known of the layer to draft many objects in another thread.

    Attributes:
        place: the layer's CRS.
        crs: of the outlines that come.
        grid: the image's; None where borders are not shared.
        there: (number, outline as WKB) of the features that may be neighbours.
    """

    place: Place
    crs: str | None
    grid: RasterGrid | None = None
    there: tuple[tuple[int, bytes], ...] = ()

    def draft(
        self, features: Sequence[ResultFeature], cancel: CancelToken | None = None
    ) -> Drafted:
        """The results as objects, each with an identity of its own, their borders shared.

        Raises:
            InputError: they cannot be placed in the layer.
            Cancelled: somebody asked to stop.
        """
        kept = [feature for feature in features if not feature.geometry.is_empty]
        outlines = [placed(qgis_geometry(feature), self.crs, self.place) for feature in kept]
        if not self.there or self.grid is None or not outlines:
            return Drafted(_objects(kept, outlines, self.place, set()), self.crs)
        scale = scale_at(self.place, outlines[0], self.grid)
        if scale is None:
            return Drafted(_objects(kept, outlines, self.place, set()), self.crs)
        return self._settled(kept, outlines, scale, cancel)

    def _settled(
        self,
        features: Sequence[ResultFeature],
        outlines: list[Any],
        scale: Scale,
        cancel: CancelToken | None,
    ) -> Drafted:
        own = [scale.shrunk(outline) for outline in outlines]
        shapes = shapely.from_wkb([wkb for _, wkb in self.there])
        sound = np.flatnonzero(shapely.is_valid(shapes) & ~shapely.is_empty(shapes))
        numbers = [self.there[place][0] for place in sound]
        others = [scale.shrunk_shape(shapes[place]) for place in sound]
        done = settle_all(own, others, scale.reach, cancel)
        changed = {
            number
            for number, (before, after) in enumerate(zip(own, done.outlines))
            if after is not before
        }
        for number in changed:
            outlines[number] = qgis_outline(scale.grown(done.outlines[number]))
        bordering = {
            numbers[place]: (self.there[sound[place]][1], shapely.to_wkb(scale.grown(shape)))
            for place, shape in done.neighbours.items()
        }
        largest = sorted(done.overlaps.items(), key=lambda item: -item[1].area)
        overlaps = tuple(
            (
                object_label(features[mine]),
                numbers[theirs],
                size_text(scale.grown(common), self.place, scale),
            )
            for (mine, theirs), common in largest
        )
        whole = [scale.grown(common) for common in done.overlaps.values()]
        parts = [part for common in whole for part in common.geoms]
        covered = size_text(shapely.MultiPolygon(parts), self.place, scale) if parts else ""
        objects = _objects(features, outlines, self.place, changed)
        return Drafted(objects, self.crs, bordering, overlaps, covered)


def _objects(
    features: Sequence[ResultFeature], outlines: Sequence[Any], place: Place, changed: set[int]
) -> dict[str, Snapshot]:
    objects = {}
    for number, (feature, outline) in enumerate(zip(features, outlines)):
        identity = new_identity()
        values = {**attributes_of(feature, as_text=True), IDENTITY: identity, EDITED: None}
        if number in changed:
            values.update(measured(outline, place.crs()))
        objects[identity] = Snapshot(values, bytes(outline.asWkb()))
    return objects


def bulk_plan(layer: Any | None, crs: str | None, grid: RasterGrid | None, source: str) -> BulkPlan:
    """What is to be known of the layer of accepted objects; None where there is none yet."""
    if layer is None:
        return BulkPlan(Place("", qgis_crs(crs), QgsCoordinateTransformContext()), crs)
    place = Place(layer.name(), layer.crs(), layer.transformContext())
    if grid is None:
        return BulkPlan(place, crs)
    busy = open_edits(layer)
    request = QgsFeatureRequest().setSubsetOfAttributes(["source"], layer.fields())
    there = tuple(
        (int(feature.id()), bytes(feature.geometry().asWkb()))
        for feature in read_features(layer, request)
        if feature.id() not in busy and is_of_image(source_of(feature), source)
    )
    return BulkPlan(place, crs, grid, there)


def bulk_change(drafted: Drafted, layer: Any) -> BulkChange:
    """The step that adds what was drafted; neighbours that changed since stay as they are.

    Raises:
        OutputError: the file cannot be read now.
    """
    swaps = []
    for feature in read_numbered(layer, list(drafted.bordering)):
        before, after = drafted.bordering[feature.id()]
        if bytes(feature.geometry().asWkb()) == before:
            swaps.append(swap_of(feature, shapely.from_wkb(after), layer))
    return BulkChange(
        drafted.objects, drafted.crs, neighbours=tuple(swaps), told=_told(drafted, layer)
    )


def _told(drafted: Drafted, layer: Any) -> str:
    if len(drafted.overlaps) == 1:
        ((label, number, size),) = drafted.overlaps
        return overlap_text(
            label, [(label_of(feature), size) for feature in read_numbered(layer, [number])]
        )
    count = len({label for label, _, _ in drafted.overlaps})
    if not count:
        return ""
    return plural(
        count,
        tr("1 object overlaps accepted ones, by {size} in all; the outlines stay as they are."),
        tr(
            "{count} objects overlap accepted ones, by {size} in all; the outlines stay as they "
            "are."
        ),
        size=drafted.covered,
    )


def bring_all(layer: Any, change: BulkChange) -> int:
    """Does a step; returns how many objects stay because they were changed since.

    Raises:
        OutputError: it cannot be written; nothing was changed.
    """
    kept = 0
    beside = found_swaps(layer, change.neighbours)

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
            ) and write_swaps(provider, fields, beside)
        unchanged = [number for number, same in there.values() if same]
        kept = len(there) - len(unchanged)
        done = not unchanged or bool(provider.deleteFeatures(unchanged))
        return write_swaps(provider, layer.fields(), beside) and done

    write(layer, work)
    layer.updateExtents()
    layer.triggerRepaint()
    return kept


def bring_elsewhere(uri: str, name: str, change: BulkChange) -> int:
    """``bring_all`` in another thread, through a layer of its own on the same file.

    The provider of the layer that is shown must then read anew.

    Raises:
        OutputError: it cannot be written; nothing was changed.
    """
    layer = layer_at(uri, name)
    if not layer.isValid():
        raise not_written(layer)
    return bring_all(layer, change)


def _numbers(layer: Any, change: BulkChange) -> dict[str, tuple[int, bool]]:
    """Identity -> the feature's number, and whether its outline is as it was written."""
    found = {}
    request = QgsFeatureRequest().setSubsetOfAttributes([IDENTITY], layer.fields())
    for feature in read_features(layer, request):
        identity = text_of(feature, IDENTITY)
        wanted = change.objects.get(identity)
        if wanted is not None:
            same = bytes(feature.geometry().asWkb()) == wanted.wkb
            found[identity] = (int(feature.id()), same)
    return found

"""Accepted features redrawn by a line: split, merged, with a part added or cut away.

Each is one step that can be taken back. The features keep where they came from; area, perimeter
and the time of the edit are those of the new outline. Shared borders stay shared.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorDataProvider

from ..core.errors import InputError, OutputError
from ..core.identity import IDENTITY, new_identity
from ..core.line_edits import Redrawn, merge, reshape, split
from ..core.messages import plural
from ..translation import tr
from .result_borders import (
    Scale,
    beside,
    found_swaps,
    is_of_image,
    qgis_outline,
    scale_at,
    swap_of,
    write_swaps,
)
from .result_features import FINGERPRINT
from .result_reading import read_features
from .result_snapshot import Snapshot, Swap, label_of, source_of, text_of
from .result_writing import measures, refuse_open_edits, transformed, write

if TYPE_CHECKING:
    from ..core.grid import RasterGrid
    from .accepted_objects import AcceptedObjects


@dataclass(frozen=True)
class ToolChange:
    """One step of a tool: features that are others, come or go, and neighbours with vertices."""

    label: str
    swaps: tuple[Swap, ...] = ()
    fresh: tuple[Snapshot, ...] = ()
    gone: tuple[Snapshot, ...] = ()
    neighbours: tuple[Swap, ...] = ()
    #: What a person should know of the step; "" for nothing.
    told: str = ""

    def turned(self) -> ToolChange:
        """The step back."""
        return replace(
            self,
            swaps=tuple(swap.turned() for swap in self.swaps),
            fresh=self.gone,
            gone=self.fresh,
            neighbours=tuple(swap.turned() for swap in self.neighbours),
            told="",
        )

    @property
    def identities(self) -> set[str]:
        """Of all features that it is about."""
        every = (
            *self.fresh,
            *self.gone,
            *(swap.before for swap in (*self.swaps, *self.neighbours)),
        )
        return {str(snapshot.attributes.get(IDENTITY) or "") for snapshot in every} - {""}


class ResultTools:
    """Makes the steps, and does them. ``source`` is the image that is worked on; "" for none."""

    def __init__(self, accepted: AcceptedObjects, source: Callable[[], str]) -> None:
        self._accepted, self._source = accepted, source

    def layer(self) -> Any:
        """The layer of accepted objects, if it can be changed.

        Raises:
            InputError: there is none, or it is read-only.
        """
        layer = self._accepted.home.readable()
        if layer is None or not layer.featureCount():
            raise InputError(
                tr("There are no accepted objects yet. Accept an object first (Enter).")
            )
        able = layer.dataProvider().capabilities()
        needed = QgsVectorDataProvider.Capability
        wanted = needed.ChangeGeometries | needed.AddFeatures | needed.DeleteFeatures
        if layer.readOnly() or able & wanted != wanted:
            raise InputError(
                tr(
                    "The layer {layer} is read-only, so its objects cannot be changed. Check the "
                    "layer's properties and the permissions of its file."
                ).format(layer=layer.name())
            )
        return layer

    def at(self, x: float, y: float, crs: Any) -> Any | None:
        """The smallest feature at a position; None where there is none of this image."""
        layer = self.layer()
        place = transformed(QgsGeometry.fromWkt(f"Point ({x!r} {y!r})"), crs, layer)
        found = self._met(layer, place)
        return min(found, key=lambda feature: feature.geometry().area(), default=None)

    def along(self, line: Any, crs: Any) -> list[Any]:
        """The features of this image that a line meets; ``line`` is a QgsGeometry in ``crs``."""
        layer = self.layer()
        return self._met(layer, transformed(QgsGeometry(line), crs, layer))

    def split(self, line: Any, crs: Any) -> ToolChange:
        """The step that splits features along a line: the selected ones, or all that it crosses.

        Raises:
            InputError: it crosses none from edge to edge.
        """
        layer = self.layer()
        line, targets = self._asked(layer, line, crs)
        swaps, fresh, touched = [], [], _Touched(layer)
        for feature in targets:
            scale = self._scale(layer, feature)
            around = self._beside(layer, feature, scale)
            done = split(
                scale.shrunk(feature.geometry()),
                scale.shrunk(line),
                [scale.shrunk(other.geometry()) for other in around],
            )
            if done is None:
                continue
            swaps.append(_redrawn(feature, done.outline, scale, layer))
            fresh += _pieces(feature, done, scale, layer)
            touched.add(around, done.touched, scale)
        if not swaps:
            raise InputError(
                tr("The line crosses no object from edge to edge, so nothing was split.")
            )
        return ToolChange(
            _names(targets, swaps), tuple(swaps), tuple(fresh), (), touched.swaps(swaps)
        )

    def reshape(self, line: Any, crs: Any) -> ToolChange:
        """The step that adds to features or cuts from them, as the line's ends say.

        It is about the selected features; else about the one in which the line starts and ends,
        or about those that it crosses.

        Raises:
            InputError: the line does neither.
        """
        layer = self.layer()
        line, targets = self._asked(layer, line, crs)
        if not layer.selectedFeatureCount():
            targets = _by_ends(targets, line)
        share = self._accepted.share_borders
        swaps: dict[int, Swap] = {}
        touched = _Touched(layer)
        for feature in targets:
            if feature.id() in swaps:
                continue
            scale = self._scale(layer, feature)
            around = self._beside(layer, feature, scale, line) if share else []
            around = [other for other in around if other.id() not in swaps]
            done = reshape(
                scale.shrunk(feature.geometry()),
                scale.shrunk(line),
                [scale.shrunk(other.geometry()) for other in around],
            )
            if done is None:
                continue
            swaps[feature.id()] = _redrawn(feature, done.outline, scale, layer)
            for number, outline in done.shifted.items():
                other = around[number]
                swaps[other.id()] = _redrawn(other, outline, scale, layer)
            touched.add(around, done.touched, scale)
        if not swaps:
            raise InputError(
                tr(
                    "The line must start and end inside one object to add to it, or outside of it "
                    "to cut from it, and cross its edge twice. Nothing was changed."
                )
            )
        every = tuple(swaps.values())
        return ToolChange(_names(targets, every), every, neighbours=touched.swaps(every))

    def merge(self, features: Sequence[Any]) -> ToolChange:
        """The step that makes one of several features; the largest one's attributes stay.

        Raises:
            InputError: there are fewer than two, or they belong to several images.
        """
        layer = self.layer()
        if len(features) < 2:
            raise InputError(
                tr("Select at least two objects to merge: click them, or drag a line across them.")
            )
        if len({source_of(feature) for feature in features}) > 1:
            raise InputError(tr("These objects belong to several images, so they were not merged."))
        ordered = sorted(features, key=lambda feature: -feature.geometry().area())
        first, rest = ordered[0], ordered[1:]
        scale = self._scale(layer, first)
        shapes = [scale.shrunk(feature.geometry()) for feature in ordered]
        whole = merge(shapes, scale.reach if self._accepted.share_borders else 0.0)
        apart = len(whole.geoms) > max(len(shape.geoms) for shape in shapes)
        told = (
            tr("{name} has {count} parts now, because they do not touch.").format(
                name=label_of(first), count=len(whole.geoms)
            )
            if apart
            else ""
        )
        return ToolChange(
            label_of(first),
            (_redrawn(first, whole, scale, layer),),
            gone=tuple(Snapshot.of(feature) for feature in rest),
            told=told,
        )

    def apply(self, change: ToolChange) -> None:
        """Does a step, or does it again; ``change.turned()`` takes it back.

        Raises:
            OutputError: it cannot be written, or a feature is no more what the step knew.
        """
        layer = self.layer()
        present = [(swap.before, swap.after) for swap in change.swaps]
        found = _find_all(layer, [before for before, _ in present])
        gone = _find_all(layer, change.gone)
        if found is None or gone is None:
            if _find_all(layer, [after for _, after in present]) is not None:
                return  # It is done already.
            raise OutputError(
                tr(
                    "{name} was changed in the layer {layer} since. The layer stays as it is."
                ).format(name=change.label, layer=layer.name())
            )
        refuse_open_edits(layer, [*found, *gone], change.label)
        fields, near = layer.fields(), found_swaps(layer, change.neighbours)

        def work(provider: Any) -> bool:
            shapes, values = {}, {}
            for feature, (_, after) in zip(found, present):
                shapes[feature.id()] = after.geometry
                named = {fields.indexFromName(n): v for n, v in after.attributes.items()}
                named.pop(-1, None)
                values[feature.id()] = named
            done = provider.changeAttributeValues(values) and provider.changeGeometryValues(shapes)
            if gone:
                done = provider.deleteFeatures([feature.id() for feature in gone]) and done
            if change.fresh:
                new = [snapshot.feature(fields) for snapshot in change.fresh]
                done = provider.addFeatures(new)[0] and done
            return write_swaps(provider, fields, near) and bool(done)

        try:
            write(layer, work)
        finally:
            self._accepted.changed_outside(change.identities)

    # -- inside -------------------------------------------------------------------------------

    def _asked(self, layer: Any, line: Any, crs: Any) -> tuple[Any, list[Any]]:
        """The line in the layer's CRS, and the features that it is about."""
        line = transformed(QgsGeometry(line), crs, layer)
        chosen = set(layer.selectedFeatureIds())
        met = self._met(layer, line)
        return line, [feature for feature in met if not chosen or feature.id() in chosen]

    def _met(self, layer: Any, place: Any) -> list[Any]:
        """The features of this image that a geometry meets.

        Raises:
            InputError: it meets features of other images only.
        """
        request = QgsFeatureRequest().setFilterRect(place.boundingBox())
        box_found = [f for f in read_features(layer, request) if f.geometry().intersects(place)]
        source = self._source()
        found = [f for f in box_found if not source or is_of_image(source_of(f), source)]
        if box_found and not found:
            raise InputError(
                tr(
                    "{name} belongs to the image {image}. Choose that image at the top of the "
                    "panel first."
                ).format(name=label_of(box_found[0]), image=source_of(box_found[0]))
            )
        return found

    def _scale(self, layer: Any, feature: Any) -> Scale:
        grid: RasterGrid | None = self._accepted.grid()
        scale = None if grid is None else scale_at(layer, feature.geometry(), grid)
        if scale is not None:
            return scale
        # Without an image a pixel is a thousandth of the object: what is small is not known.
        box = feature.geometry().boundingBox()
        side = 2.0 ** round(math.log2(max(box.width(), box.height(), 1e-9) / 1024))
        return Scale((side, side), 1.0)

    def _beside(self, layer: Any, feature: Any, scale: Scale, line: Any | None = None) -> list[Any]:
        box = scale.box(feature.geometry())
        if line is not None:
            box.combineExtentWith(line.boundingBox())
        found = beside(layer, box, source_of(feature), [feature.id()])
        return [other for other in found if other.geometry().isGeosValid()]


class _Touched:
    """Neighbours that got vertices, of several edits of one step."""

    def __init__(self, layer: Any) -> None:
        self._layer = layer
        self._found: dict[int, tuple[Any, Any]] = {}

    def add(self, around: Sequence[Any], touched: Mapping[int, Any], scale: Scale) -> None:
        for number, outline in touched.items():
            self._found[around[number].id()] = (around[number], scale.grown(outline))

    def swaps(self, without: Iterable[Swap]) -> tuple[Swap, ...]:
        """But for features that are changed themselves."""
        changed = {swap.before.wkb for swap in without}
        return tuple(
            swap_of(feature, outline, self._layer)
            for feature, outline in self._found.values()
            if bytes(feature.geometry().asWkb()) not in changed
        )


def _by_ends(targets: Sequence[Any], line: Any) -> list[Any]:
    """Those that hold both ends of a line; where none holds any end, all."""
    path = line.asPolyline() or line.asMultiPolyline()[0]
    ends = [QgsGeometry.fromPointXY(path[place]) for place in (0, -1)]
    holding = [[f.id() for f in targets if f.geometry().intersects(end)] for end in ends]
    both = set(holding[0]) & set(holding[1])
    if both:
        found = [feature for feature in targets if feature.id() in both]
        return [min(found, key=lambda feature: feature.geometry().area())]
    return [] if holding[0] and holding[1] else list(targets)


def _redrawn(feature: Any, outline: Any, scale: Scale, layer: Any) -> Swap:
    """A feature with an outline of other measures: edited now, and what it was besides."""
    changed = QgsFeature(feature)
    changed.setGeometry(qgis_outline(scale.grown(outline)))
    names = layer.fields().names()
    values = {names[index]: value for index, value in measures(changed, layer).items()}
    before = Snapshot.of(feature)
    return Swap(
        before,
        Snapshot(before.attributes, bytes(changed.geometry().asWkb())).with_values(values),
    )


def _pieces(feature: Any, done: Redrawn, scale: Scale, layer: Any) -> list[Snapshot]:
    """What was split off, as objects of their own that come from where the whole came from."""
    found = []
    for number, piece in enumerate(done.pieces, start=2):
        after = _redrawn(feature, piece, scale, layer).after
        name = tr("{name} ({number})").format(name=label_of(feature), number=number)
        values = {IDENTITY: new_identity(), FINGERPRINT: None, "name": name}
        known = {key: value for key, value in values.items() if key in after.attributes}
        found.append(after.with_values(known))
    return found


def _names(targets: Sequence[Any], swaps: Sequence[Swap]) -> str:
    """The name of the one that was changed, or how many."""
    changed = {swap.before.wkb for swap in swaps}
    labels = [label_of(f) for f in targets if bytes(f.geometry().asWkb()) in changed]
    if len(labels) == 1:
        return labels[0]
    return plural(len(labels), tr("1 object"), tr("{count} objects"))


def _find_all(layer: Any, snapshots: Sequence[Snapshot]) -> list[Any] | None:
    """The features that are as they were known; None where one of them is another by now."""
    found = [_find(layer, snapshot) for snapshot in snapshots]
    return None if any(feature is None for feature in found) else found


def _find(layer: Any, snapshot: Snapshot) -> Any | None:
    """The feature that is as it was known; None where it is another by now."""
    request = QgsFeatureRequest().setFilterRect(snapshot.geometry.boundingBox())
    identity = str(snapshot.attributes.get(IDENTITY) or "")
    for feature in read_features(layer, request):
        if text_of(feature, IDENTITY) == identity and (
            bytes(feature.geometry().asWkb()) == snapshot.wkb
        ):
            return feature
    return None

"""Neighbours share borders: what is written into the result layer meets what is there already.

Only features of the same image are neighbours: the same field on two dates overlaps itself. The
lines that are there stay; they get vertices where the new ones meet them. What somebody is editing
at the moment is left alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsRectangle

from ..core.fingerprint import Fingerprint
from ..core.identity import IDENTITY
from ..core.neighbours import REACH_PX, Settled
from ..translation import tr
from .feature_seal import is_as_written, sealed
from .qgis_values import qgis_crs
from .result_features import FINGERPRINT
from .result_reading import read_features
from .result_snapshot import Snapshot, Swap, label_of, moved_image, source_of, text_of
from .result_writing import open_edits, transformed
from .settling import Meeting, Settling

if TYPE_CHECKING:
    from ..core.grid import RasterGrid

#: So many overlaps are told by name.
_MOST_NAMES = 3


@dataclass(frozen=True)
class Scale:
    """Layer coordinates as numbers of about one pixel: dividing by powers of two loses nothing."""

    sides: tuple[float, float]
    #: How wide a sliver may be, in scaled coordinates.
    reach: float

    def shrunk(self, geometry: Any) -> Any:
        """A QgsGeometry as a shapely one in scaled coordinates."""
        return self.shrunk_shape(shapely.from_wkb(bytes(geometry.asWkb())))

    def shrunk_shape(self, shape: Any) -> Any:
        """A shapely geometry in the layer's CRS in scaled coordinates."""
        return shapely.transform(shapely.force_2d(shape), lambda points: points / self.sides)

    def grown(self, shape: Any) -> Any:
        """A scaled shapely geometry in the layer's coordinates."""
        return shapely.transform(shape, lambda points: points * self.sides)

    def box(self, geometry: Any) -> Any:
        """The QgsRectangle in which a geometry's neighbours are."""
        around, (dx, dy) = geometry.boundingBox(), (2 * self.reach * side for side in self.sides)
        return QgsRectangle(
            around.xMinimum() - dx,
            around.yMinimum() - dy,
            around.xMaximum() + dx,
            around.yMaximum() + dy,
        )


@dataclass(frozen=True)
class Fit:
    """An outline that was fitted, and what that means for its neighbours."""

    geometry: Any
    swaps: tuple[Swap, ...] = ()
    #: What a person should know of it; "" for nothing.
    told: str = ""


class Place:
    """What is asked of a layer where outlines are put into its CRS; good for any thread."""

    def __init__(self, name: str, crs: Any, context: Any) -> None:
        self._name, self._crs, self._context = name, crs, context

    def name(self) -> str:
        """The layer's name."""
        return self._name

    def crs(self) -> Any:
        """Its CRS."""
        return self._crs

    def transformContext(self) -> Any:  # noqa: N802 - as QGIS calls it
        """How it is brought into other CRS."""
        return self._context


def scale_at(layer: Any, geometry: Any, grid: RasterGrid) -> Scale | None:
    """The scale of an image's pixels in the layer's CRS, where a geometry lies; None without."""
    if geometry.isEmpty():
        return None
    crs, centre = qgis_crs(grid.crs), geometry.boundingBox().center()
    if crs.isValid() != layer.crs().isValid():
        return None
    place = QgsGeometry.fromPointXY(centre)
    if crs.isValid() and crs != layer.crs():
        place = transformed(place, layer.crs(), Place(layer.name(), crs, layer.transformContext()))
    at = place.asPoint()
    col, row = grid.to_pixel(at.x(), at.y())
    xs, ys = grid.to_map(np.array([col, col + 1, col]), np.array([row, row, row + 1]))
    corners = QgsGeometry.fromWkt(
        "MultiPoint(" + ", ".join(f"{x!r} {y!r}" for x, y in zip(xs.tolist(), ys.tolist())) + ")"
    )
    moved = transformed(corners, crs, layer) if crs.isValid() else corners
    (x0, y0), (x1, y1), (x2, y2) = ((p.x(), p.y()) for p in moved.asMultiPoint())
    sides = math.hypot(x1 - x0, x2 - x0), math.hypot(y1 - y0, y2 - y0)
    if not all(math.isfinite(side) and side > 0 for side in sides):
        return None
    near = tuple(2.0 ** round(math.log2(side)) for side in sides)
    reach = REACH_PX * math.sqrt(sides[0] * sides[1] / (near[0] * near[1]))
    return Scale((near[0], near[1]), reach)


def beside(layer: Any, rectangle: Any, source: str, without: Iterable[int] = ()) -> list[Any]:
    """The features of an image that reach into a rectangle, but for some numbers."""
    left = set(without)
    request = QgsFeatureRequest().setFilterRect(rectangle)
    return [
        feature
        for feature in read_features(layer, request)
        if feature.id() not in left and is_of_image(source_of(feature), source)
    ]


def is_of_image(recorded: str, present: str) -> bool:
    """Whether a feature belongs to an image; one that names none belongs to all."""
    return not recorded or recorded == present or moved_image(recorded, present)


@dataclass(frozen=True)
class Surroundings:
    """An outline and what a layer has near it, read once: good until the layer is written to."""

    #: QgsGeometry in the layer's CRS.
    geometry: Any
    scale: Scale
    #: The features that it may share borders with.
    features: tuple[Any, ...]
    #: Names of those that somebody is editing: they are left alone.
    busy: tuple[str, ...]

    @cached_property
    def meeting(self) -> Meeting | None:
        """What is to be settled; None for nothing."""
        shape = self.scale.shrunk(self.geometry)
        if not self.features or not shape.is_valid:
            return None
        others = tuple(self.scale.shrunk(feature.geometry()) for feature in self.features)
        return Meeting(shape, others, self.scale.reach)


def surroundings(
    layer: Any, geometry: Any, source: str, grid: RasterGrid, without: Iterable[int] = ()
) -> Surroundings | None:
    """Reads what an outline may share borders with; None where nothing says what is small.

    Args:
        layer: of accepted objects.
        geometry: QgsGeometry in the layer's CRS.
        source: the image it was outlined on.
        grid: of that image: its pixels say what is small.
        without: numbers of features that do not count.
    """
    scale = scale_at(layer, geometry, grid)
    if scale is None:
        return None
    busy = open_edits(layer)
    found = beside(layer, scale.box(geometry), source, without)
    features = [feature for feature in found if feature.id() not in busy and _is_sound(feature)]
    names = [label_of(feature) for feature in found if feature.id() in busy]
    return Surroundings(geometry, scale, tuple(features), tuple(names))


def fit(layer: Any, around: Surroundings, label: str, settle: Settling | None = None) -> Fit:
    """Fits an outline to those that are there.

    Args:
        layer: that the surroundings were read from.
        around: the outline and its surroundings.
        label: the object's name.
        settle: settles; it may have done so ahead.
    """
    geometry, scale, features, meets = (
        around.geometry,
        around.scale,
        around.features,
        around.meeting,
    )
    if meets is None:
        return Fit(geometry, (), _told_of_edits(around.busy))
    shape = meets.outline
    done = (settle or Settling())(meets)
    told = overlap_text(
        label,
        [
            (label_of(features[number]), size_text(scale.grown(common), layer, scale))
            for number, common in _largest_first(done)
        ],
    )
    swaps = tuple(
        swap_of(features[number], scale.grown(outline), layer)
        for number, outline in done.neighbours.items()
    )
    told = " ".join(filter(None, (told, _told_of_edits(around.busy))))
    if done.outline is shape or shapely.equals_exact(done.outline, shape):
        return Fit(geometry, swaps, told)
    return Fit(qgis_outline(scale.grown(done.outline)), swaps, told)


def swap_of(feature: Any, outline: Any, layer: Any) -> Swap:
    """What a neighbour is before and after it got vertices: all else of it stays.

    It counts as edited by hand if it did before, and only then.
    """
    before = Snapshot.of(feature)
    after = Snapshot(before.attributes, shapely.to_wkb(outline))
    known = Fingerprint.parse(text_of(feature, FINGERPRINT))
    if known.feature and is_as_written(feature):
        own = sealed(known, after.feature(layer.fields()))
        after = after.with_values({FINGERPRINT: str(own)})
    return Swap(before, after)


def measured(outline: Any, crs: Any) -> dict[str, float | None]:
    """Area and perimeter of a QgsGeometry by column; None where nothing is known of metres."""
    from ..raster.outlines.geodesy import ellipsoidal_area_perimeter
    from .layer_grid import crs_text

    shape = shapely.from_wkb(bytes(outline.asWkb()))
    area, perimeter = ellipsoidal_area_perimeter(shape, crs_text(crs))
    if math.isnan(area):
        return {"area_ha": None, "perimeter_m": None}
    return {"area_ha": area / 10_000, "perimeter_m": perimeter}


def overlap_text(label: str, overlaps: Sequence[tuple[str, str]]) -> str:
    """One sentence on what covers what and how much; "" for nothing.

    ``overlaps``: name and size of each, the largest first.
    """
    if not overlaps:
        return ""
    parts = [
        tr("{name} by {size}").format(name=name, size=size) for name, size in overlaps[:_MOST_NAMES]
    ]
    more = len(overlaps) - len(parts)
    if more:
        parts.append(tr("{count} more").format(count=more))
    return tr("{name} overlaps {others}; the outlines stay as they are.").format(
        name=label, others=", ".join(parts)
    )


def size_text(shape: Any, layer: Any, scale: Scale) -> str:
    """How large a shapely geometry in the layer's CRS is: hectares, else pixels."""
    from ..raster.outlines.geodesy import ellipsoidal_area_perimeter
    from .layer_grid import crs_text

    area, _ = ellipsoidal_area_perimeter(shape, crs_text(layer.crs()))
    if math.isnan(area):
        pixels = shape.area / (scale.sides[0] * scale.sides[1]) * (REACH_PX / scale.reach) ** 2
        return tr("{number} px").format(number=round(pixels))
    return tr("{number} ha").format(number=f"{area / 10_000:.2f}")


def _largest_first(done: Settled) -> list[tuple[int, Any]]:
    return sorted(done.overlaps.items(), key=lambda item: -item[1].area)


def _is_sound(feature: Any) -> bool:
    geometry = feature.geometry()
    return not geometry.isEmpty() and bool(geometry.isGeosValid())


def _told_of_edits(names: Sequence[str]) -> str:
    if not names:
        return ""
    return tr("The border to {names} was not joined, because its edits are not saved yet.").format(
        names=", ".join(names[:_MOST_NAMES])
    )


def qgis_outline(shape: Any) -> Any:
    """A shapely geometry as QgsGeometry."""
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    return geometry


# -- writing ------------------------------------------------------------------------------------


def found_swaps(layer: Any, swaps: Iterable[Swap]) -> list[tuple[Any, Swap]]:
    """The features that are as a step knew them, each with what it is to be.

    One that was changed since is left out: it stays as it is.
    """
    found = []
    for swap in swaps:
        request = QgsFeatureRequest().setFilterRect(swap.before.geometry.boundingBox())
        identity = swap.before.attributes.get(IDENTITY)
        for feature in read_features(layer, request):
            same = text_of(feature, IDENTITY) == (identity or "")
            if same and bytes(feature.geometry().asWkb()) == swap.before.wkb:
                found.append((feature, swap))
                break
    return found


def write_swaps(provider: Any, fields: Any, found: Sequence[tuple[Any, Swap]]) -> bool:
    """Gives these features their other outlines; part of a transaction."""
    if not found:
        return True
    shapes = {feature.id(): swap.after.geometry for feature, swap in found}
    index = fields.indexFromName(FINGERPRINT)
    values = {
        feature.id(): {index: swap.after.attributes.get(FINGERPRINT)}
        for feature, swap in found
        if index >= 0
        and text_of(feature, FINGERPRINT) == (swap.before.attributes.get(FINGERPRINT) or "")
        and swap.after.attributes.get(FINGERPRINT) != swap.before.attributes.get(FINGERPRINT)
    }
    done = bool(provider.changeGeometryValues(shapes))
    return (not values or bool(provider.changeAttributeValues(values))) and done

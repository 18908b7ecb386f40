"""What the layer of accepted objects holds of each object: read anew only where it changed."""

from __future__ import annotations

import contextlib
from typing import Any, Callable

import shapely

from ..core.errors import OutputError
from ..core.grid import FloatArray
from ..core.identity import IDENTITY
from .qgis_values import qgis_crs
from .result_borders import Place, measured
from .result_home import ResultHome
from .result_reading import read_features, read_numbered
from .result_snapshot import (
    KeptFeature,
    Size,
    by_key,
    features_of,
    kept_features,
    moved_image,
    source_of,
    text_of,
)
from .result_writing import transformed

#: The dock asks often; what it cannot read at once, it reads a little later.
_PATIENCE_S = 0.3


class KeptIndex:
    """Finds an object's features by its identity and image; edits not yet saved count."""

    def __init__(self, home: ResultHome, unread: Callable[[], None] = lambda: None) -> None:
        self._home = home
        #: Hears that the file could not be read now: what is known is what it was before.
        self._unread = unread
        self._images: dict[str, dict[str, KeptFeature]] | None = None
        self._before: dict[str, dict[str, KeptFeature]] = {}
        #: What was measured of features that tell no area, by their numbers.
        self._sizes: dict[tuple[int, ...], Size] = {}

    def kept(self, identity: str, source: str) -> KeptFeature | None:
        """What the layer holds of an object on an image; None for nothing."""
        if self._images is None:
            self._images = self._read()
        images = self._images.get(identity, {})
        return images.get(source) or next(
            (kept for other, kept in images.items() if moved_image(other, source)), None
        )

    def size(self, kept: KeptFeature) -> Size:
        """How large the layer's outline is: as written, else measured where somebody drew."""
        if kept.area_ha is not None:
            return Size(kept.area_ha)
        found, layer = self._sizes.get(kept.numbers), self._home.readable()
        if found is None and layer is not None:
            try:
                shapes = [each.geometry() for each in read_numbered(layer, kept.numbers)]
            except OutputError:
                shapes = []
            if len(shapes) != len(kept.numbers) or any(shape.isNull() for shape in shapes):
                return Size()  # Gone since, or not to be read now; nobody is told twice.
            areas = [measured(shape, layer.crs())["area_ha"] for shape in shapes]
            known = [area for area in areas if area is not None]
            found = self._sizes[kept.numbers] = Size(
                sum(known) if known else None, sum(shape.area() for shape in shapes)
            )
        return found or Size()

    def rings(self, kept: KeptFeature, crs: str | None) -> list[FloatArray]:
        """The layer's outline as rings (n, 2) in another CRS; [] where it has no place there."""
        layer, shapes = self._home.readable(), []
        if layer is None:
            return []
        with contextlib.suppress(OutputError):
            for feature in read_numbered(layer, kept.numbers):
                target = Place(layer.name(), qgis_crs(crs), layer.transformContext())
                shapes.append(transformed(feature.geometry(), layer.crs(), target))
        found = [shapely.from_wkb(bytes(shape.asWkb())) for shape in shapes if not shape.isNull()]
        polygons = [part for shape in found for part in shapely.get_parts(shape)]
        return [shapely.get_coordinates(ring) for ring in shapely.get_rings(polygons)]

    def forget(self) -> None:
        """Anything may be another: all is read anew when it is asked for."""
        self._before, self._images = self._images or self._before, None
        self._sizes.clear()

    def _read(self) -> dict[str, dict[str, KeptFeature]]:
        layer = self._home.readable()
        if layer is None:
            return {}
        try:
            return by_key(read_features(layer, patience_s=_PATIENCE_S))
        except OutputError:
            self._unread()
            return self._before

    def read_again(self, layer: Any, identity: str) -> None:
        """An object was written. Only it is read: there may be a thousand others."""
        self._sizes.clear()
        if self._images is not None:
            try:
                fresh = by_key(features_of(layer, identity))
            except OutputError:
                self.forget()
                return
            self._images.pop(identity, None)
            self._images.update(fresh)

    def look_again(self, layer: Any, feature: Any) -> None:
        """A neighbour got vertices: it is edited by hand if it was before."""
        identity, source = text_of(feature, IDENTITY), source_of(feature)
        images = {} if self._images is None else self._images.get(identity, {})
        if source in images and len(images[source].numbers) == 1:
            try:
                images[source] = kept_features(read_numbered(layer, images[source].numbers))
            except (OutputError, IndexError):
                self.forget()

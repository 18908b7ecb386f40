"""Polygons of a vector layer: asked for in the user's thread, read in another."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import (
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.errors import InputError
from ..core.progress import CancelToken
from ..translation import tr
from .result_borders import is_of_image
from .result_opening import PATIENCE_S
from .result_reading import read_whole
from .result_snapshot import source_of

#: Features between two looks at cancel.
_POLL = 500


class LayerPolygons:
    """The polygons of a layer, edits that are not saved included, in another CRS.

    ``selected``: only those that are selected. ``of_image``: only those of objects that were
    outlined on this image, by where it lies, or that name none.
    """

    def __init__(
        self, layer: QgsVectorLayer, crs: Any, selected: bool = False, of_image: str = ""
    ) -> None:
        if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise InputError(
                tr("{layer} holds no polygons. Choose a layer of polygons.").format(
                    layer=layer.name()
                )
            )
        self._name = layer.name()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._image = of_image if layer.fields().indexFromName("source") >= 0 else ""
        self._request = QgsFeatureRequest()
        if self._image:
            self._request.setSubsetOfAttributes(["source"], layer.fields())
        else:
            self._request.setNoAttributes()
        if crs.isValid() and layer.crs().isValid():
            context = QgsProject.instance().transformContext()
            self._request.setDestinationCrs(crs, context)
        if selected:
            self._request.setFilterFids(layer.selectedFeatureIds())

    def read(self, cancel: CancelToken | None = None) -> NDArray[Any]:
        """Shapely geometries (n,); features without a place in the CRS are left out.

        Raises:
            InputError: the layer cannot be read to its end now. Accepted objects that are missing
                would be outlined a second time.
        """
        found = read_whole(lambda: self._once(cancel), PATIENCE_S)
        if found is None:
            raise InputError(
                tr("{layer} cannot be read to its end now. Try again.").format(layer=self._name)
            )
        shapes = shapely.force_2d(np.asarray(shapely.from_wkb(found), dtype=object))
        return np.asarray(shapes, dtype=object)

    def _once(self, cancel: CancelToken | None) -> list[bytes]:
        found: list[bytes] = []
        for number, feature in enumerate(self._source.getFeatures(self._request)):
            if cancel is not None and number % _POLL == 0:
                cancel.raise_if_cancelled()
            geometry = feature.geometry()
            other = self._image and not is_of_image(source_of(feature), self._image)
            if not geometry.isEmpty() and not other:
                found.append(bytes(geometry.asWkb()))
        return found

"""Which region of the layer a run covers: what was drawn, what is seen, or what is selected."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.region import Region as PixelRegion
from ...core.region import RegionShape
from ...translation import tr
from ..document.prompt_document import PromptDocument
from ..panels.run_panel import Region
from ..session.layer_frame import LayerFrame
from .region_controller import pixel_region

#: A straight edge in another CRS than the layer's is kept by this many corners.
_EDGE_CORNERS = 31


def region_of_run(
    chosen: Region,
    document: PromptDocument,
    frame: LayerFrame,
    layer: Any,
    canvas: Any,
    active_layer: Any,
) -> PixelRegion | None:
    """The region on the layer's pixels; None for the whole layer. Raises InputError."""
    if chosen is Region.LAYER:
        return None
    if chosen is Region.DRAWN:
        drawn = document.state.region
        if drawn is None:
            raise InputError(tr("Draw a polygon first: choose 'Draw a polygon…' again."))
        placed = pixel_region(drawn, frame)
        if placed is None:
            raise InputError(
                tr("The region belongs to a layer of another kind. Draw it again here.")
            )
        return placed
    if chosen is Region.EXTENT:
        # As it is seen: on a rotated map the extent is larger.
        corners = [QgsPointXY(p.x(), p.y()) for p in canvas.mapSettings().visiblePolygon()]
        geometry = QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
        crs = canvas.mapSettings().destinationCrs()
    else:
        geometry, crs = _selected(active_layer)
    return region_of_geometry(geometry, crs, layer.crs()).on(frame.grid)


def region_of_geometry(geometry: QgsGeometry, crs: Any, target: Any) -> RegionShape:
    """Polygons in one CRS as a region in another; raises InputError where that cannot be."""
    geometry = QgsGeometry(geometry)
    if crs.isValid() and target.isValid() and crs != target:
        geometry = geometry.densifyByCount(_EDGE_CORNERS)
        transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            raise InputError(tr("The region cannot be brought to the layer's CRS.")) from error
    geometry.convertToMultiType()
    polygons = tuple(
        tuple(tuple((point.x(), point.y()) for point in ring[:-1]) for ring in polygon)
        for polygon in geometry.asMultiPolygon()
    )
    return RegionShape(polygons, str(target.authid()))


def _selected(layer: Any) -> tuple[QgsGeometry, Any]:
    if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
        raise InputError(
            tr("No feature is selected. Select some in a vector layer and make it active.")
        )
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InputError(tr("The selected features are no polygons. Select polygons."))
    geometries = [feature.geometry() for feature in layer.getSelectedFeatures()]
    return QgsGeometry.collectGeometry(geometries), layer.crs()

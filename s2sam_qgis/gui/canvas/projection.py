"""Between the canvas and the layer: any project CRS, any layer CRS, or none at all.

A click is brought to the layer's CRS by QGIS, which also draws the layer there, so the pixel under
the cursor is the pixel that is meant, whatever the two differ in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtGui import QPainterPath

from ...core.grid import FloatArray
from ...core.prompts import Coordinate


class CanvasProjection:
    """Transforms between a canvas's CRS and one layer's; made anew when either changes."""

    def __init__(
        self,
        canvas_crs: QgsCoordinateReferenceSystem,
        layer_crs: QgsCoordinateReferenceSystem,
    ) -> None:
        same = not canvas_crs.isValid() or not layer_crs.isValid() or canvas_crs == layer_crs
        self._to_layer: Any | None = None
        self._to_canvas: Any | None = None
        if not same:
            context = QgsProject.instance().transformContext()
            self._to_layer = QgsCoordinateTransform(canvas_crs, layer_crs, context)
            self._to_canvas = QgsCoordinateTransform(layer_crs, canvas_crs, context)

    @property
    def changes_crs(self) -> bool:
        """Whether straight lines on the canvas may be bent on the layer."""
        return self._to_layer is not None

    def to_layer(self, x: float, y: float) -> Coordinate | None:
        """A canvas position in the layer's CRS; None where the projection has no answer."""
        return _one(self._to_layer, x, y)

    def to_canvas(self, x: float, y: float) -> Coordinate | None:
        """A layer position in the canvas's CRS; None where the projection has no answer."""
        return _one(self._to_canvas, x, y)

    def box_ring(self, x0: float, y0: float, x1: float, y1: float) -> list[Coordinate] | None:
        """A box dragged on the canvas as the layer's own upright box that holds its corners.

        On a rotated or reprojected canvas the dragged rectangle is no rectangle in the layer;
        the model's box always is one, so the user is shown that one.
        """
        corners = [self.to_layer(x, y) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
        known = [corner for corner in corners if corner is not None]
        if len(known) < 4:
            return None
        return upright_ring(known)

    def path(self, rings: Sequence[FloatArray]) -> QPainterPath:
        """Rings in the layer's CRS as a painter path in canvas map units, to be filled odd-even."""
        path = QPainterPath()
        for ring in rings:
            if len(ring) < 2:
                continue
            geometry = QgsGeometry()
            geometry.fromWkb(_line_wkb(ring))
            if self._to_canvas is not None:
                try:
                    geometry.transform(self._to_canvas)
                except QgsCsException:
                    continue
            polygon = geometry.asQPolygonF()
            path.addPolygon(polygon)
            path.closeSubpath()
        return path


def upright_ring(corners: Sequence[Coordinate]) -> list[Coordinate]:
    """The four corners of the bounds, counter-clockwise from the lower left."""
    xs = [x for x, _ in corners]
    ys = [y for _, y in corners]
    return [
        (min(xs), min(ys)),
        (max(xs), min(ys)),
        (max(xs), max(ys)),
        (min(xs), max(ys)),
    ]


def ring_bounds(ring: Sequence[Coordinate]) -> tuple[float, float, float, float]:
    """(x min, y min, x max, y max)."""
    xs = [x for x, _ in ring]
    ys = [y for _, y in ring]
    return min(xs), min(ys), max(xs), max(ys)


def resized_box(
    bounds: tuple[float, float, float, float], handle: int, to: Coordinate
) -> list[Coordinate]:
    """A box with one of its eight handles moved; handles run from the lower left, as its ring."""
    x0, y0, x1, y1 = bounds
    if handle in (0, 6, 7):
        x0 = to[0]
    if handle in (2, 3, 4):
        x1 = to[0]
    if handle in (0, 1, 2):
        y0 = to[1]
    if handle in (4, 5, 6):
        y1 = to[1]
    if x0 == x1 or y0 == y1:
        return []
    return upright_ring([(x0, y0), (x1, y1)])


def _one(transform: Any | None, x: float, y: float) -> Coordinate | None:
    if transform is None:
        return x, y
    try:
        point = transform.transform(QgsPointXY(x, y))
    except QgsCsException:
        return None
    px, py = float(point.x()), float(point.y())
    return (px, py) if np.isfinite(px) and np.isfinite(py) else None


def _line_wkb(ring: FloatArray) -> bytes:
    """A line string in WKB: a thousand points cross into C++ as one block of bytes."""
    head = np.array([len(ring)], "<u4").tobytes()
    return b"\x01\x02\x00\x00\x00" + head + np.ascontiguousarray(ring, "<f8").tobytes()

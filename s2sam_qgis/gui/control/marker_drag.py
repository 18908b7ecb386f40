"""Markers that are dragged: a point goes to the mouse, a box or its corner goes along with it."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.prompts import Coordinate
from ..canvas.items import Hit
from ..canvas.projection import resized_box, ring_bounds, upright_ring
from ..canvas.view import CanvasView
from ..session.layer_frame import LayerFrame


class MarkerDrag:
    """Where the prompt is whose marker is being dragged."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._grabbed: Coordinate | None = None

    def grab(self, x: float, y: float) -> None:
        """Remembers where, on the canvas, a box was taken hold of."""
        projection = self._view.projection
        self._grabbed = None if projection is None else projection.to_layer(x, y)

    def places(self, hit: Hit, x: float, y: float) -> list[Coordinate]:
        """Where a dragged prompt is now, in the layer's CRS; empty where that is unknown."""
        projection = self._view.projection
        position = None if projection is None else projection.to_layer(x, y)
        before = self._view.layer_positions(hit.index)
        if position is None or not before:
            return []
        if not hit.is_box:
            return [position]
        x0, y0, x1, y1 = ring_bounds(before)
        if hit.handle is None:
            grabbed = self._grabbed or position
            dx, dy = position[0] - grabbed[0], position[1] - grabbed[1]
            return upright_ring([(x0 + dx, y0 + dy), (x1 + dx, y1 + dy)])
        return resized_box((x0, y0, x1, y1), hit.handle, position)


def cut_to_raster(ring: Sequence[Coordinate], frame: LayerFrame) -> list[Coordinate] | None:
    """A box's part on the raster's bounds; None where nothing remains."""
    x0, y0, x1, y1 = ring_bounds(ring)
    bounds = frame.grid.bounds()
    x0, y0 = max(x0, bounds[0]), max(y0, bounds[1])
    x1, y1 = min(x1, bounds[2]), min(y1, bounds[3])
    if not (x1 > x0 and y1 > y0):
        return None
    return upright_ring([(x0, y0), (x1, y1)])

"""The region of interest of runs: drawn on the map, kept in the document, shown as it is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QPainterPath

from ...core.prompts import Coordinate
from ...core.region import Region as PixelRegion
from ...core.region import RegionShape
from ...translation import tr
from ..canvas.region_item import RegionItem
from ..canvas.region_tool import RegionTool
from ..canvas.view import CanvasView
from ..document.prompt_document import PromptDocument
from ..panels.run_panel import Region, RunPanel
from ..session.layer_frame import LayerFrame
from ..session.session_hub import SessionHub
from .prompt_controller import PromptController

#: A straight edge on a map in another CRS than the layer's is kept by this many corners.
_PIECES = 32


class RegionController(QObject):
    """Draws the region; the tool is there only while it is needed."""

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        prompts: PromptController,
        view: CanvasView,
        hub: SessionHub,
        panel: RunPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._document, self._prompts = canvas, document, prompts
        self._view, self._hub, self._panel = view, hub, panel
        self._tool: RegionTool | None = None
        self._before: Any | None = None
        self.item = RegionItem(canvas)
        panel.draw_asked.connect(self.start)
        panel.region_chosen.connect(self._on_chosen)
        document.region_changed.connect(self.refresh)
        hub.source.changed.connect(self.refresh)
        canvas.destinationCrsChanged.connect(self.refresh)

    @property
    def tool(self) -> RegionTool | None:
        """The tool while it is in hand."""
        return self._tool

    def start(self) -> None:
        """Takes the tool in hand."""
        if self._hub.frame is None:
            self._panel.show_region(self._document.state.region is not None)
            self._panel.note.say(tr("Choose a raster layer first, at the top of the panel."))
            return
        if self._tool is None:
            self._tool = RegionTool(self._canvas)
            self._tool.drawn.connect(self._on_drawn)
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()
        self._panel.note.say(
            tr("Click the polygon's corners; right click or Enter ends it, Esc gives it up.")
        )

    def close(self) -> None:
        """Takes the tool and the region off the canvas."""
        self._put_down()
        self._canvas.destinationCrsChanged.disconnect(self.refresh)
        self.item.dispose()

    def refresh(self) -> None:
        """Shows the document's region, on the map and in the panel."""
        region, frame = self._document.state.region, self._hub.frame
        if self._tool is None:  # While one is drawn the panel says so.
            self._panel.show_region(region is not None)
        path: QPainterPath | None = None
        projection = self._view.projection
        if region is not None and frame is not None and projection is not None:
            # What is drawn is what is used: edges are straight on the layer.
            placed = on_layer(region, frame)
            if placed is not None:
                rings = [ring for polygon in placed.polygons for ring in polygon]
                path = projection.path([np.asarray(_dense(ring)) for ring in rings])
        self.item.set_path(path)

    def _put_down(self) -> None:
        if self._tool is None:
            return
        tool, self._tool = self._tool, None
        if self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
        tool.dispose()

    def _on_chosen(self, region: Region) -> None:
        """Another region than the drawn one: what is drawn would not be what is used."""
        if region is not Region.DRAWN:
            self._put_down()
            self._prompts.set_region(None)

    def _on_drawn(self, geometry: QgsGeometry | None) -> None:
        before, self._before = self._before, None
        self._put_down()
        if before is not None:
            self._canvas.setMapTool(before)
        shape = None if geometry is None or geometry.area() <= 0 else self._shape(geometry)
        if shape is None:
            kept = self._document.state.region is not None
            self._panel.show_region(kept)
            self._panel.note.say(
                tr("No region was drawn: the one before is used.")
                if kept
                else tr("No region was drawn: the whole layer is used.")
            )
            return
        self._prompts.set_region(shape)
        self._panel.note.say(tr("The run is limited to the polygon that was drawn."))

    def _shape(self, geometry: QgsGeometry) -> RegionShape | None:
        """A polygon on the canvas as it is kept; None where the projection has no answer."""
        frame, projection = self._hub.frame, self._view.projection
        if frame is None or projection is None:
            return None
        rings = []
        for ring in geometry.asPolygon():
            corners = [(point.x(), point.y()) for point in ring[:-1]]
            if projection.changes_crs:
                corners = _dense(corners)
            placed = [projection.to_layer(x, y) for x, y in corners]
            known = [place for place in placed if place is not None]
            if len(known) < len(placed):
                return None
            rings.append(tuple(frame.to_prompts(known)))
        return RegionShape((tuple(rings),), frame.prompt_crs)


def on_layer(region: RegionShape, frame: LayerFrame) -> RegionShape | None:
    """A kept region in the layer's CRS; None where it has no place there."""
    corners = frame.to_layer(region.crs, region.corners)
    if len(corners) < len(region.corners):
        return None
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return region.moved(frame.grid.crs or "", lambda *_: (np.asarray(xs), np.asarray(ys)))


def pixel_region(region: RegionShape, frame: LayerFrame) -> PixelRegion | None:
    """A kept region on the layer's pixels; raises InputError where it lies beside it."""
    placed = on_layer(region, frame)
    return None if placed is None else placed.on(frame.grid)


def _dense(corners: Sequence[Coordinate]) -> list[Coordinate]:
    """Corners with further ones on the straight edges between them."""
    found = []
    for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]]):
        for piece in range(_PIECES):
            share = piece / _PIECES
            found.append((x0 + share * (x1 - x0), y0 + share * (y1 - y0)))
    return found

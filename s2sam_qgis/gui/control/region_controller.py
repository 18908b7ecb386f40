"""Drawing the region of interest of a run: the tool is there only while it is needed."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject

from ...translation import tr
from ..canvas.region_tool import RegionTool
from ..panels.run_panel import Region, RunPanel
from .run_controller import RunController


class RegionController(QObject):  # type: ignore[misc]
    """Hands what was drawn to the runs."""

    def __init__(
        self, canvas: Any, runs: RunController, panel: RunPanel, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._runs = runs
        self._panel = panel
        self._tool: Optional[RegionTool] = None
        self._before: Optional[Any] = None
        panel.draw_asked.connect(self.start)

    @property
    def tool(self) -> Optional[RegionTool]:
        """The tool while it is in hand."""
        return self._tool

    def start(self) -> None:
        """Takes the tool in hand."""
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
        """Takes the tool off the canvas."""
        if self._tool is None:
            return
        tool, self._tool = self._tool, None
        if self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
        tool.dispose()

    def _on_drawn(self, geometry: Optional[Any]) -> None:
        before, self._before = self._before, None
        self.close()
        if before is not None:
            self._canvas.setMapTool(before)
        if geometry is None or geometry.area() <= 0:
            self._panel.region.setCurrentIndex(self._panel.region.findData(Region.LAYER.value))
            self._panel.note.say(tr("No region was drawn: the whole layer is used."))
            return
        self._runs.drawn = (geometry, self._canvas.mapSettings().destinationCrs())
        self._panel.note.say(tr("The run is limited to the polygon that was drawn."))

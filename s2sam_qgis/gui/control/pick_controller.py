"""Regions on the map under the mouse: a click makes an object of one, or picks it."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QObject

from ...core.messages import plural
from ...core.prompts import FOREGROUND
from ...translation import tr
from ..canvas.pick_tool import PickTool
from ..document.prompt_document import PromptDocument
from ..panels.everything_panel import EverythingPanel
from .everything_controller import EverythingController
from .prompt_controller import PromptController

#: So many regions become objects at once: the model is asked for each, and each has a row.
MOST_OBJECTS = 200


class PickController(QObject):
    """The tool is in hand while the panel's button is down."""

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        prompts: PromptController,
        everything: EverythingController,
        panel: EverythingPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._document, self._prompts = canvas, document, prompts
        self._everything, self._panel = everything, panel
        self.tool = PickTool(canvas)
        self._before: Any | None = None
        panel.pick_toggled.connect(self._take_tool)
        panel.objects_asked.connect(self.make_objects)
        self.tool.picked.connect(self.pick)
        self.tool.deactivated.connect(lambda: panel.pick.setChecked(False))
        document.changed.connect(self._on_prompts)
        everything.regions_changed.connect(self._on_regions)

    def close(self) -> None:
        """Puts the tool down."""
        self._take_tool(False)

    def _take_tool(self, on: bool) -> None:
        if on and self._canvas.mapTool() is not self.tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        elif not on and self._canvas.mapTool() is self.tool:
            before, self._before = self._before, None
            self._canvas.unsetMapTool(self.tool)
            if before is not None:
                self._canvas.setMapTool(before)

    def pick(self, x: float, y: float, left: bool) -> None:
        """A click at a canvas position: an object of the region there, or picks it."""
        everything = self._everything
        region = everything.region_at(x, y)
        if region is None:
            return
        if not left:
            everything.toggle(region)
            return
        seen = everything.place_of(region)
        made = None if seen is None else self._make_object(*seen)
        if made is not None:
            own = np.zeros(everything.regions.count + 1, bool)
            own[region] = True
            everything.hide(("object", made), everything.regions.basins_of(own))

    def make_objects(self) -> None:
        """The picked regions become objects that the model outlines from a point, as one step."""
        everything = self._everything
        regions = everything.regions
        numbers = np.flatnonzero(regions.picked).tolist()
        if len(numbers) > MOST_OBJECTS:
            everything.idle.emit(
                tr(
                    "{count} regions are picked, and at most {most} become objects at once. Pick "
                    "fewer, or accept them as they are."
                ).format(count=len(numbers), most=MOST_OBJECTS),
                True,
            )
            return
        seen = [(number, everything.place_of(number)) for number in numbers]
        there = [(number, place) for number, place in seen if place is not None]
        text = plural(len(there), tr("Make 1 object"), tr("Make {count} objects"))
        made = self._prompts.add_objects([place for _, place in there], text)
        for (number, _), prompt_id in zip(there, made):
            own = np.zeros(regions.count + 1, bool)
            own[number] = True
            everything.hide(("object", prompt_id), regions.basins_of(own))

    def _make_object(self, x: float, y: float) -> Any:
        """The id of an object with one point there, made as one step; None where it cannot be."""
        before = set(self._document.state.prompts.ids)
        each_click = self._prompts.one_object_a_click
        self._prompts.one_object_a_click = True
        try:
            self._prompts.add_point(x, y, FOREGROUND)
        finally:
            self._prompts.one_object_a_click = each_click
        return next((i for i in self._document.state.prompts.ids if i not in before), None)

    def _on_prompts(self, _: Any) -> None:
        """An object that is no more, deleted or undone, gives its region back."""
        there = set(self._document.state.prompts.ids)
        for key in self._everything.regions.keys:
            if isinstance(key, tuple) and key[0] == "object" and key[1] not in there:
                self._everything.unhide(key)

    def _on_regions(self) -> None:
        if self._everything.found is None:
            self._panel.pick.setChecked(False)

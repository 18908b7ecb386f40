"""Draws an area to be added to the active object, or to be cut from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from ...core.prompts import Coordinate
from .corner_tool import CornerTool
from .repair_items import AreaItem


class RepairHandler(Protocol):
    """Who is told what was drawn. Positions are in the canvas's CRS."""

    def may_draw(self, at: Coordinate, adds: bool) -> bool:
        """Whether something can be drawn, beginning at a position; says why not."""

    def draw_area(self, corners: Sequence[Coordinate], adds: bool) -> None:
        """A closed line was drawn."""

    def draw_stroke(self, line: Sequence[Coordinate], radius: float, adds: bool) -> None:
        """A brush was drawn along a line; ``radius`` in map units."""


class AreaTool(CornerTool):
    """The line that is drawn is closed."""

    def __init__(self, canvas: Any, handler: RepairHandler, adds: bool) -> None:
        super().__init__(canvas, AreaItem(canvas, adds))
        self._handler, self._adds = handler, adds

    def may_begin(self, at: Coordinate) -> bool:
        """Whether there is something to add to or to cut from."""
        return self._handler.may_draw(at, self._adds)

    def drawn(self, corners: Sequence[Coordinate]) -> None:
        """The area is closed."""
        self._handler.draw_area(corners, self._adds)

"""The tools that a person can hold, for the map and for the buttons."""

from __future__ import annotations

from enum import Enum


class ToolMode(Enum):
    """What a left click means."""

    FOREGROUND = "foreground"
    BACKGROUND = "background"
    BOX = "box"
    PAN = "pan"
    ADD_AREA = "add_area"
    CUT_AREA = "cut_area"
    BRUSH = "brush"
    SPLIT = "split"
    MERGE = "merge"
    RESHAPE = "reshape"

    @property
    def repairs(self) -> bool:
        """Whether the tool draws on the mask."""
        return self in (ToolMode.ADD_AREA, ToolMode.CUT_AREA, ToolMode.BRUSH)

    @property
    def redraws(self) -> bool:
        """Whether the tool works on accepted objects."""
        return self in (ToolMode.SPLIT, ToolMode.MERGE, ToolMode.RESHAPE)

    @property
    def prompts(self) -> bool:
        """Whether the tool sets prompts or moves the map; Tab goes around these."""
        return not self.repairs and not self.redraws

    @property
    def following(self) -> ToolMode:
        """The next tool, around."""
        modes = [mode for mode in ToolMode if mode.prompts]
        return modes[(modes.index(self) + 1) % len(modes)]

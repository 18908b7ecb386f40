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

    @property
    def repairs(self) -> bool:
        """Whether the tool draws on the mask; Tab does not go around these."""
        return self in (ToolMode.ADD_AREA, ToolMode.CUT_AREA, ToolMode.BRUSH)

    @property
    def following(self) -> ToolMode:
        """The next tool, around."""
        modes = [mode for mode in ToolMode if not mode.repairs]
        return modes[(modes.index(self) + 1) % len(modes)]

"""The tools that a person can hold, for the map and for the buttons."""

from __future__ import annotations

from enum import Enum


class ToolMode(Enum):
    """What a left click means."""

    FOREGROUND = "foreground"
    BACKGROUND = "background"
    BOX = "box"
    PAN = "pan"

    @property
    def following(self) -> ToolMode:
        """The next tool, around."""
        modes = list(ToolMode)
        return modes[(modes.index(self) + 1) % len(modes)]

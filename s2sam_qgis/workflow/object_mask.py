"""The mask of one object on the raster: pieces, because an object may lie in far-apart places."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.grid import Window
from ..core.levels import Levels
from ..core.masks import BoolMask
from ..core.prompts import PromptId
from .clear_sky import DateUse


@dataclass(frozen=True)
class MaskPiece:
    """A part of a mask: ``mask`` (height, width) on a window of the raster."""

    window: Window
    mask: BoolMask


@dataclass(frozen=True)
class ObjectMask:
    """Mask, predicted IoU (0-1) and stability of one object; ``chips`` were looked at for it.

    Score and stability are None of an object that was drawn by hand: no model was asked.
    ``levels`` say where between the pixels it ends; None where outlines run along pixel edges.
    ``dates`` is what became of the other dates of the place.
    """

    prompt_id: PromptId
    pieces: tuple[MaskPiece, ...]
    score: float | None
    stability: float | None
    chips: int
    levels: Levels | None = None
    dates: tuple[DateUse, ...] = ()

    @property
    def pixels(self) -> int:
        """Number of pixels; pieces do not overlap."""
        return sum(int(piece.mask.sum()) for piece in self.pieces)

    @property
    def window(self) -> Window | None:
        """The smallest window that holds all pieces, None for an empty mask."""
        if not self.pieces:
            return None
        window = self.pieces[0].window
        for piece in self.pieces[1:]:
            window = window.union(piece.window)
        return window

    def on(self, window: Window) -> BoolMask:
        """The mask on a window of the raster (height, width)."""
        mask = np.zeros(window.shape, bool)
        for piece in self.pieces:
            common = piece.window.intersection(window)
            if not common.is_empty:
                target = common.shifted(-window.col, -window.row).slices()
                origin = common.shifted(-piece.window.col, -piece.window.row).slices()
                mask[target] |= piece.mask[origin]
        return mask

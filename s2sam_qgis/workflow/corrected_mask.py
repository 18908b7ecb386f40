"""A model's mask with what a person added and cut by hand laid on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Callable

import numpy as np

from ..core.chips import Chip
from ..core.corrections import PixelCorrection, corrected_logits
from ..core.grid import Window
from ..core.masks import CELL, BoolMask
from ..core.pixel_prompts import PixelPrompts
from ..core.resample import FloatImage
from .object_mask import MaskPiece, ObjectMask


def corrected_mask(
    mask: ObjectMask,
    prompts: PixelPrompts,
    raster: Window,
    valid: Callable[[Window], BoolMask],
) -> ObjectMask:
    """The mask with the standing corrections of its object, in their order.

    A pixel belongs to a drawn area where its centre lies in it.

    Args:
        mask: the model's answer.
        prompts: the object's prompts and corrections, in pixels.
        raster: nothing is added beyond it.
        valid: which pixels of a window hold data (height, width): what is added covers no others.
    """
    drawn = prompts.standing
    if not drawn:
        return mask
    pieces = list(mask.pieces)
    for correction in drawn:
        if correction.adds:
            pieces = _added(pieces, correction, raster, valid)
        else:
            pieces = [_cut(piece, correction) for piece in pieces]
    levels = None if mask.levels is None else replace(mask.levels, drawn=tuple(drawn))
    return replace(mask, pieces=tuple(piece for piece in pieces if piece.mask.any()), levels=levels)


def corrected_input(logits: FloatImage, chip: Chip, prompts: PixelPrompts) -> FloatImage:
    """A chip's low-resolution logits (256, 256), corrected, as the next prompt's mask input."""
    drawn = prompts.standing
    if not drawn:
        return logits
    start = (float(chip.window.col), float(chip.window.row))
    return corrected_logits(logits, drawn, start, CELL / chip.zoom)


def _added(
    pieces: Sequence[MaskPiece],
    correction: PixelCorrection,
    raster: Window,
    valid: Callable[[Window], BoolMask],
) -> list[MaskPiece]:
    """Pieces with an area added; those that it meets become one, because pieces do not overlap."""
    window = correction.window.intersection(raster)
    if window.is_empty:
        return list(pieces)
    area = correction.covered(window.shape, (window.col, window.row)) & valid(window)
    if not area.any():
        return list(pieces)
    apart, met, whole = list(pieces), [MaskPiece(window, area)], window
    while True:  # the union of windows may meet further pieces
        touching = [p for p in apart if not p.window.intersection(whole).is_empty]
        if not touching:
            break
        apart = [p for p in apart if all(p is not other for other in touching)]
        met += touching
        for piece in touching:
            whole = whole.union(piece.window)
    joined = np.zeros(whole.shape, bool)
    for piece in met:
        joined[piece.window.shifted(-whole.col, -whole.row).slices()] |= piece.mask
    return [*apart, MaskPiece(whole, joined)]


def _cut(piece: MaskPiece, correction: PixelCorrection) -> MaskPiece:
    """A piece without an area."""
    common = correction.window.intersection(piece.window)
    if common.is_empty:
        return piece
    kept = piece.mask.copy()
    at = common.shifted(-piece.window.col, -piece.window.row).slices()
    kept[at] &= ~correction.covered(common.shape, (common.col, common.row))
    return MaskPiece(piece.window, kept)

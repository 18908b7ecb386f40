"""Arithmetic of masks and logits: back to raster pixels, blending, stability, outline contrast."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .chips import CHIP_SIZE, Chip
from .grid import Window
from .prompts import PromptId
from .resample import FloatImage, sample_window

#: Side of the low-resolution mask that a decoder returns for a chip.
LOW_RES_SIZE = 256

#: Chip pixels per low-resolution cell.
CELL = CHIP_SIZE // LOW_RES_SIZE

BoolMask = NDArray[np.bool_]
#: Colour steps to the next row and to the next column; see ``outline_steps``.
Steps = tuple[FloatImage, FloatImage]
#: (prompt id, window on the grid, mask (height, width)); several of one id are united.
MaskLayer = tuple[PromptId, Window, BoolMask]


def logits_on_raster(
    low_res: FloatImage,
    chip: Chip,
    window: Window | None = None,
    shape: tuple[int, int] | None = None,
) -> FloatImage:
    """Low-resolution logits (256, 256) of a chip on a window of the raster, by default the chip's.

    ``shape`` (height, width) samples the window more coarsely than by its pixels. Beyond the chip
    the border's logits are repeated.
    """
    window = chip.window if window is None else window
    shape = window.shape if shape is None else shape
    scale = chip.zoom / CELL
    start = ((window.row - chip.window.row) * scale, (window.col - chip.window.col) * scale)
    step = (window.height / shape[0] * scale, window.width / shape[1] * scale)
    return sample_window(low_res, step, start, shape)


def logits_between_chips(
    low_res: FloatImage, old: Chip, new: Chip, fill: float = -8.0
) -> FloatImage:
    """Low-resolution logits of one chip as another chip sees them (256, 256).

    Cells that the old chip did not hold get ``fill``: nothing was found there yet.
    """
    step = old.zoom / new.zoom
    scale = old.zoom / CELL
    start = (
        (new.window.row - old.window.row) * scale,
        (new.window.col - old.window.col) * scale,
    )
    shape = (LOW_RES_SIZE, LOW_RES_SIZE)
    moved = sample_window(low_res, (step, step), start, shape)
    cells = np.arange(LOW_RES_SIZE) + 0.5
    used_rows, used_cols = (-(-side // CELL) for side in old.image_shape)
    rows, cols = start[0] + cells * step, start[1] + cells * step
    outside_rows = (rows < 0) | (rows > used_rows)
    outside_cols = (cols < 0) | (cols > used_cols)
    moved[outside_rows[:, None] | outside_cols[None, :]] = fill
    return moved


def edge_weights(window: Window, within: Window, ramp: float = 0.25) -> FloatImage:
    """Blending weights (height, width) of a chip: 1 inside, falling to near 0 towards its edges.

    ``ramp`` is the share of the side over which the weight falls (raised cosine). An edge that is
    also the edge of the raster (``within``) does not fall: nothing lies beyond it.
    """

    def axis(start: int, length: int, low: int, high: int) -> FloatImage:
        distance = np.arange(length, dtype=np.float32) + 0.5
        reach = max(1.0, ramp * length)
        left = np.ones(length, np.float32) if start <= low else distance / reach
        right = np.ones(length, np.float32) if start + length >= high else distance[::-1] / reach
        nearest = np.clip(np.minimum(left, right), 0.0, 1.0)
        return np.asarray(0.5 - 0.5 * np.cos(np.pi * nearest), np.float32)

    rows = axis(window.row, window.height, within.row, within.row_end)
    cols = axis(window.col, window.width, within.col, within.col_end)
    return np.asarray(np.maximum(np.outer(rows, cols), 1e-4), np.float32)


def blend_logits(
    pieces: Sequence[tuple[Window, FloatImage]], raster: Window
) -> tuple[Window, FloatImage]:
    """Weighted mean of overlapping logits on their common window; -inf where no piece reaches."""
    if len(pieces) == 1:
        return pieces[0]
    common = pieces[0][0]
    for window, _ in pieces[1:]:
        common = common.union(window)
    total = np.zeros(common.shape, np.float32)
    weight = np.zeros(common.shape, np.float32)
    for window, logits in pieces:
        at = window.shifted(-common.col, -common.row).slices()
        weights = edge_weights(window, raster)
        total[at] += weights * logits
        weight[at] += weights
    with np.errstate(invalid="ignore", divide="ignore"):
        return common, np.where(weight > 0, total / weight, -np.inf).astype(np.float32)


def stability(logits: FloatImage, offset: float = 1.0) -> float:
    """IoU of the masks at thresholds +offset and -offset (Segment Anything, appendix B)."""
    union = np.count_nonzero(logits > -offset)
    return np.count_nonzero(logits > offset) / union if union else 0.0


def mask_extent(mask: BoolMask) -> Window | None:
    """The smallest window that holds every True pixel, None for an empty mask."""
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    return Window(
        int(cols[0]), int(rows[0]), int(cols[-1] - cols[0] + 1), int(rows[-1] - rows[0] + 1)
    )


def slices_around(extent: Window, margin: int) -> tuple[slice, slice]:
    """Rows and columns of a mask's extent in its array, and so many around it."""
    return (
        slice(max(extent.row - margin, 0), extent.row_end + margin),
        slice(max(extent.col - margin, 0), extent.col_end + margin),
    )


def border_share(mask: BoolMask, open_sides: tuple[bool, bool, bool, bool]) -> float:
    """Share of the open sides' pixels that a mask touches; sides are top, bottom, left, right.

    A side is open where the raster goes on beyond it: a mask that lies on it is probably cut off.
    """
    sides = (mask[0], mask[-1], mask[:, 0], mask[:, -1])
    lines = [line for line, is_open in zip(sides, open_sides) if is_open]
    return float(np.concatenate(lines).mean()) if lines else 0.0


def outline_contrast(rgb: FloatImage, mask: BoolMask) -> float:
    """Mean colour step across a mask's outline: how strong the edges are on which it lies.

    ``rgb`` is (3, h, w), 0-255, on the mask's pixels. 0 for a mask without outline inside the
    window.
    """
    return mean_step(outline_steps(rgb), mask)


def outline_steps(rgb: FloatImage) -> Steps:
    """Colour steps across all borders of pixels: to the next row (h - 1, w), column (w - 1, h).

    The step between the two pixels on either side is measured over a distance of two pixels, so
    that an edge blurred by the sensor counts fully.
    """
    steps = []
    for image in (rgb, rgb.transpose(0, 2, 1)):
        length = image.shape[1]
        before = np.maximum(np.arange(length - 1) - 1, 0)
        after = np.minimum(np.arange(1, length) + 1, length - 1)
        steps.append(np.sqrt(((image[:, after] - image[:, before]) ** 2).sum(axis=0)))
    return steps[0], steps[1]


def mean_step(steps: Steps, mask: BoolMask) -> float:
    """The mean of ``outline_steps`` along a mask's outline; 0 without one."""
    total, count = 0.0, 0
    for step, inside in zip(steps, (mask, mask.T)):
        crossing = inside[1:] != inside[:-1]
        total += float(step[crossing].sum())
        count += np.count_nonzero(crossing)
    return total / count if count else 0.0


def iou(first: BoolMask, second: BoolMask) -> float:
    """Intersection over union; 1 for two empty masks."""
    union = np.count_nonzero(first | second)
    return np.count_nonzero(first & second) / union if union else 1.0

"""Chips: which part of a raster a model looks at, and where pixels and prompts lie in it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import InputError
from .grid import FloatArray, RasterGrid, Window
from .messages import tr
from .pixel_prompts import PixelBox, PixelPrompts
from .prompts import FOREGROUND, NO_CHOICE

#: Side of a model's input in pixels.
CHIP_SIZE = 1024


@dataclass(frozen=True)
class Chip:
    """A window of a raster as a model sees it.

    ``window`` is what is read, in pixels of the whole raster; ``part`` is where its mask is
    written. ``side`` raster pixels become CHIP_SIZE pixels; where the window is shorter, the rest
    is filled right and below. 0 stands for the window's longer side.
    """

    window: Window
    part: Window
    side: int = 0

    @property
    def zoom(self) -> float:
        """Chip pixels per raster pixel; the one transform of image, points, boxes and masks."""
        return CHIP_SIZE / (self.side or max(self.window.width, self.window.height))

    @property
    def image_shape(self) -> tuple[int, int]:
        """(height, width) of the image inside the chip; the rest of CHIP_SIZE² is filled."""
        height = max(1, round(self.window.height * self.zoom))
        width = max(1, round(self.window.width * self.zoom))
        return height, width

    def to_chip(self, xy: ArrayLike) -> FloatArray:
        """Raster pixel positions (n, 2) to chip positions."""
        origin = (self.window.col, self.window.row)
        return np.asarray((np.asarray(xy, np.float64).reshape(-1, 2) - origin) * self.zoom)

    def to_raster(self, xy: ArrayLike) -> FloatArray:
        """Chip positions (n, 2) to raster pixel positions."""
        origin = (self.window.col, self.window.row)
        return np.asarray(np.asarray(xy, np.float64).reshape(-1, 2) / self.zoom + origin)

    def prompts_inside(self, prompts: PixelPrompts) -> PixelPrompts | None:
        """The prompts that lie in this chip, in chip positions; None where it does not serve them.

        Points within the window's inclusive bounds are kept, a box that meets it is cut to it. A
        chip serves an object if it holds a foreground point of it, or its box where the object
        has no foreground point anywhere.
        """
        window = self.window
        low = np.array([window.col, window.row], np.float64)
        high = np.array([window.col_end, window.row_end], np.float64)
        inside = ((prompts.points >= low) & (prompts.points <= high)).all(axis=1)
        labels = prompts.labels[inside]
        box = _cut_box(prompts.box, low, high)
        serves = bool((labels == FOREGROUND).any()) or (
            box is not None and not len(prompts.foreground)
        )
        if not serves:
            return None
        chip_box: PixelBox | None = None
        if box is not None:
            (x0, y0), (x1, y1) = self.to_chip(np.reshape(box, (2, 2)))
            chip_box = (float(x0), float(y0), float(x1), float(y1))
        return replace(
            prompts.picked(inside),
            points=self.to_chip(prompts.points[inside]),
            box=chip_box,
            box_position=int(inside[: prompts.box_position].sum()) if box is not None else 0,
            box_choice=prompts.box_choice if box is not None else NO_CHOICE,
            corrections=(),  # they are about the mask on the raster, and ask nothing of a model
        )


def _cut_box(box: PixelBox | None, low: FloatArray, high: FloatArray) -> tuple[float, ...] | None:
    if box is None or not (
        box[0] < high[0] and box[2] > low[0] and box[1] < high[1] and box[3] > low[1]
    ):
        return None
    corners = np.clip(np.reshape(box, (2, 2)), low, high)
    return tuple(corners.ravel().tolist())


def widened_window(grid: RasterGrid, window: Window) -> Window:
    """A window with its sides widened to a chip's around its centre, as far as the raster goes."""
    col, width = _widened(window.col, window.width, grid.width)
    row, height = _widened(window.row, window.height, grid.height)
    return Window(col, row, width, height)


def _widened(start: int, length: int, total: int) -> tuple[int, int]:
    wanted = min(max(length, CHIP_SIZE), total)
    start -= (wanted - length) // 2
    return min(max(start, 0), total - wanted), wanted


def overlap_step(spatial_overlap: float) -> int:
    """Pixels between two neighbouring chips; raises InputError unless 0 <= overlap < 1."""
    step = int(CHIP_SIZE * (1 - spatial_overlap)) if 0 <= spatial_overlap < 1 else 0
    if step < 1:
        raise InputError(
            tr(
                "The spatial overlap must be at least 0 and below 1, got {overlap:g}. 0.5 "
                "lets neighbouring chips share half of their width."
            ).format(overlap=spatial_overlap)
        )
    return step


def grid_plan(region: Window, spatial_overlap: float) -> tuple[Chip, ...]:
    """FarmVibes.AI's chips over a region, row by row, each with the part that it is written to.

    Along an axis of length n: ceil((n - 1024) / step) + 1 chips, at least 2 where n > 1024, with
    starts spread evenly; an overlap is cut in its middle. A region smaller than a chip gets one.
    """
    step = overlap_step(spatial_overlap)
    rows = _axis_plan(region.height, step)
    cols = _axis_plan(region.width, step)
    return tuple(
        Chip(
            Window(region.col + x, region.row + y, width, height),
            Window(region.col + x_part, region.row + y_part, part_width, part_height),
        )
        for y, height, y_part, part_height in rows
        for x, width, x_part, part_width in cols
    )


def _axis_plan(length: int, step: int) -> list[tuple[int, int, int, int]]:
    """(start, length, start of the written part, its length) of each chip along one axis."""
    if length <= CHIP_SIZE:
        return [(0, length, 0, length)]
    count = max(math.ceil((length - CHIP_SIZE) / step) + 1, 2)
    starts = np.round(np.linspace(0, length - CHIP_SIZE, count)).astype(int)
    ends = starts + CHIP_SIZE
    edges = [0, *((ends[:-1] + starts[1:]) // 2).tolist(), length]
    return [
        (int(start), CHIP_SIZE, edge, next_edge - edge)
        for start, edge, next_edge in zip(starts, edges[:-1], edges[1:])
    ]


def box_mask(shape: tuple[int, int], box: PixelBox) -> NDArray[np.bool_]:
    """True within a box's bounds, each rounded half to even as Python's ``round`` does."""
    mask = np.zeros(shape, bool)
    x0, y0, x1, y1 = (round(value) for value in box)
    mask[max(y0, 0) : max(y1, 0), max(x0, 0) : max(x1, 0)] = True
    return mask


def focus_chip(grid: RasterGrid, centre: tuple[float, float], side: int) -> Chip:
    """A square chip of ``side`` raster pixels around a pixel position, moved into the raster.

    Its place is rounded to a lattice of a quarter of the side, so that neighbouring clicks look
    through the same chip and share its embedding. It begins at the northern and western edge,
    whichever way rows and columns run: a mirrored file is looked at through the same windows. Where
    the raster is shorter than the side, the
    window is as short as the raster and the rest is filled: objects then look as small as the
    side says.
    """
    cols_back, rows_back = grid.runs_back
    col, width = _focus_axis(centre[0], side, grid.width, cols_back)
    row, height = _focus_axis(centre[1], side, grid.height, rows_back)
    window = Window(col, row, width, height)
    return Chip(window, window, side)


def _focus_axis(centre: float, side: int, total: int, back: bool) -> tuple[int, int]:
    """(first pixel, pixels) along an axis; ``back``: counted from its other end."""
    if total <= side:
        return 0, total
    lattice = max(side // 4, 1)
    centre = total - centre if back else centre
    start = round((centre - side / 2) / lattice) * lattice
    start = min(max(start, 0), total - side)
    return total - side - start if back else start, side


def group_points(points: FloatArray, reach: float) -> list[NDArray[np.int64]]:
    """Groups points (n, 2) so that each group's bounds are at most ``reach`` wide and high.

    Greedy in the order of the points: a point joins the first group that stays small enough.
    Returns the points' indices by group.
    """
    groups: list[list[int]] = []
    for index in range(len(points)):
        for members in groups:
            xy = points[[*members, index]]
            if float((xy.max(axis=0) - xy.min(axis=0)).max()) <= reach:
                members.append(index)
                break
        else:
            groups.append([index])
    return [np.asarray(members, np.int64) for members in groups]

"""Which of the objects lie on a raster, and why the others do not."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...core.errors import InputError, RasterError, assign_crs
from ...core.grid import Window
from ...core.messages import tr
from ...core.pixel_prompts import PixelPrompts
from ...core.prompts import PIXEL, PromptId, PromptSet
from ..imagery import Imagery
from ..place_prompts import place_prompts
from .outcome import LOST, NO_DATA, OUTSIDE, ObjectResult

if TYPE_CHECKING:
    from .follow_chain import FollowStep


def asked_here(prompts: PromptSet, step: FollowStep | None) -> PromptSet:
    """The prompts as they are, or those that follow the objects; raises where none is left."""
    asked = prompts if step is None else step.prompts(prompts)
    if asked.is_empty and not prompts.is_empty:
        raise InputError(tr("Every object was lost on an earlier date. Following stopped there."))
    return asked


def lost_before(prompts: PromptSet, step: FollowStep | None) -> dict[PromptId, ObjectResult]:
    """The objects that are not looked for any more."""
    return {
        prompt_id: ObjectResult(
            prompt_id,
            prompts.name_of(prompt_id),
            LOST,
            reason=tr("lost on {date}").format(date=date),
        )
        for prompt_id, date in (step.lost if step is not None else {}).items()
    }


def split_by_place(prompts: PromptSet, imagery: Imagery) -> tuple[PromptSet, dict[PromptId, str]]:
    """The prompts of the objects that lie on the raster, and why the others do not."""
    grid = imagery.grid
    if grid.crs is None and prompts.crs != PIXEL:
        raise RasterError(
            tr(
                "The raster has no coordinate reference system, so the prompts cannot be "
                "placed on it."
            ),
            **assign_crs(),
        )
    missing: dict[PromptId, str] = {}
    for prompt_id in prompts.ids:
        own = prompts.only(prompt_id)
        try:
            (placed,) = place_prompts(own, grid)
        except InputError:  # Outside, or so far away that the raster's CRS has no place for it.
            missing[prompt_id] = OUTSIDE
            continue
        if not _has_data(placed, imagery):
            missing[prompt_id] = NO_DATA
    kept = tuple(p for p in prompts.prompts if p.prompt_id not in missing)
    drawn = tuple(item for item in prompts.corrections if item.prompt_id not in missing)
    return dataclasses.replace(prompts, prompts=kept, corrections=drawn), missing


def _has_data(placed: PixelPrompts, imagery: Imagery) -> bool:
    """Whether any foreground point, or anything in the box or added by hand, lies on data."""
    windows = [Window(int(x), int(y), 1, 1) for x, y in placed.foreground.tolist()]
    if placed.box is not None:
        x0, y0, x1, y1 = placed.box
        col, row = math.floor(x0), math.floor(y0)
        windows.append(Window(col, row, max(1, math.ceil(x1) - col), max(1, math.ceil(y1) - row)))
    drawn = [
        item.window.intersection(imagery.grid.window) for item in placed.corrections if item.adds
    ]
    windows += [window for window in drawn if not window.is_empty]
    # A point on the raster's outer edge belongs to the last pixel.
    last = Window(imagery.grid.width - 1, imagery.grid.height - 1, 1, 1)
    for window in windows:
        col, row = min(window.col, last.col), min(window.row, last.row)
        if imagery.valid(dataclasses.replace(window, col=col, row=row)).any():
            return True
    return not windows  # Background alone is told of elsewhere.


def nothing_here(missing: Mapping[PromptId, str]) -> str:
    """What is said where none of the objects lies on a raster."""
    if set(missing.values()) == {NO_DATA}:
        return tr(
            "None of the objects lies where this raster has data. Choose another date or tile."
        )
    return tr(
        "None of the objects lies on this raster. Choose rasters of the same place, or "
        "check their CRS."
    )

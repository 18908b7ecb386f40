"""The main use case: prompts and imagery in, one mask per object out."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..core.chips import CHIP_SIZE
from ..core.grid import RasterGrid, Window
from ..core.masks import BoolMask
from ..core.messages import tr
from ..core.options import FOCUS, GRID, SegmentOptions
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompt_notes import prompt_notes
from ..core.prompts import PromptId, PromptSet
from ..core.region import Region
from ..models.embedding_store import EmbeddingStore
from ..models.predictor import Predictor
from .chip_answers import ChipAnswers, Effort
from .corrected_mask import corrected_mask
from .focus_run import FocusRun
from .follow import Followed, Trail, follow_all
from .grid_run import run_grid
from .imagery import Imagery
from .object_mask import MaskPiece, ObjectMask
from .place_prompts import LISTED, objects_in_region, place_prompts
from .scale_rule import rule_for


@dataclass(frozen=True)
class Segmentation:
    """The masks of a run on ``grid``, the region's grid; windows are relative to the raster."""

    masks: tuple[ObjectMask, ...]
    prompts: tuple[PixelPrompts, ...]
    region: Window
    grid: RasterGrid
    plan: str
    effort: Effort
    warnings: tuple[str, ...] = ()
    #: How the objects that were followed from another date fared.
    followed: Mapping[PromptId, Followed] = field(default_factory=dict)

    def mask_of(self, prompt_id: PromptId) -> BoolMask:
        """The whole mask (height, width) of one object on the region."""
        for mask in self.masks:
            if mask.prompt_id == prompt_id:
                return mask.on(self.region)
        raise KeyError(prompt_id)


def segment(
    imagery: Imagery,
    predictor: Predictor,
    store: EmbeddingStore,
    prompts: PromptSet,
    options: SegmentOptions | None = None,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
    trail: Trail | None = None,
) -> Segmentation:
    """Masks of every object of a prompt set, by ascending prompt id.

    The objects of a ``trail`` are followed from their masks on another date; their prompt is a
    point in the middle of that mask.

    With a region, objects outside it are left out, and a warning names them; masks are cut along
    its edge. The plan ``grid`` works in whole chips, so it widens the region, and says so.

    Raises PromptError for prompts outside the raster, InputError where no object lies in the
    region, Cancelled when asked to stop.
    """
    options = options or SegmentOptions()
    cancel = cancel or CancelToken()
    start = time.perf_counter()
    grid = imagery.grid
    limits = _limits(options, grid)
    region = limits.window
    notes: list[str] = list(imagery.notes)
    if imagery.dates and not (predictor.model.is_own and options.plan == FOCUS):
        notes.append(
            tr(
                "The other dates were not looked at: only the built-in model does, with the chip "
                "plan focus."
            )
        )
    if options.region is not None:
        names = prompts
        prompts, left_out = objects_in_region(prompts, grid, limits)
        notes += _region_notes(names, left_out, limits, options.region)
    placed = place_prompts(prompts, grid)
    followed: dict[PromptId, Followed] = {}
    answers = ChipAnswers(imagery, predictor, store, half_precision=options.plan == FOCUS)
    notes += [*prompt_notes(prompts), *_unheard(placed, options.plan)]
    if options.plan == GRID:
        masks = run_grid(answers, placed, region, options.spatial_overlap, cancel, progress)
        masks = [
            corrected_mask(mask, drawn, region, imagery.valid) for mask, drawn in zip(masks, placed)
        ]
    else:
        focus = FocusRun(answers, options.rule or rule_for(predictor.model.name))
        if trail is None:
            masks = focus.run(placed, cancel, progress)
        else:
            masks, followed = follow_all(focus, placed, trail, cancel, progress)
        notes += focus.notes
        if options.region is not None:
            masks = [_within(mask, limits) for mask in masks]
    progress(1.0, tr("masks done"))
    answers.effort.add_time("segment", time.perf_counter() - start)
    return Segmentation(
        tuple(masks),
        tuple(placed),
        region,
        grid.sub_grid(region),
        options.plan,
        answers.effort,
        (*_warnings(masks, placed, imagery, followed), *notes),
        followed,
    )


def _unheard(placed: Sequence[PixelPrompts], plan: str) -> list[str]:
    """Candidate masks that were chosen and that the plan ``grid`` cannot give."""
    if plan != GRID:
        return []
    return [
        tr(
            "Object {id!r}: another mask was chosen for it, which the chip plan grid does not "
            "know. Run it with the chip plan focus."
        ).format(id=prompts.prompt_id)
        for prompts in placed
        if prompts.box_choice or (prompts.choices is not None and prompts.choices.any())
    ]


def _limits(options: SegmentOptions, grid: RasterGrid) -> Region:
    """What a run covers: the raster, the region, or the region's chips."""
    if options.region is None:
        return Region(grid.window)
    if options.plan == GRID:
        return Region(options.region.chip_window(grid))
    return options.region


def _region_notes(
    prompts: PromptSet, left_out: Sequence[PromptId], limits: Region, region: Region
) -> list[str]:
    """What a region does that its outline does not show."""
    notes = []
    if left_out:
        names = [prompts.name_of(i) or tr("Object {id}").format(id=i) for i in left_out]
        listed = ", ".join(names[:LISTED]) + (", …" if len(names) > LISTED else "")
        notes.append(
            tr("Left out, because they lie outside the region: {count} ({objects}).").format(
                count=len(left_out), objects=listed
            )
        )
    if limits.window != region.window:
        notes.append(
            tr(
                "The chip plan grid works in chips of {size} pixels: the region was widened to "
                "{width} x {height} pixels. The chip plan focus keeps to its outline."
            ).format(size=CHIP_SIZE, width=limits.window.width, height=limits.window.height)
        )
    return notes


def _within(mask: ObjectMask, region: Region) -> ObjectMask:
    """The mask without what lies outside the region of interest."""
    pieces, outside = [], []
    for piece in mask.pieces:
        window = piece.window.intersection(region.window)
        if window.is_empty:
            continue
        at = window.shifted(-piece.window.col, -piece.window.row).slices()
        there = region.mask(window)
        cut = piece.mask[at] & there
        if cut.any():
            pieces.append(MaskPiece(window, cut))
            outside.append(_outside(window, there))
    levels = mask.levels
    if levels is not None:
        levels = replace(levels, cut=(*levels.cut, *outside))
    return replace(mask, pieces=tuple(pieces), levels=levels)


def _outside(window: Window, inside: BoolMask) -> tuple[Window, BoolMask]:
    """A window grown by a pixel on each side, and what of it is not ``inside``."""
    grown = Window(window.col - 1, window.row - 1, window.width + 2, window.height + 2)
    return grown, ~np.pad(inside, 1)


def _warnings(
    masks: Sequence[ObjectMask],
    placed: Sequence[PixelPrompts],
    imagery: Imagery,
    followed: Mapping[PromptId, Followed],
) -> list[str]:
    found = []
    for mask, prompts in zip(masks, placed):
        if mask.prompt_id in followed:
            continue  # a person has clicked nothing here, and the rest was said
        name = tr("Object {id!r}").format(id=mask.prompt_id)
        if not prompts.asks_for_something and not prompts.adds_by_hand:
            found.append(
                tr(
                    "{name} has background points only, so its mask is empty. Add a "
                    "foreground point."
                ).format(name=name)
            )
            continue
        for x, y in prompts.foreground.tolist():
            pixel = Window(int(x), int(y), 1, 1).intersection(imagery.grid.window)
            if not pixel.is_empty and not imagery.valid(pixel).all():
                found.append(
                    tr(
                        "{name} has a foreground point on nodata (column {x:.0f}, row {y:.0f})."
                    ).format(name=name, x=x, y=y)
                )
                break
        if not mask.pixels:
            found.append(
                tr("{name} got an empty mask. Move its points or add a box.").format(name=name)
            )
    return found

"""The main use case: prompts and imagery in, one mask per object out."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from ..core.grid import RasterGrid, Window
from ..core.masks import BoolMask
from ..core.messages import tr
from ..core.options import FOCUS, GRID, SegmentOptions
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..core.prompts import PixelPrompts, PromptId, PromptSet
from ..models.embedding_store import EmbeddingStore
from ..models.predictor import Predictor
from .chip_answers import ChipAnswers, Effort
from .corrected_mask import corrected_mask
from .focus_run import FocusRun
from .grid_run import run_grid
from .imagery import Imagery
from .object_mask import MaskPiece, ObjectMask
from .place_prompts import place_prompts
from .scale_rule import rule_for


@dataclass(frozen=True)
class Segmentation:
    """The masks of a run on ``grid``, the region's grid; windows are relative to the raster."""

    masks: Tuple[ObjectMask, ...]
    prompts: Tuple[PixelPrompts, ...]
    region: Window
    grid: RasterGrid
    plan: str
    effort: Effort
    warnings: Tuple[str, ...] = ()

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
    options: Optional[SegmentOptions] = None,
    cancel: Optional[CancelToken] = None,
    progress: ProgressCallback = no_progress,
) -> Segmentation:
    """Masks of every object of a prompt set, by ascending prompt id.

    Raises PromptError for prompts outside the region, Cancelled when asked to stop.
    """
    options = options or SegmentOptions()
    cancel = cancel or CancelToken()
    start = time.perf_counter()
    region = options.region or imagery.grid.window
    placed = place_prompts(prompts, imagery.grid, region)
    answers = ChipAnswers(imagery, predictor, store, half_precision=options.plan == FOCUS)
    notes = _unheard(placed, options.plan)
    if options.plan == GRID:
        masks = run_grid(answers, placed, region, options.spatial_overlap, cancel, progress)
        masks = [
            corrected_mask(mask, drawn, region, imagery.valid) for mask, drawn in zip(masks, placed)
        ]
    else:
        focus = FocusRun(answers, options.rule or rule_for(predictor.model.name))
        masks = focus.run(placed, cancel, progress)
        notes += focus.notes
        masks = [_within(mask, region, imagery.grid.window) for mask in masks]
    progress(1.0, tr("masks done"))
    answers.effort.add_time("segment", time.perf_counter() - start)
    return Segmentation(
        tuple(masks),
        tuple(placed),
        region,
        imagery.grid.sub_grid(region),
        options.plan,
        answers.effort,
        (*_warnings(masks, placed, imagery), *notes),
    )


def _unheard(placed: Sequence[PixelPrompts], plan: str) -> List[str]:
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


def _within(mask: ObjectMask, region: Window, raster: Window) -> ObjectMask:
    """The mask without what lies outside the region of interest."""
    if region == raster:
        return mask
    pieces = []
    for piece in mask.pieces:
        window = piece.window.intersection(region)
        if window.is_empty:
            continue
        at = window.shifted(-piece.window.col, -piece.window.row).slices()
        if piece.mask[at].any():
            pieces.append(MaskPiece(window, piece.mask[at]))
    return ObjectMask(mask.prompt_id, tuple(pieces), mask.score, mask.stability, mask.chips)


def _warnings(
    masks: Sequence[ObjectMask], placed: Sequence[PixelPrompts], imagery: Imagery
) -> List[str]:
    found = []
    for mask, prompts in zip(masks, placed):
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

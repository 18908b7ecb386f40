"""Plan ``grid``: FarmVibes.AI's chips and decoding, and the same masks pixel for pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.chips import CHIP_SIZE, Chip, box_mask, grid_plan
from ..core.grid import Window
from ..core.masks import BoolMask, logits_on_raster
from ..core.messages import tr
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from ..models.predictor import Embedding
from .chip_answers import ChipAnswers
from .object_mask import MaskPiece, ObjectMask

#: Prompts that go into the decoder at once; further ones make further batches, united by OR.
PROMPTS_PER_BATCH = 64


def run_grid(
    answers: ChipAnswers,
    prompts: Sequence[PixelPrompts],
    region: Window,
    spatial_overlap: float,
    cancel: CancelToken,
    progress: ProgressCallback = no_progress,
) -> list[ObjectMask]:
    """Masks of every object over a region, in the order of ``prompts``.

    Only chips that serve an object are encoded. An object that no chip serves (background points
    only) gets an empty mask.
    """
    plan = grid_plan(region, spatial_overlap)
    wanted: list[tuple[Chip, list[tuple[int, PixelPrompts]]]] = []
    for chip in plan:
        inside = [(index, chip.prompts_inside(prompt)) for index, prompt in enumerate(prompts)]
        served = [(index, prompt) for index, prompt in inside if prompt is not None]
        if served:
            wanted.append((chip, served))

    pieces: dict[int, list[MaskPiece]] = {index: [] for index in range(len(prompts))}
    scores: dict[int, list[tuple[float, float]]] = {index: [] for index in range(len(prompts))}
    for done, (chip, served) in enumerate(wanted):
        cancel.raise_if_cancelled()
        progress(
            done / len(wanted),
            tr("chip {number} of {count}").format(number=done + 1, count=len(wanted)),
        )
        embedding = answers.embedding(chip, cancel)
        # Once for all objects on the chip: reading nodata reads the raster.
        valid = answers.imagery.valid(chip.part)
        part = chip.part.shifted(-chip.window.col, -chip.window.row).slices()
        for index, prompt in served:
            mask, score, stability = _chip_mask(answers, chip, embedding, prompt, cancel)
            piece = mask[part] & valid
            if piece.any():
                pieces[index].append(MaskPiece(chip.part, piece))
            scores[index].append((score, stability))
    masks = []
    for index, prompt in enumerate(prompts):
        found = scores[index]
        mean = sum(value for value, _ in found) / len(found) if found else None
        stable = sum(value for _, value in found) / len(found) if found else None
        masks.append(ObjectMask(prompt.prompt_id, tuple(pieces[index]), mean, stable, len(found)))
    return masks


def _chip_mask(
    answers: ChipAnswers,
    chip: Chip,
    embedding: Embedding,
    prompts: PixelPrompts,
    cancel: CancelToken | None,
) -> tuple[BoolMask, float, float]:
    """Mask over the chip's window (height, width), predicted IoU, stability."""
    mask = np.zeros(chip.window.shape, bool)
    score, stability = 0.0, 0.0
    for batch in prompts.batches(PROMPTS_PER_BATCH):
        if chip.window.shape == (CHIP_SIZE, CHIP_SIZE):
            full = answers.predictor.decode_full(embedding, batch, cancel)
            found, batch_score, batch_stability = full.mask, full.score, full.stability
        else:
            candidates = answers.predictor.decode(embedding, batch, None, cancel)
            found = logits_on_raster(candidates.logits[candidates.single], chip) > 0
            batch_score = float(candidates.predicted_iou[candidates.single])
            batch_stability = float(candidates.stability[candidates.single])
        answers.effort.decoded += 1
        mask |= found
        score, stability = max(score, batch_score), max(stability, batch_stability)
    if prompts.box is not None:
        corners = np.asarray(prompts.box) / chip.zoom
        x0, y0, x1, y1 = corners.tolist()
        mask &= box_mask(chip.window.shape, (x0, y0, x1, y1))
    return mask, score, stability

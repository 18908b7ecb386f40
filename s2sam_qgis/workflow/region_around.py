"""What *Outline everything* finds around a click: an answer where the model believes in none.

In towns, on tundra and between woods a click may have no answer that the model is sure of. What it
then draws often runs over hundreds of hectares, and is another thing a few pixels further on. The
borders that it sees nearby close in a region, which is the same wherever in it one clicks.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

import numpy as np

from ..core.chips import Chip
from ..core.corrections import SURE
from ..core.masks import CELL, LOW_RES_SIZE, BoolMask, border_share
from ..core.options import EverythingOptions
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken
from ..core.regions.hierarchy import Partition
from ..core.resample import FloatImage, resize
from .chip_answer import ChipAnswer, used_cells
from .chip_answers import ChipAnswers
from .everything.edges import window_edges
from .everything.one_block import SLIVER, hierarchy_of
from .facing import Facing
from .scale_rule import open_sides

#: Windows whose regions are kept (64 kB each).
KEPT = 64


class RegionsAround:
    """The regions of windows that clicks are looked at through; for models with edge maps."""

    def __init__(self, answers: ChipAnswers) -> None:
        self._answers = answers
        self._raster = answers.imagery.grid.window
        self._facing = Facing.of(answers.imagery.grid)
        self._known: OrderedDict[Chip, Partition] = OrderedDict()

    def answer(
        self, near: ChipAnswer, doubted: float, least: float, cancel: CancelToken | None = None
    ) -> ChipAnswer | None:
        """The region at the click of an answer, in its window; None where there is none to give.

        There is none where the window cuts it, where its outline is likelier wrong than ``least``
        says, or where it holds a background point.

        Args:
            near: an answer to one click, in a window of the side that suits fields.
            doubted: the predicted IoU that the answer is given: it stays a doubt.
            least: how likely its outline must be right, 0-1.
            cancel: stops the run.
        """
        chip = near.chip
        mask = self._region(chip, near.prompts, least, cancel)
        if mask is None or border_share(mask, open_sides(chip, self._raster)) > 0:
            return None
        answer = near.with_logits(logits_of(mask, chip))
        scores = answer.candidates.predicted_iou.copy()
        scores[answer.chosen] = doubted
        answer = replace(answer, candidates=replace(answer.candidates, predicted_iou=scores))
        return answer if not answer.missed_clicks else None

    def _region(
        self, chip: Chip, prompts: PixelPrompts, least: float, cancel: CancelToken | None
    ) -> BoolMask | None:
        """The region (rows, columns of the chip's window) that holds the click."""
        partition = self._partition(chip, cancel)
        (x, y), *_ = chip.to_raster(prompts.points[-1:]).tolist()
        window = chip.window
        row = min(max(int(y) - window.row, 0), window.height - 1)
        col = min(max(int(x) - window.col, 0), window.width - 1)
        number = int(partition.labels[row, col])
        if not number or partition.scores[number - 1] < least:
            return None
        return np.asarray(partition.labels == number)

    def _partition(self, chip: Chip, cancel: CancelToken | None) -> Partition:
        """The regions of a chip's window at the usual detail, from its first view."""
        found = self._known.get(chip)
        if found is None:
            window = chip.window
            rgb, valid = self._answers.imagery.read(window, window.shape)
            model = self._answers.predictor.model
            edges = window_edges(model, rgb, valid, chip.side, self._facing, cancel)
            hierarchy = hierarchy_of(edges.astype(np.float32), valid, rgb, cancel)
            found = hierarchy.partition(EverythingOptions().threshold, SLIVER)
            self._known[chip] = found
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        return found


def logits_of(mask: BoolMask, chip: Chip) -> FloatImage:
    """Logits (256, 256) of a mask on the pixels of a chip's window, sure but at its outline.

    Corners are cut by half a pixel, so that the zero line has no stairs.
    """
    soft = mask.astype(np.float32)
    for axis in (0, 1):
        padded = np.pad(soft, [(1, 1) if axis == each else (0, 0) for each in (0, 1)], mode="edge")
        before, after = (padded.take(range(i, i + soft.shape[axis]), axis) for i in (0, 2))
        soft = (before + 2 * soft + after) / 4
    rows, cols = used_cells(chip)
    logits = np.full((LOW_RES_SIZE, LOW_RES_SIZE), -SURE, np.float32)
    logits[:rows, :cols] = (resize(soft[None], (rows, cols), "linear")[0] - 0.5) * (2 * SURE)
    return logits


def area_of(answer: ChipAnswer) -> float:
    """Of an answer's mask, in raster pixels."""
    cells = np.count_nonzero(answer.logits > 0)
    return float(cells) * (CELL / answer.chip.zoom) ** 2

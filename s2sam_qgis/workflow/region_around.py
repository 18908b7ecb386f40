"""What *Outline everything* finds around a click: an answer where the model is not sure of its own.

In towns, on tundra and between woods a click may have no answer that the model believes in. What
it then draws often runs over hundreds of hectares, and is another thing a few pixels further on.
The borders that it sees nearby close in a region, which is the same wherever in it one clicks.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

import numpy as np

from ..core.chips import Chip
from ..core.corrections import SURE
from ..core.masks import LOW_RES_SIZE, BoolMask, border_share
from ..core.options import EverythingOptions
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken
from ..core.regions.hierarchy import Partition
from ..core.regions.smoothing import smoothed
from ..core.resample import FloatImage, resize
from .chip_answer import ChipAnswer, used_cells
from .chip_answers import ChipAnswers
from .everything.edges import window_edges
from .everything.one_block import SLIVER, hierarchy_of
from .facing import Facing
from .scale_rule import open_sides

#: Windows whose regions are kept (64 kB each).
KEPT = 64

#: Standard deviation, in pixels, by which a region is smoothed, so that its outline has no stairs.
ROUNDING = 0.8


class RegionsAround:
    """The regions of windows that clicks are looked at through; for models with edge maps."""

    def __init__(self, answers: ChipAnswers) -> None:
        self._answers = answers
        self._raster = answers.imagery.grid.window
        self._facing = Facing.of(answers.imagery.grid)
        self._known: OrderedDict[Chip, Partition] = OrderedDict()

    def answer(
        self, near: ChipAnswer, score: float, cancel: CancelToken | None = None
    ) -> tuple[ChipAnswer, float] | None:
        """The region at the click of an answer, and how likely its outline is right, 0-1.

        None where the window cuts it, where it holds a background point, or where there is none.

        Args:
            near: an answer to one click, in a window of the side that suits fields.
            score: the predicted IoU that the answer is given: that of the one that gives way, so
                that what is unsure stays unsure.
            cancel: stops the run.
        """
        chip = near.chip
        partition = self._partition(chip, cancel)
        number = _number_at(partition, chip, near.prompts)
        mask = np.asarray(partition.labels == number)
        if not number or border_share(mask, open_sides(chip, self._raster)) > 0:
            return None
        answer = near.with_logits(logits_of(mask, chip))
        scores = answer.candidates.predicted_iou.copy()
        scores[answer.chosen] = score
        answer = replace(answer, candidates=replace(answer.candidates, predicted_iou=scores))
        return None if answer.missed_clicks else (answer, float(partition.scores[number - 1]))

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


def _number_at(partition: Partition, chip: Chip, prompts: PixelPrompts) -> int:
    """The number of the region that holds the newest click; 0 where none does."""
    (x, y), *_ = chip.to_raster(prompts.points[-1:]).tolist()
    window = chip.window
    row = min(max(int(y) - window.row, 0), window.height - 1)
    col = min(max(int(x) - window.col, 0), window.width - 1)
    return int(partition.labels[row, col])


def logits_of(mask: BoolMask, chip: Chip) -> FloatImage:
    """Logits (256, 256) of a mask on the pixels of a chip's window, sure but at its outline.

    See ``ROUNDING``.
    """
    soft = smoothed(mask.astype(np.float32), ROUNDING)
    rows, cols = used_cells(chip)
    logits = np.full((LOW_RES_SIZE, LOW_RES_SIZE), -SURE, np.float32)
    logits[:rows, :cols] = (resize(soft[None], (rows, cols), "linear")[0] - 0.5) * (2 * SURE)
    return logits

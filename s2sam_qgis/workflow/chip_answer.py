"""The answer of a model about one chip, as a value: candidates, and the one that was chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ..core.chips import CHIP_SIZE, Chip
from ..core.masks import LOW_RES_SIZE, iou, stability
from ..core.pixel_prompts import PixelPrompts
from ..core.prompts import FOREGROUND
from ..core.resample import FloatImage
from ..models.predictor import Candidates
from .best_candidate import inside_at
from .clear_sky import DateUse
from .joint_answer import SAME
from .tidied_mask import tidied


@dataclass(frozen=True)
class ChipAnswer:
    """The model's answer to an object's prompts on one chip.

    ``prompts`` are in chip positions; ``chosen`` indexes the candidates. With ``sweep``
    the mask is ``tidied``. ``dates`` is what became of the other dates.
    """

    chip: Chip
    prompts: PixelPrompts
    candidates: Candidates
    chosen: int
    sweep: bool = False
    dates: tuple[DateUse, ...] = ()

    @cached_property
    def logits(self) -> FloatImage:
        """Low-resolution logits (256, 256) of the chosen candidate."""
        logits = np.asarray(self.candidates.logits[self.chosen], np.float32)
        if not self.sweep:
            return logits
        return tidied(logits, used_cells(self.chip), self.chip, self.prompts)

    @property
    def score(self) -> float:
        """Predicted IoU of the chosen candidate, within 0-1."""
        return float(np.clip(self.candidates.predicted_iou[self.chosen], 0.0, 1.0))

    @property
    def stability(self) -> float:
        """Stability of the chosen candidate."""
        return float(self.candidates.stability[self.chosen])

    @property
    def missed_clicks(self) -> int:
        """Clicks on the wrong side of the chosen candidate's outline."""
        if not len(self.prompts.points):
            return 0
        inside = inside_at(self.candidates.logits, self.prompts)[self.chosen]
        return int((inside != (self.prompts.labels == FOREGROUND)).sum())

    @property
    def by_size(self) -> list[int]:
        """The candidates' indices, from the smallest mask to the largest."""
        sizes = [np.count_nonzero(logits > 0) for logits in self.candidates.logits]
        return [int(index) for index in np.argsort(sizes, kind="stable")]

    def with_choice(self, chosen: int) -> ChipAnswer:
        """The same answer with another candidate."""
        return self if chosen == self.chosen else replace(self, chosen=chosen)

    def with_logits(self, logits: FloatImage) -> ChipAnswer:
        """The same answer with another mask (256, 256) as the chosen candidate.

        What was chosen stays among the candidates, as the last one, where it differs.
        """
        found, chosen = self.candidates, self.chosen
        before = found.logits[chosen]
        stabilities = found.stability.copy()
        stabilities[chosen] = stability(logits)
        scores = found.predicted_iou
        if iou(before > 0, logits > 0) < SAME:
            each = np.concatenate([found.logits, before[None]])
            scores = np.append(scores, scores[chosen])
            stabilities = np.append(stabilities, found.stability[chosen])
        else:
            each = found.logits.copy()
        each[chosen] = logits
        changed = replace(found, logits=each, predicted_iou=scores, stability=stabilities)
        return replace(self, candidates=changed)


def used_cells(chip: Chip) -> tuple[int, int]:
    """(rows, columns) of the 256 grid that the chip's image fills; the rest is padding."""
    height, width = chip.image_shape
    return -(-height * LOW_RES_SIZE // CHIP_SIZE), -(-width * LOW_RES_SIZE // CHIP_SIZE)

"""Answers of the built-in model, with what the colours of the image say of their masks."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from ..core.chips import Chip
from ..core.colour_odds import Colours, coloured
from ..core.masks import CELL, BoolMask
from ..core.resample import FloatImage
from .chip_answer import ChipAnswer, used_cells
from .imagery import Imagery

#: Windows whose colours are kept, about 2 MB each.
KEPT = 8


class ChipColours:
    """The colours of windows in all views that are asked. May be used from several threads."""

    def __init__(self, views: Sequence[Imagery]) -> None:
        self._views = tuple(views)
        self._kept: OrderedDict[Chip, Colours | None] = OrderedDict()
        self._lock = threading.Lock()

    def refined(self, answer: ChipAnswer) -> ChipAnswer:
        """The answer whose chosen mask has the odds of its colours added.

        The model's own mask stays among the candidates, as the last one, where it differs.
        """
        chip = answer.chip
        colours = self._of(chip)
        if colours is None:
            return answer
        before = np.asarray(answer.candidates.logits[answer.chosen], np.float32)
        after = coloured(before, used_cells(chip), chip.zoom / CELL, answer.prompts, colours)
        return answer if after is before else answer.with_logits(after)

    def _of(self, chip: Chip) -> Colours | None:
        with self._lock:
            if chip in self._kept:
                self._kept.move_to_end(chip)
                return self._kept[chip]
        colours = Colours.of(*self._read(chip))
        with self._lock:
            self._kept[chip] = colours
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return colours

    def _read(self, chip: Chip) -> tuple[FloatImage, BoolMask]:
        """Each band of the views once (n, rows, columns), and where all of them have data."""
        rows, cols = used_cells(chip)
        shape = min(rows, chip.window.height), min(cols, chip.window.width)
        bands: list[FloatImage] = []
        seen: set[int | tuple[int, int, int]] = set()
        valid: BoolMask = np.ones(shape, bool)
        for view in self._views:
            image, has_data = view.read(chip.window, shape)
            valid &= has_data
            keys: Sequence[int | tuple[int, int, int]]
            keys = [view.bands] if view.is_index else view.bands
            for key, band in zip(keys, image):
                if key not in seen:
                    seen.add(key)
                    bands.append(band)
        return np.stack(bands), valid

"""The stand-in as somebody else's model whose scores are told: for tests and benchmarks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.core.resample import FloatImage
from s2sam_qgis.models.predictor import Candidates, Embedding, Predictor


class ScoredPredictor(Predictor):
    """Answers as another predictor does; the candidate ``favourite`` scores ``score``.

    The others score less. It is no model of ours, so that what holds for Segment Anything holds
    for it.
    """

    def __init__(self, inner: Predictor, score: float, favourite: int = 1) -> None:
        super().__init__(replace(inner.model, name="vit_b"))
        self._inner, self._score, self._favourite = inner, score, favourite

    def encode(self, rgb: FloatImage, cancel: CancelToken | None = None) -> Embedding:
        """See Predictor."""
        return self._inner.encode(rgb, cancel)

    def decode(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        mask_input: FloatImage | None = None,
        cancel: CancelToken | None = None,
    ) -> Candidates:
        """See Predictor."""
        found = self._inner.decode(embedding, prompts, mask_input, cancel)
        scores = np.full(len(found.predicted_iou), self._score - 0.2, np.float32)
        scores[self._favourite] = self._score
        return replace(found, predicted_iou=scores)

"""A session behind the quality benchmark: scale rule, candidate choice, previous mask.

``SessionPredictor`` answers as the dock does: each call's prompts go through a session over the
image that the harness gives, without knowing the object's true size.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from s2sam_qgis.core.options import ScaleRule
from s2sam_qgis.core.prompts import PIXEL, BoxPrompt, PointPrompt, Prompt, PromptSet
from s2sam_qgis.core.stretch import Stretch
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.session import Session
from tools.array_source import ArraySource

Array = NDArray[Any]


class SessionPredictor:
    """The harness's predictor over ``workflow.session``.

    Args:
        model: a model of the catalogue.
        rule: fields of ScaleRule to change, for experiments.
    """

    def __init__(self, model: str = "builtin", threads: int = 2, **rule: Any) -> None:
        self._predictor = Predictor(load_model(ModelSpec(model, threads=threads)))
        self._store = EmbeddingStore(None, memory_entries=64)
        self._rule = replace(
            ScaleRule(), **{k: tuple(v) if isinstance(v, list) else v for k, v in rule.items()}
        )
        self._session: Session | None = None
        self._image: Array | None = None

    def reset(self) -> None:
        """A new object begins."""
        if self._session is not None:
            self._session.forget(1)

    def predict(self, rgb: Array, points: Array, labels: Array, box: Array | None) -> Array:
        """Mask (h, w) for prompts in pixels of ``rgb`` (h, w, 3) uint8."""
        if self._session is None or self._image is not rgb:
            source = ArraySource(np.ascontiguousarray(rgb.transpose(2, 0, 1)))
            imagery = Imagery(source, (1, 2, 3), Stretch.make("custom", high=(255.0,)))
            self._session = Session(imagery, self._predictor, self._store, self._rule)
            self._image = rgb
        prompts: list[Prompt] = [
            PointPrompt(1, int(label), float(x), float(y)) for (x, y), label in zip(points, labels)
        ]
        if box is not None:
            x0, y0, x1, y1 = (float(value) for value in box)
            prompts.append(BoxPrompt(1, ((x0, y0), (x1, y0), (x1, y1), (x0, y1))))
        request = self._session.request(PromptSet(tuple(prompts), PIXEL), 1)
        if request is None:
            return np.zeros(rgb.shape[:2], bool)
        self._session.accept(self._session.compute(request))
        mask = self._session.mask(1)
        assert mask is not None
        return mask.on(self._session.imagery.grid.window)

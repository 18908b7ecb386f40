"""The product behind scene_bench.py: files in, masks out, with the product's own defaults.

``ScenePredictor`` follows the protocol of whole scenes: ``open`` gets files, not a cut in RGB, so
bands, scale, no data, view and window are found as a person gets them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from s2sam_qgis.core.options import InputChoice
from s2sam_qgis.core.prompts import PIXEL, BoxPrompt, PointPrompt, Prompt, PromptSet
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.embedding_store import EmbeddingStore
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.session import Session

Array = NDArray[Any]


class ScenePredictor:
    """``workflow.session`` over files.

    Args:
        model: a model of the catalogue.
        threads: of onnxruntime.
        dates: whether the other files are looked at too. The product does where a person asks for
            it: it helps where borders stay, and hurts where the object itself came between.
        choice: fields of InputChoice, for comparisons; by default nothing is chosen.
    """

    def __init__(
        self, model: str = "builtin", threads: int = 2, dates: bool = False, **choice: Any
    ) -> None:
        self._dates = dates
        self._predictor = Predictor(load_model(ModelSpec(model, threads=threads)))
        self._store = EmbeddingStore(None, memory_entries=96)
        self._choice = InputChoice(**choice)
        self.session: Session | None = None

    def open(self, files: Sequence[str]) -> None:
        """Looks at the first file; the others are other dates of the same place."""
        also = tuple(map(str, files[1:])) if self._dates else ()
        imagery = open_imagery(str(files[0]), replace(self._choice, also=also))
        self.session = Session(imagery, self._predictor, self._store)

    def reset(self) -> None:
        """A new object begins."""
        if self.session is not None:
            self.session.forget(1)

    def predict(self, points: Array, labels: Array, box: Array | None) -> Array:
        """Mask (rows, columns) on the first file's grid.

        ``points`` (n, 2) and ``box`` (x0, y0, x1, y1) are columns and rows in pixels of the first
        file, pixel centres at .5; ``labels`` (n,) are 1 or 0.
        """
        assert self.session is not None, "open() comes first"
        grid = self.session.imagery.grid
        prompts: list[Prompt] = [
            PointPrompt(1, int(label), float(x), float(y)) for (x, y), label in zip(points, labels)
        ]
        if box is not None:
            x0, y0, x1, y1 = (float(value) for value in box)
            prompts.append(BoxPrompt(1, ((x0, y0), (x1, y0), (x1, y1), (x0, y1))))
        request = self.session.request(PromptSet(tuple(prompts), PIXEL), 1)
        if request is None:
            return np.zeros((grid.height, grid.width), bool)
        self.session.accept(self.session.compute(request))
        mask = self.session.mask(1)
        assert mask is not None
        return mask.on(grid.window)

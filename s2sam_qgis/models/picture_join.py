"""Several pictures of one window as one embedding: views of a date, and views of other dates.

The network is trained beside the built-in model (`tools/training/join.py`) and lies beside its
files. It says which pair its embeddings come from: beside another one it is not used.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..core.errors import ModelError
from ..core.progress import CancelToken
from .contract import EMBEDDING_SHAPE
from .hashes import file_sha256
from .onnx_session import OnnxSession

Floats = NDArray[np.float32]

#: Kinds of picture, as the network numbers them; what is shown of another date counts from OTHER_DATE.
TRUE_COLOUR, NEAR_INFRARED, SHORT_WAVE_INFRARED, RED_EDGE, OTHER_DATE = range(5)

_INPUTS = ("embeddings", "looks")
_OUTPUT = "image_embeddings"
_MADE_FOR = "s2sam.encoder"


class PictureJoin:
    """Joins embeddings; safe to use from several threads."""

    def __init__(self, session: OnnxSession, sha256: str) -> None:
        self._session = session
        self.sha256 = sha256

    def run(
        self, embeddings: Sequence[Floats], looks: Sequence[int], cancel: CancelToken | None = None
    ) -> Floats:
        """One embedding (1, 256, 64, 64) of a window's pictures.

        Args:
            embeddings: each picture's (1, 256, 64, 64), the one that is worked on first.
            looks: each picture's kind, plus OTHER_DATE on other dates.
            cancel: stops the run.

        Raises:
            ModelError: the answer has another shape, or is no number.
        """
        feed = {
            "embeddings": np.concatenate(list(embeddings)).astype(np.float32, copy=False),
            "looks": np.asarray(looks, np.int64),
        }
        (joint,) = self._session.run(feed, (_OUTPUT,), cancel)
        if joint.shape != EMBEDDING_SHAPE or not np.isfinite(joint).all():
            raise ModelError("The network that joins views gave no embedding.")
        return np.asarray(joint, np.float32)

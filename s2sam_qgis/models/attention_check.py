"""Checks once per onnxruntime that it computes attention rightly.

Segment Anything's graphs rest on onnxruntime's own MultiHeadAttention operator. Some of its
versions (seen: 1.15) computed it wrongly without any error when query and value differ in width,
and other providers have their own code for it. So a small attention is compared with numpy's
before the first model is loaded; the outcome is remembered.
"""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from ..core.errors import ModelError
from ..core.messages import tr
from .onnx_session import OnnxSession
from .remembered import Remembered

GRAPH = "attention_check.onnx"
HEADS = 2

#: (batch, queries, keys, width of a query's and of a value's head): a window of the encoder, a
#: longer grid, tokens that look at an image.
CASES = ((2, 196, 196, 92, 64), (1, 700, 700, 192, 64), (2, 7, 900, 16, 16))

#: Absolute error allowed on values of magnitude 1; providers on a GPU round to ten bits.
TOLERANCE = 1e-4
GPU_TOLERANCE = 1e-2

_RIGHT = "right"


def check_attention(graphs: Path, provider: str, remembered: Remembered) -> None:
    """Raises ModelError where this onnxruntime computes attention wrongly with this provider."""
    key = f"attention onnxruntime {ort.__version__} {platform.machine()} {provider}"
    if remembered.get(key) == _RIGHT:
        return
    session = OnnxSession(graphs / GRAPH, provider=provider)
    error = largest_error(session)
    limit = TOLERANCE if session.provider == "cpu" else GPU_TOLERANCE
    if not error <= limit:  # also refuses NaN
        what = tr(
            "onnxruntime {version} computes attention wrongly on {provider} (off by {error:.1g}), "
            "so Segment Anything would give wrong masks."
        ).format(version=ort.__version__, provider=session.provider, error=error)
        update = "Update it: python -m pip install --upgrade onnxruntime"
        if session.provider == "cpu":
            button = tr("Update it under Plugins > S2 SAM > Python packages…")
            raise ModelError(what, button=button, command=update)
        raise ModelError(
            what,
            button=tr("Choose the device CPU in the model manager, under How models run."),
            command=f"Choose --provider cpu. {update}",
        )
    remembered.put(key, _RIGHT)


def largest_error(session: Any) -> float:
    """The largest difference to numpy over all cases, NaN if anything is."""
    random = np.random.default_rng(0)
    errors = []
    for batch, queries, keys, width, value_width in CASES:
        query = random.normal(0, 0.5, (batch, queries, HEADS * width)).astype(np.float32)
        key = random.normal(0, 0.5, (batch, keys, HEADS * width)).astype(np.float32)
        value = random.normal(0, 1, (batch, keys, HEADS * value_width)).astype(np.float32)
        feed = {"query": query, "key": key, "value": value}
        found = session.run(feed, ("unscaled", "scaled"))
        for result, scale in zip(found, (1.0, width**-0.5)):
            errors.append(np.abs(result - attention(query, key, value, scale)).max())
    return float(np.max(errors))


def attention(
    query: NDArray[np.float32],
    key: NDArray[np.float32],
    value: NDArray[np.float32],
    scale: float,
) -> NDArray[np.float64]:
    """Multi-head attention of (b, rows, heads * width) in double precision."""
    parts = (np.asarray(array, np.float64) for array in (query, key, value))
    query_heads, key_heads, value_heads = (_by_head(part) for part in parts)
    logits = query_heads @ key_heads.transpose(0, 1, 3, 2) * scale
    logits = np.exp(logits - logits.max(axis=-1, keepdims=True))
    weights = logits / logits.sum(axis=-1, keepdims=True)
    result: NDArray[np.float64] = (weights @ value_heads).transpose(0, 2, 1, 3)
    return result.reshape(*query.shape[:2], -1)


def _by_head(array: NDArray[np.float64]) -> NDArray[np.float64]:
    """(b, rows, heads * width) to (b, heads, rows, width)."""
    batch, rows, _ = array.shape
    return array.reshape(batch, rows, HEADS, -1).transpose(0, 2, 1, 3)

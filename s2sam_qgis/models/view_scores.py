"""The weights by which candidates of several views are judged together, as they are shipped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import ModelError
from ..core.messages import tr
from ..core.view_score import INPUTS, ViewScore
from .hashes import file_sha256


def view_score_file(decoder: Path) -> Path:
    """Where the weights that go with a decoder lie: beside it."""
    return decoder.with_name(f"{decoder.name.rsplit('_', 1)[0]}_views.json")


def view_score_of(decoder: Path) -> ViewScore | None:
    """The network that was taught with this decoder's masks; None where there is none of it.

    Raises:
        ModelError: the file is not what this version of the plugin reads.
    """
    path = view_score_file(decoder)
    if not path.is_file():
        return None
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        if record["decoder"] != f"sha256:{file_sha256(decoder)}":
            return None
        return _read(record)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            tr(
                "{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again."
            ).format(file=path, reason=error)
        ) from error


def _read(record: dict[str, Any]) -> ViewScore:
    if tuple(record["inputs"]) != INPUTS:
        raise ValueError("inputs")
    weights = tuple(np.array(layer, np.float64) for layer in record["weights"])
    shifts = tuple(np.array(layer, np.float64) for layer in record["shifts"])
    sizes = [len(INPUTS), *(len(shift) for shift in shifts)]
    shapes = list(zip(sizes, sizes[1:]))
    if [weight.shape for weight in weights] != shapes or sizes[-1] != 1:
        raise ValueError("shapes")
    return ViewScore(weights, shifts)

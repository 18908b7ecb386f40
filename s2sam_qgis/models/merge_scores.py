"""The weights by which regions of the built-in model's edge maps merge, as they are shipped."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..core.errors import ModelError
from ..core.messages import tr
from ..core.regions.merge_score import INPUTS, MergeScore
from .catalogue import resources

#: The record: name, version, what it is for, and the network's numbers.
_RECORD = "builtin_merging.json"


@lru_cache(maxsize=1)
def shipped_merge_score() -> tuple[MergeScore, str]:
    """The network that goes with the built-in model, and its version.

    Raises:
        ModelError: the file is missing or is not what this version of the plugin reads.
    """
    path = resources() / "models" / _RECORD
    try:
        return _read(path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            tr(
                "{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again."
            ).format(file=path, reason=error)
        ) from error


def _read(path: Path) -> tuple[MergeScore, str]:
    record = json.loads(path.read_text(encoding="utf-8"))
    if tuple(record["inputs"]) != INPUTS:
        raise ValueError("inputs")
    hidden, bias, last = (np.array(record[name], float) for name in ("hidden", "bias", "last"))
    if hidden.shape != (len(INPUTS), len(bias)) or last.shape != bias.shape:
        raise ValueError("shapes")
    return MergeScore(hidden, bias, last, float(record["shift"])), str(record["version"])

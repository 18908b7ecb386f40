"""The weights that go with the built-in model's edge maps, as they are shipped.

By one record regions merge; by another it is chosen where their hierarchy is cut; by the third it
is said how likely their outlines are right.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, Callable, TypeVar

import numpy as np

from ..core.errors import ModelError
from ..core.messages import tr
from ..core.regions import level_choice, outline_score
from ..core.regions.level_choice import LevelScore
from ..core.regions.merge_score import INPUTS, MergeScore
from ..core.regions.outline_score import OutlineScore
from .catalogue import resources

#: The records: name, version, what they are for, and the networks' numbers.
_MERGING, _OUTLINES = "builtin_merging.json", "builtin_outlines.json"
_LEVELS = "builtin_levels.json"

Score = TypeVar("Score")


@lru_cache(maxsize=1)
def shipped_merge_score() -> tuple[MergeScore, str]:
    """The network that goes with the built-in model, and its version.

    Raises:
        ModelError: the file is missing or is not what this version of the plugin reads.
    """
    return _record(_MERGING, _merge_score)


@lru_cache(maxsize=1)
def shipped_outline_score() -> tuple[OutlineScore, str]:
    """What says how likely an outline is right, and its version.

    Raises:
        ModelError: as ``shipped_merge_score``.
    """
    return _record(_OUTLINES, _outline_score)


@lru_cache(maxsize=1)
def shipped_level_score() -> tuple[LevelScore, str]:
    """What says where the hierarchy is cut, and its version.

    Raises:
        ModelError: as ``shipped_merge_score``.
    """
    return _record(_LEVELS, _level_score)


def _record(name: str, read: Callable[[dict[str, Any]], Score]) -> tuple[Score, str]:
    path = resources() / "models" / name
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        return read(record), str(record["version"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            tr(
                "{file}, a part of the plugin, cannot be read ({reason}). Install the plugin again."
            ).format(file=path, reason=error)
        ) from error


def _merge_score(record: dict[str, Any]) -> MergeScore:
    return MergeScore(*_layers(record, INPUTS), float(record["shift"]))


def _outline_score(record: dict[str, Any]) -> OutlineScore:
    inputs = outline_score.INPUTS
    middle, spread = (np.array(record[name], float) for name in ("middle", "spread"))
    if middle.shape != (len(inputs),) or spread.shape != middle.shape:
        raise ValueError("shapes")
    return OutlineScore(middle, spread, *_layers(record, inputs), float(record["shift"]))


def _level_score(record: dict[str, Any]) -> LevelScore:
    inputs = level_choice.INPUTS
    middle, spread = (np.array(record[name], float) for name in ("middle", "spread"))
    if tuple(record["inputs"]) != inputs:
        raise ValueError("inputs")
    names = ("hidden", "bias", "last", "shift")
    hidden, bias, last, shift = (np.array(record[name], float) for name in names)
    units = len(bias)
    found = (middle.shape, spread.shape, hidden.shape, last.shape, shift.shape)
    if found != ((len(inputs),), (len(inputs),), (len(inputs), units), (units, 2), (2,)):
        raise ValueError("shapes")
    return LevelScore(middle, spread, hidden, bias, last, shift)


def _layers(record: dict[str, Any], inputs: tuple[str, ...]) -> tuple[Any, Any, Any]:
    """``hidden``, ``bias`` and ``last``, if they are for these inputs."""
    if tuple(record["inputs"]) != inputs:
        raise ValueError("inputs")
    hidden, bias, last = (np.array(record[name], float) for name in ("hidden", "bias", "last"))
    if hidden.shape != (len(inputs), len(bias)) or last.shape != bias.shape:
        raise ValueError("shapes")
    return hidden, bias, last

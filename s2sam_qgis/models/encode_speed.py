"""How long a model takes to look at a new part of an image, kept from one start to the next.

A measured time is worth more than any table of processors: it is kept for each model, device and
number of threads. Before the first measurement the size of a known model stands in for it.
"""

from __future__ import annotations

import contextlib

from .hashes import remembered
from .known_models import KNOWN
from .model import Model

#: vit_b's encoder on two processor cores, in seconds, and its file's bytes: for a first guess.
_GUESS_S, _GUESS_BYTES = 15.0, 375e6

#: A graphics card is about so many times as fast.
_GPU = 20.0

#: How much a new measurement counts against those before.
_NEW_SHARE = 0.5


def expected_seconds(model: Model) -> float:
    """Seconds that encoding a chip will take: as measured before, else guessed from the size."""
    known = _measured(model)
    if known is not None:
        return known
    if model.is_own:
        return 0.3
    official = KNOWN.get(model.name)
    guess = _GUESS_S if official is None else _GUESS_S * official.size / _GUESS_BYTES
    return guess if model.provider == "cpu" else guess / _GPU


def remember_seconds(model: Model, seconds: float) -> None:
    """Takes a measurement in: the mean of it and what was known, so that one outlier fades."""
    known = _measured(model)
    mean = seconds if known is None else known + _NEW_SHARE * (seconds - known)
    remembered().put(_key(model), f"{mean:.3f}")


def _measured(model: Model) -> float | None:
    with contextlib.suppress(TypeError, ValueError):
        value = float(remembered().get(_key(model)) or "")
        if 0 < value < 3600:
            return value
    return None


def _key(model: Model) -> str:
    return f"seconds to encode {model.sha256} {model.provider}"

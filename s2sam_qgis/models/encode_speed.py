"""How long a model takes to look at a new part of an image, kept from one start to the next.

A measured time is worth more than any table of processors: it is kept for each model, device and
number of threads. Before the first measurement ``model_cost`` estimates it.
"""

from __future__ import annotations

import contextlib

from ..core.options import PROVIDERS
from .hashes import remembered
from .model import Model
from .model_cost import COSTS, estimated_seconds, machine_speed

_PREFIX = "seconds to encode "

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
    speed = machine_speed()
    known_as = model.structure or model.name
    # An HQ-SAM that the catalogue has not takes as long as the Segment Anything it is made of.
    names = known_as, known_as.removeprefix("hq_")
    found = [seconds for name in names if (seconds := estimated_seconds(name, speed)) is not None]
    guess = found[0] if found else COSTS["vit_b"].work / speed
    return guess if model.provider == "cpu" else guess / _GPU


def measured_seconds(sha256: str) -> float | None:
    """What was measured of a model before, on whatever device, the quickest; None if nothing."""
    found = (_read(f"{_PREFIX}{sha256} {provider}") for provider in PROVIDERS)
    return min((seconds for seconds in found if seconds is not None), default=None)


def remember_seconds(model: Model, seconds: float) -> None:
    """Takes a measurement in: the mean of it and what was known, so that one outlier fades."""
    known = _measured(model)
    mean = seconds if known is None else known + _NEW_SHARE * (seconds - known)
    remembered().put(_key(model), f"{mean:.3f}")


def _measured(model: Model) -> float | None:
    return _read(_key(model))


def _read(key: str) -> float | None:
    with contextlib.suppress(TypeError, ValueError):
        value = float(remembered().get(key) or "")
        if 0 < value < 3600:
            return value
    return None


def _key(model: Model) -> str:
    return f"{_PREFIX}{model.sha256} {model.provider}"

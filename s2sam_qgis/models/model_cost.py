"""What a known model costs on this machine, and which one to recommend.

A model's work is told in products: so many Gflop of a float32 matrix product take as long as its
encoder does on an area. The table was measured beside such a product (benchmarks/encoder.py); a
trial of a fraction of a second says how fast this machine multiplies, and is kept. It is made with
onnxruntime, as models are: numpy multiplies in QGIS with whatever library QGIS was linked to (on
Debian with one that is fourteen times as slow).
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass

import numpy as np
import onnxruntime as ort

from ..core.machine import cores, memory_bytes
from .hashes import remembered
from .onnx_session import OnnxSession
from .places import graphs_folder


@dataclass(frozen=True)
class Cost:
    """``work`` in Gflop of a matrix product, ``memory`` at the peak in bytes."""

    work: float
    memory: int


#: Encoder, decoder and what surrounds them, for an area of 1024 x 1024.
COSTS = {
    "builtin": Cost(25, 200_000_000),
    "builtin_1.6": Cost(25, 200_000_000),
    "mobile_sam": Cost(180, 900_000_000),
    "hq_light": Cost(190, 950_000_000),
    "sam2.1_tiny": Cost(350, 850_000_000),
    "sam2.1_small": Cost(450, 900_000_000),
    "sam2.1_base_plus": Cost(780, 1_200_000_000),
    "sam2.1_large": Cost(2050, 2_600_000_000),
    "vit_b": Cost(1200, 1_400_000_000),
    "hq_vit_b": Cost(1210, 1_450_000_000),
    "vit_l": Cost(3900, 2_300_000_000),
    "vit_h": Cost(7400, 3_900_000_000),
    "hq_vit_h": Cost(7410, 3_950_000_000),
}

#: From the smallest: a larger one is recommended if this machine runs it in so many seconds.
_FAMILY = ("sam2.1_tiny", "sam2.1_small", "sam2.1_base_plus", "sam2.1_large")
QUICK_S, MOST_S = 2.0, 10.0
#: The share of the machine's memory that a model may take.
_MEMORY_SHARE = 0.5

_GRAPH, _SIDE, _ROUNDS = "product.onnx", 1024, 4


def trial() -> float:
    """Gflop of float32 products a second on all cores, measured now; about a tenth of a second.

    It counts the seconds that the processor worked: other work on the machine does not disturb it.
    """
    session = OnnxSession(graphs_folder() / _GRAPH, threads=1, provider="cpu")
    sides = {name: np.full((_SIDE, _SIDE), 0.5, np.float32) for name in ("left", "right")}
    best = float("inf")
    for _ in range(_ROUNDS):
        started = time.thread_time()
        session.run(sides, ["product"])
        best = min(best, time.thread_time() - started)
    return cores() * 2 * _SIDE**3 / 1e9 / max(best, 1e-3)


def machine_speed() -> float:
    """``trial``, made once for this machine, its onnxruntime and its cores."""
    key = f"gflop a second onnxruntime {ort.__version__} {cores()}"
    with contextlib.suppress(TypeError, ValueError):
        known = float(remembered().get(key) or "")
        if 0.1 < known < 1e6:
            return known
    measured = trial()
    remembered().put(key, f"{measured:.1f}")
    return measured


def estimated_seconds(name: str, speed: float) -> float | None:
    """Seconds on the CPU for a new area at ``speed`` Gflop a second; None for an unknown model."""
    cost = COSTS.get(name)
    return None if cost is None else cost.work / speed


def recommended(speed: float, memory: int | None = None) -> str | None:
    """The model to take beside the built-in one, or None where this machine is too small.

    Args:
        speed: Gflop a second.
        memory: bytes that the machine has; None asks the machine.
    """
    there = memory_bytes() if memory is None else memory
    best = None
    for name in _FAMILY:
        limit = MOST_S if best is None else QUICK_S
        fits = there is None or COSTS[name].memory <= _MEMORY_SHARE * there
        if fits and COSTS[name].work / speed <= limit:
            best = name
    return best

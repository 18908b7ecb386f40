"""The memory of a model that is tried: from a pot of limited size, whatever its graph asks for.

A graph can make a terabyte of one number, in a single operator that nothing interrupts. So
onnxruntime gets an allocator that refuses, and says so, instead of the system's, which grants
until the machine stands still. The pot is the process's, so it is made once and given back after
each run.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Any

import onnxruntime as ort

from ..core.errors import ModelError
from ..core.machine import memory_bytes
from ..core.messages import tr

#: Segment Anything's largest encoder takes some 6 GB.
MOST = 8 * 1024**3
#: Of the machine's memory: the rest is the system's and other programs'.
SHARE = 0.75
#: At load, onnxruntime computes what is constant; up to 1.20 not from the pot.
DISABLED_OPTIMIZERS = ["ConstantFolding"]

#: What onnxruntime says when the pot is empty.
_REFUSAL = "smaller than requested bytes"
_MEGABYTE = 1024**2

_lock = threading.Lock()


def limit() -> int:
    """Bytes that models on trial may take together; the first call makes the pot."""
    with _lock:
        return _make_pot()


@lru_cache(maxsize=1)
def _make_pot() -> int:
    there = memory_bytes()
    size = MOST if there is None else min(MOST, int(there * SHARE))
    where = ort.OrtMemoryInfo(
        "Cpu", ort.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, ort.OrtMemType.DEFAULT
    )
    # Strategy 1: as much as is asked for, not the next power of two.
    pot = ort.OrtArenaCfg({"max_mem": size, "arena_extend_strategy": 1})
    ort.create_and_register_allocator(where, pot)
    return size


def bound(options: ort.SessionOptions) -> None:
    """Has a session take its memory from the pot.

    Not that of its weights: they are as large as its files, and go with it; the pot would keep
    their room.
    """
    limit()
    options.add_session_config_entry("session.use_env_allocators", "1")
    options.add_session_config_entry("session.use_device_allocator_for_initializers", "1")


def give_back(options: ort.RunOptions) -> None:
    """Has a run give back what the pot has grown by."""
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")


def refusal(error: BaseException, name: Any) -> ModelError | None:
    """What to say where the pot was too small; None for any other failure."""
    if _REFUSAL not in str(error):
        return None
    return ModelError(
        tr(
            "{name} asks for more than {limit} MB of memory for one image, so it was stopped. "
            "Use another model, or a machine with more memory."
        ).format(name=name, limit=limit() // _MEGABYTE)
    )

"""Segment Anything's and SAM 2's encoders: our graph on onnxruntime against PyTorch eager.

    python benchmarks/encoder.py [vit_b|sam2.1_tiny|...] [--threads 2] [--rounds 3]

Both with the same weights. Needs PyTorch and segment-anything or sam2 (development only).
Each side runs in a process of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import numpy as np  # noqa: E402 - the path must be set first
from sam_processes import (  # noqa: E402
    SEED,
    Measured,
    Results,
    compare,
    load_ours,
    load_torch,
    measure,
    row,
)

#: Figures to reach with vit_b: share of PyTorch's CPU seconds, gigabytes at the peak.
MOST_CPU_RATIO = 0.60
MOST_GB = 1.9


def image() -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.random.default_rng(SEED).uniform(0, 255, (3, 1024, 1024)).astype(np.float32)


def ours(name: str, checkpoint: Path, threads: int, rounds: int) -> Measured:
    predictor, rgb = load_ours(name, checkpoint, threads), image()
    return measure(lambda: predictor.encode(rgb), rounds)


def pytorch(name: str, checkpoint: Path, threads: int, rounds: int) -> Measured:
    sam, rgb = load_torch(name, checkpoint, threads), image()
    import torch

    def run() -> None:
        with torch.no_grad():
            if name.startswith("sam2"):
                sam.forward_image(torch.from_numpy(rgb)[None] / 255)
            else:
                sam.image_encoder(sam.preprocess(torch.from_numpy(rgb)[None]))

    return measure(run, rounds)


def report(name: str, results: Results) -> None:
    for side, measured in results.items():
        print(row(f"{name} {side}", measured))
    mine, theirs = results["ours"], results["pytorch"]
    print(
        f"CPU seconds {mine['cpu_s'] / theirs['cpu_s']:.2f} x PyTorch "
        f"(vit_b should reach {MOST_CPU_RATIO:.2f}); "
        f"peak {mine['peak_gb']:.2f} GB (vit_b should reach {MOST_GB:.1f})"
    )


if __name__ == "__main__":
    sys.exit(compare(__file__, {"ours": ours, "pytorch": pytorch}, report))

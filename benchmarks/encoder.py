"""Segment Anything's and SAM 2's encoders: our graph on onnxruntime against PyTorch eager.

    python benchmarks/encoder.py [vit_b|sam2.1_tiny|...] [--threads 2] [--rounds 3]

Both with the same weights. Needs PyTorch and segment-anything, sam2 or segment-anything-hq
(development only).
Each side runs in a process of its own.
"""

from __future__ import annotations

import sys
import time
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
    ratio,
    row,
)

PRODUCT_SIDE = 2048
#: Multiplications and additions of each encoder, in 10**12: products and convolutions alone.
TFLOP = {
    "vit_b": 0.97,
    "vit_l": 2.84,
    "vit_h": 5.65,
    "sam2.1_tiny": 0.281,
    "sam2.1_small": 0.345,
    "sam2.1_base_plus": 0.62,
    "sam2.1_large": 1.82,
    "hq_light": 0.081,
    "hq_vit_b": 0.97,
}


def image() -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.random.default_rng(SEED).uniform(0, 255, (3, 1024, 1024)).astype(np.float32)


def ours(name: str, checkpoint: Path, threads: int, rounds: int) -> Measured:
    predictor, rgb = load_ours(name, checkpoint, threads), image()
    measured = measure(lambda: predictor.encode(rgb), rounds)
    return {**measured, "product": product(threads)}


def product(threads: int) -> float:
    """Gflop per CPU second of a 2048 x 2048 product in onnxruntime, the best of five."""
    from s2sam_qgis.models.onnx_session import OnnxSession
    from s2sam_qgis.models.places import graphs_folder

    session = OnnxSession(graphs_folder() / "product.onnx", threads, "cpu")
    sides = dict.fromkeys(("left", "right"), np.ones((PRODUCT_SIDE, PRODUCT_SIDE), np.float32))
    best = float("inf")
    for _ in range(5):
        started = time.process_time()
        session.run(sides, ["product"])
        best = min(best, time.process_time() - started)
    return 2 * PRODUCT_SIDE**3 / 1e9 / best


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
    mine = results["ours"]
    print(
        f"CPU seconds {ratio(results):.2f} x PyTorch; our arithmetic as plain products would take "
        f"{TFLOP[name] * 1000 / mine['product']:.2f} ({mine['product']:.0f} Gflop per CPU second)"
    )


if __name__ == "__main__":
    sys.exit(compare(__file__, {"ours": ours, "pytorch": pytorch}, report))

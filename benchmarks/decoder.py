"""A click's decoder run: our graph on onnxruntime against PyTorch eager, same weights.

    python benchmarks/decoder.py [vit_b] [--threads 2] [--rounds 30]

Ours stops at the four 256 x 256 candidates with their stability, which is what a preview is drawn
from; the official predictor also enlarges to 1024 x 1024, and is measured with and without that.
Needs PyTorch and segment-anything (development only). Each side runs in a process of its own.
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


def embedding() -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.random.default_rng(SEED).normal(size=(1, 256, 64, 64)).astype(np.float32)


def ours(name: str, checkpoint: Path, threads: int, rounds: int) -> Measured:
    predictor = load_ours(name, checkpoint, threads)
    from s2sam_qgis.core.pixel_prompts import PixelPrompts
    from s2sam_qgis.models.predictor import Embedding

    encoded = Embedding(embedding(), (1024, 1024))
    click = PixelPrompts(1, np.array([[500.0, 400.0]]), np.array([1]))
    return measure(lambda: predictor.decode(encoded, click), rounds)


def _pytorch(name: str, checkpoint: Path, threads: int, rounds: int, full_size: bool) -> Measured:
    sam = load_torch(name, checkpoint, threads)
    import torch

    encoded = torch.from_numpy(embedding())
    coords, labels = torch.tensor([[[500.0, 400.0]]]), torch.ones(1, 1)

    def run() -> None:
        with torch.no_grad():
            sparse, dense = sam.prompt_encoder(points=(coords, labels), boxes=None, masks=None)
            masks, _ = sam.mask_decoder(
                image_embeddings=encoded,
                image_pe=sam.prompt_encoder.get_dense_pe(),
                sparse_prompt_embeddings=sparse,
                dense_prompt_embeddings=dense,
                multimask_output=True,
            )
            if full_size:
                sam.postprocess_masks(masks, (1024, 1024), (1024, 1024))

    return measure(run, rounds)


def pytorch(name: str, checkpoint: Path, threads: int, rounds: int) -> Measured:
    return _pytorch(name, checkpoint, threads, rounds, full_size=False)


def pytorch_full(name: str, checkpoint: Path, threads: int, rounds: int) -> Measured:
    return _pytorch(name, checkpoint, threads, rounds, full_size=True)


def report(name: str, results: Results) -> None:
    for side, measured in results.items():
        print(row(f"{name} {side}", measured))
    mine = results["ours"]["cpu_s"]
    for side in ("pytorch", "pytorch full size"):
        print(f"CPU seconds {mine / results[side]['cpu_s']:.2f} x {side}")


if __name__ == "__main__":
    sides = {"ours": ours, "pytorch": pytorch, "pytorch full size": pytorch_full}
    sys.exit(compare(__file__, sides, report))

"""Writes the small Segment Anything model that the tests compare with.

tests/models/data/small_sam.pth is a checkpoint as PyTorch saves the official ones, of a model of
small dimensions; small_sam_outputs.npz holds inputs and what PyTorch made of them. With both, the
checkpoint reader and the graphs are checked without PyTorch.

Run ``python -m tools.parity.small_sam`` where PyTorch and segment-anything are installed.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch

from tools.graphs.sizes import SMALL_DECODER, SMALL_ENCODER

from .reference import build_sam, decode, encode, prompts

DATA = Path(__file__).resolve().parents[2] / "tests" / "models" / "data"
SEED = 20


def main() -> int:
    """Writes both files and says how large they are."""
    sam = build_sam(SMALL_ENCODER, SMALL_DECODER, SEED)
    checkpoint, outputs = DATA / "small_sam.pth", DATA / "small_sam_outputs.npz"
    torch.save(sam.state_dict(), checkpoint)

    side = SMALL_ENCODER.image
    image = np.random.default_rng(SEED).normal(size=(1, 3, side, side)).astype(np.float16)
    embedding = encode(sam, image.astype(np.float32))
    arrays = {"image": image, "embedding": embedding}
    for name, prompt in prompts(SMALL_DECODER.image, SMALL_DECODER.mask, SEED).items():
        masks, iou = decode(sam, embedding, prompt)
        arrays[f"{name}/coords"] = prompt.coords
        arrays[f"{name}/labels"] = prompt.labels
        if prompt.mask is not None:
            arrays[f"{name}/mask"] = prompt.mask
        arrays[f"{name}/low_res_masks"] = masks
        arrays[f"{name}/iou_predictions"] = iou
    np.savez_compressed(outputs, **arrays)
    for path in (checkpoint, outputs):
        print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

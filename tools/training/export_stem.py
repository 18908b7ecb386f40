"""Exports the encoder that takes several pictures of a date and checks it against PyTorch.

python -m tools.training.export_stem --model runs/stem/checkpoint.pt --out runs/stem

SAM's contract, widened: x [1, 3, 1024, 1024] is true colour alone, as it was; x of 3 k channels
holds k pictures in the order of series.LOOKS, each normalised as SAM normalises. A picture of
zeros is one that is missing.
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .export import Ports, best_ms, finish, opened, say, write
from .fusions import StemFusion
from .series import KINDS
from .stem import StemEncoder
from .train_join import WEIGHTS, load_frozen

CONTRACT = "sam-two-file, looks"


class StemContract(nn.Module):
    """What the file does."""

    def __init__(self, stem: StemEncoder) -> None:
        super().__init__()
        self.stem = stem

    def forward(self, x: Tensor) -> Tensor:
        """Encodes a chip [1, 3 k, 1024, 1024] of one to KINDS pictures."""
        small = F.avg_pool2d(x, 4)
        small = F.pad(small, (0, 0, 0, 0, 0, 3 * KINDS - x.shape[1]))
        images = small.view(1, KINDS, 3, 256, 256)
        there = (images.abs().amax((2, 3, 4)) > 0).to(x.dtype)
        return self.stem(images, there)


def load_stem(path: Path, base: Path = WEIGHTS) -> StemEncoder:
    """The averaged weights of a training run on top of those that stayed as they were."""
    fusion = StemFusion(load_frozen(base))
    fusion.net.load_state_dict(torch.load(path, map_location="cpu", weights_only=True)["average"])
    return fusion.stem.eval().to(memory_format=torch.contiguous_format)


def export(stem: StemEncoder, folder: Path, half: bool = True) -> Path:
    """Writes builtin_encoder.onnx."""
    path = folder / "builtin_encoder.onnx"
    example = (torch.zeros(1, 3 * KINDS, 1024, 1024),)
    ports = Ports(["x"], ["image_embeddings"], {"x": {1: "c"}})
    write(StemContract(stem), example, path, ports)
    finish(path, half, CONTRACT)
    return path


def parity(stem: StemEncoder, path: Path, threads: int = 2) -> dict[str, float]:
    """Differences between PyTorch and ONNX Runtime, and the best of run times in milliseconds."""
    session = opened(path, threads)
    rng = np.random.default_rng(1)
    report = {}
    for pictures in range(1, KINDS + 1):
        coarse = torch.from_numpy(rng.normal(0, 1, (1, 3 * pictures, 32, 32)).astype(np.float32))
        x = F.interpolate(coarse, (1024, 1024), mode="bicubic").contiguous()
        with torch.no_grad():
            expected = StemContract(stem).eval()(x).numpy()
        found = session.run(None, {"x": x.numpy()})[0]
        report[f"difference_{pictures}"] = float(np.abs(found - expected).max())
        run = partial(session.run, None, {"x": x.numpy()})
        report[f"milliseconds_{pictures}"] = best_ms(run, 4)
    return report


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--base", type=Path, default=WEIGHTS, help="weights that stayed")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(2)
    stem = load_stem(options.model, options.base)
    path = export(stem, options.out)
    say(path, parity(stem, path))


if __name__ == "__main__":
    main()

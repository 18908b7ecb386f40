"""Exports the join of several pictures as builtin_join.onnx and checks it against PyTorch.

python -m tools.training.export_join --model runs/join/checkpoint.pt --out resources/models

The third file beside SAM's two: embeddings [p, 256, 64, 64] of p pictures of one window and looks
[p] (which kind of picture each is) in, one embedding [1, 256, 64, 64] out, for the same decoder.
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from .export import Ports, best_ms, finish, opened, say, write
from .join import KINDS, Join

INPUTS = ["embeddings", "looks"]


class JoinContract(nn.Module):
    """What the file does."""

    def __init__(self, join: Join) -> None:
        super().__init__()
        self.join = join

    def forward(self, embeddings: Tensor, looks: Tensor) -> Tensor:
        """Joins the embeddings of one window's pictures; true colour of its own date is first."""
        return self.join.of_window(embeddings, looks)


def load_join(path: Path) -> Join:
    """The averaged weights of a training run."""
    join = Join()
    join.load_state_dict(torch.load(path, map_location="cpu", weights_only=True)["average"])
    return join.eval()


def export(join: Join, folder: Path, half: bool = True) -> Path:
    """Writes builtin_join.onnx."""
    path = folder / "builtin_join.onnx"
    example = (torch.zeros(2, 256, 64, 64), torch.tensor([0, 1]))
    free = {"embeddings": {0: "p"}, "looks": {0: "p"}}
    write(JoinContract(join), example, path, Ports(INPUTS, ["image_embeddings"], free))
    finish(path, half, "sam-join")
    return path


def parity(join: Join, path: Path, threads: int = 2) -> dict[str, float]:
    """Differences between PyTorch and ONNX Runtime, and the best of run times in milliseconds."""
    session = opened(path, threads)
    rng = np.random.default_rng(1)
    report = {}
    for looks in ([0, 1], [0, 1, 2, 3], [0, 2, KINDS, KINDS, KINDS + 1]):
        embeddings = rng.normal(0, 1, (len(looks), 256, 64, 64)).astype(np.float32)
        feed = {"embeddings": embeddings, "looks": np.array(looks, np.int64)}
        with torch.no_grad():
            expected = join.of_window(*(torch.from_numpy(v) for v in feed.values())).numpy()
        found = session.run(None, feed)[0]
        report[f"difference_{len(looks)}"] = float(np.abs(found - expected).max())
        report[f"milliseconds_{len(looks)}"] = best_ms(partial(session.run, None, feed), 5)
    return report


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(2)
    join = load_join(options.model)
    path = export(join, options.out)
    say(path, parity(join, path))


if __name__ == "__main__":
    main()

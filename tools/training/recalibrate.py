"""Measures batch statistics again on views of 256 cells, the size that the model is used at.

    python -m tools.training.recalibrate --model runs/builtin/model.pt --bank runs/bank

Needed after training on smaller views: clicks and edges of the window fill another share there.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import nn

from .interaction import Batch, Model, decode, interact, take_weights
from .samples import sample_stream


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True, help="changed in place")
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--real", type=Path)
    parser.add_argument("--batches", type=int, default=24)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    saved = torch.load(options.model, map_location="cpu", weights_only=True)
    model = Model()
    take_weights(model, saved["average"])
    rng = np.random.default_rng(options.seed)
    stream = sample_stream(options.bank, options.real, options.seed, 256)
    batches = [
        Batch.collect([next(stream) for _ in range(3)], torch.device("cpu"))
        for _ in range(options.batches)
    ]
    for part in (model.encoder, model.decoder):  # the decoder sees the new encoder
        model.eval()
        for module in part.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.reset_running_stats()
                module.momentum = None  # a plain mean over all batches
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for batch in batches:
                model.encoder.train(part is model.encoder)
                embedding = model.encoder(batch.images).float()
                if part is model.decoder:
                    prompts, previous, has, _, _ = interact(model, embedding, batch, rng)
                    model.decoder.train()
                    decode(model, embedding, prompts, previous, has)
    saved["average"] = model.state_dict()
    torch.save(saved, options.model)


if __name__ == "__main__":
    main()

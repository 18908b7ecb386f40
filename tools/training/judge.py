"""Trains the judge of a finished model alone: predicted IoU, with all else frozen.

    python -m tools.training.judge --model runs/builtin/model.pt --bank runs/bank --minutes 6

Costs a third of a joint step and sees the very masks that the shipped weights make (averaged
weights, batch statistics at rest), which the judge of the running training does not.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch

from .losses import hard_iou, quality_loss
from .samples import start_workers
from .train import Batch, Model, decode, interact


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True, help="changed in place")
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--real", type=Path)
    parser.add_argument("--minutes", type=float, default=6)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--images", type=int, default=8)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=77)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    saved = torch.load(options.model, map_location="cpu", weights_only=True)
    model = Model()
    model.load_state_dict(saved["average"])
    model.eval()
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(".judge." in name)
    judge = model.decoder.judge
    optimiser = torch.optim.AdamW(judge.parameters(), lr=options.rate, weight_decay=0.01)
    rng = np.random.default_rng(options.seed)
    narrow = start_workers(options.bank, options.real, options.seed, 128, 1)
    wide = start_workers(options.bank, options.real, options.seed + 1, 256, 1, 8)
    start, steps, smooth = time.time(), 0, 0.0
    seconds = options.minutes * 60
    while time.time() - start < seconds:
        done = (time.time() - start) / seconds
        for group in optimiser.param_groups:
            group["lr"] = (
                options.rate * min(1, (steps + 1) / 20) * 0.5 * (1.02 + math.cos(math.pi * done))
            )
        large = rng.random() < 0.8
        count = max(2, options.images // 4) if large else options.images
        samples = [(wide if large else narrow).get() for _ in range(count)]
        batch = Batch.collect(samples, torch.device("cpu"))
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                embedding = model.encoder(batch.images).float()
            prompts, previous, has, _, _ = interact(model, embedding, batch, rng)
            model.eval()
            logits, quality = decode(model, embedding, prompts, previous, has)
        target = torch.from_numpy(batch.masks).flatten(1).float().unsqueeze(1)
        loss = quality_loss(quality.float(), hard_iou(logits.flatten(2), target))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        steps += 1
        smooth = loss.item() + 0.97 * ((smooth or loss.item()) - loss.item())
        if steps % 25 == 0:
            print({"steps": steps, "judged": round(smooth, 4)}, flush=True)
    saved["average"] = model.state_dict()
    torch.save(saved, options.model)


if __name__ == "__main__":
    main()

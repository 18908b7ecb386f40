"""Trains the judge of a finished model alone: predicted IoU, with all else frozen.

    python -m tools.training.judge --model runs/builtin/model.pt --bank runs/bank --minutes 8

Several processes may collect side by side, with a seed each, and one fits to what all have seen:

    python -m tools.training.judge ... --seed 1 --threads 1 --collect runs/looks1.pt &
    python -m tools.training.judge ... --seed 2 --threads 1 --collect runs/looks2.pt
    python -m tools.training.judge ... --minutes 0 --join runs/looks1.pt runs/looks2.pt

It sees the very masks that the shipped weights make (averaged weights, batch statistics at rest),
which the judge of the running training does not. What the judge looks at is collected first, for
most of the time; fitting it to that takes seconds a pass, so it can be fitted until a tenth that
was kept apart is predicted no better.
"""

from __future__ import annotations

import argparse
import copy
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from .interaction import Batch, Model, decode, interact, take_weights
from .judge_net import Judge
from .losses import hard_iou, quality_loss
from .samples import start_workers

#: Differences of predicted IoU below this are no decision yet.
DECISION = 0.05
REPEATS = 3  # times that the objects of one batch are asked about, with other prompts each time
PATIENCE = 8  # passes without gain


def collect(model: Model, options: argparse.Namespace) -> tuple[Tensor, Tensor]:
    """What the judge looks at [N, C, features], and the true IoU [N, C]."""
    rng = np.random.default_rng(options.seed)
    narrow = start_workers(options.bank, options.real, options.seed, 128, 1)
    wide = start_workers(options.bank, options.real, options.seed + 1, 256, 1, 8)
    seen: list[Tensor] = []

    def look(_: Any, inputs: tuple[Tensor, ...]) -> None:
        seen.append(inputs[0])

    hook = model.decoder.judge.rate.register_forward_pre_hook(look)
    looks: list[Tensor] = []
    truths: list[Tensor] = []
    start = said = time.time()
    while time.time() - start < options.minutes * 60:
        large = rng.random() < 0.8
        count = max(2, options.images // 4) if large else options.images
        samples = [(wide if large else narrow).get() for _ in range(count)]
        batch = Batch.collect(samples, torch.device("cpu"))
        target = torch.from_numpy(batch.masks).flatten(1).float().unsqueeze(1)

        def note(logits: Tensor, target: Tensor = target) -> None:
            looks.append(seen[-1].float().clone())
            truths.append(hard_iou(logits.flatten(2), target).float())

        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            embedding = model.encoder(batch.images).float()
            for _ in range(REPEATS):
                prompts, previous, has, _, _ = interact(model, embedding, batch, rng, note)
                model.eval()
                note(decode(model, embedding, prompts, previous, has)[0])
        seen.clear()
        if time.time() - said > 30:
            said = time.time()
            print({"collected": sum(map(len, looks))}, flush=True)
    hook.remove()
    return torch.cat(looks), torch.cat(truths)


def chosen(predicted: Tensor, true: Tensor) -> Tensor:
    """Mean true IoU of the candidates that are predicted best."""
    return true.gather(1, predicted.argmax(1, keepdim=True)).mean()


def loss_of(predicted: Tensor, true: Tensor) -> Tensor:
    """Squared errors, and the IoU that is lost by choosing as predicted."""
    share = torch.softmax(predicted / DECISION, 1)
    lost = true.max(1).values - (share * true).sum(1)
    return quality_loss(predicted, true) + lost.mean()


def fit(judge: Judge, looks: Tensor, truths: Tensor, rate: float, seed: int, noise: float) -> None:
    """Fits the judge from fresh weights; the best pass on the kept tenth stays.

    Noise, in parts of each feature's spread, keeps it from trusting one feature too finely: real
    scenes differ from procedural ones.
    """
    generator = torch.Generator().manual_seed(seed)
    torch.manual_seed(seed)
    middle, spread = looks.mean((0, 1)), looks.std((0, 1)) + 1e-3
    looks = (looks - middle) / spread
    layers: list[Any] = []
    for layer in judge.rate:
        if isinstance(layer, nn.Linear):
            layer.reset_parameters()
            layers.append(nn.Dropout(0.1))
        layers.append(layer)
    net = nn.Sequential(*layers)
    kept = len(looks) // 10
    held, held_truth = looks[:kept], truths[:kept]
    looks, truths = looks[kept:], truths[kept:]
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.02)
    best, best_state, worse, passes = float("inf"), copy.deepcopy(judge.rate.state_dict()), 0, 0
    while worse < PATIENCE:
        net.train()
        for rows in torch.randperm(len(looks), generator=generator).split(256):
            seen = looks[rows]
            seen = seen + noise * torch.randn_like(seen)
            loss = loss_of(torch.sigmoid(net(seen)).squeeze(-1), truths[rows])
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
        net.eval()
        passes += 1
        with torch.no_grad():
            predicted = torch.sigmoid(net(held)).squeeze(-1)
            value = float(loss_of(predicted, held_truth))
        worse += 1
        if value < best:
            best, best_state, worse = value, copy.deepcopy(judge.rate.state_dict()), 0
            print(
                {
                    "pass": passes,
                    "loss": round(value, 4),
                    "chosen": round(float(chosen(predicted, held_truth)), 4),
                    "best": round(float(held_truth.max(1).values.mean()), 4),
                },
                flush=True,
            )
        if worse == PATIENCE // 2:
            for group in optimiser.param_groups:
                group["lr"] *= 0.3
    judge.rate.load_state_dict(best_state)
    first = judge.rate[0]
    with torch.no_grad():  # The features are not normalised in use: the first layer does it.
        first.weight /= spread
        first.bias -= first.weight @ middle


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True, help="changed in place")
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--real", type=Path)
    parser.add_argument("--minutes", type=float, default=8, help="of collecting")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--images", type=int, default=8)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=77)
    parser.add_argument("--noise", type=float, default=0.0, help="on the features, in spreads")
    parser.add_argument("--collect", type=Path, help="only collect, into this file")
    parser.add_argument("--join", type=Path, nargs="+", default=[], help="collected before")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    saved = torch.load(options.model, map_location="cpu", weights_only=True)
    model = Model()
    take_weights(model, saved["average"])
    model.eval()
    seen = [collect(model, options)] if options.minutes else []
    if options.collect:
        torch.save(seen[0], options.collect)
        return
    seen += [torch.load(path, weights_only=True) for path in options.join]
    looks, truths = (torch.cat(parts) for parts in zip(*seen))
    fit(model.decoder.judge, looks, truths, options.rate, options.seed, options.noise)
    saved["average"] = model.state_dict()
    torch.save(saved, options.model)


if __name__ == "__main__":
    main()

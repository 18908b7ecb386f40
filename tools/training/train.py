"""Trains the built-in model.

    python -m tools.training.bank --out runs/bank --scenes 300
    python -m tools.training.train --bank runs/bank --out runs/builtin --minutes 120
    python -m tools.training.train --bank runs/bank --out runs/builtin --minutes 60 --resume
    python -m tools.training.train --bank runs/bank --out runs/next --minutes 120 \
        --start tools/training/weights/builtin_1.5.pt      # go on from what was shipped

Writes checkpoint.pt (resumable), model.pt (averaged weights), log.csv and curves.png to --out.
The learning rate stays constant and falls to zero over the last --decay minutes, so that a run
can be continued as often as wanted and finished once.
"""

from __future__ import annotations

import argparse
import csv
import math
import multiprocessing
import os
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed
from torch import nn

from .interaction import Batch, Model, decode, interact, take_weights
from .losses import affinity_loss, edge_loss, mask_loss, quality_loss, soft_iou
from .samples import start_workers

SHARE_EVERY = 4  # steps between meetings of the processes
PROMPTED = 8  # views of a batch whose objects are prompted; the decoder is the dearer part


class Average:
    """Exponential moving average of weights and of batch statistics."""

    def __init__(self, model: nn.Module, keep: float = 0.995) -> None:
        self.keep, self.steps = keep, 0
        self.state = {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model: nn.Module) -> None:
        """Moves the averages towards the model."""
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        for name, value in model.state_dict().items():
            if value.dtype.is_floating_point:
                self.state[name].lerp_(value, 1 - keep)
            else:
                self.state[name].copy_(value)


def step_losses(
    model: Model, batch: Batch, rng: np.random.Generator, bf16: bool, joint: bool = True
) -> tuple:
    """All losses of one batch, and what to write to the log.

    Without `joint` only the embedding is trained (affinity and edges), at a third of the cost.
    """
    device = batch.images.device
    with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
        embedding = model.encoder(batch.images)
    embedding = embedding.float()
    dense = affinity_loss(model.decoder, embedding, batch.points, batch.objects)
    edge = edge_loss(embedding, batch.edges)
    log = {"dense": dense.item(), "edge": edge.item()}
    if not joint:
        return dense + edge, log
    batch, embedding = batch.first(PROMPTED), embedding[:PROMPTED]
    with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
        prompts, previous, has, before, rounds = interact(model, embedding.detach(), batch, rng)
        logits, quality = decode(model, embedding, prompts, previous, has)
    count = len(batch.masks)
    flat = logits.flatten(2).float()
    target = torch.from_numpy(batch.masks).to(device).flatten(1).float()
    masks, true = mask_loss(flat, target)
    chosen = quality.argmax(1)
    drop = torch.relu(before - soft_iou(flat[torch.arange(count), chosen], target)).mean()
    judged = quality_loss(quality.float(), true)
    loss = masks.mean() + dense + edge + 0.5 * drop + judged
    picked = true[torch.arange(count), chosen]
    points_only = torch.from_numpy((prompts.labels[:, 0] == 1) & (prompts.labels[:, 1] < 0))
    boxes = torch.from_numpy(prompts.labels[:, 0] == 2)
    log.update(loss=loss.item(), masks=masks.mean().item(), judged=judged.item())
    if rounds == 0:
        if points_only.any():
            log["iou_click"] = float(picked[points_only].mean())
            log["iou_click_best"] = float(true.max(1).values[points_only].mean())
        if boxes.any():
            log["iou_box"] = float(picked[boxes].mean())
    else:
        log["iou_corrected"] = float(picked.mean())
        log["drop"] = float(torch.relu(before - picked).mean())
    return loss, log


def make_optimiser(model: nn.Module, rate: float) -> torch.optim.Optimizer:
    """AdamW; the few single numbers that scale whole maps move ten times as fast."""
    scales, judge, others = [], [], []
    for name, parameter in model.named_parameters():
        fast = name.split(".")[-1] in ("sharpness", "weights", "direct")
        (scales if fast else judge if ".judge." in name else others).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": others, "factor": 1.0, "weight_decay": 0.01},
            {"params": scales, "factor": 10.0, "weight_decay": 0.0},
            {"params": judge, "factor": 3.0, "weight_decay": 0.01},
        ],
        lr=rate,
    )


def plot(rows: list[dict[str, float]], path: Path) -> None:
    """Draws the log's curves."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(10, 3.6))
    for axis, names in (
        (axes[0], ("loss", "masks", "dense", "edge", "judged")),
        (axes[1], ("iou_click", "iou_click_best", "iou_box", "iou_corrected")),
    ):
        for name in names:
            points = [(r["views"] / 1000, r[name]) for r in rows if name in r]
            if points:
                axis.plot(*zip(*points), label=name)
        axis.set_xlabel("views seen, thousands")
        axis.legend(fontsize=7)
        axis.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--real", type=Path, help="folder with real textures (optional)")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--decay", type=float, default=0, help="minutes of falling rate at the end")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--images", type=int, default=12, help="small views in a batch")
    parser.add_argument("--small", type=int, default=128, help="cells a side of small views")
    parser.add_argument("--large", type=int, default=256, help="cells a side of large views")
    parser.add_argument("--wide", type=float, default=0.2, help="share of batches of large views")
    parser.add_argument(
        "--joint", type=float, default=0.5, help="share of batches that train the decoder as well"
    )
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1, help="of each process")
    parser.add_argument(
        "--processes",
        type=int,
        default=2,
        help="that train side by side and average their weights now and then",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--no-bf16", action="store_true")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument(
        "--start",
        type=Path,
        help="weights to begin with, e.g. tools/training/weights/builtin_1.5.pt",
    )
    return parser.parse_args()


class Team:
    """Processes that train on different views and share their weights every SHARE_EVERY steps.

    On a busy computer this loses less time than threads, which wait for each other at every layer.
    """

    def __init__(self, rank: int, size: int, meeting: Path) -> None:
        self.rank, self.size = rank, size
        if size > 1:
            torch.distributed.init_process_group(
                "gloo", init_method=f"file://{meeting.resolve()}", rank=rank, world_size=size
            )

    def share(self, model: nn.Module, finished: bool) -> bool:
        """Averages weights and batch statistics; True when any process has finished."""
        if self.size == 1:
            return finished
        values = [v for v in model.state_dict().values() if v.dtype.is_floating_point]
        flat = torch.cat([v.reshape(-1) for v in values] + [torch.tensor([float(finished)])])
        torch.distributed.all_reduce(flat)
        flat /= self.size
        start = 0
        for value in values:
            value.copy_(flat[start : start + value.numel()].view_as(value))
            start += value.numel()
        return bool(flat[-1] > 0)


def train(rank: int, options: argparse.Namespace) -> None:
    """One process of the team; the first one keeps the averages, the log and the checkpoint."""
    if rank and hasattr(os, "setsid"):
        os.setsid()  # Linux shares time between sessions first: be scheduled as a process is
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)
    device = torch.device(options.device)
    team = Team(rank, options.processes, options.out / "meeting")
    model = Model().to(device)
    optimiser = make_optimiser(model, options.rate)
    average = Average(model)
    rows: list[dict[str, float]] = []
    steps, views = 0, 0
    checkpoint = options.out / "checkpoint.pt"
    if options.resume and checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        model.load_state_dict(saved["model"])
        if len(saved["optimiser"]["param_groups"]) == len(optimiser.param_groups):
            optimiser.load_state_dict(saved["optimiser"])
        average.state, average.steps = saved["average"], saved["steps"]
        rows, steps, views = saved["rows"], saved["steps"], saved["views"]
    elif options.start is not None:
        saved = torch.load(options.start, map_location=device, weights_only=True)
        take_weights(model, saved["average"])
        average = Average(model)
    plan = np.random.default_rng([options.seed, steps])  # the same in all processes
    rng = np.random.default_rng([options.seed, steps, rank])
    seed = options.seed + steps + 7919 * rank
    narrow = start_workers(options.bank, options.real, seed, options.small, options.workers)
    wide = start_workers(options.bank, options.real, seed + 500_000, options.large, 1, 12)
    start = last_save = time.time()
    seconds, decay = options.minutes * 60, options.decay * 60
    smooth: dict[str, float] = {}
    finished = False
    while not finished:
        elapsed = time.time() - start
        rate = options.rate * min(1.0, (steps + 1) / 100)
        if decay and elapsed > seconds - decay:
            left = max(0.0, 1 - (elapsed - seconds + decay) / decay)
            rate *= max(0.01, 0.5 - 0.5 * math.cos(math.pi * left))
        for group in optimiser.param_groups:
            group["lr"] = rate * group["factor"]
        if plan.random() < options.wide:
            batch = Batch.collect([wide.get() for _ in range(max(2, options.images // 4))], device)
        else:
            batch = Batch.collect([narrow.get() for _ in range(options.images)], device)
        loss, log = step_losses(
            model, batch, rng, not options.no_bf16, bool(plan.random() < options.joint)
        )
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        steps += 1
        views += len(batch.images) * options.processes
        if steps % SHARE_EVERY == 0:
            finished = team.share(model, elapsed >= seconds)
        if rank:
            continue
        average.update(model)
        for name, value in log.items():
            smooth[name] = value + 0.97 * (smooth.get(name, value) - value)
        if steps % 50 == 0:
            rows.append(
                {
                    "steps": steps,
                    "views": views,
                    "rate": rate,
                    "seconds": round(time.time() - start, 1),
                    **{k: round(v, 4) for k, v in smooth.items()},
                }
            )
            print(rows[-1], flush=True)
        if time.time() - last_save > 180 or finished:
            last_save = time.time()
            state = {
                "model": model.state_dict(),
                "optimiser": optimiser.state_dict(),
                "average": average.state,
                "rows": rows,
                "steps": steps,
                "views": views,
            }
            save(options.out, state)


def save(out: Path, state: dict[str, Any]) -> None:
    """Writes the checkpoint, the averaged weights, the log and its curves."""
    torch.save(state, out / "checkpoint.tmp")
    (out / "checkpoint.tmp").replace(out / "checkpoint.pt")
    torch.save({name: state[name] for name in ("average", "steps", "views")}, out / "model.pt")
    names = sorted({name for row in state["rows"] for name in row})
    with open(out / "log.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(state["rows"])
    plot(state["rows"], out / "curves.png")


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "meeting").unlink(missing_ok=True)
    context = multiprocessing.get_context("spawn")
    others = [
        context.Process(target=train, args=(rank, options)) for rank in range(1, options.processes)
    ]
    for process in others:
        process.start()
    train(0, options)
    for process in others:
        process.join(60)


if __name__ == "__main__":
    main()

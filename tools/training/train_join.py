"""Trains what makes one embedding of several pictures; the model of three bands stays as it is.

    python -m tools.training.bank --out runs/bank --scenes 300 --seed 2
    python -m tools.training.train_join --bank runs/bank --out runs/join --minutes 60
    python -m tools.training.train_join --bank runs/bank --out runs/join --minutes 60 --resume
    python -m tools.training.train_join --way stem --bank runs/bank --out runs/stem --minutes 60

Windows are drawn in the background and kept for a while, so each is learned from several times,
with other pictures left out and other clicks. Writes checkpoint.pt (resumable) and log.csv to
--out, at each check and when it is told to end (SIGTERM). Every --check minutes the same held-in
windows are asked with the first picture alone, with the pictures' masks averaged (as the plugin
does without this), and with all pictures in one embedding ("join").
"""

from __future__ import annotations

import argparse
import csv
import math
import signal
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from .fusions import FUSIONS, Fusion, Window
from .interaction import Batch, Model, decode, interact, take_weights
from .losses import affinity_loss, cell_loss, edge_loss, mask_loss, soft_iou
from .prompts import BOTTOM_RIGHT, FOREGROUND, TOP_LEFT, Prompts, box_around, depth
from .samples import Sample
from .series_samples import series_stream, start_series_worker
from .train import Average

WEIGHTS = Path(__file__).parent / "weights" / "builtin_1.5.pt"
SURENESS = 6.0  # of views' masks, as in s2sam_qgis/workflow/joint_answer.py


def load_frozen(path: Path) -> Model:
    """The model whose embeddings are joined, without gradients."""
    model = Model()
    take_weights(model, torch.load(path, map_location="cpu", weights_only=True)["average"])
    model.eval()
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    return model


def step_losses(
    model: Model, fusion: Fusion, windows: list[Window], rng: np.random.Generator, joint: bool
) -> tuple[Tensor, dict[str, float]]:
    """All losses of some windows, and what to write to the log."""
    embedding = fusion.embed(windows, rng)
    batch = Batch.collect([sample.sample for sample, _ in windows], torch.device("cpu"))
    dense = affinity_loss(model.decoder, embedding, batch.points, batch.objects)
    edge = edge_loss(embedding, batch.edges)
    log = {"dense": dense.item(), "edge": edge.item()}
    if not joint:
        return dense + edge, log
    with torch.autocast("cpu", torch.bfloat16):
        prompts, previous, has, before, rounds = interact(model, embedding.detach(), batch, rng)
        model.decoder.eval()
        logits, quality = decode(model, embedding, prompts, previous, has)
    count = len(batch.masks)
    flat = logits.flatten(2).float()
    target = torch.from_numpy(batch.masks).flatten(1).float()
    masks, true = mask_loss(flat, target)
    chosen = quality.argmax(1)
    # The judge does not learn, and chooses among the candidates as it was taught on three bands:
    # the one that it takes counts as much as the best.
    taken = flat[torch.arange(count), chosen]
    liked = cell_loss(taken, target).mean()
    drop = torch.relu(before - soft_iou(taken, target)).mean()
    log.update(masks=masks.mean().item(), liked=liked.item())
    log["iou_corrected" if rounds else "iou_first"] = float(
        true[torch.arange(count), chosen].mean()
    )
    return masks.mean() + dense + edge + liked + 0.5 * drop, log


def asked(sample: Sample, boxed: bool) -> tuple[Prompts, np.ndarray]:
    """The same click or box on each target at every check."""
    masks = sample.targets
    prompts = Prompts.empty(len(masks))
    rng = np.random.default_rng(int(masks.sum()))
    for i, mask in enumerate(masks):
        if boxed:
            x0, y0, x1, y1 = box_around(mask, sample.zoom, rng)
            prompts.add(i, x0, y0, TOP_LEFT)
            prompts.add(i, x1, y1, BOTTOM_RIGHT)
        else:
            row, column = np.unravel_index(int(depth(mask).argmax()), mask.shape)
            prompts.add(i, column + 0.5, row + 0.5, FOREGROUND)
    return prompts, masks


def favourite(model: Model, embedding: Tensor, prompts: Prompts) -> tuple[Tensor, Tensor]:
    """The best candidate's logits [B, N, N] and predicted IoU [B]."""
    count, side = len(prompts.count), 4 * embedding.shape[-1]
    zero = torch.zeros(count, 1, side, side), torch.zeros(count)
    with torch.autocast("cpu", torch.bfloat16):
        logits, quality = decode(model, embedding, prompts, *zero)
    best = quality.argmax(1)
    return logits[torch.arange(count), best].float(), quality[torch.arange(count), best].float()


@torch.no_grad()
def check(model: Model, fusion: Fusion, windows: list[Window]) -> dict[str, float]:
    """Mean IoU of held-in targets after a click and from a box, in three ways."""
    found: dict[str, list[float]] = {}
    for window in windows:
        sample = window[0]
        with torch.autocast("cpu", torch.bfloat16):
            embeddings = model.encoder(torch.from_numpy(sample.images)).float()
        whole = fusion.embed([window], None)
        for boxed in (False, True):
            prompts, masks = asked(sample.sample, boxed)
            name = "box" if boxed else "click"
            views = [favourite(model, one[None], prompts) for one in embeddings]
            score = torch.stack([quality for _, quality in views])
            weight = torch.softmax(SURENESS * score, 0)[:, :, None, None]
            mean = (weight * torch.stack([v.clamp(-10, 10) for v, _ in views])).sum(0)
            answers = {
                "first": views[0][0],
                "mean": mean,
                "join": favourite(model, whole, prompts)[0],
            }
            for way, logits in answers.items():
                mask = logits.numpy() > 0
                iou = (mask & masks).sum((1, 2)) / np.maximum((mask | masks).sum((1, 2)), 1)
                found.setdefault(f"{name}_{way}", []).extend(iou.tolist())
    return {name: round(float(np.mean(values)), 4) for name, values in found.items()}


class Kept:
    """Windows of one size, each learned from several times before it makes room."""

    def __init__(self, options: argparse.Namespace, fusion: Fusion, cells: int, seed: int) -> None:
        self.queue = start_series_worker(options.bank, options.real, seed, cells)
        self.fusion, self.most, self.uses = fusion, options.kept, options.uses
        self.batch = options.windows if cells == options.small else max(2, options.windows // 4)
        self.windows: list[Window] = []
        self.learned = 0.0
        while len(self.windows) < 6 * self.batch:
            self.more()

    def more(self) -> None:
        """Takes the next window."""
        sample = self.queue.get()
        self.windows = [*self.windows, (sample, self.fusion.keep(sample))][-self.most :]
        self.learned += self.uses

    def draw(self, rng: np.random.Generator) -> list[Window]:
        """The windows of a batch."""
        while self.learned <= 0:
            self.more()
        self.learned -= self.batch
        which = rng.choice(len(self.windows), self.batch, replace=False)
        return [self.windows[i] for i in which]


def save(out: Path, state: dict[str, Any], rows: list[dict[str, float]]) -> None:
    """Writes the checkpoint and the log; the checkpoint replaces the one before in one go."""
    torch.save(state, out / "checkpoint.tmp")
    (out / "checkpoint.tmp").replace(out / "checkpoint.pt")
    names = sorted({name for row in rows for name in row})
    with open(out / "log.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--way", choices=list(FUSIONS), default="join")
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--real", type=Path, help="folder with real textures (optional)")
    parser.add_argument("--model", type=Path, default=WEIGHTS, help="the frozen model's weights")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--decay", type=float, default=0, help="minutes of falling rate at the end")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--small", type=int, default=128, help="cells a side of small windows")
    parser.add_argument("--large", type=int, default=256, help="cells a side of large windows")
    parser.add_argument("--wide", type=float, default=0.9, help="share of steps on large windows")
    parser.add_argument("--windows", type=int, default=16, help="small ones in a batch; a quarter")
    parser.add_argument("--kept", type=int, default=160, help="encoded windows of a size in memory")
    parser.add_argument("--uses", type=float, default=4, help="times that a window is learned from")
    parser.add_argument("--joint", type=float, default=0.25, help="share of steps with the decoder")
    parser.add_argument("--check", type=float, default=8, help="minutes between checks")
    parser.add_argument("--held", type=int, default=24, help="windows that are only asked")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)
    model = load_frozen(options.model)
    fusion, shadow = FUSIONS[options.way](model), FUSIONS[options.way](model)
    net = fusion.net
    optimiser = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=0.01)
    average = Average(net, 0.99)
    rows: list[dict[str, float]] = []
    steps = 0
    path = options.out / "checkpoint.pt"
    resumed = options.resume and path.exists()
    if resumed:
        saved = torch.load(path, map_location="cpu", weights_only=True)
        net.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        average.state, average.steps = saved["average"], saved["steps"]
        rows, steps = saved["rows"], saved["steps"]
    rng = np.random.default_rng([options.seed, steps])
    held_stream = series_stream(options.bank, options.real, 987_654, 256)
    held = [(s, fusion.keep(s)) for s in (next(held_stream) for _ in range(options.held))]
    seed = options.seed + 2 * steps + 1
    small = Kept(options, fusion, options.small, seed)
    large = Kept(options, fusion, options.large, seed + 1)
    if not resumed:
        fusion.measure(small.windows)
        average = Average(net, 0.99)
    start = last_check = time.time()
    seconds, decay = options.minutes * 60, options.decay * 60
    smooth: dict[str, float] = {}
    stops: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: stops.append(number))  # saves, then ends
    while True:
        elapsed = time.time() - start
        rate = options.rate * min(1.0, (steps + 1) / 50)
        if decay and elapsed > seconds - decay:
            left = max(0.0, 1 - (elapsed - seconds + decay) / decay)
            rate *= max(0.01, 0.5 - 0.5 * math.cos(math.pi * left))
        for group in optimiser.param_groups:
            group["lr"] = rate
        windows = (large if rng.random() < options.wide else small).draw(rng)
        loss, log = step_losses(model, fusion, windows, rng, bool(rng.random() < options.joint))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        steps += 1
        average.update(net)
        for name, value in log.items():
            smooth[name] = value + 0.97 * (smooth.get(name, value) - value)
        finished = elapsed >= seconds or bool(stops)
        if steps % 25 == 0:
            print(steps, round(elapsed), {k: round(v, 3) for k, v in smooth.items()}, flush=True)
        if finished or time.time() - last_check > options.check * 60 or steps == 1:
            last_check = time.time()
            shadow.net.load_state_dict(average.state)
            row = {"steps": steps, "seconds": round(elapsed), **smooth}
            if not stops:  # who ends it does not want to wait
                row.update(check(model, shadow, held))
            rows.append({k: round(float(v), 4) for k, v in row.items()})
            print(rows[-1], flush=True)
            state = {
                "model": net.state_dict(),
                "optimiser": optimiser.state_dict(),
                "average": average.state,
                "rows": rows,
                "steps": steps,
            }
            save(options.out, state, rows)
        if finished:
            return


if __name__ == "__main__":
    main()

"""Goes on training the decoder alone, also with what real images teach; the encoder stays.

    python -m tools.training.tune_decoder --windows runs/tune.pt --out runs/tuned \
        --teach landscapes outlines views agree borders --minutes 60

``--windows`` is what tune_windows wrote: windows by what they teach. What may teach:

- ``landscapes``: procedural objects, so that what is known stays known;
- ``outlines``: real outlines of places that may be learned from;
- ``views``: no outline; one picture's click must find what a box finds in the mean of all pictures,
  where the click's own mean agrees with that;
- ``agree``: no outline; two clicks in one mask must give the same mask, which must not pour over
  borders; one that does teaches only that;
- ``borders``: no outline; what borders of many dates close in is an object on each of them.

Windows are drawn evenly over the kinds of their places, and no object counts more than LIMIT: where
the model is wrong and sure of it (burn scars in true colour), it would outshout all others. Batch
statistics stay. The judge learns along from known masks where ``--judge`` says so; it is fitted
afterwards anyway (judge.py). Writes checkpoint.pt with the averaged weights every few minutes, as
train.py does; ``--resume`` goes on from it, ``--decay`` is wanted once, at the end.
"""

from __future__ import annotations

import argparse
import copy
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from . import judge as judging
from .decoder import BOTTOM_RIGHT, FOREGROUND, TOP_LEFT, Decoder
from .geodesic import FAR, geodesic_numba
from .interaction import Model, decode, interact, keep_decoder, take_decoder
from .losses import hard_iou, limited, nearest_loss, soft_iou
from .prompts import Prompts, box_around, depth
from .train import Average
from .train_join import WEIGHTS, load_frozen
from .tune_windows import TuneWindow, edges_of, halved, load_windows

TEACHERS = ("landscapes", "outlines", "views", "agree", "borders")
OBJECTS = 3  # asked about in a window
SURENESS = 6.0  # of views' masks, as in s2sam_qgis/workflow/joint_answer.py
TRUSTED = 0.7  # IoU of the click's mask and the box's above which the box's teaches
POURED = 0.1  # share of the window above which a mask must not have run over borders
EDGY = 0.12  # mean chance of a border inside from which it has
LIMIT = 2.0  # loss of an object above which it teaches no more
WARMING = 20  # steps until the learning rate is whole


@dataclass
class Asked:
    """What interact wants to know of objects."""

    masks: np.ndarray
    zooms: np.ndarray


def clicks_at(points: np.ndarray) -> Prompts:
    """One foreground click [B, 2] each, in cells."""
    prompts = Prompts.empty(len(points))
    for i, (x, y) in enumerate(points):
        prompts.add(i, float(x), float(y), FOREGROUND)
    return prompts


def boxes_around(masks: np.ndarray, zoom: float, rng: np.random.Generator) -> Prompts:
    """A box each, drawn as people draw them."""
    prompts = Prompts.empty(len(masks))
    for i, mask in enumerate(masks):
        x0, y0, x1, y1 = box_around(mask, zoom, rng)
        prompts.add(i, x0, y0, TOP_LEFT)
        prompts.add(i, x1, y1, BOTTOM_RIGHT)
    return prompts


def ask(model: Model, embedding: Tensor, prompts: Prompts) -> tuple[Tensor, Tensor]:
    """Candidates [B, C, N, N] and their predicted IoU [B, C], without a previous mask."""
    count, side = len(prompts.points), 4 * embedding.shape[-1]
    nothing = torch.zeros(count, 1, side, side)
    logits, quality = decode(model, embedding, prompts, nothing, torch.zeros(count))
    return logits.float(), quality.float()


def liked(logits: Tensor, quality: Tensor) -> Tensor:
    """The candidate that the judge takes, [B, N, N]."""
    return logits[torch.arange(len(logits)), quality.argmax(1)]


@torch.no_grad()
def of_all_pictures(model: Model, window: TuneWindow, prompts: Prompts) -> Tensor:
    """Mean of the pictures' favourites, weighted by how much each is liked, [B, N, N]."""
    total, weight = torch.zeros(()), torch.zeros(())
    for number in range(len(window.embeddings)):
        logits, quality = ask(model, window.picture(number), prompts)
        share = torch.exp(SURENESS * quality.max(1).values)[:, None, None]
        total, weight = total + share * liked(logits, quality), weight + share
    return total / weight


def fit(logits: Tensor, target: Tensor, before: Tensor) -> Tensor:
    """Mean loss of objects, none of which counts more than the limit; see ``nearest_loss``."""
    return limited(nearest_loss(logits, target, before), LIMIT).mean()


def judged(logits: Tensor, quality: Tensor, target: Tensor) -> Tensor:
    """Loss of the judge; nothing where it does not learn."""
    if not quality.requires_grad:
        return torch.zeros(())
    truth = target.flatten(1)[:, None].expand(-1, logits.shape[1], -1)
    return judging.loss_of(quality, hard_iou(logits.detach().flatten(2), truth).float())


def drawn(windows: Sequence[TuneWindow], rng: np.random.Generator) -> TuneWindow:
    """One of the windows; each kind is as likely as the others, and each place of a kind."""
    kinds = sorted({window.kind for window in windows})
    kind = kinds[int(rng.integers(len(kinds)))]
    names = sorted({window.place for window in windows if window.kind == kind})
    place = names[int(rng.integers(len(names)))]
    own = [w for w in windows if w.kind == kind and w.place == place]
    return own[int(rng.integers(len(own)))]


def some(rng: np.random.Generator, masks: np.ndarray) -> np.ndarray:
    """OBJECTS of the masks, or all."""
    picks = rng.choice(len(masks), min(OBJECTS, len(masks)), replace=False)
    return np.asarray(masks[picks])


def places(where: np.ndarray, rng: np.random.Generator, count: int) -> np.ndarray:
    """Middles of cells picked from where [N, N] holds, float [count, 2], x before y."""
    rows, columns = np.nonzero(where)
    picks = rng.integers(0, len(rows), count)
    return np.stack([columns[picks], rows[picks]], 1) + 0.5


def teach_masks(
    model: Model, teacher: Model, window: TuneWindow, rng: np.random.Generator
) -> Tensor:
    """Simulated clicks, boxes and corrections on known masks, in one picture."""
    masks = some(rng, window.truths)
    embedding = window.picture(int(rng.integers(len(window.embeddings))))
    batch = Asked(masks, np.full(len(masks), window.zoom))
    prompts, previous, has, before, _ = interact(model, embedding, batch, rng)  # type: ignore[arg-type]
    model.decoder.eval()
    logits, quality = decode(model, embedding, prompts, previous, has)
    with torch.no_grad():
        known = decode(teacher, embedding, prompts, previous, has)[0].float()
    target = torch.from_numpy(masks).float()
    taken = liked(logits.float(), quality).flatten(1)
    drop = torch.relu(before - soft_iou(taken, target.flatten(1))).mean()
    loss = fit(logits.float(), target, known) + 0.5 * drop
    return loss + judged(logits.float(), quality, target)


def teach_views(
    model: Model, teacher: Model, window: TuneWindow, rng: np.random.Generator
) -> Tensor | None:
    """A click in one picture must find what a box finds in all of them."""
    prompts = clicks_at(places(np.ones((256, 256), bool), rng, OBJECTS))
    clicked = of_all_pictures(teacher, window, prompts)
    masks = (clicked > 0).numpy()
    sized = [i for i, m in enumerate(masks) if 60 <= m.sum() <= POURED * 3 * m.size]
    if not sized:
        return None
    boxed = of_all_pictures(teacher, window, boxes_around(masks[sized], window.zoom, rng))
    same = hard_iou(clicked[sized].flatten(1), (boxed > 0).float().flatten(1)) >= TRUSTED
    kept = [sized[i] for i in np.flatnonzero(same.numpy())]
    if not kept:
        return None
    number = int(rng.integers(len(window.embeddings)))
    points = np.concatenate([places(depth(m) >= 0.4 * depth(m).max(), rng, 1) for m in masks[kept]])
    embedding, prompts = window.picture(number), clicks_at(points)
    with torch.no_grad():
        known, _ = ask(teacher, embedding, prompts)
    logits, _ = ask(model, embedding, prompts)
    return fit(logits, torch.sigmoid(boxed[same] * 2), known)


def beyond_borders(window: TuneWindow, number: int, points: np.ndarray) -> tuple[Tensor, Tensor]:
    """Chance of a border [128, 128], and how far beyond borders each cell lies [B, 128, 128]."""
    edge = torch.from_numpy(edges_of(window.embeddings[number : number + 1]))
    seeds = torch.full((len(points), 1, 128, 128), FAR)
    for i, (x, y) in enumerate(points):
        seeds[i, 0, int(y) // 2, int(x) // 2] = 0
    cost = (0.005 + edge[:, None] ** 2).expand(len(points), 1, 128, 128)
    return edge[0], 1 - torch.exp(-geodesic_numba(seeds, cost)[:, 0])


def teach_agreement(
    model: Model, teacher: Model, window: TuneWindow, rng: np.random.Generator
) -> Tensor | None:
    """Two clicks in one mask give one mask, the mean of both, which stays within borders.

    What the model says of a mask that has poured over borders is no answer to agree on: there only
    what lies beyond the borders is paid for.
    """
    number = int(rng.integers(len(window.embeddings)))
    embedding = window.picture(number)
    first = places(np.ones((256, 256), bool), rng, OBJECTS)
    with torch.no_grad():
        masks = (liked(*ask(model, embedding, clicks_at(first))) > 0).numpy()
    held = [m[int(y), int(x)] and m.sum() >= 60 for m, (x, y) in zip(masks, first)]
    if not any(held):
        return None
    masks, first = masks[held], first[held]
    second = np.concatenate([places(depth(m) >= 0.4 * depth(m).max(), rng, 1) for m in masks])
    prompts = clicks_at(np.concatenate([first, second]))
    with torch.no_grad():
        known, _ = ask(teacher, embedding, prompts)
    logits, quality = ask(model, embedding, prompts)
    taken = liked(logits, quality)
    count = len(first)
    mean = torch.sigmoid((taken[:count] + taken[count:]).detach())  # twice the mean: surer
    losses = limited(nearest_loss(logits, torch.cat([mean, mean]), known), LIMIT)
    edge, beyond = beyond_borders(window, number, np.concatenate([first, second]))
    chance = torch.sigmoid(halved(taken))
    area = chance.detach().mean((1, 2))
    edgy = (chance.detach() * edge).mean((1, 2)) / area.clamp(min=1e-4)
    poured = ((area > POURED) & (edgy > EDGY)).float()
    over = (chance * beyond).sum((1, 2)) / chance.detach().sum((1, 2)).clamp(min=1)
    either = torch.maximum(poured[:count], poured[count:]).repeat(2)
    return ((1 - either) * losses + poured * over).mean()


def taught(
    what: str, model: Model, teacher: Model, window: TuneWindow, rng: np.random.Generator
) -> Tensor | None:
    """The loss of one window; None where it has nothing to say."""
    if what == "views":
        return teach_views(model, teacher, window, rng)
    if what == "agree":
        return teach_agreement(model, teacher, window, rng)
    return teach_masks(model, teacher, window, rng)


def learning(decoder: Decoder) -> list[nn.Parameter]:
    """What learns: all but the judge, and but the affinity's weights, which only maps use."""
    named = decoder.named_parameters()
    return [p for n, p in named if not n.startswith("judge.") and n not in ("sharpness", "weights")]


class Tuning:
    """A decoder that learns, its optimiser and its averaged weights; goes on where it was left.

    Attributes:
        model: what learns.
        rows: each step's losses, by teacher.
    """

    def __init__(self, options: argparse.Namespace, start: Model | None = None) -> None:
        self.options = options
        self.teacher = start or load_frozen(WEIGHTS)
        self.model = copy.deepcopy(self.teacher)
        if options.begin:
            take_decoder(self.model, options.begin)
        self.parameters = learning(self.model.decoder)
        groups: list[dict[str, Any]] = [{"params": self.parameters, "factor": 1.0}]
        if options.judge:
            judge = list(self.model.decoder.judge.parameters())
            groups.append({"params": judge, "factor": options.judge})
        for group in groups:
            for parameter in group["params"]:
                parameter.requires_grad_(True)
        self.optimiser = torch.optim.AdamW(groups, options.rate, weight_decay=0.0)
        self.average = Average(self.model, 0.99)
        self.rows: list[dict[str, float]] = []

    def step(self, windows: Mapping[str, Sequence[TuneWindow]], left: float) -> None:
        """One step; ``left`` of the learning rate is left. Draws depend on seed and step alone."""
        options, number = self.options, len(self.rows)
        rng = np.random.default_rng([options.seed, number])
        rate = options.rate * min(1.0, (number + 1) / WARMING) * left
        for group in self.optimiser.param_groups:
            group["lr"] = rate * group["factor"]
        row = {}
        self.optimiser.zero_grad()
        turns = [
            (number * options.at_once + i) % len(options.teach) for i in range(options.at_once)
        ]
        for what in (options.teach[turn] for turn in turns):
            self.model.decoder.eval()
            with torch.autocast("cpu", torch.bfloat16, enabled=options.half):
                window = drawn(windows[what], rng)
                loss = taught(what, self.model, self.teacher, window, rng)
            if loss is not None:
                loss.backward()
                row[what] = loss.item()
        nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimiser.step()
        self.average.update(self.model)
        self.rows.append(row)

    def save(self, path: Path) -> None:
        """Writes all that going on needs; a file that is there is replaced as a whole."""
        state = {
            "average": self.average.state,
            "average_steps": self.average.steps,
            "model": self.model.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "rows": self.rows,
            "steps": len(self.rows),
            "views": 0,
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def resume(self, path: Path) -> None:
        """Takes up what save wrote."""
        state = torch.load(path, weights_only=True)
        self.average.state, self.average.steps = state["average"], state["average_steps"]
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.rows = state["rows"]

    def averaged(self) -> Model:
        """The model with averaged weights."""
        made = copy.deepcopy(self.model)
        made.load_state_dict(self.average.state)
        return made.eval()


def tune(
    windows: Mapping[str, Sequence[TuneWindow]],
    options: argparse.Namespace,
    start: Model | None = None,
) -> Tuning:
    """Tunes for some minutes or until a number of steps, and writes checkpoints on the way."""
    torch.manual_seed(options.seed)
    tuning = Tuning(options, start)
    path = options.out / "checkpoint.pt" if options.out else None
    if options.resume and path:
        tuning.resume(path)
    began = saved = time.monotonic()
    seconds, decay = 60 * options.minutes, 60 * options.decay
    while len(tuning.rows) < options.steps and time.monotonic() - began < seconds:
        rest = seconds - (time.monotonic() - began)
        tuning.step(windows, min(1.0, rest / decay) if decay else 1.0)
        if len(tuning.rows) % 20 == 0:
            print(len(tuning.rows), round(seconds - rest), mean_of(tuning.rows[-20:]), flush=True)
        if path and time.monotonic() - saved > 60 * options.save:
            saved = time.monotonic()
            tuning.save(path)
    if path:
        tuning.save(path)
    return tuning


def mean_of(rows: list[dict[str, float]]) -> dict[str, float]:
    """Mean of each loss over rows that have it."""
    names = sorted({name for row in rows for name in row})
    return {n: round(float(np.mean([r[n] for r in rows if n in r])), 3) for n in names}


def blended(start: Model, end: Model, share: float) -> Model:
    """Weights between two models: a share of the second (Wortsman and others 2022)."""
    made = copy.deepcopy(end)
    first = start.state_dict()
    state = made.state_dict()
    for name, value in state.items():
        if value.dtype.is_floating_point:
            value.copy_(torch.lerp(first[name], value, share))
    return made


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--windows", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--teach", nargs="+", choices=TEACHERS, default=list(TEACHERS))
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--decay", type=float, default=0, help="minutes of falling rate at the end")
    parser.add_argument("--save", type=float, default=4, help="minutes between checkpoints")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--begin", type=Path, help="a decoder that an earlier run came to")
    parser.add_argument("--at-once", type=int, default=2, help="windows a step, teachers in turn")
    parser.add_argument("--judge", type=float, default=0, help="its rate in parts of the others'")
    parser.add_argument("--half", action="store_true", help="bfloat16 where that is safe")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    options.out.mkdir(parents=True, exist_ok=True)
    tuned = tune(load_windows(*options.windows), options)
    keep_decoder(tuned.averaged(), options.out / "decoder.pt")


if __name__ == "__main__":
    main()

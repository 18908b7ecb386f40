"""Trains what decides whether two neighbouring regions of "Outline everything" are one object.

python -m tools.training.merging pairs --bank runs/bank --out runs/pairs.npz --views 300
python -m tools.training.merging outlines --raster A.tif --ids A_ids.tif --rows 138 --out runs/a.npz
python -m tools.training.merging fit --pairs runs/pairs.npz:1 runs/a.npz:0.5 \
    --out resources/models/builtin_merging.json

``pairs`` draws landscapes, looks at them as the plugin does, cuts the hierarchy at many levels, and
keeps what is known of neighbours with the truth about them. ``outlines`` does the same with real
outlines in a raster of numbers (0: not known to be anything), of its first rows only where asked:
the others are left to decide and to report on. ``fit`` trains small networks on groups of pairs,
each with the share it gets, and writes their mean.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812

from s2sam_qgis.core.regions.hierarchy import SMOOTHING, find_hierarchy
from s2sam_qgis.core.regions.merge_score import INPUTS, border_sums, inputs_of, region_sums
from s2sam_qgis.core.regions.smoothing import smoothed
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.everything.edges import edge_map
from s2sam_qgis.workflow.inputs import open_imagery

from .pictures import commands, landscapes, read_ids, together

VERSION = "1.0"
#: Thresholds at which neighbours are looked at, and pairs that are kept of each.
LEVELS, MOST = (0.09, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7), 150
#: Regions count of which so much is one object.
PURE = 0.7
UNITS, NETWORKS, STEPS, BATCH = 12, 4, 2500, 1024

Pairs = dict[str, np.ndarray]


def neighbours(
    source: Any, truth: np.ndarray, rng: np.random.Generator, rows: int | None = None
) -> Pairs:
    """What is known of neighbouring regions of a raster, whether they are one, and how they count.

    Args:
        source: as ``open_imagery`` takes it.
        truth: numbers of objects (h, w); 0 where nothing is known.
        rng: chooses pairs.
        rows: regions whose middle lies below are left out.
    """
    imagery, model = open_imagery(source), load_model(ModelSpec(threads=1))
    window = imagery.grid.window
    inside = imagery.valid(window)
    colours = imagery.read(window, window.shape)[0]
    edges = edge_map(imagery, model, window, inside)
    hierarchy, soft = find_hierarchy(edges, inside), smoothed(edges, SMOOTHING)
    objects = int(truth.max()) + 1
    height = np.repeat(np.arange(window.height), window.width)
    found: list[tuple[np.ndarray, ...]] = []
    for level in LEVELS:
        partition = hierarchy.partition(level, 4 if level > LEVELS[0] else 0)
        labels, count = partition.labels - 1, len(partition)
        names = labels.ravel() + 1
        sums = region_sums(labels, count, edges, colours)
        first, second, between = border_sums(labels, soft, colours)
        shared = np.bincount(names * objects + truth.ravel(), minlength=(count + 1) * objects)
        shared = shared.reshape(count + 1, objects)[1:]
        main, pure = shared.argmax(1), shared.max(1) / np.maximum(shared.sum(1), 1)
        good = (np.minimum(pure[first], pure[second]) > PURE) & (
            (main[first] > 0) | (main[second] > 0)
        )
        if rows is not None:
            middle = np.bincount(names, height, count + 1)[1:] / sums[:, 0]
            good &= (middle[first] < rows) & (middle[second] < rows)
        kept = np.flatnonzero(good)
        kept = rng.choice(kept, min(MOST, len(kept)), replace=False) if rows is None else kept
        one, other = sums[first[kept]], sums[second[kept]]
        size = np.sqrt(np.minimum(one[:, 0], other[:, 0]))
        same = main[first[kept]] == main[second[kept]]
        found.append((inputs_of(one, other, between[kept]), same, size))
    inputs, same, weight = (np.concatenate(part) for part in zip(*found))
    return {"inputs": inputs.astype(np.float32), "same": same, "weight": weight}


def drawn_pairs(bank: Path, real: Path | None, views: int, seed: int) -> Pairs:
    """Neighbours of regions in so many landscapes."""
    rng = np.random.default_rng(seed)
    seen = landscapes(bank, real, views, rng)
    return together([neighbours(source, truth, rng) for source, truth in seen])


def fit(groups: list[tuple[Pairs, float]], seed: int) -> nn.Sequential:
    """One network on standardised inputs that says how likely a border parts two objects."""
    inputs = np.concatenate([pairs["inputs"] for pairs, _ in groups])
    apart = 1 - np.concatenate([pairs["same"] for pairs, _ in groups]).astype(np.float32)
    chance = np.concatenate(
        [share * pairs["weight"] / pairs["weight"].sum() for pairs, share in groups]
    )
    middle, spread = standard(groups)
    x = torch.from_numpy(((inputs - middle) / spread).astype(np.float32))
    y = torch.from_numpy(apart)
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(len(INPUTS), UNITS), nn.ReLU(), nn.Linear(UNITS, 1))
    optimiser = torch.optim.AdamW(net.parameters(), 5e-3, weight_decay=3e-3)
    slower = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, STEPS)
    rng = np.random.default_rng(seed)
    picks = rng.choice(len(x), STEPS * BATCH, p=chance / chance.sum()).reshape(STEPS, BATCH)
    for step in range(STEPS):
        chosen = torch.from_numpy(picks[step])
        loss = F.binary_cross_entropy_with_logits(net(x[chosen])[:, 0], y[chosen])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        slower.step()
    return net


def standard(groups: list[tuple[Pairs, float]]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and spread of the first group's inputs."""
    inputs = groups[0][0]["inputs"]
    return inputs.mean(0), inputs.std(0) + 1e-6


def record(groups: list[tuple[Pairs, float]], shift: float) -> dict[str, Any]:
    """The mean of several networks as the plugin reads it; standardisation is folded in."""
    middle, spread = standard(groups)
    hidden, bias, last, level = [], [], [], shift
    for seed in range(NETWORKS):
        net = fit(groups, seed)
        weights = net[0].weight.detach().numpy().T / spread[:, None]
        hidden.append(weights)
        bias.append(net[0].bias.detach().numpy() - middle @ weights)
        last.append(net[2].weight.detach().numpy()[0] / NETWORKS)
        level += float(net[2].bias.detach()) / NETWORKS
    return {
        "name": "builtin merging",
        "version": VERSION,
        "for": "edge maps of the built-in model",
        "license": "GPL-2.0-or-later",
        "inputs": list(INPUTS),
        "hidden": np.round(np.concatenate(hidden, 1), 5).tolist(),
        "bias": np.round(np.concatenate(bias), 5).tolist(),
        "last": np.round(np.concatenate(last), 5).tolist(),
        "shift": round(level, 5),
    }


def main() -> None:
    parser, _, fitted = commands(__doc__, "pairs", "--pairs", 300)
    fitted.add_argument("--shift", type=float, default=0.0, help="added to all logits")
    options = parser.parse_args()
    torch.set_num_threads(1)
    if options.what == "fit":
        text = json.dumps(record(options.pairs, options.shift))
        options.out.write_text(text + "\n", encoding="utf-8")
    elif options.what == "pairs":
        np.savez(
            options.out, **drawn_pairs(options.bank, options.real, options.views, options.seed)
        )
    else:
        ids = read_ids(options.ids, options.parts)
        rng = np.random.default_rng(0)
        np.savez(options.out, **neighbours(options.raster, ids, rng, options.rows))


if __name__ == "__main__":
    main()

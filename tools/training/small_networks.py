"""The small networks that look at regions: several are fitted, and written as their mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812

from .pictures import Arrays


@dataclass(frozen=True)
class Fit:
    """How networks are fitted; ``noise`` on standardised inputs keeps single objects unlearned."""

    units: int
    networks: int
    steps: int
    batch: int
    noise: float


def mean_network(
    groups: list[tuple[Arrays, float]], answer: str, fit: Fit, levels: tuple[float, ...]
) -> dict[str, Any]:
    """The mean of several networks, as arrays by the names that a record gives them.

    Args:
        groups: regions with ``inputs`` (n, i), ``weight`` (n,) and an answer (n,); and the share of
            the examples that each group gets. The first one's inputs say what is standard.
        answer: the name of the answers.
        fit: how each is fitted.
        levels: a network says for each of them whether the answer reaches it.

    Returns:
        ``middle``, ``spread`` (i,), ``hidden`` (i, units), ``bias`` (units,), ``last`` (units,
        levels) and ``shift`` (levels,).
    """
    first = groups[0][0]["inputs"]
    middle, spread = first.mean(0), first.std(0) + 1e-3
    inputs = np.concatenate([regions["inputs"] for regions, _ in groups])
    answers = np.concatenate([regions[answer] for regions, _ in groups])
    chance = np.concatenate(
        [share * regions["weight"] / regions["weight"].sum() for regions, share in groups]
    )
    x = torch.from_numpy(np.clip((inputs - middle) / spread, -3, 3).astype(np.float32))
    y = torch.from_numpy((answers[:, None] >= np.array(levels)).astype(np.float32))
    hidden, bias, last, shift = [], [], [], np.zeros(len(levels))
    for seed in range(fit.networks):
        net = _fitted(x, y, chance / chance.sum(), fit, seed)
        hidden.append(net[0].weight.detach().numpy().T)
        bias.append(net[0].bias.detach().numpy())
        last.append(net[2].weight.detach().numpy().T / fit.networks)
        shift += net[2].bias.detach().numpy() / fit.networks
    return {
        "middle": middle.astype(float),
        "spread": spread.astype(float),
        "hidden": np.concatenate(hidden, 1).astype(float),
        "bias": np.concatenate(bias).astype(float),
        "last": np.concatenate(last).astype(float),
        "shift": shift,
    }


def _fitted(
    x: torch.Tensor, y: torch.Tensor, chance: np.ndarray, fit: Fit, seed: int
) -> nn.Sequential:
    torch.manual_seed(seed)
    net = nn.Sequential(
        nn.Linear(x.shape[1], fit.units), nn.ReLU(), nn.Linear(fit.units, y.shape[1])
    )
    optimiser = torch.optim.AdamW(net.parameters(), 4e-3, weight_decay=1e-2)
    slower = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, fit.steps)
    rng = np.random.default_rng(seed)
    picks = torch.from_numpy(rng.choice(len(x), (fit.steps, fit.batch), p=chance))
    for chosen in picks:
        noisy = x[chosen] + fit.noise * torch.randn(fit.batch, x.shape[1])
        loss = F.binary_cross_entropy_with_logits(net(noisy), y[chosen])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        slower.step()
    return net

"""Cheapest-path distance from clicks over a cost image: water finds its way, edges stop it.

Distances run along rows and columns. One sweep in one direction,
D[i] = min(D[i], D[i - 1] + cost[i]), equals a running minimum of D - C plus C with C the running
sum of costs. The running minimum is made of shifted minima at 1, 2, 4, ... cells, so that the whole
thing exports to plain ONNX operators; training uses the same sweeps compiled by numba.
"""

from __future__ import annotations

import numpy as np
import torch
from numba import njit
from torch import Tensor

#: Distance of what no path has reached yet.
FAR = 30.0
ROUNDS = 4


def _running_minimum(x: Tensor, axis: int) -> Tensor:
    """Minimum of all values up to each place along the axis (2 or 3)."""
    length, step = x.shape[axis], 1
    while step < length:
        head = x.narrow(axis, 0, step)
        rest = torch.minimum(x.narrow(axis, step, length - step), x.narrow(axis, 0, length - step))
        x = torch.cat([head, rest], axis)
        step *= 2
    return x


def _sweep(distance: Tensor, total: Tensor, axis: int) -> Tensor:
    """One sweep towards higher indices; total is the running sum of costs along the axis."""
    return _running_minimum(distance - total, axis) + total


def geodesic_tensor(seeds: Tensor, cost: Tensor, rounds: int = ROUNDS) -> Tensor:
    """Distances [B, C, H, W] from seeds (0 at clicks, FAR elsewhere) over cost [B, 1, H, W]."""
    down, right = torch.cumsum(cost, 2), torch.cumsum(cost, 3)
    up, left = torch.cumsum(cost.flip(2), 2), torch.cumsum(cost.flip(3), 3)
    distance = seeds
    for _ in range(rounds):
        distance = _sweep(distance, right, 3)
        distance = _sweep(distance.flip(3), left, 3).flip(3)
        distance = _sweep(distance, down, 2)
        distance = _sweep(distance.flip(2), up, 2).flip(2)
    return distance


@njit(cache=True, fastmath=True)
def _sweeps(distance: np.ndarray, cost: np.ndarray, rounds: int) -> None:
    batch, maps, height, width = distance.shape
    for b in range(batch):
        c = cost[b, 0]
        for m in range(maps):
            d = distance[b, m]
            for _ in range(rounds):
                for y in range(height):
                    for x in range(1, width):
                        d[y, x] = min(d[y, x], d[y, x - 1] + c[y, x])
                    for x in range(width - 2, -1, -1):
                        d[y, x] = min(d[y, x], d[y, x + 1] + c[y, x])
                for y in range(1, height):
                    for x in range(width):
                        d[y, x] = min(d[y, x], d[y - 1, x] + c[y, x])
                for y in range(height - 2, -1, -1):
                    for x in range(width):
                        d[y, x] = min(d[y, x], d[y + 1, x] + c[y, x])


def geodesic_numba(seeds: Tensor, cost: Tensor, rounds: int = ROUNDS) -> Tensor:
    """The same as geodesic_tensor, without gradients, on the CPU."""
    distance = seeds.detach().float().cpu().contiguous().numpy().copy()
    _sweeps(distance, cost.detach().float().cpu().contiguous().numpy(), rounds)
    return torch.from_numpy(distance).to(seeds.device)

"""Two ways to make one embedding of a window's pictures, as training sees them.

`join`: each picture is encoded as it is, and a net of its own joins the embeddings (join.py).
`stem`: one encoding of all looks of the date that is clicked on, by added kernels (stem.py).
"""

from __future__ import annotations

import copy
from typing import Protocol

import numpy as np
import torch
from torch import Tensor, nn

from .interaction import Model
from .join import Join, gather, spread
from .series import KINDS
from .series_samples import SeriesSample
from .stem import StemEncoder

Window = tuple[SeriesSample, Tensor]  # a window and what a fusion keeps of its pictures


class Fusion(Protocol):
    """What training asks of either way."""

    net: nn.Module

    def keep(self, sample: SeriesSample) -> Tensor:
        """What is kept of a window's pictures, so that it is made once."""

    def measure(self, windows: list[Window]) -> None:
        """Fits to the first windows what is not learned."""

    def embed(self, windows: list[Window], rng: np.random.Generator | None) -> Tensor:
        """Embeddings [B, 256, h, w]; with `rng` some pictures are left out."""


def some_pictures(looks: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Numbers of the pictures that are looked at this time: the first, and at least one more."""
    others = np.arange(1, len(looks))
    kept = others[rng.random(len(others)) < rng.choice([0.4, 0.8, 1.0])]
    return np.concatenate([[0], kept if len(kept) else rng.choice(others, 1)])


@torch.no_grad()
def encoded(model: Model, sample: SeriesSample) -> Tensor:
    """Maps (join.spread) [P, VALUES, 2h, 2w] of a window's pictures, float16."""
    images = torch.from_numpy(sample.images).contiguous(memory_format=torch.channels_last)
    with torch.autocast("cpu", torch.bfloat16):
        return spread(model.encoder(images)).half()


class JoinFusion:
    """Pictures' embeddings, joined."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.net: Join = Join().to(memory_format=torch.channels_last)

    def keep(self, sample: SeriesSample) -> Tensor:
        """The pictures' maps."""
        return encoded(self.model, sample)

    def measure(self, windows: list[Window]) -> None:
        """Sets the spread of each value."""
        maps = torch.cat([maps.float() for _, maps in windows])
        self.net.scale.copy_(maps.std((0, 2, 3)).clamp(min=1e-3))

    def embed(self, windows: list[Window], rng: np.random.Generator | None) -> Tensor:
        """See Fusion."""
        first, read = [], []
        scale = self.net.scale.view(1, -1, 1, 1)
        for sample, maps in windows:
            everything = np.arange(len(sample.looks))
            which = everything if rng is None else some_pictures(sample.looks, rng)
            used = maps[torch.from_numpy(which)].float() / scale
            first.append(used[:1])
            with torch.autocast("cpu", torch.bfloat16):
                read.append(self.net.enter(used, torch.from_numpy(sample.looks[which])))
        together = torch.cat(read).contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16):
            joined = self.net(torch.cat(first), together)
        return gather(joined.float() * scale)


class Added(nn.Module):
    """A StemEncoder whose state is only what is trained."""

    def __init__(self, stem: StemEncoder) -> None:
        super().__init__()
        for name in StemEncoder.ADDED:
            self.add_module(name, getattr(stem, name))


class StemFusion:
    """All looks of one date in one encoding; other dates are left out."""

    def __init__(self, model: Model) -> None:
        self.stem = StemEncoder(copy.deepcopy(model.encoder)).to(memory_format=torch.channels_last)
        self.net: nn.Module = Added(self.stem)

    def keep(self, sample: SeriesSample) -> Tensor:
        """The pictures, float16."""
        return torch.from_numpy(sample.images).half()

    def measure(self, windows: list[Window]) -> None:
        """Nothing."""

    def embed(self, windows: list[Window], rng: np.random.Generator | None) -> Tensor:
        """See Fusion."""
        side = windows[0][1].shape[-1]
        images = torch.zeros(len(windows), KINDS, 3, side, side)
        there = torch.zeros(len(windows), KINDS)
        for number, (sample, pictures) in enumerate(windows):
            everything = np.arange(len(sample.looks))
            which = everything if rng is None else some_pictures(sample.looks, rng)
            for one in which[::-1]:
                look = int(sample.looks[one])
                if look < KINDS:
                    images[number, look] = pictures[one].float()
                    there[number, look] = 1
        with torch.autocast("cpu", torch.bfloat16):
            return self.stem(images, there).float()


FUSIONS = {"join": JoinFusion, "stem": StemFusion}

"""The model as it is asked: batches of views, and the clicks that people would make on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import torch
from torch import Tensor, nn

from .decoder import Decoder
from .encoder import Encoder
from .prompts import Prompts, begin, correction
from .samples import Sample

CLICK_ROUNDS = (0, 0, 0, 1, 1, 2, 2, 4)


class Model(nn.Module):
    """Encoder and decoder together, for one optimiser and one set of averages."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder().to(memory_format=torch.channels_last)
        self.decoder = Decoder()


def take_weights(net: nn.Module, weights: dict[str, Tensor]) -> None:
    """Loads weights, also of an earlier version that looked at fewer maps.

    New maps come after those before them, and get zeros: the net begins by answering as it did.

    Raises:
        RuntimeError: if weights are missing, or are of another net.
    """
    taken = {}
    for name, wanted in net.state_dict().items():
        if name not in weights:
            continue
        taken[name] = value = weights[name].to(wanted.dtype)
        if value.dim() > 1 and value.shape[1] < wanted.shape[1]:
            taken[name] = torch.zeros_like(wanted)
            taken[name][:, : value.shape[1]] = value
    net.load_state_dict(taken)


def keep_decoder(model: Model, path: Path) -> None:
    """Writes the decoder's weights as float16, for ``take_decoder``."""
    state = model.decoder.state_dict()
    torch.save({n: v.half() if v.is_floating_point() else v for n, v in state.items()}, path)


def take_decoder(model: Model, path: Path) -> None:
    """Gives a model the decoder of an earlier run."""
    take_weights(model.decoder, torch.load(path, weights_only=True))


@dataclass
class Batch:
    """Samples as tensors; see samples.Sample."""

    images: Tensor
    objects: Tensor
    masks: np.ndarray
    points: Tensor
    edges: Tensor
    zooms: np.ndarray

    @classmethod
    def collect(cls, samples: list[Sample], device: torch.device) -> Batch:
        """Stacks samples of one grid."""
        images = torch.from_numpy(np.stack([s.image for s in samples]))
        each = samples[0].targets.shape[0]
        return cls(
            images.to(device, memory_format=torch.channels_last),
            torch.from_numpy(np.stack([s.objects for s in samples])).long().to(device),
            np.concatenate([s.targets for s in samples]),
            torch.from_numpy(np.stack([s.points for s in samples])).long().to(device),
            torch.from_numpy(np.stack([s.edges for s in samples])).to(device),
            np.repeat([s.zoom for s in samples], each),
        )

    def first(self, count: int) -> Batch:
        """The first views and their objects."""
        each = len(self.masks) // len(self.images)
        return Batch(
            self.images[:count],
            self.objects[:count],
            self.masks[: count * each],
            self.points[:count],
            self.edges[:count],
            self.zooms[: count * each],
        )


def decode(
    model: Model, embedding: Tensor, prompts: Prompts, previous: Tensor, has: Tensor
) -> list[Tensor]:
    """Runs the decoder on simulated prompts."""
    used = prompts.used()
    points = torch.from_numpy(prompts.points[:, :used]).to(embedding.device)
    labels = torch.from_numpy(prompts.labels[:, :used]).to(embedding.device)
    return list(model.decoder(embedding, points, labels, previous, has))


def interact(
    model: Model,
    embedding: Tensor,
    batch: Batch,
    rng: np.random.Generator,
    watch: Callable[[Tensor], None] | None = None,
) -> tuple:
    """Clicks as a person would for some rounds, without gradients.

    ``watch`` is handed the candidates [B, C, N, N] of every round on the way.

    Returns:
        prompts, the previous mask's logits, whether it is used, and its IoU (0 in round zero).
    """
    count, side = len(batch.masks), batch.masks.shape[-1]
    prompts = begin(batch.masks, batch.zooms, rng)
    device = embedding.device
    previous = torch.zeros(count, 1, side, side, device=device)
    has, before = torch.zeros(count, device=device), torch.zeros(count, device=device)
    rounds = int(rng.choice(CLICK_ROUNDS))
    if rounds:
        model.decoder.eval()
        with torch.no_grad():
            for _ in range(rounds):
                logits, quality = decode(model, embedding, prompts, previous, has)
                if watch is not None:
                    watch(logits)
                best = logits[torch.arange(count), quality.argmax(1)]
                found = (best > 0).cpu().numpy()
                both = (found & batch.masks).sum((1, 2))
                either = np.maximum((found | batch.masks).sum((1, 2)), 1)
                before = torch.from_numpy((both / either).astype(np.float32)).to(device)
                for i in range(count):
                    click = correction(found[i], batch.masks[i], rng)
                    if click:
                        prompts.add(i, *click)
                if rng.random() < 0.9:
                    previous = best.unsqueeze(1).clamp(-10, 10).float()
                    has = torch.ones(count, device=device)
        model.decoder.train()
    return prompts, previous, has, before, rounds

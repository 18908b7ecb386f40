"""Joins the embeddings of several pictures of one window into one that the decoder reads.

Each picture (three bands of one date) is encoded by itself with the encoder's weights as they are.
The join sees, for every place, what each kind of picture says of the date that is clicked on, and
the mean and the largest values over the other dates, so their order does not matter and any may be
missing. It writes what it adds to the first picture's embedding. One picture needs no join: its
answers are the encoder's, bit for bit.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .encoder import AFFINITY, EDGES
from .layers import double

#: Kinds of picture (series.LOOKS); the same kinds of other dates have numbers from here on.
KINDS = 4
#: Values of a place of the half grid: affinity of four cells, and edge maps.
VALUES = 4 * AFFINITY + EDGES
#: Stands in for values that are not there where the largest is looked for.
NOTHING = -1e4


def spread(embedding: Tensor) -> Tensor:
    """An embedding [B, 256, h, w] as VALUES maps on the half grid [B, VALUES, 2h, 2w]."""
    b, _, h, w = embedding.shape
    affinity = embedding[:, : 16 * AFFINITY].reshape(b, AFFINITY, 2, 2, 2, 2, h, w)
    # Channels hold the 4 x 4 cells of a place: halves and cells of rows, then of columns.
    affinity = affinity.permute(0, 1, 3, 5, 6, 2, 7, 4).reshape(b, 4 * AFFINITY, 2 * h, 2 * w)
    return torch.cat([affinity, F.pixel_shuffle(embedding[:, 16 * AFFINITY :], 2)], 1)


def gather(maps: Tensor) -> Tensor:
    """The reverse of spread: [B, VALUES, 2h, 2w] to [B, 256, h, w]."""
    b, _, h, w = maps.shape
    affinity = maps[:, : 4 * AFFINITY].reshape(b, AFFINITY, 2, 2, h // 2, 2, w // 2, 2)
    affinity = affinity.permute(0, 1, 5, 2, 7, 3, 4, 6).reshape(b, 16 * AFFINITY, h // 2, w // 2)
    return torch.cat([affinity, F.pixel_unshuffle(maps[:, 4 * AFFINITY :], 2)], 1)


class Block(nn.Module):
    """Two 3 x 3 convolutions around a shortcut, without batch statistics: there are few batches."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, 1, 1)
        self.second = nn.Conv2d(channels, channels, 3, 1, 1)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)

    def forward(self, x: Tensor) -> Tensor:
        """Adds what the two convolutions find."""
        return F.relu(x + self.second(F.relu(self.first(x))))


class Join(nn.Module):
    """Maps of pictures in, what is added to the first picture's maps out.

    Attributes:
        scale: [VALUES], spread of each value, so that all enter alike.
        each: [2 * KINDS, width, VALUES], how a picture of a kind is read.
        most: [KINDS, width, VALUES], how the largest values over other dates are read.
    """

    def __init__(self, width: int = 48, half: int = 80, quarter: int = 112) -> None:
        super().__init__()
        self.scale: Tensor
        self.register_buffer("scale", torch.ones(VALUES))
        limit = (3 / VALUES) ** 0.5 / 2
        self.each = nn.Parameter(torch.empty(2 * KINDS, width, VALUES).uniform_(-limit, limit))
        self.most = nn.Parameter(torch.empty(KINDS, width, VALUES).uniform_(-limit, limit))
        self.there = nn.Linear(2 * KINDS, width)
        self.full = nn.Sequential(nn.Conv2d(width, width, 3, 1, 1), nn.ReLU(), Block(width))
        self.down = nn.Sequential(nn.Conv2d(width, half, 3, 2, 1), nn.ReLU(), Block(half))
        self.deep = nn.Sequential(
            nn.Conv2d(half, quarter, 3, 2, 1), nn.ReLU(), Block(quarter), Block(quarter)
        )
        self.rise = nn.Conv2d(quarter, half, 1)
        self.meet = Block(half)
        self.lead = nn.Conv2d(half, width, 1)
        self.last = Block(width)
        self.out = nn.Conv2d(width, VALUES, 1)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def enter(self, maps: Tensor, looks: Tensor) -> Tensor:
        """What the net reads from one window's pictures, in any order within a kind.

        Args:
            maps: [P, VALUES, H, W], over scale.
            looks: int64 [P], a kind's number, plus KINDS on other dates.

        Returns:
            [1, width, H, W].
        """
        count, _, h, w = maps.shape
        is_of = (looks.view(-1, 1) == torch.arange(2 * KINDS, device=looks.device)).to(maps.dtype)
        number = is_of.sum(0)
        share = 1 / number.clamp(min=1)[looks]  # the mean over dates
        kernels = self.each[looks] * share.view(-1, 1, 1)
        width = kernels.shape[1]
        flat = maps.reshape(1, count * VALUES, h * w)
        read = kernels.transpose(0, 1).reshape(1, width, count * VALUES) @ flat
        read = read + self.largest(maps, is_of[:, KINDS:])
        read = read + self.there(number.clamp(max=1).view(1, -1)).unsqueeze(-1)
        return read.view(1, width, h, w)

    def largest(self, maps: Tensor, is_of: Tensor) -> Tensor:
        """The largest values over other dates of a kind, read: [1, width, H * W]."""
        flat = maps.flatten(1)
        most = []
        for kind in range(KINDS):
            mine = is_of[:, kind : kind + 1]
            there = mine.sum().clamp(max=1)
            most.append((flat + (1 - mine) * NOTHING).amax(0) * there)
        stack = torch.stack(most).view(1, KINDS * VALUES, -1)
        return self.most.transpose(0, 1).reshape(1, -1, KINDS * VALUES) @ stack

    def forward(self, first: Tensor, read: Tensor) -> Tensor:
        """The joint maps [B, VALUES, H, W] of B windows, over scale.

        Args:
            first: the first pictures' maps [B, VALUES, H, W], over scale.
            read: [B, width, H, W], what enter read.
        """
        full = self.full(F.relu(read))
        down = self.down(full)
        deep = self.deep(down)
        down = self.meet(F.relu(down + double(self.rise(deep))))
        full = self.last(F.relu(full + double(self.lead(down))))
        return first + self.out(full)

    def of_window(self, embeddings: Tensor, looks: Tensor) -> Tensor:
        """The joint embedding [1, 256, h, w] of one window's pictures [P, 256, h, w]."""
        scale = self.scale.view(1, -1, 1, 1)
        maps = spread(embeddings) / scale
        return gather(self(maps[:1], self.enter(maps, looks)) * scale)

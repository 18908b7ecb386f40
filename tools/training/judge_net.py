"""Predicts how good each candidate mask is, from what a careful person would look at.

Does the mask hold the clicks and leave the background out? Does it fill the box? Is what lies just
outside its outline different from what lies inside? Is it like the mask that was corrected?
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .encoder import AFFINITY, unpack

CANDIDATES = 3
MAPS = 16  # the decoder's prompt maps, per cell
BOX_MAPS = 6  # those that compare with samples of the box, after them
NEAR_FOREGROUND, NEAR_BACKGROUND, IN_BOX = 3, 4, 6  # places among them
LOOKS = AFFINITY - 2
HIDDEN = 96


class Judge(nn.Module):
    """Predicted IoU of candidates, from the masks alone: nothing flows back into them."""

    def __init__(self, context: int) -> None:
        super().__init__()
        features = context + 4 + 2 * MAPS + 2 * LOOKS + 5 + 2 * CANDIDATES + 2 * BOX_MAPS
        self.rate = nn.Sequential(
            nn.Linear(features, HIDDEN),
            nn.ReLU(),
            nn.Linear(HIDDEN, HIDDEN),
            nn.ReLU(),
            nn.Linear(HIDDEN, 1),
        )

    def forward(
        self,
        logits: Tensor,
        maps: Tensor,
        looks: Tensor,
        context: tuple[Tensor, Tensor, Tensor],
        previous: Tensor,
    ) -> Tensor:
        """Predicts IoU.

        Args:
            logits: [B, C, 16, h * w], candidates in unshuffled order.
            maps: [B, MAPS + BOX_MAPS, 16, h * w], the prompts as the decoder drew them.
            looks: [B, LOOKS, h * w], mean affinity values of 4 x 4 cells.
            context: the decoder's features at full and quarter size of the 64-grid, and its maps on
                the half grid, whose last two are edges.
            previous: [B, 1, 4h, 4w], chance that the previous mask holds a cell; 0 without one.

        Returns:
            [B, C], 0 to 1.
        """
        features = self.features(logits, maps, looks, context, previous)
        return torch.sigmoid(self.rate(features)).squeeze(-1)

    @staticmethod
    def features(
        logits: Tensor,
        maps: Tensor,
        looks: Tensor,
        context: tuple[Tensor, Tensor, Tensor],
        previous: Tensor,
    ) -> Tensor:
        """What is looked at, [B, C, features]; see forward for the arguments."""
        full, quarter, half_maps = (t.detach() for t in context)
        b, c = logits.shape[:2]
        h, w = full.shape[-2:]
        logits, maps = logits.detach(), maps.detach()
        chance = torch.sigmoid(logits)
        inside = chance.mean(2)  # [B, C, h * w]
        grid = inside.view(b, c, h, w)
        ring = (F.max_pool2d(grid, 3, 1, 1) - grid).flatten(2)

        def mean(values: Tensor, weight: Tensor) -> Tensor:
            return (weight @ values.transpose(1, 2)) / (weight.sum(2, keepdim=True) + 1e-2)

        edge = F.avg_pool2d(half_maps[:, 4:6], 2).flatten(2)
        contrast = mean(edge, 4 * inside * (1 - inside))
        strict = torch.sigmoid(4 * (logits - 1)).mean((2, 3))
        loose = torch.sigmoid(4 * (logits + 1)).mean((2, 3))
        stability = ((strict + 1e-4) / (loose + 1e-4)).unsqueeze(-1)
        size = torch.log(inside.mean(2, keepdim=True) + 1e-4)
        coarse = maps.mean(2)
        prompts_in, prompts_out = mean(coarse, inside), mean(coarse, ring)
        look_in, look_out = mean(looks, inside), mean(looks, ring)
        spread = (mean(looks * looks, inside) - look_in * look_in).clamp(min=0)
        # shares of the clicks' neighbourhoods and of the box that the mask holds
        cells = chance.reshape(b, c, -1)
        flat = maps.reshape(b, MAPS + BOX_MAPS, -1)
        box = (flat[:, IN_BOX : IN_BOX + 1] > 0).to(cells.dtype)
        targets = torch.cat([flat[:, (NEAR_FOREGROUND, NEAR_BACKGROUND)], box], 1)
        both = cells @ targets.transpose(1, 2)  # [B, C, 3]
        held = both / (targets.sum(2).unsqueeze(1) + 1e-2)
        total = cells.sum(2, keepdim=True)
        beyond = 1 - both[..., 2:] / (total + 1e-2)
        before = F.pixel_unshuffle(previous, 4).reshape(b, 1, -1)
        shared = cells @ before.transpose(1, 2)
        kept = shared / (total + before.sum(2, keepdim=True) - shared + 1e-2)
        which = torch.eye(c, device=logits.device, dtype=logits.dtype).unsqueeze(0).expand(b, c, c)
        sizes = size.transpose(1, 2).expand(b, c, c)
        pooled = mean(full.flatten(2), inside)
        around = quarter.mean((2, 3)).unsqueeze(1).expand(b, c, quarter.shape[1])
        return torch.cat(
            [
                around, pooled, contrast, stability, size,
                prompts_in[..., :MAPS], prompts_out[..., :MAPS], spread,
                (look_in - look_out).abs(), held, beyond, kept, which, sizes,
                prompts_in[..., MAPS:], prompts_out[..., MAPS:],
            ],
            2,
        )  # fmt: skip


def surroundings(embedding: Tensor, prompts: int) -> Tensor:
    """Mean looks of each 4 x 4 cells, [prompts, LOOKS, h * w]."""
    images, _, h, w = embedding.shape
    looks = unpack(embedding)[0][:, 2:].detach()
    looks = looks.reshape(images, LOOKS, 16, h * w).mean(2)
    return looks if images == prompts else looks.repeat_interleave(prompts // images, 0)

"""Losses: masks, dense affinity, edges, predicted IoU."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from .decoder import Decoder
from .encoder import unpack

KEPT = 0.5  # what candidates count in tuning that are not the nearest


def focal(logits: Tensor, target: Tensor) -> Tensor:
    """Binary cross entropy that forgets cells already right, averaged over the last axis."""
    p = torch.sigmoid(logits)
    wrong = (p - target).abs().detach()
    return (F.binary_cross_entropy_with_logits(logits, target, reduction="none") * wrong).mean(-1)


def dice(logits: Tensor, target: Tensor) -> Tensor:
    """One less the soft Dice overlap along the last axis."""
    p = torch.sigmoid(logits)
    return 1 - (2 * (p * target).sum(-1) + 1) / (p.sum(-1) + target.sum(-1) + 1)


def cell_loss(logits: Tensor, target: Tensor) -> Tensor:
    """How unlike a mask is to what it should be, by cells and as a whole, along the last axis."""
    return 4 * focal(logits, target) + dice(logits, target)


def soft_iou(logits: Tensor, target: Tensor) -> Tensor:
    """Differentiable IoU along the last axis."""
    p = torch.sigmoid(logits)
    both = (p * target).sum(-1)
    return (both + 1) / (p.sum(-1) + target.sum(-1) - both + 1)


def hard_iou(logits: Tensor, target: Tensor) -> Tensor:
    """IoU of logits > 0 along the last axis."""
    found, truth = logits > 0, target > 0.5
    return (found & truth).sum(-1) / (found | truth).sum(-1).clamp(min=1)


def mask_loss(logits: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
    """Loss of the best candidate plus a little of the others.

    Args:
        logits: [B, C, n].
        target: [B, n].

    Returns:
        losses [B] and true IoU [B, C].
    """
    truth = target.unsqueeze(1).expand_as(logits)
    each = cell_loss(logits, truth)
    with torch.no_grad():
        true = hard_iou(logits, truth)
    return each.min(1).values + 0.15 * each.mean(1), true


def nearest_loss(logits: Tensor, target: Tensor, before: Tensor) -> Tensor:
    """Loss of the candidate nearest to a known or guessed mask; the others stay as they were, [B].

    A click may mean several things. Pulled towards the one that is known here, all candidates would
    become alike (the best of three no better than the one that the judge takes), so the others
    learn what the decoder said of them before the tuning (Li and Hoiem 2016, "Learning without
    forgetting").

    Args:
        logits: [B, C, N, N].
        target: [B, N, N], 0-1.
        before: logits before the tuning, [B, C, N, N].
    """
    flat, known = logits.flatten(2), (before.flatten(2) > 0).float()
    wanted = target.flatten(1)[:, None].expand_as(flat)
    each = cell_loss(flat, wanted)
    kept = cell_loss(flat, known)
    nearest = each.detach().argmin(1, keepdim=True)
    others = torch.ones_like(each).scatter(1, nearest, 0.0)
    return each.gather(1, nearest)[:, 0] + KEPT * (kept * others).mean(1)


def limited(losses: Tensor, most: float) -> Tensor:
    """Losses [B], those above a limit scaled down to it, slopes and all."""
    return losses * (most / losses.detach().clamp(min=most))


def quality_loss(predicted: Tensor, true: Tensor) -> Tensor:
    """Squared error of predicted IoU, and of the differences between candidates."""
    error = predicted - true
    contrast = error - error.mean(1, keepdim=True)
    return (error**2).mean() + 2 * (contrast**2).mean()


def edge_loss(embedding: Tensor, edges: Tensor) -> Tensor:
    """Edges [I, N, N] (0, 1 part, 2 whole) against the embedding's two edge maps on N / 2."""
    logits = unpack(embedding)[1][:, :2].float()
    half = F.max_pool2d(edges.unsqueeze(1).float(), 2)
    target = torch.cat([half >= 2, half >= 1], 1).float()
    return 3 * F.binary_cross_entropy_with_logits(logits, target)


def affinity_loss(decoder: Decoder, embedding: Tensor, points: Tensor, objects: Tensor) -> Tensor:
    """Every dense click must find its object in the embedding alone.

    Args:
        decoder: holds the affinity's weights.
        embedding: [I, 256, h, w].
        points: int64 [I, P, 2], cells.
        objects: int64 [I, N, N], objects' numbers.
    """
    images, _, h, w = embedding.shape
    cells = decoder.cells(unpack(embedding)[0], h, w)
    sims = decoder.similarity(cells, decoder.at(cells, points.float() + 0.5, h, w))
    numbers = torch.stack([objects[i, points[i, :, 1], points[i, :, 0]] for i in range(images)])
    flat = F.pixel_unshuffle(objects.unsqueeze(1).float(), 4).reshape(images, 1, -1)
    target = (flat == numbers.unsqueeze(-1).float()).float()
    total = torch.zeros((), device=embedding.device)
    for kind, weight in ((0, 1.0), (1, 0.5)):
        total = total + weight * cell_loss(sims[:, kind], target).mean()
    return total

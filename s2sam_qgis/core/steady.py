"""A further click changes a mask where it was set, and less and less elsewhere.

The first clicks say what is meant, so a model may draw anew. After some, what lies far from the
new click was seen and left as it was by the person: it is right, mostly, and each new answer of a
model that differs there is as often worse as better. There the mean of all answers so far is kept.
"""

from __future__ import annotations

import math

import numpy as np

from .masks import CELL, LOW_RES_SIZE
from .resample import FloatImage

#: Logits beyond this say no more: one answer's certainty must not silence all others.
MOST = 10.0

#: How far from a click its answer counts fully, as a share of the root of the mask's area.
NEAR = 0.5

#: How many prompts the answer to the newest one is worth, where it lies far away.
WORTH = 1.5


def steadied(
    before: FloatImage, after: FloatImage, place: tuple[float, float], prompts: int
) -> FloatImage:
    """Logits (256, 256) after one more click.

    Args:
        before: the mask before, (256, 256).
        after: the answer to all prompts.
        place: the new click (x, y) in chip positions.
        prompts: how many there are with it.
    """
    least = min(1.0, WORTH / max(1, prompts - 1))
    if least >= 1.0 or not (before > 0).any():
        return after
    return _blended(before, after, place, least)


def begun(before: FloatImage, after: FloatImage, place: tuple[float, float]) -> FloatImage:
    """Logits (256, 256) to show while the answer to a click is still worked on.

    ``after`` is only a first word, that of one view of several. Near the click it is mostly right;
    far away it is as often farther from the final answer as nearer, and there the mask stays.
    """
    return _blended(before, after, place, 0.0) if (before > 0).any() else after


def _blended(
    before: FloatImage, after: FloatImage, place: tuple[float, float], least: float
) -> FloatImage:
    """What was before, and the more of what came after the nearer to a place."""
    area = int((before > 0).sum())
    middles = (np.arange(LOW_RES_SIZE, dtype=np.float32) + 0.5) * CELL
    across, along = (middles - place[0]) ** 2, (middles - place[1]) ** 2
    distance = np.sqrt(across[None, :] + along[:, None]) / CELL
    weight = np.maximum(np.exp(-distance / (NEAR * math.sqrt(area))), least)
    kept = np.clip(before, -MOST, MOST)
    return np.asarray(kept + weight * (np.clip(after, -MOST, MOST) - kept), np.float32)

"""The prompts that our decoders and the official ones are asked with, and how answers compare."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


class Prompt(NamedTuple):
    """Prompts of one batch: ``coords`` (b, n, 2) in pixels, ``labels`` (b, n), mask logits or None.

    Labels are 0 and 1 for points, then 2 and 3 for a box's corners in the last two places, or -1
    for padding in the last place.
    """

    coords: Array
    labels: Array
    mask: Array | None


def prompts(image_side: int, mask_side: int, seed: int) -> dict[str, Prompt]:
    """Every kind of prompt that a decoder is asked: points, padding, a box, a mask, a batch."""
    random = np.random.default_rng(seed)

    def places(batch: int, count: int) -> Array:
        return random.uniform(0, image_side, (batch, count, 2)).astype(np.float32)

    def labels(*values: int, batch: int = 1) -> Array:
        return np.tile(np.array(values, np.float32), (batch, 1))

    mask = random.normal(0, 4, (1, 1, mask_side, mask_side)).astype(np.float32)
    box = np.sort(places(1, 2), axis=1)
    padding = np.zeros((1, 1, 2), np.float32)
    return {
        "one point": Prompt(np.concatenate([places(1, 1), padding], 1), labels(1, -1), None),
        "points and box": Prompt(
            np.concatenate([places(1, 3), box], 1), labels(1, 0, 1, 2, 3), None
        ),
        "box": Prompt(box, labels(2, 3), None),
        "point and mask": Prompt(
            np.concatenate([places(1, 2), padding], 1), labels(1, 0, -1), mask
        ),
        "batch": Prompt(
            np.concatenate([places(3, 2), np.repeat(padding, 3, 0)], 1),
            labels(1, 0, -1, batch=3),
            None,
        ),
    }


def padded(asked: dict[str, Prompt]) -> dict[str, Prompt]:
    """The prompts, each with a padding point at its end, as SAM 2 has it always."""
    result = {}
    for name, prompt in asked.items():
        coords, labels = prompt.coords, prompt.labels
        if labels[0, -1] != -1:
            batch = len(coords)
            coords = np.concatenate([coords, np.zeros((batch, 1, 2), np.float32)], 1)
            labels = np.concatenate([labels, np.full((batch, 1), -1, np.float32)], 1)
        result[name] = Prompt(coords, labels, prompt.mask)
    return result


def relative_error(found: Array, expected: Array) -> float:
    """The largest difference over the largest expected magnitude."""
    return float(np.abs(found - expected).max() / np.abs(expected).max())

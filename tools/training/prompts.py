"""Simulated people: first clicks, boxes drawn a little off, clicks that correct a mask."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from .decoder import BACKGROUND, BOTTOM_RIGHT, FOREGROUND, PAD, TOP_LEFT

ROOM = 9  # prompts per object


@dataclass
class Prompts:
    """Prompts of many objects.

    Attributes:
        points: float32 [B, ROOM, 2], cells.
        labels: float32 [B, ROOM].
        count: int [B], prompts in use.
    """

    points: np.ndarray
    labels: np.ndarray
    count: np.ndarray

    @classmethod
    def empty(cls, objects: int) -> Prompts:
        """No prompts yet."""
        return cls(
            np.zeros((objects, ROOM, 2), np.float32),
            np.full((objects, ROOM), PAD, np.float32),
            np.zeros(objects, int),
        )

    def add(self, index: int, x: float, y: float, label: int) -> None:
        """Adds one prompt while there is room."""
        k = self.count[index]
        if k < ROOM:
            self.points[index, k] = x, y
            self.labels[index, k] = label
            self.count[index] += 1

    def used(self) -> int:
        """Columns that hold anything, at least two."""
        return max(2, int(self.count.max()))


def depth(mask: np.ndarray) -> np.ndarray:
    """Distance of each cell of the mask to its outline; the window's edge counts as outline."""
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    return cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]


def _any_of(where: np.ndarray, rng: np.random.Generator) -> tuple[float, float]:
    rows, columns = np.nonzero(where)
    j = int(rng.integers(len(rows)))
    return columns[j] + rng.uniform(0.2, 0.8), rows[j] + rng.uniform(0.2, 0.8)


def first_click(mask: np.ndarray, rng: np.random.Generator) -> tuple[float, float]:
    """Near the middle more often than not, else anywhere not quite at the edge."""
    d = depth(mask)
    top = float(d.max())
    limit = 0.8 * top if rng.random() < 0.6 else min(2.0, 0.5 * top)
    return _any_of(d >= limit, rng)


def box_around(
    mask: np.ndarray, zoom: float, rng: np.random.Generator
) -> tuple[float, float, float, float]:
    """A box whose sides lie one to three native pixels inside or outside, seldom right."""
    rows, columns = np.nonzero(mask.any(1))[0], np.nonzero(mask.any(0))[0]
    sides = np.array([columns[0], rows[0], columns[-1] + 1, rows[-1] + 1], float)
    extent = min(sides[2] - sides[0], sides[3] - sides[1])
    reach = min(zoom * rng.choice([1.0, 2.0, 3.0], p=[0.4, 0.45, 0.15]), 0.3 * extent)
    off = rng.uniform(-1, 1, 4) if rng.random() < 0.3 else rng.uniform(0.5, 1, 4)
    sides += off * rng.choice([-1.0, 1.0], 4) * reach
    height, width = mask.shape
    x0, x1 = np.clip(sides[[0, 2]], 0, width)
    y0, y1 = np.clip(sides[[1, 3]], 0, height)
    return float(x0), float(y0), float(x1), float(y1)


def begin(masks: np.ndarray, zooms: np.ndarray, rng: np.random.Generator) -> Prompts:
    """A click, a box, or both for each object."""
    prompts = Prompts.empty(len(masks))
    for i, mask in enumerate(masks):
        kind = rng.random()
        if kind < 0.7:
            prompts.add(i, *first_click(mask, rng), FOREGROUND)
        if kind >= 0.6:
            x0, y0, x1, y1 = box_around(mask, float(zooms[i]), rng)
            prompts.add(i, x0, y0, TOP_LEFT)
            prompts.add(i, x1, y1, BOTTOM_RIGHT)
    return prompts


def correction(
    found: np.ndarray, truth: np.ndarray, rng: np.random.Generator
) -> tuple[float, float, int] | None:
    """A click in the middle of the largest error, as the benchmark's robot makes it."""
    missed, extra = depth(truth & ~found), depth(found & ~truth)
    label = FOREGROUND if missed.max() >= extra.max() else BACKGROUND
    d = missed if label == FOREGROUND else extra
    if d.max() <= 0:
        return None
    x, y = _any_of(d >= d.max() * rng.choice([0.6, 0.85]), rng)
    return x, y, label

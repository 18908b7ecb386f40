"""How good each candidate mask of several views is, by what all of them together show.

Each view's own judge sees one picture. Here a small network sees all candidates at once: how sure
each judge is, how far the views agree, which clicks a mask misses, how large it is beside the
others, and on what colour steps its outline lies. It is for clicks: a box says how large an object
is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .grid import FloatArray
from .masks import CELL, BoolMask, mean_step, outline_steps
from .pixel_prompts import PixelPrompts
from .resample import FloatImage

#: What the network is shown, in this order; a record of weights names it.
INPUTS = (
    "predicted_iou",
    "stability",
    "less_sure",
    "surer_ones",
    "first_view",
    "infrared",
    "short_wave",
    "views",
    "favourite",
    "missed_clicks",
    "log_area",
    "beside_median",
    "beside_favourites",
    "spread_of_favourites",
    "smaller_ones",
    "agreement",
    "agreement_with_favourites",
    "closest_of_each_view",
    "within_favourites",
    "holds_favourites",
    "sure_support",
    "on_border",
    "length",
    "like_before",
    "corrects",
    "certainty",
    "certainty_inside",
    "steadiness",
    "foreground",
    "background",
    "log_zoom",
    "empty",
    "size_rank",
    "step",
    "step_beside_most",
)

#: Beyond this logits say no more.
MOST = 10.0
#: Logits between which an outline is unsure.
UNSURE = 2.0
#: More clicks than these say no more.
CLICKS = 3

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class ViewCandidates:
    """What the views answered on one chip; a view's candidates follow each other.

    Attributes:
        logits: (m, rows, cols), of the cells that the chip's image fills.
        predicted_iou: (m,).
        stability: (m,).
        view: int (m,), the view's number from 0.
        kind: int (m,), 0 the first view, 1 one led by near infrared, 2 another one.
        favourites: each view's favourite, as places among the m.
    """

    logits: FloatImage
    predicted_iou: FloatArray
    stability: FloatArray
    view: NDArray[np.int64]
    kind: NDArray[np.int64]
    favourites: NDArray[np.int64]


@dataclass(frozen=True)
class ViewScore:
    """The network: weights (inputs, units) and shifts (units,) of each layer, one unit at the end.

    Between layers what is below 0 is 0; the last passes a logistic curve.
    """

    weights: tuple[FloatArray, ...]
    shifts: tuple[FloatArray, ...]

    def __call__(self, seen: Floats) -> FloatArray:
        """Expected IoU (m,), 0-1, of candidates by what is seen of them (m, INPUTS)."""
        values = np.asarray(seen, np.float64)
        for number, (weight, shift) in enumerate(zip(self.weights, self.shifts)):
            values = (np.maximum(values, 0.0) if number else values) @ weight + shift
        return np.asarray(1.0 / (1.0 + np.exp(-values[:, 0])))


def seen_of(
    found: ViewCandidates,
    prompts: PixelPrompts,
    zoom: float,
    picture: FloatImage,
    before: BoolMask | None,
) -> Floats:
    """What the network is shown of each candidate: (m, INPUTS).

    Args:
        found: the candidates.
        prompts: points in chip positions.
        zoom: chip positions per raster pixel.
        picture: the first view (3, rows, cols), 0-255.
        before: the mask that is corrected (rows, cols).
    """
    logits = np.clip(found.logits, -MOST, MOST)
    masks = logits > 0
    count, rows, cols = masks.shape
    flat = masks.reshape(count, -1).astype(np.float32)
    area = flat.sum(1)
    shared = flat @ flat.T
    overlap = shared / np.maximum(area[:, None] + area - shared, 1)
    part = shared / np.maximum(area[:, None], 1)  # of the row's mask that the column's holds
    favourites, predicted = found.favourites, found.predicted_iou
    foreign = found.view[:, None] != found.view
    foreign_favourite = foreign[:, favourites]
    size = np.log(np.maximum(area, 1) / (rows * cols))
    liked = size[favourites]
    certain = np.abs(logits)
    inside = (certain * masks).reshape(count, -1).sum(1) / np.maximum(area, 1)
    wide = (logits > -UNSURE).reshape(count, -1).sum(1)
    narrow = (logits > UNSURE).reshape(count, -1).sum(1)
    steps = outline_steps(picture)
    step = np.log1p([mean_step(steps, mask) for mask in masks])
    both = 0.0 if before is None else _overlap_with(masks, area, before)
    length = (masks[:, 1:] != masks[:, :-1]).sum((1, 2)) + (
        masks[:, :, 1:] != masks[:, :, :-1]
    ).sum((1, 2))
    border = masks[:, (0, -1)].sum((1, 2)) + masks[:, :, (0, -1)].sum((1, 2))
    labels = prompts.labels
    values: dict[str, Any] = {
        "predicted_iou": predicted,
        "stability": found.stability,
        "less_sure": predicted - predicted.max(),
        "surer_ones": (predicted[:, None] < predicted).mean(1),
        "first_view": found.kind == 0,
        "infrared": found.kind == 1,
        "short_wave": found.kind == 2,
        "views": found.view.max() + 1,
        "favourite": np.isin(np.arange(count), favourites),
        "missed_clicks": _missed(masks, prompts),
        "log_area": size,
        "beside_median": size - np.median(size),
        "beside_favourites": size - liked.mean(),
        "spread_of_favourites": liked.std(),
        "smaller_ones": (area[:, None] > area).mean(1),
        "agreement": _mean_where(overlap, foreign),
        "agreement_with_favourites": _mean_where(overlap[:, favourites], foreign_favourite),
        "closest_of_each_view": _closest(overlap, found.view),
        "within_favourites": _mean_where(part[:, favourites], foreign_favourite),
        "holds_favourites": _mean_where(part[favourites].T, foreign_favourite),
        "sure_support": _closest(overlap * predicted, found.view),
        "on_border": border / (2 * (rows + cols)),
        "length": np.log((length.astype(float) ** 2 + 1) / np.maximum(area, 1) / 16),
        "like_before": both,
        "corrects": before is not None,
        "certainty": certain.reshape(count, -1).mean(1),
        "certainty_inside": inside,
        "steadiness": narrow / np.maximum(wide, 1),
        "foreground": min(CLICKS, int((labels == 1).sum())),
        "background": min(CLICKS, int((labels == 0).sum())),
        "log_zoom": np.log(zoom),
        "empty": area == 0,
        "size_rank": _rank_in_view(area, found.view),
        "step": step,
        "step_beside_most": step - step.max(),
    }
    columns = [np.broadcast_to(np.asarray(values[name], np.float32), count) for name in INPUTS]
    return np.stack(columns, 1)


def _missed(masks: NDArray[np.bool_], prompts: PixelPrompts) -> NDArray[Any]:
    """Clicks on the wrong side of each mask's outline."""
    if not len(prompts.points):
        return np.zeros(len(masks))
    last = np.array(masks.shape[:0:-1]) - 1
    cols, rows = np.clip(prompts.points / CELL, 0, last).astype(int).T
    return np.asarray((masks[:, rows, cols] != (prompts.labels == 1)).sum(1))


def _overlap_with(masks: NDArray[np.bool_], area: FloatArray, other: BoolMask) -> FloatArray:
    shared = masks[:, other].sum(1)
    return np.asarray(shared / np.maximum(area + other.sum() - shared, 1))


def _mean_where(values: FloatArray, which: NDArray[np.bool_]) -> FloatArray:
    return np.asarray((values * which).sum(1) / np.maximum(which.sum(1), 1))


def _closest(values: FloatArray, view: NDArray[np.int64]) -> FloatArray:
    """Mean over the other views of each one's largest value: of (m, m) by row, (m,)."""
    of_views = np.stack([values[:, view == each].max(1) for each in range(view.max() + 1)], 1)
    others = view[:, None] != np.arange(view.max() + 1)
    return _mean_where(of_views, others)


def _rank_in_view(area: FloatArray, view: NDArray[np.int64]) -> FloatArray:
    """0 for a view's smallest mask to 1 for its largest."""
    same = view[:, None] == view
    before = np.arange(len(area))[:, None] > np.arange(len(area))
    smaller = (area[:, None] > area) | ((area[:, None] == area) & before)
    return np.asarray((smaller & same).sum(1) / np.maximum(same.sum(1) - 1, 1))


def views_of(counts: Sequence[int]) -> NDArray[np.int64]:
    """The view's number of each candidate, from how many each view has."""
    return np.repeat(np.arange(len(counts)), counts)

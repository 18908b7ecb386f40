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
from .masks import CELL, BoolMask, Steps, mask_extent, mean_step, slices_around
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
    steps: Steps,
    before: BoolMask | None,
) -> Floats:
    """What the network is shown of each candidate: (m, INPUTS).

    Args:
        found: the candidates.
        prompts: points in chip positions.
        zoom: chip positions per raster pixel.
        steps: ``outline_steps`` of the first view (3, rows, cols).
        before: the mask that is corrected (rows, cols).
    """
    logits = found.logits
    count, rows, cols = logits.shape
    at = _extent(logits)
    near = np.clip(logits[(slice(None), *at)], -MOST, MOST)
    masks = near > 0
    shared = _shared(masks)
    area = shared.diagonal()
    overlap = shared / np.maximum(area[:, None] + area - shared, 1)
    part = shared / np.maximum(area[:, None], 1)  # of the row's mask that the column's holds
    favourites, predicted = found.favourites, found.predicted_iou
    foreign = found.view[:, None] != found.view
    foreign_favourite = foreign[:, favourites]
    size = np.log(np.maximum(area, 1) / (rows * cols))
    liked = size[favourites]
    inside = np.maximum(near, 0).reshape(count, -1).sum(1) / np.maximum(area, 1)
    wide, narrow = (_counts(near > level) for level in (-UNSURE, UNSURE))
    nearby = _steps_in(steps, *at)
    step = np.log1p([mean_step(nearby, mask) for mask in masks])
    both = 0.0 if before is None else _overlap_with(masks, area, before, at)
    length = (masks[:, 1:] != masks[:, :-1]).sum((1, 2)) + (
        masks[:, :, 1:] != masks[:, :, :-1]
    ).sum((1, 2))
    border = (logits[:, (0, -1)] > 0).sum((1, 2)) + (logits[:, :, (0, -1)] > 0).sum((1, 2))
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
        "missed_clicks": _missed(logits, prompts),
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
        "certainty": np.minimum(np.abs(logits), MOST).reshape(count, -1).mean(1),
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


def _extent(logits: FloatImage) -> tuple[slice, slice]:
    """Rows and columns beyond which every mask (m, rows, cols) surely ends.

    Most objects fill a small part of the window, and most of what is seen of them lies there.
    """
    extent = mask_extent((logits > -UNSURE).any(axis=0))
    return (slice(None), slice(None)) if extent is None else slices_around(extent, 1)


def _steps_in(steps: Steps, rows: slice, cols: slice) -> Steps:
    """What ``outline_steps`` of a part of the picture are: of borders within it."""
    inner_rows, inner_cols = (
        slice(part.start, None if part.stop is None else part.stop - 1) for part in (rows, cols)
    )
    return steps[0][inner_rows, cols], steps[1][inner_cols, rows]


def _shared(masks: NDArray[np.bool_]) -> FloatArray:
    """How many cells each two masks (m, rows, cols) have in common: (m, m)."""
    shared = np.zeros((len(masks), len(masks)))
    for number, mask in enumerate(masks):
        for other in range(number, len(masks)):
            both = np.count_nonzero(mask & masks[other])
            shared[number, other] = shared[other, number] = both
    return shared


def _counts(masks: NDArray[np.bool_]) -> FloatArray:
    return np.array([np.count_nonzero(mask) for mask in masks], np.float64)


def _missed(logits: FloatImage, prompts: PixelPrompts) -> NDArray[Any]:
    """Clicks on the wrong side of each mask's outline."""
    if not len(prompts.points):
        return np.zeros(len(logits))
    last = np.array(logits.shape[:0:-1]) - 1
    cols, rows = np.clip(prompts.points / CELL, 0, last).astype(int).T
    return np.asarray(((logits[:, rows, cols] > 0) != (prompts.labels == 1)).sum(1))


def _overlap_with(
    masks: NDArray[np.bool_], area: FloatArray, other: BoolMask, at: tuple[slice, slice]
) -> FloatArray:
    """IoU of masks, which lie ``at`` a part of the window, with another of the whole window."""
    shared = _counts(masks & other[at])
    return np.asarray(shared / np.maximum(area + np.count_nonzero(other) - shared, 1))


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

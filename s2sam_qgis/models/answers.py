"""What comes out of a model, checked for shape and finiteness before anything is made of it.

A file from elsewhere may give anything. This is the one place that looks; a model's check runs the
same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.errors import ModelError
from ..core.messages import tr

Floats = NDArray[np.float32]

#: Masks for one question. Segment Anything gives four.
MAX_MASKS = 16
#: Sides of a mask: from the smallest that shows anything to that of a large image.
MASK_SIDES = (64, 4096)


def checked_maps(maps: Sequence[Floats], shapes: Sequence[Sequence[int]]) -> list[Floats]:
    """The encoder's maps of one image, the embedding first.

    Raises ModelError where one has another shape than in ``shapes``, or no numbers.
    """
    for value, shape in zip(maps, shapes):
        if value.shape != tuple(shape):
            raise _shape(tr("the encoder's embedding"), value.shape)
        _require_numbers(value)
    return list(maps)


def checked_masks(masks: Floats, iou: Floats) -> tuple[Floats, Floats]:
    """The decoder's masks (m, height, width) and their predicted IoU (m,).

    Args:
        masks: logits for one question, (1, m, height, width) or with one more axis of 1.
        iou: (1, m) or with one more axis of 1.

    Raises:
        ModelError: there is no mask, another number of IoU, another shape, or no numbers.
    """
    logits = _of_one_question(masks, tr("the decoder's masks"))
    if iou.size != len(logits):
        what = tr("the decoder's predicted IoU of {count} masks").format(count=len(logits))
        raise _shape(what, iou.shape)
    _require_numbers(iou)
    return logits, iou.reshape(len(logits))


def checked_full(masks: Floats) -> Floats:
    """The decoder's masks at a chip's size (m, height, width); raises ModelError as above."""
    return _of_one_question(masks, tr("the decoder's masks"))


def checked_score(score: Floats) -> float:
    """The decoder's one number that says whether an object is there."""
    if score.size != 1:
        raise _shape(tr("the decoder's score of the object"), score.shape)
    _require_numbers(score)
    return float(score.ravel()[0])


def _of_one_question(masks: Floats, what: str) -> Floats:
    low, high = MASK_SIDES
    if masks.ndim < 4 or not all(length == 1 for length in masks.shape[:-3]):
        raise _shape(what, masks.shape)
    count, height, width = masks.shape[-3:]
    if not (1 <= count <= MAX_MASKS and low <= height <= high and low <= width <= high):
        raise _shape(what, masks.shape)
    _require_numbers(masks)
    return masks.reshape(count, height, width)


def _require_numbers(value: Floats) -> None:
    if not np.isfinite(value).all():
        raise ModelError(
            tr(
                "The model gives values that are no numbers. Its file may be damaged; fetch or "
                "export it again."
            )
        )


def _shape(what: str, shape: Sequence[Any]) -> ModelError:
    return ModelError(
        tr(
            "The model does not work: {what} came out with the shape {shape}. Export it again, or "
            "use another one."
        ).format(what=what, shape=" x ".join(map(str, shape)) or "-")
    )

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
#: Sides of a mask: from the smallest that shows anything to a chip's.
MASK_SIDES = (64, 1024)
#: Numbers in an embedding; the largest that is known has 5 million.
MAX_EMBEDDING = 50_000_000


def checked_maps(
    maps: Sequence[Floats], shapes: Sequence[Sequence[int]] | None = None
) -> list[Floats]:
    """The encoder's maps; raises ModelError where one has another shape than it must or no numbers.

    Args:
        maps: one image's, each (1, channels, height, width).
        shapes: what they must have; None for any of rank four.
    """
    for number, value in enumerate(maps):
        fits = value.ndim == 4 and value.shape[0] == 1 and 0 < value.size <= MAX_EMBEDDING
        if shapes is not None:
            fits = fits and value.shape == tuple(shapes[number])
        if not fits:
            raise _shape(tr("the encoder's embedding"), value.shape)
        _require_numbers(value)
    return list(maps)


def checked_masks(masks: Floats, iou: Floats, side: int | None = None) -> tuple[Floats, Floats]:
    """The decoder's masks (m, height, width) and their predicted IoU (m,).

    Args:
        masks: logits for one question, (1, m, height, width) or with one more axis of 1.
        iou: (1, m) or with one more axis of 1.
        side: the height and width that they must have; None for any from MASK_SIDES.

    Raises:
        ModelError: there is no mask, another number of IoU, another shape, or no numbers.
    """
    low, high = MASK_SIDES if side is None else (side, side)
    sides = masks.shape[-2:] if masks.ndim >= 4 else (0, 0)
    count = int(np.prod(masks.shape[:-2])) if masks.ndim >= 4 else 0
    one_question = all(length == 1 for length in masks.shape[:-3])
    if not (one_question and 1 <= count <= MAX_MASKS and all(low <= n <= high for n in sides)):
        raise _shape(tr("the decoder's masks"), masks.shape)
    if iou.size != count:
        raise _shape(
            tr("the decoder's predicted IoU of {count} masks").format(count=count), iou.shape
        )
    _require_numbers(masks)
    _require_numbers(iou)
    return masks.reshape(count, *sides), iou.reshape(count)


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

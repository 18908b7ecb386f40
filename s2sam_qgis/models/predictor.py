"""Segment Anything on one chip: image to embedding, prompts to candidate masks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from ..core.chips import CHIP_SIZE
from ..core.masks import LOW_RES_SIZE, BoolMask
from ..core.masks import stability as stability_of
from ..core.progress import CancelToken
from ..core.prompts import PixelPrompts
from ..core.resample import FloatImage, sample_window
from .model import Model

#: What the official encoder subtracts from RGB 0-255 and divides by (Segment Anything, sam.py).
PIXEL_MEAN = np.array([123.675, 116.28, 103.53], np.float32)
PIXEL_STD = np.array([58.395, 57.12, 57.375], np.float32)

PADDING_LABEL = -1
BOX_LABELS = (2, 3)

#: Tokens (points and corners, padding included) up to which SAM answers with the best of three.
FEW_TOKENS = 2


@dataclass(frozen=True)
class Embedding:
    """The encoder's output ``array`` (1, 256, 64, 64) for an image (height, width) in a chip."""

    array: NDArray[np.float32]
    image_shape: Tuple[int, int]


@dataclass(frozen=True)
class Candidates:
    """The decoder's answer: ``logits`` (m, 256, 256), ``predicted_iou`` (m,), ``stability`` (m,).

    ``single`` is the candidate that SAM itself returns when asked for one mask.
    """

    logits: FloatImage
    predicted_iou: NDArray[np.float32]
    stability: NDArray[np.float32]
    single: int


@dataclass(frozen=True)
class FullMask:
    """One mask over the whole chip (1024, 1024), by SAM's own choice."""

    mask: BoolMask
    score: float
    stability: float


class Predictor:
    """Runs one model; safe to use from several threads."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def encode(self, rgb: FloatImage, cancel: Optional[CancelToken] = None) -> Embedding:
        """Embedding of an image (3, h, w), 0-255, h and w at most 1024; padded right and below.

        The padding is zero after normalising, as SAM pads, whoever normalises.
        """
        contract = self.model.contract
        height, width = rgb.shape[1:]
        chip = np.empty((1, 3, CHIP_SIZE, CHIP_SIZE), np.float32)
        if contract.normalise:
            rgb = (rgb - PIXEL_MEAN[:, None, None]) / PIXEL_STD[:, None, None]
            chip[:] = 0
        else:
            chip[:] = PIXEL_MEAN[:, None, None]
        chip[0, :, :height, :width] = rgb
        if contract.channels_last:
            chip = np.ascontiguousarray(chip[0].transpose(1, 2, 0))
        (array,) = self.model.encoder.run(
            {contract.encoder_input: chip}, (contract.encoder_output,), cancel
        )
        return Embedding(array, (height, width))

    def decode(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        mask_input: Optional[FloatImage] = None,
        cancel: Optional[CancelToken] = None,
    ) -> Candidates:
        """Candidate masks for prompts in chip positions (0-1024).

        ``mask_input`` are low-resolution logits (256, 256) of an earlier answer.
        """
        feed, tokens = self._feed(embedding, prompts, mask_input)
        low_res, iou = self.model.decoder.run(feed, ("low_res_masks", "iou_predictions"), cancel)
        return _candidates(low_res[0], iou[0], tokens)

    def decode_full(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        cancel: Optional[CancelToken] = None,
    ) -> FullMask:
        """The one mask that SAM returns, at the chip's full size, as the reference takes it.

        Where the decoder has a full-size output that is used; else the low-resolution mask is
        interpolated bilinearly, which is what SAM's post-processing does.
        """
        feed, tokens = self._feed(embedding, prompts, None)
        if not self.model.contract.full_size:
            candidates = self.decode(embedding, prompts, None, cancel)
            full = upsample_logits(candidates.logits[candidates.single])
        else:
            names = ("masks", "iou_predictions", "low_res_masks")
            masks, iou, low_res = self.model.decoder.run(feed, names, cancel)
            candidates = _candidates(low_res[0], iou[0], tokens)
            full = masks[0, min(candidates.single, masks.shape[1] - 1)]
        return FullMask(
            full > 0,
            float(candidates.predicted_iou[candidates.single]),
            float(candidates.stability[candidates.single]),
        )

    def _feed(
        self, embedding: Embedding, prompts: PixelPrompts, mask_input: Optional[FloatImage]
    ) -> Tuple[Dict[str, NDArray[np.float32]], int]:
        """The decoder's inputs, and the number of prompt tokens."""
        if prompts.box is not None:
            extra = np.reshape(np.asarray(prompts.box, np.float64), (2, 2))
            extra_labels: Tuple[int, ...] = BOX_LABELS
        else:
            extra, extra_labels = np.zeros((1, 2)), (PADDING_LABEL,)
        coords = np.concatenate([prompts.points.reshape(-1, 2), extra])[None].astype(np.float32)
        labels = np.concatenate([prompts.labels, extra_labels])[None].astype(np.float32)
        shape = (1, 1, LOW_RES_SIZE, LOW_RES_SIZE)
        if mask_input is None:
            mask, has_mask = np.zeros(shape, np.float32), np.zeros(1, np.float32)
        else:
            mask = np.ascontiguousarray(mask_input, np.float32).reshape(shape)
            has_mask = np.ones(1, np.float32)
        feed = {
            "image_embeddings": embedding.array,
            "point_coords": coords,
            "point_labels": labels,
            "mask_input": mask,
            "has_mask_input": has_mask,
        }
        if self.model.contract.takes_image_size:
            feed["orig_im_size"] = np.array([CHIP_SIZE, CHIP_SIZE], np.float32)
        return feed, coords.shape[1]


def _candidates(logits: FloatImage, iou: NDArray[np.float32], tokens: int) -> Candidates:
    values = np.array([stability_of(mask) for mask in logits], np.float32)
    return Candidates(logits, iou, values, sam_choice(iou, tokens))


def sam_choice(iou: NDArray[np.float32], tokens: int) -> int:
    """Which of a decoder's masks SAM returns when asked for one (mask_decoder.py, sam_onnx.py).

    Of SAM's four the first is made for many prompts: it is taken for more than two tokens, else
    the best of the other three by predicted IoU. A model with three masks has no such first one.
    """
    if len(iou) == 4:
        return 0 if tokens > FEW_TOKENS else 1 + int(np.argmax(iou[1:]))
    return int(np.argmax(iou))


def upsample_logits(low_res: FloatImage) -> FloatImage:
    """(256, 256) to (1024, 1024), bilinear without aligned corners, as torch's interpolate."""
    step = LOW_RES_SIZE / CHIP_SIZE
    return sample_window(low_res, (step, step), (0.0, 0.0), (CHIP_SIZE, CHIP_SIZE))

"""Segment Anything (or a relative) on one chip: image to embedding, prompts to candidate masks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.chips import CHIP_SIZE
from ..core.masks import LOW_RES_SIZE, BoolMask
from ..core.masks import iou as overlap
from ..core.masks import stability as stability_of
from ..core.messages import tr
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken
from ..core.resample import FloatImage, resize, sample_window
from .answers import checked_full, checked_maps, checked_masks, checked_score
from .contract import EFFICIENT_SAM, SAM2
from .model import Model

#: What the official encoder subtracts from RGB 0-255 and divides by (Segment Anything, sam.py).
PIXEL_MEAN = np.array([123.675, 116.28, 103.53], np.float32)
PIXEL_STD = np.array([58.395, 57.12, 57.375], np.float32)

PADDING_LABEL = -1
BOX_LABELS = (2, 3)

#: Tokens (points and corners, padding included) up to which SAM answers with the best of three.
FEW_TOKENS = 2

#: SAM 2 trusts its single mask where it is the same to this share at both offsets (build_sam.py).
SAM2_STABILITY_OFFSET = 0.05
SAM2_STABLE = 0.98

#: From this IoU on a full-size mask is the small one enlarged. A mask that covers less than the
#: second share of the chip, or leaves less, does not show it.
SAME_MASK, LEAST_SHOWN = 0.98, 0.001

#: Logits where a chip has no image.
BEYOND_IMAGE = -8.0


@dataclass(frozen=True)
class Embedding:
    """The encoder's output for an image (height, width) in a chip.

    ``array`` is (1, 256, 64, 64); of a model whose image becomes several maps, it is all of them,
    one after the other (n,).
    """

    array: NDArray[np.float32]
    image_shape: tuple[int, int]


@dataclass(frozen=True)
class Candidates:
    """The decoder's answer: ``logits`` (m, 256, 256), ``predicted_iou`` (m,), ``stability`` (m,).

    ``single`` is the candidate that SAM itself returns when asked for one mask. ``object_score``:
    negative where the model holds that nothing is there; None of a model that does not say so.
    """

    logits: FloatImage
    predicted_iou: NDArray[np.float32]
    stability: NDArray[np.float32]
    single: int
    object_score: float | None = None


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
        #: Whether full-size masks are the low-resolution ones enlarged; None where not known yet.
        self._full_agrees: bool | None = None

    @property
    def masks_note(self) -> str:
        """What should be said of the masks that the decoder gave so far; "" where nothing."""
        if self._full_agrees is not False:
            return ""
        return tr(
            "Its full-size masks are not its small ones enlarged: the export fixed the size of "
            "another image. The small ones are used."
        )

    def encode(self, rgb: FloatImage, cancel: CancelToken | None = None) -> Embedding:
        """Embedding of an image (3, h, w), 0-255, h and w at most 1024; padded right and below.

        The padding is zero after normalising, as SAM pads, whoever normalises. SAM 2 knows no
        padding: the image is stretched, and prompts and masks with it.
        """
        contract = self.model.contract
        height, width = rgb.shape[1:]
        shape = (height, width)
        if contract.family == SAM2 and shape != (CHIP_SIZE, CHIP_SIZE):
            rgb = resize(rgb, (CHIP_SIZE, CHIP_SIZE), "linear")
            height, width = CHIP_SIZE, CHIP_SIZE
        chip = np.empty((1, 3, CHIP_SIZE, CHIP_SIZE), np.float32)
        image = chip[0, :, :height, :width]
        if image.shape != chip.shape[1:]:
            chip[:] = 0 if contract.normalise else PIXEL_MEAN[:, None, None]
        if contract.normalise:
            np.subtract(rgb, PIXEL_MEAN[:, None, None], out=image)
            image /= PIXEL_STD[:, None, None]
        else:
            image[:] = rgb
        if contract.family == EFFICIENT_SAM:
            chip /= 255
        if contract.channels_last:
            chip = np.ascontiguousarray(chip[0].transpose(1, 2, 0))
        names = (contract.encoder_output, *contract.fine_maps)
        answer = self.model.encoder.run({contract.encoder_input: chip}, names, cancel)
        maps = checked_maps(answer, contract.map_shapes)
        array = maps[0] if len(maps) == 1 else np.concatenate([part.ravel() for part in maps])
        return Embedding(array, shape)

    def release(self) -> None:
        """Gives back the memory of what is kept between prompts on one image."""
        if self.model.quick is not None:
            self.model.quick.release()

    def decode(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        mask_input: FloatImage | None = None,
        cancel: CancelToken | None = None,
    ) -> Candidates:
        """Candidate masks for prompts in chip positions (0-1024).

        ``mask_input`` are low-resolution logits (256, 256) of an earlier answer.
        """
        quick, contract = self.model.quick, self.model.contract
        if quick is not None:
            low_res, iou = quick.run(
                embedding.array, prompts.points, prompts.labels, prompts.box, mask_input, cancel
            )
            logits, iou = checked_masks(low_res, iou)
            return self._candidates(logits, iou, FEW_TOKENS)
        feed, tokens = self._feed(embedding, prompts, mask_input)
        names = [contract.low_res, contract.iou]
        if contract.scores_object:
            names.append("object_score")
        low_res, iou, *score = self.model.decoder.run(feed, names, cancel)
        logits, iou = checked_masks(low_res, iou)
        if logits.shape[1:] != (LOW_RES_SIZE, LOW_RES_SIZE):
            logits = np.stack([_to_low_res(mask) for mask in logits])
        found = self._candidates(logits, iou, tokens)
        if score:
            found = replace(found, object_score=checked_score(score[0]))
        if contract.family == SAM2 and embedding.image_shape != (CHIP_SIZE, CHIP_SIZE):
            logits = np.stack([_unstretched(mask, embedding.image_shape) for mask in found.logits])
            found = replace(found, logits=logits)
        return found

    def decode_full(
        self,
        embedding: Embedding,
        prompts: PixelPrompts,
        cancel: CancelToken | None = None,
    ) -> FullMask:
        """The one mask that SAM returns, at the chip's full size, as the reference takes it.

        Where the decoder has a full-size output that is used; else, or where that is another mask
        (an export may fix the size of the image that it was made with), the low-resolution mask is
        interpolated bilinearly, which is what SAM's post-processing does.
        """
        if not self.model.contract.full_size or self.model.contract.family == SAM2:
            candidates = self.decode(embedding, prompts, None, cancel)
            full = upsample_logits(candidates.logits[candidates.single])
        else:
            feed, tokens = self._feed(embedding, prompts, None)
            names = ("masks", "iou_predictions", "low_res_masks")
            masks, iou, low_res = self.model.decoder.run(feed, names, cancel)
            logits, iou = checked_masks(low_res, iou)
            candidates = self._candidates(logits, iou, tokens)
            full = checked_full(masks)[min(candidates.single, masks.shape[1] - 1)]
            low = candidates.logits[candidates.single]
            if self._full_agrees is None:
                self._full_agrees = _agrees(full, low)
            if self._full_agrees is False:
                full = upsample_logits(low)
        return FullMask(
            full > 0,
            float(candidates.predicted_iou[candidates.single]),
            float(candidates.stability[candidates.single]),
        )

    def _feed(
        self, embedding: Embedding, prompts: PixelPrompts, mask_input: FloatImage | None
    ) -> tuple[dict[str, NDArray[Any]], int]:
        """The decoder's inputs, and the number of prompt tokens."""
        contract = self.model.contract
        coords, labels = _tokens(prompts, contract.family == SAM2)
        if contract.family == SAM2:
            height, width = embedding.image_shape
            coords = coords * np.array([CHIP_SIZE / width, CHIP_SIZE / height])
            if mask_input is not None and (height, width) != (CHIP_SIZE, CHIP_SIZE):
                mask_input = _stretched(mask_input, (height, width))
        coords, labels = coords[None].astype(np.float32), labels[None].astype(np.float32)
        maps = _split(embedding.array, contract.map_shapes)
        feed: dict[str, NDArray[Any]] = {
            contract.embedding_input: maps[0],
            **dict(zip(contract.fine_maps, maps[1:])),
        }
        if contract.family == EFFICIENT_SAM:
            feed.update(batched_point_coords=coords[None], batched_point_labels=labels[None])
        else:
            feed.update(point_coords=coords, point_labels=labels)
        if contract.takes_mask:
            shape = (1, 1, LOW_RES_SIZE, LOW_RES_SIZE)
            mask = np.zeros(shape, np.float32) if mask_input is None else mask_input
            feed["mask_input"] = np.ascontiguousarray(mask, np.float32).reshape(shape)
            feed["has_mask_input"] = np.array([mask_input is not None], np.float32)
        if contract.takes_image_size:
            feed["orig_im_size"] = np.array([CHIP_SIZE, CHIP_SIZE], contract.size_type)
        return feed, coords.shape[1]

    def _candidates(self, logits: FloatImage, iou: NDArray[np.float32], tokens: int) -> Candidates:
        values = np.array([stability_of(mask) for mask in logits], np.float32)
        if self.model.contract.family == SAM2:
            single = sam2_choice(logits, iou)
        else:
            single = sam_choice(iou, tokens)
        return Candidates(logits, iou, values, single)


def _tokens(
    prompts: PixelPrompts, always_pads: bool
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Places (n, 2) and labels (n,) of points, then of a box's corners or else of padding.

    SAM 2 was trained with padding after a box too.
    """
    coords = [np.asarray(prompts.points, np.float64).reshape(-1, 2)]
    labels = [*prompts.labels]
    if prompts.box is not None:
        coords.append(np.reshape(np.asarray(prompts.box, np.float64), (2, 2)))
        labels += BOX_LABELS
    if prompts.box is None or always_pads:
        coords.append(np.zeros((1, 2)))
        labels.append(PADDING_LABEL)
    return np.concatenate(coords), np.array(labels, np.float64)


def _split(
    array: NDArray[np.float32], shapes: Sequence[tuple[int, ...]]
) -> list[NDArray[np.float32]]:
    """The maps that ``Embedding.array`` holds, as views of it."""
    if len(shapes) == 1:
        return [array]
    ends = np.cumsum([math.prod(shape) for shape in shapes])
    parts = np.split(array, ends[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes)]


def sam_choice(iou: NDArray[np.float32], tokens: int) -> int:
    """Which of a decoder's masks SAM returns when asked for one (mask_decoder.py, sam_onnx.py).

    Of SAM's four the first is made for many prompts: it is taken for more than two tokens, else
    the best of the other three by predicted IoU. A model with three masks has no such first one.
    """
    if len(iou) == 4:
        return 0 if tokens > FEW_TOKENS else 1 + int(np.argmax(iou[1:]))
    return int(np.argmax(iou))


def sam2_choice(logits: FloatImage, iou: NDArray[np.float32]) -> int:
    """Which of a decoder's masks SAM 2 returns when asked for one (mask_decoder.py).

    Of four the first is made for one answer: it is taken where it is stable, else the best of the
    other three by predicted IoU.
    """
    if len(iou) != 4:
        return int(np.argmax(iou))
    outer = int((logits[0] > -SAM2_STABILITY_OFFSET).sum())
    inner = int((logits[0] > SAM2_STABILITY_OFFSET).sum())
    is_stable = not outer or inner / outer >= SAM2_STABLE
    return 0 if is_stable else 1 + int(np.argmax(iou[1:]))


def _to_low_res(mask: FloatImage) -> FloatImage:
    """A mask of the whole chip at another size, as (256, 256)."""
    step = mask.shape[0] / LOW_RES_SIZE, mask.shape[1] / LOW_RES_SIZE
    return sample_window(mask, step, (0.0, 0.0), (LOW_RES_SIZE, LOW_RES_SIZE))


def _agrees(full: FloatImage, low_res: FloatImage) -> bool | None:
    """Whether a full-size mask is the low-resolution one enlarged; None where it shows nothing."""
    if full.shape != (CHIP_SIZE, CHIP_SIZE):
        return False
    enlarged = upsample_logits(low_res) > 0
    if not LEAST_SHOWN <= enlarged.mean() <= 1 - LEAST_SHOWN:
        return None
    return overlap(enlarged, full > 0) >= SAME_MASK


def _stretched(mask: FloatImage, image_shape: tuple[int, int]) -> FloatImage:
    """Logits (256, 256) on a chip whose image is shorter, as if the image filled it."""
    height, width = image_shape
    step = height / CHIP_SIZE, width / CHIP_SIZE
    return sample_window(mask, step, (0.0, 0.0), (LOW_RES_SIZE, LOW_RES_SIZE))


def _unstretched(mask: FloatImage, image_shape: tuple[int, int]) -> FloatImage:
    """The inverse of ``_stretched``; beyond the image nothing is found."""
    height, width = image_shape
    step = CHIP_SIZE / height, CHIP_SIZE / width
    placed = sample_window(mask, step, (0.0, 0.0), (LOW_RES_SIZE, LOW_RES_SIZE))
    placed[-(-height * LOW_RES_SIZE // CHIP_SIZE) :] = BEYOND_IMAGE
    placed[:, -(-width * LOW_RES_SIZE // CHIP_SIZE) :] = BEYOND_IMAGE
    return placed


def upsample_logits(low_res: FloatImage) -> FloatImage:
    """(256, 256) to (1024, 1024), bilinear without aligned corners, as torch's interpolate."""
    step = LOW_RES_SIZE / CHIP_SIZE
    return sample_window(low_res, (step, step), (0.0, 0.0), (CHIP_SIZE, CHIP_SIZE))

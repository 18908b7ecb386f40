"""Segment Anything in PyTorch, by the official package, with seeded random weights.

Needs PyTorch and the ``segment-anything`` package; used to prove that our graphs compute the
same, never by the product.
"""

from __future__ import annotations

import sys
import types
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from tools.graphs.sizes import DecoderSize, EncoderSize

Array = NDArray[np.float32]

#: The candidates that SAM offers beside the single mask.
MULTIMASK = 3


#: Parts of the names of weights that are looked up or added, not multiplied.
_TABLES = ("rel_pos", "pos_embed", "_embed.weight", "point_embeddings", "_token.", "_tokens.")


class Prompt(NamedTuple):
    """Prompts of one batch: ``coords`` (b, n, 2) in pixels, ``labels`` (b, n), mask logits or None.

    Labels are 0 and 1 for points, then 2 and 3 for a box's corners in the last two places, or -1
    for padding in the last place.
    """

    coords: Array
    labels: Array
    mask: Array | None


def official_modules() -> Any:
    """segment_anything.modeling; torchvision, which only other parts need, may be absent."""
    for name in (
        "torchvision",
        "torchvision.ops",
        "torchvision.ops.boxes",
        "torchvision.transforms",
        "torchvision.transforms.functional",
    ):
        sys.modules.setdefault(name, _Anything(name))
    from segment_anything import modeling

    return modeling


class _Anything(types.ModuleType):
    """A module that has every name; none of them is ever called."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None


def build_sam(encoder: EncoderSize, decoder: DecoderSize, seed: int) -> Any:
    """A Sam module of the given dimensions whose every parameter is random but reproducible."""
    modeling = official_modules()
    grid = (encoder.grid, encoder.grid)
    sam = modeling.Sam(
        image_encoder=modeling.ImageEncoderViT(
            depth=encoder.blocks,
            embed_dim=encoder.width,
            img_size=encoder.image,
            mlp_ratio=encoder.mlp_ratio,
            norm_layer=partial(torch.nn.LayerNorm, eps=1e-6),
            num_heads=encoder.heads,
            patch_size=encoder.patch,
            qkv_bias=True,
            use_rel_pos=True,
            global_attn_indexes=encoder.global_blocks,
            window_size=encoder.window,
            out_chans=encoder.embedding,
        ),
        prompt_encoder=modeling.PromptEncoder(
            embed_dim=decoder.embedding,
            image_embedding_size=grid,
            input_image_size=(decoder.image, decoder.image),
            mask_in_chans=decoder.mask_channels,
        ),
        mask_decoder=modeling.MaskDecoder(
            num_multimask_outputs=MULTIMASK,
            transformer=modeling.TwoWayTransformer(
                depth=decoder.layers,
                embedding_dim=decoder.embedding,
                mlp_dim=decoder.mlp,
                num_heads=decoder.heads,
            ),
            transformer_dim=decoder.embedding,
            iou_head_depth=3,
            iou_head_hidden_dim=decoder.iou_hidden,
        ),
    )
    randomise(sam, seed)
    return sam.eval()


def randomise(module: Any, seed: int) -> None:
    """Fills every weight with values of a trained model's order of magnitude.

    Much larger ones would saturate the attention, and then rounding alone decides the outcome.
    """
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in module.state_dict().items():
            noise = torch.randn(weight.shape, generator=generator)
            if weight.ndim == 1:
                is_norm_scale = name.endswith("weight")
                weight.copy_(0.1 * noise + (1.0 if is_norm_scale else 0.0))
            elif any(part in name for part in _TABLES):
                weight.copy_(0.3 * noise)
            elif "gaussian_matrix" in name:
                weight.copy_(noise)
            else:
                weight.copy_(noise * weight[0].numel() ** -0.5)


def encode(sam: Any, image: Array) -> Array:
    """The embedding (1, c, grid, grid) of a normalised image (1, 3, side, side)."""
    with torch.no_grad():
        output: Array = sam.image_encoder(torch.from_numpy(image)).numpy()
    return output


def decode(sam: Any, embedding: Array, prompt: Prompt) -> tuple[Array, Array]:
    """(low-resolution masks (b, 4, side, side), predicted IoU (b, 4))."""
    has_box = prompt.labels[0, -1] == 3
    points = prompt.coords.shape[1] - (2 if has_box else 1)
    given = None
    if points:
        given = (
            torch.from_numpy(prompt.coords[:, :points]),
            torch.from_numpy(prompt.labels[:, :points]),
        )
    boxes = torch.from_numpy(prompt.coords[:, points:].reshape(-1, 4)) if has_box else None
    mask = None if prompt.mask is None else torch.from_numpy(prompt.mask)
    with torch.no_grad():
        sparse, dense = sam.prompt_encoder(points=given, boxes=boxes, masks=mask)
        masks, iou = sam.mask_decoder.predict_masks(
            image_embeddings=torch.from_numpy(embedding),
            image_pe=sam.prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
        )
    return masks.numpy(), iou.numpy()


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


def relative_error(found: Array, expected: Array) -> float:
    """The largest difference over the largest expected magnitude."""
    return float(np.abs(found - expected).max() / np.abs(expected).max())

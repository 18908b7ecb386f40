"""HQ-SAM in PyTorch, by the official package, with seeded random weights.

Needs timm beside PyTorch and ``segment-anything-hq``. Run ``python -m tools.parity.hq_reference``
to write small_hq_light.pth and small_hq.pth with their outputs for the tests, as reference.py does
for Segment Anything.
"""

from __future__ import annotations

import sys
import types
from functools import partial
from typing import Any

import torch

from tools.graphs.sizes import (
    SMALL_HQ_DECODER,
    SMALL_HQ_ENCODER,
    SMALL_HQ_LIGHT,
    DecoderSize,
    EncoderSize,
    TinyViTSize,
)

from .builder import (
    SEED,
    decoding_parts,
    embedded,
    finished,
    prompt_arrays,
    small_image,
    tiny_vit,
    vit,
    write_small,
)
from .prompts import Array, Prompt, prompts
from .reference import TABLES as SAM_TABLES

TABLES = {**SAM_TABLES, "attention_biases": 0.3}

#: What of a checkpoint's decoder our encoder takes: it depends on the image alone.
OF_IMAGE = ("mask_decoder.embedding_encoder.", "mask_decoder.compress_vit_feat.")

#: Names in the package's registry by the models' names.
REGISTRY = {"hq_light": "vit_tiny", "hq_vit_b": "vit_b", "hq_vit_l": "vit_l", "hq_vit_h": "vit_h"}


def build_official(name: str, seed: int) -> Any:
    """The official model of a size, with random weights."""
    from segment_anything_hq import sam_model_registry

    return finished(sam_model_registry[REGISTRY[name]](), seed, TABLES)


def build_hq(encoder: EncoderSize | TinyViTSize, decoder: DecoderSize, seed: int) -> Any:
    """An HQ-SAM of any dimensions, under the official names."""
    from segment_anything_hq import modeling

    if isinstance(encoder, TinyViTSize):
        image_encoder, width = tiny_vit(modeling, encoder), encoder.widths[2]
        # The package knows one grid.
        forward = partial(_forward, grid=encoder.grid(3))
        image_encoder.forward = types.MethodType(forward, image_encoder)
    else:
        image_encoder, width = vit(modeling, encoder), encoder.width
    parts = decoding_parts(modeling, modeling.MaskDecoderHQ, decoder, vit_dim=width)
    return finished(modeling.Sam(image_encoder, *parts), seed, TABLES)


def _forward(encoder: Any, image: Any, grid: int) -> tuple[Any, list[Any]]:
    """As TinyViT.forward_features, whose grid is always 64 x 64."""
    tokens = encoder.layers[0](encoder.patch_embed(image))
    tokens = encoder.layers[1](tokens)
    early = tokens.view(len(tokens), grid, grid, -1)
    for layer in encoder.layers[2:]:
        tokens = layer(tokens)
    cells = tokens.view(len(tokens), grid, grid, -1)
    return encoder.neck(cells.permute(0, 3, 1, 2)), [early]


def encode(sam: Any, image: Array) -> tuple[Array, Array, Array]:
    """(embedding, hq_features, early map) of a normalised image (1, 3, side, side).

    The second as MaskDecoderHQ.forward makes it, the third (1, grid, grid, c) what it takes.
    """
    decoder = sam.mask_decoder
    with torch.no_grad():
        embedding, early = sam.image_encoder(torch.from_numpy(image))
        features = decoder.embedding_encoder(embedding)
        features = features + decoder.compress_vit_feat(early[0].permute(0, 3, 1, 2))
    return embedding.numpy(), features.numpy(), early[0].numpy()


def decode(
    sam: Any, maps: tuple[Array, Array, Array], prompt: Prompt
) -> tuple[Array, Array, Array]:
    """(masks with the HQ token's added (b, 4, side, side), predicted IoU (b, 4), its own mask)."""
    with torch.no_grad():
        masks, iou = sam.mask_decoder.predict_masks(
            image_embeddings=torch.from_numpy(maps[0]),
            hq_features=torch.from_numpy(maps[1]),
            **embedded(sam, prompt),
        )
    return (masks[:, :-1] + masks[:, -1:]).numpy(), iou.numpy(), masks[:, -1:].numpy()


def chosen(
    sam: Any, maps: tuple[Array, Array, Array], prompt: Prompt, multimask: bool, hq_only: bool
) -> tuple[Array, Array]:
    """(one mask (b, 1, side, side), its predicted IoU (b, 1)) that the package itself answers."""
    with torch.no_grad():
        mask, iou = sam.mask_decoder(
            image_embeddings=torch.from_numpy(maps[0]),
            multimask_output=multimask,
            hq_token_only=hq_only,
            interm_embeddings=[torch.from_numpy(maps[2])],
            **embedded(sam, prompt),
        )
    return mask.numpy(), iou.numpy()


def _save(name: str, sam: Any, image: Array, arrays: dict[str, Array], prefixes: Any) -> None:
    weights = {key: w for key, w in sam.state_dict().items() if key.startswith(prefixes)}
    left_out = ("image_encoder.head", "image_encoder.norm_head")
    weights = {key: w for key, w in weights.items() if not key.startswith(left_out)}
    write_small(f"{name}.pth", weights, image, arrays)


def main() -> int:
    """Writes the files and says how large they are: all of one model, the other's encoder."""
    image = small_image(SMALL_HQ_DECODER.image)
    sam = build_hq(SMALL_HQ_ENCODER, SMALL_HQ_DECODER, SEED)
    embedding, features, _ = encode(sam, image)
    arrays = {"image_embeddings": embedding, "hq_features": features}
    _save("small_hq", sam, image, arrays, ("image_encoder.", *OF_IMAGE))

    sam = build_hq(SMALL_HQ_LIGHT, SMALL_HQ_DECODER, SEED)
    maps = encode(sam, image)
    arrays = {"image_embeddings": maps[0], "hq_features": maps[1]}
    for name, prompt in prompts(SMALL_HQ_DECODER.image, SMALL_HQ_DECODER.mask, SEED).items():
        arrays.update(prompt_arrays(name, prompt))
        kinds = ("low_res_masks", "iou_predictions", "hq_masks")
        arrays.update({f"{name}/{k}": a for k, a in zip(kinds, decode(sam, maps, prompt))})
        for choice, multimask in (("single", False), ("multimask", True)):
            arrays[f"{name}/{choice}"], _ = chosen(sam, maps, prompt, multimask, False)
    _save("small_hq_light", sam, image, arrays, "")
    return 0


if __name__ == "__main__":
    sys.exit(main())

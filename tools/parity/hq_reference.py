"""HQ-SAM in PyTorch, by the official package, with seeded random weights.

Needs PyTorch, timm and the ``segment-anything-hq`` package; used to prove that our graphs compute
the same, never by the product. Run ``python -m tools.parity.hq_reference`` to write
small_hq_light.pth and small_hq.pth with their outputs for the tests, as small_sam.py does for
Segment Anything.
"""

from __future__ import annotations

import sys
import types
from functools import partial
from typing import Any

import numpy as np
import torch

from tools.graphs.sizes import (
    SMALL_HQ_DECODER,
    SMALL_HQ_ENCODER,
    SMALL_HQ_LIGHT,
    DecoderSize,
    EncoderSize,
    TinyViTSize,
)

from .reference import MULTIMASK, Array, Prompt, prompts
from .small_sam import DATA, SEED

#: Parts of the names of weights that are looked up or added, not multiplied.
_TABLES = (
    "rel_pos",
    "pos_embed",
    "_embed.weight",
    "point_embeddings",
    "_token.",
    "_tokens.",
    "attention_biases",
)

#: What of a checkpoint's decoder our encoder takes: it depends on the image alone.
OF_IMAGE = ("mask_decoder.embedding_encoder.", "mask_decoder.compress_vit_feat.")

#: Names in the package's registry by the models' names.
REGISTRY = {"hq_light": "vit_tiny", "hq_vit_b": "vit_b", "hq_vit_l": "vit_l", "hq_vit_h": "vit_h"}


def build_official(name: str, seed: int) -> Any:
    """The official model of a size, with random weights."""
    from segment_anything_hq import sam_model_registry

    sam = sam_model_registry[REGISTRY[name]]()
    randomise(sam, seed)
    # eval() also takes the bias tables over into the attention, so it comes last.
    return sam.train().eval()


def build_hq(encoder: EncoderSize | TinyViTSize, decoder: DecoderSize, seed: int) -> Any:
    """An HQ-SAM of any dimensions, under the official names."""
    from segment_anything_hq import modeling

    if isinstance(encoder, TinyViTSize):
        image_encoder, width = _tiny_vit(encoder), encoder.widths[2]
    else:
        width = encoder.width
        image_encoder = modeling.ImageEncoderViT(
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
        )
    sam = modeling.Sam(
        image_encoder=image_encoder,
        prompt_encoder=modeling.PromptEncoder(
            embed_dim=decoder.embedding,
            image_embedding_size=(decoder.grid, decoder.grid),
            input_image_size=(decoder.image, decoder.image),
            mask_in_chans=decoder.mask_channels,
        ),
        mask_decoder=modeling.MaskDecoderHQ(
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
            vit_dim=width,
        ),
    )
    randomise(sam, seed)
    return sam.eval()


def _tiny_vit(size: TinyViTSize) -> Any:
    """The package's TinyViT of any dimensions."""
    from segment_anything_hq.modeling import TinyViT

    encoder = TinyViT(
        img_size=size.image,
        embed_dims=size.widths,
        depths=size.blocks,
        num_heads=size.heads,
        window_sizes=(7, *size.windows[1:]),
        mlp_ratio=float(size.mlp_ratio),
        drop_path_rate=0.0,
        num_classes=1,
    )
    # The package tells the stage that does not stride by its official width, and knows one grid.
    for stage, stride in enumerate(size.strides):
        encoder.layers[stage].downsample.conv2.c.stride = (stride, stride)
    encoder.forward = types.MethodType(partial(_forward, grid=size.grid(3)), encoder)
    width, channels = size.widths[3], size.embedding
    norm = type(encoder.neck[1])
    encoder.neck = torch.nn.Sequential(
        torch.nn.Conv2d(width, channels, 1, bias=False),
        norm(channels),
        torch.nn.Conv2d(channels, channels, 3, padding=1, bias=False),
        norm(channels),
    )
    return encoder


def _forward(encoder: Any, image: Any, grid: int) -> tuple[Any, list[Any]]:
    """As TinyViT.forward_features, whose grid is always 64 x 64."""
    tokens = encoder.layers[0](encoder.patch_embed(image))
    tokens = encoder.layers[1](tokens)
    early = tokens.view(len(tokens), grid, grid, -1)
    for layer in encoder.layers[2:]:
        tokens = layer(tokens)
    cells = tokens.view(len(tokens), grid, grid, -1)
    return encoder.neck(cells.permute(0, 3, 1, 2)), [early]


def randomise(module: Any, seed: int) -> None:
    """Fills every weight and statistic with values of a trained model's order of magnitude."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in module.state_dict().items():
            if not weight.is_floating_point():
                continue
            noise = torch.randn(weight.shape, generator=generator)
            if name.endswith("running_var"):
                weight.copy_(1.0 + 0.3 * noise.abs())
            elif any(part in name for part in _TABLES):
                weight.copy_(0.3 * noise)
            elif weight.ndim == 1:
                weight.copy_(0.1 * noise + (1.0 if name.endswith("weight") else 0.0))
            elif "gaussian_matrix" in name:
                weight.copy_(noise)
            else:
                weight.copy_(noise * weight[0].numel() ** -0.5)


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


def _given(sam: Any, prompt: Prompt) -> dict[str, Any]:
    """What the mask decoder is given of a prompt."""
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
    sparse, dense = sam.prompt_encoder(points=given, boxes=boxes, masks=mask)
    return {
        "image_pe": sam.prompt_encoder.get_dense_pe(),
        "sparse_prompt_embeddings": sparse,
        "dense_prompt_embeddings": dense,
    }


def decode(
    sam: Any, maps: tuple[Array, Array, Array], prompt: Prompt
) -> tuple[Array, Array, Array]:
    """(masks with the HQ token's added (b, 4, side, side), predicted IoU (b, 4), its own mask)."""
    with torch.no_grad():
        masks, iou = sam.mask_decoder.predict_masks(
            image_embeddings=torch.from_numpy(maps[0]),
            hq_features=torch.from_numpy(maps[1]),
            **_given(sam, prompt),
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
            **_given(sam, prompt),
        )
    return mask.numpy(), iou.numpy()


def _save(name: str, sam: Any, image: Array, arrays: dict[str, Array], prefixes: Any) -> None:
    weights = {key: w for key, w in sam.state_dict().items() if key.startswith(prefixes)}
    left_out = ("image_encoder.head", "image_encoder.norm_head")
    weights = {key: w for key, w in weights.items() if not key.startswith(left_out)}
    checkpoint, outputs = DATA / f"{name}.pth", DATA / f"{name}_outputs.npz"
    torch.save(weights, checkpoint)
    np.savez_compressed(outputs, image=image.astype(np.float16), **arrays)
    for path in (checkpoint, outputs):
        print(f"{path.name}: {path.stat().st_size} bytes")


def main() -> int:
    """Writes the files and says how large they are: all of one model, the other's encoder."""
    side = SMALL_HQ_DECODER.image
    image = np.random.default_rng(SEED).normal(size=(1, 3, side, side))
    image = image.astype(np.float16).astype(np.float32)
    sam = build_hq(SMALL_HQ_ENCODER, SMALL_HQ_DECODER, SEED)
    embedding, features, _ = encode(sam, image)
    arrays = {"image_embeddings": embedding, "hq_features": features}
    _save("small_hq", sam, image, arrays, ("image_encoder.", *OF_IMAGE))

    sam = build_hq(SMALL_HQ_LIGHT, SMALL_HQ_DECODER, SEED)
    maps = encode(sam, image)
    arrays = {"image_embeddings": maps[0], "hq_features": maps[1]}
    for name, prompt in prompts(SMALL_HQ_DECODER.image, SMALL_HQ_DECODER.mask, SEED).items():
        arrays[f"{name}/coords"] = prompt.coords
        arrays[f"{name}/labels"] = prompt.labels
        if prompt.mask is not None:
            arrays[f"{name}/mask"] = prompt.mask
        kinds = ("low_res_masks", "iou_predictions", "hq_masks")
        arrays.update({f"{name}/{k}": a for k, a in zip(kinds, decode(sam, maps, prompt))})
        for choice, multimask in (("single", False), ("multimask", True)):
            arrays[f"{name}/{choice}"], _ = chosen(sam, maps, prompt, multimask, False)
    _save("small_hq_light", sam, image, arrays, "")
    return 0


if __name__ == "__main__":
    sys.exit(main())

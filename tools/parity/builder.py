"""The official packages' models in PyTorch, at any dimensions, with seeded random weights.

Segment Anything, SAM 2, HQ-SAM and MobileSAM are published with classes of the same names, which
take the same dimensions and differ in a few arguments: what is built here is given the classes.
Needs PyTorch and the package; used to prove that our graphs compute the same, never by the product.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch

from tools.graphs.sizes import DecoderSize, EncoderSize, TinyViTSize

from .prompts import Array, Prompt

#: Where the small models lie that the tests compare with, and the seed of their weights.
DATA = Path(__file__).resolve().parents[2] / "tests" / "models" / "data"
SEED = 20

#: The candidates that SAM offers beside the single mask.
MULTIMASK = 3


def vit(classes: Any, size: EncoderSize) -> Any:
    """The package's ``ImageEncoderViT``."""
    return classes.ImageEncoderViT(
        depth=size.blocks,
        embed_dim=size.width,
        img_size=size.image,
        mlp_ratio=size.mlp_ratio,
        norm_layer=partial(torch.nn.LayerNorm, eps=1e-6),
        num_heads=size.heads,
        patch_size=size.patch,
        qkv_bias=True,
        use_rel_pos=True,
        global_attn_indexes=size.global_blocks,
        window_size=size.window,
        out_chans=size.embedding,
    )


def tiny_vit(classes: Any, size: TinyViTSize) -> Any:
    """The package's ``TinyViT``, with a neck as wide as the size says."""
    encoder = classes.TinyViT(
        img_size=size.image,
        embed_dims=size.widths,
        depths=size.blocks,
        num_heads=size.heads,
        window_sizes=(7, *size.windows[1:]),
        mlp_ratio=float(size.mlp_ratio),
        drop_path_rate=0.0,
        num_classes=1,
    )
    # The package tells the stage that does not stride by its official width.
    for stage, stride in enumerate(size.strides):
        encoder.layers[stage].downsample.conv2.c.stride = (stride, stride)
    width, channels = size.widths[3], size.embedding
    norm = type(encoder.neck[1])
    encoder.neck = torch.nn.Sequential(
        torch.nn.Conv2d(width, channels, 1, bias=False),
        norm(channels),
        torch.nn.Conv2d(channels, channels, 3, padding=1, bias=False),
        norm(channels),
    )
    return encoder


def decoding_parts(classes: Any, decoder: Any, size: DecoderSize, **more: Any) -> tuple[Any, Any]:
    """(prompt encoder, mask decoder): the latter of the class ``decoder``, which takes ``more``."""
    prompt_encoder = classes.PromptEncoder(
        embed_dim=size.embedding,
        image_embedding_size=(size.grid, size.grid),
        input_image_size=(size.image, size.image),
        mask_in_chans=size.mask_channels,
    )
    transformer = classes.TwoWayTransformer(
        depth=size.layers,
        embedding_dim=size.embedding,
        mlp_dim=size.mlp,
        num_heads=size.heads,
    )
    mask_decoder = decoder(
        num_multimask_outputs=MULTIMASK,
        transformer=transformer,
        transformer_dim=size.embedding,
        iou_head_depth=3,
        iou_head_hidden_dim=size.iou_hidden,
        **more,
    )
    return prompt_encoder, mask_decoder


def finished(module: Any, seed: int, tables: Mapping[str, float]) -> Any:
    """The module with random weights, as it is asked: TinyViT takes its tables over in eval()."""
    randomise(module, seed, tables)
    return module.train().eval()


def randomise(module: Any, seed: int, tables: Mapping[str, float]) -> None:
    """Fills every weight and statistic with values of a trained model's order of magnitude.

    Much larger ones would saturate the attention, and then rounding alone decides the outcome.

    Args:
        module: what is filled.
        seed: the same gives the same.
        tables: deviations by parts of the names of weights that are looked up or added, not
            multiplied.
    """
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in module.state_dict().items():
            if not weight.is_floating_point():
                continue
            noise = torch.randn(weight.shape, generator=generator)
            deviation = next((d for part, d in tables.items() if part in name), None)
            if name.endswith("running_var"):
                weight.copy_(1.0 + 0.3 * noise.abs())
            elif deviation is not None:
                weight.copy_(deviation * noise)
            elif weight.ndim == 1:
                is_norm_scale = name.endswith("weight")
                weight.copy_(0.1 * noise + (1.0 if is_norm_scale else 0.0))
            elif "gaussian_matrix" in name:
                weight.copy_(noise)
            else:
                weight.copy_(noise * weight[0].numel() ** -0.5)


def embedded(sam: Any, prompt: Prompt) -> dict[str, Any]:
    """What the mask decoder of Segment Anything or HQ-SAM is given of a prompt."""
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


def small_image(side: int) -> Array:
    """A random normalised image (1, 3, side, side) of numbers that half precision holds."""
    image = np.random.default_rng(SEED).normal(size=(1, 3, side, side))
    return image.astype(np.float16).astype(np.float32)


def write_small(name: str, checkpoint: Any, image: Array, arrays: Mapping[str, Array]) -> None:
    """Writes a small model as PyTorch saves it, and what PyTorch made; says how large they are.

    ``name`` is the checkpoint's file name; the outputs lie beside it, the image with them.
    """
    path = DATA / name
    torch.save(checkpoint, path)
    outputs = path.with_name(f"{path.stem}_outputs.npz")
    np.savez_compressed(outputs, image=image.astype(np.float16), **arrays)
    for written in (path, outputs):
        print(f"{written.name}: {written.stat().st_size} bytes")


def prompt_arrays(name: str, prompt: Prompt) -> dict[str, Array]:
    """A prompt as write_small keeps it."""
    arrays = {f"{name}/coords": prompt.coords, f"{name}/labels": prompt.labels}
    if prompt.mask is not None:
        arrays[f"{name}/mask"] = prompt.mask
    return arrays

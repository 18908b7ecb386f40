"""MobileSAM's encoder in PyTorch, by an implementation that reads the official checkpoint.

The ``ultralytics`` package has a TinyViT with the official names of weights. Only that file of it
is loaded, with stand-ins for what it imports. Used to prove parity, never by the product.

Run ``python -m tools.parity.mobile_sam`` to write small_mobile_sam.pth and its outputs for the
tests, as small_sam.py does for Segment Anything; the decoders of both are the same.
"""

from __future__ import annotations

import importlib.util
import sys
import types
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import torch

from tools.graphs.sizes import SMALL_TINY_VIT, TinyViTSize

from .reference import encode, official_modules
from .small_sam import DATA, SEED

_FILE = Path("models") / "sam" / "modules" / "tiny_encoder.py"


def tiny_encoder() -> Any:
    """The module with TinyViT; raises ImportError where the package is not installed."""
    found = importlib.util.find_spec("ultralytics")
    if found is None or not found.submodule_search_locations:
        raise ImportError("ultralytics is not installed")
    official_modules()
    from segment_anything.modeling.common import LayerNorm2d

    parts = {
        "ultralytics": {},
        "ultralytics.nn": {},
        "ultralytics.nn.modules": {"LayerNorm2d": LayerNorm2d},
        "ultralytics.utils": {},
        "ultralytics.utils.instance": {"to_2tuple": lambda side: (side, side)},
        "ultralytics.utils.torch_utils": {"TORCH_1_11": True},
    }
    stand_ins = {name: types.ModuleType(name) for name in parts}
    for name, content in parts.items():
        vars(stand_ins[name]).update(content)
    path = Path(found.submodule_search_locations[0]) / _FILE
    spec = importlib.util.spec_from_file_location("tiny_encoder", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with mock.patch.dict(sys.modules, stand_ins):
        spec.loader.exec_module(module)
    return module


def build_tiny_vit(size: TinyViTSize, seed: int) -> Any:
    """A module whose ``image_encoder`` is a TinyViT with random but reproducible weights."""
    module = tiny_encoder()
    encoder = module.TinyViT(
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
    whole = torch.nn.Module()
    whole.image_encoder = encoder
    randomise(whole, seed)
    # eval() also takes the bias tables over into the attention, so it comes last.
    return whole.eval()


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
            elif name.endswith("attention_biases"):
                weight.copy_(0.5 * noise)
            elif weight.ndim == 1:
                weight.copy_(0.1 * noise + (1.0 if name.endswith("weight") else 0.0))
            else:
                weight.copy_(noise * weight[0].numel() ** -0.5)


def main() -> int:
    """Writes both files and says how large they are."""
    whole = build_tiny_vit(SMALL_TINY_VIT, SEED)
    weights = {
        name: weight
        for name, weight in whole.state_dict().items()
        if not name.startswith(("image_encoder.head", "image_encoder.norm_head"))
    }
    checkpoint, outputs = DATA / "small_mobile_sam.pth", DATA / "small_mobile_sam_outputs.npz"
    torch.save(weights, checkpoint)
    side = SMALL_TINY_VIT.image
    image = np.random.default_rng(SEED).normal(size=(1, 3, side, side)).astype(np.float16)
    embedding = encode(whole, image.astype(np.float32))
    np.savez_compressed(outputs, image=image, embedding=embedding)
    for path in (checkpoint, outputs):
        print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

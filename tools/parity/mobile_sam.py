"""MobileSAM's encoder in PyTorch, by an implementation that reads the official checkpoint.

The ``ultralytics`` package has a TinyViT with the official names of weights. Only that file of it
is loaded, with stand-ins for what it imports. Used to prove parity, never by the product.

Run ``python -m tools.parity.mobile_sam`` to write small_mobile_sam.pth and its outputs for the
tests, as reference.py does for Segment Anything; the decoders of both are the same.
"""

from __future__ import annotations

import importlib.util
import sys
import types
from pathlib import Path
from typing import Any
from unittest import mock

import torch

from tools.graphs.sizes import SMALL_TINY_VIT, TinyViTSize

from .builder import SEED, finished, small_image, tiny_vit, write_small
from .reference import encode, official_modules

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
    whole = torch.nn.Module()
    whole.image_encoder = tiny_vit(tiny_encoder(), size)
    return finished(whole, seed, {"attention_biases": 0.5})


def main() -> int:
    """Writes both files and says how large they are."""
    whole = build_tiny_vit(SMALL_TINY_VIT, SEED)
    left_out = ("image_encoder.head", "image_encoder.norm_head")
    weights = {key: w for key, w in whole.state_dict().items() if not key.startswith(left_out)}
    image = small_image(SMALL_TINY_VIT.image)
    (embedding,) = encode(whole, image)
    write_small("small_mobile_sam.pth", weights, image, {"embedding": embedding})
    return 0


if __name__ == "__main__":
    sys.exit(main())

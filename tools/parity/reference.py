"""Segment Anything in PyTorch, by the official package, with seeded random weights.

Run ``python -m tools.parity.reference`` to write small_sam.pth and small_sam_outputs.npz into
tests/models/data/: a checkpoint as PyTorch saves the official ones, of a model of small dimensions,
and inputs with what PyTorch made of them. With both, the checkpoint reader and the graphs are
checked without PyTorch.
"""

from __future__ import annotations

import importlib.util
import sys
import types
from typing import Any

import torch

from tools.graphs.sizes import SMALL_DECODER, SMALL_ENCODER, DecoderSize, EncoderSize

from .builder import (
    SEED,
    decoding_parts,
    embedded,
    finished,
    prompt_arrays,
    small_image,
    vit,
    write_small,
)
from .prompts import Array, Prompt, prompts

TABLES = dict.fromkeys(
    ("rel_pos", "pos_embed", "_embed.weight", "point_embeddings", "_token.", "_tokens."), 0.3
)


def official_modules() -> Any:
    """segment_anything.modeling; torchvision, which only other parts need, may be absent."""
    if "torchvision" not in sys.modules and importlib.util.find_spec("torchvision") is None:
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
    classes = official_modules()
    parts = decoding_parts(classes, classes.MaskDecoder, decoder)
    return finished(classes.Sam(vit(classes, encoder), *parts), seed, TABLES)


def encode(sam: Any, image: Array) -> tuple[Array]:
    """The embedding (1, c, grid, grid) of a normalised image (1, 3, side, side)."""
    with torch.no_grad():
        return (sam.image_encoder(torch.from_numpy(image)).numpy(),)


def decode(sam: Any, maps: tuple[Array], prompt: Prompt) -> tuple[Array, Array]:
    """(low-resolution masks (b, 4, side, side), predicted IoU (b, 4))."""
    with torch.no_grad():
        masks, iou = sam.mask_decoder.predict_masks(
            image_embeddings=torch.from_numpy(maps[0]), **embedded(sam, prompt)
        )
    return masks.numpy(), iou.numpy()


def main() -> int:
    """Writes both files and says how large they are."""
    sam = build_sam(SMALL_ENCODER, SMALL_DECODER, SEED)
    image = small_image(SMALL_ENCODER.image)
    maps = encode(sam, image)
    arrays = {"embedding": maps[0]}
    for name, prompt in prompts(SMALL_DECODER.image, SMALL_DECODER.mask, SEED).items():
        masks, iou = decode(sam, maps, prompt)
        arrays.update(prompt_arrays(name, prompt))
        arrays[f"{name}/low_res_masks"] = masks
        arrays[f"{name}/iou_predictions"] = iou
    write_small("small_sam.pth", sam.state_dict(), image, arrays)
    return 0


if __name__ == "__main__":
    sys.exit(main())

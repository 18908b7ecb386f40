"""What the official packages are asked for at full size, one way for all of them.

Only a module that is asked for its models imports its package.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tools.graphs.sizes import (
    DECODER,
    ENCODERS,
    HIERAS,
    HQ_DECODER,
    SECOND_DECODER,
    DecoderSize,
)

from . import hq_reference, reference, sam2_reference
from .prompts import Array, Prompt, padded, prompts

#: Memory in GB that PyTorch's own run of each size was seen to need, with some room.
MEMORY_GB: dict[str, float] = {"vit_b": 8, "vit_l": 10, "vit_h": 13}


@dataclass(frozen=True)
class Family:
    """The models of one official package.

    Attributes:
        package: what must be installed to import.
        models: our names of them.
        decoder: the decoder's size.
        maps: what our encoder makes; ``encode`` gives these first.
        outputs: what our decoder makes, in the order of ``decode``.
        build: an official model by name and seed, with random weights.
        checkpoint: what of it is saved.
        encode: a module and a normalised image (1, 3, side, side) to maps.
        decode: a module, ``encode``'s maps and a prompt to outputs.
    """

    package: str
    models: tuple[str, ...]
    decoder: DecoderSize
    maps: tuple[str, ...]
    outputs: tuple[str, ...]
    build: Callable[[str, int], Any]
    checkpoint: Callable[[Any], Any]
    encode: Callable[[Any, Array], tuple[Array, ...]]
    decode: Callable[[Any, Any, Prompt], tuple[Array, ...]]

    def prompts(self, seed: int) -> Mapping[str, Prompt]:
        """Every kind of prompt that the decoder is asked."""
        asked = prompts(self.decoder.image, self.decoder.mask, seed)
        return padded(asked) if self.decoder.second else asked

    def needed_gb(self, model: str) -> float:
        """Free memory that a run of PyTorch needs."""
        return MEMORY_GB.get(model.removeprefix("hq_"), 2)


def _sam(name: str, seed: int) -> Any:
    return reference.build_sam(ENCODERS[name], DECODER, seed)


FAMILIES = (
    Family(
        "segment_anything",
        tuple(ENCODERS),
        DECODER,
        ("image_embeddings",),
        ("low_res_masks", "iou_predictions"),
        _sam,
        lambda sam: sam.state_dict(),
        reference.encode,
        reference.decode,
    ),
    Family(
        "sam2",
        tuple(HIERAS),
        SECOND_DECODER,
        ("image_embeddings", "high_res_feats_0", "high_res_feats_1"),
        ("low_res_masks", "iou_predictions", "object_score"),
        sam2_reference.build_official,
        lambda module: {"model": module.state_dict()},  # The memory's parts too.
        sam2_reference.encode,
        sam2_reference.decode,
    ),
    Family(
        "segment_anything_hq",
        tuple(hq_reference.REGISTRY),
        HQ_DECODER,
        ("image_embeddings", "hq_features"),
        ("low_res_masks", "iou_predictions", "hq_masks"),
        hq_reference.build_official,
        lambda sam: sam.state_dict(),
        hq_reference.encode,
        hq_reference.decode,
    ),
)


def family_of(model: str) -> Family:
    """The family of a model. Raises KeyError if none has it."""
    for family in FAMILIES:
        if model in family.models:
            return family
    raise KeyError(model)

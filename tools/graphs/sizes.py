"""The dimensions of Segment Anything models, from which their graphs are built.

Source: the published architecture (Kirillov et al., Segment Anything, 2023, appendix A) and the
official package's build_sam.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple


@dataclass(frozen=True)
class EncoderSize:
    """A ViT image encoder.

    ``grid``: tokens along a side; the image's side is ``grid * patch`` pixels. ``global_blocks``
    attend to the whole grid, the others to windows of ``window`` x ``window`` tokens.
    """

    width: int
    heads: int
    blocks: int
    global_blocks: Tuple[int, ...]
    grid: int = 64
    patch: int = 16
    window: int = 14
    mlp_ratio: int = 4
    embedding: int = 256

    @property
    def head_width(self) -> int:
        """Channels of one attention head."""
        return self.width // self.heads

    @property
    def image(self) -> int:
        """Pixels along the image's side."""
        return self.grid * self.patch


@dataclass(frozen=True)
class DecoderSize:
    """Prompt encoder and mask decoder; the masks' side is ``4 * grid``."""

    embedding: int = 256
    grid: int = 64
    patch: int = 16
    layers: int = 2
    heads: int = 8
    mlp: int = 2048
    iou_hidden: int = 256
    mask_channels: int = 16
    masks: int = 4

    @property
    def cross_width(self) -> int:
        """Channels inside the attention between tokens and image (half of the embedding's)."""
        return self.embedding // 2

    @property
    def image(self) -> int:
        """Pixels along the image's side."""
        return self.grid * self.patch

    @property
    def mask(self) -> int:
        """Pixels along the side of a low-resolution mask."""
        return 4 * self.grid


ENCODERS: Dict[str, EncoderSize] = {
    "vit_b": EncoderSize(768, 12, 12, (2, 5, 8, 11)),
    "vit_l": EncoderSize(1024, 16, 24, (5, 11, 17, 23)),
    "vit_h": EncoderSize(1280, 16, 32, (7, 15, 23, 31)),
}

DECODER = DecoderSize()

#: A Segment Anything model of a few hundred KB for the tests: the same structure, small numbers.
SMALL_ENCODER = EncoderSize(32, 4, 2, (1,), grid=16, embedding=32)
SMALL_DECODER = DecoderSize(embedding=32, grid=16, heads=4, mlp=48, iou_hidden=24, mask_channels=16)

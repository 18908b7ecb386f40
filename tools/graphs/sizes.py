"""The dimensions of Segment Anything models, from which their graphs are built.

Sources: the published architectures (Kirillov et al., Segment Anything, 2023, appendix A; Ravi et
al., SAM 2, 2024; Ke et al., Segment Anything in High Quality, 2023) and the official packages'
build_sam.py and configurations.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class EncoderSize:
    """A ViT image encoder.

    ``grid``: tokens along a side; the image's side is ``grid * patch`` pixels. ``global_blocks``
    attend to the whole grid, the others to windows of ``window`` x ``window`` tokens. With ``hq``
    it gives HQ-SAM's second map too.
    """

    width: int
    heads: int
    blocks: int
    global_blocks: tuple[int, ...]
    grid: int = 64
    patch: int = 16
    window: int = 14
    mlp_ratio: int = 4
    embedding: int = 256
    hq: bool = False

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
    """Prompt encoder and mask decoder; the masks' side is ``4 * grid``.

    With ``second`` it is SAM 2's: it also takes two finer maps, scores whether an object is there
    at all, and its predicted IoU goes through a sigmoid. With ``hq`` it is HQ-SAM's: it also takes
    one finer map, and one more token adds its mask to all others.
    """

    embedding: int = 256
    grid: int = 64
    patch: int = 16
    layers: int = 2
    heads: int = 8
    mlp: int = 2048
    iou_hidden: int = 256
    mask_channels: int = 16
    masks: int = 4
    second: bool = False
    hq: bool = False

    @property
    def prefix(self) -> str:
        """How the names of the mask decoder's weights begin."""
        return "sam_mask_decoder." if self.second else "mask_decoder."

    @property
    def prompt_prefix(self) -> str:
        """How the names of the prompt encoder's weights begin."""
        return "sam_prompt_encoder." if self.second else "prompt_encoder."

    @property
    def mlp_layers(self) -> tuple[str, str]:
        """The names of the two linear layers of a transformer layer's MLP."""
        return ("layers.0", "layers.1") if self.second else ("lin1", "lin2")

    @property
    def fine_widths(self) -> tuple[int, int]:
        """Channels of the finer maps, at 4 and 2 cells for each of the embedding's."""
        return self.embedding // 8, self.embedding // 4

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


@dataclass(frozen=True)
class TinyViTSize:
    """MobileSAM's image encoder, a TinyViT of four stages; the first one is convolutional.

    Stages have ``widths`` channels, ``blocks`` blocks, ``heads`` attention heads and attend to
    windows of ``windows`` x ``windows`` cells (0 for the first). ``strides``: how much coarser
    the grid becomes after each stage but the last; the first has image / 4 cells along a side.
    With ``hq`` it gives HQ-SAM's second map too.
    """

    widths: tuple[int, int, int, int]
    blocks: tuple[int, int, int, int]
    heads: tuple[int, int, int, int]
    windows: tuple[int, int, int, int] = (0, 7, 14, 7)
    strides: tuple[int, int, int] = (2, 2, 1)
    image: int = 1024
    mlp_ratio: int = 4
    embedding: int = 256
    hq: bool = False

    def grid(self, stage: int) -> int:
        """Cells along a side of a stage's grid."""
        side = self.image // 4
        for stride in self.strides[:stage]:
            side //= stride
        return side


@dataclass(frozen=True)
class HieraSize:
    """SAM 2's image encoder: a Hiera of four stages and what joins them to three maps.

    Stages have ``stages`` blocks, ``width`` channels in the first and twice as many in each
    further one, and attend to ``windows`` x ``windows`` tokens, but for ``global_blocks``
    (counted through all stages). Positions are learned on ``background`` x ``background`` cells.
    """

    width: int
    heads: int
    stages: tuple[int, int, int, int]
    global_blocks: tuple[int, ...]
    windows: tuple[int, int, int, int] = (8, 4, 14, 7)
    background: int = 7
    image: int = 1024
    mlp_ratio: int = 4
    embedding: int = 256

    def grid(self, stage: int) -> int:
        """Tokens along a side in a stage."""
        return self.image // 4 >> stage

    @property
    def fine_widths(self) -> tuple[int, int]:
        """Channels of the finest map and of the next one."""
        return self.embedding // 8, self.embedding // 4


ENCODERS: dict[str, EncoderSize] = {
    "vit_b": EncoderSize(768, 12, 12, (2, 5, 8, 11)),
    "vit_l": EncoderSize(1024, 16, 24, (5, 11, 17, 23)),
    "vit_h": EncoderSize(1280, 16, 32, (7, 15, 23, 31)),
}

#: MobileSAM (Zhang et al., Faster Segment Anything, 2023) has this encoder, and SAM's decoder.
MOBILE_SAM = TinyViTSize((64, 128, 160, 320), (2, 2, 6, 2), (2, 4, 5, 10))

#: HQ-SAM has SAM's encoders, Light HQ-SAM MobileSAM's; each gives one map more.
HQ_ENCODERS: dict[str, EncoderSize] = {
    f"hq_{name}": replace(size, hq=True) for name, size in ENCODERS.items()
}
HQ_LIGHT = replace(MOBILE_SAM, hq=True)

#: Settings of the official sam2.1_hiera_*.yaml.
HIERAS: dict[str, HieraSize] = {
    "sam2.1_tiny": HieraSize(96, 1, (1, 2, 7, 2), (5, 7, 9)),
    "sam2.1_small": HieraSize(96, 1, (1, 2, 11, 2), (7, 10, 13)),
    "sam2.1_base_plus": HieraSize(112, 2, (2, 3, 16, 3), (12, 16, 20), background=14),
    "sam2.1_large": HieraSize(144, 2, (2, 6, 36, 4), (23, 33, 43), windows=(8, 4, 16, 8)),
}

DECODER = DecoderSize()
SECOND_DECODER = DecoderSize(second=True)
HQ_DECODER = DecoderSize(hq=True)

#: A Segment Anything model of a few hundred KB for the tests: the same structure, small numbers.
SMALL_ENCODER = EncoderSize(32, 4, 2, (1,), grid=16, embedding=32)
SMALL_DECODER = DecoderSize(embedding=32, grid=16, heads=4, mlp=48, iou_hidden=24, mask_channels=16)
SMALL_TINY_VIT = TinyViTSize(
    (8, 12, 16, 24), (1, 1, 2, 1), (1, 2, 2, 3), windows=(0, 7, 3, 7), image=128, embedding=16
)
#: The same for SAM 2: windows that fit the grid and some that need padding, a global block.
SMALL_HIERA = HieraSize(
    8, 1, (1, 1, 3, 2), (3,), windows=(8, 4, 6, 3), background=3, image=256, embedding=32
)
SMALL_SECOND_DECODER = DecoderSize(
    embedding=32, grid=16, heads=4, mlp=48, iou_hidden=24, second=True
)
#: The same for HQ-SAM, with either kind of encoder; TinyViT's grid is 16 x 16 as the decoder's.
SMALL_HQ_ENCODER = replace(SMALL_ENCODER, hq=True)
SMALL_HQ_LIGHT = replace(SMALL_TINY_VIT, image=256, embedding=32, hq=True)
SMALL_HQ_DECODER = replace(SMALL_DECODER, hq=True)

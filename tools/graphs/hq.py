"""What HQ-SAM adds to Segment Anything: a finer map of the image, and a token with its own mask.

Computes what mask_decoder_hq.py of the official package computes (Ke et al., Segment Anything in
High Quality, 2023), in another place or order where that is cheaper: the map depends on the image
alone, so the encoder makes it; and a token's filter is multiplied with the last convolution's
weights instead of with what that convolution gives, which is 32 channels for one.
"""

from __future__ import annotations

import numpy as np

from .sizes import DecoderSize
from .writer import GraphWriter

PREFIX = "mask_decoder."
EPSILON = 1e-6

#: The encoder's second output, which the decoder takes under the same name.
FEATURES = "hq_features"


def hq_features(
    g: GraphWriter, embedding: str, early: str, width: int, grid: int, channels: int
) -> str:
    """The embedding and an early look at the image, joined: (1, channels / 8, 4 grid, 4 grid).

    Args:
        g: the encoder's graph.
        embedding: (1, channels, grid, grid).
        early: rows (grid * grid, width), of the first block that attends to the whole grid, or
            of TinyViT's second stage.
        width: channels of ``early``.
        grid: cells along the embedding's side.
        channels: of the embedding.
    """
    narrow, wide = channels // 8, channels // 4
    late = _enlarged(g, g.rows(embedding, channels), "embedding_encoder", (channels, wide, narrow))
    early = _enlarged(g, early, "compress_vit_feat", (width, channels, narrow))
    return _image(g, g.op("Add", late, early), grid, narrow)


def _enlarged(g: GraphWriter, rows: str, name: str, widths: tuple[int, int, int]) -> str:
    """Rows (n, widths[0]) to (16 n, widths[2]), in nested quarters."""
    inputs, inner, outputs = widths
    name = f"{PREFIX}{name}."
    rows = g.doubled(rows, name + "0", inputs, inner)
    rows = g.gelu(g.layer_norm(rows, name + "1", inner, EPSILON))
    return g.doubled(rows, name + "3", inner, outputs)


def _image(g: GraphWriter, rows: str, grid: int, width: int) -> str:
    """Nested rows (b * 16 * grid * grid, width) as images (b, width, 4 grid, 4 grid)."""
    rows = g.reshape(rows, -1, grid, grid, 2, 2, 2, 2, width)
    image = g.reshape(g.transpose(rows, 0, 1, 3, 5, 2, 4, 6, 7), -1, 4 * grid, 4 * grid, width)
    return g.transpose(image, 0, 3, 1, 2)


def hq_mask(g: GraphWriter, size: DecoderSize, features: str, token_filter: str) -> str:
    """The logits (b, 1, side, side) of the token for high quality.

    Args:
        g: the decoder's graph.
        size: the decoder's.
        features: nested rows (b, side * side, embedding / 8), enlarged by the decoder.
        token_filter: (b, embedding / 8), what the token's own layers make of it.
    """
    narrow, wide = size.fine_widths
    side, name = size.mask, PREFIX + "embedding_maskfeature."
    image = _image(g, features, size.grid, narrow)
    weight, bias = g.weight(name + "0.weight", wide, narrow, 3, 3), g.weight(name + "0.bias", wide)
    image = g.op("Conv", image, weight, bias, kernel_shape=[3, 3], pads=[1] * 4)
    rows = g.reshape(g.transpose(image, 0, 2, 3, 1), -1, side * side, wide)
    rows = g.gelu(g.layer_norm(rows, name + "1", wide, EPSILON))
    # One map for each of the second convolution's nine places; then each is moved to its place.
    weight = g.reshape(g.weight(name + "3.weight", narrow, wide, 3, 3), narrow, wide * 9)
    weight = g.reshape(g.op("MatMul", token_filter, weight), -1, wide, 9)
    maps = g.transpose(g.reshape(g.op("MatMul", rows, weight), -1, side, side, 9), 0, 3, 1, 2)
    places = g.constant(np.eye(9, dtype=np.float32).reshape(1, 9, 3, 3))
    mask = g.op("Conv", maps, places, kernel_shape=[3, 3], pads=[1] * 4)
    # The map of the image and the second convolution's bias are added before the filter.
    seen = g.op(
        "Add",
        g.reshape(FEATURES, narrow, side * side),
        g.reshape(g.weight(name + "3.bias", narrow), narrow, 1),
    )
    seen = g.reshape(g.op("MatMul", token_filter, seen), -1, 1, side, side)
    return g.op("Add", mask, seen)

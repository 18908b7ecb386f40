"""Segment Anything's prompt encoder: points, box corners and an earlier mask to embeddings.

Computes what prompt_encoder.py and the prompt half of onnx.py of the official package compute.
"""

from __future__ import annotations

import math

import numpy as np
import onnx

from .sizes import DecoderSize
from .writer import GraphWriter

MASK_EPSILON = 1e-6

#: Labels -1 (padding), 0 (background), 1 (foreground), 2 and 3 (corners) index a table from 0.
LABELS = 5


def prompt_tokens(g: GraphWriter, size: DecoderSize) -> str:
    """point_coords (b, n, 2) in pixels, point_labels (b, n) -> tokens (b, n, embedding)."""
    unit = g.op("Div", g.op("Add", "point_coords", g.scalar(0.5)), g.scalar(size.image))
    place = fourier_features(g, size, unit)
    is_real = g.op("Cast", g.op("Greater", "point_labels", g.scalar(-0.5)), to=_FLOAT)
    place = g.op("Mul", place, g.op("Unsqueeze", is_real, g.ints(2)))
    embeddings = [
        g.weight(f"{size.prompt_prefix}point_embeddings.{kind}.weight", 1, size.embedding)
        for kind in range(LABELS - 1)
    ]
    padding = g.weight(size.prompt_prefix + "not_a_point_embed.weight", 1, size.embedding)
    table = g.op("Concat", padding, *embeddings, axis=0)
    row = g.op("Cast", g.op("Add", "point_labels", g.scalar(1.0)), to=onnx.TensorProto.INT64)
    return g.op("Add", place, g.op("Gather", table, row, axis=0))


def fourier_features(g: GraphWriter, size: DecoderSize, unit: str) -> str:
    """Places (..., 2) in 0-1 as (x, y) -> (..., embedding): sines, then cosines."""
    matrix = g.weight(
        size.prompt_prefix + "pe_layer.positional_encoding_gaussian_matrix", 2, size.embedding // 2
    )
    centred = g.op("Sub", g.op("Mul", unit, g.scalar(2.0)), g.scalar(1.0))
    angles = g.op("Mul", g.op("MatMul", centred, matrix), g.scalar(2 * math.pi))
    return g.op("Concat", g.op("Sin", angles), g.op("Cos", angles), axis=-1)


def grid_places(g: GraphWriter, size: DecoderSize) -> str:
    """The Fourier features of every cell of the embedding, (grid * grid, embedding)."""
    centres = (np.arange(size.grid) + 0.5) / size.grid
    y, x = np.meshgrid(centres, centres, indexing="ij")
    places = np.stack([x, y], axis=-1).reshape(-1, 2)
    return fourier_features(g, size, g.constant(places.astype(np.float32)))


def dense_prompt(g: GraphWriter, size: DecoderSize) -> str:
    """mask_input (1, 1, mask, mask), has_mask_input (1) -> rows to add to the image's tokens.

    The result is (grid * grid, embedding); without a mask every row is the "no mask" embedding.
    """
    cells, hidden = size.grid * size.grid, size.mask_channels
    name = size.prompt_prefix + "mask_downscaling."
    features = _halve(g, "mask_input", name, 0, 1, hidden // 4)
    features = _halve(g, g.transpose(features, 0, 3, 1, 2), name, 3, hidden // 4, hidden)
    name += "6"
    widening = g.weight(name + ".weight", size.embedding, hidden, 1, 1)
    rows = g.op(
        "Gemm",
        g.reshape(features, cells, hidden),
        g.reshape(widening, size.embedding, hidden),
        g.weight(name + ".bias", size.embedding),
        transB=1,
    )
    has_mask = g.op("Greater", "has_mask_input", g.scalar(0.5))
    return g.op(
        "Where",
        has_mask,
        rows,
        g.weight(size.prompt_prefix + "no_mask_embed.weight", 1, size.embedding),
    )


def _halve(g: GraphWriter, image: str, name: str, layer: int, inputs: int, outputs: int) -> str:
    """A 2 x 2 convolution with stride 2, norm and GELU: (1, c, h, w) to (1, h/2, w/2, c')."""
    image = g.op(
        "Conv",
        image,
        g.weight(f"{name}{layer}.weight", outputs, inputs, 2, 2),
        g.weight(f"{name}{layer}.bias", outputs),
        kernel_shape=[2, 2],
        strides=[2, 2],
    )
    image = g.transpose(image, 0, 2, 3, 1)
    return g.gelu(g.layer_norm(image, f"{name}{layer + 1}", outputs, MASK_EPSILON))


_FLOAT = onnx.TensorProto.FLOAT

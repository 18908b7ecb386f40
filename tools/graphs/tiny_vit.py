"""MobileSAM's TinyViT image encoder as a graph without weights.

Computes what tiny_vit_sam.py of MobileSAM computes. Source: the published architecture (Wu et al.,
TinyViT, 2022; Zhang et al., Faster Segment Anything, 2023): two strided convolutions, a stage of
inverted bottlenecks, then three stages of window attention with learned biases, each followed by
a depthwise convolution. Two things are special: stages join by strided depthwise convolutions of
which the last does not stride, and where windows do not fit the grid, zeros are added before the
norm, so that padding takes part in attention as the norm's bias.
"""

from __future__ import annotations

import numpy as np
import onnx
from numpy.typing import NDArray

from .hq import FEATURES, hq_features
from .image_encoder import PREFIX, neck
from .sizes import TinyViTSize
from .writer import GraphWriter, WeightlessGraph

#: PyTorch's defaults for BatchNorm2d and LayerNorm.
EPSILON = 1e-5

#: What Light HQ-SAM keeps of the image is this stage's result (counted from 0), merged.
EARLY_STAGE = 1


def tiny_vit(name: str, size: TinyViTSize) -> WeightlessGraph:
    """The encoder: x (1, 3, image, image) -> image_embeddings (1, embedding, grid, grid).

    Light HQ-SAM's also gives hq_features (1, embedding / 8, 4 grid, 4 grid).
    """
    g = GraphWriter()
    first = size.widths[0]
    seq = PREFIX + "patch_embed.seq."
    image = g.gelu(_convolution(g, "x", seq + "0", 3, first // 2, kernel=3, stride=2))
    image = _convolution(g, image, seq + "2", first // 2, first, kernel=3, stride=2)
    early = image
    for stage, blocks in enumerate(size.blocks):
        prefix = f"{PREFIX}layers.{stage}."
        for number in range(blocks):
            block = f"{prefix}blocks.{number}."
            if stage == 0:
                image = _bottleneck(g, image, block, first, size.mlp_ratio * first)
            else:
                image = _attention_block(g, image, block, size, stage)
        if stage + 1 < len(size.blocks):
            image = _merge(g, image, prefix + "downsample.", size, stage)
        if stage == EARLY_STAGE:
            early = image
    grid, width, channels = size.grid(3), size.widths[3], size.embedding
    embedding = neck(g, g.rows(image, width), width, grid, channels)
    g.output(embedding, "image_embeddings")
    maps = [("image_embeddings", (1, channels, grid, grid))]
    if size.hq:
        # Merged, the second stage has the width of the third, and its grid.
        width = size.widths[EARLY_STAGE + 1]
        features = hq_features(g, embedding, g.rows(early, width), width, grid, channels)
        g.output(features, FEATURES)
        maps.append((FEATURES, (1, channels // 8, 4 * grid, 4 * grid)))
    model = g.model(f"{name}_encoder", [("x", (1, 3, size.image, size.image))], maps)
    return WeightlessGraph(model, g.weight_shapes)


def _convolution(
    g: GraphWriter,
    image: str,
    name: str,
    inputs: int,
    outputs: int,
    kernel: int = 1,
    stride: int = 1,
    groups: int = 1,
) -> str:
    """A convolution without bias and its batch norm; onnxruntime joins the two when it loads."""
    weight = g.weight(f"{name}.c.weight", outputs, inputs // groups, kernel, kernel)
    image = g.op(
        "Conv",
        image,
        weight,
        kernel_shape=[kernel, kernel],
        strides=[stride, stride],
        pads=[kernel // 2] * 4,
        group=groups,
    )
    statistics = [
        g.weight(f"{name}.bn.{part}", outputs)
        for part in ("weight", "bias", "running_mean", "running_var")
    ]
    return g.op("BatchNormalization", image, *statistics, epsilon=EPSILON)


def _bottleneck(g: GraphWriter, image: str, name: str, width: int, hidden: int) -> str:
    """Widen, convolve each channel, narrow, add: (1, width, side, side) to the same."""
    wide = g.gelu(_convolution(g, image, name + "conv1", width, hidden))
    wide = g.gelu(_convolution(g, wide, name + "conv2", hidden, hidden, kernel=3, groups=hidden))
    narrow = _convolution(g, wide, name + "conv3", hidden, width)
    return g.gelu(g.op("Add", narrow, image))


def _merge(g: GraphWriter, image: str, name: str, size: TinyViTSize, stage: int) -> str:
    """To the width and the grid of the next stage."""
    inputs, outputs, stride = size.widths[stage], size.widths[stage + 1], size.strides[stage]
    image = g.gelu(_convolution(g, image, name + "conv1", inputs, outputs))
    image = g.gelu(
        _convolution(
            g, image, name + "conv2", outputs, outputs, kernel=3, stride=stride, groups=outputs
        )
    )
    return _convolution(g, image, name + "conv3", outputs, outputs)


def _attention_block(g: GraphWriter, image: str, name: str, size: TinyViTSize, stage: int) -> str:
    """Window attention, a depthwise convolution, an MLP: (1, width, side, side) to the same."""
    width, side = size.widths[stage], size.grid(stage)
    rows = g.transpose(image, 0, 2, 3, 1)
    attended = _window_attention(g, rows, name + "attn.", size, stage)
    image = g.transpose(g.op("Add", rows, attended), 0, 3, 1, 2)
    image = _convolution(g, image, name + "local_conv", width, width, kernel=3, groups=width)
    tokens = g.reshape(g.transpose(image, 0, 2, 3, 1), side * side, width)
    hidden = size.mlp_ratio * width
    layers = name + "mlp.norm", name + "mlp.fc1", name + "mlp.fc2"
    tokens = g.mlp_block(tokens, layers, width, hidden, side, EPSILON)
    return g.transpose(g.reshape(tokens, 1, side, side, width), 0, 3, 1, 2)


def _window_attention(g: GraphWriter, rows: str, name: str, size: TinyViTSize, stage: int) -> str:
    """(1, side, side, width), in windows that are padded at the right and below."""
    width, side, window = size.widths[stage], size.grid(stage), size.windows[stage]
    if window == side:
        return g.reshape(_attend(g, rows, name, size, stage, windows=1), 1, side, side, width)
    across = -(-side // window)
    padded = across * window
    if padded > side:
        missing = padded - side
        rows = g.op("Pad", rows, g.ints(0, 0, 0, 0, 0, missing, missing, 0))
    tiles = g.transpose(g.reshape(rows, across, window, across, window, width), 0, 2, 1, 3, 4)
    tiles = _attend(g, tiles, name, size, stage, windows=across * across)
    tiles = g.reshape(tiles, across, across, window, window, width)
    rows = g.reshape(g.transpose(tiles, 0, 2, 1, 3, 4), 1, padded, padded, width)
    if padded > side:
        rows = g.op("Slice", rows, g.ints(0, 0), g.ints(side, side), g.ints(1, 2))
    return rows


def _attend(
    g: GraphWriter, tiles: str, name: str, size: TinyViTSize, stage: int, windows: int
) -> str:
    """Attention within each window: rows (windows * cells, width), after the projection."""
    width, heads, window = size.widths[stage], size.heads[stage], size.windows[stage]
    cells, depth = window * window, width // heads
    rows = g.layer_norm(g.reshape(tiles, -1, width), name + "norm", width, EPSILON)
    both = g.linear(rows, name + "qkv", width, 3 * width)
    # For each head, its query, key and value lie side by side.
    both = g.transpose(g.reshape(both, windows, cells, heads, 3, depth), 3, 0, 2, 1, 4)
    query, key, value = g.ops("Split", both, g.ints(1, 1, 1), count=3, axis=0)
    query, value = (g.reshape(part, windows, heads, cells, depth) for part in (query, value))
    key = g.transpose(g.reshape(key, windows, heads, cells, depth), 0, 1, 3, 2)
    logits = g.op("MatMul", g.op("Mul", query, g.scalar(depth**-0.5)), key)
    table = g.weight(name + "attention_biases", heads, cells)
    places = g.op("Cast", g.constant(bias_places(window)), to=onnx.TensorProto.INT64)
    bias = g.op("Gather", table, places, axis=1)
    weights = g.op("Softmax", g.op("Add", logits, bias), axis=-1)
    attended = g.transpose(g.op("MatMul", weights, value), 0, 2, 1, 3)
    return g.linear(g.reshape(attended, windows * cells, width), name + "proj", width, width)


def bias_places(window: int) -> NDArray[np.uint8]:
    """(cells, cells): the column of the bias table for two cells of a window.

    It depends on how many rows and columns lie between them: the checkpoint's table lists the
    distances from the window's first cell, row by row.
    """
    row, column = np.divmod(np.arange(window * window), window)
    rows = np.abs(row[:, None] - row[None, :])
    columns = np.abs(column[:, None] - column[None, :])
    places: NDArray[np.uint8] = (rows * window + columns).astype(np.uint8)
    return places

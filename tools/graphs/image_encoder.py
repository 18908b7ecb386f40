"""Segment Anything's ViT image encoder as a graph without weights.

What it computes is what image_encoder.py of the official package computes; how it computes it is
chosen for onnxruntime's CPU: tokens are rows of a matrix throughout, linear layers are a Gemm or,
where it is faster, a 1 x 1 convolution, and attention is one fused MultiHeadAttention per block.
The decomposed relative positions enter that attention as further channels of query and key (see
``_with_positions``), so that no (tokens x tokens) matrix is ever held.
"""

from __future__ import annotations

import numpy as np

from .attention import Projections, unwindowed, windows
from .hq import FEATURES, hq_features
from .sizes import EncoderSize
from .writer import GraphWriter, WeightlessGraph

PREFIX = "image_encoder."
EPSILON = 1e-6


def image_encoder(name: str, size: EncoderSize) -> WeightlessGraph:
    """The encoder: x (1, 3, image, image) -> image_embeddings (1, embedding, grid, grid).

    HQ-SAM's also gives hq_features (1, embedding / 8, 4 grid, 4 grid).
    """
    g = GraphWriter()
    tokens = _patch_embedding(g, size)
    early = tokens
    for number in range(size.blocks):
        tokens = _block(g, size, tokens, number)
        if number == size.global_blocks[0]:
            early = tokens
    grid, width, channels = size.grid, size.width, size.embedding
    embedding = neck(g, tokens, width, grid, channels)
    g.output(embedding, "image_embeddings")
    maps = [("image_embeddings", (1, channels, grid, grid))]
    if size.hq:
        g.output(hq_features(g, embedding, early, width, grid, channels), FEATURES)
        maps.append((FEATURES, (1, channels // 8, 4 * grid, 4 * grid)))
    side = size.image
    model = g.model(f"sam_{name}_encoder", [("x", (1, 3, side, side))], maps)
    return WeightlessGraph(model, g.weight_shapes)


def _patch_embedding(g: GraphWriter, size: EncoderSize) -> str:
    """Image to tokens (grid * grid, width), each with its absolute position added."""
    width, grid, patch = size.width, size.grid, size.patch
    patches = g.op(
        "Conv",
        "x",
        g.weight(PREFIX + "patch_embed.proj.weight", width, 3, patch, patch),
        g.weight(PREFIX + "patch_embed.proj.bias", width),
        kernel_shape=[patch, patch],
        strides=[patch, patch],
    )
    tokens = g.reshape(g.transpose(patches, 0, 2, 3, 1), grid * grid, width)
    positions = g.weight(PREFIX + "pos_embed", 1, grid, grid, width)
    return g.op("Add", tokens, g.reshape(positions, grid * grid, width))


def _block(g: GraphWriter, size: EncoderSize, tokens: str, number: int) -> str:
    """One transformer block on tokens (grid * grid, width)."""
    width, hidden = size.width, size.width * size.mlp_ratio
    name = f"{PREFIX}blocks.{number}."
    normed = g.layer_norm(tokens, name + "norm1", width, EPSILON)
    tokens = g.op("Add", tokens, _attention(g, size, normed, name + "attn.", number))
    layers = name + "norm2", name + "mlp.lin1", name + "mlp.lin2"
    return g.mlp_block(tokens, layers, width, hidden, size.grid, EPSILON)


def _attention(g: GraphWriter, size: EncoderSize, tokens: str, name: str, number: int) -> str:
    """Every token attends to every other, or within windows: (grid * grid, width) to the same."""
    grid, width = size.grid, size.width
    # The scores' scale goes into the keys: the relative positions take the query as it is.
    parts = Projections.of(g, name, width, width, key_scale=size.head_width**-0.5)
    side = grid if number in size.global_blocks else size.window
    query, key, value = (windows(g, rows, width, grid, side) for rows in parts.all_of(g, tokens))
    query, key = _with_positions(g, size, query, key, name, (-(-grid // side)) ** 2, side)
    attended = g.op(
        "MultiHeadAttention",
        query,
        key,
        value,
        domain="com.microsoft",
        num_heads=size.heads,
        scale=1.0,
    )
    return parts.result(g, unwindowed(g, attended, width, grid, side), grid)


def _with_positions(
    g: GraphWriter,
    size: EncoderSize,
    query: str,
    key: str,
    name: str,
    count: int,
    side: int,
) -> tuple[str, str]:
    """Query and key, each head widened by 2 * side channels that bring in relative positions.

    Of ``count`` windows of side x side tokens. The attention of a query at (h, w) to a key at
    (i, j) is q . k / sqrt(d) + q . Rh[h, i] + q . Rw[w, j]. With the query's further channels
    (q . Rh[h, 0..side], q . Rw[w, 0..side]) and the key's (one-hot of i, one-hot of j), one scalar
    product gives the sum. The keys are scaled already.
    """
    heads, depth = size.heads, size.head_width
    tokens = side * side
    row_table = _relative_table(g, name + "rel_pos_h", side, depth)
    column_table = _relative_table(g, name + "rel_pos_w", side, depth)

    by_row = g.reshape(query, count, side, side * heads, depth)
    along_rows = g.reshape(g.op("MatMul", by_row, row_table), count, tokens, heads, side)
    by_column = g.transpose(g.reshape(query, count, side, side, size.width), 0, 2, 1, 3)
    by_column = g.reshape(by_column, count, side, side * heads, depth)
    along_columns = g.reshape(
        g.op("MatMul", by_column, column_table), count, side, side, heads * side
    )
    along_columns = g.reshape(g.transpose(along_columns, 0, 2, 1, 3), count, tokens, heads, side)

    narrow = g.reshape(query, count, tokens, heads, depth)
    wide_query = g.op("Concat", narrow, along_rows, along_columns, axis=3)

    one_hot = g.constant(np.eye(side, dtype=np.float32))
    shape = g.ints(count, side, side, heads, side)
    row = g.op("Expand", g.reshape(one_hot, 1, side, 1, 1, side), shape)
    column = g.op("Expand", g.reshape(one_hot, 1, 1, side, 1, side), shape)
    wide_key = g.op(
        "Concat",
        g.reshape(key, count, tokens, heads, depth),
        g.reshape(row, count, tokens, heads, side),
        g.reshape(column, count, tokens, heads, side),
        axis=3,
    )
    channels = heads * (depth + 2 * side)
    return (
        g.reshape(wide_query, count, tokens, channels),
        g.reshape(wide_key, count, tokens, channels),
    )


def _relative_table(g: GraphWriter, name: str, side: int, depth: int) -> str:
    """(side, depth, side): for each query place, one column per key place along this axis."""
    places = np.arange(side, dtype=np.int64)
    distance = places[:, None] - places[None, :] + side - 1
    table = g.op("Gather", g.weight(name, 2 * side - 1, depth), g.constant(distance), axis=0)
    return g.transpose(table, 0, 2, 1)


def neck(g: GraphWriter, tokens: str, width: int, grid: int, channels: int) -> str:
    """Tokens (grid * grid, width) to the embedding (1, channels, grid, grid)."""
    narrow = g.reshape(g.weight(PREFIX + "neck.0.weight", channels, width, 1, 1), channels, width)
    features = g.op("Gemm", tokens, narrow, transB=1)
    features = g.layer_norm(features, PREFIX + "neck.1", channels, EPSILON)
    features = g.transpose(g.reshape(features, 1, grid, grid, channels), 0, 3, 1, 2)
    features = g.op(
        "Conv",
        features,
        g.weight(PREFIX + "neck.2.weight", channels, channels, 3, 3),
        kernel_shape=[3, 3],
        pads=[1, 1, 1, 1],
    )
    features = g.transpose(features, 0, 2, 3, 1)
    features = g.layer_norm(features, PREFIX + "neck.3", channels, EPSILON)
    return g.transpose(features, 0, 3, 1, 2)

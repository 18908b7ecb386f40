"""Blocks put together, so that it does not show where they met.

An object belongs to the block whose core holds its middle, and is taken from there whole. Only
objects that are larger than blocks overlap are cut: their pieces are joined where two blocks agree
about most of what both see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.grid import Window
from ...core.regions.hierarchy import Partition
from ...raster.outlines.specks import sieved
from .blocks import Block
from .one_block import SLIVER

#: Pieces are one object where they share this much of the smaller one, of what both blocks see.
_SAME = 0.5


@dataclass
class _Piece:
    """A block's partition with what is decided about its regions, all (n + 1,), 0 unused."""

    block: Block
    partition: Partition
    #: The region's number in the whole.
    name: NDArray[np.int64]
    #: Whether the block is the one that decides about it.
    owned: NDArray[np.bool_]
    #: Whether it runs on beyond the block.
    open: NDArray[np.bool_]


def stitched(area: Window, blocks: Sequence[Block], parts: Sequence[Partition]) -> Partition:
    """The partition of an area from those of its blocks, in the same order."""
    if len(blocks) == 1:
        return parts[0]
    pieces, count = [], 1
    for block, partition in zip(blocks, parts):
        pieces.append(_piece(area, block, partition, count))
        count += len(partition)
    names = _joined(pieces, count)
    labels = np.zeros(area.shape, np.int32)
    for piece in pieces:
        piece.name = names[piece.name]
        _paint(labels, area, piece, piece.block.whole, piece.owned & ~piece.open)
    for piece in pieces:
        _paint(labels, area, piece, piece.block.core, piece.open)
    for piece in pieces:  # what nobody answers for
        _paint(labels, area, piece, piece.block.core, np.ones(len(piece.name), bool))
    labels = sieved(labels, SLIVER)
    scores = np.ones(count)
    for piece in pieces:
        np.minimum.at(scores, piece.name[1:], piece.partition.scores)
    areas = np.bincount(labels.ravel(), minlength=count)
    there = np.flatnonzero(areas[1:]) + 1
    numbers = np.zeros(count, np.int32)
    numbers[there] = np.arange(1, len(there) + 1)
    return Partition(numbers[labels], areas[there].astype(np.int64), scores[there])


def _piece(area: Window, block: Block, partition: Partition, first: int) -> _Piece:
    labels, count = partition.labels, len(partition)
    size = np.bincount(labels.ravel(), minlength=count + 1)
    size = np.maximum(size, 1)
    rows = np.repeat(np.arange(labels.shape[0]) + 0.5, labels.shape[1])
    row = np.bincount(labels.ravel(), rows, count + 1) / size + block.whole.row
    cols = np.tile(np.arange(labels.shape[1]) + 0.5, labels.shape[0])
    col = np.bincount(labels.ravel(), cols, count + 1) / size + block.whole.col
    core = block.core
    owned = (row >= core.row) & (row < core.row_end) & (col >= core.col) & (col < core.col_end)
    is_open = np.zeros(count + 1, bool)
    whole = block.whole
    for edge, beyond in (
        (labels[0], whole.row > area.row),
        (labels[-1], whole.row_end < area.row_end),
        (labels[:, 0], whole.col > area.col),
        (labels[:, -1], whole.col_end < area.col_end),
    ):
        if beyond:
            is_open[edge] = True
    name = np.concatenate([[0], np.arange(first, first + count)])
    return _Piece(block, partition, name, owned, is_open)


def _joined(pieces: Sequence[_Piece], count: int) -> NDArray[np.int64]:
    """Names (count,): pieces of one large object get one name."""
    parent = np.arange(count)

    def root(name: int) -> int:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = int(parent[name])
        return name

    for number, one in enumerate(pieces):
        for other in pieces[number + 1 :]:
            for a, b in _same(one, other):
                parent[root(b)] = root(a)
    return np.array([root(name) for name in range(count)])


def _same(one: _Piece, other: _Piece) -> list[tuple[int, int]]:
    """Pairs of names of large objects that two blocks agree about."""
    common = one.block.whole.intersection(other.block.whole)
    if common.is_empty or not (one.open.any() or other.open.any()):
        return []
    left, right = (
        piece.partition.labels[
            common.shifted(-piece.block.whole.col, -piece.block.whole.row).slices()
        ].ravel()
        for piece in (one, other)
    )
    key = left.astype(np.int64) << 32 | right
    pairs, shared = np.unique(key, return_counts=True)
    a, b = pairs >> 32, pairs & 0xFFFFFFFF
    size_a = np.bincount(left, minlength=len(one.name))
    size_b = np.bincount(right, minlength=len(other.name))
    agree = (a > 0) & (b > 0) & (one.open[a] | other.open[b])
    agree &= shared >= _SAME * np.maximum(size_a[a], size_b[b])
    return list(zip(one.name[a[agree]].tolist(), other.name[b[agree]].tolist()))


def _paint(
    labels: NDArray[np.int32],
    area: Window,
    piece: _Piece,
    window: Window,
    which: NDArray[np.bool_],
) -> None:
    """Writes the names of some of a piece's regions, where nothing is written yet."""
    own = piece.partition.labels[
        window.shifted(-piece.block.whole.col, -piece.block.whole.row).slices()
    ]
    at = window.shifted(-area.col, -area.row).slices()
    free = (labels[at] == 0) & (own > 0) & which[own]
    labels[at][free] = piece.name[own[free]]

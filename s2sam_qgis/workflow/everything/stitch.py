"""Blocks put together, so that it does not show where they met.

An object belongs to the block whose core holds its middle, and is taken from there whole. Only
objects that are larger than blocks overlap are cut: their pieces are joined where two blocks agree
about most of what both see.

Of the blocks' labels only those are in memory that meet the one at hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from ...core.files import PathLike
from ...core.grid import Window
from ...core.progress import CancelToken
from ...core.regions.basins import Labels
from ...core.regions.hierarchy import Partition
from ...core.regions.large_labels import empty_labels, label_sizes, strips
from ...raster.outlines.specks import sieved
from .blocks import Block
from .one_block import SLIVER

#: Pieces are one object where they share this much of the smaller one, of what both blocks see.
_SAME = 0.5

#: Rows that specks are looked for in at once, and how far beyond them.
_SIEVE, _BEYOND = 1024, 32


@dataclass
class _Piece:
    """What is decided about a block's regions, arrays (n + 1,), 0 unused."""

    block: Block
    #: Strength of each region's weakest border.
    scores: NDArray[np.float64]
    #: The region's number in the whole.
    name: NDArray[np.int64]
    #: Whether the block is the one that decides about it.
    owned: NDArray[np.bool_]
    #: Whether it runs on beyond the block.
    open: NDArray[np.bool_]


def stitched(
    area: Window,
    blocks: Sequence[Block],
    load: Callable[[Block], Partition],
    cancel: CancelToken | None = None,
    folder: PathLike | None = None,
) -> Partition:
    """The partition of an area from those of its blocks.

    Args:
        area: what the blocks' cores fill.
        blocks: row by row, as ``plan_blocks`` gives them.
        load: gives a block's partition; each is asked for three times.
        cancel: asked before each block.
        folder: where labels lie that are too large for memory.

    Raises:
        Cancelled: stopped.
    """
    cancel = cancel or CancelToken()
    if len(blocks) == 1:
        return load(blocks[0])
    pieces, names = _compared(area, blocks, load, cancel)
    labels = empty_labels(area.shape, folder)
    for piece in pieces:
        cancel.raise_if_cancelled()
        piece.name = names[piece.name]
        own = load(piece.block).labels
        _paint(labels, area, piece, own, piece.block.whole, piece.owned & ~piece.open)
    for piece in pieces:
        cancel.raise_if_cancelled()
        own = load(piece.block).labels
        _paint(labels, area, piece, own, piece.block.core, piece.open)
        everything = np.ones(len(piece.name), bool)  # what nobody answers for
        _paint(labels, area, piece, own, piece.block.core, everything)
    _without_specks(labels, cancel)
    scores = np.ones(len(names))
    for piece in pieces:
        np.minimum.at(scores, piece.name[1:], piece.scores)
    areas = label_sizes(labels, len(names))
    there = np.flatnonzero(areas[1:]) + 1
    numbers = np.zeros(len(names), np.int32)
    numbers[there] = np.arange(1, len(there) + 1)
    for rows in strips(len(labels)):
        labels[rows] = numbers[labels[rows]]
    return Partition(labels, areas[there], scores[there])


def _compared(
    area: Window,
    blocks: Sequence[Block],
    load: Callable[[Block], Partition],
    cancel: CancelToken,
) -> tuple[list[_Piece], NDArray[np.int64]]:
    """All pieces; and names (n,) by which pieces of one large object have one name."""
    pieces: list[_Piece] = []
    near: list[tuple[_Piece, Labels]] = []
    pairs: list[tuple[int, int]] = []
    count = 1
    for block in blocks:
        cancel.raise_if_cancelled()
        partition = load(block)
        piece = _piece(area, block, partition, count)
        near = [entry for entry in near if entry[0].block.whole.row_end > block.whole.row]
        for other, labels in near:
            pairs += _same(other, labels, piece, partition.labels)
        near.append((piece, partition.labels))
        pieces.append(piece)
        count += len(partition)
    return pieces, _joined(pairs, count)


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
    return _Piece(block, partition.scores, name, owned, is_open)


def _joined(pairs: Sequence[tuple[int, int]], count: int) -> NDArray[np.int64]:
    """Names (count,): the least of those that pairs join."""
    parent = list(range(count))

    def root(name: int) -> int:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for a, b in pairs:
        one, other = root(a), root(b)
        parent[max(one, other)] = min(one, other)
    return np.array([root(name) for name in range(count)])


def _same(
    one: _Piece, one_labels: Labels, other: _Piece, other_labels: Labels
) -> list[tuple[int, int]]:
    """Pairs of names of large objects that two blocks agree about."""
    common = one.block.whole.intersection(other.block.whole)
    if common.is_empty or not (one.open.any() or other.open.any()):
        return []
    left, right = (
        labels[common.shifted(-block.whole.col, -block.whole.row).slices()].ravel()
        for block, labels in ((one.block, one_labels), (other.block, other_labels))
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
    labels: Labels,
    area: Window,
    piece: _Piece,
    partition: Labels,
    window: Window,
    which: NDArray[np.bool_],
) -> None:
    """Writes the names of some of a piece's regions, where nothing is written yet."""
    block = piece.block
    own = partition[window.shifted(-block.whole.col, -block.whole.row).slices()]
    at = window.shifted(-area.col, -area.row).slices()
    free = (labels[at] == 0) & (own > 0) & which[own]
    labels[at][free] = piece.name[own[free]]


def _without_specks(labels: Labels, cancel: CancelToken) -> None:
    """Gives parts below SLIVER pixels, which seams leave, to a neighbour; in place."""
    for rows in strips(len(labels), _SIEVE):
        cancel.raise_if_cancelled()
        first = max(rows.start - _BEYOND, 0)
        whole = np.array(labels[first : rows.stop + _BEYOND])
        labels[rows] = sieved(whole, SLIVER)[rows.start - first : rows.stop - first]

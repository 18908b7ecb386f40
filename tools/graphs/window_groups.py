"""A grid of tokens as groups of windows, its rows in the order of the windows.

Attention does not see the order of its tokens. What a window holds lies together, so that
attending within windows moves nothing; a group is small enough to stay in the processor's cache
from the first norm of a block to its last sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .writer import GraphWriter


@dataclass(frozen=True)
class Group:
    """``count`` windows of ``tokens`` tokens each."""

    count: int
    tokens: int

    @property
    def rows(self) -> int:
        """Tokens of the group."""
        return self.count * self.tokens


@dataclass(frozen=True)
class WindowGroups:
    """Windows of ``window`` x ``window`` tokens on ``grid`` x ``grid``.

    A group for each row of whole windows; one for those that the grid cuts at the right and below,
    which have as many tokens; one for the corner.
    """

    grid: int
    window: int

    def __post_init__(self) -> None:
        """Raises ValueError if what is pooled would not be of whole quarters."""
        if self.grid % 2 or self.window % 2:
            raise ValueError(f"windows of {self.window} on {self.grid} cannot be pooled")

    @property
    def whole(self) -> int:
        """Whole windows along a side."""
        return self.grid // self.window

    @property
    def rest(self) -> int:
        """Tokens along a side that no whole window holds."""
        return self.grid % self.window

    @property
    def groups(self) -> list[Group]:
        """In the order of what ``cut`` gives."""
        whole = [Group(self.whole, self.window**2)] * self.whole
        if not self.rest:
            return whole
        return [*whole, Group(2 * self.whole, self.window * self.rest), Group(1, self.rest**2)]

    @property
    def pooled_groups(self) -> list[Group]:
        """The same where four tokens have become one."""
        return [Group(group.count, group.tokens // 4) for group in self.groups]

    def cut(self, g: GraphWriter, rows: str, width: int) -> list[str]:
        """Rows line by line (rows, width) to those of each group.

        In a window four tokens that become one lie together: first come the line and the column of
        the four, then those within.
        """
        lines = g.reshape(rows, self.grid, self.grid, width)
        bands = self._parted(g, lines, 0)
        whole, edges = [], []
        for band in bands[: self.whole]:
            left, *right = self._parted(g, band, 1)
            whole.append(_rows(g, left, self.window, self.whole, self.window, width))
            edges += [_rows(g, part, self.window, 1, self.rest, width) for part in right]
        if not self.rest:
            return whole
        left, corner = self._parted(g, bands[-1], 1)
        edges.append(_rows(g, left, self.rest, self.whole, self.window, width))
        return [*whole, g.joined(edges), _rows(g, corner, self.rest, 1, self.rest, width)]

    def _parted(self, g: GraphWriter, lines: str, axis: int) -> list[str]:
        """Lines along rows (0) in bands, along columns (1) in whole windows and what is left."""
        if axis:
            sizes = [self.whole * self.window, self.rest]
        else:
            sizes = [*[self.window] * self.whole, self.rest]
        return _split(g, lines, [size for size in sizes if size], axis)

    def put_together(
        self, g: GraphWriter, parts: Sequence[str], width: int, pooled: bool = False
    ) -> str:
        """The rows of groups to rows line by line, (rows, width).

        In the order that ``cut`` gives, or with four tokens ``pooled`` to one.
        """
        side, rest = self.window, self.rest
        bands: list[list[str]] = [
            [_lines(g, part, side, self.whole, side, width, pooled)] for part in parts[: self.whole]
        ]
        if rest:
            edge = side * rest // (4 if pooled else 1)
            *rights, below = _split(g, parts[-2], [*[edge] * self.whole, self.whole * edge], 0)
            for band, right in zip(bands, rights):
                band.append(_lines(g, right, side, 1, rest, width, pooled))
            left = _lines(g, below, rest, self.whole, side, width, pooled)
            bands.append([left, _lines(g, parts[-1], rest, 1, rest, width, pooled)])
        whole = [band[0] if len(band) == 1 else g.op("Concat", *band, axis=1) for band in bands]
        return g.reshape(g.joined(whole), -1, width)

    def sought(self, g: GraphWriter, rows: str, group: Group, width: int) -> str:
        """Keys or values of a group as (windows, window * window, width).

        Zeros fill a window that the grid cuts. As key and value have no bias, that is what a token
        of zeros gives.
        """
        rows = g.reshape(rows, group.count, group.tokens, width)
        missing = self.window**2 - group.tokens
        return g.op("Pad", rows, g.ints(0, 0, 0, 0, missing, 0)) if missing else rows


def _rows(g: GraphWriter, lines: str, height: int, count: int, across: int, width: int) -> str:
    """Windows side by side, (height, count * across, width), to rows as ``cut`` orders them."""
    cut = g.reshape(lines, height // 2, 2, count, across // 2, 2, width)
    return g.reshape(g.transpose(cut, 2, 0, 3, 1, 4, 5), -1, width)


def _lines(
    g: GraphWriter, rows: str, height: int, count: int, across: int, width: int, pooled: bool
) -> str:
    """The other way round."""
    if pooled:
        cut = g.reshape(rows, count, height // 2, across // 2, width)
        return g.reshape(g.transpose(cut, 1, 0, 2, 3), height // 2, -1, width)
    cut = g.reshape(rows, count, height // 2, across // 2, 2, 2, width)
    return g.reshape(g.transpose(cut, 1, 3, 0, 2, 4, 5), height, -1, width)


def _split(g: GraphWriter, value: str, sizes: Sequence[int], axis: int) -> list[str]:
    if len(sizes) == 1:
        return [value]
    return g.ops("Split", value, g.ints(*sizes), count=len(sizes), axis=axis)

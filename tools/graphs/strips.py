"""A grid of tokens as strips: one row of windows each, its rows in the order of the windows.

Attention does not see the order of its tokens. What a window holds lies together, so that
attending within windows moves nothing; a strip is small enough to stay in the processor's cache
from the first norm of a block to its last sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .writer import GraphWriter


@dataclass(frozen=True)
class Strip:
    """Windows of ``window`` x ``window`` tokens side by side, on ``height`` lines of ``grid``.

    Where the grid ends, a window is narrower, and all of a strip may be lower.
    """

    grid: int
    window: int
    height: int

    @property
    def rows(self) -> int:
        """Tokens of the strip."""
        return self.grid * self.height

    @property
    def across(self) -> int:
        """Windows of the strip."""
        return -(-self.grid // self.window)

    @property
    def widths(self) -> list[tuple[int, int]]:
        """(windows, columns of each): the whole ones, then the narrower one."""
        whole, rest = divmod(self.grid, self.window)
        return [(whole, self.window)] + ([(1, rest)] if rest else [])

    def halved(self) -> Strip:
        """What is left where four tokens become one."""
        return Strip(self.grid // 2, self.window // 2, self.height // 2)


def strips(grid: int, window: int) -> list[Strip]:
    """Those of a grid, from above. Raises ValueError if its windows are not of whole quarters."""
    if grid % 2 or window % 2:
        raise ValueError(f"windows of {window} on {grid} cannot be pooled")
    heights = [min(window, grid - top) for top in range(0, grid, window)]
    return [Strip(grid, window, height) for height in heights]


def to_strips(g: GraphWriter, rows: str, layout: Sequence[Strip], width: int) -> list[str]:
    """Rows line by line to those of each strip, in a window four tokens that become one together.

    Of shape (rows, width); first by the quarter's line and column, then within it.
    """
    sizes = [strip.rows for strip in layout]
    parts = _split(g, rows, sizes, 0)
    return [_windowed(g, part, strip, width) for part, strip in zip(parts, layout)]


def _windowed(g: GraphWriter, rows: str, strip: Strip, width: int) -> str:
    lines = g.reshape(rows, strip.height, strip.grid, width)
    done = []
    columns = [count * wide for count, wide in strip.widths]
    for part, (count, wide) in zip(_split(g, lines, columns, 1), strip.widths):
        cut = g.reshape(part, strip.height // 2, 2, count, wide // 2, 2, width)
        done.append(g.reshape(g.transpose(cut, 2, 0, 3, 1, 4, 5), -1, width))
    return g.joined(done)


def from_strips(
    g: GraphWriter, parts: Sequence[str], layout: Sequence[Strip], width: int, quarters: bool
) -> str:
    """The rows of strips to rows line by line, (rows, width).

    With ``quarters`` they are in the order that ``to_strips`` gives, else a window's go line by
    line, as pooling leaves them.
    """
    done = []
    for rows, strip in zip(parts, layout):
        lines = []
        sizes = [strip.height * count * wide for count, wide in strip.widths]
        for part, (count, wide) in zip(_split(g, rows, sizes, 0), strip.widths):
            if quarters:
                cut = g.reshape(part, count, strip.height // 2, wide // 2, 2, 2, width)
                cut = g.transpose(cut, 1, 3, 0, 2, 4, 5)
            else:
                cut = g.transpose(g.reshape(part, count, strip.height, wide, width), 1, 0, 2, 3)
            lines.append(g.reshape(cut, strip.height, -1, width))
        whole = lines[0] if len(lines) == 1 else g.op("Concat", *lines, axis=1)
        done.append(g.reshape(whole, -1, width))
    return g.joined(done)


def spread(g: GraphWriter, rows: str, strip: Strip, width: int, whole: bool) -> str:
    """A strip's rows as (windows, tokens, width); zeros fill the narrower window.

    With ``whole`` they fill a lower strip's windows too. As key and value have no bias, zeros are
    what a token of zeros gives.
    """
    tokens = strip.height * strip.window
    missing = strip.across * tokens - strip.rows
    if missing:
        rows = g.op("Pad", rows, g.ints(0, 0, missing, 0))
    rows = g.reshape(rows, strip.across, tokens, width)
    if whole and strip.height < strip.window:
        lacking = (strip.window - strip.height) * strip.window
        rows = g.op("Pad", rows, g.ints(0, 0, 0, 0, lacking, 0))
    return rows


def gathered(g: GraphWriter, spread_rows: str, strip: Strip, width: int) -> str:
    """(windows, tokens, width) of a strip to its rows, without what was filled."""
    rows = g.reshape(spread_rows, -1, width)
    if strip.across * strip.height * strip.window > strip.rows:
        rows = g.op("Slice", rows, g.ints(0), g.ints(strip.rows), g.ints(0))
    return rows


def _split(g: GraphWriter, value: str, sizes: Sequence[int], axis: int) -> list[str]:
    if len(sizes) == 1:
        return [value]
    return g.ops("Split", value, g.ints(*sizes), count=len(sizes), axis=axis)

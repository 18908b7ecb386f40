"""An area in overlapping blocks, so that memory is bounded and work can be shared out."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...core.grid import Window

#: Side of a block, and how far it looks beyond itself on each side, in pixels. The edge map does
#: not depend on blocks; what merges with what does, as far as large objects reach.
BLOCK, MARGIN = 2048, 128


@dataclass(frozen=True)
class Block:
    """``core`` is what a block answers for, ``whole`` what it looks at."""

    core: Window
    whole: Window

    @property
    def name(self) -> str:
        """Short and unique on a raster."""
        return f"{self.core.row}_{self.core.col}"


def plan_blocks(area: Window, side: int = BLOCK, margin: int = MARGIN) -> list[Block]:
    """Blocks whose cores fill an area, row by row; one where the area is hardly larger."""
    rows = _axis(area.row, area.height, side, margin)
    cols = _axis(area.col, area.width, side, margin)
    found = []
    for row, row_end in rows:
        for col, col_end in cols:
            core = Window(col, row, col_end - col, row_end - row)
            wide = Window(
                col - margin, row - margin, core.width + 2 * margin, core.height + 2 * margin
            )
            found.append(Block(core, wide.intersection(area)))
    return found


def _axis(start: int, length: int, side: int, margin: int) -> list[tuple[int, int]]:
    count = max(1, math.ceil((length - 2 * margin) / side))
    cuts = [start + round(length * number / count) for number in range(count + 1)]
    return list(zip(cuts[:-1], cuts[1:]))

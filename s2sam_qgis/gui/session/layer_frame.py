"""Where a layer's prompts lie: between its map coordinates and the prompt set's.

A raster with a CRS keeps prompts in longitude/latitude, through raster's own transformation,
so that a rerun from the file finds the same pixel. One without keeps them in pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...core.errors import S2SamError
from ...core.longitudes import kept_positions, turn_towards
from ...core.prompts import LONLAT, PIXEL, Coordinate, PromptId, PromptSet

if TYPE_CHECKING:
    from ...core.grid import RasterGrid
    from ...workflow.imagery import Imagery


@dataclass(frozen=True)
class LayerFrame:
    """One layer as a raster source; ``note`` says where something is special about it."""

    imagery: Imagery
    note: str = ""

    @property
    def grid(self) -> RasterGrid:
        """The layer's grid, in the layer's CRS as QGIS has it."""
        return self.imagery.grid

    @property
    def prompt_crs(self) -> str:
        """What the layer's prompts are kept in."""
        return PIXEL if self.grid.crs is None else LONLAT

    def holds(self, position: Coordinate) -> bool:
        """Whether a layer position lies on the raster."""
        cols, rows = self.grid.to_pixel([position[0]], [position[1]])
        return self.grid.contains(float(cols[0]), float(rows[0]))

    def to_prompts(self, positions: Sequence[Coordinate]) -> list[Coordinate]:
        """Layer positions as they are kept; three or more are a ring."""
        crs = self.grid.crs
        if crs is None:
            return _pairs(*self.grid.to_pixel(*_columns(positions)))
        from ...raster.environment import crs_is_geographic

        return kept_positions(_transformed(crs, LONLAT, positions), crs_is_geographic(crs))

    def to_layer(self, crs: str, positions: Sequence[Coordinate]) -> list[Coordinate]:
        """Prompts' positions, in ``crs``, on the layer; empty where it has no way from there."""
        own = self.grid.crs
        if crs == PIXEL:
            return _pairs(*self.grid.to_map(*_columns(positions))) if positions else []
        if own is None:
            return []
        placed = _transformed(crs, own, positions)
        from ...raster.environment import crs_is_geographic

        if not crs_is_geographic(own):
            return placed
        west, _, east, _ = self.grid.bounds()
        return [(x + turn_towards([(x, y)], west, east), y) for x, y in placed]

    def lying_on(self, prompts: PromptSet) -> tuple[PromptSet, tuple[PromptId, ...]]:
        """The objects that can be placed on the raster, and the ids of the others."""
        left_out = tuple(i for i in prompts.ids if not self._places(prompts.only(i)))
        gone = set(left_out)
        kept = replace(
            prompts,
            prompts=tuple(p for p in prompts.prompts if p.prompt_id not in gone),
            corrections=tuple(c for c in prompts.corrections if c.prompt_id not in gone),
        )
        return kept, left_out

    def _places(self, own: PromptSet) -> bool:
        from ...workflow.place_prompts import place_prompts

        try:
            place_prompts(own, self.grid)
        except S2SamError:
            return False
        return True


def _columns(positions: Sequence[Coordinate]) -> tuple[list[float], list[float]]:
    return [x for x, _ in positions], [y for _, y in positions]


def _pairs(xs: object, ys: object) -> list[Coordinate]:
    return list(zip(np.asarray(xs, float).tolist(), np.asarray(ys, float).tolist()))


def _transformed(source: str, target: str, positions: Sequence[Coordinate]) -> list[Coordinate]:
    if not positions or source == target:
        return list(positions)
    from ...raster.environment import transform_points

    return _pairs(*transform_points(source, target, *_columns(positions)))

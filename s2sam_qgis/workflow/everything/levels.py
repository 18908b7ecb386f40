"""Each place at the level of the hierarchy at which it is most like some examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...core.options import SEEN, SHAPE
from ...core.progress import CancelToken
from ...core.regions.example_levels import inner_lengths, node_sums, suited
from ...core.regions.hierarchy import Hierarchy
from ...core.regions.likeness import RegionValues, Standard, likeness
from ...core.source import RasterSource
from ...models.model import Model
from .one_block import SLIVER, Look
from .region_sums import RegionSums, region_sums


@dataclass(frozen=True)
class ExampleLevels:
    """What is looked for, as values: enough to choose levels in any block, in any process.

    ``kinds`` are compared (``core.options.LIKENESS_KINDS``); ``good`` are the examples, ``bad``
    the counter-examples, a row each.
    """

    kinds: tuple[str, ...]
    good: RegionValues
    bad: RegionValues

    def suit(
        self,
        look: Look,
        source: RasterSource,
        model: Model,
        threshold: float,
        cancel: CancelToken | None = None,
    ) -> Look:
        """The same look, its hierarchy changed so that a cut at ``threshold`` suits the examples.

        Nothing changes where nothing that is compared is known of both.
        """
        # Examples say more than how likely an outline is right.
        hierarchy = look.hierarchy.by_strength
        count = len(hierarchy.areas)
        sees = model if SEEN in self.kinds else None
        basins = region_sums(source, look.window, hierarchy.basins + 1, count, cancel, sees)
        nodes = _of_nodes(basins, hierarchy, SHAPE in self.kinds).values()
        names = nodes.only(self.kinds).like(self.good.names).names
        if not names or not count:
            return look
        values = nodes.like(names).values
        usual = np.unique(hierarchy.tree.cut(threshold))
        whole = usual[node_sums(hierarchy.tree, hierarchy.areas)[usual] >= SLIVER]
        standard = Standard.of(values[whole if len(whole) else usual])
        bad = self.bad.like(names).values
        alike = likeness(values, self.good.like(names).values, bad, standard)
        return replace(look, hierarchy=suited(hierarchy, alike))

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "kinds": list(self.kinds),
            "names": list(self.good.names),
            "of": list(self.good.kinds),
            "good": self.good.values.tolist(),
            "bad": self.bad.like(self.good.names).values.tolist(),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ExampleLevels:
        """Reads ``to_json`` back."""
        names, of = tuple(data["names"]), tuple(data["of"])

        def values(rows: Any) -> RegionValues:
            return RegionValues(names, of, np.array(rows, np.float64).reshape(-1, len(names)))

        return cls(tuple(data["kinds"]), values(data["good"]), values(data["bad"]))


def _of_nodes(basins: RegionSums, hierarchy: Hierarchy, with_shape: bool) -> RegionSums:
    """The sums of basins and of all that they merge to; perimeters only where they are wanted."""
    tree = hierarchy.tree
    around = node_sums(tree, basins.around)
    if with_shape:
        around -= 2 * inner_lengths(hierarchy)
    seen, weights = basins.seen, basins.weights
    return replace(
        basins,
        pixels=node_sums(tree, basins.pixels),
        sums=node_sums(tree, basins.sums),
        squares=node_sums(tree, basins.squares),
        around=around,
        seen=None if seen is None else node_sums(tree, seen),
        weights=None if weights is None else node_sums(tree, weights),
    )

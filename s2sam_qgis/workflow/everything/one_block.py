"""The objects of one block: edge map, hierarchy, cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ...core.grid import Window
from ...core.masks import BoolMask
from ...core.options import EverythingOptions
from ...core.progress import CancelToken, ShareCallback, nobody
from ...core.regions.basins import FloatImage, Labels
from ...core.regions.hierarchy import Hierarchy, Partition, find_hierarchy
from ...core.source import RasterSource
from ...models.merge_scores import (
    shipped_level_score,
    shipped_merge_score,
    shipped_outline_score,
)
from ...models.model import Model
from .area import Area
from .blocks import Block
from .edges import SeenWindows, edge_map

#: Regions below so many pixels are slivers between two outlines: they go to a neighbour.
SLIVER = 10


@dataclass(frozen=True)
class Look:
    """What was found in a window before any threshold: everything that a slider needs.

    ``edges`` (h, w): the edge map; ``inside`` (h, w): what is outlined; ``there`` (h, w): what
    could be seen.
    """

    window: Window
    edges: FloatImage
    inside: BoolMask
    there: BoolMask
    hierarchy: Hierarchy

    def partition(self, threshold: float) -> Partition:
        """The objects at a threshold, slivers gone to their neighbours."""
        return self.hierarchy.partition(threshold, SLIVER)


class Levels(Protocol):
    """Chooses at which level of the hierarchy each place is cut; see ``levels``."""

    def suit(
        self,
        look: Look,
        source: RasterSource,
        model: Model,
        threshold: float,
        cancel: CancelToken | None = None,
    ) -> Look:
        """The same look, with a hierarchy that a cut at ``threshold`` suits."""

    def to_json(self) -> dict[str, Any]:
        """As plain values."""


def look_at(
    area: Area,
    model: Model,
    window: Window,
    cancel: CancelToken | None = None,
    seen: ShareCallback = nobody,
    known: SeenWindows | None = None,
) -> Look:
    """Runs the model over a window within the area's and finds the hierarchy of its regions."""
    inside, there = area.masks(window)
    edges = edge_map(area.imagery, model, window, inside, cancel, seen, known)
    colours = area.imagery.read(window, window.shape)[0]
    if cancel is not None:
        cancel.raise_if_cancelled()
    hierarchy = hierarchy_of(edges, inside, colours, cancel)
    return Look(window, edges, inside, there, hierarchy)


def hierarchy_of(
    edges: FloatImage, inside: BoolMask, colours: FloatImage, cancel: CancelToken | None = None
) -> Hierarchy:
    """The hierarchy of an edge map (h, w), by the networks that are shipped.

    Args:
        edges: 0-1.
        inside: (h, w): what is outlined.
        colours: (3, h, w), 0-255.
        cancel: stops the run.
    """
    score, _ = shipped_merge_score()
    right, _ = shipped_outline_score()
    levels, _ = shipped_level_score()
    return find_hierarchy(edges, inside, cancel, colours, score, right, levels)


def outline_block(
    area: Area,
    model: Model,
    block: Block,
    options: EverythingOptions,
    cancel: CancelToken | None = None,
    seen: ShareCallback = nobody,
    known: SeenWindows | None = None,
    levels: Levels | None = None,
) -> Partition:
    """The objects of a block, on its ``whole`` window; ``known``: see ``edge_map``."""
    look = look_at(area, model, block.whole, cancel, seen, known)
    if levels is not None:
        look = levels.suit(look, area.imagery.source, model, options.threshold, cancel)
    return look.partition(options.threshold)


def cut_regions(labels: Labels, count: int, there: BoolMask) -> BoolMask:
    """(count,): which regions (labels 1 ... count) touch the array's edge, or what is not there."""
    return at_edges(labels, count) | beside_missing(labels, count, there)


def at_edges(labels: Labels, count: int) -> BoolMask:
    """(count,): which regions touch the array's edge."""
    cut = np.zeros(count + 1, bool)
    for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
        cut[edge] = True
    return cut[1:]


def beside_missing(labels: Labels, count: int, there: BoolMask) -> BoolMask:
    """(count,): which regions touch a pixel that is not ``there`` (h, w)."""
    cut = np.zeros(count + 1, bool)
    cut[labels[:, 1:][~there[:, :-1]]] = True
    cut[labels[:, :-1][~there[:, 1:]]] = True
    cut[labels[1:][~there[:-1]]] = True
    cut[labels[:-1][~there[1:]]] = True
    return cut[1:]

"""Trains what chooses where the hierarchy of "Outline everything" is cut, place by place.

python -m tools.training.level_choice drawn --bank runs/bank --out runs/drawn.npz --views 300
python -m tools.training.level_choice outlines --raster A.tif --ids A_ids.tif --rows 138 \
    --out runs/a.npz
python -m tools.training.level_choice fit --nodes runs/drawn.npz:1 runs/a.npz:0.5 \
    --out resources/models/builtin_levels.json

``drawn`` and ``outlines`` keep, of every node of the hierarchy of landscapes, or of a real picture
and its turned and mirrored copies, what is known of it and how much it and an object have in common
(IoU). ``fit`` trains small networks that say how likely that is above .5 and .7, and writes their
mean. Landscapes in which little can be found teach nothing, and are left out.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import torch

from s2sam_qgis.core.options import EverythingOptions
from s2sam_qgis.core.regions.hierarchy import SMOOTHING, find_hierarchy
from s2sam_qgis.core.regions.level_choice import INPUTS, around_leaves, node_inputs
from s2sam_qgis.core.regions.merge_score import border_sums, region_sums
from s2sam_qgis.core.regions.outline_score import basin_sums
from s2sam_qgis.core.regions.scored_tree import Merges, scored_merges
from s2sam_qgis.core.regions.smoothing import smoothed
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.merge_scores import shipped_merge_score
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.everything.edges import edge_map
from s2sam_qgis.workflow.everything.one_block import SLIVER
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.inputs import open_imagery

from .pictures import Arrays, commands, copies, landscapes, read_ids, together
from .small_networks import Fit, mean_network

VERSION = "1.1"
#: Objects below so many pixels are none; a node counts where this much of it lies on objects.
LEAST, ON_OBJECTS = 25, 0.5
#: Nodes of landscapes with more of their outline than this at the picture's edge are left out.
CUT = 0.15
#: Overlaps that are told; the second and the fourth are what the plugin asks for.
TOLD, SHIPPED = (0.4, 0.5, 0.6, 0.7, 0.8), [1, 3]
#: A landscape teaches where this share of its objects is found by the usual cut, and half of them
#: have so many pixels.
FOUND, TYPICAL = 0.35, 45
UNITS, NETWORKS, STEPS, BATCH, NOISE = 16, 8, 1500, 512, 0.5


def judged(
    imagery: Imagery,
    truth: np.ndarray,
    rows: int | None = None,
    on_objects: float = ON_OBJECTS,
    cut: float | None = None,
) -> Arrays:
    """Nodes of a picture's hierarchy, their overlap with an object, and how they count.

    ``teaches``, of one: whether enough of the objects can be found.

    Args:
        imagery: the picture.
        truth: numbers of objects (h, w), 0 where nothing is known.
        rows: nodes whose middle lies below are left out.
        on_objects: those are left out of which less lies on objects.
        cut: and those of which the picture's edge cuts a larger share.
    """
    window, model = imagery.grid.window, load_model(ModelSpec(threads=1))
    inside = imagery.valid(window)
    colours = imagery.read(window, window.shape)[0]
    edges = edge_map(imagery, model, window, inside)
    score, height = shipped_merge_score()[0], smoothed(edges, SMOOTHING)
    basins = find_hierarchy(edges, inside, None, colours, score).basins
    count = int(basins.max()) + 1
    sums = basin_sums(basins, region_sums(basins, count, edges, colours), edges, height)
    first, second, along = border_sums(basins, height, colours)
    along = np.column_stack([along, sums.borders[:, 3:]])
    merges = scored_merges(sums.regions, first, second, along, score)
    inputs = node_inputs(merges, around_leaves(count, first, second, along))
    shared = _shared(merges, basins[inside], truth[inside])
    area, sizes = shared.sum(1), shared[:count].sum(0)
    overlap = shared / (area[:, None] + sizes[None] - shared)
    overlap[:, 0] = overlap[:, sizes < LEAST] = 0
    regions = merges.regions
    keep = (area - shared[:, 0] >= on_objects * area) & (area >= SLIVER)
    if rows is not None:
        keep &= regions[:, 9] / regions[:, 0] < rows
    if cut is not None:
        keep &= regions[:, 14] <= cut * 4 * np.sqrt(area)
    usual = np.unique(merges.tree.cut(EverythingOptions().threshold))
    objects = np.flatnonzero(sizes >= LEAST)
    objects = objects[objects > 0]
    teaches = len(objects) > 0 and np.median(sizes[objects]) >= TYPICAL
    teaches = teaches and (overlap[usual][:, objects].max(0) >= 0.5).mean() >= FOUND
    return {
        "inputs": inputs[keep].astype(np.float32),
        "overlap": overlap.max(1)[keep].astype(np.float32),
        "weight": np.minimum(area[keep], 400) ** 0.3,
        "teaches": np.array([teaches]),
    }


def _shared(merges: Merges, basins: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Pixels (nodes, objects) that each node and each object have in common."""
    leaves, objects = merges.tree.leaves, int(truth.max()) + 1
    shared = np.zeros((len(merges.tree.parent), objects))
    pairs = basins.astype(np.int64) * objects + truth
    shared[:leaves] = np.bincount(pairs, minlength=leaves * objects).reshape(leaves, objects)
    for begin, end in merges.rounds:
        one, other = merges.parts[begin - leaves : end - leaves].T
        shared[begin:end] = shared[one] + shared[other]
    return shared


def record(groups: list[tuple[Arrays, float]]) -> dict[str, Any]:
    """The mean of several networks as the plugin reads it."""
    fit = Fit(UNITS, NETWORKS, STEPS, BATCH, NOISE)
    found = mean_network(groups, "overlap", fit, TOLD)
    return {
        "name": "builtin levels",
        "version": VERSION,
        "for": "edge maps of the built-in model",
        "license": "GPL-2.0-or-later",
        "inputs": list(INPUTS),
        "middle": np.round(found["middle"], 5).tolist(),
        "spread": np.round(found["spread"], 5).tolist(),
        "hidden": np.round(found["hidden"], 5).tolist(),
        "bias": np.round(found["bias"], 5).tolist(),
        "last": np.round(found["last"][:, SHIPPED], 5).tolist(),
        "shift": np.round(found["shift"][SHIPPED], 5).tolist(),
    }


def main() -> None:
    parser, parts, _ = commands(__doc__, "drawn", "--nodes", 300)
    parts.choices["outlines"].add_argument(
        "--on",
        type=float,
        default=ON_OBJECTS,
        help="nodes count of which this share lies on objects; less where objects lie alone",
    )
    options = parser.parse_args()
    torch.set_num_threads(1)
    if options.what == "fit":
        options.out.write_text(json.dumps(record(options.nodes)) + "\n", encoding="utf-8")
        return
    if options.what == "drawn":
        rng = np.random.default_rng(options.seed)
        seen = landscapes(options.bank, options.real, options.views, rng)
        found = [judged(open_imagery(source), truth, cut=CUT) for source, truth in seen]
        found = [nodes for nodes in found if nodes["teaches"][0]]
    else:
        ids = read_ids(options.ids, options.parts)
        seen_again = copies(options.raster, ids, options.rows)
        found = [judged(*copy, on_objects=options.on) for copy in seen_again]
    np.savez(options.out, **together(found))


if __name__ == "__main__":
    main()

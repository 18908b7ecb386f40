"""Trains what says how likely an outline of "Outline everything" is right.

python -m tools.training.outline_chance drawn --bank runs/bank --out runs/drawn.npz --views 200
python -m tools.training.outline_chance outlines --raster A.tif --ids A_ids.tif --rows 138 \
    --out runs/a.npz
python -m tools.training.outline_chance fit --regions runs/drawn.npz:1 runs/a.npz:0.5 \
    --out resources/models/builtin_outlines.json

``drawn`` and ``outlines`` cut the hierarchy of landscapes, or of a real picture and its turned and
mirrored copies, at several levels, and keep what is known of each region and whether it and an
object share half of what both cover. ``fit`` trains small networks and writes their mean.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import torch

from s2sam_qgis.core.regions.hierarchy import SMOOTHING, find_hierarchy
from s2sam_qgis.core.regions.merge_score import region_sums
from s2sam_qgis.core.regions.outline_score import INPUTS, basin_sums
from s2sam_qgis.core.regions.smoothing import smoothed
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.merge_scores import shipped_merge_score
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.workflow.everything.edges import edge_map
from s2sam_qgis.workflow.everything.one_block import SLIVER
from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.inputs import open_imagery

from .pictures import commands, copies, landscapes, read_ids, together
from .small_networks import Fit, mean_network

VERSION = "1.1"
#: Thresholds at which regions are looked at.
LEVELS = (0.3, 0.42, 0.52, 0.62, 0.75)
#: Objects below so many pixels are none; a region counts where this much of it lies on objects.
LEAST, ON_OBJECTS = 25, 0.5
#: Regions with more of their outline than this at the picture's edge are left out.
CUT = 0.15
UNITS, NETWORKS, STEPS, BATCH, NOISE = 12, 4, 2500, 512, 0.2

Regions = dict[str, np.ndarray]


def judged(imagery: Imagery, truth: np.ndarray, rows: int | None = None) -> Regions:
    """Regions of a picture, whether their outlines are right, and how they count.

    ``truth`` (h, w): numbers of objects, 0 where nothing is known. With ``rows`` regions whose
    middle lies below are left out.
    """
    window, model = imagery.grid.window, load_model(ModelSpec(threads=1))
    inside = imagery.valid(window)
    colours = imagery.read(window, window.shape)[0]
    edges = edge_map(imagery, model, window, inside)
    found = find_hierarchy(edges, inside, None, colours, shipped_merge_score()[0])
    sums = region_sums(found.basins, len(found.areas), edges, colours)
    known = basin_sums(found.basins, sums, edges, smoothed(edges, SMOOTHING))
    objects = int(truth.max()) + 1
    sizes = np.bincount(truth[inside].ravel(), minlength=objects)
    parts: list[tuple[np.ndarray, ...]] = []
    for level in LEVELS:
        names, count = found.names(level, SLIVER)
        of = names[found.basins[inside]]
        shared = np.bincount(of * objects + truth[inside], minlength=count * objects)
        shared = shared.reshape(count, objects)
        area = shared.sum(1)
        overlap = shared / (area[:, None] + sizes[None] - shared)
        overlap[:, 0] = overlap[:, sizes < LEAST] = 0
        keep = (area - shared[:, 0] >= ON_OBJECTS * area) & (area >= SLIVER)
        if rows is not None:
            y = np.bincount(names, known.regions[:, 9], count) / area
            keep &= y < rows
        else:
            alone = np.bincount(names, known.regions[:, 14], count)
            keep &= alone <= CUT * 4 * np.sqrt(area)
        right = overlap.max(1) >= 0.5
        weight = np.minimum(area, 400) ** 0.3
        parts.append((known.inputs(names, count)[keep], right[keep], weight[keep]))
    inputs, right, weight = (np.concatenate(part) for part in zip(*parts))
    return {"inputs": inputs.astype(np.float32), "right": right, "weight": weight}


def record(groups: list[tuple[Regions, float]]) -> dict[str, Any]:
    """The mean of several networks as the plugin reads it."""
    fit = Fit(UNITS, NETWORKS, STEPS, BATCH, NOISE)
    found = mean_network(groups, "right", fit, (True,))
    return {
        "name": "builtin outlines",
        "version": VERSION,
        "for": "edge maps of the built-in model",
        "license": "GPL-2.0-or-later",
        "inputs": list(INPUTS),
        "middle": np.round(found["middle"], 5).tolist(),
        "spread": np.round(found["spread"], 5).tolist(),
        "hidden": np.round(found["hidden"], 5).tolist(),
        "bias": np.round(found["bias"], 5).tolist(),
        "last": np.round(found["last"][:, 0], 5).tolist(),
        "shift": round(float(found["shift"][0]), 5),
    }


def main() -> None:
    parser, _, _ = commands(__doc__, "drawn", "--regions", 200)
    options = parser.parse_args()
    torch.set_num_threads(1)
    if options.what == "fit":
        options.out.write_text(json.dumps(record(options.regions)) + "\n", encoding="utf-8")
        return
    if options.what == "drawn":
        rng = np.random.default_rng(options.seed)
        seen = landscapes(options.bank, options.real, options.views, rng)
        found = [judged(open_imagery(source), truth) for source, truth in seen]
    else:
        ids = read_ids(options.ids, options.parts)
        found = [judged(*copy) for copy in copies(options.raster, ids, options.rows)]
    np.savez(options.out, **together(found))


if __name__ == "__main__":
    main()

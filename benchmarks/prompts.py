"""Whether large prompt files are read, written and placed in time in proportion to their size.

    python benchmarks/prompts.py

CPU seconds of files eight times as large as others: a ratio of 8 is in proportion, 64 is quadratic.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from s2sam_qgis.core.grid import RasterGrid
from s2sam_qgis.core.prompt_geojson import format_prompts, parse_prompts
from s2sam_qgis.core.prompts import PointPrompt, PromptSet
from s2sam_qgis.core.region import Region, RegionShape
from s2sam_qgis.workflow.place_prompts import objects_in_region, place_prompts, to_lonlat

#: A whole Sentinel-2 tile.
SIDE = 10980
GRID = RasterGrid("EPSG:32633", (10.0, 0.0, 399960.0, 0.0, -10.0, 5400000.0), SIDE, SIDE)
TIMES = 8
ROUNDS = 3


def prompts(ids: Sequence[int]) -> PromptSet:
    """A point for each id, anywhere on the tile, in longitude and latitude."""
    places = np.random.default_rng(0).uniform(1, SIDE - 1, (2, len(ids)))
    xs, ys = GRID.to_map(*places)
    points = (PointPrompt(i, 1, float(x), float(y)) for i, x, y in zip(ids, xs, ys))
    return to_lonlat(PromptSet(tuple(points), "EPSG:32633"))


def region() -> Region:
    """A quadrangle over half the tile."""
    xs, ys = GRID.to_map([2000, 9000, 8000, 2500], [2000, 2500, 9000, 8000])
    ring = tuple(zip(xs.tolist(), ys.tolist()))
    return RegionShape(((ring,),), "EPSG:32633").on(GRID)


def seconds(work: Callable[[], Any]) -> float:
    """The least CPU seconds of a few rounds."""
    found = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def steps(found: PromptSet) -> dict[str, float]:
    """CPU seconds of what is done with a prompt file before a model is asked."""
    text = format_prompts(found)
    again = parse_prompts(text)
    place = region()
    return {
        "write": seconds(lambda: format_prompts(found)),
        "read": seconds(lambda: parse_prompts(text)),
        # Anew each time: what a set has found out about itself, it keeps.
        "place": seconds(lambda: place_prompts(parse_prompts(text), GRID)),
        "find in a region": seconds(lambda: objects_in_region(again, GRID, place)),
    }


def main() -> None:
    """Prints the table."""
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    print("| what | step | size | CPU s | 8 times the size | CPU s | ratio |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for what, size, ids in (
        ("objects", 1250, lambda count: range(1, count + 1)),
        ("points of one object", 1250, lambda count: [1] * count),
    ):
        few, many = steps(prompts(ids(size))), steps(prompts(ids(size * TIMES)))
        for step, cost in few.items():
            print(
                f"| {what} | {step} | {size:,} | {cost:.3f} | {size * TIMES:,} | {many[step]:.3f} "
                f"| {many[step] / cost:.1f} |"
            )


if __name__ == "__main__":
    main()

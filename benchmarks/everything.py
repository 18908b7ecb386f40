"""Outline everything: CPU seconds, memory, and how fast a threshold answers.

python benchmarks/everything.py                     # 2192 x 1320
python benchmarks/everything.py --size 10980 10980  # a full tile
python benchmarks/everything.py --seams             # the same area in other blocks
python benchmarks/everything.py --size 10980 10980 --memory  # one block looked at, all put together

The scene is the example, mirrored until it is large enough. Figures are CPU seconds of all threads.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.options import Finishing
from s2sam_qgis.core.region import Region
from s2sam_qgis.core.regions.hierarchy import Partition
from s2sam_qgis.models.catalogue import load_model, resources
from s2sam_qgis.models.spec import ModelSpec
from s2sam_qgis.raster.writing.vector_writer import write_vector
from s2sam_qgis.workflow.everything import run as everything
from s2sam_qgis.workflow.everything.area import Area
from s2sam_qgis.workflow.everything.blocks import Block, plan_blocks
from s2sam_qgis.workflow.everything.one_block import look_at, outline_block
from s2sam_qgis.workflow.everything.work_folder import WorkFolder
from s2sam_qgis.workflow.inputs import open_imagery
from s2sam_qgis.workflow.report import peak_memory_bytes

EXAMPLE = resources() / "example" / "scene_2021-06-17.tif"


def mirrored(source: str, path: Path, width: int, height: int) -> None:
    """Writes a scene there and back again until it has this size."""
    with rasterio.open(source) as data:
        values, profile, names = data.read(), data.profile, data.descriptions
    profile.update(width=width, height=height, tiled=True, blockxsize=512, blockysize=512)
    with rasterio.open(path, "w", **profile) as out:
        out.descriptions = names
        cols = _there_and_back(values.shape[2], width)
        rows = _there_and_back(values.shape[1], height)
        for top in range(0, height, 512):
            part = values[:, rows[top : top + 512]][:, :, cols]
            out.write(part, window=((top, top + part.shape[1]), (0, width)))


def _there_and_back(size: int, wanted: int) -> np.ndarray:
    index = np.arange(wanted) % (2 * size)
    return np.where(index < size, index, 2 * size - 1 - index)


def cpu() -> float:
    """CPU seconds of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def f1(one: np.ndarray, other: np.ndarray, least: int = 25) -> float:
    """How many regions of two label images are the same, at IoU .5."""
    key = one.ravel().astype(np.int64) << 32 | other.ravel()
    pairs, shared = np.unique(key, return_counts=True)
    a, b = pairs >> 32, pairs & 0xFFFFFFFF
    size_a, size_b = np.bincount(one.ravel()), np.bincount(other.ravel())
    iou = shared / (size_a[a] + size_b[b] - shared)
    hit = (iou >= 0.5) & (a > 0) & (b > 0)
    big_a, big_b = (size_a[1:] >= least).sum(), (size_b[1:] >= least).sum()
    found = (size_a[a[hit]] >= least).sum() + (size_b[b[hit]] >= least).sum()
    return float(found / (big_a + big_b))


def measure(path: Path, folder: Path, threads: int | None) -> None:
    """One whole run, the file of outlines written."""
    model, imagery = load_model(ModelSpec(threads=threads)), open_imagery(str(path))
    area = Area(imagery)
    start, clock = cpu(), time.perf_counter()
    work = WorkFolder.beside(folder / "out.gpkg", everything.made_of(area, model, _options()))
    found = everything.outline_everything(area, model, folder=work)
    middle = cpu()
    features = everything.everything_features(found, model, Finishing(smooth=True))
    write_vector(folder / "out.gpkg", features, imagery.grid.crs)
    end = cpu()
    peak = (peak_memory_bytes() or 0) / 1e6
    grid = imagery.grid
    print(
        f"{grid.width} x {grid.height}: {len(features)} objects in {found.blocks} blocks; "
        f"{middle - start:.1f} CPU s regions, {end - middle:.1f} CPU s outlines, "
        f"{time.perf_counter() - clock:.0f} s; {peak:.0f} MB"
    )


def _options() -> everything.EverythingOptions:
    return everything.EverythingOptions()


def thresholds(path: Path) -> None:
    """A slider over what is on the screen."""
    model, imagery = load_model(ModelSpec()), open_imagery(str(path))
    window = imagery.grid.window.intersection(Window(0, 0, 2192, 1320))
    look = look_at(Area(imagery), model, window)
    times = []
    for value in np.linspace(0.2, 0.8, 25):
        start = time.process_time()
        regions = look.partition(float(value))
        times.append((time.process_time() - start, len(regions)))
    slow = max(times)
    print(f"a threshold: median {1e3 * np.median([t for t, _ in times]):.0f} ms, "
          f"at most {1e3 * slow[0]:.0f} ms ({slow[1]} regions)")  # fmt: skip


def seams(path: Path) -> None:
    """The same area in blocks that lie elsewhere."""
    model, imagery = load_model(ModelSpec()), open_imagery(str(path))
    area = Area(imagery, Region(imagery.grid.window))
    plans = {side: (lambda window, side=side: plan_blocks(window, side)) for side in (300, 500)}
    labels = {}
    for side, plan in {0: plan_blocks, **plans}.items():
        everything.plan_blocks = plan
        labels[side] = everything.outline_everything(area, model).partition.labels
    print("F1 between cuts:", {f"{a}/{b}": round(f1(labels[a], labels[b]), 3)
                               for a, b in ((0, 300), (0, 500), (300, 500))})  # fmt: skip


def memory(path: Path, folder: Path) -> None:
    """The most memory: the first block is looked at, the others are made of the example's objects.

    Putting blocks together and drawing does not ask where they come from, and a tile's model part
    takes long.
    """
    model, imagery = load_model(ModelSpec()), open_imagery(str(path))
    example = open_imagery(str(EXAMPLE))
    pattern = look_at(Area(example), model, example.grid.window)
    known = pattern.partition(_options().threshold)
    height, width = known.labels.shape
    size, looked = imagery.grid.shape, []

    def copied(area: Area, model: object, block: Block, *rest: object) -> Partition:
        if not looked:
            looked.append(outline_block(area, model, block, *rest))
            say("a block looked at", len(looked[0]))
            return looked[0]
        rows = np.arange(block.whole.row, block.whole.row_end)
        cols = np.arange(block.whole.col, block.whole.col_end)
        part = known.labels[_there_and_back(height, size[0])[rows]]
        part = part[:, _there_and_back(width, size[1])[cols]].astype(np.int64)
        place = (rows // height)[:, None] * size[1] + (cols // width)[None]
        _, labels, areas = np.unique(
            part + place * (len(known) + 1), return_inverse=True, return_counts=True
        )
        labels = labels.reshape(part.shape).astype(np.int32) + 1
        return Partition(labels, areas, np.full(len(areas), 0.5))

    def say(what: str, count: int) -> None:
        print(f"{what}: {count} objects, {(peak_memory_bytes() or 0) / 1e6:.0f} MB, {cpu():.0f} s")

    everything.outline_block = copied
    work = WorkFolder.beside(folder / "out.gpkg", {})
    options = everything.EverythingOptions(min_area=1500.0, whole_only=True)
    found = everything.outline_everything(Area(imagery), model, options, folder=work)
    say(f"{found.blocks} blocks put together", len(found.partition))
    features = everything.everything_features(found, model, Finishing(smooth=True))
    say("drawn", len(features))
    write_vector(folder / "out.gpkg", features, imagery.grid.crs)
    say("written", len(features))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, nargs=2, default=(2192, 1320), metavar=("W", "H"))
    parser.add_argument("--scene", default=str(EXAMPLE))
    parser.add_argument("--seams", action="store_true")
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--threads", type=int, help="of the model; default: as the plugin does")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scene.tif"
        mirrored(arguments.scene, path, *arguments.size)
        if arguments.seams:
            seams(path)
            return
        if arguments.memory:
            memory(path, Path(folder))
            return
        measure(path, Path(folder), arguments.threads)
        thresholds(path)


if __name__ == "__main__":
    main()

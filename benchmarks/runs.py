"""Runs and sessions against themselves and against the reference's way of working, as ratios.

    python benchmarks/runs.py            # all
    python benchmarks/runs.py focus-grid tile store click many

- focus-grid: CPU seconds and peak memory of plan ``focus`` against plan ``grid`` (FarmVibes.AI's
  chips and decoding) for the same model and prompts, each in a process of its own.
- tile: one box on a 10980 x 10980 raster against the same box on a 2048 x 2048 crop.
- store: a run with every embedding in the store against one without.
- click: milliseconds from a click to its outline with the embedding present.
- many: CPU seconds an object for 1, 10, 100 and 200 points of one scene, one object each (with
  --objects 1,10,100,1000 for others), and what they went to; on a scene of the example, or
  --scene FILE.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - the path must be set first
import rasterio  # noqa: E402

from s2sam_qgis.core.prompts import PIXEL, PointPrompt, PromptSet  # noqa: E402
from s2sam_qgis.models.spec import ModelSpec  # noqa: E402

SIDE = 10980
ROUNDS = 3


def make_tile(path: Path, side: int) -> None:
    """A tiled uint16 raster with texture in its middle only; the rest is sparse."""
    profile = {
        "driver": "GTiff",
        "width": side,
        "height": side,
        "count": 3,
        "dtype": "uint16",
        "crs": "EPSG:32633",
        "transform": rasterio.Affine(10, 0, 300000 + 5 * (SIDE - side), 0, -10, 5500000),
        "tiled": True,
        "blockxsize": 512,
        "blockysize": 512,
        "compress": "deflate",
        "sparse_ok": True,
    }
    rng = np.random.default_rng(0)
    size = 2048
    rows, cols = np.mgrid[0:size, 0:size]
    fields = rng.integers(300, 2500, (3, 52, 52))[:, rows // 40, cols // 40]
    pixels = (fields + rng.normal(0, 40, fields.shape)).clip(1, 10000).astype(np.uint16)
    start = (side - size) // 2
    with rasterio.open(path, "w", **profile) as file:
        window = rasterio.windows.Window(start, start, size, size)
        file.write(pixels, window=window)


def prompts_on(side: int, count: int) -> dict[str, Any]:
    """``count`` foreground points, one object each, around the middle, as GeoJSON in pixels."""
    rng = np.random.default_rng(1)
    middle = side / 2 + 20 + 40 * rng.integers(-14, 14, (count, 2))
    features = [
        {
            "type": "Feature",
            "properties": {"prompt_id": index, "label": 1},
            "geometry": {"type": "Point", "coordinates": [float(x), float(y)]},
        }
        for index, (x, y) in enumerate(middle)
    ]
    crs = {"type": "name", "properties": {"name": PIXEL}}
    return {"type": "FeatureCollection", "crs": crs, "features": features}


def box_on(side: int) -> dict[str, Any]:
    """A box around one field near the middle, as GeoJSON in pixels."""
    x0, y0 = side / 2 - 1024 + 25 * 40 - 2, side / 2 - 1024 + 26 * 40 - 2
    x1, y1 = x0 + 44, y0 + 44
    ring = [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]
    feature = {
        "type": "Feature",
        "properties": {"prompt_id": 1, "label": 1},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    crs = {"type": "name", "properties": {"name": PIXEL}}
    return {"type": "FeatureCollection", "crs": crs, "features": [feature]}


def run_segment(folder: Path, name: str, arguments: list[str], home: Path) -> dict[str, Any]:
    """One ``s2sam segment`` in its own process: its JSON, CPU seconds, wall seconds, peak bytes."""
    command = [sys.executable, "-m", "s2sam_qgis", "segment", *arguments]
    command += ["-o", str(folder / f"{name}.tif"), "--overwrite", "--json", "--threads", "2"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    environment = {**os.environ, "S2SAM_HOME": str(home)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    wall = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    result: dict[str, Any] = json.loads(done.stdout)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"cpu": cpu, "wall": wall, "peak": result["peak_memory_bytes"], "json": result}


def paired(first: Callable[[], float], second: Callable[[], float]) -> tuple[float, float, float]:
    """Medians of both and of their ratio, measured in turn so that noise meets both."""
    pairs = [(first(), second()) for _ in range(ROUNDS)]
    ratios = [a / b for a, b in pairs]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(ratios),
    )


def focus_grid(folder: Path, model: list[str]) -> None:
    """Plan focus against plan grid."""
    raster, prompts = folder / "scene.tif", folder / "points.geojson"
    make_tile(raster, 4096)
    prompts.write_text(json.dumps(prompts_on(4096, 3)))
    common = [str(raster), str(prompts), "--band-scaling", "0.0003333", "--no-store", *model]
    runs: dict[str, list[dict[str, Any]]] = {"focus": [], "grid": []}
    for _ in range(ROUNDS):
        for plan, results in runs.items():
            results.append(run_segment(folder, plan, [*common, "--chips", plan], folder))
    for plan, results in runs.items():
        cpu = statistics.median(r["cpu"] for r in results)
        peak = statistics.median(r["peak"] for r in results) / 1e6
        encoded = results[0]["json"]["chips"]["encoded"]
        print(f"{plan:6} {cpu:7.2f} CPU s  {peak:7.0f} MB peak  {encoded} chips encoded")
    ratios = [g["cpu"] / f["cpu"] for f, g in zip(runs["focus"], runs["grid"])]
    print(f"grid / focus CPU seconds: {statistics.median(ratios):.2f} (reach: >= 4)")


def tile(folder: Path, model: list[str]) -> None:
    """A full tile against a crop."""
    results: dict[int, Callable[[], dict[str, Any]]] = {}
    for side in (SIDE, 2048):
        raster, prompts = folder / f"tile_{side}.tif", folder / f"tile_{side}.geojson"
        make_tile(raster, side)
        prompts.write_text(json.dumps(box_on(side)))
        common = [str(raster), str(prompts), "--stretch", "0,3000", "--no-store", *model]
        results[side] = lambda c=common, s=side: run_segment(folder, f"m{s}", c, folder)
    peaks: dict[int, float] = {}

    def wall(side: int) -> float:
        result = results[side]()
        peaks[side] = result["peak"] / 1e6
        return float(result["wall"])

    full, crop, ratio = paired(lambda: wall(SIDE), lambda: wall(2048))
    print(f"full tile {full:.2f} s, {peaks[SIDE]:.0f} MB; crop {crop:.2f} s, {peaks[2048]:.0f} MB")
    print(f"full tile / crop: {ratio:.2f} (reach: <= 1.2)")


def store(folder: Path, model: list[str]) -> None:
    """Warm against cold store."""
    raster, prompts = folder / "store.tif", folder / "store.geojson"
    make_tile(raster, 2048)
    prompts.write_text(json.dumps(prompts_on(2048, 3)))
    common = [str(raster), str(prompts), "--stretch", "0,3000", *model]
    seconds: dict[str, list[float]] = {"cold": [], "warm": []}
    encoded = 0
    for index in range(ROUNDS):
        home = folder / f"home{index}"
        for state, values in seconds.items():
            result = run_segment(folder, state, common, home)
            values.append(result["json"]["seconds"]["segment"])
            encoded = result["json"]["chips"]["encoded"]
    ratios = [w / c for w, c in zip(seconds["warm"], seconds["cold"])]
    print(f"warm / cold store, seconds of segmenting: {statistics.median(ratios):.2f}")
    print(f"encoder runs with a warm store: {encoded} (reach: 0)")


def click(folder: Path, model: list[str]) -> None:
    """From a click to its outline with the embedding present, without drawing."""
    from s2sam_qgis.core.options import InputChoice
    from s2sam_qgis.models.catalogue import load_model
    from s2sam_qgis.models.embedding_store import EmbeddingStore
    from s2sam_qgis.models.predictor import Predictor
    from s2sam_qgis.workflow.inputs import open_imagery
    from s2sam_qgis.workflow.session import Answer, Session

    raster = folder / "click.tif"
    make_tile(raster, 2048)
    name = model[model.index("--model") + 1] if "--model" in model else "builtin"
    folder_option = model[model.index("--model-dir") + 1] if "--model-dir" in model else None
    loaded = load_model(ModelSpec(name, folder_option, threads=2))
    imagery = open_imagery(str(raster), InputChoice(stretch="0,3000"))
    session = Session(imagery, Predictor(loaded), EmbeddingStore(None))
    rng = np.random.default_rng(2)
    times: dict[str, list[float]] = {"first shown": [], "first settled": [], "next click": []}
    cpu: dict[str, list[float]] = {name: [] for name in times}
    for number in range(40):
        x, y = 1024 + rng.uniform(-8, 8, 2)
        points = [PointPrompt(number, 1, x, y), PointPrompt(number, 0, x + 40, y + 30)]
        shown: list[tuple[float, float]] = []
        for count in (1, 2):
            start, busy = time.perf_counter(), time.process_time()
            request = session.request(PromptSet(tuple(points[:count]), PIXEL), number)
            assert request is not None

            def show(
                answer: Answer,
                begun: tuple[float, float] = (start, busy),
                kept: list[tuple[float, float]] = shown,
            ) -> None:
                session.preview(answer)
                kept.append((time.perf_counter() - begun[0], time.process_time() - begun[1]))

            session.accept(session.compute(request, partial=show if count == 1 else None))
            session.outline(number)
            name = "first settled" if count == 1 else "next click"
            times[name].append(time.perf_counter() - start)
            cpu[name].append(time.process_time() - busy)
        times["first shown"].append(shown[0][0])
        cpu["first shown"].append(shown[0][1])
    for name, wall in times.items():
        parts = []
        for values, unit in ((wall, "ms"), (cpu[name], "CPU ms")):
            warm = sorted(1000 * value for value in values[5:])
            p95 = warm[int(0.95 * len(warm))]
            parts.append(f"median {statistics.median(warm):.0f} {unit}, 95 % {p95:.0f} {unit}")
        print(f"{name:13}: {'; '.join(parts)}")


def many(folder: Path, options: list[str]) -> None:
    """CPU seconds an object, with few and many objects of one scene."""
    from s2sam_qgis.models.catalogue import load_model
    from s2sam_qgis.models.embedding_store import EmbeddingStore
    from s2sam_qgis.models.predictor import Predictor
    from s2sam_qgis.workflow.inputs import open_imagery
    from s2sam_qgis.workflow.segment import segment

    example = ROOT / "resources" / "example"
    scene = _option(options, "--scene", str(sorted(example.glob("scene_*.tif"))[0]))
    counts = [int(n) for n in _option(options, "--objects", "1,10,100,200").split(",")]
    threads = int(_option(options, "--threads", "2"))
    predictor = Predictor(load_model(ModelSpec(_option(options, "--model", "builtin"),
                                               threads=threads)))  # fmt: skip
    imagery = open_imagery(scene)
    grid, rng = imagery.grid, np.random.default_rng(4)
    places = rng.uniform(0.02, 0.98, (max(counts), 2)) * (grid.width, grid.height)
    segment(imagery, predictor, EmbeddingStore(None), _one_each(places[:1]))  # To warm up.
    print(f"{scene}: {grid.width} x {grid.height} pixels; a product of two 1024 x 1024 matrices "
          f"takes {1000 * _product_s():.0f} CPU ms")  # fmt: skip
    print("| objects | CPU s an object | encoder runs | decoder runs | of it encoding, decoding, "
          "reading (s) |\n| --- | --- | --- | --- | --- |")  # fmt: skip
    for count in counts:
        store = EmbeddingStore(folder / f"many{count}")
        start = time.process_time()
        effort = segment(imagery, predictor, store, _one_each(places[:count])).effort
        cpu = (time.process_time() - start) / count
        parts = ", ".join(
            f"{effort.seconds.get(part, 0) / count:.3f}" for part in ("encode", "decode", "read")
        )
        print(f"| {count} | {cpu:.3f} | {effort.encoded / count:.2f} | "
              f"{effort.decoded / count:.2f} | {parts} |", flush=True)  # fmt: skip


def _one_each(places: Any) -> PromptSet:
    points = [PointPrompt(i, 1, float(x), float(y)) for i, (x, y) in enumerate(places, 1)]
    return PromptSet(tuple(points), PIXEL)


def _option(options: list[str], name: str, otherwise: str) -> str:
    return options[options.index(name) + 1] if name in options else otherwise


def _product_s() -> float:
    """CPU seconds of one product of two 1024 x 1024 matrices of float32, the best of five."""
    matrix = np.ones((1024, 1024), np.float32)
    times = []
    for _ in range(5):
        start = time.process_time()
        matrix @ matrix
        times.append(time.process_time() - start)
    return min(times)


BENCHMARKS = {"focus-grid": focus_grid, "tile": tile, "store": store, "click": click, "many": many}


def main(argv: list[str]) -> int:
    """Runs the named benchmarks; options that begin with -- go to the model choice."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.parse_known_args(argv)
    names = [argument for argument in argv if argument in BENCHMARKS] or list(BENCHMARKS)
    model = [argument for argument in argv if argument not in BENCHMARKS]
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            print(f"-- {name}")
            BENCHMARKS[name](Path(folder), model)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Pictures for the model card.

    python -m benchmarks.quality.model_pictures views --bank runs/bank --real runs/real
    python -m benchmarks.quality.model_pictures looks --bank runs/bank
    python -m benchmarks.quality.model_pictures masks --data ../shared/data
    python -m benchmarks.quality.model_pictures card --data ../shared/data

`masks` and `card` draw the shipped model's masks only on images whose licence lets them be shown:
Inn, Slovenia, Flanders and the Yukon delta (MIT) and AgriFieldNet India (CC BY 4.0, Radiant
Earth / IDinsight).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np

TILE = 168
SHOWN = ("inn_ering", "slovenia", "agrifieldnet")

#: What the card shows: a scene of S2-Click, the object's number there, what it is an example of.
CARD = (
    ("inn", 0, "field: click"),
    ("yukon", 12, "lake: click"),
    ("inn", 7, "alike: box"),
    ("india_543f5", 0, "small field: box"),
    ("india_a45bf", 0, "small field: box"),
    ("flanders_a", 6, "no edge: neither"),
)


def sheet(tiles: list[np.ndarray], columns: int) -> np.ndarray:
    """Tiles in rows, black where there are none left."""
    tiles = tiles + [np.zeros_like(tiles[0])] * (-len(tiles) % columns)
    rows = [np.hstack(tiles[i : i + columns]) for i in range(0, len(tiles), columns)]
    return np.vstack(rows)


def outlined(rgb: np.ndarray, masks: list[tuple], tile: int = TILE) -> np.ndarray:
    """An image enlarged to a tile with outlines [(mask, colour), ...]."""
    scale = (tile - 4) / max(rgb.shape[:2])
    size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
    image = np.ascontiguousarray(cv2.resize(rgb, size, interpolation=cv2.INTER_CUBIC))
    for mask, colour in masks:
        large = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
        lines, _ = cv2.findContours(large, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(image, lines, -1, colour, 1)
    out = np.full((tile, tile, 3), 255, np.uint8)
    out[2 : 2 + size[1], 2 : 2 + size[0]] = image
    return out


def draw_views(bank: Path, real: Path | None, out: Path, seed: int = 11) -> None:
    """Procedural views, every second with the outlines of its objects."""
    from tools.training.samples import MEAN, STD, sample_stream

    stream = sample_stream(bank, real, seed, 256)
    for _ in range(20):  # until the stream has several scenes at hand
        next(stream)
    tiles = []
    for number in range(24):
        sample = next(stream)
        rgb = np.clip(sample.image.transpose(1, 2, 0) * STD + MEAN, 0, 255).astype(np.uint8)
        tile = cv2.resize(rgb, (TILE - 4,) * 2, interpolation=cv2.INTER_AREA)
        if number % 2:
            edge = cv2.resize(
                (sample.edges == 2).astype(np.uint8),
                (TILE - 4,) * 2,
                interpolation=cv2.INTER_NEAREST,
            )
            tile[edge > 0] = (255, 255, 0)
        tiles.append(
            cv2.copyMakeBorder(tile, 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=(255, 255, 255))
        )
    write(out / "builtin_views.jpg", sheet(tiles, 8))


def draw_looks(bank: Path, out: Path, seed: int = 3, rows: int = 6) -> None:
    """Procedural windows in every look of one date, in two of another, and their borders."""
    from tools.training.bank import bank_paths, load_scene
    from tools.training.samples import borders
    from tools.training.series import LOOKS, SeriesRenderer

    rng = np.random.default_rng(seed)
    renderer = SeriesRenderer(rng)
    plan = [*((kind, 0) for kind in range(len(LOOKS))), (0, 1), (2, 1)]
    paths = bank_paths(bank)
    tiles = []
    for path in rng.choice(len(paths), rows, replace=False):
        scene = load_scene(paths[path])
        series = renderer.series(scene, 256, plan)
        part = series.view.part
        whole = np.where(part >= 0, scene.whole[np.maximum(part, 0)], -1)
        lines = np.repeat(borders(whole)[..., None] * np.uint8(255), 3, 2)
        tiles += [outlined(picture, []) for picture in (*series.pictures, lines)]
    write(out / "builtin_looks.jpg", sheet(tiles, len(plan) + 1))


def draw_masks(harness_folder: Path, data: Path, models: Path, out: Path, columns: int = 8) -> None:
    """Masks on real images: truth yellow, mask blue, click or box red.

    One sheet of the best and the worst from a click; one of all smallholder fields, as they are,
    from a click and from a box.
    """
    from .pair_predictor import PairPredictor
    from .run import load_harness

    harness: Any = load_harness(harness_folder)
    with open(harness_folder / "manifest.json", encoding="utf-8") as file:
        content = json.load(file)
    content["images"] = [i for i in content["images"] if any(s in i["image"] for s in SHOWN)]
    manifest = harness.Manifest.__new__(harness.Manifest)
    manifest.data, manifest.m, manifest.split = str(data), content, content["split"]
    bench = harness.Bench(manifest, clicks=1)
    predictor = PairPredictor(
        str(models / "builtin_encoder.onnx"), str(models / "builtin_decoder.onnx")
    )
    scored, fields = [], []
    for item, found in zip(bench.objects, bench.run(predictor)["objects"]):
        rgb, truth = item["rgb"], item["gt"]
        scale = (TILE - 4) / max(rgb.shape[:2])
        tile = scored_tile(rgb, truth, found["_m1"], found["clicks"][0])
        x, y = found["_pts"][0][0]
        cv2.circle(tile, (int(2 + x * scale), int(2 + y * scale)), 3, (255, 0, 0), -1)
        scored.append((found["clicks"][0], tile))
        if item["kind"] == "picked":
            other = scored_tile(rgb, truth, found["_mb"], found["box"])
            corners = [
                (int(2 + a * scale), int(2 + b * scale)) for a, b in found["_box"].reshape(2, 2)
            ]
            cv2.rectangle(other, *corners, (255, 0, 0), 1)
            fields.append(np.vstack([outlined(rgb, []), tile, other]))
    scored.sort(key=lambda pair: -pair[0])
    tiles = [tile for _, tile in scored]
    chosen = tiles[: columns * 2] + tiles[-columns:]
    write(out / "builtin_masks.jpg", sheet(chosen, columns))
    if fields:
        write(out / "builtin_smallholders.jpg", sheet(fields, columns))


def draw_card(harness_folder: Path, data: Path, out: Path) -> None:
    """What the model is good and bad at: above from one click, below from a box, as you get it."""
    from .s2click import objects_of, widest
    from .scene_predictor import ScenePredictor

    with open(harness_folder / "scenes.json", encoding="utf-8") as file:
        scenes = {scene["name"]: scene for scene in json.load(file)["scenes"]}
    predictor = ScenePredictor()
    columns = []
    for name, number, title in CARD:
        scene = scenes[name]
        predictor.open([str(data / file) for file in scene["files"]])
        truth = list(objects_of(scene, data))[number][1]
        rows, cols = np.where(truth)
        wrong = np.random.default_rng([len(name), number])
        off = wrong.integers(1, 3, 4) * wrong.choice([-1, 1], 4)
        box = np.array([cols.min(), rows.min(), cols.max() + 1, rows.max() + 1]) + off
        point = np.array([widest(truth)[:2]])
        asks = (point, None), (np.zeros((0, 2)), box.astype(float))
        columns.append(np.vstack([title_bar(title), *(asked(predictor, truth, *a) for a in asks)]))
    write(out / "builtin_card.jpg", np.hstack(columns))


def asked(predictor: Any, truth: np.ndarray, points: np.ndarray, box: Any) -> np.ndarray:
    """The tile of what one prompt gives, in true colour; the prompt is red."""
    predictor.reset()
    mask = predictor.predict(points, np.ones(len(points), int), box)
    imagery = predictor.session.imagery
    grid = imagery.grid
    picture, _ = imagery.read(grid.window, (grid.height, grid.width))
    rows, cols = np.where(truth)
    side = int(max(2.4 * max(np.ptp(rows) + 1, np.ptp(cols) + 1), 28))
    corner = []
    for low, high, length in (
        (cols.min(), cols.max(), grid.width),
        (rows.min(), rows.max(), grid.height),
    ):
        corner.append(int(np.clip((low + high + 1) // 2 - side // 2, 0, max(0, length - side))))
    at = slice(corner[1], corner[1] + side), slice(corner[0], corner[0] + side)
    rgb = np.ascontiguousarray(np.clip(picture[(slice(None), *at)], 0, 255).transpose(1, 2, 0))
    overlap = (mask & truth).sum() / (mask | truth).sum()
    tile = scored_tile(rgb.astype(np.uint8), truth[at], mask[at], float(overlap))
    scale = (TILE - 4) / max(rgb.shape[:2])
    placed = [tuple(int(2 + v * scale) for v in point - corner) for point in points]
    for x, y in placed:
        cv2.circle(tile, (x, y), 3, (255, 0, 0), -1)
    if box is not None:
        ends = [tuple(int(2 + v * scale) for v in end - corner) for end in box.reshape(2, 2)]
        cv2.rectangle(tile, *ends, (255, 0, 0), 1)
    return tile


def title_bar(text: str) -> np.ndarray:
    """A line of text over a column of tiles."""
    bar = np.full((22, TILE, 3), 255, np.uint8)
    cv2.putText(bar, text, (6, 15), 0, 0.45, (0, 0, 0), 1, cv2.LINE_AA)
    return bar


def scored_tile(rgb: np.ndarray, truth: np.ndarray, mask: np.ndarray, score: float) -> np.ndarray:
    """Truth yellow, mask blue, and the IoU in the corner."""
    tile = outlined(rgb, [(truth, (255, 255, 0)), (mask, (0, 220, 255))])
    cv2.putText(tile, f"{score:.2f}", (6, 16), 0, 0.45, (255, 255, 255), 1, cv2.LINE_AA)
    return tile


def write(path: Path, rgb: np.ndarray) -> None:
    """A JPEG for the card."""
    cv2.imwrite(str(path), rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 82])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("views", "looks", "masks", "card"))
    parser.add_argument("--bank", type=Path, default=Path("runs/bank"))
    parser.add_argument("--real", type=Path)
    parser.add_argument("--harness", type=Path, default=Path("../shared/quality"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--models", type=Path, default=Path("resources/models"))
    parser.add_argument("--out", type=Path, default=Path("docs/images/models"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.what == "views":
        draw_views(options.bank, options.real, options.out)
    elif options.what == "looks":
        draw_looks(options.bank, options.out)
    elif options.what == "card":
        draw_card(options.harness, options.data, options.out)
    else:
        draw_masks(options.harness, options.data, options.models, options.out)


if __name__ == "__main__":
    main()

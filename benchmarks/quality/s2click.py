"""S2-Click: how many clicks a mask of a given quality takes on whole Sentinel-2 scenes.

    python -m benchmarks.quality.s2click --manifest scenes.json --data DIR
    python -m benchmarks.quality.s2click --predictor benchmarks.quality.wands:MagicWand

A predictor gets files, not a cut in RGB, so it finds bands, scale, no data and window itself:

- ``open(files)``: files of one place; the first is clicked on, the others are other dates.
- ``predict(points, labels, box)``: mask, bool (rows, columns), on the first file's grid. Points
  (n, 2) and box (x0, y0, x1, y1) are columns and rows, pixel centres at .5; labels are 1 or 0.
- ``reset()``: a new object begins.

The first click lies where an object is widest, each further one where the largest error is, as
foreground or background. A box is one or two pixels wrong on each side. The figure to quote is the
mean over kinds. Places are split: every third of a kind, by name, is held out of all decisions
(``--part held``).
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.features import rasterize

ROOT = Path(__file__).resolve().parents[2]
CLICKS = 6
WANTED = 0.8
PARTS = ("all", "decide", "held")

Mask = NDArray[np.bool_]


class ScenePredictorLike(Protocol):
    """What is measured; see above."""

    def open(self, files: Sequence[str]) -> None:
        """Files of one place."""

    def predict(self, points: NDArray[Any], labels: NDArray[Any], box: NDArray[Any] | None) -> Mask:
        """A mask on the first file's grid."""

    def reset(self) -> None:
        """A new object begins."""


@dataclass(frozen=True)
class Row:
    """The IoUs of one object after each click and from a box."""

    scene: str
    kind: str
    pixels: int
    clicks: tuple[float, ...]
    box: float

    @property
    def needed(self) -> int:
        """Clicks to the wanted IoU; all of them where it is never reached."""
        return next((n for n, iou in enumerate(self.clicks, 1) if iou >= WANTED), len(self.clicks))


def iou(first: Mask, second: Mask) -> float:
    """Intersection over union; 1 for two empty masks."""
    union = int((first | second).sum())
    return int((first & second).sum()) / union if union else 1.0


def widest(mask: Mask) -> tuple[float, float, float]:
    """(x, y, distance from the border) of the middle of a mask's widest place."""
    depth = cv2.distanceTransform(np.pad(mask, 1).astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1]
    row, col = np.unravel_index(int(np.argmax(depth)), depth.shape)
    return float(col) + 0.5, float(row) + 0.5, float(depth[row, col])


def by_clicks(predictor: ScenePredictorLike, truth: Mask) -> tuple[float, ...]:
    """IoU after each of the clicks."""
    predictor.reset()
    points: list[tuple[float, float]] = []
    labels: list[int] = []
    reached: list[float] = []
    mask = np.zeros_like(truth)
    for _ in range(CLICKS):
        missing, excess = widest(truth & ~mask), widest(mask & ~truth)
        if points and max(missing[2], excess[2]) == 0:
            break
        foreground = not points or missing[2] >= excess[2]
        points.append((missing if foreground else excess)[:2])
        labels.append(int(foreground))
        mask = np.asarray(predictor.predict(np.array(points), np.array(labels), None), bool)
        reached.append(iou(mask, truth))
    return tuple(reached + reached[-1:] * (CLICKS - len(reached)))


def by_box(predictor: ScenePredictorLike, truth: Mask, rng: np.random.Generator) -> float:
    """IoU from a box whose sides are one or two pixels wrong."""
    rows, cols = np.where(truth)
    wrong = rng.integers(1, 3, 4) * rng.choice([-1, 1], 4)
    box = np.array([cols.min(), rows.min(), cols.max() + 1, rows.max() + 1]) + wrong
    height, width = truth.shape
    box = np.clip(box, 0, [width, height, width, height]).astype(float)
    predictor.reset()
    mask = predictor.predict(np.zeros((0, 2)), np.zeros(0, int), box)
    return iou(np.asarray(mask, bool), truth)


def objects_of(scene: Mapping[str, Any], data: Path) -> Iterator[tuple[str, Mask]]:
    """(kind, mask) of a scene's reference objects on its first file's grid."""
    with rasterio.open(data / scene["files"][0]) as image:
        shape, transform, crs = image.shape, image.transform, image.crs
    for reference in scene["refs"]:
        masks = _masks(reference, data, shape, transform, crs)
        least, most = reference.get("least", 25), reference.get("most", 10**9)
        kept = [mask for mask in masks if least <= int(mask.sum()) <= most]
        for mask in kept[: reference.get("at_most")]:
            yield reference["kind"], mask


def _masks(
    reference: Mapping[str, Any], data: Path, shape: tuple[int, int], transform: Any, crs: Any
) -> list[Mask]:
    path, form = data / reference["file"], reference["form"]
    if form == "vector":
        import geopandas

        frame = geopandas.read_file(path)
        if reference.get("where"):
            frame = frame.query(reference["where"])
        if crs is not None and frame.crs is not None:
            frame = frame.to_crs(crs)
        made = (rasterize([g], out_shape=shape, transform=transform) for g in frame.geometry)
        return [mask > 0 for mask in made]
    with rasterio.open(path) as file:
        values = file.read(1)
    if values.shape != shape:
        values = cv2.resize(values, shape[::-1], interpolation=cv2.INTER_NEAREST)
    if form == "ids":
        listed = reference.get("values") or [v for v in np.unique(values).tolist() if v]
        return [values == value for value in listed]
    if form == "mask":
        return [values > (127 if values.max() > 1 else 0)]
    return _parts(np.isin(values, reference["values"]), reference.get("whole", True))


def _parts(mask: Mask, whole: bool) -> list[Mask]:
    """Connected parts, the largest first; ``whole`` leaves out those on the border."""
    count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)
    parts = [labels == number for number in range(1, count)]
    if whole:
        parts = [p for p in parts if not (p[[0, -1]].any() or p[:, [0, -1]].any())]
    return sorted(parts, key=lambda part: -int(part.sum()))


def of_part(scenes: Sequence[Mapping[str, Any]], part: str) -> list[Mapping[str, Any]]:
    """The scenes of a part: every third place of a kind, by name, is held out."""
    if part == "all":
        return list(scenes)
    seen: dict[str, int] = {}
    chosen = []
    for scene in sorted(scenes, key=lambda s: str(s["name"])):
        kind = scene["refs"][0]["kind"]
        seen[kind] = seen.get(kind, 0) + 1
        if (seen[kind] % 3 == 0) == (part == "held"):
            chosen.append(scene)
    return chosen


def measured(
    predictor: ScenePredictorLike, scenes: Sequence[Mapping[str, Any]], data: Path, every: int = 1
) -> list[Row]:
    """A row for each object."""
    rows = []
    for scene in scenes:
        found = list(objects_of(scene, data))[::every]
        if not found:
            continue
        predictor.open([str(data / file) for file in scene["files"]])
        for number, (kind, truth) in enumerate(found):
            rng = np.random.default_rng([len(scene["name"]), number])
            clicks, box = by_clicks(predictor, truth), by_box(predictor, truth, rng)
            rows.append(Row(scene["name"], kind, int(truth.sum()), clicks, box))
    return rows


def table(rows: Sequence[Row]) -> str:
    """Mean IoU by kind as Markdown, and the mean over kinds."""
    lines = ["| kind | n | @1 | @3 | @6 | box | clicks to .80 |", "| --- |" + " --- |" * 6]
    means = []
    for kind in sorted({row.kind for row in rows}):
        own = [row for row in rows if row.kind == kind]
        clicks = np.mean([row.clicks for row in own], axis=0)
        figures = [*clicks[[0, 2, 5]], np.mean([row.box for row in own])]
        needed = float(np.mean([row.needed for row in own]))
        means.append([*figures, needed])
        shown = " | ".join(f"{value:.3f}" for value in figures)
        lines.append(f"| {kind} | {len(own)} | {shown} | {needed:.2f} |")
    overall = np.mean(means, axis=0)
    shown = " | ".join(f"{value:.3f}" for value in overall[:4])
    return "\n".join([*lines, f"| mean of kinds | {len(rows)} | {shown} | {overall[4]:.2f} |"])


def main() -> None:
    quality = Path(os.environ.get("S2SAM_QUALITY", ROOT.parent / "shared" / "quality"))
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--manifest", type=Path, default=quality / "scenes.json")
    parser.add_argument("--data", type=Path, default=quality.parent / "data")
    parser.add_argument("--predictor", default="benchmarks.quality.scene_predictor:ScenePredictor")
    parser.add_argument("--kwargs", default="{}", help='JSON, such as {"view": "true-colour"}')
    parser.add_argument("--part", choices=PARTS, default="all")
    parser.add_argument("--only", default="", help="scenes whose name holds this")
    parser.add_argument("--every", type=int, default=1, help="take every n-th object of a scene")
    parser.add_argument("--out", type=Path, help="a JSON file for all rows")
    options = parser.parse_args()
    if not options.manifest.exists():
        raise SystemExit(f"No manifest at {options.manifest}: give --manifest and --data.")
    module, name = options.predictor.split(":")
    predictor = getattr(importlib.import_module(module), name)(**json.loads(options.kwargs))
    scenes = json.loads(options.manifest.read_text(encoding="utf-8"))["scenes"]
    chosen = [s for s in of_part(scenes, options.part) if options.only in s["name"]]
    rows = measured(predictor, chosen, options.data, options.every)
    print(table(rows))
    if options.out:
        options.out.write_text(json.dumps([asdict(row) for row in rows], indent=1))


if __name__ == "__main__":
    main()

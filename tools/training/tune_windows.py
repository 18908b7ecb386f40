"""Windows of real and procedural places with the frozen encoder's answers, for tune_decoder.

    python -m tools.training.tune_windows --bank runs/bank --manifest scenes.json --data DIR \
        --out runs/tune.pt --keep-out yukon --upper inn denmark_west \
        --more runs/chips/*.tif --series "DIR/scenes/slovenia_five_dates/*.tif"

An encoder that stays as it is answers once: embeddings are kept as float16, and a step of training
costs the decoder alone. Pixels of any place but those kept out may teach what needs no outline;
outlines come from places that may be learned from only. Of a large place that is also measured, the
upper part may teach and the rest be measured (``--upper``). Rasters of no benchmark lend pixels
(``--more``) and borders that stay (``--series``). The file holds outlines: keep it where the data
may be kept.
"""

from __future__ import annotations

import argparse
import glob
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from benchmarks.quality import s2click
from s2sam_qgis.core.chips import Chip
from s2sam_qgis.core.grid import Window
from s2sam_qgis.core.masks import mask_extent
from s2sam_qgis.core.options import ScaleRule
from s2sam_qgis.core.resample import resize
from s2sam_qgis.workflow.inputs import open_imagery

from .encoder import unpack
from .samples import MEAN, STD
from .series_samples import series_stream
from .train_join import WEIGHTS, load_frozen

#: A border counts if its mean chance over the dates is above the first; a place is no border below.
STAYS, NONE = 0.35, 0.15
LEAST_CELLS, LARGEST_SHARE = 80, 0.25
CELLS = 256
NOTHING = np.zeros((0, CELLS, CELLS), bool)
LOOKS = 3  # true colour, near and short-wave infrared, as the plugin looks
MANY_DATES = 5  # from which borders that stay are told from others
CLOSEST = 24  # native pixels across a window, at least
FIRST = ScaleRule().point_sides  # native pixels across the windows that are looked at first
UPPER = 0.45  # share of the rows that teaches where the rest of a place is measured


@dataclass
class TuneWindow:
    """One window of 256 x 256 cells.

    Attributes:
        embeddings: float16 [V, 256, 64, 64], of V pictures (bands or dates) of the same place.
        truths: bool [K, 256, 256], outlines that may be learned from, or none.
        zoom: cells per native pixel.
        place: its scene's name.
        kind: of its scene's objects; windows are drawn evenly over kinds.
    """

    embeddings: Tensor
    truths: np.ndarray
    zoom: float
    place: str
    kind: str

    def picture(self, number: int) -> Tensor:
        """One picture's embedding, float32 [1, 256, 64, 64]."""
        return self.embeddings[number : number + 1].float()

    def packed(self) -> dict[str, Any]:
        """As what torch.load reads without trusting a file: tensors, numbers and words."""
        return {**vars(self), "truths": torch.from_numpy(self.truths)}

    @classmethod
    def unpacked(cls, values: Mapping[str, Any]) -> TuneWindow:
        """The window of what ``packed`` gave."""
        return cls(**{**values, "truths": values["truths"].numpy()})


def save_windows(windows: Mapping[str, Sequence[TuneWindow]], path: Path) -> None:
    """Writes windows by what they teach."""
    torch.save({what: [one.packed() for one in some] for what, some in windows.items()}, path)


def load_windows(*paths: Path) -> dict[str, list[TuneWindow]]:
    """Reads what save_windows wrote; the windows of several files together."""
    found: dict[str, list[TuneWindow]] = {}
    for path in paths:
        for what, some in torch.load(path, weights_only=True).items():
            found.setdefault(what, []).extend(TuneWindow.unpacked(one) for one in some)
    return found


def learning_places(scenes: Sequence[Mapping[str, Any]], kept_out: Iterable[str]) -> dict[str, str]:
    """The part of each scene: "learn", "decide" or "held".

    Every third place of a kind, by name, is held out, as in benchmarks/quality/s2click.py; of the
    others, every first teaches and every second decides. Places in ``kept_out`` never teach.
    """
    seen: dict[str, int] = {}
    parts = {}
    for scene in sorted(scenes, key=lambda s: str(s["name"])):
        kind, name = scene["refs"][0]["kind"], str(scene["name"])
        seen[kind] = seen.get(kind, 0) + 1
        part = ("held", "learn", "decide")[seen[kind] % 3]
        parts[name] = "decide" if part == "learn" and name in kept_out else part
    return parts


@torch.no_grad()
def encoded(encoder: nn.Module, pictures: Sequence[np.ndarray]) -> Tensor:
    """Embeddings float16 [V, 256, 64, 64] of pictures uint8 [3, 256, 256], one by one."""
    made = []
    for picture in pictures:
        image = (picture.astype(np.float32) - MEAN[:, None, None]) / STD[:, None, None]
        made.append(encoder(torch.from_numpy(image)[None]).half())
    return torch.cat(made)


def edges_of(embeddings: Tensor) -> np.ndarray:
    """Chance of a whole's border on the half grid, float32 [V, 128, 128]."""
    return torch.sigmoid(unpack(embeddings.float())[1][:, 0]).numpy()


def staying_objects(edges: np.ndarray) -> np.ndarray:
    """Places that borders of many dates close in: bool [K, 256, 256].

    The mean over dates is a vote: a crop's own texture is there on one date, a border on most. What
    lies between borders is grown from its borderless middle (watershed), and kept where the ring
    around it is a border nearly everywhere.

    Args:
        edges: chances of a border on the half grid [V, 128, 128], one a date.
    """
    from skimage.segmentation import watershed

    mean = edges.mean(0)
    _, seeds = cv2.connectedComponents((mean < NONE).astype(np.uint8), connectivity=4)
    regions = watershed(mean, seeds)
    found = []
    for number in range(1, seeds.max() + 1):
        mask = (regions == number).astype(np.uint8)
        touches = mask[0].any() or mask[-1].any() or mask[:, 0].any() or mask[:, -1].any()
        if touches or not LEAST_CELLS / 4 <= mask.sum() <= LARGEST_SHARE * mask.size:
            continue
        rim = (mask > 0) & (cv2.erode(mask, np.ones((3, 3), np.uint8)) == 0)
        near = cv2.dilate(mean, np.ones((3, 3), np.uint8))[rim]
        if np.mean(near > STAYS) > 0.8:
            found.append(cv2.resize(mask, (256, 256), interpolation=cv2.INTER_LINEAR) > 0)
    return np.array(found, bool).reshape(-1, 256, 256)


def halved(mask: Tensor) -> Tensor:
    """Logits [B, 256, 256] on the half grid."""
    return F.avg_pool2d(mask[:, None], 2)[:, 0]


# ---------------------------------------------------------------- real places
def square(row: float, col: float, side: int, shape: tuple[int, int]) -> Window:
    """A window of a side around a place, moved into the raster [rows, cols] where it fits."""
    side = min(side, *shape)
    top = int(np.clip(round(row - side / 2), 0, shape[0] - side))
    left = int(np.clip(round(col - side / 2), 0, shape[1] - side))
    return Window(left, top, side, side)


def bounds_of(mask: np.ndarray) -> tuple[Window, int]:
    """The bounds of a mask that is not empty, and its longer side."""
    bounds = mask_extent(mask)
    assert bounds is not None, "an object has cells"
    return bounds, max(bounds.shape)


def around(mask: np.ndarray, rng: np.random.Generator) -> Window:
    """A window that holds a mask as a whole, a twelfth to two thirds of it wide."""
    bounds, extent = bounds_of(mask)
    side = max(CLOSEST, int(extent * np.exp(rng.uniform(np.log(1.5), np.log(6)))))
    side = min(side, *mask.shape)
    away = rng.uniform(-0.5, 0.5, 2) * max(0, side - extent - 2)
    middle = (bounds.row + bounds.row_end) / 2, (bounds.col + bounds.col_end) / 2
    return square(middle[0] + away[0], middle[1] + away[1], side, mask.shape)


def first_seen(mask: np.ndarray, rng: np.random.Generator) -> Window:
    """A window as the plugin looks at first: of one of its sides, around a click in a mask.

    Of sides that hold the mask, and in which it has LEAST_CELLS; objects are small there. Where
    there is none, a window around the mask.
    """
    _, extent = bounds_of(mask)
    sides = [min(side, *mask.shape) for side in FIRST]
    seen = [s for s in sides if s > extent and mask.sum() * (CELLS / s) ** 2 >= LEAST_CELLS]
    if not seen:
        return around(mask, rng)
    side = int(rng.choice(seen))
    click = np.argwhere(mask)[rng.integers(int(mask.sum()))]
    return square(float(click[0]), float(click[1]), side, mask.shape)


def pictures(views: Iterable[Any], window: Window) -> list[np.ndarray]:
    """A window as each view shows it, uint8 [3, 256, 256]."""
    chip = Chip(window, window)
    cut = (resize(view.chip_image(chip), (CELLS, CELLS), "linear") for view in views)
    return [np.clip(np.round(picture), 0, 255).astype(np.uint8) for picture in cut]


def on_window(mask: np.ndarray, window: Window) -> np.ndarray:
    """A raster's mask on the cells of a window, bool [256, 256]."""
    part = mask[window.row : window.row_end, window.col : window.col_end].astype(np.float32)
    return np.asarray(resize(part[None], (CELLS, CELLS), "linear")[0] > 0.5)


def above(masks: Iterable[np.ndarray], rows: int) -> list[np.ndarray]:
    """Masks that lie above a row as a whole, cut there."""
    return [mask[:rows] for mask in masks if not mask[rows:].any()]


def taught_rows(scene: Mapping[str, Any], height: int) -> int:
    """The rows of a scene that may teach, from the top."""
    return int(scene.get("teaches", 1.0) * height)


def outlined(
    encoder: nn.Module, scene: Mapping[str, Any], data: Path, rng: np.random.Generator, most: int
) -> Iterator[TuneWindow]:
    """Windows around a scene's objects, with the outlines of all that lie in them whole.

    Every second one is as wide as the plugin's first windows are.
    """
    views = open_imagery(str(data / scene["files"][0])).views
    rows = taught_rows(scene, views[0].grid.height)
    objects = above((mask for _, mask in s2click.objects_of(scene, data)), rows)
    for turn in range(most if objects else 0):
        if turn % len(objects) == 0:
            order = rng.permutation(len(objects))
        number = order[turn % len(objects)]
        window = (around, first_seen)[turn % 2](objects[number], rng)
        inside = np.zeros_like(objects[number])
        inside[window.row : window.row_end, window.col : window.col_end] = True
        whole = [on_window(mask, window) for mask in objects if not (mask & ~inside).any()]
        truths = [mask for mask in whole if mask.sum() >= LEAST_CELLS]
        if truths:
            made = encoded(encoder, pictures(views, window))
            kind, zoom = scene["refs"][0]["kind"], CELLS / window.width
            yield TuneWindow(made, np.stack(truths), zoom, scene["name"], kind)


def unlabelled(
    encoder: nn.Module, scene: Mapping[str, Any], data: Path, rng: np.random.Generator, most: int
) -> Iterator[TuneWindow]:
    """Windows anywhere on a scene; where its objects are is not asked."""
    views = open_imagery(str(data / scene["files"][0])).views
    shape = taught_rows(scene, views[0].grid.height), views[0].grid.width
    for _ in range(most):
        side = int(min(*shape, CLOSEST * 2 ** rng.uniform(0.5, 4)))
        row, col = rng.uniform(0, shape[0]), rng.uniform(0, shape[1])
        window = square(row, col, side, shape)
        made = encoded(encoder, pictures(views, window))
        kind = scene["refs"][0]["kind"]
        yield TuneWindow(made, NOTHING, CELLS / window.width, scene["name"], kind)


def staying(
    encoder: nn.Module, scene: Mapping[str, Any], data: Path, rng: np.random.Generator, most: int
) -> Iterator[TuneWindow]:
    """Windows of a scene of many dates in true colour, with what their common borders close in."""
    dates = [open_imagery(str(data / file)).views[0] for file in scene["files"]]
    grid = dates[0].grid
    shape = grid.height, grid.width
    same = [date for date in dates if (date.grid.height, date.grid.width) == shape]
    for _ in range(most):
        side = int(min(*shape, 64 * 2 ** rng.uniform(-1, 0.7)))
        window = square(rng.uniform(0, shape[0]), rng.uniform(0, shape[1]), side, shape)
        made = encoded(encoder, pictures(same, window))
        truths = staying_objects(edges_of(made))
        if len(truths):
            kind = scene["refs"][0]["kind"]
            yield TuneWindow(made, truths, CELLS / window.width, scene["name"], kind)


def landscapes(encoder: nn.Module, options: argparse.Namespace) -> Iterator[TuneWindow]:
    """Procedural windows in the views that the plugin asks."""
    stream = series_stream(options.bank, options.real, options.seed, CELLS)
    for number, sample in zip(range(options.windows), stream):
        shown = [image for image, look in zip(sample.images, sample.looks) if look < LOOKS]
        with torch.no_grad():
            made = torch.cat([encoder(torch.from_numpy(i)[None]).half() for i in shown])
        targets, zoom = sample.sample.targets, sample.sample.zoom
        yield TuneWindow(made, targets, zoom, f"landscape {number}", "landscape")


def loose(files: Sequence[str], kind: str) -> dict[str, Any]:
    """Rasters of no benchmark as a scene without references."""
    return {"name": Path(files[0]).stem, "files": list(files), "refs": [{"kind": kind}]}


def collect(options: argparse.Namespace) -> dict[str, list[TuneWindow]]:
    """Windows by what they teach; see tune_decoder.TEACHERS."""
    rng, encoder = np.random.default_rng(options.seed), load_frozen(WEIGHTS).encoder
    scenes = json.loads(options.manifest.read_text(encoding="utf-8"))["scenes"]
    scenes = [{**s, "teaches": UPPER} if s["name"] in options.upper else s for s in scenes]
    parts = learning_places(scenes, options.keep_out)
    found: dict[str, list[TuneWindow]] = {"landscapes": list(landscapes(encoder, options))}
    found.update(outlines=[], views=[], borders=[])
    for scene in scenes:
        left_out = options.places and not scene["name"].startswith(tuple(options.places))
        if left_out or scene["name"] in options.keep_out or parts[scene["name"]] == "held":
            continue
        asked = encoder, scene, options.data, rng, options.each
        found["views"] += unlabelled(*asked)
        if parts[scene["name"]] == "learn":
            found["outlines"] += outlined(*asked)
        if len(scene["files"]) >= MANY_DATES:
            found["borders"] += staying(*asked)
        print(scene["name"], {what: len(some) for what, some in found.items()}, flush=True)
    for file in options.more:
        scene = loose([file], "more")
        found["views"] += unlabelled(encoder, scene, Path(), rng, max(1, options.each // 4))
    for pattern in options.series:
        scene = loose(sorted(glob.glob(pattern)), "series")
        found["borders"] += staying(encoder, scene, Path(), rng, options.each)
        print(scene["name"], len(found["borders"]), flush=True)
    found["agree"] = found["views"]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--real", type=Path)
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--keep-out", nargs="*", default=[], help="places that teach nothing at all"
    )
    parser.add_argument("--places", nargs="*", default=[], help="only those that begin so")
    parser.add_argument("--upper", nargs="*", default=[], help="places whose upper part teaches")
    parser.add_argument("--more", nargs="*", default=[], help="rasters that lend pixels")
    parser.add_argument("--series", nargs="*", default=[], help="patterns of dates of one place")
    parser.add_argument("--windows", type=int, default=200, help="procedural ones")
    parser.add_argument("--each", type=int, default=8, help="windows of a real place")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    save_windows(collect(options), options.out)


if __name__ == "__main__":
    main()

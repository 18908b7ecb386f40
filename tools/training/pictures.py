"""What the trainings of "Outline everything" look at: landscapes, and real pictures with outlines.

Landscapes are drawn from a bank of scenes; of a real picture there are eight copies, turned and
mirrored, because the model sees each of them differently.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import rasterio
from skimage.measure import label as connected

from s2sam_qgis.workflow.imagery import Imagery
from s2sam_qgis.workflow.inputs import open_imagery
from tools.array_source import ArraySource
from tools.turned_picture import copies_of

from .bank import bank_paths, load_scene
from .real_texture import RealTexture
from .render import COMBINATIONS, Renderer
from .scenes import SIZE, Scene

#: Side of a landscape in native pixels: two windows of the plugin's look.
NATIVE = 240
#: Lesser parts of wholes larger than so many native pixels count as wholes: land cover, not fields.
COVER = 15000

Arrays = dict[str, np.ndarray]


def landscape(renderer: Renderer, scene: Scene) -> tuple[np.ndarray, np.ndarray]:
    """A random turned window as uint8 [NATIVE, NATIVE, 3], and its wholes [NATIVE, NATIVE]."""
    rng, fine, margin = renderer.rng, 2, 4
    side = (NATIVE + 2 * margin) * fine
    extent = float(np.exp(rng.uniform(np.log(270.0), np.log(1000.0))))
    centre = rng.uniform(extent / 2, SIZE - extent / 2, 2)
    turn, mirror = rng.uniform(0, 2 * np.pi), rng.choice([-1.0, 1.0])
    turned = np.array(
        [[np.cos(turn), -np.sin(turn) * mirror], [np.sin(turn), np.cos(turn) * mirror]]
    )

    def window(count: int, step: float) -> np.ndarray:
        corner = centre - turned * step @ np.full(2, (count - 1) / 2)
        return np.hstack([turned * step, corner[:, None]])

    parts = renderer.labels(scene, window(side, extent / (NATIVE * fine)), side)
    colour = renderer.colours(scene, COMBINATIONS[rng.integers(len(COMBINATIONS))])
    image = colour[parts] * np.exp(renderer.texture(scene, parts, fine))[..., None]
    image = cv2.GaussianBlur(image, (0, 0), fine * rng.uniform(0.35, 0.9))
    image = cv2.resize(image, (NATIVE + 2 * margin,) * 2, interpolation=cv2.INTER_AREA)
    image = image[margin:-margin, margin:-margin]
    native = renderer.labels(scene, window(NATIVE, extent / NATIVE), NATIVE)
    if renderer.real is not None and rng.random() < 0.4:
        image = renderer.real.roughen(rng, image, native, scene.material)
    layer = colour[scene.labels[rng.integers(0, SIZE, 1500), rng.integers(0, SIZE, 1500)]]
    image = renderer.stretch(renderer.instrument(renderer.atmosphere(image)), layer)
    whole = scene.whole[native].astype(np.int64)
    cover = np.bincount(whole.ravel()) > COVER
    lesser = scene.minor[native] & cover[whole]
    whole = np.where(lesser, whole.max() + 1 + native, whole)
    return np.clip(image + 0.5, 0, 255).astype(np.uint8), whole


def landscapes(
    bank: Path, real: Path | None, views: int, rng: np.random.Generator
) -> Iterator[tuple[ArraySource, np.ndarray]]:
    """So many landscapes, and the numbers of their objects (h, w), from 1 on."""
    renderer = Renderer(rng, RealTexture(real) if real else None)
    paths: list[Any] = bank_paths(bank)
    scenes: list[Scene] = []
    for number in range(views):
        if number % 4 == 0:
            scenes = [*scenes[-9:], load_scene(paths[int(rng.integers(len(paths)))])]
        image, whole = landscape(renderer, scenes[int(rng.integers(len(scenes)))])
        truth = np.unique(whole, return_inverse=True)[1].reshape(whole.shape) + 1
        yield ArraySource(image.transpose(2, 0, 1)), truth


def copies(
    raster: str, ids: np.ndarray, rows: int | None
) -> Iterator[tuple[Imagery, np.ndarray, int | None]]:
    """A real picture as it lies, and its seven turned and mirrored copies.

    Each with the numbers of objects, 0 where nothing is known, and how many rows count: of copies
    all do, since what lies below ``rows`` is not known in them.
    """
    if rows is not None:
        # What lies below may be seen by the copies' windows, but nothing is learnt from it.
        ids = np.where(np.arange(len(ids))[:, None] < rows, ids, 0)
    for imagery, (truth,) in copies_of(open_imagery(raster), ids):
        yield imagery, truth, rows
        rows = None


def together(found: list[Arrays]) -> Arrays:
    """What is known of several pictures."""
    return {name: np.concatenate([part[name] for part in found]) for name in found[0]}


def loaded(text: str) -> tuple[Arrays, float]:
    """A group from FILE:SHARE."""
    name, _, share = text.rpartition(":")
    with np.load(name) as data:
        return dict(data), float(share)


def read_ids(path: str, parts: bool) -> np.ndarray:
    """Numbers of objects (h, w) from a raster; with ``parts`` each connected part is an object."""
    with rasterio.open(path) as data:
        ids = data.read(1).astype(np.int64)
    return connected(ids, connectivity=1, background=0) if parts else ids


def commands(about: str | None, drawn: str, group: str, views: int) -> tuple[Any, Any, Any]:
    """The parser, its parts, and the part that fits.

    Args:
        about: what the tool says of itself.
        drawn: what the command that draws landscapes is called.
        group: the option that takes what was kept, as FILE:SHARE.
        views: how many landscapes unless asked otherwise.
    """
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parts = parser.add_subparsers(dest="what", required=True)
    landscape_part = parts.add_parser(drawn)
    landscape_part.add_argument("--bank", type=Path, required=True)
    landscape_part.add_argument("--real", type=Path, help="folder with real textures")
    landscape_part.add_argument("--views", type=int, default=views)
    landscape_part.add_argument("--seed", type=int, default=1)
    outlines = parts.add_parser("outlines")
    outlines.add_argument("--raster", required=True)
    outlines.add_argument("--ids", required=True, help="raster of numbers; a picture of a mask")
    outlines.add_argument("--parts", action="store_true", help="each connected part is an object")
    outlines.add_argument("--rows", type=int, help="only so many rows")
    fitted = parts.add_parser("fit")
    fitted.add_argument(group, nargs="+", type=loaded, required=True, metavar="FILE:SHARE")
    for part in (landscape_part, outlines, fitted):
        part.add_argument("--out", type=Path, required=True)
    return parser, parts, fitted

"""Training samples: a view, what can be clicked in it, and the processes that make them."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from skimage.measure import label as connected

from .bank import bank_paths, load_scene
from .real_texture import RealTexture
from .render import Renderer, View
from .scenes import Scene

#: SAM's input normalisation.
MEAN = np.array([123.675, 116.28, 103.53], np.float32)
STD = np.array([58.395, 57.12, 57.375], np.float32)
#: Chances that a target is a whole, a group (larger whole) or a part.
LEVELS = (0.80, 0.10, 0.10)
SMALLEST = 16  # cells
LARGEST = 0.8  # share of the window
TRIES = 16  # targets of a view that are looked at, since unlikely ones are passed over


@dataclass
class Sample:
    """One view with its targets.

    Attributes:
        image: float32 [3, N, N], normalised; 0 where padded.
        objects: int32 [N, N], connected visible wholes from 1; 0 is clutter or no image.
        targets: bool [K, N, N].
        points: int32 [P, 2], x and y of dense affinity clicks.
        edges: uint8 [N, N], 0 inside, 1 edge of a part, 2 edge of a whole.
        zoom: grid cells per native pixel.
    """

    image: np.ndarray
    objects: np.ndarray
    targets: np.ndarray
    points: np.ndarray
    edges: np.ndarray
    zoom: float


def normalise(view: View, rng: np.random.Generator) -> np.ndarray:
    """SAM's normalisation; now and then zero padding at the right or below, as SAM pads."""
    return normalise_all(view, view.rgb[None], rng)[0]


def normalise_all(view: View, pictures: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Pictures uint8 [P, N, N, 3] of one window as float32 [P, 3, N, N]; see normalise."""
    image = (pictures.astype(np.float32) - MEAN) / STD
    if rng.random() < 0.12:
        side = image.shape[1]
        keep = int(side * rng.uniform(0.6, 0.97))
        if rng.random() < 0.7:
            image[:, :, keep:] = 0
            view.part[:, keep:] = -1
        else:
            image[:, keep:] = 0
            view.part[keep:] = -1
    return np.ascontiguousarray(image.transpose(0, 3, 1, 2))


def borders(index: np.ndarray) -> np.ndarray:
    """Cells with another value to the right, below or across."""
    edge = np.zeros(index.shape, bool)
    across = index[:, 1:] != index[:, :-1]
    down = index[1:] != index[:-1]
    edge[:, 1:] |= across
    edge[:, :-1] |= across
    edge[1:] |= down
    edge[:-1] |= down
    return edge


def appeal(mask: np.ndarray, image: np.ndarray, zoom: float) -> float:
    """Chance that a person would click on an object: whole, wide enough, and seen at all.

    Args:
        mask: bool [N, N].
        image: float32 [3, N, N], normalised.
        zoom: cells per native pixel.
    """
    side = len(mask)
    rows, columns = np.nonzero(mask.any(1))[0], np.nonzero(mask.any(0))[0]
    chance = 1.0
    if rows[0] == 0 or columns[0] == 0 or rows[-1] == side - 1 or columns[-1] == side - 1:
        chance *= 0.1 + 0.4 * min(1.0, mask.mean() / 0.3)
    reach = max(2, round(1.5 * zoom))
    top, bottom = max(0, rows[0] - 2 * reach), rows[-1] + 2 * reach + 1
    left, right = max(0, columns[0] - 2 * reach), columns[-1] + 2 * reach + 1
    inside = mask[top:bottom, left:right].astype(np.uint8)
    kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    if cv2.distanceTransform(inside, cv2.DIST_L2, 3).max() < 1.3 * zoom:
        chance *= 0.25
    ring = (cv2.dilate(inside, kernel) > 0) & (inside == 0)
    core = cv2.erode(inside, kernel[: reach + 1, : reach + 1]) > 0
    core = core if core.any() else inside > 0
    if ring.any():
        patch = image[:, top:bottom, left:right] * STD[:, None, None]
        step = np.abs(patch[:, core].mean(1) - patch[:, ring].mean(1)).max()
        noise = patch[:, core].std(1).mean() + 1.0
        if step < 3.0 or step < 0.35 * noise:
            chance *= 0.25
    return chance


def make_sample(
    scene: Scene, renderer: Renderer, grid: int, targets: int, points: int
) -> Sample | None:
    """Draws a view and picks objects in it; None where there is nothing to click."""
    rng = renderer.rng
    view = renderer.view(scene, grid)
    return choose(scene, view, normalise(view, rng), rng, targets, points)


def choose(
    scene: Scene, view: View, image: np.ndarray, rng: np.random.Generator, targets: int, points: int
) -> Sample | None:
    """Picks objects in a view, which is seen as image [3, N, N], or in several pictures of it.

    With pictures [P, 3, N, N] an object counts as seen if one of them shows it.
    """
    grid = image.shape[-1]
    pictures = image.reshape(-1, 3, grid, grid)
    part = view.part
    inside = part >= 0
    safe = np.maximum(part, 0)
    whole = np.where(inside, scene.whole[safe], -1)
    objects = connected(whole + 2, connectivity=1, background=1).astype(np.int32)
    area = np.bincount(objects.ravel())
    click = scene.clickable[safe] & inside
    good = area >= SMALLEST
    good[0] = False
    usable = click & good[objects] & (area[objects] <= LARGEST * grid * grid)
    rows, columns = np.nonzero(usable)
    if len(rows) < 2 * SMALLEST or len(np.unique(objects[usable])) < 2:
        return None
    level_maps: list[np.ndarray | None] = [None, None]
    picks = rng.integers(0, len(rows), 96)
    weight = 1.0 / np.sqrt(area[objects[rows[picks], columns[picks]]])
    masks: list[np.ndarray] = []
    spare: list[np.ndarray] = []
    cells = [(rows[j], columns[j]) for j in rng.choice(picks, TRIES, p=weight / weight.sum())]
    x, y = view.aim
    if 0 <= x < grid and 0 <= y < grid and usable[y, x]:
        cells.insert(0, (y, x))
    for y, x in cells:
        if len(masks) == targets:
            break
        level = int(rng.choice(3, p=LEVELS))
        mask = objects == objects[y, x]
        if level:
            if level_maps[level - 1] is None:
                index = np.where(inside, (scene.group[safe] if level == 1 else safe), -1)
                level_maps[level - 1] = connected(index + 2, connectivity=1, background=1)
            other = level_maps[level - 1] == level_maps[level - 1][y, x]
            if SMALLEST <= other.sum() <= LARGEST * grid * grid:
                mask = other
        likeliest = max(appeal(mask, picture, view.zoom) for picture in pictures)
        seen = rng.random() <= likeliest
        (masks if seen else spare).append(mask)
    likely = masks or spare  # asked about again, with other prompts, where others are unlikely
    while len(masks) < targets:
        masks.append(likely[int(rng.integers(len(likely)))])
    picks = rng.integers(0, len(rows), 3 * points)
    weight = 1.0 / np.sqrt(area[objects[rows[picks], columns[picks]]])
    dense = rng.choice(picks, points, p=weight / weight.sum())
    edges = np.maximum(borders(part).astype(np.uint8), 2 * borders(whole).astype(np.uint8))
    return Sample(
        image,
        objects,
        np.stack(masks),
        np.stack([columns[dense], rows[dense]], 1),
        edges,
        view.zoom,
    )


def sample_stream(
    bank: Path, real: Path | None, seed: int, grid: int, targets: int = 3, points: int = 16
) -> Iterator[Sample]:
    """Endless samples from a bank of scenes."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    texture = RealTexture(real) if real is not None and real.exists() else None
    renderer = Renderer(rng, texture if texture else None)
    paths = bank_paths(bank)
    if not paths:
        raise FileNotFoundError(f"{bank} holds no scenes: make some with tools.training.bank")
    scenes: list[Scene] = []
    drawn = 0
    while True:
        if drawn % 30 == 0 or len(scenes) < 12:
            scenes = [*scenes[-23:], load_scene(paths[int(rng.integers(len(paths)))])]
        drawn += 1
        scene = scenes[int(rng.integers(len(scenes)))]
        sample = make_sample(scene, renderer, grid, targets, points)
        if sample is not None:
            yield sample


def _work(
    queue: multiprocessing.Queue[Sample],
    bank: Path,
    real: Path | None,
    seed: int,
    grid: int,
    parent: int,
) -> None:
    os.nice(2)
    if hasattr(os, "setsid"):
        os.setsid()  # Linux shares time between sessions first: be scheduled as a process is
    for sample in sample_stream(bank, real, seed, grid):
        queue.put(sample)
        if os.getppid() != parent:
            return


def start_workers(
    bank: Path, real: Path | None, seed: int, grid: int, count: int, depth: int = 48
) -> multiprocessing.Queue[Sample]:
    """Starts processes that fill a queue with samples."""
    queue: multiprocessing.Queue[Sample] = multiprocessing.Queue(depth)
    for number in range(count):
        multiprocessing.Process(
            target=_work,
            daemon=True,
            args=(queue, bank, real, seed * 1000 + number, grid, os.getpid()),
        ).start()
    return queue

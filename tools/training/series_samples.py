"""Training samples of several pictures, and the process that draws them."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Full

import cv2
import numpy as np

from .bank import bank_paths, load_scene
from .real_texture import RealTexture
from .samples import Sample, choose, normalise_all
from .scenes import Scene
from .series import KINDS, SeriesRenderer


@dataclass
class SeriesSample:
    """One window with its targets.

    Attributes:
        sample: targets, dense clicks and edges; its image is the first picture.
        images: float32 [P, 3, N, N], normalised; true colour of the date clicked on first.
        looks: int64 [P], kinds of picture, plus KINDS on other dates.
    """

    sample: Sample
    images: np.ndarray
    looks: np.ndarray


def make_series_sample(
    scene: Scene, renderer: SeriesRenderer, grid: int, targets: int = 3, points: int = 16
) -> SeriesSample | None:
    """Draws a window and picks objects in it; None where there is nothing to click."""
    rng = renderer.rng
    series = renderer.series(scene, grid)
    images = normalise_all(series.view, series.pictures, rng)
    sample = choose(scene, series.view, images, rng, targets, points)
    if sample is None:
        return None
    sample.image = images[0]
    return SeriesSample(sample, images, series.kinds + KINDS * (series.dates > 0))


def series_stream(bank: Path, real: Path | None, seed: int, grid: int) -> Iterator[SeriesSample]:
    """Endless samples from a bank of scenes."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    texture = RealTexture(real) if real is not None and real.exists() else None
    renderer = SeriesRenderer(rng, texture if texture else None)
    paths = bank_paths(bank)
    if not paths:
        raise FileNotFoundError(f"{bank} holds no scenes: make some with tools.training.bank")
    scenes: list[Scene] = []
    drawn = 0
    while True:
        if drawn % 12 == 0 or len(scenes) < 12:
            scenes = [*scenes[-23:], load_scene(paths[int(rng.integers(len(paths)))])]
        drawn += 1
        made = make_series_sample(scenes[int(rng.integers(len(scenes)))], renderer, grid)
        if made is not None:
            yield made


def _work(
    queue: multiprocessing.Queue, bank: Path, real: Path | None, seed: int, grid: int
) -> None:
    parent = os.getppid()
    os.nice(2)
    for sample in series_stream(bank, real, seed, grid):
        while True:
            if os.getppid() != parent:  # the training was stopped
                os._exit(0)
            try:
                queue.put(sample, timeout=5)
                break
            except Full:
                continue


def start_series_worker(
    bank: Path, real: Path | None, seed: int, grid: int, depth: int = 12
) -> multiprocessing.Queue:
    """Starts a process that fills a queue with samples."""
    queue: multiprocessing.Queue = multiprocessing.Queue(depth)
    arguments = (queue, bank, real, seed, grid)
    multiprocessing.Process(target=_work, daemon=True, args=arguments).start()
    return queue

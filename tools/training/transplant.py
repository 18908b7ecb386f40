"""Procedural objects in real surroundings: views whose clutter is that of real images.

What lies between the objects stays a real window without labels; only the transplanted objects are
known, so only they are clicked on and taught. An object keeps some of the real pixels' contrast
under its own colour: real grain says nothing about where the objects are.
"""

from __future__ import annotations

from typing import Tuple

import cv2
import numpy as np

from .scenes import Scene

#: Cells of a view whose content nobody knows.
UNKNOWN = -2


def choose(
    rng: np.random.Generator, scene: Scene, part: np.ndarray, aim: Tuple[int, int]
) -> np.ndarray:
    """True for each whole that is transplanted: the aimed one, and some that can be clicked.

    Args:
        rng: where chance comes from.
        scene: the landscape.
        part: int32 [N, N], parts of the view's cells.
        aim: x and y of a cell of the object that the view was chosen for.
    """
    wholes = int(scene.whole.max()) + 1
    clickable = np.zeros(wholes, bool)
    clickable[scene.whole[scene.clickable > 0]] = True
    chosen = clickable & (rng.random(wholes) < rng.uniform(0.02, 0.4))
    side = len(part)
    x, y = (int(np.clip(v, 0, side - 1)) for v in aim)
    whole = scene.whole[part[y, x]]
    chosen[whole] = clickable[whole]
    return chosen


def transplant(
    rng: np.random.Generator,
    scene: Scene,
    real: np.ndarray,
    image: np.ndarray,
    chosen: np.ndarray,
    fine_part: np.ndarray,
    native_part: np.ndarray,
    margin: int,
    blur: float,
) -> np.ndarray:
    """The chosen wholes laid on a real window.

    A whole's colour is that of its new place, a step away, or one from elsewhere in the window. In
    logarithms a pixel is A + C * real, with A = 0 and C = 1 outside, both blurred as the
    instrument blurs.

    Args:
        rng: where chance comes from.
        scene: the landscape of the objects.
        real: float32 [n, n, 3], reflectance-like, above 0.
        image: float32 [n, n, 3], the procedural view, for its texture.
        chosen: bool [wholes].
        fine_part: int32 [side, side], parts of the fine pixels, margin included.
        native_part: int32 [n, n].
        margin: native pixels around the view.
        blur: sigma of the point spread in fine pixels.

    Returns:
        float32 [n, n, 3]
    """
    side = len(real)
    log_real = np.log(real)
    native_whole = scene.whole[native_part]
    wholes = len(chosen)
    count = np.maximum(np.bincount(native_whole.ravel(), minlength=wholes), 1)

    def mean(values: np.ndarray) -> np.ndarray:
        """Of each whole, [wholes, 3]."""
        flat = values.reshape(-1, 3)
        sums = [np.bincount(native_whole.ravel(), flat[:, k], wholes) for k in range(3)]
        return np.stack(sums, 1) / count[:, None]

    here = mean(log_real)
    here[np.bincount(native_whole.ravel(), minlength=wholes) == 0] = log_real.mean((0, 1))
    size = np.exp(rng.uniform(np.log(0.1), np.log(0.5)))
    tint = 0.6 if np.ptp(real, axis=2).any() else 0.0  # a single band stays grey
    step = rng.normal(0, 1, (wholes, 1)) + tint * rng.normal(0, 1, (wholes, 3))
    colour = here + size * step
    if rng.random() < 0.4:
        smooth = cv2.blur(log_real, (3, 3)).reshape(-1, 3)
        elsewhere = smooth[rng.integers(0, len(smooth), wholes)]
        colour = np.where(rng.random((wholes, 1)) < 0.7, elsewhere, colour)
    keep = rng.uniform(0.1, 0.7) * rng.uniform(0.5, 1.0, wholes)
    keep = np.where(chosen, keep, 1.0)
    add = np.where(chosen[:, None], colour - keep[:, None] * here, 0.0)
    table = np.concatenate([add, keep[:, None]], 1).astype(np.float32)
    maps = cv2.GaussianBlur(table[scene.whole[fine_part]], (0, 0), blur)
    maps = cv2.resize(maps, (side + 2 * margin,) * 2, interpolation=cv2.INTER_AREA)
    maps = maps[margin : margin + side, margin : margin + side]
    out = maps[..., :3] + maps[..., 3:] * log_real
    if rng.random() < 0.6:  # rows, wet spots and halves of the procedural object
        log_image = np.log(np.maximum(image, 1e-3))
        grain = np.clip(log_image - mean(log_image)[native_whole], -0.4, 0.4)
        inner = cv2.erode(chosen[native_whole].astype(np.uint8), np.ones((3, 3), np.uint8))
        out += rng.uniform(0.2, 0.8) * grain * inner[..., None]
    return np.exp(out).astype(np.float32)

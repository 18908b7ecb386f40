"""Ragged, textured things of a landscape: burn scars, clearings, sick woods, mines, salt, ponds.

Their borders follow fuel, trees and rock, not a plough: they are frayed at one to five native
pixels, hold islands, and are made of patches (severity, slash, spoil heaps) that all belong to one
whole. render.py mixes what was there before into them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np

from .materials import BEFORE, MINES, SALTS
from .shapes import blob, fractal_noise, rectangle

if TYPE_CHECKING:
    from .scene_builder import SceneBuilder


def frayed(rng: np.random.Generator, mask: np.ndarray, depth: float) -> np.ndarray:
    """A mask whose outline wanders in and out by about `depth` pixels, in one piece.

    Args:
        rng: source of the noise.
        mask: bool [h, w].
        depth: amplitude in pixels; features are two to eight pixels wide.

    Returns:
        bool [h + 2m, w + 2m] with a margin m of twice the depth on each side.
    """
    margin = int(np.ceil(2 * depth)) + 1
    inside = np.pad(mask, margin).astype(np.uint8)
    signed = cv2.distanceTransform(inside, cv2.DIST_L2, 3)
    signed -= cv2.distanceTransform(1 - inside, cv2.DIST_L2, 3)
    h, w = inside.shape
    noise = np.zeros((h, w), np.float32)
    for width, weight in ((2.0, 0.5), (4.0, 0.8), (8.0, 1.0)):
        field = rng.standard_normal((max(2, round(h / width)), max(2, round(w / width))))
        noise += weight * cv2.resize(
            field.astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC
        )
    return largest(signed + depth * noise > 0, mask.any())


def largest(mask: np.ndarray, wanted: bool = True) -> np.ndarray:
    """The largest 4-connected piece of a mask [h, w]; nothing unless it is wanted."""
    count, parts, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    if count < 2 or not wanted:
        return np.zeros_like(mask, bool)
    return parts == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())


def filled(mask: np.ndarray) -> np.ndarray:
    """A mask [h, w] without holes."""
    outside = np.pad(~mask, 1, constant_values=True).astype(np.uint8)
    _, parts = cv2.connectedComponents(outside, connectivity=4)
    return (parts != parts[0, 0])[1:-1, 1:-1]


def patched(
    scene: SceneBuilder,
    shape: np.ndarray,
    place: np.ndarray,
    main: str,
    others: Sequence[str],
    count: int,
    only: np.ndarray | None = None,
) -> int:
    """Stamps a whole of one material with `count` patches of others that belong to it."""
    rng = scene.rng
    whole = scene.new_part(main)
    scene.stamp(shape, place[0], place[1], whole, only)
    reach = max(shape.shape)
    for _ in range(count):
        mine = scene.labels == whole
        if not mine.any():
            break
        patch = scene.new_part(scene.pick(others), whole=whole)
        size = max(4.0, reach * rng.uniform(0.08, 0.3))
        where = place + rng.normal(0, reach / 5, 2)
        spot = frayed(rng, blob(rng, size, 0.5), rng.uniform(0.5, 3.0))
        scene.stamp(spot, where[0], where[1], patch, mine)
    return whole


def _size(rng: np.random.Generator, low: float, high: float) -> float:
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


def burns(scene: SceneBuilder, mean: float) -> None:
    """Burn scars of several severities, with tongues and at times unburnt islands."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        radius = _size(rng, 25, 300)
        shape = frayed(rng, blob(rng, radius, rng.uniform(0.35, 0.8)), rng.uniform(1, 6))
        if rng.random() < 0.7:
            shape = filled(shape)
        main = str(rng.choice(["burnt", "old_burn", "ash"], p=[0.65, 0.2, 0.15]))
        others = ("old_burn", "burnt", "ash", "old_burn", *BEFORE[main][:2])
        patched(scene, shape, scene.scatter(), main, others, int(rng.poisson(4)))


def clearings(scene: SceneBuilder, mean: float) -> None:
    """Fellings: straight or round, fresh or grown over, in woods mostly, with ragged borders."""
    rng = scene.rng
    wood = scene.is_of(("forest", "conifer", "bare_wood"))
    rows, columns = np.nonzero(wood[::16, ::16])
    for _ in range(int(rng.poisson(mean))):
        place = scene.scatter()
        if len(rows) and rng.random() < 0.8:
            k = int(rng.integers(len(rows)))
            place = np.array([columns[k], rows[k]], float) * 16
        radius = _size(rng, 7, 110)
        if rng.random() < 0.5:
            side = np.array([radius * rng.uniform(0.8, 2.5), radius * rng.uniform(0.7, 1.3)])
            pad = int(side.sum())
            mask = np.zeros((2 * pad, 2 * pad), np.uint8)
            corners = rectangle(np.full(2, float(pad)), *side, rng.uniform(0, np.pi))
            cv2.fillPoly(mask, [np.round(corners).astype(np.int32)], 1)
            shape = mask > 0
        else:
            shape = blob(rng, radius, rng.uniform(0.2, 0.6))
        shape = filled(frayed(rng, shape, rng.uniform(0.3, 2.5)))
        main = str(rng.choice(["slash", "regrowth", "grass", "soil", "red_soil", "stubble"]))
        others = ("slash", "regrowth", "scrub", "grass")
        patched(scene, shape, place, main, others, int(rng.poisson(1)))


def sick_woods(scene: SceneBuilder, mean: float) -> None:
    """Trees that die in patches: red, then grey, then felled, inside living woods."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        place, radius = scene.scatter(), _size(rng, 60, 260)
        host = scene.new_part(scene.pick(("conifer", "conifer", "forest")))
        scene.stamp(frayed(rng, blob(rng, radius, 0.4), 2.0), place[0], place[1], host)
        mine = scene.labels == host
        for _ in range(int(rng.integers(1, 7))):
            size = _size(rng, 6, radius * 0.6)
            spot = frayed(rng, blob(rng, size, rng.uniform(0.4, 0.8)), rng.uniform(0.8, 4.0))
            where = place + rng.normal(0, radius / 2.5, 2)
            main = scene.pick(("dead_wood", "red_wood", "slash", "dead_wood"))
            others = ("dead_wood", "slash", "red_wood", "regrowth")
            patched(scene, spot, where, main, others, int(rng.poisson(1)), mine)


def mines(scene: SceneBuilder, mean: float) -> None:
    """Open pits and heaps with benches, roads and pools; each is one whole of many patches."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        radius = _size(rng, 15, 220)
        shape = filled(frayed(rng, blob(rng, radius, rng.uniform(0.2, 0.5)), rng.uniform(0.5, 3)))
        others = (*MINES, "green_water", "turbid")
        patched(scene, shape, scene.scatter(), scene.pick(MINES), others, int(rng.poisson(4)))


def salt_flats(scene: SceneBuilder, mean: float) -> None:
    """Salt lakes and playas: pale, with wet patches and rims that fray into the land."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        shape = frayed(rng, blob(rng, _size(rng, 15, 240), rng.uniform(0.2, 0.6)), 2.5)
        others = ("salt", "turbid", "wetland", "pale_soil", "tailings")
        patched(scene, shape, scene.scatter(), scene.pick(SALTS), others, int(rng.poisson(2)))


def ponds(scene: SceneBuilder, mean: float, waters: Sequence[str]) -> None:
    """Small open waters of every colour, down to two native pixels."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        shape = frayed(rng, blob(rng, _size(rng, 4, 24), rng.uniform(0.1, 0.5)), 0.4)
        place = scene.scatter()
        scene.stamp(shape, place[0], place[1], scene.new_part(scene.pick(waters)))


def snow_patches(scene: SceneBuilder) -> None:
    """Snow fields and ice with ragged rims, each a whole of its own."""
    rng = scene.rng
    for _ in range(int(rng.integers(2, 9))):
        shape = frayed(rng, blob(rng, _size(rng, 15, 220), rng.uniform(0.4, 0.8)), 3.0)
        main = scene.pick(("snow", "snow", "ice"))
        patched(scene, shape, scene.scatter(), main, ("ice", "snow", "rock"), int(rng.poisson(1)))


def woodland(scene: SceneBuilder) -> None:
    """Mostly woods, in stands that differ a little, with some open land."""
    rng = scene.rng
    scene.labels[:] = scene.new_part(scene.pick(("conifer", "forest")))
    for _ in range(int(rng.integers(4, 18))):
        kind = ("conifer", "forest", "conifer", "scrub", "grass", "heath", "regrowth")
        shape = frayed(rng, blob(rng, _size(rng, 30, 260), 0.5), 2.0)
        place = scene.scatter()
        scene.stamp(shape, place[0], place[1], scene.new_part(scene.pick(kind)))
    if rng.random() < 0.4:  # relief: stands by height
        field = fractal_noise(rng, 256, 3)
        cover = cv2.resize(field, scene.labels.shape, interpolation=cv2.INTER_CUBIC)
        scene.labels[cover > rng.uniform(0.5, 1.5)] = scene.new_part(
            scene.pick(("rock", "steppe", "heath", "conifer"))
        )

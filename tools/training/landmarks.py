"""Single things that lie on top of the land's cover: water, woods, settlements, roads, scars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np

from .materials import CROPS
from .shapes import blob, fractal_noise, long_axis, rectangle, winding_line

if TYPE_CHECKING:
    from .scene_builder import SceneBuilder


def _size(rng: np.random.Generator, low: float, high: float) -> float:
    """Log-uniform length in fine pixels."""
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


def woods(scene: SceneBuilder, mean: float) -> None:
    """Forests, some with clearings."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        x, y = scene.scatter()
        radius = _size(rng, 12, 220)
        scene.stamp(
            blob(rng, radius, rng.uniform(0.2, 0.6)),
            x,
            y,
            scene.new_part(scene.pick(("forest", "conifer", "forest", "scrub"))),
        )
        if radius > 60:
            for _ in range(int(rng.poisson(2))):
                place = rng.normal(0, radius / 3, 2) + np.array([x, y])
                scene.stamp(
                    blob(rng, _size(rng, 6, radius / 3), 0.2),
                    place[0],
                    place[1],
                    scene.new_part(scene.pick(("grass", "stubble", "scrub", "soil"))),
                )


def lakes(scene: SceneBuilder, mean: float, waters: Sequence[str]) -> None:
    """Ponds and lakes, single and in chains, some with islands and pale shores."""
    rng = scene.rng
    kinds = [scene.pick(waters) for _ in range(2)]
    for _ in range(int(rng.poisson(mean))):
        x, y = scene.scatter()
        radius = _size(rng, 5, 130)
        arms = rng.choice([0.0, 0.0, 0.5, 0.8]) if radius > 40 else 0.0
        shape = blob(rng, radius, rng.uniform(0.05, 0.5), arms)
        if rng.random() < 0.3:
            shore = cv2.dilate(shape.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
            bank = scene.new_part(scene.pick(("sand", "grass", "wetland", "soil")), clickable=False)
            scene.stamp(shore, x, y, bank)
        scene.stamp(shape, x, y, scene.new_part(scene.pick(kinds)))
        if radius > 30 and rng.random() < 0.2:
            middle = rng.normal(0, radius / 4, 2) + np.array([x, y])
            scene.stamp(
                blob(rng, radius * rng.uniform(0.08, 0.25), 0.3),
                middle[0],
                middle[1],
                scene.new_part("forest"),
            )
    if rng.random() < 0.08:  # fish ponds and salt pans
        centre, angle, side = scene.scatter(), rng.uniform(0, np.pi), _size(rng, 12, 60)
        u = np.array([np.cos(angle), np.sin(angle)])
        v = np.array([-u[1], u[0]])
        for i in range(int(rng.integers(2, 6))):
            for j in range(int(rng.integers(1, 5))):
                middle = centre + u * i * side * 1.15 + v * j * side * 0.7
                scene.fill(
                    rectangle(middle, side, side * 0.6, angle),
                    scene.new_part(scene.pick(("water", "turbid", "green_water", "salt"))),
                )


def great_lake(scene: SceneBuilder, waters: Sequence[str]) -> None:
    """A lake or reservoir that fills a good part of the scene or is wider than it."""
    rng = scene.rng
    shape = blob(rng, _size(rng, 140, 620), rng.uniform(0.1, 0.5), rng.choice([0, 0.5, 0.9]))
    place = rng.uniform(0.2, 0.8, 2) * scene.labels.shape[0]
    water = scene.pick(waters)
    if rng.random() < 0.4:
        kernel = np.ones((int(rng.integers(5, 18)),) * 2, np.uint8)
        scene.stamp(
            cv2.dilate(shape.astype(np.uint8), kernel) > 0,
            place[0],
            place[1],
            scene.new_part(scene.pick(("soil", "sand", "grass", "wetland", "rock"))),
        )
    lake = scene.new_part(water)
    scene.stamp(shape, place[0], place[1], lake)
    if rng.random() < 0.35:  # shallow or silty part of the same lake
        mine = scene.labels == lake
        scene.stamp(
            blob(rng, _size(rng, 50, 250), 0.4),
            *(place + rng.normal(0, 150, 2)),
            scene.new_part(scene.pick(waters), whole=lake),
            mine,
        )
    for _ in range(int(rng.poisson(0.7))):
        scene.stamp(
            blob(rng, _size(rng, 8, 60), 0.3),
            *(place + rng.normal(0, 120, 2)),
            scene.new_part(scene.pick(("forest", "grass", "sand"))),
        )


def river(scene: SceneBuilder, waters: Sequence[str]) -> None:
    """A river from brook to stream wider than a window, sometimes braided or with a dam lake."""
    rng = scene.rng
    size = scene.labels.shape[0]
    path = winding_line(rng, size, rng.choice([0.1, 0.22, 0.35]))
    width = _size(rng, 4, 260)
    knots = np.interp(np.arange(300), np.arange(0, 300, 20), rng.standard_normal(15))
    widths = width * np.exp(0.22 * knots)
    water = scene.new_part(scene.pick(waters))

    def course(points: np.ndarray, breadth: np.ndarray, part: int) -> None:
        for a, b, w in zip(points[:-1], points[1:], breadth):
            cv2.line(
                scene.labels, tuple(map(int, a)), tuple(map(int, b)), part, max(1, round(float(w)))
            )

    if rng.random() < 0.4:
        bank = scene.new_part(scene.pick(("forest", "grass", "wetland", "sand")), clickable=False)
        course(path, widths + _size(rng, 4, 40), bank)
    if width > 25 and rng.random() < 0.35:
        bed = scene.new_part(scene.pick(("sand", "gravel")))
        course(path, widths, bed)
        for _ in range(int(rng.integers(2, 5))):
            sway = np.interp(np.arange(300), np.arange(0, 300, 12), rng.standard_normal(25))
            normal = np.gradient(path, axis=0)[:, ::-1] * (1, -1)
            normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-6
            course(
                path + normal * (sway * width * 0.22)[:, None],
                np.full(300, width * rng.uniform(0.08, 0.3)),
                water,
            )
        return
    course(path, widths, water)
    if width > 50:
        for _ in range(int(rng.poisson(1.5))):
            place = path[int(rng.integers(300))] + rng.normal(0, width / 5, 2)
            scene.stamp(
                blob(rng, width * rng.uniform(0.08, 0.3), 0.3),
                place[0],
                place[1],
                scene.new_part(scene.pick(("forest", "sand", "grass"))),
            )


def roads(scene: SceneBuilder, mean: float) -> None:
    """Bent roads across the scene."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        part = scene.new_part(scene.pick(("road", "road", "track")), clickable=False)
        path = winding_line(rng, scene.labels.shape[0], rng.choice([0.02, 0.06, 0.15]))
        scene.stroke(path, rng.integers(1, 6), part)


def settlements(scene: SceneBuilder, mean: float) -> None:
    """Farmsteads, villages, towns, works, solar parks and now and then an airport."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        x, y = scene.scatter()
        kind = rng.random()
        if kind < 0.65:
            radius = _size(rng, 10, 180)
            material = "village" if rng.random() < 0.7 else "town"
            place = scene.new_part(material)
            scene.stamp(blob(rng, radius, rng.uniform(0.2, 0.5)), x, y, place)
            street = scene.new_part("road", clickable=False, whole=place)
            for _ in range(int(rng.poisson(radius / 25))):
                end = rng.normal(0, radius / 1.5, (2, 2)) + np.array([x, y])
                scene.stroke(end, rng.integers(1, 3), street)
        elif kind < 0.8:
            angle, side = rng.uniform(0, np.pi), _size(rng, 15, 90)
            scene.fill(
                rectangle(np.array([x, y]), side * rng.uniform(1, 2), side, angle),
                scene.new_part("industry"),
            )
            for _ in range(int(rng.integers(1, 6))):
                middle = np.array([x, y]) + rng.normal(0, side / 3, 2)
                hall = rectangle(middle, side * rng.uniform(0.2, 0.7), side * 0.25, angle)
                scene.fill(hall, scene.new_part(scene.pick(("roof", "roof", "industry", "solar"))))
        elif kind < 0.93:
            corner = rectangle(
                np.array([x, y]), _size(rng, 20, 120), _size(rng, 15, 80), rng.uniform(0, np.pi)
            )
            scene.fill(corner, scene.new_part(scene.pick(("solar", "plastic", "orchard"))))
        else:
            angle, length = rng.uniform(0, np.pi), rng.uniform(120, 420)
            scene.fill(
                rectangle(np.array([x, y]), length * 1.2, length * 0.3, angle),
                scene.new_part("grass"),
            )
            scene.fill(
                rectangle(np.array([x, y]), length, rng.uniform(6, 14), angle),
                scene.new_part("road"),
            )


def quarries(scene: SceneBuilder, mean: float) -> None:
    """Pits of sand and stone, some with a pool."""
    rng = scene.rng
    for _ in range(int(rng.poisson(mean))):
        x, y = scene.scatter()
        radius = _size(rng, 8, 90)
        pit = scene.new_part(scene.pick(("sand", "gravel", "rock", "roof")))
        scene.stamp(blob(rng, radius, 0.35), x, y, pit)
        if rng.random() < 0.3:
            scene.stamp(
                blob(rng, radius * 0.35, 0.3),
                x,
                y,
                scene.new_part(scene.pick(("water", "green_water", "turbid"))),
            )


def scars(scene: SceneBuilder) -> None:
    """Burn scars, clear-cuts, landslides and dune fields."""
    rng = scene.rng
    for _ in range(int(rng.poisson(2))):
        scene.stamp(
            blob(rng, _size(rng, 15, 260), rng.uniform(0.3, 0.7)),
            *scene.scatter(),
            scene.new_part(scene.pick(("burnt", "burnt", "soil", "rock", "sand"))),
        )


def pivots(scene: SceneBuilder) -> None:
    """Centre-pivot circles, alone or on a square grid, whole or cut into sectors."""
    rng = scene.rng
    radius, gap = _size(rng, 18, 110), rng.uniform(2.0, 2.4)
    origin, turn = scene.scatter(), rng.uniform(0, np.pi / 2)
    u = np.array([np.cos(turn), np.sin(turn)]) * radius * gap
    v = np.array([-u[1], u[0]])
    for i in range(-3, 4):
        for j in range(-3, 4):
            if rng.random() < 0.45:
                continue
            centre = tuple(int(c) for c in origin + i * u + j * v)
            part = scene.new_part(scene.pick(CROPS))
            cv2.circle(scene.labels, centre, int(radius), part, -1)
            if rng.random() < 0.35:
                start = int(rng.integers(0, 360))
                slice_ = scene.new_part(scene.pick(CROPS), group=scene.group[part])
                cv2.ellipse(
                    scene.labels,
                    centre,
                    (int(radius),) * 2,
                    0,
                    start,
                    start + int(rng.integers(60, 200)),
                    slice_,
                    -1,
                )


def field_island(scene: SceneBuilder, crops: Sequence[str]) -> None:
    """Cleared farmland inside natural cover."""
    rng = scene.rng
    for _ in range(int(rng.integers(1, 4))):
        centre, angle, side = scene.scatter(), rng.uniform(0, np.pi), _size(rng, 60, 400)
        block = rectangle(centre, side * rng.uniform(1, 2), side, angle)
        axis = long_axis(block)
        scene.parcels(block, max(14.0, axis[2] * rng.uniform(0.12, 0.5)), crops, "grid", 0.1, 0.1)


def clutter(scene: SceneBuilder) -> None:
    """Single trees, tree rows and farmsteads that stand in the way."""
    rng = scene.rng
    if rng.random() < 0.5:
        tree = scene.new_part("forest", clickable=False)
        for _ in range(int(rng.choice([20, 80, 250]))):
            x, y = scene.scatter()
            cv2.circle(scene.labels, (int(x), int(y)), int(rng.integers(1, 5)), tree, -1)
    if rng.random() < 0.4:
        for _ in range(int(rng.poisson(6))):
            house = scene.new_part(scene.pick(("village", "roof")), clickable=False)
            scene.stamp(blob(rng, _size(rng, 4, 12), 0.2), *scene.scatter(), house)
    if rng.random() < 0.3:
        hedge = scene.new_part(scene.pick(("forest", "scrub")), clickable=False)
        for _ in range(int(rng.poisson(4))):
            start = scene.scatter()
            scene.stroke(
                np.stack([start, start + rng.normal(0, 150, 2)]), rng.integers(1, 5), hedge
            )


def snow(scene: SceneBuilder) -> None:
    """Snow above a ragged line."""
    rng = scene.rng
    field = fractal_noise(rng, 256, 3)
    cover = cv2.resize(field, scene.labels.shape, interpolation=cv2.INTER_CUBIC)
    scene.labels[cover > rng.uniform(0, 1.2)] = scene.new_part("snow")

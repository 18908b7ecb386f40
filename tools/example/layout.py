"""Where things lie in the example's landscape: fields, river, lake, village, roads, woods.

Everything is drawn in fine pixels (``FINE`` of them a side in each 10 m pixel), so that a pixel
on a boundary later mixes both sides as a sensor's does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import shapely
from rasterio.features import rasterize
from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import split

from .rectangles import Choice

#: Which of several equally small rectangles each step takes. The first example was made by a
#: library's rounding; these numbers keep its landscape, whatever rounds how.
CHOICES = Path(__file__).with_name("choices.txt")
#: The scene in 10 m pixels, and fine pixels per pixel.
HEIGHT, WIDTH, FINE = 480, 640, 3
#: The scene in fine pixels (height, width).
SHAPE = (HEIGHT * FINE, WIDTH * FINE)
#: Land drawn beyond the scene's edge, so that nothing ends there.
MARGIN = 180

LAKE_PLACE = (1480.0, 330.0)
VILLAGE_PLACE = (660.0, 1030.0)


@dataclass
class Layout:
    """The landscape's geometry in fine pixels, x to the right and y downwards."""

    fields: list[Polygon]
    angles: np.ndarray
    tracks: list[LineString]
    hedges: list[LineString]
    river: Polygon
    river_line: LineString
    side_arm: Polygon
    bars: list[Polygon]
    roads: list[LineString]
    streets: list[LineString]
    houses: list[Polygon] = field(default_factory=list)
    barns: list[Polygon] = field(default_factory=list)
    #: The village's outline: where its gardens are.
    village: Polygon = field(default_factory=Polygon)


def burn(shapes: Iterable[tuple[object, int]], dtype: str = "int32") -> np.ndarray:
    """Rasterises (geometry, value) pairs on the fine grid; later ones lie on top, 0 elsewhere."""
    pairs = [(geometry, value) for geometry, value in shapes if not geometry.is_empty]
    if not pairs:
        return np.zeros(SHAPE, dtype)
    return rasterize(pairs, out_shape=SHAPE, dtype=dtype)


def burn_mask(shapes: Iterable[object]) -> np.ndarray:
    """True within any of the geometries."""
    return burn(((geometry, 1) for geometry in shapes), "uint8").astype(bool)


def make_layout(rng: np.random.Generator) -> Layout:
    """Draws the landscape."""
    choose = Choice("".join(CHOICES.read_text(encoding="ascii").split()))
    river_line, river, side_arm, bars = _river(rng)
    blocks = _split(
        box(-MARGIN, -MARGIN, SHAPE[1] + MARGIN, SHAPE[0] + MARGIN),
        lambda: 150_000.0,
        0.22,
        rng,
        choose,
    )
    fields: list[Polygon] = []
    tracks: list[LineString] = []
    for block in blocks:
        near_village = block.distance(Point(VILLAGE_PLACE)) < 160
        # In squared fine pixels: 9000 of them are 10 ha.
        typical = rng.choice([2600.0, 9000.0, 22000.0], p=[0.25, 0.5, 0.25])
        typical = 2600.0 if near_village else typical
        wanted = partial(_field_area, typical, rng)
        fields += _split(block, wanted, 0.05, rng, choose)
        tracks.append(LineString(block.exterior.coords))
    fields = [_bent(polygon) for polygon in fields]
    tracks = [_bent(line) for line in tracks if rng.random() < 0.75]
    angles = np.array([choose(polygon).direction for polygon in fields])
    main_road = _bent(_smooth([(-60, 760), (330, 900), VILLAGE_PLACE, (960, 1120), (1460, 1500)]))
    cross_road = _bent(
        _smooth([(820, -60), (760, 330), (720, 700), VILLAGE_PLACE, (560, 1240), (600, 1520)])
    )
    layout = Layout(
        fields,
        angles,
        tracks,
        _hedges(fields, rng),
        river,
        river_line,
        side_arm,
        bars,
        [main_road, cross_road],
        [],
    )
    _add_village(layout, rng)
    return layout


def _field_area(typical: float, rng: np.random.Generator) -> float:
    return typical * rng.lognormal(0.0, 0.45)


def _split(
    polygon: Polygon, wanted, tilt: float, rng: np.random.Generator, choose: Choice
) -> list[Polygon]:
    """Halves a polygon across its longer side until its parts are about as small as wanted."""
    if polygon.area < 1.6 * wanted():
        return [polygon]
    rectangle = choose(polygon)
    angle = rectangle.direction + np.pi / 2 + rng.normal(0.0, tilt)
    if rectangle.longer < 2.2 * rectangle.shorter and rng.random() < 0.35:
        angle += np.pi / 2
    centre = np.asarray(polygon.centroid.coords[0])
    centre = centre + rng.normal(0.0, 0.10, 2) * rectangle.longer
    reach = 4000 * np.array([np.cos(angle), np.sin(angle)])
    parts = split(polygon, LineString([centre - reach, centre + reach])).geoms
    if len(parts) < 2:
        return [polygon]
    return [piece for part in parts for piece in _split(part, wanted, tilt, rng, choose)]


def _bent(geometry):
    """The geometry under a gentle, smooth displacement: real boundaries are seldom straight."""

    def displaced(xy: np.ndarray) -> np.ndarray:
        x, y = xy.T / 1000.0
        dx = 22 * np.sin(5.1 * y + 2.0 * x + 0.4) + 7 * np.sin(13.0 * x + 9.0 * y + 1.1)
        dy = 22 * np.sin(4.3 * x - 1.7 * y + 2.6) + 7 * np.sin(11.0 * y - 14.0 * x + 0.3)
        return xy + np.column_stack([dx, dy])

    return shapely.transform(shapely.segmentize(geometry, 12.0), displaced)


def _smooth(points: Sequence[tuple[float, float]]) -> LineString:
    """A curve through points: Catmull-Rom."""
    p = np.asarray([points[0], *points, points[-1]], float)
    t = np.linspace(0, 1, 24, endpoint=False)[:, None]
    pieces = [
        0.5
        * (
            2 * p1
            + (p2 - p0) * t
            + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
            + (3 * p1 - p0 - 3 * p2 + p3) * t**3
        )
        for p0, p1, p2, p3 in zip(p, p[1:], p[2:], p[3:])
    ]
    return LineString(np.concatenate([*pieces, p[-1:]]))


def _river(rng: np.random.Generator) -> tuple[LineString, Polygon, Polygon, list[Polygon]]:
    """A sine-generated meander from the upper left to the lower right, its arm and its bars."""
    count, step = 1400, 3.2
    along = np.arange(count) * step
    swing = 0.85 + 0.35 * np.sin(along / 700 + 1.0)
    phase = 2 * np.pi * along / 610 + 0.6 * np.sin(along / 330 + 0.5)
    heading = 0.42 + swing * np.sin(phase) + 0.16 * np.sin(along / 95)
    xy = np.cumsum(step * np.column_stack([np.cos(heading), np.sin(heading)]), axis=0)
    xy += np.array([-150.0, 190.0])
    half = 9.5 + 3.5 * np.sin(along / 260) + 1.6 * np.sin(along / 61 + 2) + along / 900
    half += np.convolve(rng.normal(0, 3.0, count), np.ones(21) / 21, "same")
    river = _ribbon(xy, half)
    # The arm cuts off one bend: a chord that bows away from it and wriggles a little.
    start, stop = 645, 800
    share = np.linspace(0, 1, stop - start)
    chord = xy[stop] - xy[start]
    aside = np.array([-chord[1], chord[0]]) / np.hypot(*chord)
    aside *= -np.sign((xy[(start + stop) // 2] - xy[start]) @ aside)
    bow = 62 * np.sin(np.pi * share) + 11 * np.sin(11 * share) * np.sin(np.pi * share)
    arm = xy[start] + share[:, None] * chord + bow[:, None] * aside
    side_arm = _ribbon(arm, 4.2 + 1.2 * np.sin(14 * share))
    bars = []
    bend = np.gradient(heading, step)
    for at in range(60, count - 60, 4):
        # Gravel settles on the inner side of the sharpest bends.
        if abs(bend[at]) > 0.0098 and abs(bend[at]) >= np.abs(bend[at - 40 : at + 40]).max() * 0.97:
            inner = np.sign(bend[at]) * np.array([-np.sin(heading[at]), np.cos(heading[at])])
            side = LineString(xy[at - 14 : at + 14] + inner * half[at] * 0.95)
            bars.append(side.buffer(5.0 * rng.uniform(0.6, 1.2)))
    return LineString(xy), river, side_arm, bars


def _ribbon(xy: np.ndarray, half: np.ndarray) -> Polygon:
    """A line with a width that varies along it."""
    circles = [Point(p).buffer(r, 6) for p, r in zip(xy[::2], half[::2])]
    hulls = [a.union(b).convex_hull for a, b in zip(circles, circles[1:])]
    return shapely.union_all(hulls)


def _hedges(fields: Sequence[Polygon], rng: np.random.Generator) -> list[LineString]:
    """Pieces of field boundaries with gaps where the hedge was cut out."""
    hedges = []
    for polygon in fields:
        if rng.random() > 0.30:
            continue
        ring = polygon.exterior
        start = rng.uniform(0, ring.length)
        stop = start + rng.uniform(0.15, 0.4) * ring.length
        while start < stop:
            length = rng.uniform(20, 90)
            piece = np.linspace(start, min(start + length, stop), 12)
            hedges.append(LineString([ring.interpolate(d % ring.length) for d in piece]))
            start += length + rng.uniform(4, 25)
    return hedges


def _add_village(layout: Layout, rng: np.random.Generator) -> None:
    """Streets from the crossing, houses in rows along them, farm yards at the outskirts."""
    centre = layout.roads[0].intersection(layout.roads[1]).centroid
    cx, cy = centre.x, centre.y
    near = centre.buffer(175)
    streets = [road.intersection(near) for road in layout.roads]
    # Lanes leave the through roads and bend round to the next one; a few end in the fields.
    for far, first, last in (
        (62, 0.35, 1.75), (118, 0.25, 1.55), (70, 1.9, 2.9), (88, 3.3, 4.6), (48, 3.3, 4.7),
        (74, 4.9, 6.1), (128, 5.1, 6.05), (105, 2.0, 2.6),
    ):  # fmt: skip
        turn = np.linspace(first, last, 9)
        radius = far * (1 + np.cumsum(rng.normal(0, 0.035, 9)))
        streets.append(
            LineString(
                np.column_stack([cx + 1.25 * radius * np.cos(turn), cy + radius * np.sin(turn)])
            )
        )
    for angle, start, length in ((0.95, 40, 150), (2.4, 20, 110), (4.0, 20, 120), (5.5, 30, 160)):
        at = np.linspace(start, length, 8)
        turn = angle + rng.normal(0, 0.2) * at / length
        streets.append(
            LineString(np.column_stack([cx + at * np.cos(turn), cy + at * np.sin(turn)]))
        )
    layout.streets = streets
    outline = shapely.union_all([street.buffer(19) for street in streets])
    layout.village = outline.buffer(14).buffer(-13)
    road_space = shapely.union_all([street.buffer(3.2) for street in streets])
    placed: list[Polygon] = []
    for street in streets:
        for line in getattr(street, "geoms", [street]):
            _houses_along(line, road_space, placed, rng)
    layout.houses = placed
    for _ in range(14):
        angle, far = rng.uniform(0, 2 * np.pi), rng.uniform(60, 130)
        at = (cx + far * np.cos(angle), cy + far * np.sin(angle))
        barn = _rectangle(at, rng.uniform(9, 18), rng.uniform(5, 8), rng.uniform(0, np.pi))
        if outline.buffer(8).contains(barn) and not barn.intersects(road_space):
            layout.barns.append(barn)
    for spot, angle in (
        ((1260, 790), 0.4),
        ((190, 830), 1.1),
        ((1120, 260), 0.2),
        ((1790, 830), 0.7),
    ):
        yard = []
        while len(yard) < 4:
            at = np.array(spot) + rng.normal(0, 13, 2)
            turn = angle + rng.choice([0, np.pi / 2])
            barn = _rectangle(at, rng.uniform(7, 17), rng.uniform(4, 7), turn)
            if not any(barn.buffer(2).intersects(other) for other in yard):
                yard.append(barn)
        layout.barns += yard


def _houses_along(
    line: LineString, road_space: Polygon, placed: list[Polygon], rng: np.random.Generator
) -> None:
    at = rng.uniform(2, 8)
    while at < line.length - 2:
        here, ahead = line.interpolate(at), line.interpolate(min(at + 1, line.length))
        along = np.array([ahead.x - here.x, ahead.y - here.y])
        if np.hypot(*along) == 0:
            break
        along /= np.hypot(*along)
        for side in (-1, 1):
            if rng.random() < 0.12:
                continue
            away = side * rng.uniform(7.5, 11) * np.array([-along[1], along[0]])
            angle = float(np.arctan2(along[1], along[0])) + (np.pi / 2 if rng.random() < 0.4 else 0)
            place = (here.x + away[0], here.y + away[1])
            house = _rectangle(place, rng.uniform(3.6, 6.0), rng.uniform(2.8, 4.0), angle)
            if not any(house.intersects(other) for other in (road_space, *placed[-60:])):
                placed.append(house)
        at += rng.uniform(6.5, 10.5)


def _rectangle(centre: Sequence[float], length: float, width: float, angle: float) -> Polygon:
    u = np.array([np.cos(angle), np.sin(angle)]) * length / 2
    v = np.array([-np.sin(angle), np.cos(angle)]) * width / 2
    c = np.asarray(centre)
    return Polygon([c - u - v, c + u - v, c + u + v, c - u + v])

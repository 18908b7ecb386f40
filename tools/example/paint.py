"""What the example's landscape reflects on a date, as a sensor with 10 m pixels sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Point

from .layout import FINE, HEIGHT, LAKE_PLACE, SHAPE, VILLAGE_PLACE, WIDTH, Layout, burn, burn_mask

#: Surface reflectance in B02, B03, B04, B08: round figures as Level-2A products show them.
SURFACES: dict[str, tuple[float, float, float, float]] = {
    "wheat_june": (0.038, 0.070, 0.058, 0.36),
    "wheat_sept": (0.088, 0.116, 0.148, 0.245),
    "barley_june": (0.066, 0.104, 0.122, 0.30),
    "barley_sept": (0.042, 0.078, 0.060, 0.34),
    "rape_june": (0.040, 0.082, 0.056, 0.42),
    "rape_sept": (0.060, 0.086, 0.094, 0.24),
    "maize_june": (0.066, 0.090, 0.104, 0.235),
    "maize_sept": (0.044, 0.074, 0.068, 0.30),
    "beet_june": (0.036, 0.074, 0.046, 0.43),
    "beet_sept": (0.034, 0.072, 0.040, 0.44),
    "lucerne_june": (0.032, 0.072, 0.038, 0.48),
    "lucerne_sept": (0.038, 0.074, 0.050, 0.40),
    "grass_june": (0.040, 0.078, 0.056, 0.37),
    "grass_sept": (0.044, 0.076, 0.066, 0.31),
    "mown_june": (0.060, 0.094, 0.092, 0.29),
    "mown_sept": (0.042, 0.080, 0.056, 0.36),
    "fallow_june": (0.050, 0.078, 0.082, 0.27),
    "fallow_sept": (0.058, 0.080, 0.096, 0.23),
    "soil_june": (0.068, 0.092, 0.114, 0.175),
    "soil_sept": (0.052, 0.068, 0.086, 0.140),
    "leaf_june": (0.021, 0.041, 0.025, 0.34),
    "leaf_sept": (0.024, 0.040, 0.029, 0.28),
    "pine_june": (0.018, 0.029, 0.021, 0.20),
    "pine_sept": (0.018, 0.028, 0.021, 0.185),
    "river_june": (0.052, 0.070, 0.054, 0.030),
    "river_sept": (0.044, 0.060, 0.042, 0.024),
    "lake_june": (0.034, 0.044, 0.024, 0.012),
    "lake_sept": (0.036, 0.050, 0.030, 0.016),
    "shore": (0.080, 0.104, 0.128, 0.190),
    "reed": (0.036, 0.060, 0.050, 0.22),
    "gravel": (0.150, 0.172, 0.188, 0.230),
    "track": (0.094, 0.118, 0.138, 0.225),
    "verge": (0.046, 0.080, 0.066, 0.32),
    "road": (0.088, 0.098, 0.106, 0.150),
    "garden": (0.048, 0.074, 0.064, 0.28),
    "yard": (0.120, 0.132, 0.140, 0.190),
    "tile_roof": (0.080, 0.098, 0.150, 0.210),
    "grey_roof": (0.150, 0.158, 0.164, 0.190),
    "metal_roof": (0.300, 0.310, 0.315, 0.350),
}

CROPS = ("wheat", "wheat", "barley", "rape", "maize", "maize", "beet", "lucerne", "grass", "mown",
         "fallow", "soil")  # fmt: skip
#: Crops in which tractors keep to the same lanes all season.
TRAMLINED = ("wheat", "barley", "rape", "beet", "maize")

DATES = {"2021-06-17": "june", "2021-09-25": "sept"}


@dataclass
class Land:
    """What lies at each fine pixel on every date: drawn once from the seed."""

    layout: Layout
    labels: np.ndarray  # field number + 1
    crops: list[str]
    tone: np.ndarray  # (fields, 4), each field's own factor
    lanes: np.ndarray  # (fields,), distance of tramlines in fine pixels
    leaf: np.ndarray
    pine: np.ndarray
    lake_depth: np.ndarray  # above 0 is the lake at its highest
    grain: dict[str, np.ndarray]
    large_field: int
    small_field: int
    boxed_field: int


def smooth_noise(rng: np.random.Generator, size: float) -> np.ndarray:
    """Gaussian noise of unit variance on the fine grid, correlated over ``size`` fine pixels."""
    white = rng.standard_normal(SHAPE)
    fy = np.fft.fftfreq(SHAPE[0])[:, None]
    fx = np.fft.rfftfreq(SHAPE[1])[None, :]
    spectrum = np.fft.rfft2(white) * np.exp(-2 * (np.pi * size) ** 2 * (fx**2 + fy**2))
    noise = np.fft.irfft2(spectrum, SHAPE)
    return (noise / noise.std()).astype(np.float32)


def make_land(layout: Layout, rng: np.random.Generator) -> Land:
    """Decides what grows where."""
    sizes = {"fine": 2.2, "tree": 3.6, "patch": 14.0, "soil": 55.0, "wide": 120.0}
    grain = {name: smooth_noise(rng, size) for name, size in sizes.items()}
    labels = burn((polygon, number + 1) for number, polygon in enumerate(layout.fields))
    count = len(layout.fields)
    crops = [str(rng.choice(CROPS)) for _ in range(count)]
    floodplain = layout.river_line.buffer(70)
    for number, polygon in enumerate(layout.fields):
        wet = polygon.intersection(floodplain).area / polygon.area
        if wet > 0.5 and rng.random() < 0.75:
            crops[number] = str(rng.choice(["grass", "mown", "grass", "lucerne"]))
    inner = _whole_fields(layout)
    large = _nearest(layout, inner, (1190, 1000), 12_000, 26_000)
    small = _nearest(layout, inner, (420, 700), 2_000, 5_000, {large})
    boxed = _nearest(layout, inner, (330, 1240), 5_000, 12_000, {large, small})
    crops[large], crops[small], crops[boxed] = "wheat", "lucerne", "maize"
    tone = np.exp(rng.normal(0, 0.07, (count, 1)) + rng.normal(0, 0.035, (count, 4)))
    lanes = rng.choice([9.0, 10.8, 12.6], count)
    keep = {large, small, boxed}
    wooded = [n for n in inner if n not in keep and rng.random() < 0.05]
    leaf = burn_mask(layout.fields[n] for n in wooded)
    blobs = (
        ((1700, 1210), 260, 150, 0.5),
        ((120, 1010), 170, 110, 1.2),
        ((1040, 90), 150, 80, 0.1),
    )
    edge = grain["patch"] * 0.16 + grain["soil"] * 0.10
    for place, long, wide, angle in blobs:
        leaf |= _blob(place, long, wide, angle) + edge > 0
    leaf |= (_blob((420, 160), 190, 130, 2.6) + edge) > 0
    leaf &= ~burn_mask(layout.fields[n].buffer(3) for n in keep)
    pine = leaf & (grain["soil"] + 0.5 * grain["patch"] > 0.75)
    lake = _blob(LAKE_PLACE, 165, 92, 0.35) + 0.12 * grain["soil"] + 0.05 * grain["patch"]
    return Land(layout, labels, crops, tone, lanes, leaf, pine, lake, grain, large, small, boxed)


def _blob(place: tuple[float, float], long: float, wide: float, angle: float) -> np.ndarray:
    """Above 0 within an ellipse, 1 in its centre."""
    y, x = np.indices(SHAPE, np.float32)
    x, y = x - place[0], y - place[1]
    u = (x * np.cos(angle) + y * np.sin(angle)) / long
    v = (y * np.cos(angle) - x * np.sin(angle)) / wide
    return (1 - np.sqrt(u * u + v * v)).astype(np.float32)


def _whole_fields(layout: Layout) -> list[int]:
    """Fields that neither the scene's edge nor water nor the village cuts."""
    village = Point(VILLAGE_PLACE).buffer(150)
    found = []
    for number, polygon in enumerate(layout.fields):
        x0, y0, x1, y1 = polygon.bounds
        if x0 < 6 or y0 < 6 or x1 > SHAPE[1] - 6 or y1 > SHAPE[0] - 6:
            continue
        others = [layout.river.buffer(8), layout.side_arm, village, Point(LAKE_PLACE).buffer(200)]
        if not any(polygon.intersects(other) for other in others + layout.roads):
            found.append(number)
    return found


def _nearest(
    layout: Layout,
    numbers: Sequence[int],
    place: tuple[float, float],
    smallest: float,
    largest: float,
    taken: Sequence[int] = (),
) -> int:
    """The field nearest to a place whose area lies within bounds."""
    fitting = [n for n in numbers
               if smallest <= layout.fields[n].area <= largest and n not in taken]  # fmt: skip
    return min(fitting, key=lambda n: layout.fields[n].centroid.distance(Point(place)))


def paint(land: Land, date: str, rng: np.random.Generator) -> np.ndarray:
    """Digital numbers uint16 (4, HEIGHT, WIDTH) of one date."""
    season = DATES[date]
    canvas = _fields(land, season)
    _lines(canvas, land)
    _woods(canvas, land, season)
    _water(canvas, land, season)
    _settlement(canvas, land)
    return _sensed(canvas, rng)


def _surface(name: str, season: str) -> np.ndarray:
    return np.array(SURFACES.get(f"{name}_{season}", SURFACES.get(name)), np.float32)


def _fields(land: Land, season: str) -> np.ndarray:
    """Crops with their tramlines, soil patterns and, in autumn, a field ploughed in half."""
    layout, labels, grain = land.layout, land.labels, land.grain
    colours = np.array([_surface(crop, season) for crop in land.crops]) * land.tone
    if season == "sept":
        # After harvest some stubble is already turned or sown again.
        for number, crop in enumerate(land.crops):
            turn = (number * 2654435761 % 2**32) / 2**32
            if crop in ("wheat", "barley") and number != land.large_field and turn < 0.45:
                new = "soil" if turn < 0.25 else "barley"
                colours[number] = _surface(new, season) * land.tone[number]
            elif crop == "soil" and turn < 0.6:
                colours[number] = _surface("lucerne", season) * land.tone[number]
    table = np.vstack([_surface("grass", season)[None], colours]).astype(np.float32)
    canvas = np.moveaxis(table[labels], -1, 0).copy()
    y, x = np.indices(SHAPE, np.float32)
    angles = np.concatenate([[0.0], layout.angles]).astype(np.float32)
    across = -np.sin(angles)[labels] * x + np.cos(angles)[labels] * y
    if season == "sept":
        _plough_half(canvas, land, across)
    # Soil shows through crops in the same places on both dates; vegetation answers it in the NIR.
    soil = 0.55 * grain["soil"] + 0.45 * grain["wide"] + 0.35 * grain["patch"]
    canvas[:3] *= 1 + 0.050 * soil + 0.028 * grain["fine"]
    canvas[3] *= 1 - 0.045 * soil + 0.030 * grain["fine"]
    # Machines work in widths that differ a little from pass to pass.
    lanes = np.concatenate([[10.0], land.lanes]).astype(np.float32)[labels]
    passes = np.sin(2 * np.pi * across / (lanes * 2.7) + labels)
    canvas *= 1 + 0.014 * passes
    lined = np.array([False, *(crop in TRAMLINED for crop in land.crops)])[labels]
    on_lane = lined & ((across % lanes) < 1.3)
    canvas[:, on_lane] = 0.72 * canvas[:, on_lane] + 0.28 * _surface("soil", season)[:, None]
    # The headland, where machines turn, is trodden.
    head = burn_mask(polygon.buffer(-9) for polygon in layout.fields)
    canvas[3, ~head] *= 0.965
    canvas[2, ~head] *= 1.03
    return canvas


def _plough_half(canvas: np.ndarray, land: Land, across: np.ndarray) -> None:
    field = land.labels == land.large_field + 1
    turned = field & (across > np.median(across[field]))
    canvas[:, turned] = (_surface("soil", "sept") * 0.93)[:, None]


def _lay(canvas: np.ndarray, mask: np.ndarray, colour: np.ndarray, texture=None) -> None:
    """Paints a surface where the mask is True, with relative texture."""
    values = np.repeat(np.asarray(colour, np.float32)[:, None], int(mask.sum()), axis=1)
    canvas[:, mask] = values if texture is None else values * (1 + texture[mask])


def _lines(canvas: np.ndarray, land: Land) -> None:
    layout, grain = land.layout, land.grain
    _lay(canvas, burn_mask(p.exterior.buffer(0.9) for p in layout.fields),
         SURFACES["verge"], 0.08 * grain["fine"])  # fmt: skip
    _lay(canvas, burn_mask(line.buffer(2.6) for line in layout.tracks),
         SURFACES["verge"], 0.08 * grain["fine"])  # fmt: skip
    _lay(canvas, burn_mask(line.buffer(1.0) for line in layout.tracks), SURFACES["track"])
    hedge = burn_mask(line.buffer(2.3) for line in layout.hedges)
    _shade(canvas, hedge, 3)
    _lay(canvas, hedge, SURFACES["leaf_june"], 0.16 * grain["fine"])


def _shade(canvas: np.ndarray, mask: np.ndarray, reach: int) -> None:
    """Darkens the ground to the north-north-west of what stands up."""
    shadow = np.zeros_like(mask)
    for step in range(1, reach + 1):
        shadow |= np.roll(mask, (-step, -step // 2), axis=(0, 1))
    shadow &= ~mask
    canvas[:, shadow] *= 0.62


def _woods(canvas: np.ndarray, land: Land, season: str) -> None:
    """Woods with crowns and glades, and trees along the river."""
    grain = land.grain
    bank = burn_mask([land.layout.river.buffer(9), land.layout.side_arm.buffer(8)])
    trees = bank & (grain["patch"] + 0.6 * grain["tree"] > -0.1)
    scattered = grain["tree"] + 0.25 * grain["patch"] > 3.6
    standing = land.leaf | trees | scattered
    _shade(canvas, standing, 5)
    crowns = 0.13 * grain["tree"] + 0.06 * grain["patch"] + 0.05 * grain["soil"]
    _lay(canvas, standing, _surface("leaf", season), crowns)
    _lay(canvas, land.pine, _surface("pine", season), 0.8 * crowns)
    glade = land.leaf & (grain["patch"] + 0.4 * grain["soil"] < -2.1)
    _lay(canvas, glade, _surface("mown", season), 0.05 * grain["fine"])


def _water(canvas: np.ndarray, land: Land, season: str) -> None:
    layout, grain = land.layout, land.grain
    _lay(canvas, burn_mask(layout.bars), SURFACES["gravel"], 0.08 * grain["fine"])
    flow = 0.05 * grain["soil"] + 0.025 * grain["fine"]
    water = burn_mask([layout.river])
    for bar in layout.bars:
        # Low water in autumn lays the bars' feet bare.
        if season == "sept":
            water &= ~burn_mask([bar])
    _lay(canvas, water, _surface("river", season), flow)
    arm = burn_mask([layout.side_arm if season == "june" else layout.side_arm.buffer(-1.2)])
    _lay(canvas, arm & ~water, 0.7 * _surface("river", season) + 0.3 * _surface("lake", season))
    depth = land.lake_depth
    high = depth > 0
    reed = (depth > -0.07) & ~high & (grain["patch"] > -0.4)
    _lay(canvas, reed, SURFACES["reed"], 0.10 * grain["tree"])
    _lay(canvas, high, SURFACES["shore"], 0.06 * grain["fine"] + 0.05 * grain["patch"])
    level = 0.015 if season == "june" else 0.24
    lake = depth > level
    shallow = np.clip((depth - level) / 0.22, 0, 1)[lake]
    deep = _surface("lake", season)[:, None]
    bottom = deep + np.array([[0.022], [0.034], [0.026], [0.016]], np.float32)
    canvas[:, lake] = (bottom + (deep - bottom) * shallow) * (1 + 0.02 * grain["soil"][lake])


def _settlement(canvas: np.ndarray, land: Land) -> None:
    layout, grain = land.layout, land.grain
    gardens = burn_mask([layout.village])
    patches = 0.14 * grain["tree"] + 0.12 * grain["patch"]
    _lay(canvas, gardens, SURFACES["garden"], patches)
    trees = gardens & (grain["tree"] > 1.0)
    _lay(canvas, trees, SURFACES["leaf_june"], 0.1 * grain["fine"])
    _lay(canvas, burn_mask(barn.buffer(4) for barn in layout.barns), SURFACES["yard"],
         0.10 * grain["fine"])  # fmt: skip
    _lay(canvas, burn_mask(road.buffer(3.2) for road in layout.roads), SURFACES["verge"])
    _lay(canvas, burn_mask(road.buffer(1.3) for road in layout.roads), SURFACES["road"])
    _lay(canvas, burn_mask(street.buffer(1.2) for street in layout.streets), SURFACES["road"])
    for kind, surface in enumerate(("tile_roof", "tile_roof", "grey_roof")):
        _lay(canvas, burn_mask(layout.houses[kind::3]), SURFACES[surface])
    _shade(canvas, burn_mask(layout.barns), 2)
    for kind, surface in enumerate(("grey_roof", "tile_roof", "metal_roof")):
        _lay(canvas, burn_mask(layout.barns[kind::3]), SURFACES[surface])


def _sensed(canvas: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Blurs as the instrument does, averages to 10 m pixels, adds its noise, quantises."""
    fy = np.fft.fftfreq(SHAPE[0])[:, None]
    fx = np.fft.rfftfreq(SHAPE[1])[None, :]
    result = np.empty((4, HEIGHT, WIDTH), np.uint16)
    for band, noise in enumerate((3.0, 3.5, 4.5, 9.0)):
        # A little less sharp along the flight than across it.
        blur = np.exp(-2 * np.pi**2 * ((1.55 * fy) ** 2 + (1.35 * fx) ** 2))
        image = np.fft.irfft2(np.fft.rfft2(canvas[band].astype(np.float64)) * blur, SHAPE)
        image = image.reshape(HEIGHT, FINE, WIDTH, FINE).mean(axis=(1, 3)) * 10_000
        image += rng.standard_normal(image.shape) * np.hypot(noise, 0.004 * image)
        result[band] = np.clip(np.rint(image), 1, 65_535).astype(np.uint16)
    return result

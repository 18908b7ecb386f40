"""Plane geometry of landscapes: polygons that split into parcels, blobs with arms, winding lines.

Lengths are fine pixels of a scene (5 m where an object is as large as in nature; see scenes.py).
"""

from __future__ import annotations

import cv2
import numpy as np

Polygon = np.ndarray  # float32 [n, 2], x and y


def smooth_noise(rng: np.random.Generator, size: int, cells: int) -> np.ndarray:
    """Noise [size, size] of about unit variance that changes over size / cells pixels."""
    knots = rng.standard_normal((cells + 3, cells + 3)).astype(np.float32)
    margin = max(1, int(np.ceil(1.5 * size / cells)))
    wide = cv2.resize(knots, (size + 2 * margin,) * 2, interpolation=cv2.INTER_CUBIC)
    return wide[margin : margin + size, margin : margin + size]


def fractal_noise(
    rng: np.random.Generator, size: int, cells: int, octaves: int = 4, persistence: float = 0.55
) -> np.ndarray:
    """Sum of octaves of smooth noise, unit variance."""
    total = np.zeros((size, size), np.float32)
    for k in range(octaves):
        total += persistence**k * smooth_noise(rng, size, cells * 2**k)
    return total / (total.std() + 1e-6)


def halve(polygon: Polygon, point: np.ndarray, normal: np.ndarray) -> tuple[Polygon, Polygon]:
    """Cuts a convex polygon by a line through point with this normal."""
    side = (polygon - point) @ normal
    left: list[np.ndarray] = []
    right: list[np.ndarray] = []
    count = len(polygon)
    for i in range(count):
        a, b, sa, sb = polygon[i], polygon[(i + 1) % count], side[i], side[(i + 1) % count]
        (left if sa <= 0 else right).append(a)
        if (sa <= 0) != (sb <= 0):
            cross = a + (b - a) * (sa / (sa - sb))
            left.append(cross)
            right.append(cross)
    return np.array(left, np.float32).reshape(-1, 2), np.array(right, np.float32).reshape(-1, 2)


def area(polygon: Polygon) -> float:
    """Area by the shoelace formula."""
    x, y = polygon[:, 0], polygon[:, 1]
    return 0.5 * abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1)))


def long_axis(polygon: Polygon) -> tuple[np.ndarray, float, float]:
    """Unit vector along the polygon, its length along and across."""
    centred = polygon - polygon.mean(0)
    edges = np.roll(polygon, -1, 0) - polygon
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    unit = edges[int(lengths.argmax())] / max(float(lengths.max()), 1e-6)
    along = centred @ unit
    across = centred @ np.array([-unit[1], unit[0]])
    extents = float(np.ptp(along)), float(np.ptp(across))
    if extents[1] > extents[0]:
        return np.array([-unit[1], unit[0]], np.float32), extents[1], extents[0]
    return unit.astype(np.float32), extents[0], extents[1]


def split_once(
    polygon: Polygon, rng: np.random.Generator, across: bool, skew: float
) -> tuple[Polygon, Polygon]:
    """Cuts a polygon near its middle, across its long axis or along it, a little askew."""
    unit, length, width = long_axis(polygon)
    extent = length if across else width
    normal = unit if across else np.array([-unit[1], unit[0]])
    turn = rng.normal(0, skew)
    cos, sin = np.cos(turn), np.sin(turn)
    normal = np.array([cos * normal[0] - sin * normal[1], sin * normal[0] + cos * normal[1]])
    middle = 0.5 * (polygon.max(0) + polygon.min(0)) if rng.random() < 0.5 else polygon.mean(0)
    return halve(polygon, middle + normal * extent * rng.uniform(-0.22, 0.22), normal)


def rectangle(centre: np.ndarray, length: float, width: float, angle: float) -> Polygon:
    """Corners of a turned rectangle."""
    u = np.array([np.cos(angle), np.sin(angle)]) * length / 2
    v = np.array([-np.sin(angle), np.cos(angle)]) * width / 2
    return np.array([centre + u + v, centre + u - v, centre - u - v, centre - u + v], np.float32)


def blob(
    rng: np.random.Generator, radius: float, roughness: float, arms: float = 0.0
) -> np.ndarray:
    """A connected natural shape as a bool image; arms > 0 makes it branch like a reservoir."""
    grid = 96
    axis = np.linspace(-1.25, 1.25, grid, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    angle, stretch = rng.uniform(0, np.pi), rng.uniform(0.45, 1.0)
    u = x * np.cos(angle) + y * np.sin(angle)
    v = (-x * np.sin(angle) + y * np.cos(angle)) / stretch
    field = 0.7 - np.hypot(u, v) + roughness * fractal_noise(rng, grid, int(rng.integers(2, 5)))
    if arms > 0:
        ridges = 1.0 - 1.6 * np.abs(fractal_noise(rng, grid, int(rng.integers(2, 5)), 3))
        field = np.maximum(field - 0.15, arms * ridges + 0.75 - 1.1 * np.hypot(u, v))
        field -= 0.25
    inside = (field > 0).astype(np.uint8)
    _, parts, stats, _ = cv2.connectedComponentsWithStats(inside, connectivity=4)
    if len(stats) < 2:
        inside = (np.hypot(u, v) < 0.7).astype(np.uint8)
    else:
        inside = (parts == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())).astype(np.uint8)
    field = np.where(inside > 0, np.maximum(field, 0.02), np.minimum(field, -0.02))
    side = max(4, round(2.5 * radius))
    return cv2.resize(field, (side, side), interpolation=cv2.INTER_CUBIC) > 0


def winding_line(
    rng: np.random.Generator, size: float, wiggle: float, points: int = 300
) -> np.ndarray:
    """A smooth path [points, 2] that crosses a square of this size."""
    knots = 40
    heading = rng.uniform(0, 2 * np.pi) + np.cumsum(rng.normal(0, wiggle, knots))
    steps = np.stack([np.cos(heading), np.sin(heading)], 1) * size / 20
    path = np.cumsum(steps, 0)
    path += rng.uniform(0.15, 0.85, 2) * size - path[knots // 2]
    return cv2.resize(path.astype(np.float32), (2, points), interpolation=cv2.INTER_CUBIC)

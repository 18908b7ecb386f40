"""Areas and lengths on the WGS 84 ellipsoid of outlines in any CRS.

Area: with longitude and the authalic function q as coordinates (the cylindrical equal-area
projection), the area under a line on the ellipsoid is a^2 / 2 times the integral of q over
longitude (J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987,
equation 3-12 and chapter 10). Edges are straight in the outline's own CRS; they are divided into
pieces and the trapezoidal rule is improved by one step of Richardson's extrapolation.

Length: the mid-latitude formula for short geodesics, s^2 = (M dphi)^2 + (N cos(phi) dlambda)^2 with
the radii of curvature M and N at the middle latitude (R. H. Rapp, Geometric Geodesy, part I, 1991);
its relative error is of the order of (s / 6371 km)^2 / 24.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..environment import LONGITUDE_LATITUDE, crs_is_geographic, crs_unit_metres, transform_points

FloatArray = NDArray[np.float64]

#: WGS 84: semi-major axis in metres, and squared eccentricity.
SEMI_MAJOR = 6378137.0
_FLATTENING = 1 / 298.257223563
ECCENTRICITY2 = _FLATTENING * (2 - _FLATTENING)

#: Edges are divided into pieces of at most this many metres.
_PIECE = 1000.0
_MOST_POINTS = 4_000_000


def ellipsoidal_area_perimeter(geometry: Any, crs: str | None) -> tuple[float, float]:
    """(area in square metres, perimeter in metres) of a shapely polygon or multipolygon.

    Holes are taken off the area and count in the perimeter. Edges are straight in ``crs``. Without
    a CRS both are NaN: nothing is known about metres. An empty geometry gives (0, 0).

    Raises:
        RasterError: the CRS cannot be related to longitude and latitude.
    """
    if geometry is None or geometry.is_empty:
        return 0.0, 0.0
    if crs is None:
        return math.nan, math.nan
    piece = _PIECE / degree_or_unit_metres(crs)
    area = perimeter = 0.0
    for ring, sign in _rings(geometry):
        points = _divided(ring, piece)
        lon, lat = transform_points(crs, LONGITUDE_LATITUDE, points[:, 0], points[:, 1])
        own_area, own_length = ring_area_length(np.radians(lon), np.radians(lat))
        area += sign * own_area
        perimeter += own_length
    return area, perimeter


def areas_perimeters(shapes: NDArray[Any], crs: str | None) -> tuple[FloatArray, FloatArray]:
    """``ellipsoidal_area_perimeter`` of many polygons (n,) at once: square metres and metres.

    Meant for shapes of short edges; each edge is divided in two.
    """
    count = len(shapes)
    if crs is None:
        return np.full(count, math.nan), np.full(count, math.nan)
    parts, owner = shapely.get_parts(shapes, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    if not len(points):
        return np.zeros(count), np.zeros(count)
    edge = np.flatnonzero(ring[1:] == ring[:-1])
    middle = (points[edge] + points[edge + 1]) / 2
    x, y = np.concatenate([points, middle]).T
    lon, lat = (np.radians(axis) for axis in transform_points(crs, LONGITUDE_LATITUDE, x, y))
    q = authalic_q(lat)
    ends = len(points) + np.arange(len(edge))
    step_a = _turn(lon[ends] - lon[edge])
    step_b = _turn(lon[edge + 1] - lon[ends])
    base = q[_first_of_ring(ring)[edge]]
    low, between, high = q[edge] - base, q[ends] - base, q[edge + 1] - base
    fine = (step_a * (low + between) + step_b * (between + high)) / 2
    coarse = (step_a + step_b) * (low + high) / 2
    by_ring = np.bincount(ring[edge], (4 * fine - coarse) / 3, len(rings))
    ring_area = np.abs(by_ring) * SEMI_MAJOR**2 / 2
    sign = np.where(np.r_[True, part[1:] != part[:-1]], 1.0, -1.0)  # the shell comes first
    area = np.bincount(owner[part], sign * ring_area, count).astype(np.float64)
    length = _lengths(lon[edge], lat[edge], lon[ends], lat[ends])
    length += _lengths(lon[ends], lat[ends], lon[edge + 1], lat[edge + 1])
    around = np.bincount(owner[part][ring[edge]], length, count).astype(np.float64)
    return area, around


def _first_of_ring(ring: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each point the number of its ring's first one."""
    starts = np.flatnonzero(np.r_[True, ring[1:] != ring[:-1]])
    return np.repeat(starts, np.diff(np.r_[starts, len(ring)]))


def _turn(difference: FloatArray) -> FloatArray:
    """Differences of longitude the short way round."""
    return np.asarray((difference + math.pi) % (2 * math.pi) - math.pi)


def _lengths(lon0: FloatArray, lat0: FloatArray, lon1: FloatArray, lat1: FloatArray) -> FloatArray:
    middle = (lat0 + lat1) / 2
    w2 = 1 - ECCENTRICITY2 * np.sin(middle) ** 2
    normal = SEMI_MAJOR / np.sqrt(w2)
    meridian = normal * (1 - ECCENTRICITY2) / w2
    return np.asarray(
        np.hypot(meridian * (lat1 - lat0), normal * np.cos(middle) * _turn(lon1 - lon0))
    )


def degree_or_unit_metres(crs: str) -> float:
    """Metres in one unit of a CRS; for degrees, the longest that one can be."""
    if crs_is_geographic(crs):
        return math.radians(1.0) * SEMI_MAJOR / math.sqrt(1 - ECCENTRICITY2)
    return crs_unit_metres(crs)


def _rings(geometry: Any) -> Iterator[tuple[FloatArray, float]]:
    """Coordinates (n, 2) of every ring, with +1 for a shell and -1 for a hole."""
    for part in shapely.get_parts(geometry):
        yield shapely.get_coordinates(part.exterior), 1.0
        for hole in part.interiors:
            yield shapely.get_coordinates(hole), -1.0


def _divided(ring: FloatArray, piece: float) -> FloatArray:
    """A closed ring with every edge divided into an even number of pieces of at most ``piece``."""
    delta = np.diff(ring, axis=0)
    pieces = 2 * np.maximum(1, np.ceil(np.hypot(delta[:, 0], delta[:, 1]) / (2 * piece)))
    excess = pieces.sum() / _MOST_POINTS
    if excess > 1:
        pieces = 2 * np.maximum(1, np.ceil(pieces / excess / 2))
    counts = pieces.astype(np.int64)
    first = np.repeat(np.cumsum(counts) - counts, counts)
    share = ((np.arange(counts.sum()) - first) / np.repeat(counts, counts))[:, None]
    points = np.repeat(ring[:-1], counts, axis=0) + share * np.repeat(delta, counts, axis=0)
    return np.concatenate([points, ring[:1]])


def authalic_q(lat: FloatArray) -> FloatArray:
    """Snyder's q (3-12) of latitudes in radians: area between equator and parallel, per a^2 / 2."""
    e = math.sqrt(ECCENTRICITY2)
    sine = np.sin(lat)
    return np.asarray(
        (1 - ECCENTRICITY2) * (sine / (1 - ECCENTRICITY2 * sine**2) + np.arctanh(e * sine) / e),
        np.float64,
    )


def ring_area_length(lon: FloatArray, lat: FloatArray) -> tuple[float, float]:
    """(area in square metres, length in metres) of a closed ring of points in radians.

    The number of edges must be even. Rings may cross the antimeridian and may hold a pole.
    """
    lon = np.unwrap(lon)
    q = authalic_q(lat)
    turn = lon[-1] - lon[0]
    if abs(turn) > math.pi:  # around a pole: measure from there
        q -= math.copysign(float(authalic_q(np.array([math.pi / 2]))[0]), float(lat.mean()))
    else:
        q -= q[0]
    fine = _integral(lon, q)
    coarse = _integral(lon[::2], q[::2])
    area = abs((4 * fine - coarse) / 3) * SEMI_MAJOR**2 / 2

    middle = (lat[1:] + lat[:-1]) / 2
    w2 = 1 - ECCENTRICITY2 * np.sin(middle) ** 2
    normal = SEMI_MAJOR / np.sqrt(w2)
    meridian = normal * (1 - ECCENTRICITY2) / w2
    steps = np.hypot(meridian * np.diff(lat), normal * np.cos(middle) * np.diff(lon))
    return float(area), float(steps.sum())


def _integral(x: FloatArray, y: FloatArray) -> float:
    return float(np.sum((x[1:] - x[:-1]) * (y[1:] + y[:-1])) / 2)

"""Masks to multipolygons in the raster's CRS, finished in metres with shared borders kept.

Overlapping masks stay overlapping: each object's outline is its own mask's. Where two objects
touch, the border between them is one and the same line in both, before and after simplifying and
smoothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray
from rasterio import Affine
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.polygon import orient

from ...core.errors import RasterError, assign_crs
from ...core.grid import RasterGrid, Window
from ...core.levels import Levels
from ...core.masks import MaskLayer
from ...core.messages import tr
from ...core.options import Finishing
from ...core.progress import CancelToken
from ...core.prompts import PromptId
from ..environment import LONGITUDE_LATITUDE, crs_is_geographic, crs_unit_metres, rasterio_env
from ..environment import transform_points as _transform_points
from .arcs import ArcSet, polygons_of
from .finishing import ZERO_LINE_TOLERANCE, finish_line
from .geodesy import ECCENTRICITY2, SEMI_MAJOR

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Outlines:
    """Multipolygons in the grid's CRS by prompt id, and what should be said about them.

    An object without a pixel has an empty multipolygon and a warning.
    """

    geometries: dict[PromptId, MultiPolygon]
    warnings: tuple[str, ...] = ()


def mask_outlines(
    grid: RasterGrid,
    layers: Sequence[MaskLayer],
    finishing: Finishing | None = None,
    *,
    prompt_ids: Sequence[PromptId] | None = None,
    levels: Mapping[PromptId, Levels] | None = None,
    cancel: CancelToken | None = None,
) -> Outlines:
    """Outlines of masks on a grid.

    Args:
        grid: where the layers' windows lie.
        layers: (prompt id, window, mask (height, width)); several of one id are united.
        finishing: default: nothing is done.
        prompt_ids: ids to answer for, in this order; default: those in ``layers``.
        levels: of the objects whose outlines follow their level's zero line; the others', and
            all with ``finishing.pixel_edges``, run along pixel edges.
        cancel: asked between objects.

    Returns:
        Valid multipolygons, shells counter-clockwise. Pixels that touch only at a corner are
        separate parts.

    Raises:
        RasterError: finishing in metres is asked for, but the CRS is unknown or has no length.
        Cancelled: stopped by ``cancel``.
    """
    finishing = finishing or Finishing()
    cancel = cancel or CancelToken()
    order = list(dict.fromkeys(prompt_ids if prompt_ids is not None else [i for i, _, _ in layers]))
    pieces: dict[PromptId, list[tuple[Window, NDArray[np.bool_]]]] = {i: [] for i in order}
    for identity, window, mask in layers:
        if identity in pieces and mask.any():
            pieces[identity].append((window, mask))
    warnings: list[str] = []
    outlines: dict[PromptId, MultiPolygon] = {}
    for identity in order:
        cancel.raise_if_cancelled()
        outlines[identity] = _pixel_outline(pieces[identity], grid.window)
        if outlines[identity].is_empty:
            warnings.append(tr("Object {id} has no pixel: it gets no outline.").format(id=identity))
    filled = [outline for outline in outlines.values() if not outline.is_empty]
    if finishing.pixel_edges:
        levels = None
    if (finishing.is_plain and not levels) or not filled:
        done = {i: _on_map(o, lambda xy: np.column_stack(grid.to_map(*xy.T)))
                for i, o in outlines.items()}  # fmt: skip
        return Outlines(done, tuple(warnings))

    plane: _PixelPlane | MetricPlane = _PixelPlane(grid)
    if not finishing.is_plain:
        plane = MetricPlane(grid, shapely.total_bounds(np.array(filled, dtype=object)))
    outlines = _drop_small(outlines, finishing.min_area / plane.pixel_area, warnings, finishing)
    outlines = _fill_holes(outlines, finishing.fill_holes / plane.pixel_area)
    cancel.raise_if_cancelled()
    if not finishing.changes_lines and not levels:
        done = {i: _on_map(o, lambda xy: np.column_stack(grid.to_map(*xy.T)))
                for i, o in outlines.items()}  # fmt: skip
        return Outlines(done, tuple(warnings))

    def change(points: FloatArray, closed: bool, strength: float) -> FloatArray:
        cancel.raise_if_cancelled()
        return finish_line(points, closed, strength, finishing, plane.pixel_side, least)

    least = ZERO_LINE_TOLERANCE if levels else 0.0
    by_owner: dict[Hashable, list[Polygon]] = {i: list(o.geoms) for i, o in outlines.items()}
    lines: dict[Hashable, Levels] = {i: level for i, level in (levels or {}).items()}  # noqa: C416

    def within(positions: FloatArray) -> FloatArray:
        return plane.from_pixels(np.clip(positions, (0, 0), (grid.width, grid.height)))

    rebuilt = ArcSet(by_owner).rebuilt(change, within, lines)
    done = {identity: _on_map(rebuilt[identity], plane.to_map) for identity in order}
    return Outlines(done, tuple(warnings))


def _pixel_outline(
    pieces: Sequence[tuple[Window, NDArray[np.bool_]]], grid_window: Window
) -> MultiPolygon:
    """Polygons in pixel coordinates (column, row) with whole-numbered corners."""
    polygons: list[Polygon] = []
    with rasterio_env():
        for window, mask in pieces:
            common = window.intersection(grid_window)
            if common.is_empty:
                continue
            part = mask[common.shifted(-window.col, -window.row).slices()]
            shapes = rasterio.features.shapes(
                part.astype(np.uint8),
                mask=part,
                connectivity=4,
                transform=Affine.translation(common.col, common.row),
            )
            for shape, _ in shapes:
                shell, *holes = shape["coordinates"]
                polygons.append(Polygon(shell, holes))
    if not polygons:
        return MultiPolygon()
    outline = _repaired(polygons)
    return polygons_of(shapely.union_all(outline)) if len(pieces) > 1 else outline


def _drop_small(
    outlines: dict[PromptId, MultiPolygon],
    pixels: float,
    warnings: list[str],
    finishing: Finishing,
) -> dict[PromptId, MultiPolygon]:
    """Without parts of less than so many pixels; the largest part of an object always stays."""
    if not pixels:
        return outlines
    result = {}
    for identity, outline in outlines.items():
        parts = list(outline.geoms)
        kept = [part for part in parts if part.area >= pixels]
        if parts and not kept:
            kept = [max(parts, key=lambda part: float(part.area))]
            warnings.append(
                tr(
                    "All of object {id} is smaller than the minimum area of {area:g} m2; its "
                    "largest part was kept."
                ).format(id=identity, area=finishing.min_area)
            )
        result[identity] = MultiPolygon(kept)
    return result


def _fill_holes(
    outlines: dict[PromptId, MultiPolygon], pixels: float
) -> dict[PromptId, MultiPolygon]:
    """Fills holes of less than so many pixels, where no other object lies in them."""
    if not pixels:
        return outlines
    identities = list(outlines)
    tree = shapely.STRtree(list(outlines.values()))
    result = {}
    for number, identity in enumerate(identities):
        whole: list[Polygon] = []
        for part in outlines[identity].geoms:
            kept = []
            for ring in part.interiors:
                hole = Polygon(ring)
                if hole.area >= pixels:
                    kept.append(ring)
                    continue
                there = [i for i in tree.query(hole, predicate="intersects") if i != number]
                if there:  # only what nobody else has is filled
                    others = shapely.union_all([outlines[identities[i]] for i in there])
                    taken = polygons_of(shapely.intersection(hole, others))
                    kept.extend(piece.exterior for piece in _filled(taken).geoms)
            whole.append(Polygon(part.exterior, kept))
        result[identity] = _repaired(whole)
    return result


def _filled(shape: MultiPolygon) -> MultiPolygon:
    """Parts that touch along an edge joined, without what they surround."""
    joined = polygons_of(shapely.union_all(list(shape.geoms)))
    return MultiPolygon([Polygon(part.exterior) for part in joined.geoms])


def _repaired(polygons: Sequence[Polygon]) -> MultiPolygon:
    """Polygons made valid one by one, as one multipolygon."""
    valid = [p if p.is_valid else shapely.make_valid(p) for p in polygons]
    return polygons_of(shapely.GeometryCollection(valid))


class _PixelPlane:
    """Raster pixels as they are, where nothing is asked for in metres."""

    pixel_side = pixel_area = 1.0

    def __init__(self, grid: RasterGrid) -> None:
        self._grid = grid

    def from_pixels(self, positions: FloatArray) -> FloatArray:
        """(column, row) as they are."""
        return positions

    def to_map(self, positions: FloatArray) -> FloatArray:
        """(column, row) to map coordinates."""
        return np.column_stack(self._grid.to_map(positions[:, 0], positions[:, 1]))


class MetricPlane:
    """Map coordinates about the objects, scaled to metres: exact in extent at their middle.

    For a projected CRS the scale is its unit; for degrees, the lengths of a degree of longitude
    and latitude on the WGS 84 ellipsoid at the middle latitude.
    """

    def __init__(self, grid: RasterGrid, pixel_bounds: Sequence[float]) -> None:
        if grid.crs is None:
            raise RasterError(
                tr(
                    "Outlines cannot be finished in metres: the raster has no coordinate "
                    "reference system. Leave minimum area, filling, simplifying and smoothing out, "
                    "or give it one."
                ),
                **assign_crs(),
            )
        self._grid = grid
        middle_col = (pixel_bounds[0] + pixel_bounds[2]) / 2
        middle_row = (pixel_bounds[1] + pixel_bounds[3]) / 2
        x, y = (float(value) for value in grid.to_map(middle_col, middle_row))
        self._origin = np.array([x, y])
        self._scale = np.array(_metres_per_unit(grid.crs, x, y))
        width, height = grid.pixel_size
        a, b, _, d, e, _ = grid.transform
        sides = np.hypot(*(np.array([[a, b], [d, e]]) * self._scale[:, None]))
        self.pixel_side = float(sides.min()) if min(width, height) > 0 else 0.0
        self.pixel_area = abs(grid.determinant) * float(self._scale.prod())

    def from_pixels(self, positions: FloatArray) -> FloatArray:
        """(column, row) to metres."""
        xy = np.column_stack(self._grid.to_map(positions[:, 0], positions[:, 1]))
        return np.asarray((xy - self._origin) * self._scale)

    def to_map(self, metres: FloatArray) -> FloatArray:
        """Metres back to map coordinates."""
        return np.asarray(metres / self._scale + self._origin)


def _metres_per_unit(crs: str, x: float, y: float) -> tuple[float, float]:
    """Metres in one unit along x and along y at a place."""
    if not crs_is_geographic(crs):
        unit = crs_unit_metres(crs)
        return unit, unit
    _, lat = _transform_points(crs, LONGITUDE_LATITUDE, [x], [y])
    phi = np.radians(lat[0])
    w2 = 1 - ECCENTRICITY2 * np.sin(phi) ** 2
    normal = SEMI_MAJOR / np.sqrt(w2)
    degree = np.pi / 180
    return (
        float(degree * normal * np.cos(phi)),
        float(degree * normal * (1 - ECCENTRICITY2) / w2),
    )


def _on_map(shape: MultiPolygon, to_map: Callable[[FloatArray], FloatArray]) -> MultiPolygon:
    """Transformed, valid, shells counter-clockwise."""
    moved: Any = shapely.transform(shape, to_map)
    if not moved.is_valid:
        moved = polygons_of(shapely.make_valid(moved))
    return MultiPolygon([orient(part) for part in moved.geoms])

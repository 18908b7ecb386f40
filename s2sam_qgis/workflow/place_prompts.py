"""From a prompt set on the Earth to pixel prompts on a raster, and the region of interest."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ..core.corrections import Ring
from ..core.errors import InputError, PromptError, RasterError, assign_crs
from ..core.files import PathLike
from ..core.grid import RasterGrid, Window
from ..core.longitudes import kept_positions, turn_towards, unwrapped_rings
from ..core.messages import tr
from ..core.pixel_prompts import PixelBox, PixelPrompts, to_pixels
from ..core.prompts import LONLAT, PIXEL, BoxPrompt, Coordinate, PromptId, PromptSet
from ..core.region import TOLERANCE, Polygon, Region, RegionShape
from ..raster.environment import crs_is_geographic, transform_points

#: Prompts outside the region that an error lists one by one.
LISTED = 10


def place_prompts(prompts: PromptSet, grid: RasterGrid) -> list[PixelPrompts]:
    """Pixel prompts of every object, by ascending id; raises PromptError for prompts outside.

    Prompts in pixels need no CRS; all others need a raster that has one.
    """
    on_raster, pixel_grid = _placed_on(prompts, grid)
    _require_inside(prompts, on_raster, pixel_grid)
    placed = [
        _clamped(
            to_pixels(on_raster.of(prompt_id), pixel_grid, on_raster.corrections_of(prompt_id)),
            grid.window,
        )
        for prompt_id in on_raster.ids
    ]
    _require_drawn_inside(placed, grid)
    return placed


def to_lonlat(prompts: PromptSet) -> PromptSet:
    """The same prompts in longitude/latitude, ready to be written as GeoJSON."""
    if prompts.crs in (LONLAT, PIXEL):
        return prompts
    source = prompts.crs
    found = prompts.reprojected(LONLAT, lambda xs, ys: transform_points(source, LONLAT, xs, ys))
    degrees = crs_is_geographic(source)
    return found.changed(
        lambda xy: kept_positions([xy], degrees)[0],
        lambda ring: tuple(kept_positions(ring, degrees)),
        unwrapped_rings,
    )


def _placed_on(prompts: PromptSet, grid: RasterGrid) -> tuple[PromptSet, RasterGrid]:
    """Prompts in the CRS of a grid, and that grid."""
    if prompts.crs == PIXEL:
        return prompts, RasterGrid(None, (1, 0, 0, 0, 1, 0), *grid.shape)
    return _on_raster(prompts, grid), grid


def _on_raster(prompts: PromptSet, grid: RasterGrid) -> PromptSet:
    target = grid.crs
    if target is None:
        raise RasterError(
            tr(
                "The raster has no coordinate reference system, so longitude/latitude prompts "
                "cannot be placed on it. Prompts as column, row can, with "
                '"crs": {"type": "name", "properties": {"name": "pixel"}} in their file.'
            ),
            **assign_crs(),
        )
    source = prompts.crs
    if source != target:
        prompts = prompts.reprojected(
            target, lambda xs, ys: transform_points(source, target, xs, ys)
        )
    return _on_its_turn(prompts, grid) if crs_is_geographic(target) else prompts


def _on_its_turn(prompts: PromptSet, grid: RasterGrid) -> PromptSet:
    """Longitudes as the raster counts them: -180 to 180, 0 to 360, or across either end."""
    west, _, east, _ = grid.bounds()

    def moved(ring: Sequence[Coordinate]) -> tuple[Coordinate, ...]:
        turn = turn_towards(ring, west, east)
        return tuple((x + turn, y) for x, y in ring) if turn else tuple(ring)

    def moved_rings(rings: tuple[Ring, ...]) -> tuple[Ring, ...]:
        turn = turn_towards(rings[0], west, east)
        return tuple(tuple((x + turn, y) for x, y in ring) for ring in rings) if turn else rings

    return prompts.changed(lambda xy: moved([xy])[0], moved, moved_rings)


def _clamped(prompts: PixelPrompts, region: Window) -> PixelPrompts:
    """Points and box within the region: on its edge, a transformation may put them 1e-9 outside."""
    low, high = np.array([region.col, region.row]), np.array([region.col_end, region.row_end])
    box = prompts.box
    if box is not None:
        corners = np.clip(np.reshape(box, (2, 2)), low, high)
        x0, y0, x1, y1 = corners.ravel().tolist()
        box = (x0, y0, x1, y1)
    return replace(prompts, points=np.clip(prompts.points, low, high), box=box)


def _require_inside(given: PromptSet, on_raster: PromptSet, grid: RasterGrid) -> None:
    outside = [
        tr("feature {number} (prompt id {id!r}, {x:.6g}, {y:.6g})").format(
            number=index + 1, id=given.prompts[index].prompt_id, x=x, y=y
        )
        for index in _outside(on_raster, grid)
        for x, y in [np.mean(given.prompts[index].coordinates, axis=0).tolist()]
    ]
    if outside:
        listed = "; ".join(outside[:LISTED])
        if len(outside) > LISTED:
            listed += " " + tr("and {count} more").format(count=len(outside) - LISTED)
        raise PromptError(
            tr(
                "Prompts outside the raster: {outside} of {count}, {prompts}. Remove what lies "
                "outside, or choose a raster that holds it."
            ).format(outside=len(outside), count=len(given.prompts), prompts=listed)
        )


def _outside(on_raster: PromptSet, grid: RasterGrid) -> list[int]:
    """The places in the set of the prompts that lie outside the raster, ascending.

    All positions are turned into pixels at once: a set may hold tens of thousands.
    """
    xs: list[float] = []
    ys: list[float] = []
    owners: list[int] = []
    for index, prompt in enumerate(on_raster.prompts):
        own_xs, own_ys = zip(*prompt.coordinates)
        if isinstance(prompt, BoxPrompt):
            own_xs, own_ys = (min(own_xs), max(own_xs)), (min(own_ys), max(own_ys))
        xs += own_xs
        ys += own_ys
        owners += [index] * len(own_xs)
    cols, rows = grid.to_pixel(xs, ys)
    inside = (
        (cols >= -TOLERANCE)
        & (cols <= grid.width + TOLERANCE)
        & (rows >= -TOLERANCE)
        & (rows <= grid.height + TOLERANCE)
    )
    return [int(index) for index in np.unique(np.asarray(owners, int)[~inside])]


def _require_drawn_inside(placed: list[PixelPrompts], grid: RasterGrid) -> None:
    """An object that was only drawn, without a prompt, must lie on the raster with some part."""
    for prompts in placed:
        drawn = [window.intersection(grid.window) for window in _added(prompts)]
        if not prompts.count and drawn and all(window.is_empty for window in drawn):
            raise PromptError(
                tr(
                    "The areas drawn for the object {id!r} lie outside the raster. Remove the "
                    "object, or choose a raster that holds them."
                ).format(id=prompts.prompt_id)
            )


def objects_in_region(
    prompts: PromptSet, grid: RasterGrid, region: Region
) -> tuple[PromptSet, tuple[PromptId, ...]]:
    """The objects with a foreground point, box or added area in a region, and the ids of the rest.

    An object that lies in it with a part keeps all its prompts: it is outlined as it would be
    without the region, and then cut. Raises InputError where no object is left.
    """
    kept: list[PromptId] = []
    left_out: list[PromptId] = []
    try:
        # All at once: a transformation of its own for each costs more than the rest together.
        whole: tuple[PromptSet, RasterGrid] | None = _placed_on(prompts, grid)
    except RasterError:  # Nothing can be placed on it.
        raise
    except InputError:  # Some are so far away that the raster's CRS has no place for them.
        whole = None
    for prompt_id in prompts.ids:
        inside = _lies_in(whole, prompts, prompt_id, grid, region)
        (kept if inside else left_out).append(prompt_id)
    if prompts.ids and not kept:
        raise InputError(
            tr(
                "None of the objects lies in the region of interest. Draw another region, or run "
                "on the whole raster."
            )
        )
    here = set(kept)
    inner = replace(
        prompts,
        prompts=tuple(item for item in prompts.prompts if item.prompt_id in here),
        corrections=tuple(item for item in prompts.corrections if item.prompt_id in here),
    )
    return inner, tuple(left_out)


def _lies_in(
    whole: tuple[PromptSet, RasterGrid] | None,
    prompts: PromptSet,
    prompt_id: PromptId,
    grid: RasterGrid,
    region: Region,
) -> bool:
    """Whether an object lies in a region; ``whole`` is all of ``prompts`` on the grid, or None."""
    try:
        placed, pixels = whole or _placed_on(prompts.only(prompt_id), grid)
        own = to_pixels(placed.of(prompt_id), pixels, placed.corrections_of(prompt_id))
        return _is_in(own, region)
    except InputError:
        return False


def _is_in(prompts: PixelPrompts, region: Region) -> bool:
    boxes: list[PixelBox] = [(w.col, w.row, w.col_end, w.row_end) for w in _added(prompts)]
    if prompts.box is not None:
        boxes.append(prompts.box)
    points = prompts.foreground
    if not boxes and not len(points):  # Background alone is told of elsewhere.
        points = prompts.points
    return any(region.meets(*box) for box in boxes) or any(
        region.holds(x, y) for x, y in points.tolist()
    )


def _added(prompts: PixelPrompts) -> list[Window]:
    return [item.window for item in prompts.corrections if item.adds]


def read_region(path: PathLike, grid: RasterGrid) -> Region:
    """The region of interest that a GeoJSON in longitude/latitude gives, on the raster."""
    file = Path(path)
    try:
        data = json.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise InputError(
            tr("There is no region file {file}. Check the path.").format(file=file)
        ) from error
    except (OSError, ValueError) as error:
        raise InputError(
            tr("{file} is not readable as GeoJSON: {error}.").format(file=file, error=error)
        ) from error
    return region_on(RegionShape(_polygons(_geometry(data, file)), LONLAT), grid)


def region_on(shape: RegionShape, grid: RasterGrid) -> Region:
    """A region on a raster; raises InputError where it has no area or lies beside it."""
    if shape.crs == PIXEL:
        return Region.of(shape.polygons, grid.window)
    target, source = grid.crs, shape.crs
    if target is None:
        raise RasterError(
            tr(
                "The raster has no coordinate reference system, so a region of interest "
                "cannot be placed on it. Assign one first, or leave the region out."
            )
        )
    if source != target:
        shape = shape.moved(target, lambda xs, ys: transform_points(source, target, xs, ys))
    if crs_is_geographic(target):
        west, _, east, _ = grid.bounds()
        turned = []
        for polygon in shape.polygons:
            turn = turn_towards(polygon[0], west, east)
            turned.append(tuple(tuple((x + turn, y) for x, y in ring) for ring in polygon))
        shape = RegionShape(tuple(turned), target)
    return shape.on(grid)


def _polygons(geometry: BaseGeometry) -> tuple[Polygon, ...]:
    """Shells and holes; lines and points have no area and are left out."""
    parts = [geometry] if geometry.geom_type == "Polygon" else getattr(geometry, "geoms", ())
    found: list[Polygon] = []
    for part in parts:
        if part.geom_type == "Polygon":
            rings = (part.exterior, *part.interiors)
            found.append(tuple(tuple((x, y) for x, y, *_ in ring.coords[:-1]) for ring in rings))
        else:
            found += _polygons(part)
    return tuple(polygon for polygon in found if polygon[0])


def _geometry(data: Any, file: Path) -> BaseGeometry:
    """The union of all geometries of a GeoJSON object."""
    found = data.get("type") if isinstance(data, dict) else None
    features: tuple[Any, ...] = (data,)
    if found == "FeatureCollection" and isinstance(data.get("features"), list):
        features = tuple(data["features"])
    geometries: list[BaseGeometry] = []
    for feature in features:
        geometry: Any | None = feature
        if isinstance(feature, dict) and feature.get("type") == "Feature":
            geometry = feature.get("geometry")
        try:
            geometries.append(shape(geometry))
        except (AttributeError, KeyError, TypeError, ValueError, shapely.GEOSException) as error:
            raise InputError(
                tr(
                    "{file} holds no region: a GeoJSON polygon is expected, found {found!r}."
                ).format(file=file, found=found)
            ) from error
    if not geometries:
        raise InputError(
            tr("{file} holds no feature. A region of interest needs a polygon.").format(file=file)
        )
    return shapely.union_all(geometries)

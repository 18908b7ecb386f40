"""From a prompt set on the Earth to pixel prompts on a raster, and the region of interest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, List, Optional, Tuple

import numpy as np
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ..core.chips import region_window
from ..core.errors import InputError, PromptError, RasterError
from ..core.files import PathLike
from ..core.grid import RasterGrid, Window
from ..core.messages import tr
from ..core.prompts import LONLAT, PIXEL, BoxPrompt, PixelPrompts, PromptSet, to_pixels
from ..raster.environment import transform_points

#: Prompts outside the region that an error lists one by one.
LISTED = 10


def place_prompts(prompts: PromptSet, grid: RasterGrid, region: Window) -> List[PixelPrompts]:
    """Pixel prompts of every object, by ascending id; raises PromptError for prompts outside.

    Prompts in pixels need no CRS; all others need a raster that has one.
    """
    if prompts.crs == PIXEL:
        on_raster, pixel_grid = prompts, RasterGrid(None, (1, 0, 0, 0, 1, 0), *grid.shape)
    else:
        on_raster, pixel_grid = _on_raster(prompts, grid), grid
    _require_inside(prompts, on_raster, pixel_grid, region)
    placed = [
        to_pixels(on_raster.of(prompt_id), pixel_grid, on_raster.corrections_of(prompt_id))
        for prompt_id in on_raster.ids
    ]
    _require_drawn_inside(placed, region)
    return placed


def to_lonlat(prompts: PromptSet) -> PromptSet:
    """The same prompts in longitude/latitude, ready to be written as GeoJSON."""
    if prompts.crs in (LONLAT, PIXEL):
        return prompts
    source = prompts.crs
    return prompts.reprojected(LONLAT, lambda xs, ys: transform_points(source, LONLAT, xs, ys))


def _on_raster(prompts: PromptSet, grid: RasterGrid) -> PromptSet:
    target = grid.crs
    if target is None:
        raise RasterError(
            tr(
                "The raster has no coordinate reference system, so longitude/latitude prompts "
                "cannot be placed on it. Assign one (gdal_edit.py -a_srs EPSG:... RASTER), or "
                'give the prompts as column, row with "crs": {"type": "name", "properties": '
                '{"name": "pixel"}} in their file.'
            )
        )
    source = prompts.crs
    if source == target:
        return prompts
    return prompts.reprojected(target, lambda xs, ys: transform_points(source, target, xs, ys))


def _require_inside(
    given: PromptSet, on_raster: PromptSet, grid: RasterGrid, region: Window
) -> None:
    outside = [
        tr("feature {number} (prompt id {id!r}, {x:.6g}, {y:.6g})").format(
            number=index + 1, id=given.prompts[index].prompt_id, x=x, y=y
        )
        for index in _outside(on_raster, grid, region)
        for x, y in [np.mean(given.prompts[index].coordinates, axis=0).tolist()]
    ]
    if outside:
        listed = "; ".join(outside[:LISTED])
        if len(outside) > LISTED:
            listed += " " + tr("and {count} more").format(count=len(outside) - LISTED)
        if region == grid.window:
            what = tr(
                "{outside} of {count} prompts lie outside the raster: {prompts}. Remove them, "
                "or choose a raster or region that holds them."
            )
        else:
            what = tr(
                "{outside} of {count} prompts lie outside the region of interest: {prompts}. "
                "Remove them, or choose a raster or region that holds them."
            )
        raise PromptError(
            what.format(outside=len(outside), count=len(given.prompts), prompts=listed)
        )


def _outside(on_raster: PromptSet, grid: RasterGrid, region: Window) -> List[int]:
    """The places in the set of the prompts that lie outside a region, ascending.

    All positions are turned into pixels at once: a set may hold tens of thousands.
    """
    xs: List[float] = []
    ys: List[float] = []
    owners: List[int] = []
    for index, prompt in enumerate(on_raster.prompts):
        own_xs, own_ys = zip(*prompt.coordinates)
        if isinstance(prompt, BoxPrompt):
            own_xs, own_ys = (min(own_xs), max(own_xs)), (min(own_ys), max(own_ys))
        xs += own_xs
        ys += own_ys
        owners += [index] * len(own_xs)
    cols, rows = grid.to_pixel(xs, ys)
    tolerance = 1e-6  # a box along the raster's edge must survive the way through degrees
    inside = (
        (cols >= region.col - tolerance)
        & (cols <= region.col_end + tolerance)
        & (rows >= region.row - tolerance)
        & (rows <= region.row_end + tolerance)
    )
    return [int(index) for index in np.unique(np.asarray(owners, int)[~inside])]


def _require_drawn_inside(placed: List[PixelPrompts], region: Window) -> None:
    """An object that was only drawn, without a prompt, must lie on the region with some part."""
    for prompts in placed:
        drawn = [item.window.intersection(region) for item in prompts.corrections if item.adds]
        if not prompts.count and drawn and all(window.is_empty for window in drawn):
            raise PromptError(
                tr(
                    "The areas drawn for the object {id!r} lie outside the raster or region. "
                    "Remove the object, or choose a raster or region that holds them."
                ).format(id=prompts.prompt_id)
            )


def read_region(path: PathLike, grid: RasterGrid) -> Window:
    """The pixel window of a region of interest given as GeoJSON in longitude/latitude."""
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
    return geometry_window(_geometry(data, file), LONLAT, grid)


def geometry_window(geometry: BaseGeometry, crs: str, grid: RasterGrid) -> Window:
    """The pixel window of a geometry's envelope in the raster's CRS (see ``region_window``)."""
    if grid.crs is None:
        raise RasterError(
            tr(
                "The raster has no coordinate reference system, so a region of interest "
                "cannot be placed on it. Assign one first, or leave the region out."
            )
        )
    if geometry.is_empty or geometry.area == 0:
        raise InputError(tr("The region of interest has no area. Draw a polygon."))
    xy = shapely.get_coordinates(geometry)
    xs, ys = transform_points(crs, grid.crs, xy[:, 0], xy[:, 1])
    bounds = (float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))
    return region_window(grid, bounds)


def _geometry(data: Any, file: Path) -> BaseGeometry:
    """The union of all geometries of a GeoJSON object."""
    found = data.get("type") if isinstance(data, dict) else None
    features: Tuple[Any, ...] = (data,)
    if found == "FeatureCollection" and isinstance(data.get("features"), list):
        features = tuple(data["features"])
    geometries: List[BaseGeometry] = []
    for feature in features:
        geometry: Optional[Any] = feature
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

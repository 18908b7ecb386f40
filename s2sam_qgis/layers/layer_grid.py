"""Where a raster layer's pixels lie: its grid, its CRS, and the view of maps without pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)

from ..core.errors import InputError, RasterError
from ..core.grid import RasterGrid
from ..core.prompts import PIXEL, BoxPrompt, PromptSet
from ..raster.environment import crs_string, transform_points
from ..translation import tr

METRES_PER_DEGREE = 111_320.0
WEB_MERCATOR_RADIUS = 6_378_137.0

#: Side in pixels of the part of an endless map that is worked on, and the lattice of its place.
_MAP_SIDE, _MAP_LATTICE = 16384, 4096


@dataclass(frozen=True)
class View:
    """What the canvas shows, in the layer's CRS: bounds, and map units per pixel."""

    bounds: tuple[float, float, float, float]
    resolution: float


def has_pixels(layer: Any) -> bool:
    """False for maps without pixels of their own, whose grid follows the view."""
    provider = layer.dataProvider()
    return bool(provider.xSize() > 0 and provider.ySize() > 0)


def view_of(layer: Any, settings: Any) -> View:
    """The view of a layer that QgsMapSettings (the canvas's) describe.

    Raises:
        InputError: what the canvas shows has no place in the layer's CRS.
    """
    extent = settings.visibleExtent()
    width = max(1, settings.outputSize().width())
    height = max(1, settings.outputSize().height())
    source, target = settings.destinationCrs(), layer.crs()
    if source.isValid() and target.isValid() and source != target:
        transform = QgsCoordinateTransform(source, target, QgsProject.instance().transformContext())
        try:
            extent = transform.transformBoundingBox(QgsRectangle(extent))
        except QgsCsException as error:
            raise InputError(
                tr("The map shows a place that {name} cannot show. Zoom to the layer.").format(
                    name=layer.name()
                )
            ) from error
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    resolution = min(extent.width() / width, extent.height() / height)
    if not (math.isfinite(resolution) and resolution > 0):
        raise InputError(tr("The map shows nothing. Zoom to the layer."))
    return View(bounds, resolution)


def prompt_bounds(prompts: PromptSet, crs: Any) -> tuple[float, float, float, float] | None:
    """x0, y0, x1, y1 of all prompts in a QGIS CRS; None without prompts or without a CRS."""
    target = crs_text(crs)
    if target is None or not prompts.prompts or prompts.crs == PIXEL:
        return None
    source = prompts.crs
    placed = prompts.reprojected(target, lambda xs, ys: transform_points(source, target, xs, ys))
    xs, ys = [], []
    for prompt in placed.prompts:
        corners = prompt.ring if isinstance(prompt, BoxPrompt) else ((prompt.x, prompt.y),)
        xs += [corner[0] for corner in corners]
        ys += [corner[1] for corner in corners]
    return min(xs), min(ys), max(xs), max(ys)


def view_at(layer: Any, bounds: tuple[float, float, float, float], is_area: bool) -> View:
    """The view of a map without pixels for a run that has no canvas.

    Args:
        layer: the map's layer.
        bounds: x0, y0, x1, y1 in the layer's CRS: of an area, or of prompts.
        is_area: an area may be seen coarser than 10 m where it is large; prompts may not.

    Raises:
        InputError: the prompts lie too far apart for one picture at 10 m.
    """
    x0, y0, x1, y1 = bounds
    resolution = _ten_metres(layer.crs(), (y0 + y1) / 2)
    coarsest = max(x1 - x0, y1 - y0) / (_MAP_SIDE / 2)
    if coarsest > resolution:
        if not is_area:
            raise InputError(
                tr(
                    "{name} is a map without pixels of its own, and the prompts lie too far apart "
                    "for one picture of it at 10 m. Give the extent of a part."
                ).format(name=layer.name())
            )
        resolution = coarsest
    return View((x0, y0, x1, y1), resolution)


def _ten_metres(crs: Any, y: float) -> float:
    """10 m, Sentinel-2's pixel, in a CRS's units at the height ``y``."""
    if crs.isGeographic():
        return 10.0 / METRES_PER_DEGREE
    if crs.authid() == "EPSG:3857":  # Web Mercator's metres grow towards the poles.
        return 10.0 * math.cosh(y / WEB_MERCATOR_RADIUS)
    to_map_units = QgsUnitTypes.fromUnitToUnitFactor(
        QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits()
    )
    return 10.0 * float(to_map_units)


def view_left_grid(grid: RasterGrid, view: View) -> bool:
    """Whether a map's source should be made anew: the view moved off, or zoomed by a step."""
    x0, y0, x1, y1 = grid.bounds()
    inside = x0 <= view.bounds[0] and view.bounds[2] <= x1 and y0 <= view.bounds[1]
    zoom = grid.pixel_size[0] / view.resolution
    return not (inside and view.bounds[3] <= y1 and 0.45 < zoom < 2.2)


def crs_text(crs: Any) -> str | None:
    """A QGIS CRS as results hold it: an EPSG code where it has one, else WKT."""
    if not crs.isValid():
        return None
    authority = str(crs.authid())
    if authority.startswith("EPSG:"):
        return authority
    variants = QgsCoordinateReferenceSystem.WktVariant
    # Newer versions of QGIS have another name for it.
    preferred = getattr(variants, "WKT_PREFERRED", None) or variants.Preferred
    return crs_string(crs.toWkt(preferred))


def layer_grid(layer: Any, provider: Any, view: View | None) -> RasterGrid:
    """A raster layer's north-up grid; that of a map without pixels follows the view.

    Raises:
        RasterError: the layer has no extent.
    """
    extent = provider.extent()
    crs = crs_text(layer.crs())
    if extent.isEmpty():
        raise RasterError(
            tr("{name} has no extent. Choose another raster layer.").format(name=layer.name())
        )
    if has_pixels(layer):
        width, height = provider.xSize(), provider.ySize()
        size = (extent.width() / width, extent.height() / height)
        transform = (size[0], 0.0, extent.xMinimum(), 0.0, -size[1], extent.yMaximum())
        return RasterGrid(crs, transform, height, width)
    return _map_grid(provider, crs, view)


def _map_grid(provider: Any, crs: str | None, view: View | None) -> RasterGrid:
    """A part of an endless map around the view, at one of the map's own resolutions.

    Its place is rounded to a lattice, so that a small move of the view leaves it as it is.
    """
    extent = provider.extent()
    x0, y1 = extent.xMinimum(), extent.yMaximum()
    whole = max(extent.width(), extent.height())
    resolution = whole / _MAP_SIDE if view is None else view.resolution
    resolution = _own_resolution(provider, whole, resolution)
    cols = max(1, math.ceil(extent.width() / resolution - 1e-6))
    rows = max(1, math.ceil(extent.height() / resolution - 1e-6))
    left = top = 0.0
    if view is not None:
        left = ((view.bounds[0] + view.bounds[2]) / 2 - x0) / resolution
        top = (y1 - (view.bounds[1] + view.bounds[3]) / 2) / resolution
    col, width = _lattice_axis(left, cols)
    row, height = _lattice_axis(top, rows)
    transform = (resolution, 0.0, x0 + col * resolution, 0.0, -resolution, y1 - row * resolution)
    return RasterGrid(crs, transform, height, width)


def _lattice_axis(centre: float, total: int) -> tuple[int, int]:
    if total <= _MAP_SIDE:
        return 0, total
    start = round((centre - _MAP_SIDE / 2) / _MAP_LATTICE) * _MAP_LATTICE
    return min(max(start, 0), total - _MAP_SIDE), _MAP_SIDE


def _own_resolution(provider: Any, whole: float, wanted: float) -> float:
    """The coarsest of the map's resolutions that is as fine as wanted, else its finest."""
    own = sorted(float(value) for value in provider.nativeResolutions())
    if not own:
        # Halving from one picture of 256 pixels, as tiled maps do.
        return whole / 256 / 2.0 ** max(0, math.ceil(math.log2(whole / 256 / wanted) - 0.01))
    fine = [value for value in own if value <= wanted * 1.01]
    return fine[-1] if fine else own[0]

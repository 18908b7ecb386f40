"""Polygons of a vector file, in pixel positions of a raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ...core.errors import InputError, RasterError
from ...core.files import PathLike
from ...core.grid import RasterGrid
from ...core.messages import tr
from ..environment import rasterio_env, reason, transform_points
from ..own_libraries import import_pyogrio

_READ_ERRORS = (RuntimeError, ValueError, OSError)


def read_polygons(path: PathLike, grid: RasterGrid) -> tuple[Any, ...]:
    """The polygons of a file's first layer, each corner in (column, row) of a raster.

    Raises:
        InputError: the file cannot be read, or holds no polygon.
        RasterError: the raster has no CRS, the file has one.
    """
    pyogrio = import_pyogrio()
    file = Path(path)
    if not file.exists():
        raise InputError(tr("There is no file {file}. Check the path.").format(file=file))
    try:
        with rasterio_env():
            meta, _, shapes, _ = pyogrio.raw.read(str(file), columns=[], force_2d=True)
    except _READ_ERRORS as error:
        raise InputError(
            tr("{file} cannot be read as a vector file: {reason}.").format(
                file=file, reason=reason(error)
            )
        ) from error
    found = shapely.from_wkb([] if shapes is None else shapes)
    found = found[np.isin(shapely.get_type_id(found), (3, 6)) & ~shapely.is_empty(found)]
    if not len(found):
        raise InputError(
            tr("{file} holds no polygon. Choose a layer of polygons.").format(file=file)
        )
    return tuple(in_pixels(found, meta["crs"], grid))


def in_pixels(shapes: Any, crs: str | None, grid: RasterGrid) -> Any:
    """Shapely geometries (n,) of a CRS in pixel positions; without one they are in the raster's."""

    def moved(points: Any) -> Any:
        xs, ys = points[:, 0], points[:, 1]
        if crs is not None and crs != grid.crs:
            if grid.crs is None:
                raise RasterError(
                    tr(
                        "The raster has no coordinate reference system, so polygons cannot be "
                        "placed on it. Assign one first."
                    )
                )
            xs, ys = transform_points(crs, grid.crs, xs, ys)
        return np.column_stack(grid.to_pixel(np.asarray(xs), np.asarray(ys)))

    placed = shapely.transform(np.asarray(shapes, dtype=object), moved)
    broken = ~shapely.is_valid(placed)
    placed[broken] = shapely.make_valid(placed[broken])
    return placed

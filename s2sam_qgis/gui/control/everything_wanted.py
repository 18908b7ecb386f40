"""What "Outline everything" is asked for in the dock, as its task takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsRasterLayer

from ...core.source import RasterSource
from ...layers.layer_polygons import LayerPolygons
from ...tasks.everything_tasks import Wanted

if TYPE_CHECKING:
    from ...core.region import Region
    from ..panels.everything_panel import EverythingWish


def wanted_by(
    wish: EverythingWish, region: Region | None, crs: Any, results: Any, image: str
) -> Wanted:
    """Asks layers in the user's thread what is read in another one.

    Args:
        wish: the panel's.
        region: where.
        crs: the image's.
        results: the layer of objects that stay as they are; None for none.
        image: where the image lies; objects of other dates or scenes are none of these.
    """
    is_mask = isinstance(wish.exclude, QgsRasterLayer)
    polygons = None if is_mask else wish.exclude
    return Wanted(
        region,
        None if results is None else LayerPolygons(results, crs, of_image=image),
        None if polygons is None else LayerPolygons(polygons, crs),
        None if wish.within is None else LayerPolygons(wish.within, crs),
        _opener(wish.exclude) if is_mask else None,
        wish.skip_clouds,
    )


def _opener(layer: QgsRasterLayer) -> Callable[[], RasterSource]:
    """Opens a raster layer in another thread; asked in the user's."""
    # Rasterio comes along, which must not be imported first in the user's thread.
    from ...layers.raster_source import prepare_layer

    prepared = prepare_layer(layer)
    return lambda: prepared.open().source

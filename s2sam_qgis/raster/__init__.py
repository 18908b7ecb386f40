"""Rasters and vectors on disk: the only package that imports rasterio.

Everything with native libraries is imported here, before a module below can do so in another way.
"""

from .own_libraries import own_libraries

with own_libraries():
    import rasterio._env
    import rasterio.features
    import rasterio.warp
    import shapely
    import shapely.geometry

__all__ = ["own_libraries", "rasterio", "shapely"]

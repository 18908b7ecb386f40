"""Rasters and vectors on disk: the only package that imports rasterio."""

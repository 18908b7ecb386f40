"""Rasters in: from what a person names to bands, reflectance and pixels by windows."""

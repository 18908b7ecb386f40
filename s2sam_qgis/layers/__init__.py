"""QGIS layers on either side of the engine: rasters to read, prompts and results to show."""

"""QGIS layers on either side of workflow: rasters to read, prompts and results to show."""

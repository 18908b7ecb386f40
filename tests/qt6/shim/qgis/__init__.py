"""Stands in for QGIS where only Qt 6 is there: as much as the dock's widgets ask of it."""

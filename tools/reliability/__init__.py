"""Tests that end QGIS by force, and count what was lost."""

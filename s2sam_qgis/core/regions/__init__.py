"""Regions of an image from a map of its edges: basins, their borders, and what merges with what."""

"""Outline everything: from a raster's edge maps to objects that share their borders."""

"""From masks to outlines: shared arcs, finishing in metres, areas on the ellipsoid."""

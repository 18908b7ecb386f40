"""How good the masks are on real Sentinel-2 objects."""

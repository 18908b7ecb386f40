"""The same prompts on many rasters, and what became of each object over time."""

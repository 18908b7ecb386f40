"""The project's own example: a procedural Sentinel-2-like scene on two dates, and prompts on it."""

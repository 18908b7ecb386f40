"""S2 SAM: interactive segmentation of Sentinel-2 images with Segment Anything models."""

__version__ = "0.1.0"

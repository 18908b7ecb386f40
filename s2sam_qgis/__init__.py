"""S2 SAM: interactive segmentation of Sentinel-2 images with Segment Anything models."""

import os

# From 1.32 on onnxruntime reports its use to its makers, from the moment it is imported. Said here,
# before anything of ours can import it. Whoever wants it sets the variable to 0.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

__version__ = "0.1.0"

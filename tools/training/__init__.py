"""Training of the built-in promptable segmentation model (development only, needs PyTorch)."""

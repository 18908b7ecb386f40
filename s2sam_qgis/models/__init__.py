"""Segment Anything models on onnxruntime: contracts, checkpoints, downloads, predictor, store."""

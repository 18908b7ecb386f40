"""The rerun dialog: which images, how far each is, and areas over time."""

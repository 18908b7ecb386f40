"""Custom properties by which layers of ours are known; imports nothing, so that all may ask."""

#: On a raster layer that shows masks: it is a result, and no image to click on.
MASKS_PROPERTY = "s2sam/masks"

"""The image, the model and the answers of the two, for everything that shows them."""

"""What is drawn on the map and what the mouse does there."""

"""What the user sees and touches: the dock, the map tool, what is drawn on the canvas."""

"""Controllers: the only rooms that know several others. They join panels, map and document."""

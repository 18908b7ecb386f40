"""Long work outside the user's thread: QGIS tasks and a small worker."""

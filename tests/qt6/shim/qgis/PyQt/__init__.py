"""As QGIS's own qgis.PyQt, bound to PyQt6 and without its crutches for old names."""

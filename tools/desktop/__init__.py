"""The real QGIS Desktop with the plugin from the built zip: to look at, and to test."""

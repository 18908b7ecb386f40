"""The plugin in the Processing toolbox, the model designer and qgis_process."""

"""Use cases (segment, interactive session, rerun) that know neither QGIS nor a user interface."""

"""Importing workflow and the rooms below it once, in one thread at a time, never first in QGIS's.

onnxruntime and rasterio take a few hundred milliseconds to load. Two threads that begin with
different ends of it can meet half-made modules; the lock keeps the second one waiting.
"""

from __future__ import annotations

import importlib
import threading

_LOCK = threading.RLock()

#: Relative to the package of the plugin, whatever QGIS calls it.
_MODULES: tuple[str, ...] = (
    "models.catalogue",
    "models.predictor",
    "models.user_store",
    "raster.environment",
    "raster.reading.reader",
    "raster.outlines.finishing",
    "workflow.session",
    "workflow.inputs",
    "workflow.results",
    "workflow.report",
    "workflow.segment",
)


def import_workflow(*more: str) -> None:
    """Imports workflow, and further modules of the plugin, by their names in the package."""
    package = __name__.rsplit(".", 2)[0]
    with _LOCK:
        for name in (*_MODULES, *more):
            importlib.import_module(f"{package}.{name}")

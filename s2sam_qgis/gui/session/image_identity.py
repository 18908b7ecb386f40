"""Which image an object belongs to: the address of the layer that it was last worked on."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer


def image_key(layer: Any | None) -> str:
    """What an image is told apart by: where it lies, without secrets; "" for no layer."""
    return "" if layer is None else str(layer.publicSource())


def is_image_of(image: str, key: str) -> bool:
    """Whether an object's ``image`` is the one whose key is given.

    An object of no known image belongs to each that it lies on. Where nothing in the project has
    the address any more, the file's name decides: projects move with their folders.
    """
    if not image or image == key:
        return True
    same_name = bool(key) and PurePath(image).name == PurePath(key).name
    return same_name and not _layers_of(image)


def image_title(image: str) -> str:
    """How an image is called in the project, else its file's name."""
    layers = _layers_of(image)
    return str(layers[0].name()) if layers else PurePath(image).name


def _layers_of(image: str) -> list[Any]:
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsRasterLayer) and image_key(layer) == image
    ]

"""Which raster layers the map shows, from the top, and which of them hides another.

Asked of the canvas, not of the Layers panel: what is drawn counts, whatever drew it there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QPainter

from ...layers.properties import MASKS_PROPERTY

#: A pixel hides what lies below from this alpha on (0-255).
_OPAQUE = 128

#: A layer hides what lies below from this opacity on (0-1).
_SOLID = 0.5

#: Side of the sample of a layer's pixels that tells how much of the view it hides.
_SAMPLE = 8

#: An image counts as covered where another hides at least this share of what is seen of it.
_COVERED = 0.5


class Sight(Enum):
    """Whether the image that is worked on is what the map shows."""

    SEEN = "seen"
    #: It is switched off, out of its range of scales, or see-through.
    HIDDEN = "hidden"
    #: Another raster lies over it.
    COVERED = "covered"


@dataclass(frozen=True)
class Outlook:
    """How the working image stands on the map, and the raster that is seen instead of it."""

    sight: Sight
    instead: Any | None = None


def is_image(layer: Any | None) -> bool:
    """Whether a layer is a raster that can be worked on: valid, and no masks of ours."""
    return (
        isinstance(layer, QgsRasterLayer)
        and layer.isValid()
        and not layer.customProperty(MASKS_PROPERTY)
    )


def shown_images(canvas: Any) -> list[Any]:
    """The images that the canvas draws, the topmost first."""
    return [layer for layer in canvas.layers() if is_image(layer) and _drawn(layer, canvas)]


def wanted_image(
    working: Any | None, active: Any | None, shown: Sequence[Any], turned: bool
) -> Any | None:
    """The image to work on: the active layer, else the one that is worked on, else the topmost.

    ``turned``: the active layer has just changed. Otherwise an image that is worked on and seen is
    kept, so that switching a vector layer on or off changes nothing. One that nobody sees is
    taken only where the map shows no other.
    """
    if active in shown and (turned or working not in shown):
        return active
    if working in shown:
        return working
    if shown:
        return shown[0]
    return working or (active if is_image(active) else None)


def look_at(canvas: Any, working: Any) -> Outlook:
    """How the working image stands in the whole view."""
    shown = shown_images(canvas)
    if working not in shown:
        return Outlook(Sight.HIDDEN, shown[0] if shown else None)
    for layer in shown[: shown.index(working)]:
        if _hidden_share(canvas, working, layer) >= _COVERED:
            return Outlook(Sight.COVERED, layer)
    return Outlook(Sight.SEEN)


def look_at_place(canvas: Any, working: Any, x: float, y: float) -> Outlook:
    """How the working image stands at a place, in the canvas's CRS."""
    shown = shown_images(canvas)
    for layer in shown:
        if layer is working:
            return Outlook(Sight.SEEN)
        if _hides_at(canvas, layer, x, y):
            sight = Sight.COVERED if working in shown else Sight.HIDDEN
            return Outlook(sight, layer)
    return Outlook(Sight.HIDDEN)


def _drawn(layer: Any, canvas: Any) -> bool:
    return bool(layer.opacity() > 0 and layer.isInScaleRange(canvas.scale()))


def _is_solid(layer: Any) -> bool:
    """Whether a layer is laid over others as it is: not blended with them, not see-through."""
    plain = layer.blendMode() == QPainter.CompositionMode.CompositionMode_SourceOver
    return bool(plain and layer.opacity() >= _SOLID)


def _is_local(layer: Any) -> bool:
    """Whether reading a few pixels is quick; a web map would be asked over the network."""
    return bool(layer.dataProvider().name() == "gdal")


def _hides_at(canvas: Any, layer: Any, x: float, y: float) -> bool:
    if not _is_solid(layer):
        return False
    try:
        at = _to_layer(canvas, layer).transform(QgsPointXY(x, y))
    except QgsCsException:
        return False
    extent = layer.extent()
    if not extent.contains(at):
        return False
    width = max(1, layer.width())
    side = extent.width() / width / 4
    pixel = QgsRectangle(at.x() - side, at.y() - side, at.x() + side, at.y() + side)
    return _opaque_share(layer, pixel, 1) > 0


def _hidden_share(canvas: Any, working: Any, layer: Any) -> float:
    """How much of what the view would show of the working image another layer hides, 0-1."""
    if not _is_solid(layer):
        return 0.0
    try:
        own = _to_layer(canvas, working, back=True).transformBoundingBox(working.extent())
        view = own.intersect(canvas.extent())
        if view.isEmpty():
            return 0.0
        there = _to_layer(canvas, layer).transformBoundingBox(view)
    except QgsCsException:
        return 0.0
    part = there.intersect(layer.extent())
    if part.isEmpty():
        return 0.0
    share = float(part.width() * part.height() / (there.width() * there.height()))
    return share * _opaque_share(layer, part, _SAMPLE)


def _opaque_share(layer: Any, extent: Any, side: int) -> float:
    """The share of pixels of an extent, in the layer's CRS, that its style draws opaque, 0-1."""
    renderer = layer.renderer()
    if renderer is None or not _is_local(layer):
        return 1.0
    block = renderer.block(1, extent, side, side)
    if block is None or not block.isValid():
        return 1.0
    opaque = sum(
        1
        for row in range(side)
        for col in range(side)
        if (block.color(row, col) >> 24) & 0xFF >= _OPAQUE
    )
    return opaque / (side * side)


def _to_layer(canvas: Any, layer: Any, back: bool = False) -> Any:
    ends = canvas.mapSettings().destinationCrs(), layer.crs()
    if not (ends[0].isValid() and ends[1].isValid()):
        return QgsCoordinateTransform()
    source, target = reversed(ends) if back else ends
    return QgsCoordinateTransform(source, target, QgsProject.instance().transformContext())

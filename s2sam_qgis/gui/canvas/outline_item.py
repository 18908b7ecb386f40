"""Outlines: a faint fill, a dark halo for bright ground, and the line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from .items import HALO, pen_of
from .pictured_item import PicturedItem

#: Points of an outline that are stroked at once. Whole, a long one holds QGIS for as long as ten
#: times the pieces do, a ragged one for longer still (benchmarks/outlines.py).
PIECE = 64

#: Longer side, in pixels of a plain screen, from which an outline has a halo; a smaller one would
#: be all halo.
WITH_HALO = 14.0

#: Longer side below which an outline is a spot of its colour.
SPOT = 3.0


@dataclass(frozen=True)
class OutlineStyle:
    """How an outline is drawn; ``fill`` is an opacity 0-1.

    ``front`` outlines are on top, and drawn at each repaint: those that change often.
    """

    colour: QColor
    width: float = 1.6
    fill: float = 0.0
    dashed: bool = False
    front: bool = False


@dataclass(frozen=True)
class Outline:
    """A path in map units, to be filled odd-even, with its style."""

    path: QPainterPath
    style: OutlineStyle
    bounds: QRectF = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.path.setFillRule(Qt.FillRule.OddEvenFill)
        object.__setattr__(self, "bounds", self.path.controlPointRect())

    @property
    def front(self) -> bool:
        """Whether it is drawn at each repaint."""
        return self.style.front

    def reach(self, unit: float) -> float:
        """Half the halo's width."""
        return 0.5 * (self.style.width + 1.8) * unit

    def paint(self, painter: QPainter, to_pixels: QTransform, unit: float) -> None:
        """As much of it as can be seen at its size."""
        if self.path.isEmpty():
            return
        style = self.style
        box = to_pixels.mapRect(self.bounds)
        size = max(box.width(), box.height()) / unit
        if size < SPOT and not style.front:
            spot = 0.5 * max(0.0, SPOT * unit - min(box.width(), box.height()))
            painter.fillRect(box.adjusted(-spot, -spot, spot, spot), style.colour)
            return
        drawn = DrawnOutline.of(self.path, to_pixels)
        if style.fill > 0:
            fill = QColor(style.colour)
            fill.setAlphaF(min(1.0, style.fill))
            painter.fillPath(drawn.shape, fill)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if size >= WITH_HALO or style.front:
            painter.setPen(pen_of(HALO, (style.width + 1.8) * unit, Qt.PenCapStyle.FlatCap))
            drawn.stroke(painter)
        pen = pen_of(style.colour, style.width * unit, Qt.PenCapStyle.FlatCap)
        if style.dashed:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        drawn.stroke(painter)


class OutlineItem(PicturedItem[Outline]):
    """Outlines by key."""

    def __init__(self, canvas: Any, z: float = 400.0) -> None:
        super().__init__(canvas, z)

    @property
    def keys(self) -> tuple[Any, ...]:
        """What is drawn."""
        self.freshen()
        return tuple(self._things)

    def outline(self, key: Any) -> QPainterPath | None:
        """The path of a key in map units, None where nothing is drawn."""
        self.freshen()
        entry = self._things.get(key)
        return None if entry is None else entry.path

    def bounds_of(self, key: Any) -> QRectF | None:
        """The bounds of a key as it was drawn last, in map units; None where nothing is drawn."""
        entry = self._things.get(key)
        return None if entry is None else entry.bounds

    def style(self, key: Any) -> OutlineStyle | None:
        """How a key is drawn."""
        self.freshen()
        entry = self._things.get(key)
        return None if entry is None else entry.style

    def set_outline(self, key: Any, path: QPainterPath, style: OutlineStyle) -> None:
        """Draws a path under a key, in place of what was drawn under it."""
        self.put(key, Outline(path, style))


@dataclass(frozen=True)
class DrawnOutline:
    """An outline on canvas pixels: whole to be filled, in pieces to be stroked."""

    shape: QPainterPath
    pieces: tuple[QPolygonF, ...]

    @classmethod
    def of(cls, path: QPainterPath, to_pixels: QTransform) -> DrawnOutline:
        """Brings a path in map units to pixels and cuts it up."""
        shape = to_pixels.map(path)
        pieces = tuple(
            # One point more: it joins the next piece. Flat ends keep the halo from doubling there.
            ring.mid(start, PIECE + 1)
            for ring in shape.toSubpathPolygons()
            for start in range(0, len(ring) - 1, PIECE)
        )
        return cls(shape, pieces)

    def stroke(self, painter: QPainter) -> None:
        """Draws the line with the painter's pen."""
        for piece in self.pieces:
            painter.drawPolyline(piece)

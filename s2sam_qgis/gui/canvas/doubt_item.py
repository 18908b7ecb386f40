"""A word beside the active outline where the model does not believe in it itself."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ...core.prompts import Coordinate
from .items import OverlayItem

_PAPER = QColor(255, 236, 200, 240)
_INK = QColor(92, 52, 0)
_EDGE = QColor(208, 138, 0)


class DoubtItem(OverlayItem):
    """A small label above a place, in map units; it stays within the canvas."""

    def __init__(self, canvas: Any, z: float = 650.0) -> None:
        super().__init__(canvas, z)
        self._at: Coordinate | None = None
        self._text = ""

    @property
    def text(self) -> str:
        """What is said; "" for nothing."""
        return self._text

    def say(self, text: str, at: Coordinate | None = None) -> None:
        """Shows a text above a place; nothing where one of both is missing."""
        text = text if at is not None else ""
        if (text, at) != (self._text, self._at):
            self._text, self._at = text, at
            self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """A rounded label with an edge; as large as the program's own texts."""
        if not self._text or self._at is None:
            return
        font = QFont(self._canvas.font())
        size = QFontMetricsF(font)
        width, height = size.horizontalAdvance(self._text) + 14, size.height() + 8
        at = self.to_pixels().map(QPointF(*self._at))
        left = min(max(4.0, at.x() - width / 2), max(4.0, self._canvas.width() - width - 4))
        top = min(max(4.0, at.y() - height - 8), max(4.0, self._canvas.height() - height - 4))
        label = QRectF(left, top, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(font)
        painter.setPen(QPen(_EDGE, 1.2 * self.unit()))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(label, 4, 4)
        painter.setPen(_INK)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), self._text)

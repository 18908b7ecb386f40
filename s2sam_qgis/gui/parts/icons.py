"""Icons: QGIS's own where there is one, ours in the same style otherwise."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"


def own(name: str) -> QIcon:
    """One of ours, by its file's name without the suffix."""
    return QIcon(str(FOLDER / f"{name}.svg"))


def theme(name: str) -> QIcon:
    """One of QGIS's, in its present theme."""
    return QgsApplication.getThemeIcon(name)


def swatch(colour: QColor, ticked: bool = False, size: int = 14) -> QIcon:
    """A spot of a colour with an outline that shows on light and on dark; ticked for kept."""
    pixmap = QPixmap(QSize(2 * size, 2 * size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(colour)
    painter.setPen(QColor(90, 90, 90, 200))
    painter.drawRoundedRect(3, 3, 2 * size - 6, 2 * size - 6, 6, 6)
    if ticked:
        dark = colour.lightness() < 140
        pen = QPen(QColor("white") if dark else QColor("black"), 3.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(8, 14.5), QPointF(12.5, 19), QPointF(20, 9.5)]))
    painter.end()
    pixmap.setDevicePixelRatio(2.0)
    return QIcon(pixmap)

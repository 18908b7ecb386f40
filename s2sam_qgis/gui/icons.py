"""Icons: QGIS's own where there is one, ours in the same style otherwise."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


def own(name: str) -> QIcon:
    """One of ours, by its file's name without the suffix."""
    return QIcon(str(FOLDER / f"{name}.svg"))


def theme(name: str) -> QIcon:
    """One of QGIS's, in its present theme."""
    return QgsApplication.getThemeIcon(name)


def swatch(colour: QColor, size: int = 14) -> QIcon:
    """A round spot of a colour, with an outline that shows on light and on dark."""
    pixmap = QPixmap(QSize(2 * size, 2 * size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(colour)
    painter.setPen(QColor(90, 90, 90, 200))
    painter.drawRoundedRect(3, 3, 2 * size - 6, 2 * size - 6, 6, 6)
    painter.end()
    pixmap.setDevicePixelRatio(2.0)
    return QIcon(pixmap)

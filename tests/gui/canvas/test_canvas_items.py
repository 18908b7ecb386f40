"""How outlines are drawn: in pieces, yet whole."""

import math

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF, QTransform

from s2sam_qgis.gui.canvas.items import PIECE, DrawnOutline, OutlineItem, OutlineStyle


def ring(count, radius=90.0, centre=(100.0, 100.0)):
    angles = [2 * math.pi * i / count for i in range(count)]
    points = [
        QPointF(centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)) for a in angles
    ]
    return QPolygonF([*points, points[0]])


def path_of(*rings):
    path = QPainterPath()
    for points in rings:
        path.addPolygon(points)
    return path


def painted(item):
    canvas = item._canvas
    image = QImage(canvas.width(), canvas.height(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    return image


def test_the_pieces_of_a_ring_hang_together():
    inner = ring(12, 20.0)
    outer = ring(3 * PIECE + 7)
    drawn = DrawnOutline.of(path_of(outer, inner), QTransform.fromScale(2.0, -3.0))
    assert len(drawn.pieces) == 5
    first, *middle, last = drawn.pieces[:4]
    assert first.first() == QPointF(2 * outer.first().x(), -3 * outer.first().y())
    for left, right in zip((first, *middle), (*middle, last)):
        assert left.last() == right.first()
    assert last.last() == first.first()
    assert sum(len(piece) - 1 for piece in drawn.pieces[:4]) == len(outer) - 1
    assert drawn.pieces[4].boundingRect() == QRectF(160.0, -360.0, 80.0, 120.0)


def test_an_empty_outline_draws_nothing(window):
    item = OutlineItem(window.canvas)
    item.set_outline(1, QPainterPath(), OutlineStyle(QColor("#ff0000"), fill=0.5))
    before = painted(item)
    item.clear()
    assert painted(item) == before
    item.dispose()


def test_a_new_view_and_a_new_outline_are_drawn_anew(window):
    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 200, 200))
    item = OutlineItem(canvas)
    style = OutlineStyle(QColor("#ff0000"), fill=1.0)
    item.set_outline(1, path_of(ring(300, 40.0)), style)
    centre = item.to_pixels().map(QPointF(100, 100)).toPoint()
    edge = item.to_pixels().map(QPointF(100, 165)).toPoint()
    assert painted(item).pixelColor(centre).name() == "#ff0000"
    assert painted(item).pixelColor(edge).name() == "#ffffff"
    canvas.setExtent(QgsRectangle(75, 75, 125, 125))
    assert painted(item).pixelColor(edge).name() == "#ff0000", "zoomed in"
    item.set_outline(1, path_of(ring(300, 3.0)), style)
    assert painted(item).pixelColor(edge).name() == "#ffffff", "smaller now"
    item.remove(1)
    assert painted(item).pixelColor(centre).name() == "#ffffff"
    item.dispose()

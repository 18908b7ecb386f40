"""How outlines are drawn: in pieces, yet whole."""

import math

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF, QRegion, QTransform
from qgis.PyQt.QtWidgets import QApplication

from s2sam_qgis.gui.canvas.outline_item import (
    PIECE,
    DrawnOutline,
    Outline,
    OutlineItem,
    OutlineStyle,
)


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
    """The picture once it is complete: on a busy machine even a few outlines take two slices."""
    image = painted_now(item)
    while not item.is_complete:
        QApplication.processEvents()
        image = painted_now(item)
    return image


def painted_now(item):
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


def test_only_what_changed_is_drawn_anew(window, monkeypatch):
    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 400, 400))
    item = OutlineItem(canvas)
    drawn = []
    paint = Outline.paint
    monkeypatch.setattr(
        Outline, "paint", lambda self, *more: (drawn.append(self), paint(self, *more))[1]
    )
    style = OutlineStyle(QColor("#ff0000"), fill=1.0)
    for number in range(9):
        item.set_outline(number, path_of(ring(40, 15.0, (40.0 + 40 * number, 200.0))), style)
    painted(item)
    assert len(drawn) == 9
    drawn.clear()
    painted(item)
    assert not drawn, "a repaint shows the picture"
    item.set_outline(4, path_of(ring(40, 10.0, (200.0, 200.0))), OutlineStyle(QColor("#0000ff")))
    image = painted(item)
    assert len(drawn) == 1, "its neighbours do not touch it"
    beside = item.to_pixels().map(QPointF(213, 200)).toPoint()
    assert image.pixelColor(beside).name() == "#ffffff", "what was there is gone"
    drawn.clear()
    item.set_outline(4, path_of(ring(40, 10.0, (200.0, 200.0))), OutlineStyle(QColor("#0000ff")))
    item.remove(99)
    painted(item)
    assert not drawn, "the same again changes nothing"
    item.dispose()


class Paints(QObject):
    """Hears which parts of the map are painted."""

    def __init__(self, canvas):
        super().__init__()
        self.region = QRegion()
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, _, event):
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return False


def test_the_map_is_painted_only_where_something_changes(window):
    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 400, 400))
    item = OutlineItem(canvas)
    style = OutlineStyle(QColor("#ff0000"), fill=1.0, front=True)
    item.set_outline(1, path_of(ring(40, 15.0, (100.0, 200.0))), style)
    for _ in range(10):
        QApplication.processEvents()
    paints = Paints(canvas)
    item.set_outline(1, path_of(ring(40, 15.0, (140.0, 200.0))), style)
    for _ in range(10):
        QApplication.processEvents()
    for x in (85, 100, 140, 155):
        at = item.to_pixels().map(QPointF(x, 200)).toPoint()
        assert paints.region.contains(at), "where it was, and where it is"
    box = paints.region.boundingRect()
    assert box.width() * box.height() < 0.2 * canvas.width() * canvas.height()
    item.dispose()


def test_what_changes_looks_as_if_drawn_at_once(window):
    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 400, 400))
    style = OutlineStyle(QColor("#ff0000"), fill=0.4)
    changed, at_once = OutlineItem(canvas), OutlineItem(canvas)
    places = [(150.0, 200.0), (180.0, 190.0), (210.0, 205.0)]
    for item in (changed, at_once):
        for number, place in enumerate(places):
            item.set_outline(number, path_of(ring(40, 30.0, place)), style)
    painted(changed)
    changed.set_outline(1, path_of(ring(40, 80.0, places[1])), style)
    painted(changed)
    for item in (changed, at_once):
        item.set_outline(1, path_of(ring(40, 20.0, places[1])), style)
        item.remove(2)
    assert painted(changed) == painted(at_once)
    changed.dispose()
    at_once.dispose()


def test_many_are_drawn_in_slices_while_the_old_picture_is_shown(window, monkeypatch):
    monkeypatch.setattr("s2sam_qgis.gui.canvas.pictured_item.SLICE_S", 0.0)
    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 200, 200))
    item = OutlineItem(canvas)
    style = OutlineStyle(QColor("#ff0000"), fill=1.0)
    item.set_outline(1, path_of(ring(40, 20.0)), style)
    item.set_outline(2, path_of(ring(40, 10.0)), style)
    painted(item)
    centre = item.to_pixels().map(QPointF(100, 100)).toPoint()
    assert painted(item).pixelColor(centre).name() == "#ff0000"
    canvas.setExtent(QgsRectangle(50, 50, 150, 150))
    image = painted_now(item)
    assert not item.is_complete
    assert image.pixelColor(centre).name() == "#ff0000", "the old one stands where it belongs"
    assert painted(item).pixelColor(centre).name() == "#ff0000"
    item.dispose()


def test_what_is_too_small_to_see_is_a_spot(window):
    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 100000, 100000))
    item = OutlineItem(canvas)
    item.set_outline(1, path_of(ring(300, 20.0, (50000.0, 50000.0))), OutlineStyle(QColor("blue")))
    centre = item.to_pixels().map(QPointF(50000, 50000)).toPoint()
    assert painted(item).pixelColor(centre).name() == "#0000ff"
    item.dispose()

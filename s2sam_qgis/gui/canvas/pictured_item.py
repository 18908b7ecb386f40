"""An item of many things that costs a repaint one image, however many there are.

What rests is drawn once into a picture of the view. A change redraws the picture's part where it
is; another view draws a new one, a few milliseconds at a time, while the old one is shown where it
belongs. What is in hand is drawn at each repaint, on top.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Callable, Generic, Protocol, TypeVar

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPainter, QRegion, QTransform

from .items import BACKGROUND_COLOUR, FOREGROUND_COLOUR, PENDING_COLOUR, OverlayItem

#: Seconds of drawing at once; in between QGIS hears the mouse and the keys.
SLICE_S = 0.006

#: Things that are drawn anew at once where something changed; more make a new picture, in slices.
AT_ONCE = 60


class Drawable(Protocol):
    """Something that is drawn; equal ones look the same."""

    @property
    def front(self) -> bool:
        """Whether it is drawn at each repaint instead of resting in the picture."""

    @property
    def bounds(self) -> QRectF:
        """Where it lies, in map units."""

    def reach(self, unit: float) -> float:
        """Pixels by which what is drawn goes beyond the bounds."""

    def paint(self, painter: QPainter, to_pixels: QTransform, unit: float) -> None:
        """Draws it on canvas pixels."""


Thing = TypeVar("Thing", bound=Drawable)


@dataclass(frozen=True)
class _Look:
    """What a picture is drawn for; another look needs another picture."""

    to_pixels: QTransform
    unit: float
    ratio: float
    colours: tuple[int, ...]


@dataclass
class _Picture:
    """An image of canvas pixels ``rect``; ``todo`` are the keys that are not on it yet."""

    look: _Look
    rect: QRect
    todo: deque[Any]
    image: QImage = field(init=False)
    #: What the image still shows under keys that changed since: None for nothing.
    changed: dict[Any, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        size = self.rect.size() * self.look.ratio
        self.image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(self.look.ratio)
        self.image.fill(Qt.GlobalColor.transparent)

    def painter(self) -> QPainter:
        """A painter on canvas pixels; to be ended."""
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.translate(-self.rect.left(), -self.rect.top())
        return painter

    def show(self, painter: QPainter, to_pixels: QTransform) -> None:
        """Puts it where it lies in the present view, as well as a picture can."""
        painter.save()
        if to_pixels != self.look.to_pixels:
            back, possible = self.look.to_pixels.inverted()
            if possible:
                painter.setTransform(back * to_pixels, True)
        painter.drawImage(QPointF(self.rect.topLeft()), self.image)
        painter.restore()


class PicturedItem(OverlayItem, Generic[Thing]):
    """Things by key, drawn in the order in which the keys came."""

    def __init__(self, canvas: Any, z: float) -> None:
        super().__init__(canvas, z)
        #: Called before anything is read or painted: the owner brings the item up to date then,
        #: if it has not done so yet.
        self.freshen: Callable[[], None] = lambda: None
        self._things: dict[Any, Thing] = {}
        #: Those of them that are in front.
        self._front: dict[Any, Thing] = {}
        self._picture: _Picture | None = None
        self._next: _Picture | None = None
        self._places: dict[Any, tuple[Any, QRect]] = {}
        self._places_of: _Look | None = None
        #: How many changes are to be repainted, and where.
        self._noted = 0
        self._changed = QRect()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_complete(self) -> bool:
        """Whether the picture of the present view is drawn; in between it is being drawn."""
        return self._next is None

    def dispose(self) -> None:
        """Takes the item off the canvas; it must not be used afterwards."""
        self._timer.stop()
        self.freshen = lambda: None
        super().dispose()

    def put(self, key: Any, thing: Thing) -> None:
        """Draws a thing under a key, in place of what was drawn under it."""
        before = self._things.get(key)
        if before == thing:
            return
        self._things[key] = thing
        self._front.pop(key, None)
        if thing.front:
            self._front[key] = thing
        self._note(key, before)

    def remove(self, key: Any) -> None:
        """Draws a key no more."""
        before = self._things.pop(key, None)
        self._front.pop(key, None)
        if before is not None:
            self._note(key, before)

    def clear(self) -> None:
        """Draws nothing."""
        for key in list(self._things):
            self.remove(key)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """Draws the picture, then what is in hand."""
        self.freshen()
        self._noted, self._changed = 0, QRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        look = self._look()
        self._bring_up_to_date(look)
        picture = self._picture or self._next
        if picture is not None:
            picture.show(painter, look.to_pixels)
        for thing in self._front.values():
            thing.paint(painter, look.to_pixels, look.unit)

    def _note(self, key: Any, before: Thing | None) -> None:
        for picture in (self._picture, self._next):
            if picture is not None:
                picture.changed.setdefault(key, before)
        self._repaint(before, self._things.get(key))

    def _repaint(self, *things: Thing | None) -> None:
        """Asks for a repaint where things were and are: the whole map costs ten times as much."""
        self._noted += 1
        if self._noted > AT_ONCE:  # To add up so many parts would cost more.
            if self._noted == AT_ONCE + 1:
                self.update()
            return
        to_pixels, unit = self.to_pixels(), self.unit()
        for thing in things:
            if thing is not None:
                pixels = _pixels(thing, to_pixels, unit)
                self._changed = self._changed.united(pixels)
                self.update(QRectF(pixels))

    def paint_now(self) -> None:
        """Paints what changed before anything else is done: a preview is what is waited for."""
        if self._noted <= AT_ONCE and not self._changed.isEmpty():
            seen = self._canvas.mapFromScene(self.mapToScene(QRectF(self._changed)))
            self._canvas.viewport().repaint(seen.boundingRect())

    def _look(self) -> _Look:
        colours = (FOREGROUND_COLOUR, BACKGROUND_COLOUR, PENDING_COLOUR)
        return _Look(
            self.to_pixels(),
            self.unit(),
            float(self._canvas.devicePixelRatioF()),
            tuple(colour.rgba() for colour in colours),
        )

    def _bring_up_to_date(self, look: _Look) -> None:
        seen = self._canvas.sceneRect().toAlignedRect()
        if self._next is not None and self._next.look != look:
            self._next = None
        picture = self._picture
        if picture is None or picture.look != look:
            if self._next is None:
                self._start(look, seen)
        elif not picture.rect.contains(seen):  # The map is being dragged.
            if self._next is None:
                around = seen.width() // 4, seen.height() // 4
                self._start(look, seen.adjusted(-around[0], -around[1], *around))
        elif self._next is None and picture.changed:
            self._patch(picture)

    def _start(self, look: _Look, rect: QRect) -> None:
        """Begins another picture, and finishes it at once where there is little to draw."""
        resting = (key for key in self._things if key not in self._front)
        self._next = _Picture(look, rect, deque(resting))
        self._go_on()

    def _go_on(self) -> None:
        picture = self._next
        if picture is None:
            return
        end = time.perf_counter() + SLICE_S
        painter = picture.painter()
        while picture.todo:
            key = picture.todo.popleft()
            thing = self._things.get(key)
            if thing is None or thing.front:
                continue
            if self._place(key, thing, picture.look).intersects(picture.rect):
                thing.paint(painter, picture.look.to_pixels, picture.look.unit)
                if time.perf_counter() > end:
                    break
        painter.end()
        if picture.todo:
            self._timer.start(0)
            return
        self._picture, self._next = picture, None
        self.update()

    def _patch(self, picture: _Picture) -> None:
        """Draws the picture anew where something changed."""
        look, region = picture.look, QRegion()
        for key, before in picture.changed.items():
            for thing in (before, self._things.get(key)):
                if thing is not None and not thing.front:
                    region += _pixels(thing, look.to_pixels, look.unit)
        region &= QRegion(picture.rect)
        near: list[Thing] = []
        if not region.isEmpty():
            near = [
                thing
                for key, thing in self._things.items()
                if key not in self._front and region.intersects(self._place(key, thing, look))
            ]
        if len(near) > AT_ONCE:
            self._start(look, picture.rect)
            return
        picture.changed = {}
        if region.isEmpty():
            return
        painter = picture.painter()
        painter.setClipRegion(region)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(region.boundingRect(), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for thing in near:
            thing.paint(painter, look.to_pixels, look.unit)
        painter.end()

    def _place(self, key: Any, thing: Thing, look: _Look) -> QRect:
        """The pixels of a thing, looked up: there may be thousands at each change."""
        if self._places_of != look:
            self._places, self._places_of = {}, look
        known = self._places.get(key)
        if known is None or known[0] is not thing:
            known = self._places[key] = thing, _pixels(thing, look.to_pixels, look.unit)
        return known[1]


def _pixels(thing: Drawable, to_pixels: QTransform, unit: float) -> QRect:
    """The canvas pixels that a thing touches."""
    reach = thing.reach(unit) + 1.0
    bounds = to_pixels.mapRect(thing.bounds)
    return bounds.adjusted(-reach, -reach, reach, reach).toAlignedRect()

"""The steps of first_click.py inside QGIS."""

from __future__ import annotations

import time
from typing import Any, Callable

from driver import Steps, focus
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QEvent, QObject, QRectF
from tour import Tour

#: How a hand clicks: seconds for which the mouse rests before the button goes down, and for which
#: that is held.
REST, HOLD = 0.2, 0.08

#: Where further points of the object go, in pixels of the screen from its first one: too far from
#: each other for one's marker to catch the click for the next.
AROUND = ((14, 2), (-14, 2), (2, 14), (2, -14), (11, 11), (-11, 11), (11, -11), (-11, -11))


class Stopwatch(QObject):
    """From a press of the mouse on the map to the outline on the screen.

    A press is an event of the map itself: what makes the click, and takes some tens of milliseconds
    for it, does not count. ``released`` is when the button was let go.
    """

    def __init__(self, tour: FirstClick) -> None:
        super().__init__()
        self._tour = tour
        self._rings: Any = None
        self._since: tuple[float, float] | None = None
        self.times: dict[str, int] = {}
        self._last = LastItem(tour.canvas, self._painted)
        tour.canvas.viewport().installEventFilter(self)

    def wait_for_press(self) -> None:
        """Measures anew, from the next press on."""
        answer = self._tour.answer()
        self._rings = None if answer is None else answer.rings
        self.times, self._since = {}, None

    def eventFilter(self, _: Any, event: Any) -> bool:
        """Qt's: hears of the mouse, and keeps nothing from the map."""
        if event.type() == QEvent.Type.MouseButtonPress and self._since is None:
            self._since = (time.perf_counter(), time.process_time())
        elif event.type() == QEvent.Type.MouseButtonRelease and self._since is not None:
            passed = time.perf_counter() - self._since[0]
            self.times["released"] = round(1000 * passed)
        return False

    def _painted(self) -> None:
        """All that was known when the map was painted is on it."""
        answer = self._tour.answer()
        if self._since is None or answer is None or answer.rings is self._rings:
            return
        settled = not self._tour.bench.answers.is_pending(self._tour.bench.document.current)
        if not (settled or answer.rings):
            return
        wall, busy = self._since
        for name in ("shown", "settled") if settled else ("shown",):
            self.times.setdefault(name, round(1000 * (time.perf_counter() - wall)))
        if settled:
            self.times["cpu"] = round(1000 * (time.process_time() - busy))
            self._since = None


class LastItem(QgsMapCanvasItem):
    """Lies on top of the map, so that it is painted when all else is; draws nothing."""

    def __init__(self, canvas: Any, painted: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._canvas, self._painted = canvas, painted
        self.setZValue(10_000)

    def boundingRect(self) -> QRectF:
        """All of the map."""
        return QRectF(self._canvas.rect())

    def paint(self, painter: Any, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """All else is painted."""
        self._painted()


class FirstClick(Tour):
    """One start: its first click, more points of that object, and clicks at other places."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        self.report["clicks"] = {}

    def answer(self) -> Any:
        """What is known of the active object."""
        current = self.bench.document.current
        return None if current is None else self.bench.answers.of(current)

    def steps(self) -> Steps:
        """All clicks."""
        yield from self.open()
        focus(self.window, self.canvas)
        yield 1.0
        self.watch = Stopwatch(self)
        pixel = self.canvas.mapUnitsPerPixel()
        x, y = self.order["field"]
        yield from self._click("first click", x, y)
        for right, up in AROUND:
            yield from self._click("one more point", x + right * pixel, y + up * pixel)
        for x, y in (self.order["other"], *self.order["water"]):
            self.hands.key("n")
            yield 0.5
            yield from self._click("another place", x, y)
        self.hands.key("n")
        yield 0.5
        x, y = self.order["other"]
        yield from self._click("another place", x, y)
        for right, up in AROUND:
            place = x + right * pixel, y + up * pixel
            yield from self._click("one more point, as a hand clicks", *place, as_a_hand=True)
        self.shot("first-click")

    def _click(self, step: str, x: float, y: float, as_a_hand: bool = False) -> Steps:
        self.watch.wait_for_press()
        if as_a_hand:
            self.hands.click_map_slowly(x, y, REST, HOLD)
        else:
            self.hands.click_map(x, y)
        yield lambda: "settled" in self.watch.times
        self.report["clicks"].setdefault(step, []).append(self.watch.times)
        yield self.idle
        yield 0.5

"""The steps of first_click.py inside QGIS."""

from __future__ import annotations

import time
from typing import Any

from driver import Steps, focus
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from tour import Tour

#: Where further points of the object go, in pixels of the screen from its first one.
AROUND = ((6, 4), (-6, 4), (6, -4), (-6, -4), (9, 0), (-9, 0), (0, 7), (0, -7))


class Stopwatch(QObject):
    """From a press of the mouse on the map to the outline on the screen.

    A press and a paint are events of the map itself: what makes the click, and takes some tens of
    milliseconds for it, does not count.
    """

    def __init__(self, tour: FirstClick) -> None:
        super().__init__()
        self._tour = tour
        self._rings: Any = None
        self._since: tuple[float, float] | None = None
        self._due = ""
        self.times: dict[str, int] = {}
        self._look = QTimer(self)
        self._look.timeout.connect(self._answered)
        tour.canvas.viewport().installEventFilter(self)

    def wait_for_press(self) -> None:
        """Measures anew, from the next press on."""
        answer = self._tour.answer()
        self._rings = None if answer is None else answer.rings
        self.times, self._since, self._due = {}, None, ""
        self._look.start(2)

    def eventFilter(self, _: Any, event: Any) -> bool:
        """Qt's: hears of presses and paints, and keeps nothing from the map."""
        if event.type() == QEvent.Type.MouseButtonPress and self._since is None:
            self._since = (time.perf_counter(), time.process_time())
        elif event.type() == QEvent.Type.Paint and self._look.isActive():
            self._answered()
            if self._due:
                # The event comes before the painting: noted when the loop is reached again.
                QTimer.singleShot(0, self._painted)
        return False

    def _answered(self) -> None:
        answer = self._tour.answer()
        if self._since is None or answer is None or answer.rings is self._rings:
            return
        if "shown" not in self.times and answer.rings:
            self._due = "shown"
        if not self._tour.bench.answers.is_pending(self._tour.bench.document.current):
            self._due = "settled"

    def _painted(self) -> None:
        if self._since is None or not self._due:
            return
        wall, busy = self._since
        for name in ("shown", "settled") if self._due == "settled" else ("shown",):
            self.times.setdefault(name, round(1000 * (time.perf_counter() - wall)))
        if self._due == "settled":
            self.times["cpu"] = round(1000 * (time.process_time() - busy))
            self._look.stop()
            self._since = None
        self._due = ""


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
        self.shot("first-click")

    def _click(self, step: str, x: float, y: float) -> Steps:
        self.watch.wait_for_press()
        self.hands.click_map(x, y)
        yield lambda: "settled" in self.watch.times
        self.report["clicks"].setdefault(step, []).append(self.watch.times)
        yield self.idle
        yield 0.5

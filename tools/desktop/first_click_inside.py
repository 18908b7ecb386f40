"""The steps of first_click.py inside QGIS."""

from __future__ import annotations

import time
from typing import Any

from driver import Steps, focus
from qgis.PyQt.QtCore import QTimer
from tour import Tour


class FirstClick(Tour):
    """One start, and its first three clicks."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        self.report["clicks"] = {}
        self._times: dict[str, float] = {}
        self._since = (0.0, 0.0)
        self._rings: Any = None
        self._look = QTimer()
        self._look.timeout.connect(self._answered)

    def steps(self) -> Steps:
        """The first click, one more point, and a click elsewhere."""
        yield from self.open()
        focus(self.window, self.canvas)
        yield 1.0
        x, y = self.order["field"]
        yield from self._click("first click", x, y)
        yield from self._click("one more point", x + 30, y + 30)
        self.hands.key("n")
        yield 0.5
        yield from self._click("another place", *self.order["other"])
        self.shot("first-click")

    def _click(self, step: str, x: float, y: float) -> Steps:
        """A click, looked at every 2 ms until its answer is settled."""
        self._times = {}
        self._rings = None if self._answer() is None else self._answer().rings
        self._since = (time.perf_counter(), time.process_time())
        self.hands.click_map(x, y)
        self._look.start(2)
        yield lambda: "settled" in self._times
        self._look.stop()
        self.report["clicks"][step] = {k: round(1000 * v) for k, v in self._times.items()}
        yield self.idle
        yield 0.5

    def _answer(self) -> Any:
        current = self.bench.document.current
        return None if current is None else self.bench.answers.of(current)

    def _answered(self) -> None:
        answer, current = self._answer(), self.bench.document.current
        if answer is None or not answer.rings or answer.rings is self._rings:
            return
        wall, busy = self._since
        if "shown" not in self._times:
            self._times["shown"] = time.perf_counter() - wall
        if "settled" not in self._times and not self.bench.answers.is_pending(current):
            self._times["settled"] = time.perf_counter() - wall
            self._times["cpu"] = time.process_time() - busy

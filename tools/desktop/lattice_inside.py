"""The steps of lattice.py inside QGIS: hundreds of clicks, a run, a save, a kill, a restart."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path

from driver import Steps, focus, screenshot
from keeping_inside import Keeping
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QPushButton

#: Clicks that may wait for their outline at once: a person does not click faster.
AHEAD = 3


class Beats(QObject):
    """The main thread's processor time between two ticks of a timer of 5 ms."""

    def __init__(self) -> None:
        super().__init__()
        self.busy: list[float] = []
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.thread_time()
        self.busy.append(now - self._last)
        self._last = now

    def told(self) -> dict[str, float]:
        """Milliseconds: of 100 ticks that were longer than one, the 95th, and the longest."""
        longer = sorted(value for value in self.busy if value > 0.001)
        self.busy = []
        if not longer:
            return {}
        places = {"median": 0.5, "95 %": 0.95, "99 %": 0.99, "longest": 1.0}
        return {
            name: round(1000 * longer[min(len(longer) - 1, int(share * len(longer)))], 1)
            for name, share in places.items()
        }


class Lattice(Keeping):
    """``click`` and ``again``."""

    def click(self) -> Steps:
        """All clicks, and the kill."""
        yield from self.open()
        bench, count = self.bench, self.order["objects"]
        self.hands.click(bench.dock.each_click, QPoint(8, bench.dock.each_click.height() // 2))
        yield bench.dock.each_click.isChecked
        QgsProject.instance().setFileName(self.order["project"])
        self.beats, self.waits, self.begun = Beats(), [], {}
        self._look = QTimer()
        self._look.timeout.connect(self._answered)
        self._look.start(20)
        self.report["done"] = dict.fromkeys(("accepted", "deleted", "undone", "other mask"), 0)
        self.report["curve"] = []
        first = None
        for number, (x, y) in enumerate(self._places(count), start=1):
            focus(self.window, self.canvas)
            begun = time.process_time()
            yield from self._one(number, x, y)
            if first is None:
                yield lambda: bool(self.waits)
                first = self.report["first_click_s"] = round(self.waits[0], 3)
                self.report["first_click_cpu_s"] = round(time.process_time() - begun, 3)
            if number % 100 == 0:
                self._tell(number)
            if number == count // 5:
                yield from self._run_all()
            if number == count * 4 // 5:
                yield from self._save()
        yield self.idle
        yield 1.0
        self.shot("lattice-1-clicked")
        self.note_state()
        self.report["objects"] = len(bench.document.ids)
        self.report["rows"] = len(self.rows())
        self.write()
        os.kill(os.getpid(), signal.SIGKILL)

    def again(self) -> Steps:
        """The next start: everything is there."""
        began = time.monotonic()
        yield from self._open_project()
        bench, held = self.bench, json.loads(self.journal.read_text(encoding="utf-8"))
        offers = list(bench.messages._offers)
        self.check(len(offers) == 1, f"{len(offers)} offers: {bench.messages.last}")
        self.report["offer"] = bench.messages.last
        screenshot(self.shots / "lattice-2-offered.png", self.window)
        beats = Beats()
        if offers:
            found = offers[0].findChildren(QPushButton)
            self.hands.click(next(button for button in found if button.text() == "Restore"))
        yield lambda: len(bench.document.ids) == held["objects"]
        self.report["restored_after_s"] = round(time.monotonic() - began, 1)
        yield lambda: bench.hub.session is not None
        yield 1.0
        text = __import__(
            f"{type(bench.document).__module__.rsplit('.', 1)[0]}.document_text", fromlist=["x"]
        )
        self.check(text.format_document(bench.document.state) == held["document"], "the document")
        self.check(list(map(list, self.rows())) == list(map(list, held["rows"])), "the rows")
        self.check(bench.document.current == held["current"], "the active object")
        self.shot("lattice-3-restored")
        end = time.monotonic() + 60 * self.order["patience"]
        while not self.idle() and time.monotonic() < end:  # All are outlined anew.
            yield 1.0
        same = 0
        for prompt_id in bench.document.ids:
            now, then = self.looks(prompt_id), held["looks"][str(prompt_id)]
            if now["area"] is not None:
                same += now == then
                self.check(now == then, f"object {prompt_id}: {now}, it was {then}")
        self.report["outlined as before"] = same
        self.report["main_thread_ms"] = beats.told()
        self.report["memory_mb"] = _memory_mb()
        self.shot("lattice-4-outlined")

    # -- pieces ---------------------------------------------------------------------------------

    def _places(self, count: int) -> list[tuple[float, float]]:
        """A lattice over the image, row by row."""
        extent = self.canvas.extent().intersect(self.bench.hub.source.layer.extent())
        columns = max(1, round((count * extent.width() / extent.height()) ** 0.5))
        rows = -(-count // columns)
        width, height = extent.width() / columns, extent.height() / rows
        return [
            (
                extent.xMinimum() + (number % columns + 0.5) * width,
                extent.yMaximum() - (number // columns + 0.5) * height,
            )
            for number in range(count)
        ]

    def _one(self, number: int, x: float, y: float) -> Steps:
        """One object: a click, and now and then what else a person does."""
        bench, hands, done = self.bench, self.hands, self.report["done"]
        count = len(bench.document.all_prompts)
        began = time.monotonic()
        hands.click_map(x, y)
        # Enter has made the next object already: what is new is the point.
        yield lambda: len(bench.document.all_prompts) > count
        current = bench.document.current
        self.begun[current] = began
        yield lambda: len(self.begun) < AHEAD
        if number % 3 and number % 10:
            return
        yield self.idle
        yield lambda: bench.answers.of(current).finished is not None
        bench.document.set_current(current)
        if number % 10 == 0 and bench.answers.of(current).candidates[1] > 1:
            yield from self._another_mask()
            done["other mask"] += 1
        if number % 25 == 0:
            ids = len(bench.document.ids)
            bench.actions.delete.trigger()
            yield lambda: current not in bench.document.ids
            if number % 50 == 0:
                hands.key("z")
                yield lambda: len(bench.document.ids) == ids
                yield self.idle
                done["undone"] += 1
            done["deleted"] += 1
            return
        if number % 3 == 0 and bench.answers.of(current).area_ha:
            rows = len(self.rows())
            hands.key("Return")
            # It may say that neighbours overlap, which they do on a lattice.
            yield lambda: len(self.rows()) > rows
            yield self.idle
            done["accepted"] += 1

    def _answered(self) -> None:
        """Notes how long each click took until its outline was settled."""
        answers = self.bench.answers
        for prompt_id, began in list(self.begun.items()):
            answer = answers.of(prompt_id)
            if not answers.is_pending(prompt_id) and (answer.score is not None or answer.note):
                self.waits.append(time.monotonic() - began)
                del self.begun[prompt_id]

    def _tell(self, number: int) -> None:
        waits = sorted(self.waits[-100:])
        self.report["curve"].append(
            {
                "objects": number,
                "click_to_settled_s": [round(waits[len(waits) // 2], 2), round(waits[-5], 2)],
                "main_thread_ms": self.beats.told(),
                "memory_mb": _memory_mb(),
                "load": round(os.getloadavg()[0], 1),
            }
        )
        self.write()

    def _run_all(self) -> Steps:
        """Run on layer into a temporary layer."""
        panel, bench = self.bench.dock.run_panel, self.bench
        yield self.idle
        panel.target.setCurrentIndex(panel.target.findData("temporary"))
        panel.note.say("")
        began = time.process_time()
        self.hands.click(panel.run)
        yield 1.0
        while bench.runs.is_running or not panel.note.text():
            yield 1.0  # It takes longer than a step may on a busy machine.
        self.report["run"] = panel.note.text()
        self.report["run_cpu_s"] = round(time.process_time() - began, 1)
        self.report["run_main_thread_ms"] = self.beats.told()
        focus(self.window, self.canvas)

    def _save(self) -> Steps:
        """Ctrl+S."""
        yield self.idle
        focus(self.window, self.canvas)
        self.hands.key("ctrl+s")
        yield lambda: not QgsProject.instance().isDirty()
        self.check(Path(self.order["project"]).is_file(), "no project was saved")


def _memory_mb() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) // 1024
    return 0

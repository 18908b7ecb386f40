"""Runs inside QGIS: steps one after the other, real mouse and key events, screenshots.

Events go through the X server with xdotool where it is there, as a person's would; else through
Qt's own test events.
"""

from __future__ import annotations

import shutil
import subprocess
import time
import traceback
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any, Callable, Union

from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

#: What a step waits for: seconds, or something that becomes true.
Wait = Union[float, Callable[[], Any]]
Steps = Generator[Wait, None, None]

PATIENCE_S = 240.0
_POLL_MS = 20


class Driver(QObject):
    """Takes steps from a generator; whatever goes wrong ends in ``done(error)``."""

    def __init__(self, steps: Steps, done: Callable[[str | None], None]) -> None:
        super().__init__()
        self._steps, self._done = steps, done
        self._wait: Wait = 0.0
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_POLL_MS)

    def _tick(self) -> None:
        spent = time.monotonic() - self._since
        try:
            if callable(self._wait):
                if not self._wait():
                    if spent > PATIENCE_S:
                        raise TimeoutError("a step did not come to its end")
                    return
            elif spent < self._wait:
                return
            self._timer.stop()
            self._wait = next(self._steps)
            self._since = time.monotonic()
            self._timer.start(_POLL_MS)
        except StopIteration:
            self._end(None)
        except Exception:
            self._end(traceback.format_exc())

    def _end(self, error: str | None) -> None:
        self._timer.stop()
        self._done(error)


class Pulse(QObject):
    """The longest times for which the user's thread did not come round.

    ``worst`` by the clock, which counts what other programs did meanwhile; ``busiest`` by the
    processor time of the thread itself.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst = self.busiest = 0.0
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def restart(self) -> None:
        """Measures anew."""
        self.worst = self.busiest = 0.0
        self._last, self._last_busy = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.worst = max(self.worst, now - self._last)
        self.busiest = max(self.busiest, busy - self._last_busy)
        self._last, self._last_busy = now, busy


class Hands:
    """A person's mouse and keyboard."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._xdotool = shutil.which("xdotool")

    @property
    def kind(self) -> str:
        """What makes the events."""
        return "xdotool" if self._xdotool else "QTest"

    def place(self, x: float, y: float) -> QPoint:
        """The canvas pixel of a map position."""
        found = self._canvas.getCoordinateTransform().transform(x, y)
        return QPoint(round(found.x()), round(found.y()))

    def click(self, widget: QWidget, at: QPoint | None = None, button: int = 1) -> None:
        """A click in a widget, in its middle unless told otherwise."""
        at = widget.rect().center() if at is None else at
        if self._xdotool:
            self._x(*_to(widget, at), "click", str(button))
        else:
            QTest.mouseClick(widget, _button(button), Qt.KeyboardModifier.NoModifier, at)

    def click_map(self, x: float, y: float, button: int = 1) -> None:
        """A click on the map."""
        self.click(self._canvas.viewport(), self.place(x, y), button)

    def click_map_slowly(self, x: float, y: float, rest: float, hold: float) -> None:
        """A click on the map as a hand makes it: the mouse rests, the button is held (seconds)."""
        view, at = self._canvas.viewport(), self.place(x, y)
        if self._xdotool:
            pauses = ("sleep", f"{rest}", "mousedown", "1", "sleep", f"{hold}", "mouseup", "1")
            # Not waited for: QGIS hears of the mouse meanwhile.
            subprocess.Popen([self._xdotool, *_to(view, at), *pauses])
        else:
            QTest.mouseMove(view, at)
            QTest.qWait(round(1000 * rest))
            none = Qt.KeyboardModifier.NoModifier
            QTest.mousePress(view, Qt.MouseButton.LeftButton, none, at)
            QTest.qWait(round(1000 * hold))
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, none, at)

    def move_map(self, x: float, y: float) -> None:
        """The mouse over the map."""
        view, at = self._canvas.viewport(), self.place(x, y)
        if self._xdotool:
            self._x(*_to(view, at - QPoint(3, 3)))
            self._x(*_to(view, at))
        else:
            QTest.mouseMove(view, at)

    def drag_map(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A drag on the map with the left button."""
        view = self._canvas.viewport()
        first, last = self.place(*start), self.place(*end)
        path = [first + (last - first) * step / 6 for step in range(1, 7)]
        if self._xdotool:
            self._x(*_to(view, first), "mousedown", "1")
            for point in path:
                self._x(*_to(view, point))
            self._x("mouseup", "1")
        else:
            none = Qt.KeyboardModifier.NoModifier
            QTest.mousePress(view, Qt.MouseButton.LeftButton, none, first)
            for point in path:
                QTest.mouseMove(view, point)
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, none, last)

    def key(self, name: str) -> None:
        """A key on the map: "n", "z", "Return", "shift+z"."""
        if self._xdotool:
            self._x("key", name)
            return
        *modifiers, plain = name.split("+")
        shift = Qt.KeyboardModifier.ShiftModifier
        modifier = shift if modifiers else Qt.KeyboardModifier.NoModifier
        key = getattr(Qt.Key, f"Key_{plain if len(plain) > 1 else plain.upper()}")
        QTest.keyClick(self._canvas, key, modifier)

    def type(self, text: str) -> None:
        """Letters into what has the keyboard."""
        if self._xdotool:
            self._x("type", "--delay", "5", text)
        else:
            QTest.keyClicks(QApplication.focusWidget(), text)

    def _x(self, *arguments: str) -> None:
        assert self._xdotool is not None
        command: Iterable[str] = [self._xdotool, *arguments]
        subprocess.run(list(command), check=True, timeout=10)


def screenshot(path: Path, window: QWidget, whole_screen: bool = False) -> None:
    """The window, or the screen with every dialog on it; few colours, for it goes to the docs."""
    if whole_screen:
        image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    else:
        image = window.grab().toImage()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.convertToFormat(QImage.Format.Format_RGB32).save(str(path), "PNG")


def focus(window: QWidget, widget: QWidget) -> None:
    """Gives a widget the keyboard; without a window manager nobody else does."""
    window.activateWindow()
    QApplication.setActiveWindow(window)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _to(widget: QWidget, at: QPoint) -> tuple[str, ...]:
    there = widget.mapToGlobal(at)
    return "mousemove", str(there.x()), str(there.y())


def _button(number: int) -> Any:
    return Qt.MouseButton.LeftButton if number == 1 else Qt.MouseButton.RightButton

"""A disk that runs full while a person works: a sentence, nothing lost, and on with room."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from driver import Steps, focus, screenshot
from qgis.core import QgsProject


class FullDisk:
    """The part ``full`` of Keeping, whose helpers it uses."""

    order: dict[str, Any]
    report: dict[str, Any]

    def full(self: Any) -> Steps:
        """Enter, its undo and a save on a full disk; then there is room again."""
        yield from self.open()
        order, hands, bench = self.order, self.hands, self.bench
        disk = Path(order["disk"])
        project = QgsProject.instance()
        project.setFileName(str(disk / "day.qgz"))
        focus(self.window, self.canvas)
        hands.key("ctrl+s")
        yield lambda: not project.isDirty()
        yield from self._ask("click", lambda: hands.click_map(*order["field"]))
        yield from self._enter(bench.document.current)
        self.check(bench.results.home.path.parent == disk, f"{bench.results.home.path}")
        hands.key("n")
        yield 0.2
        yield from self._ask("second", lambda: hands.click_map(*order["other"]))
        second = bench.document.current
        yield lambda: bench.answers.of(second).finished is not None
        fill(disk)
        bench.messages.last = ""
        hands.key("Return")
        yield lambda: bench.messages.last != ""
        yield 0.5
        self.report["said"] = bench.messages.last
        screenshot(self.shots / "keeping-10-full.png", self.window)
        self.check(len(self.rows()) == 1, f"rows on a full disk: {self.rows()}")
        self.check(len(bench.document.ids) == 2, f"objects: {bench.document.ids}")
        self.check(not bench.object_model.is_kept(second), "ticked though it is not kept")
        self.check(bench.autosave.path.exists(), "no safety copy of the second object")
        clear(disk)
        bench.messages.last = ""
        focus(self.window, self.canvas)
        yield from self._enter(second)
        self.check(len(self.rows()) == 2, f"rows when there was room: {self.rows()}")
        self.check(bench.object_model.is_kept(second), "no tick when there was room")
        hands.key("ctrl+s")
        yield lambda: not project.isDirty()


def fill(disk: Path) -> None:
    """Leaves no room at all."""
    handle = os.open(disk / "ballast", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        for size in (65536, 4096, 512, 1):
            with contextlib.suppress(OSError):
                while os.write(handle, b"x" * size) == size:
                    pass
    finally:
        os.close(handle)


def clear(disk: Path) -> None:
    """Gives the room back."""
    (disk / "ballast").unlink(missing_ok=True)

"""Many objects accepted at once in a project without a file, a kill, and what is offered then."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import Any

from driver import Steps, focus, screenshot
from qgis.core import QgsRectangle
from qgis.PyQt.QtWidgets import QPushButton


class Unnamed:
    """The parts ``bulk``, ``left`` and ``left_again`` of Keeping, whose helpers they use."""

    journal: Path
    report: dict[str, Any]

    def bulk(self: Any) -> Steps:
        """Outlines everything in sight, accepts all, and is killed."""
        yield from self.open()
        panel, controller = self.bench.dock.everything, self.bench.everything
        extent = self.canvas.extent()
        width, height = extent.width() / 4, extent.height() / 4
        middle = extent.center()
        self.canvas.setExtent(
            QgsRectangle(
                middle.x() - width, middle.y() - height, middle.x() + width, middle.y() + height
            )
        )
        self.canvas.refresh()
        yield lambda: not self.canvas.isDrawing()
        self.bench.dock.everything_box.setCollapsed(False)
        yield 1.0
        focus(self.window, self.canvas)
        self.hands.click(panel.find)
        yield lambda: controller.is_running
        yield lambda: not controller.is_running
        yield self.idle
        self.bench.dock.scroll.ensureWidgetVisible(panel.accept_all)
        yield 0.3
        self.hands.click(panel.accept_all)
        yield lambda: len(self.rows()) > 1
        yield lambda: not controller.is_running
        yield self.idle
        self.check(not self.bench.document.all_prompts, "the list has prompts")
        self.report["accepted"] = len(self.rows())
        self.journal.write_text(json.dumps(self.rows()), encoding="utf-8")
        self.write()
        os.kill(os.getpid(), signal.SIGKILL)

    def left(self: Any) -> Steps:
        """The next start offers them; shown, they are the ones that were accepted."""
        yield from self.open()
        held = [tuple(row) for row in json.loads(self.journal.read_text(encoding="utf-8"))]
        offers = list(self.bench.messages._offers)
        self.check(len(offers) == 1, f"{len(offers)} offers")
        self.report["offer"] = self.bench.messages.last
        self.check(f"{len(held)} (" in self.bench.messages.last, self.bench.messages.last)
        screenshot(self.shots / "keeping-11-left.png", self.window)
        (show,) = [b for b in offers[0].findChildren(QPushButton) if b.text() == "Show"]
        self.hands.click(show)
        yield lambda: self.bench.results.home.path is not None
        yield self.idle
        yield 1.0
        view = self.iface.layerTreeView()
        self.check(not view.isExpanded(view.model().index(0, 0)), "hundreds of entries in Layers")
        self.check(self.rows() == held, "what is shown is not what was accepted")
        screenshot(self.shots / "keeping-12-shown.png", self.window)

    def left_again(self: Any) -> Steps:
        """A start after an orderly end: nothing is offered, though the file waits still."""
        yield from self.open()
        yield 1.0
        self.check(not self.bench.messages._offers, f"offered: {self.bench.messages.last}")
        waiting = list(self.journal.parent.glob("**/results-*.gpkg"))
        self.check(len(waiting) == 1, f"waiting: {waiting}")

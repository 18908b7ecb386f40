"""Lines about slow and broken models."""

from __future__ import annotations

import sys
import time
from typing import Any

from driver import focus
from lines_base import Line, Promises
from qgis.core import QgsApplication, QgsSettings


class ModelLines(Promises):
    """Models that take long, and one that is none."""

    # -- slow models ---------------------------------------------------------------------------

    def bar(self) -> Line:
        """A slow model has a bar with percent and time left from the first second."""
        bench = self.bench
        yield from self.fresh()
        bench.ahead.set_enabled(False)
        QgsApplication.taskManager().taskAdded.connect(
            lambda i: self.added.append(QgsApplication.taskManager().task(i).description())
        )
        yield from self.click(*self.order["field"])  # Of the built-in model: stays meanwhile.
        bench.hub.model.set_choice(model_spec(self.order["slow"]))
        yield from self.until(
            lambda: bench.hub.session is not None and not bench.hub.is_loading, "loaded", 120
        )
        yield 0.5
        outline = bench.view.items[0].outline(1)
        self.hands.key("n")
        self.added.clear()
        began = time.monotonic()
        self.hands.click_map(*self.order["other"])
        yield from self.until(bench.dock.work.isVisible, "a bar", 10)
        took = time.monotonic() - began
        yield 1.0
        text, value = bench.dock.work.note.text(), bench.dock.work.bar.value()
        assert "left" in text, text
        assert bench.dock.work.cancel.isVisible()
        assert outline is not None
        assert bench.view.items[0].outline(1) is not None, "the other outline went"
        self.shot("slow-bar")
        return f"after {took:.1f} s: {value} % {text!r}; the other outline stays"

    def newest_first(self) -> Line:
        """The newest click comes first."""
        bench = self.bench
        first = bench.document.current
        self.hands.key("n")
        self.hands.click_map(*self.order["water"][0])
        yield from self.until(lambda: bench.answers.asking not in (None, first), "the newest", 20)
        asked = bench.answers.asking
        newest = bench.document.current
        assert asked == newest, (asked, newest)
        yield 1.2
        text = bench.dock.work.note.text()
        assert "wait" in text, text
        return f"object {asked} before object {first}: {text!r}"

    def undo_stops(self) -> Line:
        """Undoing a click stops its work."""
        bench = self.bench
        newest = bench.document.current
        self.hands.key("z")
        yield from self.until(lambda: bench.answers.asking != newest, "stopped", 10)
        return f"object {newest} is asked no more; object {bench.answers.asking} goes on"

    def cancel(self) -> Line:
        """Cancel and Esc stop it, and nothing else."""
        bench = self.bench
        yield from self.until(bench.dock.work.isVisible, "a bar", 20)
        self.hands.click(bench.dock.work.cancel)
        yield from self.until(lambda: not bench.dock.work.isVisible(), "cancelled", 3)
        first = self.scores()
        current = bench.document.current
        focus(self.window, self.canvas)
        x, y = self.order["other"]
        self.hands.click_map(x + 20, y)
        yield from self.until(bench.dock.work.isVisible, "a bar again", 20)
        self.hands.key("Escape")
        yield from self.until(lambda: not bench.dock.work.isVisible(), "cancelled by Esc", 3)
        assert bench.tools.is_active, "Esc put the tool down as well"
        return f"Cancel and Esc; object {current}; scores {first} {self.scores()}"

    def no_words(self) -> Line:
        """QGIS notifies of nothing."""
        yield 0.5
        texts = [item.text() for item in self.iface.messageBar().items()]
        assert not self.added, self.added
        assert not any("omplete" in text for text in texts), texts
        return "no task of QGIS, no notification"

    def broken_model(self) -> Line:
        """A broken model never replaces a working one and is not stored."""
        bench = self.bench
        before = bench.hub.model.predictor
        assert before is not None
        bench.dialogs.own_model_chosen.emit(model_spec(self.order["broken"]))
        yield 1.0
        yield from self.until(lambda: not bench.hub.is_loading, "refused", 60)
        assert bench.hub.model.predictor is before, "it replaced a working model"
        stored = [
            str(QgsSettings().value(key)) for key in QgsSettings().allKeys() if "s2sam" in key
        ]
        assert not any("broken" in value for value in stored), stored
        return f"{bench.messages.last!r}; {bench.hub.model.predictor.model.name} goes on"


def model_spec(path: str) -> Any:
    """A model's file as the plugin's own value; its package lies inside the plugin's."""
    module = next(m for name, m in sys.modules.items() if name.endswith(".models.spec"))
    return module.ModelSpec.from_file(path)

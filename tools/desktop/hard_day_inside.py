"""The steps of hard_day.py inside QGIS: random actions, and a look at everything after each."""

from __future__ import annotations

import faulthandler
import json
import os
import random
import signal
import time
import traceback
from pathlib import Path
from typing import Any

from driver import Steps, focus
from hard_day_checks import Book, Checks, differences, rows_of
from hard_day_hands import HandActions
from hard_day_project import ProjectActions
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QPushButton

#: Pictures are taken after every so many actions, and of each fault.
PICTURE_EVERY = 15

#: Longest wait for the dock to come to rest.
PATIENCE_S = 240.0


class HardDay(HandActions, ProjectActions):
    """One start of QGIS."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        self.random = random.Random(order["seed"])  # noqa: S311
        self.report: dict[str, Any] = {"actions": [], "wrong": [], "steps": []}
        self.journal = Path(order["journal"])
        self.outside = False

    def steps(self) -> Steps:
        """Opens, restores, acts, and is killed or ends."""
        if self.order["first"]:
            yield from self.open()
            yield from self.look_closely()
        else:
            yield from self._return()
        self.begin()
        for number in range(self.order["count"]):
            yield from self._act(number)
        if self.order["kill"]:
            yield from self._be_killed()
        else:
            yield from self._act_named("save_project")
            yield from self._act_named("reopen")
            self.shot("the-end")

    def begin(self) -> None:
        """The panel may be another than before."""
        self.checks, self.book = Checks(self.bench), Book(self.bench)
        focus(self.window, self.canvas)

    # -- one action -----------------------------------------------------------------------------

    def _act(self, number: int) -> Steps:
        names, weights = zip(*self.choices())
        (name,) = self.random.choices(names, weights)
        yield from self._act_named(name, number)

    def _act_named(self, name: str, number: int = -1) -> Steps:
        began, self.outside = time.monotonic(), False
        self.bench.messages.last = ""
        self.report["doing"] = f"{number} {name}"
        self.write()
        wrong: list[str] = []
        try:
            yield from getattr(self, f"do_{name}")()
            yield from self.rest()
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            wrong.append(f"{error!r} at {where.name}:{where.lineno}")
        wrong += self.checks.wrong()
        wrong += self.book.settle(self.outside)
        stack = self.bench.stack
        self.report["actions"].append(
            {
                "action": name,
                "seconds": round(time.monotonic() - began, 1),
                "objects": len(self.bench.document.ids),
                "rows": len(rows_of(self.bench)),
                "step": f"{stack.index()} of {stack.count()}: {stack.undoText()}",
                "said": self.bench.messages.last,
            }
        )
        self.report["wrong"] += [f"{number} {name}: {text}" for text in wrong]
        if wrong or number % PICTURE_EVERY == 0:
            self.shot(f"{self.order['seed']}-{number:03d}-{name}", whole_screen=True)
        if wrong:
            self.book.restart()
        self.write()

    def rest(self) -> Steps:
        """Until nothing is computed, asked, waited for or drawn; questions are answered."""
        end, quiet = time.monotonic() + PATIENCE_S, 0
        while quiet < 4:
            yield 0.05
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                yield 0.2
                self.hands.click(self.random.choice(box.buttons()))
                yield 0.2
            accepts, everything = self.bench.accepts, self.bench.everything
            waits = accepts._waiting or accepts._settling or everything.is_running
            quiet = quiet + 1 if self.idle() and not waits else 0
            if not quiet and time.monotonic() > end:
                faulthandler.dump_traceback(all_threads=True)
                raise TimeoutError(
                    f"it did not come to rest: waiting {accepts._waiting}, "
                    f"everything {everything.is_running}, answers {self.bench.answers.idle}, "
                    f"hover {self.bench.hover.idle}, loading {self.bench.hub.is_loading}, "
                    f"drawing {self.canvas.isDrawing()}"
                )
        focus(self.window, self.canvas)

    def until(self, there: Any, what: str, seconds: float = 20.0) -> Steps:
        """Waits for something that must come."""
        end = time.monotonic() + seconds
        while not there():
            if time.monotonic() > end:
                faulthandler.dump_traceback(all_threads=True)  # Who waits for what.
                raise AssertionError(f"not {what}; said {self.bench.messages.last!r}")
            yield 0.05

    # -- starts and ends ------------------------------------------------------------------------

    def look_closely(self) -> Steps:
        """The north-west of the scene, where a pixel is large enough to hit."""
        extent = self.rasters()[0].extent()
        x, y = extent.xMinimum() + 300, extent.yMaximum() - 300
        self.canvas.setExtent(QgsRectangle(x, y - 2200, x + 2400, y))
        self.canvas.refresh()
        self.bench.dock.class_box.setCollapsed(False)
        self.bench.tools.take()
        yield 0.5
        yield self.idle

    def rasters(self) -> list[Any]:
        """The images, in the order of their names."""
        layers = QgsProject.instance().mapLayers().values()
        found = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        return sorted(found, key=lambda layer: layer.name())

    def _be_killed(self) -> Steps:
        if not Path(self.order["project"]).exists():
            yield from self._act_named("save_project")
        for number in range(6):
            yield from self._act(1000 + number)
        if not QgsProject.instance().fileName():
            yield from self._act_named("reopen")
        yield 0.7
        self.journal.write_text(json.dumps(self._held()), encoding="utf-8")
        self.shot(f"{self.order['seed']}-killed")
        self.write()
        os.kill(os.getpid(), signal.SIGKILL)

    def _held(self) -> dict[str, Any]:
        bench = self.bench
        module = __import__(
            f"{type(bench.document).__module__.rsplit('.', 1)[0]}.document_text", fromlist=["x"]
        )
        return {
            "document": module.format_document(bench.document.state),
            "empty": bench.document.state.is_empty,
            "rows": sorted(map(str, rows_of(bench).items())),
            "kept": [str(i) for i in bench.document.ids if bench.object_model.is_kept(i)],
            "areas": {
                str(i): bench.object_model.index(row, 3).data()
                for row, i in enumerate(bench.document.ids)
            },
            "image": bench.hub.source.layer.name() if bench.hub.source.layer else "",
            "project": QgsProject.instance().fileName(),
        }

    def _return(self) -> Steps:
        """The start after a kill: the project is opened, the offer taken, everything compared."""
        yield from self._plugin_there()
        self.window.showNormal()
        self.window.setGeometry(0, 0, *self.order["size"])
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "Browser2"):
                dock.hide()
        held = json.loads(self.journal.read_text(encoding="utf-8"))
        self.order["project"] = held["project"]
        QgsProject.instance().read(self.order["project"])
        yield 1.0
        self.hands.click(self._button())
        yield lambda: self.bench is not None
        yield 1.0
        offers = list(self.bench.messages._offers)
        self.report["offer"] = self.bench.messages.last
        if len(offers) > 1:
            self.report["wrong"].append(f"{len(offers)} offers")
        for offer in offers[:1]:
            (restore,) = (b for b in offer.findChildren(QPushButton) if b.text() == "Restore")
            yield lambda restore=restore: restore.isVisible() and restore.width() > 1
            for _ in range(3):  # Under much load the bar may still be on its way.
                self.hands.click(restore)
                yield 1.5
                if self.bench.stack.count():
                    break
            else:
                self.report["wrong"].append("after the kill Restore restores nothing")
        yield lambda: self.bench.hub.session is not None
        yield from self.look_closely()
        self.begin()
        yield from self.rest()
        layer = self.bench.hub.source.layer
        if layer is not None and layer.name() != held["image"]:
            # Which layers are shown belongs to the project, which was not saved since.
            yield from self.do_image()
            yield from self.rest()
        now = self._held()
        lost, new = set(held["rows"]) - set(now["rows"]), set(now["rows"]) - set(held["rows"])
        if lost or new:
            self.report["wrong"].append(f"after the kill rows {sorted(new)}, were {sorted(lost)}")
        other = differences(_work(held["document"]), _work(now["document"]))
        for part in ("empty", "kept", "image"):
            other += differences(held[part], now[part], part)
        self.report["wrong"] += [f"after the kill {text}" for text in other]
        for prompt_id, area in held["areas"].items():
            # What lies on another image is outlined when it is chosen.
            if now["areas"].get(prompt_id) not in (area, "–"):
                self.report["wrong"].append(
                    f"after the kill object {prompt_id} has {now['areas'].get(prompt_id)} ha, "
                    f"not {area}"
                )
        self.report["wrong"] += [f"after the kill: {text}" for text in self.checks.wrong()]
        self.shot(f"{self.order['seed']}-restored")
        self.write()


def _work(text: str) -> dict[str, Any]:
    """A document without the active object: which one it is makes no step, and no copy."""
    found: dict[str, Any] = json.loads(text)
    found.get("s2sam_document", {}).pop("current", None)
    return found

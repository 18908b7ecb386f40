"""A QGIS with the panel that works until it is killed; started by kill.py.

It opens the project, answers what a crash left, then clicks, chooses masks, renames, hides, accepts
and saves at random. A journal says after each action what the document holds, and when that was.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from contextlib import closing
from pathlib import Path

ORDER = json.loads(sys.argv[1])
sys.path.insert(0, ORDER["root"])

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer  # noqa: E402
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QPoint, Qt, QTimer  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton, QVBoxLayout, QWidget  # noqa: E402

from s2sam_qgis.models.spec import ModelSpec  # noqa: E402

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


class Journal:
    """One line a fact. What was written stays when the process is killed: it is the system's."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def say(self, what: str, **facts: object) -> None:
        """Writes a line."""
        line = json.dumps({"t": time.time(), "what": what, **facts}) + "\n"
        os.write(self._file, line.encode())


class Interface:
    """As much of QGIS's iface as the panel uses."""

    def __init__(self, window: QMainWindow, canvas: QgsMapCanvas, bar: QgsMessageBar) -> None:
        self._window, self._canvas, self._bar = window, canvas, bar

    def mainWindow(self):
        """The window."""
        return self._window

    def mapCanvas(self):
        """The map."""
        return self._canvas

    def messageBar(self):
        """Where messages go."""
        return self._bar

    def activeLayer(self):
        """None: no vector layer is edited."""
        return


class Worker:
    """A person who never rests."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.random = random.Random(ORDER["seed"])  # noqa: S311
        self.window = QMainWindow()
        centre = QWidget(self.window)
        self.bar, self.canvas = QgsMessageBar(centre), QgsMapCanvas(centre)
        layout = QVBoxLayout(centre)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.window.setCentralWidget(centre)
        self.window.resize(1000, 700)
        self.pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.pan)
        self.window.show()
        self.bench = None
        self.patience = 0
        self.timer = QTimer()

    def open(self) -> None:
        """Opens the project and the panel."""
        from s2sam_qgis.gui.workbench import Workbench
        from s2sam_qgis.settings import Settings

        project = QgsProject.instance()
        if Path(ORDER["project"]).exists():
            project.read(ORDER["project"])
        else:
            project.addMapLayer(QgsRasterLayer(ORDER["scene"], "scene"))
            project.write(ORDER["project"])
        layer = next(x for x in project.mapLayers().values() if isinstance(x, QgsRasterLayer))
        self.canvas.setDestinationCrs(layer.crs())
        self.canvas.setLayers([layer])
        self.canvas.setExtent(layer.extent())
        self.bench = Workbench(Interface(self.window, self.canvas, self.bar), Settings())
        self.bench.hub.model.set_choice(ModelSpec("standin", ORDER["models"]))
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.bench.dock)
        self.journal.say("opened", document=self.document(), results=results())
        self.answer_offers()
        self.bench.dock.source.choose(layer)
        self.timer.timeout.connect(self.wait_for_session)
        self.timer.start(50)

    def answer_offers(self) -> None:
        """Presses Restore, or Discard now and then."""
        offers = list(self.bench.messages._offers)
        self.journal.say("offers", count=len(offers), text=self.bench.messages.last)
        for offer in offers:
            discard = self.random.random() < ORDER["discard"]
            wanted = "Discard" if discard else "Restore"
            (button,) = [b for b in offer.findChildren(QPushButton) if b.text() == wanted]
            self.journal.say("answering", answer=wanted, document=self.document())
            button.click()
            self.journal.say("answered", answer=wanted, document=self.document())
        self.journal.say("begun", document=self.document(), results=results())

    def wait_for_session(self) -> None:
        """Begins to work once a click can be answered."""
        if self.bench.hub.session is None:
            return
        self.timer.stop()
        self.timer.timeout.disconnect(self.wait_for_session)
        self.bench.tools.take()
        self.bench.prompts.one_object_a_click = True
        self.journal.say("ready")
        # What comes of itself, as an accept that had to wait for its mask, is told too.
        self.bench.document.edited.connect(
            lambda: self.journal.say("edited", document=self.document())
        )
        self.timer.timeout.connect(self.act)
        self.timer.setSingleShot(True)
        self.timer.start(10)

    def act(self) -> None:
        """One action at random, then the next."""
        action = self.random.choices(
            (self.click, self.cut, self.mask, self.rename, self.hide, self.delete, self.accept,
             self.save),
            (8, 4, 3, 2, 1, 0.3, 12, 1),
        )[0]  # fmt: skip
        if len(self.bench.document.ids) > ORDER["most"]:
            action = self.delete
        if action == self.accept and not self.looked_at():
            self.timer.start(30)
            return
        self.journal.say("begin", action=action.__name__)
        action()
        self.journal.say(
            "done", action=action.__name__, document=self.document(), results=results()
        )
        self.timer.start(self.random.randrange(10, 150))

    def looked_at(self) -> bool:
        """Whether the active object has a mask to accept; a person waits a while for it."""
        current = self.bench.document.current
        self.patience = (self.patience + 1) % 20
        return not self.patience or self.bench.answers.of(current).finished is not None

    # -- what a person does -------------------------------------------------------------------

    def click(self) -> None:
        """A new object."""
        QTest.mouseClick(self.canvas.viewport(), LEFT, NONE, self.place())

    def cut(self) -> None:
        """A background point."""
        QTest.mouseClick(self.canvas.viewport(), RIGHT, NONE, self.place())

    def mask(self) -> None:
        """Another mask."""
        QTest.keyClick(self.canvas, Qt.Key.Key_C)

    def accept(self) -> None:
        """Enter."""
        QTest.keyClick(self.canvas, Qt.Key.Key_Return)

    def rename(self) -> None:
        """Another name."""
        current = self.bench.document.current
        if current in self.bench.document.ids:
            self.bench.prompts.rename(current, f"object {self.random.randrange(10**6)}")

    def hide(self) -> None:
        """Shows or hides the newest object."""
        ids = self.bench.document.ids
        if ids:
            self.bench.object_model.visibility_asked.emit(
                ids[-1], not self.bench.document.is_visible(ids[-1])
            )

    def delete(self) -> None:
        """Deletes the older half."""
        ids = self.bench.document.ids
        if ids:
            self.bench.prompts.delete_objects(ids[: max(1, len(ids) // 2)])

    def save(self) -> None:
        """Saves the project."""
        QgsProject.instance().write()

    def place(self) -> QPoint:
        """Somewhere on the map."""
        width, height = self.canvas.width(), self.canvas.height()
        return QPoint(
            self.random.randrange(width // 6, width - width // 6),
            self.random.randrange(height // 6, height - height // 6),
        )

    def document(self) -> str:
        """What the document holds, as one line."""
        import hashlib

        state = self.bench.document.state
        items = [
            (str(p.prompt_id), p.label, p.coordinates, p.candidate, p.properties.get("name"))
            for p in state.prompts.prompts
        ]
        hidden = sorted(map(str, state.hidden))
        text = json.dumps([items, [[str(d.prompt_id), d.name] for d in state.drafts], hidden])
        mark = hashlib.sha256(text.encode()).hexdigest()[:16]
        return f"{len(state.ids)} objects, {len(items)} prompts {mark}"


def results() -> int:
    """Features in the GeoPackages beside the project: what was accepted."""
    import sqlite3

    total = 0
    for file in Path(ORDER["project"]).parent.glob("*.gpkg"):
        try:
            with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=2)) as base:
                tables = base.execute(
                    "select table_name from gpkg_contents where data_type = 'features'"
                ).fetchall()
                for (table,) in tables:
                    total += base.execute(f'select count(*) from "{table}"').fetchone()[0]  # noqa: S608
        except sqlite3.Error:  # noqa: PERF203 -- another file may be whole
            continue
    return total


def main() -> None:
    app = QgsApplication([], True, ORDER["profile"])
    app.initQgis()
    worker = Worker(Journal(ORDER["journal"]))
    QTimer.singleShot(0, worker.open)
    app.exec()


if __name__ == "__main__":
    main()

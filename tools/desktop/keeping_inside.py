"""The steps of keeping.py inside QGIS: a day's work, a kill, what comes back, two at one file."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from typing import Any

from driver import Steps, focus, screenshot
from geopackage import select, table_of
from keeping_full import FullDisk
from keeping_unnamed import Unnamed
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)
from tour import Tour


class Keeping(FullDisk, Unnamed, Tour):
    """One start of QGIS: ``order["part"]`` says what is done in it."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        self.report: dict[str, Any] = {"steps": [], "wrong": []}
        self.journal = Path(order["journal"])

    def steps(self) -> Steps:
        """What this start is for."""
        yield from getattr(self, self.order["part"])()

    # -- the parts ----------------------------------------------------------------------------

    def work(self) -> Steps:
        """Clicks, C, Enter, undo, another image, other bands; saved, worked on, killed."""
        yield from self.open()
        order, hands, bench = self.order, self.hands, self.bench
        focus(self.window, self.canvas)
        yield from self._ask("click", lambda: hands.click_map(*order["field"]))
        yield from self._another_mask()
        (first,) = bench.document.ids
        shown = self.looks(first)
        yield from self._enter(first)
        self.check(len(self.rows()) == 1, f"one row after the first Enter: {self.rows()}")
        self.check(self.rows()[0][3] == shown["area"], f"{self.rows()[0]} is not {shown}")
        self.check(bench.results.home.is_own(bench.results.home.path), "no file of ours")
        # C, Enter, Z: the Enter goes, the mask stays; Z again: the mask goes, the click stays.
        yield from self._press("z", lambda: not self.rows())
        self.check(self.looks(first)["mask"] == shown["mask"], "Z took the mask with the Enter")
        yield from self._press("z", lambda: self.looks(first)["mask"] != shown["mask"])
        self.check(len(bench.document.all_prompts) == 1, "Z after C took the click")
        yield from self._press("shift+z", lambda: self.looks(first)["mask"] == shown["mask"])
        yield from self._press("shift+z", lambda: len(self.rows()) == 1)
        self.check(self.looks(first)["kept"], "no tick after it was done again")
        yield from self._delete_and_make_again()
        yield from self._other_image()
        yield from self._other_bands()
        self.shot("keeping-1-worked")
        QgsProject.instance().setFileName(order["project"])
        hands.key("ctrl+s")
        yield lambda: Path(order["project"]).is_file() and not QgsProject.instance().isDirty()
        path = bench.results.home.path
        self.check(path.parent == Path(order["project"]).parent, f"results are at {path}")
        # It goes as soon as no map is drawn from it any more.
        yield lambda: not list(self.journal.parent.glob("**/results-*.gpkg"))
        yield lambda: not bench.autosave.path.exists()
        # On, beyond what was saved: an object that is accepted, and one that is not.
        yield from self._ask("after saving", lambda: hands.click_map(*order["water"][0]))
        yield from self._enter(bench.document.current)
        yield from self._ask("left open", lambda: hands.click_map(*order["water"][2]))
        yield from self._another_mask()
        bench.prompts.rename(bench.document.current, "left open")
        yield 1.0
        self.shot("keeping-2-killed")
        self.note_state()
        self.write()
        os.kill(os.getpid(), signal.SIGKILL)

    def restore(self) -> Steps:
        """The next start: offered once, with everything; restored, looked at, saved."""
        yield from self._open_project()
        bench, held = self.bench, json.loads(self.journal.read_text(encoding="utf-8"))
        offers = list(bench.messages._offers)
        self.check(len(offers) == 1, f"{len(offers)} offers")
        text = bench.messages.last
        count = len(json.loads(held["document"])["s2sam_document"]["drafts"])
        self.check(f"{held['objects']} (" in text, f"offered: {text}; held {held['objects']}")
        self.report["offer"] = text
        self.report["drafts"] = count
        self.check(len(self.rows()) == len(held["rows"]), f"{self.rows()}, not {held['rows']}")
        screenshot(self.shots / "keeping-3-offered.png", self.window)  # With the message bar.
        (restore,) = [b for b in offers[0].findChildren(QPushButton) if b.text() == "Restore"]
        self.hands.click(restore)
        yield lambda: len(bench.document.ids) == held["objects"]
        yield lambda: bench.hub.session is not None
        yield self.idle
        yield 0.7
        self.compare(held)
        self.shot("keeping-4-restored")
        focus(self.window, self.canvas)
        self.hands.key("ctrl+s")
        yield lambda: not QgsProject.instance().isDirty()
        self.note_state()

    def again(self) -> Steps:
        """A start after an orderly end: nothing is offered, all is as it was."""
        yield from self._open_project()
        held = json.loads(self.journal.read_text(encoding="utf-8"))
        self.check(not self.bench.messages._offers, f"offered: {self.bench.messages.last}")
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        yield 0.7
        self.compare(held)
        self.check(not QgsProject.instance().isDirty(), "the reopened project asks to be saved")
        self.shot("keeping-5-again")

    def beside(self) -> Steps:
        """Two at once on one project, one file and one profile: each accepts its objects."""
        yield from self._open_project()
        bench, hands, order = self.bench, self.hands, self.order
        self.check(not bench.messages._offers, f"offered a living one's: {bench.messages.last}")
        yield lambda: bench.hub.session is not None
        yield self.idle
        ready = Path(order["ready"])
        ready.write_text("")
        yield lambda: all(path.exists() for path in map(Path, order["all_ready"]))
        focus(self.window, self.canvas)
        made = []
        for number, place in enumerate(order["places"]):
            hands.key("n")
            yield 0.1
            yield from self._ask(f"object {number}", lambda at=place: hands.click_map(*at))
            current = bench.document.current
            bench.prompts.rename(current, f"{order['name']} {number}")
            yield from self._enter(current)
            made.append(bench.results.kept.identity(current))
        self.report["made"] = made
        self.write()
        Path(order["done"]).write_text("")
        yield lambda: all(path.exists() for path in map(Path, order["all_done"]))
        self.report["rows"] = self.rows()
        self.check({row[0] for row in self.rows()} >= set(made), "a row of mine is gone")

    def many(self) -> Steps:
        """Five hundred accepted objects: what Enter costs then, and what is seen."""
        from shapely.geometry import MultiPolygon, box

        yield from self.open()
        bench = self.bench
        module = type(bench.results.accepted).__module__.rsplit(".layers", 1)[0]
        core = __import__(f"{module}.core.fingerprint", fromlist=["x"])
        writer = __import__(f"{module}.raster.writing.vector_writer", fromlist=["x"])
        extent, crs = self.canvas.extent(), bench.hub.frame.grid.crs
        side = extent.height() / 25
        times = []
        for number in range(500):
            x = extent.xMinimum() + (number % 25) * side + side * 0.1
            y = extent.yMinimum() + (number // 25) * side + side * 0.1
            square = MultiPolygon([box(x, y, x + side * 0.7, y + side * 0.7)])
            feature = writer.ResultFeature(number + 1, square, name=f"f{number}", source="many.tif")
            began = time.perf_counter()
            bench.results.accepted.accept(
                feature, f"many-{number}", core.Fingerprint("p"), crs, "#ffd400"
            )
            times.append(time.perf_counter() - began)
            if number % 10 == 9:
                yield 0.01
        self.report["accept_ms"] = {
            "first 50": round(1000 * sorted(times[:50])[25], 1),
            "last 50": round(1000 * sorted(times[-50:])[25], 1),
        }
        self.canvas.refresh()
        yield lambda: not self.canvas.isDrawing()
        yield 0.5
        self.shot("keeping-6-many")

    def runs(self) -> Steps:
        """Run on layer: suffixes, names that are asked for, groups, a region; an edited feature."""
        yield from self.open()
        order, hands, bench = self.order, self.hands, self.bench
        focus(self.window, self.canvas)
        yield from self._ask("click", lambda: hands.click_map(*order["field"]))
        yield from self._another_mask()
        shown = self.looks(bench.document.current)["area"]
        panel, folder = bench.dock.run_panel, Path(order["project"]).parent
        panel.target.setCurrentIndex(panel.target.findData("both"))
        # Typed without a suffix; the masks' name follows from it.
        yield from self._run([str(folder / "out")])
        self.check((folder / "out.gpkg").exists(), "no suffix was added")
        self.check((folder / "out_masks.tif").exists(), "no masks beside it")
        self.check(self._area_in(folder / "out.gpkg") == shown, "Run wrote another mask")
        self.check(len(self._groups()) == 1, f"groups: {self._groups()}")
        # Again: both names are asked for, and the group makes way for what was written over it.
        yield from self._run([str(folder / "out"), str(folder / "out_masks")], replaces=True)
        self.check(len(self._groups()) == 1, f"groups: {self._groups()}")
        yield from self._run([str(folder / "two")])
        self.check(len(set(self._groups())) == 2, f"groups: {self._groups()}")
        panel.earlier.setCurrentIndex(1)
        yield from self._run([str(folder / "three")])
        self.check(len(self._groups()) == 1, f"replaced: {self._groups()}")
        self.shot("keeping-7-runs")
        yield from self._region()
        yield from self._edited()

    def _region(self) -> Steps:
        """A region that is drawn cuts the mask, stays on the map and is taken back like a click."""
        hands, bench = self.hands, self.bench
        x, y = self.order["field"]
        panel = bench.dock.run_panel
        index = [i for i in range(panel.region.count())
                 if "rawn" in str(panel.region.itemData(i)).lower()]  # fmt: skip
        panel.region.setCurrentIndex(index[0])
        panel.region.activated.emit(index[0])
        yield 0.5
        for corner in ((x - 300, y - 300), (x, y - 300), (x, y + 300), (x - 300, y + 300)):
            hands.click_map(*corner)
            yield 0.3
        hands.click_map(x - 300, y + 300, button=3)
        yield lambda: bench.document.state.region is not None
        whole = self.looks(bench.document.current)["area"]
        panel.target.setCurrentIndex(panel.target.findData("gpkg"))
        folder = Path(self.order["project"]).parent
        yield from self._run([str(folder / "cut")])
        cut = self._area_in(folder / "cut.gpkg")
        self.report["region_ha"] = [whole, cut]
        self.check(0 < cut < 0.8 * whole, f"the region cut {whole} to {cut}")
        self.shot("keeping-8-region")
        focus(self.window, self.canvas)

    def _edited(self) -> Steps:
        """Enter on a feature that was edited by hand asks, and keeps the edits by default."""
        bench, current = self.bench, self.bench.document.current
        yield from self._enter(current)
        layer = bench.results.home.layer
        layer.startEditing()
        (feature,) = layer.getFeatures()
        layer.changeAttributeValue(feature.id(), layer.fields().indexFromName("name"), "mine")
        layer.commitChanges()
        yield 0.5
        self.check(not bench.object_model.is_kept(current), "a tick on an edited feature")
        bench.document.set_current(current)
        focus(self.window, self.canvas)
        self.hands.key("Return")
        yield lambda: QApplication.activeModalWidget() is not None
        yield 0.5
        screenshot(self.shots / "keeping-9-edited.png", self.window, whole_screen=True)
        self.hands.key("Return")
        yield lambda: QApplication.activeModalWidget() is None
        yield lambda: bench.object_model.is_kept(current)
        self.check([row[2] for row in self.rows()] == ["mine"], f"{self.rows()}")

    def _run(self, names: list[str], replaces: bool = False) -> Steps:
        """Presses Run and types the names that are asked for; confirms what is replaced."""
        panel = self.bench.dock.run_panel
        panel.note.say("")
        self.hands.click(panel.run)
        for name in names:
            yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
            dialog = QApplication.activeModalWidget()
            yield 0.5
            focus(dialog, dialog.findChild(QLineEdit))
            dialog.findChild(QLineEdit).selectAll()
            self.hands.key("ctrl+a")
            self.hands.type(name)
            yield 0.3
            self.hands.key("Return")
            if replaces:
                yield lambda: isinstance(QApplication.activeModalWidget(), QMessageBox)
                yield 0.3
                box = QApplication.activeModalWidget()
                self.hands.click(box.button(QMessageBox.StandardButton.Yes))
            yield lambda shown=dialog: QApplication.activeModalWidget() is not shown
        yield lambda: not self.bench.runs.is_running and panel.note.text() != ""
        yield self.idle
        self.report.setdefault("runs", []).append(panel.note.text())

    def _groups(self) -> list[str]:
        root = QgsProject.instance().layerTreeRoot()
        return [node.name() for node in root.children() if hasattr(node, "addGroup")]

    @staticmethod
    def _area_in(path: Path) -> float:
        (row, *_) = select(path, f'select area_ha from "{table_of(path)}"')  # noqa: S608
        return float(row["area_ha"])

    # -- pieces -------------------------------------------------------------------------------

    def _delete_and_make_again(self) -> Steps:
        hands, bench = self.hands, self.bench
        yield from self._ask("second", lambda: hands.click_map(*self.order["other"]))
        second = bench.document.current
        yield from self._enter(second)
        bench.document.set_current(second)
        bench.actions.delete.trigger()
        yield lambda: second not in bench.document.ids
        hands.key("n")
        yield 0.2
        x0, y0, x1, y1 = self.order["box"]
        yield from self._ask("made again", lambda: hands.drag_map((x0, y0), (x1, y1)))
        third = bench.document.current
        self.check(third > second, f"the id {third} was given again")
        yield from self._enter(third)
        rows = self.rows()
        self.check(len({row[0] for row in rows}) == 3, f"three objects: {rows}")
        self.check(len({row[1] for row in rows}) == 3, f"three prompt ids: {rows}")
        bench.document.set_current(third)
        bench.prompts.set_visible(third, False)
        yield 0.1

    def _other_image(self) -> Steps:
        bench, tree = self.bench, QgsProject.instance().layerTreeRoot()
        layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
        first, second = (layers[name] for name in self.order["names"])
        before = len(self.rows())
        tree.findLayer(second.id()).setItemVisibilityChecked(True)
        tree.findLayer(first.id()).setItemVisibilityChecked(False)
        self.iface.setActiveLayer(second)
        yield lambda: bench.hub.source.layer is second and bench.hub.session is not None
        yield self.idle
        focus(self.window, self.canvas)
        self.hands.key("n")
        yield 0.2
        yield from self._ask("second image", lambda: self.hands.click_map(*self.order["field"]))
        yield from self._enter(bench.document.current)
        sources = {row[4] for row in self.rows()}
        self.check(len(self.rows()) == before + 1, f"{self.rows()}")
        self.check(len(sources) == 2, f"one image only: {sources}")

    def _other_bands(self) -> Steps:
        bench = self.bench
        module = type(bench.results.accepted).__module__.rsplit(".layers", 1)[0]
        reading = __import__(f"{module}.gui.session.layer_reading", fromlist=["x"])
        before = bench.document.state
        bench.view_choices.choose(reading.ImageryChoice(bands="4,1,2"))
        yield lambda: bench.hub.session is not None and bench.hub.frame.imagery.bands == (4, 1, 2)
        yield self.idle
        self.check(bench.document.state != before, "other bands are no step")

    def _another_mask(self) -> Steps:
        bench = self.bench
        current = bench.document.current
        yield lambda: bench.answers.of(current).candidates[1] > 1
        before = bench.answers.of(current).candidates
        self.hands.key("c")
        yield lambda: bench.answers.of(current).candidates != before
        yield self.idle

    def _enter(self, prompt_id: Any) -> Steps:
        bench = self.bench
        yield lambda: bench.answers.of(prompt_id).finished is not None
        identity, bench.messages.last = bench.results.kept.identity(prompt_id), ""
        self.hands.key("Return")
        # Another QGIS may write, too: mine is what counts.
        yield lambda: identity in {row[0] for row in self.rows()} or bench.messages.last
        yield self.idle
        self.check(not bench.messages.last, f"Enter said: {bench.messages.last}")

    def _press(self, key: str, done: Any) -> Steps:
        self.hands.key(key)
        yield done
        yield self.idle

    def _open_project(self) -> Steps:
        from qgis.utils import plugins

        yield lambda: "s2sam_qgis" in plugins
        self.plugin = plugins["s2sam_qgis"]
        self.window.showNormal()
        self.window.setGeometry(0, 0, *self.order["size"])
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "Browser2"):
                dock.hide()
        QgsProject.instance().read(self.order["project"])
        yield 1.0
        rasters = [x for x in QgsProject.instance().mapLayers().values()
                   if isinstance(x, QgsRasterLayer)]  # fmt: skip
        self.canvas.setExtent(rasters[0].extent())
        self.canvas.refresh()
        yield lambda: not self.canvas.isDrawing()
        self.hands.click(self._button())
        yield lambda: self.bench is not None
        yield 1.0

    # -- what is there --------------------------------------------------------------------------

    def check(self, good: Any, text: str) -> None:
        """A line of the report where something is not as it should be."""
        if not good:
            self.report["wrong"].append(text)

    def rows(self) -> list[tuple[Any, ...]]:
        """(identity, prompt id, name, area, image) of each feature, as SQLite reads the file."""
        path = self.bench.results.home.path
        if path is None or not path.exists():
            return []
        query = "select s2sam_id, prompt_id, name, area_ha, source from s2sam_results"
        return sorted(tuple(row) for row in select(path, query))

    def looks(self, prompt_id: Any) -> dict[str, Any]:
        """How an object looks."""
        answer, document = self.bench.answers.of(prompt_id), self.bench.document
        return {
            "name": document.name(prompt_id),
            "area": self.bench.object_model.area(prompt_id).hectares,
            "mask": list(answer.candidates),
            "kept": self.bench.object_model.is_kept(prompt_id),
            "visible": document.is_visible(prompt_id),
        }

    def note_state(self) -> None:
        """Writes down what is there."""
        bench = self.bench
        text = __import__(
            f"{type(bench.document).__module__.rsplit('.', 1)[0]}.document_text", fromlist=["x"]
        )
        held = {
            "objects": len(bench.document.ids),
            "current": bench.document.current,
            "image": bench.hub.source.layer.name(),
            "bands": list(bench.hub.frame.imagery.bands),
            "looks": {str(i): self.looks(i) for i in bench.document.ids},
            "rows": self.rows(),
            "document": text.format_document(bench.document.state),
        }
        self.journal.write_text(json.dumps(held), encoding="utf-8")

    def compare(self, held: dict[str, Any]) -> None:
        """What is there against what was written down."""
        bench = self.bench
        text = __import__(
            f"{type(bench.document).__module__.rsplit('.', 1)[0]}.document_text", fromlist=["x"]
        )
        self.check(text.format_document(bench.document.state) == held["document"], "the document")
        self.check(list(map(list, self.rows())) == list(map(list, held["rows"])), "the rows")
        self.check(bench.document.current == held["current"], "the active object")
        self.check(bench.hub.source.layer.name() == held["image"], "the image")
        self.check(list(bench.hub.frame.imagery.bands) == held["bands"], "the bands")
        for prompt_id in bench.document.ids:
            now, then = self.looks(prompt_id), held["looks"][str(prompt_id)]
            # Objects of another image are outlined when it is turned to.
            known = {k: v for k, v in then.items() if now["area"] is not None or k != "area"}
            if now["area"] is None:
                known.pop("mask")
            same = {key: now[key] for key in known}
            self.check(same == known, f"object {prompt_id}: {now}, it was {then}")

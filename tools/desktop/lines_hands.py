"""Lines about hands on the map, classes, attributes and results."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
from driver import focus, screenshot
from lines_base import Line, Promises
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QLineEdit


class HandLines(Promises):
    """Hands on the map."""

    # -- hands on the map ----------------------------------------------------------------------

    def markers(self) -> Line:
        """Only the active object's markers catch clicks."""
        yield from self.fresh()
        yield from self.click(*self.order["field"])
        self.hands.key("n")
        yield from self.click(*self.order["other"])
        active = self.bench.document.current
        yield from self.click(*self.order["field"])
        count = len(self.bench.document.prompts.of(active))
        assert self.bench.document.current == active, "another object's marker caught the click"
        assert count == 2, count
        self.hands.key("z")
        yield 0.5
        return "a click on another object's marker is the active object's point"

    def right_click(self) -> Line:
        """A right click is a background point; with Pan never."""
        current = self.bench.document.current
        x, y = self.order["other"]
        yield from self.click(x + 60, y - 400, 3)
        labels = [p.label for p in self.bench.document.prompts.of(current)]
        assert labels[-1] == 0, labels
        self.hands.key("z")
        yield 0.4
        before = self.bench.document.prompts
        pan = next(a for m, a in self.bench.actions.tools.items() if m.value == "pan")
        self.hands.click(self.bench.dock.tool_bar.widgetForAction(pan))
        yield 0.2
        self.hands.click_map(x + 60, y - 400, 3)
        yield 0.5
        assert self.bench.document.prompts is before, "Pan set a background point"
        self.bench.tools.take(next(iter(self.bench.actions.tools)))
        return "a background point; none with Pan"

    def accepted_markers(self) -> Line:
        """Accepted objects' markers are off."""
        self.bench.tools.take(next(iter(self.bench.actions.tools)))
        focus(self.window, self.canvas)
        marks = self.bench.view.items[2]
        before, kept = len(marks.points), self._accepted()
        self.hands.key("Return")
        yield from self.until(lambda: self._accepted() == kept + 1, "accepted")
        yield from self.until(lambda: len(marks.points) == before - 1, "hidden", 5)
        self.bench.actions.accepted_markers.trigger()
        yield from self.until(lambda: len(marks.points) == before, "shown", 5)
        self.bench.actions.accepted_markers.trigger()
        return f"{before} points, {before - 1} after Enter, {before} with the button"

    def names(self) -> Line:
        """F2 on the map renames, and letters typed into a name are no commands."""
        bench = self.bench
        bench.document.set_current(bench.document.ids[0])
        focus(self.window, self.canvas)
        before = bench.document.state
        self.hands.key("F2")
        yield from self.until(lambda: bool(_editors(bench)), "a name that can be typed", 5)
        for letter in "nxcz1":
            self.hands.key(letter)
        yield 0.2
        self.hands.key("Return")
        yield from self.until(lambda: bench.document.name(before.ids[0]) == "nxcz1", "named", 5)
        assert bench.document.state.ids == before.ids, "letters were commands"
        assert len(bench.document.all_prompts) == len(before.prompts.prompts)
        focus(self.window, self.canvas)
        return "F2 on the map renames; n x c z 1 are letters there"

    def doubt(self) -> Line:
        """A low score is shown as a doubt, in the dock and on the map."""
        yield from self.fresh()
        extent = self.layer("Z on top").extent()
        shares = np.linspace(0.05, 0.95, 10)
        for down, across in itertools.product((0.2, 0.85, 0.5, 0.35, 0.65), shares):  # Woods first.
            x = extent.xMinimum() + across * extent.width()
            y = extent.yMaximum() - down * extent.height()
            yield from self.click(x, y)
            answer = self.bench.answers.of(self.bench.document.current)
            if answer.is_doubtful:
                text = self.bench.dock.doubt.text()
                assert self.bench.dock.doubt.isVisible()
                assert self.bench.doubts.item.text, "the map does not say it"
                return f"score {answer.score:.2f}, {answer.area_ha:.0f} ha: {text!r}"
            self.hands.key("n")
            yield 0.2
        raise AssertionError("no click was doubtful")

    def repair(self) -> Line:
        """Areas are cut and painted by hand, and undone."""
        yield from self.fresh()
        bench, hands = self.bench, self.hands
        yield from self.click(*self.order["field"])
        current = bench.document.current
        x0, y0, x1, y1 = bench.view.bounds_of(current)
        first = bench.answers.of(current).area_ha
        hands.key("x")
        yield 0.2
        third = x0 + (x1 - x0) / 3
        for corner in ((x0 - 30, y0 - 30), (third, y0 - 30), (third, y1 + 30), (x0 - 30, y1 + 30)):
            hands.click_map(*corner)
            yield 0.15
        hands.click_map(x0 - 30, y1 + 30, 3)
        yield 0.3
        yield from self.until(self.idle, "cut")
        cut = bench.answers.of(current).area_ha
        hands.key("e")
        yield 0.2
        hands.drag_map((x1 + 40, y0), (x1 + 40, y1))
        yield 0.3
        yield from self.until(self.idle, "painted")
        painted = bench.answers.of(current).area_ha
        assert cut < first < cut + painted, (first, cut, painted)
        assert painted > cut
        hands.key("z")
        hands.key("z")
        yield 0.4
        yield from self.until(self.idle, "undone")
        assert abs(bench.answers.of(current).area_ha - first) < 1e-6
        hands.key("f")
        yield 0.2
        return f"{first:.2f} ha, cut {cut:.2f}, painted {painted:.2f}, undone {first:.2f}"

    def by_hand(self) -> Line:
        """What is drawn by hand has no score."""
        yield from self.fresh()
        bench, hands = self.bench, self.hands
        hands.key("a")
        yield 0.2
        x, y = self.order["other"]
        for dx, dy in ((0, 0), (400, 0), (400, -300), (0, -300)):
            hands.click_map(x + dx, y + dy)
            yield 0.15
        hands.click_map(x, y - 300, 3)
        yield 0.3
        yield from self.until(self.idle, "drawn")
        answer = bench.answers.of(bench.document.current)
        score = self.scores()[-1]
        assert answer.score is None
        assert abs(answer.area_ha - 12) < 0.7, answer.area_ha
        hands.key("f")
        return f"score {score}, {answer.area_ha:.2f} ha"

    # -- classes and attributes ----------------------------------------------------------------

    def classes(self) -> Line:
        """Keys give classes; totals and one legend entry a class."""
        yield from self.fresh()
        bench, hands = self.bench, self.hands
        bench.dock.class_box.setCollapsed(False)
        for name in ("crop", "water"):
            bench.classes.add(name)
            yield 0.2
        focus(self.window, self.canvas)
        hands.key("1")
        yield from self.click(*self.order["field"])
        before = self._accepted()
        hands.key("Return")
        yield from self.until(lambda: self._accepted() == before + 1, "accepted")
        hands.key("2")
        yield from self.click(*self.order["water"][0])
        hands.key("Return")
        yield from self.until(lambda: self._accepted() == before + 2, "accepted")
        yield 0.6
        table = bench.dock.classes.table
        rows = [[table.item(r, c).text() for c in range(4)] for r in range(table.rowCount())]
        layer = bench.results.accepted.home.layer
        legend = [c.label() for c in layer.renderer().categories()]
        assert rows[0][:3] == ["1", "crop", "1"], rows
        assert legend.count("crop") == legend.count("water") == 1, legend
        return f"totals {rows}; legend {legend}"

    def class_stays(self) -> Line:
        """Saved and opened again, the active class is what it was."""
        bench = self.bench
        project = QgsProject.instance()
        project.setFileName(str(Path(self.order["work"]) / "day.qgz"))
        focus(self.window, self.canvas)
        self.hands.key("ctrl+s")
        yield from self.until(lambda: not project.isDirty(), "saved", 10)
        self.iface.newProject(False)
        yield 0.5
        project.read(str(Path(self.order["work"]) / "day.qgz"))
        yield from self.until(lambda: bench.hub.session is not None, "read")
        yield from self.until(self.idle, "drawn")
        assert bench.classes.active == "water", bench.classes.active
        assert bench.dock.classes.combo.currentText() == "water"
        assert bench.tools.is_active, "no tool in hand in the reopened project"
        kept = [bench.object_model.is_kept(i) for i in bench.document.ids]
        return f"active class water; ticks {kept}; the tool is in hand"

    def attributes(self) -> Line:
        """Free attributes stand in GeoJSON and in results."""
        bench, hands = self.bench, self.hands
        yield from self.until(self.idle, "idle")
        focus(self.window, self.canvas)
        yield from self.click(*self.order["other"])
        current = bench.document.current
        QTimer.singleShot(600, self._fill_attributes)
        bench.actions.attributes.trigger()  # Modal: comes back when it was answered.
        yield 0.4
        given = bench.document.prompts.attributes_of(current)
        before = self._accepted()
        focus(self.window, self.canvas)
        hands.key("Return")
        yield from self.until(lambda: self._accepted() == before + 1, "accepted")
        layer = bench.results.accepted.home.layer
        assert "owner" in layer.fields().names(), layer.fields().names()
        values = [f["owner"] for f in layer.getFeatures()]
        path = Path(self.order["work"]) / "p.geojson"
        bench.files.path = path
        hands.key("s")
        yield from self.until(path.is_file, "saved as GeoJSON", 10)
        features = json.loads(path.read_text())["features"]
        written = [f["properties"].get("owner") for f in features]
        assert "Huber" in values, values
        assert "Huber" in written, written
        return f"{given}; in the results {values}; in GeoJSON {written}"

    def _fill_attributes(self) -> None:
        dialog = QApplication.activeModalWidget()
        table = dialog.table
        table.item(0, 0).setText("owner")
        table.item(0, 1).setText("Huber")
        screenshot(self.shots / "attributes-dialog.png", dialog)
        dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()

    def folded(self) -> Line:
        """Accepted objects lie in a folded section; the list is filtered."""
        bench = self.bench
        objects = bench.dock.objects
        objects.section.setCollapsed(False)
        yield 0.4
        count = objects.accepted.rowCount()
        assert count >= 2, count
        focus(self.window, objects.filter)
        for letter in ("w", "a", "t", "e", "r"):
            self.hands.key(letter)
        yield 0.8
        filtered = objects.accepted.rowCount()
        objects.filter.setText("")
        yield 0.5
        focus(self.window, self.canvas)
        assert filtered < count, (filtered, count)
        return f"{count} accepted; {filtered} with the filter 'water'"

    # -- QGIS's own tools ----------------------------------------------------------------------

    def vertex_tool(self) -> Line:
        """QGIS's vertex tool works on results; where they came from stays."""
        yield from self.fresh()
        bench, hands = self.bench, self.hands
        yield from self.click(*self.order["box"])
        before = self._accepted()
        current = bench.document.current
        hands.key("Return")
        yield from self.until(lambda: self._accepted() == before + 1, "accepted")
        layer = bench.results.accepted.home.layer
        was = max(layer.getFeatures(), key=lambda f: f.id())
        box = was.geometry().boundingBox()
        self.iface.setActiveLayer(layer)
        layer.startEditing()
        self.canvas.setExtent(box.buffered(0.6 * box.width()))
        self.canvas.refresh()
        yield from self.until(lambda: not self.canvas.isDrawing(), "drawn")
        self.iface.actionVertexTool().trigger()
        focus(self.window, self.canvas)
        yield 0.5
        vertex = was.geometry().vertexAt(0)
        hands.move_map(vertex.x() + 5, vertex.y() + 5)
        yield 0.4
        hands.move_map(vertex.x(), vertex.y())
        yield 0.6
        hands.click_map(vertex.x(), vertex.y())
        yield 0.6
        aside = vertex.x() - 0.3 * box.width(), vertex.y()
        hands.move_map(*aside)
        yield 0.4
        hands.click_map(*aside)
        yield 0.8
        self.shot("vertex-tool")
        assert layer.isModified(), "the vertex tool changed nothing"
        layer.commitChanges()
        yield 0.8
        now = next(f for f in layer.getFeatures() if f["s2sam_id"] == was["s2sam_id"])
        assert not now.geometry().equals(was.geometry()), "the outline is as it was"
        for name in ("model", "model_sha256", "source", "stretch", "created", "prompt_id", "score"):
            assert now[name] == was[name], (name, was[name], now[name])
        ticked = bench.object_model.is_kept(current)
        assert not ticked, "still ticked after an edit by hand"
        bench.document.set_current(current)
        bench.tools.take()
        focus(self.window, self.canvas)
        QTimer.singleShot(700, self._keep_edits)
        hands.key("Return")
        yield 1.5
        kept = next(f for f in layer.getFeatures() if f["s2sam_id"] == was["s2sam_id"])
        assert kept.geometry().equals(now.geometry()), "the edit was lost"
        areas = f"{was['area_ha']:.2f} -> {now['area_ha']:.2f} ha"
        return f"{areas}; provenance stays; the tick goes; Enter asked and kept it"

    def _keep_edits(self) -> None:
        """Answers the question about edits by hand: keep them, which is the button in focus."""
        self.shot("keep-or-replace", whole_screen=True)
        self.hands.key("Return")


def _editors(bench: Any) -> list[Any]:
    return [
        editor
        for table in (bench.dock.objects.table, bench.dock.objects.accepted_table)
        for editor in table.viewport().findChildren(QLineEdit)
    ]

"""Actions of a hard day by hand in QGIS's own windows, and with others at the same file."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from driver import Steps, focus
from hard_day_checks import rows_of
from hard_day_results import ResultActions
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QTableView

#: Columns that a person may find in their way. Those in the second row come back by themselves.
REMOVABLE = (
    *("score", "stability", "perimeter_m", "n_fg", "n_bg", "model_sha256", "stretch"),
    *("s2sam_fp", "edited", "source"),
)


class HandActions(ResultActions):
    """Each ``do_`` is something that a person does; what it needs that is not there is left."""

    book: Any
    report: dict[str, Any]

    def other_choices(self) -> dict[str, float]:
        """With those of hands and others."""
        return {**super().other_choices(), **HANDS}

    # -- QGIS's own tools -----------------------------------------------------------------------

    def do_vertex_tool(self) -> Steps:
        """A vertex is dragged with QGIS's vertex tool, by mouse, and saved or given up."""
        feature, layer = self._in_sight()
        if feature is None:
            return
        self.outside = True
        before, shape = self.iface.activeLayer(), feature.geometry()
        start = shape.vertexAt(self.random.randrange(shape.constGet().nCoordinates() - 1))
        yield from self._edit(layer)
        tool = getattr(self.iface, "actionVertexToolActiveLayer", self.iface.actionVertexTool)
        tool().trigger()
        yield 0.2
        for x, y in ((start.x() + 15, start.y() + 15), (start.x(), start.y())):
            self.hands.move_map(x, y)
            yield 0.3
        self.hands.click_map(start.x(), start.y())
        yield 0.4
        end = start.x() + self.random.choice((-45, 45)), start.y() + self.random.uniform(-45, 45)
        self.hands.move_map(*end)
        yield 0.3
        self.hands.click_map(*end)
        yield 0.4
        moved = layer.getFeature(feature.id()).geometry()
        if not moved.equals(shape):  # The vertex was hit.
            self._looks_edited(feature)
        # An outline that crosses itself is seen, and given up.
        sound = moved.isGeosValid()
        yield from self._end_editing(layer, save=sound and self.random.random() < 0.7)
        self.bench.tools.take()
        self.iface.setActiveLayer(before)
        yield 0.2

    def do_attribute_table(self) -> Steps:
        """A name is typed into QGIS's attribute table."""
        feature, layer = self._a_feature()
        if feature is None:
            return
        self.outside = True
        before = self.iface.activeLayer()
        yield from self._edit(layer)
        table = self.iface.showAttributeTable(layer)
        yield 1.0
        try:
            view = next(v for v in table.findChildren(QTableView) if v.model().rowCount())
            column = _column(view, "name")
            cell = view.model().index(self.random.randrange(view.model().rowCount()), column)
            view.scrollTo(cell)
            focus(table, view)
            yield 0.3
            name = f"typed {self.random.randrange(1000)}"
            self.hands.click(view.viewport(), view.visualRect(cell).center())
            yield 0.3
            if not view.viewport().findChildren(QLineEdit):
                self.hands.key("F2")
                yield 0.3
            assert view.viewport().findChildren(QLineEdit), "no cell is open for writing"
            self.hands.key("ctrl+a")
            self.hands.type(name)
            self.hands.key("Return")
            yield 0.4
            layer.commitChanges()
            yield 0.3
            written = [row.name for group in rows_of(self.bench).values() for row in group]
            assert name in written, f"{name} is not in the file: {written}"
        finally:
            table.close()
        yield 0.3
        self.iface.setActiveLayer(before)
        focus(self.window, self.canvas)

    def do_remove_column(self) -> Steps:
        """A column of ours is removed from the results; nothing is edited by hand for that."""
        layer = self.bench.results.home.readable()
        if layer is None or layer.isEditable():
            return
        there = [name for name in REMOVABLE if layer.fields().indexFromName(name) >= 0]
        if not there:
            return
        name, ids = self.random.choice(there), self.bench.document.ids
        stood = {i: self.bench.results.kept.of(i) for i in ids}
        assert layer.startEditing()
        assert layer.deleteAttribute(layer.fields().indexFromName(name))
        if self.random.random() < 0.2:
            layer.rollBack()
        else:
            assert layer.commitChanges(), layer.commitErrors()
        yield 0.4
        yield from self.rest()
        stands = {i: self.bench.results.kept.of(i) for i in ids}
        other = {i: (stood[i], stands[i]) for i in ids if stood[i] != stands[i]}
        assert not other, f"without {name} other: {other}"

    # -- other places, other programs -----------------------------------------------------------

    def do_temporary(self) -> Steps:
        """A temporary layer for some objects; then they are kept in the file."""
        results = self.bench.results
        if results.home.is_temporary or results.home.layer is None:
            return
        if results.home.layer.isEditable():
            return
        before, ours = rows_of(self.bench), results.home.path
        results.temporary.trigger()
        yield 0.4
        yield from self.do_new_and_click()
        yield from self.rest()
        yield from self.do_enter()
        yield from self.rest()
        assert rows_of(self.bench) == {}, "a temporary layer has a file"
        results.beside.trigger()
        yield 0.4
        yield from self.rest()
        if results.home.path == ours:
            after = rows_of(self.bench)
            lost = {key for key in before if key not in after}
            assert not lost, f"the file lost {lost}"
        self.book.restart()

    def do_save_as(self) -> Steps:
        """The project is saved under another name in another folder; the results go along."""
        project = QgsProject.instance()
        layer = self.bench.results.home.layer
        if not project.fileName() or (layer is not None and layer.isEditable()):
            return
        here = Path(self.order["project"])
        number = self.random.randrange(3)
        folder = here.parent.parent / f"day {number}"
        folder.mkdir(exist_ok=True)
        there = folder / f"dây {number}.qgz"
        if there == here:
            return
        before = rows_of(self.bench)
        assert project.write(str(there))
        self.order["project"] = str(there)
        yield 0.4
        yield from self.rest()
        after = rows_of(self.bench)
        assert after == before, f"saved as {there.name}, the file has {after}, not {before}"

    def do_beside(self) -> Steps:
        """A second QGIS writes to the same file while objects are accepted here."""
        path = self.bench.results.home.path
        if path is None or not path.exists():
            return
        mark = f"beside-{self.random.randrange(10**6)}"
        script = Path(self.order["tools"]) / "hard_day_beside.py"
        other = subprocess.Popen(
            [sys.executable, str(script), str(path), mark, "5"],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for _ in range(3):
            yield from self.do_new_and_click()
            yield from self.rest()
            yield from self.do_enter()
        yield lambda: other.poll() is not None
        said = other.stdout.read() if other.stdout else ""
        assert other.returncode == 0, said[-1500:]
        yield 0.5
        yield from self.rest()
        found = {key[0] for key in rows_of(self.bench) if key[0].startswith(mark)}
        expected = {f"{mark}-{number}" for number in range(5)}
        assert found == expected, f"of another QGIS the file has {found}: {said[-500:]}"
        self.book.restart()

    # -- pieces ---------------------------------------------------------------------------------

    def _in_sight(self) -> tuple[Any, Any]:
        """A feature that lies wholly within the map, and the layer; None where there is none."""
        layer, extent = self.bench.results.home.readable(), self.canvas.extent()
        if layer is None or layer.isEditable() or layer not in self.canvas.layers():
            return None, layer
        extent = extent.buffered(-0.05 * extent.width())
        seen = [f for f in layer.getFeatures() if extent.contains(f.geometry().boundingBox())]
        return (self.random.choice(seen), layer) if seen else (None, layer)

    def _edit(self, layer: Any) -> Steps:
        self.iface.setActiveLayer(layer)
        yield 0.2
        self.iface.actionToggleEditing().trigger()
        yield 0.3
        assert layer.isEditable(), "the pencil begins no edits"

    def _end_editing(self, layer: Any, save: bool) -> Steps:
        if save and layer.isModified():
            self.iface.actionSaveActiveLayerEdits().trigger()
            yield 0.3
            assert not layer.isModified(), layer.commitErrors()
            self.iface.actionToggleEditing().trigger()
        else:
            layer.rollBack()
        yield 0.3

    def _looks_edited(self, feature: Any) -> None:
        """The list knows of what is drawn before it is saved."""
        kept = self.bench.results.kept
        ids = {kept.identity(i): i for i in self.bench.document.ids}
        prompt_id = ids.get(feature["s2sam_id"])
        if prompt_id is not None and feature["source"] == kept.source:
            assert kept.of(prompt_id).edited, f"{prompt_id} does not count as edited"


def _column(view: Any, name: str) -> int:
    model = view.model()
    heads = [
        str(model.headerData(number, Qt.Orientation.Horizontal))
        for number in range(model.columnCount())
    ]
    with contextlib.suppress(ValueError):
        return heads.index(name)
    raise AssertionError(f"the attribute table has no column {name}: {heads}")


HANDS = {
    "vertex_tool": 1.5,
    "attribute_table": 1.0,
    "remove_column": 0.6,
    "temporary": 0.5,
    "save_as": 0.6,
    "beside": 0.6,
}

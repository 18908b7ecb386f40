"""Lines about the dock's list, its steps, its dialogs, and where objects are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from driver import Steps, focus, screenshot
from lines_base import Line, Promises
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QToolButton

SCORE, AREA, VISIBLE = 2, 3, 4


class DockLines(Promises):
    """Each with the mouse on the widget, as a person would."""

    # -- the image ------------------------------------------------------------------------------

    def covered(self) -> Line:
        """Covered by another date the pinned image is warned of; both ways out work."""
        yield from self.fresh()
        bench, source = self.bench, self.bench.dock.source
        self.hands.click(source.pin)
        root = QgsProject.instance().layerTreeRoot()
        node = root.findLayer(self.layer("A below").id())
        on_top = node.clone()
        root.insertChildNode(0, on_top)
        root.removeChildNode(node)
        on_top.setItemVisibilityChecked(True)
        yield from self.until(source.band.isVisible, "a warning")
        text, use, show = source.band.text, source.use_seen.text(), source.show_it.text()
        self.shot("covered-by-another-date", whole_screen=True)
        self.hands.click(source.show_it)
        yield from self.until(lambda: not source.band.isVisible(), "the warning gone")
        assert not on_top.isVisible(), "the other date still covers it"
        on_top.setItemVisibilityChecked(True)
        yield from self.until(source.band.isVisible, "a second warning")
        self.hands.click(source.use_seen)
        yield from self.until(lambda: self.image() == "A below", "the date that is seen")
        yield from self.until(lambda: bench.hub.session is not None, "ready")
        return f"{text!r} with {use!r} and {show!r}; both do it"

    def two_dates(self) -> Line:
        """The same object on two dates: each outlined on its own, the other's kept grey."""
        bench = self.bench
        yield from self.fresh()
        yield from self.click(*self.order["field"])
        first = bench.answers.of(bench.document.current).area_ha
        self.show_only("A below")
        yield from self.until(lambda: self.image() == "A below", "the other date")
        yield from self.until(lambda: bench.hub.session is not None, "ready")
        yield from self.until(self.idle, "drawn")
        second = bench.answers.of(bench.document.current).area_ha
        self.shot("two-dates")
        self.show_only("Z on top")
        yield from self.until(lambda: self.image() == "Z on top", "back")
        yield from self.until(lambda: bench.hub.session is not None, "ready")
        yield from self.until(self.idle, "drawn")
        again = bench.answers.of(bench.document.current).area_ha
        assert again == first, (first, again)
        return f"{first:.2f} ha, on the other date {second}, back {again:.2f}"

    # -- help and dialogs -----------------------------------------------------------------------

    def help_button(self) -> Line:
        """Two clicks from the Help button to an image with objects on it; the keys in one more."""
        yield from self.fresh()
        bench, button = self.bench, self.bench.dock.help
        self.hands.click(button)
        yield from self.until(button.menu().isVisible, "the menu", 5)
        self.shot("help-menu", whole_screen=True)
        self._choose(button.menu(), button.example)
        yield from self.until(lambda: len(bench.document.ids) >= 4, "objects of the example", 30)
        yield from self.until(lambda: bench.hub.session is not None, "ready")
        yield from self.until(self.idle, "drawn", 90)
        count, image = len(bench.document.ids), self.image()
        self.shot("help-example")
        self.hands.click(button)
        yield from self.until(button.menu().isVisible, "the menu again", 5)
        self._choose(button.menu(), button.keys)
        yield from self.until(lambda: bool(_dialogs("keys")), "the keys", 10)
        yield 0.3
        dialog = _dialogs("keys")[0]
        screenshot(self.shots / "help-keys.png", dialog)
        dialog.close()
        return f"{count} objects on {image!r}; the keys in a window beside the map"

    def check_report(self) -> Line:
        """Check in the model manager reports in sentences."""
        bench = self.bench
        focus(self.window, self.canvas)
        self.hands.click(bench.dock.model.manage)
        yield from self.until(lambda: bool(_dialogs("models")), "the model manager", 10)
        dialog = _dialogs("models")[0]
        yield from self.until(dialog.check.isEnabled, "Check enabled", 20)
        self.hands.click(dialog.check)
        yield from self.until(lambda: "ms" in dialog.note.text() or " s" in dialog.note.text(),
                              "a report", 90)  # fmt: skip
        yield 0.3
        text = dialog.note.text()
        screenshot(self.shots / "check-report.png", dialog)
        dialog.close()
        assert "{" not in text, text
        assert text.startswith("The model works."), text
        return repr(text)

    def import_classes(self) -> Line:
        """Classes come from a table: the button, the menu, a file's name typed."""
        yield from self.fresh()
        bench, panel = self.bench, self.bench.dock.classes
        path = Path(self.order["work"]) / "classes.csv"
        path.write_text("name,color\nmaize,#ffcc00\nwater,#3366ff\nfallow,#aa8866\n")
        bench.dock.class_box.setCollapsed(False)
        bench.dock.scroll.ensureWidgetVisible(panel)
        yield 1.0  # The section unfolds.
        button = next(b for b in panel.findChildren(QToolButton) if b.text() == "Import classes")
        self.hands.click(button)
        yield from self.until(button.menu().isVisible, "the menu", 5)
        self._choose(button.menu(), button.menu().actions()[0])
        yield from self._type_file(path)
        yield from self.until(lambda: len(bench.classes.classes) == 3, "three classes", 10)
        found = [(c.name, c.colour) for c in bench.classes.classes]
        self.shot("classes-imported")
        focus(self.window, self.canvas)
        self.hands.key("z")
        yield from self.until(lambda: not bench.classes.classes, "undone", 5)
        bench.dock.class_box.setCollapsed(True)
        return f"{found}; Z takes them back"

    # -- the list -------------------------------------------------------------------------------

    def sorting(self) -> Line:
        """A click on a column's head sorts, another turns it round; the filter takes score."""
        yield from self.fresh()
        bench, table = self.bench, self.bench.dock.objects.table
        for place in (self.order["field"], self.order["other"], self.order["box"]):
            yield from self.click(*place)
            self.hands.key("n")
            yield 0.2
        header = table.horizontalHeader()

        def areas() -> list[float]:
            model = table.model()
            rows = (model.index(row, AREA).data() for row in range(model.rowCount()))
            return [float(text) for text in rows if text and text[0].isdigit()]

        orders = []
        for _ in range(2):
            left = header.sectionViewportPosition(AREA) + header.sectionSize(AREA) // 2
            self.hands.click(header.viewport(), QPoint(left, header.height() // 2))
            yield 0.5
            orders.append(areas())
        self.shot("sorted-by-area")
        assert orders[0] == sorted(orders[0], reverse=orders[0][0] > orders[0][-1]), orders
        assert orders[1] == orders[0][::-1], orders
        middle = sorted(orders[0])[1]
        focus(self.window, bench.dock.objects.filter)
        self.hands.click(bench.dock.objects.filter)
        self.hands.type(f"area > {middle - 0.001:.3f}")
        yield 0.9
        left_over = areas()
        self.shot("filtered-by-area")
        bench.dock.objects.filter.clear()
        yield 0.6
        focus(self.window, self.canvas)
        assert len(left_over) == 2, left_over
        return f"{orders[0]}, then {orders[1]}; 'area > {middle - 0.001:.3f}' leaves {left_over}"

    # -- steps of the history -------------------------------------------------------------------

    def steps_of_undo(self) -> Line:
        """Visibility, a name, Shape: each is a step that Z takes back, and Shift+Z does again."""
        yield from self.fresh()
        bench, document = self.bench, self.bench.document
        yield from self.click(*self.order["field"])
        current, seen = document.current, []
        table = bench.dock.objects.table
        cell = table.visualRect(table.model().index(0, VISIBLE)).center()
        self.hands.click(table.viewport(), cell)
        yield from self.until(lambda: not document.is_visible(current), "hidden", 5)
        yield from self._there_and_back(lambda: document.is_visible(current), seen, "visible")
        document.set_current(current)
        focus(self.window, self.canvas)
        before = document.name(current)
        self.hands.key("F2")
        yield from self.until(lambda: bool(self._editors()), "an editor", 5)
        self.hands.key("ctrl+a")
        self.hands.type("pond")
        self.hands.key("Return")
        yield from self.until(lambda: document.name(current) == "pond", "renamed", 5)
        yield from self._there_and_back(lambda: document.name(current) == before, seen, "name")
        bench.dock.shape_box.setCollapsed(False)
        bench.dock.scroll.ensureWidgetVisible(bench.dock.shape)
        yield 0.5
        was = bench.dock.shape.values
        self.hands.click(bench.dock.shape.smooth, QPoint(8, bench.dock.shape.smooth.height() // 2))
        yield from self.until(lambda: bench.dock.shape.values != was, "smooth", 5)
        yield from self.until(self.idle, "finished")
        yield from self._there_and_back(lambda: bench.dock.shape.values == was, seen, "shape")
        bench.dock.shape_box.setCollapsed(True)
        texts = [bench.stack.text(i) for i in range(bench.stack.count())]
        return f"{', '.join(seen)}: back and again; the history says {texts}"

    def model_step(self) -> Line:
        """Another model is a step; it is chosen in the model manager by its file."""
        yield from self.fresh()
        bench = self.bench

        def name() -> str:
            predictor = bench.hub.model.predictor
            return predictor.model.name if predictor is not None else ""

        before = name()
        self.hands.click(bench.dock.model.manage)
        yield from self.until(lambda: bool(_dialogs("models")), "the model manager", 10)
        self.hands.click(_dialogs("models")[0].own)
        yield from self._type_file(Path(self.order["standin"]))
        yield from self.until(lambda: name() == "standin", "the other model", 60)
        yield from self.until(self.idle, "loaded", 60)
        focus(self.window, self.canvas)
        for key, wanted in (("z", before), ("shift+z", "standin"), ("z", before)):
            self.hands.key(key)
            yield from self.until(lambda wanted=wanted: name() == wanted, f"{key}: {wanted}", 60)
            yield from self.until(self.idle, "loaded", 60)
        return f"{before}, standin, and with Z {name()} again"

    def _there_and_back(self, before: Any, seen: list[str], what: str) -> Steps:
        yield 0.5
        focus(self.window, self.canvas)
        self.hands.key("z")
        yield from self.until(before, f"Z took back: {what}", 5)
        steps = self.bench.stack
        assert steps.canRedo(), [steps.text(i) for i in range(steps.count())]
        self.hands.key("shift+z")
        yield from self.until(lambda: not before(), f"Shift+Z did again: {what}", 5)
        self.hands.key("z")
        yield from self.until(before, f"Z took back again: {what}", 5)
        yield from self.until(self.idle, "idle")
        seen.append(what)

    # -- where objects are kept -----------------------------------------------------------------

    def temporary_layer(self) -> Line:
        """A temporary layer is a choice, and looks temporary."""
        yield from self.fresh()
        bench = self.bench
        button = bench.dock.results_button
        self.hands.click(button)
        yield from self.until(button.menu().isVisible, "the menu", 5)
        self.shot("results-menu", whole_screen=True)
        self._choose(button.menu(), bench.results.temporary)
        yield 0.4
        yield from self.click(*self.order["field"])
        yield from self.until(lambda: bench.answers.of(bench.document.current).finished
                              is not None, "finished")  # fmt: skip
        self.hands.key("Return")
        yield from self.until(lambda: self._accepted() == 1, "accepted")
        mine = bench.results.kept.identity(bench.document.ids[0])
        layer = bench.results.home.layer
        assert layer.providerType() == "memory", layer.providerType()
        assert layer.isTemporary()
        name = layer.name()
        self.shot("temporary-layer")
        self.hands.click(button)
        yield from self.until(button.menu().isVisible, "the menu again", 5)
        self._choose(button.menu(), bench.results.beside)
        yield from self.until(lambda: bench.results.home.path is not None, "in a file", 10)
        kept = bench.results.home.layer
        held = [f["s2sam_id"] for f in kept.getFeatures()]
        assert held.count(mine) == 1, held
        assert bench.object_model.is_kept(bench.document.ids[0]), "the tick did not come along"
        assert "temporary" not in kept.name(), kept.name()
        return f"{name!r}, a memory layer; beside the project {kept.name()!r} holds it"

    def region_with_drafts(self) -> Line:
        """A region and a draft object come back with the project."""
        yield from self.fresh()
        bench, hands = self.bench, self.hands
        panel = bench.dock.run_panel
        x, y = self.order["field"]
        index = next(i for i in range(panel.region.count())
                     if "rawn" in str(panel.region.itemData(i)).lower())  # fmt: skip
        panel.region.setCurrentIndex(index)
        panel.region.activated.emit(index)
        yield 0.5
        for corner in ((x - 500, y - 500), (x + 500, y - 500), (x + 500, y + 500)):
            hands.click_map(*corner)
            yield 0.3
        hands.click_map(x - 500, y + 500, button=3)
        yield from self.until(lambda: bench.document.state.region is not None, "drawn", 10)
        bench.tools.take()
        focus(self.window, self.canvas)
        hands.key("n")
        yield 0.3
        bench.prompts.rename(bench.document.current, "not clicked yet")
        state = bench.document.state
        project, path = QgsProject.instance(), Path(self.order["work"]) / "region.qgz"
        project.setFileName(str(path))
        focus(self.window, self.canvas)
        hands.key("ctrl+s")
        yield from self.until(lambda: not project.isDirty(), "saved", 20)
        self.iface.newProject(False)
        yield 0.5
        assert bench.document.state.region is None, "the region outlived its project"
        project.read(str(path))
        yield from self.until(lambda: bench.document.state.region is not None, "the region", 20)
        yield from self.until(lambda: bench.hub.session is not None, "ready")
        yield from self.until(self.idle, "drawn")
        now = bench.document.state
        self.shot("region-reopened")
        assert now.region == state.region
        assert [d.name for d in now.drafts] == [d.name for d in state.drafts]
        return f"the region and the draft {[d.name for d in now.drafts]}"

    # -- pieces ---------------------------------------------------------------------------------

    def _choose(self, menu: Any, action: Any) -> None:
        """A click on an entry of an open menu."""
        self.hands.click(menu, menu.actionGeometry(action).center())

    def _type_file(self, path: Path) -> Steps:
        yield from self.until(
            lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a dialog", 10
        )
        dialog = QApplication.activeModalWidget()
        yield 0.5
        focus(dialog, dialog.findChild(QLineEdit))
        self.hands.key("ctrl+a")
        self.hands.type(str(path))
        yield 0.3
        self.hands.key("Return")

    def _editors(self) -> list[Any]:
        table = self.bench.dock.objects.table
        return list(table.viewport().findChildren(QLineEdit))


def _dialogs(word: str) -> list[Any]:
    """Windows that are shown and have a word in their title."""
    found = QApplication.topLevelWidgets()
    return [
        w for w in found if isinstance(w, QDialog) and w.isVisible() and word in w.windowTitle()
    ]

"""What a new user does, step by step, in the real desktop; each step is looked at and measured."""

from __future__ import annotations

import json
import shutil
import time
import zipfile
from pathlib import Path
from typing import Any, Callable

from driver import Hands, Pulse, Steps, focus, screenshot
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QLabel,
    QToolBar,
    QWidget,
)


class Tour:
    """The steps; ``order`` is what tools/desktop/prepare.py put together."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        self.iface, self.order = iface, order
        self.window, self.canvas = iface.mainWindow(), iface.mapCanvas()
        self.hands = Hands(self.canvas)
        self.pulse = Pulse()
        self.shots = Path(order["shots"])
        self.suffix = order.get("suffix", "")
        self.report: dict[str, Any] = {"events": self.hands.kind, "steps": []}
        self.plugin: Any = None

    @property
    def bench(self) -> Any:
        """Everything behind the dock."""
        return self.plugin.workbench

    def shot(self, name: str, whole_screen: bool = False) -> None:
        """A picture for the documents."""
        path = self.shots / f"{name}{self.suffix}.png"
        self.iface.messageBar().clearWidgets()  # QGIS's word on every task of a hidden window.
        screenshot(path, self.window, whole_screen)
        self.pulse.restart()  # The picture is ours, not the plugin's.

    def note(self, step: str, **values: Any) -> None:
        """A line of the report."""
        held = {
            "main_thread_busy_ms": round(1000 * self.pulse.busiest),
            "main_thread_away_ms": round(1000 * self.pulse.worst),
        }
        self.report["steps"].append({"step": step, **held, **values})
        self.pulse.restart()

    def write(self, error: str | None = None) -> None:
        """The report, as far as it came."""
        self.report["error"] = error
        path = Path(self.order["report"])
        path.write_text(json.dumps(self.report, indent=1), encoding="utf-8")

    # -- conditions ---------------------------------------------------------------------------

    def idle(self) -> bool:
        """Nothing is computed or drawn."""
        bench = self.bench
        quiet = not bench.hub.is_loading and bench.answers.idle and bench.hover.idle
        return bool(quiet and not self.canvas.isDrawing())

    def asked(self, started: float, took: dict[str, float]) -> Callable[[], bool]:
        """True when the outline is there; keeps how long that took."""

        def there() -> bool:
            bench = self.bench
            current = bench.document.current
            answer = bench.answers.of(current)
            if current is None or answer.score is None or bench.answers.is_pending(current):
                return False
            took["s"] = round(time.monotonic() - started, 3)
            return True

        return there

    # -- steps --------------------------------------------------------------------------------

    def open_scene(self, name: str) -> Steps:
        """The window, one raster, the dock by its button; returns the layer."""
        yield from self._plugin_there()
        self._make_room()
        layer = self.iface.addRasterLayer(self.order["scene"], name)
        yield 0.5
        self.hands.click(self._button())
        yield lambda: self.bench is not None
        yield lambda: self.bench.hub.session is not None and self.bench.hub.frame is not None
        return layer

    def _plugin_there(self) -> Steps:
        from qgis.utils import plugins

        yield lambda: "s2sam_qgis" in plugins
        self.plugin = plugins["s2sam_qgis"]

    def _make_room(self) -> None:
        """The window as large as the screen, without QGIS's browser."""
        self.window.showNormal()
        self.window.setGeometry(0, 0, *self.order["size"])
        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "Browser2"):
                dock.hide()

    def open(self) -> Steps:
        """The window, the scene, the dock by its button."""
        yield from self._plugin_there()
        if self.order.get("mirrored"):  # Qt does so itself where its own translation is installed.
            QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._make_room()
        focus(self.window, self.canvas)
        layers = []
        for file, name in zip(self.order["scenes"], self.order["names"]):
            layer = QgsRasterLayer(file, name)
            QgsProject.instance().addMapLayer(layer)
            layers.append(layer)
        tree = QgsProject.instance().layerTreeRoot()
        for layer in layers:
            tree.findLayer(layer.id()).setExpanded(False)
        for layer in layers[1:]:
            tree.findLayer(layer.id()).setItemVisibilityChecked(False)
        self.iface.setActiveLayer(layers[0])
        yield 1.0
        self.canvas.setExtent(layers[0].extent())
        self.canvas.refresh()
        yield lambda: not self.canvas.isDrawing()
        self.pulse.restart()
        self.hands.click(self._button())
        yield lambda: self.bench is not None
        self.bench.dock.source.choose(layers[0])
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        yield 0.5
        self.note("open", model=self.bench.hub.model.predictor.model.name)

    def tour(self) -> Steps:
        """Field, river with a background point, box, undo, accept, save, run, rerun."""
        order, hands = self.order, self.hands
        yield from self.open()
        if order.get("language"):
            yield from self._language()
            return
        self.shot("01-start")
        bench = self.bench
        foreground = next(iter(bench.actions.tools.values()))
        hands.click(bench.dock.tool_bar.widgetForAction(foreground))
        yield lambda: bench.tools.is_active
        focus(self.window, self.canvas)
        yield from self._ask("first click", lambda: hands.click_map(*order["field"]))
        bench.prompts.rename(bench.document.current, "field 1")
        self.shot("02-first-click")
        hands.key("Return")
        yield lambda: self._accepted() == 1
        self.note("accept", objects=self._accepted())

        for place in order["water"]:
            yield from self._ask("river", lambda place=place: hands.click_map(*place))
        before = bench.document.prompts
        yield from self._ask("background", lambda: hands.click_map(*order["not_water"], button=3))
        labels = [p.label for p in bench.document.prompts.of(bench.document.current)]
        assert labels[-1] == 0, labels
        bench.prompts.rename(bench.document.current, "river")
        self.shot("03-background-point")

        hands.key("n")
        yield lambda: bench.document.counts(bench.document.current).total == 0
        x0, y0, x1, y1 = order["box"]
        yield from self._ask("box", lambda: hands.drag_map((x0, y0), (x1, y1)))
        self.shot("04-box")
        count = len(bench.document.all_prompts)
        hands.key("z")
        yield lambda: len(bench.document.all_prompts) == count - 1
        hands.key("shift+z")
        yield lambda: len(bench.document.all_prompts) == count
        yield self.idle
        self.note("undo and redo", prompts=count)
        assert before is not bench.document.prompts

        hands.key("n")
        yield 0.3
        yield from self._hover()
        yield from self._ask("other field", lambda: hands.click_map(*order["other"]))
        bench.dock.shape_box.setCollapsed(False)
        bench.dock.shape.smooth.setChecked(True)
        yield self.idle
        self._zoom_to_objects()
        yield lambda: not self.canvas.isDrawing()
        yield 0.3
        self.shot("06-shape")
        bench.dock.shape_box.setCollapsed(True)

        bench.files.path = Path(order["prompts"])
        focus(self.window, self.canvas)
        hands.key("s")
        yield lambda: Path(order["prompts"]).is_file()
        self.note("save", file=True)
        yield from self._run()
        if order.get("rerun"):
            yield from self._rerun()
        if order.get("reinstall"):
            yield from self._reinstall()

    def _language(self) -> Steps:
        """The dock with everything unfolded, in the language of the profile."""
        order, hands, bench = self.order, self.hands, self.bench
        hands.click(bench.dock.tool_bar.widgetForAction(next(iter(bench.actions.tools.values()))))
        yield lambda: bench.tools.is_active
        focus(self.window, self.canvas)
        yield from self._ask("first click", lambda: hands.click_map(*order["field"]))
        bench.dock.shape_box.setCollapsed(False)
        bench.dock.run_panel.more.click()
        yield 1.0
        self.note("cut off", texts=cut_off(bench.dock))
        screenshot(self.shots / f"dock-{order['picture']}.png", bench.dock)
        bench.actions.rerun.trigger()
        yield lambda: bool(bench.dialogs.shown)
        yield 0.5
        dialog = bench.dialogs.shown[0]
        self.note("cut off in the rerun", texts=cut_off(dialog))
        screenshot(self.shots / f"rerun-{order['picture']}.png", dialog)
        dialog.reject()
        yield 0.3

    def _ask(self, step: str, act: Callable[[], None]) -> Steps:
        took: dict[str, float] = {}
        bench = self.bench
        before = bench.document.prompts
        self.pulse.restart()
        started = time.monotonic()
        act()
        yield lambda: bench.document.prompts is not before
        yield self.asked(started, took)
        yield self.idle
        answer = bench.answers.of(bench.document.current)
        self.note(step, seconds=took["s"], score=answer.score, area_ha=answer.area_ha)

    def _hover(self) -> Steps:
        _, hover, _, _ = self.bench.view.items
        self.hands.move_map(*self.order["other"])
        for _ in range(200):
            yield 0.05
            if hover.keys:
                break
        self.note("hover", shown=bool(hover.keys))
        self.shot("05-hover")

    def _run(self) -> Steps:
        bench = self.bench
        self.hands.click(bench.dock.run_panel.run)
        yield lambda: bench.runs.is_running or bool(bench.dock.run_panel.note.text())
        yield lambda: not bench.runs.is_running
        yield self.idle
        yield 0.5
        groups = [g.name() for g in QgsProject.instance().layerTreeRoot().findGroups()]
        self.note("run", groups=groups, text=bench.dock.run_panel.note.text())
        self.shot("07-run")

    def _rerun(self) -> Steps:
        bench = self.bench
        bench.actions.rerun.trigger()
        yield lambda: bool(bench.dialogs.shown)
        dialog = bench.dialogs.shown[0]
        dialog.target.folder.setText(self.order["results"])
        yield 0.5
        self.note("rerun dialog")
        self.hands.click(dialog.run)
        done = []
        dialog.finished_run.connect(done.append)
        yield lambda: bool(done)
        self.note("rerun done")
        yield self.idle
        yield 0.8
        groups = [g.name() for g in QgsProject.instance().layerTreeRoot().findGroups()]
        failed = [f"{outcome.name}: {outcome.reason}" for outcome in done[0].failures]
        self.note("rerun", groups=groups, failed=failed)
        self.shot("08-rerun", whole_screen=True)
        dialog.reject()
        yield 0.3

    def _reinstall(self) -> Steps:
        """Disabled, its folder replaced as the plugin manager does, enabled, and opened again."""
        from qgis.utils import home_plugin_path, loadPlugin, plugins, startPlugin, unloadPlugin

        name = "s2sam_qgis"
        self.plugin = None
        assert unloadPlugin(name)
        yield 0.5
        assert not self._buttons(), "the button stayed"
        assert not self.window.findChildren(QDockWidget, "S2SamDock"), "the dock stayed"
        folder = Path(home_plugin_path) / name
        shutil.rmtree(folder)
        with zipfile.ZipFile(self.order["reinstall"]) as archive:
            archive.extractall(folder.parent)
        assert loadPlugin(name)
        assert startPlugin(name)
        self.plugin = plugins[name]
        yield 1.0  # The toolbar moves its buttons together.
        self.pulse.restart()  # Unpacking was ours.
        self.hands.click(self._button())
        yield lambda: self.bench is not None
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        kept = len(self.bench.document.all_prompts)
        assert kept, "the prompts were lost"
        self.note("reinstall", prompts=kept)

    def _accepted(self) -> int:
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.customProperty("s2sam/results"):
                return int(layer.featureCount())
        return 0

    def _zoom_to_objects(self) -> None:
        (x0, y0, x1, y1), (x, y) = self.order["box"], self.order["other"]
        extent = QgsRectangle(min(x0, x), min(y0, y), max(x1, x), max(y1, y))
        extent.grow(500)
        self.canvas.setExtent(extent)
        # As people do: no more blank paper beside the image than there must be.
        view, image = self.canvas.extent(), self.iface.activeLayer().extent()
        if view.height() <= image.height():
            up = max(image.yMinimum() - view.yMinimum(), 0.0)
            down = max(view.yMaximum() - image.yMaximum(), 0.0)
            view.setYMinimum(view.yMinimum() + up - down)
            view.setYMaximum(view.yMaximum() + up - down)
            self.canvas.setExtent(view)
        self.canvas.refresh()

    def _button(self) -> Any:
        (button,) = self._buttons()
        return button

    def _buttons(self) -> list[Any]:
        return [
            bar.widgetForAction(action)
            for bar in self.window.findChildren(QToolBar)
            for action in bar.actions()
            if action.objectName() == "S2SamToggle"
        ]


def cut_off(window: QWidget) -> list[str]:
    """Texts of buttons, labels and boxes that need more room than they have."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, (QAbstractButton, QLabel)):
            continue
        text = part.text()
        wraps = isinstance(part, QLabel) and part.wordWrap()
        if text and not wraps and part.width() + 1 < part.minimumSizeHint().width():
            found.append(f"{type(part).__name__} {text!r}: {part.width()} px of "
                         f"{part.minimumSizeHint().width()}")  # fmt: skip
    return found

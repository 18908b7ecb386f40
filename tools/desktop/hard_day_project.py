"""Actions of a hard day on images, the project, the dock and where results are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from driver import Steps, focus
from hard_day_checks import rows_of
from hard_day_clicks import ClickActions
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox


class ProjectActions(ClickActions):
    """Each ``do_`` is something that a person does; what it needs that is not there is left."""

    book: Any
    report: dict[str, Any]

    def other_choices(self) -> dict[str, float]:
        """With those on the project."""
        return {**super().other_choices(), **PROJECT}

    def begin(self) -> None:
        """The panel may be another than before."""
        raise NotImplementedError

    def rasters(self) -> list[Any]:
        """The images."""
        raise NotImplementedError

    # -- images ---------------------------------------------------------------------------------

    def do_image(self) -> Steps:
        """The other date."""
        layers, root = self.rasters(), QgsProject.instance().layerTreeRoot()
        before = self.bench.hub.source.layer
        other = next((layer for layer in layers if layer is not before), None)
        if other is None:
            return
        for layer in layers:
            root.findLayer(layer.id()).setItemVisibilityChecked(layer is other)
        self.iface.setActiveLayer(other)
        yield 0.4
        yield lambda: self.bench.hub.source.layer is other and self.bench.hub.session is not None

    def do_raster_gone(self) -> Steps:
        """The image is removed from the project and added again."""
        layer = self.bench.hub.source.layer
        if layer is None:
            return
        file, name = layer.source(), layer.name()
        QgsProject.instance().removeMapLayer(layer.id())
        del layer
        yield 0.6
        again = QgsRasterLayer(file, name)
        QgsProject.instance().addMapLayer(again)
        root = QgsProject.instance().layerTreeRoot()
        for other in self.rasters():
            root.findLayer(other.id()).setItemVisibilityChecked(other is again)
        self.iface.setActiveLayer(again)
        yield 0.4
        yield lambda: self.bench.hub.source.layer is again and self.bench.hub.session is not None

    def do_click_while_loading(self) -> Steps:
        """The other date, and a click and Enter before it is ready."""
        layers, root = self.rasters(), QgsProject.instance().layerTreeRoot()
        other = next((x for x in layers if x is not self.bench.hub.source.layer), None)
        if other is None:
            return
        for layer in layers:
            root.findLayer(layer.id()).setItemVisibilityChecked(layer is other)
        self.iface.setActiveLayer(other)
        yield 0.02
        focus(self.window, self.canvas)
        self.hands.click_map(*self.somewhere())
        self.hands.key("Return")
        yield 0.4
        yield lambda: self.bench.hub.session is not None

    # -- the project ----------------------------------------------------------------------------

    def do_save_project(self) -> Steps:
        """Ctrl+S."""
        project, path = QgsProject.instance(), Path(self.order["project"])
        if not project.fileName():
            project.setFileName(str(path))
            project.setDirty(True)
        if not project.isDirty():
            return
        focus(self.window, self.canvas)
        self.hands.key("ctrl+s")
        yield 0.3

        def saved() -> bool:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):  # The file was written by the program, not by hand.
                box.button(QMessageBox.StandardButton.Ok).click()
            return not project.isDirty()

        yield saved
        yield 0.3

    def do_reopen(self) -> Steps:
        """Saved, closed and opened again: everything is as it was."""
        yield from self.do_save_project()
        bench, project = self.bench, QgsProject.instance()
        yield from self.rest()
        held, rows = bench.document.state, rows_of(bench)
        kept = [i for i in bench.document.ids if bench.object_model.is_kept(i)]
        image = bench.hub.source.layer
        image = "" if image is None else image.name()
        extent = self.canvas.extent()
        self.iface.newProject(False)
        yield 0.4
        if bench.document.ids:
            self.report["wrong"].append(f"a new project has {bench.document.ids}")
        project.read(self.order["project"])
        yield lambda: bench.hub.session is not None or not self.rasters()
        self.canvas.setExtent(extent)
        self.canvas.refresh()
        bench.tools.take()
        yield from self.rest()
        now, wrong = bench.document.state, []
        if not now.same_work_as(held):
            parts = ("prompts", "drafts", "hidden", "region", "views")
            other = [part for part in parts if getattr(now, part) != getattr(held, part)]
            wrong.append(f"reopened, other {other}")
        if rows_of(bench) != rows:
            wrong.append(f"reopened, the file has {rows_of(bench)}, not {rows}")
        ticked = [i for i in bench.document.ids if bench.object_model.is_kept(i)]
        if ticked != kept:
            tips = {i: bench.results.kept.of(i) for i in set(ticked) ^ set(kept)}
            wrong.append(f"reopened, ticked are {ticked}, not {kept}: {tips}")
        layer = bench.hub.source.layer
        if layer is None or layer.name() != image:
            wrong.append(f"reopened, the image is {layer and layer.name()}, not {image}")
        self.report["wrong"] += wrong
        self.book.restart()

    def do_dock(self) -> Steps:
        """The dock is closed and opened again."""
        self.hands.click(self._button())
        yield 0.4
        self.hands.click(self._button())
        yield 0.4
        yield lambda: self.bench.hub.session is not None or not self.rasters()
        self.bench.tools.take()

    def do_plugin(self) -> Steps:
        """The plugin is switched off and on."""
        from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin

        held, name = self.bench.document.state, "s2sam_qgis"
        self.plugin = self.checks = self.book = None
        assert unloadPlugin(name)
        yield 0.5
        assert loadPlugin(name)
        assert startPlugin(name)
        self.plugin = plugins[name]
        yield 1.0
        self.hands.click(self._button())
        yield lambda: self.bench is not None
        yield from self.until(lambda: self.bench.hub.session is not None, "ready", 60)
        self.bench.dock.class_box.setCollapsed(False)
        self.begin()
        now = self.bench.document.state
        # The package was loaded anew: its classes are others.
        if repr(now.prompts) != repr(held.prompts) or repr(now.drafts) != repr(held.drafts):
            self.report["wrong"].append("the plugin came back with another document")

    # -- where results are ----------------------------------------------------------------------

    def do_layer_gone(self) -> Steps:
        """The result layer is removed from the project, an object accepted: the file goes on."""
        layer = self.bench.results.home.layer
        if layer is None or not QgsProject.instance().fileName():
            return
        before = rows_of(self.bench)
        QgsProject.instance().removeMapLayer(layer.id())
        yield 0.5
        yield from self.do_new_and_click()
        yield from self.rest()
        yield from self.do_enter()
        yield from self.rest()
        after = rows_of(self.bench)
        lost = set(before) - set(after)
        if after and lost:
            self.report["wrong"].append(f"the file lost {lost}")
        self.book.restart()

    def do_save_prompts(self) -> Steps:
        """S writes the prompts as GeoJSON."""
        path = Path(self.order["project"]).parent / "prompts.geojson"
        self.bench.files.path = path
        self.hands.key("s")
        yield 0.5


PROJECT = {
    "image": 1.5,
    "raster_gone": 0.5,
    "click_while_loading": 0.6,
    "save_project": 1.0,
    "reopen": 1.0,
    "dock": 0.6,
    "plugin": 0.3,
    "layer_gone": 0.4,
    "save_prompts": 0.4,
}

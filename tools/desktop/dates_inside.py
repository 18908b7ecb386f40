"""The steps of ``dates``, inside QGIS."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from driver import Steps
from qgis.core import QgsProject, QgsRectangle
from tour import Tour


class Dates(Tour):
    """Happy and unhappy halves of a day with other dates."""

    def __init__(self, iface: Any, order: dict[str, Any]) -> None:
        super().__init__(iface, order)
        self.report["lines"] = []

    def check(self, line: str, holds: Any, detail: object = "") -> None:
        """One promise, and whether it holds."""
        self.report["lines"].append([line, bool(holds), str(detail)])

    @property
    def row(self) -> Any:
        """*Also look at*."""
        return self.bench.dock.source.dates

    def steps(self) -> Steps:
        """The whole day."""
        yield from self.open()
        yield from self._views()
        yield from self._choose()
        yield from self._keep()
        yield from self._lose()
        yield from self._follow()

    def _views(self) -> Steps:
        combo = self.bench.dock.source.view
        field = self.order["field"]
        self.canvas.setExtent(
            QgsRectangle(field[0] - 900, field[1] - 700, field[0] + 900, field[1] + 700)
        )
        self.canvas.refresh()
        yield self.idle
        combo.showPopup()
        yield lambda: self.bench.pictures._task is None and self.bench.pictures._shown
        yield 1.0
        self.shot("views", whole_screen=True)
        combo.hidePopup()
        yield 0.3
        self.check("the list of views shows pictures", combo.count() > 3, combo.count())

    def _menu(self) -> dict[str, Any]:
        self.row.menu.aboutToShow.emit()
        return {action.text(): action for action in self.row.menu.actions()}

    def _choose(self) -> Steps:
        names = self.order["names"]
        offered = [text for text in self._menu() if text.startswith("scene")]
        self.check("other dates of the place are offered", offered == names[1:], offered)
        self.row.menu.popup(self.row.button.mapToGlobal(self.row.button.rect().bottomLeft()))
        yield 0.6
        self.shot("also", whole_screen=True)
        self.row.menu.close()
        yield 0.3
        self._menu()[names[1]].trigger()
        yield self.idle
        yield lambda: self.bench.hub.session is not None
        self.check("the chosen date is named", self.row.button.text() == "2021-09-25")
        self.bench.tools.take()
        self.hands.click_map(*self.order["field"])
        yield lambda: self.bench.document.current is not None
        yield self.idle
        yield 0.5
        self.check("it was looked at", "Looked at: 2021-09-25." in self.row.note.text())
        self._menu()[names[2]].trigger()
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        yield 0.5
        said = self.row.note.text()
        self.check("the cloudy date is left out, in a sentence", "2021-10-05 was left out" in said)
        self.check("with the share", "% of the object is under cloud" in said, said)
        self.shot("left_out")
        self.bench.stack.undo()
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        self.check("undo takes the date back", self.row.button.text() == "2021-09-25")

    def _keep(self) -> Steps:
        project = QgsProject.instance()
        project.write(self.order["project"])
        self.iface.newProject()
        yield 1.0
        project.read(self.order["project"])
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        yield 1.0
        self.check(
            "the project brings the date back", self.row.button.text() == "2021-09-25",
            self.row.button.text(),
        )  # fmt: skip

    def _lose(self) -> Steps:
        path = Path(self.order["scenes"][1])
        away = path.with_suffix(".away")
        layers = QgsProject.instance().mapLayers().values()
        layer = next(layer for layer in layers if str(path) in layer.source())
        QgsProject.instance().removeMapLayer(layer.id())
        os.rename(path, away)
        self.bench.hub.source.reload()
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        yield 0.5
        note = self.bench.dock.source.note.text()
        self.check("a date that is gone is told, and the image works", "is gone" in note, note)
        self.shot("gone")
        os.rename(away, path)

    def _follow(self) -> Steps:
        self.bench.hub.source.reload()
        yield lambda: self.bench.hub.session is not None
        yield self.idle
        if self.bench.document.current is None:
            self.bench.tools.take()
            self.hands.click_map(*self.order["field"])
            yield self.idle
        self.bench.actions.rerun.trigger()
        yield lambda: bool(self.bench.dialogs.shown)
        dialog = self.bench.dialogs.shown[0]
        dialog.add_paths(self.order["scenes"])
        dialog.target.folder.setText(self.order["results"])
        dialog.target.follow.setChecked(True)
        self.check("worker processes are off while following", not dialog.target.jobs.isEnabled())
        yield 0.5
        dialog.start()
        yield lambda: dialog._task is None
        yield 2.0
        rows = dialog.areas._rows
        states = {(row.acquired or "")[:10]: (row.status, row.followed) for row in rows}
        self.check("the first date is asked as ever", not states["2021-06-17"][1], states)
        self.check("the second is followed", states["2021-09-25"] == ("done", True), states)
        self.check("the cloudy one is passed over", states["2021-10-05"][0] == "hidden", states)
        self.shot("followed", whole_screen=True)
        dialog.areas.what.setCurrentIndex(1)
        yield 0.5
        self.shot("index", whole_screen=True)
        dialog.reject()
        yield 0.5

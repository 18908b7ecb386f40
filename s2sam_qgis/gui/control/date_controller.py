"""Other dates of the place that is worked on: offered from the project's layers, and from files."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Callable

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QObject

from ...core.secrets import path_of
from ...translation import tr
from ..document.prompt_document import PromptDocument
from ..panels.date_row import DateRow, OfferedDate
from ..session.answers import AnswerController
from ..session.object_answer import dates_text
from ..session.seen_images import is_image
from ..session.session_hub import LayerHolder, SessionHub
from .view_controller import ViewController


class DateController(QObject):
    """Keeps the row of dates up with the document, and asks for what is chosen there."""

    def __init__(
        self,
        row: DateRow,
        document: PromptDocument,
        answers: AnswerController,
        hub: SessionHub,
        views: ViewController,
        ask_files: Callable[[str, str], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._row, self._document, self._answers = row, document, answers
        self._hub, self._views, self._ask_files = hub, views, ask_files
        row.asked.connect(self._offer)
        row.chosen.connect(views.choose_dates)
        row.files_asked.connect(self._add_files)
        hub.source.changed.connect(self.refresh)
        hub.model.changed.connect(self.refresh)
        hub.session_changed.connect(self.refresh)
        answers.changed.connect(lambda _: self._say())
        document.current_changed.connect(self._say)
        self.refresh()

    @property
    def _source(self) -> LayerHolder:
        return self._hub.source

    def refresh(self) -> None:
        """Shows which dates are looked at."""
        frame = self._source.frame
        dates = () if frame is None else frame.imagery.dates
        self._row.setVisible(self._source.layer is not None)
        self._row.show_chosen([_title(date.source) for date in dates])
        self._say()

    def _say(self) -> None:
        frame, predictor = self._source.frame, self._hub.model.predictor
        if frame is None or not frame.imagery.dates:
            self._row.note.say("")
            return
        if predictor is not None and not predictor.model.is_own:
            self._row.note.warn(tr("This model looks at the layer alone."))
            return
        current = self._document.current
        uses = () if current is None else self._answers.of(current).dates
        left_out = any(use.why for use in uses)
        (self._row.note.warn if left_out else self._row.note.say)(dates_text(uses))

    def _offer(self) -> None:
        from ...raster.reading.acquired import date_in

        chosen = list(self._chosen())
        offered = []
        for layer in QgsProject.instance().mapLayers().values():
            path = str(layer.source())
            if not self._may_be_a_date(layer) and path not in chosen:
                continue
            date = (date_in(layer.name()) or "")[:10]
            named = layer.name() if not date or date in layer.name() else f"{date}  {layer.name()}"
            offered.append(OfferedDate(named, path, path in chosen))
        known = {date.path for date in offered}
        offered += [
            OfferedDate(os.path.basename(path_of(path)), path, True)
            for path in chosen
            if path not in known
        ]
        self._row.offer(sorted(offered, key=lambda date: date.title.lower()))

    def _chosen(self) -> tuple[str, ...]:
        """The paths that are looked at: chosen, or replayed from the prompts' record."""
        also = self._source.choice.also
        if also is not None:
            return also
        frame = self._source.frame
        return () if frame is None else tuple(date.source.uri for date in frame.imagery.dates)

    def _add_files(self) -> None:
        kinds = tr("Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;All files (*)")
        paths = self._ask_files(tr("Other dates of the same place"), kinds)
        if paths:
            self._views.choose_dates(tuple(dict.fromkeys((*self._chosen(), *paths))))

    def _may_be_a_date(self, layer: Any) -> bool:
        """Whether a layer is another image with a file of its own that shows the place."""
        working = self._source.layer
        if working is None or layer is working or not is_image(layer):
            return False
        if layer.providerType() != "gdal" or str(layer.source()) == str(working.source()):
            return False
        if not (layer.crs().isValid() and working.crs().isValid()):
            return bool(layer.crs().isValid() == working.crs().isValid())
        context = QgsProject.instance().transformContext()
        way = QgsCoordinateTransform(layer.crs(), working.crs(), context)
        try:
            return bool(way.transformBoundingBox(layer.extent()).intersects(working.extent()))
        except QgsCsException:
            return False


def _title(source: Any) -> str:
    return (source.description.acquired or "")[:10] or str(source.description.name)

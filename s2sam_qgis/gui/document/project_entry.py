"""The prompt set lives in the project file and comes back with it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import PromptError
from ...core.prompt_geojson import format_prompts, parse_prompts
from ...core.prompts import LONLAT, PIXEL, PromptSet
from ...translation import tr
from .prompt_document import PromptDocument

SCOPE = "s2sam"
PROMPTS = "/prompts"
LAYER = "/layer"


class ProjectStore(QObject):  # type: ignore[misc]
    """Writes when the project is saved, reads when one is opened."""

    #: A project was opened: its prompts (maybe none) and the layer's id ("" for none).
    opened = pyqtSignal(object, str)
    #: The prompts are in the project file now.
    saved = pyqtSignal(object)
    #: The project was closed or a new one begun.
    closed = pyqtSignal()
    notice = pyqtSignal(str, bool)

    def __init__(
        self, document: PromptDocument, layer_id: Any, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._layer_id = layer_id
        self._project = QgsProject.instance()
        self._reading = False
        self._known = document.prompts
        self._in_writing: Optional[PromptSet] = None
        self._project.writeProject.connect(self._on_write)
        self._project.projectSaved.connect(self._on_saved)
        self._project.readProject.connect(self._on_read)
        self._project.cleared.connect(self.closed)
        document.changed.connect(self._on_prompts)

    def close(self) -> None:
        """Hears no more of the project."""
        self._project.writeProject.disconnect(self._on_write)
        self._project.projectSaved.disconnect(self._on_saved)
        self._project.readProject.disconnect(self._on_read)
        self._project.cleared.disconnect(self.closed)

    def read(self) -> None:
        """Takes over what the present project holds: at the start, and after one was opened."""
        self._on_read()

    def keep(self) -> None:
        """Leaves the prompts in the open project: the plugin goes, and may come back."""
        if not self._document.prompts.is_empty:
            self._on_write()
            self._in_writing = None

    def _on_write(self, *_: Any) -> None:
        prompts = self._document.prompts
        self._in_writing = prompts
        if not prompts.is_empty and prompts.crs in (LONLAT, PIXEL):
            self._project.writeEntry(SCOPE, PROMPTS, format_prompts(prompts))
        else:
            self._project.removeEntry(SCOPE, PROMPTS)
        self._project.writeEntry(SCOPE, LAYER, self._layer_id())

    def _on_saved(self) -> None:
        if self._in_writing is not None:
            self.saved.emit(self._in_writing)
            self._in_writing = None

    def _on_read(self, *_: Any) -> None:
        text, found = self._project.readEntry(SCOPE, PROMPTS, "")
        layer, _known = self._project.readEntry(SCOPE, LAYER, "")
        prompts = PromptSet(())
        if found and text:
            try:
                prompts = parse_prompts(text)
            except PromptError as error:
                self.notice.emit(
                    tr("The prompts in this project cannot be read: {error}").format(error=error),
                    True,
                )
        self._reading = True
        try:
            self.opened.emit(prompts, layer)
        finally:
            self._reading = False

    def _on_prompts(self, _: Any) -> None:
        before, self._known = self._known, self._document.prompts
        if self._known is not before and not self._reading:
            self._project.setDirty(True)

"""The document follows the project: kept in it, and brought back with it."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import S2SamError
from ...core.prompts import PromptSet
from ...translation import tr
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.autosave import Autosave
from ..document.project_entry import ProjectEntry, unreadable_text
from ..document.prompt_document import DocumentState, PromptDocument
from ..panels.image_panel import SourcePanel
from ..parts.messages import Messages
from .left_overs import LeftOvers
from .prompt_files import GEOJSON_FILTER, PromptFiles
from .waiting_results import WaitingResults


class ProjectController(QObject):
    """Brings the document back with its project, and says what of it cannot be read."""

    def __init__(
        self,
        entry: ProjectEntry,
        autosave: Autosave,
        document: PromptDocument,
        stack: QUndoStack,
        left_overs: LeftOvers,
        waiting: WaitingResults,
        files: PromptFiles,
        view: CanvasView,
        image_panel: SourcePanel,
        messages: Messages,
        ask_save: Callable[[str, str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry, self._autosave, self._document, self._stack = entry, autosave, document, stack
        self._left_overs, self._files, self._view = left_overs, files, view
        self._image_panel, self._messages, self._ask_save = image_panel, messages, ask_save
        self.waiting = waiting
        self._unread_offer: Callable[[], None] = lambda: None
        entry.opened.connect(self._on_opened)
        entry.closed.connect(self._on_closed)
        entry.unreadable.connect(self._on_unreadable)
        entry.saved.connect(autosave.mark_saved)
        files.saved.connect(self._on_file_saved)

    def start(self) -> None:
        """The dock was opened: takes over what the project holds, and what a crash left."""
        self._entry.read()
        self._left_overs.offer()
        self.waiting.offer()

    def close(self) -> None:
        """The session ends in order."""
        self.waiting.close()

    def _on_opened(self, state: DocumentState, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
        if isinstance(layer, QgsRasterLayer):
            self._image_panel.choose(layer)
        if not state.is_empty or state.views:
            self._reset(state)
            self._autosave.mark_saved(self._document.state)
        if QgsProject.instance().fileName():
            self._left_overs.offer()

    def _on_closed(self) -> None:
        """The project is gone, in order: nothing of it is offered again."""
        self._left_overs.withdraw()
        self._unread_offer()
        self._reset(DocumentState())
        self._autosave.mark_saved(self._document.state)
        self._files.reset()

    def _reset(self, state: DocumentState) -> None:
        self._view.select(None)
        self._stack.clear()
        self._document.replace(state)

    def _on_file_saved(self, prompts: PromptSet) -> None:
        """The user's file holds the prompts. A project's own entry is older until it is saved."""
        if self._document.prompts is prompts and not QgsProject.instance().fileName():
            self._autosave.mark_saved(self._document.state)

    # -- what cannot be read ------------------------------------------------------------------

    def _on_unreadable(self, reason: str) -> None:
        button = QPushButton(tr("Save as file…"))
        button.clicked.connect(self._save_unread)
        self._unread_offer()
        self._unread_offer = self._messages.offer(unreadable_text(reason), button, warning=True)

    def _save_unread(self) -> None:
        chosen = self._ask_save(tr("Save as file…"), "prompts_unread.geojson", GEOJSON_FILTER)
        if not chosen:
            self._on_unreadable("")
            return
        try:
            self._entry.save_unread(Path(chosen))
        except S2SamError as error:
            self._messages.say(str(error), True)
            self._on_unreadable("")
            return
        self._messages.succeeded(
            tr("Saved to {file}. It is no longer in the project.").format(file=Path(chosen).name)
        )

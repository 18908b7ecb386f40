"""The prompts follow the project: kept in it, brought back with it, offered again after a crash."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import S2SamError
from ...core.prompts import PromptSet
from ...translation import tr
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.autosave import Autosave
from ..document.project_entry import ProjectStore
from ..document.prompt_document import DocumentState, PromptDocument
from ..panels.image_panel import SourcePanel
from ..parts.messages import Messages
from ..session.session_hub import SessionHub
from .prompt_controller import PromptController
from .prompt_files import PromptFiles


class ProjectController(QObject):  # type: ignore[misc]
    """Brings the document back with its project, and offers what a crash left."""

    def __init__(
        self,
        store: ProjectStore,
        autosave: Autosave,
        document: PromptDocument,
        stack: QUndoStack,
        prompts: PromptController,
        files: PromptFiles,
        view: CanvasView,
        hub: SessionHub,
        image_panel: SourcePanel,
        messages: Messages,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._autosave, self._document, self._stack = store, autosave, document, stack
        self._prompts, self._files, self._view, self._hub = prompts, files, view, hub
        self._image_panel, self._messages = image_panel, messages
        store.opened.connect(self._on_opened)
        store.closed.connect(self._on_closed)

    def start(self) -> None:
        """The dock was opened: takes over what the project holds, and what a crash left."""
        self._store.read()
        self._offer_left_over()

    def _on_opened(self, prompts: PromptSet, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
        if isinstance(layer, QgsRasterLayer):
            self._image_panel.choose(layer)
        if not prompts.is_empty:
            self._reset(prompts)
            self._autosave.mark_saved(self._document.prompts)
            if prompts.record and self._hub.source.layer is not None:
                self._hub.source.set_choice(self._hub.source.choice, prompts.record)
        if QgsProject.instance().fileName():
            self._offer_left_over()

    def _on_closed(self) -> None:
        """The project is gone, in order: nothing of it is offered again."""
        self._autosave.remove()
        self._reset(PromptSet(()))
        self._files.reset()

    def _reset(self, prompts: PromptSet) -> None:
        ids = prompts.ids
        self._view.select(None)
        self._stack.clear()
        self._document.replace(DocumentState(prompts, (), ids[0] if ids else None))

    def _offer_left_over(self) -> None:
        path = self._autosave.left_over()
        if path is None:
            return
        button = QPushButton(tr("Restore"))
        button.clicked.connect(lambda: self._restore(path))
        self._messages.offer(
            tr("QGIS ended unexpectedly. The prompts of that session can be restored."), button
        )

    def _restore(self, path: Path) -> None:
        try:
            prompts = self._autosave.recover(path)
        except S2SamError as error:
            self._messages.say(str(error), True)
            return
        self._prompts.replace_all(prompts, tr("Restore prompts"))

"""The prompts follow the project: kept in it, brought back with it, offered again after a crash."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..core.errors import S2SamError
from ..core.prompts import PromptSet
from ..translation import tr
from .prompt_document import DocumentState

if TYPE_CHECKING:
    from .controller import Workbench


class ProjectController(QObject):  # type: ignore[misc]
    """Belongs to a workbench and reads its parts."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        bench.store.opened.connect(self._on_opened)
        bench.store.closed.connect(self._on_closed)

    def start(self) -> None:
        """The dock was opened: takes over what the project holds, and what a crash left."""
        self._bench.store.read()
        self._offer_left_over()

    def _on_opened(self, prompts: PromptSet, layer_id: str) -> None:
        bench = self._bench
        layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
        if isinstance(layer, QgsRasterLayer):
            bench.dock.source.show_layer(layer)
        if prompts.prompts:
            self._reset(prompts)
            bench.autosave.mark_saved(bench.document.prompts)
            if prompts.record and bench.hub.source.layer is not None:
                bench.hub.source.set_choice(bench.hub.source.choice, prompts.record)
        if QgsProject.instance().fileName():
            self._offer_left_over()

    def _on_closed(self) -> None:
        """The project is gone, in order: nothing of it is offered again."""
        self._bench.autosave.remove()
        self._reset(PromptSet(()))
        self._bench.files.reset()

    def _reset(self, prompts: PromptSet) -> None:
        ids = prompts.ids
        self._bench.view.select(None)
        self._bench.stack.clear()
        self._bench.document.replace(DocumentState(prompts, (), ids[0] if ids else None))

    def _offer_left_over(self) -> None:
        path = self._bench.autosave.left_over()
        if path is None:
            return
        button = QPushButton(tr("Restore"))
        button.clicked.connect(lambda: self._restore(path))
        self._bench.messages.offer(
            tr("QGIS ended unexpectedly. The prompts of that session can be restored."), button
        )

    def _restore(self, path: Path) -> None:
        try:
            prompts = self._bench.autosave.recover(path)
        except S2SamError as error:
            self._bench.messages.say(str(error), True)
            return
        self._bench.prompts.replace_all(prompts, tr("Restore prompts"))

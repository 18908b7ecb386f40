"""The object table's commands, and what the buttons and the hint say at each moment."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QObject, QPoint, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ...core.prompts import PromptId
from ...translation import tr
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..panels.dock import SamDock
from ..panels.object_panel import ObjectModel
from ..parts.actions import DockActions
from ..session.answers import AnswerController
from ..session.session_hub import Condition, SessionHub
from .prompt_controller import PromptController
from .run_controller import RunController
from .tool_controller import ToolController


class ObjectController(QObject):
    """Joins the table and the buttons to the document and its answers."""

    #: (text, is it an error) for the message bar.
    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        canvas: Any,
        dock: SamDock,
        actions: DockActions,
        model: ObjectModel,
        document: PromptDocument,
        stack: QUndoStack,
        answers: AnswerController,
        prompts: PromptController,
        view: CanvasView,
        hub: SessionHub,
        tools: ToolController,
        runs: RunController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._dock, self._actions, self._model = canvas, dock, actions, model
        self._document, self._stack, self._answers = document, stack, answers
        self._prompts, self._view, self._hub = prompts, view, hub
        self._tools, self._runs = tools, runs
        table = dock.objects
        table.current_asked.connect(self._on_row)
        table.delete_asked.connect(self.delete)
        table.zoom_asked.connect(self.zoom)
        table.menu_asked.connect(self._on_menu)
        model.renamed.connect(prompts.rename)
        model.visibility_asked.connect(prompts.set_visible)
        actions.new_object.triggered.connect(self.start)
        actions.delete.triggered.connect(self.delete)
        actions.duplicate.triggered.connect(self.duplicate)
        actions.rename.triggered.connect(self.rename)
        actions.zoom.triggered.connect(self.zoom)
        actions.candidate.triggered.connect(self.next_candidate)
        document.current_changed.connect(self.refresh)
        document.changed.connect(lambda _: self.refresh())
        answers.changed.connect(lambda _: self.refresh())
        hub.source.changed.connect(self.refresh)
        hub.model.changed.connect(self.refresh)
        hub.session_changed.connect(self.refresh)
        stack.indexChanged.connect(lambda _: self.refresh())

    def start(self) -> None:
        """A new object, and the tool to click it with."""
        self._prompts.new_object()
        self._tools.take()

    def delete(self) -> None:
        """Removes the selected objects."""
        ids = self.selected()
        if ids:
            self._prompts.delete_objects(ids)

    def duplicate(self) -> None:
        """Copies the object in hand."""
        current = self._document.current
        if current is not None:
            self._prompts.duplicate(current)

    def rename(self) -> None:
        """Starts to edit the name of the object in hand."""
        self._dock.objects.edit_name(self._document.current)

    def zoom(self) -> None:
        """Brings the object in hand into view."""
        current = self._document.current
        bounds = None if current is None else self._view.bounds_of(current)
        if bounds is None:
            return
        extent = QgsRectangle(*bounds)
        extent.scale(1.6)
        if extent.isEmpty():  # A lone point: the same scale around it.
            self._canvas.setCenter(extent.center())
        else:
            self._canvas.setExtent(extent)
        self._canvas.refresh()

    def next_candidate(self) -> None:
        """The model's next answer for the object in hand."""
        current = self._document.current
        number = None if current is None else self._answers.next_candidate(current)
        if current is None or number is None:
            self.notice.emit(tr("There is no other mask for this object yet."), False)
            return
        self._prompts.choose_candidate(current, number)

    def delete_selected_prompt(self) -> None:
        """Removes the point or box that was clicked."""
        if not self._prompts.delete_selected_prompt():
            self.notice.emit(
                tr("Click a point or the edge of a box first; Delete then removes it."), False
            )

    def refresh(self) -> None:
        """Buttons say what can be done now, the table what to do next."""
        actions, document, current = self._actions, self._document, self._document.current
        actions.undo.setEnabled(self._stack.canUndo())
        actions.redo.setEnabled(self._stack.canRedo())
        known = current is not None and current in document.ids
        answer = self._answers.of(current) if current is not None else None
        pending = current is not None and self._answers.is_pending(current)
        has_mask = answer is not None and answer.has_mask
        actions.accept.setEnabled(has_mask or pending)
        actions.new_set.setEnabled(bool(document.ids))
        actions.candidate.setEnabled(answer is not None and answer.candidates[1] > 1)
        for action in (actions.rename, actions.zoom, actions.delete):
            action.setEnabled(known)
        for action in (actions.duplicate, actions.attributes):
            action.setEnabled(known and document.prompts.has(current or ""))
        any_prompt = not document.prompts.is_empty
        for action in (actions.save, actions.save_as, actions.export_layer, actions.rerun):
            action.setEnabled(any_prompt)
        ready = any_prompt and self._hub.session is not None
        self._dock.run_panel.run.setEnabled(ready and not self._runs.is_running)
        self._dock.objects.set_hint(self._hint())
        self._dock.objects.show_current(current)

    def _hint(self) -> str:
        source, model, session = self._hub.source, self._hub.model, self._hub.session
        if source.layer is None:
            return tr("Load a Sentinel-2 image, then choose it above.")
        if model.condition is Condition.FAILED:
            return tr("Choose a model above.")
        if source.condition is Condition.FAILED:
            return tr("Choose another layer above.")
        if session is None:
            return tr("One moment…")
        return tr(
            "Click a field, a lake or a burn scar on the map.\n\n"
            "Left click: inside · right click: outside\nDrag: a box around it"
        )

    def selected(self) -> list[PromptId]:
        """The objects of the selected rows, else the active one."""
        ids: list[PromptId] = self._dock.objects.selected_ids
        current = self._document.current
        return ids or ([current] if current is not None else [])

    def _on_row(self, prompt_id: PromptId) -> None:
        self._view.select(None)
        self._document.set_current(prompt_id)

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self._dock.objects)
        actions = self._actions
        for action in (
            actions.zoom,
            actions.rename,
            actions.attributes,
            actions.duplicate,
            actions.candidate,
            actions.accept,
        ):
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(actions.delete)
        menu.popup(at)

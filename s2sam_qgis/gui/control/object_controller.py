"""The object table's commands: start, rename, duplicate, delete, zoom."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QObject, QPoint, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ...core.prompts import PromptId
from ...translation import tr
from ..canvas.view import CanvasView
from ..document.prompt_document import PromptDocument
from ..panels.object_list import ObjectList
from ..panels.object_panel import ObjectModel
from ..parts.actions import DockActions
from ..session.answers import AnswerController
from .prompt_controller import PromptController
from .tool_controller import ToolController


class ObjectController(QObject):
    """Joins the table to the document and its answers."""

    #: (text, is it an error) for the message bar.
    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        canvas: Any,
        table: ObjectList,
        actions: DockActions,
        model: ObjectModel,
        document: PromptDocument,
        answers: AnswerController,
        prompts: PromptController,
        view: CanvasView,
        tools: ToolController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._table, self._actions = canvas, table, actions
        self._document, self._answers = document, answers
        self._prompts, self._view, self._tools = prompts, view, tools
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
        """Copies the active object."""
        current = self._document.current
        if current is not None:
            self._prompts.duplicate(current)

    def rename(self) -> None:
        """Starts to edit the name of the active object."""
        self._table.edit_name(self._document.current)

    def zoom(self) -> None:
        """Brings the active object into view."""
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
        """The model's next answer for the active object."""
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

    def selected(self) -> list[PromptId]:
        """The objects of the selected rows, else the active one."""
        ids: list[PromptId] = self._table.selected_ids
        current = self._document.current
        return ids or ([current] if current is not None else [])

    def _on_row(self, prompt_id: PromptId) -> None:
        self._view.select(None)
        self._document.set_current(prompt_id)

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self._table)
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

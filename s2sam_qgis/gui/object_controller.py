"""The object table's commands, and what the buttons and the hint say at each moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QObject, QPoint
from qgis.PyQt.QtWidgets import QMenu

from ..core.prompts import PromptId
from ..translation import tr
from .session_hub import Condition

if TYPE_CHECKING:
    from .controller import Workbench


class ObjectController(QObject):  # type: ignore[misc]
    """Belongs to a workbench and reads its parts."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        table, actions = bench.dock.table, bench.actions
        table.current_asked.connect(self._on_row)
        table.delete_asked.connect(self.delete)
        table.zoom_asked.connect(self.zoom)
        table.menu_asked.connect(self._on_menu)
        bench.object_model.renamed.connect(bench.prompts.rename)
        actions.new_object.triggered.connect(self.start)
        actions.delete.triggered.connect(self.delete)
        actions.duplicate.triggered.connect(self.duplicate)
        actions.rename.triggered.connect(self.rename)
        actions.zoom.triggered.connect(self.zoom)
        actions.candidate.triggered.connect(self.next_candidate)
        bench.document.current_changed.connect(self.refresh)
        bench.document.changed.connect(lambda _: self.refresh())
        bench.answers.changed.connect(lambda _: self.refresh())
        bench.hub.source.changed.connect(self.refresh)
        bench.hub.model.changed.connect(self.refresh)
        bench.hub.session_changed.connect(self.refresh)
        bench.stack.indexChanged.connect(lambda _: self.refresh())

    def start(self) -> None:
        """A new object, and the tool to click it with."""
        self._bench.prompts.new_object()
        self._bench.tools.take()

    def delete(self) -> None:
        """Removes the selected objects."""
        ids = self._selected()
        if ids:
            self._bench.prompts.delete_objects(ids)

    def duplicate(self) -> None:
        """Copies the object in hand."""
        current = self._bench.document.current
        if current is not None:
            self._bench.prompts.duplicate(current)

    def rename(self) -> None:
        """Starts to edit the name of the object in hand."""
        bench = self._bench
        row = bench.object_model.row_of(bench.document.current)
        if row >= 0:
            bench.dock.table.setFocus()
            bench.dock.table.edit(bench.object_model.index(row, 0))

    def zoom(self) -> None:
        """Brings the object in hand into view."""
        bench = self._bench
        current = bench.document.current
        bounds = None if current is None else bench.view.bounds_of(current)
        if bounds is None:
            return
        extent = QgsRectangle(*bounds)
        extent.scale(1.6)
        if extent.isEmpty():  # A lone point: the same scale around it.
            bench.canvas.setCenter(extent.center())
        else:
            bench.canvas.setExtent(extent)
        bench.canvas.refresh()

    def next_candidate(self) -> None:
        """The model's next answer for the object in hand."""
        bench = self._bench
        current = bench.document.current
        if current is None or not bench.answers.next_candidate(current):
            bench.messages.say(tr("There is no other mask for this object yet."))

    def delete_selected_prompt(self) -> None:
        """Removes the point or box that was clicked."""
        if not self._bench.prompts.delete_selected_prompt():
            self._bench.messages.say(
                tr("Click a point or the edge of a box first; Delete then removes it.")
            )

    def refresh(self) -> None:
        """Buttons say what can be done now, the table what to do next."""
        bench = self._bench
        actions, document, current = bench.actions, bench.document, bench.document.current
        actions.undo.setEnabled(bench.stack.canUndo())
        actions.redo.setEnabled(bench.stack.canRedo())
        known = current is not None and current in document.ids
        answer = bench.answers.of(current) if current is not None else None
        pending = current is not None and bench.answers.is_pending(current)
        has_mask = answer is not None and answer.score is not None
        actions.accept.setEnabled(has_mask or pending)
        actions.candidate.setEnabled(answer is not None and answer.candidates[1] > 1)
        for action in (actions.rename, actions.zoom, actions.delete):
            action.setEnabled(known)
        actions.duplicate.setEnabled(known and bool(document.prompts.of(current or "")))
        any_prompt = bool(document.prompts.prompts)
        for action in (actions.save, actions.save_as, actions.export_layer, actions.rerun):
            action.setEnabled(any_prompt)
        ready = any_prompt and bench.hub.session is not None
        bench.dock.run_panel.run.setEnabled(ready and not bench.runs.is_running)
        bench.dock.table.set_hint(self._hint())
        bench.dock.table.show_current(current)

    def _hint(self) -> str:
        source, model, session = self._bench.hub.source, self._bench.hub.model, None
        session = self._bench.hub.session
        if source.layer is None:
            return tr("Load a Sentinel-2 image, then choose it above.")
        if model.condition is Condition.FAILED:
            return tr("Choose a model above.")
        if source.condition is Condition.FAILED:
            return tr("Choose another layer above.")
        if session is None:
            return tr("One moment…")
        return tr(
            "Choose a tool above and click a field, a lake or a burn scar on the map.\n\n"
            "Left click: inside · right click: outside\nDrag: a box around it"
        )

    def _selected(self) -> List[PromptId]:
        ids: List[PromptId] = self._bench.dock.table.selected_ids
        current = self._bench.document.current
        return ids or ([current] if current is not None else [])

    def _on_row(self, prompt_id: PromptId) -> None:
        self._bench.view.select(None)
        self._bench.document.set_current(prompt_id)

    def _on_menu(self, at: QPoint) -> None:
        bench = self._bench
        menu = QMenu(bench.dock.table)
        actions = bench.actions
        for action in (
            actions.zoom,
            actions.rename,
            actions.duplicate,
            actions.candidate,
            actions.accept,
        ):
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(actions.delete)
        menu.popup(bench.dock.table.viewport().mapToGlobal(at))

"""Joins the dock's parts to the session: it makes them, connects them, and takes them down."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..core.prompts import PromptId
from ..tasks.engine_task import EngineTask, TaskSet, error_text
from ..tasks.segment_tasks import ModelChoice
from ..translation import tr
from .actions import DockActions
from .answer_controller import AnswerController
from .canvas_view import CanvasView
from .compat import QUndoStack
from .dock import SamDock
from .hover_controller import AheadController, HoverController
from .messages import Messages
from .model_list import catalogue_entries
from .model_panel import ModelPanel
from .object_table import ObjectModel, ObjectTable
from .prompt_controller import PromptController
from .prompt_document import PromptDocument
from .run_panel import RunPanel
from .session_hub import Condition, SessionHub
from .shape_panel import ShapePanel
from .source_panel import SourcePanel
from .tool_controller import ToolController
from .tool_keys import ToolKeys

if TYPE_CHECKING:
    from ..models.embedding_store import EmbeddingStore


class Workbench(QObject):  # type: ignore[misc]
    """Everything behind one dock. ``iface`` is QGIS's; only its canvas and bars are used."""

    def __init__(self, iface: Any, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        canvas = iface.mapCanvas()
        self._iface, self.canvas = iface, canvas
        self.tasks = TaskSet(self)
        self.messages = Messages(iface.messageBar(), self)
        self.hub = SessionHub(self.tasks, _make_store, canvas.mapSettings, self)
        self.document = PromptDocument(self)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(500)
        self.answers = AnswerController(self.document, self.hub, self)
        self.view = CanvasView(canvas, self.document, self.answers, self.hub, self)
        self.prompts = PromptController(self.document, self.stack, self.view, self.hub, self)
        self.hover = HoverController(self.document, self.view, self.hub, self)
        self.ahead = AheadController(canvas, self.view, self.hub, self)
        self.actions = DockActions(self)
        self.tools = ToolController(canvas, self.prompts, self.actions, self)
        self.object_model = ObjectModel(self.document, self.answers, self)
        self.dock = SamDock(
            self.actions,
            SourcePanel(self.hub.source),
            ModelPanel(self.hub.model),
            ObjectTable(self.object_model),
            ShapePanel(),
            RunPanel(),
            self.stack,
            iface.mainWindow(),
        )
        self.keys = ToolKeys(
            self._commands(), lambda: self.tools.is_active, self._foreign_stack, self
        )
        self.keys.watch(canvas, self.dock)
        self._connect()
        self._refresh()
        self._list_models()

    def close(self) -> None:
        """Takes everything down: threads, tasks, items, tool. The dock is the caller's to delete."""
        self.keys.stop()
        self.tools.close()
        self.ahead.close()
        self.hover.close()
        self.answers.close()
        self.tasks.close()
        self.hub.close()
        self.view.close()
        self.stack.clear()

    def _connect(self) -> None:
        dock, actions = self.dock, self.actions
        for source in (self.prompts, self.answers):
            source.notice.connect(self.messages.say)
        self.prompts.hovered.connect(self.hover.hover)
        self.prompts.clicked.connect(self.ahead.clicked)
        dock.source.layer_chosen.connect(self.hub.source.set_layer)
        dock.model.model_chosen.connect(self._choose_model)
        dock.table.current_asked.connect(self._on_row)
        dock.table.delete_asked.connect(self._delete_objects)
        dock.table.zoom_asked.connect(self._zoom)
        self.object_model.renamed.connect(self.prompts.rename)
        dock.shape.opacity_changed.connect(self.view.set_opacity)
        dock.shape.finishing_changed.connect(self._set_finishing)
        dock.each_click.toggled.connect(self._set_each_click)
        dock.shown.connect(self._on_shown)
        self.document.current_changed.connect(self._refresh)
        self.document.changed.connect(lambda _: self._refresh())
        self.hub.source.changed.connect(self._refresh)
        self.hub.model.changed.connect(self._refresh)
        self.hub.session_changed.connect(self._on_session)
        self.answers.changed.connect(lambda _: self._refresh())
        self.answers.busy.connect(self._show_busy)
        self.stack.indexChanged.connect(lambda _: self._refresh())
        actions.undo.triggered.connect(self.stack.undo)
        actions.redo.triggered.connect(self.stack.redo)
        actions.new_object.triggered.connect(self._new_object)
        actions.delete.triggered.connect(self._delete_objects)
        actions.duplicate.triggered.connect(self._duplicate)
        actions.rename.triggered.connect(self._rename)
        actions.zoom.triggered.connect(self._zoom)
        actions.candidate.triggered.connect(self._next_candidate)
        actions.preview.toggled.connect(self._set_preview)
        actions.preview.setChecked(True)

    def _commands(self) -> Any:
        from .map_tools import ToolMode

        actions = self.actions
        return {
            "next_tool": self.tools.next_mode,
            "foreground": lambda: self.tools.take(ToolMode.FOREGROUND),
            "background": lambda: self.tools.take(ToolMode.BACKGROUND),
            "box": lambda: self.tools.take(ToolMode.BOX),
            "pan": lambda: self.tools.take(ToolMode.PAN),
            "preview": actions.preview.toggle,
            "candidate": actions.candidate.trigger,
            "new_object": actions.new_object.trigger,
            "save": actions.save.trigger,
            "undo": actions.undo.trigger,
            "redo": actions.redo.trigger,
            "accept": actions.accept.trigger,
            "delete": self._delete_selected,
            "escape": self._escape,
        }

    # -- what the user does -------------------------------------------------------------------

    def _choose_model(self, name: str) -> None:
        self.hub.model.set_choice(ModelChoice(name))

    def _on_row(self, prompt_id: PromptId) -> None:
        self.view.select(None)
        self.document.set_current(prompt_id)

    def _new_object(self) -> None:
        self.prompts.new_object()
        self.tools.take()

    def _selected_ids(self) -> list[PromptId]:
        ids = self.dock.table.selected_ids
        current = self.document.current
        return ids or ([current] if current is not None else [])

    def _delete_objects(self) -> None:
        ids = self._selected_ids()
        if ids:
            self.prompts.delete_objects(ids)

    def _delete_selected(self) -> None:
        if not self.prompts.delete_selected_prompt():
            self.messages.say(tr("Click a point or a box first; Delete then removes it."))

    def _duplicate(self) -> None:
        if self.document.current is not None:
            self.prompts.duplicate(self.document.current)

    def _rename(self) -> None:
        row = self.object_model.row_of(self.document.current)
        if row >= 0:
            self.dock.table.setFocus()
            self.dock.table.edit(self.object_model.index(row, 0))

    def _zoom(self) -> None:
        current = self.document.current
        bounds = None if current is None else self.view.bounds_of(current)
        if bounds is not None:
            extent = QgsRectangle(*bounds)
            extent.scale(1.6)
            self.canvas.setExtent(extent)
            self.canvas.refresh()

    def _next_candidate(self) -> None:
        current = self.document.current
        if current is None or not self.answers.next_candidate(current):
            self.messages.say(tr("There is no other mask for this object yet."))

    def _set_preview(self, on: bool) -> None:
        self.hover.enabled = on

    def _set_each_click(self, on: bool) -> None:
        self.prompts.one_object_a_click = on
        self.hover.for_every_click = on

    def _set_finishing(self, min_area: float, holes: float, simplify: float, smooth: bool) -> None:
        if self.hub.session is None:
            return
        from ..raster.finishing import Finishing

        self.answers.set_finishing(Finishing(min_area, holes, simplify, smooth))

    def _escape(self) -> None:
        """Gives up what is in hand, then the selection, then the tool."""
        if not self.tools.tool.give_up() and not self.prompts.clear_selection():
            self.tools.put_down()

    # -- what follows -------------------------------------------------------------------------

    def _on_session(self) -> None:
        if self.hub.session is not None:
            self._set_finishing(*self.dock.shape.values)
        self._refresh()

    def _on_shown(self, shown: bool) -> None:
        self.ahead.set_active(shown)
        if shown and self.hub.model.choice is None:
            self._choose_model("builtin")
        if shown:
            self.dock.source.layer_chosen.emit(self.dock.source.combo.currentLayer())
        if not shown and not self.dock.isVisible():
            self.tools.put_down()

    def _show_busy(self, text: str) -> None:
        self.dock.status.say(text)

    def _refresh(self) -> None:
        """Buttons say what can be done now, the table what to do next."""
        actions, current = self.actions, self.document.current
        known = current in self.document.ids
        actions.undo.setEnabled(self.stack.canUndo())
        actions.redo.setEnabled(self.stack.canRedo())
        answer = None if current is None else self.answers.of(current)
        has_mask = answer is not None and answer.score is not None
        actions.accept.setEnabled(has_mask)
        actions.candidate.setEnabled(answer is not None and answer.candidates[1] > 1)
        for action in (actions.rename, actions.duplicate, actions.zoom, actions.delete):
            action.setEnabled(known)
        any_prompt = bool(self.document.prompts.prompts)
        for action in (actions.save, actions.save_as, actions.export_layer, actions.rerun):
            action.setEnabled(any_prompt)
        self.dock.run_panel.run.setEnabled(any_prompt and self.hub.session is not None)
        self.dock.table.set_hint(self._hint())
        self.dock.table.show_current(current)

    def _hint(self) -> str:
        source, model = self.hub.source, self.hub.model
        if source.layer is None:
            return tr("Load a Sentinel-2 image, then choose it above.")
        if model.condition is Condition.FAILED:
            return tr("Choose a model above.")
        if self.hub.session is None:
            return tr("One moment…")
        return tr(
            "Click a field, a lake or a burn scar on the map.\n"
            "Left click: inside. Right click: outside. Drag: a box around it."
        )

    def _foreign_stack(self) -> bool:
        """Whether Ctrl+Z belongs to a vector layer that is being edited."""
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.isEditable():
            return False
        stack = layer.undoStack()
        return bool(stack.canUndo() or stack.canRedo())

    def _list_models(self) -> None:
        def done(entries: Any) -> None:
            self.dock.model.set_entries(entries)

        def failed(error: Exception) -> None:
            self.messages.say(error_text(error), True)

        self.tasks.start(
            EngineTask(tr("List models"), lambda _, __: catalogue_entries(), done, failed)
        )


def _make_store() -> EmbeddingStore:
    """The store that the shell command uses too; made in a task."""
    from ..models.catalogue import home
    from ..models.embedding_store import EmbeddingStore

    return EmbeddingStore(Path(home()) / "embeddings")


def project_folder() -> Optional[Path]:
    """The saved project's folder, None for one that was never saved."""
    name = QgsProject.instance().fileName()
    return Path(name).parent if name else None

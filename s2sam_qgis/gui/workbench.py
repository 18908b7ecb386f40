"""Joins the dock's parts to the session: it makes them, connects them, and takes them down.

Longer than a file should be, on purpose: it is the one list of what there is and who hears whom,
read from top to bottom; what a part does stands with the part.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..core.options import Finishing
from ..layers.result_tools import ResultTools
from ..settings import Settings
from ..tasks.background_task import TaskSet, error_text
from ..translation import tr
from .canvas.view import CanvasView
from .control.accept_controller import AcceptController
from .control.attribute_controller import AttributeController
from .control.button_states import ButtonStates
from .control.class_controller import ClassController
from .control.commands import commands
from .control.date_controller import DateController
from .control.doubt_controller import DoubtController
from .control.feature_repair import FeatureRepair
from .control.help_controller import HelpController
from .control.history_controller import HistoryController
from .control.hover_controller import AheadController, HoverController
from .control.image_controller import ImageController
from .control.left_overs import LeftOvers
from .control.object_controller import ObjectController
from .control.open_dialogs import Dialogs
from .control.picture_controller import PictureController
from .control.preferences import Preferences
from .control.presence import Presence
from .control.project_controller import ProjectController
from .control.prompt_controller import PromptController
from .control.prompt_files import PromptFiles
from .control.region_controller import RegionController
from .control.region_parts import RegionParts
from .control.repair_controller import RepairController
from .control.result_tool_controller import ResultToolController
from .control.results_controller import ResultsController
from .control.run_controller import RunController
from .control.tool_controller import ToolController
from .control.tool_keys import ToolKeys
from .control.view_controller import ViewController
from .control.waiting_results import WaitingResults
from .document.autosave import Autosave
from .document.project_entry import ProjectEntry
from .document.prompt_document import PromptDocument
from .document.undo_commands import History
from .panels.alike_panel import AlikePanel
from .panels.class_panel import ClassPanel
from .panels.dock import SamDock
from .panels.everything_panel import EverythingPanel
from .panels.image_panel import SourcePanel
from .panels.model_panel import ModelPanel
from .panels.object_list import ObjectList
from .panels.object_panel import ObjectModel
from .panels.object_table import ObjectTable
from .panels.run_panel import RunPanel
from .panels.shape_panel import ShapePanel
from .parts.actions import DockActions
from .parts.messages import Messages
from .session.answers import AnswerController, Progress
from .session.session_hub import SessionHub

if TYPE_CHECKING:
    from ..models.embedding_store import EmbeddingStore

UNDO_STEPS = 500


class Workbench(QObject):
    """Everything behind one dock. ``iface`` is QGIS's; only its canvas and bars are used."""

    def __init__(
        self,
        iface: Any,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        canvas, window = iface.mapCanvas(), iface.mainWindow()
        self._iface, self.canvas = iface, canvas
        self.tasks = TaskSet(self)
        self.messages = Messages(iface.messageBar(), self)
        self.hub = SessionHub(self.tasks, self._open_store, canvas.mapSettings, self)
        self.document = PromptDocument(self)
        self.stack = History(self)
        self.stack.setUndoLimit(UNDO_STEPS)
        self.stack.layer = self._layer_id
        self.answers = AnswerController(self.document, self.hub, self)
        self.view = CanvasView(canvas, self.document, self.answers, self.hub, self)
        self.prompts = PromptController(self.document, self.stack, self.view, self.hub, self)
        self.hover = HoverController(self.document, self.view, self.hub, self)
        self.ahead = AheadController(canvas, self.view, self.hub, self)
        self.actions = DockActions(self)
        self.repairs = RepairController(
            canvas, self.document, self.prompts, self.view, self.hub, self
        )
        self.object_model = ObjectModel(self.document, self.answers, self)
        self.dock = SamDock(
            self.actions,
            SourcePanel(self.hub.source, self.hub.model),
            ModelPanel(self.hub.model),
            ObjectList(self.object_model, self.document, self.answers),
            ShapePanel(),
            ClassPanel(),
            RunPanel(),
            EverythingPanel(),
            AlikePanel(),
            self.stack,
            window,
        )
        self.images = ImageController(
            canvas, self.hub.source, self.dock.source, self.messages, self
        )
        self.prompts.may_click = self.images.may_click
        self.dialogs = Dialogs(self.hub, window, self)
        self.classes = ClassController(
            self.document,
            self.stack,
            self.object_model,
            self.dock.classes,
            self.dialogs.ask_open,
            self,
        )
        self.results = ResultsController(
            self.document,
            self.answers,
            self.hub,
            canvas,
            self.dock.results_button,
            self.dialogs.ask_save,
            self,
        )
        self._make_tools()
        self.accepts = AcceptController(
            self.document,
            self.stack,
            self.answers,
            self.prompts,
            self.results.kept,
            self.results.accepted,
            self.hub,
            window,
            self,
        )
        self.object_model.show_kept(self.results.kept)
        # Nor do points of another date's objects help on this one.
        self.view.show_no_markers_of(
            lambda i: (
                self.object_model.is_kept(i) or self.answers.of(i).progress is Progress.ELSEWHERE
            )
        )
        self.runs = RunController(
            canvas,
            self.document,
            self.hub,
            self.dock.run_panel,
            iface.activeLayer,
            self.dialogs.ask_save,
            self,
        )
        self.objects = ObjectController(
            canvas,
            self.dock.objects,
            self.actions,
            self.object_model,
            self.document,
            self.answers,
            self.prompts,
            self.view,
            self.tools,
            self,
        )
        self.regions = RegionController(
            canvas,
            self.document,
            self.prompts,
            self.view,
            self.hub,
            self.dock.run_panel,
            self,
        )
        self.files = PromptFiles(
            self.document,
            self.prompts,
            self.hub,
            self.dialogs.ask_save,
            self.dialogs.ask_open,
            self,
        )
        self.doubts = DoubtController(
            canvas, self.document, self.answers, self.view, self.dock.doubt, self
        )
        self.help = HelpController(
            canvas, self.dock.help, self.actions, self.dock.source, self.files, self.dialogs, self
        )
        self.autosave = Autosave(self.document, parent=self)
        self.project_entry = ProjectEntry(self.document, self._layer_id, self)
        self.project = ProjectController(
            self.project_entry,
            self.autosave,
            self.document,
            self.stack,
            LeftOvers(self.autosave, self.document, self.prompts, self.messages, self),
            WaitingResults(self.results.home, self.messages, self),
            self.files,
            self.view,
            self.dock.source,
            self.messages,
            self.dialogs.ask_save,
            self,
        )
        self.preferences = Preferences(
            settings or Settings(),
            self.dock,
            self.actions,
            self.hover,
            self.ahead,
            self.hub,
            self.tasks,
            self.messages,
            self,
        )
        self.history = HistoryController(
            canvas,
            self.stack,
            self.document,
            self.view,
            self.hub,
            self.dock,
            self.preferences,
            self.set_finishing,
            self.images.go_to,
            self,
        )
        self.presence = Presence(
            self.dock,
            self.hub,
            self.answers,
            self.prompts,
            self.tools,
            self.images,
            self.ahead,
            self.preferences,
            self,
        )
        self.keys = ToolKeys(
            self._commands(), lambda: self.tools.is_active, self._foreign_stack, self
        )
        self.keys.watch(canvas, self.dock)
        self._connect()
        self.preferences.apply()
        self.dialogs.make_options = self.preferences.make_options
        self.dialogs.own_model_chosen.connect(self.history.choose_own_model)
        self.buttons.refresh()
        self.preferences.list_models()
        self.project.start()

    def _make_tools(self) -> None:
        self.result_tools = ResultToolController(
            self.canvas,
            ResultTools(self.results.accepted, lambda: self.results.kept.source or ""),
            self.stack,
            self,
        )
        self.tools = ToolController(
            self.canvas, self.prompts, self.repairs, self.result_tools, self.actions, self
        )

    def _join_accepted(self) -> None:
        self.view.is_drawn_by_layer = lambda i: self.results.draws(i, self.canvas.layers())
        self.view.kept_rings = self.results.kept.rings
        self.results.kept.changed.connect(self.view.show_accepted)
        self.canvas.layersChanged.connect(self.view.show_accepted)

    def _join_everything(self) -> None:
        parts = RegionParts(
            self.canvas,
            self.document,
            self.stack,
            self.view,
            self.hub,
            self.answers,
            self.prompts,
            self.results.accepted,
            self.dock,
            self._iface.activeLayer,
            self.dialogs.ask_layers,
            self,
        )
        parts.notice.connect(self.messages.say)
        self.dock.everything.draw_asked.connect(self.regions.start)
        self.everything, self.picks = parts.everything, parts.picks
        self.alike, self.elsewhere, self.refines = parts.alike, parts.elsewhere, parts.refines

    def close(self) -> None:
        """Takes everything down: threads, tasks, items, tool. The dock is for the caller to delete.

        What was not saved stays in the open project, and is there when the plugin comes back.
        """
        steps = (
            self._end_editing,
            self.project_entry.keep,
            self.autosave.close,
            lambda: self.canvas.extentsChanged.disconnect(self.hub.source.follow_view),
            lambda: self.canvas.layersChanged.disconnect(self.view.show_accepted),
            self.keys.stop,
            self.regions.close,
            self.picks.close,
            self.refines.close,
            self.everything.close,
            self.images.close,
            self.doubts.close,
            self.tools.close,
            self.dialogs.close,
            self.project_entry.close,
            self.project.close,
            self.results.close,
            self.files.close,
            self.ahead.close,
            self.hover.close,
            self.classes.close,
            self.accepts.close,
            self.answers.close,
            self.tasks.close,
            self.hub.close,
            self.view.close,
            self.messages.close,
            self.stack.clear,
        )
        for step in steps:
            _try(step)

    def set_finishing(
        self, min_area: float, holes: float, simplify: float, smooth: bool, pixel_edges: bool
    ) -> None:
        """Finishes all outlines so, the shown and the kept ones."""
        if self.hub.session is None:
            return

        finishing = Finishing(min_area, holes, simplify, smooth, pixel_edges)
        self.runs.finishing = finishing
        self.everything.finishing = finishing
        self.answers.set_finishing(finishing)

    def _end_editing(self) -> None:
        for table in self.dock.findChildren(ObjectTable):
            table.end_editing()

    def _join_mouse(self) -> None:
        """What is done before a click, where the mouse hovers, rests or presses."""
        self.prompts.hovered.connect(self.hover.hover)
        self.hover.rested.connect(self.prompts.rest)
        self.prompts.foreseen.connect(self.answers.foresee)
        self.prompts.clicked.connect(self.ahead.clicked)
        self.hover.missing.connect(self.ahead.wanted)
        self.ahead.encoded.connect(self.hover.again)

    def _connect(self) -> None:
        dock, actions, messages = self.dock, self.actions, self.messages
        self._join_mouse()
        self._join_accepted()
        self._join_everything()
        self.buttons = ButtonStates(
            dock, self.document, self.stack, self.answers, self.hub, self.runs, dock
        )
        speakers = (
            self.prompts,
            self.repairs,
            self.result_tools,
            self.answers,
            self.accepts,
            self.classes,
            self.results,
            self.objects,
            self.runs,
            self.files,
            self.autosave,
            self.dialogs,
        )
        for part in speakers:
            part.notice.connect(messages.say)
        self.accepts.accepted.connect(self.classes.style_results)
        self.runs.own_files = self.results.files
        self.files.done.connect(messages.succeeded)
        dock.source.change_asked.connect(self.dialogs.change_input)
        self.view_choices = ViewController(self.document, self.stack, self.hub.source, self)
        self.dialogs.view_chosen.connect(self.view_choices.choose)
        dock.source.view_chosen.connect(self.view_choices.choose_named)
        self.dates = DateController(
            dock.source.dates,
            self.document,
            self.answers,
            self.hub,
            self.view_choices,
            self.dialogs.ask_files,
            self,
        )
        self.pictures = PictureController(self.canvas, dock.source.view, self.hub, self)
        dock.model.model_chosen.connect(self.history.choose_model)
        dock.model.manage_asked.connect(self.dialogs.manage_models)
        self.dialogs.models_changed.connect(dock.model.set_entries)
        self.dialogs.model_chosen.connect(self.history.choose_model)
        self.dialogs.import_chosen.connect(self.files.import_layer)
        dock.shape.opacity_changed.connect(self.view.set_opacity)
        dock.shape.finishing_changed.connect(self.history.change_shape)
        dock.each_click.toggled.connect(self._set_each_click)
        self.hub.session_changed.connect(lambda: self.set_finishing(*dock.shape.values))
        self.answers.work.connect(dock.work.show_work)
        dock.work.cancel_asked.connect(self.answers.cancel)
        self.canvas.extentsChanged.connect(self.hub.source.follow_view)
        actions.undo.triggered.connect(self.stack.undo)
        actions.redo.triggered.connect(self.stack.redo)
        actions.accept.triggered.connect(self.accepts.accept_current)
        actions.save.triggered.connect(self.files.save)
        actions.save_as.triggered.connect(self.files.save_as)
        actions.open.triggered.connect(self.files.open)
        actions.new_set.triggered.connect(self.files.new_set)
        actions.import_layer.triggered.connect(self.dialogs.import_layer)
        actions.export_layer.triggered.connect(self.files.show_as_layers)
        actions.rerun.triggered.connect(self._rerun)
        self.repairs.features = FeatureRepair(
            self.canvas, self.results.accepted, self.stack, self._iface.activeLayer, self
        )
        self.repairs.features.notice.connect(messages.say)
        self.attributes = AttributeController(
            self.document, self.stack, self.objects.selected, self._iface.mainWindow(), self
        )
        actions.attributes.triggered.connect(lambda *_: self.attributes.edit())
        actions.preview.toggled.connect(self._set_preview)
        self.preferences.bind(self.results.share_borders, "share_borders")
        actions.accepted_markers.toggled.connect(self.view.show_accepted_markers)

    def _commands(self) -> dict[str, Any]:
        return {
            **commands(self.actions, self.tools, self.classes),
            "delete": self.objects.delete_selected_prompt,
            "escape": self.presence.escape,
        }

    def _set_preview(self, on: bool) -> None:
        self.hover.enabled = on

    def _set_each_click(self, on: bool) -> None:
        self.prompts.one_object_a_click = on
        self.hover.for_every_click = on

    def _rerun(self) -> None:
        session = self.hub.session
        if session is None or self.document.prompts.is_empty:
            self.messages.say(tr("Click an object first; its prompts are then run elsewhere."))
            return
        prompts = replace(self.document.prompts, record=self.files.record())
        colours = {i: self.document.colour(i).name() for i in prompts.ids}
        self.dialogs.rerun(
            prompts, session, colours, self.runs.finishing, self.preferences.output_folder
        )

    def _open_store(self) -> EmbeddingStore:
        return self.preferences.open_store()  # They are made later than who asks for it.

    def _layer_id(self) -> str:
        layer = self.hub.source.layer
        return "" if layer is None else str(layer.id())

    def _foreign_stack(self) -> bool:
        """Whether Ctrl+Z belongs to a vector layer that is being edited."""
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.isEditable():
            return False
        stack = layer.undoStack()
        return bool(stack.canUndo() or stack.canRedo())


def _try(step: Callable[[], None]) -> None:
    """Whatever fails, the rest must go too: what stays connected would crash QGIS later."""
    try:
        step()
    except Exception as error:
        error_text(error)

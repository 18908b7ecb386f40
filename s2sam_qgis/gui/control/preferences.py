"""The settings and the dock: what was set is shown at the start, what is changed is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from ...core.errors import OutputError
from ...models.spec import BUILTIN, ModelSpec
from ...settings import Settings
from ...tasks.background_task import BackgroundTask, TaskSet, error_text
from ...tasks.imports import import_workflow
from ...translation import tr
from ..canvas import items as canvas_items
from ..compat import QAction
from ..dialogs.run_options import RunOptionsWidget
from ..panels.dock import SamDock
from ..parts.actions import DockActions
from ..parts.messages import Messages
from ..parts.model_list import catalogue_entries, model_title
from ..session.session_hub import SessionHub
from .hover_controller import AheadController, HoverController

if TYPE_CHECKING:
    from ...models.embedding_store import EmbeddingStore


class Preferences(QObject):
    """Applies the settings to the dock's parts and listens to them."""

    def __init__(
        self,
        settings: Settings,
        dock: SamDock,
        actions: DockActions,
        hover: HoverController,
        ahead: AheadController,
        hub: SessionHub,
        tasks: TaskSet,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._dock, self._actions = settings, dock, actions
        self._hover, self._ahead, self._hub = hover, ahead, hub
        self._tasks, self._messages = tasks, messages

    def apply(self) -> None:
        """Shows the settings, and hears of changes from now on."""
        dock, run, values = self._dock, self._dock.run_panel, self._settings.values
        canvas_items.FOREGROUND_COLOUR.setRgba(QColor(values.foreground_colour).rgba())
        canvas_items.BACKGROUND_COLOUR.setRgba(QColor(values.background_colour).rgba())
        canvas_items.PENDING_COLOUR.setRgba(QColor(values.pending_colour).rgba())
        self._hub.memory_limit = values.memory_mb * 1_000_000
        self._actions.preview.setChecked(values.hover_preview)
        self._hover.enabled = values.hover_preview
        self._ahead.set_enabled(values.encode_ahead)
        dock.each_click.setChecked(values.one_object_a_click)
        dock.shape.opacity.setValue(values.fill_percent)
        dock.shape.set_values(*self.shape)
        _choose(run.plan, values.plan)
        _choose(run.target, values.output_format)
        run.overlap.setValue(100 * values.spatial_overlap)
        run.earlier.setCurrentIndex(int(values.replace_earlier))
        self._listen()

    def bind(self, action: QAction, name: str) -> None:
        """A switch outside the dock shows a setting, and sets it."""
        action.setChecked(bool(getattr(self._settings.values, name)))
        action.toggled.connect(lambda on: self._settings.set(name, on))

    def load_stored_model(self) -> None:
        """Loads the model that was used last: of the catalogue, or the user's own."""
        values = self._settings.values
        self.use_model(ModelSpec(values.model, values.model_file or None))

    def use_model(self, spec: ModelSpec, problem: str = "") -> None:
        """Loads a model on the device that was chosen; once it works, at the next start too."""
        values = self._settings.values
        self._hub.model.set_choice(spec.on(values.provider, values.threads or None), problem)

    @property
    def model_name(self) -> str:
        """The model that was used last."""
        return self._settings.values.model

    @property
    def output_folder(self) -> str:
        """Where results go; empty: asked each time."""
        return self._settings.values.output_folder

    def make_options(self) -> RunOptionsWidget:
        """How models run, as widgets that act at once."""
        options = RunOptionsWidget(self._settings)
        options.model_settings_changed.connect(self._load_again)
        options.encode_ahead_changed.connect(self._ahead.set_enabled)
        options.clear_asked.connect(self._clear_store)
        return options

    @property
    def store_limit(self) -> int:
        """Bytes for embeddings on disk."""
        return self._settings.values.store_limit_mb * 1_000_000

    @property
    def store_folder(self) -> str:
        """Where embeddings are kept; empty: where the shell command keeps them."""
        return self._settings.values.store_folder

    def open_store(self) -> EmbeddingStore:
        """The store that everything shares, as the settings say. Call it in a task.

        Other programs of this machine get the same folder and limit.
        """
        import_workflow()
        from ...models.user_store import StoreChoice, open_store, remember_store_choice

        try:
            remember_store_choice(StoreChoice(self.store_folder, self.store_limit))
        except OutputError as error:  # The store still works; other programs keep the old limit.
            error_text(error)
        return open_store(self.store_folder or None)

    def list_models(self) -> None:
        """Lists the models that are there, in a task."""
        self._tasks.start(
            BackgroundTask(
                tr("List models"),
                lambda _, __: catalogue_entries(),
                self._dock.model.set_entries,
                lambda error: self._messages.say(error_text(error), True),
                quiet=True,
            )
        )

    def _on_loaded(self, spec: ModelSpec) -> None:
        """A model works: it is used again at the next start."""
        self._settings.set("model", spec.name)
        self._settings.set("model_file", spec.folder or "")

    @property
    def model_file(self) -> str:
        """The folder of the model that was used last, where it is the user's own; else empty."""
        return self._settings.values.model_file

    @property
    def shape(self) -> tuple[float, float, float, bool, bool]:
        """How outlines are finished: (min. area m², holes m², simplify m, smooth, pixel edges)."""
        values = self._settings.values
        lines = values.smooth, values.pixel_edges
        return values.min_area, values.fill_holes, values.simplify, *lines

    def _on_refused(self, spec: ModelSpec, problem: str) -> None:
        """A model does not work. Without one that does, the built-in model takes its place."""
        text = tr("{model} cannot be used: {reason}").format(
            model=model_title(spec.name, spec.title), reason=problem
        )
        self._hub.model.say(text)
        self._messages.say(text, True)
        if self._hub.model.predictor is None and spec.name != BUILTIN:
            self.use_model(ModelSpec(BUILTIN), text)

    def _listen(self) -> None:
        self._hub.model.loaded.connect(self._on_loaded)
        self._hub.model.refused.connect(self._on_refused)
        dock, run, remember = self._dock, self._dock.run_panel, self._settings.set
        self._actions.preview.toggled.connect(lambda on: remember("hover_preview", on))
        dock.each_click.toggled.connect(lambda on: remember("one_object_a_click", on))
        dock.shape.opacity.valueChanged.connect(lambda value: remember("fill_percent", value))
        run.plan.activated.connect(lambda _: remember("plan", run.plan.currentData()))
        run.target.activated.connect(lambda _: remember("output_format", run.target.currentData()))
        run.earlier.activated.connect(
            lambda _: remember("replace_earlier", bool(run.earlier.currentData()))
        )
        run.overlap.valueChanged.connect(lambda value: remember("spatial_overlap", value / 100.0))

    def _load_again(self) -> None:
        choice = self._hub.model.wanted or self._hub.model.choice
        if choice is not None:
            self.use_model(choice)

    def _clear_store(self) -> None:
        store = self._hub.store
        if store is None:
            return
        self._tasks.start(
            BackgroundTask(
                tr("Remove prepared areas"),
                lambda _, __: store.clear(),
                lambda _: self._messages.succeeded(tr("The prepared areas are removed.")),
                lambda error: self._messages.say(error_text(error), True),
            )
        )

    def remember_shape(
        self, min_area: float, holes: float, simplify: float, smooth: bool, pixel_edges: bool
    ) -> None:
        """Outlines are finished so at the next start too."""
        for name, value in (
            ("min_area", min_area),
            ("fill_holes", holes),
            ("simplify", simplify),
            ("smooth", smooth),
            ("pixel_edges", pixel_edges),
        ):
            self._settings.set(name, value)


def _choose(combo: Any, data: str) -> None:
    index = combo.findData(data)
    if index >= 0:
        combo.setCurrentIndex(index)

"""The settings and the dock: what was set is shown at the start, what is changed is remembered."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from ...models.spec import ModelSpec
from ...settings import Settings
from ...tasks.engine_task import EngineTask, TaskSet, error_text
from ...translation import tr
from ..canvas import items as canvas_items
from ..dialogs.engine_options import EngineOptions
from ..panels.dock import SamDock
from ..parts.actions import DockActions
from ..parts.messages import Messages
from ..session.session_hub import SessionHub
from .hover_controller import AheadController, HoverController


class Preferences(QObject):  # type: ignore[misc]
    """Applies the settings to the dock's parts and listens to them.

    ``load_model`` loads a model by its name in the catalogue.
    """

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
        load_model: Callable[[str], None],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._dock, self._actions = settings, dock, actions
        self._hover, self._ahead, self._hub = hover, ahead, hub
        self._tasks, self._messages, self._load_model = tasks, messages, load_model

    def apply(self) -> None:
        """Shows the settings, and hears of changes from now on."""
        dock, run, values = self._dock, self._dock.run_panel, self._settings.values
        canvas_items.FOREGROUND_COLOUR.setRgba(QColor(values.foreground_colour).rgba())
        canvas_items.BACKGROUND_COLOUR.setRgba(QColor(values.background_colour).rgba())
        canvas_items.PENDING_COLOUR.setRgba(QColor(values.pending_colour).rgba())
        self._actions.preview.setChecked(values.hover_preview)
        self._hover.enabled = values.hover_preview
        self._ahead.set_enabled(values.encode_ahead)
        dock.each_click.setChecked(values.one_object_a_click)
        dock.shape.opacity.setValue(values.fill_percent)
        dock.shape.set_values(values.min_area, values.fill_holes, values.simplify, values.smooth)
        _choose(run.plan, values.plan)
        _choose(run.target, values.output_format)
        run.overlap.setValue(100 * values.spatial_overlap)
        self._listen()

    def model_choice(self, name: str) -> ModelSpec:
        """How a model is loaded: on which provider, with how many threads."""
        values = self._settings.values
        folder = values.model_file if name == values.model and values.model_file else None
        return ModelSpec(name, folder, values.provider, values.threads or None)

    @property
    def model_name(self) -> str:
        """The model that was used last."""
        return self._settings.values.model

    @property
    def output_folder(self) -> str:
        """Where results go; empty: asked each time."""
        return self._settings.values.output_folder

    def make_options(self) -> EngineOptions:
        """How models run, as widgets that act at once."""
        options = EngineOptions(self._settings)
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

    def remember_model(self, name: str) -> None:
        """The user chose a model."""
        if name != self._settings.values.model:
            self._settings.set("model_file", "")
        self._settings.set("model", name)

    @property
    def model_file(self) -> str:
        """The folder of the model that was used last, where it is the user's own; else empty."""
        return self._settings.values.model_file

    @property
    def shape(self) -> tuple[float, float, float, bool]:
        """How outlines are finished: (minimum area m², holes m², simplify m, smooth)."""
        values = self._settings.values
        return values.min_area, values.fill_holes, values.simplify, values.smooth

    def use_model(self, name: str, file: str = "") -> None:
        """Loads a model by name, or the user's own from a file, now and at the next start."""
        self._settings.set("model", name)
        self._settings.set("model_file", file)
        self._load_model(name)

    def _listen(self) -> None:
        dock, run, remember = self._dock, self._dock.run_panel, self._settings.set
        self._actions.preview.toggled.connect(lambda on: remember("hover_preview", on))
        dock.each_click.toggled.connect(lambda on: remember("one_object_a_click", on))
        dock.shape.opacity.valueChanged.connect(lambda value: remember("fill_percent", value))
        run.plan.activated.connect(lambda _: remember("plan", run.plan.currentData()))
        run.target.activated.connect(lambda _: remember("output_format", run.target.currentData()))
        run.overlap.valueChanged.connect(lambda value: remember("spatial_overlap", value / 100.0))

    def _load_again(self) -> None:
        choice = self._hub.model.choice
        if choice is not None:
            self._load_model(choice.name)

    def _clear_store(self) -> None:
        store = self._hub.store
        if store is None:
            return
        self._tasks.start(
            EngineTask(
                tr("Clear encoded images"),
                lambda _, __: store.clear(),
                lambda _: self._messages.succeeded(tr("The encoded images are removed.")),
                lambda error: self._messages.say(error_text(error), True),
            )
        )

    def remember_shape(self, min_area: float, holes: float, simplify: float, smooth: bool) -> None:
        """Outlines are finished so at the next start too."""
        for name, value in (
            ("min_area", min_area),
            ("fill_holes", holes),
            ("simplify", simplify),
            ("smooth", smooth),
        ):
            self._settings.set(name, value)


def _choose(combo: Any, data: str) -> None:
    index = combo.findData(data)
    if index >= 0:
        combo.setCurrentIndex(index)

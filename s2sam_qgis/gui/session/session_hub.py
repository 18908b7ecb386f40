"""The layer, the model, and the session that the two make. All are loaded in tasks."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Callable
from weakref import WeakSet

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.progress import CancelToken, ProgressCallback
from ...models.spec import ModelSpec
from ...tasks.background_task import BackgroundTask, TaskSet, error_text
from ...tasks.segment_tasks import load_predictor, make_session
from ...translation import tr
from .image_identity import image_key, is_image_of
from .layer_frame import LayerFrame
from .layer_reading import (
    ImageryChoice,
    OpenedLayer,
    displayed_frame,
    load_workflow,
    map_moved_on,
    open_layer,
    prepare,
)

if TYPE_CHECKING:
    from ...models.embedding_store import EmbeddingStore
    from ...models.predictor import Predictor
    from ...workflow.session import Session


class Condition(Enum):
    """How a part stands."""

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


class _Loaded(QObject):
    """Something that is loaded in a task; a newer wish overtakes an older one."""

    changed = pyqtSignal()

    def __init__(self, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: BackgroundTask | None = None
        self.condition = Condition.NONE
        self.problem = ""

    def _load(
        self,
        description: str,
        work: Callable[[CancelToken, ProgressCallback], Any],
        done: Callable[[Any], None],
    ) -> None:
        self._stop()

        def arrived(result: Any) -> None:
            self._task = None
            try:
                done(result)
            except S2SamError as error:
                self._fail(error_text(error))
                return
            if self._task is None and self.condition is Condition.LOADING:
                self._settle(Condition.READY)

        def failed(error: Exception) -> None:
            self._task = None
            self._fail(error_text(error))

        def cancelled() -> None:
            self._task = None
            self._fail(tr("Loading was cancelled."))

        task = BackgroundTask(description, work, arrived, failed, cancelled, quiet=True)
        self._task = self._tasks.start(task)
        self._settle(Condition.LOADING)

    def _fail(self, problem: str) -> None:
        self._settle(Condition.FAILED, problem)

    def _settle(self, condition: Condition, problem: str = "") -> None:
        self.condition, self.problem = condition, problem
        self.changed.emit()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.abandon()
            self._task = None


class LayerHolder(_Loaded):
    """The layer that is worked on, as a raster source."""

    def __init__(
        self,
        tasks: TaskSet,
        map_settings: Callable[[], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.layer: Any | None = None
        self.frame: LayerFrame | None = None
        self.choice = ImageryChoice()
        #: What was chosen, by the address of the image.
        self._choices: dict[str, ImageryChoice] = {}
        self._record: Mapping[str, Any] | None = None
        self._map_settings = map_settings
        self._workflow_there = False
        self._sources: WeakSet[Any] = WeakSet()

    @property
    def image(self) -> str:
        """What the layer's image is told apart by; "" without a layer."""
        return image_key(self.layer)

    def set_layer(self, layer: Any | None) -> None:
        """Takes another layer, or none."""
        if layer is self.layer:
            return
        self._disconnect()
        self.layer = layer
        # Bands and stretch belong to an image: going to another date and back keeps them.
        self.choice = self._chosen or ImageryChoice()
        if layer is not None:
            layer.willBeDeleted.connect(self._on_deleted)
            layer.crsChanged.connect(self.reload)
            layer.dataSourceChanged.connect(self.reload)
        self.reload()

    def set_choice(self, choice: ImageryChoice) -> None:
        """Takes other bands or another stretch for the present image."""
        self.set_choices({**self._choices, self.image: choice}, self._record)

    def set_choices(
        self, choices: Mapping[str, ImageryChoice], record: Mapping[str, Any] | None
    ) -> None:
        """What was chosen for each image; ``record`` is replayed on those without a choice."""
        before = self._chosen, self._record
        self._choices, self._record = dict(choices), record or None
        chosen = self._chosen
        self.choice = chosen or ImageryChoice()
        if before[0] != chosen or (chosen is None and before[1] != self._record):
            self.reload()

    @property
    def _chosen(self) -> ImageryChoice | None:
        """What was chosen for the present image, also where it moved with its folder."""
        key = self.image
        if not key or key in self._choices:
            return self._choices.get(key)
        return next((c for image, c in self._choices.items() if is_image_of(image, key)), None)

    def reload(self) -> None:
        """Reads the layer again."""
        self._stop()
        self.frame = None
        layer, choice = self.layer, self.choice
        chosen = self._chosen
        # Who chose other dates alone has left bands and stretch to the record.
        alone = chosen is None or chosen == ImageryChoice(also=chosen.also)
        record = self._record if alone else None
        if layer is None:
            self._settle(Condition.NONE)
        elif not self._workflow_there:
            self._load(
                tr("Start S2 SAM"), lambda cancel, _: load_workflow(cancel), self._on_workflow
            )
        else:
            try:
                prepared = prepare(layer, self._map_settings())
            except S2SamError as error:
                self._settle(Condition.FAILED, error_text(error))
                return

            def work(cancel: CancelToken, _: ProgressCallback) -> OpenedLayer:
                cancel.raise_if_cancelled()
                return open_layer(prepared, choice, record)

            self._load(tr("Read {layer}").format(layer=layer.name()), work, self._on_opened)

    def follow_view(self) -> None:
        """The view moved: a web map, which has no pixels of its own, may be due anew."""
        layer, frame = self.layer, self.frame
        if layer is None or frame is None:
            return
        with contextlib.suppress(S2SamError):  # A view without the layer: it stays as it is.
            if map_moved_on(layer, frame, self._map_settings()):
                self.reload()

    def close(self) -> None:
        """Lets go of the layer, and of every provider that was read through."""
        self._stop()
        self._disconnect()
        self.layer, self.frame = None, None
        for source in list(self._sources):
            close = getattr(source, "close", None)
            if close is not None:
                close()

    def _on_workflow(self, _: Any) -> None:
        self._workflow_there = True
        self.reload()

    def _on_opened(self, opened: OpenedLayer) -> None:
        self._sources.add(opened.source)
        if opened.frame is None:
            self.frame = displayed_frame(self.layer, opened)
        else:
            self.frame = opened.frame
            for date in opened.frame.imagery.dates:
                self._sources.add(date.source)

    def _on_deleted(self) -> None:
        self.layer = None  # Its C++ side goes now: nothing may be disconnected any more.
        self.reload()

    def _disconnect(self) -> None:
        layer = self.layer
        if layer is None:
            return
        for signal, slot in (
            (layer.willBeDeleted, self._on_deleted),
            (layer.crsChanged, self.reload),
            (layer.dataSourceChanged, self.reload),
        ):
            # A layer that went with its project takes its connections along.
            with contextlib.suppress(TypeError, RuntimeError):
                signal.disconnect(slot)


class ModelHolder(_Loaded):
    """The model that answers. One that cannot be loaded leaves the one before at work."""

    #: A model answers from now on: its specification.
    loaded = pyqtSignal(object)
    #: A model could not be loaded: (its specification, why).
    refused = pyqtSignal(object, str)

    def __init__(self, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        #: The model that answers, and how it was asked for.
        self.choice: ModelSpec | None = None
        self.predictor: Predictor | None = None
        #: The model that is being loaded.
        self.wanted: ModelSpec | None = None

    def set_choice(self, choice: ModelSpec | None, problem: str = "") -> None:
        """Loads another model, or none; ``problem`` says why it had to be this one."""
        self._stop()
        self.wanted = choice
        if choice is None:
            self.choice, self.predictor = None, None
            self._settle(Condition.NONE)
            return

        def work(cancel: CancelToken, progress: ProgressCallback) -> Predictor:
            return load_predictor(choice, cancel, progress)

        def done(predictor: Predictor) -> None:
            self.choice, self.predictor, self.wanted = choice, predictor, None
            self._settle(Condition.READY, problem)
            if not problem:
                self.loaded.emit(choice)

        self._load(tr("Load the model {model}").format(model=choice.title), work, done)

    def say(self, problem: str) -> None:
        """Puts a problem in better words, as who knows more about it does."""
        self._settle(self.condition, problem)

    def _fail(self, problem: str) -> None:
        refused, self.wanted = self.wanted, None
        there = self.predictor is not None
        self._settle(Condition.READY if there else Condition.FAILED, problem)
        if refused is not None:
            self.refused.emit(refused, problem)

    def close(self) -> None:
        """Lets go of the model."""
        self._stop()
        self.predictor = None


class SessionHub(QObject):
    """Makes the session when a layer and a model are there, and drops it when one goes."""

    #: There is another session, or none.
    session_changed = pyqtSignal()

    def __init__(
        self,
        tasks: TaskSet,
        make_store: Callable[[], EmbeddingStore],
        map_settings: Callable[[], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.source = LayerHolder(tasks, map_settings, self)
        self.model = ModelHolder(tasks, self)
        self.session: Session | None = None
        self._make_store = make_store
        self._store: EmbeddingStore | None = None
        self._task: BackgroundTask | None = None
        self._problem = ""
        #: Bytes of answers that a session keeps; 0 leaves it to the session.
        self.memory_limit = 0
        self.source.changed.connect(self._rebuild)
        self.model.changed.connect(self._rebuild)

    @property
    def frame(self) -> LayerFrame | None:
        """The layer as a raster source, None while there is none."""
        return self.source.frame

    @property
    def store(self) -> EmbeddingStore | None:
        """Where embeddings are kept; there once the first session was made."""
        return self._store

    @property
    def is_loading(self) -> bool:
        """Whether something is on its way."""
        parts = (self.source.condition, self.model.condition)
        return Condition.LOADING in parts or self._task is not None

    @property
    def problem(self) -> str:
        """Why nothing is outlined, where something is wrong; "" otherwise."""
        if self.session is not None:
            return ""
        for part in (self.model, self.source):
            if part.condition is Condition.FAILED:
                return part.problem
        return self._problem

    def close(self) -> None:
        """Lets go of everything."""
        self._drop()
        self.source.close()
        self.model.close()

    def _rebuild(self) -> None:
        frame, predictor, session = self.source.frame, self.model.predictor, self.session
        same_layer = session is not None and frame is not None and session.imagery is frame.imagery
        if same_layer and session is not None and session.answers.predictor is predictor:
            return
        self._drop()
        if session is not None:
            self.session_changed.emit()
        if frame is None or predictor is None:
            return
        imagery, make_store, store = frame.imagery, self._make_store, self._store

        def work(_: CancelToken, __: ProgressCallback) -> Any:
            there = store if store is not None else make_store()
            return make_session(imagery, predictor, there), there

        def done(made: Any) -> None:
            self._task = None
            self.session, self._store = made
            if self.session is not None and self.memory_limit:
                self.session.memory.limit = self.memory_limit
            self.session_changed.emit()

        def failed(error: Exception) -> None:
            self._task = None
            self._problem = error_text(error)
            self.session_changed.emit()

        task = BackgroundTask(tr("Prepare S2 SAM"), work, done, failed, quiet=True)
        self._task = self.tasks.start(task)

    def _drop(self) -> None:
        self.session, self._problem = None, ""
        if self._task is not None:
            self._task.abandon()
            self._task = None

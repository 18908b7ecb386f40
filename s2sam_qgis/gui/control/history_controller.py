"""One history: choices become steps of it too, and what is undone is brought in sight."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer

from ...models.spec import ModelSpec
from ...translation import tr
from ..canvas.view import CanvasView
from ..document.prompt_document import PromptDocument
from ..document.undo_commands import Change, ChoiceCommand, History
from ..panels.dock import SamDock
from ..parts.model_list import model_title
from ..session.session_hub import SessionHub
from .preferences import Preferences

#: (minimum area m², holes m², simplify m, smooth, pixel edges)
Shape = tuple[float, float, float, bool, bool]


class HistoryController(QObject):
    """Makes steps of the model and of the shape; shows what a step was done on."""

    def __init__(
        self,
        canvas: Any,
        stack: History,
        document: PromptDocument,
        view: CanvasView,
        hub: SessionHub,
        dock: SamDock,
        preferences: Preferences,
        finish: Callable[[float, float, float, bool, bool], None],
        go_to: Callable[[Any], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._stack, self._document = canvas, stack, document
        self._view, self._hub, self._dock = view, hub, dock
        self._preferences, self._finish = preferences, finish
        #: Switches the working image on, and what covers it off.
        self._go_to = go_to
        self._shape: Shape | None = None
        #: What several steps at once changed: the History list goes back many with one click.
        self._changes: list[Change] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)
        #: A model that was chosen and is being loaded, and the one that answered then.
        self._wanted_model: ModelSpec | None = None
        self._before_model: ModelSpec | None = None
        stack.stepped.connect(self._on_stepped)
        hub.model.loaded.connect(self._on_model)

    # -- choices ------------------------------------------------------------------------------

    def choose_model(self, name: str) -> None:
        """The user chose a model of the catalogue, or their own in use again."""
        there = self._hub.model.choice
        known = there is not None and there.name == name
        self.choose_own_model(there if known and there is not None else ModelSpec(name))

    def choose_own_model(self, own: ModelSpec) -> None:
        """The user chose a model: a step once it works; one that does not work is none."""
        self._before_model = self._hub.model.choice
        self._wanted_model = own
        self._preferences.use_model(own)

    def change_shape(
        self, min_area: float, holes: float, simplify: float, smooth: bool, pixel_edges: bool
    ) -> None:
        """The user changed how outlines are finished."""
        before, after = self.shape, (min_area, holes, simplify, smooth, pixel_edges)
        if before == after:
            self._finish(*after)
            return
        self._stack.push(ChoiceCommand(tr("Change shape"), before, after, self._apply_shape))

    @property
    def shape(self) -> Shape:
        """How outlines are finished at present."""
        return self._shape if self._shape is not None else self._preferences.shape

    def _on_model(self, loaded: ModelSpec) -> None:
        before, after = self._before_model, self._wanted_model
        self._wanted_model = None
        if before is None or after is None or not _same_model(loaded, after):
            return
        if not _same_model(before, after):
            text = tr("Model {model}").format(model=model_title(after.name, after.title))
            self._stack.push(ChoiceCommand(text, before, after, self._apply_model))

    def _apply_model(self, model: ModelSpec) -> None:
        there = self._hub.model.choice
        if there is None or not _same_model(there, model) or self._hub.model.wanted is not None:
            self._preferences.use_model(model)

    def _apply_shape(self, shape: Shape) -> None:
        panel = self._dock.shape
        if panel.values != shape:
            blocked = panel.blockSignals(True)
            panel.set_values(*shape)
            panel.blockSignals(blocked)
        self._shape = shape
        self._preferences.remember_shape(*shape)
        self._finish(*shape)

    # -- in sight -----------------------------------------------------------------------------

    def _on_stepped(self, change: Change) -> None:
        self._changes.append(change)
        self._timer.start(0)

    def _show(self) -> None:
        changes, self._changes = self._changes, []
        if not changes:
            return
        change = changes[-1]
        self._show_layer(change.layer)
        present = [prompt_id for prompt_id in change.ids if prompt_id in self._document.ids]
        shown = self._document.state
        for prompt_id in present:
            if prompt_id in change.asked:  # Not where the step was to hide it.
                shown = shown.shown(prompt_id)
        self._document.replace(shown)
        if present:
            self._dock.objects.show_current(self._document.current)
        self._show_places(change)

    def _show_layer(self, layer_id: str) -> None:
        """Works on the image that a step was done on, and has the map show it."""
        project = QgsProject.instance()
        layer = project.mapLayer(layer_id) if layer_id else None
        if not isinstance(layer, QgsRasterLayer):
            return
        node = project.layerTreeRoot().findLayer(layer_id)
        hidden = node is not None and not node.isVisible()
        if hidden or layer is not self._hub.source.layer:
            self._go_to(layer)

    def _show_places(self, change: Change) -> None:
        """Moves the map where nothing of what was changed lies on it."""
        frame, projection = self._hub.frame, self._view.projection
        if frame is None or projection is None or not change.places:
            return
        placed = frame.to_layer(change.crs, list(change.places))
        found = [projection.to_canvas(x, y) for x, y in placed]
        points = [QgsPointXY(*place) for place in found if place is not None]
        extent = self._canvas.extent()
        if points and not any(extent.contains(point) for point in points):
            bounds = QgsRectangle(points[0], points[0])
            for point in points[1:]:
                bounds.include(point)
            self._canvas.setCenter(bounds.center())
            self._canvas.refresh()


def _same_model(one: ModelSpec, other: ModelSpec) -> bool:
    """Whether two specifications name one model, on whatever device."""
    return (one.name, one.folder) == (other.name, other.folder)

"""What the mouse meant becomes an edit of the prompt set, and so one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Callable

from qgis.PyQt.QtCore import QObject, QPointF, pyqtSignal

from ...core import prompt_edits
from ...core.prompts import BACKGROUND, FOREGROUND, Coordinate, PromptId, PromptSet
from ...translation import tr
from ..canvas.items import Hit
from ..canvas.projection import CanvasProjection
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.prompt_document import DocumentState, PromptDocument
from ..document.undo_commands import push
from ..session.layer_frame import LayerFrame
from ..session.session_hub import Condition, SessionHub
from .marker_drag import MarkerDrag, cut_to_raster
from .object_edits import ObjectEdits


class PromptController(ObjectEdits):
    """The map tool's handler: edits by mouse, beside those that need none."""

    #: Something should be said to the user: (text, is a warning).
    notice = pyqtSignal(str, bool)
    #: The mouse is at a layer position where a preview may be shown; None for nowhere.
    hovered = pyqtSignal(object)
    #: A prompt is likely to be added: (the set with it, its object, whether a button is down).
    foreseen = pyqtSignal(object, object, bool)
    #: A prompt is about to be added at this layer position.
    clicked = pyqtSignal(float, float)

    def __init__(
        self,
        document: PromptDocument,
        stack: QUndoStack,
        view: CanvasView,
        hub: SessionHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(document, stack, view, hub, parent)
        self._drag = MarkerDrag(view)
        #: Each point or box is an object of its own.
        self.one_object_a_click = False
        #: Where the mouse is, and the label of a click there.
        self._mouse: tuple[float, float, int] | None = None
        #: Whether what is seen at a canvas position is the image that is outlined; asks if not.
        self.may_click: Callable[[float, float], bool] = lambda x, y: True  # noqa: ARG005

    # -- the map tool's handler ---------------------------------------------------------------

    def hit(self, pixel: QPointF) -> Hit | None:
        """The marker under a canvas pixel."""
        return self._view.hit(pixel)

    def select(self, hit: Hit) -> None:
        """Selects a prompt and makes its object active."""
        prompts = self._document.all_prompts
        if hit.index < len(prompts):
            self._document.set_current(prompts[hit.index].prompt_id)
            self._view.select(hit.index)

    def press(self, x: float, y: float, label: int) -> None:
        """A button went down on the canvas: the answer to a click there can be begun."""
        self._foresee(x, y, label, is_near=True)

    def rest(self) -> None:
        """The mouse rests where it hovered last."""
        if self._mouse is not None:
            self._foresee(*self._mouse, is_near=False)

    def _foresee(self, x: float, y: float, label: int, is_near: bool) -> None:
        """Tells what the set would be after a click; nothing, and no word, where there is none."""
        projection, frame = self._view.projection, self._hub.frame
        position = None if projection is None else projection.to_layer(x, y)
        if position is None or frame is None or not frame.holds(position):
            return
        prompts = self._document.prompts
        if prompts.is_empty or prompts.crs == frame.prompt_crs:
            _, after, prompt_id = self._with_point(frame.to_prompts([position])[0], label)
            self.foreseen.emit(after, prompt_id, is_near)

    def _with_point(
        self, place: Coordinate, label: int
    ) -> tuple[DocumentState, PromptSet, PromptId]:
        """The state that a click at a place begins from, the set after it, and its object."""
        base = self._base(new_object=self.one_object_a_click and label != BACKGROUND)
        prompt_id = base.current
        assert prompt_id is not None
        extra = self.properties_for(prompt_id)
        after = prompt_edits.with_point(self._in_crs(base.prompts), prompt_id, label, place, extra)
        return base, after, prompt_id

    def add_point(self, x: float, y: float, label: int) -> None:
        """A click on the canvas."""
        placed = self._place([(x, y)])
        if placed is None:
            return
        self._view.select(None)
        base, after, prompt_id = self._with_point(placed[0], label)
        kind = tr("background point") if label == BACKGROUND else tr("foreground point")
        self._push_prompts(after, prompt_id, tr("Add {what}").format(what=kind), base)

    def add_objects(self, places: Sequence[Coordinate], text: str) -> list[PromptId]:
        """New objects with a point each, at canvas positions, as one step.

        Returns their ids, in the order of the places; none where one of them cannot be.
        """
        placed = self._place(places)
        if not placed:
            return []
        state = self._document.state
        start = int(state.free_id())
        ids: list[PromptId] = list(range(start, start + len(placed)))
        prompts, image = self._in_crs(state.prompts), self._hub.source.image
        extra = self.properties_for(ids[0])
        for prompt_id, position in zip(ids, placed):
            prompts = prompt_edits.with_point(prompts, prompt_id, FOREGROUND, position, extra)
            prompts = prompt_edits.with_image(prompts, prompt_id, image)
        self._view.select(None)
        push(self._stack, self._document, state.with_prompts(prompts, ids[0]), text)
        return ids

    def show_box(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A box is being dragged: shown as the upright box in the layer that it will be."""
        projection = self._view.projection
        ring = None if projection is None else projection.box_ring(x0, y0, x1, y1)
        if ring is not None:
            self._view.show_drag_box(ring)

    def hide_box(self) -> None:
        """No box is being dragged."""
        self._view.hide_drag_box()

    def add_box(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A box was dragged on the canvas: the part of it that lies on the layer counts."""
        projection, frame = self._ready()
        if projection is None or frame is None:
            return
        ring = projection.box_ring(x0, y0, x1, y1)
        inside = None if ring is None else cut_to_raster(ring, frame)
        if inside is None:
            self._say_outside()
            return
        seen = self.may_click((x0 + x1) / 2, (y0 + y1) / 2)
        if not seen or not self._same_kind(frame):
            return
        self._view.select(None)
        base = self._base(new_object=self.one_object_a_click)
        prompt_id = base.current
        assert prompt_id is not None
        extra = self.properties_for(prompt_id)
        after = prompt_edits.with_box(
            self._in_crs(base.prompts), prompt_id, frame.to_prompts(inside), extra
        )
        self._push_prompts(after, prompt_id, tr("Draw box"), base)

    def edit(self, make: Callable[[PromptSet, PromptId], PromptSet], text: str) -> None:
        """Changes the active object, or a new one, as one step: ``make(set, its id)``."""
        if self._hub.frame is None or not self._same_kind(self._hub.frame):
            return
        self._view.select(None)
        base = self._base(new_object=False)
        prompt_id = base.current
        assert prompt_id is not None
        after = make(self._in_crs(base.prompts), prompt_id)
        self._push_prompts(after, prompt_id, text, base)

    def is_ready(self) -> bool:
        """Whether there is a layer to click on; says what is missing."""
        return None not in self._ready()

    def grab(self, hit: Hit, x: float, y: float) -> None:  # noqa: ARG002 - the handler's signature
        """Remembers where a box was taken hold of: it moves with the mouse, not to it."""
        self._drag.grab(x, y)

    def drag(self, hit: Hit, x: float, y: float) -> None:
        """A marker follows the mouse."""
        positions = self._drag.places(hit, x, y)
        if positions:
            self._view.show_moved(hit.index, positions)

    def drop(self, hit: Hit, x: float, y: float) -> None:
        """A marker was let go of."""
        frame, positions = self._hub.frame, self._drag.places(hit, x, y)
        if frame is None or not positions:
            self.cancel_drag()
            return
        if hit.is_box:
            positions = cut_to_raster(positions, frame) or []
        elif not frame.holds(positions[0]):
            positions = []
        if not positions:
            self._say_outside()
            self.cancel_drag()
            return
        prompt = self._document.all_prompts[hit.index]
        after = prompt_edits.moved(
            self._in_crs(self._document.prompts), hit.index, frame.to_prompts(positions)
        )
        text = tr("Change box") if hit.is_box else tr("Move point")
        self._view.select(hit.index)
        self._push_prompts(after, prompt.prompt_id, text)

    def cancel_drag(self) -> None:
        """Everything is drawn where it is."""
        self._view.select(self._view.selected)

    def hover(self, x: float, y: float, label: int) -> None:
        """The mouse rests or moves over the canvas."""
        self._mouse = x, y, label
        projection, frame = self._view.projection, self._hub.frame
        position = None if projection is None else projection.to_layer(x, y)
        if position is None or frame is None or not frame.holds(position):
            self.leave()
        else:
            self.hovered.emit(position)

    def leave(self) -> None:
        """No preview."""
        self._mouse = None
        self.hovered.emit(None)

    # -- inside -------------------------------------------------------------------------------

    def _ready(self) -> tuple[CanvasProjection | None, LayerFrame | None]:
        """Both, or a word to the user about what is missing."""
        source = self._hub.source
        projection, frame = self._view.projection, self._hub.frame
        if projection is None or frame is None:
            if source.layer is None:
                self.notice.emit(tr("Choose a raster layer first, at the top of the panel."), True)
            elif source.condition is Condition.LOADING:
                self.notice.emit(
                    tr("The layer is still being read. Click again in a moment."), False
                )
            else:
                self.notice.emit(source.problem, True)
        return projection, frame

    def _place(self, positions: Sequence[Coordinate]) -> list[Coordinate] | None:
        """Canvas positions as they are kept; None, and a word, where they are not on the layer."""
        projection, frame = self._ready()
        if projection is None or frame is None:
            return None
        placed = []
        for x, y in positions:
            position = projection.to_layer(x, y)
            if position is None or not frame.holds(position):
                self._say_outside()
                return None
            if not self.may_click(x, y):
                return None
            self.clicked.emit(*position)
            placed.append(position)
        return frame.to_prompts(placed) if self._same_kind(frame) else None

    def _same_kind(self, frame: LayerFrame) -> bool:
        """Whether the layer's prompts can join those that are there; says so where not."""
        prompts = self._document.prompts
        if prompts.is_empty or prompts.crs == frame.prompt_crs:
            return True
        self.notice.emit(
            tr(
                "These prompts belong to a layer of another kind (with or without a CRS). "
                "Save them, then choose New set."
            ),
            True,
        )
        return False

    def _say_outside(self) -> None:
        layer = self._hub.source.layer
        name = layer.name() if layer is not None else ""
        self.notice.emit(
            tr("This place lies outside the layer {layer}. Click on the image.").format(layer=name),
            True,
        )

    def _in_crs(self, prompts: PromptSet) -> PromptSet:
        """An empty set takes the kind of coordinates that the layer's prompts are kept in."""
        frame = self._hub.frame
        if not prompts.is_empty or frame is None or prompts.crs == frame.prompt_crs:
            return prompts
        return replace(prompts, crs=frame.prompt_crs)

"""Brings the document and its answers onto the canvas, in whatever CRS the canvas is.

What changes is noted, and drawn when all that happens at once is done, or when somebody asks: a
click changes the document, the answer, the selection and the active object, and is drawn once. Only
the objects that changed are looked at, and only where they are is the map painted anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainterPath

from ...core.grid import FloatArray
from ...core.prompts import Coordinate, PromptId
from ..document.prompt_document import PromptDocument
from ..session.answers import AnswerController, ObjectAnswer
from ..session.session_hub import SessionHub
from .items import DragBoxItem, Hit
from .marker_item import MarkerItem
from .object_marks import ObjectMarks
from .outline_item import OutlineItem, OutlineStyle
from .projection import CanvasProjection, ring_bounds
from .prompt_places import PromptPlaces

HOVER_COLOUR = QColor("#ffffff")
_HOVER = "hover"


class CanvasView(QObject):
    """Owner of the canvas items."""

    #: Something is to be drawn, once what happens now is done.
    _draw_soon = pyqtSignal()

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        answers: AnswerController,
        hub: SessionHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._document = document
        self._answers = answers
        self._hub = hub
        self._outlines = OutlineItem(canvas, 400.0)
        self._hover = OutlineItem(canvas, 450.0)
        self._markers = MarkerItem(canvas, 500.0)
        self._drag_box = DragBoxItem(canvas, 600.0)
        self._places = PromptPlaces(canvas, document, hub)
        self._marks = ObjectMarks(self._markers, document, answers, self._places)
        self.opacity = 0.25
        #: Whether the result layer, on the map, draws what the file holds of an object.
        self.is_drawn_by_layer: Callable[[PromptId], bool] = lambda _: False
        #: Those of which that was so when they were drawn last.
        self._by_layer: set[PromptId] = set()
        #: An object's outline in the result layer, where that is the object's; else None.
        self.kept_rings: Callable[[PromptId], Sequence[FloatArray] | None] = lambda _: None
        #: Objects that were drawn so last.
        self._as_kept: set[PromptId] = set()
        #: Objects whose outlines are due, objects whose markers are due, or all of them.
        self._due: set[PromptId] = set()
        self._due_marks: set[PromptId] = set()
        self._all_due = True
        #: Whether drawing was asked for.
        self._drawing = False
        self._paths: dict[PromptId, tuple[Any, Any, QPainterPath]] = {}
        self._shown_current: PromptId | None = None
        self._outlines.freshen = self._markers.freshen = self._draw
        self._draw_soon.connect(self._draw, Qt.ConnectionType.QueuedConnection)
        document.changed.connect(self._on_prompts)
        document.current_changed.connect(self._on_current)
        document.appearance_changed.connect(self._on_appearance)
        document.colours_changed.connect(self.refresh)
        answers.changed.connect(self._on_answers)
        answers.previewed.connect(self._on_preview)
        answers.choose_first(self._places.nearest_to_mouse)
        hub.source.changed.connect(self.refresh)
        canvas.destinationCrsChanged.connect(self.refresh)

    @property
    def items(self) -> tuple[OutlineItem, OutlineItem, MarkerItem, DragBoxItem]:
        """Outlines, hover preview, markers, the box being dragged."""
        return self._outlines, self._hover, self._markers, self._drag_box

    @property
    def selected(self) -> int | None:
        """The place in the set of the prompt that was clicked."""
        return self._marks.selected

    @property
    def projection(self) -> CanvasProjection | None:
        """Between the canvas and the layer; None without a layer."""
        return self._places.projection

    def show_no_markers_of(self, is_accepted: Callable[[PromptId], bool]) -> None:
        """Who says whether an object is accepted: its markers would only cover the map."""
        self._marks.is_accepted = is_accepted

    def close(self) -> None:
        """Takes everything off the canvas."""
        self._canvas.destinationCrsChanged.disconnect(self.refresh)
        self._draw_soon.disconnect(self._draw)
        for item in self.items:
            item.dispose()

    # -- what is drawn ------------------------------------------------------------------------

    def refresh(self, *_: Any) -> None:
        """Draws everything anew: another layer, another CRS."""
        self._places.forget_projection()
        self.hide_hover()
        self._make_all_due()

    def set_opacity(self, opacity: float) -> None:
        """How much of the image the fill covers, 0-1."""
        self.opacity = opacity
        self._make_all_due()

    def show_accepted_markers(self, on: bool) -> None:
        """Shows or hides points and boxes of accepted objects; the active object's are shown."""
        self._marks.shows_accepted = on
        self._make_due((), self._document.ids)

    def show_accepted(self) -> None:
        """Draws anew what changes where other objects are accepted, or drawn by their layer."""
        by_layer = {i for i in self._document.ids if self.is_drawn_by_layer(i)}
        self._make_due([*(by_layer ^ self._by_layer), *self._as_kept], self._document.ids)

    def select(self, index: int | None) -> None:
        """Marks a prompt as selected, or none; one that was dragged is drawn at its place again."""
        owners = {self._owner(self._marks.selected), self._owner(index)}
        self._marks.selected = index
        changed = [prompt_id for prompt_id in owners if prompt_id is not None]
        for prompt_id in changed:
            self._marks.forget(prompt_id)
        self._make_due((), changed)

    def hit(self, pixel: QPointF) -> Hit | None:
        """The marker under a canvas pixel."""
        return self._markers.hit(pixel)

    def show_hover(self, rings: Sequence[FloatArray]) -> None:
        """Draws what a click here would give."""
        projection, frame = self.projection, self._hub.frame
        if projection is None or frame is None:
            return
        path = projection.path(rings)
        style = OutlineStyle(HOVER_COLOUR, 1.4, dashed=True, front=True)
        self._hover.set_outline(_HOVER, path, style)

    def hide_hover(self) -> None:
        """Draws no preview."""
        self._hover.clear()

    def show_drag_box(self, corners: Sequence[Coordinate]) -> None:
        """Draws the box that is being dragged: ``corners`` in the layer's CRS."""
        projection = self.projection
        if projection is None:
            return
        moved = [projection.to_canvas(x, y) for x, y in corners]
        self._drag_box.set_corners([corner for corner in moved if corner is not None])

    def hide_drag_box(self) -> None:
        """Draws no box."""
        self._drag_box.set_corners(())

    def show_moved(self, index: int, positions: Sequence[Coordinate]) -> None:
        """Draws a prompt at other places (in the layer's CRS) while it is dragged."""
        prompt_id = self._owner(index)
        if prompt_id is not None:
            self._draw()
            self._draw_marks(prompt_id, {index: list(positions)})
            self._marks.forget(prompt_id)

    def layer_positions(self, index: int) -> list[Coordinate]:
        """Where a prompt lies on the layer; empty where it cannot be placed there."""
        return self._places.on_layer(index)

    def bounds_of(self, prompt_id: PromptId) -> tuple[float, float, float, float] | None:
        """An object's bounds on the canvas: of its outline, else of its prompts."""
        path = self._outlines.outline(prompt_id)
        if path is None and prompt_id in self._paths:  # The result layer draws it.
            path = self._paths[prompt_id][2]
        if path is not None:
            box = path.boundingRect()
            return box.left(), box.top(), box.right(), box.bottom()
        known = self._places.on_canvas(prompt_id)
        return ring_bounds(known) if known else None

    # -- what is due --------------------------------------------------------------------------

    def _on_prompts(self, touched: Sequence[PromptId]) -> None:
        selected = self._marks.selected
        if selected is not None and selected >= len(self._document.all_prompts):
            self._marks.selected = None
        self.hide_hover()
        # An object whose prompts are the same may have them at other places in the set, or is gone.
        shifted = self._marks.shifted
        self._make_due(touched, [*touched, *shifted])
        self._due.update(i for i in shifted if not self._document.prompts.indices_of(i))

    def _on_answers(self, ids: Sequence[PromptId]) -> None:
        self._make_due(ids, ids)

    def _on_preview(self, ids: Sequence[PromptId]) -> None:
        """The rings of these objects are others: they are on the screen at once."""
        self._make_due(ids, ids)
        self._draw()
        self._outlines.paint_now()

    def _on_current(self) -> None:
        self.hide_hover()
        both = [i for i in (self._shown_current, self._document.current) if i is not None]
        self._make_due(both, both)

    def _on_appearance(self, prompt_id: PromptId) -> None:
        self.hide_hover()
        self._make_due([prompt_id], [prompt_id])

    def _make_all_due(self) -> None:
        self._all_due = True
        self._make_due((), ())
        self._outlines.update()
        self._markers.update()

    def _make_due(self, outlines: Sequence[PromptId], marks: Sequence[PromptId]) -> None:
        """Notes what is to be drawn anew, once for all that happens until then.

        It is drawn before the map is painted, not while: so the parts that change are known.
        """
        self._due.update(outlines)
        self._due_marks.update(marks)
        if not self._drawing:
            self._drawing = True
            self._draw_soon.emit()

    def _owner(self, index: int | None) -> PromptId | None:
        prompts = self._document.all_prompts
        known = index is not None and 0 <= index < len(prompts)
        return prompts[index].prompt_id if known and index is not None else None

    # -- drawing ------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Draws what is due; the items call it too before they are painted or read."""
        self._drawing = False
        outlines, marks = self._due, self._due_marks
        if not (outlines or marks or self._all_due):
            return
        if self._all_due:
            drawn = (*self._document.ids, *self._paths, *self._marks.drawn)
            outlines, marks = set(drawn), set(drawn)
            self._marks.forget()
        self._due, self._due_marks, self._all_due = set(), set(), False
        known = set(self._document.ids)
        for prompt_id in sorted(outlines, key=_order):
            self._draw_outline(prompt_id, prompt_id in known)
        for prompt_id in sorted(marks | outlines, key=_order):
            self._draw_marks(prompt_id)
        self._shown_current = self._document.current

    def _draw_outline(self, prompt_id: PromptId, known: bool) -> None:
        answer, projection = self._answers.of(prompt_id), self.projection
        current = prompt_id == self._document.current
        rings = self._rings(prompt_id, answer, current) if known else []
        if projection is None or not self._document.is_visible(prompt_id) or not len(rings):
            for drawn in (self._by_layer, self._as_kept):
                drawn.discard(prompt_id)
            self._paths.pop(prompt_id, None)
            self._outlines.remove(prompt_id)
            return
        style = OutlineStyle(
            self._document.colour(prompt_id),
            2.4 if current else 1.5,
            self.opacity if current else 0.6 * self.opacity,
            dashed=answer.is_doubtful,
            front=current,
        )
        before = self._paths.get(prompt_id)
        if before is not None and before[0] is rings and before[1] is projection:
            path = before[2]
        else:
            path = projection.path(rings)
            self._paths[prompt_id] = rings, projection, path
        if prompt_id in self._by_layer and not current:
            self._outlines.remove(prompt_id)  # Two lines a part of a pixel apart would be seen.
            return
        self._outlines.set_outline(prompt_id, path, style)

    def _rings(
        self, prompt_id: PromptId, answer: ObjectAnswer, current: bool
    ) -> Sequence[FloatArray]:
        """What is drawn of an object: as it is in the result layer, else as it was answered."""
        # Asked anew: it changes with prompts, model and shape, not with the layer alone.
        by_layer = self.is_drawn_by_layer(prompt_id)
        kept = None if by_layer and not current else self.kept_rings(prompt_id)
        for drawn, so in ((self._by_layer, by_layer), (self._as_kept, kept is not None)):
            drawn.add(prompt_id) if so else drawn.discard(prompt_id)
        return answer.rings if kept is None else kept

    def _draw_marks(
        self, prompt_id: PromptId, moved: dict[int, list[Coordinate]] | None = None
    ) -> None:
        self._marks.draw(prompt_id, self._outlines.bounds_of(prompt_id), moved)


def _order(prompt_id: PromptId) -> tuple[bool, PromptId]:
    """The order of the ids: what lies on top does not hang on what was answered first."""
    return isinstance(prompt_id, str), prompt_id

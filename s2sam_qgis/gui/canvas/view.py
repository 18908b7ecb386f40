"""Brings the document and its answers onto the canvas, in whatever CRS the canvas is.

What changes is noted, and drawn when all that happens at once is done, or when somebody asks: a
click changes the document, the answer, the selection and the active object, and is drawn once. Only
the objects that changed are looked at, and only where they are is the map painted anew.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, Callable, NamedTuple

from qgis.PyQt.QtCore import QObject, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainterPath

from ...core.grid import FloatArray
from ...core.prompts import Coordinate, PointPrompt, PromptId
from ..document.prompt_document import PromptDocument
from ..session.answers import AnswerController, ObjectAnswer
from ..session.session_hub import SessionHub
from .items import DragBoxItem, Hit
from .marker_item import BoxMark, MarkerItem, PointMark
from .outline_item import OutlineItem, OutlineStyle
from .projection import CanvasProjection, ring_bounds, upright_ring

HOVER_COLOUR = QColor("#ffffff")
_HOVER = "hover"


class _Marked(NamedTuple):
    """All that an object's markers follow from; the same again is not drawn again."""

    indices: tuple[int, ...]
    prompts: tuple[Any, ...]
    selected: int | None
    current: bool
    pending: bool
    colour: int
    extent: float
    drawn_with: tuple[Any, Any]


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
        self._selected: int | None = None
        self.opacity = 0.25
        #: Whether an object is accepted; the markers of these would only cover the map.
        self.is_accepted: Callable[[PromptId], bool] = lambda _: False
        #: Whether the result layer, on the map, draws what the file holds of an object.
        self.is_drawn_by_layer: Callable[[PromptId], bool] = lambda _: False
        #: Those of which that was so when they were drawn last.
        self._by_layer: set[PromptId] = set()
        #: An object's outline in the result layer, where that is the object's; else None.
        self.kept_rings: Callable[[PromptId], Sequence[FloatArray] | None] = lambda _: None
        #: Objects that were drawn so last.
        self._as_kept: set[PromptId] = set()
        self._accepted_markers = False
        self._projection: CanvasProjection | None = None
        self._layer_positions: tuple[Any, Any, list[list[Coordinate]]] = (None, None, [])
        #: Objects whose outlines are due, objects whose markers are due, or all of them.
        self._due: set[PromptId] = set()
        self._due_marks: set[PromptId] = set()
        self._all_due = True
        #: Whether drawing was asked for.
        self._drawing = False
        self._marked: dict[PromptId, _Marked] = {}
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
        answers.choose_first(self.nearest_to_mouse)
        hub.source.changed.connect(self.refresh)
        canvas.destinationCrsChanged.connect(self.refresh)

    @property
    def items(self) -> tuple[OutlineItem, OutlineItem, MarkerItem, DragBoxItem]:
        """Outlines, hover preview, markers, the box being dragged."""
        return self._outlines, self._hover, self._markers, self._drag_box

    @property
    def selected(self) -> int | None:
        """The place in the set of the prompt that was clicked."""
        return self._selected

    @property
    def projection(self) -> CanvasProjection | None:
        """Between the canvas and the layer; None without a layer."""
        layer = self._hub.source.layer
        if layer is None or self._hub.frame is None:
            return None
        if self._projection is None:
            crs = self._canvas.mapSettings().destinationCrs()
            self._projection = CanvasProjection(crs, layer.crs())
        return self._projection

    def close(self) -> None:
        """Takes everything off the canvas."""
        self._canvas.destinationCrsChanged.disconnect(self.refresh)
        self._draw_soon.disconnect(self._draw)
        for item in self.items:
            item.dispose()

    # -- what is drawn ------------------------------------------------------------------------

    def refresh(self, *_: Any) -> None:
        """Draws everything anew: another layer, another CRS."""
        self._projection = None
        self.hide_hover()
        self._make_all_due()

    def set_opacity(self, opacity: float) -> None:
        """How much of the image the fill covers, 0-1."""
        self.opacity = opacity
        self._make_all_due()

    def show_accepted_markers(self, on: bool) -> None:
        """Shows or hides points and boxes of accepted objects; the active object's are shown."""
        self._accepted_markers = on
        self._make_due((), self._document.ids)

    def show_accepted(self) -> None:
        """Draws anew what changes where other objects are accepted, or drawn by their layer."""
        by_layer = {i for i in self._document.ids if self.is_drawn_by_layer(i)}
        self._make_due([*(by_layer ^ self._by_layer), *self._as_kept], self._document.ids)

    def select(self, index: int | None) -> None:
        """Marks a prompt as selected, or none; one that was dragged is drawn at its place again."""
        changed = {self._owner(self._selected), self._owner(index)}
        self._selected = index
        for prompt_id in changed:
            self._marked.pop(prompt_id, None)  # type: ignore[arg-type]
        self._make_due((), [prompt_id for prompt_id in changed if prompt_id is not None])

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
            self._marked.pop(prompt_id, None)

    def layer_positions(self, index: int) -> list[Coordinate]:
        """Where a prompt lies on the layer; empty where it cannot be placed there."""
        positions = self._positions()
        return positions[index] if index < len(positions) else []

    def bounds_of(self, prompt_id: PromptId) -> tuple[float, float, float, float] | None:
        """An object's bounds on the canvas: of its outline, else of its prompts."""
        path = self._outlines.outline(prompt_id)
        if path is None and prompt_id in self._paths:  # The result layer draws it.
            path = self._paths[prompt_id][2]
        if path is not None:
            box = path.boundingRect()
            return box.left(), box.top(), box.right(), box.bottom()
        projection = self.projection
        if projection is None:
            return None
        corners = [
            projection.to_canvas(x, y)
            for index in self._document.indices(prompt_id)
            for x, y in self.layer_positions(index)
        ]
        known = [corner for corner in corners if corner is not None]
        return ring_bounds(known) if known else None

    # -- what is due --------------------------------------------------------------------------

    def _on_prompts(self, touched: Sequence[PromptId]) -> None:
        if self._selected is not None and self._selected >= len(self._document.all_prompts):
            self._selected = None
        self.hide_hover()
        # An object whose prompts are the same may have them at other places in the set, or is gone.
        where = self._document.prompts.indices_of
        shifted = [i for i, marked in self._marked.items() if where(i) != marked.indices]
        self._make_due(touched, [*touched, *shifted])
        self._due.update(i for i in shifted if not where(i))

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
            drawn = (*self._document.ids, *self._paths, *self._marked)
            outlines, marks = set(drawn), set(drawn)
            self._marked.clear()
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
        """Draws an object's markers; ``moved`` are prompts that are being dragged."""
        document, projection = self._document, self.projection
        current = prompt_id == document.current
        hidden = not document.is_visible(prompt_id) or (
            not current and not self._accepted_markers and self.is_accepted(prompt_id)
        )
        indices = document.prompts.indices_of(prompt_id)
        if projection is None or hidden or not indices:
            self._marked.pop(prompt_id, None)
            self._markers.set_marks(prompt_id, (), ())
            return
        bounds = self._outlines.bounds_of(prompt_id)
        marked = _Marked(
            indices,
            document.prompts.of(prompt_id),
            self._selected if self._selected in indices else None,
            current,
            self._answers.is_pending(prompt_id),
            document.colour(prompt_id).rgba(),
            0.0 if bounds is None else min(bounds.width(), bounds.height()),
            (projection, self._hub.frame),
        )
        if moved is None and self._marked.get(prompt_id) == marked:
            return
        self._marked[prompt_id] = marked
        self._markers.set_marks(prompt_id, *self._marks(marked, projection, moved or {}))

    def _marks(
        self, marked: _Marked, projection: CanvasProjection, moved: dict[int, list[Coordinate]]
    ) -> tuple[list[PointMark], list[BoxMark]]:
        points: list[PointMark] = []
        boxes: list[BoxMark] = []
        everywhere = self._positions()
        for index, prompt in zip(marked.indices, marked.prompts):
            if index >= len(everywhere):
                continue
            placed = [projection.to_canvas(x, y) for x, y in moved.get(index, everywhere[index])]
            corners = tuple(corner for corner in placed if corner is not None)
            if not corners or len(corners) < len(placed):
                continue
            selected = index == marked.selected
            if isinstance(prompt, PointPrompt):
                points.append(
                    PointMark(
                        index,
                        corners[0],
                        prompt.label == 1,
                        marked.current,
                        marked.pending,
                        selected,
                        marked.extent,
                    )
                )
            else:
                colour = QColor.fromRgba(marked.colour)
                boxes.append(
                    BoxMark(index, corners, colour, marked.current, marked.pending, selected)
                )
        return points, boxes

    def nearest_to_mouse(self, ids: Iterable[PromptId]) -> PromptId:
        """Of these objects, at least one, the one whose first prompt lies nearest to the mouse.

        The first of them where the mouse or the objects are nowhere on the layer.
        """
        among = list(ids)
        projection, positions = self.projection, self._positions()
        mouse = self._canvas.mouseLastXY()
        where = None
        if projection is not None and positions and len(among) > 1:
            at = self._canvas.getCoordinateTransform().toMapCoordinates(mouse.x(), mouse.y())
            where = projection.to_layer(at.x(), at.y())
        if where is None:
            return among[0]
        x, y = where

        def distance(prompt_id: PromptId) -> float:
            for index in self._document.prompts.indices_of(prompt_id)[:1]:
                if positions[index]:
                    return math.hypot(positions[index][0][0] - x, positions[index][0][1] - y)
            return math.inf

        return min(among, key=distance)

    def _positions(self) -> list[list[Coordinate]]:
        """Every prompt's positions on the layer, computed once per prompt set and layer."""
        prompts, frame = self._document.prompts, self._hub.frame
        known_prompts, known_frame, positions = self._layer_positions
        if known_prompts is prompts and known_frame is frame:
            return positions
        positions = []
        if frame is not None:
            flat = [xy for prompt in prompts.prompts for xy in prompt.coordinates]
            placed = frame.to_layer(prompts.crs, flat)
            if len(placed) == len(flat):
                rest = iter(placed)
                for prompt in prompts.prompts:
                    own = [next(rest) for _ in prompt.coordinates]
                    # A box is its bounds in the layer's CRS, whatever ring it was given as.
                    positions.append(own if isinstance(prompt, PointPrompt) else upright_ring(own))
        self._layer_positions = (prompts, frame, positions)
        return positions


def _order(prompt_id: PromptId) -> tuple[bool, PromptId]:
    """The order of the ids: what lies on top does not hang on what was answered first."""
    return isinstance(prompt_id, str), prompt_id

"""Brings the document and its answers onto the canvas, in whatever CRS the canvas is."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, QPointF
from qgis.PyQt.QtGui import QColor

from ...core.grid import FloatArray
from ...core.prompts import Coordinate, PointPrompt, PromptId
from ..document.prompt_document import PromptDocument
from ..session.answers import AnswerController
from ..session.session_hub import SessionHub
from .items import BoxMark, DragBoxItem, Hit, MarkerItem, OutlineItem, OutlineStyle, PointMark
from .projection import CanvasProjection, ring_bounds, upright_ring

HOVER_COLOUR = QColor("#ffffff")
_HOVER = "hover"


class CanvasView(QObject):  # type: ignore[misc]
    """Owner of the canvas items."""

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        answers: AnswerController,
        hub: SessionHub,
        parent: Optional[QObject] = None,
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
        self.selected: Optional[int] = None
        self.opacity = 0.25
        #: Whether an object is accepted; the markers of these would only cover the map.
        self.is_accepted: Callable[[PromptId], bool] = lambda _: False
        self._accepted_markers = False
        self._projection: Optional[CanvasProjection] = None
        self._layer_positions: Tuple[Any, Any, List[List[Coordinate]]] = (None, None, [])
        document.changed.connect(self._on_prompts)
        document.current_changed.connect(self.refresh)
        document.appearance_changed.connect(self.refresh)
        document.colours_changed.connect(self.refresh)
        answers.changed.connect(self._on_answers)
        hub.source.changed.connect(self.refresh)
        canvas.destinationCrsChanged.connect(self.refresh)

    @property
    def items(self) -> Tuple[OutlineItem, OutlineItem, MarkerItem, DragBoxItem]:
        """Outlines, hover preview, markers, the box being dragged."""
        return self._outlines, self._hover, self._markers, self._drag_box

    @property
    def projection(self) -> Optional[CanvasProjection]:
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
        for item in self.items:
            item.dispose()

    # -- what is drawn ------------------------------------------------------------------------

    def refresh(self, *_: Any) -> None:
        """Draws everything anew: another layer, another CRS, another object in hand."""
        self._projection = None
        self.hide_hover()
        self._draw_outlines(self._document.ids)
        self._draw_markers()

    def set_opacity(self, opacity: float) -> None:
        """How much of the image the fill covers, 0-1."""
        self.opacity = opacity
        self._draw_outlines(self._document.ids)

    def show_accepted_markers(self, on: bool) -> None:
        """Shows or hides points and boxes of accepted objects; the active object's are shown."""
        self._accepted_markers = on
        self._draw_markers()

    def show_markers(self) -> None:
        """Draws points and boxes anew: other objects are accepted now."""
        self._draw_markers()

    def select(self, index: Optional[int]) -> None:
        """Marks a prompt as selected, or none."""
        self.selected = index
        self._draw_markers()

    def hit(self, pixel: QPointF) -> Optional[Hit]:
        """The marker under a canvas pixel."""
        return self._markers.hit(pixel)

    def show_hover(self, rings: Sequence[FloatArray]) -> None:
        """Draws what a click here would give."""
        projection, frame = self.projection, self._hub.frame
        if projection is None or frame is None:
            return
        path = projection.path(rings)
        self._hover.set_outline(_HOVER, path, OutlineStyle(HOVER_COLOUR, 1.4, dashed=True))

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
        self._draw_markers({index: list(positions)})

    def layer_positions(self, index: int) -> List[Coordinate]:
        """Where a prompt lies on the layer; empty where it cannot be placed there."""
        positions = self._positions()
        return positions[index] if index < len(positions) else []

    def bounds_of(self, prompt_id: PromptId) -> Optional[Tuple[float, float, float, float]]:
        """An object's bounds on the canvas: of its outline, else of its prompts."""
        path = self._outlines.outline(prompt_id)
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

    def _on_prompts(self, touched: Sequence[PromptId]) -> None:
        if self.selected is not None and self.selected >= len(self._document.prompts.prompts):
            self.selected = None
        self.hide_hover()
        self._draw_outlines(touched)
        self._draw_markers()

    def _on_answers(self, ids: Sequence[PromptId]) -> None:
        self._draw_outlines(ids)
        self._draw_markers()

    def _draw_outlines(self, ids: Sequence[PromptId]) -> None:
        projection, frame = self.projection, self._hub.frame
        known = set(self._document.ids)
        for prompt_id in [key for key in self._outlines.keys if key not in known]:
            self._outlines.remove(prompt_id)
        for prompt_id in ids:
            answer = self._answers.of(prompt_id)
            drawn = (
                projection is not None
                and frame is not None
                and prompt_id in known
                and self._document.is_visible(prompt_id)
                and bool(len(answer.rings))
            )
            if not drawn:
                self._outlines.remove(prompt_id)
                continue
            assert projection is not None
            assert frame is not None
            current = prompt_id == self._document.current
            style = OutlineStyle(
                self._document.colour(prompt_id),
                2.4 if current else 1.5,
                self.opacity if current else 0.6 * self.opacity,
                dashed=answer.is_doubtful,
            )
            path = projection.path(answer.rings)
            self._outlines.set_outline(prompt_id, path, style)

    def _draw_markers(self, moved: Optional[Dict[int, List[Coordinate]]] = None) -> None:
        projection = self.projection
        points: List[PointMark] = []
        boxes: List[BoxMark] = []
        prompts = self._document.prompts.prompts
        marked = self._marked_objects()
        for index, positions in enumerate(self._positions() if projection is not None else []):
            prompt = prompts[index]
            if prompt.prompt_id not in marked:
                continue
            assert projection is not None
            placed = [projection.to_canvas(x, y) for x, y in (moved or {}).get(index, positions)]
            corners = tuple(corner for corner in placed if corner is not None)
            if not corners or len(corners) < len(placed):
                continue
            current = prompt.prompt_id == self._document.current
            pending = self._answers.is_pending(prompt.prompt_id)
            selected = index == self.selected
            if isinstance(prompt, PointPrompt):
                foreground = prompt.label == 1
                extent = marked[prompt.prompt_id]
                points.append(
                    PointMark(index, corners[0], foreground, current, pending, selected, extent)
                )
            else:
                colour = self._document.colour(prompt.prompt_id)
                boxes.append(BoxMark(index, corners, colour, current, pending, selected))
        self._markers.set_marks(points, boxes)

    def _marked_objects(self) -> Dict[PromptId, float]:
        """The objects whose points and boxes are drawn, and how wide each is in map units."""
        marked = {}
        for prompt_id in self._document.ids:
            hidden = not self._accepted_markers and self.is_accepted(prompt_id)
            if not self._document.is_visible(prompt_id) or (
                hidden and prompt_id != self._document.current
            ):
                continue
            path = self._outlines.outline(prompt_id)
            bounds = None if path is None else path.controlPointRect()
            marked[prompt_id] = 0.0 if bounds is None else min(bounds.width(), bounds.height())
        return marked

    def _positions(self) -> List[List[Coordinate]]:
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

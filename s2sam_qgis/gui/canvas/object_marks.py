"""Draws objects' points and boxes as markers, and no object again whose markers are the same."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Callable, NamedTuple

from qgis.PyQt.QtGui import QColor

from ...core.prompts import Coordinate, PointPrompt, PromptId
from ..document.prompt_document import PromptDocument
from ..session.answers import AnswerController
from .marker_item import BoxMark, MarkerItem, PointMark
from .projection import CanvasProjection
from .prompt_places import PromptPlaces


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


class ObjectMarks:
    """The markers of all objects on one canvas item."""

    def __init__(
        self,
        item: MarkerItem,
        document: PromptDocument,
        answers: AnswerController,
        places: PromptPlaces,
    ) -> None:
        self._item, self._document, self._answers = item, document, answers
        self._places = places
        #: Whether an object is accepted; the markers of these would only cover the map.
        self.is_accepted: Callable[[PromptId], bool] = lambda _: False
        #: Whether they are shown nevertheless.
        self.shows_accepted = False
        #: The place in the set of the prompt that was clicked.
        self.selected: int | None = None
        self._drawn: dict[PromptId, _Marked] = {}

    @property
    def drawn(self) -> Collection[PromptId]:
        """The objects that have markers."""
        return self._drawn.keys()

    @property
    def shifted(self) -> list[PromptId]:
        """The objects whose prompts are at other places in the set than when they were drawn."""
        where = self._document.prompts.indices_of
        return [i for i, marked in self._drawn.items() if where(i) != marked.indices]

    def forget(self, prompt_id: PromptId | None = None) -> None:
        """An object is drawn anew when it is drawn next, whatever it was; all for None."""
        if prompt_id is None:
            self._drawn.clear()
        else:
            self._drawn.pop(prompt_id, None)

    def draw(
        self,
        prompt_id: PromptId,
        bounds: Any | None,
        moved: dict[int, list[Coordinate]] | None = None,
    ) -> None:
        """Draws an object's markers.

        ``bounds`` is the QRectF of its outline, in the canvas's CRS, for small objects have small
        markers. ``moved`` are prompts that are being dragged: place in the set -> where they are.
        """
        document, projection = self._document, self._places.projection
        current = prompt_id == document.current
        hidden = not document.is_visible(prompt_id) or (
            not current and not self.shows_accepted and self.is_accepted(prompt_id)
        )
        indices = document.prompts.indices_of(prompt_id)
        if projection is None or hidden or not indices:
            self._drawn.pop(prompt_id, None)
            self._item.set_marks(prompt_id, (), ())
            return
        marked = _Marked(
            indices,
            document.prompts.of(prompt_id),
            self.selected if self.selected in indices else None,
            current,
            self._answers.is_pending(prompt_id),
            document.colour(prompt_id).rgba(),
            0.0 if bounds is None else min(bounds.width(), bounds.height()),
            (projection, self._places.frame),
        )
        if moved is None and self._drawn.get(prompt_id) == marked:
            return
        self._drawn[prompt_id] = marked
        self._item.set_marks(prompt_id, *self._marks(marked, projection, moved or {}))

    def _marks(
        self, marked: _Marked, projection: CanvasProjection, moved: dict[int, list[Coordinate]]
    ) -> tuple[list[PointMark], list[BoxMark]]:
        points: list[PointMark] = []
        boxes: list[BoxMark] = []
        everywhere = self._places.all_on_layer()
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

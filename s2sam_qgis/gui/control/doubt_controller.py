"""Says of the active object that the model is not sure of it: on the map and below the list."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject

from ..canvas.doubt_item import DoubtItem
from ..canvas.view import CanvasView
from ..document.prompt_document import PromptDocument
from ..parts.widgets import NoteLabel
from ..session.answers import AnswerController
from ..session.object_answer import doubt_text


class DoubtController(QObject):
    """Keeps the label and the line up with the active object's answer."""

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        answers: AnswerController,
        view: CanvasView,
        note: NoteLabel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._answers, self._view, self._note = document, answers, view, note
        self.item = DoubtItem(canvas)
        answers.changed.connect(self._on_answers)
        document.current_changed.connect(self.refresh)
        document.appearance_changed.connect(self._on_appearance)
        self.refresh()

    def refresh(self) -> None:
        """Says it, or says nothing."""
        current = self._document.current
        text, at = "", None
        if current is not None:
            text = doubt_text(self._answers.of(current))
            bounds = self._view.bounds_of(current) if text else None
            if bounds is not None and self._document.is_visible(current):
                at = (bounds[0] + bounds[2]) / 2, bounds[3]
        self.item.say(text, at)
        self._note.warn(text)

    def close(self) -> None:
        """Takes the label off the map."""
        self.item.dispose()

    def _on_answers(self, ids: Any) -> None:
        if self._document.current in ids:
            self.refresh()

    def _on_appearance(self, prompt_id: Any) -> None:
        if prompt_id == self._document.current:
            self.refresh()

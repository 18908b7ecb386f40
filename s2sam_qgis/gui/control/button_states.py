"""What the buttons and the hint say at each moment: what can be done now, and what comes next."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject

from ...translation import tr
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..panels.dock import SamDock
from ..parts.gathering import Gathering
from ..session.answers import AnswerController
from ..session.session_hub import Condition, SessionHub
from .run_controller import RunController


class ButtonStates(QObject):
    """Follows the document, its answers and the session; ``refresh`` shows how things stand."""

    def __init__(
        self,
        dock: SamDock,
        document: PromptDocument,
        stack: QUndoStack,
        answers: AnswerController,
        hub: SessionHub,
        runs: RunController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dock, self._document, self._stack = dock, document, stack
        self._answers, self._hub, self._runs = answers, hub, runs
        # One click changes the set, its current object, the history and the answers at once.
        self._changed = Gathering(lambda _: self.refresh(), self)
        document.current_changed.connect(self._show_current)
        for signal in (
            document.current_changed,
            document.changed,
            answers.changed,
            hub.source.changed,
            hub.model.changed,
            hub.session_changed,
            stack.indexChanged,
        ):
            signal.connect(self._on_change)

    def _show_current(self) -> None:
        self._dock.objects.show_current(self._document.current)

    def _on_change(self, *_: Any) -> None:
        self._changed.add((True,))

    def refresh(self) -> None:
        """Buttons say what can be done now, the table what to do next."""
        actions, document = self._dock.actions_, self._document
        current = document.current
        actions.undo.setEnabled(self._stack.canUndo())
        actions.redo.setEnabled(self._stack.canRedo())
        known = current is not None and current in document.ids
        answer = self._answers.of(current) if current is not None else None
        pending = current is not None and self._answers.is_pending(current)
        has_mask = answer is not None and answer.has_mask
        actions.accept.setEnabled(has_mask or pending)
        actions.new_set.setEnabled(bool(document.ids))
        actions.candidate.setEnabled(answer is not None and answer.candidates[1] > 1)
        for action in (actions.rename, actions.zoom, actions.delete):
            action.setEnabled(known)
        for action in (actions.duplicate, actions.attributes):
            action.setEnabled(known and document.prompts.has(current or ""))
        any_prompt = not document.prompts.is_empty
        for action in (actions.save, actions.save_as, actions.export_layer, actions.rerun):
            action.setEnabled(any_prompt)
        ready = any_prompt and self._hub.session is not None
        self._dock.run_panel.run.setEnabled(ready and not self._runs.is_running)
        self._dock.objects.set_hint(self._hint())
        self._show_current()

    def _hint(self) -> str:
        source, model, session = self._hub.source, self._hub.model, self._hub.session
        if source.layer is None:
            return tr("Load a Sentinel-2 image, then choose it above.")
        if model.condition is Condition.FAILED:
            return tr("Choose a model above.")
        if source.condition is Condition.FAILED:
            return tr("Choose another layer above.")
        if session is None:
            return tr("One moment…")
        return tr(
            "Click a field, a lake or a burn scar on the map.\n\n"
            "Left click: inside · right click: outside\nDrag: a box around it"
        )

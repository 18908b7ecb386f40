"""Enter as a step of the one undo history: the feature and the document go together."""

from __future__ import annotations

from typing import Any, Callable

from ..compat import QUndoStack
from ..document.prompt_document import DocumentState, PromptDocument
from ..document.undo_commands import PromptCommand


class AcceptCommand(PromptCommand):
    """An object that was accepted. Pushed when its feature is in the file already.

    ``apply`` brings the result layer from before a change to after it; it raises nothing.
    """

    def __init__(
        self,
        stack: QUndoStack,
        document: PromptDocument,
        after: DocumentState,
        text: str,
        change: Any,
        apply: Callable[[Any], None],
    ) -> None:
        super().__init__(stack, document, after, text)
        self._change, self._apply = change, apply

    def redo(self) -> None:
        """Accepts it again; the first time the feature is there."""
        if self._done:
            self._apply(self._change)
        super().redo()

    def undo(self) -> None:
        """Takes the feature out of the layer, or brings back the one that it replaced."""
        self._apply(self._change.turned())
        super().undo()

"""One user action is one undo step, which keeps the document before and after it."""

from __future__ import annotations

from typing import Optional

from ..compat import QUndoCommand, QUndoStack
from .prompt_document import DocumentState, PromptDocument


class PromptCommand(QUndoCommand):  # type: ignore[misc]
    """A change of the prompts. The values are immutable, so keeping both costs little."""

    def __init__(
        self, document: PromptDocument, after: DocumentState, text: str, merge_key: str = ""
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before = document.state
        self._after = after
        self._merge_key = merge_key

    def redo(self) -> None:
        """Does it, the first time too."""
        self._document.replace(self._after)

    def undo(self) -> None:
        """Goes back to what was before."""
        self._document.replace(self._before)

    def id(self) -> int:
        """Commands with one merge key become one step: typing a name is one action."""
        return hash(self._merge_key) % 0x7FFFFFFF if self._merge_key else -1

    def mergeWith(self, other: Optional[QUndoCommand]) -> bool:  # noqa: N802 - Qt's name
        """Takes a later command of the same action in."""
        if not isinstance(other, PromptCommand) or other._merge_key != self._merge_key:
            return False
        self._after = other._after
        return True


def push(
    stack: QUndoStack,
    document: PromptDocument,
    after: DocumentState,
    text: str,
    merge_key: str = "",
) -> None:
    """Makes a step of a change and does it; nothing where nothing changes."""
    if after != document.state:
        stack.push(PromptCommand(document, after, text, merge_key))

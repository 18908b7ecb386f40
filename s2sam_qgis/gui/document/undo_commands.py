"""One history for all that a person does: prompts, masks, names, visibility, region, model, shape.

One user action is one step. A step keeps what was before and after it, and the layer that it was
done on, so that whoever shows the history can bring in sight what is undone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.classes import classes_of
from ...core.corrections import Correction
from ...core.prompts import Coordinate, Prompt, PromptId, PromptSet
from ..compat import QUndoCommand, QUndoStack
from .prompt_document import DocumentState, PromptDocument


@dataclass(frozen=True)
class Change:
    """What an undone or redone step changed: objects, the places of their prompts, the layer.

    ``places`` are in ``crs``; those before and those after the step. ``asked`` are those of the
    objects whose prompts changed: not those that were hidden, shown or named.
    """

    ids: tuple[PromptId, ...]
    places: tuple[Coordinate, ...]
    crs: str
    layer: str
    asked: tuple[PromptId, ...] = ()


class History(QUndoStack):
    """The undo stack; it tells of each step that is undone or redone."""

    stepped = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: The id of the layer that is worked on.
        self.layer: Callable[[], str] = str


class PromptCommand(QUndoCommand):
    """A change of the document. The values are immutable, so keeping both costs little."""

    def __init__(
        self,
        stack: QUndoStack,
        document: PromptDocument,
        after: DocumentState,
        text: str,
    ) -> None:
        super().__init__(text)
        self._stack = stack
        self._document = document
        self._before = document.state
        self._after = after
        self._layer = stack.layer() if isinstance(stack, History) else ""
        self._done = False

    def redo(self) -> None:
        """Does it, the first time too."""
        self._document.replace(self._in_hand(self._after) if self._done else self._after)
        if self._done:
            self._tell()
        self._done = True

    def undo(self) -> None:
        """Goes back to what was before."""
        self._document.replace(self._in_hand(self._before))
        self._tell()

    def _in_hand(self, state: DocumentState) -> DocumentState:
        """The state with the class that is active now, unless it does not know that class."""
        active = self._document.state.active_class
        if active and all(entry.name != active for entry in classes_of(state.prompts)):
            return state
        return replace(state, active_class=active)

    def _tell(self) -> None:
        if isinstance(self._stack, History):
            self._stack.stepped.emit(change_between(self._before, self._after, self._layer))


class ChoiceCommand(QUndoCommand):
    """A choice beside the prompts: the model, the shape of outlines.

    ``is_done``: it was made before the step is put on the stack.
    """

    def __init__(
        self,
        text: str,
        before: Any,
        after: Any,
        apply: Callable[[Any], None],
        is_done: bool = False,
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._apply = before, after, apply
        self._is_done = is_done

    def redo(self) -> None:
        """Takes the choice, the first time too."""
        if not self._is_done:
            self._apply(self._after)
        self._is_done = False

    def undo(self) -> None:
        """Takes the choice before it."""
        self._apply(self._before)


def push(
    stack: QUndoStack,
    document: PromptDocument,
    after: DocumentState,
    text: str,
) -> None:
    """Makes a step of a change and does it; nothing where nothing changes."""
    if after != document.state:
        stack.push(PromptCommand(stack, document, after, text))


def change_between(before: DocumentState, after: DocumentState, layer: str) -> Change:
    """The objects that differ between two states, and where their prompts lie in either."""
    hidden = before.hidden ^ after.hidden
    drafts = [*before.drafts, *after.drafts]
    changed = {d.prompt_id for d in drafts if not (d in before.drafts and d in after.drafts)}
    every = tuple(dict.fromkeys([*before.ids, *after.ids]))
    asked = tuple(i for i in every if _own(before.prompts, i) != _own(after.prompts, i))
    ids = tuple(i for i in every if i in hidden or i in changed or i in asked)
    empty = after.prompts.is_empty
    crs = (before.prompts if empty else after.prompts).crs
    places = [xy for i in ids for xy in _differing(before.prompts, after.prompts, i)]
    if before.prompts.crs != after.prompts.crs and not (empty or before.prompts.is_empty):
        places = []
    return Change(ids, tuple(places), crs, layer, asked)


def _differing(before: PromptSet, after: PromptSet, prompt_id: PromptId) -> tuple[Coordinate, ...]:
    """The places of the prompts that only one of the sets has; all where they have the same."""
    mine, theirs = _own(before, prompt_id), _own(after, prompt_id)
    unequal = [item for item in (*mine, *theirs) if item not in mine or item not in theirs]
    found: list[Coordinate] = []
    for item in unequal or mine:
        if isinstance(item, Correction):
            found += [xy for ring in item.rings for xy in ring]
        else:
            found += item.coordinates
    return tuple(found)


def _own(prompts: PromptSet, prompt_id: PromptId) -> tuple[Prompt | Correction, ...]:
    return (*prompts.of(prompt_id), *prompts.corrections_of(prompt_id))

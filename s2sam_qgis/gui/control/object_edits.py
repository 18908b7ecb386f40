"""Edits of objects and of their prompts as a whole: each is one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QObject

from ...core import prompt_edits
from ...core.classes import classes_of, merged, with_classes
from ...core.prompts import BoxPrompt, PromptId, PromptSet
from ...core.region import RegionShape
from ...translation import tr
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.prompt_document import DocumentState, PromptDocument
from ..document.undo_commands import push
from ..session.session_hub import SessionHub


class ObjectEdits(QObject):
    """The owner of the edits: it makes the next state of the document, and pushes it."""

    def __init__(
        self,
        document: PromptDocument,
        stack: QUndoStack,
        view: CanvasView,
        hub: SessionHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._stack = stack
        self._view = view
        self._hub = hub

    def new_object(self) -> PromptId:
        """Starts an object; one that is still empty is used instead of a second empty one."""
        state = self._document.state
        after = state.with_new_object()
        assert after.current is not None
        if after.drafts == state.drafts:
            self._document.set_current(after.current)
        else:
            self._view.select(None)
            push(self._stack, self._document, after, tr("New object"))
        return after.current

    def rename(self, prompt_id: PromptId, name: str) -> None:
        """Gives an object a name."""
        state, name = self._document.state, name.strip()
        if name == self._document.name(prompt_id):
            return
        state = state.shown(prompt_id)
        if state.prompts.has(prompt_id):
            state = replace(state, prompts=prompt_edits.renamed(state.prompts, prompt_id, name))
        elif (draft := state.draft(prompt_id)) is not None:
            state = state.with_draft(draft.with_property("name", name))
        text = tr("Rename to {name}").format(name=name)
        push(self._stack, self._document, state, text)

    def set_visible(self, prompt_id: PromptId, visible: bool) -> None:
        """Shows or hides an object on the map."""
        state = self._document.state
        if prompt_id not in state.ids:
            return
        text = tr("Show {object}") if visible else tr("Hide {object}")
        hidden = state.hidden - {prompt_id} if visible else state.hidden | {prompt_id}
        step = text.format(object=self._document.name(prompt_id))
        push(self._stack, self._document, replace(state, hidden=hidden), step)

    def set_region(self, region: RegionShape | None) -> None:
        """Limits runs to a region; None: not any more."""
        text = tr("Draw region") if region is not None else tr("No region")
        push(self._stack, self._document, replace(self._document.state, region=region), text)

    def choose_candidate(self, prompt_id: PromptId, number: int) -> None:
        """Takes another of the model's masks (from 1) for the object as it is asked now."""
        state = self._document.state
        if not state.prompts.of(prompt_id):
            return
        prompts = prompt_edits.with_candidate(state.prompts, prompt_id, number)
        self._push_prompts(prompts, prompt_id, tr("Other mask"))

    def duplicate(self, prompt_id: PromptId) -> None:
        """Copies an object with its prompts."""
        state = self._document.state
        if not state.prompts.has(prompt_id):
            return
        new_id = state.free_id()
        prompts = prompt_edits.duplicated(state.prompts, prompt_id, new_id)
        name = tr("{name} copy").format(name=self._document.name(prompt_id))
        prompts = prompt_edits.renamed(prompts, new_id, name)
        after = replace(state, prompts=prompts, current=new_id)
        push(self._stack, self._document, after, tr("Duplicate object"))

    def delete_objects(self, ids: Sequence[PromptId]) -> None:
        """Removes objects with all their prompts, in one step."""
        state = self._document.state
        prompts = state.prompts
        for prompt_id in ids:
            prompts = prompt_edits.without_object(prompts, prompt_id)
        drafts = tuple(draft for draft in state.drafts if draft.prompt_id not in ids)
        current = state.current
        after = replace(state, prompts=prompts, drafts=drafts)
        if current in ids:
            rest = after.ids
            after = replace(after, current=rest[-1] if rest else None)
        self._view.select(None)
        push(self._stack, self._document, after, tr("Delete object"))

    def delete_selected_prompt(self) -> bool:
        """Removes the prompt that was clicked; False where none is selected."""
        index = self._view.selected
        prompts = self._document.prompts
        if index is None or index >= len(prompts.prompts):
            return False
        prompt = prompts.prompts[index]
        is_box = isinstance(prompt, BoxPrompt)
        self._view.select(None)
        text = tr("Delete box") if is_box else tr("Delete point")
        self._push_prompts(prompt_edits.without(prompts, index), prompt.prompt_id, text)
        return True

    def clear_selection(self) -> bool:
        """Selects no prompt; False where none was."""
        had = self._view.selected is not None
        self._view.select(None)
        return had

    def replace_all(
        self, prompts: PromptSet, text: str, keep_current: bool = False, keep_rest: bool = False
    ) -> None:
        """Takes a whole prompt set over, undoably: opened, imported, edited as a layer.

        ``keep_rest`` leaves objects without prompts, and what is hidden, as they are. The classes
        of the set before stay in the list.
        """
        state = self._document.state
        classes = merged(classes_of(prompts), classes_of(state.prompts))
        if classes != classes_of(prompts):
            prompts = with_classes(prompts, classes)
        if keep_rest:
            drafts = tuple(d for d in state.drafts if d.prompt_id not in prompts.ids)
            after = replace(state, prompts=prompts, drafts=drafts)
        else:
            # A record says how its image was read: that is replayed instead of what was chosen.
            own = self._hub.source.image if prompts.record else None
            views = {image: view for image, view in state.views.items() if image != own}
            bare = DocumentState(prompts)
            after = replace(
                bare,
                current=state.current,
                region=state.region,
                active_class=state.active_class,
                views=views,
            )
        ids = prompts.ids
        if not keep_current or state.current not in after.ids:
            after = replace(after, current=ids[0] if ids else None)
        self.replace_state(after, text)

    def replace_state(self, after: DocumentState, text: str) -> None:
        """Takes a whole document over, undoably."""
        self._view.select(None)
        push(self._stack, self._document, after, text)

    def properties_for(self, prompt_id: PromptId) -> dict[str, Any]:
        """What an object's first prompt gets: what it had or was given before, the active class."""
        state = self._document.state
        if state.prompts.has(prompt_id):
            return {}
        draft = state.draft(prompt_id)
        given = {} if draft is None else dict(draft.properties)
        own = given.get("class", "")
        if not own or own not in {entry.name for entry in classes_of(state.prompts)}:
            given["class"] = state.active_class  # It had none, or that class is gone.
        return {key: value for key, value in given.items() if value}

    # -- for prompts that come from the map ----------------------------------------------------

    def _base(self, new_object: bool) -> DocumentState:
        """The state with an active object that takes the next prompt."""
        state = self._document.state
        current = state.current
        if current is None or current not in state.ids:
            return replace(state, current=state.free_id())
        if not (new_object and state.prompts.has(current)):
            return state
        return replace(state, current=state.free_id())

    def _push_prompts(
        self,
        prompts: PromptSet,
        prompt_id: PromptId,
        text: str,
        base: DocumentState | None = None,
    ) -> None:
        """One step of an object's prompts."""
        state = base or self._document.state
        prompts = prompt_edits.with_image(prompts, prompt_id, self._hub.source.image)
        step = tr("{action}: {object}").format(action=text, object=self._document.name(prompt_id))
        after = state.with_prompts(prompts, prompt_id)
        # What is worked on is seen.
        push(self._stack, self._document, after.shown(prompt_id), step)

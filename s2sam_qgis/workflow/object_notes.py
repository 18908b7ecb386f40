"""What should be said of one object's answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.messages import tr

if TYPE_CHECKING:
    from .focus_state import FocusState


def notes_of(state: FocusState) -> list[str]:
    """Sentences about a chosen mask that is not there, no object at all, and hidden dates."""
    return [*_lacking(state), *_absent(state), *_hidden(state)]


def _lacking(state: FocusState) -> list[str]:
    """What to say where the chosen candidate is not among the model's."""
    counts = [len(answer.candidates.logits) for answer in state.answers]
    if not counts or state.prompts.choice <= min(counts):
        return []
    return [
        tr(
            "Object {id!r}: mask {number} was chosen for it, but this model gives {count}. Its own "
            "choice was taken."
        ).format(id=state.prompts.prompt_id, number=state.prompts.choice, count=min(counts))
    ]


def _absent(state: FocusState) -> list[str]:
    """What to say where the model holds that nothing is there."""
    if not state.is_nothing:
        return []
    return [
        tr(
            "Object {id!r}: the model sees no object there. Check its mask, and move its points."
        ).format(id=state.prompts.prompt_id)
    ]


def _hidden(state: FocusState) -> list[str]:
    """What to say of other dates that were left out for an object."""
    return [
        tr("Object {id!r}: {what}").format(id=state.prompts.prompt_id, what=use.sentence)
        for use in state.dates
        if use.why
    ]

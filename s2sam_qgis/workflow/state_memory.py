"""What a session remembers of its objects, within a bound: an answer with its candidates is 1 MB.

Objects that were not touched for longest go first. Of an object that went, what was asked is kept,
so that its answer can be made again: the same prompts give the same mask.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable

from ..core.pixel_prompts import PixelPrompts
from ..core.prompts import PromptId
from .focus_state import FocusState

#: Earlier states kept per object: an undone click is answered without the model.
REMEMBERED_STATES = 64

#: Bytes of answers that a session keeps.
DEFAULT_MEMORY = 512_000_000


class StateMemory:
    """The present state of each object and its earlier ones; ``limit`` is in bytes."""

    def __init__(self, limit: int = DEFAULT_MEMORY) -> None:
        self.limit = limit
        self._current: dict[PromptId, FocusState] = {}
        self._history: OrderedDict[PromptId, deque[FocusState]] = OrderedDict()
        self._sizes: dict[PromptId, int] = {}
        #: Objects that went: what was asked, and the numbers of their masks from the next one on.
        self._gone: dict[PromptId, tuple[PixelPrompts, tuple[int, ...]]] = {}

    @property
    def size(self) -> int:
        """Bytes of all answers."""
        return sum(self._sizes.values())

    @property
    def is_empty(self) -> bool:
        """Whether no object is known."""
        return not (self._current or self._history or self._gone)

    def current(self, prompt_id: PromptId) -> FocusState | None:
        """The present state; None before the first answer, and where it went."""
        return self._current.get(prompt_id)

    def gone(self, prompt_id: PromptId) -> PixelPrompts | None:
        """What was asked for an object whose state went; None for any other."""
        known = self._gone.get(prompt_id)
        return None if known is None else known[0]

    def masks_of_gone(self, prompt_id: PromptId) -> tuple[int, ...]:
        """The numbers of the masks of an object that went, from the next one to the chosen one."""
        known = self._gone.get(prompt_id)
        return () if known is None else known[1]

    def earlier(self, prompt_id: PromptId) -> Iterable[FocusState]:
        """What is remembered of an object, the oldest first."""
        return self._history.get(prompt_id, ())

    def set_current(self, prompt_id: PromptId, state: FocusState) -> None:
        """Takes a state over as the present one."""
        self._current[prompt_id] = state
        self._gone.pop(prompt_id, None)
        self._measure(prompt_id)

    def drop_current(self, prompt_id: PromptId) -> None:
        """The object asks for nothing at present; its earlier states stay."""
        self._current.pop(prompt_id, None)
        self._gone.pop(prompt_id, None)
        self._measure(prompt_id)

    def remember(self, prompt_id: PromptId, state: FocusState) -> None:
        """Keeps a state; another candidate of a known one can be had from that."""
        history = self._history.setdefault(prompt_id, deque(maxlen=REMEMBERED_STATES))
        self._history.move_to_end(prompt_id)
        if not any(state.prompts.asks_as(known.prompts) for known in history):
            history.append(state)
        self._measure(prompt_id)
        self._shrink(prompt_id)

    def forget(self, prompt_id: PromptId) -> None:
        """Drops an object."""
        self._current.pop(prompt_id, None)
        self._history.pop(prompt_id, None)
        self._gone.pop(prompt_id, None)
        self._sizes.pop(prompt_id, None)

    def _shrink(self, keep: PromptId) -> None:
        """Lets the objects go that were not touched for longest; ``keep`` stays, with less."""
        while self.size > self.limit and len(self._history) > 1:
            oldest = next(iter(self._history))
            state = self._current.get(oldest)
            self.forget(oldest)
            if state is not None:
                self._gone[oldest] = state.prompts, _masks_from_next(state)
        history = self._history.get(keep, deque())
        while self.size > self.limit and len(history) > 1:
            history.popleft()
            self._measure(keep)

    def _measure(self, prompt_id: PromptId) -> None:
        states: list[FocusState] = list(self._history.get(prompt_id, ()))
        if prompt_id in self._current:
            states.append(self._current[prompt_id])
        answers = {
            id(answer.candidates): answer.candidates.logits.nbytes
            for state in states
            for answer in (*state.answers, *state.asked)
        }
        # Each answer also makes the logits of its chosen mask, when first looked at.
        self._sizes[prompt_id] = sum(answers.values()) + sum(answers.values()) // 3


def _masks_from_next(state: FocusState) -> tuple[int, ...]:
    if not state.answers:
        return ()
    first = state.answers[0]
    order = first.by_size
    at = order.index(first.chosen) + 1
    return tuple(index + 1 for index in (*order[at:], *order[:at]))

"""Whose turn it is to be asked: the active object, then the newest click, then older ones.

Of many that became due at once (an import, another image) none is newer; who sees the map chooses.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Callable

from ...core.prompts import PromptId


class Turns:
    """Objects that are due. One that is put off is asked only while it is the active one."""

    def __init__(self) -> None:
        self._due: OrderedDict[PromptId, None] = OrderedDict()
        self._put_off: set[PromptId] = set()
        self._stopped: set[PromptId] = set()
        #: Those that became due together with others.
        self._together: set[PromptId] = set()
        #: Whose turn it is of several that became due together, the first of them first.
        self.first_of: Callable[[Sequence[PromptId]], PromptId] = lambda ids: ids[0]

    def __contains__(self, prompt_id: object) -> bool:
        return prompt_id in self._due

    def add(self, ids: Sequence[PromptId], put_off: bool = False) -> None:
        """Makes objects due, before all that are: the first of ``ids`` is the first of them."""
        for prompt_id in reversed(ids):
            self.remove(prompt_id)
            self._due[prompt_id] = None
            if len(ids) > 1:
                self._together.add(prompt_id)
            if put_off:
                self._put_off.add(prompt_id)

    def remove(self, prompt_id: PromptId) -> None:
        """An object is due no more: it was asked, answered or removed."""
        self._due.pop(prompt_id, None)
        self._put_off.discard(prompt_id)
        self._stopped.discard(prompt_id)
        self._together.discard(prompt_id)

    def clear(self) -> None:
        """Nothing is due."""
        self._due.clear()
        self._put_off.clear()
        self._stopped.clear()
        self._together.clear()

    def stop(self, prompt_id: PromptId) -> None:
        """A person cancelled the work on an object: it waits until it is chosen anew."""
        self.remove(prompt_id)
        self._stopped.add(prompt_id)

    def chosen(self, prompt_id: PromptId | None) -> None:
        """An object became the active one: what was stopped is due again."""
        if prompt_id is not None and prompt_id in self._stopped:
            self.add((prompt_id,))

    def next(self, current: PromptId | None) -> PromptId | None:
        """Who is asked next; None where nobody is."""
        if current is not None and current in self._due:
            return current
        asked = [i for i in reversed(self._due) if i not in self._put_off]
        if asked and asked[0] in self._together:
            return self.first_of([i for i in asked if i in self._together])
        return asked[0] if asked else None

    @property
    def waiting(self) -> int:
        """How many will be asked without being chosen."""
        return len(self._due) - len(self._put_off)

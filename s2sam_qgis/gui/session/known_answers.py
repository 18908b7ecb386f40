"""What is known of each object, and what is said of those that are not asked about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...core.prompts import PromptId
from ..document.prompt_document import PromptDocument
from .image_identity import image_title, is_image_of
from .object_answer import ObjectAnswer, Progress
from .session_hub import SessionHub


class KnownAnswers:
    """The answers by object. It asks nobody and tells nobody: that is for who owns it."""

    def __init__(self, document: PromptDocument, hub: SessionHub) -> None:
        self._document, self._hub = document, hub
        self._answers: dict[PromptId, ObjectAnswer] = {}

    def of(self, prompt_id: PromptId) -> ObjectAnswer:
        """What is known of an object; of one that was never due, nothing."""
        return self._answers.get(prompt_id, ObjectAnswer())

    def known(self, prompt_id: PromptId) -> ObjectAnswer | None:
        """The answer that is shown, to be changed in place; None for an object that is gone."""
        return self._answers.get(prompt_id)

    def is_pending(self, prompt_id: PromptId) -> bool:
        """Whether an answer is still to come."""
        return self.of(prompt_id).progress in (Progress.WAITING, Progress.ENCODING)

    def is_elsewhere(self, prompt_id: PromptId) -> bool:
        """Whether the object was last worked on another image than the present one."""
        return not is_image_of(self._document.image(prompt_id), self._hub.source.image)

    @property
    def ready(self) -> list[PromptId]:
        """The objects that are answered."""
        return [i for i, answer in self._answers.items() if answer.progress is Progress.READY]

    def set(self, prompt_id: PromptId, answer: ObjectAnswer) -> None:
        """This is known of an object now."""
        self._answers[prompt_id] = answer

    def remove(self, prompt_id: PromptId) -> None:
        """The object is gone."""
        self._answers.pop(prompt_id, None)

    def clear(self) -> None:
        """Another image: nothing is known."""
        self._answers.clear()

    def make_due(self, prompt_id: PromptId) -> None:
        """An answer is to come where prompts ask for one; the outline stays meanwhile."""
        answer = self._answers.setdefault(prompt_id, ObjectAnswer())
        if not self._document.counts(prompt_id).asks:
            self._answers[prompt_id] = ObjectAnswer()
            return
        answer.progress, answer.note = Progress.WAITING, ""

    def put_off(self, elsewhere: Iterable[PromptId], slow: Iterable[PromptId]) -> None:
        """Says of objects that are not asked by themselves how to get their outlines.

        Those of another image, and those that a slow model would be asked about all at once.
        """
        current = self._document.current
        for prompt_id in elsewhere:
            if prompt_id != current and self._document.counts(prompt_id).asks:
                image = image_title(self._document.image(prompt_id))
                self._answers[prompt_id] = ObjectAnswer.elsewhere(image)
        for prompt_id in slow:
            answer = self.of(prompt_id)
            if prompt_id != current and answer.progress is not Progress.EMPTY:
                self._answers[prompt_id] = answer.put_off()

    def cancel(self, ids: Sequence[PromptId]) -> None:
        """Nothing more is coming for these objects."""
        for prompt_id in ids:
            self._answers[prompt_id] = self.of(prompt_id).cancelled()

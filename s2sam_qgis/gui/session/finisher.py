"""Computes full masks and finished outlines, one object after the other, the last wish counts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject

from ...core.progress import CancelToken
from ...core.prompts import PromptId, PromptSet
from ...tasks.segment_tasks import FinishedObject, finish_object
from ...tasks.worker import Job, Worker

if TYPE_CHECKING:
    from ...core.options import Finishing


#: Seconds for the map to be painted in: the preview that is to be seen comes before its area.
REST_S = 0.02


class Finisher(QObject):
    """A thread of its own; per object at most one mask is computed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("s2sam-finish", self)
        self._jobs: dict[PromptId, Job] = {}

    @property
    def busy(self) -> bool:
        """Whether a mask is being computed or waits."""
        return self._worker.busy

    def finish(
        self,
        session: Any,
        prompts: PromptSet,
        prompt_id: PromptId,
        finishing: Finishing,
        done: Callable[[FinishedObject | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Computes an object's full mask; one that is under way for it is dropped."""
        before = self._jobs.pop(prompt_id, None)
        if before is not None:
            before.cancel()

        def arrived(finished: FinishedObject | None) -> None:
            self._jobs.pop(prompt_id, None)
            done(finished)

        def broke(error: Exception) -> None:
            self._jobs.pop(prompt_id, None)
            failed(error)

        rest = 0.0 if self._worker.busy else REST_S

        def work(cancel: CancelToken) -> FinishedObject | None:
            time.sleep(rest)
            cancel.raise_if_cancelled()
            return finish_object(session, prompts, prompt_id, finishing, cancel)

        self._jobs[prompt_id] = self._worker.submit(work, arrived, broke)

    def cancel_all(self) -> None:
        """Drops everything that waits or runs."""
        self._worker.cancel_all()
        self._jobs.clear()

    def close(self) -> None:
        """Ends the thread."""
        self._worker.close()

"""A click is answered before it is one: where the button goes down, and where the mouse rests.

Between the moment the button goes down and the moment it is let go, a person takes some 80 ms: the
model needs no longer. What was foreseen and does not come is dropped, and leaves no trace.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Callable

from ...tasks.segment_tasks import Reply, compute
from ...tasks.worker import Job, Worker

if TYPE_CHECKING:
    from ...workflow.session import Request, Session

#: How long the thread that draws lets an answer begin. Both run Python until the model runs, and
#: would stop each other at every step: the model would begin 10 ms after the button instead of 5.
HEAD_START_S = 0.006


@dataclass
class _Foreseen:
    """A request that nobody made yet, and its answer once it is there."""

    session: Session
    request: Request
    job: Job | None = None
    reply: Reply | None = None
    #: Who wants to hear of it, since the request was made after all.
    done: Callable[[Reply], None] | None = None
    failed: Callable[[Exception], None] | None = None

    def is_for(self, session: Session, request: Request) -> bool:
        """Whether this is what a request asks."""
        own = self.request
        return (
            self.session is session
            and own.prompt_id == request.prompt_id
            and own.before is request.before
            and own.prompts.same_as(request.prompts)
        )


class Foresight:
    """Answers one request ahead, on the thread that answers requests."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._foreseen: _Foreseen | None = None

    @property
    def is_ready(self) -> bool:
        """Whether an answer is there."""
        return self._foreseen is not None and self._foreseen.reply is not None

    def look(self, session: Session, request: Request, is_near: bool) -> None:
        """Begins to answer a request that may come; one that is near gets a head start."""
        known = self._foreseen
        if known is not None and known.is_for(session, request):
            return
        self.drop()
        foreseen = self._foreseen = _Foreseen(session, request)

        def done(reply: Reply) -> None:
            foreseen.reply = reply
            if foreseen.done is not None:
                foreseen.done(reply)

        def failed(error: Exception) -> None:
            if foreseen.failed is not None:
                foreseen.failed(error)
            elif self._foreseen is foreseen:
                self._foreseen = None  # The click itself will say what is wrong.

        foreseen.job = self._worker.submit(
            lambda cancel: compute(session, request, cancel), done, failed
        )
        if is_near:
            time.sleep(HEAD_START_S)

    def reply_to(self, session: Session, request: Request) -> Reply | None:
        """The answer to a request, where it is there already."""
        known = self._foreseen
        if known is None or known.reply is None or not known.is_for(session, request):
            return None
        self._foreseen = None
        return _as_asked(known.reply, request)

    def take(
        self,
        session: Session,
        request: Request,
        done: Callable[[Reply], None],
        failed: Callable[[Exception], None],
    ) -> Job | None:
        """The job that answers a request already; None, and nothing goes on, where there is none.

        ``done`` or ``failed`` is called as if it had been submitted now.
        """
        known = self._foreseen
        if known is None or known.reply is not None or not known.is_for(session, request):
            self.drop()
            return None
        self._foreseen = None
        known.done = lambda reply: done(_as_asked(reply, request))
        known.failed = failed
        return known.job

    def drop(self) -> None:
        """Nothing is foreseen (any more)."""
        if self._foreseen is not None and self._foreseen.job is not None:
            self._foreseen.job.cancel()
        self._foreseen = None


def _as_asked(reply: Reply, request: Request) -> Reply:
    return replace(reply, answer=replace(reply.answer, request=request))

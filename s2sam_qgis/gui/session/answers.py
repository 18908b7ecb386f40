"""Keeps every object's answer up with its prompts: asks, drops what is stale, and tells the view.

Per object at most one question is under way. What changes meanwhile makes the object due again,
and the next question then starts from what was computed: a chip that takes seconds to encode is
not thrown away because the user clicked twice.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...core.errors import PromptError
from ...core.grid import FloatArray
from ...core.progress import CancelToken, ProgressCallback
from ...core.prompts import PromptId
from ...tasks.engine_task import EngineTask, error_text
from ...tasks.segment_tasks import FinishedObject, Reply, compute, finish_object
from ...tasks.worker import Job, Worker
from ...translation import tr
from ..document.prompt_document import PromptDocument
from .session_hub import SessionHub

if TYPE_CHECKING:
    from ...core.options import Finishing


#: Encoding a chip takes a slow model longer than this.
SLOW_S = 2.0


class Progress(Enum):
    """How an object's answer stands."""

    EMPTY = "empty"
    WAITING = "waiting"
    ENCODING = "encoding"
    READY = "ready"
    OUTSIDE = "outside"
    FAILED = "failed"


@dataclass
class ObjectAnswer:
    """What is shown of an object; rings are in the grid's CRS."""

    progress: Progress = Progress.EMPTY
    rings: Sequence[FloatArray] = field(default_factory=list)
    score: Optional[float] = None
    area_ha: Optional[float] = None
    #: (place, count) among its candidate masks by size; the smallest is 1.
    candidates: Tuple[int, int] = (0, 0)
    note: str = ""
    finished: Optional[FinishedObject] = None


class AnswerController(QObject):  # type: ignore[misc]
    """Owner of the questions to the session."""

    #: What is known of these objects changed.
    changed = pyqtSignal(object)
    #: Something should be said to the user: (text, is a warning).
    notice = pyqtSignal(str, bool)
    #: The model is at work, or not any more: a text, empty when idle.
    busy = pyqtSignal(str)
    #: From the thread that computes: a first answer to show.
    _partial = pyqtSignal(object)

    def __init__(
        self, document: PromptDocument, hub: SessionHub, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._hub = hub
        self._worker = Worker("s2sam-answers", self)
        self._finisher = Worker("s2sam-finish", self)
        self._answers: Dict[PromptId, ObjectAnswer] = {}
        self._due: OrderedDict[PromptId, None] = OrderedDict()
        self._asking: Optional[PromptId] = None
        self._job: Optional[Job] = None
        self._task: Optional[EngineTask] = None
        self._finish_jobs: Dict[PromptId, Job] = {}
        self.finishing: Optional[Finishing] = None
        self._partial.connect(self._on_partial, Qt.ConnectionType.QueuedConnection)
        document.changed.connect(self._on_prompts)
        document.current_changed.connect(self._pump)
        hub.session_changed.connect(self._on_session)
        hub.model.changed.connect(self._say_problem)
        hub.source.changed.connect(self._say_problem)

    # -- what is known ------------------------------------------------------------------------

    def of(self, prompt_id: PromptId) -> ObjectAnswer:
        """What is known of an object."""
        return self._answers.get(prompt_id, ObjectAnswer())

    def is_pending(self, prompt_id: PromptId) -> bool:
        """Whether an answer is still to come."""
        return self.of(prompt_id).progress in (Progress.WAITING, Progress.ENCODING)

    @property
    def idle(self) -> bool:
        """Whether nothing is due or under way."""
        return self._asking is None and not self._worker.busy and not self._finisher.busy

    # -- what the user does -------------------------------------------------------------------

    def next_candidate(self, prompt_id: PromptId) -> Optional[int]:
        """The number of the object's next candidate mask; None where there is no other (yet)."""
        session = self._hub.session
        if session is None or self.is_pending(prompt_id):
            return None
        return session.next_candidate(prompt_id)

    def set_finishing(self, finishing: Finishing) -> None:
        """Finishes every outline anew."""
        self.finishing = finishing
        for prompt_id, answer in self._answers.items():
            if answer.progress is Progress.READY:
                self._finish(prompt_id)

    def cancel(self) -> None:
        """Gives the question under way up; its object is marked as cancelled."""
        asking = self._asking
        self._due.clear()
        self._stop()
        if asking is not None:
            self._set(asking, ObjectAnswer(Progress.FAILED, note=tr("Cancelled.")))

    def close(self) -> None:
        """Ends the threads."""
        self._stop()
        self._worker.close()
        self._finisher.close()

    # -- asking -------------------------------------------------------------------------------

    def _on_prompts(self, touched: Sequence[PromptId]) -> None:
        known = set(self._document.ids)
        session = self._hub.session
        for prompt_id in touched:
            if prompt_id not in known:
                if session is not None:
                    session.forget(prompt_id)
                self._answers.pop(prompt_id, None)
                self._due.pop(prompt_id, None)
            elif not self._recalled(prompt_id):
                self._make_due(prompt_id)
        if touched:
            self.changed.emit(tuple(touched))
        self._pump()

    def _on_session(self) -> None:
        self._stop()
        self._due.clear()
        for prompt_id in self._document.ids:
            self._answers[prompt_id] = ObjectAnswer()
            self._make_due(prompt_id)
        self.changed.emit(self._document.ids)
        self._say_problem()
        self._pump()

    def _say_problem(self) -> None:
        """Each object says why it is not outlined, where the model or the layer cannot be read."""
        problem = self._hub.problem
        if problem and self._document.ids:
            for prompt_id in self._document.ids:
                self._answers[prompt_id] = ObjectAnswer(Progress.FAILED, note=problem)
            self.changed.emit(self._document.ids)

    def _recalled(self, prompt_id: PromptId) -> bool:
        """Shows at once what the model has answered before: after undo, or another candidate."""
        session = self._hub.session
        if session is None:
            return False
        try:
            request = session.request(self._document.prompts, prompt_id)
        except PromptError:  # Said where it is asked.
            return False
        if request is None or not session.recall(request):
            return False
        self._due.pop(prompt_id, None)
        self._show(prompt_id)
        return True

    def _make_due(self, prompt_id: PromptId) -> None:
        answer = self._answers.setdefault(prompt_id, ObjectAnswer())
        counts = self._document.counts(prompt_id)
        asks = counts.asks
        answer.progress = Progress.WAITING if asks else Progress.EMPTY
        answer.note = ""
        if not asks:
            self._answers[prompt_id] = ObjectAnswer()
        self._due[prompt_id] = None

    def _pump(self) -> None:
        """Asks the next question: the object in hand comes first."""
        session = self._hub.session
        while session is not None and self._asking is None:
            prompt_id = self._next(session)
            if prompt_id is None:
                break
            del self._due[prompt_id]
            self._ask(session, prompt_id)
        if self._asking is None:
            self.busy.emit("")

    def _next(self, session: Any) -> Optional[PromptId]:
        """Whose turn it is. With a slow model only the object in hand is asked for unbidden."""
        current = self._document.current
        if current is not None and current in self._due:
            return current
        if not self._due or _seconds_to_encode(session) > SLOW_S:
            for prompt_id in self._due:
                self._answers[prompt_id].progress = Progress.EMPTY
                self._answers[prompt_id].note = tr("Select the object to see its outline.")
            return None
        return next(iter(self._due))

    def _ask(self, session: Any, prompt_id: PromptId) -> None:
        try:
            request = session.request(self._document.prompts, prompt_id)
        except PromptError:
            note = tr("Some of its points lie outside this layer.")
            self._set(prompt_id, ObjectAnswer(Progress.OUTSIDE, note=note))
            return
        except Exception as error:
            self._set(prompt_id, ObjectAnswer(Progress.FAILED, note=error_text(error)))
            return
        if request is None:
            self._set(prompt_id, ObjectAnswer())
            return
        self._asking = prompt_id

        def done(reply: Reply) -> None:
            self._arrived(prompt_id, reply)

        def failed(error: Exception) -> None:
            self._failed(prompt_id, error)

        name = self._document.name(prompt_id)
        if session.needs_encoding(request):
            self._answers[prompt_id].progress = Progress.ENCODING
            text = tr("Looking at the image for {object}").format(object=name)

            def work(cancel: CancelToken, _: ProgressCallback) -> Reply:
                return compute(session, request, cancel, self._partial.emit)

            def cancelled() -> None:
                self._task = None
                self._asking = None
                self._set(prompt_id, ObjectAnswer(Progress.FAILED, note=tr("Cancelled.")))
                self._pump()

            self._task = self._hub.tasks.start(EngineTask(text, work, done, failed, cancelled))
            self.busy.emit(text)
        else:
            self._job = self._worker.submit(
                lambda cancel: compute(session, request, cancel, self._partial.emit), done, failed
            )
        self.changed.emit((prompt_id,))

    def _on_partial(self, answer: Any) -> None:
        """Something to look at while the model still compares scales; the markers stay blue."""
        session, prompt_id = self._hub.session, answer.request.prompt_id
        if session is None or self._asking != prompt_id or prompt_id in self._due:
            return
        rings = session.preview(answer)
        shown = self._answers.get(prompt_id)
        if rings and shown is not None:
            shown.rings = rings
            self.changed.emit((prompt_id,))

    def _arrived(self, prompt_id: PromptId, reply: Reply) -> None:
        self._asking, self._job, self._task = None, None, None
        session = self._hub.session
        if session is not None and session.accept(reply.answer):
            if prompt_id not in self._due:
                self._show(prompt_id)
            if reply.on_nodata:
                self.notice.emit(
                    tr(
                        "There is no image at this point (nodata). A mask never covers nodata; "
                        "take the point back with Z, or move it."
                    ),
                    True,
                )
        self._pump()

    def _failed(self, prompt_id: PromptId, error: Exception) -> None:
        self._asking, self._job, self._task = None, None, None
        text = error_text(error)
        self._set(prompt_id, ObjectAnswer(Progress.FAILED, note=text))
        self.notice.emit(text, True)
        self._pump()

    def _show(self, prompt_id: PromptId) -> None:
        """Takes the session's present answer over; its area follows from the full mask."""
        session = self._hub.session
        state = None if session is None else session.state(prompt_id)
        if session is None or state is None:
            return
        before = self.of(prompt_id)
        rings: List[FloatArray] = session.outline(prompt_id)
        candidates = session.candidates(prompt_id)
        note = "" if rings else tr("The mask is empty. Move its points, or add a box.")
        answer = ObjectAnswer(Progress.READY, rings, state.score, before.area_ha, candidates, note)
        self._set(prompt_id, answer)
        self._finish(prompt_id)

    def _finish(self, prompt_id: PromptId) -> None:
        session, finishing = self._hub.session, self.finishing
        if session is None or finishing is None:
            return
        job = self._finish_jobs.pop(prompt_id, None)
        if job is not None:
            job.cancel()
        prompts = self._document.prompts
        state = session.state(prompt_id)

        def done(finished: Optional[FinishedObject]) -> None:
            self._finish_jobs.pop(prompt_id, None)
            answer = self._answers.get(prompt_id)
            if finished is None or answer is None or session.state(prompt_id) is not state:
                return
            answer.finished = finished
            answer.area_ha = finished.feature.area_ha
            if not finishing.is_plain:
                answer.rings = finished.rings
            elif answer.progress is Progress.READY:
                answer.rings = session.outline(prompt_id)
            self.changed.emit((prompt_id,))

        def failed(error: Exception) -> None:
            self._finish_jobs.pop(prompt_id, None)
            answer = self._answers.get(prompt_id)
            if answer is not None:
                answer.note = error_text(error)
                self.changed.emit((prompt_id,))

        self._finish_jobs[prompt_id] = self._finisher.submit(
            lambda cancel: finish_object(session, prompts, prompt_id, finishing, cancel),
            done,
            failed,
        )

    def _set(self, prompt_id: PromptId, answer: ObjectAnswer) -> None:
        self._answers[prompt_id] = answer
        self.changed.emit((prompt_id,))

    def _stop(self) -> None:
        self._worker.cancel_all()
        self._finisher.cancel_all()
        self._finish_jobs.clear()
        if self._task is not None:
            self._task.abandon()
        self._asking, self._job, self._task = None, None, None


def _seconds_to_encode(session: Any) -> float:
    """What a chip has cost so far; 0 before the first one."""
    effort = session.answers.effort
    return float(effort.seconds.get("encode", 0.0)) / effort.encoded if effort.encoded else 0.0

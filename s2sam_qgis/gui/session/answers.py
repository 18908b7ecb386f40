"""Keeps every object's answer up with its prompts: asks, drops what is stale, and tells the view.

One question is under way at a time: the newest click first, older objects later. A further click
on the same object makes it due again, and the next question then starts from what was computed: a
chip that takes seconds to encode is not thrown away because the user clicked twice. What nobody
wants to know any more is stopped: a click that was undone, an older object's while a newer waits.

It is long because a question's way from the prompts to the view stands in one place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ...core.errors import PromptError, S2SamError
from ...core.prompts import PromptId, PromptSet
from ...tasks.background_task import error_text
from ...tasks.segment_tasks import FinishedObject, Reply, compute
from ...tasks.worker import Worker
from ...translation import tr
from ..document.prompt_document import PromptDocument
from .finisher import Finisher
from .foresight import Foresight
from .known_answers import KnownAnswers
from .object_answer import ObjectAnswer, Progress
from .question import SLOW_S, Question, seconds_a_part
from .session_hub import SessionHub
from .turns import Turns
from .work_meter import Work, WorkMeter

if TYPE_CHECKING:
    from ...core.options import Finishing


__all__ = ["AnswerController", "ObjectAnswer", "Progress"]

#: What takes longer than this gets a bar.
SHOWN_S = 1.0

_TICK_MS = 200


class AnswerController(QObject):
    """Owner of the questions to the session."""

    #: What is known of these objects changed.
    changed = pyqtSignal(object)
    #: These objects' rings are others, for a moment: all else of them is as it was.
    previewed = pyqtSignal(object)
    #: Outlines are finished otherwise from now on; each is told of when it is.
    finishing_changed = pyqtSignal()
    #: Something should be said to the user: (text, is a warning).
    notice = pyqtSignal(str, bool)
    #: The model is at work for longer than a blink: a Work, None when it is not (any more).
    work = pyqtSignal(object)
    #: From the thread that computes: a first answer to show.
    _partial = pyqtSignal(object)

    def __init__(
        self, document: PromptDocument, hub: SessionHub, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._hub = hub
        self._worker = Worker("s2sam-answers", self)
        self._foresight = Foresight(self._worker)
        self._finisher = Finisher(self)
        self._known = KnownAnswers(document, hub)
        self._turns = Turns()
        self._imagery: Any = None
        self._question: Question | None = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._show_work)
        self.finishing: Finishing | None = None
        self._partial.connect(self._on_partial, Qt.ConnectionType.QueuedConnection)
        document.changed.connect(self._on_prompts)
        document.current_changed.connect(self._on_current)
        hub.session_changed.connect(self._on_session)
        hub.model.changed.connect(self._say_problem)
        hub.source.changed.connect(self._say_problem)

    # -- what is known ------------------------------------------------------------------------

    def of(self, prompt_id: PromptId) -> ObjectAnswer:
        """What is known of an object."""
        return self._known.of(prompt_id)

    def is_pending(self, prompt_id: PromptId) -> bool:
        """Whether an answer is still to come."""
        return self._known.is_pending(prompt_id)

    def is_elsewhere(self, prompt_id: PromptId) -> bool:
        """Whether the object was last worked on another image than the present one."""
        return self._known.is_elsewhere(prompt_id)

    def choose_first(self, first_of: Callable[[Sequence[PromptId]], PromptId]) -> None:
        """Who chooses whose turn it is among many that became due at once."""
        self._turns.first_of = first_of

    @property
    def asking(self) -> PromptId | None:
        """The object that the model is asked about now."""
        return None if self._question is None else self._question.prompt_id

    @property
    def idle(self) -> bool:
        """Whether nothing is due or under way."""
        return self._question is None and not self._worker.busy and not self._finisher.busy

    # -- what the user does -------------------------------------------------------------------

    def next_candidate(self, prompt_id: PromptId) -> int | None:
        """The number of the object's next candidate mask; None where there is no other (yet)."""
        session = self._hub.session
        if session is None or self.is_pending(prompt_id):
            return None
        return session.next_candidate(prompt_id)

    def foresee(self, prompts: PromptSet, prompt_id: PromptId, is_near: bool) -> None:
        """Answers prompts that are not set yet, where that needs no look at the image.

        ``is_near``: they are being set; else that is only likely, and not worth much work.
        """
        session = self._hub.session
        if session is None or self._question is not None or self.finishing is None:
            return
        if not is_near and not session.answers.predictor.model.is_own:
            return
        try:
            request = session.foreseen(prompts, prompt_id)
        except S2SamError:  # The click itself will say so.
            return
        if request is not None and not session.needs_encoding(request):
            self._foresight.look(session, request, is_near)

    def set_finishing(self, finishing: Finishing) -> None:
        """Finishes every outline anew."""
        is_other, self.finishing = finishing != self.finishing, finishing
        for prompt_id in self._known.ready:
            self._finish(prompt_id)
        if is_other:
            self.finishing_changed.emit()

    def cancel(self) -> bool:
        """Gives up what is under way and what waits for it; False where there was nothing.

        The objects keep what was known of them, and are asked again when they are chosen anew.
        """
        if self._question is None:
            return False
        self._stop_asking()
        pending = [i for i in self._document.ids if self.is_pending(i)]
        for prompt_id in pending:
            self._turns.stop(prompt_id)
        self._known.cancel(pending)
        self.changed.emit(tuple(pending))
        self._show_work()
        return True

    def close(self) -> None:
        """Ends the threads."""
        self._stop()
        self._worker.close()
        self._finisher.close()

    # -- asking -------------------------------------------------------------------------------

    def _on_prompts(self, touched: Sequence[PromptId]) -> None:
        known = set(self._document.ids)
        session = self._hub.session
        due = []
        for prompt_id in touched:
            if prompt_id not in known:
                if session is not None:
                    session.forget(prompt_id)
                self._known.remove(prompt_id)
                self._turns.remove(prompt_id)
            elif not self._recalled(prompt_id):
                self._known.make_due(prompt_id)
                due.append(prompt_id)
        self._turns_for(due, several=len(due) > 1)
        asked = self._question
        if asked is not None and asked.prompt_id in touched and not self._is_of_use(asked):
            self._stop_asking()
        if touched:
            self.changed.emit(tuple(touched))
        self._pump()

    def _on_current(self) -> None:
        self._turns.chosen(self._document.current)
        self._pump()

    def _on_session(self) -> None:
        """Another image: nothing is known. Another model: what was outlined stays meanwhile."""
        self._stop()
        self._turns.clear()
        frame, ids = self._hub.frame, self._document.ids
        imagery = None if frame is None else frame.imagery
        if imagery is None or imagery is not self._imagery:
            self._known.clear()
        self._imagery = imagery
        for prompt_id in ids:
            self._known.make_due(prompt_id)
        self._turns_for(ids, several=True)
        self.changed.emit(ids)
        self._say_problem()
        self._pump()

    def _turns_for(self, ids: Sequence[PromptId], several: bool) -> None:
        """Makes objects due; puts those off that are not asked about by themselves.

        These are objects of another image and, with a slow model, ``several`` at once: each costs
        as much time as a click, and nobody has asked for them yet.
        """
        session = self._hub.session
        slow = several and session is not None and seconds_a_part(session) > SLOW_S
        elsewhere = [i for i in ids if self._known.is_elsewhere(i)]
        here = [i for i in ids if i not in set(elsewhere)]
        self._turns.add(elsewhere, put_off=True)
        self._turns.add(here, put_off=slow)
        if session is not None:
            self._known.put_off(elsewhere, here if slow else [])

    def _say_problem(self) -> None:
        """Each object says why it is not outlined, where the model or the layer cannot be read."""
        problem = self._hub.problem
        if problem and self._document.ids:
            for prompt_id in self._document.ids:
                self._known.set(prompt_id, ObjectAnswer(Progress.FAILED, note=problem))
                self._turns.remove(prompt_id)
            self.changed.emit(self._document.ids)

    def _recalled(self, prompt_id: PromptId) -> bool:
        """Shows at once what the model has answered before: after undo, or another candidate."""
        session = self._hub.session
        if session is None or not (session.knows(prompt_id) or self._foresight.is_ready):
            return False
        try:
            request = session.request(self._document.prompts, prompt_id)
        except S2SamError:  # Said where it is asked.
            return False
        if request is None:
            return False
        reply = self._foresight.reply_to(session, request)
        if reply is None and not session.recall(request):
            return False
        self._turns.remove(prompt_id)
        if reply is not None:
            self._take_over(session, reply)
        self._show(prompt_id)
        return True

    def _pump(self) -> None:
        """Asks the next question: the active object's, else the newest click's."""
        session = self._hub.session
        if session is not None and self._question is not None:
            self._give_way(session, self._question)
        while session is not None and self._question is None:
            prompt_id = self._turns.next(self._document.current)
            if prompt_id is None:
                break
            self._turns.remove(prompt_id)
            self._ask(session, prompt_id)
        self._show_work()

    def _give_way(self, session: Any, asked: Question) -> None:
        """Stops a slow question about another object where the active one's needs other parts."""
        current, asking = self._document.current, asked.prompt_id
        if current is None or current == asking or current not in self._turns:
            return
        if not asked.is_slow:
            return
        request = self._request(session, current)
        missing = [] if request is None else session.missing_chips(request)
        if missing and asked.in_work(session) not in missing:
            self._stop_asking()
            self._known.make_due(asking)
            self._turns.add((asking,))
            self.changed.emit((asking,))

    def _is_of_use(self, asked: Question) -> bool:
        """Whether the question under way still helps with what the object's prompts are now."""
        session = self._hub.session
        if session is None or asked.prompt_id not in self._turns:
            return False
        request = self._request(session, asked.prompt_id)
        return request is not None and asked.helps(session, request)

    def _request(self, session: Any, prompt_id: PromptId) -> Any:
        """What would be asked for an object; None where there is nothing to ask."""
        try:
            return session.request(self._document.prompts, prompt_id)
        except S2SamError:
            return None

    def _ask(self, session: Any, prompt_id: PromptId) -> None:
        try:
            request = session.request(self._document.prompts, prompt_id)
        except PromptError:
            note = tr("Some of its points lie outside this layer.")
            self._set(prompt_id, ObjectAnswer(Progress.OUTSIDE, note=note))
            return
        except S2SamError as error:  # Of a layer of another kind, with or without a CRS.
            self._set(prompt_id, ObjectAnswer(Progress.OUTSIDE, note=str(error)))
            return
        except Exception as error:
            self._set(prompt_id, ObjectAnswer(Progress.FAILED, note=error_text(error)))
            return
        if request is None:
            self._set(prompt_id, ObjectAnswer())
            return

        def done(reply: Reply) -> None:
            self._arrived(prompt_id, reply)

        def failed(error: Exception) -> None:
            self._failed(prompt_id, error)

        chips, meter = tuple(session.missing_chips(request)), None
        if chips:
            self._known.of(prompt_id).progress = Progress.ENCODING
            done_before = session.answers.effort.encoded
            meter = WorkMeter(len(chips), seconds_a_part(session), done_before)
            self._ticks.start()
        self._question = Question(prompt_id, request, chips, meter)
        self._question.job = self._foresight.take(
            session, request, done, failed
        ) or self._worker.submit(
            lambda cancel: compute(session, request, cancel, self._partial.emit), done, failed
        )
        self.changed.emit((prompt_id,))

    def _show_work(self) -> None:
        """Tells how far a question is that takes longer than a blink."""
        session, asked = self._hub.session, self._question
        if session is None or asked is None or asked.meter is None:
            self._ticks.stop()
            self.work.emit(None)
            return
        meter, name = asked.meter, self._document.name(asked.prompt_id)
        if max(meter.expected, meter.elapsed) < SHOWN_S:
            return
        fraction, left = meter.measure(session.answers.effort.encoded)
        text = tr("Looking at the image for {object}").format(object=name)
        self.work.emit(Work(text, fraction, left, self._turns.waiting))

    def _stop_asking(self) -> None:
        """Drops the question under way; onnxruntime stops within a few tenths of a second."""
        if self._question is not None and self._question.job is not None:
            self._question.job.cancel()
        self._question = None

    def _on_partial(self, answer: Any) -> None:
        """Something to look at while the model still compares scales; the markers stay blue."""
        session, prompt_id = self._hub.session, answer.request.prompt_id
        if session is None or self.asking != prompt_id or prompt_id in self._turns:
            return
        rings = session.preview(answer)
        shown = self._known.known(prompt_id)
        if rings and shown is not None:
            shown.rings = rings
            self.previewed.emit((prompt_id,))

    def _arrived(self, prompt_id: PromptId, reply: Reply) -> None:
        self._question = None
        session = self._hub.session
        taken = session is not None and self._take_over(session, reply)
        if taken and prompt_id not in self._turns:
            self._show(prompt_id)
        self._pump()

    def _take_over(self, session: Any, reply: Reply) -> bool:
        """Keeps an answer, if it is still wanted, and says what is wrong with its last point."""
        if not session.accept(reply.answer):
            return False
        if reply.on_nodata:
            self.notice.emit(
                tr(
                    "There is no image at this point (nodata). A mask never covers nodata; "
                    "take the point back with Z, or move it."
                ),
                True,
            )
        return True

    def _failed(self, prompt_id: PromptId, error: Exception) -> None:
        self._question = None
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
        rings, candidates = session.outline(prompt_id), session.candidates(prompt_id)
        self._known.set(prompt_id, self.of(prompt_id).answered(state, rings, candidates))
        self.previewed.emit((prompt_id,))
        self.changed.emit((prompt_id,))
        self._finish(prompt_id)

    def _finish(self, prompt_id: PromptId) -> None:
        """Has the full mask computed, for the area and for the result layer."""
        session, finishing = self._hub.session, self.finishing
        if session is None or finishing is None:
            return
        state = session.state(prompt_id)

        def done(finished: FinishedObject | None) -> None:
            answer = self._known.known(prompt_id)
            if finished is None or answer is None or session.state(prompt_id) is not state:
                return
            answer.finish(finished, session.imagery.grid)
            self.changed.emit((prompt_id,))

        def failed(error: Exception) -> None:
            answer = self._known.known(prompt_id)
            if answer is not None:
                answer.note = error_text(error)
                self.changed.emit((prompt_id,))

        self._finisher.finish(session, self._document.prompts, prompt_id, finishing, done, failed)

    def _set(self, prompt_id: PromptId, answer: ObjectAnswer) -> None:
        self._known.set(prompt_id, answer)
        self.changed.emit((prompt_id,))

    def _stop(self) -> None:
        self._foresight.drop()
        self._worker.cancel_all()
        self._finisher.cancel_all()
        self._question = None
        self._ticks.stop()

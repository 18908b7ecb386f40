"""Accepting: the full mask goes to the result file at once, and the next object starts."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...core.errors import S2SamError
from ...core.identity import identities_of
from ...core.prompt_edits import classified, renamed
from ...core.prompts import PromptId, PromptSet
from ...tasks.worker import Worker
from ...translation import tr
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..session.answers import AnswerController
from ..session.kept_objects import KeptObjects
from ..session.session_hub import SessionHub
from .accept_command import AcceptCommand
from .prompt_controller import PromptController

#: Answers to what becomes of a feature that was edited by hand.
KEEP, REPLACE = "keep", "replace"


class AcceptController(QObject):
    """Waits for the full mask where it is still being computed, then writes it."""

    notice = pyqtSignal(str, bool)
    accepted = pyqtSignal(object)

    def __init__(
        self,
        document: PromptDocument,
        stack: QUndoStack,
        answers: AnswerController,
        prompts: PromptController,
        kept: KeptObjects,
        accepted: Any,
        hub: SessionHub,
        window: QWidget | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._stack = stack
        self._answers = answers
        self._prompts = prompts
        self._kept = kept
        self._accepted = accepted
        self._hub = hub
        #: Asks what becomes of a feature that was edited by hand: KEEP, REPLACE, or "" for neither.
        self.ask_edited: Callable[[str], str] = lambda name: ask_edited(window, name)
        #: Objects that are accepted as soon as all of them is computed.
        self._waiting: set[PromptId] = set()
        #: Settles the borders of what meets dozens of others; such an object waits as well.
        self._worker = Worker("s2sam-borders", self)
        self._settling: set[PromptId] = set()
        self._looked_for: set[str] = set()
        answers.changed.connect(self._on_answers)
        document.changed.connect(self._on_prompts)
        hub.session_changed.connect(self._on_session)

    def accept_current(self) -> None:
        """Accepts the active object."""
        current = self._document.current
        if current is None or not self._document.prompts.has(current):
            self.notice.emit(tr("There is nothing to accept yet. Click an object first."), False)
            return
        answer = self._answers.of(current)
        if answer.finished is None or self._answers.is_pending(current):
            if not answer.has_mask and not self._answers.is_pending(current):
                self.notice.emit(answer.note or tr("This object has no mask yet."), True)
                return
            self._waiting.add(current)
            return
        self._accept(current)

    def close(self) -> None:
        """Ends the thread."""
        self._worker.close()

    def _accept(self, prompt_id: PromptId) -> None:
        """Writes an object; large ones have their borders settled in another thread first.

        A prompt that is set meanwhile takes the Enter back, as while the mask is computed.
        """
        if prompt_id in self._settling:
            self._waiting.add(prompt_id)
            return
        around = self._surroundings(prompt_id)
        work = self._accepted.long_settling(around)
        if work is None:
            self._write(prompt_id, around)
        else:
            self._settle_first(prompt_id, work)

    def _write(self, prompt_id: PromptId, around: Any | None = None) -> None:
        answer = REPLACE
        if self._kept.of(prompt_id).edited:
            # What is near it may be another by the time of the answer.
            answer, around = self.ask_edited(self._document.name(prompt_id)), None
        if answer not in (KEEP, REPLACE):
            return
        after = self._document.state
        try:
            if answer == KEEP:
                after = replace(after, prompts=self._with_words(prompt_id))
                change = self._adopted(prompt_id, after.prompts)
            else:
                change = self._change(prompt_id, around)
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        if change is None:
            return
        text = tr("Accept {name}").format(name=self._document.name(prompt_id))
        if after.current == prompt_id:  # Else another one is worked on by now.
            self._prompts.clear_selection()
            after = after.with_new_object()
        self._stack.push(
            AcceptCommand(self._stack, self._document, after, text, change, self._apply)
        )
        self.accepted.emit(prompt_id)
        if change.told:
            self.notice.emit(change.told, True)

    def _surroundings(self, prompt_id: PromptId) -> Any | None:
        finished, frame = self._answers.of(prompt_id).finished, self._hub.frame
        if finished is None or frame is None:
            return None
        with contextlib.suppress(S2SamError):  # Said where it is accepted.
            return self._accepted.surroundings(
                finished.feature, self._kept.identity(prompt_id), frame.grid.crs
            )
        return None

    def _settle_first(self, prompt_id: PromptId, work: Callable[[], None]) -> None:
        self._waiting.add(prompt_id)
        self._settling.add(prompt_id)
        name = self._document.name(prompt_id)
        self.notice.emit(tr("Joining the borders of {name}…").format(name=name), False)

        def done(_: Any) -> None:
            self._settling.discard(prompt_id)
            if prompt_id in self._waiting:
                self._waiting.discard(prompt_id)
                self._write(prompt_id)

        # It fails where accepting will, which then says why.
        self._worker.submit(lambda _: work(), done, done)

    def _change(self, prompt_id: PromptId, around: Any | None) -> Any:
        """Writes the object; None where nothing is computed."""
        finished, frame = self._answers.of(prompt_id).finished, self._hub.frame
        if finished is None or frame is None:
            return None
        prompts = self._document.prompts
        return self._accepted.accept(
            finished.feature_named(
                self._document.name(prompt_id),
                prompts.class_of(prompt_id),
                prompts.attributes_of(prompt_id),
            ),
            self._kept.identity(prompt_id),
            self._kept.fingerprint(prompt_id),
            frame.grid.crs,
            self._document.colour(prompt_id).name(),
            around,
        )

    def _with_words(self, prompt_id: PromptId) -> PromptSet:
        """The prompts with the name and class that were typed into the object's feature."""
        prompts, kept = self._document.prompts, self._kept
        name, of_class = self._accepted.words(kept.identity(prompt_id), kept.source or "")
        if name and name != self._document.name(prompt_id):
            prompts = renamed(prompts, prompt_id, name)
        if of_class is not None and of_class != prompts.class_of(prompt_id):
            prompts = classified(prompts, prompt_id, of_class)
        return prompts

    def _adopted(self, prompt_id: PromptId, prompts: PromptSet) -> Any:
        """Takes the feature as it is; what it is called, ``prompts`` say as well."""
        return self._accepted.adopt(
            self._kept.identity(prompt_id),
            self._kept.source or "",
            self._kept.fingerprint_in(prompts, prompt_id),
            self._document.name(prompt_id),
        )

    def _apply(self, change: Any) -> None:
        # The history goes on whatever the file does; the tick shows what is in the file.
        try:
            self._accepted.apply(change)
        except S2SamError as error:
            self.notice.emit(str(error), True)

    def _on_answers(self, ids: Any) -> None:
        for prompt_id in (self._waiting & set(ids)) - self._settling:
            answer = self._answers.of(prompt_id)
            if self._answers.is_pending(prompt_id):
                continue
            if answer.finished is not None:
                self._waiting.discard(prompt_id)
                self._accept(prompt_id)
            elif not answer.has_mask:
                self._waiting.discard(prompt_id)

    def _on_prompts(self, touched: Any) -> None:
        self._waiting -= set(touched)
        self.find_results()

    def _on_session(self) -> None:
        """Another image or model: what waits was meant for the one before."""
        waiting = sorted(self._waiting & set(self._document.ids))
        self._waiting.clear()
        for prompt_id in waiting[:1]:
            text = tr("{name} was not accepted: the image or the model changed. Press Enter again.")
            self.notice.emit(text.format(name=self._document.name(prompt_id)), True)

    def find_results(self) -> None:
        """Shows the file that holds objects which have come back without it: after a crash."""
        fresh = set(identities_of(self._document.prompts).values()) - self._looked_for
        self._looked_for |= fresh
        if fresh:
            try:
                self._accepted.home.find_again(fresh)
            except S2SamError as error:
                self.notice.emit(str(error), True)


def ask_edited(window: QWidget | None, name: str) -> str:
    """Asks in a window of its own: an answer either way cannot be guessed."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("S2 SAM"))
    box.setText(tr("{name} was edited by hand in the result layer.").format(name=name))
    box.setInformativeText(
        tr("Keep your edits, or replace them with the outline that the panel shows?")
    )
    keep = box.addButton(tr("Keep my edits"), QMessageBox.ButtonRole.AcceptRole)
    replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    chosen = box.clickedButton()
    if chosen is keep:
        return KEEP
    return REPLACE if chosen is replace else ""

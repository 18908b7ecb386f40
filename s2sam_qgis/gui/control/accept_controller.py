"""Accepting: the full mask goes to the result layer as one edit, and the next object starts."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import S2SamError
from ...core.prompts import PromptId
from ...translation import tr
from ..document.prompt_document import PromptDocument
from ..panels.object_panel import ObjectModel
from ..session.answers import AnswerController
from ..session.session_hub import SessionHub
from .prompt_controller import PromptController


class AcceptController(QObject):  # type: ignore[misc]
    """Waits for the full mask where it is still being computed, then writes it."""

    notice = pyqtSignal(str, bool)
    accepted = pyqtSignal(object)

    def __init__(
        self,
        document: PromptDocument,
        answers: AnswerController,
        prompts: PromptController,
        model: ObjectModel,
        hub: SessionHub,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._answers = answers
        self._prompts = prompts
        self._model = model
        self._hub = hub
        self._waiting: Optional[PromptId] = None
        #: Opens the result layer; replaced in tests.
        self.open_results: Callable[[Optional[str]], Any] = _results_layer
        answers.changed.connect(self._on_answers)
        document.changed.connect(self._on_prompts)

    def accept_current(self) -> None:
        """Accepts the object in hand."""
        current = self._document.current
        if current is None or not self._document.prompts.has(current):
            self.notice.emit(tr("There is nothing to accept yet. Click an object first."), False)
            return
        answer = self._answers.of(current)
        if answer.finished is None or self._answers.is_pending(current):
            if answer.score is None and not self._answers.is_pending(current):
                self.notice.emit(answer.note or tr("This object has no mask yet."), True)
                return
            self._waiting = current
            return
        self._accept(current)

    def _accept(self, prompt_id: PromptId) -> None:
        finished, frame = self._answers.of(prompt_id).finished, self._hub.frame
        if finished is None or frame is None:
            return
        name = self._document.name(prompt_id)
        feature = finished.feature_named(name, self._document.prompts.class_of(prompt_id))
        try:
            results = self.open_results(frame.grid.crs)
            results.accept(feature, frame.grid.crs, self._document.colour(prompt_id).name())
        except S2SamError as error:
            self.notice.emit(str(error), True)
            return
        results.layer.triggerRepaint()
        self._model.set_kept(prompt_id, True)
        self.accepted.emit(prompt_id)
        self._prompts.new_object()

    def _on_answers(self, ids: Any) -> None:
        waiting = self._waiting
        if waiting is None or waiting not in ids or self._answers.is_pending(waiting):
            return
        answer = self._answers.of(waiting)
        if answer.finished is not None:
            self._waiting = None
            self._accept(waiting)
        elif answer.score is None:
            self._waiting = None

    def _on_prompts(self, touched: Any) -> None:
        for prompt_id in touched:
            self._model.set_kept(prompt_id, False)
            if prompt_id == self._waiting:
                self._waiting = None


def _results_layer(crs: Optional[str]) -> Any:
    from ...layers.result_layers import ResultsLayer

    return ResultsLayer.find_or_create(QgsProject.instance(), crs)

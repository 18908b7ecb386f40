"""*Outline everything* and *Find the others like these*: their controllers, joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.prompts import PromptId
from ...layers.accepted_objects import AcceptedObjects
from ..canvas.view import CanvasView
from ..compat import QUndoStack
from ..document.prompt_document import PromptDocument
from ..panels.dock import SamDock
from ..session.answers import AnswerController
from ..session.session_hub import SessionHub
from .alike_controller import AlikeController
from .elsewhere_controller import ElsewhereController
from .everything_controller import EverythingController
from .example_set import ExampleSet
from .pick_controller import PickController
from .prompt_controller import PromptController
from .refine_controller import RefineController


class RegionParts(QObject):
    """Makes the controllers of what is outlined without prompts, and says who hears whom."""

    #: Something should be said to the user: (text, is a warning).
    notice = pyqtSignal(str, bool)

    def __init__(
        self,
        canvas: Any,
        document: PromptDocument,
        stack: QUndoStack,
        view: CanvasView,
        hub: SessionHub,
        answers: AnswerController,
        prompts: PromptController,
        accepted: AcceptedObjects,
        dock: SamDock,
        active_layer: Callable[[], Any],
        ask_layers: Callable[..., Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.everything = EverythingController(
            canvas, document, stack, view, hub, accepted, dock.everything, active_layer, self
        )
        self.picks = PickController(
            canvas, document, prompts, self.everything, dock.everything, self
        )

        def selected() -> Sequence[PromptId]:
            return dock.objects.selected_ids

        examples = ExampleSet(document, answers, hub, self.everything, selected, active_layer)
        self.alike = AlikeController(
            canvas, stack, hub, self.everything, examples, dock.alike, dock.source, self
        )
        self.elsewhere = ElsewhereController(
            stack, self.everything, accepted, examples, dock.alike, ask_layers, self
        )
        self.refines = RefineController(
            canvas, stack, hub, self.everything, lambda: self.alike.likeness, dock.alike, self
        )
        self.picks.tool.key_pressed.connect(dock.alike.press)
        self.everything.notice.connect(self.notice)
        self.elsewhere.notice.connect(self.notice)

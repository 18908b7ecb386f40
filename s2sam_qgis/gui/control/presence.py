"""The dock comes into sight and goes: what is in hand then, and what Esc gives up."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ..panels.dock import SamDock
from ..parts.tool_mode import ToolMode
from ..session.answers import AnswerController
from ..session.session_hub import SessionHub
from .hover_controller import AheadController
from .image_controller import ImageController
from .preferences import Preferences
from .prompt_controller import PromptController
from .tool_controller import ToolController


class Presence(QObject):
    """Takes the tool when the dock is opened, and puts it down when it is closed."""

    def __init__(
        self,
        dock: SamDock,
        hub: SessionHub,
        answers: AnswerController,
        prompts: PromptController,
        tools: ToolController,
        images: ImageController,
        ahead: AheadController,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dock, self._hub, self._answers, self._prompts = dock, hub, answers, prompts
        self._tools, self._images, self._ahead = tools, images, ahead
        self._preferences = preferences
        self._is_open = False
        dock.shown.connect(self._on_shown)
        hub.session_changed.connect(self._on_session)

    def escape(self) -> None:
        """Gives up what is in hand, then what is waited for, the selection, the tool."""
        if self._tools.give_up() or (self._dock.work.isVisible() and self._answers.cancel()):
            return
        if not self._prompts.clear_selection():
            self._tools.put_down()

    def _on_shown(self, shown: bool) -> None:
        self._ahead.set_active(shown)
        if shown:
            if self._hub.model.choice is None and self._hub.model.wanted is None:
                self._preferences.load_stored_model()
            self._images.set_active(True)
            if not self._is_open:  # Opened, not only brought forward from behind another panel.
                self._tools.take(ToolMode.FOREGROUND)
            self._is_open = True
        elif not self._dock.isVisible():
            self._is_open = False
            self._images.set_active(False)
            self._tools.put_down()

    def _on_session(self) -> None:
        if self._hub.session is not None and self._is_open:
            self._tools.take_again()

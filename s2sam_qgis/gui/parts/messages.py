"""What is said to the user: in QGIS's message bar, never in a window in the way."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ...translation import tr

_SECONDS = 8


class Sentence(QLabel):
    """A message's text, in as many lines as it needs.

    QGIS's own text is one line high: of a longer one, the end could not be read.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        words = html.escape(text).replace("\n", "<br>")
        super().__init__(f"<b>{html.escape(tr('S2 SAM'))}</b>&nbsp; {words}", parent)
        self.plain = text
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As high as the lines at the present width."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight() or hint.height())

    def resizeEvent(self, event: Any) -> None:
        """The bar asks for a height before it knows the width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


class Messages(QObject):
    """One message of ours at a time: the newest says it all."""

    def __init__(self, bar: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._item: Any | None = None
        self._offers: list[Any] = []
        self.last = ""

    def say(self, text: str, warning: bool = False) -> None:
        """Shows a sentence; a warning stays a little longer."""
        self.last = text
        if not text:
            return
        self._show(text, Qgis.MessageLevel.Warning if warning else Qgis.MessageLevel.Info)

    def succeeded(self, text: str) -> None:
        """Something was done."""
        self.last = text
        self._show(text, Qgis.MessageLevel.Success)

    def _show(self, text: str, level: Any) -> None:
        self._bar.pushWidget(self._put(text), level, _SECONDS)

    def ask(self, text: str, choices: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Shows a sentence with a button for each choice, until it is answered or overtaken."""
        self.last = text
        item = self._put(text)
        for label, action in choices:
            button = QPushButton(label)
            button.clicked.connect(lambda _=False, action=action: action())
            button.clicked.connect(lambda: self._bar.popWidget(item))
            item.layout().addWidget(button)
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def offer(self, text: str, *buttons: Any, warning: bool = False) -> Callable[[], None]:
        """Shows a sentence with buttons; it stays until one is pressed.

        Returns what takes it back.
        """
        self.last = text
        item = self._bar.createMessage(Sentence(text, self._bar))
        self._offers.append(item)
        item.destroyed.connect(lambda: self._forget(item))

        def withdraw() -> None:
            if item in self._offers:
                self._forget(item)
                self._bar.popWidget(item)

        for button in buttons:
            item.layout().addWidget(button)
            button.clicked.connect(withdraw)
        level = Qgis.MessageLevel.Warning if warning else Qgis.MessageLevel.Info
        self._bar.pushWidget(item, level)
        return withdraw

    def close(self) -> None:
        """Takes our messages off the bar: their buttons lead nowhere any more."""
        for item in [*self._offers, self._item]:
            if item is not None:
                self._bar.popWidget(item)
        self._item, self._offers = None, []

    def _put(self, text: str) -> Any:
        """A new message in place of the last one."""
        if self._item is not None:
            self._bar.popWidget(self._item)
        item = self._bar.createMessage(Sentence(text, self._bar))
        item.destroyed.connect(lambda: self._forget(item))
        self._item = item
        return item

    def _forget(self, item: Any) -> None:
        if self._item is item:
            self._item = None
        self._offers = [offer for offer in self._offers if offer is not item]

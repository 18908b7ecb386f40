"""Help: an example to click on, the keys, the documents."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...translation import tr
from ..parts import icons


class HelpButton(QToolButton):
    """A button with a menu: two clicks to an image with objects on it."""

    example_asked = pyqtSignal()
    keys_asked = pyqtSignal()
    documents_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icons.theme("/mActionHelpContents.svg"))
        self.setAutoRaise(True)
        self.setAccessibleName(tr("Help"))
        self.setToolTip(tr("Help: an example, the keys, the documents"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.example = _entry(menu, tr("Open the example image with its objects"))
        self.keys = _entry(menu, tr("Keys and mouse…"))
        menu.addSeparator()
        self.documents = _entry(menu, tr("Documents on the web"))
        self.setMenu(menu)
        self.example.triggered.connect(lambda _: self.example_asked.emit())
        self.keys.triggered.connect(lambda _: self.keys_asked.emit())
        self.documents.triggered.connect(lambda _: self.documents_asked.emit())


def _entry(menu: QMenu, text: str) -> Any:
    return menu.addAction(text)

"""Which other dates of the place are looked at as well: a button with a list, and a line below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ...core.messages import plural
from ...translation import tr
from ..parts.widgets import NoteLabel


@dataclass(frozen=True)
class OfferedDate:
    """A raster that may be looked at as well; ``path`` is how it is opened."""

    title: str
    path: str
    chosen: bool = False


class DateRow(QWidget):
    """*Also look at*, the dates that are, and what became of them for the active object."""

    #: The list is about to be seen: whoever knows the layers calls ``offer``.
    asked = pyqtSignal()
    #: The paths that are chosen from now on.
    chosen = pyqtSignal(object)
    files_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[OfferedDate] = []
        self.label = QLabel(tr("&Also look at"))
        self.button = QToolButton()
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setAccessibleName(tr("Also look at"))
        self.button.setToolTip(
            tr(
                "Other dates of the same place, looked at together with the layer: borders stay, "
                "crops differ. Choose none where the object itself changed."
            )
        )
        self.label.setBuddy(self.button)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.asked)
        self.button.setMenu(self.menu)
        self.note = NoteLabel()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.label, 0, 0)
        layout.addWidget(self.button, 0, 1)
        layout.addWidget(self.note, 1, 0, 1, 2)
        self.show_chosen([])
        self.note.say("")

    def offer(self, dates: Sequence[OfferedDate]) -> None:
        """Fills the list: dates to tick, files, none."""
        self._offered = list(dates)
        self.menu.clear()
        for number, date in enumerate(dates):
            action = self.menu.addAction(date.title)
            action.setCheckable(True)
            action.setChecked(date.chosen)
            action.setToolTip(date.path)
            action.toggled.connect(lambda on, number=number: self._toggle(number, on))
        if not dates:
            nothing = self.menu.addAction(tr("No other layer shows this place"))
            nothing.setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(tr("Add files…")).triggered.connect(lambda *_: self.files_asked.emit())
        none = self.menu.addAction(tr("No other date"))
        none.setEnabled(any(date.chosen for date in dates))
        none.triggered.connect(lambda *_: self.chosen.emit(()))

    def show_chosen(self, titles: Sequence[str]) -> None:
        """Names the dates that are looked at."""
        if not titles:
            text = tr("No other date")
        elif len(titles) < 3:
            text = ", ".join(titles)
        else:
            text = plural(len(titles), tr("1 date"), tr("{count} dates"))
        self.button.setText(text)

    def _toggle(self, number: int, on: bool) -> None:
        paths = [
            date.path
            for at, date in enumerate(self._offered)
            if (on if at == number else date.chosen)
        ]
        self.chosen.emit(tuple(paths))

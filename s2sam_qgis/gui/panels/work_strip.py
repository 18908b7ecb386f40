"""The bar of a question that takes long: what is done, how much of it, how long yet, and Cancel."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ...core.messages import plural
from ...translation import tr
from ..parts.widgets import NoteLabel, push_button
from ..session.work_meter import Work

#: Longer times are said in minutes.
MINUTES_FROM_S = 100


class WorkStrip(QWidget):
    """Shown only while there is something to wait for."""

    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("Progress of the outline"))
        self.cancel = push_button(tr("Cancel"), tr("Stop; the points stay. Also Esc on the map."))
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.note)
        layout.addLayout(row)
        self.cancel.clicked.connect(self.cancel_asked)
        self.hide()

    def show_work(self, work: Work | None) -> None:
        """Shows how far it is; hides itself where nothing is under way."""
        self.setVisible(work is not None)
        if work is None:
            return
        parts = [work.text, _left(work.seconds_left)]
        if work.waiting:
            parts.append(
                plural(work.waiting, tr("1 more object waits"), tr("{count} more objects wait"))
            )
        self.note.say(" · ".join(parts))
        self.bar.setValue(round(100 * work.fraction))


def _left(seconds: float) -> str:
    """How long yet, in the unit that people would say it in."""
    if seconds < MINUTES_FROM_S:
        return tr("about {seconds} s left").format(seconds=round(seconds))
    return tr("about {minutes} min left").format(minutes=round(seconds / 60))

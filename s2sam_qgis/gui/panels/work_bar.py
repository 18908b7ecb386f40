"""A bar of progress with a button that cancels."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ...translation import tr
from ..parts.widgets import push_button


class WorkBar(QWidget):
    """Hidden while nothing is being computed."""

    cancel_asked = pyqtSignal()

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(self.fontMetrics().height())
        self.cancel = push_button(tr("Cancel"), tip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.cancel)
        self.cancel.clicked.connect(self.cancel_asked)
        self.hide()

    def show_progress(self, fraction: float) -> None:
        """How much is done, 0-1."""
        self.show()
        self.progress.setValue(round(1000 * fraction))

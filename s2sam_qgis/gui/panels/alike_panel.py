"""Find the others like these: a slider of likeness, a histogram, and the doubtful one by one."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.options import LIKENESS_KINDS, USUAL_LIKENESS
from ...translation import tr
from ..compat import QAction
from ..parts.widgets import push_button

_STEPS = 100
_BARS = 40


class Histogram(QWidget):
    """How many regions are how alike; what lies right of the slider is drawn strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: NDArray[np.float64] = np.zeros(_BARS)
        self._from = 0.5
        self.setMinimumHeight(2 * self.fontMetrics().height())
        self.setToolTip(tr("How many regions are how alike, from 0 to 1"))

    def sizeHint(self) -> QSize:
        """Low and wide."""
        return QSize(8 * self.fontMetrics().height(), 2 * self.fontMetrics().height())

    def show_values(self, values: NDArray[np.float64], start: float) -> None:
        """Likeness of all regions, and where the chosen ones begin."""
        counts, _ = np.histogram(values, _BARS, (0.0, 1.0))
        most = max(float(np.sqrt(counts.max(initial=1))), 1.0)
        self._bars, self._from = np.sqrt(counts) / most, start
        self.update()

    def paintEvent(self, event: Any) -> None:  # noqa: ARG002 - Qt's name
        """Bars; heights go by the root, so that few alike ones are seen beside many others."""
        painter = QPainter(self)
        palette = self.palette()
        step = self.width() / _BARS
        for number, height in enumerate(self._bars.tolist()):
            strong = (number + 0.5) / _BARS >= self._from
            painter.fillRect(
                QRectF(
                    number * step, self.height() * (1 - height), step - 1, self.height() * height
                ),
                palette.highlight() if strong else palette.mid(),
            )
        painter.end()


class AlikePanel(QWidget):
    """Emits what the user asks for; shows what it is told."""

    find_asked = pyqtSignal()
    likeness_changed = pyqtSignal()
    kinds_changed = pyqtSignal()
    step_asked = pyqtSignal(int)
    #: True takes the one that is looked at, False refuses it.
    judged = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.find = push_button(
            tr("Find the others like these"),
            tr("Pick two or three regions with the right mouse button first"),
        )
        self._make_compare()
        self._make_ranked()
        top = QHBoxLayout()
        top.addWidget(self.find, 1)
        top.addWidget(self.compare)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.ranked)
        self.ranked.hide()
        self.find.clicked.connect(self.find_asked)
        self.slider.valueChanged.connect(lambda *_: self.likeness_changed.emit())
        self.back.clicked.connect(lambda: self.step_asked.emit(-1))
        self.ahead.clicked.connect(lambda: self.step_asked.emit(1))
        self.take.clicked.connect(lambda: self.judged.emit(True))
        self.refuse.clicked.connect(lambda: self.judged.emit(False))

    def _make_compare(self) -> None:
        self.compare = QToolButton()
        self.compare.setText(tr("Compare"))
        self.compare.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.compare.setToolTip(tr("What regions are compared by"))
        menu = QMenu(self.compare)
        titles = (tr("bands"), tr("spreads"), tr("indices"), tr("size"), tr("shape"))
        self.kinds: dict[str, QAction] = {}
        for kind, title in zip(LIKENESS_KINDS, titles):
            action = QAction(title, menu)
            action.setCheckable(True)
            action.setChecked(kind in USUAL_LIKENESS)
            action.toggled.connect(lambda *_: self.kinds_changed.emit())
            menu.addAction(action)
            self.kinds[kind] = action
        self.compare.setMenu(menu)

    def _make_ranked(self) -> None:
        self.histogram = Histogram()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setValue(_STEPS // 2)
        self.slider.setAccessibleName(tr("Likeness"))
        self.slider.setToolTip(tr("Regions right of the slider are picked"))
        self.count = QLabel()
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 000"))
        self.back = push_button("K", tr("The doubtful region before"))
        self.ahead = push_button("J", tr("The next doubtful region"))
        self.take = push_button(tr("Take (Y)"), tr("It is one of them; the others are ranked anew"))
        self.refuse = push_button(
            tr("Refuse (X)"), tr("It is none of them; the others are ranked anew")
        )
        middle, low = QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self.slider, 1)
        middle.addWidget(self.count)
        for button in (self.back, self.ahead, self.take, self.refuse):
            low.addWidget(button)
        self.ranked = QWidget()
        inner = QVBoxLayout(self.ranked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self.histogram)
        inner.addLayout(middle)
        inner.addLayout(low)

    @property
    def least(self) -> float:
        """The likeness from which regions are picked."""
        return float(self.slider.value()) / _STEPS

    @property
    def chosen_kinds(self) -> tuple[str, ...]:
        """What is compared."""
        return tuple(kind for kind, action in self.kinds.items() if action.isChecked())

    def show_ranking(self, values: NDArray[np.float64], picked: int) -> None:
        """Likeness of all regions, and how many are picked."""
        self.ranked.show()
        self.histogram.show_values(values, self.least)
        self.count.setText(f"{picked}")

    def show_current(self, there: bool) -> None:
        """Whether one is looked at."""
        self.take.setEnabled(there)
        self.refuse.setEnabled(there)

    def show_nothing(self) -> None:
        """There is no ranking."""
        self.ranked.hide()

"""Small parts that several panels share."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)


def warning_ink(palette: QPalette) -> QColor:
    """The colour of words that should be seen, on light and on dark ground."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return QColor("#ffb454") if dark else QColor("#a15c00")


class NoteLabel(QLabel):
    """A line in quieter ink; a warning stands out. It never widens the dock."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(max(7.0, font.pointSizeF() * 0.92))
        self.setFont(font)
        self._warning = False
        self._ink()

    def say(self, text: str, tip: str = "") -> None:
        """A plain word."""
        self._warning = False
        self._put(text, tip)

    def warn(self, text: str, tip: str = "") -> None:
        """A word that should be seen."""
        self._warning = True
        self._put(text, tip)

    def _put(self, text: str, tip: str) -> None:
        self.setText(text)
        self.setToolTip(tip)
        self.setVisible(bool(text))
        self._ink()

    def changeEvent(self, event: Any) -> None:
        """The theme changed: the ink is mixed from it."""
        super().changeEvent(event)
        if event.type() == event.Type.ApplicationPaletteChange:
            self._ink()

    def _ink(self) -> None:
        base = self.parentWidget().palette() if self.parentWidget() else QPalette()
        if self._warning:
            colour = warning_ink(base)
        else:
            colour = base.color(QPalette.ColorRole.WindowText)
            colour.setAlphaF(0.72)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


class WarningBand(QFrame):
    """A band that stands out, with a sentence and buttons below it; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("S2SamWarning")
        self.setStyleSheet(
            "#S2SamWarning { background: #ffe2a8; border: 1px solid #d08a00; border-radius: 3px; }"
            "#S2SamWarning QLabel { color: #3d2900; }"
        )
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" for nothing."""
        return str(self._label.text())

    def say(self, text: str) -> None:
        """Shows a sentence; hides the band where it is empty."""
        if text != self.text:
            self._label.setText(text)
        self.setVisible(bool(text))

    def add_button(self, asked: Any) -> QPushButton:
        """A button below the sentence that emits ``asked``; it never widens the dock."""
        button = push_button("", "")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(asked)
        self._buttons.addWidget(button)
        return button


class NumberSlider(QWidget):
    """A slider with a spin box; ``settled`` comes when the hand has come to rest for a moment."""

    settled = pyqtSignal(float)

    def __init__(
        self,
        name: str,
        values: tuple[float, ...],
        suffix: str,
        decimals: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = values
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(values) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(name)
        self.slider.setMinimumWidth(40)
        self.box = QDoubleSpinBox()
        self.box.setRange(0, 1e9)
        self.box.setDecimals(decimals)
        self.box.setSuffix(suffix)
        self.box.setAccessibleName(name)
        self.box.setMaximum(values[-1] * 100)
        self.box.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.box.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"000000.0 {suffix}") + 24)
        self.box.setMaximumWidth(self.box.minimumWidth())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(80)
        self._timer.timeout.connect(lambda: self.settled.emit(self.value))
        self.slider.valueChanged.connect(self._from_slider)
        self.box.valueChanged.connect(self._from_box)

    @property
    def value(self) -> float:
        """The number."""
        return float(self.box.value())

    @value.setter
    def value(self, number: float) -> None:
        self.box.setValue(number)

    def setToolTip(self, text: str) -> None:
        """The same words on both parts."""
        super().setToolTip(text)
        self.slider.setToolTip(text)
        self.box.setToolTip(text)

    def _from_slider(self, position: int) -> None:
        self.box.setValue(self._values[position])

    def _from_box(self, number: float) -> None:
        nearest = min(range(len(self._values)), key=lambda i: abs(self._values[i] - number))
        if nearest != self.slider.value():
            self.slider.blockSignals(True)
            self.slider.setValue(nearest)
            self.slider.blockSignals(False)
        self._timer.start()


def push_button(text: str, tip: str) -> QPushButton:
    """A button that Enter in a dialog's field does not press."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button

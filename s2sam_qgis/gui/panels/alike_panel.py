"""Find the others like these: examples, a slider of likeness, and a list of candidates."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.messages import plural
from ...core.options import LIKENESS_KINDS, SEEN, USUAL_LIKENESS
from ...tasks.everything_tasks import likeness_titles
from ...translation import tr
from ..compat import QAction
from ..parts import icons
from ..parts.widgets import NoteLabel, push_button
from .candidate_list import CandidateList, is_step_key
from .work_bar import WorkBar

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


class From(Enum):
    """Where examples are taken from."""

    #: Rows of the table that are selected, or all of them.
    ROWS = "rows"
    ALL = "all"
    PICKED = "picked"
    FEATURES = "features"


class AlikePanel(QWidget):
    """Emits what the user asks for; shows what it is told."""

    find_asked = pyqtSignal()
    #: Where from (a From), and whether they are examples or counter-examples.
    examples_asked = pyqtSignal(object, bool)
    forget_asked = pyqtSignal()
    #: The id of a layer on which to look too.
    there_asked = pyqtSignal(str)
    #: Several layers are wanted.
    several_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    likeness_changed = pyqtSignal()
    kinds_changed = pyqtSignal()
    by_place_changed = pyqtSignal()
    order_changed = pyqtSignal()
    step_asked = pyqtSignal(int)
    #: True takes the one that is looked at, False refuses it.
    judged = pyqtSignal(bool)
    accept_asked = pyqtSignal()
    refine_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_examples()
        self.find = push_button(
            tr("Find the others like these"),
            tr("Outlines everything where it is not done yet, and ranks it by the examples"),
        )
        self.find.setIcon(icons.own("run"))
        self._make_compare()
        self._make_there()
        self._make_ranked()
        self.work = WorkBar(tr("Stops looking"))
        self.note = NoteLabel()
        # In rows of their own: in one, languages with long words make the dock too wide.
        top = QHBoxLayout()
        for button in (self.compare, self.there):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            top.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._example_row)
        layout.addLayout(top)
        layout.addWidget(self.find)
        for part in (self.work, self.ranked, self.note):
            layout.addWidget(part)
        self.ranked.hide()
        self.show_examples(0, 0)
        self.find.clicked.connect(self.find_asked)
        self.work.cancel_asked.connect(self.cancel_asked)
        self.slider.valueChanged.connect(lambda *_: self.likeness_changed.emit())
        self.doubtful.toggled.connect(lambda *_: self.order_changed.emit())
        self.back.clicked.connect(lambda: self.step_asked.emit(-1))
        self.ahead.clicked.connect(lambda: self.step_asked.emit(1))
        self.take.clicked.connect(lambda: self.judged.emit(True))
        self.refuse.clicked.connect(lambda: self.judged.emit(False))
        self.accept.clicked.connect(self.accept_asked)
        self.refine.clicked.connect(self.refine_asked)

    def _make_examples(self) -> None:
        self.examples = QLabel()
        self.examples.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.add = self._from_button(True, "+", tr("Add examples: what to look for"))
        self.add_others = self._from_button(
            False, "−", tr("Add counter-examples: what not to find")
        )
        self.forget = QToolButton()
        self.forget.setIcon(icons.theme("/mActionDeleteSelected.svg"))
        self.forget.setAutoRaise(True)
        self.forget.setAccessibleName(tr("Forget all examples"))
        self.forget.setToolTip(tr("Forget all examples"))
        self.forget.clicked.connect(self.forget_asked)
        self._example_row = QHBoxLayout()
        self._example_row.setSpacing(2)
        self._example_row.addWidget(self.examples, 1)
        for button in (self.add, self.add_others, self.forget):
            self._example_row.addWidget(button)

    def _from_button(self, good: bool, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for origin, title in (
            (From.ROWS, tr("Selected objects of the table")),
            (From.ALL, tr("All objects of the table")),
            (From.PICKED, tr("Picked regions")),
            (From.FEATURES, tr("Selected features of the active layer")),
        ):
            action = menu.addAction(title)
            action.setData(origin.value)
            action.triggered.connect(
                lambda _=False, where=origin: self.examples_asked.emit(where, good)
            )
        button.setMenu(menu)
        return button

    def _make_compare(self) -> None:
        self.compare = QToolButton()
        self.compare.setText(tr("Compare"))
        self.compare.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.compare.setToolTip(tr("What regions are compared by"))
        menu = QMenu(self.compare)
        titles = likeness_titles()
        self.kinds: dict[str, QAction] = {}
        for kind, title in zip(LIKENESS_KINDS, titles):
            action = QAction(title, menu)
            action.setCheckable(True)
            action.setChecked(kind in USUAL_LIKENESS)
            action.toggled.connect(lambda *_: self.kinds_changed.emit())
            menu.addAction(action)
            self.kinds[kind] = action
        self.kinds[SEEN].setToolTip(tr("What the built-in model sees inside; takes longer"))
        self.by_place = QAction(tr("Suit the detail to the examples, place by place"), menu)
        self.by_place.setCheckable(True)
        self.by_place.setChecked(True)
        self.by_place.setToolTip(
            tr(
                "Parts of which one is like the examples and the other is not are parted sooner, "
                "and two that are like them are joined. Otherwise 'Detail' alone decides."
            )
        )
        self.by_place.toggled.connect(lambda *_: self.by_place_changed.emit())
        menu.addSeparator()
        menu.addAction(self.by_place)
        menu.setToolTipsVisible(True)
        self.compare.setMenu(menu)

    def _make_there(self) -> None:
        self.there = QToolButton()
        self.there.setText(tr("Find there too"))
        self.there.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.there.setToolTip(tr("Find what is like these examples on another date or scene"))
        self._layers = QMenu(self.there)
        #: The other images, as (id, name).
        self.other_layers: list[tuple[str, str]] = []
        self.several = QAction(tr("Several layers…"), self)
        self.several.setToolTip(
            tr("Looks on whole layers and writes all that is right of the slider")
        )
        self.several.triggered.connect(lambda *_: self.several_asked.emit())
        self.look_there = QAction(tr("Look at the examples there, if they lie on it"), self)
        self.look_there.setCheckable(True)
        self.look_there.setChecked(True)
        self.look_there.setToolTip(
            tr("Otherwise they are compared as they look on the image that they were outlined on")
        )
        self.there.setMenu(self._layers)

    def offer_layers(self, layers: Sequence[tuple[str, str]]) -> None:
        """The other images, as (id, name)."""
        self._layers.clear()
        self.other_layers = list(layers)
        for layer, name in layers:
            action = self._layers.addAction(name)
            action.triggered.connect(lambda _=False, key=layer: self.there_asked.emit(key))
        if not layers:
            self._layers.addAction(tr("There is no other raster layer")).setEnabled(False)
        self._layers.addSeparator()
        self.several.setEnabled(bool(layers))
        self._layers.addAction(self.several)
        self._layers.addAction(self.look_there)

    def _make_ranked(self) -> None:
        self.histogram = Histogram()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setValue(_STEPS // 2)
        self.slider.setAccessibleName(tr("Likeness"))
        self.slider.setToolTip(tr("Regions right of the slider are picked"))
        self.limit = QLabel()
        self.limit.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.00 "))
        self.candidates = CandidateList()
        self.back = push_button(tr("Back (K)"), tr("The region before, in the list's order"))
        self.ahead = push_button(tr("Next (J)"), tr("The next region, in the list's order"))
        self.take = push_button(tr("Take (Y)"), tr("It is one of them; the others are ranked anew"))
        self.refuse = push_button(
            tr("Refuse (X)"), tr("It is none of them; the others are ranked anew")
        )
        self.doubtful = QCheckBox(tr("Doubtful first"))
        self.doubtful.setToolTip(tr("Those nearest to the slider come first in the list"))
        self.accept = push_button("", tr("Writes all that are picked to the result layer"))
        self.refine = push_button(
            tr("Refine outlines"),
            tr(
                "The model outlines each picked region once more, from a point and a box, in the "
                "background. The built-in model takes about half a second each. What is better is "
                "accepted instead."
            ),
        )
        self.refining = WorkBar(tr("Stops refining; outlines stay as they are"))
        middle, low, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self.slider, 1)
        middle.addWidget(self.limit)
        for button in (self.back, self.ahead, self.take, self.refuse):
            button.setMinimumWidth(1)
            low.addWidget(button)
        low.setSpacing(3)
        for button in (self.doubtful, self.refine):
            last.addWidget(button)
        last.addStretch(1)
        self.ranked = QWidget()
        inner = QVBoxLayout(self.ranked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(3)
        inner.addWidget(self.histogram)
        inner.addLayout(middle)
        inner.addWidget(self.candidates)
        inner.addLayout(low)
        inner.addLayout(last)
        inner.addWidget(self.refining)
        inner.addWidget(self.accept)

    def event(self, event: Any) -> bool:
        """J, K, Y and X work in all of the panel while there is a ranking."""
        claims = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if claims and is_step_key(event) and self.ranked.isVisibleTo(self):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.press(int(event.key()))
            return True
        return bool(super().event(event))

    def press(self, key: int) -> None:
        """One of the keys, here or on the map."""
        if key == int(Qt.Key.Key_J):
            self.step_asked.emit(1)
        elif key == int(Qt.Key.Key_K):
            self.step_asked.emit(-1)
        elif key in (int(Qt.Key.Key_Y), int(Qt.Key.Key_X)):
            self.judged.emit(key == int(Qt.Key.Key_Y))

    @property
    def least(self) -> float:
        """The likeness from which regions are picked."""
        return float(self.slider.value()) / _STEPS

    @property
    def chosen_kinds(self) -> tuple[str, ...]:
        """What is compared."""
        return tuple(kind for kind, action in self.kinds.items() if action.isChecked())

    def show_examples(self, good: int, bad: int) -> None:
        """How many there are; without any, what will be taken."""
        self.forget.setEnabled(good + bad > 0)
        if not good + bad:
            text = tr("Examples: the objects of the table, or picked regions")
        else:
            text = plural(good, tr("1 example"), tr("{count} examples"))
            if bad:
                others = plural(bad, tr("1 counter-example"), tr("{count} counter-examples"))
                text = f"{text}, {others}"
        self.examples.setText(text)
        self.examples.setToolTip(text)

    def show_working(self, fraction: float, text: str) -> None:
        """Something is being computed, here or in 'Outline everything'."""
        self.work.show_progress(fraction)
        self.find.setEnabled(False)
        self.ranked.setEnabled(False)
        self.note.say(text)

    def show_idle(self, text: str = "", warning: bool = False) -> None:
        """Nothing is being computed."""
        self.work.hide()
        self.find.setEnabled(True)
        self.ranked.setEnabled(True)
        (self.note.warn if warning else self.note.say)(text)

    def show_ranking(self, values: NDArray[np.float64], picked: int) -> None:
        """Likeness of the candidates, and how many are picked."""
        self.ranked.show()
        self.histogram.show_values(values, self.least)
        self.limit.setText(f"{self.least:.2f}")
        self.accept.setText(plural(picked, tr("Accept 1 object"), tr("Accept all {count} above")))
        self.accept.setEnabled(picked > 0)
        self.refine.setEnabled(picked > 0 and self.refining.isHidden())

    def show_current(self, region: int | None) -> None:
        """The region that is looked at, from 0 on."""
        self.candidates.show_region(region)
        self.take.setEnabled(region is not None)
        self.refuse.setEnabled(region is not None)

    def show_refining(self, works: bool) -> None:
        """Outlines are being refined, or not any more."""
        self.refine.setEnabled(not works)
        self.refining.setVisible(works)
        if works:
            self.refining.show_progress(0.0)

    def show_nothing(self) -> None:
        """There is no ranking."""
        self.ranked.hide()

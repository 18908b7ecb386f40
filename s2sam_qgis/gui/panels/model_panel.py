"""Which model answers, how it stands, and on what device it really runs."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ...core.options import provider_title
from ...models.spec import standin_warning
from ...translation import tr
from ..parts import icons
from ..parts.model_list import ListedModel
from ..parts.widgets import NoteLabel
from ..session.session_hub import Condition, ModelHolder

#: Item data of the entry that opens the manager.
_MANAGE = "\n"


class ModelPanel(QWidget):
    """The model's picker, its device, and a line where something is to be said."""

    model_chosen = pyqtSignal(str)
    manage_asked = pyqtSignal()

    def __init__(self, holder: ModelHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._entries: Sequence[ListedModel] = ()
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Model"))
        self.combo.setToolTip(tr("The model that outlines; more of them in the model manager"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.device = QLabel()
        self.device.setAccessibleName(tr("Device"))
        self.manage = QToolButton()
        self.manage.setIcon(icons.own("model"))
        self.manage.setAutoRaise(True)
        self.manage.setAccessibleName(tr("Manage models"))
        self.manage.setToolTip(tr("Manage models: download, add a file that you have, check"))
        self.note = NoteLabel()
        self.label = QLabel(tr("&Model"))
        self.label.setBuddy(self.combo)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.label, 0, 0)
        layout.addWidget(self.combo, 0, 1)
        layout.addWidget(self.device, 0, 2)
        layout.addWidget(self.manage, 0, 3)
        layout.addWidget(self.note, 1, 1, 1, 3)
        self.combo.activated.connect(self._on_activated)
        self.manage.clicked.connect(self.manage_asked)
        holder.changed.connect(self.refresh)
        self.refresh()

    def set_entries(self, entries: Sequence[ListedModel]) -> None:
        """Offers these models."""
        self._entries = entries
        self.combo.clear()
        for entry in entries:
            self.combo.addItem(entry.label, entry.name)
        self.combo.insertSeparator(self.combo.count())
        self.combo.addItem(tr("Manage models…"), _MANAGE)
        self._show_choice()
        self.refresh()

    def refresh(self) -> None:
        """Says how the model stands."""
        holder = self._holder
        self._show_choice()
        model = None if holder.predictor is None else holder.predictor.model
        self.device.setText("" if model is None else provider_title(model.provider))
        if model is not None:
            self.device.setToolTip(device_tip(model.provider, model.provider_note))
        if holder.condition is Condition.LOADING:
            self.note.say(tr("Loading the model…"))
        elif holder.problem:
            self.note.warn(holder.problem)
        elif model is None:
            self.note.say(tr("Choose a model."))
        elif model.is_standin:
            self.note.warn(standin_warning())
        else:
            self.note.say(model.provider_note)

    def _show_choice(self) -> None:
        choice = self._holder.wanted or self._holder.choice
        index = -1 if choice is None else self.combo.findData(choice.name)
        if choice is not None and index < 0 and self._entries:  # A file of the user's own.
            title = choice.title
            self.combo.insertItem(len(self._entries), title, choice.name)
            index = len(self._entries)
        if index != self.combo.currentIndex():
            self.combo.setCurrentIndex(index)

    def _on_activated(self, index: int) -> None:
        name = self.combo.itemData(index)
        missing = any(entry.name == name and not entry.is_ready for entry in self._entries)
        if name == _MANAGE or missing:
            self._show_choice()
            self.manage_asked.emit()
        elif isinstance(name, str):
            self.model_chosen.emit(name)


def device_tip(provider: str, note: str) -> str:
    """Which device runs, and why."""
    text = tr("The model runs on: {device}.").format(device=provider_title(provider))
    return f"{text}\n{note}" if note else text

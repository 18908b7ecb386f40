"""Free attributes of objects: names and values that a person gives them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.prompts import Attribute, is_attribute
from ...translation import tr
from ..parts.widgets import NoteLabel, push_button


class AttributesDialog(QDialog):
    """A table of two columns. What is empty is no attribute."""

    def __init__(
        self,
        title: str,
        attributes: Mapping[str, Attribute],
        suggested: list[str],
        parent: QWidget | None = None,
    ) -> None:
        """``suggested`` are names that other objects have: they wait for a value here."""
        super().__init__(parent)
        self.setWindowTitle(tr("Attributes of {object}").format(object=title))
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([tr("Name"), tr("Value")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.itemChanged.connect(lambda _: self._check())
        self.note = NoteLabel()
        self.note.hide()
        add = push_button(tr("Add attribute"), tr("Another name and value"))
        add.clicked.connect(lambda _=False: self._add("", "", edit=True))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        label = QLabel(tr("They are saved with the prompts and become columns of results."))
        label.setWordWrap(True)
        layout.addWidget(label)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        for name, value in attributes.items():
            self._add(name, str(value))
        for name in suggested:
            if name not in attributes:
                self._add(name, "")
        if not self.table.rowCount():
            self._add("", "")
        self.resize(28 * self.fontMetrics().height(), 20 * self.fontMetrics().height())

    @property
    def attributes(self) -> dict[str, Attribute]:
        """What was entered; a value that reads as a number is one."""
        return {name: _value(value) for name, value in self._rows() if name and value}

    def _rows(self) -> list[tuple[str, str]]:
        return [(self._text(row, 0), self._text(row, 1)) for row in range(self.table.rowCount())]

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return "" if item is None else str(item.text()).strip()

    def _add(self, name: str, value: str, edit: bool = False) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(name))
        self.table.setItem(row, 1, QTableWidgetItem(value))
        if edit:
            self.table.setCurrentCell(row, 0)
            self.table.editItem(self.table.item(row, 0))

    def _check(self) -> None:
        """Names that cannot be taken, and names that stand twice, are said at once."""
        names = [name for name, _ in self._rows() if name]
        wrong = next((name for name in names if not is_attribute(name)), None)
        twice = next((name for name in names if names.count(name) > 1), None)
        if wrong is not None:
            text = tr("{name} is a name of S2 SAM's own. Choose another.")
            self.note.warn(text.format(name=wrong))
        elif twice is not None:
            self.note.warn(tr("{name} stands twice. Remove one of the two.").format(name=twice))
        else:
            self.note.say("")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(
            wrong is None and twice is None
        )

    def keyPressEvent(self, event: object) -> None:
        """Delete empties the chosen row."""
        if event.key() == Qt.Key.Key_Delete and self.table.currentRow() >= 0:  # type: ignore[attr-defined]
            self.table.removeRow(self.table.currentRow())
            self._check()
        else:
            super().keyPressEvent(event)


def _value(text: str) -> Attribute:
    """A whole number, a number, or the text: leading zeros and such stay as they were typed."""
    for kind in (int, float):
        try:
            number = kind(text)
        except ValueError:
            continue
        if str(number) == text:
            return number
    return text

"""The classes: which one is active, their colours and keys, and how much of each there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.classes import ObjectClass
from ...translation import tr
from ..compat import QAction
from ..parts import icons
from .object_panel import hectares_text

_KEY, _NAME, _COUNT, _AREA = range(4)
_CLASS_ROLE = Qt.ItemDataRole.UserRole

#: Classes that have a key of their own.
KEYS = 9


@dataclass(frozen=True)
class ClassRow:
    """A class with the number of its objects and their area in hectares; "" is no class."""

    name: str
    colour: str
    count: int
    area_ha: float


class ClassPanel(QWidget):
    """The list with totals. ``combo`` shows the active class, and stands elsewhere in the dock."""

    #: A class was chosen: its name, "" for none.
    chosen = pyqtSignal(str)
    add_asked = pyqtSignal(str)
    #: (name before, the class as it shall be).
    changed = pyqtSignal(str, object)
    remove_asked = pyqtSignal(str)
    import_file_asked = pyqtSignal()
    #: (layer, field).
    import_field_asked = pyqtSignal(object, str)
    #: A name was typed. Told later than it happens: the change rebuilds the table, whose editor
    #: is still at work.
    _typed = pyqtSignal(str, object)
    #: The section was opened: numbers are wanted.
    unfolded = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes: tuple[ObjectClass, ...] = ()
        self._active = ""
        self._filling = False
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Class"))
        self.combo.setToolTip(
            tr("Class of the active object and of those that follow. Keys 1 to 9, 0 for none.")
        )
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(9)
        self.combo.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.combo.activated.connect(lambda index: self.chosen.emit(self.combo.itemData(index)))
        self.table = _table()
        self.table.itemChanged.connect(self._on_edited)
        self._typed.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table)
        layout.addWidget(self._buttons())
        self.show_classes(())

    @property
    def is_unfolded(self) -> bool:
        """Whether the numbers can be seen."""
        return bool(self.table.isVisible())

    def showEvent(self, event: Any) -> None:
        """The section was opened."""
        super().showEvent(event)
        self.unfolded.emit()

    def show_classes(self, classes: Sequence[ObjectClass]) -> None:
        """Shows other classes, without numbers as long as none are known."""
        self.classes = tuple(classes)
        self.combo.clear()
        self.combo.addItem(tr("No class"), "")
        for entry in self.classes:
            self.combo.addItem(icons.swatch(QColor(entry.colour)), entry.name, entry.name)
        self.table.setRowCount(0)  # Ends the typing of a name, too.
        self.show_rows([ClassRow(e.name, e.colour, 0, 0.0) for e in self.classes], None)
        self.show_active(self._active)

    def show_rows(self, rows: Sequence[ClassRow], rest: ClassRow | None) -> None:
        """Shows the numbers of each class, and of the objects without one."""
        if self.table.rowCount() and self.table.state() == QAbstractItemView.State.EditingState:
            return
        shown = [*rows, *([rest] if rest is not None and rest.count else [])]
        self._filling = True
        self.table.setRowCount(len(shown))
        for number, row in enumerate(shown, start=1):
            self._fill(number, row)
        self._filling = False
        self._fit(len(shown))

    def show_active(self, name: str) -> None:
        """Marks the active class."""
        self._active = name
        self.combo.setCurrentIndex(max(0, self.combo.findData(name)))
        self._filling = True
        for row in range(self.table.rowCount()):
            item = self.table.item(row, _NAME)
            font = QFont(item.font())
            font.setBold(bool(name) and item.data(_CLASS_ROLE) == name)
            item.setFont(font)
        self._filling = False

    def edit(self, name: str) -> None:
        """Lets the user type another name for a class."""
        row = self._row_of(name)
        if row is not None and self.is_unfolded:
            self.table.setCurrentCell(row, _NAME)
            self.table.editItem(self.table.item(row, _NAME))

    def _fill(self, number: int, row: ClassRow) -> None:
        key = str(number) if row.name and number <= KEYS else ""
        texts = (key, row.name or tr("no class"), str(row.count), hectares_text(row.area_ha))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setData(_CLASS_ROLE, row.name)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if column == _NAME and row.name:
                item.setIcon(icons.swatch(QColor(row.colour)))
                item.setToolTip(tr("Double-click to rename the class."))
                flags |= Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            if column in (_COUNT, _AREA):
                item.setTextAlignment(
                    int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
                )
            self.table.setItem(number - 1, column, item)

    def _fit(self, rows: int) -> None:
        """As high as its rows, up to eight of them."""
        height = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + height * min(8, max(2, rows)) + 4)

    def _buttons(self) -> QToolBar:
        bar = QToolBar(tr("Classes"))
        bar.setIconSize(QSize(20, 20))
        bar.setStyleSheet("QToolBar { border: 0; padding: 0; spacing: 1px; background: none; }")
        add = _action(self, tr("Add class"), "/symbologyAdd.svg", lambda: self.add_asked.emit(""))
        remove = _action(self, tr("Remove class"), "/symbologyRemove.svg", self._remove)
        colour = _action(self, tr("Colour…"), "/propertyicons/symbology.svg", self._recolour)
        bar.addActions([add, remove, colour])
        bar.addSeparator()
        menu = QMenu(self)
        menu.addAction(tr("From a table or a QGIS style…"), self.import_file_asked.emit)
        menu.addAction(tr("From a layer's field…"), self._ask_field)
        button = QToolButton()
        button.setText(tr("Import classes"))
        button.setIcon(icons.theme("/mActionFileOpen.svg"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        button.setMenu(menu)
        bar.addWidget(button)
        return bar

    def _row_of(self, name: str) -> int | None:
        for row in range(self.table.rowCount()):
            if self.table.item(row, _NAME).data(_CLASS_ROLE) == name:
                return row
        return None

    def _selected(self) -> ObjectClass | None:
        """The class of the row that was clicked last."""
        item = self.table.item(self.table.currentRow(), _NAME)
        name = "" if item is None else item.data(_CLASS_ROLE)
        return next((entry for entry in self.classes if entry.name == name), None)

    def _remove(self) -> None:
        entry = self._selected()
        if entry is not None:
            self.remove_asked.emit(entry.name)

    def _recolour(self) -> None:
        entry = self._selected()
        if entry is None:
            return
        title = tr("Colour of {name}").format(name=entry.name)
        colour = QColorDialog.getColor(QColor(entry.colour), self, title)
        if colour.isValid():
            self.changed.emit(entry.name, ObjectClass(entry.name, str(colour.name())))

    def _on_edited(self, item: QTableWidgetItem) -> None:
        name = item.data(_CLASS_ROLE)
        if self._filling or item.column() != _NAME or not name or item.text() == name:
            return
        colour = next((entry.colour for entry in self.classes if entry.name == name), "")
        self._typed.emit(name, ObjectClass(item.text().strip(), colour))

    def _ask_field(self) -> None:
        dialog = FieldDialog(self)
        if dialog.exec() and dialog.layer.currentLayer() is not None:
            self.import_field_asked.emit(dialog.layer.currentLayer(), dialog.field.currentField())
        dialog.deleteLater()


class FieldDialog(QDialog):
    """Which field of which vector layer holds classes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Classes from a layer's field"))
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.field = QgsFieldComboBox()
        self.layer.layerChanged.connect(self.field.setLayer)
        self.field.setLayer(self.layer.currentLayer())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("Layer"), self.layer)
        form.addRow(tr("Field"), self.field)
        form.addRow(buttons)


def _table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.setHorizontalHeaderLabels([tr("Key"), tr("Class"), tr("Objects"), tr("Area, ha")])
    table.setAccessibleName(tr("Classes"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
    table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return table


def _action(parent: QWidget, text: str, icon: str, does: Any) -> QAction:
    action = QAction(icons.theme(icon), text, parent)
    action.setToolTip(text)
    action.triggered.connect(lambda _=False: does())
    return action

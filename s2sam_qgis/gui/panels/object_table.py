"""The view of the table of objects: keys, menu, widths, and a word where there is none yet."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from ...core.prompts import PromptId
from ...translation import tr
from .object_panel import Column


class _NameDelegate(QStyledItemDelegate):
    """Keeps what is being typed: an answer that arrives does not put the old name back."""

    def setEditorData(self, editor: Any, index: QModelIndex) -> None:
        """Fills the editor, unless somebody has typed into it."""
        if not editor.isModified():
            super().setEditorData(editor, index)


class ObjectTable(QTableView):
    """The view: one active object, its keys, its menu, and a word where there is none yet."""

    delete_asked = pyqtSignal()
    zoom_asked = pyqtSignal()
    menu_asked = pyqtSignal(QPoint)
    current_asked = pyqtSignal(object)

    def __init__(self, model: Any, parent: QWidget | None = None) -> None:
        """``model`` is an ObjectModel, or a proxy of one that knows the objects of its rows."""
        super().__init__(parent)
        self._objects = model
        self._hint = ""
        self.setModel(model)
        self.setAccessibleName(tr("Objects"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setItemDelegateForColumn(Column.NAME, _NameDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self._set_widths()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_asked)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def end_editing(self) -> None:
        """Takes a name over that is being typed: the dock closes, and nobody hears of it later."""
        for editor in self.viewport().findChildren(QLineEdit):
            self.commitData(editor)
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def set_hint(self, text: str) -> None:
        """What to do next, shown while there is no object."""
        if text != self._hint:
            self._hint = text
            self.viewport().update()

    @property
    def selected_ids(self) -> list[PromptId]:
        """The objects of the selected rows."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self._objects.id_at(row) for row in rows]
        return [prompt_id for prompt_id in found if prompt_id is not None]

    def show_current(self, prompt_id: PromptId | None) -> None:
        """Selects the active object, unless it is selected."""
        row = self._objects.row_of(prompt_id)
        selection = self.selectionModel()
        if row < 0:
            selection.clear()
            return
        if self.currentIndex().row() == row and self.selected_ids:
            return
        index = self._objects.index(row, Column.NAME)
        selection.setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)

    def _set_widths(self) -> None:
        """As wide as what columns usually hold; the user can make them wider.

        Fitting them to what they hold would measure every row at every change.
        """
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        usual = {
            Column.PROMPTS: "+8 −8 " + tr("box"),
            Column.SCORE: "0.88",
            Column.AREA: "88888 px",
            Column.VISIBLE: "",
            Column.CLASS: "grassland",
        }
        for column, text in usual.items():
            title = str(self._objects.headerData(column, Qt.Orientation.Horizontal) or "")
            width = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(title))
            header.resizeSection(column, max(28, width + 12))

    def resizeEvent(self, event: Any) -> None:
        """A shorter table still shows the active row."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters are the plugin's keys, not a search."""

    def keyPressEvent(self, event: Any) -> None:
        """Delete removes objects, Enter zooms to one; letters go on to the dock."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if not editing and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif not editing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.zoom_asked.emit()
        elif not editing and event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:
        """Draws the rows, or the hint."""
        super().paintEvent(event)
        if self._objects.rowCount() or not self._hint:
            return
        painter = QPainter(self.viewport())
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        colour.setAlphaF(0.65)
        painter.setPen(colour)
        area: QRect = self.viewport().rect().adjusted(12, 8, -12, -8)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, self._hint)
        painter.end()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.VISIBLE:
            self._objects.toggle_visible(index.row())

    def _on_current(self, index: QModelIndex, _: QModelIndex) -> None:
        prompt_id = self._objects.id_at(index.row())
        if prompt_id is not None and not self._objects.is_removing:
            self.current_asked.emit(prompt_id)

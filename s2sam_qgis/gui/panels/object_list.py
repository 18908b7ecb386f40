"""The list of objects: sorted and filtered, with accepted objects in a folded section below."""

from __future__ import annotations

import re
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...core.prompts import PromptId
from ...translation import tr
from ..document.prompt_document import PromptDocument
from ..session.answers import AnswerController
from .object_filter import ObjectFilter, Row
from .object_panel import Column, ObjectModel
from .object_table import ObjectTable

#: Rows of accepted objects in sight.
MOST_ROWS = 8

#: Typing a filter comes to rest for this long before the list follows.
TYPING_MS = 150


class ObjectProxy(QSortFilterProxyModel):
    """The open or the accepted objects of the model that pass the filter, in the order chosen."""

    def __init__(
        self,
        model: ObjectModel,
        document: PromptDocument,
        answers: AnswerController,
        accepted: bool,
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._objects = model
        self._document = document
        self._answers = answers
        self._accepted = accepted
        self._filter = ObjectFilter()
        #: While rows go, a view's selection wanders to their neighbours, and nobody asked for it.
        self.is_removing = False
        self.rowsAboutToBeRemoved.connect(lambda *_: self._set_removing(True))
        self.rowsRemoved.connect(lambda *_: self._set_removing(False))
        self.setSourceModel(model)

    def set_filter(self, wanted: ObjectFilter) -> None:
        """Shows only what passes."""
        if wanted != self._filter:
            self._filter = wanted
            self.invalidateFilter()

    def _set_removing(self, removing: bool) -> None:
        self.is_removing = removing

    # -- as the model's ------------------------------------------------------------------------

    def id_at(self, row: int) -> PromptId | None:
        """The object of a row."""
        index = self.mapToSource(self.index(row, 0))
        return self._objects.id_at(index.row()) if index.isValid() else None

    def row_of(self, prompt_id: PromptId | None) -> int:
        """The row of an object, -1 where it has none here."""
        row = self._objects.row_of(prompt_id)
        return self.mapFromSource(self._objects.index(row, 0)).row() if row >= 0 else -1

    def toggle_visible(self, row: int) -> None:
        """The eye was clicked."""
        index = self.mapToSource(self.index(row, 0))
        if index.isValid():
            self._objects.toggle_visible(index.row())

    # -- what and in which order ---------------------------------------------------------------

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: ARG002
        """Accepted or open as asked, and passing the filter; the active object always passes."""
        prompt_id = self._objects.id_at(row)
        if prompt_id is None or self._objects.is_kept(prompt_id) != self._accepted:
            return False
        if self._filter.is_empty or prompt_id == self._document.current:
            return True
        return self._filter.takes(self._row(prompt_id))

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """By value: numbers by size, what is not known first, names as people count them."""
        column = Column(left.column())
        pair = [self._objects.id_at(index.row()) for index in (left, right)]
        first, second = (self._key(i, column) for i in pair if i is not None)
        return bool(first < second)

    def _key(self, prompt_id: PromptId, column: Column) -> Any:
        if column is Column.NAME:
            return natural(self._document.name(prompt_id))
        if column is Column.CLASS:
            return natural(self._document.class_name(prompt_id))
        if column is Column.PROMPTS:
            return self._document.counts(prompt_id).total
        if column is Column.VISIBLE:
            return self._document.is_visible(prompt_id)
        if column is Column.SCORE:
            return _number(self._answers.of(prompt_id).score)
        area = self._objects.area(prompt_id)
        return _number(area.hectares if area.pixels is None else area.pixels)

    def _row(self, prompt_id: PromptId) -> Row:
        score, area = self._answers.of(prompt_id).score, self._objects.area(prompt_id)
        name, of_class = self._document.name(prompt_id), self._document.class_name(prompt_id)
        return Row(name, of_class, score, area.hectares)


class ObjectList(QWidget):
    """Two tables that act as one: the open objects, and the accepted ones folded below."""

    delete_asked = pyqtSignal()
    zoom_asked = pyqtSignal()
    #: A menu is wanted at this place on the screen.
    menu_asked = pyqtSignal(QPoint)
    current_asked = pyqtSignal(object)

    def __init__(
        self,
        model: ObjectModel,
        document: PromptDocument,
        answers: AnswerController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._objects = model
        self._document = document
        self.open = ObjectProxy(model, document, answers, accepted=False, parent=self)
        self.accepted = ObjectProxy(model, document, answers, accepted=True, parent=self)
        self.table, self.accepted_table = ObjectTable(self.open), ObjectTable(self.accepted)
        self.accepted_table.setAccessibleName(tr("Accepted objects"))
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setToolTip(
            tr(
                "Words of names or classes, and comparisons: lake class=water score<0.7 area>=5. "
                "A click on a column's title sorts by it."
            )
        )
        self.filter.setMaximumWidth(11 * self.fontMetrics().height())
        self.filter.setMinimumWidth(5 * self.fontMetrics().height())
        self.section = QgsCollapsibleGroupBoxBasic()
        inside = QVBoxLayout(self.section)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(self.accepted_table)
        self.section.setCollapsed(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.section)
        self.table.setMinimumHeight(6 * self.fontMetrics().height())
        self.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.accepted_table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._shown: PromptId | None = None
        self._typing = _timer(self, TYPING_MS, self._on_filter)
        self._counting = _timer(self, 0, self._on_count)
        self.filter.textChanged.connect(lambda _: self._typing.start())
        for proxy in (self.open, self.accepted):
            for signal in (proxy.rowsInserted, proxy.rowsRemoved, proxy.modelReset):
                signal.connect(lambda *_: self._counting.start())
        document.colours_changed.connect(self._on_classes)
        document.current_changed.connect(self._on_current)
        for table in self._tables:
            self._wire(table)
        self._on_count()
        self._on_classes()

    @property
    def _tables(self) -> tuple[ObjectTable, ObjectTable]:
        return self.table, self.accepted_table

    @property
    def selected_ids(self) -> list[PromptId]:
        """The objects of the selected rows."""
        return [*self.table.selected_ids, *self.accepted_table.selected_ids]

    def set_hint(self, text: str) -> None:
        """What to do next, shown while there is no object."""
        if not self._objects.rowCount():
            self.table.set_hint(text)
        elif self.filter.text().strip():
            self.table.set_hint(tr("No open object passes the filter."))
        else:
            self.table.set_hint("")

    def show_current(self, prompt_id: PromptId | None) -> None:
        """Selects the active object in the table that has it, and brings it into sight."""
        if self.accepted.row_of(prompt_id) >= 0:
            if prompt_id != self._shown:
                self.section.setCollapsed(False)
            self.table.show_current(None)
            self.accepted_table.show_current(prompt_id)
        else:
            self.accepted_table.show_current(None)
            self.table.show_current(prompt_id)
        self._shown = prompt_id

    def edit_name(self, prompt_id: PromptId | None) -> None:
        """Lets the user type another name."""
        for table, proxy in zip(self._tables, (self.open, self.accepted)):
            row = proxy.row_of(prompt_id)
            if row >= 0:
                self.show_current(prompt_id)
                table.setFocus()
                table.edit(proxy.index(row, Column.NAME))

    def _wire(self, table: ObjectTable) -> None:
        table.delete_asked.connect(self.delete_asked)
        table.zoom_asked.connect(self.zoom_asked)
        table.current_asked.connect(self.current_asked)
        table.menu_asked.connect(lambda at: self.menu_asked.emit(table.viewport().mapToGlobal(at)))
        header = table.horizontalHeader()
        # The class stands behind the name; the model has it last, where columns were added.
        header.moveSection(header.visualIndex(Column.CLASS), 1)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda section: self._sort(table, section))

    def _sort(self, table: ObjectTable, section: int) -> None:
        """Up, down, and at the third click as the objects were made."""
        header = table.horizontalHeader()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        shown = header.isSortIndicatorShown() and table.model().sortColumn() == section
        if shown and table.model().sortOrder() == down:
            header.setSortIndicatorShown(False)
            table.model().sort(-1)
        else:
            order = down if shown else up
            header.setSortIndicatorShown(True)
            header.setSortIndicator(section, order)
            table.model().sort(section, order)
        table.show_current(self._document.current)
        table.scrollTo(table.currentIndex())

    def _on_filter(self) -> None:
        wanted = ObjectFilter.parse(self.filter.text())
        self.filter.setStyleSheet("QLineEdit { color: #c92a2a; }" if wanted.problem else "")
        for proxy in (self.open, self.accepted):
            proxy.set_filter(wanted)
        self.show_current(self._document.current)

    def _on_current(self) -> None:
        if not self.filter.text().strip():
            return
        for proxy in (self.open, self.accepted):  # The object that was active may go now.
            proxy.invalidateFilter()

    def _on_classes(self) -> None:
        none = not self._document.has_classes
        for table in self._tables:
            table.setColumnHidden(Column.CLASS, none)

    def _on_count(self) -> None:
        count = self.accepted.rowCount()
        self.section.setTitle(tr("Accepted ({count})").format(count=count))
        self.section.setVisible(count > 0)
        table = self.accepted_table
        head = table.horizontalHeader().sizeHint().height()
        height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(head + height * min(MOST_ROWS, max(1, count)) + 4)
        # What was accepted is where the active object may be by now.
        self.show_current(self._document.current)


def natural(text: str) -> tuple[Any, ...]:
    """A key that sorts "field 10" behind "field 9"."""
    parts = re.split(r"(\d+)", text.casefold())
    return tuple((1, int(part)) if part.isdecimal() else (0, part) for part in parts)


def _number(value: float | None) -> float:
    """As it is sorted: what is not known comes first."""
    return -1.0 if value is None else value


def _timer(parent: QWidget, wait: int, does: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    timer.timeout.connect(does)
    return timer

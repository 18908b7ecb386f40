"""The checked list of a rerun: which rasters, how far each is, and why one failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...translation import tr
from .area_panel import state_text
from .candidates import Candidate

if TYPE_CHECKING:
    from ...workflow.rerun.one_raster import RasterOutcome

_NAME, _DATE, _INSIDE, _STATE = range(4)
#: Pixels above and below a note together.
_NOTE_MARGIN = 4


class _NoteDelegate(QStyledItemDelegate):
    """Makes a note's row as high as its text needs: a tree measures one column, not a row."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """A row's size; that of a note by the width of the whole list."""
        hint = super().sizeHint(option, index)
        if not index.parent().isValid():
            return hint
        width = self._tree.viewport().width() - 2 * self._tree.indentation()
        box = option.fontMetrics.boundingRect(
            QRect(0, 0, max(width, 1), 1 << 16), Qt.TextFlag.TextWordWrap, index.data() or ""
        )
        return QSize(hint.width(), max(hint.height(), box.height() + _NOTE_MARGIN))


class RerunList(QTreeWidget):
    """A row per raster; notes and reasons stand below their row."""

    def __init__(self, objects: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._objects = objects
        self.candidates: list[Candidate] = []
        self.setColumnCount(4)
        self.setHeaderLabels([tr("Layer"), tr("Date"), tr("Objects on it"), tr("State")])
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setItemDelegateForColumn(_NAME, _NoteDelegate(self))
        self.setAccessibleName(tr("Layers to run the prompts on"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes need more or fewer lines than before."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def add(self, candidate: Candidate, ticked: bool) -> None:
        """Adds a row."""
        item = QTreeWidgetItem([candidate.name, candidate.date, "", ""])
        item.setToolTip(_NAME, candidate.path or candidate.name)
        if candidate.inside is not None:
            item.setText(
                _INSIDE,
                tr("{inside} of {total}").format(inside=candidate.inside, total=self._objects),
            )
        item.setCheckState(_NAME, _check(ticked))
        self.candidates.append(candidate)
        self.addTopLevelItem(item)

    @property
    def ticked(self) -> list[int]:
        """Rows that are ticked."""
        return [
            row
            for row in range(self.topLevelItemCount())
            if self.topLevelItem(row).checkState(_NAME) == Qt.CheckState.Checked
        ]

    def tick_all(self, on: bool) -> None:
        """Ticks or unticks every row."""
        for row in range(self.topLevelItemCount()):
            self.topLevelItem(row).setCheckState(_NAME, _check(on))

    def state(self, row: int) -> str:
        """What stands in a row's last column."""
        return str(self.topLevelItem(row).text(_STATE))

    def notes(self, row: int) -> list[str]:
        """What stands below a row."""
        item = self.topLevelItem(row)
        return [str(item.child(index).text(_NAME)) for index in range(item.childCount())]

    def set_state(self, row: int, text: str, notes: Sequence[str] = ()) -> None:
        """Changes a row's last column and what stands below it."""
        item = self.topLevelItem(row)
        item.setText(_STATE, text)
        item.setToolTip(_STATE, "\n".join(notes))
        item.takeChildren()
        for note in notes:
            child = QTreeWidgetItem([note])
            child.setToolTip(_NAME, "\n".join(notes))
            child.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.addChild(child)
            child.setFirstColumnSpanned(True)
        item.setExpanded(bool(notes))

    def set_fraction(self, row: int, fraction: float) -> None:
        """How far a row is."""
        self.topLevelItem(row).setText(_STATE, f"{round(100 * fraction)} %")

    def set_failed(self, row: int, reason: str) -> None:
        """A row failed."""
        self.set_state(row, state_text("failed"), [reason])

    def set_outcome(self, row: int, outcome: RasterOutcome) -> None:
        """A row is through."""
        if outcome.acquired:
            self.topLevelItem(row).setText(_DATE, outcome.acquired[:10])
        if outcome.reason:
            self.set_failed(row, outcome.reason)
        else:
            self.set_state(row, state_text(outcome.status), outcome.warnings)


def _check(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

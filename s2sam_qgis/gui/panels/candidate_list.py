"""Candidates by likeness: a list that loads as it is scrolled, and the keys that go through it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTreeView

from ...core.regions.ranking import Verdict
from ...translation import tr

#: Rows that are loaded at once.
PORTION = 200

#: Rows in sight.
ROWS = 8

LIKENESS, AREA, ANSWER = range(3)

#: Step on, step back, take, refuse.
STEP_KEYS = (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Y, Qt.Key.Key_X)


def is_step_key(event: Any) -> bool:
    """Whether a key event is one of ``STEP_KEYS``, without Ctrl and the like."""
    return event.key() in STEP_KEYS and not event.modifiers()


class CandidateModel(QAbstractTableModel):
    """Regions in the order given. Rows beyond those in sight are loaded when they are scrolled to.

    A region is its number, from 0 on.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._alike: NDArray[np.float64] = np.zeros(0)
        self._hectares: NDArray[np.float64] = np.zeros(0)
        self._verdicts: NDArray[np.uint8] = np.zeros(0, np.uint8)
        self._row_of: NDArray[np.int64] = np.zeros(0, np.int64)
        self._loaded = 0

    def show(
        self,
        order: NDArray[np.int64],
        alike: NDArray[np.float64],
        hectares: NDArray[np.float64],
        verdicts: NDArray[np.uint8],
    ) -> None:
        """Another order: ``order`` lists regions; the others are by region (n,)."""
        self.beginResetModel()
        self._order, self._alike = order, alike
        self._hectares, self._verdicts = hectares, verdicts
        self._row_of = np.full(len(alike), -1, np.int64)
        self._row_of[order] = np.arange(len(order))
        self._loaded = min(PORTION, len(order))
        self.endResetModel()

    def region_at(self, row: int) -> int | None:
        """The region of a row."""
        return int(self._order[row]) if 0 <= row < len(self._order) else None

    def row_of(self, region: int) -> int:
        """The row of a region, -1 where it has none; it is loaded then."""
        row = int(self._row_of[region]) if 0 <= region < len(self._row_of) else -1
        while row >= self._loaded:
            self.fetchMore()
        return row

    # -- Qt's ----------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Rows that are loaded."""
        return 0 if parent is not None and parent.isValid() else self._loaded

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: ARG002
        """Likeness, area, answer."""
        return 3

    def canFetchMore(self, parent: QModelIndex | None = None) -> bool:  # noqa: ARG002
        """Whether there are rows that are not loaded."""
        return self._loaded < len(self._order)

    def fetchMore(self, parent: QModelIndex | None = None) -> None:  # noqa: ARG002
        """Loads the next ones."""
        end = min(self._loaded + PORTION, len(self._order))
        self.beginInsertRows(QModelIndex(), self._loaded, end - 1)
        self._loaded = end
        self.endInsertRows()

    def headerData(
        self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("Likeness"), tr("Area, ha"), tr("Answer"))[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; the likeness as a number under UserRole."""
        region = self.region_at(index.row())
        if region is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.UserRole and column == LIKENESS:
            return float(self._alike[region])
        if role == Qt.ItemDataRole.TextAlignmentRole and column == AREA:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._text(region, column) if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, region: int, column: int) -> str:
        if column == ANSWER:
            return verdict_text(Verdict(int(self._verdicts[region])))
        return f"{(self._alike if column == LIKENESS else self._hectares)[region]:.2f}"


def verdict_text(verdict: Verdict) -> str:
    """What the list says of a region."""
    return {
        Verdict.OPEN: "",
        Verdict.EXAMPLE: tr("example"),
        Verdict.OBJECT: tr("object"),
        Verdict.TAKEN: tr("taken"),
        Verdict.REFUSED: tr("refused"),
    }[verdict]


class _Bar(QStyledItemDelegate):
    """A bar behind the likeness, as long as it is high."""

    def paint(self, painter: Any, option: Any, index: QModelIndex) -> None:
        """The bar, then the number."""
        share = index.data(Qt.ItemDataRole.UserRole)
        if share is not None:
            box = option.rect.adjusted(1, 2, -1, -2)
            colour = QColor(option.palette.highlight().color())
            colour.setAlpha(90)
            painter.fillRect(
                QRect(box.left(), box.top(), round(box.width() * share), box.height()), colour
            )
        super().paint(painter, option, index)


class CandidateList(QTreeView):
    """The list; J, K, Y and X are left to the panel around it."""

    #: The person went to a region.
    region_chosen = pyqtSignal(int)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.candidates = CandidateModel(self)
        self.setModel(self.candidates)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegateForColumn(LIKENESS, _Bar(self))
        self.setAccessibleName(tr("Candidates by likeness"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(LIKENESS, QHeaderView.ResizeMode.Stretch)
        unit = self.fontMetrics().horizontalAdvance("0")
        self.setColumnWidth(AREA, 13 * unit)
        self.setColumnWidth(ANSWER, 14 * unit)
        height = self.fontMetrics().height() + 6
        self.setMinimumHeight((ROWS + 1) * height)
        self.setMaximumHeight((ROWS + 2) * height)
        self._is_told = False
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def show_region(self, region: int | None) -> None:
        """Selects a region's row and brings it in sight, without saying so."""
        row = -1 if region is None else self.candidates.row_of(region)
        self._is_told = True
        try:
            if row < 0:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
            else:
                index = self.candidates.index(row, 0)
                self.setCurrentIndex(index)
                self.scrollTo(index)
        finally:
            self._is_told = False

    def keyPressEvent(self, event: Any) -> None:
        """A view looks for rows that begin with a letter; ours mean something else."""
        if is_step_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: Any) -> bool:
        """Neither are they claimed here: the panel does it."""
        if event.type() == QEvent.Type.ShortcutOverride and is_step_key(event):
            event.ignore()
            return False
        return bool(super().event(event))

    def _on_row(self, now: QModelIndex, _: QModelIndex) -> None:
        region = self.candidates.region_at(now.row()) if now.isValid() else None
        if region is not None and not self._is_told:
            self.region_chosen.emit(region)

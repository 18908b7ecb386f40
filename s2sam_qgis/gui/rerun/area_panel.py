"""Areas after a rerun: the chart, the table behind it, and the way to CSV."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import S2SamError
from ...core.prompts import PromptId
from ...translation import tr
from ..parts.widgets import NoteLabel
from .area_chart import AREA, AreaChart, area_text, in_percent, series_of

if TYPE_CHECKING:
    from ...workflow.rerun.table import TableRow


class AreaPanel(QWidget):
    """The chart, the table below it, and the button that saves the table."""

    #: A sentence for the user, and whether it is a warning.
    notice = pyqtSignal(str, bool)

    def __init__(
        self, ask_save: Callable[[str, str, str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ask_save = ask_save
        self._rows: list[TableRow] = []
        self._colours: dict[PromptId, str] = {}
        self.chart = AreaChart()
        self.table = QTableWidget(0, 7)
        self.table.setHorizontalHeaderLabels(
            [
                tr("Object"),
                tr("Date"),
                tr("Area (ha)"),
                tr("Change"),
                tr("IoU with first"),
                tr("State"),
                tr("Layer"),
            ]
        )
        self.table.setAccessibleName(tr("Areas by object and date"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.save = QPushButton(tr("Save as CSV…"))
        self.save.setToolTip(tr("Writes this table as a file for a spreadsheet"))
        self.save.setAutoDefault(False)
        self.save.setEnabled(False)
        self.what = QTabBar()
        self.what.setExpanding(False)
        self.what.setDrawBase(False)
        self.what.setAccessibleName(tr("What the chart shows"))
        self.what.setToolTip(
            tr(
                "The area, or the mean of an index inside each outline. Hollow markers: most of "
                "the object is under cloud."
            )
        )
        self.what.setTabData(self.what.addTab(tr("Area")), AREA)
        self.relative = QCheckBox(tr("In % of the first date"))
        self.relative.setToolTip(
            tr("Draws how each object changes, so that small ones are seen beside large ones")
        )
        self.note = NoteLabel()
        self.note.hide()
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.chart)
        split.addWidget(self.table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        row = QHBoxLayout()
        row.addWidget(self.relative)
        row.addWidget(self.note, 1)
        row.addStretch()
        row.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setSpacing(2)
        layout.addWidget(self.what)
        layout.addWidget(split, 1)
        layout.addLayout(row)
        self.save.clicked.connect(self.save_csv)
        self.relative.toggled.connect(self._draw)
        self.what.currentChanged.connect(self._draw)
        self.table.itemSelectionChanged.connect(self._choose)

    def show_rows(self, rows: Sequence[TableRow], colours: Mapping[PromptId, str]) -> None:
        """Shows the table of a rerun."""
        self._rows, self._colours = list(rows), dict(colours)
        self._offer()
        self._draw()
        self.table.setRowCount(len(self._rows))
        first: dict[PromptId, float] = {}
        for index, row in enumerate(self._rows):
            area = row.area_ha
            if area is not None:
                first.setdefault(row.prompt_id, area)
            before = first.get(row.prompt_id)
            change = ""
            if area is not None and before:
                change = f"{100 * (area / before - 1):+.1f} %"
            texts = [
                row.name or tr("Object {id}").format(id=row.prompt_id),
                (row.acquired or "")[:10],
                "" if area is None else area_text(area),
                change,
                "" if row.iou_first is None else f"{row.iou_first:.2f}",
                _state(row),
                row.raster,
            ]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if 2 <= column <= 4:
                    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(right)
                item.setToolTip(row.reason)
                self.table.setItem(index, column, item)
        self.save.setEnabled(bool(self._rows))

    def _offer(self) -> None:
        """Offers the indices that any of the dates has."""
        before = self.shown
        there = {name for row in self._rows for name, _ in row.values}
        blocked = self.what.blockSignals(True)
        while self.what.count() > 1:
            self.what.removeTab(1)
        for name in ("ndvi", "ndwi", "nbr"):
            if name in there:
                at = self.what.addTab(name.upper())
                self.what.setTabData(at, name)
                if name == before:
                    self.what.setCurrentIndex(at)
        self.what.blockSignals(blocked)

    def _draw(self) -> None:
        what = self.shown
        lines, labels = series_of(self._rows, self._colours, what)
        self.relative.setEnabled(what == AREA)
        if what != AREA:
            self.chart.show_series(lines, labels, what.upper())
        elif self.relative.isChecked():
            self.chart.show_series(in_percent(lines), labels, "%")
        else:
            self.chart.show_series(lines, labels)

    @property
    def shown(self) -> str:
        """What the chart shows: the area, or an index by its name."""
        return str(self.what.tabData(self.what.currentIndex()))

    def _choose(self) -> None:
        """The line of the table's selected row stands out."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        chosen = self._rows[rows[0]].prompt_id if rows and rows[0] < len(self._rows) else None
        self.chart.choose(chosen)

    def save_csv(self) -> None:
        """Asks for a file and writes the table; the file dialog asks before one is replaced."""
        path = self._ask_save(tr("Save the areas"), "areas.csv", tr("Table (*.csv)"))
        if not path:
            return
        from ...workflow.rerun.table import write_csv

        try:
            write_csv(path, self._rows)
        except S2SamError as error:
            self.note.warn(str(error))
            self.notice.emit(str(error), True)
            return
        self.note.say(tr("Saved {path}").format(path=path))


def _state(row: TableRow) -> str:
    """How a row stands; with a word where its outline was followed."""
    text = state_text(row.status)
    return tr("{state}, followed").format(state=text) if row.followed else text


def state_text(status: str) -> str:
    """A state of a rerun in the user's language."""
    known = {
        "done": tr("done"),
        "skipped": tr("done before"),
        "failed": tr("failed"),
        "empty": tr("empty mask"),
        "outside": tr("outside"),
        "no data": tr("no data there"),
        "lost": tr("lost"),
        "hidden": tr("under cloud"),
    }
    return known.get(status, status)

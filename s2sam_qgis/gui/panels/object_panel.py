"""The objects as a table: what each is called, how it was clicked, what came out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QBrush, QFont, QPalette

from ...core.prompts import PromptId
from ...translation import tr
from ..document.prompt_document import PromptCounts, PromptDocument
from ..parts import icons
from ..parts.gathering import Gathering
from ..parts.widgets import warning_ink
from ..session.answers import AnswerController, ObjectAnswer, Progress
from ..session.kept_objects import Area, KeptObjects
from ..session.object_answer import doubt_text

#: Stands for what was drawn by hand.
BY_HAND = "✎"


class Column(IntEnum):
    """The table's columns."""

    NAME = 0
    PROMPTS = 1
    SCORE = 2
    AREA = 3
    VISIBLE = 4
    CLASS = 5


def prompts_text(counts: PromptCounts) -> str:
    """Such as "+2 −1 box"; a dash where there are none."""
    parts = []
    if counts.foreground:
        parts.append(f"+{counts.foreground}")
    if counts.background:
        parts.append(f"−{counts.background}")
    if counts.has_box:
        parts.append(tr("box"))
    if counts.added or counts.cut:
        parts.append(f"{BY_HAND}{counts.added + counts.cut}")
    return " ".join(parts) or "–"


def hectares_text(area_ha: float | None) -> str:
    """Hectares with as many digits as make sense; a dash where unknown."""
    if area_ha is None:
        return "–"
    digits = 2 if area_ha < 100 else 1 if area_ha < 1000 else 0
    return f"{area_ha:.{digits}f}"


def area_text(area: Area) -> str:
    """Hectares, or whole pixels where no CRS says how large one is."""
    if area.pixels is not None:
        return tr("{count} px").format(count=f"{area.pixels:.0f}")
    return hectares_text(area.hectares)


def score_text(answer: ObjectAnswer) -> str:
    """The score, or a sign that it is on its way, will not come, or that no model was asked."""
    if answer.progress in (Progress.WAITING, Progress.ENCODING):
        return "…"
    if answer.progress is Progress.FAILED:
        return "!"
    if answer.by_hand:
        return BY_HAND
    if answer.score is None:
        return "–"
    return f"{answer.score:.2f} ?" if answer.is_doubtful else f"{answer.score:.2f}"


#: Objects that the present image says nothing about: grey, and no fault.
_NOT_HERE = (Progress.ELSEWHERE, Progress.OUTSIDE)

#: What a cell says something about; views ask for more, for each cell that they paint.
_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)

#: The list is told that much after a click: its outline is what is waited for.
LATER_MS = 25

#: Rows whose cells are told one by one: for a range of cells Qt paints the whole view.
_SINGLY = 8


class ObjectModel(QAbstractTableModel):
    """Reads the document and the answers; edits go out as signals."""

    renamed = pyqtSignal(object, str)
    #: Only a proxy removes single rows.
    is_removing = False
    #: (object, whether the map is to show it)
    visibility_asked = pyqtSignal(object, bool)

    def __init__(
        self, document: PromptDocument, answers: AnswerController, parent: Any = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._answers = answers
        self._ids: tuple[PromptId, ...] = document.ids
        self._rows: dict[PromptId, int] = {i: row for row, i in enumerate(self._ids)}
        self._swatches: dict[tuple[int, bool], Any] = {}
        #: Rows of which something changed since the view was told.
        self._changed = Gathering(self._tell, self, LATER_MS)
        self._kept: KeptObjects | None = None
        document.changed.connect(self._on_document)
        document.appearance_changed.connect(lambda prompt_id: self._on_rows((prompt_id,)))
        document.colours_changed.connect(lambda: self._on_rows(self._ids))
        answers.changed.connect(self._on_rows)

    def id_at(self, row: int) -> PromptId | None:
        """The object of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, prompt_id: PromptId | None) -> int:
        """The row of an object, -1 where it has none."""
        return -1 if prompt_id is None else self._rows.get(prompt_id, -1)

    def is_kept(self, prompt_id: PromptId) -> bool:
        """Whether the object is in the result layer as it is."""
        return self._kept is not None and self._kept.is_current(prompt_id)

    def area(self, prompt_id: PromptId) -> Area:
        """How large an object is; of one that is in the result layer, what the layer says."""
        if self._kept is not None:
            return self._kept.area(prompt_id)
        answer = self._answers.of(prompt_id)
        return Area(answer.area_ha, answer.area_px)

    def show_kept(self, kept: KeptObjects) -> None:
        """Ticks the objects that are in the result layer as they are."""
        self._kept = kept
        kept.changed.connect(self._on_kept)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One row an object."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Six."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Any, role: int = 0) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = (tr("Object"), tr("Prompts"), tr("Score"), tr("Area, ha"), "", tr("Class"))
        tips = (
            tr("The object's name; double-click or F2 to rename"),
            tr("Foreground points (+), background points (−), box, and corrections by hand (✎)"),
            tr("How sure the model is: the overlap with the truth that it predicts, 0 to 1"),
            tr("Area on the ellipsoid, in hectares, of the finished outline"),
            tr("Shown on the map"),
            tr("The object's class; keys 1 to 9 change it"),
        )
        return {
            Qt.ItemDataRole.DisplayRole: titles[section],
            Qt.ItemDataRole.ToolTipRole: tips[section],
            Qt.ItemDataRole.TextAlignmentRole: _alignment(section),
        }.get(role)

    def flags(self, index: QModelIndex) -> Any:
        """The name can be edited, the eye checked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.NAME:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        prompt_id = self.id_at(index.row()) if role in _ROLES else None
        if prompt_id is None:
            return None
        column, answer = Column(index.column()), self._answers.of(prompt_id)
        shown = self._document.is_visible(prompt_id)
        result: Any = None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            result = self._text(prompt_id, column, answer)
        elif role == Qt.ItemDataRole.DecorationRole and column is Column.NAME:
            result = self._swatch(prompt_id)
        elif role == Qt.ItemDataRole.DecorationRole and column is Column.VISIBLE:
            name = "/mActionShowAllLayers.svg" if shown else "/mActionHideAllLayers.svg"
            result = icons.theme(name)
        elif role == Qt.ItemDataRole.TextAlignmentRole:
            result = _alignment(column)
        elif role == Qt.ItemDataRole.FontRole and column is Column.NAME:
            result = QFont()
            result.setBold(prompt_id == self._document.current)
        elif role == Qt.ItemDataRole.ForegroundRole and answer.progress in _NOT_HERE:
            result = QBrush(QPalette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        elif role == Qt.ItemDataRole.ForegroundRole and answer.is_doubtful:
            result = QBrush(warning_ink(QPalette()))
        elif role == Qt.ItemDataRole.ToolTipRole:
            result = self._tip(prompt_id, column, answer)
        elif role == Qt.ItemDataRole.AccessibleTextRole and column is Column.VISIBLE:
            result = tr("shown") if shown else tr("hidden")
        return result

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was typed."""
        prompt_id = self.id_at(index.row())
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.NAME or prompt_id is None:
            return False
        name = str(value).strip()
        if name:
            self.renamed.emit(prompt_id, name)
        return bool(name)

    def toggle_visible(self, row: int) -> None:
        """The eye was clicked."""
        prompt_id = self.id_at(row)
        if prompt_id is not None:
            self.visibility_asked.emit(prompt_id, not self._document.is_visible(prompt_id))

    def _text(self, prompt_id: PromptId, column: Column, answer: ObjectAnswer) -> str | None:
        if column is Column.NAME:
            return self._document.name(prompt_id)
        if column is Column.PROMPTS:
            text = prompts_text(self._document.counts(prompt_id))
            if self._document.has_choice(prompt_id) and answer.candidates[1] > 1:
                number, count = answer.candidates
                mask = tr("{number} of {count}").format(number=number, count=count)
                text = f"{text} · {mask}"
            return text
        if column is Column.CLASS:
            return self._document.class_name(prompt_id)
        if column is Column.AREA:
            return area_text(self.area(prompt_id))
        return score_text(answer) if column is Column.SCORE else None

    def _tip(self, prompt_id: PromptId, column: Column, answer: ObjectAnswer) -> str:
        lines = [self._document.name(prompt_id)]
        if answer.by_hand:
            lines.append(tr("Drawn by hand: the model was not asked, so there is no score."))
        if answer.is_doubtful:
            lines.append(doubt_text(answer))
        kept = "" if self._kept is None else self._kept.of(prompt_id).text
        if kept:
            lines.append(kept)
        if answer.progress is Progress.ENCODING:
            lines.append(tr("The model is looking at the image"))
        if answer.candidates[1] > 1:
            number, count = answer.candidates
            lines.append(
                tr("Mask {number} of {count}, by size; next with C").format(
                    number=number, count=count
                )
            )
        if answer.note:
            lines.append(answer.note)
        if column is Column.VISIBLE:
            lines.append(tr("Click to show or hide"))
        return "\n".join(lines)

    def _swatch(self, prompt_id: PromptId) -> Any:
        colour, kept = self._document.colour(prompt_id), self.is_kept(prompt_id)
        look = colour.rgba(), kept
        if look not in self._swatches:
            self._swatches[look] = icons.swatch(colour, kept)
        return self._swatches[look]

    def _on_document(self, touched: Sequence[PromptId]) -> None:
        ids = self._document.ids
        if ids == self._ids:
            # A new name touches no prompt, and the names of all may be new.
            self._on_rows(touched or ids)
            return
        self._changed.flush()
        added = _added(self._ids, ids)
        gone = _added(ids, self._ids)
        if added is not None:
            self.beginInsertRows(QModelIndex(), *added)
            self._take(ids)
            self.endInsertRows()
        elif gone is not None:
            self.beginRemoveRows(QModelIndex(), *gone)
            self._take(ids)
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._take(ids)
            self.endResetModel()
        self._on_rows(touched)

    def _take(self, ids: tuple[PromptId, ...]) -> None:
        self._ids = ids
        self._rows = {prompt_id: row for row, prompt_id in enumerate(ids)}

    def _on_kept(self) -> None:
        if self._ids:
            last = self.index(len(self._ids) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _on_rows(self, ids: Sequence[PromptId]) -> None:
        self._changed.add(row for row in map(self.row_of, ids) if row >= 0)

    def _tell(self, rows: set[int]) -> None:
        """Tells the view: a few cells one by one, many in as few ranges as there are."""
        if len(rows) <= _SINGLY:
            for row in sorted(rows):
                for column in Column:
                    cell = self.index(row, column)
                    self.dataChanged.emit(cell, cell)
            return
        for first, last in _runs(sorted(rows)):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def _added(before: tuple[PromptId, ...], after: tuple[PromptId, ...]) -> tuple[int, int] | None:
    """(first, last) place in ``after`` of what was added to ``before`` in one run; else None."""
    more = len(after) - len(before)
    if more <= 0:
        return None
    first = next((i for i, (a, b) in enumerate(zip(before, after)) if a != b), len(before))
    if before[first:] != after[first + more :]:
        return None
    return first, first + more - 1


def _runs(ordered: Sequence[int]) -> list[tuple[int, int]]:
    """(first, last) of each run of neighbours among ascending numbers."""
    runs: list[tuple[int, int]] = []
    for number in ordered:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return runs


def _alignment(column: int) -> Any:
    if column in (Column.SCORE, Column.AREA):
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    if column == Column.VISIBLE:
        return Qt.AlignmentFlag.AlignCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

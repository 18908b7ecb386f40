"""The model manager: what there is, what is missing, and how to get it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.messages import plural
from ...core.options import provider_title
from ...models.spec import ModelSpec, standin_warning
from ...tasks.background_task import BackgroundTask, TaskSet, error_text
from ...tasks.download_task import add_task, check_task, fetch_task
from ...translation import tr
from ..parts.model_list import ListedModel, catalogue_entries
from ..parts.widgets import NoteLabel


class ModelFacts(QWidget):
    """What to know of a model before taking it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(2)
        self.purpose, self.time, self.memory, self.licence = (QLabel() for _ in range(4))
        self.purpose.setWordWrap(True)
        form.addRow(tr("Good for:"), self.purpose)
        form.addRow(tr("A new area takes:"), self.time)
        form.addRow(tr("Memory:"), self.memory)
        form.addRow(tr("Licence:"), self.licence)

    def show_entry(self, entry: ListedModel | None) -> None:
        """Shows a model's facts; hides itself where none is selected."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        unknown = tr("not known")
        purpose = entry.note
        if entry.recommended:
            purpose = tr("{purpose}. Recommended for this machine.").format(purpose=purpose)
        self.purpose.setText(purpose)
        self.time.setText(entry.seconds_text or unknown)
        self.memory.setText(entry.memory_text or unknown)
        self.licence.setText(entry.licence or unknown)


class ModelDialog(QDialog):
    """Lists the catalogue. Nothing is downloaded before a button is pressed."""

    #: The list changed: a model was added.
    changed = pyqtSignal(object)
    chosen = pyqtSignal(str)
    #: A file of the user's own is to be used as it is: a ModelSpec.
    own_chosen = pyqtSignal(object)

    def __init__(
        self,
        tasks: TaskSet,
        ask_open: Callable[[str, str], str],
        options: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("S2 SAM models"))
        self._tasks, self._ask_open = tasks, ask_open
        self._entries: Sequence[ListedModel] = ()
        self._task: BackgroundTask | None = None
        self.table = _table()
        self.facts = ModelFacts()
        self._make_buttons()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Progress of the download"))
        self.cancel = QPushButton(tr("Cancel"))
        self.note = NoteLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        row = QHBoxLayout()
        for button in (self.use, self.fetch, self.add, self.own, self.check):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        bar = QHBoxLayout()
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.cancel)
        self.bar = QWidget()
        self.bar.setLayout(bar)
        bar.setContentsMargins(0, 0, 0, 0)
        self.bar.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.facts)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        if options is not None:
            box = QGroupBox(tr("How models run"))
            inside = QVBoxLayout(box)
            inside.addWidget(options)
            layout.addWidget(box)
        layout.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(40 * unit, 28 * unit)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.table.itemDoubleClicked.connect(lambda _: self._use())
        self.use.clicked.connect(self._use)
        self.fetch.clicked.connect(self._fetch)
        self.add.clicked.connect(self._add)
        self.own.clicked.connect(self._own)
        self.check.clicked.connect(self._check)
        self.cancel.clicked.connect(self._cancel)
        buttons.rejected.connect(self.reject)
        self._refresh()  # No button acts before the list is there.
        self.reload()

    def _make_buttons(self) -> None:
        self.use = QPushButton(tr("Use"))
        self.use.setToolTip(tr("Outlines with this model from now on"))
        self.fetch = QPushButton(tr("Download"))
        self.fetch.setToolTip(tr("Downloads from the publisher; size and checksum are checked"))
        self.add = QPushButton(tr("Use a file that I have…"))
        self.add.setToolTip(tr("The publisher's file (.pth, .pt), already on this machine"))
        self.own = QPushButton(tr("Another model…"))
        self.own.setToolTip(
            tr("A checkpoint (.pth), or an ONNX pair …_encoder.onnx and …_decoder.onnx")
        )
        self.check = QPushButton(tr("Check"))
        self.check.setToolTip(tr("Loads the model and runs it once"))

    @property
    def selected(self) -> ListedModel | None:
        """The model of the selected row."""
        row = self.table.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def reload(self) -> None:
        """Asks the catalogue anew."""
        self._tasks.start(
            BackgroundTask(
                tr("List models"),
                lambda _, __: catalogue_entries(),
                self.show_entries,
                self._failed,
            )
        )

    def show_entries(self, entries: Sequence[ListedModel]) -> None:
        """Shows these models."""
        row = self.table.currentRow()
        self._entries = entries
        self.table.setRowCount(len(entries))
        for number, entry in enumerate(entries):
            title = entry.title
            if entry.recommended:
                title = tr("{model} (recommended)").format(model=title)
            size = entry.size_text if entry.size else "–"
            for column, text in enumerate((title, entry.state_text, size, entry.time_text)):
                item = QTableWidgetItem(text)
                item.setToolTip(entry.note)
                if column > 1:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(number, column, item)
        self.table.setCurrentCell(max(row, 0), 0)
        self.changed.emit(entries)
        self._refresh()

    def _refresh(self) -> None:
        entry, busy = self.selected, self._task is not None
        self.facts.show_entry(entry)
        self.use.setEnabled(entry is not None and entry.is_ready)
        self.check.setEnabled(entry is not None and entry.is_ready and not busy)
        self.fetch.setEnabled(entry is not None and not entry.is_ready and not busy)
        self.add.setEnabled(entry is not None and not entry.is_ready and not busy)

    def _use(self) -> None:
        entry = self.selected
        if entry is not None and entry.is_ready:
            self.chosen.emit(entry.name)
            self.accept()

    def _fetch(self) -> None:
        entry = self.selected
        if entry is not None:
            self._start(fetch_task(entry.name, self._got, self._failed, self._cancelled))

    def _add(self) -> None:
        entry = self.selected
        file = self._ask_open(tr("Use a file"), tr("Checkpoints (*.pth *.pt);;All files (*)"))
        if entry is not None and file:
            self._start(add_task(entry.name, Path(file), self._got, self._failed, self._cancelled))

    def _own(self) -> None:
        file = self._ask_open(
            tr("Use another model"), tr("Models (*.pth *.pt *.onnx);;All files (*)")
        )
        if file:
            self.own_chosen.emit(ModelSpec.from_file(file))
            self.accept()

    def _check(self) -> None:
        entry = self.selected
        if entry is not None:
            self._start(
                check_task(ModelSpec(entry.name), self._checked, self._failed, self._cancelled)
            )

    def _start(self, task: BackgroundTask) -> None:
        task.text_changed.connect(self._on_progress)
        self.progress.setRange(0, 0)
        self.bar.show()
        self.note.say("")
        self._task = self._tasks.start(task)
        self._refresh()

    def _on_progress(self, fraction: float, text: str) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * fraction))
        self.note.say(text)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ended(self) -> None:
        self._task = None
        self.bar.hide()
        self._refresh()

    def _got(self, _: Any) -> None:
        self._ended()
        self.note.say(tr("The model is ready."))
        self.reload()

    def _checked(self, result: Any) -> None:
        self._ended()
        self.note.say(check_report(dict(result)))
        self.reload()  # How long it took is known now.

    def _failed(self, error: Exception) -> None:
        self._ended()
        self.note.warn(error_text(error))

    def _cancelled(self) -> None:
        self._ended()
        self.note.say(tr("Cancelled. What was loaded is kept and resumed next time."))


def check_report(found: Mapping[str, Any]) -> str:
    """What a check found, in sentences; ``found`` is what ``catalogue.check_model`` returns."""
    lines = [tr("The model works.")]
    if found["stand_in"]:
        lines.append(standin_warning())
    elif found["official"]:
        lines.append(tr("The file is the publisher's: its checksum agrees."))
    device = provider_title(str(found["provider"]))
    lines.append(
        tr(
            "It runs on: {device}. {seconds} s for a new part of the image, {click} s a click."
        ).format(
            device=device,
            seconds=f"{found['encoder_s']:.1f}",
            click=f"{found['decoder_s']:.2f}",
        )
    )
    lines += [str(found[key]) for key in ("note", "masks_note") if found.get(key)]
    lines.append(
        plural(
            found["candidates"],
            tr("It offers one mask."),
            tr("It offers {count} masks to choose from."),
        )
    )
    lines.append(f"SHA-256 {found['sha256']}")
    return "\n".join(lines)


def _table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.setHorizontalHeaderLabels([tr("Model"), tr("State"), tr("Size"), tr("New area")])
    table.setAccessibleName(tr("Models"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table

"""Where a rerun's results go, and how it is worked on."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from ..parts.widgets import push_button

#: Beside the layers' results, in their folder.
_SUMMARY = "areas.gpkg"


class RerunTarget(QWidget):
    """Folder, what is done with existing files, the summary, and worker processes.

    Args:
        ask_folder: asks for a folder by a title; empty where the user wants none.
        folder: proposed.
        workers: whether worker processes are offered.
        dates: whether the prompts name other dates that they were made with.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        ask_folder: Callable[[str], str],
        folder: str = "",
        workers: bool = True,
        dates: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask_folder
        self.folder = QLineEdit(folder)
        self.folder.setPlaceholderText(tr("Choose a folder"))
        self.folder.setToolTip(tr("Masks and outlines of each layer are written here"))
        self.browse = push_button("…", tr("Choose the folder"))
        self.browse.setAccessibleName(tr("Choose the folder"))
        self.add_layers = QCheckBox(tr("Add the results to the project"))
        self.add_layers.setChecked(True)
        self.replace = QCheckBox(tr("Replace existing results"))
        self.replace.setToolTip(
            tr("Otherwise layers that are done already are skipped, and other files are kept")
        )
        self.summary = QCheckBox(tr("Summary of all dates ({file})").format(file=_SUMMARY))
        self.summary.setToolTip(
            tr(
                "Writes one more file into the folder: a layer with the outline and area of each "
                "object on each date"
            )
        )
        self.follow = QCheckBox(tr("Follow the object"))
        self.follow.setToolTip(
            tr(
                "For what moves, such as a glacier, a lake or a river bar: each date starts from "
                "the outline of the date before. Otherwise the same clicks are asked on each date."
            )
        )
        self.recorded_dates = QCheckBox(
            tr("Also look at the dates that the prompts were made with")
        )
        self.recorded_dates.setToolTip(
            tr("Otherwise each layer is looked at alone, so that changes show")
        )
        self.recorded_dates.setVisible(dates)
        self.jobs = QSpinBox()
        self.jobs.setRange(1, 256)
        self.jobs.setToolTip(
            tr(
                "With more than one, layers are worked on at the same time, each process with a "
                "model of its own in memory. This needs the Python package distributed. Layers "
                "that only QGIS can read, such as web maps, then fail."
            )
        )
        self.folder.textChanged.connect(lambda *_: self.changed.emit())
        self.browse.clicked.connect(self._browse)
        # Following goes from date to date: one process does it.
        self.follow.toggled.connect(self.jobs.setDisabled)
        self._lay_out(workers)

    @property
    def path(self) -> str:
        """The folder; empty where none is chosen yet."""
        return str(self.folder.text()).strip()

    @property
    def summary_path(self) -> str:
        """The summary's file; empty where none is wanted."""
        return str(Path(self.path) / _SUMMARY) if self.summary.isChecked() else ""

    def _lay_out(self, workers: bool) -> None:
        where = QHBoxLayout()
        label = QLabel(tr("Results in"))
        label.setBuddy(self.folder)
        where.addWidget(label)
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        options = QHBoxLayout()
        options.addWidget(self.add_layers)
        options.addWidget(self.replace)
        options.addWidget(self.follow)
        options.addStretch(1)
        label = QLabel(tr("Worker processes"))
        label.setBuddy(self.jobs)
        more = QHBoxLayout()
        more.addWidget(self.summary)
        more.addStretch(1)
        more.addWidget(label)
        more.addWidget(self.jobs)
        for part in (label, self.jobs):
            part.setVisible(workers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(where)
        whole.addLayout(options)
        whole.addWidget(self.recorded_dates)
        whole.addLayout(more)

    def _browse(self) -> None:
        path = self._ask(tr("Folder for the results"))
        if path:
            self.folder.setText(path)

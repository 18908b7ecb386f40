"""Rerun: choose layers or files, watch each one's progress, see what failed and why, compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import S2SamError
from ...core.messages import plural
from ...core.prompts import PromptId, PromptSet
from ...core.run_record import read_record
from ...tasks.background_task import TaskSet, error_text
from ...tasks.rerun_task import RerunCrew, RerunEntry, RerunOrder, RerunTask
from ...translation import tr
from ..parts.widgets import NoteLabel, push_button
from .area_panel import AreaPanel
from .candidates import Candidate, layer_candidates
from .checklist import RerunList
from .target import RerunTarget

if TYPE_CHECKING:
    from ...core.options import Finishing
    from ...models.embedding_store import EmbeddingStore
    from ...models.predictor import Predictor
    from ...models.spec import ModelSpec
    from ...workflow.rerun.one_raster import RasterOutcome
    from ...workflow.rerun.run import RerunReport


@dataclass(frozen=True)
class ModelAndStore:
    """What the dock has ready: the model that is loaded and the store of embeddings.

    By ``choice`` other processes load the same model; without it there are none.
    """

    predictor: Predictor
    store: EmbeddingStore
    choice: ModelSpec | None = None


@dataclass(frozen=True)
class RerunQuestions:
    """How the dialog asks for files; replaced in tests. Empty answers mean none.

    ``folder(title)``, ``files(title, kinds)`` and ``save(title, name, kinds)``.
    """

    folder: Callable[[str], str]
    files: Callable[[str, str], Sequence[str]]
    save: Callable[[str, str, str], str]


class RerunDialog(QDialog):
    """Stays open while it runs and shows the comparison afterwards.

    Args:
        prompts: in longitude/latitude, with the record of the layer that they were made on.
        tools: model and store.
        tasks: where the task is started.
        project: the QgsProject whose layers are offered and that gets the results.
        questions: file dialogs.
        colours: #rrggbb by prompt id, as the dock draws them.
        finishing: what is done to outlines; None: nothing.
        results_folder: proposed for the files; the dialog asks for one where it is empty.
        parent: the window.
    """

    #: A RerunReport, after its layers were added.
    finished_run = pyqtSignal(object)

    def __init__(
        self,
        prompts: PromptSet,
        tools: ModelAndStore,
        tasks: TaskSet,
        project: Any,
        questions: RerunQuestions,
        colours: Mapping[PromptId, str] | None = None,
        finishing: Finishing | None = None,
        results_folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rerun on other layers"))
        self._prompts, self._tools, self._tasks = prompts, tools, tasks
        self._project, self._questions = project, questions
        self._colours, self._finishing = dict(colours or {}), finishing
        self._task: RerunTask | None = None
        #: Rows of the list, in the order of the task's rasters.
        self._running: list[int] = []
        self._through: set[int] = set()
        #: Shows what came out, a table, a chart or a raster's layers an event.
        self._showing: Iterator[Any] = iter(())
        self._shower = QTimer(self)
        self._shower.setInterval(0)
        self._shower.timeout.connect(self._show_next)
        self._make_parts(results_folder)
        self._lay_out()
        for candidate in layer_candidates(project, prompts):
            self.list.add(candidate, bool(candidate.inside))
        self._refresh()

    # -- parts --------------------------------------------------------------------------------

    def _make_parts(self, results_folder: str) -> None:
        self.list = RerunList(len(self._prompts.ids))
        self.add_files = push_button(tr("Add files…"), tr("Adds raster files that are no layers"))
        self.add_folder = push_button(
            tr("Add folder…"), tr("Adds all rasters and products of a folder")
        )
        self.all = push_button(tr("All"), tr("Ticks all layers"))
        self.none = push_button(tr("None"), tr("Unticks all layers"))
        self.target = RerunTarget(
            self._questions.folder,
            results_folder,
            self._tools.choice is not None,
            bool(read_record(self._prompts.record).dates),
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress of the rerun"))
        self.note = NoteLabel()
        #: Where worker processes can be watched: an address to open or to copy.
        self.watch = NoteLabel()
        self.watch.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.watch.say("")
        self.areas = AreaPanel(self._questions.save)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.run = self.buttons.addButton(tr("Run"), QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.ActionRole)
        self.run.setDefault(True)
        self.run.setToolTip(tr("Tick layers and choose a folder first"))
        self.run.clicked.connect(self.start)
        self.cancel.clicked.connect(self.stop)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda *_: self._refresh())
        self.target.changed.connect(self._refresh)
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_raster_folder)
        self.all.clicked.connect(lambda: self.list.tick_all(True))
        self.none.clicked.connect(lambda: self.list.tick_all(False))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for button in (self.add_files, self.add_folder):
            tools.addWidget(button)
        tools.addStretch(1)
        for button in (self.all, self.none):
            tools.addWidget(button)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.list, 1)
        layout.addLayout(tools)
        layout.addWidget(self.target)
        self.tabs = QTabWidget()
        self.tabs.addTab(page, tr("Layers"))
        self.tabs.addTab(self.areas, tr("Areas"))
        self.tabs.setTabEnabled(1, False)
        whole = QVBoxLayout(self)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self.bar)
        whole.addWidget(self.note)
        whole.addWidget(self.watch)
        whole.addWidget(self.buttons)
        self.bar.hide()
        self.resize(680, 540)

    # -- the list -----------------------------------------------------------------------------

    def add_paths(self, paths: Sequence[str]) -> None:
        """Adds files and folders of rasters, ticked; those that are listed already stay once."""
        from ...raster.reading.acquired import date_in
        from ...workflow.rerun.find_rasters import find_rasters

        known = {
            candidate.path if candidate.layer is None else str(candidate.layer.source())
            for candidate in self.list.candidates
        }
        try:
            found = find_rasters(paths)
        except S2SamError as error:
            self.note.warn(str(error))
            return
        for path in found:
            if path not in known:
                name = Path(path).name
                self.list.add(Candidate(name, path=path, date=(date_in(name) or "")[:10]), True)
        self.note.say("")
        self._refresh()

    def _ask_files(self) -> None:
        kinds = tr("Rasters (*.tif *.tiff *.jp2 *.vrt *.img *.zip);;All files (*)")
        paths = self._questions.files(tr("Add rasters"), kinds)
        if paths:
            self.add_paths(list(paths))

    def _ask_raster_folder(self) -> None:
        path = self._questions.folder(tr("Add the rasters of a folder"))
        if path:
            self.add_paths([path])

    def _refresh(self) -> None:
        running = self._task is not None
        self.run.setEnabled(bool(self.list.ticked and self.target.path) and not running)
        self.cancel.setVisible(running)
        for part in (self.add_files, self.add_folder, self.all, self.none, self.target):
            part.setEnabled(not running)

    # -- running ------------------------------------------------------------------------------

    def start(self) -> None:
        """Runs the prompts on what is ticked."""
        rows = self.list.ticked
        if self._task is not None or not rows:
            return
        from ...workflow.rerun.one_raster import RerunOptions

        entries, self._running, self._through = [], [], set()
        for row in rows:
            self.list.set_state(row, tr("waiting"))
            try:
                entries.append(self._entry(self.list.candidates[row]))
            except (S2SamError, RuntimeError) as error:  # A layer that was removed meanwhile.
                self.list.set_failed(row, str(error))
                continue
            self._running.append(row)
        if not entries:
            return
        follow = self.target.follow.isChecked()
        options = RerunOptions(
            overwrite=self.target.replace.isChecked(),
            also_recorded=self.target.recorded_dates.isChecked(),
            follow=follow,
        )
        if self._finishing is not None:
            options = replace(options, finishing=self._finishing)
        crew, jobs = None, 1 if follow else self.target.jobs.value()
        if self._tools.choice is not None and jobs > 1:
            crew = RerunCrew(jobs, self._tools.choice)
        order = RerunOrder(
            self._prompts,
            entries,
            self._tools.predictor,
            self._tools.store,
            self.target.path,
            options,
            crew,
            self.target.summary_path,
        )
        task = RerunTask(
            plural(len(entries), tr("Rerun on 1 layer"), tr("Rerun on {count} layers")),
            order,
            self._done,
            self._failed,
            self._cancelled,
        )
        task.text_changed.connect(self._on_progress)
        task.raster_progress.connect(self._on_raster)
        task.raster_done.connect(self._on_raster_done)
        task.said.connect(self._on_said)
        self.bar.setValue(0)
        self.bar.show()
        self.note.say(tr("Starting…"))
        self._tasks.start(task)
        self._task = task
        self._refresh()

    def stop(self) -> None:
        """Cancels; what is done stays, and is skipped the next time."""
        if self._task is not None:
            self._task.cancel()

    def reject(self) -> None:
        """Closing stops a run as well; nobody would see it go on."""
        task, self._task = self._task, None
        if task is not None:
            task.abandon()
        while self._shower.isActive():
            self._show_next()
        super().reject()

    def _entry(self, candidate: Candidate) -> RerunEntry:
        if candidate.layer is None:
            return RerunEntry(candidate.name, candidate.path)
        from ...layers.raster_source import prepare_layer

        return RerunEntry(candidate.name, prepared=prepare_layer(candidate.layer))

    def _on_progress(self, fraction: float, text: str) -> None:
        if self._task is not None:
            self.bar.setValue(round(1000 * fraction))
            self.note.say(text)

    def _on_raster(self, index: int, fraction: float, _: str) -> None:
        if self._task is not None and index < len(self._running):
            self.list.set_fraction(self._running[index], fraction)

    def _on_raster_done(self, index: int, outcome: RasterOutcome) -> None:
        if self._task is not None and index < len(self._running):
            self.list.set_outcome(self._running[index], outcome)
            self._through.add(index)

    def _on_said(self, text: str) -> None:
        if self._task is not None:
            self.watch.say(text)

    def _done(self, report: RerunReport) -> None:
        summary = "" if self._task is None else self._task.summary
        self._end()
        text = " ".join([report_text(report), *report.warnings])
        if report.failures or report.warnings:
            self.note.warn(text)
        else:
            self.note.say(text)
        self._showing = self._show(report, summary)
        self._shower.start()

    def _show(self, report: RerunReport, summary: str) -> Iterator[Any]:
        self.areas.show_rows(report.rows, self._colours)
        yield
        self.tabs.setTabEnabled(1, True)
        if len(report.failures) < len(report.outcomes):
            self.tabs.setCurrentIndex(1)
        yield
        if self.target.add_layers.isChecked():
            from ...layers.rerun_layers import rerun_groups

            try:
                yield from rerun_groups(self._project, report, self._colours, summary)
            except S2SamError as error:
                self.note.warn(str(error))
        self.finished_run.emit(report)

    def _show_next(self) -> None:
        try:
            next(self._showing)
        except StopIteration:
            self._shower.stop()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.note.warn(error_text(error))

    def _cancelled(self) -> None:
        self._end()
        self.note.say(
            tr("The rerun was cancelled. Layers that are done stay done and are skipped next time.")
        )
        for index, row in enumerate(self._running):
            if index not in self._through:
                self.list.set_state(row, "")

    def _end(self) -> None:
        self._task = None
        self.bar.hide()
        self.watch.say("")
        self._refresh()


def report_text(report: RerunReport) -> str:
    """How it went, in the user's language."""
    parts = [
        plural(
            len(report.outcomes),
            tr("{done} of 1 layer done"),
            tr("{done} of {count} layers done"),
            done=report.count("done"),
        )
    ]
    skipped = report.count("skipped")
    if skipped:
        parts.append(plural(skipped, tr("1 was done before"), tr("{count} were done before")))
    if report.failures:
        parts.append(tr("{count} failed").format(count=len(report.failures)))
    return ", ".join(parts) + "."

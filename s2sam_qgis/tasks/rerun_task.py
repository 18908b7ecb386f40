"""A rerun in QGIS's task manager: tells of each raster as well as of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import S2SamError
from ..core.progress import CancelToken, ProgressCallback
from ..packages.python import worker_program
from .background_task import BackgroundTask

if TYPE_CHECKING:
    from ..core.prompts import PromptSet
    from ..models.embedding_store import EmbeddingStore
    from ..models.predictor import Predictor
    from ..models.spec import ModelSpec
    from ..workflow.cluster.connection import Workers
    from ..workflow.rerun.job import RerunJob, RerunWatch
    from ..workflow.rerun.one_raster import RerunOptions, RerunRaster
    from ..workflow.rerun.run import RerunReport


@dataclass(frozen=True)
class RerunEntry:
    """A raster of the list: a file, or a layer that was prepared in the user's thread.

    ``prepared`` is a layers.raster_source.PreparedLayer, which this floor does not know.
    """

    name: str
    path: str = ""
    prepared: Any = None

    def raster(self, travelling: bool = False) -> RerunRaster:
        """As the use case wants it; ``travelling``: to be read by another process."""
        if self.prepared is not None:
            raster: RerunRaster = self.prepared.to_rerun(self.name, travelling)
            return raster
        from ..workflow.rerun.one_raster import RerunRaster

        return RerunRaster(self.path)


@dataclass(frozen=True)
class RerunCrew:
    """Worker processes that do it instead of this one, and the model that each of them loads."""

    jobs: int
    choice: ModelSpec


@dataclass(frozen=True)
class RerunOrder:
    """Everything a rerun needs; ``summary`` is a file that it writes besides."""

    prompts: PromptSet
    entries: Sequence[RerunEntry]
    predictor: Predictor
    store: EmbeddingStore
    folder: str
    options: RerunOptions | None = None
    crew: RerunCrew | None = None
    summary: str = ""

    def job(self, travelling: bool = False) -> RerunJob:
        """As the use case wants it; ``travelling``: rasters are read by other processes."""
        from ..workflow.rerun.job import RerunJob

        rasters = [entry.raster(travelling) for entry in self.entries]
        summary = self.summary or None
        return RerunJob(self.prompts, rasters, self.folder, self.options, summary=summary)


class RerunTask(BackgroundTask):
    """``done`` gets a RerunReport.

    ``summary`` is the summary's file once it is written, before that and without one empty.
    """

    #: index of the raster, fraction, what is being done.
    raster_progress = pyqtSignal(int, float, str)
    #: index of the raster, RasterOutcome.
    raster_done = pyqtSignal(int, object)
    #: Where the work of other processes can be watched.
    said = pyqtSignal(str)

    def __init__(
        self,
        description: str,
        order: RerunOrder,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        def work(cancel: CancelToken, progress: ProgressCallback) -> RerunReport:
            from ..workflow.rerun.job import RerunWatch
            from ..workflow.rerun.run import rerun
            from ..workflow.rerun.summary import check_summary_target, write_summary

            overwrite = order.options is not None and order.options.overwrite
            if order.summary:
                check_summary_target(order.summary, overwrite)
            watch = RerunWatch(
                cancel,
                progress,
                self.raster_progress.emit,
                self.raster_done.emit,
                self.said.emit,
            )
            if order.crew is None:
                report = rerun(order.job(), order.predictor, order.store, watch)
            else:
                report = _run_on_workers(order, order.crew, watch)
            if order.summary:
                try:
                    write_summary(order.summary, report.rows, overwrite)
                    self.summary = order.summary
                except S2SamError as error:  # The rasters are done all the same.
                    report = replace(report, warnings=(*report.warnings, str(error)))
            return report

        super().__init__(description, work, done, failed, cancelled)
        self.summary = ""


def worker_processes(jobs: int, cancel: CancelToken) -> Workers:
    """So many processes of this machine, run by the Python that QGIS uses.

    Raises InputError where Dask is missing, or where that Python is no program.
    """
    from ..workflow.cluster.connection import Workers, import_distributed

    import_distributed()  # What is missing is told before a Python is looked for.
    return Workers(jobs, python=worker_program(cancel))


def _run_on_workers(order: RerunOrder, crew: RerunCrew, watch: RerunWatch) -> RerunReport:
    from ..workflow.cluster.run import rerun_on_cluster
    from ..workflow.cluster.wire import WorkerSetup

    choice, store = crew.choice, order.store.folder
    # Threads are left to the workers: what is set for one process is too much for each.
    setup = WorkerSetup(
        choice.on(choice.device, None).for_other_process(), "" if store is None else str(store)
    )
    workers = worker_processes(crew.jobs, watch.cancel)
    return rerun_on_cluster(order.job(travelling=True), workers, setup, watch)

"""A rerun on many processes, here or on other machines.

One raster is one task. A task that fails tells why; a worker that dies has its raster given to
another one.
"""

from __future__ import annotations

import dataclasses
import time
import uuid
from dataclasses import dataclass, field
from typing import Any, Callable

from ...core.errors import Cancelled, InputError, S2SamError
from ...core.file_sets import recover
from ...core.messages import tr
from ..rerun.job import RerunJob, RerunWatch
from ..rerun.one_raster import RasterOutcome
from ..rerun.run import (
    RerunReport,
    check_outputs,
    check_something_to_do,
    failed_outcome,
    file_stems,
    make_folder,
    objects_of,
    prepared_options,
    warnings_about_dates,
)
from ..rerun.table import table
from ..targets import model_paths
from .connection import Workers, connected, import_distributed, quiet_logs
from .crew import Crew
from .roster import host_of
from .wire import Plain, SceneOrder, WorkerSetup
from .worker import can_travel, count_running, prepare, run_scene, stop_run

__all__ = [
    "ClusterReport",
    "count_running",
    "prepare_worker",
    "rerun_on_cluster",
    "stop_run",
    "work_on",
]

_REPORT_EVERY = 0.25  #: Seconds between two words from a worker about one raster.

#: This module where S2 SAM is installed; in QGIS its name begins with the plugin's folder.
_INSTALLED = "s2sam_qgis.workflow.cluster.run"


@dataclass(frozen=True)
class ClusterReport(RerunReport):
    """``model`` is what the workers loaded: name, sha256, is_standin, provider, provider_note.

    Empty where no worker came as far as that.
    """

    model: Plain = field(default_factory=dict)


def rerun_on_cluster(
    job: RerunJob,
    workers: Workers,
    setup: WorkerSetup | None = None,
    watch: RerunWatch | None = None,
) -> ClusterReport:
    """``rerun.rerun`` on several processes; files and table are the same.

    A raster that only this process can read fails; where there is no other, all is refused.

    Raises:
        InputError: there is nothing to run, Dask is missing, no scheduler answers, the workers
            have no such model or another version, or do not share the folder.
        Cancelled: stopped by ``watch.cancel``; no worker writes any more, what was done stays.
        S2SamError: the scheduler went away.
    """
    check_something_to_do(job)
    distributed = import_distributed()
    prompts, rasters = job.prompts, job.rasters
    watch = watch or RerunWatch()
    target = make_folder(job.folder).resolve()
    stems = file_stems(rasters)
    run = f"s2sam-{uuid.uuid4().hex}"
    if job.options is not None and job.options.follow:
        raise InputError(
            tr(
                "Following cannot be shared among processes: each date starts from the outline of "
                "the date before. Run it in one process; for many places, start one rerun each."
            ),
            button=tr("Set the number of worker processes to 1."),
            command="Leave out --jobs and --scheduler.",
        )
    options = dataclasses.replace(prepared_options(prompts, job.options), run=run)
    check_outputs(job, target, stems, options, model_paths((setup or WorkerSetup()).model))
    orders: dict[int, SceneOrder] = {}
    outcomes: dict[int, RasterOutcome] = {}
    for number, (raster, stem) in enumerate(zip(rasters, stems)):
        try:
            there = can_travel(raster)
        except InputError as error:
            outcomes[number] = failed_outcome(raster, str(error))
            watch.finished(number, outcomes[number])
            if len(outcomes) == len(rasters):
                raise
            continue
        orders[number] = SceneOrder(
            run, setup or WorkerSetup(), prompts, there, str(target), stem, options
        )
    watch.progress(0.0, tr("starting workers"))
    entries = __name__ if workers.scheduler is None else _INSTALLED
    try:
        with quiet_logs(), connected(distributed, workers, watch) as client:
            crew = Crew(client, entries, distributed.KilledWorker, run, watch.cancel, watch.say)
            try:
                crew.prepare(setup or WorkerSetup(), target)
                outcomes.update(crew.work(orders, watch))
            except BaseException:
                crew.stop()
                raise
            finally:
                crew.unsign(target)
    finally:
        recover(target)
    watch.progress(1.0, tr("comparing dates"))
    ordered = tuple(outcomes[number] for number in range(len(rasters)))
    rows = table(ordered, objects_of(prompts), watch.cancel)
    warnings = (*crew.warnings(prompts), *warnings_about_dates(prompts, options))
    return ClusterReport(ordered, tuple(rows), warnings, crew.model or {})


# --- in the worker's process ------------------------------------------------------------------


def work_on(order: Plain, neighbours: dict[str, int]) -> Plain:
    """One raster, in a worker; tells the client how far it is."""
    worker = import_distributed().get_worker()
    told = 0.0

    def tell(fraction: float, text: str) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _REPORT_EVERY:
            told = now
            news = {"stem": order["stem"], "fraction": float(fraction), "text": text}
            worker.log_event(order["run"], news)

    return answer_of(
        lambda: run_scene(SceneOrder.from_json(order), share_of(worker, neighbours), tell)
    )


def prepare_worker(
    run: str, setup: Plain, folder: str, sign: str, neighbours: dict[str, int]
) -> Plain:
    """Loads the model in a worker; see ``worker.prepare``."""
    worker = import_distributed().get_worker()
    asked = WorkerSetup.from_json(setup)
    return answer_of(lambda: prepare(run, asked, folder, sign, share_of(worker, neighbours)))


def answer_of(work: Callable[[], Plain]) -> Plain:
    """A failure as plain values: in QGIS the classes of our errors have other modules."""
    try:
        return work()
    except Cancelled:
        raise
    except S2SamError as error:
        return {"error": str(error)}


def share_of(worker: Any, neighbours: dict[str, int]) -> int:
    """How many tasks work on a worker's machine at once."""
    return max(neighbours.get(host_of(worker.address), 1), int(worker.state.nthreads))

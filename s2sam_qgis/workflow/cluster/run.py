"""A rerun on many processes, here or on other machines: the only file that imports Dask.

One raster is one task. A task that fails tells why; a worker that dies has its raster given to
another one.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import importlib.util
import logging
import multiprocessing.spawn
import os
import signal
import threading
import time
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Callable

from ...core.errors import Cancelled, InputError, S2SamError
from ...core.file_sets import recover
from ...core.machine import cores
from ...core.messages import plural, tr
from ...core.progress import CancelToken
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
from .crew import ALLOWED_FAILURES, Crew
from .roster import host_of
from .wire import Plain, SceneOrder, WorkerSetup
from .worker import can_travel, count_running, prepare, run_scene, stop_run

__all__ = [
    "ClusterReport",
    "Workers",
    "answer_of",
    "connected",
    "count_running",
    "dask_setup",
    "import_distributed",
    "prepare_worker",
    "quiet_logs",
    "rerun_on_cluster",
    "share_of",
    "stop_run",
    "work_on",
]

_ANSWER = 20  #: Seconds for a scheduler to answer.
_REPORT_EVERY = 0.25  #: Seconds between two words from a worker about one raster.

#: This module where S2 SAM is installed; in QGIS its name begins with the plugin's folder.
_INSTALLED = "s2sam_qgis.workflow.cluster.run"


@dataclass(frozen=True)
class Workers:
    """Who works: ``jobs`` processes of this machine, or those of a scheduler (tcp://...).

    ``python`` is the program of these processes where sys.executable is none, as in QGIS.
    """

    jobs: int = 1
    scheduler: str | None = None
    python: str | None = None


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


def import_distributed() -> Any:
    """The package ``distributed``; raises InputError that says how to get it."""
    try:
        import distributed

        return distributed
    except ImportError as error:
        missing = error.name or "distributed"
        raise InputError(
            tr(
                "Worker processes need the Python package distributed; {package} is missing."
            ).format(package=missing),
            button=tr(
                "Install it for QGIS's Python, on Windows in the OSGeo4W Shell: python -m pip "
                "install distributed. Or set worker processes to 1."
            ),
            command="Install it with: python -m pip install distributed",
        ) from error


# --- in the worker's process ------------------------------------------------------------------


def dask_setup(_worker: Any) -> None:
    """Called by Dask in each local worker: Ctrl+C is the caller's matter, who stops them in order.

    A terminal sends it to all processes, and a worker would die over a half-written file.
    """
    with contextlib.suppress(ValueError):  # Not the main thread: no signal comes there.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


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


# --- in the caller's process ------------------------------------------------------------------


@contextlib.contextmanager
def connected(distributed: Any, workers: Workers, watch: RerunWatch) -> Iterator[Any]:
    """A client; a local cluster ends with the block, a given scheduler goes on."""
    with contextlib.ExitStack() as stack:
        address: Any = workers.scheduler
        if address is not None:
            _mustanswer_of(distributed, address)
        else:
            stack.enter_context(_spawning(workers.python))
            jobs = sensible_jobs(workers.jobs, watch.say)
            address = stack.enter_context(_local_cluster(distributed, jobs, watch.cancel))
        try:
            client = stack.enter_context(
                distributed.Client(address, timeout=_ANSWER, set_as_default=False)
            )
        except (OSError, ValueError, asyncio.TimeoutError) as error:
            raise _no_scheduler(address) from error
        watch.say(_dashboard_line(client, local=workers.scheduler is None))
        if workers.scheduler is not None and not client.nthreads():
            watch.say(
                tr("No worker has joined yet. Start some with: dask worker {address}").format(
                    address=workers.scheduler
                )
            )
        yield client


def sensible_jobs(wanted: int, say: Callable[[str], None]) -> int:
    """At most one process for each core: more take only memory, for each holds the model."""
    most = cores()
    if wanted <= most:
        return wanted
    say(
        tr(
            "{count} processes were asked for; this machine has {cores} cores, so {cores} start."
        ).format(count=wanted, cores=most)
    )
    return most


def _mustanswer_of(distributed: Any, address: str) -> None:
    """Raises InputError where something else than a scheduler is there, or what never answers.

    Asked before a client is made: one that meets a web server's port reads sizes from its answer,
    and one that meets silence does not give up.
    """

    async def ask() -> Any:
        comm = await distributed.comm.connect(address, timeout=_ANSWER)
        try:
            await comm.write({"op": "identity", "reply": True})
            return await comm.read()
        finally:
            comm.abort()

    async def in_time() -> Any:
        return await asyncio.wait_for(ask(), _ANSWER)

    try:
        found = asyncio.run(in_time())
    except Exception as error:
        raise _no_scheduler(address) from error
    if not isinstance(found, dict) or found.get("type") != "Scheduler":
        raise _no_scheduler(address)


def _no_scheduler(address: Any) -> InputError:
    return InputError(
        tr(
            "No scheduler answers at {address}. Start one with 'dask scheduler', give "
            "the address that it prints (tcp://HOST:8786), and check the firewall."
        ).format(address=address)
    )


@contextlib.contextmanager
def quiet_logs() -> Iterator[None]:
    """Dask writes tracebacks of what it meets; what matters is told by us."""
    logger = logging.getLogger("distributed")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)


_spawn_lock = threading.Lock()
#: What was the program before, once for each run that has changed it.
_programs: list[Any] = []


@contextlib.contextmanager
def _spawning(python: str | None) -> Iterator[None]:
    """Starts processes with this program in the block; a second run may be in it meanwhile."""
    if python is None:
        yield
        return
    with _spawn_lock:
        _programs.append(multiprocessing.spawn.get_executable())
        multiprocessing.spawn.set_executable(python)
    try:
        yield
    finally:
        with _spawn_lock:
            if len(_programs) == 1:
                multiprocessing.spawn.set_executable(_programs[0])
                _programs.clear()
            else:
                _programs.pop()


@contextlib.contextmanager
def _same_environment(names: Iterable[str]) -> Iterator[None]:
    """Puts these variables back: Dask leaves those here that it sets for its workers."""
    before = {name: os.environ.get(name) for name in names}
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextlib.contextmanager
def _local_cluster(distributed: Any, jobs: int, cancel: CancelToken) -> Iterator[Any]:
    if jobs < 1:
        raise InputError(
            tr("At least one worker process is needed, got {count}.").format(count=jobs)
        )
    import dask

    settings = {
        "distributed.scheduler.allowed-failures": ALLOWED_FAILURES,
        # A spawned process gets this one's sys.path: the package need not be installed.
        "distributed.worker.multiprocessing-method": "spawn",
    }
    names = tuple(dask.config.get("distributed.nanny.pre-spawn-environ", None) or ())
    with dask.config.set(settings), _same_environment(names):
        try:
            cluster = distributed.LocalCluster(
                n_workers=jobs,
                threads_per_worker=1,
                processes=True,
                # Dask would pause a worker that holds a large model, for ever.
                memory_limit=0,
                # On this machine only: whoever reaches a scheduler can run code on it.
                host="127.0.0.1",
                dashboard_address="127.0.0.1:0" if _has_bokeh() else None,
                silence_logs=50,  # logging.CRITICAL: what matters is told by us.
                preload=[__name__],
            )
        except Exception as error:
            cancel.raise_if_cancelled()
            raise S2SamError(
                plural(
                    jobs,
                    tr("The worker process could not be started: {error}. Try without one."),
                    tr(
                        "{count} worker processes could not be started: {error}. Try fewer, or "
                        "none."
                    ),
                    error=error,
                )
            ) from error
        with cluster:
            yield cluster


def _has_bokeh() -> bool:
    return importlib.util.find_spec("bokeh") is not None


def _dashboard_line(client: Any, local: bool) -> str:
    if local and not _has_bokeh():
        return tr("There is no dashboard (status page): it needs the Python package bokeh.")
    link = client.dashboard_link
    if not link:
        return tr("The scheduler offers no dashboard (status page).")
    if local:
        return tr("Dashboard: {address}").format(address=link)
    return tr("Dashboard: {address} (where bokeh is installed beside the scheduler)").format(
        address=link
    )

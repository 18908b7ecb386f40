"""Who works: processes of this machine, or those of a scheduler. Only this file imports Dask."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import logging
import multiprocessing.spawn
import os
import signal
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Callable

from ...core.errors import InputError, S2SamError
from ...core.machine import cores
from ...core.messages import plural, tr
from ...core.progress import CancelToken
from ..rerun.job import RerunWatch
from .crew import ALLOWED_FAILURES

_ANSWER = 20  #: Seconds for a scheduler to answer.


@dataclass(frozen=True)
class Workers:
    """Who works: ``jobs`` processes of this machine, or those of a scheduler (tcp://...).

    ``python`` is the program of these processes where sys.executable is none, as in QGIS.
    """

    jobs: int = 1
    scheduler: str | None = None
    python: str | None = None


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


@contextlib.contextmanager
def connected(distributed: Any, workers: Workers, watch: RerunWatch) -> Iterator[Any]:
    """A client; a local cluster ends with the block, a given scheduler goes on."""
    with contextlib.ExitStack() as stack:
        address: Any = workers.scheduler
        if address is not None:
            _refuse_strangers(distributed, address)
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


def _refuse_strangers(distributed: Any, address: str) -> None:
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


def dask_setup(_worker: Any) -> None:
    """Called by Dask in each local worker: Ctrl+C is the caller's matter, who stops them in order.

    A terminal sends it to all processes, and a worker would die over a half-written file.
    """
    with contextlib.suppress(ValueError):  # Not the main thread: no signal comes there.
        signal.signal(signal.SIGINT, signal.SIG_IGN)

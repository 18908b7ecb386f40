"""Handing rasters to the workers of a cluster, and hearing from them.

Works through a Dask client that it is given. At most one task per worker thread is handed out at a
time: a dying worker then takes nobody else's raster with it, and a million rasters need no more of
the scheduler than a hundred.
"""

from __future__ import annotations

import contextlib
import queue
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Tuple, Type

from ... import __version__
from ...core.errors import InputError, ModelError, S2SamError
from ...core.messages import tr
from ...core.progress import CancelToken
from ...core.prompts import PromptSet
from ..rerun.job import RerunWatch
from ..rerun.one_raster import RasterOutcome, RerunRaster
from ..rerun.run import failed_outcome, warnings_about_model
from .wire import Plain, SceneOrder, WorkerSetup

#: A raster whose worker died is tried again this often; then it is reported. It may be the raster
#: that kills workers (memory), and each try takes one more of them.
ALLOWED_FAILURES = 2

_POLL = 0.2  #: Seconds between two looks at cancel.
_STOP = 60  #: Seconds for workers to come to a place where they can stop.
_NO_WORKERS_SLOTS = (
    8  #: Handed out while no worker is there, so that a cluster that grows may grow.
)


class Crew:
    """The workers of one run, as seen from the caller.

    ``entries`` is the module whose functions ``prepare_worker``, ``work_on``, ``stop_run`` and
    ``count_running`` workers call, by the name that it has there; ``killed`` is what a client
    raises for a task that took its workers down.
    """

    def __init__(
        self,
        client: Any,
        entries: str,
        killed: Type[Exception],
        run: str,
        cancel: CancelToken,
    ) -> None:
        self._client, self._entries, self._killed = client, entries, killed
        self._run, self._cancel = run, cancel
        #: ("done", number) and ("news", message), from the client's own threads.
        self._inbox: queue.Queue[Tuple[str, Any]] = queue.Queue()
        self._futures: Dict[int, Any] = {}
        self._send = _entry()
        self._threads: Dict[str, int] = {}
        self._looked = 0.0
        self._others: List[str] = []
        self.model: Optional[Plain] = None

    # --- before the first raster ---

    def prepare(self, setup: WorkerSetup, folder: Path) -> None:
        """Has each worker load the model, so that what is missing is told before work begins."""
        sign = f".{self._run}.sign"
        (folder / sign).touch()
        try:
            workers = list(self._look())
            plain = asdict(setup)
            for number, address in enumerate(workers):
                arguments = (self._run, dict(plain), str(folder), sign, self._neighbours())
                self._submit(number, "prepare_worker", arguments, workers=[address])
            while self._futures:
                self._cancel.raise_if_cancelled()
                there = self._look()
                for number in [n for n in self._futures if self._futures[n].done()]:
                    self._check(workers[number], self._futures.pop(number))
                for number in [n for n in self._futures if workers[n] not in there]:
                    self._futures.pop(number).cancel()  # It died; its successor is asked later.
                time.sleep(_POLL / 4)
        finally:
            (folder / sign).unlink(missing_ok=True)
        self._inbox = queue.Queue()

    def _check(self, address: str, future: Any) -> None:
        where = tr("The worker at {address}").format(address=address)
        try:
            found = future.result()
        except ModuleNotFoundError as error:
            raise InputError(
                tr(
                    "{worker} lacks the Python module {module}. Install S2 SAM there with "
                    "pip, or start it with PYTHONPATH set to the folder that holds s2sam_qgis."
                ).format(worker=where, module=error.name)
            ) from error
        except Exception as error:
            self._cancel.raise_if_cancelled()
            raise InputError(
                tr("{worker} cannot begin ({type}: {error}).").format(
                    worker=where, type=type(error).__name__, error=error
                )
            ) from error
        if "error" in found:
            raise ModelError(f"{where}: {found['error']}")
        if found["version"] != __version__:
            raise InputError(
                tr(
                    "{worker} has S2 SAM {version}, this is {own_version}. Install the same."
                ).format(worker=where, version=found["version"], own_version=__version__)
            )
        if not found["sees_folder"]:
            raise InputError(
                tr(
                    "{worker} does not see the folder for the results. Choose one that all "
                    "machines reach under the same path."
                ).format(worker=where)
            )
        self.model = self.model or found["model"]
        if found["model"]["sha256"] != self.model["sha256"]:
            raise ModelError(
                tr(
                    "{worker} has other files of the model {model} than the others: masks "
                    "would not compare. Put the same files on all machines."
                ).format(worker=where, model=self.model["name"])
            )

    # --- the rasters ---

    def work(self, orders: Mapping[int, SceneOrder], watch: RerunWatch) -> Dict[int, RasterOutcome]:
        """The outcomes, by the numbers of ``orders``."""
        self._client.subscribe_topic(self._run, lambda event: self._inbox.put(("news", event[1])))
        numbers = {order.stem: number for number, order in orders.items()}
        outcomes: Dict[int, RasterOutcome] = {}
        parts: Dict[int, float] = {}
        waiting = iter(orders)
        self._hand_out(orders, waiting)
        while len(outcomes) < len(orders):
            self._cancel.raise_if_cancelled()
            self._check_connection()
            with contextlib.suppress(queue.Empty):
                kind, what = self._inbox.get(timeout=_POLL)
                if kind == "done":
                    number, text = int(what), "done"
                    outcome = self._outcome(self._futures.pop(number), orders[number].raster)
                    outcomes[number] = outcome
                    parts.pop(number, None)
                    watch.finished(number, outcome)
                else:
                    number, text = numbers[what["stem"]], what["text"]
                    if number in outcomes:
                        continue  # News of what is over.
                    parts[number] = min(float(what["fraction"]), 1.0)
                    watch.raster(number, parts[number], text)
                done = (len(outcomes) + sum(parts.values())) / len(orders)
                watch.progress(min(done, 1.0), f"{orders[number].raster.title}: {text}")
            self._hand_out(orders, waiting)
        self._client.unsubscribe_topic(self._run)
        return outcomes

    def _hand_out(self, orders: Mapping[int, SceneOrder], waiting: Iterator[int]) -> None:
        slots = sum(self._look().values()) or _NO_WORKERS_SLOTS
        while len(self._futures) < slots:
            number = next(waiting, None)
            if number is None:
                return
            self._submit(number, "work_on", (orders[number].to_json(), self._neighbours()))

    def _outcome(self, future: Any, raster: RerunRaster) -> RasterOutcome:
        try:
            answer = future.result()
        except self._killed:
            return failed_outcome(
                raster,
                tr(
                    "The worker process died while it worked on this raster, {count} times or "
                    "as often as the scheduler allows. Maybe memory ran out: use fewer "
                    "workers on one machine, or a smaller model."
                ).format(count=ALLOWED_FAILURES + 1),
            )
        except Exception as error:
            self._cancel.raise_if_cancelled()
            self._check_connection()
            answer = {"error": f"{type(error).__name__}: {error}"}
        if "error" in answer:
            return failed_outcome(
                raster, tr("The worker could not run it: {reason}").format(reason=answer["error"])
            )
        model = answer["model"]
        self.model = self.model or model
        if model["sha256"] != self.model["sha256"]:
            self._others.append(raster.title)
        return RasterOutcome.from_json(answer["outcome"])

    def warnings(self, prompts: PromptSet) -> Iterator[str]:
        """What should be said about the whole."""
        if self.model is not None:
            yield from warnings_about_model(prompts, self.model["name"], self.model["sha256"])
        if self._others:
            yield (
                tr(
                    "{count} rasters were run by workers with other files of the model, for "
                    "example {name}: their masks do not compare with the others."
                ).format(count=len(self._others), name=self._others[0])
            )

    def stop(self) -> None:
        """Stops what runs, and waits until no worker writes any more."""
        # Nothing here may hide why it was stopped; a worker that is gone needs no stopping.
        with contextlib.suppress(Exception):
            self._ask_all("stop_run")
            self._client.cancel(list(self._futures.values()), force=True)
            deadline = time.monotonic() + _STOP
            while time.monotonic() < deadline:
                if not any(self._ask_all("count_running").values()):
                    return
                time.sleep(_POLL)

    # --- the client ---

    def _ask_all(self, name: str) -> Dict[str, Any]:
        """Answers by worker; those that cannot are left out."""
        found = self._client.run(self._send, self._entries, name, self._run, on_error="ignore")
        return dict(found)

    def _submit(
        self, number: int, name: str, arguments: Tuple[Any, ...], workers: Optional[Any] = None
    ) -> None:
        key = f"{name}-{number}-{self._run}"
        future = self._client.submit(
            self._send, self._entries, name, *arguments, key=key, pure=False, workers=workers
        )
        self._futures[number] = future
        inbox = self._inbox
        future.add_done_callback(lambda _: inbox.put(("done", number)))

    def _look(self) -> Dict[str, int]:
        """Threads by worker; asked once a second at most."""
        if time.monotonic() - self._looked > 1.0:
            try:
                self._threads = dict(self._client.nthreads())
            except OSError as error:
                raise _gone() from error
            self._looked = time.monotonic()
        return self._threads

    def _neighbours(self) -> Dict[str, int]:
        """How many rasters are worked on at once, by machine."""
        found: Counter[str] = Counter()
        for address, threads in self._threads.items():
            found[host_of(address)] += threads
        return dict(found)

    def _check_connection(self) -> None:
        if self._client.status not in ("running", "connecting"):
            raise _gone()


def _gone() -> S2SamError:
    return S2SamError(
        tr(
            "The scheduler is gone. What is done stays done: start it and give the same "
            "command again."
        )
    )


def host_of(address: str) -> str:
    """The machine in tcp://machine:port."""
    return address.rsplit("://", maxsplit=1)[-1].rsplit(":", 1)[0]


def _entry() -> Callable[..., Any]:
    """The function that is sent.

    Made here, it goes by value: a scheduler can unpack it without having this package, and a
    worker that lacks it says so as an ordinary failure.
    """

    def enter(module: str, name: str, *arguments: Any) -> Any:
        import importlib

        return getattr(importlib.import_module(module), name)(*arguments)

    return enter

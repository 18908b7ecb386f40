"""Handing rasters to the workers of a cluster, and hearing from them.

Works through a Dask client that it is given. At most one task per worker thread is handed out at a
time: a dying worker then takes nobody else's raster with it, and a million rasters need no more of
the scheduler than a hundred.
"""

from __future__ import annotations

import contextlib
import dataclasses
import queue
import threading
import time
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ... import __version__
from ...core.errors import InputError, ModelError
from ...core.messages import plural, tr
from ...core.progress import CancelToken
from ...core.prompts import PromptSet
from ..rerun.job import RerunWatch
from ..rerun.one_raster import RasterOutcome, RerunRaster
from ..rerun.outcome import sign_of
from ..rerun.run import failed_outcome, warnings_about_model
from .roster import ASK, Roster
from .wire import Plain, SceneOrder, WorkerSetup

#: A raster whose worker died is tried again this often; then it is reported. It may be the raster
#: that kills workers (memory), and each try takes one more of them.
ALLOWED_FAILURES = 2

_POLL = 0.2  #: Seconds between two looks at cancel.
_STOP = 60.0  #: Seconds for workers to come to a place where they can stop.


@dataclass
class _Try:
    """One raster, or one question, in the hands of one worker."""

    number: int
    worker: str
    future: Any


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
        killed: type[Exception],
        run: str,
        cancel: CancelToken,
        say: Callable[[str], None],
    ) -> None:
        self._client, self._entries, self._killed = client, entries, killed
        self._run, self._cancel = run, cancel
        #: ("done", key) and ("news", message), from the client's own threads.
        self._inbox: queue.Queue[tuple[str, Any]] = queue.Queue()
        self._send = _entry()
        #: What is under way, by key.
        self._tries: dict[str, _Try] = {}
        self._counter = 0
        self._roster = Roster(client, say)
        #: Workers that were looked at and may work.
        self._checked: set[str] = set()
        self._deaths: Counter[int] = Counter()
        self._others: list[str] = []
        self._question: tuple[Any, ...] = ()
        self.model: Plain | None = None

    # --- before the first raster ---

    def prepare(self, setup: WorkerSetup, folder: Path) -> None:
        """Has each worker load the model, so that what is missing is told before work begins.

        One that comes later is asked the same before it gets a raster.
        """
        sign = sign_of(folder, self._run)
        sign.touch()
        self._question = (dataclasses.asdict(setup), str(folder), sign.name)
        self._roster.look()
        self._ask_newcomers()
        while any(entry.number < 0 for entry in self._tries.values()):
            self._cancel.raise_if_cancelled()
            self._roster.check_connection()
            self._roster.look()
            self._drop_lost()
            for key in [key for key, entry in self._tries.items() if entry.future.done()]:
                entry = self._tries.pop(key)
                self._check(entry.worker, entry.future)
                self._checked.add(entry.worker)
            time.sleep(_POLL / 4)

    def unsign(self, folder: Path) -> None:
        """Removes the file by which workers know the folder."""
        sign_of(folder, self._run).unlink(missing_ok=True)

    def _ask_newcomers(self) -> None:
        asked = {entry.worker for entry in self._tries.values() if entry.number < 0}
        for address in sorted(self._roster.alive - self._checked - self._roster.refused - asked):
            setup, folder, sign = self._question
            arguments = (self._run, setup, folder, sign, self._roster.neighbours())
            self._submit(-1, "prepare_worker", arguments, address)

    def _admit(self, entry: _Try) -> None:
        """A worker that came later has answered: it may work, or it is told why not."""
        try:
            self._check(entry.worker, entry.future)
        except (InputError, ModelError) as error:
            self._roster.refused.add(entry.worker)
            self._roster.say(tr("{reason} It gets no raster.").format(reason=error))
        else:
            self._checked.add(entry.worker)

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

    def work(self, orders: Mapping[int, SceneOrder], watch: RerunWatch) -> dict[int, RasterOutcome]:
        """The outcomes, by the numbers of ``orders``."""
        self._client.subscribe_topic(self._run, lambda event: self._inbox.put(("news", event[1])))
        numbers = {order.stem: number for number, order in orders.items()}
        outcomes: dict[int, RasterOutcome] = {}
        parts: dict[int, float] = {}
        waiting = deque(orders)
        plain = {number: order.to_json() for number, order in orders.items()}

        def over(number: int, outcome: RasterOutcome) -> None:
            outcomes[number] = outcome
            parts.pop(number, None)
            watch.finished(number, outcome)
            tell(number, "done")

        def tell(number: int, text: str) -> None:
            done = (len(outcomes) + sum(parts.values())) / len(orders)
            watch.progress(min(done, 1.0), f"{orders[number].raster.title}: {text}")

        while len(outcomes) < len(orders):
            self._cancel.raise_if_cancelled()
            self._roster.check_connection()
            self._roster.look()
            for number in self._drop_lost():
                self._deaths[number] += 1
                if self._deaths[number] > ALLOWED_FAILURES:
                    over(number, failed_outcome(orders[number].raster, _died()))
                else:
                    waiting.appendleft(number)
            self._ask_newcomers()
            self._hand_out_plain("work_on", plain, waiting)
            with contextlib.suppress(queue.Empty):
                kind, what = self._inbox.get(timeout=_POLL)
                if kind == "news":
                    number = numbers[what["stem"]]
                    if number not in outcomes:  # Else it is news of what is over.
                        parts[number] = min(float(what["fraction"]), 1.0)
                        watch.raster(number, parts[number], what["text"])
                        tell(number, what["text"])
                    continue
                entry = self._tries.pop(what, None)
                if entry is None:
                    continue  # Of a worker that was given up.
                if entry.number < 0:
                    self._admit(entry)
                    continue
                outcome = self._outcome(entry.future, orders[entry.number].raster)
                if outcome is not None:
                    over(entry.number, outcome)
                else:
                    self._deaths[entry.number] += 1
                    waiting.appendleft(entry.number)
        self._client.unsubscribe_topic(self._run)
        return outcomes

    def _hand_out_plain(self, name: str, orders: Mapping[int, Plain], waiting: deque[int]) -> None:
        """One raster for each thread of a worker that was looked at, and never more."""
        busy = Counter(entry.worker for entry in self._tries.values())
        for address in sorted(self._checked & self._roster.alive, key=lambda each: busy[each]):
            for _ in range(self._roster.threads[address] - busy[address]):
                if not waiting:
                    return
                number = waiting.popleft()
                arguments = (orders[number], self._roster.neighbours())
                self._submit(number, name, arguments, address)

    def _outcome(self, future: Any, raster: RerunRaster) -> RasterOutcome | None:
        """What a worker answered; None where it died over it and another one may try."""
        try:
            answer = future.result(timeout=ASK)
        except self._killed:
            return None
        except Exception as error:
            self._cancel.raise_if_cancelled()
            self._roster.check_connection()
            if future.cancelled():
                return None
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
            yield plural(
                len(self._others),
                tr(
                    "1 raster was run by a worker with other files of the model ({name}): its "
                    "masks do not compare with the others."
                ),
                tr(
                    "{count} rasters were run by workers with other files of the model, for "
                    "example {name}: their masks do not compare with the others."
                ),
                name=self._others[0],
            )

    def stop(self) -> None:
        """Stops what runs, and waits until no worker that answers writes any more."""

        def stop_all() -> None:
            # Nothing here may hide why it was stopped; a worker that is gone needs no stopping.
            with contextlib.suppress(Exception):
                self._ask_all("stop_run")
                futures = [entry.future for entry in self._tries.values()]
                self._client.cancel(futures, force=True)
                deadline = time.monotonic() + _STOP
                while time.monotonic() < deadline:
                    if not any(self._ask_all("count_running").values()):
                        return
                    time.sleep(_POLL)

        # On a thread: a worker or a scheduler that is frozen never answers.
        stopping = threading.Thread(target=stop_all, name="s2sam-stop", daemon=True)
        stopping.start()
        stopping.join(_STOP)

    # --- the client ---

    def _ask_all(self, name: str) -> dict[str, Any]:
        """Answers by worker; those that cannot are left out."""
        asked = sorted(self._roster.alive)
        if not asked:
            return {}
        found = self._client.run(
            self._send, self._entries, name, self._run, workers=asked, on_error="ignore"
        )
        return dict(found)

    def _submit(self, number: int, name: str, arguments: tuple[Any, ...], worker: str) -> None:
        self._counter += 1
        key = f"{name}-{number}-{self._counter}-{self._run}"
        future = self._client.submit(
            self._send,
            self._entries,
            name,
            *arguments,
            key=key,
            pure=False,
            workers=[worker],
            allow_other_workers=False,
        )
        self._tries[key] = _Try(number, worker, future)
        inbox = self._inbox
        future.add_done_callback(lambda _: inbox.put(("done", key)))

    def _drop_lost(self) -> list[int]:
        """Gives up what lost workers had; returns the numbers of their rasters."""
        lost = {key: e for key, e in self._tries.items() if e.worker not in self._roster.alive}
        for key, entry in lost.items():
            del self._tries[key]
            entry.future.cancel()
        self._checked &= set(self._roster.threads)
        return [entry.number for entry in lost.values() if entry.number >= 0]


def _died() -> str:
    return tr(
        "The worker process died while it worked on this raster, {count} times or as often as the "
        "scheduler allows. Maybe memory ran out: use fewer workers on one machine, or a smaller "
        "model."
    ).format(count=ALLOWED_FAILURES + 1)


def _entry() -> Callable[..., Any]:
    """The function that is sent.

    Made here, it goes by value: a scheduler can unpack it without having this package, and a
    worker that lacks it says so as an ordinary failure.
    """

    def enter(module: str, name: str, *arguments: Any) -> Any:
        import importlib

        return getattr(importlib.import_module(module), name)(*arguments)

    return enter

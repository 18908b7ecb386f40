"""What a worker process of a cluster does for one raster. Knows nothing of Dask.

Each process loads its model once and keeps it: a process that is told to run a thousand rasters
opens one ONNX session. Orders and answers are plain values, so that they travel.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ... import __version__
from ...core.errors import InputError
from ...core.machine import cores
from ...core.messages import tr
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...models import catalogue
from ...models.embedding_store import EmbeddingStore
from ...models.predictor import Predictor
from ...models.user_store import open_store
from ..rerun.one_raster import Replay, RerunRaster
from ..rerun.run import attempt
from .wire import SceneOrder, WorkerSetup

_lock = threading.Lock()
#: The models of this process, by what they were asked to be; in practice one.
_loaded: dict[WorkerSetup, tuple[Predictor, EmbeddingStore]] = {}
#: What runs in this process now, by run.
_tokens: dict[str, list[CancelToken]] = {}
#: Runs that were stopped: what of them still arrives is not begun.
_stopped: list[str] = []


def run_scene(
    order: SceneOrder, neighbours: int, progress: ProgressCallback = no_progress
) -> dict[str, Any]:
    """Runs one raster; a failure is an outcome too. Raises Cancelled, ModelError.

    ``neighbours`` is how many rasters this machine works on at once: they share its cores.
    """
    with cancellable(order.run) as cancel:
        predictor, store = load(order.setup, neighbours, cancel)
        replay = Replay(order.prompts, predictor, store, order.options)
        outcome = attempt(order.raster, replay, order.folder, order.stem, cancel, progress)
    return {"outcome": outcome.to_json(), "model": _facts(predictor)}


def prepare(
    run: str, setup: WorkerSetup, folder: str, sign: str, neighbours: int
) -> dict[str, Any]:
    """Loads the model, so that what is missing is known before the first raster.

    Returns what the worker is: version, model, and whether it sees the file ``sign`` that the
    caller put into ``folder``.
    """
    with cancellable(run) as cancel:
        predictor, _ = load(setup, neighbours, cancel)
    return {
        "version": __version__,
        "model": _facts(predictor),
        "sees_folder": (Path(folder) / sign).is_file(),
        "pid": os.getpid(),
    }


def stop_run(run: str) -> None:
    """Asks everything of a run that works in this process to stop, and nothing more to begin."""
    with _lock:
        _stopped.append(run)
        del _stopped[:-100]
        tokens = list(_tokens.get(run, ()))
    for token in tokens:
        token.cancel()


def count_running(run: str) -> int:
    """How many tasks of a run still work in this process."""
    with _lock:
        return len(_tokens.get(run, ()))


@contextlib.contextmanager
def cancellable(run: str) -> Iterator[CancelToken]:
    """A token that ``stop_run`` cancels while the block runs."""
    token = CancelToken()
    with _lock:
        _tokens.setdefault(run, []).append(token)
        if run in _stopped:
            token.cancel()
    try:
        token.raise_if_cancelled()
        yield token
    finally:
        with _lock:
            _tokens[run].remove(token)
            if not _tokens[run]:
                del _tokens[run]


_loading = threading.Lock()


def load(
    setup: WorkerSetup, neighbours: int, cancel: CancelToken
) -> tuple[Predictor, EmbeddingStore]:
    """The model and the store of this process; loaded once."""
    with _loading:  # Two tasks that begin together must not load the model twice.
        found = _loaded.get(setup)
        if found is None:
            threads = setup.model.threads or max(1, cores() // max(1, neighbours))
            model = catalogue.load_model(setup.model.on(setup.model.device, threads), cancel)
            _loaded.clear()  # Another run's model would only hold memory.
            found = Predictor(model), open_store(setup.store)
            _loaded[setup] = found
        return found


def _facts(predictor: Predictor) -> dict[str, Any]:
    model = predictor.model
    return {
        "name": model.name,
        "sha256": model.sha256,
        "is_standin": model.is_standin,
        "provider": model.provider,
        "provider_note": model.provider_note,
    }


def can_travel(raster: RerunRaster) -> RerunRaster:
    """The raster by absolute paths, as another process opens it.

    Raises InputError for an open source: only the process that opened it can read it.
    """
    given = raster.raster
    if raster.opened_by is not None or not isinstance(given, (str, list, tuple)):
        raise InputError(
            tr(
                "{name} is a layer that only this program can read, so no worker process can. "
                "Save it as a file and give that."
            ).format(name=raster.title)
        )
    names = [given] if isinstance(given, str) else [str(name) for name in given]
    if len(names) == 1 and not os.path.exists(names[0]):
        names = [name.strip() for name in names[0].split("|")]
    full = [os.path.abspath(name) if os.path.exists(name) else name for name in names]
    return RerunRaster("|".join(full), raster.title, raster.acquired)

"""Getting models: downloads, files that the user has, checks; each a task with progress."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from ..core.progress import CancelToken, ProgressCallback
from ..models.spec import ModelSpec
from ..translation import tr
from .background_task import BackgroundTask
from .imports import import_workflow

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


def fetch_task(
    name: str, done: Done, failed: Failed, cancelled: Callable[[], None]
) -> BackgroundTask:
    """Downloads a model; what was loaded before a cancel is kept and resumed."""

    def work(cancel: CancelToken, progress: ProgressCallback) -> Any:
        import_workflow()
        from ..models import catalogue

        return catalogue.fetch_model(name, progress, cancel)

    return BackgroundTask(tr("Download {model}").format(model=name), work, done, failed, cancelled)


def add_task(
    name: str, file: Path, done: Done, failed: Failed, cancelled: Callable[[], None]
) -> BackgroundTask:
    """Takes a file that the user has, after it was checked."""

    def work(cancel: CancelToken, progress: ProgressCallback) -> Any:
        import_workflow()
        from ..models import catalogue

        return catalogue.add_model(name, str(file), progress, cancel)

    return BackgroundTask(tr("Add {model}").format(model=name), work, done, failed, cancelled)


def check_task(
    spec: ModelSpec, done: Done, failed: Failed, cancelled: Callable[[], None]
) -> BackgroundTask:
    """Loads a model and runs it once."""

    def work(cancel: CancelToken, _: ProgressCallback) -> Any:
        import_workflow()
        from ..models import catalogue

        return catalogue.check_model(spec, cancel)

    return BackgroundTask(
        tr("Check {model}").format(model=spec.title), work, done, failed, cancelled
    )

"""The same prompts and the recorded stretch over many rasters, one after the other.

One raster's failure never stops the others. What is done is on disk and skipped next time, so an
interrupted rerun is continued by starting it again.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.errors import Cancelled, InputError, S2SamError
from ...core.files import PathLike
from ...core.messages import plural, shortened, tr
from ...core.options import GRID
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...core.prompts import PromptId, PromptSet
from ...core.run_record import read_record
from ...core.secrets import without_secrets
from ...models.embedding_store import EmbeddingStore
from ...models.predictor import Predictor
from ...raster.reading.acquired import date_in
from ..replay import recorded_was_own
from ..targets import Inputs, Output, check_targets
from .follow_chain import FollowChain
from .job import RerunJob, RerunWatch
from .one_raster import (
    DONE,
    FAILED,
    SKIPPED,
    RasterOutcome,
    Replay,
    RerunOptions,
    RerunRaster,
    chosen_plan,
    file_stem,
    run_raster,
)
from .outcome import OutcomeFiles
from .table import TableRow, table


@dataclass(frozen=True)
class RerunReport:
    """Outcomes in the order of the rasters, and the table over objects and dates."""

    outcomes: tuple[RasterOutcome, ...]
    rows: tuple[TableRow, ...]
    #: What should be said about the whole.
    warnings: tuple[str, ...] = ()

    def count(self, status: str) -> int:
        """How many rasters ended so."""
        return sum(outcome.status == status for outcome in self.outcomes)

    @property
    def failures(self) -> tuple[RasterOutcome, ...]:
        """The rasters that failed."""
        return tuple(outcome for outcome in self.outcomes if outcome.status == FAILED)

    @property
    def sentence(self) -> str:
        """How it went, in one line."""
        parts = [
            plural(
                len(self.outcomes),
                tr("{done} of 1 raster done"),
                tr("{done} of {count} rasters done"),
                done=self.count(DONE),
            )
        ]
        if self.count(SKIPPED):
            parts.append(
                tr("{count} skipped because they were done before").format(
                    count=self.count(SKIPPED)
                )
            )
        if self.count(FAILED):
            parts.append(tr("{count} failed").format(count=self.count(FAILED)))
        return ", ".join(parts)

    def to_json(self) -> dict[str, Any]:
        """For the shell."""
        return {
            "rasters": [outcome.to_json() for outcome in self.outcomes],
            "table": [dataclasses.asdict(row) for row in self.rows],
        }


def rerun(
    job: RerunJob, predictor: Predictor, store: EmbeddingStore, watch: RerunWatch | None = None
) -> RerunReport:
    """Runs the prompts on every raster and writes the results of each.

    Raises:
        InputError: there is nothing to run, or the folder cannot be used.
        Cancelled: stopped by ``watch.cancel``; rasters that were done stay done.
    """
    check_something_to_do(job)
    prompts, rasters = job.prompts, job.rasters
    watch = watch or RerunWatch()
    target = make_folder(job.folder)
    options = prepared_options(prompts, job.options)
    stems = file_stems(rasters)
    check_outputs(job, target, stems, options, predictor.model.files)
    if options.follow and chosen_plan(prompts, options).plan == GRID:
        raise InputError(
            tr("Following needs the chip plan focus: the chip plan grid replays fixed prompts.")
        )
    replay = Replay(prompts, predictor, store, options)
    chain = FollowChain(prompts, rasters) if options.follow else None
    found: dict[int, RasterOutcome] = {}
    for done, index in enumerate(range(len(rasters)) if chain is None else chain.order):
        raster = rasters[index]

        def step(
            fraction: float,
            text: str,
            done: int = done,
            index: int = index,
            title: str = raster.title,
        ) -> None:
            watch.progress((done + min(fraction, 1.0)) / len(rasters), f"{title}: {text}")
            watch.raster(index, fraction, text)

        here = replay if chain is None else dataclasses.replace(replay, step=chain.next_step())
        found[index] = attempt(raster, here, target, stems[index], watch.cancel, step)
        if chain is not None:
            chain.add(found[index])
        watch.finished(index, found[index])
    outcomes = [found[index] for index in range(len(rasters))]
    watch.progress(1.0, tr("comparing dates"))
    rows = table(outcomes, objects_of(prompts), watch.cancel)
    model = predictor.model
    warnings = warnings_about_model(prompts, model.name, model.sha256)
    warnings += warnings_about_dates(prompts, options)
    return RerunReport(tuple(outcomes), tuple(rows), warnings)


def check_something_to_do(job: RerunJob) -> None:
    """Raises InputError where there are no prompts, or no rasters."""
    if job.prompts.is_empty:
        raise InputError(tr("There are no prompts to rerun. Add at least one point or box."))
    if not job.rasters:
        raise InputError(tr("There is no raster to rerun the prompts on. Choose at least one."))


def check_outputs(
    job: RerunJob,
    folder: Path,
    stems: Sequence[str],
    options: RerunOptions,
    model: Sequence[PathLike] = (),
) -> None:
    """Raises where a result of any raster would be something that the rerun reads.

    Also undoes what an earlier one that was killed left in the folder.
    """
    outputs = [
        output for stem in stems for output in OutcomeFiles(folder, stem, options.vector).outputs
    ]
    if job.summary is not None:
        outputs.append(Output(Path(job.summary), tr("summary"), replaceable=True))
    names = [_uri(raster) for raster in job.rasters]
    record = read_record(job.prompts.record)
    if record.source is not None:
        names.append(record.source)
    names += record.date_names
    reads = job.reads
    check_targets(outputs, Inputs([*reads.rasters, *names], reads.files, [*reads.model, *model]))


def attempt(
    raster: RerunRaster,
    replay: Replay,
    folder: PathLike,
    stem: str,
    cancel: CancelToken,
    progress: ProgressCallback = no_progress,
) -> RasterOutcome:
    """``run_raster``, with a failure turned into an outcome; only Cancelled is raised."""
    try:
        return run_raster(raster, replay, folder, stem, cancel, progress)
    except Cancelled:
        raise
    except (S2SamError, OSError, MemoryError) as error:
        reason = str(error) or tr("There is not enough memory. Close other programs.")
    except Exception as error:
        reason = tr("Something unexpected happened ({type}: {error}).").format(
            type=type(error).__name__, error=error
        )
    return failed_outcome(raster, reason)


def failed_outcome(raster: RerunRaster, reason: str) -> RasterOutcome:
    """The outcome of a raster that could not be done."""
    acquired = raster.acquired or date_in(raster.title)
    source = without_secrets(_uri(raster))
    told = shortened(without_secrets(reason))
    return RasterOutcome(raster.title, FAILED, source, acquired, reason=told)


def prepared_options(prompts: PromptSet, options: RerunOptions | None) -> RerunOptions:
    """The options completed by what is found out once for all rasters."""
    options = options or RerunOptions()
    if options.recorded_was_own is None and prompts.record.get("stretch"):
        options = dataclasses.replace(options, recorded_was_own=recorded_was_own(prompts.record))
    return options


def file_stems(rasters: Sequence[RerunRaster]) -> list[str]:
    """How each raster's files begin: its name, with a mark where several have the same."""
    stems = [file_stem(raster.title) for raster in rasters]
    lower = Counter(stem.lower() for stem in stems)  # Not all systems tell a from A.
    marked = []
    for raster, stem in zip(rasters, stems):
        if lower[stem.lower()] > 1:
            mark = hashlib.sha256(_uri(raster).encode()).hexdigest()[:8]
            stem = f"{stem}-{mark}"  # noqa: PLW2901 - the same stem, marked
        marked.append(stem)
    again = Counter(marked)
    if max(again.values(), default=0) > 1:
        twice = next(raster for raster, stem in zip(rasters, marked) if again[stem] > 1)
        raise InputError(
            tr("{name} was given twice. Give each raster once.").format(
                name=_uri(twice) or twice.title
            )
        )
    return marked


def make_folder(folder: PathLike) -> Path:
    """The results' folder, made where it is missing; raises InputError where it cannot be."""
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            tr("{folder} cannot be used as a folder: {reason}. Choose another one.").format(
                folder=target, reason=error.strerror or error
            )
        ) from error
    return target


def objects_of(prompts: PromptSet) -> list[tuple[PromptId, str]]:
    """(prompt id, name) of every object, ascending."""
    return [(prompt_id, prompts.name_of(prompt_id)) for prompt_id in prompts.ids]


def warnings_about_model(prompts: PromptSet, name: str, sha256: str) -> tuple[str, ...]:
    """What should be said where the prompts were made with another model."""
    recorded = read_record(prompts.record)
    if recorded.model_sha256 in (None, sha256):
        return ()
    if recorded.model is not None:
        return (
            tr(
                "The prompts were made with the model {recorded}, this is {model}: its masks "
                "may differ."
            ).format(recorded=recorded.model, model=name),
        )
    return (
        tr(
            "The prompts were made with the model of another run, this is {model}: its masks "
            "may differ."
        ).format(model=name),
    )


def warnings_about_dates(prompts: PromptSet, options: RerunOptions) -> tuple[str, ...]:
    """What should be said where the prompts were made with other dates beside the image."""
    count = len(read_record(prompts.record).dates)
    if not count or options.also_recorded or options.choice.also:
        return ()
    return (
        tr(
            "The prompts were made with other dates beside the image ({count}). Each raster was "
            "looked at alone, so that changes show."
        ).format(count=count),
    )


def _uri(raster: RerunRaster) -> str:
    given = raster.raster
    if isinstance(given, str):
        return given
    if isinstance(given, Sequence):
        return "|".join(given)
    return given.uri

"""The same prompts on one more raster: what a rerun does for each, in any thread or process."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Union

from ...core.errors import InputError
from ...core.files import PathLike
from ...core.messages import tr
from ...core.options import DEFAULT_OVERLAP, FOCUS, Finishing, InputChoice, SegmentOptions
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...core.prompt_geojson import format_prompts
from ...core.prompts import PromptId, PromptSet
from ...core.run_record import read_record
from ...core.secrets import path_of, without_secrets
from ...core.source import RasterSource
from ...models.embedding_store import EmbeddingStore
from ...models.predictor import Predictor
from ..imagery import Imagery
from ..inputs import open_imagery
from ..other_dates import close_dates
from ..place_prompts import to_lonlat
from ..replay import on_own_terms
from ..results import Answered, WrittenResults, write_results
from ..segment import Segmentation, segment
from ..targets import Inputs, check_targets, result_outputs
from .cloud_share import with_cloud_shares
from .mean_values import mean_values
from .objects_here import asked_here, lost_before, nothing_here, split_by_place
from .outcome import (
    DONE,
    EMPTY,
    FAILED,
    NO_DATA,
    OUTSIDE,
    SKIPPED,
    ObjectResult,
    OutcomeFiles,
    RasterOutcome,
)

if TYPE_CHECKING:
    from .follow_chain import FollowStep

__all__ = [
    "DONE",
    "EMPTY",
    "FAILED",
    "NO_DATA",
    "OUTSIDE",
    "SKIPPED",
    "ObjectResult",
    "RasterOutcome",
    "RerunOptions",
    "RerunRaster",
    "chosen_plan",
    "file_stem",
    "run_raster",
]

#: Raised where the meaning of the provenance record changes.
_RECORD_VERSION = 1

Raster = Union[str, Sequence[str], RasterSource]


@dataclass(frozen=True)
class RerunRaster:
    """A raster to run on: a path (which may go to another process) or an open source.

    ``name`` and ``acquired`` (ISO 8601) stand in for what the raster does not tell itself.
    ``opened_by`` opens it when its turn comes, where that is not done by its path; ``raster`` then
    only names it.
    """

    raster: Raster
    name: str = ""
    acquired: str | None = None
    opened_by: Callable[[], RasterSource] | None = None

    @property
    def title(self) -> str:
        """How it is called before it was opened."""
        if self.name:
            return self.name
        if isinstance(self.raster, str):
            return Path(path_of(self.raster).rstrip("/\\")).name
        if isinstance(self.raster, Sequence):
            return Path(path_of(self.raster[0])).stem
        return self.raster.description.name


@dataclass(frozen=True)
class RerunOptions:
    """What is the same for all rasters. ``vector`` is the suffix of the outlines' files.

    ``segment`` None takes the chip plan that the prompts recorded, else the default one.
    """

    segment: SegmentOptions | None = None
    choice: InputChoice = field(default_factory=InputChoice)
    finishing: Finishing = field(default_factory=Finishing)
    vector: str = ".gpkg"
    overwrite: bool = False
    #: Whether the dates that the prompts recorded are looked at beside each raster. Otherwise each
    #: is looked at alone, so that changes show.
    also_recorded: bool = False
    #: Whether each date starts from the masks of the one before; see ``follow_chain``.
    follow: bool = False
    #: What ``replay.recorded_was_own`` says of the prompts' record.
    recorded_was_own: bool | None = None
    #: Names this rerun where several processes work on it; see ``OutcomeFiles``.
    run: str = ""


def file_stem(name: str) -> str:
    """A raster's name as the beginning of file names on every system."""
    stem = re.sub(r"\.(tiff?|jp2|vrt|img|zip|SAFE)$", "", name, flags=re.IGNORECASE)
    return re.sub(r"[^\w.\-]+", "_", stem).strip("._") or "raster"


def chosen_plan(prompts: PromptSet, options: RerunOptions) -> SegmentOptions:
    """How chips are placed: as asked for, else as recorded, else by default."""
    if options.segment is not None:
        return options.segment
    record = read_record(prompts.record)
    overlap = record.spatial_overlap
    return SegmentOptions(record.plan or FOCUS, DEFAULT_OVERLAP if overlap is None else overlap)


@dataclass(frozen=True)
class Replay:
    """What is done with each raster: prompts, the model that is asked, and how."""

    prompts: PromptSet
    predictor: Predictor
    store: EmbeddingStore
    options: RerunOptions = field(default_factory=RerunOptions)
    #: Where the objects were last seen; None replays the prompts as they are.
    step: FollowStep | None = None


def run_raster(
    raster: RerunRaster,
    replay: Replay,
    folder: PathLike,
    stem: str,
    cancel: CancelToken | None = None,
    progress: ProgressCallback = no_progress,
) -> RasterOutcome:
    """Segments one raster and writes ``folder/stem_masks`` as GeoTIFF, outlines and record (JSON).

    A raster whose record says that the same was done already is skipped.

    Raises:
        S2SamError: it cannot be opened, holds none of the objects, or cannot be written to.
        Cancelled: stopped by ``cancel``; nothing half-written remains.
    """
    prompts, predictor, options = replay.prompts, replay.predictor, replay.options
    cancel = cancel or CancelToken()
    start = time.perf_counter()
    cancel.raise_if_cancelled()
    progress(0.0, tr("opening"))
    given = raster.opened_by() if raster.opened_by is not None else raster.raster
    choice = options.choice
    if choice.also is None and not options.also_recorded:
        choice = dataclasses.replace(choice, also=())
    imagery = open_imagery(given, choice, prompts.record)
    try:
        notes: tuple[str, ...] = ()
        if not options.choice.chooses_stretch and prompts.record.get("stretch"):
            imagery, notes = on_own_terms(imagery, options.recorded_was_own)
        paths = OutcomeFiles(Path(folder), stem, options.vector, options.run)
        step = replay.step
        asked = asked_here(prompts, step)
        key = _key(imagery, asked, predictor, options, step)
        known = paths.known_outcome(key)
        if known is not None and not options.overwrite:
            # The scene classification may have come since.
            return with_cloud_shares(known, imagery.source)
        overwrite = options.overwrite or paths.was_begun(key)
        # What a killed run left hidden is looked for where there is reason to.
        read = Inputs(imagery.names)
        check_targets(result_outputs(paths.results), read, overwrite, tidy=overwrite)
        inside, missing = split_by_place(asked, imagery)
        if not inside.ids:
            raise InputError(nothing_here(missing))
        plan = chosen_plan(prompts, options)
        trail = None if step is None else step.trail(imagery.grid)
        segmentation = segment(
            imagery, predictor, replay.store, inside, plan, cancel, progress, trail
        )
        meanwhile = paths.written_meanwhile(key)
        if meanwhile is not None:
            return with_cloud_shares(meanwhile, imagery.source)
        answered = Answered(segmentation, imagery, predictor.model, inside)
        written = _write(answered, paths, key, options.finishing, overwrite, cancel)
        objects = {
            feature.prompt_id: _object(
                segmentation, band, feature.prompt_id, inside, feature, imagery.source
            )
            for band, feature in enumerate(written.features, start=1)
        }
        for prompt_id, status in missing.items():
            objects[prompt_id] = ObjectResult(prompt_id, prompts.name_of(prompt_id), status)
        objects.update(lost_before(prompts, step))
        outcome = RasterOutcome(
            name=raster.title,
            status=DONE,
            source=without_secrets(imagery.source.uri),
            acquired=imagery.source.description.acquired or raster.acquired,
            crs=imagery.grid.crs,
            masks=str(paths.masks),
            outlines=str(paths.outlines),
            objects=tuple(objects[prompt_id] for prompt_id in prompts.ids),
            warnings=(*notes, *segmentation.warnings, *written.warnings),
            encoded=segmentation.effort.encoded,
            seconds=round(time.perf_counter() - start, 3),
        )
        outcome = with_cloud_shares(outcome, imagery.source)
        paths.write_record(key, outcome)
        return outcome
    finally:
        close_dates(imagery)
        if not hasattr(raster.raster, "read"):  # An open source belongs to whoever opened it.
            close = getattr(imagery.source, "close", None)
            if close is not None:
                close()


def _write(
    answered: Answered,
    paths: OutcomeFiles,
    key: str,
    finishing: Finishing | None,
    overwrite: bool,
    cancel: CancelToken,
) -> WrittenResults:
    """Writes masks and outlines: both, or, where the run is stopped between them, none.

    Only what was there before (``--overwrite``) is not brought back; the note that the run was
    begun then makes the next one do this raster again.
    """
    own = paths.was_begun(key) or not any(Path(path).exists() for path in paths.results.all)
    paths.write_begun(key)
    try:
        return write_results(answered, paths.results, finishing, overwrite=overwrite, cancel=cancel)
    except BaseException:
        if own:
            paths.take_back()
        raise


def _key(
    imagery: Imagery,
    prompts: PromptSet,
    predictor: Predictor,
    options: RerunOptions,
    step: FollowStep | None,
) -> str:
    """Hash of everything that changes the results."""
    placed = to_lonlat(prompts)
    bare = PromptSet(placed.prompts, placed.crs, corrections=placed.corrections)
    segment_options = chosen_plan(prompts, options)
    parts = {
        "version": _RECORD_VERSION,
        "imagery": imagery.key,
        "views": [view.key for view in imagery.others],
        **({"dates": _date_keys(imagery)} if imagery.dates else {}),
        "prompts": format_prompts(bare),
        **({} if step is None else {"followed_from": step.digest}),
        "model": predictor.model.sha256,
        "plan": segment_options.plan,
        "overlap": segment_options.spatial_overlap,
        "region": repr(segment_options.region),
        "rule": repr(segment_options.rule),
        "finishing": repr(options.finishing),
    }
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def _date_keys(imagery: Imagery) -> list[Any]:
    return [[view.key for view in date.views] for date in imagery.dates]


def _object(
    segmentation: Segmentation,
    band: int,
    prompt_id: PromptId,
    prompts: PromptSet,
    feature: Any,
    source: RasterSource,
) -> ObjectResult:
    mask = next(mask for mask in segmentation.masks if mask.prompt_id == prompt_id)
    window = mask.window
    area = feature.area_ha
    followed = segmentation.followed.get(prompt_id)
    # What is lost or hidden has an area that nobody knows; an empty mask has none.
    seen = followed is None or not followed.why
    known = seen and area is not None and math.isfinite(area)
    region = segmentation.region
    status = DONE if mask.pixels else EMPTY
    return ObjectResult(
        prompt_id=prompt_id,
        name=prompts.name_of(prompt_id),
        status=status if followed is None else followed.why or status,
        area_ha=float(area) if known else None,
        score=mask.score,
        stability=mask.stability,
        pixels=mask.pixels,
        band=band,
        window=None
        if window is None
        else (window.col - region.col, window.row - region.row, window.width, window.height),
        values=mean_values(mask, source),
        followed=followed is not None,
        overlap=None if followed is None else round(followed.overlap, 4),
    )

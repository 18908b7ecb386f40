"""What a rerun is asked to do, and who hears of it: the same for one process as for many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Callable

from ...core.files import PathLike
from ...core.progress import CancelToken, ProgressCallback, no_progress
from ...core.prompts import PromptSet
from ..targets import Inputs
from .one_raster import RasterOutcome, RerunOptions, RerunRaster

#: Called as ``watch(index, fraction, text)`` while the raster at ``index`` is worked on.
RasterProgress = Callable[[int, float, str], None]
#: Called as ``finished(index, outcome)`` once per raster.
RasterFinished = Callable[[int, RasterOutcome], None]


@dataclass(frozen=True)
class RerunJob:
    """The prompts to run on every raster; the results of each go into ``folder``.

    ``reads`` is what is read besides the rasters, ``summary`` a file that the caller writes after
    it: neither may be one of the results.
    """

    prompts: PromptSet
    rasters: Sequence[RerunRaster]
    folder: PathLike
    options: RerunOptions | None = None
    reads: Inputs = field(default_factory=Inputs)
    summary: PathLike | None = None


@dataclass(frozen=True)
class RerunWatch:
    """Who may stop a rerun and who hears of it; callbacks come in the caller's thread.

    ``progress`` hears of the whole, ``raster`` and ``finished`` of each raster, and ``say`` where
    other processes can be watched.
    """

    cancel: CancelToken = field(default_factory=CancelToken)
    progress: ProgressCallback = no_progress
    raster: RasterProgress = lambda *_: None
    finished: RasterFinished = lambda *_: None
    say: Callable[[str], None] = lambda _: None

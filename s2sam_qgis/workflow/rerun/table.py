"""What a rerun says about each object over time: area, and agreement with the first date."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...core.files import PathLike, refuse_existing, replace_when_done
from ...core.grid import Window
from ...core.progress import CancelToken
from ...core.prompts import PromptId
from ..placed_masks import PlacedMask
from .compare_masks import iou_on_common_grid, read_placed
from .mean_values import VALUES
from .outcome import DONE, FAILED, ObjectResult, RasterOutcome

COLUMNS = (
    "prompt_id",
    "name",
    "acquired",
    "raster",
    "status",
    "area_ha",
    "iou_first",
    "score",
    "stability",
    "pixels",
    "source",
    "outlines",
    "masks",
    "reason",
    "cloud_share",
    "mostly_cloudy",
    *VALUES,
    "followed",
    "overlap",
)
#: How the first line of any table of ours begins; columns were added at the end.
_OWN_START = ",".join(COLUMNS[:7])


@dataclass(frozen=True)
class TableRow:
    """One object on one raster; ``iou_first`` compares with the object's earliest date."""

    prompt_id: PromptId
    name: str
    acquired: str | None
    raster: str
    status: str
    area_ha: float | None = None
    iou_first: float | None = None
    score: float | None = None
    stability: float | None = None
    pixels: int = 0
    source: str = ""
    outlines: str | None = None
    masks: str | None = None
    reason: str = ""
    #: Share of the mask that is cloud or shadow, and whether that is more than half; None: unknown.
    cloud_share: float | None = None
    mostly_cloudy: bool | None = None
    #: (name, mean over the mask) of reflectances and indices that the raster has.
    values: tuple[tuple[str, float], ...] = ()
    #: Whether it was followed from another date, and its mask's overlap (IoU) with that date's.
    followed: bool = False
    overlap: float | None = None

    def cell(self, column: str) -> object:
        """What stands in a column of the table; None where nothing does."""
        return dict(self.values).get(column) if column in VALUES else getattr(self, column)


def table(
    outcomes: Sequence[RasterOutcome],
    objects: Sequence[tuple[PromptId, str]],
    cancel: CancelToken | None = None,
) -> list[TableRow]:
    """Rows by object, then date; rasters without a date come last, in the order given.

    ``objects`` are (prompt id, name): a raster that failed has a row for each as well.
    """
    ordered = sorted(outcomes, key=lambda outcome: outcome.acquired or "9999")
    rows: list[TableRow] = []
    for prompt_id, name in objects:
        first: PlacedMask | None = None
        for outcome in ordered:
            if cancel is not None:
                cancel.raise_if_cancelled()
            found = {entry.prompt_id: entry for entry in outcome.objects}.get(prompt_id)
            iou = None
            if found is not None and found.status == DONE:
                mask = _placed(outcome, found)
                first = first or mask
                iou = None if first is None or mask is None else iou_on_common_grid(first, mask)
            rows.append(_row(prompt_id, name, outcome, found, iou))
    return rows


def check_csv_target(path: PathLike, overwrite: bool) -> None:
    """Raises InputError where a table would replace a file that is no table of a rerun.

    An older table of ours is replaced: it is made anew from the results that are there.
    """
    target = Path(path)
    try:
        with target.open(encoding="utf-8", errors="replace") as stream:
            own_table = stream.readline().startswith(_OWN_START)
    except OSError:
        own_table = False
    refuse_existing(target, overwrite or own_table)


def write_csv(path: PathLike, rows: Sequence[TableRow]) -> None:
    """Writes the table as CSV in UTF-8; raises OutputError, and an old file is then unchanged."""
    with replace_when_done(path) as part, part.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for row in rows:
            writer.writerow([_cell(row.cell(column)) for column in COLUMNS])


def _row(
    prompt_id: PromptId,
    name: str,
    outcome: RasterOutcome,
    found: ObjectResult | None,
    iou: float | None,
) -> TableRow:
    if found is None:
        return TableRow(
            prompt_id,
            name,
            outcome.acquired,
            outcome.name,
            FAILED,
            source=outcome.source,
            reason=outcome.reason,
        )
    return TableRow(
        prompt_id,
        found.name or name,
        outcome.acquired,
        outcome.name,
        found.status,
        found.area_ha,
        iou,
        found.score,
        found.stability,
        found.pixels,
        outcome.source,
        outcome.outlines,
        outcome.masks,
        reason=found.reason,
        cloud_share=found.cloud_share,
        mostly_cloudy=found.mostly_cloudy,
        values=found.values,
        followed=found.followed,
        overlap=found.overlap,
    )


def _placed(outcome: RasterOutcome, found: ObjectResult) -> PlacedMask | None:
    """The object's mask, read from its file; None where that is gone meanwhile."""
    if outcome.masks is None or found.window is None or found.band is None:
        return None
    return read_placed(outcome.masks, found.band, Window(*found.window))


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return int(value)
    return f"{value:.6g}" if isinstance(value, float) else value

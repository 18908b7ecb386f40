"""What a rerun says of a raster, and the files in which it stands."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.errors import Cancelled
from ...core.files import replace_when_done
from ...core.messages import tr
from ...core.options import ResultPaths
from ...core.prompts import PromptId
from ..follow import HIDDEN, LOST
from ..targets import Output, mask_output, vector_output

__all__ = [
    "DONE",
    "EMPTY",
    "FAILED",
    "HIDDEN",
    "LOST",
    "NO_DATA",
    "OUTSIDE",
    "SKIPPED",
    "ObjectResult",
    "OutcomeFiles",
    "RasterOutcome",
    "sign_of",
]

#: States of a raster, and of an object on a raster.
DONE, SKIPPED, FAILED = "done", "skipped", "failed"
EMPTY, OUTSIDE, NO_DATA = "empty", "outside", "no data"


@dataclass(frozen=True)
class ObjectResult:
    """One object on one raster. ``band`` and ``window`` (col, row, width, height) find its mask."""

    prompt_id: PromptId
    name: str
    status: str
    area_ha: float | None = None
    score: float | None = None
    stability: float | None = None
    pixels: int = 0
    band: int | None = None
    window: tuple[int, int, int, int] | None = None
    #: Share of the mask (0-1) that a scene classification calls cloud or shadow; None: not known.
    cloud_share: float | None = None
    #: Whether it was followed from another date, and how much it overlaps the mask there.
    followed: bool = False
    overlap: float | None = None
    reason: str = ""
    #: (name, mean over the mask) of reflectances and indices; see ``mean_values``.
    values: tuple[tuple[str, float], ...] = ()

    @property
    def mostly_cloudy(self) -> bool | None:
        """Whether more than half of it is cloud or shadow; None where that is not known."""
        return None if self.cloud_share is None else self.cloud_share > 0.5


@dataclass(frozen=True)
class RasterOutcome:
    """What became of one raster; ``reason`` says why it failed."""

    name: str
    status: str
    source: str = ""
    acquired: str | None = None
    crs: str | None = None
    masks: str | None = None
    outlines: str | None = None
    objects: tuple[ObjectResult, ...] = ()
    warnings: tuple[str, ...] = ()
    reason: str = ""
    encoded: int = 0
    seconds: float = 0.0

    @property
    def has_results(self) -> bool:
        """Whether there are files to show: made now, or by an earlier run."""
        return self.status in (DONE, SKIPPED)

    @property
    def files(self) -> tuple[str, ...]:
        """The files with its results."""
        return tuple(path for path in (self.masks, self.outlines) if path is not None)

    def to_json(self) -> dict[str, Any]:
        """As it stands in the record file and in the shell's JSON."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> RasterOutcome:
        """Reads ``to_json`` back; raises KeyError, TypeError or ValueError where it is damaged."""
        values = dict(data)
        objects = [dict(entry) for entry in values.pop("objects")]
        for entry in objects:
            window = entry.get("window")
            entry["window"] = None if window is None else tuple(int(v) for v in window)
            pairs = entry.get("values", ())
            entry["values"] = tuple((str(name), float(value)) for name, value in pairs)
        values["warnings"] = tuple(values.get("warnings", ()))
        return cls(objects=tuple(ObjectResult(**entry) for entry in objects), **values)


def sign_of(folder: Path, run: str) -> Path:
    """The file that lies in the folder while a rerun on several processes goes on."""
    return folder / f".{run}.sign"


class OutcomeFiles:
    """The files of one raster, and the record that tells whether they are up to date.

    ``run`` names the rerun that writes the record, where several processes work on it.
    """

    def __init__(self, folder: Path, stem: str, vector: str, run: str = "") -> None:
        self._run = run
        self.masks = folder / f"{stem}_masks.tif"
        self.outlines = folder / f"{stem}_masks{vector}"
        self.record = folder / f"{stem}_masks.json"

    @property
    def results(self) -> ResultPaths:
        """The files with masks and outlines."""
        return ResultPaths(self.masks, self.outlines)

    @property
    def outputs(self) -> tuple[Output, ...]:
        """All that is written for the raster; what is there is looked at when its turn comes."""
        record = Output(self.record, tr("record"))
        found = (mask_output(self.masks), vector_output(self.outlines), record)
        return tuple(dataclasses.replace(output, replaceable=True) for output in found)

    def known_outcome(self, key: str) -> RasterOutcome | None:
        """What was done already, where it was the same and its files are still there.

        Skipped, if an earlier run did it; done, if a worker of this one did and died before its
        word arrived.
        """
        try:
            data = json.loads(self.record.read_text(encoding="utf-8"))
            if data["key"] != key or not (self.masks.is_file() and self.outlines.is_file()):
                return None
            outcome = RasterOutcome.from_json(data["outcome"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if not (self._run and data.get("run") == self._run):
            outcome = dataclasses.replace(outcome, status=SKIPPED, encoded=0, seconds=0.0)
        # The folder may have been moved since.
        return dataclasses.replace(outcome, masks=str(self.masks), outlines=str(self.outlines))

    def written_meanwhile(self, key: str) -> RasterOutcome | None:
        """What another worker of the same run has written since this one began.

        A worker that was frozen counts as dead, and its raster is given away. When it thaws, maybe
        days later, it must not write over what stands there now: raises Cancelled where the run is
        over.
        """
        if not self._run:
            return None
        if not sign_of(self.record.parent, self._run).exists():
            raise Cancelled()
        known = self.known_outcome(key)
        return known if known is not None and known.status == DONE else None

    def was_begun(self, key: str) -> bool:
        """Whether an earlier run of the same died while it wrote: what is there is its own."""
        try:
            data = json.loads(self.record.read_text(encoding="utf-8"))
            return bool(data["key"] == key and data["begun"])
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def write_begun(self, key: str) -> None:
        """Notes that results are about to be written, so that a killed run can be continued."""
        self._write({"key": key, "begun": True})

    def write_record(self, key: str, outcome: RasterOutcome) -> None:
        """Notes what was done."""
        self._write({"key": key, "run": self._run, "outcome": outcome.to_json()})

    def take_back(self) -> None:
        """Removes what a run that did not come to its end left."""
        files = [Path(path) for path in self.results.all]
        if self.outlines.suffix == ".shp":
            files += [self.outlines.with_suffix(end) for end in (".shx", ".dbf", ".prj", ".cpg")]
        # The note goes last: where a file cannot be removed, it tells the next run about it.
        with contextlib.suppress(OSError):
            for file in (*files, self.record):
                file.unlink(missing_ok=True)

    def _write(self, data: Mapping[str, Any]) -> None:
        with replace_when_done(self.record) as part:
            part.write_text(json.dumps(data, ensure_ascii=False) + "\n", encoding="utf-8")

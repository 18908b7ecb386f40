"""What is known of one object on the present image: its outline, score, area, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from ...core.grid import FloatArray
from ...tasks.segment_tasks import FinishedObject
from ...translation import tr

if TYPE_CHECKING:
    from ...core.grid import RasterGrid
    from ...workflow.clear_sky import DateUse
    from ...workflow.focus_state import FocusState

#: A mask whose predicted overlap with the truth is below this is no answer yet.
DOUBT_BELOW = 0.5


class Progress(Enum):
    """How an object's answer stands."""

    EMPTY = "empty"
    WAITING = "waiting"
    ENCODING = "encoding"
    READY = "ready"
    OUTSIDE = "outside"
    #: Of another image, and not asked about on this one.
    ELSEWHERE = "elsewhere"
    FAILED = "failed"


@dataclass
class ObjectAnswer:
    """What is shown of an object; rings are in the grid's CRS."""

    progress: Progress = Progress.EMPTY
    rings: Sequence[FloatArray] = field(default_factory=list)
    score: float | None = None
    area_ha: float | None = None
    #: Instead of the area in hectares, for an image without a CRS.
    area_px: float | None = None
    #: (place, count) among its candidate masks by size; the smallest is 1.
    candidates: tuple[int, int] = (0, 0)
    #: Whether all of its mask was drawn by hand: no model was asked, so there is no score.
    by_hand: bool = False
    note: str = ""
    #: What became of the other dates.
    dates: tuple[DateUse, ...] = ()
    finished: FinishedObject | None = None

    @property
    def has_mask(self) -> bool:
        """Whether there is a mask: the model's, or a drawn one."""
        return self.score is not None or self.by_hand

    @property
    def is_doubtful(self) -> bool:
        """Whether the model itself does not believe in its mask."""
        known = self.progress is Progress.READY and self.score is not None
        return bool(known and self.score is not None and self.score < DOUBT_BELOW)

    @classmethod
    def elsewhere(cls, image: str) -> ObjectAnswer:
        """Of another image, whose title is given."""
        note = tr("Outlined on {image}. Select the object to outline it on the present image.")
        return cls(Progress.ELSEWHERE, note=note.format(image=image))

    def cancelled(self) -> ObjectAnswer:
        """Nothing more is coming; an outline of the model before stays what it was."""
        note = tr("Cancelled. Select the object again, or add a point, to go on.")
        progress = Progress.READY if self.has_mask else Progress.FAILED
        return replace(self, progress=progress, note=note)

    def put_off(self) -> ObjectAnswer:
        """Asked about only when it is chosen: with a slow model, of several at once."""
        if not self.has_mask:
            return ObjectAnswer(note=tr("Select the object to see its outline."))
        note = tr("Outlined by the model before. Select the object to outline it anew.")
        return replace(self, progress=Progress.READY, note=note)

    def answered(
        self, state: FocusState, rings: Sequence[FloatArray], candidates: tuple[int, int]
    ) -> ObjectAnswer:
        """With what the model says now; the area stays until the full mask is there."""
        note = "" if rings else tr("The mask is empty. Move its points, or add a box.")
        if rings and state.is_nothing:
            note = tr("The model sees no object here. Check the mask, or move its points.")
        return ObjectAnswer(
            Progress.READY,
            rings,
            state.score,
            self.area_ha,
            self.area_px,
            candidates,
            by_hand=not state.answers,
            note=note,
            dates=state.dates,
        )

    def finish(self, finished: FinishedObject, grid: RasterGrid) -> None:
        """Takes in the full mask: from here on the line on the map is the one that is written."""
        self.finished, self.rings = finished, finished.rings
        if grid.crs is not None:
            self.area_ha, self.area_px = finished.feature.area_ha, None
            return
        width, height = grid.pixel_size
        area = float(finished.feature.geometry.area / abs(width * height))
        self.area_ha, self.area_px = None, area


def dates_text(uses: Sequence[DateUse]) -> str:
    """Which other dates an object's outline comes of; "" where there are none."""
    used = [use.title for use in uses if not use.why]
    parts = [tr("Looked at: {dates}.").format(dates=", ".join(used))] if used else []
    return " ".join([*parts, *(use.sentence for use in uses if use.why)])


def doubt_text(answer: ObjectAnswer) -> str:
    """What to do about a doubtful mask; "" where there is no doubt."""
    if not answer.is_doubtful:
        return ""
    if answer.candidates[1] > 1:
        return tr("Not sure: add a point or a box. C shows another mask.")
    return tr("Not sure: add a point or a box.")

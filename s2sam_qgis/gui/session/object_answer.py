"""What is known of one object on the present image: its outline, score, area, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Optional, Sequence, Tuple

from ...core.grid import FloatArray
from ...tasks.segment_tasks import FinishedObject


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
    score: Optional[float] = None
    area_ha: Optional[float] = None
    #: (place, count) among its candidate masks by size; the smallest is 1.
    candidates: Tuple[int, int] = (0, 0)
    note: str = ""
    finished: Optional[FinishedObject] = None

"""The question under way: what the model is asked now, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...core.prompts import PromptId
from ...tasks.worker import Job
from .work_meter import WorkMeter

if TYPE_CHECKING:
    from ...core.chips import Chip
    from ...workflow.session import Request, Session

#: Encoding a chip takes a slow model longer than this.
SLOW_S = 2.0


@dataclass
class Question:
    """One object's request; ``chips`` are the parts of the image that have to be encoded for it.

    ``meter`` is there where something has to be encoded.
    """

    prompt_id: PromptId
    request: Request
    chips: tuple[Chip, ...]
    meter: WorkMeter | None
    job: Job | None = None

    @property
    def is_slow(self) -> bool:
        """Whether it was thought to take longer than one likes to wait."""
        return self.meter is not None and self.meter.expected >= SLOW_S

    def in_work(self, session: Session) -> Chip | None:
        """The part of the image that is looked at, as far as that is known."""
        if not self.chips:
            return None
        done = 0 if self.meter is None else self.meter.finished(session.answers.effort.encoded)
        return self.chips[min(done, len(self.chips) - 1)]

    def helps(self, session: Session, request: Any) -> bool:
        """Whether it still helps with what the object's prompts are now."""
        before, now = self.request.prompts, request.prompts
        if now.count >= before.count and now.first(before.count).same_as(before):
            return True
        return self.in_work(session) in session.missing_chips(request)


def seconds_a_part(session: Session) -> float:
    """How long the model takes to look at a new part of the image."""
    from ...models import encode_speed

    effort = session.answers.effort
    if effort.encoded:
        return float(effort.seconds.get("encode", 0.0) / effort.encoded)
    return float(encode_speed.expected_seconds(session.answers.predictor.model))

"""What plan ``focus`` knows of one object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..core.pixel_prompts import PixelPrompts
from ..core.prompts import NO_CHOICE
from .chip_answer import ChipAnswer
from .clear_sky import DateUse


@dataclass(frozen=True)
class FocusState:
    """What is known of one object: one answer per chip (usually one), with the prompts so far.

    ``asked`` are the answers as they were before another candidate was chosen after the last
    prompt: choosing again, or no more, starts from them.
    """

    prompts: PixelPrompts
    answers: tuple[ChipAnswer, ...]
    asked: tuple[ChipAnswer, ...] = ()

    @property
    def score(self) -> float | None:
        """Mean predicted IoU of the answers; None where none was asked: all is drawn by hand."""
        return float(np.mean([answer.score for answer in self.answers])) if self.answers else None

    @property
    def stability(self) -> float | None:
        """Mean stability of the answers; None where none was asked."""
        values = [answer.stability for answer in self.answers]
        return float(np.mean(values)) if values else None

    @property
    def is_nothing(self) -> bool:
        """Whether the model holds on every chip that no object is there; most never say so."""
        scores = [answer.candidates.object_score for answer in self.answers]
        return bool(scores) and all(score is not None and score < 0 for score in scores)

    @property
    def dates(self) -> tuple[DateUse, ...]:
        """What became of the other dates: used on any chip, or why on none."""
        found: dict[str, DateUse] = {}
        for answer in self.answers:
            for use in answer.dates:
                if not use.why or use.title not in found:
                    found[use.title] = use
        return tuple(found.values())


#: Told a state that a better one will follow.
PartialCallback = Callable[[FocusState], None]


def chosen_after(answer: ChipAnswer, prompts: PixelPrompts) -> ChipAnswer:
    """The answer with the candidate that was chosen after these prompts, if one was.

    A model with fewer candidates keeps its own favourite: what was chosen is not among them.
    """
    if NO_CHOICE < prompts.choice <= len(answer.candidates.logits):
        return answer.with_choice(prompts.choice - 1)
    return answer


def rechosen(state: FocusState, prompts: PixelPrompts) -> FocusState:
    """The state with the candidate that was chosen after the last prompt, on each of its chips."""
    asked = state.asked or state.answers
    return FocusState(prompts, tuple(chosen_after(answer, prompts) for answer in asked), asked)
